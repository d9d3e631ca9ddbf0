"""The tasks among the keywords that a file gives its paper, where the paper's own text speaks of them.

Takes the units of an entry and its keywords; gives the units with each keyword that is the name of a task as a name, in the
places where the text holds it. A keyword is one where the lexicon says so, or where it ends in a noun of doing and nobody knows
it for anything else. Promises that names stay in order and apart, and that a keyword which no text holds adds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from paperkg.extract.lang.en import tasks as en
from paperkg.extract.lang.zh import tasks as zh
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found, by_start
from paperkg.extract.tasks.phrases import as_task
from paperkg.extract.units.unit import STATED, Unit
from paperkg.ontology.names import load_lexicon

_ENDS = re.compile(rf"[\w-]+(?: [\w-]+){{0,3}} (?:{'|'.join((*en.DOING, *en.DOING_IN_KEYWORD))})", re.IGNORECASE)
_NO_TASK = re.compile(en.NO_TASK, re.IGNORECASE)
_DONE = re.compile(zh.KEYWORD)


def with_keyword_tasks(read: list[Unit], keywords: str) -> list[Unit]:
    """Return the units of an entry with the tasks that its keywords, joined by semicolons, name."""
    tasks = [keyword for keyword in map(str.strip, keywords.split(";")) if _is_task(keyword)]
    if not tasks:
        return read
    longest = sorted(tasks, key=lambda task: (-len(task), task))
    spoken = re.compile(
        "|".join(rf"(?<![A-Za-z0-9-]){re.escape(task)}s?(?![A-Za-z0-9-])" for task in longest), re.IGNORECASE
    )
    return [_with_tasks(unit, spoken) if _is_told(unit) else unit for unit in read]


@lru_cache(maxsize=4096)
def _is_task(keyword: str) -> bool:
    kinds = {row.type for row in load_lexicon().find(keyword)}
    if kinds:
        return kinds == {"Task"}
    return bool(_DONE.fullmatch(keyword) or (_ENDS.fullmatch(keyword) and not _NO_TASK.fullmatch(keyword)))


def _is_told(unit: Unit) -> bool:
    return not unit.is_label and (unit.role == "title" or unit.role in STATED)


def _with_tasks(unit: Unit, spoken: re.Pattern[str]) -> Unit:
    new = list(_places(unit.text, unit.names, spoken))
    if not new:
        return unit
    kept = [name for name in unit.names if not any(task.overlaps(Span(name.start, name.end)) for task in new)]
    return unit.with_names(tuple(sorted([*kept, *new], key=by_start)))


def _places(text: str, names: Sequence[Found], spoken: re.Pattern[str]) -> Iterator[Found]:
    """Yield the keywords in a text, but for those that are, or stand in, a name already."""
    for found in spoken.finditer(text):
        place = Span(*found.span())
        if not any(_holds(name, place) for name in names):
            yield as_task(text, place)


def _holds(name: Found, place: Span) -> bool:
    """Tell whether a known name stands at a place, or any name around it."""
    around = name.outer.start <= place.start and place.end <= name.outer.end
    return around and (bool(name.rows or name.others) or name.outer != place)
