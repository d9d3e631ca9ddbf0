"""Which works, or papers, stand in the middle: degree, PageRank, betweenness.

SPARQL can count neighbours but neither PageRank nor betweenness, so this is for NetworkX alone. Betweenness is slow in
Python; with igraph installed it takes a small part of the time and gives the same numbers.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Literal, NamedTuple, get_args

import networkx as nx

from paperkg.errors import MissingPartError, UsageError
from paperkg.graph.analysis.facts import Facts, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows
from paperkg.graph.analysis.works import Works, comparison_graph, work_name
from paperkg.graph.export.views import shared_datasets

Of = Literal["comparisons", "papers"]
Engine = Literal["networkx", "igraph"]

_DAMPING, _ROUNDS, _ENOUGH = 0.85, 200, 1e-12
#: As many decimal places as both engines agree on.
_PLACES = 6


class CentralRow(NamedTuple):
    """A work or paper: neighbours, those that compare with it, those that it compares with, and its two centralities.

    `page_rank` is a share of 1. `betweenness` is the share of all other pairs whose shortest paths run through it, the
    direction of edges left aside.
    """

    name: str
    id: str
    kind: str
    neighbours: int
    compared_by: int
    compares_with: int
    page_rank: float
    betweenness: float


def centrality(facts: Facts, of: Of = "comparisons", *, engine: Engine | None = None) -> Rows[CentralRow]:
    """Return the centralities, the highest PageRank first, of the comparison graph or of papers by shared datasets.

    The engine is igraph where it is installed. A guessed comparison weighs half; each dataset that two papers share
    weighs 1.

    Raises:
        UsageError: a word that is none of the valid ones.
        MissingPartError: igraph is asked for and not installed.

    """
    graph = graph_of(facts, of)
    ranks, between = page_rank(graph), betweenness(graph, engine=engine)
    papers = of == "papers"
    rows = [
        CentralRow(
            work_name(facts, node), node, "Paper" if node.startswith("paper/") else kind_of(node),
            len({*graph.successors(node), *graph.predecessors(node)}), 0 if papers else graph.in_degree(node),
            0 if papers else graph.out_degree(node), round(ranks[node], _PLACES), round(between[node], _PLACES),
        )
        for node in graph
    ]  # fmt: skip
    return as_rows(f"Centrality of {of}", CentralRow, sorted(rows, key=lambda row: (-row.page_rank, row.id)))


def graph_of(facts: Facts, of: Of) -> Works:
    """Return the graph to analyse; papers that share datasets are tied in both directions."""
    if of not in get_args(Of):
        raise UsageError(f"no graph of {of!r}", options=get_args(Of))
    if of == "comparisons":
        return comparison_graph(facts)
    graph: Works = nx.DiGraph()
    view = shared_datasets(facts.network)
    graph.add_nodes_from(view)
    for one, other, data in sorted(view.edges(data=True), key=lambda edge: edge[:2]):
        graph.add_edge(one, other, weight=data["weight"])
        graph.add_edge(other, one, weight=data["weight"])
    return graph


def page_rank(graph: Works) -> dict[str, float]:
    """Return the PageRank of each node (Page et al. 1999, damping 0.85), by the weights of the edges.

    NetworkX's own wants SciPy, 40 MB for these few lines. What a node without edges would pass on goes to all alike.
    """
    nodes = list(graph)
    rank = dict.fromkeys(nodes, 1 / len(nodes)) if nodes else {}
    out = {node: sum(data["weight"] for _, _, data in graph.out_edges(node, data=True)) for node in nodes}
    for _ in range(_ROUNDS):
        lost = sum(rank[node] for node in nodes if not out[node])
        base = (1 - _DAMPING + _DAMPING * lost) / len(nodes) if nodes else 0.0
        new = {
            node: base
            + _DAMPING * sum(rank[s] * data["weight"] / out[s] for s, _, data in graph.in_edges(node, data=True))
            for node in nodes
        }
        moved = sum(abs(new[node] - rank[node]) for node in nodes)
        rank = new
        if moved < _ENOUGH:
            break
    return rank


def betweenness(graph: Works, *, engine: Engine | None = None) -> dict[str, float]:
    """Return the betweenness of each node, the edges without weight and direction, as a share of all other pairs."""
    if engine not in (None, *get_args(Engine)):
        raise UsageError(f"no engine {engine!r}", options=get_args(Engine))
    if (engine or ("igraph" if find_spec("igraph") else "networkx")) == "networkx":
        return dict(nx.betweenness_centrality(graph.to_undirected()))
    try:
        import igraph
    except ImportError as error:
        raise MissingPartError("this needs igraph", hint="pip install 'paperkg[analysis]'") from error
    place = {node: at for at, node in enumerate(graph)}
    edges = {tuple(sorted((place[one], place[other]))) for one, other in graph.edges()}
    fast: Any = igraph.Graph(n=len(place), edges=sorted(edges))
    pairs = (len(place) - 1) * (len(place) - 2) / 2 or 1.0
    return dict(zip(place, (value / pairs for value in fast.betweenness()), strict=True))
