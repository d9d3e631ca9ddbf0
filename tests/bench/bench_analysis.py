"""How much igraph saves on the analyses that are slow in Python, on networks of growing size; asserts nothing.

`python tests/bench/bench_analysis.py` prints seconds and ratios. Betweenness is worth an engine of its own; PageRank and
communities are not, at the sizes that digests reach.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import networkx as nx

from paperkg.graph.analysis.centrality import betweenness, page_rank

SIZES = (300, 1000, 3000)


def network(size: int) -> nx.DiGraph[str]:
    """Return a comparison graph of a usual shape: few works that many compare with, three comparisons each."""
    drawn = nx.barabasi_albert_graph(size, 3, seed=1)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_weighted_edges_from((f"paper/{new}", f"paper/{old}", 1.0) for old, new in drawn.edges)
    return graph


def seconds(function: Callable[[], object]) -> float:
    started = time.perf_counter()
    function()
    return time.perf_counter() - started


def louvain(graph: nx.DiGraph[str]) -> object:
    return nx.community.louvain_communities(nx.convert_node_labels_to_integers(graph.to_undirected()), seed=0)


def main() -> None:
    print("works  betweenness: networkx  igraph  ratio   PageRank   communities (s)")
    for size in SIZES:
        graph = network(size)
        slow = seconds(lambda graph=graph: betweenness(graph, engine="networkx"))  # type: ignore[misc]
        fast = seconds(lambda graph=graph: betweenness(graph, engine="igraph"))  # type: ignore[misc]
        rank = seconds(lambda graph=graph: page_rank(graph))  # type: ignore[misc]
        groups = seconds(lambda graph=graph: louvain(graph))  # type: ignore[misc]
        print(f"{size:5}  {slow:21.3f}  {fast:6.3f}  {slow / fast:5.1f}   {rank:8.3f}   {groups:11.3f}")


if __name__ == "__main__":
    main()
