"""How two papers hang together: the shortest path between them, a sentence and its evidence for each step.

Steps through what few papers have to do with are short, through what all have (`Accuracy`) long: a step costs the
logarithm of the number of papers that the thing is tied to, and twice that where every claim behind it was guessed. For
NetworkX alone: SPARQL has no weighted paths.
"""

from __future__ import annotations

from itertools import pairwise
from math import log2
from typing import Literal, NamedTuple, get_args

import networkx as nx

from paperkg.errors import UsageError
from paperkg.graph.analysis.facts import Facts, Said, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows, sorted_quotes
from paperkg.graph.answers import Quote

Language = Literal["en", "ko"]

#: What each predicate says, the most telling first: it is told where two hold between a paper and a thing.
_WORDS: dict[str, dict[Language, str]] = {
    "proposes": {"en": "proposes", "ko": "제안"},
    "comparesAgainst": {"en": "compares against", "ko": "비교 대상"},
    "uses": {"en": "uses", "ko": "활용"},
    "evaluatesOn": {"en": "evaluates on", "ko": "평가 데이터셋"},
    "trainsOn": {"en": "trains on", "ko": "학습 데이터셋"},
    "usesDataset": {"en": "uses the dataset", "ko": "사용 데이터셋"},
    "addressesTask": {"en": "addresses", "ko": "다루는 과제"},
    "reportsMetric": {"en": "reports", "ko": "보고 지표"},
}
_ORDER = tuple(_WORDS)


class StepRow(NamedTuple):
    """One step: a paper and a thing that it says something of. Two steps lead from a paper to the next."""

    step: int
    words: str
    paper: str
    predicate: str
    thing: str
    kind: str
    status: str
    evidence: tuple[Quote, ...]


def shortest_path(facts: Facts, paper: str, other: str, *, language: Language = "en") -> Rows[StepRow]:
    """Return the steps from one paper to another, none where nothing joins them.

    Raises:
        UsageError: a paper that the graph doesn't hold, or another language.

    """
    if language not in get_args(Language):
        raise UsageError(f"no words in {language!r}", options=get_args(Language))
    for name in (paper, other):
        if f"paper/{name}" not in facts.network:
            raise UsageError(f"no paper {name!r} in this graph", hint="name one by its arXiv id or slug")
    said: dict[tuple[str, str], list[Said]] = {}
    for claim in facts.said:
        said.setdefault((f"paper/{claim.paper}", claim.thing), []).append(claim)
    caption = f"From {paper} to {other}"
    try:
        nodes = nx.dijkstra_path(_costs(said), f"paper/{paper}", f"paper/{other}")
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return as_rows(caption, StepRow, ())
    steps = (said.get((one, two)) or said[two, one] for one, two in pairwise(nodes))
    return as_rows(caption, StepRow, (_step(facts, n, claims, language) for n, claims in enumerate(steps, 1)))


def _costs(said: dict[tuple[str, str], list[Said]]) -> nx.Graph[str]:
    """Return papers and things with the cost of each edge, nodes and edges in a fixed order, which settles ties."""
    papers: dict[str, int] = {}
    for _, thing in said:
        papers[thing] = papers.get(thing, 0) + 1
    graph: nx.Graph[str] = nx.Graph()
    for (paper, thing), claims in sorted(said.items()):
        doubt = 1 if any(claim.status == "stated" for claim in claims) else 2
        graph.add_edge(paper, thing, weight=log2(1 + papers[thing]) * doubt)
    return graph


def _step(facts: Facts, number: int, claims: list[Said], language: Language) -> StepRow:
    best = min(claims, key=lambda claim: (claim.status != "stated", _ORDER.index(claim.predicate)))
    same = [claim for claim in claims if claim[1] == best.predicate and claim.status == best.status]
    title, thing, words = facts.title(best.paper), facts.labels[best.thing], _WORDS[best.predicate][language]
    who = best.paper if title is None else f"“{title}” ({best.paper})"
    sentence = f"{who} {words} {thing}." if language == "en" else f"{who}: {words} {thing}"
    quotes = sorted_quotes(quote for claim in same for quote in claim.evidence)
    return StepRow(
        number, sentence, best.paper, best.predicate, thing, kind_of(best.thing), best.status, quotes
    )  # fmt: skip
