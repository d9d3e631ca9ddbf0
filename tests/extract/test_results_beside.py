"""What stands beside a level in English: its lead, its other end, the scores of rivals in order, and what is no score at all."""

from __future__ import annotations

import pytest
from reading import only_entry
from result_cases import results, shorts

from paperkg.extract.extractor import extract
from paperkg.extract.record import ResultObject
from paperkg.extract.results.sentences import ResultContext

OURS = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
COMPARED = OURS._replace(rivals=frozenset({"GRPO", "PPO"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It gains 11 points on MMLU, where accuracy climbs from 54% to 65%.", [("65", "54", "11")]),
        ("Accuracy climbs from 54% to 65% on MMLU; elsewhere it gains 11 points.", [("65", "54", None)]),
        ("TAPO scores 51.0 on MMLU, which is 2.0 above GRPO.", [("51.0", None, "2.0")]),
        ("TAPO scores 51.0 on MMLU, 2.0 below GRPO.", [("51.0", None, "2.0")]),
        ("TAPO has 69% on MMLU, five points better than GRPO.", [("69", None, "5")]),
        ("TAPO scores 51.0 on MMLU, 2.0 above GRPO and 4.5 above PPO.", [("51.0", None, "2.0"), ("51.0", None, "4.5")]),
        ("MMLU accuracy is 42.4% before, 55.3% after.", [("55.3", "42.4", None)]),
    ],
)
def test_a_level_takes_the_change_and_the_level_before_that_stand_beside_it(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    found = [result for result in results(text, "en", OURS) if result.value is not None]
    told = [(r.value, r.baseline_value, r.delta) for r in found]
    assert [tuple(None if part is None else str(part) for part in parts) for parts in told] == expected


@pytest.mark.parametrize(
    ("text", "baseline"),
    [("TAPO scores 51.0 on MMLU, 2.0 above GRPO.", "GRPO"), ("TAPO is ahead of GRPO by 0.11 on MMLU.", "GRPO")],
)
def test_a_lead_is_over_the_rival_behind_or_before_it(text: str, baseline: str) -> None:
    (found,) = results(text, "en", OURS)
    assert (found.baseline, found.baseline_value) == (baseline, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The FID of TAPO stays between 0.81 and 0.84.", ["||0.81..0.84"]),
        ("On MMLU 96 to 99% of outputs parse.", ["MMLU||96..99%"]),
        ("TAPO improves on GRPO by two to three points on MMLU.", ["MMLU||2..3points"]),
    ],
)
def test_two_numbers_are_the_ends_of_a_range(text: str, expected: list[str]) -> None:
    assert shorts(text, "en", OURS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "TAPO has an FID of 0.20 with a BLEU of 28.8, whereas GRPO gives 0.62 and 19.2.",
            ["|GRPO|0.62>0.20", "|GRPO|19.2>28.8"],
        ),
        (
            "On MMLU, GPT-4o retains 97.6% of its accuracy under TAPO; GRPO and PPO, the two rivals, retain 96.9% and 96.1%.",
            ["MMLU|GRPO|96.9>97.6%", "MMLU|PPO|96.1>97.6%"],
        ),
        (
            "TAPO has an FID of 238 and a BLEU of 131; GRPO is at 402 in FID.",
            ["|GRPO|402>238", "||131"],
        ),
        (
            "On MMLU the best closed model solves 61.3% of the tasks, while GPT-4o manages 19.9%.",
            ["MMLU||61.3%", "MMLU||19.9%"],
        ),
    ],
)
def test_rivals_scores_stand_beside_the_paper_s_own_in_order(text: str, expected: list[str]) -> None:
    assert sorted(shorts(text, "en", OURS)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO reaches 71.2% on MMLU. GRPO and PPO are at 68.4% and 65.0%.", ["GRPO", "PPO"]),
        ("TAPO reaches 71.2% on MMLU. GPT-4o is at 68.4%.", [None, None]),
        ("TAPO reaches 71.2% on MMLU. On GPQA GRPO is at 68.4%.", [None, None]),
        ("GPT-4o reaches 71.2% on MMLU. GRPO is at 68.4%.", [None, None]),
    ],
)
def test_what_the_entry_compares_with_is_set_beside_the_score_of_the_sentence_before(
    text: str, expected: list[str | None]
) -> None:
    assert [result.baseline for result in results(text, "en", COMPARED)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The activations of layers 2, 13 and 26 are read on MMLU.",
        "A 50/50 mix of GPQA and MMLU is slower.",
        "Made-up hikes make up 80% of MMLU.",
        "It runs on GPT-4o 2024.4 for MMLU.",
    ],
)
def test_layers_mixes_shares_and_releases_are_no_results(text: str) -> None:
    assert results(text, "en", OURS) == []


def test_the_release_of_a_tool_is_no_score() -> None:
    text = "# TAPO: Careful Walks\n\nOn MMLU, TAPO reaches 71.2 with vLLM 0.11, and GRPO reaches 68.4.\n"
    found = [claim.object for claim in extract(only_entry(text)).claims if claim.predicate == "reportsResult"]
    assert "0.11" not in {str(result.value) for result in found if isinstance(result, ResultObject)}
