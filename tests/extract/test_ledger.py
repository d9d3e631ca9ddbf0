from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import real_files, segmented, source

from paperkg.errors import EMPTY_ENTRY, OPEN_FENCE
from paperkg.extract.source.ledger import Ledger, Use


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 0), ("a", 1), ("a\n", 1), ("a\n\nb", 3), ("a\r\nb\r\n", 2), ("a\rb", 2), ("a\r\n\r\nb\rc\n", 4), ("\n\n", 2)],
)
def test_lines_end_at_any_newline(text: str, lines: int) -> None:
    assert len(Ledger(source(text)).lines) == lines


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab\n\r \u2028"), max_size=30))
def test_lines_stand_where_the_ledger_says(text: str) -> None:
    ledger = Ledger(source(text))
    assert all(text.startswith(line, start) for line, start in zip(ledger.lines, ledger.starts, strict=True))
    assert "".join(ledger.lines) == text.replace("\r", "").replace("\n", "")
    assert sum(ledger.counts().values()) == len(ledger.lines)


def test_the_more_telling_use_of_a_line_stays() -> None:
    ledger = Ledger(source("a"))
    ledger.mark(0, Use.BLOCK)
    ledger.mark(0, Use.LINK)
    assert ledger.use(0) is Use.BLOCK


def test_lines_that_nobody_spoke_for_are_not_understood() -> None:
    ledger = Ledger(source("a\n\nb"))
    ledger.mark(0, Use.BLOCK)
    assert ledger.counts() == {"not understood": 1, "blank": 1, "block": 1}
    assert [(line.number, line.text) for line in ledger.left_out()] == [(3, "b")]


def test_a_problem_tells_file_line_and_what_to_do() -> None:
    ledger = Ledger(source("a\nb"))
    ledger.report(EMPTY_ENTRY, 1, paper="2505.00001")
    expected = "day.md:2: warning: 2505.00001: a heading with nothing under it. Give it a summary, or drop it."
    assert [str(problem) for problem in ledger.problems] == [expected]
    assert OPEN_FENCE.code != EMPTY_ENTRY.code


@pytest.mark.parametrize("folder", ["ko", "zh", "hf-api"])
def test_real_files_are_accounted_for_to_the_last_line(folder: str) -> None:
    for path in real_files(folder):
        if path.suffix == ".gz":
            continue
        _, segmentation = segmented(path.read_text(encoding="utf-8"), path.name)
        counts = segmentation.ledger.counts()
        assert sum(counts.values()) == len(segmentation.ledger.lines)
        assert Use.NOT_UNDERSTOOD.label not in counts
        assert segmentation.problems == []
