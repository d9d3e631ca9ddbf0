from __future__ import annotations

import gzip
import json

import pytest
from reading import SHARED, only_entry, real_files, segmented, shown

from paperkg.extract.source.ledger import Use

PAPER = {
    "id": "2505.00001",
    "authors": [{"name": "Jane Doe"}, {"name": "John Roe"}],
    "publishedAt": "2025-05-12T14:25:20.000Z",
    "submittedOnDailyAt": "2025-05-14T07:29:51.954Z",
    "title": "Careful\n  Walks",
    "summary": "We propose \"CarefulWalk\".\nIt reaches $94.0\\%$ on é.",
    "upvotes": 7,
    "ai_summary": "SOMEBODY ELSE",
    "ai_keywords": ["walk", "policy"],
}  # fmt: skip


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("as_ascii", [True, False])
def test_an_api_day_gives_title_abstract_and_facts(indent: int | None, as_ascii: bool) -> None:
    text = json.dumps([{"paper": PAPER, "title": "x", "numComments": 1}], indent=indent, ensure_ascii=as_ascii)
    entry = only_entry(text, "2025-05-14.json")
    assert (entry.paper, entry.title, entry.layout, entry.language) == ("2505.00001", "Careful Walks", "hf-api", "en")
    assert (entry.date, entry.published) == ("2025-05-14", "2025-05-12")
    assert entry.meta == {"authors": "Jane Doe; John Roe", "upvotes": "7", "keywords": "walk; policy"}
    assert shown(entry) == [("abstract", None, 'We propose "CarefulWalk". It reaches 94.0% on é.')]
    (block,) = entry.sections[0].blocks
    at = block.text.index("CarefulWalk")
    assert text[slice(*block.locate(at, at + 11))] == "CarefulWalk"


def test_somebody_elses_summary_is_left_out_and_accounted_for() -> None:
    _, segmentation = segmented(json.dumps([{"paper": PAPER}], indent=1))
    assert [line.use for line in segmentation.ledger.left_out()] == [Use.OTHERS_SUMMARY]


def test_arxiv_metadata_is_read_as_lines_and_as_an_array() -> None:
    record = {
        "id": "0704.0001v2",
        "title": "A",
        "abstract": "  We use $\\alpha$.\n",
        "categories": "hep-ph",
        "update_date": "2008-11-26",
    }
    line = json.dumps(record)
    for text in (line, f"{line}\n", f"[{line}]", f"[{line},\n{line}]", f"{line}\n\n{line}\r\n"):
        entry = segmented(text)[0][-1]
        assert (entry.paper, entry.layout, entry.published) == ("0704.0001", "arxiv-metadata", "2008-11-26")
        assert shown(entry) == [("abstract", None, "We use α.")]
        assert entry.meta == {"categories": "hep-ph"}


@pytest.mark.parametrize("text", ["{title: 'A'}", "{'title': 'A'}", '{title": "A"}', '[{bad "x": 1}]'])
def test_what_was_meant_as_json_is_told_as_broken_json_and_not_read_as_prose(text: str) -> None:
    found, segmentation = segmented(text)
    assert not found
    assert [problem.code for problem in segmentation.problems] == ["bad-json"]


def test_a_text_that_begins_with_a_template_tag_is_no_json() -> None:
    assert segmented("{% raw %}\nWe propose CarefulWalk.\n")[1].layout == "prose"


def test_a_broken_line_is_a_problem_and_the_others_are_read() -> None:
    good = json.dumps({"id": "2505.00001", "title": "A", "abstract": "b"})
    entries, segmentation = segmented(f'{good}\n{{"id": \n{good}\n{{"x": 1}}\n[1]\n"s"\n')
    assert len(entries) == 2
    assert [(problem.line, problem.code) for problem in segmentation.problems] == [
        (2, "bad-json"),
        (4, "not-a-paper"),
        (5, "not-a-paper"),
        (6, "not-a-paper"),
    ]


@pytest.mark.parametrize(
    "text",
    ['[{"a": ' + "[" * 100_000, '[{"a": 1} {"b": 2}]', '[{"title": ', '{"a": ' + "1" * 5000 + "}", "{}", "[]", "[{}]"],
)
def test_hostile_json_is_a_problem(text: str) -> None:
    entries, segmentation = segmented(text)
    assert entries == []
    assert segmentation.problems


@pytest.mark.parametrize("value", [None, 3, [], {}, "", "  "])
def test_odd_values_are_passed_over(value: object) -> None:
    entry = only_entry(
        json.dumps({"id": "2505.00001", "title": "T", "abstract": value, "authors": value, "upvotes": value})
    )
    assert (entry.title, entry.sections, entry.quality) == ("T", (), "thin")


def test_half_a_surrogate_pair_gets_into_nothing() -> None:
    entry = only_entry(r'{"id": "x\ud83d", "title": "T \ud83d", "abstract": "a \udc00 b", "authors": ["\ud83d"]}')
    assert "".join((entry.paper, entry.title or "", *entry.meta.values(), shown(entry)[0][2])).encode()


def test_the_real_dump_holds_10204_papers() -> None:
    next(real_files("hf-api"))
    text = gzip.decompress((SHARED / "hf-api" / "all.jsonl.gz").read_bytes()).decode("utf-8")
    entries, segmentation = segmented(text, "all.jsonl.gz")
    assert len(entries) == 10204
    assert segmentation.ledger.counts() == {"block": 10204}
