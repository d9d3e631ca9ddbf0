"""The commands `export` and `push`, as a user meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from paperkg.cli import run
from paperkg.graph.questions import find_question
from paperkg.pipeline import write
from paperkg.report import Report
from tests.builders import full_record


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    write([full_record()], tmp_path / "graph", report=Report())
    return tmp_path / "graph"


def test_a_file_is_written_and_told_on_stderr(graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "graph.gexf"
    assert run(["export", "--to", "gexf", "-o", str(out), "--graph", str(graph)]) == 0
    assert out.read_text(encoding="utf-8").startswith("<?xml")
    assert capsys.readouterr() == ("", f"paperkg: wrote {out}\n")


def test_json_tells_what_was_written(graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "tables"
    assert run(["export", "--to", "csv", "-o", str(out), "--graph", str(graph), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"format": "csv", "view": "whole", "output": str(out)}


def test_a_dash_prints_the_file(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--to", "cypher", "-o", "-", "--graph", str(graph)]) == 0
    assert capsys.readouterr().out.startswith("CREATE CONSTRAINT")


def test_strict_graphml_holds_no_attribute_that_the_schema_does_not_know(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "--to", "graphml", "--strict", "-o", "-", "--graph", str(graph)]) == 0
    tree = etree.fromstring(capsys.readouterr().out.encode())
    attributes = {(etree.QName(tag).localname, name) for tag in tree.iter() for name in tag.attrib}
    assert {pair for pair in attributes if pair[0] in ("node", "edge", "key")} == {
        ("node", "id"), ("edge", "id"), ("edge", "source"), ("edge", "target"),
        ("key", "id"), ("key", "for"), ("key", "attr.name"), ("key", "attr.type"),
    }  # fmt: skip


def test_nothing_is_written_over_without_force(graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "notes"
    out.mkdir()
    (out / "mine.md").write_text("mine", encoding="utf-8")
    command = ["export", "--to", "obsidian", "-o", str(out), "--graph", str(graph)]
    assert run(command) == 2
    assert "--force writes over it" in capsys.readouterr().err
    assert run([*command, "--force"]) == 0
    assert (out / "mine.md").read_text(encoding="utf-8") == "mine"
    assert (out / "Papers").is_dir()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "gexf", "-o", "-", "--json"], "--json has no place"),
        (["--to", "csv", "-o", "-"], "csv writes a folder"),
        (["--to", "gexf", "-o", "x", "--view", "neighbourhood"], "--view neighbourhood and --paper go together"),
        (["--to", "gexf", "-o", "x", "--paper", "1"], "--view neighbourhood and --paper go together"),
        (["--to", "gexf", "-o", "x", "--view", "neighbourhood", "--paper", "1"], "no paper '1' in this graph"),
        (["--to", "trig", "-o", "x", "--claims"], "trig has no nodes for claims; valid: neo4j-csv, cypher"),
        (
            ["--to", "gexf", "-o", "x", "--strict"],
            "gexf has no strict form: it adds nothing to its schema; valid: graphml",
        ),
        (["--to", "xls", "-o", "x"], "gephi-csv"),
    ],
)
def test_wrong_use_is_told_with_what_is_valid(
    arguments: list[str], message: str, graph: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(graph)
    assert run(["export", *arguments, "--graph", str(graph)]) == 2
    assert message in capsys.readouterr().err
    assert not (graph / "x").exists()


def test_a_folder_without_a_graph_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--to", "gexf", "-o", str(tmp_path / "x"), "--graph", str(tmp_path)]) == 2
    assert "run 'paperkg build INPUT" in capsys.readouterr().err


def test_a_server_that_is_not_there_is_told(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("neo4j", reason="the driver of Neo4j is not installed")
    assert run(["push", "bolt://localhost:1", "--graph", str(graph)]) == 2
    assert "bolt://localhost:1: Neo4j:" in capsys.readouterr().err


def test_a_question_is_printed_as_cypher_with_its_parameters(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cypher", "GRPO와 비교한 논문은?", "--graph", str(graph)]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == ":param x => ['method/grpo']"
    assert rest == [*find_question("papers-comparing-against").cypher.splitlines()[:-1], rest[-1]]
    assert rest[-1].startswith("ORDER BY paper") and rest[-1].endswith(";")


def test_a_question_in_cypher_may_be_known_by_its_name_alone(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["cypher", "papers-using", "--json", "--graph", str(tmp_path / "nowhere")]) == 0
    assert json.loads(capsys.readouterr().out)["question_id"] == "papers-using"
    assert run(["cypher", "who wrote it?", "--graph", str(tmp_path / "nowhere")]) == 2
    assert run(["cypher", "who walks the dog?", "--graph", str(graph)]) == 1
