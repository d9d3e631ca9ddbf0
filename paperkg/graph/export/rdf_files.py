"""The graph in other syntaxes of RDF: TriG, JSON-LD, RDF/XML, and Turtle 1.2 with annotated edges.

Takes material; writes files that hold the very quads of `graph.nq` (TriG, JSON-LD) or triples of `graph.ttl` (RDF/XML,
Turtle 1.2), sorted, so that the same records give the same bytes. No syntax needs anything from the network: JSON-LD
carries its context.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, RdfFormat, Triple, parse, serialize

from paperkg.files import new_bytes, new_text
from paperkg.graph import identity
from paperkg.graph.escapes import clean
from paperkg.graph.export.material import Material
from paperkg.graph.model import Quad
from paperkg.graph.nquads import iri
from paperkg.graph.rdf import plain_object
from paperkg.graph.turtle import turtle_blocks
from paperkg.ontology.terms import NS, PREFIXES, RDF, XSD

_TYPE, _REIFIES = f"{RDF}type", f"<{RDF}reifies>"


def _quads(material: Material) -> list[Quad]:
    return sorted(set(material.derived.quads()), key=lambda quad: (quad.graph, *quad))


def generate_trig(material: Material) -> Iterator[str]:
    """Yield TriG (<https://www.w3.org/TR/trig/>): the prefixes, then one block a named graph."""
    yield next(turtle_blocks(()))
    for graph, quads in groupby(_quads(material), key=lambda quad: quad.graph):
        blocks = turtle_blocks(quads)
        next(blocks)
        yield f"\n{graph} {{"
        yield from blocks
        yield "}\n"


def write_trig(material: Material, path: Path) -> None:
    """Write TriG."""
    with new_text(path) as file:
        file.writelines(generate_trig(material))


def generate_turtle12(material: Material) -> Iterator[str]:
    """Yield Turtle 1.2 (<https://www.w3.org/TR/rdf12-turtle/>): a claim `rdf:reifies` its plain triple."""
    yield from turtle_blocks(material.derived.quads())
    yield "\n"
    for entry in material.records:
        paper = iri(identity.paper_iri(entry.paper))
        for claim in entry.claims:
            node, predicate = iri(identity.claim_iri(claim.id)), iri(NS + claim.predicate)
            yield f"{node} {_REIFIES} <<( {paper} {predicate} {plain_object(claim)} )>> .\n"


def write_turtle12(material: Material, path: Path) -> None:
    """Write Turtle 1.2."""
    with new_text(path) as file:
        file.writelines(generate_turtle12(material))


def write_rdfxml(material: Material, path: Path) -> None:
    """Write RDF/XML (<https://www.w3.org/TR/rdf-syntax-grammar/>); a character that XML forbids becomes U+FFFD."""
    lines = sorted({f"{subject} {predicate} {value} .\n" for subject, predicate, value, _ in _quads(material)})
    triples = (quad.triple for quad in parse("".join(lines), format=RdfFormat.N_TRIPLES))
    with new_bytes(path) as file:
        serialize(map(_cleaned, triples), file, format=RdfFormat.RDF_XML, prefixes=dict(PREFIXES))


def _cleaned(triple: Triple) -> Triple:
    value = triple.object
    if not isinstance(value, Literal) or clean(value.value) == value.value:
        return triple
    if value.language:
        return Triple(triple.subject, triple.predicate, Literal(clean(value.value), language=value.language))
    return Triple(triple.subject, triple.predicate, Literal(clean(value.value), datatype=value.datatype))


class _Context:
    """The names of `context.jsonld`, turned around: from the IRI of a property to its name and its values' type."""

    def __init__(self) -> None:
        text = resources.files("paperkg.ontology").joinpath("context.jsonld").read_text(encoding="utf-8")
        self.raw: dict[str, Any] = json.loads(text)["@context"]
        self._names: dict[str, tuple[str, str | None]] = {}
        for name, said in self.raw.items():
            target, kind = (said.get("@id"), said.get("@type")) if isinstance(said, dict) else (said, None)
            if isinstance(target, str) and ":" in target and not target.endswith(("#", "/")):
                self._names[self._whole(target)] = (name, kind if kind in (None, "@id") else self._whole(kind))

    def _whole(self, short: str) -> str:
        prefix, _, local = short.partition(":")
        return self.raw[prefix] + local if isinstance(self.raw.get(prefix), str) else short

    def name(self, property_iri: str) -> tuple[str, str | None]:
        return self._names.get(property_iri, (property_iri, None))


def _node(subject: str, quads: Iterable[Quad], context: _Context) -> dict[str, object]:
    """Return one subject as a node object, its types by name, its values sorted as the quads are."""
    node: dict[str, object] = {"id": subject[1:-1]}
    for predicate, some in groupby(quads, key=lambda quad: quad.predicate[1:-1]):
        if predicate == _TYPE:
            node["type"] = _one([context.name(quad.object[1:-1])[0] for quad in some])
            continue
        name, kind = context.name(predicate)
        node[name] = _one([_value(quad.object, kind) for quad in some])
    return node


def _one(values: list[Any]) -> object:
    return values[0] if len(values) == 1 else values


def _value(term: str, kind: str | None) -> object:
    """Return an encoded term as JSON-LD, as short as the type that the context gives its property allows."""
    if term[0] == "<":
        return term[1:-1] if kind == "@id" else {"@id": term[1:-1]}
    literal = next(iter(parse(f"<x:> <x:> {term} .", format=RdfFormat.N_TRIPLES))).object
    if not isinstance(literal, Literal):
        raise TypeError(f"no literal: {term}")
    datatype = literal.datatype.value
    if literal.language:
        return {"@value": literal.value, "@language": literal.language}
    if datatype == (kind or f"{XSD}string"):
        return literal.value
    return {"@value": literal.value, "@type": datatype}


def generate_jsonld(material: Material) -> Iterator[str]:
    """Yield JSON-LD 1.1 (<https://www.w3.org/TR/json-ld11/>), one line a subject within its named graph."""
    context = _Context()
    yield f'{{"@context": {json.dumps(context.raw, ensure_ascii=False)},\n"@graph": ['
    first = True
    for graph, quads in groupby(_quads(material), key=lambda quad: quad.graph):
        name = json.dumps(graph[1:-1])
        yield f'{"" if first else ","}\n{{"id": {name}, "@graph": [\n'
        first = False
        found = (_node(subject, some, context) for subject, some in groupby(quads, key=lambda quad: quad.subject))
        yield ",\n".join(json.dumps(node, ensure_ascii=False) for node in found)
        yield "]}"
    yield "]}\n"


def write_jsonld(material: Material, path: Path) -> None:
    """Write JSON-LD."""
    with new_text(path) as file:
        file.writelines(generate_jsonld(material))
