"""A reader of results that learned from annotated entries which numbers report one, as what, and which stand together.

Takes a sentence with its quantities and with what the rules read in it, gives what is read in the end: what the rules read
stays where the weights agree, and is dropped, joined, or parted where they do not; what the rules missed comes in. They are
those of logistic regressions over the features of `paperkg.extract.numbers_context`: one for each part that a number
may be of a result, one for two numbers to be of the same. `learned_numbers.tsv` holds them in whole hundredths, and
`training/train_numbers.py` makes that file. Nothing in it depends on chance or on the machine: it adds whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Final

from paperkg.extract.model import Mention
from paperkg.extract.numbers import Quantity
from paperkg.extract.numbers_context import NumberSentence, NumberView, Part
from paperkg.extract.results_owners import holder
from paperkg.extract.results_reading import Reading, Rule, compare, direction_of
from paperkg.extract.weight_table import rows

TABLE = Path(__file__).with_name("learned_numbers.tsv")

#: The parts in the order of the table's columns; one more says that two numbers are of one result.
PARTS: Final[tuple[Part, ...]] = ("value", "baseline", "change")
#: From which sum of weights on a number that the rules leave out is a part of a result, for each part. New values and baselines
#: are wrong more often than new changes. All sums were chosen by cross-validation.
LEAST_NEW: Final[dict[Part, int]] = {"value": 0, "baseline": 0, "change": -50}
#: From which sum on one stays that the rules read, and by how much another part must outweigh the one that they take it for.
LEAST_OLD, CLEAR = -150, 50
#: From which sum on two numbers are of one result: two that the rules keep apart, and two that they join.
JOIN_NEW, JOIN_OLD = 75, -100
#: How many numbers further on another may be of the same result.
REACH = 4

Sums = tuple[int, int, int]
#: The places of the value, or the change, of a result, of its baseline's value, or a range's lower end, and of its change.
_Places = tuple[int, int | None, int | None]


@dataclass(frozen=True, slots=True)
class NumberWeights:
    """The weights of every feature of a number, for each part, and of two numbers; and what is added always. In hundredths."""

    of: dict[str, Sums]
    base: Sums
    pairs: dict[str, int]
    pair_base: int

    def sums(self, features: Iterable[str]) -> Sums:
        """Return what the features of a number add up to, for each part."""
        value, baseline, change = self.base
        weights = self.of.get
        for feature in features:
            if held := weights(feature):
                value += held[0]
                baseline += held[1]
                change += held[2]
        return value, baseline, change

    def pair_sum(self, features: Iterable[str]) -> int:
        """Return what the features of two numbers add up to."""
        weights = self.pairs.get
        return self.pair_base + sum([weights(feature, 0) for feature in features])

    def __call__(self, sentence: NumberSentence) -> Sequence[Reading]:
        """Return what the numbers of a sentence say, by position."""
        if not sentence.is_open:
            return sentence.found
        view = NumberView(sentence)
        sums = [self.sums(features) for features in view.features()]
        parts = [_part(number, held) for number, held in zip(sums, view.parts, strict=True)]
        joined = _Joined(sums, parts)
        for one, other in self._joins(view, parts):
            joined.join(one, other)
        by_rules = {frozenset(reading.starts): reading for reading in sentence.found}
        return [_as_reading(sentence, places, joined, by_rules) for places in joined.results()]

    def _joins(self, view: NumberView, parts: Sequence[Part | None]) -> Iterator[tuple[int, int]]:
        """Yield each two numbers that are of one result, the likeliest first."""
        held = [at for at, part in enumerate(parts) if part]
        near = [(one, other) for one, other in combinations(held, 2) if other - one <= REACH]
        found = [(-self.pair_sum(view.pair_features(*pair)), pair) for pair in near]
        for against, pair in sorted(found):
            if -against >= (JOIN_OLD if pair in view.pairs else JOIN_NEW):
                yield pair


def _part(sums: Sums, by_rules: Part | None) -> Part | None:
    """Return what a number is of a result, None where it is in none: what the rules say unless the weights clearly differ."""
    best = max(range(len(PARTS)), key=lambda rank: sums[rank])
    if sums[best] < (LEAST_OLD if by_rules else LEAST_NEW[PARTS[best]]):
        return None
    if by_rules and sums[best] < sums[PARTS.index(by_rules)] + CLEAR:
        return by_rules
    return PARTS[best]


@dataclass
class _Joined:
    """What numbers are, by what they are joined with: a number that is joined stays what it was first joined as."""

    sums: Sequence[Sums]
    parts: list[Part | None]
    settled: set[int] = field(default_factory=set)
    pairs: list[tuple[int, int]] = field(default_factory=list)
    """A value and what it is compared with; a value may be compared with several."""
    changes: dict[int, int] = field(default_factory=dict)
    """By value, the change that led to it."""
    ranges: dict[int, int] = field(default_factory=dict)
    """By the lower end of a range of changes, its upper end."""

    def join(self, one: int, other: int) -> None:
        """Take two numbers for one result, as far as what was joined before allows."""
        changes = [at for at in (one, other) if self.parts[at] == "change"]
        if len(changes) == 2:
            self._join_range(one, other)
        elif changes:
            self._join_change(one if other in changes else other, changes[0])
        else:
            self._join_scores(one, other)

    def _join_range(self, low: int, high: int) -> None:
        if self.settled.isdisjoint((low, high)):
            self.ranges[low] = high
            self.settled |= {low, high}

    def _join_change(self, value: int, change: int) -> None:
        if change not in self.settled and value not in self.changes and self._may_be(value, "value"):
            self.changes[value] = change
            self._settle(value, "value")
            self.settled.add(change)

    def _join_scores(self, one: int, other: int) -> None:
        """Take one of two scores for the value and the other for its baseline's, whichever way the weights speak for more."""
        ways = [
            (self.sums[value][0] + self.sums[low][1], value, low)
            for value, low in ((one, other), (other, one))
            if self._may_be(value, "value") and self._may_be(low, "baseline")
        ]
        if ways:
            _, value, low = max(ways)
            self.pairs.append((value, low))
            self._settle(value, "value")
            self._settle(low, "baseline")

    def _may_be(self, at: int, part: Part) -> bool:
        return at not in self.settled or self.parts[at] == part

    def _settle(self, at: int, part: Part) -> None:
        self.parts[at] = part
        self.settled.add(at)

    def results(self) -> list[_Places]:
        """Return the results by position."""
        held = {at for pair in self.pairs for at in pair} | set(self.changes.values()) | set(self.ranges.values())
        found: list[_Places] = [(value, low, self.changes.get(value)) for value, low in self.pairs]
        for at, part in enumerate(self.parts):
            if at in self.ranges:
                found.append((self.ranges[at], at, None))
            elif part and at not in held:
                found.append((at, None, self.changes.get(at)))
        return sorted(found, key=lambda places: (places[0], places[1] or 0))


def _as_reading(
    sentence: NumberSentence, places: _Places, joined: _Joined, by_rules: dict[frozenset[int], Reading]
) -> Reading:
    """Return the reading of the rules that holds the same numbers, else one of our own."""
    scene, numbers = sentence.scene, sentence.numbers
    known = by_rules.get(frozenset(numbers[at].start for at in places if at is not None))
    if known is not None:
        return known
    number, (low, change) = numbers[places[0]], (None if at is None else numbers[at] for at in places[1:])
    if joined.parts[places[0]] == "change":
        rule: Rule = "result-delta" if low is None else "result-range"
        return Reading(rule, number, low, direction_of(scene, low or number, number), learned=True)
    owner = holder(scene, number)
    if low is None:
        return Reading("result-score", number, owner=owner, change=change, learned=True)
    rival = holder(scene, low) or _last_thing(sentence, low)
    return Reading("result-versus", number, low, compare(low, number), owner, rival, change, learned=True)


def _last_thing(sentence: NumberSentence, number: Quantity) -> Mention | None:
    """Return the last thing before a number that is not the paper's own, where no other number stands between."""
    before = max((other.end for other in sentence.numbers if other.end <= number.start), default=0)
    things = [m for group in sentence.scene.things for m in group if before <= m.start and m.end <= number.start]
    return things[-1] if things and things[-1].name not in (sentence.ours or ()) else None


@lru_cache(maxsize=1)
def number_weights() -> NumberWeights:
    """Return the weights of the table that comes with the package."""
    return parse(TABLE.read_text(encoding="utf-8"))


def parse(table: str) -> NumberWeights:
    """Return the weights that a table holds: a line a feature, with a number for each column, or nothing for none."""
    of: dict[str, Sums] = {}
    pairs: dict[str, int] = {}
    for feature, (value, baseline, change, joined) in rows(table):
        if value or baseline or change:
            of[feature] = value, baseline, change
        if joined:
            pairs[feature] = joined
    return NumberWeights(of, of.pop("base"), pairs, pairs.pop("base", 0))
