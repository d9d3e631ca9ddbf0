"""What makes an unknown name a dataset in Chinese, and what is a place of another kind; one behaviour each."""

from __future__ import annotations

import pytest
from test_zh import named


@pytest.mark.parametrize(
    "text",
    [
        "在Walk-and-Go上，准确率达到53.1%。",
        "Walk-and-Go上的PSNR上涨1.7dB。",
        "标注取自Walk-and-Go。",
        "作者只用了Walk-and-Go的验证集。",
        "模型先训练，再于Walk-and-Go上盲测。",
        "在Walk-and-Go的步态分类上，它优于GRPO。",
        "在 Walk-and-Go 上，准确率达到 53.1%。",
        "标注取自 Walk-and-Go。",
        "在 Walk-and-Go（200 段、六位步态专家）上计算相关性：TAPO 最高。",
    ],
)
def test_data_are_taken_from_a_dataset_and_scores_read_on_it(text: str) -> None:
    assert "Walk-and-Go" in named("results", text, "evaluatesOn")


@pytest.mark.parametrize(
    "text",
    [
        "在Walk-and-Go之上，准确率达到53.1%。",
        "在Jetson Walk上，准确率达到53.1%。",
        "Walk-and-Go在样本上很快。",
        "在Walk-and-Go上开源。",
        "在 Walk-and-Go 上计算梯度。",
    ],
)
def test_a_device_or_a_base_is_no_dataset(text: str) -> None:
    assert named("results", text, "evaluatesOn") == set()
