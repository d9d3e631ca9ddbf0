"""The table of measured rules is read as it was written, and names only rules that there are."""

from __future__ import annotations

from typing import get_args

from paperkg.extract.model import Language
from paperkg.extract.rules.catalogue import CODE_RULES
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.rules.precision import PRIOR, confidence, measured


def test_the_table_names_only_rules_that_there_are() -> None:
    cues = (cue for language in get_args(Language) for cue in grammar(language).cues.cues)
    gone = measured().keys() - {rule.name for rule in (*CODE_RULES, *cues)}
    assert not gone, "run `make calibrate`"


def test_the_table_is_sorted_and_counts_no_more_right_claims_than_claims() -> None:
    assert list(measured()) == sorted(measured())
    assert all(0 <= right <= support > 0 for right, support in measured().values())


def test_a_rule_is_trusted_more_the_more_often_it_was_right() -> None:
    assert confidence("never-met@1") == PRIOR
    right, support = measured()["title-begins-with@1"]
    assert PRIOR < confidence("title-begins-with@1") == round((right + 1) / (support + 2), 4) < 1
