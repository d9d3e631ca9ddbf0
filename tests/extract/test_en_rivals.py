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
