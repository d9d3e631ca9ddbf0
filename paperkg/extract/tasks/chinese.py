"""Chinese tasks that no lexicon holds, and known ones that only say what is done on the way.

Takes what `tasks` does; gives the lists of phrases that the text calls tasks. A list is read back from the word for tasks that
ends it, since no blanks part its phrases from what stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paperkg.extract.lang.zh import tasks as zh
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.found import Found
from paperkg.extract.names.han_terms import han_before
from paperkg.extract.tasks.phrases import Stretch, TaskReader, as_task

_TASK, _NO_TASK, _JOINS = re.compile(zh.TASK), re.compile(zh.NO_TASK), re.compile(zh.JOINS)
_MARKED, _PART, _LEAD = re.compile(zh.MARKED), re.compile(zh.PART), re.compile(zh.LEAD)
_IS_A = re.compile(zh.IS_A)
_ABILITIES, _DONE = re.compile(zh.ABILITIES), re.compile(zh.KEYWORD)
_USE = re.compile(r"(?<=[、和与及])[一-鿿]{2,4}使用$")
_LATIN = re.compile(r"(?<![A-Za-z0-9-])[A-Z][A-Za-z]{1,11}$")
_TOPIC_OF_MOTIVES, _MOTIVES = re.compile(zh.TOPIC_OF_MOTIVES), re.compile(zh.MOTIVES)
_COUNTED, _PARTS, _LISTED_TASK = re.compile(zh.COUNTED), re.compile(zh.PARTS_OF_LIST), re.compile(zh.LISTED_TASK)
_TRIED_ON, _SERVES, _TRIED_IN = re.compile(zh.TRIED_ON), re.compile(zh.SERVES), re.compile(zh.TRIED_IN)
_TOPIC_OF_RESULTS, _RESULTS_ON = re.compile(zh.TOPIC_OF_RESULTS), re.compile(zh.RESULTS_ON)

#: A phrase of this many characters is the noun alone.
_SHORT = 2

#: Sections that tell how the work is done, and why: a task's word there is a step more often than what the paper is on.
_ON_THE_WAY: frozenset[SectionRole] = frozenset({"method", "motivation"})

#: Sections that say on what the work was tried.
_TRIED: frozenset[SectionRole] = frozenset({"results", "setup", "summary", "contribution"})

#: Sections that may count the tasks of a work.
_COUNTING = _TRIED | {"method"}


class _Phrase(NamedTuple):
    """A phrase at `text[start:end]`; `whole` is where it ends with the word for tasks, straight behind it or nowhere."""

    start: int
    end: int
    whole: int


def _lists(said: Stretch) -> Iterator[list[_Phrase]]:
    """Yield the topic of a motive, which needs no free place; the topics of results; and what stands before a word for tasks."""
    if said.role == "motivation" and _MOTIVES.search(said.text):
        yield from ([topic] for topic in _topics(said.text, _TOPIC_OF_MOTIVES, _SHORT + 1))
    held = [name for name in said.names if not _is_step(said, name)]
    if said.role in _COUNTING:
        yield [phrase for phrase in _counted(said) if _is_free(phrase, held)]
    if said.role not in _TRIED:
        return
    topics = _topics(said.text, _TOPIC_OF_RESULTS, _SHORT) if _has_topics(said) else ()
    free = [topic for topic in topics if _is_free(topic, held)]
    yield from ([topic] for topic in free)
    yield from ([phrase] for phrase in _before_datasets(said) if _is_free(phrase, held))
    for tried in (_beside_datasets(said), _tried_in(said.text)):
        yield [phrase for phrase in tried if _is_free(phrase, held)]
    for mark in _ABILITIES.finditer(said.text):
        abilities = _listed(said.text, mark, only=_DONE)
        if len(abilities) > 1:
            yield [phrase for phrase in abilities if _is_free(phrase, held)]
    for mark in _TASK.finditer(said.text) if "任务" in said.text else ():
        listed = _listed(said.text, mark)
        yield [
            phrase for phrase in listed if _is_free(phrase, held) and not any(_meet(phrase, topic) for topic in free)
        ]


def _marked(said: Stretch, group: Sequence[_Phrase]) -> Iterator[Found]:
    """Yield all phrases of a list; with the word for tasks straight behind it, the two together are one's other spelling."""
    for phrase in group:
        if phrase.whole > phrase.end and said.text[phrase.end : phrase.whole].endswith("任务"):
            yield as_task(said.text, Span(phrase.start, phrase.whole), other=said.text[phrase.start : phrase.end])
        else:
            yield as_task(said.text, Span(phrase.start, phrase.end))


def _kept(said: Stretch) -> list[Found]:
    return [found for name in said.names if (found := _read_again(said, name)) is not None]


def _read_again(said: Stretch, name: Found) -> Found | None:
    """Return a name but for a step; as a task where a summary says by it what the work is: `是一个图像生成模型`."""
    if _is_step(said, name):
        return None
    if said.role == "summary" and name.said in {"Model", "Method"} and name.is_task:
        return name._replace(said="Task") if _IS_A.search(said.text[max(0, name.start - 32) : name.start]) else name
    return name


#: How Chinese texts are read for tasks.
CHINESE = TaskReader(_lists, _marked, _kept)


def _has_topics(said: Stretch) -> bool:
    return said.role == "results" and _RESULTS_ON.search(said.text) is not None


def _before_datasets(said: Stretch) -> Iterator[_Phrase]:
    """Yield what is done on data that stand in brackets behind it: `单步寻路（GSM8K）`."""
    for name in said.names:
        if not name.is_data or said.text[name.start - 1 : name.start] not in {
            "（",
            "(",
        }:
            continue
        span = _phrase(said.text, name.start - 1)
        if span and _DONE.fullmatch(said.text[slice(*span)]):
            yield _Phrase(*span, span.end)


def _beside_datasets(said: Stretch) -> Iterator[_Phrase]:
    """Yield what data are taken for: `位姿估计使用WalkSet`, `WalkSet用于步态检索和零样本分类`."""
    for name in said.names:
        if not name.is_data:
            continue
        if tried := _TRIED_ON.search(said.text, max(0, name.outer.start - 24), name.outer.start):
            yield _Phrase(*tried.span("task"), tried.end("task"))
        if serves := _SERVES.match(said.text, max(name.tail, name.outer.end)):
            yield from _done_in(said.text, Span(*serves.span("tasks")))


def _tried_in(text: str) -> Iterator[_Phrase]:
    """Yield what a work was tried in: `评测分为长时操作与精细抓取。`."""
    for tried in _TRIED_IN.finditer(text):
        yield from _done_in(text, Span(*tried.span("tasks")))


def _done_in(text: str, whole: Span) -> Iterator[_Phrase]:
    """Yield the phrases of a list that all end in the noun of what is done; nothing where one does not."""
    parts = list(_parts(text, whole))
    if all(_DONE.fullmatch(text, *part) and not _NO_TASK.match(text[slice(*part)]) for part in parts):
        yield from (_Phrase(*part, part.end) for part in parts)


def _parts(text: str, whole: Span) -> Iterator[Span]:
    start = whole.start
    for joint in _PARTS.finditer(text, *whole):
        yield Span(start, joint.start())
        start = joint.end()
    yield Span(start, whole.end)


def _counted(said: Stretch) -> Iterator[_Phrase]:
    """Yield the tasks of a list that the text counts: `9 个任务（机器翻译、问答等）`; one alone is no list."""
    for mark in _COUNTED.finditer(said.text) if "任务" in said.text else ():
        found, place = [], mark.end()
        while task := _LISTED_TASK.match(said.text, place):
            found.append(_Phrase(*task.span(), task.end()))
            joint = _PARTS.match(said.text, task.end())
            if joint is None:
                break
            place = joint.end()
        if len(found) > 1:
            yield from found


def _topics(text: str, around: re.Pattern[str], short: int) -> Iterator[_Phrase]:
    """Yield the phrases that a text says it is on, longer than `short`: `类别条件生成方面，`."""
    for topic in around.finditer(text):
        start, end = topic.span(topic.lastgroup or 0)
        if end - start > short and not _NO_TASK.match(text[start:end]):
            yield _Phrase(start, end, end)


def _meet(phrase: _Phrase, other: _Phrase) -> bool:
    return phrase.start < other.end and other.start < phrase.end


def _is_free(phrase: _Phrase, names: Sequence[Found]) -> bool:
    return not any(name.overlaps(Span(phrase.start, phrase.end)) for name in names)


def _is_step(said: Stretch, name: Found) -> bool:
    """Tell whether a known task only says what is done on the way, or is a part of another term."""
    if not name.is_task or name.others:
        return False
    return bool(_PART.match(said.text, name.end)) or (
        said.role in _ON_THE_WAY and not _MARKED.match(said.text, name.end)
    )


def _listed(text: str, mark: re.Match[str], *, only: re.Pattern[str] | None = None) -> list[_Phrase]:
    """Return the phrases of a list that ends before the word for tasks, the last first; `only` those of a form."""
    phrases: list[_Phrase] = []
    end, whole = mark.start(), mark.end()
    while (span := _phrase(text, end)) and span.end - span.start > _SHORT:
        if not only.fullmatch(text, *span) if only else _NO_TASK.match(text[slice(*span)]):
            break
        phrases.append(_Phrase(*span, whole if span.end == mark.start() else span.end))
        joints = _JOINS.finditer(text, span.start - 3, span.start)
        joint = next((match for match in joints if match.end() == span.start), None)
        if joint is None:
            break
        end = joint.start()
    return phrases


def _phrase(text: str, end: int) -> Span | None:
    span = han_before(text, end)
    if span is None and (used := _USE.search(text, max(0, end - 8), end)):
        return Span(*used.span())  # `、工具使用`, whose last word is a verb as well
    if span is None and (latin := _LATIN.search(text, max(0, end - 14), end)):
        before = han_before(text, latin.start())
        span = Span(before.start if before else latin.start(), end)  # `通用GUI任务`
    lead = _LEAD.match(text, *span) if span else None
    return Span(lead.end(), span.end) if span and lead else span
