"""What Korean prose names before it comes to its work: the field that it opens with, which the work neither uses nor reports.

Takes what the units of an entry say of their names, once it is known what the paper proposes; gives it without what nothing but
its place makes a method used, a measure reported, or a dataset one that others are judged on, in the sentences before the first
that names the paper's own. Promises to change nothing in a text with sections, and where nothing of the paper's own is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from paperkg.extract.things.link import Things
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.relate import Relation

#: Rules by which only its place says how the work stands to a name.
_BY_PLACE = frozenset({"known-name@1", "metric-named@1"})


def without_background(found: Sequence[Relation], units: Sequence[Unit], things: Things) -> list[Relation]:
    """Return the relations of a Korean entry less those that stand before its work in prose."""
    prose = [unit for unit in units if unit.role == "summary"]
    places = {id(unit): place for place, unit in enumerate(prose)}
    by_place = _BY_PLACE | {"dataset-named@1"} if things.judge else _BY_PLACE
    own = next(((place, start) for place, unit in enumerate(prose) for start in _own(unit, things)), None)
    if own is None:
        return list(found)
    return [
        relation
        for relation in found
        if relation.rule not in by_place
        or id(relation.unit) not in places
        or (places[id(relation.unit)], relation.span.end) > own
    ]


def _own(unit: Unit, things: Things) -> list[int]:
    """Return where a unit names what the paper proposes."""
    return [name.start for name in unit.names if (thing := things.of(name)) and thing.proposed]
