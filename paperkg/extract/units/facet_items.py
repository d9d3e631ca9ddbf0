"""The cells of a row of facets: what its values list by name, and what only says where in the paper that stands.

Takes the text of a row with the names found in it, gives the names: those of the place are none (`Table III`, `§V-A`), and
an item that nothing but the row makes a name is one (`Tools | timm, WalkKit`). Promises order and no overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.lang.en.facets import GENERAL, PLACE, TOOLS, UNNAMED
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found, by_start

_PLACE = re.compile(PLACE)
_BRIEF = re.compile(r"\s*[TFSA]\d{1,2}(?:\s?[,;/]\s?[TFSA]\d{1,2})*\s*")
_TOOLS = re.compile(TOOLS, re.IGNORECASE)
_UNNAMED = re.compile(UNNAMED, re.IGNORECASE)
_GENERAL = re.compile(GENERAL)
#: What parts two items; in parentheses nothing does.
_JOINS = re.compile(r"\s?[,;·]\s|\s(?:and|\+)\s")
_LEAD = re.compile(r"(?:and|plus|also)\s")
_GLOSS = re.compile(r"\s\([^()]*\)$")
#: Parentheses behind a name that count what it holds, and list it.
_PARTS = re.compile(r"(?<=\w )\(\d[\d,]* \w+[:;] [^()]*\)")
_WORDS = re.compile(r"[A-Za-z0-9][\w.+@/-]*(?:\([A-Z]\w*\)|(?: [A-Za-z0-9][\w.+@/-]*){0,3})")
_LOWER = re.compile(r"[a-z][a-z0-9]+(?:-[a-z0-9]+)?")
_BOTH = re.compile(r"([A-Z][\w.-]{2,})\s?/\s?([A-Z][\w.-]{2,})")
#: What the rows list whose items are names.
_LISTED = frozenset({"baseline", "base", "dataset", "train_data"})


def without_places(text: str, names: Sequence[Found], *, brief: bool = False) -> tuple[Found, ...]:
    """Return the names of a row but for those in a cell that says where in the paper something stands.

    `brief` tells that the last cell may say so in a letter and a number: `T5` is a table, no model.

    >>> [name.surface for name in without_places("Foo | Table III", [Found(0, 3, "Foo"), Found(6, 15, "Table III")])]
    ['Foo']
    """
    cells = list(_cells(text))
    places = [cell for cell in cells if _PLACE.match(text, *cell)]
    places += [cell for cell in cells[1:][-1:] if brief and _BRIEF.fullmatch(text, *cell)]
    return tuple(name for name in names if not any(place.start <= name.start < place.end for place in places))


def without_parts(text: str, names: Sequence[Found]) -> tuple[Found, ...]:
    """Return the names of a row less those that nobody knows and parentheses only count as parts of another.

    >>> [name.surface for name in without_parts("Foo (9 tasks; Map)", [Found(0, 3, "Foo"), Found(14, 17, "Map")])]
    ['Foo']
    """
    parts = [part.span() for part in _PARTS.finditer(text)]
    return tuple(name for name in names if name.rows or not any(a < name.start < z for a, z in parts))


def with_items(text: str, names: Sequence[Found], label: str, topics: Sequence[str]) -> tuple[Found, ...]:
    """Return the names of a row under a label, with the items of its values that are names by their place there."""
    if not topics or topics[0] not in _LISTED:
        return tuple(names)
    tools = _TOOLS.search(label) is not None
    values = next(_cells(text), Span(0, 0))
    items = [part for item in _items(text, values) for part in _joined(text, item)]
    new = [item for place in items if (item := _item(text, place, names, tools=tools))]
    kept = [name for name in names if not any(name.start < item.end and item.start < name.end for item in new)]
    return tuple(sorted([*kept, *new], key=by_start)) if new else tuple(names)


def _cells(text: str) -> Iterator[Span]:
    start = 0
    for cell in text.split(" | "):
        yield Span(start, start + len(cell))
        start += len(cell) + 3


def _items(text: str, values: Span) -> Iterator[Span]:
    """Yield the items of a list, without what joins them and without a remark in parentheses behind them."""
    start, depth, place = values.start, 0, values.start
    while place < values.end:
        depth += (text[place] == "(") - (text[place] == ")")
        if not depth and (joint := _JOINS.match(text, place, values.end)):
            yield _bare(text, Span(start, place))
            start = place = joint.end()
        else:
            place += 1
    yield _bare(text, Span(start, values.end))


def _joined(text: str, item: Span) -> Iterator[Span]:
    """Yield the names that a slash joins in an item, else the item: `StepRun/WalkRun`, but `WalkNet-b0/b1`."""
    both = _BOTH.fullmatch(text, *item)
    yield from (Span(*both.span(1)), Span(*both.span(2))) if both else (item,)


def _bare(text: str, item: Span) -> Span:
    lead = _LEAD.match(text, *item)
    start = lead.end() if lead else item.start
    gloss = _GLOSS.search(text, start, item.end)
    return Span(start, gloss.start() if gloss else item.end)


def _item(text: str, place: Span, names: Sequence[Found], *, tools: bool) -> Found | None:
    """Return an item as a name where its words are one and the names in it are no more than a part of it."""
    said = text[slice(*place)]
    if not _WORDS.fullmatch(said) or _UNNAMED.search(said):
        return None
    inner = [name for name in names if name.start < place.end and place.start < name.end]
    whole = (name for name in inner if name.start <= place.start and place.end <= name.end)
    if any(name.rows or not (name.weak or _BOTH.fullmatch(name.surface)) for name in whole):
        return None
    if not inner and tools and _LOWER.fullmatch(said) and not _GENERAL.fullmatch(said):
        return Found(*place, said, outer=place, tail=place.end)
    if not _is_name(said, place, inner) or any(
        name.rows and name.rows[0].type in {"Method", "Model"} for name in inner
    ):
        return None
    strong = any(map(str.isupper, said[1:])) or any(map(str.isdigit, said))
    return Found(*place, said, outer=place, tail=place.end, weak=not strong)


def _is_name(said: str, place: Span, inner: Sequence[Found]) -> bool:
    """Tell whether the first and the last word of an item are in capitals, or of a name in it."""
    first, last = said.split()[0], said.split()[-1]
    opens = first[0].isupper() or any(name.start == place.start for name in inner)
    closes = last[0].isupper() or last[0].isdigit() or any(name.end == place.end for name in inner)
    return opens and closes and any(map(str.isupper, said))
