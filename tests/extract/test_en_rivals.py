"""English prose: whom it sets beside the work without a verb of comparing, and what it runs the work with."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry

TITLE = "# SlowWalk: Careful Steps\n\n"
OPENING = "Walks are long. SlowWalk makes them slow.\n\n"


def names_of(predicate: str, text: str) -> list[str]:
    claims = by_rules(only_entry(text)).claims
    return sorted({claim.object.name for claim in claims if claim.predicate == predicate})  # type: ignore[union-attr]


def rivals(text: str) -> list[str]:
    return names_of("comparesAgainst", TITLE + OPENING + text)


@pytest.mark.parametrize(
    "sentence",
    [
        "It gets 61.5, while ZorbNet is at 0.43.",
        "It gets 61.5; ZorbNet, eight times the size, is at 40.2.",
        "SlowWalk has a rate of 88.9, with ZorbNet second at 87.2.",
        "Walkers cloned in the style of ZorbNet plateau at 80.",
        "ZorbNet, the strongest rival, needs a map.",
        "Filtering by ZorbNet is cheap, and ZorbNet hardly helps.",
        "ZorbNet keeps a lead of some points.",
        "Against ZorbNet and WumpNet, the rate rises by 5.",
        "The rate of 8.6 puts it in front of ZorbNet.",
        "Most raters preferred its steps to those of ZorbNet.",
        "It brings 28.1 dB, up 0.6 on ZorbNet.",
        "It gets 10.6; ZorbNet combined with WumpNet is nowhere near, at 24.9.",
        "It gets 10.6; WumpNet combined with ZorbNet is nowhere near, at 24.9.",
        "Its closest relatives are ZorbNet and WumpNet.",
        "It is well above WumpNet, with ZorbNet, which sees nothing, a distant last.",
    ],
)
def test_what_has_a_score_of_its_own_or_falls_short_is_a_rival(sentence: str) -> None:
    assert "ZorbNet" in rivals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The walker on ZorbNet is at home.",
        "ZorbNet climbs from 20.1 to 43.2.",
        "ZorbNet has 7 layers.",
    ],
)
def test_what_is_a_place_or_grows_is_no_rival(sentence: str) -> None:
    assert "ZorbNet" not in rivals(sentence)


def test_what_runs_with_the_own_work_is_used() -> None:
    assert "GPT-4o" in names_of("uses", TITLE + OPENING + "GPT-4o with SlowWalk gets 43.2.")


def test_a_known_method_that_opens_prose_is_told_of() -> None:
    text = TITLE + "SnapKV prunes what is old. SlowWalk does not.\n\nIt is easy."
    assert names_of("comparesAgainst", text) == ["SnapKV"]


@pytest.mark.parametrize(
    "sentence",
    [
        "GPT-4o climbs to 43.2.",
        "LLaMA3.1-8B shows the same picture.",
        "At a ratio of 0.3, GPT-4o answers at 99% of its own accuracy.",
    ],
)
def test_a_model_that_gains_or_behaves_alike_is_one_that_the_work_ran_on(sentence: str) -> None:
    text = TITLE + OPENING + sentence
    assert names_of("uses", text)
    assert names_of("comparesAgainst", text) == []


def test_a_list_before_a_measure_holds_datasets() -> None:
    text = TITLE + OPENING + "It is fast. On ZBC, WUMP and HOP, LPIPS comes down to 0.196."
    claims = by_rules(only_entry(text)).claims
    assert {claim.object.name for claim in claims if claim.predicate == "evaluatesOn"} == {"ZBC", "WUMP", "HOP"}  # type: ignore[union-attr]
    assert names_of("reportsMetric", text) == ["LPIPS"]


def test_a_measure_that_varies_a_known_one_is_a_measure() -> None:
    assert names_of("reportsMetric", TITLE + OPENING + "It wins in WALK-FID by 3.1.") == ["WALK-FID"]


def test_a_tool_that_does_a_part_of_the_work_is_used() -> None:
    assert "GPT-4o" in names_of("uses", TITLE + OPENING + "GPT-4o does the merging.")


def test_what_a_sentence_says_is_there_is_new() -> None:
    assert "FarWalk" in names_of("proposes", TITLE + OPENING + "There is an agent, FarWalk, and it looks back.")
