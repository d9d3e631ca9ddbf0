"""Quantities and parameter counts, by hand-made phrases and by laws."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.model import Language
from paperkg.extract.results.numbers import parameter_counts, quantities


def lexed(text: str, language: Language) -> list[tuple[str, str, str | None]]:
    return [(q.kind, str(q.value), q.unit) for q in quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("정확도 94.8%", "ko", [("percent", "94.8", "%")]),
        ("BLEU 20.1", "ko", [("plain", "20.1", None)]),
        ("2024", "ko", [("count", "2024", None)]),
        ("3.2%p 향상", "ko", [("points", "3.2", "points")]),
        ("4.1점 향상", "ko", [("points", "4.1", "points")]),
        ("2.33배 빠른", "ko", [("times", "2.33", "x")]),
        ("12시간", "ko", [("time", "12", "h")]),
        ("3,790 토큰", "ko", [("tokens", "3790", "tokens")]),
        ("1/5로", "ko", [("fraction", "0.2000", "x")]),
        ("20만 개", "ko", [("count", "200000", "개")]),
        ("3백만 개", "ko", [("count", "3000000", "개")]),
        ("12 TFLOPS", "ko", [("measure", "12", "TFLOPS")]),
        ("by a factor of 5", "en", [("times", "5", "x")]),
        ("an AUC of .983 and 5.", "en", [("plain", "0.983", None), ("plain", "5", None)]),
        ("two ideas: 1) slow steps, 2) long walks", "en", []),
        ("we test 20 LMMs", "en", [("count", "20", "LMMs")]),
        ("a gain of 3 F1 points", "en", [("points", "3", "points")]),
        ("下降99点", "zh", [("points", "99", "points")]),
        ("by 4.5x", "en", [("times", "4.5", "x")]),
        ("20times more", "en", [("times", "20", "x")]),
        ("a 7-fold speedup", "en", [("times", "7", "x")]),
        ("3.5 percentage points", "en", [("points", "3.5", "points")]),
        (r"30\% better", "en", [("percent", "30", "%")]),
        ("39.7 +/- 0.3%", "en", [("percent", "39.7", "%")]),
        ("six times slower", "en", [("times", "6", "x")]),
        ("by ten points", "en", [("points", "10", "points")]),
        ("three times a day, on a ten points scale", "en", []),
        ("提升3.0个百分点", "zh", [("points", "3.0", "points")]),
        ("快2倍", "zh", [("times", "2", "x")]),
        ("1.8万个样本", "zh", [("count", "18000.0", "个")]),
    ],
)
def test_a_quantity_has_kind_value_and_unit(text: str, language: Language, expected: list[object]) -> None:
    assert lexed(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "GPT-4o",
        "Qwen2.5",
        "pass@8",
        "arXiv 2505.15692",
        "2025-05-26",
        "512×512",
        "Table 3",
        "Tab. 3, 5",
        "§4.1",
        "see https://x.org/a/12 there",
    ],
)
def test_digits_of_names_and_pointers_are_no_quantities(text: str) -> None:
    assert quantities(text, "en") == []


@pytest.mark.parametrize("text", ["3~5%", "3%~5%", "3-5%", "3% – 5%"])
def test_a_range_is_one_quantity(text: str) -> None:
    (quantity,) = quantities(text, "ko")
    assert (quantity.value, quantity.value_max) == (3, 5)


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("최대 24%", "ko", "max"),
        ("20% 이상", "ko", "min"),
        ("10% 미만", "ko", "max"),
        ("up to 24%", "en", "max"),
        ("at least 24%", "en", "min"),
        ("高达24%", "zh", "max"),
        ("24%", "ko", None),
    ],
)
def test_bounds_are_kept(text: str, language: Language, bound: str | None) -> None:
    assert [q.bound for q in quantities(text, language)] == [bound]


@pytest.mark.parametrize(
    ("text", "language", "sizes"),
    [
        ("7B 및 32B", "ko", ["7B", "32B"]),
        ("0.5B·1.5B", "ko", ["0.5B", "1.5B"]),
        ("1.5B~32B", "ko", ["1.5B", "32B"]),
        ("2B와 5B", "ko", ["2B", "5B"]),
        ("320억 개의 파라미터", "ko", ["32B"]),
        ("70억 파라미터", "ko", ["7B"]),
        ("532M 파라미터의 인코더", "ko", ["532M"]),
        ("20B 활성 파라미터", "ko", ["20B"]),
        ("CogVideoX-2B", "en", ["2B"]),
        ("Qwen2.5-VL-7B-Instruct", "en", ["7B"]),
        ("Qwen3-235B-A22B", "en", ["235B", "22B"]),
        ("SmolLM-135M", "en", ["135M"]),
        ("300M, 1.5B, 3.3B의 세 모델", "ko", ["300M", "1.5B", "3.3B"]),
        ("8M부터 15B까지", "ko", ["8M", "15B"]),
        ("172M, 425M, 1.5B and 7.5B parameters", "en", ["172M", "425M", "1.5B", "7.5B"]),
        ("20M to 710M parameters", "en", ["20M", "710M"]),
        ("CogVideoX-2B 그리고 CogVideoX-5B 데이터셋", "ko", ["2B", "5B"]),
        ("13 billion parameters", "en", ["13B"]),
        ("a 15-billion parameter model", "en", ["15B"]),
        ("a 300M parameter model", "en", ["300M"]),
        ("70亿参数", "zh", ["7B"]),
        ("27B标量模型", "zh", ["27B"]),
    ],
)
def test_parameter_counts_are_in_latin_form(text: str, language: Language, sizes: list[str]) -> None:
    assert [count.size for count in parameter_counts(text, language)] == sizes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("15B 토큰", "ko"),
        ("1T의 학습 토큰", "ko"),
        ("350-700M 토큰", "ko"),
        ("150억 토큰", "ko"),
        ("5M 이미지", "ko"),
        ("8GB, 4K, 3D", "ko"),
        ("15B tokens", "en"),
        ("1M samples", "en"),
        ("5M steps", "en"),
        ("2.7M rows of data", "en"),
        ("180万个示例", "zh"),
    ],
)
def test_other_large_numbers_are_no_parameter_counts(text: str, language: Language) -> None:
    assert parameter_counts(text, language) == []


def test_a_parameter_count_is_also_a_number() -> None:
    assert parameter_counts("1.5B", "ko")[0].parameters == 1_500_000_000


ALPHABET = st.text(alphabet="0123456789.,%~-/ 배점B만에서GaxQ(+±", max_size=40)


@settings(max_examples=150)
@given(text=ALPHABET, language=st.sampled_from(["ko", "en", "zh"]))
def test_quantities_stand_in_order_and_inside_the_text(text: str, language: Language) -> None:
    places = [(q.start, q.end) for q in quantities(text, language)]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] <= two[0] for one, two in pairwise(places))


@settings(max_examples=150)
@given(text=ALPHABET, language=st.sampled_from(["ko", "en", "zh"]))
def test_parameter_counts_quote_digits(text: str, language: Language) -> None:
    assert all(text[count.start].isdigit() for count in parameter_counts(text, language))
