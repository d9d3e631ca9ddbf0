"""Korean results by turn of phrase: factors in words, ranges, levels with their lead, and rivals in the next sentence."""

from __future__ import annotations

import pytest
from result_cases import results, shorts

from paperkg.extract.results.sentences import ResultContext

OWN = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("걸음을 8보로 바꿔도 최대 두 배의 속도 향상이 유지되었다.", ["||..2x"]),
        ("크기가 두 배인 경우에도 정확도가 3% 높다.", ["||+3%"]),
        ("TAPO는 나머지 다섯을 상대로 71%에서 100%에 이르는 승률을 보였다.", ["||71..100%"]),
        ("넘어진 비율이 21%에서 3% 아래로 떨어졌다.", ["||21>3%"]),
        ("TAPO는 초당 1,300 토큰의 처리량을 기록했다.", ["||1300tokens/s"]),
        ("TAPO는 FID 0.12로 GRPO의 0.18을 밑돎.", ["|GRPO|0.18>0.12"]),
        ("평균 정확도는 Level I의 71.5%에서 Level IV의 31.0%로 하락했다.", ["||71.5>31.0%"]),
        ("정확도는 GRPO의 51.2%에서 TAPO의 60.4%로 상승했다.", ["|GRPO|51.2>60.4%"]),
        ("GRPO를 +15% 능가하였다.", ["|GRPO|+15%"]),
        ("λ=2에서 정확도 81.4%를 기록했다.", ["||81.4%"]),
        ("정확도 오차가 2^{-M} 수준으로 줄어든다.", []),
        ("MMLU는 잡지의 110 Big Questions에서 출발한다.", []),
    ],
)
def test_a_turn_of_phrase(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", OWN) == expected


@pytest.mark.parametrize(
    ("text", "baseline"),
    [
        ("길이를 똑같이 묶어 두면 전체 캐시보다 정확도가 2.1% 높다.", "전체 캐시"),
        ("순차 사고 모델 대비 정확도가 2.1% 높다.", "순차 사고 모델"),
        ("길이를 조정했을 때보다 정확도가 2.1% 높다.", ""),
        ("GRPO 기본 설정보다 정확도가 2.1% 높다.", "GRPO"),
        ("GRPO 방식의 학습에 비해 정확도가 2.1% 높다.", "GRPO"),
    ],
)
def test_what_a_number_is_compared_with(text: str, baseline: str) -> None:
    assert shorts(text, "ko", OWN) == [f"|{baseline}|+2.1%"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("정확도는 86.2%다. 같은 조건의 GRPO는 81.4%까지 내려간다.", ["|GRPO|81.4>86.2%"]),
        ("정확도는 86.2%다. GRPO는 같은 시험에서 81.4%에 머물렀다.", ["|GRPO|81.4>86.2%"]),
        ("정확도는 86.2%이고 MMLU는 71.0%다. 같은 조건의 GRPO는 81.4%까지 내려간다.", None),
    ],
)
def test_the_next_sentence_gives_the_rival(text: str, expected: list[str] | None) -> None:
    found = shorts(text, "ko", OWN)
    assert found == expected if expected else not any("GRPO|" in result for result in found)


@pytest.mark.parametrize(
    ("text", "metric", "value", "delta"),
    [
        ("정확도가 12.5%포인트 상승해 36.0%가 되었다.", "정확도", "36.0", "12.5"),
        ("TAPO의 정확도는 61.2로 기존 최고였던 7B 모델보다 5.1점 높다.", "정확도", "61.2", "5.1"),
    ],
)
def test_a_level_that_is_told_with_its_lead(text: str, metric: str, value: str, delta: str) -> None:
    (found,) = results(text, "ko", OWN)
    assert (found.metric, str(found.value), str(found.delta)) == (metric, value, delta)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MMLU 0.75입니다. MMLU만 보면 GRPO(0.55)와 PPO(0.66)를 제쳤습니다.",
            ["MMLU|GRPO|0.55>0.75", "MMLU|PPO|0.66>0.75"],
        ),
        ("MMLU 0.75입니다. 반면 GRPO의 0.80에는 미치지 못합니다.", ["MMLU|GRPO|0.80>0.75"]),
        ("MMLU 0.75입니다. GPQA에서는 GRPO(0.55)를 제쳤습니다.", ["MMLU||0.75", "GPQA||0.55"]),
        ("정확도는 86.2%다. 같은 조건에서 GRPO가 81.4%, PPO가 79.6%였다.", ["|GRPO|81.4>86.2%", "|PPO|79.6>86.2%"]),
    ],
)
def test_rivals_stand_beside_the_own_score_of_a_sentence_before(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", OWN) == expected


def test_a_gap_is_told_with_the_values_of_its_clause() -> None:
    found = results("MMLU 85.78입니다. MMLU에서는 GRPO(83.50)보다 2점 높습니다.", "ko", OWN)
    assert [(str(r.value), str(r.baseline_value), str(r.delta)) for r in found] == [("85.78", "83.50", "2")]


def test_a_gap_belongs_to_the_rival_of_its_own_verb() -> None:
    found = results("정확도는 97.4%로, GRPO의 76.5%를 따돌리고 PPO(88.6%)보다 9%p 높다.", "ko", OWN)
    gaps = {result.baseline: result.delta for result in found}
    assert gaps["GRPO"] is None
    assert str(gaps["PPO"]) == "9"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("정확도는 0.108 높고 빠르다.", ["||+0.108"]),
        ("맞으면 1점, 틀리면 -1점을 주어 점수를 높인다.", []),
        ("희소도 90% 수준에서도 정확도를 유지했다.", []),
    ],
)
def test_a_gap_without_a_unit_and_numbers_that_are_settings(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", OWN) == expected
