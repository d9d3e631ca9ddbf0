"""English tasks that no lexicon holds: phrases that end in a noun of doing, where the text marks them as tasks.

Takes what `tasks` does; gives the phrases that no other name holds, list by list, and those that the text marks. A list of tasks
is marked as a whole: `grounding, counting, and night scene segmentation tasks`. Under a label for tasks, each item is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from paperkg.extract.lang.en import tasks as en
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.found import Found
from paperkg.extract.rules.gate import Gated
from paperkg.extract.tasks.phrases import Stretch, TaskReader, as_task, in_lists, unknown

#: Sections of a digest that say on what something was measured.
_TRIED: frozenset[SectionRole] = frozenset({"setup", "results"})

#: How many words stand before the noun of doing at most.
_WORDS = 4

#: The nouns of doing in both of their spellings: `summarization`, `summarisation`.
_NOUNS = tuple(dict.fromkeys([*en.DOING, *(noun.replace("ization", "isation") for noun in en.DOING)]))
_DOING = AhoCorasick([*_NOUNS, *en.SUBJECTS], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
_DOING_IN_TITLE = AhoCorasick(
    [*_NOUNS, *en.DOING_IN_TITLE], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
)
_ENDS = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_NOUNS, key=len, reverse=True))})$", re.IGNORECASE)
_ALONE = en.ALONE | {noun.replace("ization", "isation") for noun in en.ALONE}
_WORD = re.compile(r"[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*")
_JOINED = frozenset("-_")
_HELD, _NO_TASK = re.compile(en.HELD), re.compile(en.NO_TASK, re.IGNORECASE)
_DESCRIBING = re.compile(rf"{en.DESCRIBING} ", re.IGNORECASE)
_AFTER, _BETWEEN = re.compile(en.AFTER), re.compile(en.BETWEEN)
_BEFORE = Gated(re.compile(en.BEFORE, re.IGNORECASE))
_ON_SUBJECT, _SUBJECT_END = re.compile(en.ON_SUBJECT), re.compile(en.SUBJECT_END)
_MEASURED, _MEASURED_END = re.compile(en.MEASURED), re.compile(en.MEASURED_END)
_TOPIC, _INTRODUCED = re.compile(en.TOPIC), re.compile(en.INTRODUCED, re.IGNORECASE)
#: Before a task that a sentence begins with as its place: `On key-value retrieval, TAPO wins`.
_PLACED = re.compile(r"(?:^|[.;?!] )(?:On|In|For) (?:the )?$")
_IN_TITLE, _BEFORE_IN_TITLE = re.compile(en.IN_TITLE), re.compile(en.BEFORE_IN_TITLE)
_NOT_FIRST = re.compile(en.NOT_FIRST_IN_TITLE)
_SERVES = re.compile(en.SERVES)
_OF, _A_THING, _THING_FOR = re.compile(" (?:of|for|in|on) "), re.compile(en.A_THING), re.compile(en.THING_FOR)
_NO_TASK_IN_TITLE = re.compile(en.NO_TASK_IN_TITLE, re.IGNORECASE)
_ITEM, _TASK_ITEM = re.compile(en.PIECE), re.compile(en.ITEM)
#: An acronym of what makes one thing of another, which small letters spell out: `text to voice (T2V)`.
_CONVERTS = re.compile(r"[A-Z]{1,2}2[A-Z]{1,2}")
_VERBAL = re.compile(r"(?:ing|ed|ly|s)$")


class _Phrase(NamedTuple):
    """A phrase at `text[start:end]`; `opens` is where the words begin that only say how the task is done."""

    start: int
    end: int
    opens: int


def _lists(said: Stretch) -> Iterator[list[_Phrase]]:
    """Yield the phrases in lists; the items of a list under a label, each alone."""
    if said.label:
        return ([item] for item in _items(said.text) if not any(_is_beside(name, item) for name in said.names))
    phrases = (phrase for phrase in _phrases(said.text, title=said.is_title) if _is_free(said, phrase))
    return in_lists(said.text, phrases, _BETWEEN)


def _marked(said: Stretch, group: Sequence[_Phrase]) -> Iterator[Found]:
    if said.label:
        phrases: Iterable[_Phrase] = group
    else:
        phrases = _in_title(said.text, group) if said.is_title else _in_text(said, group)
    return unknown((_task(said, phrase) for phrase in phrases), said.names)


def _task(said: Stretch, phrase: _Phrase) -> Found:
    whole = _whole(said.text, phrase) if said.is_title else None
    return as_task(said.text, Span(phrase.start, phrase.end), other=whole)


def _kept(said: Stretch) -> Sequence[Found]:
    """Return the names, of which an acronym may stand for a task."""
    if said.label:
        return said.names
    return [
        _read_again(said, name) if name.others and not name.rows and name.said is None else name for name in said.names
    ]


def _read_again(said: Stretch, name: Found) -> Found:
    """Return an acronym as a task where the words that it stands for end as tasks do: `hill path restoration (HPR)`."""
    text, start = said.text, name.outer.start
    spelled = next((other for other in name.others if " " in other and text.startswith(other, start)), None)
    if spelled is None or _INTRODUCED.search(text[max(0, start - 60) : start]) or _NO_TASK.fullmatch(spelled):
        return name
    converts = _CONVERTS.fullmatch(name.surface) is not None and spelled.islower()
    return name._replace(said="Task") if _ENDS.search(spelled) or converts else name


#: How English texts, and titles, are read for tasks.
ENGLISH = TaskReader(_lists, _marked, _kept)


def _is_beside(name: Found, item: _Phrase) -> bool:
    """Tell whether a name stands in an item and is no known task in it: an item is a task also where it only ends in one."""
    meets = name.start < item.end and item.start < name.end
    return meets and not (name.is_task and item.start <= name.start and name.end <= item.end)


def _items(text: str) -> Iterator[_Phrase]:
    """Yield the items of a list of tasks: up to six words that make no sentence."""
    for item in _ITEM.finditer(text):
        if _TASK_ITEM.fullmatch(item["item"]):
            yield _Phrase(*item.span("item"), item.start("item"))


#: Before a noun of doing that shares what stands before another one: `hill path detection and tracking`.
_SHARED = re.compile(
    rf"(?P<of>(?:[\w-]+ )+)(?:{'|'.join(sorted(_NOUNS, key=len, reverse=True))})(?: \([A-Z]+\))? (?:and|&) $",
    re.IGNORECASE,
)


def _whole(text: str, span: _Phrase) -> str | None:
    """Return the whole name of a task that is one word and shares the others with the one before it."""
    word = text[span.start : span.end]
    if " " in word or not text.endswith((" and ", " & "), 0, span.start):
        return None
    shared = _SHARED.search(text, max(0, span.start - 80), span.start)
    if shared is None:
        return None
    start = _opening(text, shared.end("of"), title=word[:1].isupper())
    return text[start : shared.end("of")] + word if start < shared.end("of") else None


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


def _is_free(said: Stretch, phrase: _Phrase) -> bool:
    """Tell whether no name stands in the place of a phrase."""
    for name in said.names:
        if name.outer.start >= phrase.end:
            return True
        if name.outer.end > phrase.start and _in_way(said, name, phrase):
            return False
    return True


def _in_way(said: Stretch, name: Found, phrase: _Phrase) -> bool:
    """Tell whether a name that is no task stands in the place of a phrase, or a known one that is as long.

    In a title, what rates a task is in capitals, too, and seems to begin its name.
    """
    if name.is_task:
        return name.start < phrase.start or phrase.end < name.end
    several = said.is_title and " " in name.surface and name.end == phrase.end
    if not name.rows and (name.weak or name.surface.isupper() or several):
        if said.is_title:
            return name.end > phrase.end and not _OF.match(said.text, phrase.end)
        return not (min(phrase.start, phrase.opens) <= name.start and name.end <= phrase.end)
    return True


def _in_text(said: Stretch, group: Sequence[_Phrase]) -> Iterator[_Phrase]:
    """Yield the phrases of a list that the text marks as tasks."""
    text, start, end = said.text, group[0].start, group[-1].end
    before = text[max(0, group[0].opens - 60) : group[0].opens]
    subjects = all(text[phrase.start : phrase.end].lower() in en.SUBJECTS for phrase in group)
    marked = (len(group) > 2 and not subjects) or _AFTER.match(text, end) or _BEFORE.search(before)
    marked = marked or (_PLACED.search(before) if text.startswith(", ", end) else None)
    if _is_measured(said, group, before, subjects=subjects):
        yield from group
        return
    topic = start < 40 and text[:start].count(" ") < 2 and _TOPIC.match(text, end)
    if not (marked or topic) or _INTRODUCED.search(before):
        return
    for phrase in group:
        several = " " in text[phrase.start : phrase.end]
        if (marked and (several or len(group) > 1)) or (several and topic):
            yield phrase


def _is_measured(said: Stretch, group: Sequence[_Phrase], before: str, *, subjects: bool) -> bool:
    """Tell whether a digest says that something was measured on a list of tasks, or in subjects."""
    end = group[-1].end
    if subjects:
        return said.role == "results" and bool(_ON_SUBJECT.search(before))
    return said.role in _TRIED and bool(_MEASURED.search(before) and _MEASURED_END.match(said.text, end))


def _spells(text: str, phrase: _Phrase) -> bool:
    """Tell whether a title's phrase spells out the name before its colon: `DyWE: Dynamic Walk Editing for Hills`."""
    name, colon, _ = text[: phrase.start].rpartition(": ")
    if not colon or " " in name or phrase.start != len(name) + 2:
        return False
    rest = iter(text[phrase.start : phrase.end].lower())
    letters = [char for char in name.lower() if char.isalpha()]
    return letters[:1] == [text[phrase.start].lower()] and all(letter in rest for letter in letters)


def _in_title(text: str, group: Sequence[_Phrase]) -> Iterator[_Phrase]:
    """Yield the phrases of a list that a title is on."""
    end, opening = group[-1].end, text[: group[0].opens]
    before = _BEFORE_IN_TITLE.search(opening)
    if before and (_spells(text, group[0]) or (before["first"] is not None and _SERVES.match(text, end))):
        return
    thing = not before and _A_THING.search(opening) and _THING_FOR.match(text, end)
    if thing or (before and _IN_TITLE.match(text, end)):
        yield from (p for p in group if " " in text[p.start : p.end] or _whole(text, p))
