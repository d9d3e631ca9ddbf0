"""Which measures Korean prose reports, and which words of measures it only speaks of."""

from __future__ import annotations

import pytest
from test_ko import named
from test_korean_prose import prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("학습 비용은 12% 줄었다.", {"학습 비용"}),
        ("학습 비용은 자세히 논의되지 않는다.", set()),
        ("한계로는 걸음 모델의 학습 비용과 느린 걸음이 꼽힌다.", set()),
        ("GRPO보다 코사인 유사도가 높다.", {"코사인 유사도"}),
        ("버릴 걸음은 코사인 유사도로 정하므로 빠르다.", set()),
        ("손실로는 MSE와 MAE를 쓴다.", set()),
    ],
)
def test_a_measure_that_is_owned_to_or_serves_a_step_is_not_reported(text: str, expected: set[str]) -> None:
    assert named(prose(text), "reportsMetric") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("걸음의 다양성을 나타내는 ZorbScan은 0.76으로 가장 컸다.", {"ZorbScan"}),
        ("모든 기준을 만족한 비율인 ZSR은 5%를 넘지 못했다.", {"ZSR"}),
        ("걸음 충실도(ZF)에서 가장 앞섰다.", {"ZF"}),
        ("걸음 모델을 나타내는 ZorbScan은 0.76으로 가장 컸다.", set()),
        ("보폭 위치 오차도 가장 낮았다.", {"보폭 위치 오차"}),
        ("보폭 위치 오차를 다음 걸음에 넘긴다.", set()),
    ],
)
def test_what_the_words_around_it_make_a_measure(text: str, expected: set[str]) -> None:
    assert named(prose(text), "reportsMetric") == expected
