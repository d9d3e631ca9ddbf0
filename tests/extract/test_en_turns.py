"""English abstracts: titles that are names, tasks and measures in other words, and rivals in other turns of phrase."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry
from test_en import DATASETS, abstract, named


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Zorbl Walker 3", "Zorbl Walker 3 is a family of walker models.", {"Zorbl Walker 3"}),
        (
            "HuatuoGPT-o1, Towards Long Walks",
            "We introduce HuatuoGPT-o1, a walker LLM capable of long walks.",
            {"HuatuoGPT-o1"},
        ),
        ("A Study of Steps", "We propose Walk-to-Talk (W2T), a walker framework. W2T walks.", {"W2T"}),
        ("A Study of Steps", "We propose a 4D Scene Walk Generator (4D-SWaG) to walk.", {"4D-SWaG"}),
        ("A Study of Steps", "Our best model ZorblVL2 walks far.", {"ZorblVL2"}),
        ("A Study of Steps", "We train on WalkSet, a 10M-step dataset we release.", {"WalkSet"}),
        (
            "A Study of Steps",
            "Our walk has two parts: (1)QORL-9, for slow steps, and (2)WTORL, for fast ones.",
            {"QORL-9", "WTORL"},
        ),
        (
            "A Study of Steps",
            "Our walk has: (1) Slow Gait - fixing steps and (2) Fast Gait - taking them.",
            {"Slow Gait", "Fast Gait"},
        ),
    ],
)
def test_a_title_or_an_aside_brings_a_name(title: str, text: str, expected: set[str]) -> None:
    assert set(named(abstract(text, title), "proposes")) == expected


def test_a_corpus_in_a_title_is_where_something_comes_from() -> None:
    record = abstract("We propose Zorbl, which walks.", "Zorbl: Counting Steps from the Pre-training Corpus")
    assert named(record, "proposes") == {"Zorbl": "Method"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce Zorbl, a walker model with competitive performance to GPT-4o.", {"GPT-4o"}),
        (
            "We introduce Zorbl, a walker model that performs competitively against GPT-4o and Claude 3.",
            {"GPT-4o", "Claude 3"},
        ),
        ("We introduce Zorbl, a significant advancement over GPT-4o in walking.", {"GPT-4o"}),
        ("We introduce Zorbl, a walker method. LLaMA-3-8B reaches a 29.4 win rate on hills with our method.", set()),
    ],
)
def test_who_is_set_beside_the_own_work_is_compared(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "comparesAgainst")) == expected


@pytest.mark.parametrize(
    ("text", "predicate", "name"),
    [
        (
            "We introduce Zorbl, a walker method, surpassing the recently released MobileNetV4.",
            "comparesAgainst",
            "MobileNetV4",
        ),
        (
            "We introduce Zorbl, a walker method, improving WaLKE and StepScore by 64% and 60%.",
            "reportsMetric",
            "StepScore",
        ),
        (
            "We introduce Zorbl, a walker method trained on 8B samples from Recap-WalkSet-1B.",
            "trainsOn",
            "Recap-WalkSet-1B",
        ),
        (
            "We introduce Zorbl, a walker method, within 2% average accuracy without any tuning.",
            "reportsMetric",
            "average accuracy",
        ),
        (
            "We walk. It integrates the Slow-step Walk Diffusion Transformer (SWDiT), which walks.",
            "proposes",
            "SWDiT",
        ),
        (
            "We introduce Zorbl, a method. Across SQ3.5-M, FLUX.1-dev, and FLUX.2-Qlein on steps, it walks.",
            "uses",
            "SQ3.5-M",
        ),
    ],
)
def test_the_words_around_a_name_say_what_it_is_to_the_work(text: str, predicate: str, name: str) -> None:
    record = abstract(text)
    assert name in named(record, predicate)
    others = {"proposes", "comparesAgainst", "uses", "reportsMetric", "evaluatesOn"} - {predicate}
    assert name not in named(record, *others)


def test_a_span_of_samples_makes_what_is_introduced_the_papers_own_and_its_test() -> None:
    record = abstract("We introduce Zorbl, spanning 11,000 samples of steps. GPT-4o is poor on it.")
    assert "Zorbl" in named(record, "proposes") and "Zorbl" in named(record, "evaluatesOn")
    assert "Zorbl" not in named(record, "comparesAgainst", "uses", "reportsMetric")


@pytest.mark.parametrize(
    ("text", "predicate", "name"),
    [
        ("We tune walkers without using any GRPO or LoRA.", "uses", "LoRA"),
        ("We walk with a closed model, i.e., GPT-4o, a short pipeline is built.", "proposes", "GPT-4o"),
        ("We introduce Zorbl, a diffusion-based VLM (dVLM) for walks.", "proposes", "dVLM"),
        ("Unlike code generation, which is old, we walk.", "addressesTask", "code generation"),
        ("We believe that the accuracy can be improved.", "reportsMetric", "accuracy"),
        ("High performance is driven by implementation precision.", "reportsMetric", "precision"),
    ],
)
def test_what_is_denied_wished_or_anothers_is_not_claimed(text: str, predicate: str, name: str) -> None:
    assert name not in named(abstract(text), predicate)


@pytest.mark.parametrize(
    ("text", "used"),
    [
        (
            "We introduce Zorbl, a walker method. Each step saves time while maintaining Qwen2.5's performance.",
            {"Qwen2.5"},
        ),
        (
            "We introduce Zorbl, a walker method. For Kimi-K2 and DeepSeek-V3, we reach speedups of 1.8x.",
            {"DeepSeek-V3", "Kimi-K2"},
        ),
        ("We introduce Zorbl, a walker method. It trains under matched LoRA steps.", set()),
        (
            "We introduce Zorbl, a walker method. One shared GPT-2 scorer achieves its task. It walks past CLIP's own function.",
            set(),
        ),
    ],
)
def test_what_is_kept_served_or_matched_is_no_rival(text: str, used: set[str]) -> None:
    record = abstract(text)
    assert named(record, "comparesAgainst") == {}
    assert used <= set(named(record, "uses"))


def test_the_model_that_scores_best_on_the_own_benchmark_is_compared() -> None:
    text = (
        "We introduce ZorblBench, a benchmark. We evaluate many models. The best model, Gemini-2.5-Pro, achieves 46.9%."
    )
    record = abstract(text)
    assert named(record, "comparesAgainst") == {"Gemini-2.5-Pro": "Model"}
    assert named(record, "uses") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We study the errors in walks for GPT-3.5, GPT-4o, and Claude 3.", {"GPT-3.5", "GPT-4o", "Claude 3"}),
        ("We introduce ZorblBench, a benchmark, with the leading model GPT-4o only achieving 51% on it.", {"GPT-4o"}),
        ("We introduce Zorbl, a walker method within five points of GPT-4o.", {"GPT-4o"}),
        (
            "We introduce Zorbl, a method. It errs less than baselines of more steps, including GRPO and a Slow Old Walk.",
            {"GRPO", "Slow Old Walk"},
        ),
        (
            "We introduce ZorblBench, which judges models along three dimensions (Privacy, Ethics, and Legality).",
            set(),
        ),
    ],
)
def test_what_was_run_beside_the_own_work_is_compared(text: str, expected: set[str]) -> None:
    record = abstract(text)
    assert set(named(record, "comparesAgainst")) == expected
    assert set(named(record, "proposes", "uses")) & expected == set()


def test_what_something_is_judged_by_is_no_task() -> None:
    record = abstract(
        "We introduce Zorbl, a method with three dimensions: Walk Quality, Instruction Following, and Slow Walk."
    )
    assert not {"Basic Quality", "Slow Walk"} & set(named(record, "addressesTask"))


def test_what_opens_a_sentence_is_in_no_list_with_its_subjects() -> None:
    record = abstract(
        "We introduce HDQ, a walker method. After tuning on COCO, HDQ-T and HDQ-L further achieve 56.4 mAP."
    )
    assert set(named(record, *DATASETS)) == {"COCO"}


def test_a_count_of_thousands_ends_the_name_of_a_dataset() -> None:
    record = abstract("We introduce Zorbl, a walker method. This yields Zorbl-148k, pairing steps.", "Zorbl: Walking")
    assert named(record, "proposes")["Zorbl-148k"] == "Dataset"


@pytest.mark.parametrize(
    "text",
    [
        "We introduce ZorblBench, a benchmark. We evaluate a wide range of slow and fast walker foundation models.",
        "We introduce ZorblBench, a benchmark. Extensive experiments show that it is hard.",
    ],
)
def test_what_confirms_that_a_benchmark_was_run(text: str) -> None:
    assert named(abstract(text), "evaluatesOn") == {"ZorblBench": "Dataset"}


def test_a_compound_is_no_measure_and_no_task() -> None:
    record = abstract(
        "We introduce Zorbl, tested on ASR-oriented walkers and with OCR-text at 3%. The four-GPU line is slow."
    )
    assert named(record, "reportsMetric", "addressesTask", "uses") == {}


def test_a_headline_is_no_name() -> None:
    record = abstract("We present Zorbl, a walker method for ViTs.", "Let ViT Speak: Walking on")
    assert set(named(record, "proposes")) == {"Zorbl"}


def test_tasks_that_examples_name_are_datasets() -> None:
    record = abstract(
        "We introduce Zorbl, a walker method. It gains 15% and 11% on long walk tasks like QORL and IPV-Txt."
    )
    assert named(record, *DATASETS) == {"QORL": "Dataset", "IPV-Txt": "Dataset"}


@pytest.mark.parametrize(
    "text",
    [
        "We introduce ZorblBench, a benchmark, and use it to diagnose a range of hilly VLMs.",
        "We introduce ZorblBench, a benchmark. Across 11 model configurations, accuracy falls.",
    ],
)
def test_a_benchmark_that_models_are_put_to_is_evaluated_on(text: str) -> None:
    assert named(abstract(text), "evaluatesOn") == {"ZorblBench": "Dataset"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce Zorbl, a walker method, with a 3.1x improvement in walking throughput.", {"throughput"}),
        ("We scale from 3 trillion tokens to 9 trillion tokens.", set()),
        ("We train under hybrid precision at 3 GHz.", set()),
    ],
)
def test_a_measure_is_one_whatever_the_word_before_it(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "reportsMetric")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We introduce Zorbl, a walker method, with 1M spatial QA pairs.",
        "We introduce Zorbl, a question-answer (QA)-based walker method.",
        "We introduce Zorbl for the next generation of agents across perception and next generation tasks.",
    ],
)
def test_pairs_and_what_is_to_come_are_no_tasks(text: str) -> None:
    assert not {"QA", "next generation"} & set(named(abstract(text), "addressesTask"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Walks are twice as long as anything in GPQA or MMLU, and are slow.",
        "Walks are slow, and very unlike GPQA.",
        "Close relatives are GPQA (Walker), MMLU and GSM8K, which are slow.",
    ],
)
def test_data_that_a_work_is_only_set_beside_are_not_its_own(sentence: str) -> None:
    record = by_rules(only_entry(f"# SlowWalk: Counting Steps\n\nWe test agents. {sentence}\n", "a.md"))
    assert not named(record, *DATASETS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It outperforms Claude 3.5 Sonnet by far. It beats Claude by 3.1%.", {"Claude 3.5 Sonnet"}),
        ("It outperforms Gemini 2.5 Pro and Gemini 2.5 Flash. It beats Gemini by 3.1%.",
         {"Gemini 2.5 Pro", "Gemini 2.5 Flash", "Gemini"}),
        ("It outperforms DINOv2 by far. It beats DINO by 3.1%.", {"DINOv2", "DINO"}),
    ],
)  # fmt: skip
def test_a_brand_stands_for_its_only_model_among_the_rivals(text: str, expected: set[str]) -> None:
    record = abstract(f"We introduce Zorbl, a walker model. {text}")
    assert set(named(record, "comparesAgainst")) == expected
