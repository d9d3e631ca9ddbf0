"""What a Chinese text brings in as the paper's own, and what only looks like it; one behaviour each."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from test_zh import named

from paperkg.extract.record import EntityObject


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("method", "这恰好对应了核心思想——**慢速步行预测（slow walk prediction）**。", {"slow walk prediction"}),
        (
            "method",
            "第一个是**步点修复**（step repair），第二个是**模板行走**（template walk）。",
            {"step repair", "template walk"},
        ),
        (
            "method",
            "TAPO包含两个模块：步态编码器（Gait Encoder）与轨迹解码器（Path Decoder）。",
            {"Gait Encoder", "Path Decoder"},
        ),
        ("method", "作者把这一策略称作“慢步优先”（slow-first）。", {"slow-first"}),
        ("method", "**邻域聚合：ZWALK。** 缺陷大小不一，难以兼顾。", {"ZWALK"}),
        ("method", "核心模块为 H-WalkNet，用于替换注意力。", {"H-WalkNet"}),
        (
            "method",
            "方法分三步。（1）骨干 WalkER 由步态得到。（2）WalkFAST 分词器在步态上训练。",
            {"WalkER", "WalkFAST"},
        ),
    ],
)
def test_an_idea_that_is_named_or_a_label_names_is_proposed(role: str, text: str, expected: set[str]) -> None:
    assert named(role, text, "proposes") == expected


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("method", "实现主要是ZorbNet。"),
        ("results", "作者设计了四枚火箭，材料包括 ZLA 与 ZETG。"),
        ("method", "步态很慢（1）ZorbNet 也是。"),
        ("results", "评测在ZorbWalk上进行，这是一个带有真值的漏洞基准。"),
        ("results", "ZorbEval得分由3.38提高到3.75，ZorbBench-EN由6.94提高到7.25，优于WumpNet。"),
        ("motivation", "OpenAI在去年推出的ZorbWalk是目前使用最广的基准。"),
    ],
)
def test_what_others_brought_or_only_scores_is_not_proposed(role: str, text: str) -> None:
    assert named(role, text, "proposes") == set()


def test_words_in_italics_that_lead_a_text_are_its_label() -> None:
    text = "*对比方法。* 包括未量化的模型，以及ZorbNet与WumpNet。"
    assert named("results", text, "comparesAgainst") == {"ZorbNet", "WumpNet"}


def test_a_resolution_is_a_setting_and_no_measure() -> None:
    assert named("results", "实验分辨率为256，FID为1.98。", "reportsMetric") == {"FID"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("打造了专用的拒绝语料ZorbSet。", {"ZorbSet"}),
        ("定义了可插拔的审查接口Walker2。", {"Walker2"}),
        ("它的英文缩写是ZWK。", {"ZWK"}),
        ("由此诞生了ZorbNet。", {"ZorbNet"}),
        ("开源模型ZorbNet也很快。", set()),
        ("最终的FID为1.98。", set()),
    ],
)
def test_what_is_made_or_named_is_proposed(text: str, expected: set[str]) -> None:
    assert named("method", text, "proposes") == expected


def test_a_title_that_is_nothing_but_a_name_is_that_of_the_work() -> None:
    claims = extract(only_entry("# ZorbNet\n\n## 方法\n\n步态先编码，再解码。\n")).claims
    assert [claim.object.name for claim in claims if isinstance(claim.object, EntityObject)] == ["ZorbNet"]


def proposed(title: str, text: str) -> dict[str, EntityObject]:
    """Return what a Chinese digest with an English title proposes in its section on methods."""
    found = extract(only_entry(f"# {title}\n\n## 方法\n\n{text}\n")).claims
    return {c.object.name: c.object for c in found if c.predicate == "proposes" and isinstance(c.object, EntityObject)}


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Slow-Step Walk Planning", "SWP 先编码步态，再解码。", ["Slow-Step Walk Planning"]),
        ("Chain-of-Slow-Walks: Careful Steps", "COSW 先编码步态，再解码。", ["Chain-of-Slow-Walks"]),
        ("Zorbl-2: Careful Steps", "Zorbl-2 先编码步态。Zorbl-2H 沿用步态。", ["Zorbl-2", "Zorbl-2H"]),
        ("Zorbl-2: Careful Steps", "Zorbl-2 先编码步态，与 Zorb 相比更快。", ["Zorbl-2"]),
    ],
)
def test_the_acronym_of_a_title_and_further_forms_are_the_papers_own(
    title: str, text: str, expected: list[str]
) -> None:
    assert sorted(proposed(title, text)) == expected


def test_the_acronym_of_a_title_is_another_spelling_of_it() -> None:
    assert proposed("Slow-Step Walk Planning", "SWP 先编码步态，再解码。")["Slow-Step Walk Planning"].aliases == (
        "SWP",
    )
