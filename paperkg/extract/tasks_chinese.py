"""Tasks that no lexicon holds in Chinese texts, and known ones that only say what is done on the way.

Takes clean text and the names found in it; gives the names with the phrases that the text calls tasks, without known tasks that
stand for a step or a part of a thing. Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.found import Found
from paperkg.extract.han_terms import han_before
from paperkg.extract.lang.zh import tasks as zh
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.tasks_phrases import as_task

_TASK, _NO_TASK, _JOINS = re.compile(zh.TASK), re.compile(zh.NO_TASK), re.compile(zh.JOINS)
_MARKED, _PART, _LEAD = re.compile(zh.MARKED), re.compile(zh.PART), re.compile(zh.LEAD)

_TOPIC_OF_MOTIVES = re.compile(zh.TOPIC_OF_MOTIVES)
#: In every text that says what a work is on.
_MOTIVES = re.compile("研究|关注|针对|聚焦|致力|面向|着眼")
_IS_A = re.compile(zh.IS_A)
_TOPIC_OF_RESULTS = re.compile(zh.TOPIC_OF_RESULTS)
#: In every text with a topic of results.
_RESULTS_ON = re.compile("方面|部分|场景|上[进展开评]")
#: A phrase of this many characters is the noun alone.
_SHORT = 2

#: Sections that tell how the work is done, and why: a task's word there is a step more often than what the paper is on.
_ON_THE_WAY: frozenset[SectionRole] = frozenset({"method", "motivation"})

#: Sections that say on what the work was tried.
_TRIED: frozenset[SectionRole] = frozenset({"results", "setup", "summary", "contribution"})


def with_chinese_tasks(text: str, names: Sequence[Found], role: SectionRole) -> tuple[Found, ...]:
    """Return the names of a Chinese text with the tasks that it is on."""
    kept = [_as_kind(text, name, role) for name in names if not _is_step(text, name, role)]
    if role == "motivation" and _MOTIVES.search(text):
        new = [as_task(text, Span(*topic.span("topic"))) for topic in _TOPIC_OF_MOTIVES.finditer(text)]
        new = [task for task in new if not _NO_TASK.match(task.surface) and len(task.surface) > _SHORT + 1]
        kept = [name for name in kept if _is_free(Span(name.start, name.end), new)]
        return tuple(sorted([*kept, *new], key=lambda name: name.start))
    if role not in _TRIED:
        return tuple(kept)
    new = [as_task(text, topic) for topic in _topics(text, role) if _is_free(topic, kept)]
    if "任务" not in text:
        return tuple(sorted([*kept, *new], key=lambda name: name.start)) if new else tuple(kept)
    new += [
        _task(text, span, mark)
        for mark in _TASK.finditer(text)
        for span in _listed(text, mark.start())
        if _is_free(span, [*kept, *new])
    ]
    return tuple(sorted([*kept, *new], key=lambda name: name.start))


def _topics(text: str, role: SectionRole) -> Iterator[Span]:
    """Yield the phrases that the results say they are on: `类别条件生成方面，`."""
    if role == "results" and _RESULTS_ON.search(text):
        for topic in _TOPIC_OF_RESULTS.finditer(text):
            span = Span(*topic.span("first" if topic["first"] else "tried"))
            if span.end - span.start > _SHORT and not _NO_TASK.match(text[slice(*span)]):
                yield span


def _as_kind(text: str, name: Found, role: SectionRole) -> Found:
    """Return a task as such where a summary says by it what the work is: `是一个图像生成模型`."""
    if role != "summary" or name.said not in {"Model", "Method"} or not name.rows or name.rows[0].type != "Task":
        return name
    return name._replace(said="Task") if _IS_A.search(text[max(0, name.start - 32) : name.start]) else name


def _is_free(span: Span, names: Sequence[Found]) -> bool:
    return not any(name.start < span.end and span.start < name.outer.end for name in names)


def _is_step(text: str, name: Found, role: SectionRole) -> bool:
    """Tell whether a known task only says what is done on the way, or is a part of another term."""
    if not name.rows or name.rows[0].type != "Task" or name.others:
        return False
    return bool(_PART.match(text, name.end)) or (role in _ON_THE_WAY and not _MARKED.match(text, name.end))


def _task(text: str, span: Span, mark: re.Match[str]) -> Found:
    """Return a phrase as a task; with the word for tasks straight behind it, the two together are its other spelling."""
    if span.end != mark.start():
        return as_task(text, span)
    whole = Span(span.start, mark.end())
    return as_task(text, whole)._replace(others=(text[slice(*span)],))


def _phrase(text: str, end: int) -> Span | None:
    span = han_before(text, end)
    lead = _LEAD.match(text, *span) if span else None
    return Span(lead.end(), span.end) if span and lead else span


def _listed(text: str, end: int) -> list[Span]:
    """Return the phrases of a list that ends before the word for tasks."""
    spans: list[Span] = []
    while (span := _phrase(text, end)) and not _NO_TASK.match(text[slice(*span)]) and span.end - span.start > 2:
        spans.append(span)
        joint = next(
            (match for match in _JOINS.finditer(text, span.start - 3, span.start) if match.end() == span.start), None
        )
        if joint is None:
            break
        end = joint.start()
    return spans
