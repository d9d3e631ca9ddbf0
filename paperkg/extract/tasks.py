"""Tasks that no lexicon holds: phrases of Korean nouns that end in a noun of doing, where the text marks them as tasks.

Takes clean text and the names found in it; gives the names with the tasks in their places. A known task with native nouns
on its left is another, longer task (`투명 이미지 생성`), so that the longer one stands for it. Promises that the names stay
in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from paperkg.extract.found import Found
from paperkg.extract.lang.ko import tasks as ko
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.tasks_phrases import as_task, in_lists

#: How many words stand before the noun of doing at most.
_WORDS = 5

#: Sections in whose bullets a label that is a task's name says what was run.
_LABELLING: frozenset[SectionRole] = frozenset({"setup", "results", "summary", "other"})

#: Sections that say on what something was measured.
_SCORING: frozenset[SectionRole] = frozenset({"setup", "results", "abstract", "summary", "contribution"})

_PARTICLE = r"(?:을|를|은|는|이|가|의|에|에서|에서의|에서도|에는|와|과|로|으로|도|만|및|등|용|라는|이라는|이나)?"
_DOING = re.compile(
    rf"(?<![가-힣A-Za-z0-9-])(?:[가-힣]*?(?:{'|'.join(ko.DOING)})|{ko.IN_LISTS})(?={_PARTICLE}(?![가-힣A-Za-z0-9]))"
)
_WORD_BEFORE = re.compile(r"(?<![^\s(,'\"“‘:])([가-힣A-Za-z0-9/+-]+) $")
_WORD_ENDS, _NOUN_ENDS = re.compile(ko.WORD_ENDS), re.compile(ko.NOUN_ENDS)
_NO_TASK = re.compile(ko.NO_TASK)
_MARKED, _MORE, _BETWEEN = re.compile(ko.MARKED), re.compile(ko.MORE), re.compile(ko.BETWEEN)
_IN_TITLE = re.compile(ko.IN_TITLE)
_NATIVE = re.compile(r"[가-힣]")
_IN_LISTS = re.compile(ko.IN_LISTS)
_MEANS, _LIST_ENDS = re.compile(ko.MEANS), re.compile(ko.LIST_ENDS)
_LIST_BEFORE = re.compile(ko.LIST_BEFORE)
_MEASURED, _OF_MEASURE = re.compile(ko.MEASURED), re.compile(ko.OF_MEASURE)
_OF_OTHERS, _OF_MEANS, _GOES_ON = re.compile(ko.OF_OTHERS), re.compile(ko.OF_MEANS), re.compile(ko.GOES_ON)

#: Strings of which every mark holds one: `MARKED`, `LIST_BEFORE`, and `MORE`; `MEASURED` and `OF_MEASURE`; `BETWEEN`.
_MARKS = re.compile("작업|과제|태스크|문제|등|같은")
_SCORES = re.compile("성능|능력|벤치마크|성과|정확도|결과")
_JOINTS = (",", "·", "、", "와 ", "과 ", " 및 ", " 또는 ")
#: A text of fewer characters is read as a label is.
_SHORT = 40


def with_tasks(text: str, names: Sequence[Found], role: SectionRole, *, label: bool = False) -> tuple[Found, ...]:
    """Return the names of a Korean text with the tasks that the text itself marks."""
    known = [Span(name.start, name.end) for name in names if name.rows and name.is_task]
    marked = _all_marked(text, names, known, role, label=label) if _may_mark(text, role, label=label) else []
    if not known and not marked:
        return tuple(names)
    new = [as_task(text, span) for span in marked if span not in known]
    kept = [_longer(text, name) for name in names if not (name.is_task and _is_aside(text, name, role))]
    kept = [name for name in kept if not any(name.start < task.end and task.start < name.end for task in new)]
    return tuple(sorted([*kept, *new], key=lambda name: name.start))


def _may_mark(text: str, role: SectionRole, *, label: bool) -> bool:
    """Tell whether a text holds what marks a task in its section; looking for the phrases takes ten times as long."""
    if role == "title" or (role in _LABELLING and (label or len(text) < _SHORT)) or _MARKS.search(text):
        return True
    return (role in _SCORING and _SCORES.search(text) is not None) or sum(map(text.count, _JOINTS)) > 1


def _all_marked(
    text: str, names: Sequence[Found], known: list[Span], role: SectionRole, *, label: bool
) -> list[Span]:  # fmt: skip
    phrases = _of_label(text) if label else _phrases(text)
    spans = [span for span in phrases if not any(_in_way(name, span) for name in names)]
    if not spans:
        return []
    lists = in_lists(text, _longest([*spans, *known]), _BETWEEN)
    return [span for group in lists for span in _marked(text, group, role, label=label)]


def _longer(text: str, name: Found) -> Found:
    """Return a known task with the native nouns on its left, which make it another one."""
    start = opening(text, name.start, alone=False) if name.is_task and name.said in {None, "Task"} else name.start
    if start == name.start or not _NATIVE.match(text, start):
        return name
    return as_task(text, Span(start, name.end))


def _is_aside(text: str, name: Found, role: SectionRole) -> bool:
    """Tell whether a task is one of other work, or only says what a technique or a sample is for."""
    before = text[max(0, name.start - 8) : name.start]
    means = role == "title" and _MEANS.match(text, name.end)
    return bool(means or _OF_OTHERS.search(before) or _OF_MEANS.match(text, name.end))


def _longest(spans: list[Span]) -> list[Span]:
    """Return the spans that lie in no other one, in order."""
    if len(spans) < 2:
        return spans
    spans = sorted(set(spans), key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in spans:
        if kept and kept[-1].start == span.start and kept[-1].end < span.end:
            kept.pop()
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


@lru_cache(maxsize=8192)
def _of_label(text: str) -> tuple[Span, ...]:
    """Return the noun phrases of a label; kept, since digests repeat their labels."""
    return tuple(_phrases(text))


def _phrases(text: str) -> Iterator[Span]:
    """Yield the noun phrases that end in a noun of doing, also a noun that stands alone."""
    for doing in _DOING.finditer(text):
        span = Span(opening(text, doing.start()), doing.end())
        if not _NO_TASK.match(text[slice(*span)]):
            yield span


def opening(text: str, start: int, *, alone: bool = True) -> int:
    """Return where the noun phrase begins whose last word begins at `start`; `alone` says that it is one word.

    >>> opening("모델은 투명 이미지 생성", 7)
    4
    """
    noun = start
    for _ in range(_WORDS):
        before = _WORD_BEFORE.search(text, max(0, start - 24), start)
        if before is None or not (opens_term(before[1]) or _is_language_model(text, before)):
            break
        if before[1] in ko.DESCRIBING and not (alone and start == noun):
            break
        start = before.start(1)
    return start


@lru_cache(maxsize=8192)
def opens_term(word: str) -> bool:
    """Tell whether a word may belong to the name that follows it.

    >>> opens_term("구면"), opens_term("강력한")
    (True, False)
    """
    if word in ko.NOT_FIRST:
        return False
    return not _WORD_ENDS.search(word) or bool(len(word) > 1 and _NOUN_ENDS.search(word))


def _is_language_model(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word ends what the work is done to: `언어 모델 정렬`."""
    return word[1] == "모델" and text[: word.start(1)].endswith("언어 ")


def _in_way(name: Found, span: Span) -> bool:
    """Tell whether a name that is no task stands in the place, or a known one that is the longer."""
    if name.outer.end <= span.start or span.end <= name.outer.start:
        return False
    if not name.rows and len(name.surface) <= 4 and span.start <= name.start and name.end < span.end:
        return False  # an acronym of what is made: `DNA 서열 생성`
    if name.rows and name.rows[0].type == "Method" and span.start < name.start and name.end == span.end:
        return False
    return not name.is_task or name.start < span.start or span.end < name.end


def _marked(text: str, group: list[Span], role: SectionRole, *, label: bool) -> list[Span]:
    """Return the phrases of a list that the text marks as tasks: all, or those that a title is on."""
    start, end = group[0].start, group[-1].end
    phrases = [span for span in group if " " in text[slice(*span)]]
    if len(group) == 1 and not phrases:
        return []
    if len(group) > 1 and (_MARKED.match(text, end) or _LIST_BEFORE.search(text[:start])):
        few = len(group) == 2  # a noun of doing alone says too little: `이해 및 추론 작업`
        return [s for s in group if s in phrases or _IN_LISTS.fullmatch(text, *s) or (not few and _says(text, s))]
    if _MARKED.match(text, end) or (len(group) > 1 and _MORE.match(text, end)) or len(group) > 2:
        return phrases
    if role == "title" and _LIST_ENDS.search(text[:start]):
        return []
    if role == "title":
        return [span for span in phrases if _IN_TITLE.match(text, span.end) and not _is_means(text, span)]
    scored = _OF_MEASURE.match(text, end) or (_MEASURED.match(text, end) and not _GOES_ON.search(text[:start]))
    if role in _SCORING and scored:
        return phrases
    whole = group == [(0, len(text.rstrip(" .:")))]
    return phrases if whole and role in _LABELLING and (label or len(text) < _SHORT) else []


def _says(text: str, span: Span) -> bool:
    """Tell whether a noun of doing alone says what is done: a long one, or one of the field."""
    return span.end - span.start > 2 or text[slice(*span)] in ko.ALONE


def _is_means(text: str, span: Span) -> bool:
    """Tell whether a title ends in what serves a purpose that stands before it: `A를 위한 강화된 B`."""
    return span.end == len(text) and "위한" in text[: span.start]
