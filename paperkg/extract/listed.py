"""Measures that a Chinese text lists: what stands in a list of measures is one, whether anybody knows it or not.

Takes clean text and the names found in it; gives the names with the type Metric where such a list holds them, and further
names for its items in native words (`生成熵`). Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.found import Found
from paperkg.extract.lang.zh import measures as zh
from paperkg.extract.model import Span

_OPENS, _CLOSES, _BEFORE = re.compile(zh.OPENS), re.compile(zh.CLOSES), re.compile(zh.BEFORE)
_LEAD, _JOINS = re.compile(zh.LEAD), re.compile(zh.JOINS)
_ENDS = re.compile(zh.ENDS)
_STOP = re.compile(r"[，。；;！？\n：:]|[,.](?!\d)")
_NATIVE = re.compile(r"[一-鿿]")
_TERM = re.compile(r"[一-鿿A-Za-z0-9@\- ]{2,14}$")
_LONGEST = 160


def with_listed(text: str, names: Sequence[Found], *, label: bool) -> list[Found]:
    """Return the names of a text with its listed measures; `label` says that the text stands under a label for them."""
    if not label and "指标" not in text and "度量" not in text:
        return list(names)
    found = list(names)
    for item in _items(text, label=label):
        inside = [name for name in found if item.start <= name.start and name.end <= item.end]
        if not inside:
            found += [_measure(text, term)] if (term := _term(text, item)) else []
        elif len(inside) == 1 or inside[0].others:
            first = inside[0]
            if _is_item(text, item, first):
                found[found.index(first)] = first._replace(said="Metric")
    found.sort(key=lambda name: name.start)
    return found


def _items(text: str, *, label: bool) -> Iterator[Span]:
    """Yield the items of the lists of measures."""
    if label:
        yield from _split(text, Span(0, _list_end(text, 0)))
        return
    for opening in _OPENS.finditer(text):
        yield from _split(text, Span(opening.end(), _list_end(text, opening.end())))
    for closing in _CLOSES.finditer(text):
        start = _list_start(text, closing.start())
        lead = _BEFORE.match(text, start, closing.start())
        if lead and ("等" in closing[0] or "为" in closing[0] or _JOINS.search(text, lead.end(), closing.start())):
            yield from _split(text, Span(lead.end(), closing.start()))


def _list_end(text: str, start: int) -> int:
    """Return where the sentence's part ends that begins at `start`; marks in parentheses end nothing."""
    depth = 0
    for place in range(start, min(len(text), start + _LONGEST)):
        char = text[place]
        if char in "（(":
            depth += 1
        elif char in "）)":
            if not depth:
                return place
            depth -= 1
        elif not depth and _STOP.match(text, place):
            return place
    return min(len(text), start + _LONGEST)


def _list_start(text: str, end: int) -> int:
    return max(
        (stop.end() for stop in _STOP.finditer(text, max(0, end - _LONGEST), end)), default=max(0, end - _LONGEST)
    )


def _split(text: str, whole: Span) -> Iterator[Span]:
    """Yield the items of a list, less what leads to the first; joiners in parentheses part nothing."""
    lead = _LEAD.match(text, whole.start, whole.end)
    start, depth, place = (lead.end() if lead else whole.start), 0, whole.start
    while place < whole.end:
        depth += (text[place] in "（(") - (text[place] in "）)")
        joiner = _JOINS.match(text, place, whole.end) if not depth else None
        if joiner:
            yield Span(start, place)
            start = place = joiner.end()
        else:
            place += 1
    yield Span(start, whole.end)


def _is_item(text: str, item: Span, name: Found) -> bool:
    """Tell whether a name is the item, but for what leads to it and what follows it."""
    lead = text[item.start : name.outer.start]
    return (
        name.said in {None, "Metric"} and not (name.rows and name.rows[0].type != "Method") and not _NATIVE.search(lead)
    )


def _term(text: str, item: Span) -> Span | None:
    """Return the native words of an item, where they end as a measure does; `等` and a remark are no part of them."""
    words = re.match(r"[^（()）等]*", text[item.start : item.end])
    surface = words[0].strip() if words else ""
    if not _TERM.match(surface) or not _NATIVE.search(surface) or not _ENDS.search(surface):
        return None
    start = text.index(surface, item.start)
    return Span(start, start + len(surface))


def _measure(text: str, span: Span) -> Found:
    return Found(*span, text[slice(*span)], outer=span, said="Metric", tail=span.end)
