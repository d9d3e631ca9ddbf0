"""The most used baselines: how many papers compare against each, and how that went."""

from __future__ import annotations

from collections import Counter

from paperkg.graph.network import Network
from paperkg.graph.plot.canvas import OUTCOMES, PALE, RULE, SAID, Canvas, label, width
from paperkg.graph.plot.facts import comparisons, most_used, name

_ROW, _TOP, _BARS = 0.26, 1.15, 4.6


def draw(graph: Network, *, top: int = 20) -> Canvas:
    """Draw the `top` baselines, a bar each, in the colours of the outcomes."""
    found = comparisons(graph)
    ranked = most_used(found, graph)
    shown = ranked[:top]
    names = [label(name(graph, node)) for node, _ in shown]
    left = 0.35 + max(map(width, names), default=1.0)
    high = _ROW * max(len(shown), 1)
    canvas = Canvas.of(
        "Most used baselines",
        f"papers that compare against each; {len({one.paper for one in found})} papers name {len(ranked)} baselines"
        + (f", {len(ranked) - len(shown)} more are not shown" if len(ranked) > len(shown) else ""),
        inches=(max(left + _BARS + 0.5, 7.6), _TOP + high + 0.3),
    )
    counts = Counter((one.baseline, one.outcome) for one in found)
    seen = Counter(one.outcome for one in found if one.baseline in dict(shown))
    canvas.key(0.9, [(OUTCOMES[word], SAID[word]) for word in OUTCOMES if seen[word]])
    axes = canvas.axes(left, _TOP, _BARS, high)
    starts = [0] * len(shown)
    for word, color in OUTCOMES.items():
        parts = [counts[node, word] for node, _ in shown]
        axes.barh(range(len(shown)), parts, left=starts, height=0.66, color=color, edgecolor="white", linewidth=1)
        starts = [start + part for start, part in zip(starts, parts, strict=True)]
    most = max(starts, default=1)
    for at, total in enumerate(starts):
        axes.text(total + most * 0.012, at, str(total), va="center", color=PALE)
    axes.set_yticks(range(len(shown)), names)
    axes.set_ylim(len(shown) - 0.5 if shown else 0.5, -0.5)
    axes.set_xlim(0, most * 1.05)
    axes.locator_params(axis="x", integer=True)
    axes.xaxis.grid(visible=True, color=RULE, linewidth=0.8)
    return canvas
