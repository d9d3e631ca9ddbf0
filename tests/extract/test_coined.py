"""Names that no lexicon holds, and what only looks like one."""

from __future__ import annotations

import pytest

from paperkg.extract.names.coined import find_coined


def coined(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_coined(text)]


def test_a_kind_that_owns_something_is_no_name() -> None:
    assert coined("by the LLM's own completion and a VLM’s baseline") == []


def test_a_name_that_owns_something_is_one() -> None:
    assert coined("by TAPO's own completion") == ["TAPO"]


def test_a_title_of_a_person_belongs_to_the_name() -> None:
    assert coined("We present Dr. Zero, a framework.") == ["Dr. Zero"]


def test_addresses_signs_and_keys_of_citations_are_no_names() -> None:
    assert coined("see https://walk.github.io/StepBench with sim60% of leq100 steps by liu2024align") == []


def test_licences_and_words_that_describe_are_no_names() -> None:
    assert coined("a Nash equilibrium, at HuggingFace with the Apache 2.0 license") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Walks are slow. Yet, they stay: (1) Steps are fewer.", []),
        ("We use Walks in hills.", ["Walks"]),
        ("Walks of Hills are slow. Walk v2 is not.", ["Walks of Hills", "Walk v2"]),
        ("Stepbench is new.", ["Stepbench"]),
    ],
)
def test_a_plain_word_that_begins_an_english_sentence_is_no_name(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_coined(text, english=True)] == expected


def test_a_name_may_begin_like_a_version_or_a_variable() -> None:
    assert coined("We walk by V2W-Zero and N_0-WALK with N_0 steps, in V2.1 of it.") == ["V2W-Zero", "N_0-WALK"]


def test_a_number_behind_a_value_is_one_too_and_a_version_is_not() -> None:
    assert coined("RAFT gives 11.4, SlowNet 10.2 and FarNet 9.6 there") == ["RAFT", "SlowNet", "FarNet"]
    assert coined("SlowNet 2.5 and FarNet 3.1 walk on an A6000") == ["SlowNet 2.5", "FarNet 3.1"]
