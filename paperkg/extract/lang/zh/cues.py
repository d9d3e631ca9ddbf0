"""Chinese cues. The verb precedes its object (`优于A`), while a co-verb frames it (`与A相比`, `在D上`)."""

from __future__ import annotations

from paperkg.extract.lang.zh.cues_own import KIND, OWN
from paperkg.extract.lang.zh.cues_rivals import RIVALS
from paperkg.extract.lang.zh.cues_uses import USES
from paperkg.extract.rules.rule import Cue, CueSet

#: Verbs that bring something in, whatever stands behind them.
_BRINGS = (
    r"(?:(?<!等人)提出|引入|介绍|开发(?!的)|(?<![架结])构建|设计|推出|发布|建立)(?!者|人员|过程|的[A-Za-z])(?:了|出)?"
)

#: Behind a verb that brings in only what is new: one of a kind, the kind before the name, or the kind behind it.
_A_NEW = r"(?:一[个款种套项类]|首个)(?:(?!基于|使用|采用|利用|以|由|与|类似)[^，。；、（()A-Za-z]){0,24}?(?=\s?[A-Z“])"
_KIND_BEFORE = rf"[^，。；、（()A-Za-z]{{0,24}}?{KIND}(?=\s?[A-Z“])"
_KIND_BEHIND = r"(?=\s?[A-Z][^，。；、（(]{0,20}?(?:算法|模型|框架|方法|系统|数据集|基准))"

#: Verbs of making, and of naming.
_MAKES = (
    r"扩展为|整理[为成]|得到了?(?=\s?[A-Z][A-Za-z0-9.\- ]{2,24}[。，；])|加入了?(?=[^，。；、（()]{2,10}[（(][A-Z])"
)
_NAMED = r"(?:被)?(?:命名为|称为|称作|称之为|名为)"

#: Says that something has some parts, and what stands between that and the first of them.
_HAS_PARTS = (
    r"(?:包含|包括|由|分为|设有|含有|引入)了?[^，。；：A-Za-z]{0,6}?[一二两三四五六]个?[^，。；：A-Za-z]{0,8}?"
    r"(?:模块|组件|部件|机制|环节|部分|阶段)(?:组成|构成)?"
)
_PARTS_FOLLOW = r"(?:：|，(?:即|分别是|分别为))(?=[^，。；：（A-Za-z]{2,14}（[A-Za-z])"

#: Says what is at the core: by its name, as an idea with a translation, or as the first of several.
_CORE_IS = (
    r"(?:核心(?:模块|部件|单元|构件|结构|技术|算法|机制|方法)?|创新|组件)(?:是|为)(?=\s?[“\"A-Za-z]|一[个种套层类款组])"
)
_IDEA_IS = (
    r"(?:核心|关键|主要)的?(?:思想|思路|想法|改动|设计|创新|组件|贡献|概念|机制|技术|环节|步骤|理念|部件)"
    r"(?:——|就?[是为]|即|在于)(?=[^，。；、（A-Za-z]{2,16}[（(][A-Za-z])"
)
_FIRST_IS = r"第[一二三四][个步项点]?(?:就?[是为](?:核心的)?)(?=[^，。；、（A-Za-z]{2,14}[（(][A-Za-z])"

#: Before what something was measured on: a place, or what the data are.
_PLACE = r"在(?=[^。；]{1,80}?(?:上|中|下|基准|数据集|任务))"
_DATA_ARE = r"(?:数据集?|基准|[测评]试集|评测集|验证集)(?:测试)?(?:则|主要|还|分别|共)*(?:包括|包含|涵盖|选取|选用|为|有|是|：)了?"

_OWN: tuple[Cue, ...] = (
    Cue(
        "zh-propose",
        "propose",
        "right",
        (
            "提出",
            "引入",
            "介绍",
            "开发",
            "构建",
            "设计",
            "推出",
            "发布",
            "命名为",
            "称为",
            "名为",
            "称作",
            "称之为",
            "建立",
            "给出",
            "训练了",
            "得到",
            "扩展为",
            "搭建了",
            "实现了",
            "开源了",
            "提供了",
            "加入",
            "整理为",
            "整理成",
        ),
        "|".join(
            (
                _BRINGS,
                rf"(?:给出|训练了|得到|搭建了|实现了|开源了|提供了)了?(?:{_A_NEW}|{_KIND_BEFORE}|{_KIND_BEHIND})",
                _MAKES,
                _NAMED,
            )
        ),
        version=2,
        matches=(
            "提出了GALA框架",
            "构建了名为ClawBench的基准",
            "训练了一个检测器MirrorCheck",
            "训练了稀疏模型NLLB-200",
            "扩展为FLORES-200",
        ),
        rejects=("开发者", "开发的系统", "Wu等人提出的方法", "训练了三个模型（如XGBoost", "给出sFID和FID"),
    ),
    Cue(
        "zh-proposed-is",
        "propose",
        "left",
        ("是一个", "是一种", "是首个", "，一个", "，一种", "，首个"),
        r"(?:(?<!这)(?<!它)是|，)(?:一个|一种|首个)[^。，；]{0,30}?(?:框架|方法|模型|基准|系统|数据集|机制|算法|范式|架构|平台)",
        matches=("GALA是一个多模态框架",),
    ),
    Cue(
        "zh-parts",
        "propose",
        "right",
        far=True,
        stems=("包含", "包括", "由", "分为", "设有", "含有", "引入"),
        pattern=_HAS_PARTS + _PARTS_FOLLOW,
        matches=("包含两个模块：步态编码器（Gait Encoder）", "由三个部分组成：步态编码器（Gait Encoder）"),
        rejects=("包括三个基准：数学集（MATH）", "分为三个阶段，即先训练"),
    ),
    Cue(
        "zh-core",
        "propose",
        "right",
        ("核心", "关键", "主要", "创新", "组件", "引入的", "第一", "第二", "第三", "第四"),
        "|".join((_CORE_IS, "核心组件|引入的", _IDEA_IS, _FIRST_IS)),
        version=2,
        matches=(
            "其核心是AgentBus",
            "核心模块为H-WalkLinear",
            "核心思想——二维预测（next 2D prediction）",
            "第一个是崩溃点修复（crash-site repair）",
        ),
        rejects=("主要是GPT-4o", "关键在于速度", "第一是准确率"),
    ),
)

_DATA: tuple[Cue, ...] = (
    Cue(
        "zh-train",
        "train",
        "right",
        ("训练于", "训练数据", "训练集", "训练语料", "训练样本", "训练任务"),
        r"(?:训练于|训练(?:数据|语料|样本|任务)(?:集)?(?:则|主要|全部)?(?:包括|来自|取自|选自|为|：)?|训练集)",
        matches=("训练数据包括",),
    ),
    Cue(
        "zh-evaluate",
        "evaluate",
        "right",
        ("在", "评估", "测试", "实验", "数据", "基准", "评测集", "评试集", "验证集"),
        rf"(?:{_PLACE}|{_DATA_ARE}|评估(?:了)?|测试(?:了)?)",
        matches=("在GAIA基准上",),
    ),
    Cue(
        "zh-stop",
        "stop",
        "both",
        ("；", "但", "然而", "而"),
        r"(?:；|但|然而|(?<=，)而)",
        matches=("，而X",),
    ),
)

CUES = CueSet((*_OWN, *OWN, *RIVALS, *USES, *_DATA))
