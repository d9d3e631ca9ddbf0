from __future__ import annotations

import pytest
from reading import blocks, only_entry, real_files, segmented, shown, source

from paperkg.extract.source.segment import segment

QA = """---
title: "Careful Walks: A Study"
authors:
  - "Jane Doe"
  - 'John Roe'
date: 2026-04-09
arxiv_id: "2604.00001v1"
arxiv_url: "https://arxiv.org/abs/2604.00001"
tags: [walk, "policy"]
---

# Careful Walks: A Study

## 原始摘要

We propose CarefulWalk.

## Q&A 论文解读

### Q1: 这篇论文试图解决什么问题？

现有方法太慢。

### Q4: 论文做了哪些实验？

在 MATH 上比较 GRPO。
"""


def test_questions_and_answers_with_front_matter() -> None:
    entry = only_entry(QA, "walks.md")
    assert (entry.paper, entry.layout, entry.language, entry.published) == ("2604.00001", "qa", "zh", "2026-04-09")
    assert (entry.title, entry.url) == ("Careful Walks: A Study", "https://arxiv.org/abs/2604.00001")
    assert entry.meta == {"authors": "Jane Doe; John Roe", "keywords": "walk; policy"}
    assert shown(entry) == [
        ("abstract", None, "We propose CarefulWalk."),
        ("motivation", None, "现有方法太慢。"),
        ("results", None, "在 MATH 上比较 GRPO。"),
    ]
    assert [section.language for section in entry.sections] == ["en", None, None]


SECTIONS = """# Careful Walks

Jane Doe, John Roe and Min Kim

## 🧩 Problem to Solve
- 작은 모델은 느리다.

## 📊 Results
- **데이터셋**: MATH
- **비교 대상**: GRPO
- **측정 지표**:
  - 정확도 $94.0\\%$
"""


def test_a_file_of_one_paper_without_id_gets_its_stem_or_its_sidecars_id() -> None:
    entry = only_entry(SECTIONS, "sub/careful-walks.md")
    assert (entry.paper, entry.title, entry.layout) == ("careful-walks", "Careful Walks", "sections")
    assert entry.meta == {"authors": "Jane Doe, John Roe and Min Kim"}
    assert shown(entry)[1:3] == [("results", "데이터셋", "MATH"), ("results", "비교 대상", "GRPO")]
    assert (blocks(entry)[3].parent, blocks(entry)[3].text) == ("측정 지표", "정확도 94.0%")
    sidecar = (("title", "Other"), ("url", "https://arxiv.org/abs/2505.00009v2"), ("year", "2025"))
    (named,) = segment(source(SECTIONS, "a.md", sidecar)).entries
    assert (named.paper, named.url, named.meta["year"]) == ("2505.00009", "https://arxiv.org/abs/2505.00009v2", "2025")


@pytest.mark.parametrize(
    "line",
    [
        "https://arxiv.org/abs/2505.00001",
        "**Paper**: [arXiv](https://arxiv.org/abs/2505.00001v1)",
        "- arXiv: 2505.00001",
    ],
)
def test_the_lines_under_the_title_give_the_id(line: str) -> None:
    entry = only_entry(f"# Careful Walks\n\n{line}\n\n## Method\nText.\n\n## Results\nText.\n", "a.md")
    assert entry.paper == "2505.00001"
    assert [section.role for section in entry.sections] == ["method", "results"]


def test_an_id_that_prose_cites_is_not_the_papers() -> None:
    assert only_entry("# T\n\n## Method\nAs in arXiv:2401.00001.\n\n## Results\nGood.\n", "a.md").paper == "a"


LINKED = """# Papers 2025.05.26

Hello.

### [Careful Walks: A Study](https://arxiv.org/abs/2505.00001v1)
Upvotes: 12
Authors: Jane Doe, John Roe

- ***What's New***: 새로운 방법이다.
- ***Technical Details***: GRPO를 쓴다.
- ***Performance Highlights***: MATH에서 94%다.

### [Old Paper](https://arxiv.org/abs/cs/0301001)

**👍 4**

Only prose.
"""


def test_headings_that_link_begin_entries_and_bullets_name_their_sections() -> None:
    first, second = segmented(LINKED)[0]
    assert (first.paper, first.title, first.date, first.layout) == (
        "2505.00001",
        "Careful Walks: A Study",
        "2025-05-26",
        "linked",
    )
    assert first.meta == {"upvotes": "12", "authors": "Jane Doe, John Roe"}
    assert shown(first) == [
        ("contribution", "What's New", "새로운 방법이다."),
        ("method", "Technical Details", "GRPO를 쓴다."),
        ("results", "Performance Highlights", "MATH에서 94%다."),
    ]
    assert (second.paper, second.language, second.meta) == ("cs/0301001", "en", {"upvotes": "4"})


def test_a_title_over_a_link_line_begins_an_entry() -> None:
    entries, _ = segmented(
        "## First Title\nhttps://arxiv.org/abs/2505.00001\n\nA.\n\n## Second Title\n🔗 https://huggingface.co/papers/2505.00002\n\nB.\n"
    )
    assert [(entry.paper, entry.title) for entry in entries] == [
        ("2505.00001", "First Title"),
        ("2505.00002", "Second Title"),
    ]


def test_a_title_over_a_line_with_the_bare_id_begins_an_entry() -> None:
    entries, _ = segmented(
        "# Brief\n\n# First Title\n\n`arXiv:2505.00001`\n\nA.\n\n---\n\n# Second Title\n\narXiv: 2505.00002\n\nB.\n"
    )
    assert [(entry.paper, entry.title, entry.url) for entry in entries] == [
        ("2505.00001", "First Title", "https://arxiv.org/abs/2505.00001"),
        ("2505.00002", "Second Title", "https://arxiv.org/abs/2505.00002"),
    ]
    assert [[block.text for block in blocks(entry)] for entry in entries] == [["A."], ["B."]]


def test_the_title_of_a_file_right_over_its_first_entry_is_no_entry() -> None:
    (entry,) = segmented("# Picks of the day\n\n### [First Title](https://arxiv.org/abs/2505.00001)\n\nA.\n")[0]
    assert entry.title == "First Title"


def test_bold_leads_of_paragraphs_name_the_sections_of_a_linked_entry() -> None:
    (entry,) = segmented(
        "### [First Title](https://arxiv.org/abs/2505.00001)\n\n**Why read it.** It walks.\n\n**What comes out.** It wins.\n\n"
        "**We measured how far it walks.** Far. **It** wins.\n"
    )[0]
    assert shown(entry) == [
        ("summary", "Why read it", "It walks."),
        ("results", "What comes out", "It wins."),
        ("results", None, "We measured how far it walks. Far. It wins."),
    ]


def test_tables_of_facets_and_findings_are_an_analysis() -> None:
    entry = only_entry(
        "# Careful Walks\n\n## Setup\n| Facet | Values | Evidence |\n|---|---|---|\n| Datasets | MATH | §4 |\n\n"
        "## Findings\n| Finding | Evidence / setting | Location |\n|---|---|---|\n| Beats GRPO | +2.1 | Table 3 |\n",
        "a.md",
    )
    assert entry.layout == "analysis"
    assert shown(entry) == [("setup", "Datasets", "MATH | §4"), ("results", "Beats GRPO", "+2.1 | Table 3")]
    assert [block.parent for block in blocks(entry)] == [
        "Facet | Values | Evidence",
        "Finding | Evidence / setting | Location",
    ]


@pytest.mark.parametrize(
    ("text", "language"), [("We propose GRPO.\n\nIt wins.", "en"), ("GRPO를 제안한다.\n\n이긴다.", "ko")]
)
def test_prose_without_headings_is_one_thin_entry(text: str, language: str) -> None:
    entry = only_entry(text, "note.txt")
    assert (entry.paper, entry.layout, entry.quality, entry.language) == ("note", "prose", "thin", language)
    assert len(blocks(entry)) == 2


def test_the_real_files_in_chinese_have_their_ids_and_seven_sections() -> None:
    for path in real_files("zh"):
        entry = only_entry(path.read_text(encoding="utf-8"), path.name)
        assert (entry.layout, entry.language, entry.paper[:5]) == ("qa", "zh", "2604.")
        roles = {section.role for section in entry.sections}
        assert roles >= {"abstract", "motivation", "related", "method", "results", "future", "summary"}


def test_rows_of_an_analysis_are_about_what_their_first_cell_says() -> None:
    rows = "| Proposed | SlowWalk | §3 |\n| Backbone | Whisper | §3 |\n| Metrics | WER | §4 |\n"
    entry = only_entry(f"# Careful Walks\n\n## Facets\n| Facet | Values | Evidence |\n|---|---|---|\n{rows}", "a.md")
    assert [section.role for section in entry.sections if section.role != "other"] == [
        "contribution",
        "method",
        "setup",
    ]


def test_sections_of_an_analysis_that_are_headed_freely_have_the_role_of_their_place() -> None:
    facets = "| Facet | Values | Evidence |\n|---|---|---|\n| Metrics | WER | §4 |"
    findings = "| Finding | Evidence | Location |\n|---|---|---|\n| Beats GRPO | all sets | Table 3 |"
    headed = (
        ("Opening", "Walks are slow."), ("Two shoes", "It puts on shoes."), ("Why shoes?", "Feet hurt."), ("Table", facets),
        ("On the street", "It walks."), ("Along the river", findings), ("Skeptical notes", "It rains."), ("Coda", "It ends."),
    )  # fmt: skip
    entry = only_entry("\n\n".join(["# Careful Walks", *(f"## {head}\n\n{text}" for head, text in headed)]), "a.md")
    assert {section.heading: section.role for section in entry.sections} == {
        "Opening": "other", "Two shoes": "method", "Why shoes?": "other", "Table": "setup", "On the street": "results",
        "Along the river": "results", "Skeptical notes": "limitations", "Coda": "other",
    }  # fmt: skip
