from __future__ import annotations

import re
from pathlib import Path

import pytest
from reading import blocks, daily, only_entry, real_files, segmented, shown, source

from paperkg.extract.layouts import layouts
from paperkg.extract.source.headings import role_of, strict_role_of
from paperkg.extract.source.segment import LONGEST_LINE, segment


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("1. 핵심 동기와 문제 정의", "motivation"),
        ("2. 주요 기여 및 참신성", "contribution"),
        ("3. 모델 아키텍처 및 학습 설정", "method"),
        ("4. 실험 설정", "setup"),
        ("5. 정량적 결과", "results"),
        ("6. 한계점 및 잠재적 실패 요인", "limitations"),
        ("7. 후속 연구 아이디어 또는 확장 방향", "future"),
        ("🧩 Problem to Solve", "motivation"),
        ("✨ Key Contributions", "contribution"),
        ("📎 Related Works", "related"),
        ("🛠️ Methodology", "method"),
        ("📊 Results", "results"),
        ("What's New", "contribution"),
        ("Performance Highlights", "results"),
        ("Limitations and Future Work", "limitations"),
        ("Q1: 这篇论文试图解决什么问题？", "motivation"),
        ("Q2: 有哪些相关研究？", "related"),
        ("Q3: 论文如何解决这个问题？", "method"),
        ("Q4: 论文做了哪些实验？", "results"),
        ("Q5: 有什么可以进一步探索的点？", "future"),
        ("Q6: 总结一下论文的主要内容", "summary"),
        ("原始摘要", "abstract"),
        ("Acknowledgements", "other"),
        ("Database internals", "other"),
        ("Place in the literature", "related"),
        ("How it differs from earlier work", "related"),
        ("What is missing", "limitations"),
        ("What came out", "results"),
        ("Headline numbers", "results"),
        ("How it is built", "method"),
        ("Core ideas", "method"),
        ("What question is asked", "motivation"),
        ("In one sentence", "summary"),
        ("技术路线", "method"),
        ("实验效果", "results"),
        ("实验环境", "setup"),
        ("论文看点", "contribution"),
        ("作者简介", "related"),
    ],
)
def test_the_words_of_a_heading_give_its_role(heading: str, role: str) -> None:
    assert role_of(heading) == role


@pytest.mark.parametrize("line", ["사용된 데이터셋", "GRPO의 결과", "TAPO 프레임워크 제안", "Datasets", "Baselines"])
def test_a_label_is_no_heading(line: str) -> None:
    assert strict_role_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "핵심 동기와 문제 정의",
        "주요 기여 및 참신성",
        "모델 아키텍처 및 학습 설정",
        "한계점 및 잠재적 실패 요인",
        "후속 연구 아이디어 또는 확장 방향",
        "Key Contributions",
        "实验结果",
    ],
)
def test_a_line_of_heading_words_is_a_heading(line: str) -> None:
    assert strict_role_of(line) == role_of(line) != "other"


@pytest.mark.parametrize(
    "text",
    ["_a ", "**a\n", "[a](", "<!--", "<!--\n", "$a ", "`a", "***a", "- **a\n", "> [!n]\n", "| ", "```x\n", "%%\n"],
)
def test_markup_that_never_closes_takes_no_time(text: str) -> None:
    _, segmentation = segmented(text * (100_000 // len(text)))
    assert segmentation.ledger.counts()


@pytest.mark.parametrize(
    "text",
    ["", "x", "# x", "{", "[]", "\ufeff", "---\n", "| a |", "```", "## 2505.00001", "1. **x**", "[" * 9000, "[1, 2]"],
)
def test_some_layout_takes_any_text(text: str) -> None:
    _, segmentation = segmented(text)
    assert sum(segmentation.ledger.counts().values()) == len(segmentation.ledger.lines)


def test_the_last_layout_takes_anything() -> None:
    assert layouts()[-1].name == "unknown"


def test_an_unknown_shape_is_read_by_its_headings_with_a_note() -> None:
    entries, segmentation = segmented("# Notes\n\n## Foo\n\nSome words.\n\n## Bar\n\n- an item\n", "notes.md")
    assert [(entry.paper, entry.layout, entry.title) for entry in entries] == [("notes", "unknown", "Notes")]
    assert shown(entries[0]) == [("other", None, "Some words."), ("other", None, "an item")]
    assert [(problem.code, problem.level) for problem in segmentation.problems] == [("unknown-layout", "note")]


def test_a_line_that_is_no_text_is_a_problem() -> None:
    entries, segmentation = segmented("x" * (LONGEST_LINE + 1))
    assert entries == []
    assert [problem.code for problem in segmentation.problems] == ["line-too-long"]


def test_a_file_without_papers_says_so() -> None:
    entries, segmentation = segmented("---\n---\n")
    assert entries == []
    assert segmentation.problems


def test_entries_are_read_lazily() -> None:
    segmentation = segment(source('{"id": "2505.00001", "title": "A", "abstract": "b"}\n{broken\n'))
    assert next(segmentation.entries).paper == "2505.00001"
    assert segmentation.problems == []
    assert list(segmentation.entries) == []
    assert [problem.line for problem in segmentation.problems] == [2]


@pytest.mark.parametrize(
    "heading",
    [
        "## 4. 실험 설정",
        "### 실험 설정",
        "**4. 실험 설정**",
        "**실험 설정**",
        "**실험 설정:**",
        "4. **실험 설정**",
        "**실험 설정**:",
    ],
)
def test_all_dialects_of_headings_open_the_same_section(heading: str) -> None:
    entry = daily(f"{heading}\n\n- **사용된 데이터셋**: AIME\n")
    assert shown(entry) == [("setup", "사용된 데이터셋", "AIME")]


@pytest.mark.parametrize(
    "bullet",
    [
        "- **데이터셋**: AIME",
        "- **데이터셋:** AIME",
        "- **데이터셋** : AIME",
        "- **데이터셋**：AIME",
        "- **데이터셋：** AIME",
        "- 데이터셋: AIME",
        "* 데이터셋：AIME",
        "1. **데이터셋**: AIME",
        "- __데이터셋__: AIME",
        "- ***데이터셋***: AIME",
        "- **데이터셋** – AIME",
        "- **데이터셋**:\n  AIME",
        "- **데이터셋**:\nAIME",
        "- **데이터셋**\n\n  AIME",
    ],
)
def test_all_dialects_of_labels_give_the_same_block(bullet: str) -> None:
    entry = daily(f"## 4. 실험 설정\n\n{bullet}\n")
    assert shown(entry) == [("setup", "데이터셋", "AIME")]
    (block,) = blocks(entry)
    assert block.label_span is not None
    assert entry.source.text[slice(*block.label_span)] == "데이터셋"


@pytest.mark.parametrize(
    "bullet",
    [
        "- TAPO wins by 10:1 over all",
        "- See https://a.b/c for more words",
        "- 이 방법은 세 가지를 제안합니다: A",
        "- **TAPO** wins",
        "- In all of the many cases we saw: it wins",
    ],
)
def test_a_sentence_is_no_label(bullet: str) -> None:
    (block,) = blocks(daily(f"## 5. 정량적 결과\n\n{bullet}\n"))
    assert block.label is None


def test_a_nested_bullet_keeps_its_label_and_knows_its_parent() -> None:
    entry = daily("## 5. 정량적 결과\n\n- **AIME**:\n  - **TAPO**: 99%\n  - 다른 값\n- **AMC**: 41%\n")
    found = [(block.depth, block.parent, block.label, block.text) for block in blocks(entry)]
    assert found == [(1, "AIME", "TAPO", "99%"), (1, "AIME", None, "다른 값"), (0, None, "AMC", "41%")]
    span = blocks(entry)[0].parent_span
    assert span is not None
    assert entry.source.text[slice(*span)] == "AIME"


def test_a_short_bullet_is_the_parent_of_what_is_nested_in_it() -> None:
    entry = daily("## 4. 실험 설정\n\n- 데이터셋 목록\n    - AIME\n")
    assert [(block.text, block.parent) for block in blocks(entry)] == [
        ("데이터셋 목록", None),
        ("AIME", "데이터셋 목록"),
    ]


def test_a_bold_line_below_hash_headings_labels_what_follows() -> None:
    entry = daily("## 4. 실험 설정\n\n**데이터셋**\n- AIME\n- AMC\n\n**비교 대상**:\nGRPO\n")
    found = [(block.label, block.parent, block.text) for block in blocks(entry)]
    assert found == [(None, "데이터셋", "AIME"), (None, "데이터셋", "AMC"), ("비교 대상", None, "GRPO")]


def test_a_label_without_value_is_kept_as_text() -> None:
    assert shown(daily("## 2. 주요 기여\n\n- **TAPO 제안**:\n- **다른 것**\n")) == [
        ("contribution", None, "TAPO 제안"),
        ("contribution", None, "다른 것"),
    ]


def test_numbered_bold_headings_hold_indented_bullets() -> None:
    entry = daily(
        "1. **핵심 동기와 문제 정의**\n\n   기존 방법.\n\n"
        "2. **주요 기여 및 참신성**\n\n   - **TAPO 제안**:\n     - 설명\n"
    )
    assert [(section.role, section.heading) for section in entry.sections] == [
        ("motivation", "핵심 동기와 문제 정의"),
        ("contribution", "주요 기여 및 참신성"),
    ]
    assert [(block.parent, block.text) for block in blocks(entry)] == [(None, "기존 방법."), ("TAPO 제안", "설명")]


def test_a_fence_around_the_summary_is_opened() -> None:
    entry = daily('```markdown\n# 논문 요약: "걷기"\n\n## 5. 정량적 결과\n\n94%\n```\n')
    assert (entry.title, shown(entry)) == ("걷기", [("results", None, "94%")])


def test_prose_and_then_a_fence_are_both_read() -> None:
    entry = daily("먼저 말한다.\n\n```\n## 5. 정량적 결과\n94%\n```\n")
    assert shown(entry) == [("summary", None, "먼저 말한다."), ("results", None, "94%")]


def test_a_fence_that_is_never_closed_loses_nothing() -> None:
    entries, segmentation = segmented("## 2505.00001\n```python\n## 5. 정량적 결과\n94%\n\n## 2505.00002\n다음.\n")
    assert [shown(entry) for entry in entries] == [[("results", None, "94%")], [("summary", None, "다음.")]]
    assert [problem.code for problem in segmentation.problems] == ["open-fence"]


def test_code_comments_formulas_and_diagrams_stay_out() -> None:
    entry = daily(
        "## 3. 방법\n\n```mermaid\nA-->B\n```\n<!-- a\ncomment -->\n$$\nx\n$$\n"
        "![p](x.png)\n<img src='x'>\n[^1]: note\n\n글이다.\n"
    )
    assert shown(entry) == [("method", None, "글이다.")]


def test_a_callout_labels_its_text() -> None:
    entry = daily("## 3. 방법\n\n> [!note] 참고\n> 첫 줄\n> 둘째 줄\n\n> 인용\n")
    assert shown(entry) == [("method", "참고", "첫 줄 둘째 줄"), ("method", None, "인용")]


def test_a_hard_wrapped_paragraph_is_one_block() -> None:
    assert shown(daily("첫 줄\n둘째 줄\n\n다음 문단")) == [
        ("summary", None, "첫 줄 둘째 줄"),
        ("summary", None, "다음 문단"),
    ]


def test_rows_of_a_table_have_their_first_cell_as_label_and_the_header_as_parent() -> None:
    entry = daily("## 5. 정량적 결과\n\n| 모델 | MATH |\n|---|:-:|\n| **TAPO** | $94\\%$ |\n\n끝.\n")
    row, end = blocks(entry)
    assert (row.kind, row.label, row.text, row.parent) == ("row", "TAPO", "94%", "모델 | MATH")
    assert end.text == "끝."


def test_crlf_gives_the_same_blocks_with_exact_places() -> None:
    text = "# Papers 2025-05-26\n\n## 2505.00001\n\n## 4. 실험 설정\n\n- **데이터셋**: AIME,\n  AMC\n- x\n"
    unix, windows = only_entry(text), only_entry(text.replace("\n", "\r\n"))
    assert shown(unix) == shown(windows)
    for entry in (unix, windows):
        for block in blocks(entry):
            span = block.locate(0, 4) if len(block.text) > 3 else block.span
            assert entry.source.text[slice(*span)] == block.text[: span.end - span.start]


@pytest.mark.parametrize("folder", ["ko", "zh", "hf-api"])
def test_every_block_of_the_real_files_stands_where_it_says(folder: str) -> None:
    for path in real_files(folder):
        if path.suffix == ".gz":
            continue
        for entry in segment(source(path.read_text(encoding="utf-8"), path.name)).entries:
            text = entry.source.text
            assert entry.title_block is None or entry.title_block.text == entry.title
            for block in blocks(entry):
                assert entry.span.start <= block.span.start < block.span.end <= entry.span.end
                for at in range(0, len(block.text), 7):
                    place = text[slice(*block.locate(at, at + 1))]
                    assert len(place) > 1 or place == block.text[at] or block.text[at] == " "


def test_the_page_on_layouts_names_every_reader_and_its_examples_are_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "layouts.md").read_text(encoding="utf-8")
    described = re.findall(r"^### `(\w+)`.*?(?=^##)", page, re.MULTILINE | re.DOTALL)
    assert described == [layout.name for layout in layouts()]
    for name, example in re.findall(r"^### `(\w+)`[^#]*?^```\w+\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        entries, segmentation = segmented(example)
        assert (segmentation.layout, bool(entries)) == (name, True)
