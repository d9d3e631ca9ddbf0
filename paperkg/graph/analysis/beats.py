"""Chains of works that beat each other, and the circles in them: claims of several papers that cannot all hold.

A chain is put together from claims of different papers, made on different data: no paper says that its first work
beats its last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import networkx as nx

from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.rows import Rows, as_rows, sorted_quotes
from paperkg.graph.analysis.works import beaten, work_name
from paperkg.graph.answers import Quote
from paperkg.graph.identity import entity_iri
from paperkg.ontology.keys import BASE

#: The quotes behind each edge, by the paper that says so, the thing that it compares with, and the claims' status.
_Beats: TypeAlias = dict[tuple[str, str], dict[tuple[str, str, str], list[Quote]]]
ARROW = " > "


class ChainRow(NamedTuple):
    """One step of a chain, as one paper says it.

    `chain` is the whole chain, the best first, by the names of the works; `works` is the same by the ends of their IRIs.
    `winner` and `loser` are the paper's own work, and what it compares that with.
    """

    chain: str
    works: str
    step: int
    winner: str
    loser: str
    said_by: str
    status: str
    evidence: tuple[Quote, ...]


def beats_chains(facts: Facts, *, steps: int = 2) -> Rows[ChainRow]:
    """Return the steps of each chain of that many steps in which no work comes twice, by the works' IRIs."""
    beats = _beats(facts)
    after: dict[str, list[str]] = defaultdict(list)
    for one, other in sorted(beats):
        after[one].append(other)
    chains = (chain for work in sorted(after) for chain in _walks((work,), after, steps))
    return as_rows(f"Chains of {steps} steps", ChainRow, _rows(facts, chains, beats))


def beats_cycles(facts: Facts, *, longest: int = 6) -> Rows[ChainRow]:
    """Return the steps of each circle of at most `longest` steps, the shortest circles first.

    Each circle comes once, from the work whose IRI comes first.
    """
    beats = _beats(facts)
    graph: nx.DiGraph[str] = nx.DiGraph(sorted(beats))
    circles = sorted(map(_turned, nx.simple_cycles(graph, length_bound=longest)), key=lambda works: (len(works), works))
    return as_rows("Circles", ChainRow, _rows(facts, circles, beats))


def _beats(facts: Facts) -> _Beats:
    found: _Beats = defaultdict(lambda: defaultdict(list))
    for one, other, claim in beaten(facts):
        found[one, other][claim.paper, claim.thing, claim.status] += claim.evidence
    return found


def _walks(chain: tuple[str, ...], after: dict[str, list[str]], steps: int) -> Iterator[tuple[str, ...]]:
    if steps == 0:
        yield chain
    else:
        for work in after.get(chain[-1], ()):
            if work not in chain:
                yield from _walks((*chain, work), after, steps - 1)


def _turned(circle: Sequence[str]) -> tuple[str, ...]:
    """Return a circle that starts, and ends, with the first of its works."""
    start = min(range(len(circle)), key=lambda place: _end(circle[place]))
    return (*circle[start:], *circle[:start], circle[start])


def _rows(facts: Facts, chains: Iterable[Sequence[str]], beats: _Beats) -> list[ChainRow]:
    rows = []
    for chain in chains:
        names, works = ARROW.join(work_name(facts, work) for work in chain), ARROW.join(map(_end, chain))
        for step, (one, other) in enumerate(pairwise(chain), 1):
            for (paper, thing, status), quotes in beats[one, other].items():
                mine = f"paper/{paper}"
                winner, loser = (work_name(facts, w) if w == mine else facts.labels[thing] for w in (one, other))
                rows.append(ChainRow(names, works, step, winner, loser, paper, status, sorted_quotes(quotes)))
    return sorted(rows, key=lambda row: (row.works.count(ARROW), row.works, *row[2:7]))


def _end(work: str) -> str:
    return entity_iri(work).removeprefix(f"{BASE}/")
