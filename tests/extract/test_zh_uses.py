"""What a Chinese text says that a work is built on, tried on, or does without; one behaviour each."""

from __future__ import annotations

import pytest
from test_zh import named, record

from paperkg.extract.record import EntityObject


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("method", "求解器支持ZorbStep与自适应的WumpStep，标注模型为ZorbVL-7B。", {"ZorbStep", "WumpStep", "ZorbVL-7B"}),
        ("results", "三维采用在WalkSet上预训练的ZorbMAE。", {"ZorbMAE"}),
        ("summary", "作者将前作ZorbNet拓展为多模态框架。", {"ZorbNet"}),
        ("results", "作者在四种结构各异的模型上验证TAPO：ZorbNet（自回归）、WumpNet（3.6B）和FarWalk。",
         {"ZorbNet", "WumpNet", "FarWalk"}),
        ("results", "作者在ZorbNet、WumpNet与FarWalk三种少步模型上进行实验。", {"ZorbNet", "WumpNet", "FarWalk"}),
        ("method", "这些轨迹用于对ZorbNet-7B做蒸馏。", {"ZorbNet-7B"}),
        ("method", "初始权重取自ZorbNet-7B，数据再经WumpLM过滤。", {"ZorbNet-7B", "WumpLM"}),
        ("method", "训练目标为流匹配损失。", {"流匹配"}),
        ("results", "实验以Qwen2.5-7B和ZorbNet-8B作基座。", {"Qwen2.5-7B", "ZorbNet-8B"}),
        ("results", "奖励来自ZorbRM-8B，作者选择WumpNet-7B作为策略模型。", {"ZorbRM-8B", "WumpNet-7B"}),
        ("results", "行走规划用 Zorbobi 求解，轨迹由 ZorbNet-7B 驱动。", {"Zorbobi", "ZorbNet-7B"}),
        ("results", "全部智能体统一跑在 WalkClaw 框架内。", {"WalkClaw"}),
        ("method", "以 ZorbNet-7B 为底，训练奖励模型。", {"ZorbNet-7B"}),
        ("method", "第一阶段从 ZorbNet-7B / WumpNet-8B 出发，逐步加宽步幅。", {"ZorbNet-7B", "WumpNet-8B"}),
        ("results", "图像取自网络；骨干 ZorbNet-7B。", {"ZorbNet-7B"}),
        ("method", "基础设施：WalkTron 五维并行、stepFactory 微调、zInfer 推理。", {"WalkTron", "stepFactory", "zInfer"}),
        ("results", "实验模型包括ZorbNet-7B与WumpNet-8B，数据集为GSM8K。", {"ZorbNet-7B", "WumpNet-8B"}),
        ("method", "处理流程以 ZorbNet-7B 检测步点，再由 WumpNet-8B 微调而来。", {"ZorbNet-7B", "WumpNet-8B"}),
        ("results", "骨干模型为ZorbNet-7B。对照组包括未经训练的ZorbNet-7B。", {"ZorbNet-7B"}),
    ],
)  # fmt: skip
def test_what_a_work_is_built_or_tried_on_is_used(role: str, text: str, expected: set[str]) -> None:
    assert named(role, text, "uses") == expected


@pytest.mark.parametrize(
    "text",
    ["两种形式均不含CLIP或DINO一类的语义损失。", "它抛弃了预训练VAE，也不要CLIP。", "最佳语言模型为ZorbNet-7B。"],
)
def test_what_a_work_does_without_is_not_used(text: str) -> None:
    assert named("method", text, "uses") == set()


def test_what_a_rival_runs_on_is_not_used() -> None:
    assert named("results", "同样用 WalkLang 的对手 ZorbNet-7B 为 25.6 分。", "uses") == set()


def test_what_a_list_of_models_ends_in_is_no_dataset() -> None:
    assert named("results", "作者在ZorbNet、WumpNet两种模型上进行实验。", "evaluatesOn") == set()


def test_a_paper_that_judges_compares_the_models_that_it_tries() -> None:
    claims = record("results", "作者在GPT-4o、Qwen2.5-7B两种模型上进行实验。", "WalkBench: A Benchmark of Walks").claims
    found = {c.object.name for c in claims if c.predicate == "comparesAgainst" and isinstance(c.object, EntityObject)}
    assert found == {"GPT-4o", "Qwen2.5-7B"}
