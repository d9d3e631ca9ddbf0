"""The comparison graph: papers on the left, what they compare against on the right, a line for each comparison.

Two columns keep every name readable, however many there are. Both are sorted so that few lines cross.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from paperkg.graph.network import Network
from paperkg.graph.plot.canvas import INK, OUTCOMES, PALE, SAID, Canvas, label
from paperkg.graph.plot.facts import Compared, comparisons, most_used, name

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ROW, _TOP, _NAMES, _MIDDLE = 0.215, 1.15, 3.0, 3.0
_ROUNDS: Final = 24
_PAPER_COLOR, _CODES = "#0072b2", (1, 4, 4, 4)


def draw(graph: Network, *, top: int = 30) -> Canvas:
    """Draw the `top` baselines that most papers compare against, and the papers that do: at most twice as many."""
    found = comparisons(graph)
    ranked = most_used(found, graph)
    shown = [node for node, _ in ranked[:top]]
    near = [one for one in found if one.baseline in set(shown)]
    every = sorted(Counter(one.paper for one in near).items(), key=lambda item: (-item[1], item[0]))
    papers = sorted(paper for paper, _ in every[: 2 * top])
    edges = [one for one in near if one.paper in set(papers)]
    left, right = _order(papers, shown, edges)
    high = _TOP + _ROW * max(len(left), len(right), 6) + 0.35
    names = {node: label(name(graph, node), inches=_NAMES - 0.25) for node in left}
    names |= {node: label(name(graph, node), inches=_NAMES - 0.75) for node in right}
    canvas = Canvas.of(
        "Who compares against whom",
        f"{_some(len(papers), len(every))} papers and {_some(len(shown), len(ranked))} baselines",
        inches=(2 * _NAMES + _MIDDLE, high),
    )
    counts = Counter(one.outcome for one in edges)
    canvas.key(0.9, [(OUTCOMES[word], f"{SAID[word]} ({counts[word]})") for word in OUTCOMES if counts[word]])
    if any(one.speculative for one in edges):
        canvas.text(2 * _NAMES + _MIDDLE - 0.2, 0.9, "dotted: only guessed", ha="right", size=8.5, color=PALE)
    axes = canvas.axes(0, _TOP, 2 * _NAMES + _MIDDLE, high - _TOP)
    axes.set_axis_off()
    axes.set_xlim(0, 2 * _NAMES + _MIDDLE)
    axes.set_ylim(high - _TOP, 0)
    heights = {**_heights(left, high), **_heights(right, high)}
    _lines(axes, edges, heights)
    _columns(axes, left, right, heights, names, Counter(one.baseline for one in edges))
    return canvas


def _some(shown: int, every: int) -> str:
    return str(shown) if shown == every else f"{shown} of {every}"


def _heights(nodes: Sequence[str], high: float) -> dict[str, float]:
    """Spread the nodes of a column over the whole height, so that the shorter column stands beside the longer."""
    room = high - _TOP - 0.35
    return {node: room * (at + 0.5) / len(nodes) for at, node in enumerate(nodes)}


def _lines(axes: Axes, edges: Sequence[Compared], heights: Mapping[str, float]) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    start, end = _NAMES, _NAMES + _MIDDLE
    # What is said stands above what is not.
    for one in sorted(edges, key=lambda one: (one.outcome != "unspecified", one)):
        from_y, to_y, half = heights[one.paper], heights[one.baseline], (start + end) / 2
        path = Path([(start, from_y), (half, from_y), (half, to_y), (end, to_y)], _CODES)
        said = one.outcome != "unspecified"
        axes.add_patch(
            PathPatch(
                path, fill=False, edgecolor=OUTCOMES[one.outcome], linewidth=1.8 if said else 1.2,
                linestyle=(0, (1, 1.5)) if one.speculative else "solid", alpha=0.9, capstyle="butt",
            )
        )  # fmt: skip


def _columns(
    axes: Axes,
    left: Sequence[str],
    right: Sequence[str],
    heights: Mapping[str, float],
    names: Mapping[str, str],
    counts: Mapping[str, int],
) -> None:
    for paper in left:
        axes.plot(_NAMES, heights[paper], "o", markersize=5, color=_PAPER_COLOR, markeredgecolor="white")
        axes.text(_NAMES - 0.1, heights[paper], names[paper], ha="right", va="center_baseline", color=INK)
    end = _NAMES + _MIDDLE
    for node in right:
        count = counts[node]
        axes.plot(end, heights[node], "o", markersize=4 + 2 * count**0.5, color=INK, markeredgecolor="white")
        text, weight = (f"{names[node]} ({count})", "bold") if count > 1 else (names[node], "normal")
        axes.text(end + 0.14, heights[node], text, va="center_baseline", weight=weight)


def _order(papers: Sequence[str], baselines: Sequence[str], edges: Sequence[Compared]) -> tuple[list[str], list[str]]:
    """Order both columns by the mean place of their neighbours, over and over, and keep what crosses least."""
    near: dict[str, list[str]] = defaultdict(list)
    for one in edges:
        near[one.paper].append(one.baseline)
        near[one.baseline].append(one.paper)
    left, right = _by_parts(papers, near), list(baselines)
    best, fewest = (left, right), float("inf")
    for _ in range(_ROUNDS):
        right = _towards(right, left, near)
        left = _towards(left, right, near)
        crossings = _crossings(left, right, edges)
        if crossings < fewest:
            best, fewest = (left, right), crossings
    return best


def _by_parts(papers: Sequence[str], near: Mapping[str, Sequence[str]]) -> list[str]:
    """Order papers so that those of one connected part stand together, the largest part first."""
    parts: list[list[str]] = []
    seen: set[str] = set()
    for paper in papers:
        part, waiting = [], [paper]
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                part += [node] if node in set(papers) else []
                waiting += reversed(near[node])
        parts.append(part)
    return [paper for part in sorted(parts, key=lambda part: (-len(part), part)) for paper in part]


def _towards(column: Sequence[str], other: Sequence[str], near: Mapping[str, Sequence[str]]) -> list[str]:
    place = {node: at / max(1, len(other) - 1) for at, node in enumerate(other)}
    mean = {node: sum(place[x] for x in near[node]) / len(near[node]) for node in column}
    return sorted(column, key=lambda node: (round(mean[node], 9), column.index(node)))


def _crossings(left: Sequence[str], right: Sequence[str], edges: Sequence[Compared]) -> int:
    first, second = ({node: at for at, node in enumerate(column)} for column in (left, right))
    total, seen = 0, list[int]()
    for _, some in groupby(sorted((first[one.paper], second[one.baseline]) for one in edges), key=itemgetter(0)):
        ends = [end for _, end in some]
        total += sum(len(seen) - bisect_right(seen, end) for end in ends)
        for end in ends:
            insort(seen, end)
    return total
