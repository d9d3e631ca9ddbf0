"""The tables for notebooks, and how answers and claims show themselves in one."""

from __future__ import annotations

from pathlib import Path

import pytest

from paperkg.graph.answers import Quote, Row, html_table
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS, TableName, tables
from paperkg.graph.kg import KnowledgeGraph, PaperClaim
from paperkg.pipeline import write
from paperkg.report import Report
from tests.builders import full_record


@pytest.fixture(scope="module")
def kg(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    folder: Path = tmp_path_factory.mktemp("graph")
    write([full_record()], folder, report=Report())
    return KnowledgeGraph.open(folder)


def test_a_result_is_one_row_with_its_numbers_and_their_kind() -> None:
    table = tables(Material.of([full_record()]))["results"]
    (row,) = (dict(zip((column.name for column in table.columns), values, strict=True)) for values in table.rows)
    assert {name: str(row[name]) for name in ("paper", "dataset", "baseline", "delta", "unit", "delta_kind")} == {
        "paper": "2505.00001", "dataset": "MATH-500", "baseline": "GRPO", "delta": "3.40", "unit": "%",
        "delta_kind": "relative",
    }  # fmt: skip
    assert row["value"] is None


@pytest.mark.parametrize("name", list(COLUMNS))
def test_pandas_gets_every_table_with_fixed_types(name: TableName, kg: KnowledgeGraph) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    table = kg.to_pandas(name)
    assert list(table.columns) == [column.name for column in COLUMNS[name]]
    assert len(table) > 0
    for column in COLUMNS[name]:
        if column.kind in ("integer", "number"):
            assert str(table[column.name].dtype) == {"integer": "Int64", "number": "float64"}[column.kind]


def test_an_unknown_table_names_the_valid_ones(kg: KnowledgeGraph) -> None:
    with pytest.raises(ValueError, match="no table 'rows'; valid are papers, entities, claims, results"):
        kg.to_pandas("rows")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "html"),
    [
        ("GRPO와 비교", "<mark>GRPO</mark>와 비교"),
        ("Dual-GRPO beats <GRPO>", "Dual-GRPO beats &lt;<mark>GRPO</mark>&gt;"),
        ("nothing", "nothing"),
    ],
)
def test_a_sentence_has_its_names_marked(sentence: str, html: str) -> None:
    row = Row({"object": "GRPO", "outcome": "beats"}, (Quote(sentence, "day.md", 0, 9),))
    assert f"<q>{html}</q>" in html_table(("object", "outcome", "evidence"), [row], "")


def test_a_claim_shows_its_marked_sentence() -> None:
    claim = PaperClaim("uses", "PPO", None, "by-hand@1", 0.9, "stated", (Quote("on PPO", "day.md", 0, 6),))
    assert "<q>on <mark>PPO</mark></q>" in claim._repr_html_()
    assert "by-hand@1, 0.90, stated" in claim._repr_html_()
