"""Each cue finds what its examples say it must, and nothing in what it must not."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from paperkg.extract.model import Language
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.rules.rule import Cue

LANGUAGES: tuple[Language, ...] = ("ko", "en", "zh")
CUES = [(language, cue) for language in LANGUAGES for cue in grammar(language).cues.cues]
each_cue = pytest.mark.parametrize(("language", "cue"), CUES, ids=lambda value: getattr(value, "id", str(value)))


def with_cue(language: Language, cue: Cue, texts: Iterable[str]) -> list[str]:
    return [text for text in texts if cue in [hit.cue for hit in grammar(language).cues.find(text)]]


@each_cue
def test_cue_is_found_where_its_examples_have_it(language: Language, cue: Cue) -> None:
    assert with_cue(language, cue, cue.matches) == list(cue.matches)


@each_cue
def test_cue_is_not_found_where_it_must_not_be(language: Language, cue: Cue) -> None:
    assert with_cue(language, cue, cue.rejects) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_are_unique_and_carry_examples(language: Language) -> None:
    cues = grammar(language).cues.cues
    assert len({cue.id for cue in cues}) == len(cues)
    assert [cue.id for cue in cues if not cue.matches] == []
