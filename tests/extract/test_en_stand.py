"""Where the English of digests places a work: rivals beside it, models that it was tried on, and what it says is not given."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from test_en import named
from test_en_prose import prose

from paperkg.extract.record import EntryRecord, SlotObject


def analysis(body: str, title: str = "SlowWalk: Counting Steps") -> EntryRecord:
    """Return the record of a digest with sections."""
    return extract(only_entry(f"# {title}\n\n## Summary\n\nSlowWalk counts steps.\n\n{body}\n", "a.md"))


def slots(record: EntryRecord) -> set[str]:
    return {claim.object.slot for claim in record.claims if isinstance(claim.object, SlotObject)}


@pytest.mark.parametrize(
    "text",
    [
        "GRPO, DAPO and GSPO all either take fewer steps or lose more of them.",
        "Step caches, GRPO, DAPO and GSPO among them, degrade sooner at equal cost.",
        "It is put next to GRPO, DAPO and GSPO on GSM8K.",
        "On the walking side the comparison takes in fast walkers (GRPO, DAPO) as well as slow ones like GSPO.",
        "Walkers on the other side are GRPO, DAPO and GSPO.",
        "Walkers such as GRPO, DAPO and GSPO provide the yardstick.",
        "Against it stand GRPO, DAPO and GSPO.",
        "None of GRPO, DAPO or GSPO gets past 60%.",
        "GRPO, DAPO and GSPO were rerun on the same steps.",
        "It benchmarks itself against GRPO, DAPO and GSPO.",
    ],
)
def test_a_list_that_stands_beside_the_work_is_of_rivals(text: str) -> None:
    record = prose(text)
    assert set(named(record, "comparesAgainst")) == {"GRPO", "DAPO", "GSPO"}
    assert not {"GRPO", "DAPO", "GSPO"} & set(named(record, "uses"))


@pytest.mark.parametrize(
    "text",
    [
        "Tests span Qwen2.5-7B and Llama-3.1-8B, with two seeds.",
        "Qwen2.5-7B and Llama-3.1-8B both gain, by 3.8 points on average.",
        "That is +13.8% for Qwen2.5-7B, +16.8% for Llama-3.1-8B.",
        "Qwen2.5-7B profits the most, and Llama-3.1-8B improves less.",
        "The authors convert Qwen2.5-7B and Llama-3.1-8B.",
        "Qwen2.5-7B and Llama-3.1-8B are trained for four epochs.",
        "The gain holds for Qwen2.5-7B and Llama-3.1-8B alike.",
        "The same recipe lifts Qwen2.5-7B and Llama-3.1-8B.",
        "The models are Qwen2.5-7B and Llama-3.1-8B.",
        "Rewards come from Qwen2.5-7B, and Llama-3.1-8B filters the data.",
        "The backbone can be either Qwen2.5-7B or Llama-3.1-8B.",
        "It is trained on top of Qwen2.5-7B and Llama-3.1-8B.",
        "Features from Qwen2.5-7B and Llama-3.1-8B are joined.",
        "Two walkers are tried: a slow one (Qwen2.5-7B) and a fast one (Llama-3.1-8B).",
    ],
)
def test_models_that_a_work_was_tried_on_are_used(text: str) -> None:
    record = prose(text)
    assert set(named(record, "uses")) == {"Qwen2.5-7B", "Llama-3.1-8B"}
    assert not named(record, "comparesAgainst")


@pytest.mark.parametrize(
    "text",
    [
        "There is no comparison with newer walkers such as GRPO, DAPO or GSPO, which use other maps.",
        "Walkers like GRPO or DAPO weren't tried.",
        "The comparison with GRPO or DAPO is missing.",
        "Nor do the authors compare to general walkers like GRPO or DAPO.",
        "We didn't see a comparison with walkers of the old kind, or with GRPO and DAPO, which are fast.",
    ],
)
def test_what_was_not_run_is_neither_used_nor_compared(text: str) -> None:
    assert not named(prose(text), "uses", "comparesAgainst")


def test_a_recipe_is_data_where_something_was_trained_on_it() -> None:
    record = prose("After tuning on Tülu 3 data, walks shrink. Walkers are trained on DeepScaleR.")
    assert {"Tülu 3", "DeepScaleR"} <= set(named(record, "usesDataset", "trainsOn", "evaluatesOn"))
    assert not named(record, "uses")


def test_models_listed_beside_a_list_of_rivals_are_what_a_benchmark_paper_builds_on() -> None:
    record = extract(
        only_entry(
            "# WalkBench: A Benchmark of Steps\n\n## Setup\n\n- **Baselines:** GRPO, DAPO\n- **Models:** Qwen3-8B, Qwen3-32B\n",
            "a.md",
        )
    )
    assert {"Qwen3-8B", "Qwen3-32B"} <= set(named(record, "uses"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GPUs were fast; total GPU hours are not given.", {"training"}),
        ("Neither the node count nor the wall-clock time is disclosed.", {"training"}),
        ("Where the data isn't available, it learns from itself.", set()),
        ("Data and models are public; licence not specified in the paper.", set()),
        ("No latency numbers are given.", set()),
        ("No benchmark score is reported.", {"results"}),
        ("- **Not reported:** masking, the batch size.", {"masking", "training"}),
        ("- **Missing:** the share of data that was thrown away, results of walks with more than one leg.", set()),
    ],
)
def test_gaps_are_what_an_entry_says_is_not_given(text: str, expected: set[str]) -> None:
    assert slots(analysis(f"## Method\n\n{text}")) == expected


def test_a_caveat_that_begins_with_nothing_is_still_one() -> None:
    assert not slots(analysis("## Notes\n\n- **Caveat:** Nothing above 1B; the cost is hard to tell."))


def test_rows_of_models_are_no_training_data() -> None:
    table = "| Model | SFT data | GSM8K |\n|---|---|---|\n| Zorbl-R1-7B | 3K | 58.7 |\n| SlowWalk | 9K | 61.0 |"
    assert "Zorbl-R1-7B" not in named(analysis(f"## Results\n\n{table}"), "trainsOn")


def test_a_release_that_opens_a_text_and_a_new_name_are_the_papers_own() -> None:
    record = analysis(
        "## Release\n\nStep Wrench, containing 32 walks. They also bring the new CC-WALK, drawn from the web."
    )
    assert {"Step Wrench", "CC-WALK"} <= set(named(record, "proposes"))


def test_a_technical_report_is_on_what_its_title_names() -> None:
    record = extract(only_entry("# Solar Open Technical Report\n\n## Summary\n\nIt walks far.\n", "a.md"))
    assert set(named(record, "proposes")) == {"Solar Open"}


def test_the_label_of_a_short_summary_names_nothing() -> None:
    record = extract(
        only_entry("# SlowWalk: Counting Steps\n\n- **TL;DR:** It counts.\n- **Method:** It walks.\n", "a.md")
    )
    assert not named(record, "usesDataset", "evaluatesOn")
