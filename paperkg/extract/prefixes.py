"""The plain words that an English title begins with, where the text uses them as a name: `Quartet: Training in Four Bits`.

Takes a title and the texts of an entry; gives the prefix, and the names of a text with the prefix among them. Promises that the
names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from paperkg.extract.coined import find_coined, is_generic
from paperkg.extract.found import Found
from paperkg.extract.model import Span

#: What a plain prefix looks like: up to three words in capitals before a colon or a dash.
_PREFIX = re.compile(r"(?P<name>[A-Z][\w+-]*(?: [A-Z][\w+-]*){0,2})(?::| [–—]) ")
#: Before a name inside a sentence: no end of a sentence, no mark that opens one.
_INSIDE = re.compile(r"[\w,;)%] $|[(\"“]$")
#: After the colon of a title that says what the thing before it is.
_HEADED = re.compile(r"(?:An?|The First|Evaluating|Benchmarking|Measuring|Assessing) ")
#: After a name that acts.
_ACTS = re.compile(r"(?:'s)? (?:\w+ly )?(?:(?!is |has |was |does )[a-z]+(?:s|ed)|(?:can|may|could|will) [a-z]+)\b")


def plain_prefix(title: str, texts: Iterable[str]) -> str | None:
    """Return the plain words before the colon of a title that the texts use as a name, None where they do not.

    >>> plain_prefix("Quartet: Training in Four Bits", ["Quartet trains models.", "With Quartet, it is fast."])
    'Quartet'
    >>> plain_prefix("Training: A Survey", ["Training is slow."])
    """
    found = _PREFIX.match(title)
    if found is None or is_generic(found["name"]):
        return None
    prefix = found["name"]
    coined = [c for c in find_coined(prefix) if (c.start, c.end) == (0, len(prefix))]
    if not coined or not coined[0].weak:
        return None  # what looks like a name is found without a title
    headed = "-" in prefix and " " not in prefix and _HEADED.match(title, found.end())
    return prefix if headed or any(_is_name_in(text, prefix) for text in texts) else None


def _is_name_in(text: str, prefix: str) -> bool:
    for place in _places(text, prefix):
        if _INSIDE.search(text[max(0, place.start - 2) : place.start]) or _ACTS.match(text, place.end):
            return True
    return False


def _places(text: str, prefix: str) -> Iterable[Span]:
    pattern = re.compile(rf"(?<![\w-]){re.escape(prefix)}(?![\w-])")
    return (Span(*found.span()) for found in pattern.finditer(text))


def with_prefix(text: str, names: Sequence[Found], prefix: str) -> tuple[Found, ...]:
    """Return the names of a text with the prefix where no other name holds it."""
    new = [
        Found(*place, prefix, outer=place, tail=place.end)
        for place in _places(text, prefix)
        if all(not name.overlaps(place) or _is_inside(name, place) for name in names)
    ]
    kept = [name for name in names if not any(_is_inside(name, item.outer) for item in new)]
    return tuple(sorted([*kept, *new], key=lambda name: name.start)) if new else tuple(names)


def _is_inside(name: Found, place: Span) -> bool:
    """Tell whether a name is only a word of the prefix: `Transformer` in `Transformer Walk`."""
    return place.start <= name.outer.start and name.outer.end <= place.end and name.outer != place
