"""Chinese cues that say that a name is the paper's own: it is made, with its kind before its name, or given its name."""

from __future__ import annotations

from paperkg.extract.rules.rule import Cue

#: What kind of thing has a name, straight before it.
KIND = (
    r"(?:算法|模型|框架|方法|系统|[据料集]|基准|工具包?|平台|智能体|[器头层]|指标|策略|接口|方案|机制|模块|组件|变体|版本?|环境|协议|引擎|流水线|"
    r"流程|网络|架构|损失|任务|题库|榜单|库)"
)

#: A name, in quotes or not.
_A_NAME = r"[“\"「]?[A-Za-zα-ω]"

#: The words before a name that end in its kind, and say nothing of what it is made of.
_WHAT_IT_IS = rf"(?:(?!基于|使用|采用|利用|通过|由|与|类似|包括|包含|对|使|让)[^，。；、：（()A-Za-z]){{0,24}}?{KIND}"

OWN: tuple[Cue, ...] = (
    Cue(
        "zh-make",
        "propose",
        "right",
        ("打造", "构造", "定义", "研发", "研制", "编制", "制作", "创建", "推导出", "推出", "放出", "释出", "搭建", "实现", "开源", "自建"),
        rf"(?:打造|构造|定义|研发|研制|编制|制作|创建|推导?出|[放释]出|搭建|自建|(?:实现|开源)(?=了))(?!的)了?(?:{_WHAT_IT_IS})(?={_A_NAME})",
        matches=("打造了专用的拒绝语料NoWalks", "定义了可插拔的审查接口Walker", "构造覆盖23种语言的偏好集PolyWalk"),
        rejects=("定义了损失", "开源模型LLaMA", "开源的模型LLaMA", "实现了与GPT-4o", "实现对智能体GPT-4o"),
    ),
    Cue(
        "zh-contribute",
        "propose",
        "right",
        ("贡献", "，即"),
        rf"贡献(?:了|出了?)(?:{_WHAT_IT_IS})?\s?(?={_A_NAME})|(?<=[段条对例张道题篇时])，即\s?(?=[A-Z][A-Za-z0-9-]*\s?[；。，])",
        matches=("还贡献了 WalkData 与 WalkBench", "共866小时，即 WalkData；"),
        rejects=("贡献最大", "贡献了大部分增益", "三段，即 A 与 B 两段"),
    ),
    Cue(
        "zh-call",
        "propose",
        "right",
        ("叫作", "叫做", "唤作", "管它叫", "取名", "起名", "定名为", "冠名为", "代号", "简称", "英文缩写", "缩写为", "落实为", "实例化为"),
        rf"(?:叫[作做]|唤作|管它叫|[取起]名|[定冠]名为|代号|简称|英文缩写|缩写为|(?:落实|实例化)为(?:{_WHAT_IT_IS})?)[为叫作是：]?(?={_A_NAME}|[^，。；、（()]{{2,8}}（[A-Z])",
        matches=("其两翼分别叫作码本冻结（Codebook Walk）", "英文缩写VPW", "落实为算法DreamWalk", "判别头起名为Walker"),
        rejects=("简称不同", "代号未公开"),
    ),
)  # fmt: skip
