"""English tasks that no lexicon holds: phrases that end in a noun of doing, where the text marks them as tasks.

Takes clean English text and the names found in it; gives the names with the tasks in their places. A list of tasks is marked
as a whole: `grounding, counting, and night scene segmentation tasks`. Promises that the names stay in order and without
overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.found import Found
from paperkg.extract.lang.en import tasks as en
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.tasks_phrases import as_task, in_lists

#: Sections of a digest that say on what something was measured.
_TRIED: frozenset[SectionRole] = frozenset({"setup", "results"})

#: How many words stand before the noun of doing at most.
_WORDS = 4

#: The nouns of doing in both of their spellings: `summarization`, `summarisation`.
_NOUNS = tuple(dict.fromkeys([*en.DOING, *(noun.replace("ization", "isation") for noun in en.DOING)]))
_DOING = AhoCorasick([*_NOUNS, *en.SUBJECTS], matchkind=MatchKind.LeftmostLongest)
_DOING_IN_TITLE = AhoCorasick([*_NOUNS, *en.DOING_IN_TITLE], matchkind=MatchKind.LeftmostLongest)
_ENDS = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_NOUNS, key=len, reverse=True))})$", re.IGNORECASE)
_ALONE = en.ALONE | {noun.replace("ization", "isation") for noun in en.ALONE}
_WORD = re.compile(r"[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*")
_JOINED = frozenset("-_")
_HELD, _NO_TASK = re.compile(en.HELD), re.compile(en.NO_TASK, re.IGNORECASE)
_DESCRIBING = re.compile(rf"{en.DESCRIBING} ", re.IGNORECASE)
_AFTER, _BEFORE, _BETWEEN = re.compile(en.AFTER), re.compile(en.BEFORE, re.IGNORECASE), re.compile(en.BETWEEN)
_ON_SUBJECT, _SUBJECT_END = re.compile(en.ON_SUBJECT), re.compile(en.SUBJECT_END)
_MEASURED, _MEASURED_END = re.compile(en.MEASURED), re.compile(en.MEASURED_END)
_TOPIC, _INTRODUCED = re.compile(en.TOPIC), re.compile(en.INTRODUCED, re.IGNORECASE)
_IN_TITLE, _BEFORE_IN_TITLE = re.compile(en.IN_TITLE), re.compile(en.BEFORE_IN_TITLE)
_NOT_FIRST = re.compile(en.NOT_FIRST_IN_TITLE)
_SERVES = re.compile(en.SERVES)
_OF, _A_THING, _THING_FOR = re.compile(" (?:of|for|in|on) "), re.compile(en.A_THING), re.compile(en.THING_FOR)
_NO_TASK_IN_TITLE = re.compile(en.NO_TASK_IN_TITLE, re.IGNORECASE)
_ITEM, _TASK_ITEM = re.compile(en.PIECE), re.compile(en.ITEM)
#: An acronym of what makes one thing of another, which small letters spell out: `text to voice (T2V)`.
_CONVERTS = re.compile(r"[A-Z]{1,2}2[A-Z]{1,2}")
_VERBAL = re.compile(r"(?:ing|ed|ly|s)$")


def with_english_tasks(
    text: str, names: Sequence[Found], role: SectionRole, *, label: bool = False
) -> tuple[Found, ...]:
    """Return the names of an English text with the tasks that it marks; `label` says that it lists them under a label."""
    if label:
        return _listed(text, names)
    names = [_told(text, name) if name.others and not name.rows and name.said is None else name for name in names]
    title = role == "title"
    spans = [span for span in _phrases(text, title=title) if _is_free(text, names, span, title=title)]
    if not spans:
        return tuple(names)
    marked = _in_title(text, spans) if title else _in_text(text, spans, role)
    new = [as_task(text, span) for span in marked if not any(_is_same(name, span) for name in names)]
    new = [task._replace(others=(whole,)) if title and (whole := _whole(text, task)) else task for task in new]
    kept = [name for name in names if not any(name.start < task.end and task.start < name.end for task in new)]
    return tuple(sorted([*kept, *new], key=lambda name: name.start))


def _told(text: str, name: Found) -> Found:
    """Return an acronym as a task where the words that it stands for end as tasks do: `hill path restoration (HPR)`."""
    spelled = next((other for other in name.others if " " in other and text.startswith(other, name.outer.start)), None)
    if spelled is None or _INTRODUCED.search(text[max(0, name.outer.start - 60) : name.outer.start]):
        return name
    converts = _CONVERTS.fullmatch(name.surface) is not None and spelled.islower()
    if not (_ENDS.search(spelled) or converts) or _NO_TASK.fullmatch(spelled):
        return name
    return name._replace(said="Task")


def _listed(text: str, names: Sequence[Found]) -> tuple[Found, ...]:
    """Return the names of a list of tasks: each item is one, also where it only ends in a known one."""
    items = [
        item
        for item in _items(text)
        if not any(_meet(n, item) and not (n.is_task and item.start <= n.start and n.end <= item.end) for n in names)
    ]
    kept = [name for name in names if not any(_meet(name, item) and (name.start, name.end) != item for item in items)]
    held = {(name.start, name.end) for name in kept}
    return tuple(sorted([*kept, *(as_task(text, i) for i in items if i not in held)], key=lambda name: name.start))


def _meet(name: Found, span: Span) -> bool:
    return name.start < span.end and span.start < name.end


def _items(text: str) -> Iterator[Span]:
    """Yield the items of a list of tasks: up to six words that make no sentence."""
    for item in _ITEM.finditer(text):
        if _TASK_ITEM.fullmatch(item["item"]):
            yield Span(*item.span("item"))


#: Before a noun of doing that shares what stands before another one: `hill path detection and tracking`.
_SHARED = re.compile(
    rf"(?P<of>(?:[\w-]+ )+)(?:{'|'.join(sorted(_NOUNS, key=len, reverse=True))})(?: \([A-Z]+\))? (?:and|&) $",
    re.IGNORECASE,
)


def _whole(text: str, span: Span | Found | _Phrase) -> str | None:
    """Return the whole name of a task that is one word and shares the others with the one before it."""
    word = text[span.start : span.end]
    if " " in word or not text.endswith((" and ", " & "), 0, span.start):
        return None
    shared = _SHARED.search(text, max(0, span.start - 80), span.start)
    if shared is None:
        return None
    start = _opening(text, shared.end("of"), title=word[:1].isupper())
    return text[start : shared.end("of")] + word if start < shared.end("of") else None


class _Phrase(NamedTuple):
    """A phrase at `text[start:end]`; `opens` is where the words begin that only say how the task is done."""

    start: int
    end: int
    opens: int


def _phrases(text: str, *, title: bool) -> Iterator[_Phrase]:
    """Yield the noun phrases that end in a noun of doing, and the nouns that are a task alone."""
    end = 0
    none = _NO_TASK_IN_TITLE if title else _NO_TASK
    nouns = [*_nouns(text, title=title)]
    for doing, then in zip_longest(nouns, nouns[1:], fillvalue=Span(-1, -1)):
        if title and then.start == doing.end + 1 and text[doing.end] == " ":
            continue  # `design improvement` is what is done to a design
        if text[slice(*doing)].lower() in en.SUBJECTS:
            if _SUBJECT_END.match(text, doing.end):
                yield _Phrase(doing.start, doing.end, doing.start)
                end = doing.end
            continue
        start = _opening(text, doing.start, title=title)
        start = start if start >= end else doing.start
        opens = start
        if start < doing.start and (described := _DESCRIBING.match(text, start, doing.start)):
            start = described.end()
        phrase = text[start : doing.end]
        if start == doing.start and phrase.lower() not in _ALONE:
            continue
        if not none.fullmatch(phrase):
            yield _Phrase(start, doing.end, opens)
            end = doing.end


def _nouns(text: str, *, title: bool) -> Iterator[Span]:
    """Yield the nouns of doing, as whole words in any case."""
    folded = text.lower()
    if len(folded) != len(text):
        return  # letters that lose their place in small ones are of no English text
    doing = _DOING_IN_TITLE if title else _DOING
    for _, start, end in doing.find_matches_as_indexes(folded):
        before, behind = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or before in _JOINED or behind.isalnum() or behind in _JOINED):
            yield Span(start, end)


def _opening(text: str, start: int, *, title: bool) -> int:
    """Return where the noun phrase begins whose last word begins at `start`.

    >>> _opening("It improves night scene segmentation", 24, title=False)
    12
    """
    for _ in range(_WORDS):
        if text[start - 1 : start] != " ":
            break
        opens = text.rfind(" ", 0, start - 1) + 1
        word = text[opens : start - 1].lstrip("(“‘\"'")
        if not _WORD.fullmatch(word) or not _may_hold(word, title=title):
            break
        start -= len(word) + 1
        if text[start - 1 : start] != " ":
            break
    return start


def _may_hold(word: str, *, title: bool) -> bool:
    """Tell whether a word may stand in a task's name before its last word."""
    if title:
        return not _NOT_FIRST.match(word) and word.lower() not in en.NOT_IN
    folded = word.lower()
    if folded in en.NOT_IN or folded.isdigit():
        return False
    return not _VERBAL.search(folded) or bool(_HELD.match(folded))


def _is_free(text: str, names: Sequence[Found], span: _Phrase, *, title: bool) -> bool:
    """Tell whether no name stands in the place of a phrase."""
    for name in names:
        if name.outer.start >= span.end:
            return True
        if name.outer.end > span.start and _in_way(text, name, span, title=title):
            return False
    return True


def _in_way(text: str, name: Found, span: _Phrase, *, title: bool) -> bool:
    """Tell whether a name that is no task stands in the place of a phrase, or a known one that is as long.

    In a title, what rates a task is in capitals, too, and seems to begin its name.
    """
    if name.is_task:
        return name.start < span.start or span.end < name.end
    if not name.rows and (name.weak or name.surface.isupper()):
        if title:
            return name.end > span.end and not _OF.match(text, span.end)
        return not (min(span.start, span.opens) <= name.start and name.end <= span.end)
    return True


def _is_same(name: Found, span: Span) -> bool:
    return bool(name.rows) and (name.start, name.end) == span


def _in_text(text: str, spans: Sequence[_Phrase], role: SectionRole) -> Iterator[Span]:
    """Yield the phrases that the text marks as tasks, list by list."""
    for group in in_lists(text, spans, _BETWEEN):
        start, end = group[0].start, group[-1].end
        before = text[max(0, group[0].opens - 60) : group[0].opens]
        subjects = all(text[phrase.start : phrase.end].lower() in en.SUBJECTS for phrase in group)
        marked = (len(group) > 2 and not subjects) or _AFTER.match(text, end) or _BEFORE.search(before)
        if _is_measured(text, group, before, role, subjects=subjects):
            yield from (Span(span.start, span.end) for span in group)
            continue
        topic = start < 40 and text[:start].count(" ") < 2 and _TOPIC.match(text, end)
        if not (marked or topic) or _INTRODUCED.search(before):
            continue
        for span in group:
            several = " " in text[span.start : span.end]
            if (marked and (several or len(group) > 1)) or (several and topic):
                yield Span(span.start, span.end)


def _is_measured(text: str, group: Sequence[_Phrase], before: str, role: SectionRole, *, subjects: bool) -> bool:
    """Tell whether a digest says that something was measured on a list of tasks, or in subjects."""
    end = group[-1].end
    if subjects:
        return role == "results" and bool(_ON_SUBJECT.search(before))
    return role in _TRIED and bool(_MEASURED.search(before) and _MEASURED_END.match(text, end))


def _spells(text: str, phrase: _Phrase) -> bool:
    """Tell whether a title's phrase spells out the name before its colon: `DyWE: Dynamic Walk Editing for Hills`."""
    name, colon, _ = text[: phrase.start].rpartition(": ")
    if not colon or " " in name or phrase.start != len(name) + 2:
        return False
    rest = iter(text[phrase.start : phrase.end].lower())
    letters = [char for char in name.lower() if char.isalpha()]
    return letters[:1] == [text[phrase.start].lower()] and all(letter in rest for letter in letters)


def _in_title(text: str, spans: Sequence[_Phrase]) -> Iterator[Span]:
    """Yield the phrases that a title is on."""
    for group in in_lists(text, spans, _BETWEEN):
        before = _BEFORE_IN_TITLE.search(text[: group[0].opens])
        if before and (_spells(text, group[0]) or (before["first"] is not None and _SERVES.match(text, group[-1].end))):
            continue
        thing = not before and _A_THING.search(text[: group[0].opens]) and _THING_FOR.match(text, group[-1].end)
        if thing or (before and _IN_TITLE.match(text, group[-1].end)):
            yield from (Span(p.start, p.end) for p in group if " " in text[p.start : p.end] or _whole(text, p))
