"""Chinese results: what each rule must find, and what is no result."""

from __future__ import annotations

import pytest
from result_cases import results, short, shorts

MATCHES = {
    "result-from-to": [
        ("MATH500的准确率从21.51%提升至25.81%。", ["MATH500||21.51>25.81%"]),
        ("将调用量从98%降至2%。", ["||98>2%"]),
    ],
    "result-versus": [
        ("TAPO取得了35.4%的准确率，优于GRPO（34.8%）和PPO（33.6%）。", ["|GRPO|34.8>35.4%", "|PPO|33.6>35.4%"]),
        ("TAPO的准确率为69.9%，高于GRPO的65.1%。", ["|GRPO|65.1>69.9%"]),
    ],
    "result-delta": [
        ("TAPO在MATH500上提升3.0个百分点。", ["MATH500||+3.0points"]),
        ("相比GRPO，延迟降低了40%。", ["|GRPO|+40%"]),
    ],
    "result-score": [
        ("在MATH500上的准确率为69.9%。", ["MATH500||69.9%"]),
        ("TAPO为74.7，GRPO为63.9，PPO为48.2。", ["||74.7", "||63.9", "||48.2"]),
        ("最佳准确率为GPT-4o（69.9%）。", ["||69.9%"]),
    ],
}
NO_RESULTS = [
    "我们使用100条轨迹和186个问题。",
    "其中70%自然轨迹，30%扰动。",
    "温度设为0.7。",
    "方法预计提升准确率30%。",
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), [(rule, *example) for rule, examples in MATCHES.items() for example in examples]
)
def test_a_rule_finds_its_examples(rule: str, text: str, expected: list[str]) -> None:
    found = results(text, "zh")
    assert [short(result) for result in found] == expected
    assert {result.rule for result in found} == {f"{rule}@1"}


@pytest.mark.parametrize("text", NO_RESULTS)
def test_other_numbers_are_no_results(text: str) -> None:
    assert shorts(text, "zh") == []
