"""The measures that Korean prose names by their words alone: `유해 응답률이 21%에서 6%로`.

Takes clean text and the names found in it; gives them with each rate that nobody knows as a metric, with the nouns before it that
say what it is of. Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from paperkg.extract.found import Found
from paperkg.extract.hangul_terms import opening
from paperkg.extract.lang.ko import clauses as ko
from paperkg.extract.model import SectionRole, Span

_RATE, _REPORTED = re.compile(ko.RATE), re.compile(ko.REPORTED)
_PLAIN = re.compile(ko.PLAIN_MEASURE)
#: Sections that say how well something did.
_REPORTING: frozenset[SectionRole] = frozenset({"results", "setup", "summary", "abstract"})


def with_rates(text: str, names: Sequence[Found], role: SectionRole, *, label: bool = False) -> tuple[Found, ...]:
    """Return the names of a Korean text with its rates."""
    if role not in _REPORTING or label:
        return tuple(names)
    new = _rates(text, names) if "률" in text or "율" in text else []
    return tuple(sorted([*names, *new], key=lambda name: name.start)) if new else tuple(names)


def _rates(text: str, names: Sequence[Found]) -> list[Found]:
    if not _REPORTED.search(text):
        return []
    places = (Span(*rate.span()) for rate in _RATE.finditer(text))
    free = (place for place in places if not any(name.overlaps(place) for name in names))
    found = []
    for place in free:
        start = _opening(text, place.start, names)
        whole = Span(start, place.end)
        found.append(Found(*whole, text[slice(*whole)], outer=whole, said="Metric", tail=whole.end))
    return found


def _opening(text: str, start: int, names: Sequence[Found]) -> int:
    """Return where the noun phrase begins that ends in a measure's word, behind the last name before it."""
    begin = opening(text, start, alone=False)
    before = max((name.outer.end for name in names if name.outer.end <= start), default=0)
    begin = min(max(begin, before), start)
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    while plain := _PLAIN.match(text, begin, start):
        begin = plain.end()
    return begin
