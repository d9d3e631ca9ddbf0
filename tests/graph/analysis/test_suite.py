"""Analyses from Python: names in, typed rows out, which show themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

import paperkg
from paperkg.graph.analysis.rows import Rows
from paperkg.graph.kg import KnowledgeGraph

OUTPUTS = Path(__file__).parents[3] / "outputs"


@pytest.fixture(scope="module")
def kg() -> KnowledgeGraph:
    return KnowledgeGraph.open(OUTPUTS)


def test_a_dataset_and_a_metric_go_by_any_of_their_names(kg: KnowledgeGraph) -> None:
    assert kg.analysis.leaderboard("gsm-8k", "accuracy") == kg.analysis.leaderboard("GSM8K", "정확도")
    assert len(kg.analysis.leaderboard("GSM8K", "accuracy"))


def test_a_paper_goes_by_its_id_or_by_what_it_proposes(kg: KnowledgeGraph) -> None:
    assert kg.analysis.path("TAPO", "GSPO") == kg.analysis.path("2505.15692", "2507.18071")


def test_an_unknown_name_tells_the_nearest(kg: KnowledgeGraph) -> None:
    with pytest.raises(paperkg.UnknownNameError, match=r"nothing called 'GSM9K'; the nearest are .*GSM8K"):
        kg.analysis.leaderboard("GSM9K")


def test_a_name_of_another_kind_is_no_dataset(kg: KnowledgeGraph) -> None:
    with pytest.raises(paperkg.UnknownNameError, match="holds no Dataset called 'GRPO'"):
        kg.analysis.gains("GRPO")
    with pytest.raises(paperkg.UnknownNameError, match="no paper that is, or proposes, 'GSM8K'"):
        kg.analysis.path("GSM8K", "GSPO")


@pytest.mark.parametrize(
    "name",
    ["comparisons", "trends", "missing_baselines", "chains", "cycles", "leaderboard", "gains", "shared_datasets",
     "communities", "centrality"],
)  # fmt: skip
def test_every_analysis_gives_rows_that_show_themselves_in_a_notebook(kg: KnowledgeGraph, name: str) -> None:
    rows: Rows[tuple[object, ...]] = getattr(kg.analysis, name)()
    html = rows._repr_html_()
    assert f">{rows.caption}</caption>" in html
    assert html.count("<tr>") == len(rows) + 1
    assert all(list(row) == [*rows.columns, "evidence"] or list(row) == [*rows.columns] for row in rows.as_dicts())


def test_the_same_graph_gives_the_same_rows(kg: KnowledgeGraph) -> None:
    other = KnowledgeGraph.open(OUTPUTS)
    assert kg.analysis.comparisons() == other.analysis.comparisons()
    assert kg.analysis.communities("papers") == other.analysis.communities("papers")
