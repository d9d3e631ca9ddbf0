from __future__ import annotations

import pytest

from paperkg.errors import UsageError
from paperkg.graph.export.material import Material, View
from paperkg.graph.network import Network
from tests.builders import claim, entity, record

RECORDS = (
    record(claim("comparesAgainst"), claim("evaluatesOn", entity("AIME", "Dataset")), paper="a"),
    record(
        claim("usesDataset", entity("AIME", "Dataset")), claim("trainsOn", entity("MATH", "Dataset")),
        claim("evaluatesOn", entity("MATH", "Dataset")), paper="b",
    ),
    record(claim("trainsOn", entity("MATH", "Dataset")), claim("uses", entity("PPO")), paper="c"),
    record(claim("proposes", entity("Lone")), paper="d"),
)  # fmt: skip


def view(name: View, paper: str | None = None) -> Network:
    return Material.of(RECORDS, view=name, paper=paper).network


def test_comparisons_hold_papers_that_compare_and_what_they_compare_against() -> None:
    graph = view("comparisons")
    assert list(graph.nodes) == ["paper/a", "method/grpo"]
    assert [data["kind"] for _, _, data in graph.edges(data=True)] == ["comparesAgainst"]


def test_papers_that_share_datasets_are_joined_once_with_the_names() -> None:
    edges = view("shared-datasets").edges(data=True)
    found = [(source, target, data["weight"], data["shared"]) for source, target, data in edges]
    assert found == [("paper/a", "paper/b", 1.0, ("AIME",)), ("paper/b", "paper/c", 1.0, ("MATH",))]


def test_a_neighbourhood_holds_what_the_paper_names_and_who_else_names_it() -> None:
    graph = view("neighbourhood", "a")
    assert set(graph.nodes) == {"paper/a", "paper/b", "method/grpo", "dataset/aime"}
    assert graph.number_of_edges() == 3


def test_a_view_is_a_graph_of_its_own() -> None:
    material = Material.of(RECORDS, view="comparisons")
    material.network.remove_node("paper/a")
    assert "paper/a" in material.whole


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(UsageError, match="no paper 'zz' in this graph"):
        view("neighbourhood", "zz")
