"""What Chinese texts show names to be: data, measures, the paper's own, and what they do not; one behaviour each."""

from __future__ import annotations

import pytest
from test_zh import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在 Unitree 机器人上测试四项任务，用时 8.9 秒。", set()),
        ("Orange Pi 上，首词延迟为 45 毫秒。", set()),
        ("ZorbData 上，准确率为 45.1%。", {"ZorbData"}),
        ("WalkScore 打分由人给出。", set()),
    ],
)
def test_a_device_and_a_score_are_no_data(text: str, expected: set[str]) -> None:
    assert named("results", text, "evaluatesOn") == expected


def test_a_name_that_ends_in_score_is_a_measure() -> None:
    assert named("results", "WalkScore 由 2.1 升至 3.4。", "reportsMetric") == {"WalkScore"}


@pytest.mark.parametrize(
    ("name", "expected"), [("LLaVA-v1.5-665k", {"LLaVA-v1.5-665k"}), ("LLaVA-v1.5-32k", set()), ("Yi-34B-200K", set())]
)
def test_thousands_behind_a_model_are_samples_but_for_the_length_of_a_context(name: str, expected: set[str]) -> None:
    text = f"训练集基于 {name} 构造，随后微调。"
    found = {one for kind in ("trainsOn", "usesDataset", "evaluatesOn") for one in named("method", text, kind)}
    assert found == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("summary", "论文还贡献了 ZorbData 与 WalkBench，规模很大。", {"ZorbData", "WalkBench"}),
        ("method", "最终得到 39 万条片段，总时长超过 866 小时，即 ZorbData；另有其他。", {"ZorbData"}),
        ("method", "ReAct（Repeated Action of Walks）由两部分组成。", {"ReAct"}),
        ("results", "ZRIL 在 WalkBench 上略有增益，到 GSM8K 上反而不如无记忆。", set()),
    ],
)
def test_what_is_contributed_or_opens_the_method_is_own_but_not_what_loses(
    role: str, text: str, expected: set[str]
) -> None:
    assert named(role, text, "proposes") == expected
