"""A reader of slots that learned from annotated entries what rules cannot list: in which company rivals, tools, and data stand.

Takes the things of an entry with their places, and adds the claims that the weights of their features speak for. It is a
logistic regression over the features of `paperkg.extract.learned.context`; `slots.tsv` holds its weights in whole hundredths, and
`training/train.py` makes that file. Nothing in it depends on chance or on the machine: it adds whole numbers.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from operator import ge
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.extract.claim import Claims
from paperkg.extract.learned.context import Company, Place, Reading
from paperkg.extract.learned.vocabulary import Weighed
from paperkg.extract.learned.weight_table import rows
from paperkg.extract.model import EntityType
from paperkg.extract.once import once
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.things.group import is_described, names_what_follows
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.works.asides import is_of_other_work, is_told
from paperkg.extract.works.chinese import is_denied
from paperkg.extract.works.english import is_set_beside, is_untold
from paperkg.extract.works.korean_asides import is_not_done, is_where
from paperkg.extract.works.relate_works import words_only

TABLE = Path(__file__).with_name("slots.tsv")


class Slot(NamedTuple):
    """A slot that things are put into: by which rule, at which sums of weights, what, and as what it counts already."""

    name: str
    rule: str
    least: int
    """From which sum on a thing is put there; in hundredths, as the weights are: 40 is a likelihood of 0.6."""
    doubt: int
    """Below which sum a rule's claim is taken back: -100 is a likelihood of 0.27."""
    types: frozenset[EntityType]
    predicates: tuple[Predicate, ...]


#: The slots in the order of the table's columns. From which sums claims are taken back was chosen by cross-validation over the
#: sets that the reader is trained on: from a list of data, rules are hardly ever wrong where it doubts. From which sums they are
#: added was chosen by entries that it is not trained on: F1 gains where two things of five or more are rightly added.
SLOTS: Final = (
    Slot("proposes", "learned-own@1", -50, -150, frozenset({"Method", "Model", "Dataset", "Metric"}), ("proposes",)),
    # What nothing tells of is a method's name for the rules, so that data may have that type.
    Slot(
        "datasets",
        "learned-data@1",
        80,  # F1 is flat here: a higher bar adds less that is wrong
        -150,
        frozenset({"Dataset", "Method"}),
        ("usesDataset", "evaluatesOn", "trainsOn"),
    ),
    Slot("compares_against", "learned-rival@1", -40, -150, frozenset({"Method", "Model"}), ("comparesAgainst",)),
    Slot("uses", "learned-used@1", 0, -150, frozenset({"Method", "Model"}), ("uses",)),
)
_OWN, _DATA, _RIVAL, _USED = range(len(SLOTS))
_LEASTS: Final = tuple(slot.least for slot in SLOTS)
#: A sum that leaves little doubt: a likelihood of 0.73.
_SURE = 100
#: Which slot a relation fills.
_RANKS: Final = {predicate: rank for rank, slot in enumerate(SLOTS) for predicate in slot.predicates}
_TYPES: Final = frozenset[EntityType]().union(*(slot.types for slot in SLOTS))


#: How the features begin whose weights count in abstracts alone, beside what they count everywhere: an abstract names the works
#: of others first, says of each but a word, and has no sections.
IN_ABSTRACTS: Final = "abstract|"


@dataclass(frozen=True)
class Weights:
    """For each slot the weight of every feature, and what is added for all things, in hundredths."""

    of: dict[str, tuple[int, ...]]
    base: tuple[int, ...]

    @once
    def vocabulary(self) -> Weighed:
        """The features that have weights in digests."""
        return Weighed(self._of_digests(), self.base)

    @once
    def of_abstracts(self) -> Weighed:
        """The features that have weights in English abstracts."""
        found = self._of_digests()
        for feature, row in self.of.items():
            if feature.startswith(IN_ABSTRACTS):
                name = feature.removeprefix(IN_ABSTRACTS)
                found[name] = tuple(map(sum, zip_longest(found.get(name, ()), row, fillvalue=0)))
        return Weighed(found, self.base)

    def _of_digests(self) -> dict[str, tuple[int, ...]]:
        return {feature: row for feature, row in self.of.items() if not feature.startswith(IN_ABSTRACTS)}


def is_abstract(units: Iterable[Unit]) -> bool:
    """Tell whether the units of an entry are those of a title and an English abstract alone."""
    return all(unit.role in _OF_ABSTRACT and unit.words.language == "en" for unit in units)


_OF_ABSTRACT = frozenset({"title", "abstract"})


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights of the table that comes with the package."""
    return parse(TABLE.read_text(encoding="utf-8"))


def parse(table: str) -> Weights:
    """Return the weights that a table holds: a line a feature, with a number for each slot, or nothing for none."""
    of = dict(rows(table))
    return Weights(of, of.pop("base"))


class SlotReader:
    """Reads the slots of one entry: asks about some of its things, has their features, then judges, each a step of its own."""

    def __init__(self, naming: Sequence[Unit], things: Things, claims: Claims, table: Weights) -> None:
        self._claims, self._survey = claims, things.surveys
        self._vocabulary = table.of_abstracts if is_abstract(naming) else table.vocabulary
        self._company = Company(naming, things, self._vocabulary)
        self._asked = [thing for thing in things.all() if _is_asked(thing, self._company, claims)]
        self._readings: list[Reading[int]] = []

    def read(self) -> None:
        """Read all before any is judged: what the paper proposes is a feature of the others."""
        self._readings = [self._company.reading(thing) for thing in self._asked]

    def judge(self, *, kept: Container[str] = ()) -> None:
        """Add what the weights speak for and no rule has claimed, with the place that speaks for it most; take back their doubts.

        What is a rival, and not used as well, is no tool, whatever a rule has claimed. Claims of the rules `kept` stay: a user's
        own rule knows better.
        """
        judge = _Judge(self._claims, self._company, self._vocabulary, kept, survey=self._survey)
        for reading in self._readings:
            sums = self._vocabulary.sums(reading.features, kind=reading.kind)
            judge.take_back(reading.thing, sums)
            judge.add(reading, sums)


def _is_asked(thing: Thing, company: Company[int], claims: Claims) -> bool:
    """Tell whether there is anything to decide: a claim that may be taken back, or a place that a new one may come from."""
    places = company.places.get(id(thing))
    if places is None:
        return False
    if not _RANKS.keys().isdisjoint(claims.relations(thing)):
        return True
    kind = company.kind(thing)
    if kind == "Metric" and thing.rows:  # a known measure is the paper's own at most where a label names it
        places = [place for place in places if place.group.unit.is_label]
    return kind in _TYPES and any(map(_is_stated, places))


class _Judge(NamedTuple):
    """Decides what becomes of the things of one entry."""

    claims: Claims
    company: Company[int]
    vocabulary: Weighed
    kept: Container[str]
    survey: bool
    """Whether the paper only tells of others' work, and uses nothing."""

    def take_back(self, thing: Thing, sums: Sequence[int]) -> None:
        """Take back the claims of a thing that the weights speak against."""
        for predicate, rule in self.claims.relations(thing).items():
            rank = _RANKS.get(predicate)
            if rank is None or sums[rank] >= SLOTS[rank].doubt or rule in self.kept:
                continue
            self.claims.withdraw(predicate, thing)
            if rank == _OWN:
                thing.proposed = False

    def add(self, reading: Reading[int], sums: Sequence[int]) -> None:
        """Claim a thing for the slots that the weights speak for."""
        thing = reading.thing
        if not any(map(ge, sums, _LEASTS)):
            return  # mostly so: nothing else is asked then
        for rank in self._open_slots(thing):
            if sums[rank] < SLOTS[rank].least or (rank > _DATA and thing.proposed):
                continue  # the paper's own is neither its rival nor its tool
            if rank == _RIVAL and sums[rank] < _SURE and (thing.inner or sums[_USED] >= _SURE):
                continue  # what looks like a tool, or is mostly a part, is a rival only where that is sure
            place = self._best(reading, rank)
            if place is None:
                continue
            _claim(SLOTS[rank], thing, place, self.claims)
            thing.proposed |= rank == _OWN
            if (
                rank == _RIVAL
                and sums[_USED] < SLOTS[_USED].least
                and self.claims.relations(thing).get("uses") not in self.kept
            ):
                self.claims.withdraw("uses", thing)

    def _best(self, reading: Reading[int], rank: int) -> Place | None:
        """Return the place that speaks most for a slot, of those that say what was done."""
        told = [
            place
            for place in reading.places
            if _says_what_was_done(place)
            and not (rank == _OWN and _opens_title(place))
            and not (rank == _RIVAL and is_where(place.group))
        ]
        if len(told) < 2:
            return told[0] if told else None
        return max(told, key=lambda place: self.vocabulary.sums(self.company.seen(place))[rank])

    def _open_slots(self, thing: Thing) -> list[int]:
        """Return the slots that a thing may be put into: those for what it is, where no rule has put it there."""
        kind, held = thing_type(thing, "Method"), self.claims.relations(thing)
        return [
            rank
            for rank, slot in enumerate(SLOTS)
            if kind in slot.types
            and not (rank == _DATA and kind == "Method" and thing.rows)
            and not (rank == _USED and self.survey)
            and held.keys().isdisjoint(slot.predicates)
        ]


def _opens_title(place: Place) -> bool:
    """Tell whether a phrase is the first part of a title: `Understanding Careful Walks: A Survey` proposes no understanding."""
    name = place.name
    return name.surface.count(" ") > 1 and place.group.unit.text.startswith(":", name.outer.end)


def _is_stated(place: Place) -> bool:
    """Tell whether a name stands where the paper speaks of its own work."""
    unit = place.group.unit
    return unit.role in STATED and is_told(unit, place.name, task=False)


def _says_what_was_done(place: Place) -> bool:
    group = place.group
    unit, name = group.unit, place.name
    if not _is_stated(place) or is_of_other_work(unit, name):
        return False
    if words_only(unit, group.names[-1]) or (group.cues and group.cues[0][0].cue.sense == "about"):
        return False
    denied = is_untold(unit, name, group.span) or is_denied(unit, name) or is_not_done(unit, group)
    denied = denied or (name.is_data and is_set_beside(unit, group.span))
    only_says = unit.words.language == "ko" and names_what_follows(unit, name)
    return not (denied or only_says or is_described(unit, name))


def _claim(slot: Slot, thing: Thing, place: Place, claims: Claims) -> None:
    unit, name = place.group.unit, place.name
    kind: EntityType = "Dataset" if slot is SLOTS[_DATA] else thing_type(thing, "Method")
    predicate = slot.predicates[0]
    if slot is SLOTS[_DATA] and unit.role == "results":
        predicate = "evaluatesOn"
    outcome: Outcome | None = "unspecified" if slot is SLOTS[_RIVAL] else None  # who is better is for rules to say
    claims.entity(predicate, thing, kind, unit, unit.sentence(name.start), slot.rule, outcome)
