"""Names in English that were missed or cut wrongly, and the names that titles are."""

from __future__ import annotations

import pytest

from paperkg.extract.names.coined import find_coined
from paperkg.extract.names.first_words import plain_name
from paperkg.extract.names.known import known_names
from paperkg.extract.names.marked import own_measures
from paperkg.extract.names.mention import find_names
from paperkg.extract.rules.grammar import grammar


def coined(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_coined(text)]


def names(text: str) -> list[str]:
    return [found.surface for found in find_names(text, known_names(), grammar("en"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We release StepBench-a small benchmark for walking.", ["StepBench"]),
        ("We fine-tune the VLMs-StepGlyph and WalkGlyph.", ["StepGlyph", "WalkGlyph"]),
        ("We apply StepNet to the Walker V2 9B model.", ["StepNet", "Walker V2 9B"]),
    ],
)
def test_a_hyphen_that_stands_for_a_dash_and_a_goal_are_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert coined(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rivals StepGPT-7B at half its size.", ["StepGPT-7B"]),
        ("Ahead of WalkLLaMA 2, it wins.", ["WalkLLaMA 2"]),
        ("Takes Stable Diffusion XL as it is.", ["Stable Diffusion XL"]),
    ],
)
def test_the_verb_or_adverb_that_opens_a_sentence_is_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_dataset_and_the_measure_taken_on_it_are_two_names() -> None:
    assert names("It gets a CIFAR-10 FID of 1.91.") == ["CIFAR-10", "FID"]


def test_a_size_in_small_letters_belongs_to_a_model() -> None:
    assert names("better than BERT large, RoBERTa base and others") == ["BERT large", "RoBERTa base"]


def test_the_plural_of_an_acronym_is_its_name_and_a_kind_of_models_is_none() -> None:
    assert names("We study LSTMs and LLMs and causal CLMs.") == ["LSTMs"]


@pytest.mark.parametrize("title", ["Sorrel: Shadows in Latent Space", "Sorrel"])
def test_one_word_before_a_colon_or_alone_is_the_papers_name(title: str) -> None:
    assert plain_name(title, []) == "Sorrel"


@pytest.mark.parametrize(
    "title", ["Rethinking: Old Steps", "Position: Walk Slowly", "Slow Walks", "Lessons: Old and New"]
)
def test_a_headline_is_no_name(title: str) -> None:
    assert plain_name(title, []) is None


@pytest.mark.parametrize(
    "text",
    [
        "We build on StepNet (Omega = 0.4 here).",
        "It goes from 71% on Easy to 52% on Hard.",
        "We talk of B2B sales and HPC jobs.",
    ],
)
def test_variables_levels_and_common_short_forms_are_no_names(text: str) -> None:
    assert not {"Omega", "Easy", "Hard", "B2B", "HPC"} & set(names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We define the lenient step rate, which counts steps.", ["lenient step rate"]),
        ("We introduce walk-aware step accuracy metrics to count.", ["walk-aware step accuracy"]),
        ("Rewards are defined using walked fidelity measures.", []),
        ("We introduce a new score.", []),
    ],
)
def test_a_measure_that_a_text_brings_in_is_one_name(text: str, expected: list[str]) -> None:
    assert [found.surface for found in own_measures(text)] == expected
