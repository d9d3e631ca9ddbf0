"""A reader of results that learned from annotated entries which numbers report one, as what, and which stand together.

Takes a sentence with its quantities and with what the rules read in it, gives what is read in the end: what the rules read
stays where the weights agree, and is dropped, joined, or parted where they do not; what the rules missed comes in. They are
those of logistic regressions over the features of `paperkg.extract.learned.numbers_context` and
`paperkg.extract.learned.numbers_pairs`: one for each part that a number may be of a result, one for each way in which two may
be joined. `numbers.tsv` holds them in whole hundredths, and `training/train_numbers.py` makes that file. Nothing in it depends
on chance or on the machine: it adds whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Final

from paperkg.extract.learned.numbers_context import NumberSentence, NumberView, Part
from paperkg.extract.learned.numbers_pairs import PairView
from paperkg.extract.learned.vocabulary import Weighed
from paperkg.extract.learned.weight_table import rows
from paperkg.extract.model import Mention
from paperkg.extract.once import once
from paperkg.extract.results.apart import are_apart
from paperkg.extract.results.joined import JOINED_PARTS, Join, Joined, Places
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import holder, named_behind
from paperkg.extract.results.reading import Reading, Rule, compare, direction_of
from paperkg.extract.results.scene import Scene
from paperkg.extract.results.singles import is_setting

TABLE = Path(__file__).with_name("numbers.tsv")

#: The parts in the order of the table's columns.
PARTS: Final[tuple[Part, ...]] = ("value", "baseline", "change")
#: What two numbers may be together, in the order of the table's other columns: how they are joined, and whether the first of
#: the two parts is that of the number that stands first.
PAIRS: Final[dict[str, tuple[Join, tuple[bool, ...]]]] = {
    "ahead": ("pair", (True,)),
    "behind": ("pair", (False,)),
    "gain": ("gain", (True, False)),
    "range": ("range", (True,)),
}
#: From which sum of weights on a number that the rules leave out is a part of a result: where it is likelier than not. The sums
#: below were chosen by cross-validation.
LEAST_NEW = 0
#: From which sum on one stays that the rules read, and by how much another part must outweigh the one that they take it for.
LEAST_OLD, CLEAR = -150, 50
#: From which sum on two numbers are joined. A number that has a rival's beside it is seldom without one, so little is enough.
LEAST_JOINED: Final[dict[Join, int]] = {"pair": -150, "gain": -100, "range": 0}
#: How much more is needed for what the words beside a number make a setting, a share, or a count.
DOUBT = 80
#: How much less is enough for two numbers that the rules join.
KEPT = 200
#: Up to which sum no part speaks for a number, and up to which it is not even asked what it may be joined with.
UNTOLD, UNASKED = -100, -150
#: How many tenths of what a part lacks to be the likeliest of a number count against a join that needs it.
LACK = 3
#: How many numbers further on another may be of the same result.
REACH = 6

Sums = tuple[int, int, int]
PairSums = tuple[int, int, int, int]


@dataclass(frozen=True)
class NumberWeights:
    """The weights of every feature of a number, for each part, and of two numbers, for each way to be joined.

    The bases are added always. All are in hundredths.
    """

    of: dict[str, Sums]
    base: Sums
    pairs: dict[str, PairSums]
    pair_base: PairSums

    @once
    def vocabulary(self) -> Weighed:
        """The features of a number that have weights."""
        return Weighed(self.of, self.base)

    @once
    def pair_vocabulary(self) -> Weighed:
        """The features of two numbers that have weights."""
        return Weighed(self.pairs, self.pair_base)

    def __call__(self, sentence: NumberSentence) -> Sequence[Reading]:
        """Return what the numbers of a sentence say, by position."""
        if not sentence.is_open:
            return sentence.found
        view = NumberView(sentence)
        sums = [*map(self.vocabulary.sums, view.features(self.vocabulary))]
        for at, number in enumerate(sentence.numbers):
            if view.parts[at] is None and number.kind != "times" and is_setting(sentence.scene, number):
                sums[at] = tuple(held - DOUBT for held in sums[at])
        parts = [_part(number, held) for number, held in zip(sums, view.parts, strict=True)]
        joined = Joined(parts)
        for join, first, second in sentence.told():
            joined.take(join, first, second)
        for _, join, first, second in sorted(self._joins(view, sums)):
            joined.take(join, first, second)
        by_rules = {frozenset(reading.starts): reading for reading in sentence.found}
        return [_as_reading(sentence, places, joined, by_rules) for places in joined.results()]

    def _joins(self, view: NumberView, sums: Sequence[Sequence[int]]) -> Iterator[tuple[int, Join, int, int]]:
        """Yield how each two numbers may be joined, with what speaks against it: the likeliest are the least."""
        asked = [at for at, part in enumerate(view.parts) if part or max(sums[at]) >= UNASKED]
        if len(asked) < 2:
            return
        lacks, vocabulary = [*map(_lacks, sums)], self.pair_vocabulary
        pairs = PairView(view, vocabulary)
        for one, other in combinations(asked, 2):
            if other - one > REACH:
                continue
            told, kept = vocabulary.sums(pairs.features(one, other)), KEPT * ((one, other) in view.pairs)
            apart = are_apart(view, one, other)
            for column, join, is_first, former, latter in _WAYS:
                if apart and join == "pair":
                    continue
                first, second = (one, other) if is_first else (other, one)
                left = told[column] - lacks[first][former] - lacks[second][latter] - LEAST_JOINED[join] + kept
                if left >= 0:
                    yield -left, join, first, second


#: Each way in which two numbers may be joined: the column of its weights, how they are joined, whether the number that stands
#: first has the first of the two parts, and the ranks of these.
_WAYS: Final[tuple[tuple[int, Join, bool, int, int], ...]] = tuple(
    (column, join, is_first, PARTS.index(JOINED_PARTS[join][0]), PARTS.index(JOINED_PARTS[join][1]))
    for column, (join, orders) in enumerate(PAIRS.values())
    for is_first in orders
)


def _lacks(sums: Sequence[int]) -> list[int]:
    """Return what counts against a number as each part: a share of what the part lacks to the likeliest."""
    likeliest = max(UNTOLD, *sums)
    return [LACK * (likeliest - held) // 10 for held in sums]


def _part(sums: Sequence[int], by_rules: Part | None) -> Part | None:
    """Return what a number is of a result, None where it is in none: what the rules say unless the weights clearly differ."""
    best = max(range(len(PARTS)), key=lambda rank: sums[rank])
    if sums[best] < (LEAST_OLD if by_rules else LEAST_NEW):
        return None
    if by_rules and sums[best] < sums[PARTS.index(by_rules)] + CLEAR:
        return by_rules
    return PARTS[best]


def _as_reading(
    sentence: NumberSentence, places: Places, joined: Joined, by_rules: dict[frozenset[int], Reading]
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
    owner = _holder(scene, number)
    if low is None:
        return Reading("result-score", number, owner=owner, change=change, learned=True)
    rival = _holder(scene, low) or _last_thing(sentence, low)
    return Reading("result-versus", number, low, compare(low, number), owner, rival, change, learned=True)


def _holder(scene: Scene, number: Quantity) -> Mention | None:
    """Return the thing whose score a number is, which may stand in brackets behind it: `against 64.8 (GRPO)`."""
    named = named_behind(scene, number)
    if named is not None and named.type in {"Metric", "Dataset", "Task"}:
        return None
    return named or holder(scene, number)


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
    pairs: dict[str, PairSums] = {}
    for feature, (value, baseline, change, *joined) in rows(table):
        if value or baseline or change:
            of[feature] = value, baseline, change
        if any(joined):
            ahead, behind, gain, between = joined
            pairs[feature] = ahead, behind, gain, between
    return NumberWeights(of, of.pop("base"), pairs, pairs.pop("base", (0, 0, 0, 0)))
