"""The command `plot`, as a user meets it."""

from __future__ import annotations

import builtins
import json
from pathlib import Path
from typing import Any

import pytest

from paperkg.cli import run
from paperkg.graph.kg import KnowledgeGraph
from paperkg.graph.plot import canvas
from paperkg.graph.plot.plots import PLOTS
from paperkg.pipeline import write
from paperkg.report import Report
from tests.builders import full_record

ROOT = Path(__file__).parents[1]


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    write([full_record()], tmp_path / "graph", report=Report())
    return tmp_path / "graph"


def test_a_picture_is_written_and_told_on_stderr(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    out = graph / "new" / "x.svg"
    assert run(["plot", "comparisons", "-o", str(out), "--graph", str(graph)]) == 0
    assert capsys.readouterr() == ("", f"paperkg: wrote {out}\n")
    assert out.read_text(encoding="utf-8") == KnowledgeGraph.open(graph).plot("comparisons")._repr_svg_()


def test_letters_without_a_font_are_told_with_what_to_do(
    graph: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    monkeypatch.setattr(canvas, "fonts_for", lambda text: ([], "정확도"))
    assert run(["plot", "results", "-o", str(graph / "x.png"), "--graph", str(graph), "--json"]) == 0
    told = capsys.readouterr()
    assert "no font on this machine has 정확도" in told.err
    assert json.loads(told.out) == {"plot": "results", "output": str(graph / "x.png"), "missing": "정확도"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["pie", "-o", "x.svg"], "'comparisons', 'baselines', 'results', 'timeline'"),
        (["baselines", "-o", "x.pdf"], "cannot end in .pdf; valid: .svg, .png"),
        (["baselines", "-o", "claims.jsonl"], "cannot end in .jsonl"),
        (["baselines", "-o", "taken.svg"], "--force writes over it"),
        (["results", "-o", "x.svg", "--dataset", "COCO"], "no number is reported on 'COCO'; valid: MATH-500"),
        (["baselines", "-o", "x.svg", "--dataset", "COCO"], "baselines is not about one dataset; valid: results"),
        (["baselines", "-o", "x.svg", "--top", "0"], "0 is not in the range x>=1"),
    ],
)
def test_wrong_use_is_told_with_what_is_valid(
    arguments: list[str], message: str, graph: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(graph)
    (graph / "taken.svg").write_text("mine", encoding="utf-8")
    assert run(["plot", *arguments, "--graph", "."]) == 2
    assert message in capsys.readouterr().err
    assert not (graph / "x.svg").exists()


def test_without_matplotlib_it_says_what_to_install(
    graph: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "matplotlib":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert run(["plot", "baselines", "-o", str(graph / "x.svg"), "--graph", str(graph)]) == 2
    assert "this needs matplotlib; pip install 'paperkg[plots]'" in capsys.readouterr().err


def test_the_page_tells_of_each_picture_and_how_much_it_shows() -> None:
    page = (ROOT / "docs" / "plots.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert [row.split("`")[1] for row in rows] == list(PLOTS)
    for row, kind in zip(rows, PLOTS.values(), strict=True):
        assert f"{kind.counts} ({kind.top})" in row
