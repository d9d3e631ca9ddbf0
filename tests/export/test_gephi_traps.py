"""None of what Gephi drops, merges, or takes for looks stands in the files that it reads, in any view."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import VIEWS, Material, View
from tests.builders import full_record
from tests.graph.analysis import wide_graph
from tests.graph.small_graph import RECORDS

GEXF = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}
GRAPHML = {"g": "http://graphml.graphdrawing.org/xmlns"}
#: Names that Gephi takes for the looks of a node or edge, unless they mean just that.
LOOKS = {"x", "y", "z", "r", "g", "b"}


class Seen(NamedTuple):
    """What an importer matches: nodes, edges with source, target, kind, and weight, and the columns with their types."""

    nodes: list[str]
    edges: dict[str, tuple[str, str, str, float]]
    columns: list[tuple[str, str, str]]
    count: int


def graphml(path: Path) -> Seen:
    tree = etree.parse(path)
    edges = tree.findall(".//g:edge", GRAPHML)
    weights = {e.get("id"): float(e.findtext("g:data[@key='weight']", "0", GRAPHML)) for e in edges}
    return Seen(
        [node.get("id") for node in tree.iterfind(".//g:node", GRAPHML)],
        {e.get("id"): (e.get("source"), e.get("target"), e.get("label"), weights[e.get("id")]) for e in edges},
        [(key.get("for"), key.get("attr.name"), key.get("attr.type")) for key in tree.iterfind("g:key", GRAPHML)],
        len(edges),
    )


def gexf(path: Path) -> Seen:
    tree = etree.parse(path)
    edges = tree.findall(".//g:edge", GEXF)
    return Seen(
        [node.get("id") for node in tree.iterfind(".//g:node", GEXF)],
        {e.get("id"): (e.get("source"), e.get("target"), e.get("kind"), float(e.get("weight"))) for e in edges},
        [
            (some.get("class"), column.get("title"), column.get("type"))
            for some in tree.iterfind(".//g:attributes", GEXF)
            for column in some
        ],
        len(edges),
    )


def tables(path: Path) -> Seen:
    with (path / "nodes.csv").open(encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file, escapechar="\\"))
    with (path / "edges.csv").open(encoding="utf-8", newline="") as file:
        edges = list(csv.DictReader(file, escapechar="\\"))
    assert {edge["Type"] for edge in edges} <= {"Directed", "Undirected"}
    return Seen(
        [node["Id"] for node in nodes],
        {e["Id"]: (e["Source"], e["Target"], e["Kind"], float(e["Weight"])) for e in edges},
        [("node", name, "") for name in nodes[0]] + [("edge", name, "") for name in edges[0]],
        len(edges),
    )


READERS = {"graphml": graphml, "gexf": gexf, "gephi-csv": tables}


def written(name: str, view: View, path: Path) -> Path:
    paper = "2505.00001" if view == "neighbourhood" else None
    FORMATS[name].write(Material.of([full_record(), *RECORDS, *wide_graph.RECORDS], view=view, paper=paper), path)
    return path


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", READERS)
def test_gephi_drops_and_merges_nothing(name: str, view: View, tmp_path: Path) -> None:
    seen = READERS[name](written(name, view, tmp_path / "out"))
    assert all(seen.nodes)
    assert len(set(seen.nodes)) == len(seen.nodes)
    assert all(seen.edges)
    assert len(seen.edges) == seen.count > 0
    assert all(weight > 0 for *_, weight in seen.edges.values())
    assert {end for source, target, *_ in seen.edges.values() for end in (source, target)} <= set(seen.nodes)
    parallel = [(source, target, kind) for source, target, kind, _ in seen.edges.values()]
    assert len(set(parallel)) == len(parallel)  # Gephi merges two edges of one kind between two nodes


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", READERS)
def test_each_column_has_one_type_and_no_name_of_looks(name: str, view: View, tmp_path: Path) -> None:
    columns = READERS[name](written(name, view, tmp_path / "out")).columns
    types = {(title.casefold(), kind) for _, title, kind in columns}
    assert len({title for title, _ in types}) == len(types)
    assert len({(domain, title.casefold()) for domain, title, _ in columns}) == len(columns)
    assert not LOOKS & {title for title, _ in types}


@pytest.mark.parametrize("view", VIEWS)
def test_gexf_is_1_3_and_dynamic_by_day_with_looks_and_one_block_of_attributes_a_class(
    view: View, tmp_path: Path
) -> None:
    root = etree.parse(written("gexf", view, tmp_path / "out")).getroot()
    assert (root.tag, root.get("version")) == ("{http://gexf.net/1.3}gexf", "1.3")
    graph = root.find("g:graph", GEXF)
    assert (graph.get("mode"), graph.get("timeformat"), graph.get("timerepresentation")) == (
        "dynamic", "date", "timestamp",
    )  # fmt: skip
    assert [some.get("class") for some in graph.iterfind("g:attributes", GEXF)] == ["node", "edge"]
    assert all(column.get("id") == column.get("title") for column in graph.iterfind("g:attributes/g:attribute", GEXF))
    for node in graph.iterfind("g:nodes/g:node", GEXF):
        assert node.find("viz:color", GEXF) is not None
        assert float(node.find("viz:size", GEXF).get("value")) > 0
    assert any("2025-05-26" in str(node.get("timestamps")) for node in graph.iterfind("g:nodes/g:node", GEXF))
