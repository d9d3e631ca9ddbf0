"""The property graph in NetworkX: the very nodes and relationships that Neo4j gets, for scripts.

Takes material; gives a `MultiDiGraph`. An entity is known by its id (`method/grpo`), another node by its label and id
(`claim/8b21…`); nodes carry `labels`, `id`, and their properties. An edge is keyed by its id and carries `type` and its
properties.
"""

from __future__ import annotations

from typing import Any

import networkx as nx

from paperkg.graph.export.claim_nodes import KINDS
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import ENDS, edges, nodes
from paperkg.graph.network import Network


def property_network(material: Material) -> Network:
    """Return the property graph, with all that Neo4j gets by `--claims` where the material has claims."""
    graph: Network = nx.MultiDiGraph()
    for node in nodes(material):
        base = "Entity" if node.kind in KINDS else node.kind
        labels = (base, node.kind) if node.kind in KINDS else (base,)
        graph.add_node(_name(base, node.id), **{**node.props, "id": node.id, "labels": labels})
    for edge in edges(material):
        source, target = ENDS[edge.type]
        attributes: dict[str, Any] = {**edge.props, "type": edge.type}
        graph.add_edge(_name(source, edge.source), _name(target, edge.target), key=edge.id, **attributes)
    return graph


def _name(base: str, node: str) -> str:
    return node if base == "Entity" else f"{base.lower()}/{node}"
