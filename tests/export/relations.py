"""How often each relation stands in a graph, and in an export of it as a reader of that format finds it."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph
import pytest
from lxml import etree

from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import FACTS
from paperkg.graph.export.property_graph import RELATIONS as OF_THINGS
from paperkg.ontology.terms import NS

RELATIONS = (*FACTS, *OF_THINGS)
_NEO4J = {kind: name for name, kind in {**FACTS, **OF_THINGS}.items()}


def relations_of(material: Material) -> dict[str, int]:
    """Return how many pairs of nodes each relation joins: papers and things by claims, things by their names."""
    of_papers = {
        (entry.paper, claim.predicate, claim.object.id)
        for entry in material.records
        for claim in entry.claims
        if claim.predicate in FACTS
    }
    return Counter(relation[1] for relation in (*of_papers, *material.derived.relations))


def counted(name: str, path: Path) -> dict[str, int]:
    """Return how often each relation stands in an export."""
    return Counter(kind for kind in _READERS[name](path) if kind in RELATIONS)


def _graphml(path: Path) -> Iterable[str]:
    return (data["kind"] for *_, data in nx.read_graphml(path, force_multigraph=True).edges(data=True))


def _gexf(path: Path) -> Iterable[str]:
    return (str(edge.get("kind")) for edge in etree.parse(path).iter("{http://gexf.net/1.3}edge"))


def _gephi(path: Path) -> Iterable[str]:
    with (path / "edges.csv").open(encoding="utf-8", newline="") as file:
        yield from (row["Kind"] for row in csv.DictReader(file, escapechar="\\"))


def _neo4j(path: Path) -> Iterator[str]:
    for file in sorted(path.glob("*-header.csv")):
        (columns,) = csv.reader([file.read_text(encoding="utf-8").strip()])
        if ":TYPE" in columns:
            with file.with_name(file.name.replace("-header", "")).open(encoding="utf-8", newline="") as rows:
                yield from (_NEO4J.get(row[columns.index(":TYPE")], "") for row in csv.reader(rows))


def _cypher(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if merged := re.search(r"MERGE \(a\)-\[e:([A-Z_]+) ", line):
            yield from [_NEO4J.get(merged[1], "")] * len(re.findall(r"[{]id: '[^']*', source: '", line))


def _rdf(form: pyoxigraph.RdfFormat) -> Callable[[Path], Iterable[str]]:
    def read(path: Path) -> Iterable[str]:
        triples = {quad.triple for quad in pyoxigraph.parse(path=path, format=form)}
        return (triple.predicate.value.removeprefix(NS) for triple in triples)

    return read


def _table(rows: Iterable[Any]) -> Iterable[str]:
    return (kind for _, kind, _ in {(row["paper"], row["predicate"], row["object_id"]) for row in rows})


def _csv(path: Path) -> Iterable[str]:
    with (path / "claims.csv").open(encoding="utf-8", newline="") as file:
        return _table(list(csv.DictReader(file)))


def _parquet(path: Path) -> Iterable[str]:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    return _table(parquet.read_table(path / "claims.parquet").to_pylist())


def _obsidian(path: Path) -> Iterable[str]:
    found = {
        (note.stem, *link)
        for note in (path / "Papers").iterdir()
        for link in re.findall(r"^(\w+):: \[\[([^|]*)", note.read_text(encoding="utf-8"), re.MULTILINE)
    }
    return (kind for _, kind, _ in found)


def _html(path: Path) -> Iterable[str]:
    data = json.loads(
        path.read_text(encoding="utf-8").partition('type="application/json">')[2].partition("</script>")[0]
    )
    return (kind for _, kind, _ in {(said["paper"], said["predicate"], said.get("thing")) for said in data["claims"]})


_READERS: dict[str, Callable[[Path], Iterable[str]]] = {
    "graphml": _graphml, "gexf": _gexf, "gephi-csv": _gephi, "neo4j-csv": _neo4j, "cypher": _cypher,
    "trig": _rdf(pyoxigraph.RdfFormat.TRIG), "jsonld": _rdf(pyoxigraph.RdfFormat.JSON_LD),
    "rdfxml": _rdf(pyoxigraph.RdfFormat.RDF_XML), "turtle12": _rdf(pyoxigraph.RdfFormat.TURTLE),
    "csv": _csv, "parquet": _parquet, "croissant": _parquet, "obsidian": _obsidian, "html": _html,
}  # fmt: skip
