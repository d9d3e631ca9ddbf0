"""English measures beside their numbers: which words say what a number measures."""

from __future__ import annotations

import pytest
from result_cases import results

from paperkg.extract.measures.beside import measures_before, measures_behind, measures_changed, numbers_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It achieves 8.9% higher Route Goal Completion while walking.", ["Route Goal Completion"]),
        ("It needs 26% fewer probe steps than before.", ["probe steps"]),
        ("The best one attains only 53.33 Trail F1, with drops.", ["Trail F1"]),
        ("It reaches 65.6% move validity and 66.3% rule coverage.", ["move validity", "rule coverage"]),
        ("We see a 38% walk recall drop.", ["walk recall"]),
        ("It shows a 50% reduction in the walking cost.", ["walking cost"]),
        ("It gains +24% outdoor success on hills.", ["outdoor success"]),
        ("It reaches 41.0% success on hills.", ["success"]),
        ("It spends 59% fewer tokens.", []),
        ("It finds 3 success rates.", []),
        ("It is 20% better and scores well.", []),
        ("It grows at 2x the rate of others.", []),
    ],
)
def test_the_words_behind_a_number_name_its_measure(text: str, expected: list[str]) -> None:
    assert [text[slice(*place)] for place in measures_behind(text, numbers_in(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It raises format compliance from 0.2 to 0.7.", ["format compliance"]),
        ("The best strict Goal Reach Rate is only 20.0%.", ["Goal Reach Rate"]),
        ('It shows low "follow rates" (at most 11%).', ["follow rates"]),
        ("The shift is small (XY divergence: 0.043).", ["XY divergence"]),
        ("It cuts walking latency by about 40%.", ["walking latency"]),
        ("It reduces costs by 40%.", []),
        ("It has a context length of 5M tokens.", []),
        ("The higher scores of 5 walkers.", []),
    ],
)
def test_the_words_that_lead_to_a_number_name_its_measure(text: str, expected: list[str]) -> None:
    assert [text[slice(*place)] for place in measures_before(text, numbers_in(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO reaches 77.6% accuracy on MMLU and 41.0% success on GPQA.", ["accuracy", "success"]),
        ("TAPO needs 26% fewer probe steps and 59% fewer tokens.", ["probe steps", "tokens"]),
        ("TAPO reaches 48.5% accuracy, and cost drops by nearly 47 points.", ["accuracy", None]),
        ("TAPO shows low loss (GRPO: 4%) and minimal accuracy loss.", [None]),
        ("TAPO is 1.3x faster than GRPO, maintaining accuracy.", [None]),
        ("TAPO reaches 62.3% and 27.0% accuracy.", ["accuracy", "accuracy"]),
    ],
)
def test_a_number_takes_the_measure_beside_it_and_none_of_another(text: str, expected: list[str | None]) -> None:
    assert [found.metric for found in results(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It improves ADPV by 1.3%, Turnover by 0.7%, and Stay by 0.4%.", ["Turnover", "Stay"]),
        ("It reduces step slips from 8.1% to 2.5%.", ["step slips"]),
        ("It lifts walks per user by 12%.", ["walks per user"]),
        ("It improves performance by 5% and models by 3%.", []),
        ("It improves step views by hand.", []),
    ],
)
def test_what_a_verb_changes_by_so_much_is_measured(text: str, expected: list[str]) -> None:
    assert [text[slice(*place)] for place in measures_changed(text)] == expected


def test_machines_in_brackets_are_the_value_of_no_measure() -> None:
    text = "It needs few GPU resources (8 MI300X cards)."
    assert list(measures_before(text, numbers_in(text))) == []
