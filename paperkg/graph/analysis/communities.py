"""Groups of works, or papers, that have more to do with each other than with the rest.

The groups are those of the Louvain method (Blondel et al. 2008), which looks at nodes in a random order; here the order
is drawn from a fixed seed over sorted nodes, so that the same graph gives the same groups. For NetworkX alone: SPARQL
cannot say this.
"""

from __future__ import annotations

from typing import NamedTuple

import networkx as nx

from paperkg.graph.analysis.centrality import Of, graph_of
from paperkg.graph.analysis.facts import Facts, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows
from paperkg.graph.analysis.works import work_name

_SEED = 0


class CommunityRow(NamedTuple):
    """A work or paper in a group: the largest group is 1, of equals the one with the first id."""

    community: int
    size: int
    name: str
    id: str
    kind: str


def communities(facts: Facts, of: Of = "comparisons") -> Rows[CommunityRow]:
    """Return the members of each group of the comparison graph, or of papers by shared datasets.

    Raises:
        UsageError: another word for `of`.

    """
    directed = graph_of(facts, of)
    nodes = sorted(directed)
    # Numbers, not names: a set of numbers has the same order in every run, a set of names has not.
    number = {node: at for at, node in enumerate(nodes)}
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(nodes)))
    for one, other, data in directed.edges(data=True):
        pair = sorted((number[one], number[other]))
        before = graph.edges[pair[0], pair[1]]["weight"] if graph.has_edge(*pair) else 0.0
        graph.add_edge(pair[0], pair[1], weight=max(before, data["weight"]))
    found = nx.community.louvain_communities(graph, weight="weight", seed=_SEED) if nodes else []
    groups = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    rows = (
        CommunityRow(at, len(group), work_name(facts, node), node, _kind(node))
        for at, group in enumerate(groups, 1)
        for node in (nodes[place] for place in group)
    )
    return as_rows(f"Communities of {of}", CommunityRow, rows)


def _kind(node: str) -> str:
    return "Paper" if node.startswith("paper/") else kind_of(node)
