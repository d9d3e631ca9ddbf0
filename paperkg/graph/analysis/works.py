"""The comparison graph: works, and which one says that it compares with, or beats, which.

A *work* is a paper with all that it proposes, or a baseline that no paper here proposes. Its node is `paper/<id>` or
the thing's id. A work is called by the method or model that its paper proposes, or by both of two; where it proposes none
or more, by the paper's title, for the text seldom says which of several is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import networkx as nx

from paperkg.graph.agree import GUESS_WEIGHT
from paperkg.graph.analysis.facts import WORK_KINDS, Facts, Said, kind_of

Works: TypeAlias = "nx.DiGraph[str]"


class Edge(NamedTuple):
    """One claim between two works: `one` compares with, or beats, `other`."""

    one: str
    other: str
    claim: Said


def work_name(facts: Facts, work: str) -> str:
    """Return what a work is called."""
    if not work.startswith("paper/"):
        return facts.labels[work]
    paper = work.removeprefix("paper/")
    names = {facts.labels[thing] for thing in facts.proposals.get(paper, ()) if kind_of(thing) in WORK_KINDS}
    return ", ".join(sorted(names)) if len(names) in (1, 2) else facts.title(paper) or paper


def works_of(facts: Facts, thing: str) -> tuple[str, ...]:
    """Return the works that a thing belongs to: the papers that propose it, or itself."""
    papers = facts.proposers.get(thing, ())
    return tuple(f"paper/{paper}" for paper in papers) or (thing,)


def compared(facts: Facts) -> Iterator[Edge]:
    """Yield who compares with whom; a paper that compares with a proposal of its own is left out."""
    for said in facts.comparisons:
        for other in works_of(facts, said.thing):
            if other != f"paper/{said.paper}":
                yield Edge(f"paper/{said.paper}", other, said)


def beaten(facts: Facts) -> Iterator[Edge]:
    """Yield who beats whom by the claims' outcomes: the paper, or the baseline that it says it is below."""
    for edge in compared(facts):
        if edge.claim.outcome == "outperforms":
            yield edge
        elif edge.claim.outcome == "below":
            yield Edge(edge.other, edge.one, edge.claim)


def comparison_graph(facts: Facts) -> Works:
    """Return the works that compare, an edge from each to what it compares with, in the order of their ids.

    `weight` is 1, or a half where every claim behind the edge was guessed.
    """
    weights: dict[tuple[str, str], float] = {}
    for one, other, claim in compared(facts):
        weight = 1.0 if claim.status == "stated" else float(GUESS_WEIGHT)
        weights[one, other] = max(weight, weights.get((one, other), 0.0))
    graph: Works = nx.DiGraph()
    graph.add_nodes_from(sorted({work for pair in weights for work in pair}))
    for (one, other), weight in sorted(weights.items()):
        graph.add_edge(one, other, weight=weight)
    return graph
