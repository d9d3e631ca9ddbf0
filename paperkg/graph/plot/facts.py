"""What the pictures show, without any drawing: who compares against whom, and how often; and the columns of times.

Takes the network of a build. Gives plain values in a fixed order. A paper counts once for a baseline, however many
claims say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from paperkg.graph.network import Network

#: As many letters as a name before a colon may have.
_SHORT = 30


class Compared(NamedTuple):
    """A paper that compares against a baseline; `speculative` where that was only guessed."""

    paper: str
    baseline: str
    outcome: str
    speculative: bool


def comparisons(graph: Network) -> list[Compared]:
    """Return all comparisons, by paper and baseline."""
    return [
        Compared(paper, baseline, str(data["outcome"]), data["status"] == "speculative")
        for paper, baseline, data in graph.edges(data=True)
        if data["kind"] == "comparesAgainst"
    ]


def most_used(found: Iterable[Compared], graph: Network) -> list[tuple[str, int]]:
    """Return the baselines with the number of papers that compare against each, the most used first, then by name."""
    counts = Counter(one.baseline for one in found)
    return sorted(counts.items(), key=lambda item: (-item[1], name(graph, item[0]), item[0]))


def name(graph: Network, node: str) -> str:
    """Return what a thing is called; a paper by the one method or model that it proposes, else by its title.

    Of a title such as `DAPO: An Open System`, the short name before the colon will do.
    """
    data = graph.nodes[node]
    if data["kind"] != "Paper":
        return str(data["label"])
    proposed = [
        graph.nodes[thing]
        for _, thing, edge in graph.out_edges(node, data=True)
        if edge["kind"] == "proposes" and graph.nodes[thing]["kind"] in ("Method", "Model")
    ]
    if len(proposed) == 1:
        return str(proposed[0]["label"])
    short, colon, _ = str(data["label"]).partition(": ")
    return short if colon and len(short) <= _SHORT else str(data["label"])


def periods(months: Iterable[str], *, most: int) -> Mapping[str, str]:
    """Return the column of each month, in order: months, quarters, or years, so that there are at most `most`.

    >>> periods(["2025-01", "2025-03"], most=3)
    {'2025-01': '2025-01', '2025-02': '2025-02', '2025-03': '2025-03'}
    >>> list(periods(["2024-01", "2025-03"], most=6).values())[::3]
    ['2024 Q1', '2024 Q2', '2024 Q3', '2024 Q4', '2025 Q1']
    """
    known = sorted(set(months))
    if not known:
        return {}
    first, last = (int(text[:4]) * 12 + int(text[5:]) - 1 for text in (known[0], known[-1]))
    every = [f"{at // 12}-{at % 12 + 1:02}" for at in range(first, last + 1)]
    quarters = {text: f"{text[:4]} Q{(int(text[5:]) + 2) // 3}" for text in every}
    for columns in ({text: text for text in every}, quarters):
        if len(set(columns.values())) <= most:
            return columns
    return {text: text[:4] for text in every}
