"""A picture of a graph as Neo4j returned it: what papers propose, the papers, and what they are compared with.

Takes nodes and relationships as the official driver gives them; gives SVG. Every node and relationship is drawn, each
comparison with the sentence that says so. The same graph gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from math import cos, sin
from textwrap import shorten, wrap
from typing import Any, Final, NamedTuple

COLOURS: Final = {"Paper": "#2b6cb0", "Method": "#2f855a", "Model": "#b7791f", "Dataset": "#6b46c1", "Metric": "#b83280",
           "Task": "#4a5568"}  # fmt: skip
OUTCOMES: Final = {"outperforms": "#2f855a", "onPar": "#b7791f", "below": "#c53030", "mixed": "#6b46c1",
                   "unspecified": "#718096"}  # fmt: skip
WORDS: Final = {"outperforms": "outperforms", "onPar": "on par", "below": "below", "mixed": "mixed",
                "unspecified": "compares"}  # fmt: skip
WIDTH, TOP, ROW = 1680, 150, 84
_CARD_X, _CARD_WIDTH, _LINE_END, _HUB_X, _HUB = 300, 400, 1330, 1560, 74


class Row(NamedTuple):
    """A paper with what it proposes, its comparison, and where it stands in the picture."""

    paper: Mapping[str, Any]
    proposed: Sequence[Mapping[str, Any]]
    compared: Mapping[str, Any]
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def draw(graph: Any, *, hub: str, question: str, cypher: str, server: str) -> str:
    """Return SVG of a graph whose relationships are `PROPOSES` and `COMPARES_AGAINST` towards the node `hub`."""
    rows = list(_rows(graph, hub))
    height = max(TOP + sum(row.height for row in rows), TOP + 2 * _HUB) + 90
    middle = (TOP + height - 90) / 2
    (centre,) = (node for node in graph.nodes if node["id"] == hub)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}" viewBox="0 0 {WIDTH} {height:g}" '
        f'font-family="Inter, Helvetica, Arial, Noto Sans CJK KR, Noto Sans KR, sans-serif">',
        _arrows(),
        f'<rect width="{WIDTH}" height="{height:g}" fill="#ffffff"/>',
        _text(40, 56, question, size=30, weight="bold"),
        _text(
            40, 88, f"{server}: {len(rows)} papers, {len(graph.relationships)} relationships", size=15, fill="#4a5568"
        ),
        _text(40, 116, cypher, size=13, fill="#718096", family="DejaVu Sans Mono, monospace"),
        *(_row(row, middle, (place - (len(rows) - 1) / 2) / max(1, len(rows) - 1)) for place, row in enumerate(rows)),
        _disc(_HUB_X, middle, _HUB, centre, size=24),
        _legend(
            height - 34,
            {label for node in graph.nodes for label in node.labels},
            [row.compared["outcome"] for row in rows],
        ),
        "</svg>\n",
    ]
    return "\n".join(parts)


def _rows(graph: Any, hub: str) -> Iterator[Row]:
    proposed: dict[str, list[Mapping[str, Any]]] = {}
    for edge in sorted(graph.relationships, key=lambda edge: str(edge["id"])):
        if edge.type == "PROPOSES":
            proposed.setdefault(edge.start_node["id"], []).append(edge.end_node)
    compared = [edge for edge in graph.relationships if edge.type == "COMPARES_AGAINST" and edge.end_node["id"] == hub]
    order = list(OUTCOMES)
    top = float(TOP)
    for edge in sorted(compared, key=lambda edge: (order.index(edge["outcome"]), edge.start_node["id"])):
        things = proposed.get(edge.start_node["id"], [])
        height = max(ROW, 34 * len(things) + 20)
        yield Row(edge.start_node, things, edge, top, height)
        top += height


def _row(row: Row, centre: float, turn: float) -> str:
    """Draw a paper; its line ends on the left side of the hub, at a turn from -0.5 (above) to 0.5 (below)."""
    colour, y = OUTCOMES[row.compared["outcome"]], row.middle
    sentences = row.compared["evidence"]
    angle = turn * 2.2
    end, at_hub = _HUB_X - (_HUB + 7) * cos(angle), centre + (_HUB + 7) * sin(angle)
    first, *more = (part for sentence in sentences[:1] for part in _folded(sentence, 86, 2))
    parts = [
        f'<path d="M{_CARD_X + _CARD_WIDTH} {y:g} H{_LINE_END} C{_LINE_END + 90} {y:g} {end - 70 * cos(angle):g} '
        f'{at_hub + 70 * sin(angle):g} {end:g} {at_hub:g}" fill="none" stroke="{colour}" stroke-width="2.5" '
        f'marker-end="url(#to-{row.compared["outcome"]})"/>',
        _text(_CARD_X + _CARD_WIDTH + 22, y - 9, f"“{first}", size=14, fill="#1a202c"),
        *(_text(_CARD_X + _CARD_WIDTH + 22, y + 19, part, size=14, fill="#1a202c") for part in more),
        _text(_LINE_END - 6, y - 9 if not more else y + 19, WORDS[row.compared["outcome"]], size=13, fill=colour,
              weight="bold", anchor="end"),
        _card(row.paper, y),
    ]  # fmt: skip
    for place, thing in enumerate(row.proposed):
        at = y + 34 * (place - (len(row.proposed) - 1) / 2)
        parts.append(
            f'<path d="M{_CARD_X} {y:g} C{_CARD_X - 30} {y:g} {_CARD_X - 30} {at:g} {_CARD_X - 52} {at:g}" fill="none" '
            'stroke="#a0aec0" stroke-width="2" marker-end="url(#to-proposed)"/>'
        )
        parts.append(_pill(thing, at))
    return "\n".join(parts)


def _folded(sentence: str, width: int, lines: int) -> list[str]:
    """Return a sentence in so many lines, with the closing quotation mark; Hangul counts two letters."""
    wide = sum(2 if char > "\u1100" else 1 for char in sentence)
    room = int(width * len(sentence) / wide) if sentence else width
    parts = wrap(" ".join(sentence.replace("\\n", " ").split()), room)  # a sentence of a JSON file has it escaped
    kept = parts[:lines]
    kept[-1] += "”" if len(parts) <= lines else " …”"
    return kept


def _card(paper: Mapping[str, Any], y: float) -> str:
    title = wrap(paper.get("title", "(no title in the digests)"), 52)
    if len(title) > 2:
        title = [title[0], f"{title[1][:50]} …"]
    size, left, first = 64, _CARD_X + 14, 6 if title[1:] else 15
    return "\n".join([
        f'<rect x="{_CARD_X}" y="{y - size / 2:g}" width="{_CARD_WIDTH}" height="{size}" rx="10" '
        f'fill="{COLOURS["Paper"]}"/>',
        _text(left, y - (12 if title[1:] else 5), paper["id"].removeprefix("paper/"), size=12, fill="#bee3f8", weight="bold"),
        *(_text(left, y + first + 17 * n, part, size=13.5, fill="#ffffff") for n, part in enumerate(title)),
    ])  # fmt: skip


def _pill(thing: Mapping[str, Any], y: float) -> str:
    right, width = _CARD_X - 60, 200
    kind = next(kind for kind in COLOURS if kind in thing.labels)  # type: ignore[attr-defined]
    label = shorten(thing["label"], 26, placeholder=" …")
    return (
        f'<rect x="{right - width}" y="{y - 14:g}" width="{width}" height="28" rx="14" fill="{COLOURS[kind]}"/>'
        + _text(right - width / 2, y + 5, label, size=13, fill="#ffffff", anchor="middle")
    )


def _disc(x: float, y: float, radius: float, node: Any, *, size: float) -> str:
    kind = next(kind for kind in COLOURS if kind in node.labels)
    return (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{COLOURS[kind]}" stroke="#ffffff" stroke-width="4"/>'
        + _text(x, y + 2, node["label"], size=size, fill="#ffffff", weight="bold", anchor="middle")
        + _text(x, y + 24, kind, size=13, fill="#c6f6d5", anchor="middle")
    )


def _legend(y: float, labels: Iterable[str], outcomes: Iterable[str]) -> str:
    marks = [(name, colour) for name, colour in COLOURS.items() if name in set(labels)]
    lines = [("proposes", "#a0aec0"), *((WORDS[name], OUTCOMES[name]) for name in OUTCOMES if name in set(outcomes))]
    parts, x = [], 40.0
    for name, colour in marks:
        parts.append(f'<circle cx="{x + 8:g}" cy="{y - 5:g}" r="8" fill="{colour}"/>')
        parts.append(_text(x + 24, y, name, size=14, fill="#4a5568"))
        x += 56 + 8 * len(name)
    x += 24
    for name, colour in lines:
        parts.append(f'<path d="M{x:g} {y - 5:g} h30" stroke="{colour}" stroke-width="3"/>')
        parts.append(_text(x + 38, y, name, size=14, fill="#4a5568"))
        x += 70 + 8 * len(name)
    return "\n".join(parts)


def _arrows() -> str:
    ends = {"proposed": "#a0aec0", **OUTCOMES}
    return "<defs>" + "".join(
        f'<marker id="to-{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0 L10 5 L0 10 z" fill="{colour}"/></marker>'
        for name, colour in ends.items()
    ) + "</defs>"  # fmt: skip


def _text(
    x: float, y: float, text: str, *, size: float, fill: str = "#1a202c", weight: str = "normal",
    anchor: str = "start", family: str = "",
) -> str:  # fmt: skip
    extra = f' font-family="{family}"' if family else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{fill}" font-weight="{weight}" '
        f'text-anchor="{anchor}"{extra}>{escape(text)}</text>'
    )
