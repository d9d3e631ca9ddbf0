"""The words around a list of names, as a learned reader of slots sees them.

Takes the text around a list, gives the features of its words as a vocabulary has them, with None for those that do not count.

`b1` is the word before the list and `a1` the word behind it, `b2` and `a2` the next ones; `B` and `A` are any near it. Other
names are `§`, the paper's own `§own`, numbers `#`; of a Korean word its beginning counts, for the rest is its ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import call
from typing import Generic

from paperkg.extract.found import Found
from paperkg.extract.model import Language, Span
from paperkg.extract.plain_words import first_words, last_words, plain, plain_words, words_of
from paperkg.extract.unit import Unit
from paperkg.extract.vocabulary import F, Vocabulary

_PARTICLE = re.compile(r"[가-힣]{1,3}")
#: How many words before and behind a list count, and of how many the place counts as well.
_BEFORE, _BEHIND, _PLACED = 4, 5, 2
#: In how many characters they are looked for.
_WINDOW = 60
#: How many words of a label or heading count.
_TOLD = 6


class Wording(Generic[F]):
    """Looks the words of one language up; `own` are the names of what the paper proposes."""

    def __init__(self, vocabulary: Vocabulary[F], language: Language, own: frozenset[str]) -> None:
        self._own = own
        self._before, self._behind = (
            [vocabulary.filling(f"{language}:{side}{place}") for place in range(1, _PLACED + 1)] for side in "ba"
        )
        rest = (vocabulary.filling(f"{language}:{template}") for template in ("B", "A", "b", "a", "ba"))
        self._any_before, self._any_behind, self._run_before, self._run_behind, self._around = rest
        self._particle, self._label, self._heading = (
            vocabulary.filling(f"{language}:{template}") for template in ("particle", "label", "heading")
        )

    def above(self, unit: Unit) -> Iterator[F | None]:
        """Yield the words of the label and the heading that a unit stands under."""
        if unit.block.label:
            yield from map(self._label, _head_words(unit.block.label))
        if unit.heading:
            yield from map(self._heading, _head_words(unit.heading))

    def before(self, unit: Unit, place: Span, first: int) -> list[str]:
        """Return the words before a place, the nearest first; `first` is which of the unit's names stands there."""
        names, start = unit.names, max(place.start, place.end - _WINDOW)
        begin = first
        while begin and names[begin - 1].outer.start >= start:
            begin -= 1
        words, end = self._up_to_names(unit.text, Span(start, place.end), names[begin:first])
        words += last_words(unit.text, end, place.end, least=_BEFORE)
        return [*map(plain, words[: -_BEFORE - 1 : -1])]

    def behind(self, unit: Unit, place: Span, next_: int) -> list[str]:
        """Return the words behind a place; `next_` is which of the unit's names is the next."""
        names, end = unit.names, min(place.end, place.start + _WINDOW)
        stop = next_
        while stop < len(names) and names[stop].outer.start < end:
            stop += 1
        words, start = self._up_to_names(unit.text, Span(place.start, end), names[next_:stop])
        if len(words) < _BEHIND:
            words += first_words(unit.text, start, end, least=_BEHIND)
        return [*map(plain, words[:_BEHIND])]

    def _up_to_names(self, text: str, place: Span, names: Sequence[Found]) -> tuple[list[str], int]:
        """Return the words of a part of a text up to the end of the last name that is wholly in it, and that end."""
        words, end = list[str](), place.start
        for name in names:
            if end <= name.outer.start and name.outer.end <= place.end:
                words += words_of(text, end, name.outer.start)
                words.append("§own" if name.surface in self._own else "§")
                end = name.outer.end
        return words, end

    def around(self, before: Sequence[str], behind: Sequence[str]) -> list[F | None]:
        """Return the words before and behind a list, alone and together."""
        found = [
            *map(self._any_before, before),
            *map(self._any_behind, behind),
            *map(call, self._before, before),
            *map(call, self._behind, behind),
        ]
        for count in (2, 3):
            if len(before) >= count:
                found.append(self._run_before(" ".join(before[count - 1 :: -1])))
            if len(behind) >= count:
                found.append(self._run_behind(" ".join(behind[:count])))
        if before and behind:
            found.append(self._around(f"{before[0]} {behind[0]}"))
        return found

    def particle(self, text: str, end: int) -> F | None:
        """Return the particle straight behind a list."""
        found = _PARTICLE.match(text, end)
        return self._particle(found[0] if found else "None")


@lru_cache(maxsize=4096)
def _head_words(said: str) -> tuple[str, ...]:
    """Return the words of a label or heading that count; digests have the same ones again and again."""
    return tuple(plain_words(said)[:_TOLD])
