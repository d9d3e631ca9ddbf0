"""Whom a table sets the work against: the things whose rows or columns of scores stand beside the paper's own.

Takes the units and the things of an entry, once it is known what the paper proposes; gives a `Relation` for each thing in a
table of results that holds a row of the paper's own, or that a paper which judges others gives. Tables without results, and
labels that are more than a name, give none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paperkg.extract.lang.tables import TABLE
from paperkg.extract.model import Span
from paperkg.extract.results.rows import Table, read_table, tables
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.works.relate import Relation
from paperkg.ontology.keys import name_key

_RULE = "rival-row@1"
_WORKS = frozenset({"Method", "Model"})


def tabled_rivals(units: Sequence[Unit], things: Things) -> Iterator[Relation]:
    """Yield what the tables of an entry set beside what it proposes."""
    read = [*tables([unit for unit in units if unit.role in STATED])]
    if not read:
        return
    heads = {id(unit.block): unit for unit in units if unit.is_label}
    spellings = [spelling for thing in things.own() for spelling in sorted(thing.surfaces)]
    main = spellings[0] if spellings else None
    own = {name_key(spelling) for spelling in spellings}
    variant = tuple(f"{spelling}{joint}" for spelling in spellings for joint in "-+ ")
    for table in read:
        found = [
            (unit, result.subject)
            for unit, result in read_table(table, things, main=main, dataset=None)
            if result.subject
        ]
        if not things.judge and not _holds_own(table, [subject for _, subject in found], own):
            continue
        for unit, subject in found:
            thing = things.of(subject)
            if thing is not None and _is_party(thing) and not subject.startswith(variant):
                place = heads.get(id(unit.block), unit)
                kind = thing_type(thing, "Method")
                yield Relation("comparesAgainst", thing, kind, _RULE, place, Span(0, len(place.text)), "unspecified")


def _holds_own(table: Table, subjects: Sequence[str], own: set[str]) -> bool:
    """Tell whether one of the things that score is the paper's own, or has its name in its own."""
    labels = [*subjects, *(unit.block.label or "" for unit in table.rows)]
    return any(TABLE.own.fullmatch(label) or any(key in name_key(label) for key in own if key) for label in labels)


def _is_party(thing: Thing) -> bool:
    if thing.proposed or thing.broad or (thing.weak and not (thing.known or thing.defined)):
        return False
    return thing_type(thing, "Method") in _WORKS
