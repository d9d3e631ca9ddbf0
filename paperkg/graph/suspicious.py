"""Pairs of things that a person should look at: near names that were not merged, and one name with several meanings.

Takes linked records, the labels of their things, the decisions, and the relations; gives pairs, the nearest first.
Nothing here changes the graph: a user who finds two names to be one, or one to be two, says so in the links file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from paperkg.extract.record import EntityObject, EntryRecord
from paperkg.graph.aliases import type_of
from paperkg.graph.decisions import Decision
from paperkg.graph.labels import Labels
from paperkg.graph.spelling import apart
from paperkg.graph.variants import Relation
from paperkg.ontology.keys import name_key

SuspicionKind = Literal["near", "types", "doubt"]
#: From which likeness of keys on, 0 to 1, two names are near; and how long a key must be to be compared at all.
_NEAR, _LONG = 0.86, 5
#: Names are compared that share so many characters at their beginning or end.
_SHARED = 4


class Suspicion(NamedTuple):
    """Two things (or one, for a doubt) to look at: ids with their labels, and why."""

    kind: SuspicionKind
    one: str
    other: str
    labels: tuple[str, str]
    why: str


def suspicious(
    records: Iterable[EntryRecord],
    labels: Mapping[str, Labels],
    decisions: Iterable[Decision],
    related: Iterable[Relation],
) -> list[Suspicion]:
    """Return what a person should look at: doubts, then one name of two types, then near names."""
    doubts = [
        Suspicion("doubt", made.kept, made.member, (made.name, made.name), made.reason)
        for made in decisions
        if made.kind == "doubt"
    ]
    known = {frozenset((relation.subject, relation.object)) for relation in related}
    near = ((ratio, pair) for ratio, pair in _near(labels) if frozenset((pair.one, pair.other)) not in known)
    ranked = [pair for _, pair in sorted(near, key=lambda found: (-found[0], found[1]))]
    return [*sorted(doubts), *sorted({*_types(labels), *_called(records, labels)}), *ranked]


def _types(labels: Mapping[str, Labels]) -> Iterator[Suspicion]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for entity, of in sorted(labels.items()):
        by_key[name_key(of.preferred)].append(entity)
    for entities in by_key.values():
        for other in entities[1:]:
            one = entities[0]
            why = f"one name, and digests call it a {type_of(one)} and a {type_of(other)}"
            yield Suspicion("types", one, other, (labels[one].preferred, labels[other].preferred), why)


def _called(records: Iterable[EntryRecord], labels: Mapping[str, Labels]) -> Iterator[Suspicion]:
    """Yield the things that a digest calls something else than we hold them to be.

    A benchmark of a task is no doubt, nor is a model that is named for its method.
    """
    for record in records:
        for claim in record.claims:
            thing = claim.object
            if isinstance(thing, EntityObject) and thing.said_type and thing.type != "Task":
                if {thing.type, thing.said_type} == {"Method", "Model"}:
                    continue
                name = labels[thing.id].preferred
                why = f"{record.paper} calls it a {thing.said_type} ({record.source})"
                yield Suspicion("types", thing.id, thing.id, (name, name), why)


def _near(labels: Mapping[str, Labels]) -> Iterator[tuple[float, Suspicion]]:
    blocks: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for entity, of in sorted(labels.items()):
        key = name_key(of.preferred)
        if len(key) >= _LONG:
            blocks[type_of(entity), f"{key[:_SHARED]}-"].append((entity, key))
            blocks[type_of(entity), f"-{key[-_SHARED:]}"].append((entity, key))
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for place, (one, first) in enumerate(block):
            for other, second in block[place + 1 :]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield from _pair(labels, one, other, first, second)


def _pair(
    labels: Mapping[str, Labels], one: str, other: str, first: str, second: str
) -> Iterator[tuple[float, Suspicion]]:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.quick_ratio() < _NEAR or (ratio := matcher.ratio()) < _NEAR:
        return
    names = (labels[one].preferred, labels[other].preferred)
    if apart(*names) is None:
        yield ratio, Suspicion("near", one, other, names, f"the names are alike by {ratio:.0%}")
