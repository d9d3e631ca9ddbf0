"""A reader of slots that learned from annotated entries what rules cannot list: in which company rivals, tools, and data stand.

Takes the things of an entry with their places, and adds the claims that the weights of their features speak for. It is a
logistic regression over the features of `paperkg.extract.context`; `learned.tsv` holds its weights in whole hundredths, and
`training/train.py` makes that file. Nothing in it depends on chance or on the machine: it adds whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.extract.asides import is_of_other_work, is_told
from paperkg.extract.chinese import is_denied
from paperkg.extract.claim import Claims
from paperkg.extract.context import Place, features_of, places
from paperkg.extract.english import is_untold
from paperkg.extract.group import is_described
from paperkg.extract.link import Thing, Things, thing_type
from paperkg.extract.model import EntityType, Language
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.relate_works import words_only
from paperkg.extract.unit import STATED, Unit

TABLE = Path(__file__).with_name("learned.tsv")

#: The languages that it reads: on Korean entries that it was not trained on, few of the rivals that it would add are right.
LANGUAGES: Final[frozenset[Language]] = frozenset({"en", "zh"})


class Slot(NamedTuple):
    """A slot that things are put into: by which rule, from which sum of weights on, what, and as what it counts already."""

    name: str
    rule: str
    least: int
    """In hundredths, as the weights are: 85 is a likelihood of 0.7, -40 one of 0.4."""
    types: frozenset[EntityType]
    predicates: tuple[Predicate, ...]


#: The slots in the order of the table's columns. The least sums were chosen on held-out entries: the F1 of the slot is about as
#: great as it gets there, and of what is added at least four in five are right.
SLOTS: Final = (
    # What nothing tells of is a method's name for the rules, so that data may have that type.
    Slot(
        "datasets", "learned-data@1", 85, frozenset({"Dataset", "Method"}), ("usesDataset", "evaluatesOn", "trainsOn")
    ),
    Slot("compares_against", "learned-rival@1", -40, frozenset({"Method", "Model"}), ("comparesAgainst",)),
    Slot("uses", "learned-used@1", 85, frozenset({"Method", "Model"}), ("uses",)),
)
_DATA, _RIVAL, _USED = range(3)


class Weights(NamedTuple):
    """For each slot the weight of every feature, and what is added for all things, in hundredths."""

    of: dict[str, tuple[int, ...]]
    base: tuple[int, ...]

    def sums(self, features: Iterable[str]) -> tuple[int, ...]:
        """Return for each slot what some features, and the base, add up to."""
        of = self.of
        return tuple(map(sum, zip(self.base, *(of[feature] for feature in features if feature in of), strict=True)))


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights of the table that comes with the package."""
    return parse(TABLE.read_text(encoding="utf-8"))


def parse(table: str) -> Weights:
    """Return the weights that a table holds: a line a feature, with a number for each slot, or nothing for none."""
    of: dict[str, tuple[int, ...]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            feature, *numbers = line.split("\t")
            of[feature] = tuple(int(number or 0) for number in numbers)
    return Weights(of, of.pop("base"))


class Reading(NamedTuple):
    """A thing of an entry as the reader sees it."""

    thing: Thing
    places: list[Place]
    features: frozenset[str]


def readings(naming: Sequence[Unit], things: Things, wanted: Iterable[Thing]) -> Iterator[Reading]:
    """Yield the wanted things of an entry with the features of all their places."""
    wanted = list(wanted)
    stands = places(naming, things, wanted)
    for thing in wanted:
        if found := stands.get(id(thing)):
            yield Reading(thing, found, features_of(thing, things, found))


def learned_claims(naming: Sequence[Unit], things: Things, claims: Claims, table: Weights) -> None:
    """Add the claims that the weights speak for and that no rule has made, each with the place that speaks for it most.

    What is a rival, and not used as well, is no tool: where a rule has claimed that it is, the claim is taken back.
    """
    open_ = {id(thing): ranks for thing in things.all() if (ranks := _open_slots(thing, claims))}
    for reading in readings(naming, things, (thing for thing in things.all() if id(thing) in open_)):
        sums = table.sums(reading.features)
        for rank in open_[id(reading.thing)]:
            if sums[rank] >= SLOTS[rank].least and (place := _best(reading, table, rank)) is not None:
                _claim(SLOTS[rank], reading.thing, place, claims)
                if rank == _RIVAL and sums[_USED] < SLOTS[_USED].least:
                    claims.withdraw("uses", reading.thing)


def _open_slots(thing: Thing, claims: Claims) -> list[int]:
    """Return the slots that a thing may be put into: those for what it is, where no rule has put it there."""
    kind, held = thing_type(thing, "Method"), claims.relations(thing)
    return [
        rank
        for rank, slot in enumerate(SLOTS)
        if kind in slot.types
        and not (rank != _DATA and thing.proposed)  # the paper's own is neither its rival nor its tool
        and not (rank == _DATA and kind == "Method" and thing.rows)
        and held.isdisjoint(slot.predicates)
    ]


def _best(reading: Reading, table: Weights, rank: int) -> Place | None:
    """Return the place that speaks most for a slot, of those that say what was done."""
    told = [place for place in reading.places if _says_what_was_done(place)]
    return max(told, key=lambda place: table.sums(place.features)[rank], default=None)


def _says_what_was_done(place: Place) -> bool:
    group = place.group
    unit, name = group.unit, group.names[place.at]
    if unit.role not in STATED or not is_told(unit, name, task=False) or is_of_other_work(unit, name):
        return False
    if words_only(unit, group.names[-1]) or (group.cues and group.cues[0][0].cue.sense == "about"):
        return False
    return not (is_untold(unit, name, group.span) or is_described(unit, name) or is_denied(unit, name))


def _claim(slot: Slot, thing: Thing, place: Place, claims: Claims) -> None:
    unit, name = place.group.unit, place.group.names[place.at]
    kind: EntityType = "Dataset" if slot is SLOTS[_DATA] else thing_type(thing, "Method")
    predicate = slot.predicates[0]
    if slot is SLOTS[_DATA] and unit.role == "results":
        predicate = "evaluatesOn"
    outcome: Outcome | None = "unspecified" if slot is SLOTS[_RIVAL] else None  # who is better is for rules to say
    claims.entity(predicate, thing, kind, unit, unit.sentence(name.start), slot.rule, outcome)
