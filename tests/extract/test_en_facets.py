"""What rows of facets say in English analyses: by the head of a row, by its items, and by where they say that it stands."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry
from test_en import DATASETS, named

from paperkg.extract.extractor import extract
from paperkg.extract.record import EntryRecord

_TABLE = "## Frame\n\n| Facet | Values | Evidence |\n|---|---|---|\n"


def facet(row: str) -> EntryRecord:
    """Return the record of an analysis with one row of facets."""
    return by_rules(
        only_entry(f"# SlowWalk: Counting Steps\n\n## Summary\n\nSlowWalk counts steps.\n\n{_TABLE}{row}\n", "a.md")
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| Tools | stepkit, walk-learn, ZorbKit | App. B |", {"stepkit", "walk-learn", "ZorbKit"}),
        ("| Base tools | ZorbPython, PathKit for paths | App. A |", {"ZorbPython", "PathKit"}),
        ("| Base model and tools | Whisper, ZorbCut | §3 |", {"Whisper", "ZorbCut"}),
        ("| Pipeline components | Street API, Bold Search | §3.3 |", {"Street API", "Bold Search"}),
        ("| Software | in-house | §3 |", set()),
    ],
)
def test_a_row_of_tools_names_what_the_work_uses(row: str, expected: set[str]) -> None:
    assert set(named(facet(row), "uses")) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| Data sources | StepPop, UK Census ACT | §3.2 |", {"StepPop", "UK Census ACT"}),
        ("| Walking tasks | STEP-TR, ZorbRun | §4.1 |", {"STEP-TR", "ZorbRun"}),
        ("| Training prompts | STEP-17K | §5.1 |", {"STEP-17K"}),
        ("| Data sets | STEP-17K | §V-A |", {"STEP-17K"}),
        ("| Data sets | STEP-17K | Suppl. Table S5 |", {"STEP-17K"}),
    ],
)
def test_a_row_of_data_names_data_sets_and_no_place(row: str, expected: set[str]) -> None:
    assert set(named(facet(row), *DATASETS)) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| Models under study | Whisper, Qwen2-7B | §3 |", {"Whisper", "Qwen2-7B"}),
        ("| Larger models | Whisper, Qwen2-7B | Tab. 3 |", {"Whisper", "Qwen2-7B"}),
        ("| Slow reference | ZorbVLP | §4 |", {"ZorbVLP"}),
        (
            "| Competing walkers | ZorbVLP; Slow constrained ZorbRun | Table IV |",
            {"ZorbVLP", "Slow constrained ZorbRun"},
        ),
    ],
)
def test_a_row_of_others_names_rivals(row: str, expected: set[str]) -> None:
    assert set(named(facet(row), "comparesAgainst")) == expected


def test_what_a_head_says_that_the_work_runs_on_no_likelihood_takes_back() -> None:
    entry = only_entry(
        f"# SlowWalk: Counting Steps\n\n## Summary\n\nIt counts.\n\n{_TABLE}| Tools | stepkit, walk-learn | §3 |\n",
        "a.md",
    )
    assert set(named(extract(entry), "uses")) == {"stepkit", "walk-learn"}
