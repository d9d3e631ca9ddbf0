"""Pictures of a graph: every name in its place, the same bytes each time, and clear words where something is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any, get_args

import pytest
from lxml import etree

from paperkg.errors import UsageError
from paperkg.extract.record import EntryRecord, ResultObject
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.trends import trends
from paperkg.graph.export.material import Material
from paperkg.graph.plot import canvas
from paperkg.graph.plot.canvas import OUTCOMES, fonts_for, label, tell_missing
from paperkg.graph.plot.plots import PlotName, plot
from tests.builders import claim, entity, record
from tests.export.nasty import NASTY

matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
ROOT = Path(__file__).parents[2]
every_plot = pytest.mark.parametrize("name", get_args(PlotName))


def number(value: str | None = None, **said: Any) -> ResultObject:
    numbers = {key: Decimal(said.pop(key)) for key in ("baseline_value", "delta") if key in said}
    return ResultObject(value=Decimal(value) if value else None, dataset="AIME", dataset_id="dataset/aime",
                        subject=said.pop("subject", "CarefulWalk"), unit="%", **numbers, **said)  # fmt: skip


def papers(*names: str) -> list[EntryRecord]:
    """Return a paper for each name, which proposes it and compares it with all others and with GRPO."""
    return [
        record(
            claim("proposes", entity(mine)),
            claim("comparesAgainst", entity("GRPO"), outcome="outperforms"),
            *(claim("comparesAgainst", entity(other)) for other in names if other != mine),
            claim("reportsResult", number(f"{50 + at}.5", subject=mine, metric="정확도", baseline_value="40")),
            paper=f"2505.0000{at}",
        )
        for at, mine in enumerate(names)
    ]


RECORDS = papers("CarefulWalk", "신중한걷기", "仔细行走", "A & <B> $x^2$")
MATERIAL = Material.of(RECORDS)


def texts(svg: str) -> list[str]:
    tree = etree.fromstring(svg.encode())
    return ["".join(node.itertext()) for node in tree.iter("{http://www.w3.org/2000/svg}text")]


@every_plot
def test_a_picture_holds_the_names_as_text_in_every_language(name: PlotName) -> None:
    shown = " ".join(texts(plot(MATERIAL, name).svg()))
    assert all(word in shown for word in ("CarefulWalk", "신중한걷기", "仔细行走", "A & <B> $x^2$"))


@every_plot
def test_png_is_a_picture(name: PlotName, tmp_path: Path) -> None:
    plot(MATERIAL, name).write(tmp_path / "x.png")
    assert (tmp_path / "x.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert [path.name for path in tmp_path.iterdir()] == ["x.png"]


@every_plot
def test_the_bytes_hang_on_neither_order_nor_settings_of_the_user(
    name: PlotName, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = plot(MATERIAL, name)
    svg, png = first.svg(), first.png()
    monkeypatch.setitem(matplotlib.rcParams, "font.size", 30)
    monkeypatch.setitem(matplotlib.rcParams, "svg.fonttype", "path")
    again = plot(Material.of(reversed(RECORDS)), name)
    assert (again.svg(), again.png()) == (svg, png)


def test_the_bytes_are_the_same_in_another_process() -> None:
    code = (
        "from tests.graph.test_plots import *\nimport hashlib\n"
        "print(hashlib.sha256(''.join(plot(MATERIAL, name).svg() for name in get_args(PlotName)).encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(found) == 1


def test_the_timeline_counts_what_the_trends_by_date_of_the_paper_count() -> None:
    undated = record(claim("comparesAgainst", entity("GRPO")), paper="walks", published=None)
    material = Material.of([*RECORDS, *papers("Later"), undated])
    shown = texts(plot(material, "timeline").svg())
    (row,) = (row for row in trends(Facts(material.derived), dated="paper") if row.name == "GRPO")
    assert (row.period, row.papers) == ("2025-05", 4)
    assert shown.count("4") >= 2  # the cell of GRPO, and the papers of the month
    assert any("1 without a date are left out" in text for text in shown)


@every_plot
def test_no_records_give_a_picture_that_is_empty_but_whole(name: PlotName) -> None:
    assert texts(plot(Material.of([]), name).svg())


@every_plot
@pytest.mark.parametrize("text", NASTY.values(), ids=list(NASTY))
def test_nasty_names_are_drawn_on_one_line_within_the_picture(name: PlotName, text: str) -> None:
    made = plot(Material.of(papers(text, "GRPO!")), name)
    assert etree.fromstring(made.svg().encode()) is not None
    assert label(text) in " ".join(texts(made.svg())) or label(text, inches=1.9) in " ".join(texts(made.svg()))
    assert outside(made.canvas) == []


@every_plot
def test_labels_stay_in_the_picture_and_off_each_other(name: PlotName) -> None:
    words = [f"{'Long ' * (at % 5)}Name of Method {at:02}" for at in range(40)]
    records = [
        record(
            *(claim("comparesAgainst", entity(words[(at * 7 + step) % 40]), outcome="below") for step in range(6)),
            claim("reportsResult", number(str(at), subject=words[at], baseline=words[-at - 1], baseline_value="7")),
            title=f"{words[at]} and more and more and more", paper=f"25{at % 12 + 1:02}.000{at:02}", published=None,
        )
        for at in range(40)
    ]  # fmt: skip
    picture = plot(Material.of(records), name, top=40).canvas
    assert outside(picture) == []
    boxes = boxes_of(picture)
    assert [(a, b) for (a, box), (b, other) in combinations(boxes, 2) if box.shrunk(0.9, 0.6).overlaps(other)] == []


def boxes_of(picture: canvas.Canvas) -> list[tuple[str, Any]]:
    """Return the texts that a picture shows, each with the box that it takes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text

    figure = picture.figure
    drawn = FigureCanvasAgg(figure)
    with canvas.style(), picture.fonts() as missing:
        if missing:
            pytest.skip(f"no font here has {missing[:9]}")
        drawn.draw()
        hidden = [tick.label1 for axes in figure.axes for tick in axes.xaxis.get_major_ticks() if out_of(axes, tick)]
        found = [text for text in figure.findobj(Text) if text.get_visible() and text not in hidden]
        found = [text for text in found if text.get_text().strip(" ■")]
        return [(text.get_text(), text.get_window_extent(drawn.get_renderer())) for text in found]


def out_of(axes: Any, tick: Any) -> bool:
    low, high = axes.get_xlim()
    return not low <= tick.get_loc() <= high


def outside(picture: canvas.Canvas) -> list[str]:
    wide = picture.figure.bbox.x1
    return [text for text, box in boxes_of(picture) if not (box.x0 >= 0 and box.x1 <= wide)]


def test_a_line_has_the_colour_of_its_outcome() -> None:
    svg = plot(Material.of([record(claim(outcome="below"))]), "comparisons").svg()
    assert OUTCOMES["below"] in svg
    assert OUTCOMES["outperforms"] not in svg
    assert "baseline is better (1)" in texts(svg)


def test_top_says_how_many_are_shown_of_how_many() -> None:
    assert "4 of 4 papers" not in " ".join(texts(plot(MATERIAL, "comparisons").svg()))
    assert "2 of 4 papers and 1 of 5 baselines" in texts(plot(MATERIAL, "comparisons", top=1).svg())


def test_values_and_gains_and_metrics_have_axes_of_their_own() -> None:
    said = [
        number("50", metric="Accuracy"), number("60", metric="Accuracy"), number("7", metric="F1"),
        number(metric="F1", delta="3", delta_kind="points", direction="down", baseline="GRPO"),
    ]  # fmt: skip
    shown = texts(plot(Material.of([record(*(claim("reportsResult", one) for one in said))]), "results").svg())
    assert [text for text in shown if text.startswith("AIME")] == [
        "AIME · Accuracy", "AIME · F1", "AIME · F1 · gain in points",
    ]  # fmt: skip
    assert "\u22123% vs GRPO" in shown


def test_results_of_a_dataset_are_found_by_its_alias() -> None:
    entry = record(
        claim("evaluatesOn", entity("AIME", "Dataset", "Invitational")), claim("reportsResult", number("50"))
    )
    assert "50%" in texts(plot(Material.of([entry]), "results", dataset="invitational").svg())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "pie"}, "no picture 'pie'; valid: comparisons, baselines, results, timeline"),
        ({"name": "results", "dataset": "COCO"}, "no number is reported on 'COCO'; valid: AIME"),
        ({"name": "baselines", "dataset": "AIME"}, "baselines is not about one dataset; valid: results"),
        ({"name": "baselines", "top": 0}, "no picture of 0; --top is 1 or more"),
    ],
)
def test_wrong_use_is_told_with_what_is_valid(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        plot(MATERIAL, **arguments)


def test_a_font_that_was_installed_after_matplotlib_listed_them_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from matplotlib import font_manager

    fonts = {entry.name: entry for entry in font_manager.fontManager.ttflist if entry.style == "normal"}
    own, new = fonts["DejaVu Sans"], fonts["STIXNonUnicode"]
    letter = min(canvas._letters(new.fname) - canvas._letters(own.fname))
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [own])
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [own.fname, new.fname])
    assert fonts_for(letter) == ([new.name], "")


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot end in .pdf; valid: .svg, .png"):
        plot(MATERIAL, "baselines").write(tmp_path / "x.pdf")


def test_letters_come_from_fonts_that_are_here_or_are_told() -> None:
    assert fonts_for("GRPO é") == ([], "")
    assert fonts_for("\U000f1234") == ([], "\U000f1234")  # for private use: a font of boxes has it, and draws none
    fonts, missing = fonts_for("정확도")
    assert bool(fonts) != bool(missing)
    assert tell_missing("정확도").startswith("no font on this machine has 정확도: the PNG shows boxes; apt-get install")
