"""Other people's RDF tools read our files whole, answer the named questions as Oxigraph does, find the shapes kept."""

from __future__ import annotations

import json
import subprocess
from importlib import resources
from pathlib import Path

import pyoxigraph
import pytest
from questions import queries, table, wanted
from tools import java, jena, program, run

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.nquads import write_nquads
from paperkg.graph.questions import load_questions
from paperkg.graph.turtle import write_turtle
from tests.graph.analysis import wide_graph
from tests.graph.small_graph import RECORDS

#: Our formats by the names that Jena and rapper give them; whether the file holds named graphs.
LANGUAGES = {
    "nq": ("N-Quads", "nquads", True),
    "ttl": ("Turtle", "turtle", False),
    "trig": ("TriG", "trig", True),
    "rdfxml": ("RDF/XML", "rdfxml", False),
    "jsonld": ("JSON-LD", None, True),
}


@pytest.fixture(scope="module")
def material(records: list[EntryRecord], nasty: list[EntryRecord]) -> Material:
    return Material.of([*records, *nasty, *RECORDS, *wide_graph.RECORDS])


@pytest.fixture(scope="module")
def files(material: Material, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples and the nasty texts in every syntax."""
    folder = tmp_path_factory.mktemp("rdf")
    write_nquads(material.derived.quads(), folder / "graph.nq")
    write_turtle(material.derived.quads(), folder / "graph.ttl")
    for name in ("trig", "rdfxml", "jsonld"):
        FORMATS[name].write(material, folder / f"graph.{name}")
    return folder


@pytest.fixture(scope="module")
def store(files: Path) -> pyoxigraph.Store:
    found = pyoxigraph.Store()
    found.bulk_load(path=files / "graph.nq", format=pyoxigraph.RdfFormat.N_QUADS)
    return found


def size(store: pyoxigraph.Store, name: str) -> int:
    """Return how many quads, or how many triples of the union, a file must hold."""
    return len(store) if LANGUAGES[name][2] else len({quad.triple for quad in store})


def test_jena_reads_every_quad_of_every_syntax(files: Path, store: pyoxigraph.Store) -> None:
    arguments = [
        part for name, (language, *_) in LANGUAGES.items() for part in (language, str(files / f"graph.{name}"))
    ]
    counts = java(jena(), "jena/Ask.java", "count", *arguments).split()
    assert dict(zip(LANGUAGES, map(int, counts), strict=True)) == {name: size(store, name) for name in LANGUAGES}


@pytest.mark.parametrize("name", [name for name, (_, rapper, _) in LANGUAGES.items() if rapper])
def test_rapper_reads_every_triple(name: str, files: Path, store: pyoxigraph.Store) -> None:
    done = run([program("rapper"), "-c", "-i", str(LANGUAGES[name][1]), str(files / f"graph.{name}")])
    assert done.returncode == 0, done.stderr[-2000:]
    assert f"returned {size(store, name)} triples" in done.stderr


def test_jena_answers_every_question_as_oxigraph_does(
    files: Path, material: Material, store: pyoxigraph.Store, tmp_path: Path
) -> None:
    asked = queries(material.derived)
    for name, query in asked.items():
        (tmp_path / f"{name}.rq").write_text(query, encoding="utf-8")
    java(jena(), "jena/Ask.java", "ask", files / "graph.ttl", tmp_path, seconds=400)
    rows = {name: table(wanted(store, query)) for name, query in asked.items()}
    assert all(rows[question.id] for question in load_questions())
    theirs = {name: json.loads((tmp_path / f"{name}.rq.json").read_text(encoding="utf-8")) for name in asked}
    assert [name for name in asked if table(theirs[name]) != rows[name]] == []


def test_topquadrant_s_shacl_finds_the_shapes_kept(records: list[EntryRecord], tmp_path: Path) -> None:
    write_turtle(Material.of(records).derived.quads(), tmp_path / "graph.ttl")
    shapes = tmp_path / "shapes.ttl"
    shapes.write_text(resources.files("paperkg.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"))
    assert conforms(tmp_path / "graph.ttl", shapes)
    broken = (tmp_path / "graph.ttl").read_text(encoding="utf-8").replace("pk:status pk:stated", "pk:status pk:below")
    (tmp_path / "broken.ttl").write_text(broken, encoding="utf-8")
    assert not conforms(tmp_path / "broken.ttl", shapes)


def conforms(data: Path, shapes: Path) -> bool:
    command = [program("java"), "-cp", jena(), "org.topbraid.shacl.tools.Validate"]
    done = subprocess.run(
        [*command, "-datafile", str(data), "-shapesfile", str(shapes)],
        capture_output=True, text=True, timeout=300,
        check=False,
    )  # fmt: skip
    found = [line.split() for line in done.stdout.splitlines() if "sh:conforms" in line or "shacl#conforms" in line]
    assert found, (done.stdout + done.stderr)[-2000:]
    return "true" in " ".join(found[0])
