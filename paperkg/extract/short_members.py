"""Families that stand for their one member: an entry that compares with `Walker-Pro-7B` says `Walker-Pro` for short.

Takes an entry's things and claims; a claim on the family goes where the member has the same one. Promises to touch nothing
where the entry names more than one member, where the paper proposes either, or where a user's rule has claimed the family.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from paperkg.extract.claim import Claims
from paperkg.extract.link import Thing, Things
from paperkg.extract.record import Predicate

#: What the name of a member adds to that of its family: a version, a size, how it was tuned.
_ADDED = re.compile(r"(?:[-_ ]\d+(?:\.\d+)?[BbMm](?:-A\d+B)?)?(?:[- ](?:[Ii]nstruct|[Cc]hat))?")
_FOLDED: tuple[Predicate, ...] = ("comparesAgainst", "uses")


def fold_families(things: Things, claims: Claims, *, kept: Container[str]) -> None:
    """Move the claims on families to their only members that have them too; `kept` are rules whose claims stay."""
    for family, member in _families(things):
        held, folded = claims.relations(family), claims.relations(member)
        for predicate in _FOLDED:
            if predicate in held and predicate in folded and held[predicate] not in kept:
                claims.fold(predicate, family, member)


def _families(things: Things) -> Iterator[tuple[Thing, Thing]]:
    """Yield the things that the entry names one member of, with it."""
    named = [(surface, thing) for thing in things.all() if not thing.proposed for surface in sorted(thing.surfaces)]
    for family in things.all():
        if family.proposed or family.common:
            continue
        members = {
            id(thing): thing
            for surface, thing in named
            if thing is not family and any(_is_member(surface, short) for short in family.surfaces)
        }
        if len(members) == 1:
            yield family, next(iter(members.values()))


def _is_member(name: str, family: str) -> bool:
    return len(name) > len(family) and name.startswith(family) and _ADDED.fullmatch(name, len(family)) is not None
