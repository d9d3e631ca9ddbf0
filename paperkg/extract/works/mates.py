"""Models that a paper lists with one that it compares: who judges models runs the whole list.

Takes what an entry's units say of their names, gives it with the mates of a compared model compared as well. Promises to change
nothing where the paper brings something that could be a party itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from paperkg.extract.things.group import Group, groups
from paperkg.extract.things.link import Things
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.korean import makes_something
from paperkg.extract.works.relate import Relation
from paperkg.extract.works.relate_works import BY_PLACE, runs_on

#: Sections that tell with what a study was done.
_TELLING = frozenset({"method", "setup", "contribution", "summary"})


def with_mates(found: Sequence[Relation], units: Iterable[Unit], things: Things) -> list[Relation]:
    """Return the relations of a Korean entry, those of using that a list with compared models makes ones of comparing."""
    if things.has_own and not things.judge:
        return list(found)
    compared = {id(relation.thing) for relation in found if relation.predicate == "comparesAgainst"}
    built_on = {id(relation.thing) for relation in found if relation.predicate == "uses" and runs_on(relation.rule)}
    lists = (group for unit in units if unit.role in _TELLING for group in groups(unit))
    mates = {member for group in lists for member in _mates(group, things, compared, built_on)}
    return [
        relation._replace(predicate="comparesAgainst", rule="evaluated-model@1", outcome="unspecified")
        if relation.rule in BY_PLACE and id(relation.thing) in mates
        else relation
        for relation in found
    ]


def _mates(group: Group, things: Things, compared: set[int], built_on: set[int]) -> set[int]:
    """Return the models (by identity) of a list that holds a compared one and none that the work is built on."""
    models = [things.of(name) for name in group.names if name.rows and name.rows[0].type == "Model"]
    members = {id(thing) for thing in models if thing}
    if len(members) < 2 or not members & compared or members & built_on:
        return set()
    return set() if makes_something(group) else members - compared  # what is compared may be used as well
