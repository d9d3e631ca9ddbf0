"""Baselines over time: in which month, quarter, or year papers that compare against each came out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.trends import users
from paperkg.graph.plot.canvas import ACCENT, INK, PALE, Canvas, label, width
from paperkg.graph.plot.facts import periods

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ROW, _TOP, _CELL, _MOST = 0.27, 1.2, 0.5, 24


def draw(facts: Facts, *, top: int = 20) -> Canvas:
    """Draw the `top` baselines, a row each; a cell is the darker the more papers of that time compare against it.

    Papers and their months are those of `paperkg.graph.analysis.trends`, by the date of the paper.
    """
    found = users(facts, "baselines", by="month", dated="paper")
    column = periods({period for period, _ in found}, most=_MOST)
    when = list(dict.fromkeys(column.values()))
    papers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (period, thing), some in found.items():
        papers[thing, column[period]] |= some
    total, dated = Counter({thing: 0 for _, thing in found}), defaultdict[str, set[str]](set)
    for (thing, text), some in papers.items():
        total[thing] += len(some)
        dated[text] |= some
    shown = sorted(total, key=lambda thing: (-total[thing], facts.labels[thing], thing))[:top]
    names = [label(facts.labels[thing]) for thing in shown]
    left = 0.35 + max([width(text) for text in names] + [width("papers that compare")])
    cell = max(_CELL, 4.5 / max(len(when), 1))
    high = _ROW * (len(shown) + 1.3)
    undated = len({said.paper for said in facts.comparisons}.difference(*dated.values()))
    canvas = Canvas.of(
        "Baselines over time",
        "papers that compare against each, by when the paper came out"
        + (f"; {undated} without a date are left out" if undated else ""),
        inches=(max(left + cell * len(when) + 0.3, 6.6), _TOP + high + 0.25),
    )
    axes = canvas.axes(left, _TOP, cell * max(len(when), 1), high)
    counts = {key: len(some) for key, some in papers.items()}
    most = max((counts.get((node, text), 0) for node in shown for text in when), default=1)
    for row, node in enumerate(shown):
        for at, text in enumerate(when):
            _cell(axes, at, row, counts.get((node, text), 0), most)
    for at, text in enumerate(when):
        axes.text(at, len(shown) + 0.35, str(len(dated[text]) or ""), ha="center", va="center_baseline", color=PALE)
    axes.set_yticks([*range(len(shown)), len(shown) + 0.35], [*names, "papers that compare"])
    axes.get_yticklabels()[-1].set_color(PALE)
    axes.set_xticks(range(len(when)), _headings(when), linespacing=1.3)
    axes.xaxis.tick_top()
    axes.set_xlim(-0.5, max(len(when), 1) - 0.5)
    axes.set_ylim(len(shown) + 0.8, -0.5)
    return canvas


def _headings(when: Sequence[str]) -> list[str]:
    """Return the column heads: the year above its first month or quarter alone."""
    years = [text[:4] for text in when]
    first = [at == 0 or year != years[at - 1] for at, year in enumerate(years)]
    return [
        f"{year if new else ' '}\n{text[5:]}" if text[5:] else year
        for text, year, new in zip(when, years, first, strict=True)
    ]


def _cell(axes: Axes, at: int, row: int, count: int, most: int) -> None:
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.patches import Rectangle

    shades = LinearSegmentedColormap.from_list("paperkg", ["#d6e8f5", ACCENT, "#01304d"])
    share = 0.0 if most == 1 else (count - 1) / (most - 1)
    color = shades(share) if count else "#f4f6f8"
    axes.add_patch(Rectangle((at - 0.47, row - 0.43), 0.94, 0.86, color=color, linewidth=0))
    if count:
        shade = "white" if share > 0.35 else INK
        axes.text(at, row, str(count), ha="center", va="center_baseline", color=shade)
