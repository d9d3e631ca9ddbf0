"""Two numbers that are never compared with each other stay apart, whatever the weights say."""

from __future__ import annotations

import pytest
from result_cases import mentions, short

from paperkg.extract.learned.numbers import NumberWeights
from paperkg.extract.model import Language
from paperkg.extract.results.sentences import ResultContext, find_results

#: Takes every number for a value, and joins every two that it may.
JOINING = NumberWeights({}, (100, 50, -1000), {}, (500, -1000, -1000, -1000))
OURS = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
BENCHMARK = ResultContext("results", main="WalkBench", main_type="Dataset", proposed=frozenset({"WalkBench"}))


def read(text: str, language: Language, context: ResultContext = OURS) -> list[str]:
    found = find_results(text, mentions(text), language=language, context=context, reader=JOINING)
    return [short(result).split("|")[2] for result in found]


def test_numbers_of_different_units_stay_apart() -> None:
    assert read("TAPO는 MMLU에서 71.2%이고 지연은 3.4 ms이다.", "ko") == ["71.2%", "3.4ms"]
    assert read("TAPO는 MMLU에서 71.2%이고 GPQA에서 40.3%이다.", "ko") == ["40.3>71.2%"]


@pytest.mark.parametrize("mark", [" / ", ", "])
def test_the_numbers_of_a_list_of_three_stay_apart(mark: str) -> None:
    text = f"TAPO는 정확도 {mark.join(('71.2', '64.8', '60.3'))}에 이른다."
    assert read(text, "ko") == ["71.2", "64.8", "60.3"]


def test_two_numbers_alone_may_be_a_score_and_a_rivals() -> None:
    assert read("TAPO는 정확도 71.2 / 64.8에 이른다.", "ko") == ["64.8>71.2"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "GRPO가 71.2%로 선두이며 PPO(64.8%)가 그 뒤입니다."),
        ("ko", "GRPO가 71.2%로 가장 높고 PPO 64.8%가 뒤따릅니다."),
        ("en", "GRPO leads at 71.2%, followed by PPO (64.8%)."),
        ("zh", "GRPO以71.2%居首，PPO（64.8%）紧随其后。"),
    ],
)
def test_the_scores_of_a_benchmarks_ranking_stay_apart(language: Language, text: str) -> None:
    assert read(text, language, BENCHMARK) == ["71.2%", "64.8%"]
    assert read(text, language, OURS) == ["64.8>71.2%"]


def test_a_rate_in_tokens_is_no_share() -> None:
    (rate, share) = read("TAPO는 MMLU에서 90.1 tok/s의 처리량과 77.7%의 정확도를 보인다.", "ko")
    assert (rate, share) == ("90.1tokens/s", "77.7%")
