"""English abstracts and digests: what each turn of phrase says of the names in it."""

from __future__ import annotations

import json

import pytest
from reading import by_rules as extract
from reading import daily, only_entry

from paperkg.extract.record import EntityObject, EntryRecord, ResultObject, SlotObject

DATASETS = ("evaluatesOn", "trainsOn", "usesDataset")


def abstract(text: str, title: str = "A Study of Things") -> EntryRecord:
    """Return the record of a title with an abstract, as the daily-papers API gives it."""
    paper = {"id": "2507.00009", "title": title, "summary": text, "publishedAt": "2025-07-01T00:00:00.000Z"}
    return extract(only_entry(json.dumps([{"paper": paper}]), "2025-07-01.json"))


def named(record: EntryRecord, *predicates: str) -> dict[str, str]:
    """Return names with their types, of the claims of some predicates."""
    return {
        claim.object.name: claim.object.type
        for claim in record.claims
        if claim.predicate in predicates and isinstance(claim.object, EntityObject)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce Zorbl, a dataset of 900 walks.", {"Zorbl": "Dataset"}),
        ("We introduce Zorbl -- an open data engine for walks.", {"Zorbl": "Method"}),
        ("We release Zorbl, a 7B model for walks.", {"Zorbl": "Model"}),
        ("We introduce zorbl-kit, a library for walks.", {"zorbl-kit": "Method"}),
        ("We present a benchmark dubbed ZorblBench.", {"ZorblBench": "Dataset"}),
        ("We propose a framework of many small and careful parts, ZRB, that walks.", {"ZRB": "Method"}),
        ("We propose careful stepwise walking (CSW), which is fast.", {"CSW": "Method"}),
        ("We introduce Zorbl World Model (ZWM), a new way to walk.", {"ZWM": "Model"}),
        ("We propose ZRBA, which walks, and QLMA, which rests.", {"ZRBA": "Method", "QLMA": "Method"}),
        ("The system uses a Rolling Walk Memory to keep its place as we walk.", {"Rolling Walk Memory": "Method"}),
        (
            "We introduce Zorbl-7B, the first model that walks, and our 2B model (Zorbl-2B).",
            {"Zorbl-7B": "Model", "Zorbl-2B": "Model"},
        ),
    ],
)
def test_a_name_that_the_text_brings_in_is_proposed(text: str, expected: dict[str, str]) -> None:
    assert named(abstract(text), "proposes") == expected


@pytest.mark.parametrize(
    "text",
    [
        "We introduce Zorbl, a decoder-free QMRL agent.",
        "We introduce Zorbl, an LLM-assisted walker for the LLM-internal state.",
        "A drafter named Qorlin was introduced long ago. We introduce Zorbl, a walker method.",
        "We introduce Zorbl, a walker method. The cost falls from O(N^2) to O(N).",
        "We introduce Zorbl, a walker method, and compare it with Qorlin, an agent of old.",
        "Open walking models (OWMs) are slow. We introduce Zorbl, a walker method that speeds up any OWM.",
    ],
)
def test_what_only_describes_is_not_proposed(text: str) -> None:
    assert list(named(abstract(text), "proposes")) == ["Zorbl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We reach 24% on Zorbl and 31% on Qorl.", {"Zorbl", "Qorl"}),
        ("On the GSM8K dataset, our Zorbl method achieves more.", {"GSM8K"}),
        ("We introduce ZorblBench, a benchmark of walks. We evaluate nine frontier models.", {"ZorblBench"}),
        ("We test on benchmarks such as MMLU and GPQA.", {"MMLU", "GPQA"}),
    ],
)
def test_datasets_are_read_from_their_places(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), *DATASETS)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our method outperforms slow proprietary models such as GPT-4o.", {"GPT-4o"}),
        ("Our method is faster than GRPO on Qwen2.5-7B.", {"GRPO"}),
        ("We compare LoRA and BitFit.", {"LoRA", "BitFit"}),
        ("Our method approaches closed models like GPT-4o.", {"GPT-4o"}),
    ],
)
def test_baselines_are_what_is_compared(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "comparesAgainst")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experiments on CogVideoX-2B and 5B show that we win.", {"CogVideoX-2B", "CogVideoX-5B"}),
        ("We apply it to open models such as Qwen2.5-7B.", {"Qwen2.5-7B"}),
        ("Our method is faster than GRPO on Qwen2.5-7B.", {"Qwen2.5-7B"}),
        ("Our model is initialised with SigLIP.", {"SigLIP"}),
    ],
)
def test_models_that_the_work_builds_on_or_runs_on_are_used(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "uses")) == expected


@pytest.mark.parametrize(
    "text", ["We train in full precision.", "We save memory at inference time.", "We add a runtime check."]
)
def test_a_measure_in_another_sense_is_no_metric(text: str) -> None:
    assert named(abstract(text), "reportsMetric") == {}


def digest(setup: str = "", contributions: str = "", results: str = "") -> EntryRecord:
    parts = (
        ("2. Contributions and Novelty", contributions),
        ("4. Experimental Setup", setup),
        ("5. Quantitative Results", results),
    )
    body = "\n\n".join(f"## {heading}\n\n{text}" for heading, text in parts if text)
    return extract(daily(f'# Paper summary: "A Study of Things"\n\n{body}'))


def test_a_contribution_label_names_what_is_proposed_even_where_it_is_known() -> None:
    record = digest(contributions="- **Whisper**: a speech model that listens.\n- **Clarity**: easier to read.")
    assert named(record, "proposes") == {"Whisper": "Model"}


def test_labels_tell_the_slots_of_a_digest() -> None:
    record = digest("- **Dataset**: MMLU and GPQA.\n- **Baseline**: GRPO and DPO.\n- **Metrics**: accuracy and F1.")
    assert set(named(record, *DATASETS)) == {"MMLU", "GPQA"}
    assert set(named(record, "comparesAgainst")) == {"GRPO", "DPO"}
    assert set(named(record, "reportsMetric")) == {"accuracy", "F1"}


def test_a_verb_that_looks_like_a_measure_makes_no_metric() -> None:
    record = digest(contributions="- **Zorbl**: a new method.", results="- **MMLU**: Zorbl scores 48.2 on average.")
    assert named(record, "reportsMetric") == {}


@pytest.mark.parametrize(
    "said",
    ["Not described.", "No masking is described.", "The summary says nothing about masking.", "Left unspecified."],
)
def test_ways_to_say_that_nothing_is_given(said: str) -> None:
    record = digest(f"- **Masking**: {said}")
    assert [c.object.slot for c in record.claims if isinstance(c.object, SlotObject)] == ["masking"]


@pytest.mark.parametrize(
    ("bullet", "expected"),
    [
        ("- **Not reported**: masking; hyperparameters", ["masking", "training"]),
        ("- **Masking / training**: no training takes place; masking is not mentioned.", ["masking"]),
        ("- **Limitations**: none stated.", ["limitations"]),
        ("- **Results**: 71.2% on MMLU; no further figures are given.", []),
        ("- **Results**: How much a walk costs is not stated.", []),
        ("- **Datasets**: n/a", []),
        ("- **Training**: unclear from the abstract.", ["training"]),
        ("- **Training**: look it up in the paper.", ["training"]),
        ("- **Baselines**: several, but none is named.", ["baseline"]),
        ("- **Masking**: nowhere mentioned.", ["masking"]),
        ("- **Architecture / training**: neither is described.", ["architecture", "training"]),
        ("- **Missing**: training details and baselines.", ["baseline", "training"]),
        ("- **Note**: the abstract is silent on training.", ["training"]),
        ("- **Training**: none; the method walks as it is.", []),
    ],
)
def test_a_label_says_what_is_not_given_unless_the_text_does(bullet: str, expected: list[str]) -> None:
    record = digest(bullet)
    assert sorted(c.object.slot for c in record.claims if isinstance(c.object, SlotObject)) == expected


@pytest.mark.parametrize(
    ("bullet", "predicate", "expected"),
    [
        ("- **Models tested**: GPT-4o, LLaVA-1.5", "uses", {"GPT-4o", "LLaVA-1.5"}),
        ("- **Reward model**: ZorbRM", "uses", {"ZorbRM"}),
        ("- **Built on**: QueST-2", "uses", {"QueST-2"}),
        ("- **Evaluated on**: ZorbEval, MMLU", "usesDataset", {"ZorbEval", "MMLU"}),
        ("- **Trained on**: ZorbCorpus", "trainsOn", {"ZorbCorpus"}),
        ("- **Against**: ZorbNet, GPT-4o", "comparesAgainst", {"ZorbNet", "GPT-4o"}),
        ("- **Full-precision references**: ZorbNet", "comparesAgainst", {"ZorbNet"}),
        ("- **Metrics**: citation accuracy, mean accuracy", "reportsMetric", {"citation accuracy", "accuracy"}),
    ],
)
def test_labels_say_what_the_names_below_them_are(bullet: str, predicate: str, expected: set[str]) -> None:
    assert set(named(digest(bullet), predicate)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quartet: Slow Walks\n\n## Method\n\nQuartet walks on four legs.", {"Quartet"}),
        ("Slow Notes: Walks\n\n## Method\n\nSlow Notes can be put on top of ReAct.", {"Slow Notes"}),
        ("Transformer Walk: Notes\n\n## Method\n\nTransformer Walk keeps notes.", {"Transformer Walk"}),
        ("Training: A Survey\n\n## Method\n\nTraining is slow.", set()),
        ("Walks\n\n## Facets\n\n| Facet | Values |\n|---|---|\n| Proposed | SlowWalk; Slow-based RoPE |",
         {"SlowWalk", "Slow-based RoPE"}),
        ("Walks\n\n## Facets\n\n| Facet | Values |\n|---|---|\n| Evaluation | ZorbTest (new), MMLU |", {"ZorbTest"}),
        ("Walks\n\n## Overview\n\nShort name of the method: **ZorbNet**.", {"ZorbNet"}),
    ],
)  # fmt: skip
def test_a_title_a_facet_or_a_remark_names_what_is_proposed(text: str, expected: set[str]) -> None:
    assert set(named(extract(only_entry(f"# {text}\n", "a.md")), "proposes")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- **Caveat**: the PDF could not be downloaded; what follows is an educated guess.", True),
        ("- **Note**: only the title and the abstract were available.", True),
        ("Written from the title alone.", True),
        ("- **Results**: speculative decoding is twice as fast.", False),
        ("We could not open the PDF, and guess.", True),
        ("The full text could not be retrieved.", True),
        ("Walkers cannot find the hills that they need.", False),
    ],
)
def test_an_entry_that_was_guessed_says_so(text: str, expected: bool) -> None:
    assert extract(only_entry(f"# Walks\n\n## Overview\n\n{text}\n", "a.md")).speculative == expected


def test_a_finding_is_no_label() -> None:
    rows = "| Finding | Evidence |\n|---|---|\n| It beats all baselines | ZorbNet was run too |\n"
    record = extract(only_entry(f"# Walks\n\n## Findings\n\n{rows}", "a.md"))
    assert not named(record, "comparesAgainst")


def test_a_measure_that_a_list_names_is_read_everywhere() -> None:
    record = digest("- **Metrics**: step loss, eff_N\n- **Results**: eff_N = 0.64, eff_D = 0.94; step loss 3.1")
    found = [c.object for c in record.claims if c.predicate == "reportsResult"]
    assert {result.metric for result in found if isinstance(result, ResultObject)} == {"eff_N", "step loss"}


def test_a_table_of_facets_is_read_by_its_rows() -> None:
    rows = (
        "| Facet | Values | Evidence |",
        "|---|---|---|",
        '| Datasets | MMLU, GPQA | "tested on MMLU" |',
        '| Baselines | GRPO | "beats GRPO" |',
    )
    record = extract(daily("# Zorbl: A Way to Walk\n\n" + "\n".join(rows)))
    assert set(named(record, *DATASETS)) == {"MMLU", "GPQA"}
    assert set(named(record, "comparesAgainst")) == {"GRPO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce walking diffusion models (WaDMs), which walk in steps.", {"WaDMs": "Model"}),
        ("We release our German models (called Zorbl) for all walkers.", {"Zorbl": "Model"}),
        ("We study walks by an inference-time technique, ZorblStep, at last.", {"ZorblStep": "Method"}),
        ("We introduce ZRB with two settings (ZRB-Walk and ZRB-Rest) for walkers.",
         {"ZRB": "Method", "ZRB-Walk": "Method", "ZRB-Rest": "Method"}),
        ("We propose ZRB, which walks. On most ways LLaVA-ZRB is fast.", {"ZRB": "Method", "LLaVA-ZRB": "Method"}),
        ("We present ZoRB. ZoRB contains 1,200 questions on walks.", {"ZoRB": "Dataset"}),
    ],
)  # fmt: skip
def test_a_kind_a_part_or_a_member_that_the_text_brings_in_is_proposed(text: str, expected: dict[str, str]) -> None:
    assert named(abstract(text), "proposes") == expected


def test_a_dataset_that_something_is_curated_from_is_not_proposed() -> None:
    assert not named(abstract("We walk on tokens curated from StepCrawl at night."), "proposes")


def test_an_acronym_of_common_use_is_no_name() -> None:
    record = abstract(
        "We keep the KV cache in FP8 on an RTX4090, and our FP8 attention is 2x faster than INT4 on H100s."
    )
    assert not {"KV", "FP8", "RTX4090", "INT4"} & set(named(record, "proposes", "uses", "comparesAgainst"))


def test_models_that_are_tested_one_by_one_are_compared() -> None:
    record = abstract("We developed ZorblBench and tested three prominent models: GPT-4o, Midjourney, and Zibby-2.")
    assert set(named(record, "comparesAgainst")) == {"GPT-4o", "Midjourney", "Zibby-2"}


@pytest.mark.parametrize(
    "text",
    [
        "Our work has an improvement of speed over the conventional DPO.",
        "Our walker is set against DPO.",
        "For our walker, the natural competitor is DPO.",
    ],
)
def test_what_the_work_is_measured_against_is_compared(text: str) -> None:
    assert set(named(abstract(text), "comparesAgainst")) == {"DPO"}


def test_models_on_top_of_which_the_work_is_built_are_used_however_strong() -> None:
    record = abstract("Building upon good base models like Llama 3.1, our walker rests.")
    assert set(named(record, "uses")) == {"Llama 3.1"}
    assert not named(record, "comparesAgainst")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We evaluate two metrics: answer depth and walk length.", {"answer depth", "walk length"}),
        ("Our walker has a step score of 0.7 on all ways.", {"step score"}),
        ("Our walker outperforms DPO, improving TCR by 5%.", {"TCR"}),
        ("Our walker attains only 53.33 Trail F1.", {"Trail F1"}),
        ("Our walker reaches 45.9% ADE20K mIoU.", {"mIoU"}),
        ("Our walker reaches 41% success. A success rate tells how often it arrives.", {"success"}),
        ("Our walker keeps a small shift (KL divergence: 0.043).", {"KL divergence"}),
    ],
)
def test_what_the_text_measures_is_a_metric(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "reportsMetric")) == expected


def test_a_benchmark_of_its_own_on_which_experiments_show_something_is_one_to_evaluate_on() -> None:
    record = abstract("We introduce the benchmark Zorbl. Extensive experiments show that models fail.")
    assert set(named(record, "evaluatesOn")) == {"Zorbl"}


def test_a_method_by_its_proper_name_is_used_without_a_verb_of_using() -> None:
    assert set(named(abstract("We make every step of Low-Rank Adaptation lighter."), "uses")) == {"Low-Rank Adaptation"}
    assert not named(abstract("Existing works such as FlashAttention3 run. We walk."), "uses", "comparesAgainst")


def test_a_title_of_plain_words_that_the_text_uses_as_a_name_is_proposed() -> None:
    record = abstract("This report describes the steps behind Quiet Otter at last.", "Quiet Otter: Walking Far")
    assert named(record, "proposes") == {"Quiet Otter": "Method"}
    report = abstract("Our walks go far. On most ways Otter 1.0 achieves more.", "Otter 1.0 Technical Report")
    assert set(named(report, "proposes")) == {"Otter 1.0"}


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        ("The resulting model, SW-01, supports long walks that we take.", "proposes", {"SW-01"}),
        ("We introduce two goals: Angular Walking, which turns, and Scale Walking, which grows.", "proposes",
         {"Angular Walking", "Scale Walking"}),
        ("Our work reaches 34.2 WP3D with text.", "reportsMetric", {"WP3D"}),
        ("Our error falls: 32.3 vs. 74.6 for ZORB.", "comparesAgainst", {"ZORB"}),
        ("Our walker attains an accuracy of 5% on ZorbWalk-200.", "evaluatesOn", {"ZorbWalk-200"}),
        ("Our walker attains more than all on ZRB-2 robots.", "evaluatesOn", set()),
        ("Our walker enhances models like GPT-4o.", "uses", {"GPT-4o"}),
        ("We took a walk and used GPT-4o to count.", "uses", {"GPT-4o"}),
        ("Using a pretrained SiT model, we walk.", "uses", {"SiT"}),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_says_what_a_name_is_to_the_work(text: str, predicate: str, expected: set[str]) -> None:
    assert set(named(abstract(text), predicate)) == expected


def test_a_numbered_part_of_several_words_is_proposed() -> None:
    record = abstract(
        "We present Zorbl-1, made of (1) a Quick Walk Planner that plans, and (2) a Slow Walk Judge that judges."
    )
    assert set(named(record, "proposes")) == {"Zorbl-1", "Quick Walk Planner", "Slow Walk Judge"}


def test_a_model_that_gets_better_is_what_the_work_was_applied_to() -> None:
    record = abstract("We walk. On our steps, Qwen2.5-7B improves from 4.0% to 18.2%.")
    assert set(named(record, "uses")) == {"Qwen2.5-7B"}
    assert not named(record, "comparesAgainst")
