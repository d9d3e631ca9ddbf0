"""Names that no lexicon holds, and what only looks like one."""

from __future__ import annotations

from paperkg.extract.coined import find_coined


def coined(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_coined(text)]


def test_a_kind_that_owns_something_is_no_name() -> None:
    assert coined("by the LLM's own completion and a VLM’s baseline") == []


def test_a_name_that_owns_something_is_one() -> None:
    assert coined("by TAPO's own completion") == ["TAPO"]
