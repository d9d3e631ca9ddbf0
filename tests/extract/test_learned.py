"""The learned reader adds what its weights speak for, where the text says that something was done, and keeps what rules claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import by_rules, only_entry

from paperkg.extract.context import places
from paperkg.extract.extractor import extract, load_extractor
from paperkg.extract.learned import SLOTS, Weights, parse, weights
from paperkg.extract.precision import confidence, measured
from paperkg.extract.user_rules import read_rules

ROOT = Path(__file__).parents[2]
RIVAL = "# TAPO: Careful Walks\n\nOn PathQA, which we assemble from old maps, GPT-4o answers 53.6%.\n"
LEARNED = {slot.rule for slot in SLOTS}


def learned(text: str) -> list[tuple[str, str]]:
    """Return the rules and objects of the claims that rules alone do not make."""
    return [(claim.rule, claim.object.name) for claim in extract(only_entry(text)).claims if claim.rule in LEARNED]


def features(text: str) -> frozenset[str]:
    """Return the features of all places in a text."""
    units, things = load_extractor().named(only_entry(text))
    found = places(units, things, things.all())
    return frozenset().union(*(place.features for stands in found.values() for place in stands))


def test_a_rival_that_no_rule_knows_is_compared_with_the_sentence_as_evidence() -> None:
    (claim,) = (claim for claim in extract(only_entry(RIVAL)).claims if claim.rule == "learned-rival@1")
    assert (claim.predicate, claim.outcome) == ("comparesAgainst", "unspecified")
    assert [piece.quote for piece in claim.evidence] == [RIVAL.split("\n\n")[1].strip()]


def test_without_it_rules_alone_make_the_claims() -> None:
    assert not LEARNED & {claim.rule for claim in by_rules(only_entry(RIVAL)).claims}


@pytest.mark.parametrize(
    "text",
    [
        "# TAPO: Careful Walks\n\nNo comparison with GPT-4o is given.\n",
        "# TAPO: Careful Walks\n\nWe did not run GPT-4o, which answers 53.6% on PathQA.\n",
        "# TAPO: Careful Walks\n\nPrior work reports that GPT-4o answers 53.6% on PathQA.\n",
        "# TAPO: Careful Walks\n\n## Limitations\n\nGPT-4o answers 53.6% on PathQA.\n",
        "# TAPO：谨慎行走\n\n论文没有与GPT-4o比较。\n",
        "# TAPO: 조심스러운 걸음\n\nPathQA에서 GPT-4o는 53.6%를 맞힌다.\n",
    ],
    ids=["no comparison", "not run", "other work", "limits", "denied in Chinese", "Korean"],
)
def test_it_adds_nothing_of_what_others_did_or_was_not_done_and_leaves_korean_to_the_rules(text: str) -> None:
    assert learned(text) == []


def test_a_users_word_for_what_the_work_is_not_about_is_heard(tmp_path: Path) -> None:
    rule = tmp_path / "mine.toml"
    rule.write_text(
        '[[rule]]\nid = "en-assembled"\nlanguage = "en"\nsense = "about"\nside = "both"\nstems = ["assemble"]\n'
        'matches = ["we assemble from"]\nrejects = ["we take"]\n',
        encoding="utf-8",
    )
    record = load_extractor(rules=read_rules(rule))(only_entry(RIVAL))
    assert not LEARNED & {claim.rule for claim in record.claims}


@given(st.lists(st.sampled_from(["GPT-4o", "Vicuna-7B", "PathQA", "TAPO", "SlowWalk"]), min_size=1, max_size=4))
def test_every_claim_of_the_rules_stays_but_of_a_tool_that_is_a_rival(names: list[str]) -> None:
    entry = only_entry(f"# TAPO: Careful Walks\n\nOn maps, TAPO beats {', '.join(names)} by 3.1%.\n")
    found, alone = ({claim.id: claim for claim in read(entry).claims} for read in (extract, by_rules))
    rivals = {claim.object.id for claim in found.values() if claim.rule == "learned-rival@1"}
    gone = [claim for number, claim in alone.items() if number not in found]
    assert all(claim.predicate == "uses" and claim.object.id in rivals for claim in gone)


def test_what_the_features_have_weights_for_is_added_to_the_base() -> None:
    table = Weights(of={"x": (100, 0, -200), "y": (50, 0, 0)}, base=(-150, 1, 0))
    assert table.sums(["x", "y", "unknown"]) == (0, 1, -200)
    assert table.sums([]) == (-150, 1, 0)


def test_a_table_has_hundredths_and_empty_cells_for_nothing() -> None:
    assert parse("# head\nbase\t-100\t\t5\nrole=results\t\t25\t\n") == Weights(
        {"role=results": (0, 25, 0)}, (-100, 0, 5)
    )


def test_the_table_has_a_column_for_each_slot_and_features_that_texts_have() -> None:
    assert {len(row) for row in weights().of.values()} == {len(SLOTS)}
    met = features("# TAPO: Careful Walks\n\n## Results\n\n- TAPO beats GPT-4o on MMLU by 3.1%.\n")
    assert len(met & weights().of.keys()) > len(met) / 3


def test_its_rules_are_trusted_as_they_were_measured_on_held_out_entries() -> None:
    assert {rule: confidence(rule) > 0.7 for rule in LEARNED} == dict.fromkeys(LEARNED, True)


def test_the_documentation_gives_the_worth_that_the_table_has() -> None:
    said = re.findall(
        r"^\| (\w+) \|.*\| (\d+) of (\d+) \|$", (ROOT / "docs" / "learned.md").read_text(encoding="utf-8"), re.M
    )
    assert {slot: (int(right), int(support)) for slot, right, support in said} == {
        slot.name: measured()[slot.rule] for slot in SLOTS
    }


def test_words_around_a_list_are_features_and_other_names_are_not_spelled_out() -> None:
    met = features("# TAPO: Careful Walks\n\nWe run GPT-4o beside TAPO.\n")
    assert {"en:b1=run", "en:a1=beside", "en:a=beside §own", "en:own=behind"} <= met
    assert not any("gpt" in feature.lower() for feature in met)


def test_of_korean_words_the_beginning_counts_and_the_particle() -> None:
    met = features("# TAPO: 조심스러운 걸음\n\nGPT-4o를 능가한다고 합니다.\n")
    assert {"ko:a1=를", "ko:a2=능가한", "ko:particle=를"} <= met
