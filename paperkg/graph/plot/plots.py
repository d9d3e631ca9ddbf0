"""The pictures by name, and the way from a graph to a file.

A new picture is a module with `draw` and an entry in `PLOTS`; the command line, `docs/plots.md`, and the tests read it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast, get_args

from paperkg.errors import UsageError
from paperkg.files import new_bytes, new_text

if TYPE_CHECKING:
    from paperkg.graph.export.material import Material
    from paperkg.graph.plot.canvas import Canvas

PlotName = Literal["comparisons", "baselines", "results", "timeline"]
SUFFIXES = (".svg", ".png")


class Kind(NamedTuple):
    """A picture: what `top` counts, and how many of these it shows where nothing is said."""

    counts: str
    top: int


PLOTS: Final[Mapping[PlotName, Kind]] = {
    "comparisons": Kind("baselines", 30),
    "baselines": Kind("baselines", 20),
    "results": Kind("axes", 6),
    "timeline": Kind("baselines", 20),
}


@dataclass(frozen=True)
class Plot:
    """A picture of a graph; it shows itself in a notebook."""

    name: PlotName
    canvas: Canvas = field(repr=False)

    def svg(self) -> str:
        """Return the picture as SVG."""
        return self._svg

    def png(self) -> bytes:
        """Return the picture as PNG; `missing` are the letters that it could only show as boxes."""
        return self._png[0]

    @property
    def missing(self) -> str:
        """The letters for which this machine has no font: they are boxes in PNG, and text in SVG."""
        return self._png[1]

    @cached_property
    def _svg(self) -> str:
        return self.canvas.svg()

    @cached_property
    def _png(self) -> tuple[bytes, str]:
        return self.canvas.png()

    def write(self, path: Path) -> None:
        """Write the picture to a file that ends in .svg or .png.

        Raises:
            UsageError: it ends otherwise.

        """
        refuse_suffix(path)
        if path.suffix == ".svg":
            with new_text(path) as text:
                text.write(self.svg())
        else:
            with new_bytes(path) as data:
                data.write(self.png())

    def _repr_svg_(self) -> str:
        return self.svg()


def refuse_suffix(path: Path) -> None:
    """Raise UsageError where a picture cannot go by this name."""
    if path.suffix not in SUFFIXES:
        raise UsageError(f"a picture cannot end in {path.suffix or 'nothing'}", options=SUFFIXES)


def plot(material: Material, name: PlotName, *, top: int | None = None, dataset: str | None = None) -> Plot:
    """Draw a picture of a build; `top` is how much of it to show, `dataset` whose results.

    Raises:
        UsageError: there is no such picture, `top` is no count, `dataset` is given for a picture other than results, or
            no number is reported on it.
        MissingPartError: matplotlib is not installed.

    """
    if name not in PLOTS:
        raise UsageError(f"no picture {name!r}", options=get_args(PlotName))
    if top is not None and top < 1:
        raise UsageError(f"no picture of {top}", hint="--top is 1 or more")
    if dataset is not None and name != "results":
        raise UsageError(f"{name} is not about one dataset", options=("results",))
    # Loaded on first use, so that the command line can name the pictures at no cost.
    from paperkg.graph.analysis.facts import Facts
    from paperkg.graph.plot.canvas import style

    draw = cast("Callable[..., Canvas]", import_module(f"paperkg.graph.plot.{name}").draw)
    size = PLOTS[name].top if top is None else top
    with style():
        if name == "results":
            return Plot(name, draw(material, top=size, dataset=dataset))
        if name == "timeline":
            return Plot(name, draw(Facts(material.derived), top=size))
        return Plot(name, draw(material.whole, top=size))
