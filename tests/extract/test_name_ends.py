"""Where names end: before a score, a number of things, or a kind; behind an owner; and families in short for one member."""

from __future__ import annotations

import pytest
from reading import by_rules, daily

from paperkg.extract.model import Language
from paperkg.extract.names.known import known_names
from paperkg.extract.names.mention import find_names
from paperkg.extract.names.scored_names import end_before_score
from paperkg.extract.rules.grammar import grammar

KNOWN = known_names()


def names(text: str, language: Language = "en") -> list[str]:
    return [found.surface for found in find_names(text, KNOWN, grammar(language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "FID is lower: StepNet 23, WalkUnlearn 131, WALK-u 240, and SD v1.4 743.",
            ["FID", "StepNet", "WalkUnlearn", "WALK-u", "SD v1.4"],
        ),
        ("Step1X-Walk 4.6 and the Step-Walk-Edit 6.3 are open.", ["Step1X-Walk", "Step-Walk-Edit 6.3"]),
        ("Scores of judges: GPT-4o 2.6, StepJudge 3.", ["GPT-4o", "StepJudge"]),
    ],
)
def test_a_score_behind_a_name_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two (A 3, B 4): StepNet 23, WalkNet 131, WALK-u 240", "WALK-u 240"),
        ("Two (A 3, B 4): StepNet 23, WalkNet 131 (WALK-u 240)", "WalkNet 131"),
        ("It has 12, and SD 743, and Big Step Net 240", "Big Step Net 240"),
    ],
)
def test_a_score_in_any_list_of_a_text_is_no_part_of_a_name(text: str, name: str) -> None:
    start = text.index(name)
    assert end_before_score(text, start, start + len(name)) == start + name.rindex(" ")


@pytest.mark.parametrize("text", ["StepNet 2, WalkNet 3", "StepBench 24, WalkBench 25", "StepNet3D 2.5", "StepNet 1.5"])
def test_a_version_behind_a_name_is_a_part_of_it(text: str) -> None:
    end = text.find(",") if "," in text else len(text)
    assert end_before_score(text, 0, end) == end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DTU 3시점에서 가장 작다.", ["DTU"]),
        ("걸음은 StepBERT 25Hz에 맞춘다.", ["StepBERT"]),
        ("ZorbWalk 66쯤 나온다.", ["ZorbWalk"]),
    ],
)
def test_a_number_of_things_is_no_part_of_a_korean_name(text: str, expected: list[str]) -> None:
    assert names(text, "ko") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Claude Code and Gemini CLI are run.", ["Claude Code", "Gemini CLI"]),
        ("We run it on the Android OS.", []),
        ("It is in Meta's VGGT and in Walker's StepQA.", ["VGGT", "StepQA"]),
        ("A StepWalk-like vector and StepQA-type data help.", ["StepWalk", "StepQA"]),
        ("We run LLM-style prompts.", []),
        ("Here X-Walk beats step-walker-v2 soundly.", ["X-Walk", "step-walker-v2"]),
        ("Here X-Part beats all.", ["X-Part"]),
    ],
)
def test_kinds_owners_and_likeness_at_the_ends_of_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pixel walking은 Softmax steps와 다르다.", ["Pixel walking", "Softmax steps"]),
        ("걸음은 Walker model로 잰다.", ["Walker"]),
        ("gym-zorb-steps와 step-evaluation-harness로 잰다.", ["gym-zorb-steps", "step-evaluation-harness"]),
        ("slow-to-fast와 state-of-the-art는 이름이 아니다.", []),
    ],
)
def test_words_in_small_letters_are_parts_of_names_in_korean_prose(text: str, expected: list[str]) -> None:
    assert names(text, "ko") == expected


def test_in_english_only_kinds_of_software_make_names_of_small_letters() -> None:
    assert names("We ran first-last-frame prompts in step-walk-harness.") == ["step-walk-harness"]


def test_an_item_of_a_list_is_no_acronym_of_the_two_before_it() -> None:
    found = find_names("Rivals are Walkexion, APO, WAPO, and more.", KNOWN, grammar("en"))
    assert [name.others for name in found] == [(), (), ()]


def test_a_remark_in_korean_parentheses_is_no_spelling() -> None:
    (walk, data) = find_names("걸음은 ZorbMath (학습 걸음은 ZorbStep-CoT)로 잰다.", KNOWN, grammar("ko"))
    assert (walk.surface, walk.others, data.surface) == ("ZorbMath", (), "ZorbStep-CoT")


def compared(rivals: str) -> set[str]:
    record = by_rules(daily(f"We propose ZorbNet. ZorbNet outperforms {rivals} on MMLU."))
    return {claim.object.name for claim in record.claims if claim.predicate == "comparesAgainst"}


def test_a_family_is_its_only_member_in_short() -> None:
    assert compared("StepGlyph-7B-Instruct. ZorbNet outperforms StepGlyph") == {"StepGlyph-7B-Instruct"}


def test_a_family_with_two_members_stands_beside_them() -> None:
    both = "StepGlyph-7B and StepGlyph-9B. ZorbNet outperforms StepGlyph"
    assert compared(both) == {"StepGlyph", "StepGlyph-7B", "StepGlyph-9B"}


def test_a_family_that_is_called_one_stands_beside_its_member() -> None:
    assert compared("StepGlyph-7B. ZorbNet outperforms the StepGlyph series") == {"StepGlyph", "StepGlyph-7B"}
