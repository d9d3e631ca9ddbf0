"""The graph as Neo4j holds it: nodes with labels, relationships with types, both from closed lists, both with an `id`.

Takes material; gives rows that the Cypher script, the CSV bundle, and `push` share. Every node is an `:Entity` of one
kind. A relationship is a fact (paper, predicate, thing) with its evidence as lists; on request each claim is a node
too, `(:Paper)-[:HAS_CLAIM]->(:Claim)-[:ABOUT]->(:Entity)`, which keeps rules, numbers, and texts. No label or type ever
comes from text. No value is null, and none is a map.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.graph.export.material import Material
from paperkg.graph.identity import entity_iri
from paperkg.ontology.terms import ENTITY_CLASSES

Value = str | int | float | bool | date | tuple[str, ...]

KINDS: Final = ("Paper", *ENTITY_CLASSES)
CLAIM: Final = "Claim"
#: Types of relationships between entities, by predicate.
FACTS: Final[Mapping[str, str]] = {
    name: re.sub(r"(?=[A-Z])", "_", name).upper()
    for name in ("proposes", "evaluatesOn", "trainsOn", "usesDataset", "comparesAgainst", "uses", "reportsMetric",
                 "addressesTask")
}  # fmt: skip
#: Types of relationships that a claim has: from its paper, to its object, and to the things of a result.
HAS_CLAIM, ABOUT = "HAS_CLAIM", "ABOUT"
RESULT_THINGS: Final[Mapping[str, str]] = {
    "subject": "RESULT_SUBJECT", "dataset": "ON_DATASET", "metric": "ON_METRIC", "baseline": "AGAINST_BASELINE",
}  # fmt: skip
_LONGEST = 1000
_KINDS_BY_KEY = {kind.lower(): kind for kind in KINDS}


class Node(NamedTuple):
    """A node: `kind` is one of `KINDS`, or `Claim`."""

    id: str
    kind: str
    props: Mapping[str, Value]


class Edge(NamedTuple):
    """A relationship: `type` is one of `FACTS`, `HAS_CLAIM`, `ABOUT`, or `RESULT_THINGS`."""

    id: str
    type: str
    source: str
    target: str
    props: Mapping[str, Value]


def short(key: str) -> str:
    """Return an id that an index of Neo4j can hold (8 kB); what is longer ends in a hash."""
    if len(key) <= _LONGEST:
        return key
    return f"{key[:100]}~{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"


def nodes(material: Material) -> Iterator[Node]:
    """Yield entities in the network's order, then what only results name, then claims where asked for."""
    for node, data in material.whole.nodes(data=True):
        yield Node(short(node), data["kind"], {**_props(data, without=("iri",)), "iri": data["iri"]})
    if material.claims:
        yield from _named_by_results(material)
        for entry, claim in _claims(material):
            yield Node(claim.id, CLAIM, _claim_props(entry, claim))


def edges(material: Material) -> Iterator[Edge]:
    """Yield facts in the network's order, then the relationships of claims where asked for."""
    for source, target, fact, data in material.whole.edges(keys=True, data=True):
        yield Edge(fact, FACTS[data["kind"]], short(source), short(target), _props(data, without=("label", "kind")))
    if material.claims:
        for entry, claim in _claims(material):
            yield Edge(f"{claim.id}/paper", HAS_CLAIM, short(f"paper/{entry.paper}"), claim.id, {})
            for kind, target in _targets(claim):
                yield Edge(f"{claim.id}/{kind.lower()}", kind, claim.id, short(target), {})


def _props(data: Mapping[str, object], *, without: Iterable[str]) -> dict[str, Value]:
    """Return attributes of a network as properties: what is empty is absent, the day of a paper is a date."""
    found: dict[str, Value] = {}
    for name, value in data.items():
        if name in without or value in ("", ()):
            continue
        if name == "date":
            if day := _day(str(value)):
                found[name] = day
        elif isinstance(value, str | int | float | bool | tuple):
            found[name] = value
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _claims(material: Material) -> Iterator[tuple[EntryRecord, ClaimRecord]]:
    for entry in material.records:
        for claim in entry.claims:
            yield entry, claim


def _named_by_results(material: Material) -> Iterator[Node]:
    names: dict[str, str] = {}
    for _, claim in _claims(material):
        if isinstance(claim.object, ResultObject):
            for key in RESULT_THINGS:
                thing, name = getattr(claim.object, f"{key}_id"), getattr(claim.object, key)
                if thing and thing not in material.whole:
                    names[thing] = min(name, names.get(thing, name))
    for thing in sorted(names):
        kind = _KINDS_BY_KEY[thing.partition("/")[0]]
        yield Node(short(thing), kind, {"label": names[thing], "kind": kind, "iri": entity_iri(thing)})


def _targets(claim: ClaimRecord) -> Iterator[tuple[str, str]]:
    if isinstance(claim.object, EntityObject):
        yield ABOUT, claim.object.id
    if isinstance(claim.object, ResultObject):
        for key, kind in RESULT_THINGS.items():
            if target := getattr(claim.object, f"{key}_id"):
                yield kind, target


def _claim_props(entry: EntryRecord, claim: ClaimRecord) -> dict[str, Value]:
    """Return what a claim says as flat properties; `quotes` and `places` run side by side."""
    said: dict[str, object] = {
        "predicate": claim.predicate,
        "status": claim.status,
        "rule": claim.rule,
        "confidence": claim.confidence,
        "outcome": claim.outcome,
        "quotes": tuple(span.quote for span in claim.evidence),
        "places": tuple(f"{entry.source}#char={span.start},{span.end}" for span in claim.evidence),
        "sections": tuple(span.section for span in claim.evidence),
        "entry": f"{entry.sha256[:16]}/{entry.paper}/{entry.start}",
        "speculativeEntry": entry.speculative,
        "language": entry.language,
    }
    match claim.object:
        case EntityObject(name=name):
            said["name"] = name
        case SlotObject(slot=slot):
            said["slot"] = slot
        case TextObject(text=text):
            said["text"] = text
        case SizeObject(size=size, parameters=parameters, of=of, role=role):
            said |= {"size": size, "parameters": parameters, "sizeOf": of, "sizeRole": role}
        case ResultObject() as result:
            said |= _result_props(result)
    return {name: value for name, value in said.items() if isinstance(value, str | int | float | tuple) and value != ""}


def _result_props(result: ResultObject) -> dict[str, object]:
    numbers = {"value": result.value, "baselineValue": result.baseline_value, "delta": result.delta,
               "deltaMin": result.delta_min, "deltaMax": result.delta_max}  # fmt: skip
    return {
        "subject": result.subject,
        "dataset": result.dataset,
        "metric": result.metric,
        "baseline": result.baseline,
        **{name: None if number is None else float(number) for name, number in numbers.items()},
        "unit": result.unit,
        "deltaKind": result.delta_kind,
        "direction": result.direction,
    }
