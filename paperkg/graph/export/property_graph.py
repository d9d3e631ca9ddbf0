"""The graph as Neo4j holds it: nodes with labels, relationships with types, both from closed lists, both with an `id`.

Takes material; gives rows that the Cypher script, the CSV bundle, and `push` share. Every node is an `:Entity` of one
kind. A relationship is a fact (paper, predicate, thing) with its evidence as lists, or joins two things (variants,
families, parts). On request claims, entries, decisions, and contradictions are nodes too: see `claim_nodes`. No label
or type ever comes from text. No value is null, and none is a map.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from paperkg.graph.export import claim_nodes
from paperkg.graph.export.claim_nodes import KINDS, Edge, Node, Value, short
from paperkg.graph.export.material import Material
from paperkg.graph.identity import entity_iri
from paperkg.graph.labels import Labels
from paperkg.graph.network import fact_id
from paperkg.graph.variants import families

#: Types of relationships between entities, by predicate.
FACTS: Final[Mapping[str, str]] = {
    name: re.sub(r"(?=[A-Z])", "_", name).upper()
    for name in ("proposes", "evaluatesOn", "trainsOn", "usesDataset", "comparesAgainst", "uses", "reportsMetric",
                 "addressesTask")
}  # fmt: skip
RELATIONS: Final[Mapping[str, str]] = {"variantOf": "VARIANT_OF", "memberOf": "MEMBER_OF", "partOf": "PART_OF"}
#: Labels that tell nodes apart by `id`, in the order in which they are written.
BASES: Final = ("Entity", *claim_nodes.LABELS)
#: Types of relationships, with the labels at their two ends, by whose ids the nodes are found.
ENDS: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys((*FACTS.values(), *RELATIONS.values()), ("Entity", "Entity")),
    **claim_nodes.ENDS,
}


def nodes(material: Material) -> Iterator[Node]:
    """Yield entities in the network's order, then what only results and families name, then the nodes for claims."""
    titled = {f"paper/{entry.paper}" for entry in material.records if entry.title}
    for node, data in material.whole.nodes(data=True):
        title = {"title": data["label"]} if node in titled else {}
        yield Node(short(node), data["kind"], {**_props(data, without=("iri",)), **title, "iri": data["iri"]})
    labels = material.derived.summary.labels()
    others = {
        **families(material.derived.relations, labels),
        **(_of_results(material, labels) if material.claims else {}),
    }
    yield from (_named(thing, others[thing]) for thing in sorted(others))
    if material.claims:
        yield from claim_nodes.nodes(material.derived)


def edges(material: Material) -> Iterator[Edge]:
    """Yield facts in the network's order, then relations of things, then the relationships of claims."""
    for source, target, fact, data in material.whole.edges(keys=True, data=True):
        yield Edge(fact, FACTS[data["kind"]], short(source), short(target), _props(data, without=("label", "kind")))
    there = {node.id for node in nodes(material) if node.kind in KINDS}
    for relation in material.derived.relations:
        source, target = short(relation.subject), short(relation.object)
        if {source, target} <= there:
            yield Edge(fact_id(*relation), RELATIONS[relation.predicate], source, target, {})
    if material.claims:
        yield from claim_nodes.edges(material.derived)


def _props(data: Mapping[str, object], *, without: Iterable[str]) -> dict[str, Value]:
    """Return attributes of a network as properties: what is empty is absent, the day of a paper is a date."""
    found: dict[str, Value] = {}
    for name, value in data.items():
        if name in without or value in ("", ()):
            continue
        if name == "date":
            if day := claim_nodes.day(str(value)):
                found[name] = day
        elif isinstance(value, str | int | float | bool | tuple):
            found[name] = value
    return found


def _of_results(material: Material, labels: Mapping[str, Labels]) -> dict[str, str]:
    """Return the things that results name and no fact does, with their names."""
    return {thing: of.preferred for thing, of in labels.items() if thing not in material.whole}


def _named(thing: str, name: str) -> Node:
    kind = claim_nodes.kind_of(thing)
    return Node(short(thing), kind, {"label": name, "kind": kind, "iri": entity_iri(thing)})
