"""Results per dataset: the numbers that papers report, and the numbers of the baselines beside them.

Numbers of different metrics, units, or kinds never share an axis: each has a panel of its own, in which values stand
as points, and gains as bars.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from paperkg.errors import UsageError
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS, Cell, tables
from paperkg.graph.plot.canvas import ACCENT, INK, PALE, RULE, Canvas, label, width
from paperkg.graph.plot.facts import name
from paperkg.ontology.keys import name_key

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ROW, _TOP, _HEAD, _FOOT, _BARS = 0.25, 1.15, 0.42, 0.32, 4.4
#: What each kind of gain is, after its unit.
_KINDS = {"relative": "relative gain", "points": "gain in points", "ratio": "ratio", "range": "gain", None: "gain"}


class Number(NamedTuple):
    """A bar or point: from `low` to `high` where a text gives a range, else both are the number."""

    who: str
    low: float
    high: float
    baseline: float | None
    against: str | None


class Panel(NamedTuple):
    """The numbers of a dataset that may stand on one axis."""

    dataset: str
    title: str
    gain: bool
    unit: str
    numbers: tuple[Number, ...]


def draw(material: Material, *, top: int = 6, dataset: str | None = None) -> Canvas:
    """Draw the `top` groups of numbers that hold most, or those of one dataset, by its name or an alias.

    Raises:
        UsageError: no number is reported on that dataset.

    """
    every = panels(material, dataset=dataset)
    shown = _largest(every, top)
    names = [number.who for panel in shown for number in panel.numbers]
    left = 0.35 + max(map(width, names), default=1.0)
    high = sum(_HEAD + _ROW * len(panel.numbers) + _FOOT for panel in shown)
    numbers = sum(len(panel.numbers) for panel in every)
    canvas = Canvas.of(
        f"Results on {label(dataset)}" if dataset else "Results per dataset",
        f"{sum(len(panel.numbers) for panel in shown)} of the {numbers} numbers on "
        f"{'it' if dataset else 'named datasets'}, each metric and unit on its own axis",
        inches=(max(left + _BARS + 2.1, 7.4), _TOP + max(high, 0.5)),
    )
    canvas.key(0.9, [(ACCENT, "reported"), (_BASELINE, "baseline's value beside it")])
    top_edge = _TOP
    for panel in shown:
        canvas.text(0.2, top_edge + 0.2, panel.title, weight="bold", size=9.5)
        axes = canvas.axes(left, top_edge + _HEAD - 0.1, _BARS, _ROW * len(panel.numbers))
        _panel(axes, panel)
        top_edge += _HEAD + _ROW * len(panel.numbers) + _FOOT
    return canvas


_BASELINE = "#9aa5b1"


def _largest(every: Sequence[Panel], top: int) -> list[Panel]:
    """Return the panels with most numbers, those of one dataset together, the dataset with most numbers first."""
    chosen = sorted(every, key=lambda panel: -len(panel.numbers))[:top]
    of = Counter[str]()
    for panel in chosen:
        of[panel.dataset] += len(panel.numbers)
    return sorted(chosen, key=lambda panel: (-of[panel.dataset], panel.dataset, -len(panel.numbers)))


def panels(material: Material, *, dataset: str | None = None) -> list[Panel]:
    """Return all groups of numbers on named datasets, by dataset, metric, unit, and kind."""
    columns = [column.name for column in COLUMNS["results"]]
    found: dict[tuple[str, str, str, str], dict[Number, None]] = {}
    wanted = None if dataset is None else _spellings(material, dataset)
    for values in tables(material)["results"].rows:
        row = dict(zip(columns, values, strict=True))
        number, on, by = _number(row, material), _called(row, "dataset", material), _called(row, "metric", material)
        if number and on and (wanted is None or name_key(on) in wanted):
            kind = "" if row["value"] is not None else _KINDS.get(_text(row["delta_kind"]), "gain")
            found.setdefault((on, by, str(row["unit"] or ""), kind), {})[number] = None
    if dataset is not None and not found:
        held = sorted({panel.dataset for panel in panels(material)})
        raise UsageError(f"no number is reported on {dataset!r}", options=held[:20])
    return [_titled(group, found[group]) for group in sorted(found)]


def _spellings(material: Material, dataset: str) -> set[str]:
    wanted = name_key(dataset)
    spellings = {wanted}
    for _, data in material.whole.nodes(data=True):
        names = {name_key(text) for text in (data["label"], *data.get("aliases", ()))}
        if data["kind"] == "Dataset" and wanted in names:
            spellings |= names
    return spellings


def _called(row: Mapping[str, Cell], role: str, material: Material) -> str:
    """Return what the graph calls a dataset or metric, however this text spells it: `accuracy` for `정확도`."""
    node = str(row[f"{role}_id"])
    return str(material.whole.nodes[node]["label"] if node in material.whole else row[role] or "")


def _text(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


def _number(row: Mapping[str, Cell], material: Material) -> Number | None:
    """Return the number of a row: its value, or its gain, below zero where it says that the number fell."""
    paper = f"paper/{row['paper']}"
    who = f"{label(str(row['subject'] or name(material.whole, paper)), inches=1.9)} · {row['paper']}"
    against = None if row["baseline"] is None else label(str(row["baseline"]), inches=1.2)
    value, baseline = row["value"], row["baseline_value"]
    if value is not None:
        return Number(who, _float(value), _float(value), None if baseline is None else _float(baseline), against)
    ends = [_float(cell) for cell in (row["delta"], row["delta_min"], row["delta_max"]) if cell is not None]
    if not ends:
        return None
    sign = -1 if row["direction"] == "down" and min(ends) > 0 else 1
    low, high = sorted((sign * min(ends), sign * max(ends)))
    return Number(who, low, high, None, against)


def _float(cell: Cell) -> float:
    return float(str(cell))


def _titled(group: tuple[str, str, str, str], numbers: Iterable[Number]) -> Panel:
    dataset, metric, unit, kind = group
    parts = [dataset, metric or "metric not named", kind]
    title = label(" · ".join(part for part in parts if part), inches=6.4)
    rows = tuple(sorted(numbers, key=lambda one: (-one.high, -one.low, one.who, one.baseline or 0.0)))
    return Panel(dataset, title, bool(kind), unit, rows)


def _panel(axes: Axes, panel: Panel) -> None:
    rows: Sequence[Number] = panel.numbers
    for at, one in enumerate(rows):
        if panel.gain:
            _gain(axes, at, one)
        else:
            _value(axes, at, one)
    ends = [end for one in rows for end in (one.low, one.high, one.baseline) if end is not None]
    if panel.gain:
        ends.append(0.0)
    low, high = min(ends), max(ends)
    room = (high - low or abs(high) or 1.0) * 0.06
    axes.set_xlim(low - room, high + room)
    for at, one in enumerate(rows):
        axes.text(1.02, at, _words(one, panel), transform=axes.get_yaxis_transform(), va="center_baseline", color=INK)
    axes.set_yticks(range(len(rows)), [one.who for one in rows])
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.locator_params(axis="x", nbins=5)
    axes.tick_params(axis="x", labelsize=7.5)
    axes.xaxis.grid(visible=True, color=RULE, linewidth=0.8)


def _words(one: Number, panel: Panel) -> str:
    unit = panel.unit if panel.unit in ("%", "x") else f" {panel.unit}" if panel.unit else ""
    plus = "+" if panel.gain and one.low > 0 and panel.unit != "x" else ""
    said = f"{plus}{one.high:g}" if one.low == one.high else f"{one.low:g} to {one.high:g}"
    beside = [one.against] if one.against else []
    beside += [] if one.baseline is None else [f"{one.baseline:g}"]
    return f"{said}{unit}".replace("-", "\u2212") + (f" vs {' '.join(beside)}" if beside else "")


def _gain(axes: Axes, at: int, one: Number) -> None:
    end = one.high if one.high > 0 else one.low
    axes.barh(at, end, height=0.6, color=ACCENT, alpha=1 if one.low == one.high else 0.45)
    if one.low != one.high:
        axes.plot([one.low, one.high], [at, at], color=ACCENT, linewidth=3, solid_capstyle="butt")
    axes.axvline(0, color=PALE, linewidth=0.8)


def _value(axes: Axes, at: int, one: Number) -> None:
    if one.baseline is not None:
        axes.plot([one.baseline, one.high], [at, at], color=_BASELINE, linewidth=2, zorder=1)
        axes.plot(one.baseline, at, "o", color="white", markeredgecolor=_BASELINE, markeredgewidth=1.8, markersize=6.5)
    axes.plot(one.high, at, "o", color=ACCENT, markersize=7.5, markeredgecolor="white", zorder=3)
