"""Families that stand for their one member: an entry that compares with `Walker-Pro-7B` says `Walker-Pro` for short.

A brand stands so for its only model among the rivals: `Walker` for `Walker 3 Pro`.

Takes an entry's things and claims; a claim on the family goes where the member has the same one. Promises to touch nothing
where the entry names more than one member or calls the family one, where the paper proposes either, or where a user's rule
has claimed the family.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from paperkg.extract.claim import Claims
from paperkg.extract.lang.en import grammar as en
from paperkg.extract.lang.ko import grammar as ko
from paperkg.extract.lang.zh import grammar as zh
from paperkg.extract.record import Predicate
from paperkg.extract.things.link import Thing, Things
from paperkg.extract.units.unit import Unit

#: What the name of a member adds to that of its family: a version, a size, how it was tuned.
_ADDED = re.compile(r"(?:[-_ ]\d+(?:\.\d+)?[BbMm](?:-A\d+B)?)?(?:[- ](?:[Ii]nstruct|[Cc]hat))?")
#: How the name of a member ends.
_MEMBER = re.compile(r"(?:\d[BbMm]|A\d+B|[Ii]nstruct|[Cc]hat)$")
#: The last letters of such names.
_ENDS = ("B", "b", "M", "m", "nstruct", "hat")
#: Behind a family that a text calls one.
_SERIES = re.compile("|".join((en.SERIES, ko.SERIES, zh.SERIES)))
_FOLDED: tuple[Predicate, ...] = ("comparesAgainst", "uses")
#: What is used of a brand may be another of its models; a rival is not.
_FOLDED_OF_BRANDS: tuple[Predicate, ...] = ("comparesAgainst",)


def fold_families(units: Sequence[Unit], things: Things, claims: Claims, *, kept: Container[str]) -> None:
    """Move the claims on families to their only members that have them too; `kept` are rules whose claims stay."""
    folds = [(*pair, _FOLDED) for pair in _families(things)] + [(*pair, _FOLDED_OF_BRANDS) for pair in _brands(things)]
    for family, member, predicates in folds:
        held, folded = claims.relations(family), claims.relations(member)
        shared = [predicate for predicate in predicates if predicate in held and predicate in folded]
        if not shared or _is_called_family(family, units, things):
            continue
        for predicate in shared:
            if held[predicate] not in kept:
                claims.fold(predicate, family, member)


def _is_called_family(thing: Thing, units: Sequence[Unit], things: Things) -> bool:
    """Tell whether a text calls a thing a family: `Qwen3.5系列`, `the Walker series`."""
    return any(things.of(name) is thing and _SERIES.match(unit.text, name.end) for unit in units for name in unit.names)


def _families(things: Things) -> Iterator[tuple[Thing, Thing]]:
    """Yield the things that the entry names one member of, with it."""
    named = [
        (surface, thing)
        for thing in things.all()
        for surface in thing.surfaces
        if surface.endswith(_ENDS) and _MEMBER.search(surface)
    ]
    for family in things.all() if named else ():
        if family.proposed or family.common:
            continue
        members = {
            id(thing): thing
            for surface, thing in named
            if thing is not family and any(_is_member(surface, short) for short in family.surfaces)
        }
        member = next(iter(members.values()), None)
        if member is not None and len(members) == 1 and not member.proposed:
            yield family, member


#: A brand of models, and behind it what makes the name of one of them: a version with more, a grade with a version, a size.
_BRAND = re.compile(r"[A-Z][A-Za-z]+")
_ONE_OF = re.compile(
    r"[-_ ](?:v?\d+(?:\.\d+)?(?:[-_ ][A-Za-z0-9.]+)+|[A-Z][a-z]+ \d+(?:\.\d+)?|(?:large|base|small|medium|tiny|huge)(?:-[\w.]+)*)"
)


def _brands(things: Things) -> Iterator[tuple[Thing, Thing]]:
    """Yield the brands that the entry names one model of, with it: `Claude` for `Claude 3.5 Sonnet`."""
    models = [thing for thing in things.all() if thing.rows and thing.rows[0].type == "Model" and not thing.proposed]
    for brand in models:
        short = next((surface for surface in brand.surfaces if _BRAND.fullmatch(surface)), None)
        if short is None:
            continue
        members = [
            thing for thing in models if thing is not brand and any(_is_one_of(s, short) for s in thing.surfaces)
        ]
        if len(members) == 1:
            yield brand, members[0]


def _is_one_of(name: str, brand: str) -> bool:
    return name[: len(brand)].casefold() == brand.casefold() and _ONE_OF.fullmatch(name, len(brand)) is not None


def _is_member(name: str, family: str) -> bool:
    return len(name) > len(family) and name.startswith(family) and _ADDED.fullmatch(name, len(family)) is not None
