"""English results whose parts stand beside other numbers' parts: whose the subject, the rival, and the place are."""

from __future__ import annotations

import pytest
from result_cases import results, shorts

from paperkg.extract.results.numbers import quantities
from paperkg.extract.results.sentences import ResultContext

OURS = ResultContext("results", main="TAPO", main_type="Method")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO beats GRPO by 7.9%, with PPO lifting accuracy from 0.13 to 0.64.", ["TAPO", "PPO"]),
        ("Walks on GPT-4o and Qwen2.5-7B show gains of up to 5.9%.", ["TAPO"]),
        ("GPT-4o solves 77.8%, other frontier models solve 51.5%.", ["GPT-4o", None]),
        ("Our models reach 51.5% accuracy.", ["TAPO"]),
        ("Older models show collapse in accuracy (GPT-4o: 80%).", ["GPT-4o"]),
    ],
)
def test_the_subject_is_that_of_the_numbers_own_clause(text: str, expected: list[str | None]) -> None:
    assert [found.subject for found in results(text, "en", OURS)] == expected


def test_a_name_behind_a_preposition_is_no_subject_where_nothing_is_proposed() -> None:
    assert [found.subject for found in results("All fail on walks for GPT-4o (best accuracy: 30.3).", "en")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "TAPO reaches 38.5% on MMLU, outperforming the best active walker's 27.6%.",
            ["MMLU|best active walker|27.6>38.5%"],
        ),
        ("TAPO reaches 67.2% on MMLU, close to the tuned GPT-4o base model at 69.0%.", ["MMLU|GPT-4o|69.0>67.2%"]),
        ("TAPO reaches 45% accuracy rather than simply resting.", ["||45%"]),
        ("TAPO reaches 27.9% accuracy, mostly on walks over multiple hills.", ["||27.9%"]),
        ("TAPO gains 5% accuracy over plain walks.", ["|plain walks|+5%"]),
        ("TAPO beats GRPO by 7.9%, with PPO lifting accuracy from 0.13 to 0.64.", ["|GRPO|+7.9%", "||0.13>0.64"]),
        ("TAPO surpasses humans on only 17.8% of tasks.", ["|human|17.8%"]),
    ],
)
def test_a_rival_is_what_the_number_is_compared_with(text: str, expected: list[str]) -> None:
    assert shorts(text, "en", OURS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO beats GRPO by 14.0% in accuracy and 11.3% in recall.", ["|GRPO|+14.0%", "|GRPO|+11.3%"]),
        ("TAPO improves by 9.4% on MMLU and 17.5% in real-world tasks.", ["MMLU||+9.4%", "||+17.5%"]),
        ("TAPO improves by 9.4% on MMLU and 17.5% on average.", ["MMLU||+9.4%", "MMLU||+17.5%"]),
    ],
)
def test_the_second_of_two_numbers_has_its_own_parts(text: str, expected: list[str]) -> None:
    assert shorts(text, "en", OURS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It improves accuracy and BLEU by %6.80 and %4.45 respectively.", ["||+6.80%", "||+4.45%"]),
        ("It gives a sim60% reduction in latency.", ["||+60%"]),
        ("It uses only about 20% of all GPU resources.", ["||20%"]),
        ("The judge misses 26% of the failures.", ["||26%"]),
        ("This is borne out by a 96% walker preference.", ["||96%"]),
    ],
)
def test_numbers_that_say_how_well_something_did_are_results(text: str, expected: list[str]) -> None:
    assert shorts(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "It surpasses models up to 120 times  larger in accuracy.",
        "It goes from 5s-trained to 60s+ generation with higher accuracy.",
        "Accuracy drops, and long walks account for 52% of failures.",
    ],
)
def test_sizes_durations_and_shares_of_faults_are_no_results(text: str) -> None:
    assert shorts(text, "en") == []


def test_a_sign_of_shares_may_stand_before_its_number() -> None:
    assert [(q.kind, str(q.value)) for q in quantities("by %6.80 and 5% more", "en")] == [
        ("percent", "6.80"),
        ("percent", "5"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO is at 69.7% on MMLU, above the 59.0% of GRPO.", ["MMLU|GRPO|59.0>69.7%"]),
        ("TAPO is up to 2.4x faster than FP8.", ["|FP8|..2.4x"]),
        ("On MMLU TAPO leads GRPO by 7.0 points.", ["MMLU|GRPO|+7.0points"]),
        ("On MMLU it gains 6.6 points, and on GPQA it gains 7.0 points.", ["MMLU||+6.6points", "GPQA||+7.0points"]),
    ],
)
def test_a_rival_and_a_place_behind_a_number_are_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text, "en", OURS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO reduces latency by 20% and delivers 3x speedups.", ["latency", None]),
        ("TAPO raises accuracy by 20% on MMLU and by 3% on GPQA.", ["accuracy", "accuracy"]),
    ],
)
def test_a_share_and_a_factor_are_no_changes_of_one_measure(text: str, expected: list[str | None]) -> None:
    assert [found.metric for found in results(text, "en", OURS)] == expected


def test_words_between_a_thing_and_its_score_do_not_part_them() -> None:
    text = "PPO with the same model stops at 85.1%, and GRPO, surprisingly, gets to 76.1%."
    assert [found.subject for found in results(text, "en", OURS)] == ["PPO", "GRPO"]
