"""What reading tasks is the same for in all languages: a phrase as a name, and phrases in lists.

Takes text and the places of phrases, in order; gives `Found` names, and groups of phrases that only a joiner parts. What a
joiner is, each language says as data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from paperkg.extract.found import Found
from paperkg.extract.model import Span


class _Place(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Place = TypeVar("Place", bound=_Place)


def as_task(text: str, span: Span) -> Found:
    """Return a phrase as the name of a task."""
    return Found(*span, text[slice(*span)], outer=span, said="Task", tail=span.end)


def in_lists(text: str, places: Iterable[Place], between: re.Pattern[str]) -> Iterator[list[Place]]:
    """Yield phrases in lists: those that only a joiner parts.

    >>> [len(group) for group in in_lists("A, B by C", [Span(0, 1), Span(3, 4), Span(8, 9)], re.compile(", "))]
    [2, 1]
    """
    group: list[Place] = []
    for place in places:
        if group and not between.fullmatch(text, group[-1].end, place.start):
            yield group
            group = []
        group.append(place)
    if group:
        yield group
