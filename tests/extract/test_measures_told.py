"""The measures that only their words tell: with a noun before them, at a level, moved, or in Latin letters in Korean text."""

from __future__ import annotations

import pytest
from reading import by_rules, daily, only_entry
from test_ko import named

from paperkg.extract.measures.english import listed_in_prose, measures_told
from paperkg.extract.record import EntityObject


def korean(text: str) -> set[str]:
    return named(by_rules(daily(f"# 걸음의 재고\n\n{text}\n")), "reportsMetric")


def english(text: str) -> set[str]:
    entry = only_entry(f"# SlowWalk: Counting Steps\n\nWalks are slow, and SlowWalk counts them.\n\n{text}\n", "a.md")
    return named(by_rules(entry), "reportsMetric")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The step-level pass rate is what matters.", ["step-level pass rate"]),
        ("Stride accuracy is checked by hand.", ["Stride accuracy"]),
        ("The learning rate is low, and the walk loses accuracy.", []),
        ("Overall accuracy and held-out accuracy agree.", []),
        ("Stride diversity is up by 12%.", ["Stride diversity"]),
        ("Stride diversity helps walkers.", []),
        ("The walk grows by 4% and stride confidence by 7%.", ["stride confidence"]),
        ("It walks with a stride error of about 0.2 metres.", ["stride error"]),
        ("Typical stride errors of walkers are small.", []),
        ("Removing the pacer costs 2.1 points.", []),
        ("A pacer (stride recall) and a walker.", ["stride recall"]),
        ("A step-rate limiter.", []),
    ],
)
def test_nouns_before_its_last_word_make_a_measure(text: str, expected: list[str]) -> None:
    assert [text[slice(*place)] for place in measures_told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the slow road, the stride accuracy of SlowWalk is 71.2%.", {"stride accuracy"}),
        ("On the slow road, the accuracy of SlowWalk is 71.2%.", {"accuracy"}),
        ("SlowWalk moves accuracy from 3.5% to 5.3%.", {"accuracy"}),
        ("Step recall falls, and speed rises.", {"Step recall"}),
    ],
)
def test_a_measure_that_nouns_make_takes_the_place_of_the_known_one(text: str, expected: set[str]) -> None:
    assert english(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("걷기당 평균 비용은 0.4달러였다.", {"걷기당 평균 비용"}),
        ("도로 비용을 아낀다.", set()),
        ("걸음 완성도는 67.9%로 가장 높았다.", {"걸음 완성도"}),
        ("걸음 완성도가 중요하다.", set()),
        ("보폭은 다소 낮지만 속도는 3배 빠르다.", {"속도"}),
        ("두 도로의 보폭 상관은 높았다.", {"보폭 상관"}),
        ("보폭 유사도 분포를 그렸다.", set()),
        ("보폭 유사도는 높았다.", {"보폭 유사도"}),
        ("SlowWalk는 step accuracy를 높였고 stride loss를 줄였다.", {"step accuracy", "stride loss"}),
        ("SlowWalk는 stride error handling을 쓴다.", set()),
    ],
)
def test_korean_text_measures_by_nouns_numbers_and_latin_words(text: str, expected: set[str]) -> None:
    assert korean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CIFAR-10 FID는 3.2이고 RW10K PSNR은 24.1이다.", {"FID", "PSNR"}),
        ("Footfall F1은 0.71이다.", {"Footfall F1"}),
        ("Step-Ready Rate(SRR)는 81.3%이다.", {"SRR"}),
        ("Adaptive Learning Rate(ALR)를 쓴다.", set()),
        ("느린 길의 지연은 5ms이다.", {"지연"}),
        ("코헨의 카파와 스피어만의 로를 쟀다.", {"코헨의 카파", "스피어만의 로"}),
    ],
)
def test_where_a_measure_was_taken_and_what_it_stands_for(text: str, expected: set[str]) -> None:
    assert korean(text) == expected


def test_the_last_word_of_the_one_measure_that_ends_so_is_the_measure_in_short() -> None:
    (claim,) = (
        claim
        for claim in by_rules(daily("# 걸음의 재고\n\n느린 걸음 준수율은 81%였다. 준수율은 늘 높았다.\n")).claims
        if claim.predicate == "reportsMetric"
    )
    assert isinstance(claim.object, EntityObject)
    assert {claim.object.name, *claim.object.aliases} == {"느린 걸음 준수율", "준수율"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("top-1 정확도는 81%이고 정확도는 높았다.", {"top-1 정확도"}),
        ("공격 성공률은 81%이고 성공률은 높았다.", {"공격 성공률", "성공률"}),
    ],
)
def test_a_known_measure_is_another_in_short_only_where_its_own_name_ends_so(text: str, expected: set[str]) -> None:
    assert korean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WalkSet에서 pass@3은 59.6%이다.", {"pass@3"}),
        ("WalkSet 76.5 Acc@All을 얻었다.", {"Acc@All"}),
        ("H^3와 user@1을 쓴다.", set()),
        ("걸음 감소율로 보면 비슷하다. 91%이다.", {"걸음 감소율"}),
        ("평균 스텝은 12.5% 줄었다.", set()),
        ("평균 토큰 26.2% 절감.", {"평균 토큰"}),
        ("총 준비 시간(TWT)을 줄인다.", {"TWT"}),
        ("숫자의 정밀도만 낮추는 방법이며 91%이다.", set()),
    ],
)
def test_measures_of_answers_glossed_and_averaged(text: str, expected: set[str]) -> None:
    assert korean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("StepLeak, the metric introduced here, counts steps.", {"StepLeak"}),
        ("With CLIP-I* at 0.745, SlowWalk leads.", {"CLIP-I*"}),
        ("It lowers Llama's honesty from 55.1% to 33.7%.", {"honesty"}),
        ("On its own test set: stride consistency 0.67 is best.", {"stride consistency"}),
        ("SlowWalk wins by 30 points.", set()),
    ],
)
def test_english_measures_by_apposition_variant_and_owner(text: str, expected: set[str]) -> None:
    assert english(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two metrics are used: stride inclusion and gait likeness. They agree.",
            ["stride inclusion and gait likeness"],
        ),
        ("We use the metrics ZORB-I and Qorl3D-I, that is, steps.", ["ZORB-I and Qorl3D-I"]),
        ("Metrics are computed by hand.", []),
        ("Measures such as ZORB, which walk.", []),
    ],
)
def test_prose_announces_a_list_of_measures(text: str, expected: list[str]) -> None:
    assert [text[slice(*place)] for place in listed_in_prose(text)] == expected


def test_what_prose_lists_as_measures_is_one() -> None:
    assert {"stride inclusion", "gait likeness"} <= english(
        "## Results\n\nTwo metrics are used: stride inclusion and gait likeness."
    )
