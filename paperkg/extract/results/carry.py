"""The data sets that an earlier sentence of a paragraph named, for the numbers of a sentence that names none.

Takes the text of a block, the names in it, and the place of a sentence; gives the data sets that its numbers are still
measured on: `On MMLU the authors compare three policies. TAPO reaches 71.2.` What is named last is meant, as long as no
sentence since then speaks of another place (`in real-world tasks`), and as long as something is measured there: what is
only trained on carries to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from paperkg.extract.model import Language, Mention, Span
from paperkg.extract.results.cues import Cues

#: How many sentences a data set carries over.
_REACH = 4
#: How far before a name the words begin that lead to it, in characters.
_LEAD = 32


#: A name that nobody knows as the subject of a sentence, or as its place.
_SUBJECT = re.compile(
    r"\s*(?:(?:On|In|For|At)\s(?:the\s)?)?(?P<name>(?:[A-Z][A-Za-z]*\d|[A-Z]{2,})[\w-]*)(?=\s|에서|,)"
)


#: A name that the sentence has its numbers on: a place, where nobody knows it for a method or a model.
_PLACE = re.compile(r"(?:\b[Oo]n|\b[Aa]cross|%\sof)\s(?:the\s|both\s)?(?P<name>[A-Z][\w.-]+)")


_BY = re.compile(r"\sby\s")
_COMMA = re.compile(r",\s|，")


class CarryWords(NamedTuple):
    """One language's words of carrying over, as compiled patterns; see `paperkg/extract/lang/<code>/carry.py`."""

    trained: re.Pattern[str]
    elsewhere: re.Pattern[str]
    former: re.Pattern[str]
    latter: re.Pattern[str]
    each: re.Pattern[str]
    spent: re.Pattern[str]
    base_after: re.Pattern[str]
    base_before: re.Pattern[str]
    base_again: re.Pattern[str]
    made_of: re.Pattern[str]
    back: re.Pattern[str]
    trailing: re.Pattern[str]
    behind: re.Pattern[str]


@lru_cache(maxsize=8)
def carry_words(language: Language) -> CarryWords:
    """Return the words of a language."""
    words = import_module(f"paperkg.extract.lang.{language}.carry")
    return CarryWords(*(re.compile(getattr(words, name.upper())) for name in CarryWords._fields))


class Carry(NamedTuple):
    """What the earlier sentences of a text leave to its sentence at `here`; `mentions` are in order."""

    text: str
    mentions: tuple[Mention, ...]
    here: Span
    cues: Cues
    words: CarryWords

    def datasets(self) -> tuple[Mention, ...]:
        """Return the data sets that one earlier sentence leaves, none where the sentence speaks of a place of its own."""
        before = [mention for mention in self._named() if mention.end <= self.here.start]
        return _carried(self.text, before, self) if before and not self._is_elsewhere() else ()

    def is_each(self) -> bool:
        """Tell whether the sentence gives each of several a number of its own."""
        return self.words.each.search(self.text, *self.here) is not None

    def is_open(self) -> bool:
        """Tell whether nothing in the text so far tells another place than the heading."""
        return not self._named() and not self._is_elsewhere()

    def is_of_none(self, clause: Span, start: int) -> bool:
        """Tell whether a clause with a number at `start` speaks of what is spent, which has no data set by itself."""
        comma = _COMMA.search(self.text, start, clause.end)
        return self.words.spent.search(self.text, clause.start, comma.start() if comma else clause.end) is not None

    def trailing(self, clause: Span, number: Span) -> Mention | None:
        """Return the thing that is behind by a number: `GRPO trails by 5.1 points`."""
        before = (m for m in reversed(self.mentions) if m.end <= number.start and m.type in {"Model", "Method", None})
        thing = next(before, None)
        if (
            thing is None
            or thing.start < clause.start
            or not self.words.trailing.match(self.text[: number.start], thing.end)
        ):
            return None
        after = self.words.behind.match(self.text, number.end)
        return thing if after or _BY.search(self.text, thing.end, number.start) else None

    def pointed(self, clause: Span, start: int, labels: Sequence[Mention] = ()) -> Mention | None:
        """Return the one of two data sets that the words before a number mean: `the latter is at 71.2`."""
        latter = self.words.latter.search(self.text, clause.start, start)
        said = latter or self.words.former.search(self.text, clause.start, start)
        if said is None:
            return None
        named = [m for m in self._named() if m.end <= said.start()] or [m for m in labels if m.type == "Dataset"]
        names = {mention.name: mention for mention in named[-2:]}
        return list(names.values())[latter is not None] if len(names) == 2 else None

    def pointed_back(self) -> Mention | None:
        """Return the data set that a later sentence gives the numbers so far: `All of these are averages on MMLU.`"""
        if self._is_elsewhere() or (back := self.words.back.search(self.text, self.here.end)) is None:
            return None
        return next((m for m in self.mentions if m.type == "Dataset" and m.start in range(*back.span("place"))), None)

    def base(self) -> Mention | None:
        """Return the model that the text says the work starts from: `with Qwen2.5-7B as the learner`."""
        before = (mention for mention in reversed(self.mentions) if mention.start < self.here.end)
        return next((mention for mention in before if self._is_base(mention)), None)

    def is_base_again(self) -> bool:
        """Tell whether the sentence compares with what the work starts from."""
        return self.words.base_again.search(self.text, *self.here) is not None

    def _named(self) -> list[Mention]:
        return [mention for mention in self.mentions if mention.type == "Dataset" and mention.start < self.here.end]

    def _is_elsewhere(self) -> bool:
        if self.words.elsewhere.search(self.text, *self.here):
            return True
        named = _SUBJECT.match(self.text, *self.here)
        if named is not None and not self._is_known(named.start("name")):
            return True
        return any(not self._is_known(place.start("name")) for place in _PLACE.finditer(self.text, *self.here))

    def _is_known(self, start: int) -> bool:
        """Tell whether a method or model stands here that somebody knows: such a name is no place."""
        return any(m.start <= start < m.end and m.known for m in self.mentions)

    def _is_base(self, mention: Mention) -> bool:
        if mention.type not in {"Model", "Method", None}:
            return False
        if self.words.base_after.match(self.text, mention.end):
            return True
        return self.words.base_before.search(self.text, max(0, mention.start - _LEAD), mention.start) is not None


def left_by(text: str, mentions: Sequence[Mention], language: Language, cues: Cues) -> tuple[Mention, ...]:
    """Return the one data set that a block leaves to the next, none where it names several, or another place after it."""
    carry = Carry(text, tuple(mentions), Span(len(text), len(text)), cues, carry_words(language))
    names = {mention.name: mention for mention in mentions if mention.type == "Dataset"}
    return carry.datasets() if len(names) == 1 else ()


def _carried(text: str, before: Sequence[Mention], carry: Carry) -> tuple[Mention, ...]:
    words, here = carry.words, carry.here
    cuts = [match.span() for match in carry.cues.sentence.finditer(text, 0, here.start)]
    last = sum(cut[1] <= before[-1].start for cut in cuts)
    if len(cuts) - last > _REACH:
        return ()
    start = cuts[last - 1][1] if last else 0
    end = cuts[last][0] if last < len(cuts) else here.start
    after = end if words.made_of.search(text, before[-1].end, end) else before[-1].end
    if words.elsewhere.search(text, after, here.start) or words.trained.search(text, start, end):
        return ()
    return tuple({mention.name: mention for mention in before if mention.start >= start}.values())
