"""English model sizes: which model has a number of parameters, and what it is in the work."""

from __future__ import annotations

import json

import pytest
from reading import only_entry

from paperkg.extract.extractor import extract
from paperkg.extract.record import SizeObject
from paperkg.extract.results.numbers import parameter_counts


def sizes(text: str, title: str = "Zorbl: A Walker") -> set[tuple[str, str | None, str | None]]:
    """Return the sizes of a title with an abstract, each with its model and the model's role."""
    paper = {"id": "2507.00009", "title": title, "summary": text, "publishedAt": "2025-07-01T00:00:00.000Z"}
    record = extract(only_entry(json.dumps([{"paper": paper}]), "2025-07-01.json"))
    found = (claim.object for claim in record.claims)
    return {(size.size, size.of, size.role) for size in found if isinstance(size, SizeObject)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We present Zorbl, a small 30B (A3B) parameter model that walks.",
            {("30B", "Zorbl", "proposed"), ("3B", "Zorbl", "proposed")},
        ),
        ("We present Zorbl. With only 2B parameters, Zorbl walks.", {("2B", "Zorbl", "proposed")}),
        ("We present Zorbl - a row of 6B parameter image walking models.", {("6B", "Zorbl", "proposed")}),
        ("We fine-tune 4B and 8B parameter Qwen3-VL models.", {("4B", "Qwen3-VL", "base"), ("8B", "Qwen3-VL", "base")}),
        ("We present Zorbl. It stands beside Mistral Large 3 (675B).", {("675B", "Mistral Large 3", None)}),
        ("We present Zorbl, which walks on 7B tokens of the 3B that we have.", {("3B", None, None)}),
    ],
)
def test_the_words_beside_a_size_say_which_model_has_it(
    text: str, expected: set[tuple[str, str | None, str | None]]
) -> None:
    assert sizes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We present Zorbl. Zorbl outperforms Qwen3-8B on MMLU.", {("8B", "Qwen3-8B", "baseline")}),
        ("We present Zorbl. We fine-tune Qwen3-8B on walks.", {("8B", "Qwen3-8B", "base")}),
    ],
)
def test_a_model_that_is_only_beaten_is_a_baseline(
    text: str, expected: set[tuple[str, str | None, str | None]]
) -> None:
    assert sizes(text) == expected


def test_the_letter_of_a_size_in_a_name_may_be_small() -> None:
    assert [count.size for count in parameter_counts("gpt-oss-20b and Gemma-3-12b-it, but 4b", "en")] == ["20B", "12B"]
    assert sizes("We present Zorbl. We run gpt-oss-20b; see step-4b.") == {("20B", "gpt-oss-20b", "base")}
