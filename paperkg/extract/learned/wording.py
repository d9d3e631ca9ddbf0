"""The words around a list of names, as a learned reader of slots sees them.

Takes the text around a list, gives the features of its words as a vocabulary has them, with None for those that do not count.

`b1` is the word before the list and `a1` the word behind it, `b2` and `a2` the next ones; `B` and `A` are any near it. Other
names are `§`, the paper's own `§own`, numbers `#`; of a Korean word its beginning counts, for the rest is its ending.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import call
from typing import Generic

from paperkg.extract.learned.plain_words import first_words, last_words, plain, plain_words, words_of
from paperkg.extract.learned.vocabulary import F, Vocabulary
from paperkg.extract.model import Language, Span
from paperkg.extract.names.found import Found
from paperkg.extract.units.unit import Unit

_PARTICLE = re.compile(r"[가-힣]{1,3}")
#: How many words before and behind a list count, and of how many the place counts as well.
_BEFORE, _BEHIND, _PLACED = 4, 5, 2
#: In how many characters they are looked for.
_WINDOW = 60
#: How many words of a label or heading count.
_TOLD = 6


class Wording(Generic[F]):
    """Looks the words of one language up; `wording` keeps one for each."""

    def __init__(self, vocabulary: Vocabulary[F], language: Language) -> None:
        self._before, self._behind = (
            [vocabulary.filling(f"{language}:{side}{place}") for place in range(1, _PLACED + 1)] for side in "ba"
        )
        rest = (vocabulary.filling(f"{language}:{template}") for template in ("B", "A", "b", "a", "ba"))
        self._any_before, self._any_behind, self._run_before, self._run_behind, self._around = rest
        self._particle, self._label, self._heading = (
            vocabulary.filling(f"{language}:{template}") for template in ("particle", "label", "heading")
        )

    def above(self, unit: Unit) -> list[F | None]:
        """Return the words of the label and the heading that a unit stands under."""
        found = [*map(self._label, _head_words(unit.block.label))] if unit.block.label else []
        if unit.heading:
            found += map(self._heading, _head_words(unit.heading))
        return found

    def around(self, before: Sequence[str], behind: Sequence[str]) -> list[F | None]:
        """Return the words before and behind a list, alone and together."""
        found = [
            *map(self._any_before, before),
            *map(self._any_behind, behind),
            *map(call, self._before, before),
            *map(call, self._behind, behind),
        ]
        if len(before) > 1:
            run = f"{before[1]} {before[0]}"
            found.append(self._run_before(run))
            if len(before) > 2:
                found.append(self._run_before(f"{before[2]} {run}"))
        if len(behind) > 1:
            run = f"{behind[0]} {behind[1]}"
            found.append(self._run_behind(run))
            if len(behind) > 2:
                found.append(self._run_behind(f"{run} {behind[2]}"))
        if before and behind:
            found.append(self._around(f"{before[0]} {behind[0]}"))
        return found

    def particle(self, text: str, end: int) -> F | None:
        """Return the particle straight behind a list."""
        found = _PARTICLE.match(text, end)
        return self._particle(found[0] if found else "None")


@lru_cache(maxsize=16)
def wording(vocabulary: Vocabulary[F], language: Language) -> Wording[F]:
    """Return what looks the words of a language up in a vocabulary."""
    return Wording(vocabulary, language)


def words_before(unit: Unit, start: int, end: int, first: int, own: frozenset[str]) -> list[str]:
    """Return the words of `unit.text[start:end]` next to its end, the nearest first; of a long part, those that are near.

    `first` is which of the unit's names stands at the end; `own` are the names of what the paper proposes.
    """
    names, start, begin = unit.names, max(start, end - _WINDOW), first
    while begin and names[begin - 1].outer.start >= start:
        begin -= 1
    if begin == first:
        words = last_words(unit.text, start, end, least=_BEFORE)
    else:
        words, start = _up_to_names(unit.text, Span(start, end), names[begin:first], own)
        words += last_words(unit.text, start, end, least=_BEFORE)
    return [*map(plain, words[: -_BEFORE - 1 : -1])]


def words_behind(unit: Unit, start: int, end: int, next_: int, own: frozenset[str]) -> list[str]:
    """Return the words of `unit.text[start:end]` next to its start; `next_` is which of the unit's names is the next."""
    names, end, stop = unit.names, min(end, start + _WINDOW), next_
    while stop < len(names) and names[stop].outer.start < end:
        stop += 1
    if stop == next_:
        words = first_words(unit.text, start, end, least=_BEHIND)
    else:
        words, start = _up_to_names(unit.text, Span(start, end), names[next_:stop], own)
        if len(words) < _BEHIND:
            words += first_words(unit.text, start, end, least=_BEHIND)
    return [*map(plain, words[:_BEHIND])]


def _up_to_names(text: str, place: Span, names: Sequence[Found], own: frozenset[str]) -> tuple[list[str], int]:
    """Return the words of a part of a text up to the end of the last name that is wholly in it, and that end."""
    words, (end, last) = list[str](), place
    for name in names:
        start, stop = name.outer
        if end <= start and stop <= last:
            words += words_of(text, end, start)
            words.append("§own" if name.surface in own else "§")
            end = stop
    return words, end


@lru_cache(maxsize=4096)
def _head_words(said: str) -> tuple[str, ...]:
    """Return the words of a label or heading that count; digests have the same ones again and again."""
    return tuple(plain_words(said)[:_TOLD])
