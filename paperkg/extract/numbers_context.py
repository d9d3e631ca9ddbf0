"""What the numbers of a sentence look like: the features by which a learned reader of results weighs them.

Takes a sentence with its quantities and with what the rules read in it, gives features as strings; those of two quantities
are in `paperkg.extract.numbers_pairs`. What is said in words, and what depends on their order, stands for the language
(`en:b1=to`); units, sizes, the section, and what the rules say hold in all of them.

`b1` is the word before a number and `a1` the word behind it; `p` and `n` are the previous and the next number, `g` the words
between two. Numbers are `#` with their kind, names `§` with what they are: `§own`, `§rival`, `§data`, `§metric`, `§task`.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from paperkg.extract.model import EntityType, Language, SectionRole
from paperkg.extract.numbers import Quantity
from paperkg.extract.plain_words import plain_words
from paperkg.extract.results_reading import Reading
from paperkg.extract.results_scene import Scene

#: What a number is for a result: its value, what that is compared with, or the difference of the two.
Part = Literal["value", "baseline", "change"]

#: How many words before and behind a number count, and how many of those between two.
_NEAR, _BETWEEN = 4, 10
_NAMES: Final[dict[EntityType | None, str]] = {"Dataset": "§data", "Metric": "§metric", "Task": "§task"}
THINGS = frozenset({"§own", "§rival", "§"})


@dataclass(frozen=True, slots=True)
class NumberSentence:
    """A sentence with its quantities, and what the rules read in it.

    `labelled`: the label over it names a metric or a data set; `ours`: the names that are no rivals, None for a benchmark.
    """

    scene: Scene
    numbers: Sequence[Quantity]
    found: Sequence[Reading]
    language: Language
    role: SectionRole
    labelled: bool
    ours: frozenset[str] | None

    @property
    def is_open(self) -> bool:
        """Whether there is anything to weigh: a reading, or a number that is not whole and bare, in a sentence that reports."""
        if self.found:
            return True
        told = any(number.kind not in {"count", "plain"} or _decimals(number) for number in self.numbers)
        return told and not self.scene.cues.hypothetical.search(self.scene.text, *self.scene.sentence)

    def parts(self) -> list[Part | None]:
        """Return what the rules take each number for."""
        of: dict[int, Part] = {}
        for reading in self.found:
            is_range = reading.rule == "result-range"
            of.setdefault(reading.number.start, "change" if is_range or reading.rule == "result-delta" else "value")
            if reading.low is not None:
                of.setdefault(reading.low.start, "change" if is_range else "baseline")
            if reading.change is not None:
                of.setdefault(reading.change.start, "change")
        return [of.get(number.start) for number in self.numbers]

    def pairs(self) -> frozenset[tuple[int, int]]:
        """Return the places of each two numbers that the rules take for one result."""
        place = {number.start: at for at, number in enumerate(self.numbers)}
        joined = (sorted(place[start] for start in reading.starts) for reading in self.found)
        return frozenset((one, other) for held in joined for one in held for other in held if one < other)


#: What has the last word on what the numbers of a sentence say.
NumberReader = Callable[[NumberSentence], Sequence[Reading]]


def by_rules(sentence: NumberSentence) -> Sequence[Reading]:
    """Return what the rules say."""
    return sentence.found


class NumberView:
    """A sentence as its features see it: its words, and where numbers and names stand among them."""

    def __init__(self, sentence: NumberSentence) -> None:
        self.sentence = sentence
        self.parts = sentence.parts()
        self.pairs = sentence.pairs()
        self.words, self.at = _words(sentence)
        self.owners = _owners(self.words, self.at)
        self.clauses = [sentence.scene.clause(number.start) for number in sentence.numbers]
        self.decimals = [_decimals(number) for number in sentence.numbers]
        self.lists = _lists(sentence)

    def between(self, one: int, other: int) -> list[str]:
        """Return the words between two numbers."""
        return self.words[self.at[one] + 1 : self.at[other]]

    def features(self) -> list[list[str]]:
        """Return the features of each number, each once."""
        shared = _of_sentence(self.sentence)
        return [shared + _of_number(self, at) for at in range(len(self.at))]


def _words(sentence: NumberSentence) -> tuple[list[str], list[int]]:
    """Return the words of a sentence, names and numbers as one each, and where the numbers stand among them."""
    scene, ours = sentence.scene, sentence.ours or ()
    text, end, marked = scene.text, scene.sentence.start, scene.marked
    known = [(number.start, number.end, f"#{number.kind}") for number in sentence.numbers]
    for name in scene.mentions:
        said = _NAMES.get(name.type) or ("§own" if name.name in ours else "§rival" if name in marked else "§")
        known.append((name.start, name.end, said))
    words, at = list[str](), list[int]()
    for start, stop, said in sorted(known):
        if start >= end:
            words += plain_words(text, end, start)
            if said[0] == "#":
                at.append(len(words))
            words.append(said)
            end = stop
    words += plain_words(text, end, scene.sentence.end)
    return words, at


def _owners(words: Sequence[str], at: Sequence[int]) -> list[int | None]:
    """Return where the last thing before each number stands among the words."""
    things = [place for place, word in enumerate(words) if word in THINGS]
    return [things[before - 1] if (before := bisect(things, place)) else None for place in at]


def _lists(sentence: NumberSentence) -> list[int]:
    """Return which of the lists of coordinated numbers each number is in."""
    link, text = sentence.scene.cues.link, sentence.scene.text
    found = [0]
    for one, other in pairwise(sentence.numbers):
        found.append(found[-1] + (link.fullmatch(text, one.end, other.start) is None))
    return found


def _of_sentence(sentence: NumberSentence) -> list[str]:
    scene = sentence.scene
    return [
        f"role={sentence.role}",
        f"labelled={sentence.labelled}",
        f"numbers={min(len(sentence.numbers), 6)}",
        f"names={bool(scene.datasets):d}{bool(scene.metrics):d}{bool(scene.comparisons):d}{bool(scene.marked):d}",
        f"{sentence.language}:role={sentence.role}",
    ]


def _of_number(view: NumberView, at: int) -> list[str]:
    sentence = view.sentence
    number, language = sentence.numbers[at], sentence.language
    found = [
        f"kind={number.kind}",
        f"{language}:kind={number.kind}",
        f"role={sentence.role},kind={number.kind}",
        f"unit={number.unit}",
        f"bound={number.bound}",
        f"signed={number.signed}",
        f"digits={len(str(int(abs(number.value))))}.{view.decimals[at]}",
        f"range={number.value_max is not None}",
        f"place={min(at, 4)}",
        f"last={at == len(sentence.numbers) - 1}",
    ]
    if _is_gap(sentence.numbers, at):
        found.append("gap")
    return found + _of_neighbours(view, at) + _of_comparisons(view, at) + _of_words(view, at) + _of_rules(view, at)


def _of_neighbours(view: NumberView, at: int) -> list[str]:
    numbers, language, found = view.sentence.numbers, view.sentence.language, list[str]()
    for side, other in (("p", at - 1), ("n", at + 1)):
        if not 0 <= other < len(numbers):
            found.append(f"{side}k=None")
            continue
        between = view.between(*sorted((at, other)))
        found.append(f"{side}k={numbers[other].kind},{numbers[at].kind}")
        found.append(f"{side}>{numbers[other].value > numbers[at].value}")
        found.append(f"{side}gap={min(len(between), 8)}")
        found += [f"{language}:{side}g={word}" for word in set(between[:_BETWEEN])]
    return found


def _of_words(view: NumberView, at: int) -> list[str]:
    words, place, language = view.words, view.at[at], view.sentence.language
    before, behind = reversed(words[max(0, place - _NEAR) : place]), words[place + 1 : place + 1 + _NEAR]
    found = [f"{language}:b{rank}={word}" for rank, word in enumerate(before, 1)]
    return found + [f"{language}:a{rank}={word}" for rank, word in enumerate(behind, 1)]


def _of_comparisons(view: NumberView, at: int) -> list[str]:
    """Return whether something is compared in the clause of a number, before and behind it."""
    number, language, (start, end) = view.sentence.numbers[at], view.sentence.language, view.clauses[at]
    places = [comparison.start for comparison in view.sentence.scene.comparisons]
    return [
        f"{language}:compared<{any(start <= place < number.start for place in places)}",
        f"{language}:compared>{any(number.end <= place < end for place in places)}",
    ]


def _of_rules(view: NumberView, at: int) -> list[str]:
    """Return what the rules take a number and its neighbours for."""
    before, own, behind = (None, *view.parts, None)[at : at + 3]
    joined = min(sum(at in pair for pair in view.pairs), 2)
    return [f"read={own}", f"read={before},{own},{behind}", f"read={own},joined={joined}"]


def _decimals(number: Quantity) -> int:
    exponent = number.value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _is_gap(numbers: Sequence[Quantity], at: int) -> bool:
    """Tell whether a number is the difference of two that stand near it."""
    near = [number.value for number in (*numbers[max(0, at - 2) : at], *numbers[at + 1 : at + 3])]
    value = abs(numbers[at].value)
    return value != 0 and any(abs(one - other) == value for one in near for other in near)
