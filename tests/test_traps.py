"""Broken input of every kind ends with the right exit code and a word about what to do, never with a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from paperkg.cli import run

Command = Callable[..., tuple[int, str, str]]
GOOD = """# Reasoning – 2025-05-26

## 2505.00001
🔗 https://huggingface.co/papers/2505.00001

**Summary**:
```markdown
# Paper summary: "Careful Walks"

## 2. Contributions and Novelty

- **CarefulWalk**: a new policy method.

## 4. Experimental Setup

- **Baselines**: CarefulWalk outperforms GRPO.
```
"""


def process(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "paperkg", *map(str, arguments)]
    here = {"PYTHONPATH": str(Path(__file__).parents[1])}
    return subprocess.run(
        command, cwd=cwd, input=stdin, capture_output=True, timeout=300, check=False, env=os.environ | here
    )


@pytest.fixture
def paperkg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command within this process, where what would be a traceback is raised."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = run(arguments)
        return code, *capsys.readouterr()

    return command


def empty(path: Path) -> None:
    path.write_bytes(b"")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def other_encoding(path: Path) -> None:
    path.write_bytes("## 1. 논문 [2505.00001]\n\n- **기여**: 새로운 방법".encode("cp949"))


def long_line(path: Path) -> None:
    path.write_text(GOOD + "x" * 50_000_000, encoding="utf-8")


def without_papers(path: Path) -> None:
    path.write_text("Milk, eggs, bread.\n", encoding="utf-8")


def broken_json(path: Path) -> None:
    path.with_suffix(".json").write_text('[{"title": "Careful Walks", "summary": "We prop', encoding="utf-8")


def folder_without_digests(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [empty, binary, other_encoding, long_line, broken_json, folder_without_digests])
def test_a_broken_input_is_reported_and_the_rest_is_built(
    make: Callable[[Path], None], tmp_path: Path, paperkg: Command
) -> None:
    make(tmp_path / "bad.md")
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8")
    bad = next(path for path in tmp_path.iterdir() if path.stem == "bad")
    code, _, err = paperkg("build", bad.name, "good.md", "-o", "out")
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert code == 1, err
    assert "Traceback" not in err
    assert any(problem["source"].startswith("bad") and problem["hint"] for problem in report["problems"])
    assert report["papers"] == 1


def test_a_file_without_papers_is_told_in_the_report(tmp_path: Path) -> None:
    without_papers(tmp_path / "list.md")
    done = process("build", "list.md", cwd=tmp_path)
    report = json.loads((tmp_path / "outputs" / "report.json").read_text(encoding="utf-8"))
    assert b"Traceback" not in done.stderr
    assert sum(report["claims"].values()) == 0
    assert "list.md" in {told["source"] for told in report["problems"] + report["without_claims"]}


@pytest.mark.parametrize("make", [empty, binary, other_encoding, broken_json, folder_without_digests])
def test_extract_prints_nothing_of_a_broken_input(
    make: Callable[[Path], None], tmp_path: Path, paperkg: Command
) -> None:
    make(tmp_path / "bad.md")
    code, out, err = paperkg("extract", next(tmp_path.iterdir()).name)
    assert (code, out) == (1, "")
    assert "bad" in err
    assert "Traceback" not in err


def test_a_missing_input_is_named(tmp_path: Path) -> None:
    done = process("extract", "nowhere.md", cwd=tmp_path)
    assert done.returncode == 1
    assert b"nowhere.md" in done.stderr
    assert b"Traceback" not in done.stderr


def test_standard_input_is_read(tmp_path: Path) -> None:
    done = process("extract", "-", cwd=tmp_path, stdin=GOOD.encode())
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["paper"] == "2505.00001"


def test_files_that_are_no_digests_are_notes_not_problems(tmp_path: Path) -> None:
    folder = tmp_path / "digests"
    folder.mkdir()
    (folder / "LICENSE").write_text("MIT", encoding="utf-8")
    (folder / "day.md").write_text(GOOD, encoding="utf-8")
    done = process("build", "digests", "-o", "out", cwd=tmp_path)
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert done.returncode == 0, done.stderr
    assert [note["source"] for note in report["notes"]] == ["LICENSE"]
    assert report["problems"] == []
