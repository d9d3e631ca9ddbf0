"""Which senses of the lexicon a text's own spellings leave."""

from __future__ import annotations

import pytest

from paperkg.extract.names.spellings import agreeing
from paperkg.extract.rules.grammar import grammar
from paperkg.ontology.names import load_lexicon


@pytest.mark.parametrize(
    "spellings",
    [
        ("MoR", "Mixture of Robots"),  # the lexicon's words have hyphens
        ("DREAM", "Dilated Refinement Attention Module"),  # a dataset of which it has no words
        ("DPO", "Dynamic Policy Orientation"),
    ],
)
def test_other_words_or_another_kind_make_an_acronym_another_things(spellings: tuple[str, ...]) -> None:
    rows = tuple(load_lexicon().find(spellings[0]))
    assert rows and agreeing(rows, spellings, grammar("en")) == ()


@pytest.mark.parametrize(
    "spellings",
    [
        ("DPO", "direct preference optimisation"),
        ("LaaJ", "LLM-as-a-Judge"),
        ("LoRA", "Low-Rank Adaption"),
        ("MCTS", "Monte Carlo Tree Search methods"),
        ("DREAM", "Diverse Reading and Multiple-choice dialogues"),
        ("HELM", "Holistic Evaluation of Language Models"),
    ],
)
def test_british_words_new_acronyms_slips_and_what_no_noun_ends_agree(spellings: tuple[str, ...]) -> None:
    rows = load_lexicon().find(spellings[0]) or load_lexicon().find(spellings[1])
    assert rows and agreeing(tuple(rows), spellings, grammar("en")) == tuple(rows)
