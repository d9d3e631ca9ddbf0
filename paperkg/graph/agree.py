"""Where the entries on one paper agree and where they don't.

Takes records whose ids are linked; gives for each claim how many entries make it, and the contradictions: outcomes,
numbers, and sizes that cannot both be true of the paper, and what one entry says is not given while another gives it.
A guessed entry supports a claim half, and never contradicts one: a guess is no witness.

Two numbers are compared only where each entry gives one number for the same dataset, metric, thing, baseline, unit, and
kind of difference. Numbers that differ only in rounding agree.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations
from typing import Literal, NamedTuple

from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.ontology.keys import name_key

ContradictionKind = Literal["outcome", "number", "size", "gap"]

#: How much an entry that was guessed supports a claim; a stated one supports it wholly.
GUESS_WEIGHT = Decimal("0.5")
#: The predicates by which an entry gives what another says is not given.
GIVES = {
    "dataset": ("evaluatesOn", "trainsOn", "usesDataset"),
    "baseline": ("comparesAgainst",),
    "metrics": ("reportsMetric",),
    "results": ("reportsResult",),
    "limitations": ("hasLimitation",),
}
#: The numbers of a result.
NUMBERS = ("value", "baseline_value", "delta", "delta_min", "delta_max")


class Support(NamedTuple):
    """How many entries make a claim, and their weight: 1 for a stated entry, a half for a guessed one."""

    entries: int
    weight: Decimal


class Contradiction(NamedTuple):
    """Two claims of two entries on one paper that cannot both be true; `what` says what they are about."""

    paper: str
    kind: ContradictionKind
    what: str
    one: ClaimRecord
    other: ClaimRecord

    @property
    def id(self) -> str:
        """A hash of the two claims, the same on every machine."""
        return hashlib.sha256("\x1f".join(sorted((self.one.id, self.other.id))).encode()).hexdigest()[:16]


class Witness(NamedTuple):
    """A claim with the entry that makes it."""

    entry: tuple[str, int]
    speculative: bool
    claim: ClaimRecord


@dataclass(slots=True)
class Agreement:
    """What follows from all entries on each paper."""

    support: dict[str, Support] = field(default_factory=dict)
    contradictions: list[Contradiction] = field(default_factory=list)


def agreement(records: Iterable[EntryRecord]) -> Agreement:
    """Compare the entries on each paper; the same whatever the order of the records."""
    papers: dict[str, list[Witness]] = defaultdict(list)
    for record in records:
        for claim in record.claims:
            papers[record.paper].append(Witness((record.sha256, record.start), record.speculative, claim))
    found = Agreement()
    for paper, witnesses in sorted(papers.items()):
        witnesses.sort(key=lambda witness: witness.claim.id)
        found.support.update(_support(witnesses))
        found.contradictions += sorted(contradictions(paper, [w for w in witnesses if not w.speculative]), key=_order)
    return found


def said_of(claim: ClaimRecord) -> tuple[str, ...]:
    """Return what tells the object of a claim from others; of a result what its numbers are about, and not the numbers."""
    thing = claim.object
    match thing:
        case EntityObject(id=entity):
            return (entity,)
        case SlotObject(slot=slot):
            return (slot,)
        case SizeObject(parameters=parameters, of=of):
            return str(parameters), name_key(of or "")
        case TextObject(text=text):
            return (name_key(text),)
        case ResultObject():
            return place_of(thing)


def fact(claim: ClaimRecord) -> tuple[str, ...]:
    """Return what a claim says, without the words and the place: equal for two claims that say the same."""
    numbers: Iterable[Decimal | None] = ()
    if isinstance(claim.object, ResultObject):
        numbers = (getattr(claim.object, key) for key in NUMBERS)
    return claim.predicate, *said_of(claim), *("" if n is None else str(n.normalize()) for n in numbers)


def _support(witnesses: Iterable[Witness]) -> Iterator[tuple[str, Support]]:
    by_fact: dict[tuple[str, ...], list[Witness]] = defaultdict(list)
    for witness in witnesses:
        by_fact[fact(witness.claim)].append(witness)
    for some in by_fact.values():
        entries = {witness.entry: witness.speculative for witness in some}
        weight = sum((GUESS_WEIGHT if guessed else Decimal(1) for guessed in entries.values()), Decimal(0))
        for witness in some:
            yield witness.claim.id, Support(len(entries), weight)


def contradictions(paper: str, witnesses: Iterable[Witness]) -> Iterator[Contradiction]:
    """Yield what the witnesses of one paper disagree on."""
    witnesses = list(witnesses)
    yield from _outcomes(paper, witnesses)
    yield from _sizes(paper, witnesses)
    yield from _numbers(paper, witnesses)
    yield from _gaps(paper, witnesses)


def _outcomes(paper: str, witnesses: Iterable[Witness]) -> Iterator[Contradiction]:
    compared: dict[str, list[Witness]] = defaultdict(list)
    for witness in witnesses:
        if witness.claim.outcome not in (None, "unspecified") and isinstance(witness.claim.object, EntityObject):
            compared[witness.claim.object.id].append(witness)
    for some in compared.values():
        for one, other in combinations(some, 2):
            if one.entry != other.entry and one.claim.outcome != other.claim.outcome:
                what = f"{one.claim.outcome} or {other.claim.outcome}"
                yield Contradiction(paper, "outcome", what, one.claim, other.claim)


def _sizes(paper: str, witnesses: Iterable[Witness]) -> Iterator[Contradiction]:
    """Compare the sizes of what the paper proposes, where each of two entries gives one."""
    sizes: dict[str, dict[tuple[str, int], list[Witness]]] = defaultdict(lambda: defaultdict(list))
    for witness in witnesses:
        thing = witness.claim.object
        if isinstance(thing, SizeObject) and thing.of and thing.role == "proposed":
            sizes[name_key(thing.of)][witness.entry].append(witness)
    for by_entry in sizes.values():
        alone = [some[0] for some in by_entry.values() if len(some) == 1]
        for one, other in combinations(alone, 2):
            first, second = one.claim.object, other.claim.object
            what = f"{getattr(first, 'size', '')} or {getattr(second, 'size', '')}"
            if fact(one.claim) != fact(other.claim):
                yield Contradiction(paper, "size", what, one.claim, other.claim)


def _numbers(paper: str, witnesses: Iterable[Witness]) -> Iterator[Contradiction]:
    places: dict[tuple[str, ...], dict[tuple[str, int], list[Witness]]] = defaultdict(lambda: defaultdict(list))
    for witness in witnesses:
        thing = witness.claim.object
        if isinstance(thing, ResultObject) and (thing.dataset or thing.metric):
            places[place_of(thing)][witness.entry].append(witness)
    for by_entry in places.values():
        alone = [some[0] for some in by_entry.values() if len(some) == 1]
        for one, other in combinations(alone, 2):
            what = _difference(one.claim.object, other.claim.object)
            if what:
                yield Contradiction(paper, "number", what, one.claim, other.claim)


def _difference(one: object, other: object) -> str | None:
    for key in NUMBERS:
        first, second = getattr(one, key), getattr(other, key)
        if first is not None and second is not None and not same_number(first, second):
            return f"{key.replace('_', ' ')} {first} or {second}"
    return None


def same_number(one: Decimal, other: Decimal) -> bool:
    """Tell whether two numbers are one but for rounding.

    >>> same_number(Decimal("41.2"), Decimal("41")), same_number(Decimal("41.2"), Decimal("41.3"))
    (True, False)
    """
    places = max(_exponent(one), _exponent(other))
    return round(one, -places) == round(other, -places) if places < 0 else round(one) == round(other)


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _gaps(paper: str, witnesses: Iterable[Witness]) -> Iterator[Contradiction]:
    witnesses = list(witnesses)
    for gap in witnesses:
        if not isinstance(gap.claim.object, SlotObject):
            continue
        slot = gap.claim.object.slot
        given = [w for w in witnesses if w.entry != gap.entry and w.claim.predicate in GIVES.get(slot, ())]
        if given:
            first = min(given, key=lambda witness: witness.claim.id)
            yield Contradiction(paper, "gap", f"{slot} not given, or given", gap.claim, first.claim)


def place_of(result: ResultObject) -> tuple[str, ...]:
    """Return what a result's numbers are about: two results of one place can be compared."""
    things = (getattr(result, f"{key}_id") or name_key(getattr(result, key) or "")
              for key in ("subject", "dataset", "metric", "baseline"))  # fmt: skip
    return (*things, result.delta_kind or "", result.unit or "")


def _order(found: Contradiction) -> tuple[str, str, str]:
    return found.kind, found.one.id, found.other.id
