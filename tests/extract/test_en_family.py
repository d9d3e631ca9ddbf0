"""English abstracts: names that are the paper's own by their relatives, and what stands beside models that are run."""

from __future__ import annotations

import pytest
from test_en import abstract, named

from paperkg.extract.record import EntityObject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We introduce Zorbl, a walker. On it we walk with Qorlin-Walk (QW), which steps, and with TorlStep, a stepwise gait. "
            "Together, Zorbl, QW, and TorlStep constitute ZorblRL, a way to walk.",
            {"Zorbl", "QW", "TorlStep", "ZorblRL"},
        ),
        ("We introduce ZRB-SLOW, a walker method. In winter, ZRB-FAST walks the hills.", {"ZRB-SLOW", "ZRB-FAST"}),
        ("We introduce ZRBL, a walker method. It walks by hills in small steps (Hilly ZRBL).", {"ZRBL", "Hilly ZRBL"}),
        (
            "We introduce Zorbl, a walker method. We then walk twice, resulting in Qorl-2, which is fast.",
            {"Zorbl", "Qorl-2"},
        ),
        ("We walk. Experiments on two hills show that QoRl4D generates careful steps.", {"QoRl4D"}),
        ("We introduce ZRBL, a walker method. A robust ZRBL Engine runs it.", {"ZRBL", "ZRBL Engine"}),
        ("We introduce Zorbl, a walker method. It ends as Zorbl++ after a year.", {"Zorbl", "Zorbl++"}),
        ("We propose an adapter, termed the Slow Walk Adapter (SW-Adapter), which walks.", {"SW-Adapter"}),
        ("Two parts extend our walk: (A) QORL, a gait that steps; (B) WTORL, a far look at hills.", {"QORL", "WTORL"}),
    ],
)
def test_a_relative_of_what_is_proposed_is_the_papers_own(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "proposes")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We introduce ZRBL, a walker method. It beats Vanilla ZRBL by 3 points.",
        "We introduce ZRBL, a walker method. Together, GPT-4o and QORLIN walk the hills.",
        "We introduce ZRBL, a walker method. Walking is slow, resulting in QORL of 3.",
        "We introduce ZRBL, a walker method built on our previously released QorlNet.",
        "We introduce ZRBL, a walker method. A failure of walkers in winter, termed Walk Loss (WL), is seen.",
    ],
)
def test_what_only_stands_near_is_not_proposed(text: str) -> None:
    assert set(named(abstract(text), "proposes")) == {"ZRBL"}


@pytest.mark.parametrize(
    "text",
    [
        "We introduce Zorbl, a walker method. It improves GPT-4o by 12% on hills.",
        "We introduce Zorbl, a walker method, improving GPT-4o's accuracy from 3% to 8%.",
        "We introduce Zorbl, a walker method, with gains of up to 8.9% for GPT-4o on hills.",
        "We introduce Zorbl, a walker method. Results on two large models (ie, GPT-4o and LLaMA) are good.",
    ],
)
def test_a_model_that_gets_better_or_is_run_is_used(text: str) -> None:
    record = abstract(text)
    assert "GPT-4o" in named(record, "uses")
    assert named(record, "comparesAgainst") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce Zorbl, a walker method, subsuming ALiBi and RoPE as special cases.", {"RoPE", "ALiBi"}),
        ("We introduce Zorbl, a walker method. It surpasses models with more steps such as GPT-4o.", {"GPT-4o"}),
        (
            "We introduce ZorblBench, a benchmark. Of 9 models, GPT-5 reaches only 45.0%, followed by DeepSeek-3.2 (43.1) "
            "and Claude-4.5 (42.7).",
            {"GPT-5", "DeepSeek-3.2", "Claude-4.5"},
        ),
        ("We introduce Zorbl, a walker method. It matches GPT-4o, achieving a medal at the Walk Olympiad.", {"GPT-4o"}),
    ],
)
def test_rivals_are_compared(text: str, expected: set[str]) -> None:
    record = abstract(text)
    assert set(named(record, "comparesAgainst")) == expected
    assert set(named(record, "uses")) & expected == set()


def test_models_in_a_list_of_what_was_run_on_are_no_datasets() -> None:
    record = abstract("We introduce Zorbl, a walker method. Tests on Zorb-Turbo, Zorb-Slow, and Walk-DMD show gains.")
    assert named(record, "evaluatesOn", "usesDataset") == {}


def test_a_measure_is_known_by_its_number() -> None:
    record = abstract("We introduce Zorbl, a walker method. It walks with an average QRMSE of 0.73 on hills.")
    assert named(record, "reportsMetric") == {"QRMSE": "Metric"}


def test_measures_in_parentheses_are_no_rivals() -> None:
    record = abstract("We show that key metrics (R1 and mAP@k) are improved compared to a plain walk.")
    assert set(named(record, "reportsMetric")) == {"R1", "mAP@k"}
    assert named(record, "comparesAgainst") == {}


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("We introduce Zorbl, a suite of open, slow walker models.", "A Study of Things", {"Zorbl": "Model"}),
        ("We introduce Zorbl, a suite of open, slow encoders.", "A Study of Things", {"Zorbl": "Model"}),
        ("We introduce Zorbl, a suite of VLMs that walk.", "A Study of Things", {"Zorbl": "Model"}),
        ("We introduce Zorbl, a suite of walking algorithms.", "A Study of Things", {"Zorbl": "Method"}),
        ("We present Zorbl, a framework for evaluating walkers.", "Zorbl: Benchmarking Walks", {"Zorbl": "Dataset"}),
        ("We present Zorbl, a framework for evaluating walkers.", "A Study of Things", {"Zorbl": "Method"}),
        ("We present Zorbl, a 5,000-sample benchmark with walks.", "A Study of Things", {"Zorbl": "Dataset"}),
        ("We present Zorbl, which walks.", "Zorbl: Generating and Evaluating Walks", {"Zorbl": "Method"}),
        (
            "We present zOrbl, an 8B model. In all, zOrbl-Instruct walks.",
            "A Study of Things",
            {"zOrbl": "Model", "zOrbl-Instruct": "Model"},
        ),
        (
            "We present Zorbl, a platform to assess walkers. It sets Zorbl as a rigorous benchmark.",
            "A Study of Things",
            {"Zorbl": "Dataset"},
        ),
    ],
)
def test_what_a_frame_is_for_tells_its_kind(text: str, title: str, expected: dict[str, str]) -> None:
    assert named(abstract(text, title), "proposes") == expected


def test_a_head_noun_with_a_capital_may_belong_to_the_name() -> None:
    record = abstract("We propose the Slow Walk Scoring Framework, which rests.")
    spellings = [
        c.object.aliases for c in record.claims if isinstance(c.object, EntityObject) and c.predicate == "proposes"
    ]
    assert spellings == [("Slow Walk Scoring Framework",)]


def test_models_behind_a_colon_are_what_the_work_runs_on() -> None:
    record = abstract("We introduce Zorbl, a method. We validate it on two open architectures: LLaMA and Mistral.")
    assert set(named(record, "uses")) == {"LLaMA", "Mistral"}


def test_a_score_of_the_work_makes_no_rival_of_the_model_that_it_was_taken_on() -> None:
    record = abstract("We introduce Zorbl, a method. On a 0.5B GPT-4o model, it reaches 2.3x speedup.")
    assert named(record, "comparesAgainst") == {}


def test_what_a_thing_extends_is_used_though_nobody_knows_it() -> None:
    record = abstract("We develop Zorbl+, which extends Zorbl with five walks, a method of old.")
    assert set(named(record, "uses")) == {"Zorbl"}


def test_the_family_of_which_only_sizes_are_proposed_is_the_papers_own() -> None:
    record = abstract(
        "We introduce WalkZorb-20B, a walker model. WalkZorb steps slowly, and PPO is slower than WalkZorb."
    )
    assert {"WalkZorb-20B", "WalkZorb"} <= set(named(record, "proposes"))
