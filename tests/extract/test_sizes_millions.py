"""Millions as model sizes: behind the names of models, in lists, and by the Chinese words behind them."""

from __future__ import annotations

import pytest
from test_zh import record

from paperkg.extract.record import SizeObject
from paperkg.extract.results.numbers import parameter_counts


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("分为 8M、15M、28M 三档", ["8M", "15M", "28M"]),
        ("质量与 70M–256M 级别的旧作相当", ["70M", "256M"]),
        ("8M 版本最小，28M 模型最好", ["8M", "28M"]),
        ("训练集有 8M 条指令，词表 30M", []),
        ("GR00T-N1.5 与 F1T 都能走路，另有 1.2T 的大模型", ["1.2T"]),
    ],
)
def test_chinese_words_make_millions_a_size(text: str, sizes: list[str]) -> None:
    assert [count.size for count in parameter_counts(text, "zh")] == sizes


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        ("ZorblLM（125M/350M）更小。", {"125M", "350M"}),
        ("Gemma 3 270M 更小。", {"270M"}),
        ("GPT-2 124M（2.94）更小。", {"124M"}),
        ("ZorblSet 数据集（125M、350M）更小。", set()),
        ("GPT-2 124M 条样本更小。", set()),
    ],
)
def test_millions_behind_a_model_are_its_size(words: str, sizes: set[str]) -> None:
    found = (claim.object for claim in record("results", words).claims)
    assert {size.size for size in found if isinstance(size, SizeObject)} == sizes
