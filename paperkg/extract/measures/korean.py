"""The measures that Korean prose names by their words alone: `유해 응답률이 21%에서 6%로`.

Takes clean text and the names found in it; gives them with each measure that nobody knows as a metric, with the nouns before it
that say what it is of: rates, nouns that are nothing but measures, nouns of which a number is given, and Latin words that end as
measures do. Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.lang.ko import clauses as ko
from paperkg.extract.lang.ko import measures as words
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.found import Found, by_start
from paperkg.extract.names.hangul_terms import opening

_RATE, _REPORTED = re.compile(ko.RATE), re.compile(ko.REPORTED)
_HEADS = AhoCorasick(
    [*words.TELLING_NOUNS, *words.GAUGED_NOUNS, *(f" {head}" for head in words.LATIN_HEADS)],
    matchkind=MatchKind.LeftmostLongest,
)
_TELLING, _GAUGED, _LATIN_RUN = map(re.compile, (words.TELLING, words.AMOUNT_BEHIND, words.LATIN_RUN))
_SMALLER = re.compile(words.SMALLER_BEHIND)
#: How long the words of a run before its head may be.
_LONGEST = 60
_PLAIN = re.compile(ko.PLAIN_MEASURE)
#: Sections that say how well something did.
_REPORTING: frozenset[SectionRole] = frozenset({"results", "setup", "summary", "abstract"})


def with_rates(text: str, names: Sequence[Found], role: SectionRole) -> tuple[Found, ...]:
    """Return the names of a Korean text with the measures that only their words mark."""
    if role not in _REPORTING:
        return tuple(names)
    places = [*_rates(text, names), *_headed(text, names)]
    if not places:
        return tuple(names)
    new: list[Found] = []
    for place in sorted(set(places)):
        if not any(name.overlaps(place) for name in new) and not any(_holds(name, place) for name in names):
            new.append(Found(*place, text[slice(*place)], outer=place, said="Metric", tail=place.end))
    if not new:
        return tuple(names)
    kept = [name for name in names if not any(name.start < n.end and n.start < name.end for n in new)]
    return tuple(sorted([*kept, *new], key=by_start))


def _holds(name: Found, place: Span) -> bool:
    """Tell whether a name leaves no room for a measure: a part of its own that does not end with it."""
    return name.overlaps(place) and not (place.start < name.start and place.end == name.end)


def _rates(text: str, names: Sequence[Found]) -> Iterator[Span]:
    if not ("률" in text or "율" in text) or not _REPORTED.search(text):
        return
    for rate in _RATE.finditer(text):
        place = Span(*rate.span())
        if not any(name.overlaps(place) for name in names):
            yield Span(_opening(text, place.start, names), place.end)


def _headed(text: str, names: Sequence[Found]) -> Iterator[Span]:
    """Yield the measures that end in a noun for one, with what says which before it."""
    for _, start, end in _HEADS.find_matches_as_indexes(text):
        if text[start] == " ":
            run = _LATIN_RUN.search(text, max(0, start - _LONGEST), start + 1)
            if run and not _GOES_ON.match(text, end):
                yield Span(run.start(), end)
        elif not _is_inside(text, start) and (_TELLING.match(text, start) or _is_gauged(text, start, end)):
            if not any(name.overlaps(Span(start, end)) for name in names):
                first = _opening(text, start, names)
                if first == start and text.startswith("평균 ", max(0, start - 3)) and text[start:end] != "점수":
                    first = start - 3
                if first < start or text[start:end] in words.GAUGED_ALONE:
                    yield Span(first, end)


#: More of a Latin word or run.
_GOES_ON = re.compile(r" ?[A-Za-z]|-")


def _is_inside(text: str, start: int) -> bool:
    """Tell whether a noun is the end of a longer one."""
    return start > 0 and "가" <= text[start - 1] <= "힣"


def _is_gauged(text: str, start: int, end: int) -> bool:
    noun = text[start:end]
    if noun in words.SMALLER_BETTER and _SMALLER.match(text, end):
        return True
    return noun in _GAUGED_NOUNS and _GAUGED.match(text, end) is not None


_GAUGED_NOUNS = frozenset(words.GAUGED_NOUNS)


def _opening(text: str, start: int, names: Sequence[Found]) -> int:
    """Return where the noun phrase begins that ends in a measure's word, behind the last name before it."""
    begin = opening(text, start, alone=False)
    before = max((name.outer.end for name in names if name.outer.end <= start), default=0)
    begin = min(max(begin, before), start)
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    while plain := _PLAIN.match(text, begin, start):
        begin = plain.end()
    return begin
