"""What an earlier sentence, or the heading, leaves to the numbers of a sentence that names no data set or rival itself."""

from __future__ import annotations

import pytest
from reading import only_entry
from result_cases import results, shorts

from paperkg.extract.model import Language, Mention
from paperkg.extract.results.sentences import ResultContext
from paperkg.pipeline import stages

OURS = ResultContext("results", main="TAPO", main_type="Method")
UNDER_GPQA = ResultContext(
    "results", main="TAPO", main_type="Method", heading_mentions=(Mention(0, 4, "GPQA", "Dataset", True),)
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On MMLU the walks are compared. TAPO reaches 71.2%, against 65.0% for GRPO.", ["MMLU|GRPO|65.0>71.2%"]),
        ("en", "MMLU is hard. No walk ends. TAPO reaches 71.2% accuracy.", ["MMLU||71.2%"]),
        ("ko", "MMLU에서 평가했다. TAPO의 정확도는 71.2%로 GRPO의 65.0%보다 높다.", ["MMLU|GRPO|65.0>71.2%"]),
        ("zh", "在MMLU上做了评测。TAPO的准确率达到71.2%。", ["MMLU||71.2%"]),
    ],
)
def test_a_data_set_carries_over_to_the_next_sentences(language: Language, text: str, expected: list[str]) -> None:
    assert shorts(text, language, OURS) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU and GPQA the walks are compared. TAPO reaches 71.2% accuracy."),
        ("en", "On MMLU it walks. On real robots TAPO reaches 71.2% accuracy."),
        ("en", "On MMLU it walks. A user study follows. TAPO reaches 71.2% accuracy."),
        ("en", "TAPO is trained on MMLU. It reaches 71.2% accuracy."),
        ("en", "On MMLU it walks. TAPO cuts memory by 71.2%."),
        ("ko", "MMLU와 GPQA에서 평가했다. TAPO의 정확도는 71.2%이다."),
        ("ko", "MMLU에서 평가했다. 실제 로봇에서는 정확도가 71.2%이다."),
        ("ko", "MMLU로 학습했다. 정확도는 71.2%이다."),
        ("ko", "MMLU에서 평가했다. 메모리는 71.2% 감소했다."),
        ("zh", "用MMLU训练。TAPO的准确率达到71.2%。"),
        ("zh", "在MMLU上做了评测。真实场景中准确率达到71.2%。"),
    ],
)
def test_nothing_carries_over_from_several_from_training_or_to_another_place(language: Language, text: str) -> None:
    assert [found.dataset for found in results(text, language, OURS)] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MMLU and GPQA are used. TAPO obtains an accuracy of 71.2% and 44.5%, respectively."),
        ("ko", "MMLU와 GPQA에서 평가했다. 정확도는 각각 71.2%와 44.5%를 기록했다."),
        ("en", "MMLU and GPQA are used. The former is at an accuracy of 71.2%, the latter is at an accuracy of 44.5%."),
    ],
)
def test_the_members_of_a_list_get_their_numbers_one_by_one(language: Language, text: str) -> None:
    found = {(result.dataset, str(result.value)) for result in results(text, language, OURS)}
    assert found == {("MMLU", "71.2"), ("GPQA", "44.5")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO의 정확도는 71.2%이다.", ["GPQA"]),
        ("MMLU에서 정확도는 71.2%이다.", ["MMLU"]),
        ("MMLU와 AIME24도 본다. 정확도는 71.2%이다.", [None]),
        ("실제 로봇에서 정확도는 71.2%이다.", [None]),
    ],
)
def test_a_heading_holds_where_nothing_nearer_names_a_place(text: str, expected: list[str | None]) -> None:
    assert [found.dataset for found in results(text, "ko", UNDER_GPQA)] == expected


def test_the_data_set_of_a_heading_is_that_of_the_scores_under_it() -> None:
    entry = only_entry(
        "# SlowWalk: 느린 걸음\n\n## 개요\nSlowWalk를 제안한다. MMLU와 GPQA를 쓴다.\n\n"
        "## 실험 결과\n\n### GPQA\n정확도는 71.2%이다.\n"
    )
    found = [claim.object for claim in stages().extract(entry).claims if claim.predicate == "reportsResult"]
    assert [getattr(result, "dataset", None) for result in found] == ["GPQA"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Qwen2.5-7B serves as the base model. Accuracy on MMLU rises from 50.1% to 61.2%.", ["Qwen2.5-7B"]),
        ("en", "With Qwen2.5-7B as the learner, accuracy on MMLU rises from 50.1% to 61.2%.", ["Qwen2.5-7B"]),
        ("en", "Qwen2.5-7B serves as the base model. TAPO gains 5.1% over that base model.", ["Qwen2.5-7B"]),
        ("en", "Qwen2.5-7B serves as the base model. TAPO gains 5.1% over GRPO.", ["GRPO"]),
        ("en", "Qwen2.5-7B is fast. Accuracy on MMLU rises from 50.1% to 61.2%.", [None]),
        ("ko", "Qwen2.5-7B를 기본 모델로 쓴다. MMLU 정확도가 50.1%에서 61.2%로 올랐다.", ["Qwen2.5-7B"]),
        ("zh", "以Qwen2.5-7B为基座。MMLU准确率从50.1%提升到61.2%。", ["Qwen2.5-7B"]),
    ],
)
def test_what_the_work_starts_from_is_what_a_rise_is_compared_with(
    language: Language, text: str, expected: list[str | None]
) -> None:
    assert [found.baseline for found in results(text, language, OURS)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "TAPO beats GRPO by 5.2 points on MMLU. On GPQA the margin is 3.1 points.", ["GRPO", "GRPO"]),
        ("en", "TAPO beats GRPO by 27.7%. That is a relative 36.4% on MMLU.", ["GRPO", "GRPO"]),
        ("en", "TAPO beats GRPO by 5.2 points on MMLU. It runs on GPQA 3.1% faster.", ["GRPO", None]),
        ("en", "TAPO beats GRPO by 5.2 points on MMLU. On GPQA it leads PPO by 3.1 points.", ["GRPO", "PPO"]),
        ("en", "TAPO beats GRPO by 5.2 points on MMLU. Walks are long. On GPQA it gains 3.1 points.", ["GRPO", None]),
        ("ko", "MMLU에서 GRPO보다 5.2%p 높다. GPQA에서는 3.1%p 높았다.", ["GRPO", "GRPO"]),
        ("ko", "MMLU에서 GRPO보다 5.2%p 높다. GPQA에서는 추론 시간이 3.1% 줄었다.", ["GRPO", None]),
    ],
)
def test_a_change_elsewhere_keeps_the_rival_of_the_sentence_before(
    language: Language, text: str, expected: list[str | None]
) -> None:
    assert [found.baseline for found in results(text, language, OURS)] == expected


def test_an_unknown_name_as_the_subject_is_a_place_of_its_own() -> None:
    assert [found.dataset for found in results("On MMLU it walks. ML45 is easy: it reaches 92.2%.", "en", OURS)] == [
        None
    ]


def test_a_name_that_nobody_knows_is_the_place_of_the_numbers_of_its_sentence() -> None:
    text = "On MMLU the walks are compared. TAPO reaches 74.1% accuracy on WebWalk."
    assert [found.dataset for found in results(text, "en", OURS)] == [None]


def test_a_rate_of_running_is_on_no_data_set() -> None:
    assert [found.dataset for found in results("On MMLU it walks. TAPO achieves 45.7 FPS.", "en", OURS)] == [None]
