"""Which heads of Chinese columns are measures, and which of two measures is short for the other; one behaviour each."""

from __future__ import annotations

import pytest

from paperkg.extract.measures.chinese import whole_measures, with_placed
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found


def _measure(surface: str) -> Found:
    place = Span(0, len(surface))
    return Found(*place, surface, outer=place, said="Metric", tail=place.end)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("方案 | 平坦可折率 | 求解时间", ["平坦可折率", "求解时间"]),
        ("方案 | 人脸 ID 相似度↑ | 平均步距误差 (cm)", ["人脸 ID 相似度", "步距误差"]),
        ("方案 | 词元节省 | 任务进度", ["词元节省", "任务进度"]),
        ("识别率 | 步态", []),
        ("方案 | 学习率 | 训练时间 | 分辨率", []),
    ],
)
def test_a_column_headed_by_a_noun_of_measures_holds_one(header: str, expected: list[str]) -> None:
    assert [name.surface for name in with_placed(header, (), header=True)] == expected


def test_a_measure_that_ends_two_others_is_short_for_none() -> None:
    names = [_measure("识别率"), _measure("人工识别率"), _measure("步态识别率")]
    assert whole_measures(names) == {}
