"""What changed between two graphs: claims that came, went, and changed, told by what they say and not by where they stand.

Takes the records of two graphs as they were read: what linking makes of names is no claim of a digest. Gives a
`Difference`, sorted. Two claims are one where paper, predicate, and object are the same; a claim has changed where what
is said of them has: outcome, number, status, evidence.
A file that was renamed, or moved its lines, changes nothing; a digest that is added to others on the same paper gives
evidence to claims that were there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.graph.agree import NUMBERS, said_of

#: What can change in a claim, in the order in which it is told.
ASPECTS = ("outcome", "number", "status", "evidence")


class Claimed(NamedTuple):
    """A claim by what it says: `object` is what people read, the rest are the aspects, each sorted and without repeats."""

    paper: str
    predicate: str
    object: str
    outcome: tuple[str, ...]
    number: tuple[str, ...]
    status: tuple[str, ...]
    evidence: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the claim as JSON data; aspects that it has not are left out."""
        aspects = {aspect: list(getattr(self, aspect)) for aspect in ASPECTS if getattr(self, aspect)}
        return {"paper": self.paper, "predicate": self.predicate, "object": self.object, **aspects}


class Changed(NamedTuple):
    """A claim before and after, and the aspects in which the two differ."""

    old: Claimed
    new: Claimed
    aspects: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the change as JSON data: each aspect as it was and as it is."""
        said = {"paper": self.new.paper, "predicate": self.new.predicate, "object": self.new.object}
        changes = {
            name: {"old": list(getattr(self.old, name)), "new": list(getattr(self.new, name))} for name in self.aspects
        }
        return {**said, "changes": changes}


@dataclass(frozen=True, slots=True)
class Difference:
    """What came, what went, and what changed, each by paper, predicate, and object."""

    new: tuple[Claimed, ...] = ()
    gone: tuple[Claimed, ...] = ()
    changed: tuple[Changed, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.changed)

    def as_dict(self) -> dict[str, Any]:
        """Return the difference as JSON data."""
        return {name: [item.as_dict() for item in getattr(self, name)] for name in ("new", "gone", "changed")}


_Key = tuple[str, str, tuple[str, ...]]


def diff(old: Iterable[EntryRecord], new: Iterable[EntryRecord]) -> Difference:
    """Compare the claims of two graphs.

    Numbers belong to what is reported of a thing on a dataset in a metric against a baseline: where both graphs report
    some, the claim has changed, and only where one reports none it came or went.
    """
    before, after = _claimed(old), _claimed(new)
    changes = []
    for key in sorted(before.keys() & after.keys()):
        one, other = before[key], after[key]
        if aspects := tuple(name for name in ASPECTS if getattr(one, name) != getattr(other, name)):
            changes.append(Changed(one, other, aspects))
    return Difference(
        new=tuple(after[key] for key in sorted(after.keys() - before.keys())),
        gone=tuple(before[key] for key in sorted(before.keys() - after.keys())),
        changed=tuple(changes),
    )


def _claimed(records: Iterable[EntryRecord]) -> dict[_Key, Claimed]:
    """Gather the claims of records by what they say; those of several entries on one paper are one."""
    found: dict[_Key, list[ClaimRecord]] = defaultdict(list)
    for record in records:
        for claim in record.claims:
            found[record.paper, claim.predicate, said_of(claim)].append(claim)
    return {key: _together(key, claims) for key, claims in found.items()}


def _together(key: _Key, claims: list[ClaimRecord]) -> Claimed:
    return Claimed(
        paper=key[0],
        predicate=key[1],
        object=min(map(object_text, claims)),
        outcome=_each(claim.outcome for claim in claims),
        number=_each(number for claim in claims for number in _numbers(claim)),
        status=_each(claim.status for claim in claims),
        evidence=_each(evidence.quote for claim in claims for evidence in claim.evidence),
    )


def _each(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}))


def object_text(claim: ClaimRecord) -> str:
    """Return the object of a claim as people read it; a result's reads `dataset / metric / baseline`."""
    thing = claim.object
    match thing:
        case EntityObject(name=name):
            return name
        case SlotObject(slot=slot):
            return slot
        case SizeObject(size=size, of=of):
            return f"{size} of {of}" if of else size
        case TextObject(text=text):
            return text
        case ResultObject():
            parts = (thing.subject, thing.dataset, thing.metric, thing.baseline and f"against {thing.baseline}")
            return " / ".join(part for part in parts if part) or "a number"


def _numbers(claim: ClaimRecord) -> Iterator[str]:
    thing = claim.object
    if isinstance(thing, ResultObject):
        given = ((name, getattr(thing, name)) for name in NUMBERS)
        numbers = [f"{name} {_plain(number)}" for name, number in given if number is not None]
        yield ", ".join(numbers) + (f" {thing.unit}" if thing.unit else "")


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
