"""What rows of facets say in English analyses: by the head of a row, by its items, and by where they say that it stands."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reading import by_rules, only_entry
from test_en import DATASETS, named

from paperkg.extract.extractor import extract
from paperkg.extract.record import EntryRecord, Predicate, ResultObject

_TABLE = "## Frame\n\n| Facet | Values | Evidence |\n|---|---|---|\n"


def facet(row: str) -> EntryRecord:
    """Return the record of an analysis with one row of facets."""
    return by_rules(
        only_entry(f"# SlowWalk: Counting Steps\n\n## Summary\n\nSlowWalk counts steps.\n\n{_TABLE}{row}\n", "a.md")
    )


def results(record: EntryRecord) -> list[ResultObject]:
    return [claim.object for claim in record.claims if isinstance(claim.object, ResultObject)]


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
        ("| Data sets | StepRun/WalkRun, ZorbSet-A/B | T1, F4 |", {"StepRun", "WalkRun", "ZorbSet-A/B"}),
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
        ("| Prior SOTA | RunNet2 | Table 1 |", {"RunNet2"}),
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


def test_a_row_of_metrics_parts_what_a_slash_joins() -> None:
    record = facet("| Metrics | RotErr/TransErr, number of steps | §4 |")
    assert set(named(record, "reportsMetric")) == {"RotErr", "TransErr", "number of steps"}


def test_a_row_on_a_task_names_data_sets_but_where_it_names_methods() -> None:
    assert set(named(facet("| 3D segmentation | ZorbSeg, STEP-II | §3 |"), *DATASETS)) == {"ZorbSeg", "STEP-II"}
    assert not named(facet("| 3D segmentation | Whisper, STEP-II | §3 |"), *DATASETS)


def test_a_kind_of_baselines_is_none_and_the_numbers_of_a_row_of_settings_are_no_results() -> None:
    record = facet("| RAG baselines | ZorbNet (8 and 4 steps), GRPO 61.2 | Table 1 |")
    assert set(named(record, "comparesAgainst")) == {"ZorbNet", "GRPO"}
    assert not results(record)
    assert not results(facet("| Metrics | AUC at 1/5/10, step rate at 5 | §4 |"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- **ZorbIns**: 120K walks of five kinds.", {"ZorbIns"}),
        ("1. **Dataset Walk Score (DWS):** the share of steps that walk.", {"DWS"}),
        ("- **Model**: Whisper with an encoder of steps.", set()),
    ],
)
def test_a_label_in_a_section_on_the_method_is_a_part(text: str, expected: set[str]) -> None:
    record = by_rules(
        only_entry(f"# SlowWalk: Counting Steps\n\n## Method\n\n{text}\n\n## Results\n\nIt walks.\n", "a.md")
    )
    assert set(named(record, "proposes")) - {"SlowWalk"} == expected


@pytest.mark.parametrize(
    ("front", "predicate", "expected"),
    [
        ("short_name: Puffle", "proposes", {"Puffle"}),
        ("short: Puffle", "proposes", {"Puffle"}),
        ("aliases: [Puffle]", "proposes", {"Puffle"}),
        ("dataset: ZorbIns", "usesDataset", {"ZorbIns"}),
        ("tags: [ZorbIns]", "usesDataset", set()),
    ],
)
def test_front_matter_names_things(front: str, predicate: Predicate, expected: set[str]) -> None:
    text = f"---\ntitle: Thinking with Steps\n{front}\n---\n\n# Thinking with Steps\n\n## Results\n\nIt walks.\n"
    record = by_rules(only_entry(text, "a.md"))
    assert set(named(record, predicate)) == expected
    assert all("\n" not in claim.evidence[0].quote for claim in record.claims)


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        ("GSM8K: GRPO 95 → **98**", {"value": 98, "baseline_value": 95}),
        ("Wins on GSM8K; success +16.1 to +51.6 pts", {"delta_min": Decimal("16.1"), "delta_max": Decimal("51.6")}),
        ("GSM8K → **71%**", {"value": 71}),
    ],
)
def test_arrows_and_signed_ranges_of_a_finding_are_results(finding: str, expected: dict[str, Decimal | int]) -> None:
    table = f"| Finding | Evidence | Location |\n|---|---|---|\n| {finding} | 134 walks | Table 2 |"
    record = by_rules(
        only_entry(f"# SlowWalk: Counting Steps\n\n## Summary\n\nSlowWalk counts.\n\n## Results\n\n{table}\n", "a.md")
    )
    (result,) = results(record)
    assert {key: getattr(result, key) for key in expected} == expected


def test_the_lead_of_a_short_version_is_no_name() -> None:
    record = by_rules(
        only_entry("# SlowWalk: Steps\n\n**TL;DR** Don't run on GSM8K.\n\n## Results\n\nIt walks.\n", "a.md")
    )
    assert set(named(record, *DATASETS)) == {"GSM8K"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| Metrics | MSE, MAE | §4 |", {"MSE", "MAE"}),
        ("| Lexical | BLEU, ROUGE-L | §4 |", {"BLEU", "ROUGE-L"}),
        ("| Baselines | ZorbNet, TinyNet with post-processing on EM | §4 |", set()),
    ],
)
def test_the_head_or_the_company_of_a_name_says_whether_it_is_a_measure(row: str, expected: set[str]) -> None:
    assert set(named(facet(row), "reportsMetric")) == expected
    assert not named(facet(row), "uses")


def test_known_data_sets_tell_what_a_row_without_a_telling_head_lists() -> None:
    assert set(named(facet("| Long walks | MMLU, GSM8K, StepRun | §4 |"), *DATASETS)) == {"MMLU", "GSM8K", "StepRun"}


def test_what_something_is_embedded_by_is_not_the_paper_s_own() -> None:
    text = (
        "# SlowWalk: Steps\n\n## Method\n\nSteps are embedded by MantisX, a frozen model.\n\n## Results\n\nIt walks.\n"
    )
    assert set(named(by_rules(only_entry(text, "a.md")), "proposes")) == {"SlowWalk"}


def test_the_owner_of_a_score_ends_before_its_sign() -> None:
    text = "# SlowWalk: Steps\n\n## Summary\n\nIt walks.\n\n## Results\n\nSR 71.2 vs RunNet's 65.0 on GSM8K.\n"
    assert set(named(by_rules(only_entry(text, "a.md")), "comparesAgainst")) == {"RunNet"}


def test_what_scores_in_a_paper_that_judges_others_and_names_no_data_scores_on_its_benchmark() -> None:
    table = "| Model | Walking | Running |\n|---|---|---|\n| Whisper | 41.2 | 38.0 |\n| GPT-4o | 55.1 | 47.3 |"
    facets = f"{_TABLE}| Data | StepBench (new), MMLU | §3 |\n\n## Results\n\n{table}\n"
    text = (
        f"# StepBench: A Benchmark of Steps\n\n## Summary\n\nWe introduce StepBench, a benchmark of steps.\n\n{facets}"
    )
    found = results(by_rules(only_entry(text, "a.md")))
    assert {result.subject for result in found} == {"Whisper", "GPT-4o"}
    assert {result.dataset for result in found} == {"StepBench"}


def test_a_column_of_baselines_makes_no_rival_of_what_stands_in_other_columns() -> None:
    table = "| Split | Baseline | + StepTune | Gain |\n|---|---|---|---|\n| StepRun | 41.0 | 47.2 | +6.2 |"
    record = by_rules(only_entry(f"# SlowWalk: Steps\n\n## Summary\n\nIt walks.\n\n## Results\n\n{table}\n", "a.md"))
    assert not named(record, "comparesAgainst")


def test_a_data_set_among_rivals_is_the_model_of_its_name() -> None:
    record = facet("| Baselines | MagicBrush, GPT-4o, InstructPix2Pix | Tab. 2 |")
    assert named(record, "comparesAgainst")["MagicBrush"] == "Model"
    assert not named(record, *DATASETS)


def test_a_data_set_beside_data_sets_is_no_rival() -> None:
    assert "MagicBrush" not in named(facet("| Baselines | MagicBrush, MMLU, GPT-4o | Tab. 2 |"), "comparesAgainst")


def test_a_paper_that_judges_models_tests_them_on_its_own_benchmark() -> None:
    text = "# WalkBench: Judging Steps\n\n## Results\n\nGPT-4o walks best, and Qwen3-8B is last.\n"
    assert "WalkBench" in named(by_rules(only_entry(text, "a.md")), "evaluatesOn")


@pytest.mark.parametrize(
    "text",
    [
        "The gap of training-free methods (LoRA, GRPO) is closed.",
        "LoRA is thereby replaced by a slow walk.",
    ],
)
def test_a_work_of_a_kind_and_one_that_is_done_without_is_not_used(text: str) -> None:
    record = by_rules(only_entry(f"# SlowWalk: Counting Steps\n\n## Method\n\n{text}\n", "a.md"))
    assert "LoRA" not in named(record, "uses")


def test_the_length_of_outputs_is_measured() -> None:
    table = "| Model | Steps | Output tokens (mean) |\n|---|---|---|\n| GPT-4o | 32 | 390 |\n| Ours | 32 | 36 |\n"
    record = by_rules(only_entry(f"# SlowWalk: Counting Steps\n\n## Results\n\n{table}", "a.md"))
    assert [(found.subject, found.value) for found in results(record)] == [("GPT-4o", 390), ("SlowWalk", 36)]


_WALKS = "# Careful Walks\n\n## Overview\n\nSteps are counted.\n\n"


def walks(rows: str, before: str = "", after: str = "") -> EntryRecord:
    """Return the record of an analysis whose title names nothing."""
    return by_rules(only_entry(f"{_WALKS}{before}{_TABLE}{rows}\n{after}", "a.md"))


@pytest.mark.parametrize(
    ("label", "expected"),
    [("Dataset introduced", {"ZorbBench"}), ("Benchmark proposed", {"ZorbBench"}), ("Dataset used", set())],
)
def test_a_row_of_what_is_introduced_lists_what_the_paper_brings(label: str, expected: set[str]) -> None:
    assert set(named(walks(f"| {label} | ZorbBench (150 items) | §3 |"), "proposes")) == expected


def test_a_paper_that_judges_compares_the_models_that_it_says_were_evaluated_beside_other_rivals() -> None:
    rows = "| Benchmark introduced | ZorbBench | §3 |\n| Models {} | Qwen2-7B, Whisper | §4 |\n| Baselines | PPO, DPO | §4 |"
    assert {"Qwen2-7B", "Whisper"} <= set(named(walks(rows.format("evaluated")), "comparesAgainst"))
    assert set(named(walks(rows.format("used")), "uses")) == {"Qwen2-7B", "Whisper"}


def test_a_row_of_evaluators_lists_benchmarks_among_models() -> None:
    record = facet(
        "| Competing evaluators | VBench, ZorbScore judge, single-call GPT-5, one-call Gemini 2.5 Pro | §3 |"
    )
    assert "VBench" in named(record, "comparesAgainst")


def test_a_row_of_hardware_names_no_data_sets() -> None:
    record = facet("| Hardware referenced | ZORB-100, Zorb Walker, ALOHA-2 | §2 |")
    assert not {"ZORB-100", "Zorb Walker"} & set(named(record, *DATASETS))


def test_parts_that_parentheses_count_are_no_data_sets_and_leave_the_one_that_numbers_are_of() -> None:
    record = facet(
        "| Benchmark | WebArena-Lite (165 tasks; Step Admin, Reddit, GitZorb) | §2 |\n\n## Results\n\n" + _SCORES
    )
    assert not {"Step Admin", "GitZorb"} & set(named(record, *DATASETS))
    assert {found.dataset for found in results(record)} == {"WebArena-Lite"}


_SCORES = "| Agent | SR (%) |\n|---|---|\n| GPT-4o | 13.9 |\n| SlowWalk | 43.0 |\n"


def test_a_row_of_models_names_none_of_the_papers_own_where_it_brings_a_benchmark() -> None:
    rows = "| Dataset introduced | ZorbBench | §3 |\n| Evaluated models | Zurb-7B-preview, Qwen2-7B | §4 |"
    won = "\n## Findings\n\nZurb-7B-preview is first at 74.0%, and Qwen2-7B is behind it.\n"
    assert list(named(walks(rows, after=won), "proposes")) == ["ZorbBench"]


def test_a_listed_measure_ends_before_what_it_is_taken_against() -> None:
    record = facet("| Metrics | step agreement against human votes, WER | §5 |")
    assert set(named(record, "reportsMetric")) == {"step agreement", "WER"}


def test_the_measures_of_lists_of_answers_are_measures_in_the_head_of_a_table() -> None:
    table = (
        "## Evaluation\n\n| Method | ZR@1 | ZR@5 |\n|---|---|---|\n| SlowWalk | 9.6 | 27.0 |\n| PPO | 1.0 | 4.0 |\n\n"
    )
    assert set(named(walks("| Proposed | SlowWalk | §3 |", table), "reportsMetric")) == {"ZR@1", "ZR@5"}
