"""Turns of Korean digests of a few bullets: what is left out or only compared to, where things ran, and what a work is for."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from result_cases import shorts
from test_ko import named

from paperkg.extract.record import EntryRecord
from paperkg.extract.results.sentences import ResultContext

OURS = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))


def bullet(heading: str, text: str) -> EntryRecord:
    """Return the record of a bullet under a heading, in a digest whose title names TAPO."""
    return extract(only_entry(f"# TAPO: 걸음의 재고\n\n## {heading}\n\n- {text}\n"))


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("걸음의 순서는 GRPO로 정한다.", {"GRPO"}),
        ("GRPO는 사용하지 않는다.", set()),
        ("GRPO나 DPO처럼 걸음을 되풀이하는 고리는 없다.", set()),
        ("검색기인 BM25를 쓴다.", {"BM25"}),
        ("GRPO의 걸음걸이를 물려받은 구조다.", {"GRPO"}),
    ],
)
def test_what_a_method_does_without_is_not_used(text: str, used: set[str]) -> None:
    assert named(bullet("방법", text), "uses") == used


def test_a_term_that_says_what_a_name_is_is_not_used_beside_it() -> None:
    text = "걸음은 오토인코더인 BM25로 옮긴다."
    assert named(bullet("방법", text), "uses") == {"BM25"}


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("GRPO 대비로는 4.2점이 높다.", {"GRPO"}),
        ("ZorbBot과 WumpBot에서 수행된 과제 전부에서 GRPO를 눌렀다.", {"GRPO"}),
    ],
)
def test_what_is_beaten_and_where(text: str, rivals: set[str]) -> None:
    assert named(bullet("결과", text), "comparesAgainst") == rivals


@pytest.mark.parametrize(
    ("heading", "text", "data"),
    [
        ("결과", "Jetson Nano에서 걸음 하나를 0.13초 만에 끝낸다.", set()),
        ("결과", "WumpBot에서 배운 걸음은 ZorbBot 6으로 옮겨 간다.", set()),
        ("결과", "MMLU에서 71.2%를 얻는다.", {"MMLU"}),
        ("결과", "MMLU의 점수는 보고되지 않았다.", set()),
        ("소개", "MMLU, GPQA 류의 평가와 달리 걸음을 본다.", set()),
        ("방법", "창 밖의 [MASK] 토큰은 길이만 알린다.", set()),
    ],
)
def test_what_is_no_data(heading: str, text: str, data: set[str]) -> None:
    record = bullet(heading, text)
    assert named(record, "evaluatesOn") | named(record, "usesDataset") == data


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("노이즈를 10%에서 90%로 올리면 MMLU 정확도가 71.2%로 오른다.", ["MMLU||71.2%"]),
        ("MMLU에서는 16배 많은 데이터로 학습된 GRPO를 2.4점 앞선다.", ["MMLU|GRPO|+2.4points"]),
        ("MMLU 정확도를 64.8%에서 71.2%로 올렸다.", ["MMLU||64.8>71.2%"]),
    ],
)
def test_what_somebody_sets_is_no_result(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", OURS) == expected


@pytest.mark.parametrize("opening", ["첫째, ", "둘째, ", "넷째, "])
def test_a_term_that_is_counted_out_is_a_part_of_the_work(opening: str) -> None:
    text = f"{opening}Walk-Switch Climbing은 걸음을 산길에 맞춘다."
    assert named(bullet("방법", text), "proposes") == {"TAPO", "Walk-Switch Climbing"}
