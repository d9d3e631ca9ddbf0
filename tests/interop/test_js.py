"""Gephi Lite's parsers read GraphML and GEXF; Neo4j's linter takes every statement in Cypher 5 and in Cypher 25."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools import node_modules, program, run

from paperkg.extract.record import EntryRecord
from paperkg.graph.escapes import clean
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.questions import FOLDER


def script(name: str, *files: Path) -> Any:
    done = run([program("node"), str(node_modules() / name), *map(str, files)], seconds=600)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def test_gephi_lite_reads_every_node_and_edge(
    records: list[EntryRecord], nasty: list[EntryRecord], tmp_path: Path
) -> None:
    material = Material.of([*records, *nasty])
    files = [tmp_path / f"graph.{name}" for name in ("graphml", "gexf")]
    for file in files:
        FORMATS[file.suffix[1:]].write(material, file)
    graph = material.network
    for name, found in script("graphology.mjs", *files).items():
        assert (found["nodes"], found["edges"]) == (graph.number_of_nodes(), graph.number_of_edges()), name
        assert found["labels"] == [clean(data["label"]) for _, data in graph.nodes(data=True)], name
        assert found["kinds"] == [data["kind"] for *_, data in graph.edges(data=True)], name
        assert found["weights"] == [data["weight"] for *_, data in graph.edges(data=True)], name
        quotes = [[clean(quote) for quote in data["evidence"]] for *_, data in graph.edges(data=True)]
        assert list(map(json.loads, found["evidence"])) == quotes, name
        assert all(found["colors"]), name


def test_neo4j_s_linter_finds_nothing(records: list[EntryRecord], nasty: list[EntryRecord], tmp_path: Path) -> None:
    # The name of 10,000 characters costs the linter's autocompletion minutes; the real server reads it in test_neo4j.
    short = [record for record in (*records[:3], *nasty) if record.paper != "nasty-long"]
    FORMATS["cypher"].write(Material.of(short, claims=True), tmp_path / "graph.cypher")
    FORMATS["neo4j-csv"].write(Material.of(short, claims=True), tmp_path / "csv")
    questions = sorted(FOLDER.glob("*.cypher"))
    found = script("lint.mjs", tmp_path / "graph.cypher", tmp_path / "csv" / "load.cypher", *questions)
    assert found["statements"] > len(questions) + 40
    assert found["found"] == []
