"""Tasks that no lexicon holds, in any language: the lists of phrases in a text, and those of them that the text marks as tasks.

Takes a stretch of clean text, the names found in it, and what a language reads tasks by; gives the names with the tasks in
their places. What is a phrase, what parts a list, and what marks a task, each language says in `tasks_<language>`. Promises that
the names stay in order and without overlap, a new task in the place of what it holds, a known one where it is as long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.found import Found, by_start


class _Place(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Place = TypeVar("Place", bound=_Place)


class Stretch(NamedTuple):
    """A text that is read for tasks, with the names found in it, in order."""

    text: str
    names: Sequence[Found]
    role: SectionRole
    label: bool = False
    """It is a label, or a list under one for tasks."""

    @property
    def is_title(self) -> bool:
        """Whether it is the title."""
        return self.role == "title"


class TaskReader(NamedTuple, Generic[Place]):
    """How a language reads tasks."""

    lists: Callable[[Stretch], Iterable[Sequence[Place]]]
    """Phrases that may be tasks and that no name stands in the way of, in lists; one that stands alone is a list, too."""
    marked: Callable[[Stretch, Sequence[Place]], Iterable[Found]]
    """The new tasks among the phrases of a list that the text marks."""
    kept: Callable[[Stretch], Sequence[Found]]
    """The names that were found before, some of them in another sense or length, less those that are no task here."""


def with_tasks(said: Stretch, reader: TaskReader[Place]) -> tuple[Found, ...]:
    """Return the names of a text with the tasks that the text itself marks."""
    new: list[Found] = []
    for group in reader.lists(said):
        new += reader.marked(said, group)
    kept = reader.kept(said)
    if not new:
        return tuple(kept)
    kept = [name for name in kept if not any(task.overlaps(Span(name.start, name.end)) for task in new)]
    return tuple(sorted([*kept, *new], key=by_start))


def unknown(tasks: Iterable[Found], names: Sequence[Found]) -> Iterator[Found]:
    """Yield the tasks that are no name of the lexicon already."""
    for task in tasks:
        if not any(name.rows and name[:2] == task[:2] for name in names):
            yield task


def as_task(text: str, span: Span, *, other: str | None = None) -> Found:
    """Return a phrase as the name of a task; `other` is another spelling that the text gives it."""
    others = (other,) if other else ()
    return Found(*span, text[slice(*span)], outer=span, others=others, said="Task", tail=span.end)


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
