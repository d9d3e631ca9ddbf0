"""English prose of digests: denials, examples of a kind, scores that follow, members of a list, surveys, and what is brought."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry

TITLE = "# SlowWalk: Careful Steps\n\n"
OPENING = "Walks are long. SlowWalk makes them slow.\n\n"


def names_of(predicate: str, text: str, title: str = TITLE) -> set[str]:
    claims = by_rules(only_entry(title + OPENING + text)).claims
    return {claim.object.name for claim in claims if claim.predicate == predicate}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "sentence",
    [
        "It walks alone; no aid like ControlNet or LoRA is added.",
        "No dedicated walkers such as SnapKV or LoRA.",
        "Comparisons to SnapKV, GRPO and DPO are lacking.",
        "It is not clear whether LoRA or GRPO could walk so.",
        "It is unclear whether the gain holds for GPT-4o.",
        "No figures for leaps, or for long walkers such as GPT-4o, are shown.",
        "SnapKV and GRPO are mentioned in passing, as in a list.",
        "It walks, and no LoRA is needed.",
    ],
)
def test_what_is_denied_is_neither_used_nor_compared(sentence: str) -> None:
    assert names_of("uses", sentence) == set()
    assert names_of("comparesAgainst", sentence) == set()


@pytest.mark.parametrize(
    "sentence", ["It is no better than GRPO.", "SnapKV is cited as reaching 95%, GRPO stays at 40.1."]
)
def test_what_only_looks_like_a_denial_is_compared(sentence: str) -> None:
    assert "GRPO" in names_of("comparesAgainst", sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Editors such as ZorbNet and WumpNet cut what they see.", {"ZorbNet", "WumpNet"}),
        ("It is best at 61.5, with ZorbNet a bit lower at 59.6.", {"ZorbNet"}),
        ("SlowWalk comes first, with ZorbNet in between.", {"ZorbNet"}),
        (
            "Its rate is 88.1, versus 71.4 for ZorbNet, 70.3 for WumpNet and 62.6 for HopNet.",
            {"WumpNet", "HopNet"},
        ),
        ("Its rate is 88.1, against 71.4 for ZorbNet and 70.3 for a WumpNet walker.", {"WumpNet"}),
        ("The yardsticks are GRPO with LoRA, ZorbNet, WumpNet, and DPO.", {"GRPO", "ZorbNet", "WumpNet", "DPO"}),
        ("Tested systems are GRPO with LoRA, ZorbNet, and DPO.", {"GRPO", "DPO"}),
        ("Among the walking agents are GPT-4o and Claude 3.", {"GPT-4o", "Claude 3"}),
        ("In between come GPT-4o and Claude 3.", {"GPT-4o", "Claude 3"}),
        ("It is favoured over GPT-4o by most.", {"GPT-4o"}),
        ("Other methods in the table are GRPO and DPO.", {"GRPO", "DPO"}),
    ],
)
def test_prose_sets_names_beside_the_work(sentence: str, expected: set[str]) -> None:
    assert names_of("comparesAgainst", sentence) >= expected


def test_what_a_rival_is_run_with_is_nobodys() -> None:
    text = "The yardsticks are GRPO with LoRA, ZorbNet, WumpNet, and DPO."
    assert "LoRA" not in names_of("comparesAgainst", text) | names_of("uses", text)


@pytest.mark.parametrize("sentence", ["DeepSpeed shards the steps at 41.3.", "AdamW moves by 0.1."])
def test_a_part_of_the_work_is_no_rival_where_scores_are_told(sentence: str) -> None:
    assert names_of("comparesAgainst", sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("GPT-4o took care of the steps.", "GPT-4o"),
        ("Whisper supplied the transcripts.", "Whisper"),
        ("GPT-4o drives all walkers in it.", "GPT-4o"),
        ("Features are taken from a CLIP and joined.", "CLIP"),
    ],
)
def test_what_does_a_part_of_the_work_is_used(sentence: str, name: str) -> None:
    assert name in names_of("uses", sentence)


@pytest.mark.parametrize(
    "title",
    [
        "# Careful Steps: A Survey\n\n",
        "# A Review of Walks\n\n",
        "# A Survey on Slow Steps\n\n",
        "# Position: Walk\n\n",
    ],
)
def test_a_survey_uses_nothing(title: str) -> None:
    text = "Walks are told through GPT-4o and LoRA, and agents are built on Qwen2.5-7B."
    assert names_of("uses", text, title) == set()
    assert names_of("uses", text) != set()


def test_a_paper_on_surveys_is_none() -> None:
    assert "GPT-4o" in names_of("uses", "It is built on GPT-4o.", "# SlowWalk: Answering Survey Questions\n\n")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The metric, WalkRate, counts the steps.", "WalkRate"),
        ("Then an encoder, S-WALK, halves the steps.", "S-WALK"),
        ("The rule that results, WalkAlpha, is brief.", "WalkAlpha"),
        ("All of it bears the name FarWalk.", "FarWalk"),
        ("The outcome is FarWalk, with three steps.", "FarWalk"),
        ("It contributes two measures for walks, the Step Gain Ratio and the Walk Waste Index.", "Step Gain Ratio"),
        ("Three gaits are left. Two variants are developed. WALK-F steps once. WALK-H steps twice.", "WALK-H"),
    ],
)
def test_prose_brings_what_is_the_papers_own(sentence: str, name: str) -> None:
    assert name in names_of("proposes", sentence)


@pytest.mark.parametrize(
    "sentence", ["The strongest model, ZorbNet, is at 41.3.", "The base model, ZorbNet, is frozen."]
)
def test_a_noun_that_makes_it_anothers_brings_nothing(sentence: str) -> None:
    assert "ZorbNet" not in names_of("proposes", sentence)
