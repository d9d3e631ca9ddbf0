"""Which heads of tables name measures, and which only set, class, or name something else; one behaviour each."""

from __future__ import annotations

import pytest
from test_zh import named


def table(head: str, *rows: str) -> str:
    return "\n".join(["结果见下表。\n", head, "|---" * (head.count("|") - 1) + "|", *rows])


TWO = ("| ZRL-8B | 42.4 | 81.2 | 7.1 |", "| TAPO | 51.2 | 84.0 | 3.5 |")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("| 模型 | Zorbness↓ | Walk Sim(M) ↑ | 步长 |", {"Zorbness", "Walk Sim(M)"}),
        ("| 模型 | 准确率 | F1 | Zorbness |", {"准确率", "F1", "Zorbness"}),
        ("| 模型 | 准确率 | F1 | 提升 |", {"准确率", "F1"}),
        ("| 模型 | 准确率 | F1 | 参数量 |", {"准确率", "F1"}),
        ("| 模型 | 准确率 | F1 | 类别 |", {"准确率", "F1"}),
        ("| 模型 | MMLU | Zorbness | GSM8K |", set()),
        ("| 模型 | MMLU WER↓ | MMLU Zorbness↑ | 步长 |", {"WER", "Zorbness"}),
    ],
)
def test_the_head_of_scores_under_an_arrow_or_beside_known_measures_is_one(head: str, expected: set[str]) -> None:
    assert named("results", table(head, *TWO), "reportsMetric") == expected


def test_a_long_head_of_a_table_is_read_as_a_short_one() -> None:
    head = "| 模型 | MMLU 准确率（%） | GSM8K 准确率（%） | HumanEval 上的首次通过率与多次通过率之差以及其他各种说明文字（%） |"
    assert {"MMLU", "GSM8K"} <= named("results", table(head, *TWO), "evaluatesOn")


def test_a_column_of_one_number_is_no_measure() -> None:
    rows = ("| ZRL-8B | 42.4 | 81.2 | 10 |", "| TAPO | 51.2 | 84.0 | 10 |")
    assert named("results", table("| 模型 | 准确率 | F1 | Zorbness |", *rows), "reportsMetric") == {"准确率", "F1"}
