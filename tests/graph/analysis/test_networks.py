"""Centrality, communities, and paths: what only NetworkX says, the same in every run and with every engine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import igraph
import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.errors import UsageError
from paperkg.graph.analysis.centrality import betweenness, centrality, page_rank
from paperkg.graph.analysis.communities import communities
from paperkg.graph.analysis.path import shortest_path
from tests.graph.analysis.wide_graph import ALPHA, BENCH, BETA, CORPUS, facts
from tests.graph.small_graph import RECORDS as SMALL
from tests.graph.small_graph import claim, entry

ROOT = Path(__file__).parents[3]
NODES = "abcdefg"
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES), st.sampled_from([0.5, 1.0])), max_size=20)


def graph_of(edges: list[tuple[str, str, float]]) -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(NODES)
    graph.add_weighted_edges_from((one, other, weight) for one, other, weight in edges if one != other)
    return graph


@settings(deadline=None)
@given(EDGES)
def test_page_rank_is_that_of_igraph(edges: list[tuple[str, str, float]]) -> None:
    graph = graph_of(edges)
    place = {node: at for at, node in enumerate(graph)}
    other = igraph.Graph(n=len(place), edges=[(place[a], place[b]) for a, b in graph.edges], directed=True)
    ranks = other.pagerank(weights=[data["weight"] for _, _, data in graph.edges(data=True)] or None)
    assert list(page_rank(graph).values()) == pytest.approx(ranks, abs=1e-9)


@settings(deadline=None)
@given(EDGES)
def test_both_engines_give_the_same_betweenness(edges: list[tuple[str, str, float]]) -> None:
    graph = graph_of(edges)
    assert betweenness(graph, engine="igraph") == pytest.approx(betweenness(graph, engine="networkx"), abs=1e-9)


@pytest.mark.parametrize("of", ["comparisons", "papers"])
def test_the_rows_are_the_same_with_both_engines(of: str) -> None:
    some = facts(*SMALL)
    assert centrality(some, of, engine="igraph") == centrality(some, of, engine="networkx")  # type: ignore[arg-type]


def test_degrees_count_who_compares_with_a_work_and_with_what_it_compares() -> None:
    rows = {row.name: row for row in centrality(facts(*SMALL))}
    assert [(rows[name].compared_by, rows[name].compares_with) for name in ("GRPO", "RPG", "SouthNet")] == [
        (2, 0), (0, 2), (1, 2),
    ]  # fmt: skip
    assert (rows["SouthNet"].neighbours, rows["RPG"].betweenness) == (2, round(2 / 28, 6))


def test_an_empty_graph_has_no_middle_and_no_groups() -> None:
    nothing = facts(entry("2501.00001"))
    assert not centrality(nothing).rows
    assert not communities(nothing).rows
    assert page_rank(nx.DiGraph()) == {}


def test_an_unknown_graph_or_engine_tells_the_valid_ones() -> None:
    with pytest.raises(UsageError, match="valid: comparisons, papers"):
        communities(facts(), "authors")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="valid: networkx, igraph"):
        centrality(facts(), engine="rustworkx")  # type: ignore[arg-type]


def test_works_that_compare_with_each_other_are_a_group() -> None:
    groups: dict[int, set[str]] = {}
    for row in communities(facts(*SMALL)):
        groups.setdefault(row.community, set()).add(row.name)
    assert list(groups.values()) == [
        {"GRPO", "TAPO", "RPG", "PPO"},
        {"NorthNet", "SouthNet", "EastNet"},
        {"GPT-4o", "Dual-GRPO"},
    ]


def test_communities_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "from tests.graph.small_graph import RECORDS; from tests.graph.analysis.wide_graph import facts, RECORDS as WIDE\n"
        "from paperkg.graph.analysis.communities import communities\n"
        "for of in 'comparisons', 'papers': print(communities(facts(*RECORDS, *WIDE), of))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True,
            text=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(printed) == 1
    assert "GRPO" in printed.pop()


def test_a_path_has_a_sentence_for_each_step() -> None:
    rows = shortest_path(facts(*SMALL), "2505.15692", "2505.17612")
    assert [row.words for row in rows] == [
        "“Thought-augmented policy optimization” (2505.15692) uses Qwen2.5-7B.",
        "“Title of 2505.17612” (2505.17612) uses Qwen2.5-7B.",
    ]
    assert [row.evidence[0].quote for row in rows] == ["built on Qwen2.5-7B", "Qwen2.5-7B as student"]
    assert [row.status for row in rows] == ["stated", "speculative"]


def test_a_path_can_be_told_in_korean() -> None:
    rows = shortest_path(facts(*SMALL), "2505.15692", "2505.17612", language="ko")
    assert rows[0].words == "“Thought-augmented policy optimization” (2505.15692): 활용 Qwen2.5-7B"


def papers(*claims_of_each: list[object]) -> list[object]:
    return [entry(f"2501.0000{n}", *claims, start=100 * n) for n, claims in enumerate(claims_of_each)]  # type: ignore[arg-type]


def test_a_path_prefers_what_few_papers_have_to_do_with() -> None:
    everywhere, rare = claim("evaluatesOn", CORPUS), claim("evaluatesOn", BENCH, start=50)
    some = facts(*papers([everywhere, rare], [everywhere, rare], [everywhere]))  # type: ignore[arg-type]
    assert [row.thing for row in shortest_path(some, "2501.00000", "2501.00001")] == ["BenchY", "BenchY"]


def test_a_path_prefers_what_is_stated() -> None:
    stated = claim("uses", BETA, start=50)
    guessed = claim("uses", ALPHA, status="speculative")
    some = facts(*papers([guessed, stated], [guessed, stated]))  # type: ignore[arg-type]
    assert {row.thing for row in shortest_path(some, "2501.00000", "2501.00001")} == {"BetaTwo"}


def test_papers_that_nothing_joins_have_no_path() -> None:
    some = facts(*papers([claim("uses", ALPHA)], [claim("uses", BETA)], []))  # type: ignore[arg-type]
    assert not shortest_path(some, "2501.00000", "2501.00001").rows
    assert not shortest_path(some, "2501.00000", "2501.00002").rows


def test_a_path_to_an_unknown_paper_is_wrong_use() -> None:
    with pytest.raises(UsageError, match=r"no paper '9999\.00001'"):
        shortest_path(facts(), "2501.00001", "9999.00001")
