"""What English abstracts bring as their own, and what only stands near a verb that brings something."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry
from test_en import DATASETS, abstract, named

from paperkg.extract.extractor import load_extractor
from paperkg.extract.record import ResultObject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We walk through Slow Walk Memory (SWM) and Far Walk Forgetting (FWF).", {"SWM", "FWF"}),
        ("We compile steps of the day into Slow Walk Charts (SWCs), which last.", {"SWCs"}),
        ("The name is Slow Walk Update, and the cost is a step.", {"Slow Walk Update"}),
        ("We walk. At its core, it integrates Slow Walk-Step Memory (SWSM) to count.", {"SWSM"}),
        (
            "We train in two stages: (1) Slow Walk (SW) counts steps; (2) far walk tuning (FWT) jointly forgets them.",
            {"SW", "FWT"},
        ),
        ("We test agents. Specifically, Slow Walk counts their steps.", {"Slow Walk"}),
        ("The key component, Sequential Walk, counts steps as we go.", {"Sequential Walk"}),
        ("A main contribution of this work is the neural walk form (NWF), which lasts.", {"NWF"}),
        ("We send it through a gateway, which we name ZorbClaw, to walk.", {"ZorbClaw"}),
        ('We train agents to "Walk the Line" (WtL), a skill framework of old age.', {"WtL"}),
        ("We walk. At the heart of our walk lies Step-Scan, a new gait.", {"Step-Scan"}),
        ("We walk in hills. The core component of Zorbl is the Slow-Step Walk (SSW), which rests.", {"SSW"}),
        ("We walk in hills. On ice, this yields Icy Walk (IW), where steps are short.", {"IW"}),
        ("We walk in hills. Credit is distributed by Step-Gated Walk Routing (SGWR): a rule of thumb.", {"SGWR"}),
        ("We walk in two ways: 1) a slow one, and (2) Dynamic Step Walk (DSW), which is fast.", {"DSW"}),
        (
            "We present the Zorbl-linear model series, including Zorbl-mini-linear-2.0.",
            {"Zorbl-mini-linear-2.0", "Zorbl-linear"},
        ),
        ("We introduce a suite, ``Walking Rows with multi-step EXercise (W-REX)'', which lasts.", {"W-REX"}),
    ],
)
def test_a_part_is_the_papers_own_whatever_the_verb(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "proposes")) == expected
    assert set(named(abstract(text), "uses")) & expected == set()


@pytest.mark.parametrize(
    "text",
    [
        "We solve it with a Markov Decision Process (MDP), which is old. MDP walks.",
        "We walk through existing Slow Walk Memory (SWM), which forgets.",
        "We survey means like training and Artificial Walk-Generated Content (AWGC).",
        "We test agents. First, Slow Walk questions are asked.",
        "We encode places with Rotary Position-Embedded (RoPE) attention.",
        "We tackle Zorbl, a benchmark for walkers.",
        "We study Zorbl, a slow walker agent introduced by Walker et al. (2019), which rests.",
        "We walk with a series, including Zorbl-mini-linear-2.0.",
    ],
)
def test_what_others_brought_is_no_part(text: str) -> None:
    assert named(abstract(text), "proposes") == {}


@pytest.mark.parametrize(
    "text",
    [
        "To break the Zorro tradeoff, we introduce Zorbl, a walker framework.",
        "We introduce a decomposition of QORLIN systems and propose Zorbl, a walker framework.",
        "We introduce Zorbl, a benchmark of steps targeting Qorlin, a verifier framework.",
        "We present Zorbl, Qorlin AI's walker model.",
        "We introduce Zorbl, a method. It introduces changes across Query, Image, and Response.",
        "We introduce Zorbl, a method. We build a hierarchy across two tasks: Slow Walk (SW), and Far Walk (FW).",
        "We introduce Zorbl, a method. We construct a BEV representation and a English-Chinese chapter dataset.",
        "We introduce Zorbl, a method. We release the weights on Qorlinface. Codes, Datasets, and Models are free.",
        "We introduce Zorbl, a method. We establish a new best on Qorl Bench, Torl Bench, and Worl Bench, a feat.",
        "We introduce Zorbl, a method. We term this failure Walk Bias and mend it.",
    ],
)
def test_only_the_object_of_a_verb_of_bringing_is_proposed(text: str) -> None:
    assert list(named(abstract(text), "proposes")) == ["Zorbl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We introduce two tests, including ZorbQA and WorbQA, the first of their kind benchmarks.",
            {"ZorbQA", "WorbQA"},
        ),
        ("We propose an old estimation of risk, ZABR, for walks.", {"ZABR"}),
        ("We propose a family of Zorbl models.", {"Zorbl"}),
    ],
)
def test_what_is_set_off_or_one_of_its_kind_is_still_proposed(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "proposes")) == expected


def test_how_a_model_was_made_is_no_part_of_its_name() -> None:
    record = abstract(
        "We test it. The QorlForge-adapted Zorbl-8B walks. A WRL-improved 8B teacher walks too.", "QorlForge: Walks"
    )
    assert named(record, "proposes") == {"QorlForge": "Method", "Zorbl-8B": "Model"}


def test_a_full_stop_without_a_blank_ends_a_name() -> None:
    assert set(named(abstract("We use clips made by AirZorb360.Extensive tests show it."), "uses")) <= {"AirZorb360"}
    assert "AirZorb360" in named(abstract("We use AirZorb360.Extensive tests show it."), "uses")


@pytest.mark.parametrize(
    "text",
    [
        "Evaluating both closed and open-weight models, we find them slow.",
        "The strongest model walks only 53.3 steps.",
        "Tests on a range of MLLMs show that it is hard.",
        "Across 14 MLLMs, few walk.",
        "Agents are evaluated as they walk.",
    ],
)
def test_a_benchmark_on_which_models_are_tested_is_evaluated_on(text: str) -> None:
    assert set(named(abstract(f"We introduce Zorbl, a benchmark of walks. {text}"), "evaluatesOn")) == {"Zorbl"}


def test_a_benchmark_on_which_nothing_is_run_is_only_proposed() -> None:
    assert (
        named(abstract("We introduce Zorbl, a benchmark of walks. It holds the steps of a day."), "evaluatesOn") == {}
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We walk. On MMLU and GPQA, our method walks far.", {"MMLU", "GPQA"}),
        ("We walk. In GPQA, our method walks far.", {"GPQA"}),
        ("We walk. In addition, GPQA is old.", set()),
    ],
)
def test_the_place_that_a_sentence_begins_with_is_evaluated_on(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "evaluatesOn")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our method outperforms all walkers in the Qorlin simulator.", set()),
        ("Our method outperforms GRPO on QorlWorld.", {"GRPO"}),
        ("Our method outperforms the Qorlin-X baseline.", {"Qorlin-X"}),
    ],
)
def test_where_others_are_beaten_is_no_rival(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "comparesAgainst")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We present Zorbl, Qorlin AI's open walking model, as it is.", {"Zorbl": "Model"}),
        ("We build Zorbl , a novel walking model via steps.", {"Zorbl": "Model"}),
        ("We introduce ZoRB, a benchmark split into ZoRB-Near (short) and ZoRB-Far (long) subsets.",
         {"ZoRB": "Dataset", "ZoRB-Near": "Dataset", "ZoRB-Far": "Dataset"}),
    ],
)  # fmt: skip
def test_the_noun_beside_a_name_says_what_it_is(text: str, expected: dict[str, str]) -> None:
    assert named(abstract(text), "proposes") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Walking lapse detection (WLD) aims to walk. We test it on WLD benchmarks.", {"WLD": "Task"}),
        (
            "We build data across two tasks: Slow Walk (SW), and Far Walk (FW). It is done.",
            {"SW": "Task", "FW": "Task"},
        ),
    ],
)
def test_what_an_acronym_or_a_list_stands_for_makes_tasks(text: str, expected: dict[str, str]) -> None:
    found = named(abstract(text), "addressesTask")
    assert {name: found.get(name) for name in expected} == expected
    assert set(named(abstract(text), "proposes", *DATASETS)) & set(expected) == set()


@pytest.mark.parametrize(
    "text",
    [
        "We introduce Zorbl, a method. Our design reformulates the Qorlin philosophy for walks.",
        "We introduce Zorbl, a framework that formulates QRLS parsing for walks.",
        "We introduce Zorbl, a method. We propose a learnable QRLS color transform.",
        "We introduce Zorbl, a method. We build the largest surgical QRLS benchmark.",
        "We introduce Zorbl, a method. We adopt Q-WLK, a real-world walking environment.",
        "We introduce Zorbl, a method. We use QRLS-style ViT to walk. Our QLSTM-based students walk too.",
        "We introduce Zorbl, a method. We apply it to Qorl-2B and test it. Our SFT model walks.",
        "We introduce Zorbl, a method. We cast Zorbl as a Decision Process.",
        "We introduce Zorbl, a method. Stepping Pretraining is a patient learner for walker models.",
    ],
)
def test_what_only_tells_of_what_kind_something_is_is_not_proposed(text: str) -> None:
    assert list(named(abstract(text), "proposes")) == ["Zorbl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We show both Qorl-1.5B and Zorbl-1.5B, a walking model of ours.", {"Zorbl-1.5B"}),
        ("We introduce Qorl-1.5B and Zorbl-1.5B, a pair of models.", {"Qorl-1.5B", "Zorbl-1.5B"}),
        ("We propose a new steering approach ZRBL guided by walks.", {"ZRBL"}),
        ("We propose a two-step ZorblForge framework to walk.", {"ZorblForge"}),
        ("This moves our proposal of ZRBL (ZeRo step BLock).", {"ZRBL"}),
        ("We formalize a Walk Trajectory Schema.", {"Walk Trajectory Schema"}),
        ("We introduce BigZorb(Bench), a benchmark of walks.", {"BigZorb(Bench)"}),
    ],
)
def test_what_a_phrase_is_about_is_proposed(text: str, expected: set[str]) -> None:
    assert set(named(abstract(text), "proposes")) == expected


def test_a_title_may_begin_with_the_words_of_the_texts_acronym() -> None:
    record = abstract('We train agents to "Walk the Line" (WtL) as we go.', "Walk the Line: Training Agents")
    assert named(record, "proposes") == {"WtL": "Method"}


@pytest.mark.parametrize(
    "text",
    [
        "We introduce Zorbl, a method. It opens a gap we call Ghost Steps, as seen here.",
        "We introduce Zorbl, a method. We test two dimensions: (1) Step Scaling, which grows; and (2) Way Scaling, which lasts.",
        "We propose a method, termed Zorbl, including Stepping, Running, and Resting stages.",
    ],
)
def test_what_is_found_or_only_numbered_is_not_proposed(text: str) -> None:
    assert list(named(abstract(text), "proposes")) == ["Zorbl"]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("CLUE: Walking by Stepping", "We introduce CLUE, which walks.", {"CLUE": "Method"}),
        ("CLUE: Walking by Stepping", "We introduce CLUE, a benchmark of walks.", {"CLUE": "Dataset"}),
        ("Video-MMMU: Walking by Stepping", "We introduce Video-MMMU, which walks.", {"Video-MMMU": "Dataset"}),
        ("Slow Walk Optimization for Long Streets", "It walks. Slow Walk Optimization (SWO) helps.", {"SWO": "Method"}),
        ("Slow Walk Method for Long Streets", "Slow Walk Method, abbreviated SWM, helps to walk.", {"SWM": "Method"}),
        ("Slow Walk Method for Long Streets", "Slow walk method, we say, helps.", {}),
        ("MATH-V2: Walking by Stepping", "We introduce MATH-V2, which walks.", {"MATH-V2": "Method"}),
        ("ZorbPR: Walks", "We introduce ZorbPR, a novel task of walks.", {"ZorbPR": "Task"}),
        ("Walking with Robust GRPO", "We walk with it.", {}),
        ("Walking with Curriculum GRPO", "We walk with it.", {"Curriculum GRPO": "Method"}),
    ],
)
def test_what_a_title_brings_is_what_its_text_says(title: str, text: str, expected: dict[str, str]) -> None:
    assert named(abstract(text, title), "proposes") == expected


def test_numbered_capabilities_are_parts() -> None:
    record = abstract(
        "We introduce Zorbl, a method with two capabilities: (1) Slow Stepping: We count; (2) Far Stepping: We rest."
    )
    assert set(named(record, "proposes")) == {"Zorbl", "Slow Stepping", "Far Stepping"}


def test_a_name_behind_a_preposition_is_not_what_a_verb_brings() -> None:
    assert "StepWorld" not in named(abstract("We formulate the idea in StepWorld, a game of steps."), "proposes")


def test_brackets_do_not_part_a_name_from_the_noun_that_says_what_it_is() -> None:
    record = abstract("We introduce StepMuseum, a new Step Question Answering (SQA) benchmark of steps.")
    assert named(record, "proposes")["StepMuseum"] == "Dataset"


def test_a_measure_that_only_tells_what_something_rests_on_is_not_reported() -> None:
    assert named(abstract("We add MSE-based selection of layers."), "reportsMetric") == {}


def test_an_own_measure_is_the_subject_of_no_result() -> None:
    record = abstract(
        "We define the lenient step rate, which counts steps. We propose TAPO. It improves accuracy by 5%."
    )
    (result,) = [claim.object for claim in record.claims if isinstance(claim.object, ResultObject)]
    assert result.subject == "TAPO"


def test_what_only_says_of_what_kind_an_own_thing_is_is_not_proposed() -> None:
    record = abstract("We introduce StepLodge, a ConvStepper with a prior, and an agent that builds a Dockerfile.")
    assert named(record, "proposes") == {"StepLodge": "Method"}


def test_an_own_dataset_that_is_for_training_is_trained_on_and_a_benchmark_is_not() -> None:
    record = abstract(
        "We release StepSet, a large dataset for training small walkers. We release StepBench to train with."
    )
    assert set(named(record, "trainsOn")) == {"StepSet"}


def test_kinds_of_tasks_that_a_text_numbers_are_no_parts() -> None:
    record = abstract("StepBench holds three families -- (i) Quick Steps, (ii) Hill Turns, and (iii) Far Walks.")
    assert not {"Quick Steps", "Hill Turns", "Far Walks"} & set(named(record, "proposes"))


def test_a_part_that_a_text_numbers_is_a_name_though_hyphens_join_plain_words() -> None:
    record = abstract("We bring two things: (1) Hillside-Walk-Gen, a light pipeline that walks, and (2) an analysis.")
    assert "Hillside-Walk-Gen" in named(record, "proposes")


def test_a_report_with_a_colon_is_on_the_thing_that_it_names() -> None:
    record = abstract("We talk of steps.", title="STEPAGE Technical Report: Walking Benchmarks for Hills")
    assert named(record, "proposes") == {"STEPAGE": "Dataset"}


def test_a_good_trade_off_is_between_measures_and_a_wished_one_is_not() -> None:
    assert "latency" in named(
        abstract("We show that TAPO has a better trade-off between latency and cost."), "reportsMetric"
    )


def test_an_acronym_is_a_loss_with_its_noun_too() -> None:
    record = abstract("We propose a novel one-step QV loss that counts steps.")
    (found,) = [claim.object for claim in record.claims if claim.predicate == "proposes"]
    assert "QV loss" in (found.name, *found.aliases)


def test_a_quality_that_a_text_brings_in_as_a_measure_is_one() -> None:
    record = abstract("We introduce step-level diversity: how much the steps of one walk differ.")
    assert named(record, "reportsMetric") == {"step-level diversity": "Metric"}


def test_a_name_that_others_gave_is_not_the_papers_own() -> None:
    text = "We introduce Zorbl, a walker. The first attempt, by Wu et al. (usually called QORL-VL), steps slowly."
    assert list(named(abstract(text), "proposes")) == ["Zorbl"]


def test_what_others_contribute_in_the_motivation_is_not_the_papers_own() -> None:
    text = "## Problem\n\nZORBMMLU collects exams, QEXAMS contributes stories, QACVA probes hills."
    record = by_rules(only_entry(f"# Careful Walks\n\n{text}\n", "a.md"))
    assert list(named(record, "proposes")) == []


def test_what_has_a_score_is_no_measure() -> None:
    record = abstract(
        "We introduce Zorbl, a walker. After a day, Flow-GRPO's aesthetic score and ours fall noticeably."
    )
    assert "Flow-GRPO" not in named(record, "reportsMetric")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We introduce the Segment Anything Model (SAM), which walks.", {"SAM"}),
        ("We introduce Semantic Relative Preference Optimization (SRPO), in which steps count.", {"SRPO"}),
        ('We present RWKV-7 "Goose", a new walk.', {"RWKV-7"}),
        ("We develop a TCGBench to ease the study of steps.", {"TCGBench"}),
        ("We build a ResNet for walking.", set()),
        ("We introduce Group Relative Policy Optimization (GRPO) into walking.", set()),
    ],
)
def test_even_a_known_name_is_the_papers_own_where_it_is_introduced(text: str, expected: set[str]) -> None:
    record = abstract(text)
    own = {
        spelling
        for claim in record.claims
        if claim.predicate == "proposes"
        for spelling in (claim.object.name, *claim.object.aliases)
    }
    assert own & {"SAM", "SRPO", "RWKV-7", "TCGBench", "ResNet", "GRPO"} == expected


def test_a_label_that_spells_a_known_name_out_and_tells_what_it_is_brings_it() -> None:
    text = "## Key Contributions\n\n- **NF4 (4-bit NormalFloat)**: a data type made for steps.\n- **LoRA**: used for steps."
    record = by_rules(only_entry(f"# Careful Walks\n\n{text}\n", "a.md"))
    assert list(named(record, "proposes")) == ["NF4"]


@pytest.mark.parametrize("spelled", ["Dynamic Policy Orientation", "dynamic policy orientation"])
def test_an_acronym_with_other_words_than_the_lexicons_stays_another_thing_where_it_stands_alone(spelled: str) -> None:
    text = f"We walk by {spelled} (DPO) and GRPO. DPO outperforms PPO."
    _, things = load_extractor().named(only_entry(f"# Careful Walks\n\n## Abstract\n\n{text}\n", "a.md"))
    known = {spelling: bool(thing.rows) for thing in things.all() for spelling in thing.surfaces}
    assert (known["DPO"], known["GRPO"], known["PPO"]) == (False, True, True)
