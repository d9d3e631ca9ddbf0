"""Gephi's own importers read everything: each node, each edge, each type, without an issue; and lay it out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tools import classpath, java, pictures

from paperkg.extract.record import EntryRecord
from paperkg.graph.escapes import clean
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import VIEWS, Material, View

FILES = {"graphml": "graph.graphml", "gexf": "graph.gexf", "gephi-csv": "tables"}


def seen(folder: Path, material: Material, *, picture: Path | None = None) -> dict[str, Any]:
    """Write the three formats of Gephi and return what it sees in each; the layout of GEXF goes into a picture."""
    arguments = []
    for name, file in FILES.items():
        FORMATS[name].write(material, folder / file)
        path = folder / file
        path_text = f"{path}/nodes.csv,{path}/edges.csv" if name == "gephi-csv" else str(path)
        arguments.append(f"{path_text}={picture}" if picture and name == "gexf" else path_text)
    lines = java(classpath("gephi"), "gephi/Check.java", *arguments).splitlines()
    return dict(zip(FILES, map(json.loads, lines), strict=True))


@pytest.mark.parametrize("view", VIEWS)
def test_gephi_sees_every_node_and_edge_and_complains_of_nothing(
    view: View, records: list[EntryRecord], tmp_path: Path
) -> None:
    paper = "2505.15692" if view == "neighbourhood" else None
    material = Material.of(records, view=view, paper=paper)
    graph = material.network
    kinds = Counter(data["kind"] for _, _, data in graph.edges(data=True))
    picture = pictures() / f"gephi-{view}.png"
    picture.unlink(missing_ok=True)
    for found in seen(tmp_path, material, picture=picture).values():
        assert found["issues"] == []
        assert (found["nodes"], found["edges"]) == (graph.number_of_nodes(), graph.number_of_edges())
        assert found["types"] == sorted(f"{kind}={count}" for kind, count in kinds.items())
        assert found["weight"] == sum(data["weight"] for _, _, data in graph.edges(data=True))
        assert sorted(found["labels"]) == sorted(data["label"] for _, data in graph.nodes(data=True))
        assert len({column.casefold() for column in found["columns"]}) == len(found["columns"])
    assert picture.read_bytes()[:4] == b"\x89PNG"
    assert picture.stat().st_size > 10_000


def test_the_sentences_come_through_and_gexf_is_dynamic(records: list[EntryRecord], tmp_path: Path) -> None:
    material = Material.of(records)
    every = seen(tmp_path, material)
    assert {name: found["dynamic"] for name, found in every.items()} == {**dict.fromkeys(FILES, False), "gexf": True}
    assert "Timestamp:TimestampSet" in every["gexf"]["columns"]
    quotes = sorted(list(data["evidence"]) for *_, data in material.network.edges(data=True))
    # From XML, Gephi 0.10 turns INF into Infinity in every attribute, not in labels: REINFORCE becomes REInfinityORCE.
    spoilt = sorted([quote.replace("INF", "Infinity") for quote in some] for some in quotes)
    for name, found in every.items():
        assert sorted(map(json.loads, found["evidence"])) == (quotes if name == "gephi-csv" else spoilt), name


def trimmed(text: str) -> str:
    """Return a cell as the spreadsheet import reads it."""
    return text.strip("".join(map(chr, range(0x21))))


def test_nasty_texts_come_through(nasty: list[EntryRecord], tmp_path: Path) -> None:
    material = Material.of(nasty)
    labels = sorted(clean(data["label"]) for _, data in material.network.nodes(data=True))
    for name, found in seen(tmp_path, material).items():
        assert found["issues"] == [], name
        assert sorted(found["labels"]) == (sorted(map(trimmed, labels)) if name == "gephi-csv" else labels), name
        assert found["edges"] == material.network.number_of_edges(), name
