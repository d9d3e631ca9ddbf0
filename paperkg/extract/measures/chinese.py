"""The measures that a Chinese text names by their place alone: as the head of a column of scores, or behind a number.

Takes a unit's text and the names found in it; gives them with each such measure as a metric: `方案 | 可折率 | 求解时间`, and
the acronym in `2.55 TPF`. Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from paperkg.extract.lang.zh import measures as words
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found, by_start

_CELL = re.compile(r"(?<= \| )[^|]+")
_HEAD = re.compile(words.COLUMN)
_COUNTED_IN = re.compile(words.COUNTED_IN)
_LATIN_VALUED, _REPORTED = re.compile(words.LATIN_VALUED), re.compile(words.REPORTED)


def with_placed(text: str, names: Sequence[Found], *, header: bool) -> tuple[Found, ...]:
    """Return the names of a text of results with the measures that their place shows; `header`: it is the head of a table.

    >>> [name.surface for name in with_placed("方案 | 平坦可折率 | 平均求解时间 (s)", (), header=True)]
    ['平坦可折率', '求解时间']
    """
    if not header:
        units = {found[1] for found in _COUNTED_IN.finditer(text)}
        names = _with_reported(text, names)
        names = [_as_metric(name) if name.surface in units else name for name in names] if units else names
    found = _heads(text) if header else _valued(text)
    places = [place for place in found if not any(_says_it(name, place) for name in names)]
    if not places:
        return tuple(names)
    new = [Found(*place, text[slice(*place)], outer=place, said="Metric", tail=place.end) for place in places]
    kept = [name for name in names if not any(name.overlaps(place) for place in places)]
    return tuple(sorted([*kept, *new], key=by_start))


def _with_reported(text: str, names: Sequence[Found]) -> Sequence[Found]:
    """Return names with what a text reports beside a known measure as one: `报告 Accuracy 与 Walkness，`."""
    for listed in _REPORTED.finditer(text):
        place = Span(*listed.span("names"))
        group = [name for name in names if name.overlaps(place)]
        if any(row.type == "Metric" for name in group for row in name.rows):
            names = [_as_metric(name) if name in group else name for name in names]
    return names


def whole_measures(names: Iterable[Found]) -> dict[str, str]:
    """Return for each measure that is the end of just one other in the entry that other one: `识别率`, `人工识别率`.

    Known measures are short for none.
    """
    said = {name.surface for name in names if name.said == "Metric" and not name.rows and not name.surface.isascii()}
    longer = {short: [name for name in said if name != short and name.endswith(short)] for short in said}
    return {short: found[0] for short, found in longer.items() if len(found) == 1}


def in_short(names: Sequence[Found], whole: Mapping[str, str]) -> tuple[Found, ...]:
    """Return names with the measure that one is in short as another spelling of it."""
    return tuple(
        name._replace(others=(*name.others, whole[name.surface]))
        if name.surface in whole and name.said == "Metric"
        else name
        for name in names
    )


def _valued(text: str) -> Iterator[Span]:
    """Yield the measures in Latin letters that their last word and their value show."""
    if any(word in text for word in words.LATIN_LAST):
        yield from (Span(*valued.span("name")) for valued in _LATIN_VALUED.finditer(text))


def _heads(text: str) -> Iterator[Span]:
    """Yield the heads of columns that end in a measure's noun, behind the first cell, which says what the rows are."""
    for cell in _CELL.finditer(text):
        if head := _HEAD.match(text, *cell.span()):
            yield Span(*head.span("name"))


def _says_it(name: Found, place: Span) -> bool:
    """Tell whether a name leaves no room for a measure: a known one, or one that holds it whole."""
    return name.overlaps(place) and (bool(name.rows) or name.said == "Metric" or name.start < place.start)


def _as_metric(name: Found) -> Found:
    return name if name.rows or name.said else name._replace(said="Metric")
