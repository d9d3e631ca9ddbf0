"""Walking the property graph in NetworkX: claims with their things and sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from paperkg.graph.network import Network

Values = dict[str, Any]

#: Columns of a row, by the property of a claim that they show; other columns are called as their property.
_PROPERTIES: Final = {"relation": "predicate", "model": "sizeOf", "role": "sizeRole", "object": "label",
                      "limitation": "text", "future": "text", "contribution": "text"}  # fmt: skip


class Claim(NamedTuple):
    """A claim with its paper, and the names of the nodes that it is about, by type of relationship."""

    paper: str
    data: Mapping[str, Any]
    about: Mapping[str, tuple[str, ...]]

    @property
    def thing(self) -> str | None:
        """The object, where it is a node."""
        return next(iter(self.about.get("ABOUT", ())), None)


class Walk:
    """A graph with its claims at hand."""

    def __init__(self, graph: Network) -> None:
        self.graph = graph
        self.claims = [self._claim(*ends) for *ends, data in graph.edges(data=True) if data["type"] == "HAS_CLAIM"]

    def _claim(self, paper: str, node: str) -> Claim:
        about: dict[str, tuple[str, ...]] = {}
        for _, target, data in self.graph.out_edges(node, data=True):
            about[data["type"]] = (*about.get(data["type"], ()), target)
        return Claim(paper, self.graph.nodes[node], about)

    def data(self, node: str) -> Mapping[str, Any]:
        """Return the properties of a node."""
        return self.graph.nodes[node]

    def label(self, node: str | None) -> str | None:
        """Return what a node is called; None for no node."""
        return None if node is None else str(self.graph.nodes[node]["label"])

    def nodes(self, label: str) -> list[str]:
        """Return the nodes with a label."""
        return [node for node, labels in self.graph.nodes(data="labels") if label in labels]

    def out(self, node: str, *types: str) -> list[str]:
        """Return where relationships of some types lead from a node."""
        return [target for _, target, data in self.graph.out_edges(node, data=True) if data["type"] in types]

    def into(self, node: str, *types: str) -> list[str]:
        """Return where relationships of some types come from."""
        return [source for source, _, data in self.graph.in_edges(node, data=True) if data["type"] in types]

    def paper(self, node: str) -> Values:
        """Return the columns of a paper."""
        return {"paper": node.removeprefix("paper/"), "title": self.data(node).get("title")}

    def sentences(self, claim: Claim, **more: object) -> Iterator[Values]:
        """Yield a row for each sentence of a claim, with `more` columns."""
        data = claim.data
        shown = {**{column: data.get(name) for column, name in _PROPERTIES.items()}, **data, **self.paper(claim.paper)}
        for quote, start, end in zip(data["quotes"], data["starts"], data["ends"], strict=True):
            yield {**shown, **more, "quote": quote, "start": start, "end": end}
