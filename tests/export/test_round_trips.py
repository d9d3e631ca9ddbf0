"""Nasty texts go through each format and come back as they were, but for what the format itself forbids."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from lxml import etree

from paperkg.extract.record import EntryRecord
from paperkg.graph.derive import Derived
from paperkg.graph.escapes import clean
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from tests.export.nasty import NASTY, nasty_record, twins
from tests.export.relations import counted

GEXF = "{http://gexf.net/1.3}"


def export(name: str, path: Path, *records: EntryRecord) -> Path:
    FORMATS[name].write(Material.of(records), path / "out")
    return path / "out"


nasty = pytest.mark.parametrize("text", NASTY.values(), ids=list(NASTY))


@nasty
@pytest.mark.parametrize("strict", [False, True])
def test_graphml(text: str, strict: bool, tmp_path: Path) -> None:
    FORMATS["graphml"].write(Material.of([nasty_record(text)], strict=strict), tmp_path / "out")
    back = nx.read_graphml(tmp_path / "out", force_multigraph=True)
    assert [data["label"] for _, data in back.nodes(data=True)] == [clean(text)] * 2
    assert [json.loads(data["evidence"]) for *_, data in back.edges(data=True)] == [[clean(text)]] * 2
    assert sorted(data["kind"] for *_, data in back.edges(data=True)) == ["comparesAgainst", "uses"]


@nasty
def test_gexf(text: str, tmp_path: Path) -> None:
    tree = etree.parse(export("gexf", tmp_path, nasty_record(text)), etree.XMLParser(huge_tree=True))
    assert [node.get("label") for node in tree.iter(f"{GEXF}node")] == [clean(text)] * 2
    quotes = [json.loads(cell.get("value")) for cell in tree.iter(f"{GEXF}attvalue") if cell.get("for") == "evidence"]
    assert quotes == [[clean(text)]] * 2
    assert sorted(edge.get("kind") for edge in tree.iter(f"{GEXF}edge")) == ["comparesAgainst", "uses"]


@nasty
def test_gephi_csv(text: str, tmp_path: Path) -> None:
    folder = export("gephi-csv", tmp_path, nasty_record(text))
    with (folder / "nodes.csv").open(encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file, escapechar="\\"))
    with (folder / "edges.csv").open(encoding="utf-8", newline="") as file:
        edges = list(csv.DictReader(file, escapechar="\\"))
    assert [node["Label"] for node in nodes] == [clean(text)] * 2
    assert [json.loads(edge["Evidence"]) for edge in edges] == [[clean(text)]] * 2
    assert {edge["Source"] for edge in edges} | {edge["Target"] for edge in edges} == {node["Id"] for node in nodes}


@nasty
def test_csv_tables(text: str, tmp_path: Path) -> None:
    folder = export("csv", tmp_path, nasty_record(text))
    with (folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["object"], row["quote"]) for row in rows] == [(text, text)] * 2


@nasty
@pytest.mark.parametrize("name", ["parquet", "croissant"])
def test_parquet(name: str, text: str, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    folder = export(name, tmp_path, nasty_record(text))
    rows = parquet.read_table(folder / "claims.parquet").to_pylist()
    assert [(row["object"], row["quote"]) for row in rows] == [(text, text)] * 2
    (entity,) = parquet.read_table(folder / "entities.parquet").to_pylist()
    assert entity["aliases"] == [f"{text}!"]


#: The formats that hold the graph; one that only describes it has no text of a digest.
HOLDING = [form.name for form in FORMATS.values() if not form.describes]
QUADS = {
    "trig": pyoxigraph.RdfFormat.TRIG,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
    "rdfxml": pyoxigraph.RdfFormat.RDF_XML,
    "turtle12": pyoxigraph.RdfFormat.TURTLE,
}


@nasty
@pytest.mark.parametrize("name", list(QUADS))
def test_rdf(name: str, text: str, tmp_path: Path) -> None:
    record = nasty_record(text)
    found = {str(quad) for quad in pyoxigraph.parse(path=export(name, tmp_path, record), format=QUADS[name])}
    lines = "".join(f"{q.subject} {q.predicate} {q.object} {q.graph} .\n" for q in Derived.of([record]).quads())
    wanted = list(pyoxigraph.parse(lines, format=pyoxigraph.RdfFormat.N_QUADS))
    if name in ("trig", "jsonld"):
        assert found == {str(quad) for quad in wanted}
    elif name == "turtle12":
        plain = {quad for quad in found if "reifies" not in quad}
        assert plain == {str(quad.triple) for quad in wanted}
        assert len(found) - len(plain) == len(record.claims)
    else:
        assert {clean(value) for value in found} == {str(cleaned(quad.triple)) for quad in wanted}


def cleaned(triple: pyoxigraph.Triple) -> pyoxigraph.Triple:
    value = triple.object
    if not isinstance(value, pyoxigraph.Literal):
        return triple
    same = {"language": value.language} if value.language else {"datatype": value.datatype}
    return pyoxigraph.Triple(triple.subject, triple.predicate, pyoxigraph.Literal(clean(value.value), **same))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's own parsers use it
@pytest.mark.parametrize("name", ["trig", "json-ld", "xml"])
def test_rdflib_reads_as_much_as_oxigraph(name: str, tmp_path: Path) -> None:
    records = [nasty_record(text) for key, text in NASTY.items() if key != "controls"]
    path = export(format_of(name), tmp_path, *records)
    graph = rdflib.Dataset(default_union=True)
    graph.parse(data=path.read_text(encoding="utf-8"), format=name)
    triples = {quad.triple for quad in pyoxigraph.parse(path=path, format=QUADS[format_of(name)])}
    assert len(set(graph.triples((None, None, None)))) == len(triples)


def format_of(name: str) -> str:
    return {"json-ld": "jsonld", "xml": "rdfxml"}.get(name, name)


@nasty
def test_cypher(text: str, tmp_path: Path) -> None:
    script = export("cypher", tmp_path, nasty_record(text)).read_text(encoding="utf-8")
    literals = [
        re.sub(r"\\(u[0-9A-F]{4}|.)", _unescaped, found) for found in re.findall(r"'((?:[^'\\]|\\.)*)'", script)
    ]
    assert literals.count(text) >= 4  # two labels, and the sentence of two relationships
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202e\u2066]", script)


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1][1:], 16)) if len(match[1]) == 5 else match[1]


@nasty
def test_neo4j_csv(text: str, tmp_path: Path) -> None:
    folder = export("neo4j-csv", tmp_path, nasty_record(text))
    (header,) = csv.reader([(folder / "nodes-header.csv").read_text(encoding="utf-8").strip()])
    with (folder / "nodes.csv").open(encoding="utf-8", newline="") as file:
        labels = [row[header.index("label")] for row in csv.reader(file)]
    assert [plain(label) for label in labels] == [plain(text)] * 2


def plain(text: str) -> str:
    """Return what the bundle keeps of a text: line breaks are blanks, controls U+FFFD, a backslash may get a blank."""
    kept = "".join("\ufffd" if char < " " or "\x7f" <= char < "\xa0" else char for char in " ".join(text.splitlines()))
    return " ".join(kept.replace("\\", " ").replace("\ufffd", " ").split())


@nasty
def test_cypher_holds_each_statement_on_one_line(text: str, tmp_path: Path) -> None:
    lines = export("cypher", tmp_path, nasty_record(text)).read_text(encoding="utf-8").splitlines()
    assert all(line.endswith(";") for line in lines)
    assert sum("UNWIND" in line for line in lines) == 6  # nodes and labels of two kinds, relationships of two types


@nasty
def test_neo4j_csv_holds_each_row_on_one_line_and_no_backslash_before_a_quote(text: str, tmp_path: Path) -> None:
    folder = export("neo4j-csv", tmp_path, nasty_record(text))
    for name, rows in (("nodes", 2), ("relationships", 2)):
        content = (folder / f"{name}.csv").read_text(encoding="utf-8")
        assert content.count("\n") == rows
        assert not re.search(r'\\"', content)
        wide = {len(row) for row in csv.reader(content.splitlines())}
        (header,) = csv.reader([(folder / f"{name}-header.csv").read_text(encoding="utf-8").strip()])
        assert wide == {len(header)}


@nasty
def test_obsidian_writes_two_notes_that_link_to_each_other(text: str, tmp_path: Path) -> None:
    folder = export("obsidian", tmp_path, nasty_record(text))
    (paper,), (thing,) = (folder / "Papers").iterdir(), (folder / "Methods").iterdir()
    assert f"[[Methods/{thing.stem}|" in paper.read_text(encoding="utf-8")
    assert f"[[Papers/{paper.stem}|" in thing.read_text(encoding="utf-8")
    assert len(thing.name.encode()) <= 255
    for note in (paper, thing):
        front = note.read_text(encoding="utf-8").split("---\n")[1]
        assert all(json.loads(line.partition(": ")[2]) for line in front.splitlines() if "speculative" not in line)


@pytest.mark.parametrize("name", HOLDING)
def test_ids_that_differ_only_in_case_stay_two(name: str, tmp_path: Path) -> None:
    assert counted(name, export(name, tmp_path, *twins())) == {"comparesAgainst": 2}


def test_notes_that_differ_only_in_case_have_different_names(tmp_path: Path) -> None:
    folder = export("obsidian", tmp_path, *twins())
    names = {note.name.casefold() for note in (folder / "Papers").iterdir()}
    assert len(names) == 2


def test_a_name_is_marked_in_its_sentence(tmp_path: Path) -> None:
    folder = export("obsidian", tmp_path, nasty_record("=1+1"))
    assert "> ===1+1==" in (folder / "Papers" / "2505.00001.md").read_text(encoding="utf-8")


@nasty
def test_html(text: str, tmp_path: Path) -> None:
    page = export("html", tmp_path, nasty_record(text)).read_text(encoding="utf-8")
    data = json.loads(page.partition('type="application/json">')[2].partition("</script>")[0])
    assert [data["papers"]["paper/2505.00001"]["label"], *(thing["label"] for thing in data["things"].values())] == [
        text
    ] * 2
    assert ["".join(parts) for claim in data["claims"] for parts, *_ in claim["evidence"]] == [text] * 2


#: The test that proves each format on every nasty text.
PROOFS = {
    **dict.fromkeys(QUADS, test_rdf), "graphml": test_graphml, "gexf": test_gexf, "gephi-csv": test_gephi_csv,
    "neo4j-csv": test_neo4j_csv, "cypher": test_cypher, "csv": test_csv_tables, "parquet": test_parquet,
    "html": test_html, "croissant": test_parquet, "obsidian": test_obsidian_writes_two_notes_that_link_to_each_other,
}  # fmt: skip


def test_every_format_goes_through_every_nasty_text() -> None:
    assert set(PROOFS) == set(HOLDING)
    marks = {name: [mark for mark in proof.pytestmark if "text" in mark.args[0]] for name, proof in PROOFS.items()}
    assert all(list(some[0].args[1]) == list(NASTY.values()) for some in marks.values())


@pytest.mark.parametrize("name", HOLDING)
def test_a_write_that_fails_leaves_what_was_there_and_nothing_else(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = export(name, tmp_path, nasty_record("old"))
    before = contents(tmp_path)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        export(name, tmp_path, nasty_record("new"))
    monkeypatch.undo()
    assert contents(tmp_path) == before
    export(name, tmp_path, nasty_record("new"))
    assert out.exists()
    assert contents(tmp_path) != before


def full(path: Path, target: Path) -> Path:
    raise OSError("no space left")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
