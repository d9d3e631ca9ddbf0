"""VoID and DCAT count what the graph holds; Croissant names the files that are there."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from paperkg.graph.export.describe import DUMPS, HOME, VOID
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS
from paperkg.pipeline import write
from paperkg.report import Report
from tests.builders import claim, full_record, record
from tests.graph.ways import store_of

PREFIXES = (
    f"PREFIX void: <{VOID}> PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>"
)
#: For each count of VoID, the query that counts it in the graph.
COUNTS = {
    "triples": "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { ?s ?p ?o } }",
    "entities": "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
    "distinctSubjects": "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
    "distinctObjects": "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
    "classes": "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }",
    "properties": "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
}


@pytest.fixture(scope="module")
def material() -> Material:
    return Material.of([full_record(), record(claim(), paper="2505.00002", date="2025-06-01")])


@pytest.fixture(scope="module")
def void(material: Material, tmp_path_factory: pytest.TempPathFactory) -> rdflib.Graph:
    path = tmp_path_factory.mktemp("void") / "void.ttl"
    FORMATS["void"].write(material, path)
    oxigraph = pyoxigraph.parse(
        path=path, format=pyoxigraph.RdfFormat.TURTLE, base_iri="https://example.org/out/void.ttl"
    )
    found = rdflib.Graph().parse(path, publicID="https://example.org/out/void.ttl")
    assert len(found) == len(list(oxigraph))
    return found


@pytest.mark.parametrize("name", list(COUNTS))
def test_void_counts_what_the_graph_holds(name: str, material: Material, void: rdflib.Graph) -> None:
    ((counted,),) = store_of(material.derived).query(COUNTS[name], use_default_graph_as_union=True)  # type: ignore[misc]
    assert int(void.value(rdflib.URIRef(HOME), rdflib.URIRef(VOID + name))) == int(counted.value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("part", "term", "count", "pattern"),
    [
        ("classPartition", "class", "entities", "?s a ?term"),
        ("propertyPartition", "property", "triples", "?s ?term ?o"),
    ],
)
def test_void_counts_each_class_and_property(
    part: str, term: str, count: str, pattern: str, material: Material, void: rdflib.Graph
) -> None:
    said = void.query(f"{PREFIXES} SELECT ?term ?n {{ <{HOME}> void:{part} [ void:{term} ?term ; void:{count} ?n ] }}")
    query = f"SELECT ?term (COUNT(*) AS ?n) {{ SELECT DISTINCT ?s ?term ?o {{ {pattern} }} }} GROUP BY ?term"
    there = store_of(material.derived).query(query, use_default_graph_as_union=True)
    wanted = {row["term"].value: int(row["n"].value) for row in there}  # type: ignore[index, union-attr]
    assert {str(name): int(number) for name, number in said} == wanted != {}  # type: ignore[misc]


def test_dcat_names_the_files_of_a_build_and_the_days_of_its_digests(void: rdflib.Graph, tmp_path: Path) -> None:
    write([full_record()], tmp_path / "out", report=Report())
    urls = {str(url) for (url,) in void.query(f"{PREFIXES} SELECT ?url {{ ?file dcat:downloadURL ?url }}")}  # type: ignore[misc]
    assert urls == {f"https://example.org/out/{dump.name}" for dump in DUMPS}
    assert all((tmp_path / "out" / dump.name).is_file() for dump in DUMPS)
    query = f"{PREFIXES} SELECT ?a ?b {{ <{HOME}> dcterms:temporal [ dcat:startDate ?a ; dcat:endDate ?b ] }}"
    assert [[str(day) for day in row] for row in void.query(query)] == [["2025-05-26", "2025-06-01"]]  # type: ignore[union-attr]


def test_croissant_names_each_file_by_its_hash_and_each_column(material: Material, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    FORMATS["croissant"].write(material, tmp_path / "out")
    said = json.loads((tmp_path / "out" / "croissant.json").read_text(encoding="utf-8"))
    files = {file["contentUrl"]: file["sha256"] for file in said["distribution"]}
    assert files == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (tmp_path / "out").glob("*.parquet")
    }
    columns = {records["name"]: [field["name"] for field in records["field"]] for records in said["recordSet"]}
    assert set(columns) == set(COLUMNS)
    for name, fields in columns.items():
        assert parquet.read_table(tmp_path / "out" / f"{name}.parquet").column_names == fields
