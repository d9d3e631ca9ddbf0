"""Tasks that no lexicon holds: phrases of Korean nouns that end in a noun of doing, where the text marks them as tasks.

Takes clean text and the names found in it; gives the names with the tasks in their places. A known task with native nouns
on its left is another, longer task (`투명 이미지 생성`), so that the longer one stands for it. Promises that the names stay
in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.found import Found
from paperkg.extract.lang.ko import tasks as ko
from paperkg.extract.model import SectionRole, Span

#: How many words stand before the noun of doing at most.
_WORDS = 4

#: Sections in whose bullets a label that is a task's name says what was run.
_LABELLING: frozenset[SectionRole] = frozenset({"setup", "results", "summary", "other"})

#: Sections that say on what something was measured.
_SCORING: frozenset[SectionRole] = frozenset({"results", "abstract", "summary", "contribution"})

_PARTICLE = r"(?:을|를|은|는|이|가|의|에|에서|에서의|에서도|에는|와|과|로|으로|도|만|및|등|용)?"
_DOING = re.compile(
    rf"(?<![가-힣A-Za-z0-9-])(?:[가-힣]*?(?:{'|'.join(ko.DOING)})|{ko.PAIR})(?={_PARTICLE}(?![가-힣A-Za-z0-9]))"
)
_WORD_BEFORE = re.compile(r"(?<![^\s(,'\"“‘:])([가-힣A-Za-z0-9/+-]+) $")
_WORD_ENDS, _NOUN_ENDS = re.compile(ko.WORD_ENDS), re.compile(ko.NOUN_ENDS)
_NO_TASK = re.compile(ko.NO_TASK)
_MARKED, _MORE, _BETWEEN = re.compile(ko.MARKED), re.compile(ko.MORE), re.compile(ko.BETWEEN)
_IN_TITLE = re.compile(ko.IN_TITLE)
_LIST_BEFORE, _MEASURED = re.compile(ko.LIST_BEFORE), re.compile(ko.MEASURED)
_OF_OTHERS = re.compile(ko.OF_OTHERS)


def with_tasks(text: str, names: Sequence[Found], role: SectionRole, *, label: bool = False) -> tuple[Found, ...]:
    """Return the names of a Korean text with the tasks that the text itself marks."""
    spans = [span for span in _phrases(text) if not any(_in_way(name, span) for name in names)]
    known = [Span(name.start, name.end) for name in names if _is_task(name)]
    spans = _longest([*spans, *known])
    marked = [span for group in _lists(text, spans) for span in _marked(text, group, role, label=label)]
    new = [_task(text, span) for span in marked if span not in known]
    if not new:
        return tuple(names)
    kept = [name for name in names if not any(name.start < task.end and task.start < name.end for task in new)]
    return tuple(sorted([*kept, *new], key=lambda name: name.start))


def _longest(spans: list[Span]) -> list[Span]:
    """Return the spans that lie in no other one, in order."""
    spans = sorted(set(spans), key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in spans:
        if kept and kept[-1].start == span.start and kept[-1].end < span.end:
            kept.pop()
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _task(text: str, span: Span) -> Found:
    return Found(*span, text[slice(*span)], outer=span, said="Task", tail=span.end)


def _phrases(text: str) -> Iterator[Span]:
    """Yield the noun phrases that end in a noun of doing, also a noun that stands alone."""
    for doing in _DOING.finditer(text):
        span = Span(opening(text, doing.start()), doing.end())
        if not _NO_TASK.match(text[slice(*span)]):
            yield span


def opening(text: str, start: int) -> int:
    """Return where the noun phrase begins whose last word begins at `start`.

    >>> opening("모델은 투명 이미지 생성", 10)
    4
    """
    for _ in range(_WORDS):
        before = _WORD_BEFORE.search(text, max(0, start - 24), start)
        if before is None or not _opens(before[1]):
            break
        start = before.start(1)
    return start


def _opens(word: str) -> bool:
    """Tell whether a word may belong to the name that follows it."""
    if word in ko.NOT_FIRST:
        return False
    return not _WORD_ENDS.search(word) or bool(len(word) > 1 and _NOUN_ENDS.search(word))


def _in_way(name: Found, span: Span) -> bool:
    """Tell whether a name that is no task stands in the place, or a known one that is the longer."""
    if name.outer.end <= span.start or span.end <= name.outer.start:
        return False
    if name.rows and name.rows[0].type == "Method" and span.start < name.start and name.end == span.end:
        return False
    return not _is_task(name) or name.start < span.start or span.end < name.end


def _is_task(name: Found) -> bool:
    return bool(name.rows) and name.rows[0].type == "Task"


def _lists(text: str, spans: list[Span]) -> Iterator[list[Span]]:
    """Yield the phrases in lists: those that only a joiner parts."""
    group: list[Span] = []
    for span in spans:
        if group and not _BETWEEN.fullmatch(text, group[-1].end, span.start):
            yield group
            group = []
        group.append(span)
    if group:
        yield group


def _marked(text: str, group: list[Span], role: SectionRole, *, label: bool) -> list[Span]:
    """Return the phrases of a list that the text marks as tasks: all, or those that a title is on."""
    start, end = group[0].start, group[-1].end
    if len(group) > 2 and (_MARKED.match(text, end) or _LIST_BEFORE.search(text[:start])):
        return group
    phrases = [span for span in group if {" ", "-"} & set(text[slice(*span)])]
    if _MARKED.match(text, end) or (len(group) > 1 and _MORE.match(text, end)) or len(group) > 2:
        return phrases
    if role == "title":
        return [span for span in phrases if _IN_TITLE.match(text, span.end) and not _is_means(text, span)]
    if role in _SCORING and _MEASURED.match(text, end):
        return phrases
    whole = group == [(0, len(text.rstrip(" .:")))]
    return phrases if whole and role in _LABELLING and (label or len(text) < 40) else []


def _is_means(text: str, span: Span) -> bool:
    """Tell whether a title ends in what serves a purpose that stands before it: `A를 위한 강화된 B`."""
    return span.end == len(text) and "위한" in text[: span.start]
