"""What `--strict` writes is valid by the schema of GraphML, as JGraphT carries it; what it leaves out is why."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from tools import classpath

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import VIEWS, Material, View

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> etree.XMLSchema:
    folder = tmp_path_factory.mktemp("schema")
    with ZipFile(classpath("jgrapht").strip()) as jar:
        for name in ("graphml.xsd", "xlink.xsd"):
            jar.extract(name, folder)
    found = etree.parse(folder / "graphml.xsd")
    assert found.getroot().get("targetNamespace") == NAMESPACE
    return etree.XMLSchema(found)


def written(path: Path, records: list[EntryRecord], *, strict: bool, view: View = "whole") -> etree._ElementTree:
    paper = records[0].paper if view == "neighbourhood" else None
    FORMATS["graphml"].write(Material.of(records, view=view, paper=paper, strict=strict), path)
    return etree.parse(path, etree.XMLParser(huge_tree=True))


@pytest.mark.parametrize("view", VIEWS)
def test_a_strict_file_is_valid_in_every_view(
    view: View, schema: etree.XMLSchema, records: list[EntryRecord], tmp_path: Path
) -> None:
    schema.assertValid(written(tmp_path / "out", records, strict=True, view=view))


def test_a_strict_file_is_valid_whatever_the_names(
    schema: etree.XMLSchema, nasty: list[EntryRecord], tmp_path: Path
) -> None:
    schema.assertValid(written(tmp_path / "out", nasty, strict=True))
    schema.assertValid(written(tmp_path / "out", [], strict=True))


def test_without_strict_the_schema_misses_tokens_and_knows_not_what_programs_want(
    schema: etree.XMLSchema, records: list[EntryRecord], tmp_path: Path
) -> None:
    assert not schema.validate(written(tmp_path / "out", records, strict=False))
    messages = {error.message.replace(f"{{{NAMESPACE}}}", "") for error in schema.error_log}
    assert {message for message in messages if "not allowed" in message} == {
        "Element 'node', attribute 'labels': The attribute 'labels' is not allowed.",
        "Element 'edge', attribute 'label': The attribute 'label' is not allowed.",
        "Element 'key', attribute 'attr.list': The attribute 'attr.list' is not allowed.",
    }
    assert any("'paper/2505.15692' is not a valid value of the atomic type 'xs:NMTOKEN'" in text for text in messages)
