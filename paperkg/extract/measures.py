"""The measures that a bullet lists under a label for them: `측정 지표: 승률, FVD, 걸음 유지율`.

Takes the text of such a bullet and the names found in it; gives the names with each item of the list as a metric. Only short
phrases of nouns are items; a sentence keeps the names that it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.found import Found
from paperkg.extract.grammar import Grammar
from paperkg.extract.model import Span

_ITEM = re.compile(r"(?:[^,，、;；·|()（）]|[(（][^()（）]*[)）])+")
_GLOSS = re.compile(r"\s?[(（]\s*(?P<inside>[^()（）]+?)\s*[)）]\s*\.?$")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9@ /_-]*")


def with_measures(text: str, names: Sequence[Found], words: Grammar) -> tuple[Found, ...]:
    """Return the names of a list of measures: its items, and what stands outside of them."""
    items = list(_items(text, words))
    if not items:
        return tuple(names)
    kept = [_measured(name, items) for name in names]
    new = [
        item
        for item in items
        if not any(name.start < item.outer.end and item.outer.start < name.outer.end for name in kept if name)
    ]
    return tuple(sorted([*(name for name in kept if name), *new], key=lambda name: name.start))


def _measured(name: Found, items: Sequence[Found]) -> Found | None:
    """Return a name as the metric that it is in its item; None where it is only a part of the metric's name."""
    item = next((item for item in items if item.outer.start <= name.start < item.outer.end), None)
    if item is None or any(row.type == "Metric" for row in name.rows):
        return name
    whole = name.outer.start == item.outer.start and name.outer.end >= item.end
    return name._replace(said="Metric", rows=()) if whole else None


def _items(text: str, words: Grammar) -> Iterator[Found]:
    for piece in _ITEM.finditer(text):
        opening = words.measure_opening.match(piece[0])
        start = piece.start() + (opening.end() if opening else 0)
        gloss = _GLOSS.search(text, start, piece.end())
        end = gloss.start() if gloss else start + len(text[start : piece.end()].rstrip(" ."))
        phrase = text[start:end]
        if phrase and words.measure_item.fullmatch(phrase):
            others = tuple(part for part in _parts(gloss["inside"])) if gloss else ()
            yield Found(
                start, end, phrase, (), Span(start, gloss.end() if gloss else end), others, said="Metric", tail=end
            )


def _parts(inside: str) -> Iterator[str]:
    """Yield the other spellings that parentheses give: words, an acronym, or both."""
    for part in re.split(r"[,，]\s*", inside):
        if _LATIN.fullmatch(part):
            yield part
