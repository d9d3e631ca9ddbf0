"""What two numbers of a sentence look like: the features by which a learned reader of results tells what joins them.

Takes a sentence as `paperkg.extract.numbers_context` sees it, gives features of each two of its numbers as strings that begin
with `+`: the words between and around them, whose they are, and how their kinds and sizes stand to each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from paperkg.extract.numbers import Quantity
from paperkg.extract.numbers_context import THINGS, NumberView

#: How far a name is, in words, in steps.
_FAR = (1, 4, 8)
#: By what two values may stand to each other, in steps.
_RATIOS = (0.15, 0.5, 0.8, 1.0, 1.25, 2, 7)
#: How many words before the first and behind the second number count, and how many between two are taken as a whole.
_BEFORE, _BEHIND, _WHOLE = 3, 4, 4


class PairView:
    """The numbers of a sentence as the features of each two of them see them."""

    def __init__(self, view: NumberView) -> None:
        self.view = view
        places = range(len(view.at))
        self.ranks = [_rank(number, view.sentence.numbers) for number in view.sentence.numbers]
        self.things = [_thing(view, at) for at in places]
        self.owners = [_owner(view, at) for at in places]
        self.listed = [(view.lists.count(list_), at - view.lists.index(list_)) for at, list_ in enumerate(view.lists)]
        self.before = [_before(view, at) for at in places]
        self.behind = [_behind(view, at) for at in places]
        self.has_own = "§own" in view.words

    def features(self, one: int, other: int) -> list[str]:
        """Return the features of two numbers, the first of which stands before the second, each once."""
        view = self.view
        between, joined = view.between(one, other), (one, other) in view.pairs
        found = self._of_shape(one, other, between)
        found += self._of_things(one, other)
        found += _between(view, one, other, between)
        found += self.before[one] + self.behind[other]
        if _is_gap(view.sentence.numbers, one, other):
            found.append("+gap")
        found += [f"+read={joined}", f"+read={joined},{view.parts[one]},{view.parts[other]}"]
        return found

    def _of_shape(self, one: int, other: int, between: Sequence[str]) -> list[str]:
        view, listed = self.view, self.listed
        first, second = view.sentence.numbers[one], view.sentence.numbers[other]
        alike, owned = first.kind == second.kind, f"{self.owners[one]},{self.owners[other]}"
        return [
            f"+kind={first.kind},{second.kind}",
            f"+same={alike},{view.decimals[one] == view.decimals[other]}",
            f"+more={second.value > first.value}",
            f"+gap={min(len(between), 12)}",
            f"+apart={min(other - one, 4)}",
            f"+numbers={min(len(view.at), 6)}",
            f"+clause={view.clauses[one] == view.clauses[other]}",
            f"+signed={first.signed},{second.signed}",
            f"+ratio={_ratio(first, second)}",
            f"+names={sum(word in THINGS for word in between)}",
            f"+data={between.count('§data')}",
            f"+metric={between.count('§metric')}",
            f"+list={listed[one] == listed[other]},{view.lists[one] == view.lists[other]}",
            f"+owners={owned}",
            f"+owners={owned},{min(other - one, 3)}",
            f"+owner={view.owners[one] == view.owners[other]},{alike}",
        ]

    def _of_things(self, one: int, other: int) -> list[str]:
        """Return whose the numbers are, and which of the sentence's numbers of their kind is the largest."""
        numbers, things, ranks = self.view.sentence.numbers, self.things, self.ranks
        alike = numbers[one].kind == numbers[other].kind
        return [
            f"+ranks={ranks[one]},{ranks[other]}",
            f"+ranks={ranks[one]},{ranks[other]},{alike}",
            f"+things={things[one]},{things[other]}",
            f"+things={things[one]},{things[other]},{alike}",
            f"+own={self.has_own},{things[one]},{things[other]}",
        ]


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


def _before(view: NumberView, at: int) -> list[str]:
    """Return the words before a number, where it is the first of two."""
    language, words = view.sentence.language, reversed(view.words[max(0, view.at[at] - _BEFORE) : view.at[at]])
    return [f"{language}:+b{rank}={word}" for rank, word in enumerate(words, 1)]


def _behind(view: NumberView, at: int) -> list[str]:
    """Return the words behind a number, where it is the second of two."""
    language, words = view.sentence.language, view.words[view.at[at] + 1 : view.at[at] + 1 + _BEHIND]
    return [f"{language}:+a{rank}={word}" for rank, word in enumerate(words, 1)]


def _between(view: NumberView, one: int, other: int, between: Sequence[str]) -> list[str]:
    """Return the words between two numbers, alone and as far as they are few together."""
    language = view.sentence.language
    found = [f"{language}:+g={word}" for word in set(between)]
    if len(between) <= _WHOLE:
        found.append(f"{language}:+between={' '.join(between)}")
    found += [f"{language}:+first={' '.join(between[:2])}", f"{language}:+last={' '.join(between[-2:])}"]
    nearest = view.between(other - 1, other)
    if other - one > 1 and len(nearest) <= _WHOLE:
        found.append(f"{language}:+nearest={' '.join(nearest)}")
    return found


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
