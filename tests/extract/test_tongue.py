"""Entries in a language that has no rules are told of, by their letters and smallest words."""

from __future__ import annotations

import pytest
from reading import segmented

from paperkg.extract.source.segment import Segmentation

WALKS = {
    "Japanese": "本論文では、歩幅を数える手法 SlowWalk を提案する。SlowWalk は GRPO に基づき、坂道でも歩みを緩めずに進む。"
    * 3,
    "a language in Cyrillic letters": "Мы предлагаем SlowWalk, который считает шаги и основан на GRPO. " * 3,
    "another language in Latin letters": "Proponemos SlowWalk, un método de pasos lentos que se basa en GRPO y en la calma. "
    * 3,
}


def told(text: str) -> Segmentation:
    _, segmentation = segmented(f"# SlowWalk\n\n{text}\n", "walk.md")
    return segmentation


@pytest.mark.parametrize("tongue", WALKS)
def test_another_language_is_told_of_with_its_line(tongue: str) -> None:
    (problem,) = [problem for problem in told(WALKS[tongue]).problems if problem.code == "other-language"]
    assert (problem.line, problem.level) == (1, "note")
    assert tongue in problem.reason


@pytest.mark.parametrize(
    "text",
    [
        "We propose SlowWalk, a method of slow steps that is based on GRPO and counts the steps of a walk in the hills. "
        * 2,
        "GRPO 에 기반한 SlowWalk를 제안합니다. SlowWalk는 언덕에서도 걸음을 셉니다. " * 3,
        "本文提出SlowWalk，它以GRPO为基础，在山坡上也数步子。实验表明它走得更慢也更稳，“カタカナ”只是一个词。" * 3,
        "Walks: GSM8K, MATH, AIME; Base: Qwen2.5-7B; Rivals: GRPO, PPO, DAPO; Steps: 94.8, 91.2, 82.1, 79.0, 60.3. "
        * 2,
        "Proponemos SlowWalk.",
    ],
)
def test_known_languages_lists_of_names_and_what_is_too_short_are_not(text: str) -> None:
    assert "other-language" not in {problem.code for problem in told(text).problems}
