"""Korean tasks that no lexicon holds: phrases of nouns that end in a noun of doing, where the text marks them as tasks.

Takes what `tasks` does; gives the phrases that no other name holds, list by list, and those that the text marks. A known task
with native nouns on its left is another, longer task (`투명 이미지 생성`), so that the longer one stands for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.lang.ko import tasks as ko
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.found import Found
from paperkg.extract.names.hangul_terms import opening
from paperkg.extract.tasks.phrases import Stretch, TaskReader, as_task, in_lists, unknown

#: Sections in whose bullets a label that is a task's name says what was run.
_LABELLING: frozenset[SectionRole] = frozenset({"setup", "results", "summary", "other"})

#: Sections that say on what something was measured.
_SCORING: frozenset[SectionRole] = frozenset({"setup", "results", "abstract", "summary", "contribution"})

#: Sections that say what the work is for.
_AIMING: frozenset[SectionRole] = frozenset({"abstract", "summary", "contribution"})

_ENDING = (*ko.DOING, *sorted(ko.IN_LISTS.difference(ko.DOING)))
_ENDINGS = AhoCorasick(_ENDING, matchkind=MatchKind.Standard)
#: What stands behind a word, with its particle; what a word begins behind; what belongs to a native word.
_WORD_ENDS = re.compile(rf"{ko.PARTICLE}(?![가-힣A-Za-z0-9])")
_NO_START = re.compile("[가-힣A-Za-z0-9-]")
_NO_TASK = re.compile(ko.NO_TASK)
_MARKED, _MORE, _BETWEEN = re.compile(ko.MARKED), re.compile(ko.MORE), re.compile(ko.BETWEEN)
_IN_TITLE = re.compile(ko.IN_TITLE)
_NATIVE = re.compile(r"[가-힣]")
_MEANS, _LIST_ENDS = re.compile(ko.MEANS), re.compile(ko.LIST_ENDS)
_LIST_BEFORE = re.compile(ko.LIST_BEFORE)
_MEASURED, _OF_MEASURE = re.compile(ko.MEASURED), re.compile(ko.OF_MEASURE)
_OF_OTHERS, _OF_MEANS, _GOES_ON = re.compile(ko.OF_OTHERS), re.compile(ko.OF_MEANS), re.compile(ko.GOES_ON)

_AIMED, _AIM = re.compile(ko.AIMED), re.compile(ko.AIM)
_MARKS, _SCORES, _JOINTS = re.compile(ko.MARKS), re.compile(ko.SCORES), re.compile("|".join(ko.JOINTS))

#: How far before a list stands what leads to it.
_OPENED = 16

#: A text of fewer characters is read as a label is.
_SHORT = 40


def _lists(said: Stretch) -> Iterable[list[Span]]:
    """Return the phrases and the known tasks in lists, where there is a phrase at all."""
    text, names = said.text, said.names
    words = _of_label(text) if said.label else _words(text)
    if not words or not _may_mark(said):
        return ()
    spans = _phrases(text, words)
    if names:
        spans = [span for span in spans if not _is_taken(span, names)]
    if not spans:
        return ()
    spans += [Span(name.start, name.end) for name in names if name.rows and name.is_task]
    return in_lists(text, _longest(spans), _BETWEEN) if len(spans) > 1 else (spans,)


def _may_mark(said: Stretch) -> bool:
    """Tell whether a text holds what marks a task in its section."""
    text, role = said.text, said.role
    if role == "title" or (role in _LABELLING and _is_short(said)) or _MARKS.search(text):
        return True
    if role in _AIMING and _AIM.search(text):
        return True
    return (role in _SCORING and _SCORES.search(text) is not None) or _has_joints(text)


def _has_joints(text: str) -> bool:
    """Tell whether a text holds more than one of the words and signs that join a list."""
    first = _JOINTS.search(text)
    return first is not None and _JOINTS.search(text, first.start() + 1) is not None


def _is_short(said: Stretch) -> bool:
    return said.label or len(said.text) < _SHORT


def _marked(said: Stretch, group: Sequence[Span]) -> Iterable[Found]:
    spans = _of_list(said, group)
    return unknown([as_task(said.text, span) for span in spans], said.names) if spans else ()


def _kept(said: Stretch) -> Sequence[Found]:
    """Return the names, but for tasks of other work."""
    for name in said.names:
        if name.rows and name.is_task:
            break
    else:
        return said.names
    read = [_read_again(said, name) if name.is_task else name for name in said.names]
    return [name for name in read if name is not None]


def _read_again(said: Stretch, name: Found) -> Found | None:
    """Return a known task with the native nouns on its left, which make it another one; None for one of other work."""
    if _is_aside(said, name):
        return None
    start = opening(said.text, name.start, alone=False) if name.said in {None, "Task"} else name.start
    if start == name.start or not _NATIVE.match(said.text, start):
        return name
    return as_task(said.text, Span(start, name.end))


#: How Korean texts are read for tasks.
KOREAN = TaskReader(_lists, _marked, _kept)


def _is_aside(said: Stretch, name: Found) -> bool:
    """Tell whether a task is one of other work, or only says what a technique or a sample is for."""
    before = said.text[max(0, name.start - 8) : name.start]
    means = said.is_title and _MEANS.match(said.text, name.end)
    return bool(means or _OF_OTHERS.search(before) or _OF_MEANS.match(said.text, name.end))


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
    """Return the words of doing in a label; kept, since digests repeat their labels."""
    return tuple(_words(text))


def holds_doing(label: str) -> bool:
    """Tell whether a label holds a word of doing: without one, and without names, it marks no task."""
    return bool(_of_label(label))


def _words(text: str) -> list[Span]:
    """Return the native words that end in a noun of doing, less their particles, and what stands for a task in lists."""
    found: list[Span] = []
    hits = _ENDINGS.find_matches_as_indexes(text, overlapping=True)
    for start, kind, end in sorted([(start, kind, end) for kind, start, end in hits]) if hits else ():
        if (found and start < found[-1].end) or _WORD_ENDS.match(text, end) is None:
            continue
        begin = start
        while begin and "가" <= text[begin - 1] <= "힣":
            begin -= 1
        if begin < start and kind >= len(ko.DOING):
            continue  # `자연과학`
        if begin == 0 or _NO_START.match(text, begin - 1) is None:
            found.append(Span(begin, end))
    return found


def _phrases(text: str, words: Iterable[Span]) -> list[Span]:
    """Return the noun phrases that end in words of doing, also a noun that stands alone."""
    spans: list[Span] = []
    for word, end in words:
        start = opening(text, word)
        if not _is_none(text[start:end]):
            spans.append(Span(start, end))
    return spans


@lru_cache(maxsize=8192)
def _is_none(phrase: str) -> bool:
    """Tell whether a phrase only ends as tasks do."""
    return _NO_TASK.match(phrase) is not None


def _is_taken(span: Span, names: Sequence[Found]) -> bool:
    start, end = span
    for name in names:
        begins, ends = name.outer
        if begins < end and start < ends and _in_way(name, span):
            return True
    return False


def _in_way(name: Found, span: Span) -> bool:
    """Tell whether a name that meets a place is no task, or a known one that is the longer."""
    if not name.rows and name.start > span.end and name.surface.islower():
        return False  # its gloss: `걸음 분할(gait segmentation)`
    if not name.rows and len(name.surface) <= 4 and span.start <= name.start and name.end < span.end:
        return False  # an acronym of what is made: `DNA 서열 생성`
    if name.rows and name.rows[0].type == "Method" and span.start < name.start and name.end == span.end:
        return False
    return not name.is_task or name.start < span.start or span.end < name.end


def _of_list(said: Stretch, group: Sequence[Span]) -> Sequence[Span]:
    """Return the phrases of a list that the text marks as tasks: all, or those that a title is on."""
    text, start, end = said.text, group[0].start, group[-1].end
    phrases = [span for span in group if " " in text[slice(*span)]]
    if not phrases and len(group) == 1:
        return ()
    before = max(0, start - _OPENED)
    if len(group) > 1 and (_MARKED.match(text, end) or _LIST_BEFORE.search(text, before, start)):
        few = len(group) == 2  # a noun of doing alone says too little: `이해 및 추론 작업`
        return [s for s in group if s in phrases or text[slice(*s)] in ko.IN_LISTS or (not few and _says(text, s))]
    if _MARKED.match(text, end) or (len(group) > 1 and _MORE.match(text, end)) or len(group) > 2:
        return phrases
    if said.is_title:
        ends = _LIST_ENDS.search(text, before, start)
        return [s for s in phrases if _IN_TITLE.match(text, s.end) and not _is_means(text, s)] if not ends else []
    if said.role in _AIMING and _AIMED.match(text, end) and not all(name.is_task for name in said.names):
        return phrases  # it says for what something with a name is
    scored = _OF_MEASURE.match(text, end) or (_MEASURED.match(text, end) and not _GOES_ON.search(text, before, start))
    if said.role in _SCORING and scored:
        return phrases
    whole = list(group) == [(0, len(text.rstrip(" .:")))]
    return phrases if whole and said.role in _LABELLING and _is_short(said) else []


def _says(text: str, span: Span) -> bool:
    """Tell whether a noun of doing alone says what is done: a long one, or one of the field."""
    return span.end - span.start > 2 or text[slice(*span)] in ko.ALONE


def _is_means(text: str, span: Span) -> bool:
    """Tell whether a title ends in what serves a purpose that stands before it: `A를 위한 강화된 B`."""
    return span.end == len(text) and "위한" in text[: span.start]
