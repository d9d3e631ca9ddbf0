"""Chinese words around what is new: its kind before it, what gives it out, and what makes it another's."""

from __future__ import annotations

from paperkg.extract.lang.zh.cues_own import KIND

#: The end of a clause before a name: what kind of thing it is.
KIND_BEFORE = rf"{KIND}\s?[“\"「《]?$"

#: Behind a name that ends its clause, or that is said to do something.
CLOSES = r"[”\"」》）)]{0,2}(?:[，。；、）—]|$|与|和|及|以及|，|负责|用于|可|能|以)"

#: In a clause: what it names is used, or is another's.
OF_OTHERS = (
    r"基于|使用|采用|利用|借助|沿用|借鉴|结合|依托|依赖|参照|受|现有|已有|经典|主流|著名|传统|预训练|通用|商用|闭源|常用|"
    r"超[过越]|优于|击败|胜过|媲美|比|较|与|同|对|在|从|由|将|把|给|替代|取代|集成|接入|适配|兼容|微调|冻结|原[版始有]"
)

#: Behind a name: it is given out.
GIVEN_OUT = (
    r"[）)”\"]*(?:[与和及、，][^。；，A-Za-z]{0,12}[（(]?[A-Z][A-Za-z0-9.-]*[）)]?)?"
    r"(?:[已将均亦也全]|一并|同步|全部|同时|现已|会|都|随[^，。；]{0,6}){1,4}[^，。；]{0,14}?(?:开源|公开|[释放]出|发布|开放)"
)

#: Before a name that is given out: its kind, or a mark behind it.
HELD = r"(?:权重|模型|数据集?|语料|影像|代码|框架|系统|工具包?|基准|平台|检查点|库|集|器)[（(“\"]?$"

#: Before a name that opens an item of a numbered list in running text, with its kind or without: `（3）骨干 WalkER`.
NUMBERED = r"(?:^|[。；：])\s?[（(][1-9一二三四五六][)）]\s?[^，。；、：A-Za-z]{0,6}$"

#: That a text numbers several items.
NUMBERS = r"[（(][2-9二三四五六][)）]"

#: Between a verb that brings something in and a name of another clause, which says what it has or takes.
OTHER_CLAUSE = r"，[^，。；]{0,10}?(?:包括|包含|需要|需在|涵盖|通常|采用|使用|由)"

#: Behind a spelled-out name that opens a text on a method: of what it is made.
MADE_OF = (
    r"(?:主要|共|则)?(?:由[^，。；A-Za-z]{1,12}(?:组成|构成)|分为?[^，。；]{1,3}[步段个]"
    r"|包[含括][^，。；A-Za-z]{0,6}[个大](?:模块|部分|阶段|组件|步骤))"
)
