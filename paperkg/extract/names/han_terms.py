"""Chinese terms, which stand without blanks between function words.

Takes clean text and the place where a term ends, gives the span of the term: back to the last function word, or to the quotes
that it stands in. Promises None where fewer than two characters are left.
"""

from __future__ import annotations

import re

from paperkg.extract.model import Span

_QUOTED = re.compile(r"[“「『《‘]([一-鿿A-Za-z0-9-]{2,14})[”」』》’]$")
_HAN = re.compile(r"[一-鿿]{1,14}$")
#: Function words of Chinese: a term after them does not hold them.
_HAN_STOP = re.compile(
    r".*(?:[的是了将把及其该]|(?<!自)由|(?<!参)与|(?<!端)到(?!端)|为(?!中心)|和(?!谐)|在(?!线)|对(?![齐抗比话偶称])|被(?!动)|或|即(?!时)|等(?![级价变])|从(?!属)"
    r"|中(?![文心间])|上(?!下文|采样|限)|(?:通过|使用|采用|利用|解决|提出|面临|实现|测试)(?!率)|基于|引入|构建|设计|一种|一个|一套|名为|称为|进行|包括|包含|借鉴|受到|针对|面向|缓解|"
    r"提供|缺乏|评估|所谓|导致|而|仅|(?<![可得予难])以(?![及上下])|(?<![行即大天促迫])使(?![用命能])|借助|结合|沿用|选用|给出|报告|开发|推出|发布|建立|定义|加入|加上|增加|融入)"
)


def han_before(text: str, end: int) -> Span | None:
    """Return the Chinese term that ends at `end`: without blanks, it begins after the last function word."""
    if quoted := _QUOTED.search(text, max(0, end - 20), end):
        return Span(quoted.start(1), quoted.end(1))
    run = _HAN.search(text, max(0, end - 14), end)
    if run is None:
        return None
    stop = _HAN_STOP.match(run[0])
    start = run.start() + (stop.end() if stop else 0)
    return Span(start, end) if end - start >= 2 else None
