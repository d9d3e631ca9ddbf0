"""Chinese tasks: phrases that the text calls tasks, and known ones that only say what is done on the way."""

from __future__ import annotations

import pytest
from reading import only_entry
from test_zh import HEADINGS, named, record

from paperkg.extract.extractor import extract
from paperkg.extract.record import EntityObject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO在夜景修复任务上领先。", {"夜景修复"}),
        ("对于步态记忆和鸟鸣计数任务，温度设为0。", {"步态记忆", "鸟鸣计数"}),
        ("该基准包含64个主动提醒任务。", {"主动提醒"}),
        ("TAPO在多个任务上领先，在复杂任务中尤其如此。", set()),
        ("先掌握任务解决，再提升任务成功率。", set()),
        ("夜景条件生成方面，TAPO领先。", {"夜景条件生成"}),
        ("实验在WalkSet鸟鸣分类上进行。", {"鸟鸣分类"}),
        ("它从文档出发自动生成任务、执行交互。", set()),
        ("包含64个主动式任务和12个长视野任务。", set()),
        ("题目属于：夜间感知、山地回溯、登山杖使用三项能力。", {"夜间感知", "山地回溯", "登山杖使用"}),
        ("从准确性、流畅性两个维度检验。", set()),
        ("在单步寻路（GSM8K）上进行实验。", set()),
        ("在单步导航（GSM8K）上进行实验。", {"单步导航"}),
        ("包含42个通用GUI任务。", {"通用GUI"}),
        ("步态估计使用 GSM8K，行走识别采用 MATH-500。", {"步态估计", "行走识别"}),
        ("骨干网络使用 GSM8K。", set()),
        ("GSM8K 用于步态检索和零步分类，MATH-500 用于训练。", {"步态检索", "零步分类"}),
        ("评测分为夜间操作与精细抓取。", {"夜间操作", "精细抓取"}),
        ("评测分为两步与三步。", set()),
        ("评测涵盖三类任务。", set()),
    ],
)
def test_what_the_text_calls_a_task_is_one(text: str, expected: set[str]) -> None:
    assert named("results", text, "addressesTask") == expected


def test_a_task_with_and_without_the_word_for_tasks_is_one() -> None:
    claims = record("results", "TAPO在夜景修复任务上领先，夜景修复也更快。").claims
    (task,) = [c.object for c in claims if c.predicate == "addressesTask" and isinstance(c.object, EntityObject)]
    assert {task.name, *task.aliases} == {"夜景修复", "夜景修复任务"}


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("method", "控制器记录推理链与工具调用。", set()),
        ("method", "系统通过角色扮演生成数据。", set()),
        ("motivation", "现有模型在视觉推理任务中受限。", {"视觉推理"}),
        ("results", "输入包括多轮对话历史。", set()),
        ("results", "只用问答数据训练，步态变慢。", set()),
        (
            "method",
            "WalkSet 覆盖 9 个任务（步态翻译、夜间摘要和音频章节划分等）。",
            {"步态翻译", "夜间摘要", "音频章节划分"},
        ),
        ("method", "WalkSet 覆盖 9 个任务（见附录）。", set()),
    ],
)
def test_a_known_task_that_is_a_step_or_a_part_is_no_task_of_the_paper(
    role: str, text: str, expected: set[str]
) -> None:
    assert named(role, text, "addressesTask") == expected


def test_an_english_title_of_a_chinese_digest_names_a_task() -> None:
    claims = record("results", "TAPO更快。", "TAPO: Careful Walks for Night Scene Restoration").claims
    assert [c.object.name for c in claims if c.predicate == "addressesTask" and isinstance(c.object, EntityObject)] == [
        "Night Scene Restoration"
    ]


def test_what_a_summary_says_that_a_work_is_names_its_task() -> None:
    assert named("summary", "TAPO是一族在原始像素上工作的图像生成模型。", "addressesTask") == {"图像生成"}
    assert named("summary", "与图像生成模型不同，TAPO很小。", "addressesTask") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("论文研究的是夜景时序定位问题。", {"夜景时序定位"}),
        ("这些方法关注局部纹理，忽略了整体。", set()),
    ],
)
def test_what_a_work_says_that_it_studies_is_its_task(text: str, expected: set[str]) -> None:
    assert named("motivation", text, "addressesTask") == expected


def keyworded(keywords: str, text: str) -> set[str]:
    """Return the tasks of a digest with keywords in its front matter."""
    front = f'---\ntitle: "Careful Walks"\narxiv_id: "2605.00001"\ntags:\n{keywords}---\n\n# Careful Walks\n\n'
    claims = extract(
        only_entry(f"{front}## Q&A 论文解读\n\n### {HEADINGS['motivation']}\n\n{text}\n", "walks.md")
    ).claims
    return {c.object.name for c in claims if c.predicate == "addressesTask" and isinstance(c.object, EntityObject)}


@pytest.mark.parametrize(
    ("keyword", "expected"),
    [
        ("步态通信", {"步态通信"}),
        ("Slow Walk Planning", {"Slow Walk Planning"}),
        ("步态机制", set()),
        ("步态剪枝", {"步态剪枝"}),
        ("Slow Walk", set()),
        ("夜间导航", set()),
    ],
)
def test_a_keyword_of_the_file_that_ends_as_tasks_do_is_one_where_the_text_holds_it(
    keyword: str, expected: set[str]
) -> None:
    text = "步态通信依赖步态机制与步态剪枝，Slow Walk Planning则不然。"
    assert keyworded(f'  - "{keyword}"\n', text) == expected


def test_a_keyword_that_is_known_as_something_else_is_no_task() -> None:
    assert keyworded('  - "Reinforcement Learning"\n', "Reinforcement Learning很慢。") == set()
