"""Chinese words of lists of measures: what opens or closes one, and the nouns that end the names in it."""

from __future__ import annotations

#: In every text with a list of measures that stands under no label.
WORD = "标"

#: Before a list of measures: `评估指标包括A、B和C`, `以A和B为指标` ends it instead.
OPENS = (
    r"(?<=，)(?:并|另|还)(?:附带|附上|辅以|兼顾)了?\s?|(?:指标|度量)(?:方面|上)?(?:[，,]?(?:主要|分别|则|还|共|上))?"
    r"(?:包括了?|包含了?|涵盖|分别为|为|有(?!效)|是|采用了?|使用了?|选用|选取|如|：|:|[（(](?:如|包括|例如)?)\s?"
)

#: Behind a list of measures: `使用A和B作为评估指标`, `报告A、B等指标`, `以A为主要指标`.
CLOSES = (
    r"\s?(?P<told>(?:等|作为|为)*)(?:[一二两三四五六七八九十\d]+[个项种类])?"
    r"(?:(?:主要|关键|核心|常用|标准|自动|客观|主观|评估|评价|评测|性能|衡量)的?)*指标"
)

#: What stands before the first of a list that `CLOSES` ends.
BEFORE = (
    r"[^（(]*(?:使用|采用|选用|报告|通过|结合|计算|比较|给出|评估|评测|测量|考察|衡量|关注|记录|统计|涉及|涵盖"
    r"|以|用|将|在|从|的|包括)了?"
)

#: What only introduces the first of a list.
LEAD = r"(?:(?:本文|论文|作者|我们)?(?:新?提出|引入|设计|定义|常用)的?|一种|新的|主要|标准的?|常用的?)*"

#: Between two of a list.
JOINS = r"\s*(?:、|/|以及|及其|及|(?<!参)与(?!度)|和(?!谐)|或)\s*"

#: What ends a list.
STOPS = r"[，。；;！？\n：:]|[,.](?!\d)"

#: The nouns of measures: shares and scores, what is spent, counts, what is taken up, and degrees.
_SHARES = r"率|大小|比例|比率|比值|占比|分数?|得分|评分|误差|距离"
_SPENT = r"延迟|时延|耗时|时长|时间|成本|开销|费用"
_COUNTS = r"数量|次数|步数|轮数|长度|熵|指数|系数|增益|效率|效用"
_TAKEN = r"消耗|消耗量|使用量|用量|调用量|占用|占用空间|存储空间|吞吐量?|带宽|收益|遗憾"
_DEGREES = r"重叠度|相似度|准确度|置信度|困惑度|满意度|完成度|[一-鿿]度|[一-鿿]性|质量|均值|方差|召回|命中"
#: Between a measure and its value: that it is so high, or has moved.
_IS_AT = r"为|是|达到?|高达|有|从|由|介于|在|接近|不足|不到|超过|低于|高于|\s?[<>≤≥＜＞]"
_MOVED = r"(?:提升|提高|降低|下降|减少|增加|上升|升|降)"

#: An item: a phrase whose last noun is that of a measure; the names of qualities too, which only a list of measures makes one.
ITEM = (
    r"(?=[A-Za-z0-9@\- ]*[一-鿿])[一-鿿A-Za-z0-9@\-– ]{0,14}"
    rf"(?:{_SHARES}|{_SPENT}|{_COUNTS}|{_TAKEN}|{_DEGREES})"
)

#: Nouns of measures that a level shows to be measured, and those that only a change does: a level may be a setting.
_LEVELS = (
    r"率|比率|占比|得分|分数|评分|均分|次数|步数|频次|延迟|时延|耗时|用时|误差|偏差|距离|散度|遗憾|相似度|覆盖度|灵敏度|敏感度|特异度|困惑度|一致性|"
    r"占用空间|消耗量?|调用量|功耗|能耗|吞吐量?|召回|命中"
)
_CHANGED = r"时间|时长|损失|概率|成本|开销|长度|数量|方差|质量|显存|显存占用|内存占用"
#: Between a measure and what happened to it.
_ADVERBS = r"(?:上|分别|均|仅|约|平均|整体|大幅|显著|明显|则|却|仍|也|还|只|反而|随之|同时|进一步|由此|直接|从而|最终|[由从][^，。；]{1,24}?)*"
_HAPPENS = (
    r"(?:提升|提高|降低|下降|减少|减小|增加|增长|上升|上涨|缩小|缩短|缩减|锐减|骤降|骤减|回落|攀升|跃升|跃|下跌|改善|恶化|压缩|收窄|升|涨|跌|降|掉|减|压|缩|多|少|高|低)"
    r"(?:到|至|了|出|为)*(?:约|近|超过|逾)?\s?(?:\d|一半|三分之|[一二两三四五六七八九]成|半)|翻(?:了)?(?:一|两|\d)?[倍番]"
)

#: Nouns of measures that a rank shows to be measured, without a number, and such ranks.
_RANKED = r"率|得分|均分|误差|相似度"
_RANKS = r"(?:基本|大致|几乎|大体)(?:不变|持平)|(?:随之|同步|持续|略有|有所)(?:上升|下降|提高|降低|走高|走低|增加|减少)|高于|低于|优于|逊于|不及|不如|最[高低优]|不足|垫底|居首|领先|(?:起步)?[较偏更][高低]"
#: Between the first of two measures and a rank of both: `误检率与漏检率均低于`.
_BOTH = rf"(?:与|和|及|以及|、)[^，。；、与和及]{{1,8}}(?:{_RANKED})"

#: The end of a measure's name whose value or change follows: `污染率从28%降至14%`, `单帧用时缩短一半`.
VALUED = (
    rf"(?<![概频效])(?<!分辨)(?<!学习)(?<!采样)(?<!丢弃)(?<!掩码)(?<!去噪)(?:{_LEVELS})"
    rf"(?=(?:（[A-Za-z0-9@-]+）)?(?:{_ADVERBS}(?:{_IS_AT}|{_MOVED}[至到了]?)"
    rf"(?:[A-Za-z][^，。；]{{0,24}}?的)?(?:约|仅|近|了)?\s?\d|{_ADVERBS}(?:{_HAPPENS})|\s?[+−-]?\d[\d.]*\s?[%％]))"
    rf"|(?:{_CHANGED})(?={_ADVERBS}(?:{_HAPPENS}))"
    r"|(?:得分|评分)(?=\s?\d+\.\d)"
    rf"|(?:费用|成本|开销|花费)(?={_ADVERBS}(?:{_IS_AT})?(?:约|仅|近)?\s?[$¥￥]?\s?\d[\d.]*\s?(?:美元|美分|元|万元))"
    rf"|(?<![概频效])(?<!分辨)(?<!学习)(?:{_RANKED})(?=(?:{_BOTH})?(?:远|略|稍|明显|显著|大幅|仍|也|均|都)*(?:{_RANKS}))"
)

#: What only qualifies a measure before its value: `实际覆盖率`.
QUALIFIER = r"(?:[一-鿿]{0,6}?(?:(?<=[量模算])下|[上里](?!下文|限|采样|程|传)|(?<=[一-鿿]{2})(?<!用)(?<!耗)时(?![延间长序刻效])|方面|条件下|设[定置]下|场景下|阶段|期间)|但|且|(?:与?此同|此|同)时|此外|另外|其中|相应地?|其|则|并|平均|整体|总体|最终|实际|目标|中?位数|单次|每(?:个?任务|个?样本|步|轮|次|题|个)?)*"

#: How words before a known measure begin that are no part of its name.
NO_QUALIFIER = (
    r"[一-鿿]*(?:提升|提高|降低|减少|增加|改善|改进|优化|影响|保持|维持|牺牲|取得|达到|获得|实现|报告|计算|衡量|评估|比较|超过|优于|关注|注重|追求|权衡|平衡|"
    r"得到|没有|缺乏|考虑|统计|记录|显著|大幅|进一步|同时|分别|以及|如果|因此|所以|然而|导致|带来|反映|表示|代表|说明|使得|可以|能够|需要|作为|成为|相同|同样|关于|引发|节省|现有|已有|运行|看|使|可(?![信靠读])|下(?!游)|者|就|[取跑])"
    r"|[其该此这更较最不未无仅只都也还而且但却各因使令让既比于上下有是看用按就才再又很极另则若所约近达并]|[一-鿿]{9}"
)

#: Around what something is gauged by: `由A和B来量化`, `以A计`, `从A、B和C三个方面打分`.
GAUGED = (
    r"(?:以|用|由|靠|通过|采用|借助|引入了?|使用|从|就|按|在|对)(?P<items>[^，。；：]{2,48}?)"
    r"(?:(?:这[一两二三四]?[个项种样类]指?标?)?(?:来|加以|予以|以)?(?:量化|刻画|衡量|度量)"
    r"|(?:等|这)?[两二三四五六七八九]\s?[个项大]?(?:方面|维度|角度|层面|指标)上?(?:分别|逐一|逐项|进行|来)?(?:打分|评分|评价|评判))"
)

#: Before a measure that is taken on average.
MEAN = "平均"

#: The head of a column of scores, whose name ends in a measure's noun; what is a setting has other heads.
COLUMN = (
    r"(?:平均|总体|整体|总)?(?P<name>[一-鿿A-Za-z0-9@\- ]{0,10}(?:[一-鿿]{1,6}|[A-Z]{2,5} ?)(?<!学习)(?<!采样)(?<!掩码)(?<!压缩)(?<!稀疏)(?<!分辨)(?<![概频效])"
    r"(?:率|误差|偏差|距离|延迟|时延|耗时|用时|(?<=求解|推理|运行|响应|生成|解码)时间|相似度|准确度|困惑度|满意度|一致性|相关性|散度|召回|吞吐量?|节省|进度))"
    r"\s?(?:[↑↓(（|]|$)"
)

#: An acronym that counts like a unit what stands before it, which no name ends in: `2.55 TPF`.
COUNTED_IN = r"(?:[一-鿿（、，]\s?)\d+\.\d+ ([A-Z][A-Za-z]{1,5})(?![A-Za-z0-9-]|\s?\d)"

#: The last words of measures in Latin letters, and one that its value shows: `q-score 由 0.21 提高到 0.29`.
LATIN_LAST = ("score", "rate", "error", "ratio", "loss", "distance", "accuracy")
LATIN_VALUED = (
    rf"(?<![A-Za-z0-9-])(?P<name>[A-Za-z]+[- ](?:{'|'.join(LATIN_LAST)}))"
    r"(?=\s?(?:为|是|达|由|从|[升降]至|提升|提高|下降|降低)[^，。；]{0,20}?\d)"
)

#: A list of Latin names that a text reports: `报告 Accuracy 与 Walkness，`.
REPORTED = r"(?:报告|汇报|给出|计算)了?\s?(?P<names>[A-Z][A-Za-z0-9@ -]*(?:\s?[、与和]\s?[A-Z][A-Za-z0-9@-]*)+)\s?(?=[，。；等两三])"
