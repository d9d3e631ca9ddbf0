"""A reader of slots that learned from annotated entries what rules cannot list: in which company rivals, tools, and data stand.

Takes the things of an entry with their places, gives for each thing and slot how likely the entry puts it there. It is a logistic
regression over the features of `paperkg.extract.context`; `learned.tsv` holds its weights, and `training/train.py` makes that
file. Nothing in it depends on chance or on the machine: what it says of a text is a sum of the weights of its features.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.extract.asides import is_told
from paperkg.extract.chinese import is_denied
from paperkg.extract.claim import Claims
from paperkg.extract.context import Place, crossed, of_thing, places
from paperkg.extract.english import is_untold
from paperkg.extract.group import is_described, outcome_of
from paperkg.extract.link import Thing, Things, thing_type
from paperkg.extract.model import EntityType
from paperkg.extract.record import Predicate
from paperkg.extract.unit import STATED, Unit

TABLE = Path(__file__).with_name("learned.tsv")

#: The slots in the order of the columns of the table, each with the rule whose claims it makes.
SLOTS: Final = {
    "datasets": "learned-data@1",
    "compares_against": "learned-rival@1",
    "uses": "learned-used@1",
}
#: The languages that it reads: on Korean held-out entries it adds as many wrong claims as right ones.
READS: Final = frozenset({"en", "zh"})
#: From which likelihood on a thing is claimed. Chosen on held-out entries: the F1 of the slot is about as great as it gets there,
#: and of what is added at least four in five are right.
THRESHOLDS: Final = {"datasets": 0.7, "compares_against": 0.4, "uses": 0.7}

_TYPES: dict[str, frozenset[EntityType]] = {
    "datasets": frozenset(
        {"Dataset", "Method"}
    ),  # a name that nothing tells of is a method's where nothing else is said
    "compares_against": frozenset({"Method", "Model"}),
    "uses": frozenset({"Method", "Model"}),
}

_PREDICATES: dict[str, tuple[Predicate, ...]] = {
    "datasets": ("usesDataset", "evaluatesOn", "trainsOn"),
    "compares_against": ("comparesAgainst",),
    "uses": ("uses",),
}


class Weights(NamedTuple):
    """For each slot the weight of every feature, and what is added for all things, in hundredths: sums of them are exact."""

    of: dict[str, tuple[int, ...]]
    base: tuple[int, ...]

    def likely(self, features: Iterable[str]) -> tuple[float, ...]:
        """Return the likelihood of each slot, in their order."""
        return tuple(
            1 / (1 + math.exp(-(start + total) / 100))
            for start, total in zip(self.base, self.sums(features), strict=True)
        )

    def sums(self, features: Iterable[str]) -> tuple[int, ...]:
        """Return the sum of the weights of some features for each slot."""
        of = self.of
        held = [of[feature] for feature in features if feature in of]
        return tuple(map(sum, zip(*held, strict=True))) if held else (0,) * len(self.base)


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights of the table that comes with the package."""
    return parse(TABLE.read_text(encoding="utf-8"))


def parse(table: str) -> Weights:
    """Return the weights that a table holds: a line a feature, with a number for each slot in hundredths."""
    of: dict[str, tuple[int, ...]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            feature, *numbers = line.split("\t")
            of[feature] = tuple(int(number or 0) for number in numbers)
    return Weights(of, of.pop("base"))


class Read(NamedTuple):
    """A thing of an entry as the learned reader sees it."""

    thing: Thing
    places: list[Place]
    features: frozenset[str]


def readings(naming: Sequence[Unit], things: Things, wanted: Iterable[Thing]) -> Iterator[Read]:
    """Yield the wanted things of an entry with the features of all their places."""
    wanted = list(wanted)
    stands = places(naming, things, wanted)
    for thing in wanted:
        if found := stands.get(id(thing)):
            placed = frozenset().union(*(place.features for place in found))
            kind = thing_type(thing, "Method")
            yield Read(thing, found, placed | frozenset(crossed(kind, placed)) | of_thing(thing, things, found))


def learned_claims(naming: Sequence[Unit], things: Things, claims: Claims) -> None:
    """Add the claims that are likely enough and that no rule has made, each with the place that speaks for it most."""
    table = weights()
    open_ = {id(thing): slots for thing in things.all() if (slots := _open_slots(thing, claims))}
    for read in readings(naming, things, (thing for thing in things.all() if id(thing) in open_)):
        likely = dict(zip(SLOTS, table.likely(read.features), strict=True))
        for slot in open_[id(read.thing)]:
            if likely[slot] >= THRESHOLDS[slot] and (place := _best(read, table, slot)) is not None:
                _claim(slot, read.thing, place, claims)


def _open_slots(thing: Thing, claims: Claims) -> list[str]:
    """Return the slots that a thing may be put into: those for what it is, where no rule has put it there."""
    kind, held = thing_type(thing, "Method"), claims.relations(thing)
    return [
        slot
        for slot, kinds in _TYPES.items()
        if kind in kinds
        and not (slot != "datasets" and thing.proposed)  # the paper's own is neither its rival nor its tool
        and not (slot == "datasets" and kind == "Method" and thing.rows)
        and held.isdisjoint(_PREDICATES[slot])
    ]


def _best(read: Read, table: Weights, slot: str) -> Place | None:
    """Return the place that speaks most for a slot, of those that say what was done."""
    rank = list(SLOTS).index(slot)
    told = [place for place in read.places if _is_told(place)]
    return max(told, key=lambda place: table.sums(place.features)[rank], default=None)


def _is_told(place: Place) -> bool:
    unit, name = place.group.unit, place.group.names[place.at]
    span = place.group.span
    told = unit.role in STATED and is_told(unit, name, task=False)
    return told and not (is_untold(unit, name, span) or is_described(unit, name) or is_denied(unit, name))


def _claim(slot: str, thing: Thing, place: Place, claims: Claims) -> None:
    unit, name = place.group.unit, place.group.names[place.at]
    kind = thing_type(thing, "Method")
    predicate = _PREDICATES[slot][0]
    if slot == "datasets":
        kind = "Dataset"
        predicate = "evaluatesOn" if thing.proposed or unit.role == "results" else predicate
    outcome = outcome_of(unit, name, place.group.cues) if predicate == "comparesAgainst" else None
    claims.entity(predicate, thing, kind, unit, unit.sentence(name.start), SLOTS[slot], outcome)
