"""Chinese words around numbers: units, bounds, and what tells a result from any other number."""

from __future__ import annotations

import re

from paperkg.extract.results_cues import Cues, NumberWords

_PARAMETERS = r"(?:\s?(?:个|的|激活|活跃|总|可训练|可学习))*\s?(?:参数|parameters?|params?)"
_COUNTED = (
    r"(?:个|条|张|的)?\s?(?:token|词元|令牌|图像|图片|样本|数据|视频|步|对|文档|帧|用户|词|字|轨迹|示例"
    r"|问题|次|行|tokens?|samples?|images?)"
)
_DOWN = (
    r"减少|降低|降至|降到|下降|降幅|缩短|缩小|节省|节约|骤降|跌|减小|减轻|削减|压缩|回落|滑落|落后"
    r"|少(?:了|于)?|更低|低(?:了|于|出)|(?<!最)低(?=\s?(?:\d|$))|更少|更短|损失|慢|退化"
)
_UP = (
    r"提升|提高|增加|增长|改善|改进|上升|增益|优于|超过|超越|超出|领先|高(?:出|于|了)|(?<!最)高(?=\s?(?:\d|$))|更高|更快|加速|加快"
    r"|提速|攀升|跃升|跃至|升[至到]|回升|快(?:了)?|胜过|增强|扩大|差距|恢复|增幅|涨"
    r"|最高|最佳"
)
_MEASURE = (
    r"准确[率性]|正确率|精度|精确率|召回率|得分|分数|评分|成功率|胜率|通过率|解决率|错误率|误差|相关(?:性"
    r"|系数)|(?<!学习)(?<!采样)(?<!丢弃)(?<!概)(?<!频)(?<!分辨)(?<!效)率|大小|次数|长度|步数|轮数|熵|占比|占用|花费|费用|耗时|时长|开销|距离|延迟|吞吐量?|速度|成本|内存|显存"
    r"|时间|性能|效率|质量|完成率|命中率|覆盖率|拒绝率|一致[性率]|比例|调用|开销|消耗|F1|AUC|pass@\d+|BLEU|偏好"
)
_THING = r"(?:方法|模型|基线|基准|系统|算法|方案|框架|策略|智能体|版本|工作|方式|技术|设置)"

#: Units of speed and power, and counters of things.
_RATE_UNIT = r"dB|[KMGTP]?FLOPS|[KMGTP]?FLOP[Ss]/s|TOPS|FPS|fps|Hz|tokens?/s|[KMG]B/s|(?:帧|张|个?(?:token|词元|令牌|样本|请求))/秒"
_COUNTER = (
    r"个|条|种|类|项|次|步|张|篇|年|月|日|层|轮|维|对|名|位|人|家|组|款|套|幅|页|道|题|句|段|本|座|台|份|例|首|部|处|批|字|词|行|头|株"
    r"|架|枚|支|场|局|笔|户|阶段|块|亿"
)

#: What leads to a rival: a multiple of it, a comparison, a verb of rank, or being level with it.
_IS_TIMES = r"(?:是|为|达到?|[、和与](?=[A-Za-z]))(?=[^，。；]{1,30}的\s?(?:约|近)?\s?[\d.]+(?:[-–~至][\d.]+)?\s?倍)"
_COMPARED = r"相比(?:于|之下)?|相较于?|对比|比(?=[A-Za-z一-鿿])(?!例|较|率|如|赛|特|值|重)|较(?=[A-Z])"
_RANKS = (
    r"优于|超过|超越|胜过|领先|高出|超出|好于|强于|差于|高于|低于|落后于?|不及|逊于|弱于|不如|逊色于|输给|败给|不敌"
    r"|压过|反超|赶超|追平|打平|胜于|击败|打败"
)
_LEVEL = (
    r"接近(?!随机|于?零|\s?\d|于\s?\d)|媲美"
    r"|与(?=[^，。]{1,24}?(?:相比|相当|相较|接近|持平|无显著差异|不相上下|相近|相仿|打平|匹敌))"
)

#: Between a level and the change that it means: that is a change, or more than a value that stands in between.
_THAT_IS_CHANGE = (
    r"[（(，,]\s?(?:即|也就是)?(?:绝对|相对|平均|净)?"
    r"(?:提升|提高|降低|下降|上升|增加|增长|减少|改善|(?<=净)[增减升降涨]|领先|增益|增幅|降幅)(?:了|约|近|达|为)*\s?"
)
_THAN_IN_PARENTHESES = r"[^，。；\d]{0,12}，?(?:比|较|相比)[^，。；（）()]{1,24}[（(][^（）()]{1,12}[）)](?:高|低|快|慢|多|少)(?:出|了)?(?:约)?\s?"
_THAN_THE_VALUE = (
    r"，?(?:比|较|相比)[^，。；（）()]{1,24}的[\d.]+%?(?:提升|提高|降低|下降|减少|增加|高|低|快|慢)(?:出|了)?(?:约)?\s?"
)
_PASSES_THE_VALUE = (
    r"，[^，。；\d]{0,8}(?:超过|优于|高于|超越|领先)[^，。；（）()]{1,24}[（(][\d.]+%?[）)]，"
    r"(?:相对|绝对)(?:提升|提高|降低|改善|增益)(?:了|约|达|为)*\s?"
)

#: Before the number of a change: a verb, a noun for it, or a rival that is passed by it.
_CHANGES_BY = (
    r"(?:提升|提高|增加|降低|减少|下降|改善|高出|超出|低出|上升|缩短|节省|领先|落后|加速|提速"
    r"|增长|(?<=[A-Za-z\d一-鿿])[高低](?=\s?$))(?:了|约|近|超过|高达|最多|达|幅度为?|为)*\s?$"
)
_CHANGE_IS = (
    r"(?:优势|差距|[增涨升降跌]幅|增益|收益|净[增减升降]|差值|缩水|变动|波动)"
    r"(?:[^，。；\d]{0,4}?|[^，。；\d]{0,3}最[大小高低]，)(?:约|近)?(?:[为是达有])?(?:约|近|了)?\s*$"
)
_PASSES_A_RIVAL_BY = (
    r"(?:高出|超出|领先|落后|超过|优于)(?:了|于)?(?:[^，。；\d]{1,8}的)?\s?[A-Za-z][^，。；（）]{0,24}\s$"
)

NUMBERS = NumberWords(
    unit=re.compile(
        r"(?P<points>\s?个?百分点|\s?个?点(?![云赞击位数集对])|\s?分(?![钟布类层支析割数辨组别解之]))"
        r"|(?P<percent>\\?[%％])"
        r"|(?P<times>\s?倍(?!数)|x(?![A-Za-z0-9])|X(?![A-Za-z0-9一-鿿])|×(?!\s?\d))"
        r"|(?P<time>\s?(?:毫秒|微秒|秒|分钟|个?小时|天|ms(?![A-Za-z])|s(?![A-Za-z])))"
        r"|(?P<tokens>\s?(?:个)?\s?(?:tokens?|token|词元|令牌))"
        rf"|(?P<measure>\s?(?:{_RATE_UNIT}|美元|元(?![素组]))|[KMG]B(?![A-Za-z0-9])(?!的|显存|内存))"
        rf"|(?P<count>\s?(?:多|余)?(?:{_COUNTER}|TB|GB|MB|km)|\s?(?:GPU|LLM))"
    ),
    units={
        "％": "%",
        "百分点": "points",
        "个百分点": "points",
        "个点": "points",
        "分": "points",
        "点": "points",
        "倍": "x",
        "×": "x",
        "毫秒": "ms",
        "微秒": "µs",
        "秒": "s",
        "分钟": "min",
        "小时": "h",
        "个小时": "h",
        "天": "d",
        "token": "tokens",
        "词元": "tokens",
        "令牌": "tokens",
        "个token": "tokens",
        "个tokens": "tokens",
        "个词元": "tokens",
        "个令牌": "tokens",
        "fps": "FPS",
    },
    name_before=re.compile(
        r"(?:Table|Figure|Fig\.?|Section|表|图|式|第|附录|版本|前)\s?$|(?<![A-Za-z0-9])[A-Za-zα-ω]\s?[=＝<>＜＞≤≥]\s?$"
        r"|[A-Za-z]\s?[<>]\s?$|±\s?$"
    ),
    max_before=re.compile(
        r"(?:最多|最高|高达|多达|至多|不超过|低于|少于|不到|不足|难以超过|最大)(?:可?达"
        r"|达到)?\s?(?:约|近)?\s?$"
    ),
    min_before=re.compile(r"(?:至少|超过|超|高于|多于|大于|不低于|逾)\s?(?:约)?\s?$"),
    max_after=re.compile(r"\s?(?:以下|以内|之内)"),
    factor_before=re.compile(r"(?!)"),
    min_after=re.compile(r"\s?(?:以上|之上)|\+(?!\d)"),
    sizes=re.compile(
        r"(?<![0-9.,])(?P<named>(?<=-))?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
        rf"(?:(?P<billion>[BT])(?![A-Za-z0-9])(?(named)|(?!\s?{_COUNTED}))"
        rf"|(?P<million>M)(?:(?={_PARAMETERS})|(?<=-\d\dM)(?![A-Za-z0-9])|(?<=-\d\d\dM)(?![A-Za-z0-9]))"
        rf"|\s?(?P<word>[亿万])(?={_PARAMETERS}))"
    ),
)

CUES = Cues(
    sentence=re.compile(r"(?<=[。！？!?；])|(?<=[.])\s+(?=[A-Z一-鿿])|\n+"),
    clause=re.compile(r"[，,](?=[^\d]*\d)|[；;]"),
    change=re.compile(rf"(?P<down>{_DOWN})|(?P<up>{_UP})"),
    achieve=re.compile(
        r"达到?|为|取得|获得|实现|得到|保持|维持|接近|仅有?|只有|约为|恢复[至到]|完成|解决|[稳固]定在|集中[在于]|停留在|徘徊在|介于"
        r"|记录|报告|显示|有|是"
    ),
    measure=re.compile(_MEASURE),
    verb_side="before",
    near_after=re.compile(
        rf"\s?(?:\([^()]*\)|（[^（）]*）)?(?:的|左右|以上)*(?:[一-鿿]{{0,6}}?)(?:(?P<down>{_DOWN})|(?P<up>{_UP}))"
    ),
    setting_before=re.compile(
        r"目标[^，。；]{0,6}$|(?:[取选保剔删留去用]|仅|其中|中为)[^，。；\d]{0,4}最[大小高低多少]的(?:约)?\s?$|(?:涵盖|包含|组成|构成|占比)[^。]*[（(]\s?$|长度(?:上限)?为?\s?$|"
        r"(?:数据(?:集)?|样本|参数|token|词元|语料|图像|训练集)(?:中)?的?(?:约|仅|近)?\s?$"
        r"|(?:前|学习率|温度|阈值|概率|批次大小|批大小|丢弃率|掩码率|掩码比例|置信度|分辨率|窗口"
        r"|预算|系数|权重|步长|采样率|衰减|因子|束宽|秩)(?:均|分别)?(?:设)?(?:为|设为|是|取)?\s?(?:约)?$"
    ),
    share_after=re.compile(
        r"\s?(?:左右)?的?(?:[一-鿿]{0,4}?)(?:任务|数据(?!效率)|样本|参数|训练|轨迹|扰动|掩码|置信|噪声|用户"
        r"|受访|论文|图像|视频|语料|像素|概率)"
        r"|的(?:问题|题目|案例|情况|用例|问答)[上中下]|\s?(?:更大|大)的?(?:模型|规模)|的?(?:上下文|长度|窗口)|被使用"
    ),
    hypothetical=re.compile(r"预计|预期|有望|假设|目标是"),
    marker=re.compile(rf"(?:{_IS_TIMES}|{_COMPARED}|{_RANKS}|{_LEVEL})\s?(?!\d)"),
    name_side="after",
    marker_gap=re.compile(
        rf"\s?(?:(?:了|于|标准|现有|之前|基础|基线|原始|最强|最佳|最先进|先进|顶级|SOTA"
        rf"|的|如|等|{_THING})\s?){{0,6}}[（(]?|[^，。；、：（）()\dA-Za-z]{{1,12}}(?:的|{_THING})\s?"
    ),
    baseline_phrase=re.compile(
        r"(?:了|于)?(?:标准|原始)?(?P<phrase>(?!现有|之前|其他|结果|性能|表现|水平|优势|效果|幅度|程度|约|近|传统|先前|基线|以往|此前|所有|最|该"
        r"|其)[^\s，。；、（）()\d]{2,14}?)(?:的|平均|整体|总体|显著|大幅|取得|实现|获得|在|上|，|。|（|提升|提高|降低|相比|相当|$)"
    ),
    link=re.compile(
        r"\s?(?:（[^（）]{0,30}）|\([^()]{0,30}\)|的\s?[\d.]+%?)?(?:数据集|基准|模型|任务"
        r"|得分)?\s?(?:[、,/]|和|与|及|以及|或)\s?"
    ),
    dataset_after=re.compile(r"(?!)"),
    not_evaluated=re.compile(r"(?:数据集?)?上?(?:进行)?(?:微调|训练|预训练)"),
    average=re.compile(r"平均"),
    from_before=re.compile(
        r"(?:原本|原来|原先|此前|起初|最初|本来)[^，。；\d]{0,6}$|(?:从|由)\s?(?:[^，。；\d]{0,14}|[^，。；]{1,32}的\s?(?:约|近)?)$"
    ),
    from_between=re.compile(
        r"(?:（[^（）]{0,20}）|\([^()]{0,20}\))?[^，。；\d]{0,16}?(?:至|到|为|降至|提升至)\s?(?:约|近|了"
        r"|仅|接近|高达)?\s?(?:[A-Za-z][^，。；的]{0,24}的\s?)?|\s?(?:→|->|⇒)\s?"
        r"|，[^，。；\d]{0,16}?(?:以?后|之后)[^，。；\d]{0,4}?(?:来到|达到?|[升降涨跌变增][至到为]|提[升高][至到]|[为是到])(?:了|约)?"
    ),
    to_after=re.compile(r""),
    range_before=re.compile(r"(?:介于|在|达到?|[至到为是]|接近|约|（|\()\s?$"),
    range_between=re.compile(r"\s?(?:至|到)\s?"),
    value_first=re.compile(
        r"[）)]?\s?(?:与[^，。；\d（）]{0,20}[（(]\s?|（?(?:vs\.?|对比|相比)[^，。；\d（）]{0,16}"
        r"|[（(](?:基线|对比|vs\.?)[^，。；\d（）]{0,16}|，?(?:远?高于|优于|超过)[^，。；\d（）]{0,20}[的为（(]\s?)"
    ),
    baseline_first=re.compile(r"(?!)"),
    value_before=re.compile(
        r"(?:（[^（）\d]{0,20}）)?(?:得分|分数|上|中|下|测试集?)?\s?(?:的|均)?(?:准确率|性能|得分|总得?分|平均分|均分|总?成绩"
        r"|值)?\s?(?:分别|依次)?(?:(?:稳定|保持|维持|集中|停留)[在于]?|恶化至|接近|为|达到?了?|是|仅为?|至|到|约为?|高达|可达|接近随机|跨度大|在)?\s?(?:约|近|最高"
        r"|平均)?\s?[:：=（(≈]?\s?"
    ),
    value_after=re.compile(r"(?!)"),
    delta_before=re.compile("|".join((_CHANGES_BY, _CHANGE_IS, _PASSES_A_RIVAL_BY))),
    score_after=re.compile(
        r"\s?(?:左右)?(?:的)?(?:平均|总体|整体|最高)?\s?(?:准确|正确率|精度|召回|得分"
        r"|成功率|胜率|通过率|性能|pass@|F1|一致|相关|[A-Z]{2,6}(?![A-Za-z0-9]))"
    ),
    topic=re.compile(r"(?:模型|方法|框架|系统|后端)?(?:在|的|将|能|达|取|实现|仅|也|可|提|优|显)"),
    out_of=re.compile(r"(?:个)?[^\d，。]{0,14}中的?(?:有)?\s?"),
    win=re.compile(r"最佳|最先进|SOTA|优于|超越|最好|领先|提升|胜"),
    runtime=re.compile(r"延迟|推理(?:时间|速度)|耗时|吞吐|响应时间|运行时间|生成时间|每(?:张|帧|步|秒)"),
    owner_between=re.compile(
        r"\s?(?:(?:的[^，。；、（）()\d在上]{1,8}?|得分|准确率)?(?:则|仅|只|也|都|均|分别|依次)*"
        r"(?:为|得到?|达到?|有|是|取得|获得|拿到|停在|跌[至到]|降[至到]|报告|报出|录得|测得|给出|拿下|停留在|落在)(?:了|约|仅)*)?\s?(?:约|仅)?\s?"
    ),
    owner_after=re.compile(r"\s?(?:[，,；;。、）)|]|$|和|而)"),
    rival_between=re.compile(
        r"[，,]?\s?(?:远|略|明显|显著)?(?:[高低优劣]于|超[过越]|不及|落后于|逊于)[^，。；\d（）]{0,20}的\s?"
    ),
    rival_after=re.compile(r""),
    possessive=re.compile(r"[一-鿿]{0,4}?的\s?(?:约\s?)?"),
    held_after=re.compile(r"(?!)"),
    gained_after=re.compile(r"(?!)"),
    contrast=re.compile(r"而|但|仅"),
    own_base=re.compile(r"(?!)"),
    applied_to=re.compile(r"\s?(?:的|模型|提示|方法)*(?:检查点上|结合时|结合后|的?基础上|上应用)"),
    level_after_change=re.compile(r"(?!)"),
    change_after_level=re.compile(r"(?!)"),
    change_aside=re.compile("|".join((_THAT_IS_CHANGE, _THAN_IN_PARENTHESES, _THAN_THE_VALUE, _PASSES_THE_VALUE))),
    several=re.compile(
        r"(?:多个|各种|若干|\d+个|[两三四五六七八九十]个)[^，。；（）()]{0,16}[（(]\s?(?:如|例如|包括)?\s?$"
    ),
    beside_label=re.compile(r"对比|比较|相比|vs"),
    level_before=re.compile(
        r"(?:(?:[降升减增跌涨][低少长]?|提[高升]|上升|下降|攀升|跃升|恢复)?[至到]|[达为]|稳定在|集中在|停留在)了?(?:约|近|仅|高)?\s?$"
    ),
    baseline_subject=re.compile(r"\W*(?:而|但)?(?P<phrase>[^\s，。；（）\d]{0,6}?基线(?:方法|模型|系统)?)"),
    slash=re.compile(r"(?!)"),
    oblique_before=re.compile(r"(?:在|使用|用|与|基于|对)\s?$"),
    described=re.compile(r"(?:了|于|在)?(?P<phrase>人类(?=基线|水平|表现|$)|.+)"),
    dataset_place=re.compile(r"(?!)"),
    set_beside=re.compile(r"[^。]*"),
    party=re.compile(
        r"(?P<phrase>对照组|基线(?:模型|方法)?|基座模型|基础模型|原模型|教师模型|人类(?:专家|基线)?)(?:则|仅|只)*(?:为|是|有|得|达到?|拿到)(?:了|约)*\s?$"
    ),
    described_of=re.compile(r"(?:了|于|在)?(?P<phrase>[^，。；、（）()\dA-Za-z]{2,14})的\s?(?:约|近)?\s?"),
    lead_before=re.compile(r"(?:高出|超出|领先|落后|超过|优于)(?:了|于)?(?:[^，。；\d]{1,8}的)?\s?$"),
    factor=re.compile(
        r"(?:是|为|达到?|相当于|接近)[^，。；]{1,40}(?<!最初)的\s?(?:约|近|至少|大约)?\s?$"
        r"|(?:加速|提速|倍)[^。；]*(?:分别|依次)(?:为|是)\s?(?:约)?(?:[\d.]+倍?\s?[、和与及]\s?)*$"
        r"|(?:比|比率|倍率|倍数|加速)(?:分别)?(?:约|均)?(?:为|达到?|是)\s?(?:约)?(?:[\d.]+倍?\s?[、和与及]\s?)*$"
    ),
)
