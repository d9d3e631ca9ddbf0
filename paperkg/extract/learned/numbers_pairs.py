"""What two numbers of a sentence look like: the features by which a learned reader of results tells what joins them.

Takes a sentence as `paperkg.extract.learned.numbers_context` sees it, gives features of each two of its numbers, which begin
with `+` where they are spelled out: the words between and around them, whose they are, and how their kinds and sizes stand to
each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import call
from typing import Generic

from paperkg.extract.learned import number_features as features
from paperkg.extract.learned.numbers_context import THINGS, NumberView
from paperkg.extract.learned.vocabulary import F, Vocabulary
from paperkg.extract.model import Language
from paperkg.extract.results.numbers import Quantity

#: How far a name is, in words, in steps.
_FAR = (1, 4, 8)
#: By what two values may stand to each other, in steps.
_RATIOS = (0.15, 0.5, 0.8, 1.0, 1.25, 2, 7)
#: How many words before the first and behind the second number count, and how many between two are taken as a whole.
_BEFORE, _BEHIND, _WHOLE = 3, 4, 4


class PairView(Generic[F]):
    """The numbers of a sentence as the features of each two of them see them, and as a vocabulary has these."""

    def __init__(self, view: NumberView, vocabulary: Vocabulary[F]) -> None:
        self._view, self._told = view, vocabulary.told
        places = range(len(view.at))
        self._ranks = [_rank(number, view.sentence.numbers) for number in view.sentence.numbers]
        self._things = [_thing(view, at) for at in places]
        self._owners = [_owner(view, at) for at in places]
        self._listed = [(view.lists.count(list_), at - view.lists.index(list_)) for at, list_ in enumerate(view.lists)]
        self._words = _wording(vocabulary, view.sentence.language)
        self._before = [self._words.before(view, at) for at in places]
        self._behind = [self._words.behind(view, at) for at in places]
        self._has_own = "§own" in view.words

    def features(self, one: int, other: int) -> list[F]:
        """Return the features of two numbers, the first of which stands before the second, each once."""
        return [
            *self._of_shape(one, other),
            *self._of_owners(one, other),
            *filter(None, self._words.between(self._view, one, other)),
            *self._before[one],
            *self._behind[other],
        ]

    def _of_shape(self, one: int, other: int) -> Iterator[F]:
        """Yield how two numbers are written, how far they are from each other, and what the rules take them for."""
        told, view, numbers = self._told, self._view, self._view.sentence.numbers
        first, second = numbers[one], numbers[other]
        gap, clause = min(view.at[other] - view.at[one] - 1, 12), view.clauses[one] == view.clauses[other]
        decimals, more = view.decimals[one] == view.decimals[other], second.value > first.value
        yield from told(features.of_kinds)[first.kind, second.kind, decimals, first.signed, second.signed]
        yield from told(features.of_distance)[gap, min(other - one, 4), min(len(view.at), 6), clause]
        yield from told(features.of_sizes)[more, _ratio(first, second), _is_gap(numbers, one, other)]
        yield from told(features.of_joined)[(one, other) in view.pairs, view.parts[one], view.parts[other]]

    def _of_owners(self, one: int, other: int) -> Iterator[F]:
        """Yield whose two numbers are, what is named between, and which of those of their kind is the largest."""
        told, view, between = self._told, self._view, self._view.between(one, other)
        alike = view.sentence.numbers[one].kind == view.sentence.numbers[other].kind
        same, apart = view.owners[one] == view.owners[other], min(other - one, 3)
        ranks, things = (self._ranks[one], self._ranks[other]), (self._things[one], self._things[other])
        named = len([word for word in between if word in THINGS])
        yield from told(features.of_names)[named, between.count("§data"), between.count("§metric")]
        yield from told(features.of_lists)[
            self._listed[one] == self._listed[other], view.lists[one] == view.lists[other]
        ]
        yield from told(features.of_owners)[self._owners[one], self._owners[other], apart, same, alike]
        yield from told(features.of_things)[ranks, things, alike, self._has_own]


class _Wording(Generic[F]):
    """Looks the words around and between two numbers up, in one language."""

    def __init__(self, vocabulary: Vocabulary[F], language: Language) -> None:
        self._before = [vocabulary.filling(f"{language}:+b{rank}") for rank in range(1, _BEFORE + 1)]
        self._behind = [vocabulary.filling(f"{language}:+a{rank}") for rank in range(1, _BEHIND + 1)]
        self._any, self._all, self._first, self._last, self._nearest = (
            vocabulary.filling(f"{language}:+{template}") for template in ("g", "between", "first", "last", "nearest")
        )

    def before(self, view: NumberView, at: int) -> list[F]:
        """Return the words before a number, where it is the first of two."""
        words = reversed(view.words[max(0, view.at[at] - _BEFORE) : view.at[at]])
        return [*filter(None, map(call, self._before, words))]

    def behind(self, view: NumberView, at: int) -> list[F]:
        """Return the words behind a number, where it is the second of two."""
        words = view.words[view.at[at] + 1 : view.at[at] + 1 + _BEHIND]
        return [*filter(None, map(call, self._behind, words))]

    def between(self, view: NumberView, one: int, other: int) -> Iterator[F | None]:
        """Yield the words between two numbers, alone and as far as they are few together."""
        between = view.between(one, other)
        yield from map(self._any, {*between})
        if len(between) <= _WHOLE:
            yield self._all(" ".join(between))
        yield self._first(" ".join(between[:2]))
        yield self._last(" ".join(between[-2:]))
        if other - one > 1 and len(nearest := view.between(other - 1, other)) <= _WHOLE:
            yield self._nearest(" ".join(nearest))


@lru_cache(maxsize=16)
def _wording(vocabulary: Vocabulary[F], language: Language) -> _Wording[F]:
    return _Wording(vocabulary, language)


def _rank(number: Quantity, numbers: Sequence[Quantity]) -> str:
    """Return how large a number is among those of its kind."""
    same = [abs(other.value) for other in numbers if other.kind == number.kind]
    if len(same) == 1:
        return "only"
    value = abs(number.value)
    return "most" if value == max(same) else "least" if value == min(same) else "amid"


def _thing(view: NumberView, at: int) -> str:
    """Return what the last thing before a number is, with `<` where another number stands between."""
    place = view.owners[at]
    if place is None:
        return ""
    return view.words[place] + ("<" if at and place < view.at[at - 1] else "")


def _owner(view: NumberView, at: int) -> str:
    """Return what the last thing before a number is, and how far it is."""
    place = view.owners[at]
    return "" if place is None else f"{view.words[place]}{sum(view.at[at] - place > far for far in _FAR)}"


def _ratio(first: Quantity, second: Quantity) -> int:
    ratio = float(abs(second.value) / abs(first.value)) if first.value else 0.0
    return sum(ratio > limit for limit in _RATIOS)


def _is_gap(numbers: Sequence[Quantity], one: int, other: int) -> bool:
    """Tell whether a third number is the difference of two."""
    gap = abs(numbers[one].value - numbers[other].value)
    return gap != 0 and any(abs(number.value) == gap for at, number in enumerate(numbers) if at not in {one, other})
