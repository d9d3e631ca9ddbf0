"""What Chinese texts name as measures, and which words before a known one say which it is; one behaviour each."""

from __future__ import annotations

import pytest
from test_zh import entities, named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在WalkSet上步态恢复率提高了7.3个百分点。", {"步态恢复率"}),
        ("单帧行走用时由4.6秒缩短至0.35秒。", {"单帧行走用时"}),
        ("行走损失反而低了0.012。", {"行走损失"}),
        ("与此同时平均步数由19.6降到14.3。", {"平均步数"}),
        ("平衡程度由期望步误差（Expected Walk Error，EWE）来量化。", {"EWE"}),
        ("ZSIM的步距记为行走汉明距离（WHD）。", {"WHD"}),
        ("着陆时的步距误差 < 0.5 m。", {"步距误差"}),
        ("第二次行走的检出率不足第一次的一半。", {"检出率"}),
        ("误步率与漏步率均低于对照组。", {"误步率", "漏步率"}),
        ("代码可走率起步较低，是瓶颈。", {"代码可走率"}),
        ("自行走时步误差偏高。", {"步误差"}),
        ("BEHAVIOR-1K 的 w-score 由 0.21 提高至 0.29。", {"w-score"}),
        ("在步态上报告 Accuracy 与 Walkness，随后休息。", {"Accuracy", "Walkness"}),
        ("报告 Zorbness 与 Walkness，随后休息。", set()),
        ("同等计算量下二者持平，训练成本匹配的对照亦然。", set()),
        ("两轮使步态恢复率从50.7升至54.1。", {"步态恢复率"}),
        ("两者的 KL 散度为0.3。", {"KL 散度"}),
        ("指标有效性：步态良好。", set()),
        ("行走时间为3小时。", set()),
        ("学习率为0.1。", set()),
    ],
)
def test_a_noun_of_measures_with_its_value_or_change_is_a_measure(text: str, expected: set[str]) -> None:
    assert named("results", text, "reportsMetric") == expected


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("步态级AUROC为97.8%。", "步态级AUROC"),
        ("整体准确率达到53.1%。", "整体准确率"),
        ("P95延迟−41%。", "P95延迟"),
    ],
)
def test_words_before_a_known_measure_give_it_another_spelling(text: str, spelling: str) -> None:
    (measure,) = [thing for key, thing in entities("results", text).items() if key.startswith("reportsMetric")]
    assert spelling in measure.aliases


def test_a_verb_before_a_known_measure_is_no_part_of_it() -> None:
    (measure,) = entities("results", "显著提升准确率至53.1%。").values()
    assert measure.aliases == ("Accuracy",)


def test_what_a_measure_loses_is_no_head_noun_of_it() -> None:
    assert named("results", "准确率仅损失0.4%。", "reportsMetric") == {"准确率"}


def test_a_share_that_a_measure_is_lower_by_says_that_it_is_one() -> None:
    text = "步态的MAE比GRPO低四成。"
    assert named("results", text, "uses") == set()
    assert named("results", text, "reportsMetric") == {"MAE"}


def test_a_measure_that_is_the_end_of_one_other_is_that_one() -> None:
    text = "人工识别率为52.1%。识别率远高于GRPO。"
    assert named("results", text, "reportsMetric") == {"人工识别率"}
    assert named("results", text, "proposes") == set()


def test_an_acronym_that_counts_like_a_unit_is_a_measure() -> None:
    assert named("results", "质量最佳（平均 70.15 分、2.55 WPF），随后 WPF 升到 3.31。", "reportsMetric") == {"WPF"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("听者从步态清晰度、节奏速度与整体满意度三个方面打分。", {"步态清晰度", "节奏速度", "整体满意度"}),
        ("行走表达得分 4.225，两项都高。", {"行走表达得分"}),
        ("每题 API 费用约 0.085 美元。", {"API 费用"}),
        ("指标是准确率，并附带步点误差。", {"准确率", "步点误差"}),
        ("动作块利用率提升至 3 倍。", {"动作块利用率"}),
        ("步态覆盖率基本不变。", {"步态覆盖率"}),
        ("去噪步数减到 2 步。", set()),
        ("同参数量下得分提升 0.2。", set()),
        ("后训练同时延长了3.5秒的块。", set()),
    ],
)
def test_what_is_rated_costs_or_stays_is_a_measure(text: str, expected: set[str]) -> None:
    assert named("results", text, "reportsMetric") == expected


def test_a_unit_of_frequency_begins_no_name() -> None:
    assert named("results", "在 48 kHz/24 bit 的 ZorbSet 数据集上评测。", "evaluatesOn") == {"ZorbSet"}
