"""Chinese grammar that names need: generic heads, what joins names, what ends a clause."""

from __future__ import annotations

HEADS = {
    "Method": (
        "框架", "算法", "方法", "技术", "系统", "架构", "机制", "策略", "损失", "模块", "流程", "范式", "优化", "平台",
        "工具", "协议", "智能体", "代理", "流水线", "工具包", "库", "方案", "网络", "组件", "引擎",
        "基线", "基础设施", "检测器",
    ),
    "Model": ("模型", "编码器", "解码器", "主干", "系列", "大模型", "语言模型", "嵌入模型", "检查点"),
    "Dataset": (
        "数据集", "基准测试", "基准", "语料库", "测试集", "评测集", "评测基准", "测试平台", "数据", "排行榜", "子集",
    ),
    "Metric": ("指标", "分数", "得分", "评分", "度量", "量度"),
    "Task": ("任务",),
}  # fmt: skip

#: Function words of one character, and longer ones.
_FUNCTION = r"[的了是在和与及将把被对从为以等并或中上下由到也都即则还又但而让]"
_FUNCTIONS = (
    r"用于|使得|使用(?![基数任])|能够|可以|可用|实现|达到|取得|获得|提升|提高|降低|优于|超过|结合|采用|利用|"
    r"基于|通过|作为|需要|进行|执行|包含|提供|显著|生成的|来自|相比|较"
)
#: A character of a word that describes a noun: any but those that mostly are function words.
_WORD = rf"(?:(?!{_FUNCTION}|{_FUNCTIONS})[一-鿿])"

#: The last noun of the phrase after a name says what it is: `X 检索工具数据集` is a dataset, `X 等模型` are models.
HEAD_AFTER = rf"\s?(?:等)?{_WORD}{{0,6}}?(?P<head>HEADS)(?!{_WORD}{{0,3}}?(?:HEADS))"
HEAD_BEFORE = r"(?P<head>HEADS)(?:包括|如|为|是|——|：|:|，即|(?<!任务)(?<!分数)(?<!得分)(?<!基线))\s?[“‘\"'（(《]?$"
JOINER = r"[）)]?(?:\s*(?:、|，|,|/|和|与|及|以及|或|或者)\s*)+"
WORD_BEFORE_NAME = r"[的了是在和与为将把被对从以及或、，]$"
#: What stands behind the topic of a sentence: an adverb, or the verb that it acts by.
_ACTS = (
    r"则|还|也|通过|首先|能够|可以|不仅|在|将|采用|利用|基于|使用|由|包含|包括|旨在|引入|实现|显著|取得|达到|提升|优于|是"
    r"|的核心|的整体|支持|构建|设计|不|有效|均|始终"
)
TOPIC = rf"[”’\"'）)]*\s?(?:[一-鿿]{{0,4}}(?:框架|方法|模型|系统|基准|算法))?(?:{_ACTS})"

#: Says that something is the work's own: proposed, ours, made by ourselves.
_PROPOSED = (
    r"(?<![人者A-Za-z\])）等年])提出的|所提的?|所提出的|我们的|本文的|本文提出的|所设计的|引入的|自研的|自主研发的"
)
_SELF_MADE = r"自建的?|新建的?|自[采研]的?|(?:自行|自己|新|作者|我们)(?:构建|收集|采集|整理)的"
_CAME_OUT = (
    r"全新的|由此(?:诞生|得到|产生|催生|衍生|形成)[了出]?|登场的(?:则)?是|最终的?(?=(?:模型|系统|智能体|版本|方法|框架))|"
    r"这[一套个种]?[一-鿿]{0,6}(?:机制|框架|方法|算法|系统|模型|方案|做法)[就便]是"
)
PROPOSED_BEFORE = (
    rf"(?:{_PROPOSED}|{_SELF_MADE}|{_CAME_OUT})(?:数据集|基准|语料库?|测试集|模型|系统|智能体|框架|方法|版本)?\s?$"
)
LABELS = (
    ("baseline", r"基线|对比|比较|对照|参照|竞争方法|对手|参评|受测"),
    ("masking", r"掩码|遮蔽"),
    ("train_data", r"训练数据"),
    (
        "dataset",
        r"数据集|基准|语料|测试集|评测集|^(?:实验|评测|评估|测试|训练|预训练)?数据(?:来源|划分|构成|与环境|概况|情况|准备|说明)?$",
    ),
    ("metric", r"指标|度量|衡量标准|评价标准|评估标准"),
    ("architecture", r"架构|结构|骨干"),
    ("training", r"训练|损失|优化"),
)
NATIVE = r"[一-鿿]"

#: The end of a term that names a measure: `传播脆弱性指数（PVI）`.
MEASURE = (
    r"(?:(?<![概频])(?<!学习)(?<!采样)率|比例|得分|分数|次数|误差|准确[度性]|精度|效用|指数|系数|"
    r"相似度|相关性|延迟|成本|增益|"
    r"距离|散度|偏差|遗憾|面积|占比|召回|时延|耗时|吞吐量?|(?:困惑|灵敏|敏感|特异|满意|流畅|一致|覆盖|置信|重叠|完成)度)$"
)

#: How a remark begins: a verb, or a word that counts, joins, or points.
_REMARKS = (
    r"采用|使用|包括|包含|包|如|即|一[种个类套组项]|用于|用|通过|基于|对|由|在|从|含|需|仅|无|共|每|其|该|以"
    r"|来自|接收|添加|执行|允许|调用|结合|引入|提供|专注|旨在|输出|输入|表示"
    r"|分别|主要|平均|最|带|具有|支持|与|和|不|未|默认|约|详见|见"
)
_UNITS = r"埃|秒|毫秒|分|分钟|个|次|点|倍|元|美元|小时"
#: In parentheses after a name: words that make a remark, no other spelling: `X（一种定理证明器）`.
REMARK = rf"^(?:{_UNITS})$|^(?:{_REMARKS})|[的了“”，。；：%％]|.{{15}}"

#: After a name that only describes what is compared: `정책 경사법 기반 알고리즘들과 비교`.
ATTRIBUTIVE = r"\s?(?:类|式|风格|变体|版本)"

#: After a name that the text introduces by its name: `SSRBench라는 벤치마크`.
CALLED = r"""(?!)(?P<head>)"""

#: Before a name that the work was applied to: `RPC를 적용한 QwQ-32B`.
APPLIED_BEFORE = r"(?!)"

#: Between a name and a verb that does not govern it: the end of a clause.
BARRIER = r"[；。]|(?:相比|相较|持平)，|来(?:解决|应对|实现|提升|增强|缓解)|，(?:在|并|且|同时|其|该|实现|达到|取得|提升|相对|显著|证明|表明)"

#: After a name that owns a number: `GPT-4o의 53.1%`, `GPT-4o(53.1)`.
OWNER = r"\s?的|[（(]\d+(?:\.\d+)?(?![\d.]*[BMKbmk])"

#: Where an abstract begins to speak of the work itself; what comes before is background.
OWN_WORK = r"(?:本文|我们|本研究|本工作|该论文|论文(?:提出|旨在|通过)|该研究)"

#: After an unknown name that describes a kind: `NR-IQA models`.
KIND_AFTER = r"(?:类|等)?(?:的)?(?:方法|模型)(?=们)"

#: Says, behind a word of comparing, that the work is the better one.
BETTER = r"提升|提高|优于|更高|更好|更优|改进|降低了|超过|领先"

#: The end of a clause inside a sentence.
TURN = r"[；，](?:但|而|然而)"

#: Between a name and a verb whose object it is.
OBJECT_GAP = r""".*"""

#: After a topic that a sentence defines: `A와 B는 각각 … 모델입니다`.
DEFINES = (
    r"^(?:则)?是(?:一个|一种|一类|首个)[^。，；]{0,30}?(?:框架|方法|模型|基准|系统|数据集|算法|范式|架构|平台|工具包?)"
)

#: A verb by which the work itself brings something in, even what is known by now: `本文提出X`, not `OpenAI提出X`.
OWN_VERB = (
    r"(?:命名为|训练了|扩展为|整理[为成])|(?<![A-Za-z0-9）)人年])(?:(?:提出|推出|给出|开源了)了?|"
    r"(?:构建|建立|得到|收集|发布)了?(?=\s?[A-Z][^，。；、]{0,20}(?:数据集|基准|语料|测试集)))"
)

#: Between a metric's name and its value.
VALUE_BEHIND = r"\s?(?:得分|分数|值)?(?:均|仅|分别)?(?:[:：=＝]|(?=\s\d)|比[^，。；]{1,20}?[高低](?=[^，。；]{0,4}?[\d一二两三四五六七八九])|为|达到?|是|高达|可达|约为|提升至|[降升低高]至|回升到|[从由])\s?(?:约|近)?\s?[\d一二两三四五六七八九]"

#: The place of numbers, in which names are separate or joined: `评测在A与作者采集的B上进行`.
SCORED_IN = (
    r"在(?P<inside>[^，。；（）()]{2,90}?)(?<!基础)(?<!之)(?:[一-鿿]{0,6}(?:数据集|基准|测试集|任务))?[上中]"
    r"(?:的|，|进行|取得|达到|评测|测试|评估|展开|分别|均|也|优于|超过|提升|训练|验证|检验|考察|报告|复现|[A-Za-z]"
    r"|平均|整体|准确|成功|错误|得分)"
)

#: After a name that is a place, no party, in a comparison: `HPS-v2.1에서 기준선 대비`.
LOCATIVE = r"(?!)"

#: A measure's word in another sense: `最大响应长度` is a setting.
NO_METRIC = r"(?:最大|最长|截断|上下文)[^，。；、]{0,4}长度$|分辨率$|(?:同等|相同|同样|相近|同一|固定|给定|等)的?(?:计算量|参数量|吞吐|显存|延迟|时延|训练成本)$"

#: Before examples that the results name: kinds of things that are tested.
EXAMPLES = r"(?:方法|系统|防御|措施|机制|方案|算法|框架|策略|模型|智能体|基线|技术)[（(](?:如|例如|包括|包含|比如)(?:[^（()）]*[、，])?$"

#: After the name of a family of models, which it says to be one.
SERIES = r"\s?(?:系列|家族)"
