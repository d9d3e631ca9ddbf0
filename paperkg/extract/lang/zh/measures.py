"""Chinese words of lists of measures: what opens or closes one, and the nouns that end the names in it."""

from __future__ import annotations

#: In every text with a list of measures that stands under no label.
WORD = "标"

#: Before a list of measures: `评估指标包括A、B和C`, `以A和B为指标` ends it instead.
OPENS = (
    r"(?:指标|度量)(?:方面|上)?(?:[，,]?(?:主要|分别|则|还|共|上))?"
    r"(?:包括了?|包含了?|涵盖|分别为|为|有|是|采用了?|使用了?|选用|选取|如|：|:|[（(](?:如|包括|例如)?)\s?"
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
_IS_AT = r"为|是|达到?|高达|有|从|由|介于|在|接近"
_MOVED = r"(?:提升|提高|降低|下降|减少|增加|上升|升|降)"

#: An item: a phrase whose last noun is that of a measure; the names of qualities too, which only a list of measures makes one.
ITEM = (
    r"(?=[A-Za-z0-9@\- ]*[一-鿿])[一-鿿A-Za-z0-9@\-– ]{0,14}"
    rf"(?:{_SHARES}|{_SPENT}|{_COUNTS}|{_TAKEN}|{_DEGREES})"
)

#: The end of a measure's name whose value follows: `污染率从28%降至14%`.
VALUED = (
    r"(?<![概频学效])(?<!分辨)(?:率|比率|得分|分数|次数|步数|延迟|时延|耗时|误差|距离|相似度|覆盖度|占用空间|消耗量?|调用量|吞吐量)"
    rf"(?=(?:（[A-Za-z0-9@-]+）)?(?:上|分别|均|仅|约|平均|整体|大幅|显著|则)*(?:{_IS_AT}|{_MOVED}[至到了]?)"
    r"(?:[A-Za-z][^，。；]{0,24}?的)?(?:约|仅|近|了)?\s?\d)"
)

#: What only qualifies a measure before its value: `实际覆盖率`.
QUALIFIER = r"(?:但|且|其|则|并|同时|平均|整体|总体|最终|实际|目标|中?位数|单次|每(?:个?任务|个?样本|步|轮|次|题|个)?)*"
