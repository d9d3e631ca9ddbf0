"""Parts of a network that fit on a screen: what papers compare against, one paper's surroundings, papers by datasets.

Takes the network of a whole build; gives a new one, with nodes and edges in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import networkx as nx

from paperkg.errors import UsageError
from paperkg.graph.network import Network, fact_id

#: The predicates that tie a paper to a dataset.
DATASET_PREDICATES = ("evaluatesOn", "trainsOn", "usesDataset")
SHARES = "sharesDataset"


def comparisons(graph: Network) -> Network:
    """Return the papers that compare, what they compare against, and the edges between them."""
    edges = [
        (source, target, key)
        for source, target, key, data in graph.edges(keys=True, data=True)
        if data["kind"] == "comparesAgainst"
    ]
    return _part(graph, (node for source, target, _ in edges for node in (source, target)), edges)


def neighbourhood(graph: Network, paper: str) -> Network:
    """Return a paper (`paper/<id>`), what it is tied to, and the papers that are tied to the same.

    Raises:
        UsageError: there is no such paper.

    """
    if paper not in graph:
        raise UsageError(
            f"no paper {paper.removeprefix('paper/')!r} in this graph", hint="name one by its arXiv id or slug"
        )
    things = set(graph.successors(paper))
    edges = [edge for edge in graph.edges(keys=True) if edge[1] in things]
    return _part(graph, [paper, *(node for source, target, _ in edges for node in (source, target))], edges)


def shared_datasets(graph: Network) -> Network:
    """Return papers alone, each two that share a dataset joined by one edge; `weight` counts, `shared` names them.

    Sharing has no direction: the edge runs from the first id to the second.
    """
    users: dict[str, set[str]] = {}
    for paper, dataset, data in graph.edges(data=True):
        if data["kind"] in DATASET_PREDICATES:
            users.setdefault(dataset, set()).add(paper)
    shared: dict[tuple[str, str], list[str]] = {}
    for dataset in sorted(users):
        for pair in combinations(sorted(users[dataset]), 2):
            shared.setdefault(pair, []).append(graph.nodes[dataset]["label"])
    view = _part(graph, (paper for pair in shared for paper in pair), [])
    for first, second in sorted(shared):
        names = tuple(sorted(shared[first, second]))
        looks = {"label": SHARES, "kind": SHARES, "weight": float(len(names)), "shared": names}
        view.add_edge(first, second, key=fact_id(first, SHARES, second), **looks)
    return view


def _part(graph: Network, nodes: Iterable[str], edges: Iterable[tuple[str, str, str]]) -> Network:
    """Return a graph of its own with some nodes and edges, in the order of the whole."""
    kept: set[str] = set(nodes)
    part: Network = nx.MultiDiGraph()
    part.add_nodes_from((node, data) for node, data in graph.nodes(data=True) if node in kept)
    for source, target, key in edges:
        part.add_edge(source, target, key=key, **graph.edges[source, target, key])
    return part
