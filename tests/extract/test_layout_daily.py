from __future__ import annotations

import json

import pytest
from reading import SHARED, daily, only_entry, real_files, segmented, shown


def test_an_entry_has_its_id_link_date_and_place() -> None:
    text = (
        "# 📰 Papers – 2025-05-26\n\n## 2505.00001v2\n🔗 https://hf.co/papers/2505.00001\n\n**Summary**:\n글.\n\n---\n\n"
        "## 2505.00002\n다음.\n"
    )
    first, second = segmented(text)[0]
    assert (first.paper, first.url, first.date, first.layout) == (
        "2505.00001",
        "https://hf.co/papers/2505.00001",
        "2025-05-26",
        "daily",
    )
    assert text[slice(*first.span)].startswith("## 2505.00001v2")
    assert text[slice(*second.span)] == "## 2505.00002\n다음."


@pytest.mark.parametrize(
    ("heading", "paper"),
    [
        ("## 2505.00001", "2505.00001"),
        ("### arXiv:2505.00001v3", "2505.00001"),
        ("## cs/0301001", "cs/0301001"),
        ("## [2505.00001](https://arxiv.org/abs/2505.00001)", "2505.00001"),
    ],
)
def test_a_heading_that_is_an_id_begins_an_entry(heading: str, paper: str) -> None:
    entry = only_entry(f"{heading}\n\nText.\n")
    assert (entry.paper, entry.layout) == (paper, "daily")


def test_the_same_paper_twice_is_two_entries() -> None:
    entries, _ = segmented("## 2505.00001\nA.\n\n## 2505.00001\nB.\n")
    assert [entry.paper for entry in entries] == ["2505.00001"] * 2
    assert entries[0].span != entries[1].span


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('# 논문 요약: "걷기: 신중한 정책"', "걷기: 신중한 정책"),
        ("# 논문 요약: Careful Walks", "Careful Walks"),
        ("# Careful Walks: 논문 요약", "Careful Walks"),
        ("# Walk1.5 기술 보고서 요약", "Walk1.5 기술 보고서 요약"),
        ("# **Careful** Walks", "Careful Walks"),
        ('해당 논문은 "Careful Walks: A Study"로, 걷는다.', "Careful Walks: A Study"),
        ("해당 논문은 'Careful Walks: A Study'라는 제목이다.", "Careful Walks: A Study"),
        ('The paper "Careful Walks: A Study" walks.', "Careful Walks: A Study"),
        ("论文《Careful Walks》提出。", "Careful Walks"),
        ("해당 논문은 걷기를 다룬다.", None),
        ('걷기는 "아주 신중한 걷기" 라고 한다.', None),
    ],
)
def test_the_title_is_the_summarys_own_or_the_quoted_one(line: str, title: str | None) -> None:
    entry = daily(f"{line}\n\n## 5. 정량적 결과\n94%\n")
    assert entry.title == title
    if title is not None and entry.title_block is not None:
        assert entry.source.text[slice(*entry.title_block.locate(len(title) - 5, len(title)))] == title[-5:]


@pytest.mark.parametrize(
    ("body", "quality"),
    [
        ("", "empty"),
        ("글이다.", "thin"),
        ("죄송합니다만, 링크를 확인할 수 없었습니다.", "apology"),
        ("I'm sorry, but I cannot access the paper.", "apology"),
        ("죄송합니다만, 볼 수 없습니다.\n\n## 1. 핵심 동기\n추측이다.", "full"),
        ("죄송합니다. 하나다. 둘이다. 셋이다. 넷이다. 다섯이다.", "thin"),
    ],
)
def test_the_quality_tells_how_much_there_is(body: str, quality: str) -> None:
    assert daily(body).quality == quality


def test_an_empty_entry_is_a_problem_at_its_line() -> None:
    _, segmentation = segmented("## 2505.00001\n\n## 2505.00002\nText.\n")
    assert [(problem.line, problem.code) for problem in segmentation.problems] == [(1, "empty-entry")]


@pytest.mark.parametrize(
    ("text", "language"),
    [("TAPO는 GRPO보다 낫다", "ko"), ("TAPO beats GRPO, 안녕 and so on for many words", "en"), ("本文提出 TAPO", "zh")],
)
def test_the_language_is_that_of_the_entrys_own_text(text: str, language: str) -> None:
    first, second = segmented(f"## 2505.00001\n{text}\n\n## 2505.00002\n이것은 한국어다.\n")[0]
    assert (first.language, second.language) == (language, "ko")


def test_an_english_digest_has_the_same_layout() -> None:
    entry = daily(
        "## 1. Motivation\nIt is slow.\n\n## 4. Experimental Setup\n- **Datasets**: AIME\n- Baselines: GRPO\n"
    )
    assert shown(entry) == [
        ("motivation", None, "It is slow."),
        ("setup", "Datasets", "AIME"),
        ("setup", "Baselines", "GRPO"),
    ]


def test_the_real_days_hold_144_entries() -> None:
    counts = {path.stem: len(segmented(path.read_text(encoding="utf-8"), path.name)[0]) for path in real_files("ko")}
    assert sum(counts.values()) == 144
    assert counts["2025-05-26"] == 15


def test_the_titles_of_a_real_day_are_those_of_the_gold() -> None:
    next(real_files("ko"))
    day = (SHARED / "ko" / "2025-05-26.md").read_text(encoding="utf-8")
    gold = (SHARED.parent / "gold" / "dev" / "2025-05-26.jsonl").read_text(encoding="utf-8").splitlines()
    titles = {entry.paper: entry.title for entry in segmented(day, "2025-05-26.md")[0]}
    assert titles == {line["paper"]: line["title"] for line in map(json.loads, gold)}
