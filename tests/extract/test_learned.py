"""The learned reader adds what its weights speak for, where the text says that something was done, and keeps what rules claim."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import by_rules, only_entry

from paperkg.extract.extractor import Extractor, extract, load_extractor
from paperkg.extract.learned.context import Company
from paperkg.extract.learned.place_features import crossed
from paperkg.extract.learned.slots import SLOTS, Weights, is_abstract, parse, weights
from paperkg.extract.learned.vocabulary import Spelled
from paperkg.extract.rules.precision import confidence, measured
from paperkg.extract.rules.user_rules import read_rules

ROOT = Path(__file__).parents[2]
RIVAL = "# TAPO: Careful Walks\n\nTAPO walks. SlowWalk, StrideNet, and GPT-4o? All of them left in the dust.\n"
LEARNED = {slot.rule for slot in SLOTS}


def weighing(**sums: int) -> Extractor:
    """Return an extractor whose reader gives all things the same sums: those of some slots, and what says nothing of others."""
    neutral = {slot.name: slot.least - 1 for slot in SLOTS}
    return replace(load_extractor(), learned=Weights({}, tuple((neutral | sums).values())))


def claimed(read: Extractor, text: str) -> set[tuple[str, str]]:
    return {
        (claim.predicate, claim.object.name) for claim in read(only_entry(text)).claims if claim.predicate in SLOTTED
    }


SLOTTED = {predicate for slot in SLOTS for predicate in slot.predicates}
TOLD = "# TAPO: Careful Walks\n\nTAPO uses CLIP and outperforms GPT-4o on MMLU.\n"


def features(text: str) -> frozenset[str]:
    """Return the features of all places in a text."""
    units, things = load_extractor().named(only_entry(text))
    company = Company(units, things, Spelled())
    return frozenset().union(*(company.seen(place) for places in company.places.values() for place in places))


def test_a_rival_that_no_rule_knows_is_compared_with_the_sentence_as_evidence() -> None:
    (claim,) = (claim for claim in extract(only_entry(RIVAL)).claims if claim.object.name == "GPT-4o")
    assert (claim.predicate, claim.rule, claim.outcome) == ("comparesAgainst", "learned-rival@1", "unspecified")
    assert [piece.quote for piece in claim.evidence] == ["SlowWalk, StrideNet, and GPT-4o?"]


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
        "# TAPO: 조심스러운 걸음\n\nGPT-4o와의 비교는 제시하지 않았다.\n",
        "# TAPO: 조심스러운 걸음\n\nTAPO는 GPT-4o 없이도 걷는다.\n",
    ],
    ids=["no comparison", "not run", "other work", "limits", "denied in Chinese", "denied in Korean", "without it"],
)
def test_it_adds_nothing_of_what_others_did_or_was_not_done(text: str) -> None:
    assert ("comparesAgainst", "GPT-4o") not in claimed(weighing(compares_against=500), text)


def test_what_the_weights_speak_for_is_added_but_no_rival_that_the_paper_proposes() -> None:
    found = claimed(weighing(compares_against=500), "# TAPO: Careful Walks\n\nTAPO walks like SlowWalk, on MMLU.\n")
    assert found == {("proposes", "TAPO"), ("comparesAgainst", "SlowWalk"), ("evaluatesOn", "MMLU")}


@pytest.mark.parametrize(
    ("told", "own"),
    [("BLEU rises in TAPO.", False), ("## Key Contributions\n\n- **BLEU**: a way to count steps.", True)],
)
def test_a_known_measure_is_the_papers_own_only_where_a_label_names_it(told: str, own: bool) -> None:
    found = claimed(weighing(proposes=500), f"# TAPO: Careful Walks\n\n{told}\n")
    assert (("proposes", "BLEU") in found) is own


@pytest.mark.parametrize(
    ("slot", "gone"), [("uses", ("uses", "CLIP")), ("compares_against", ("comparesAgainst", "GPT-4o"))]
)
def test_what_the_weights_speak_against_is_taken_back(slot: str, gone: tuple[str, str]) -> None:
    alone = claimed(load_extractor(learned=False), TOLD)
    assert alone - claimed(weighing(**{slot: -900}), TOLD) == {gone}


def test_what_is_taken_back_as_the_papers_own_may_be_its_rival() -> None:
    found = claimed(weighing(proposes=-900, compares_against=500), "# TAPO: Careful Walks\n\nTAPO walks.\n")
    assert found == {("comparesAgainst", "TAPO")}


def test_a_rival_is_no_tool_and_what_looks_like_a_tool_no_unsure_rival() -> None:
    assert ("uses", "CLIP") not in claimed(weighing(compares_against=50, uses=-40), TOLD)
    assert ("comparesAgainst", "CLIP") not in claimed(weighing(compares_against=50, uses=300), TOLD)
    both = claimed(weighing(compares_against=300, uses=300), TOLD)
    assert {("uses", "CLIP"), ("comparesAgainst", "CLIP")} <= both


@pytest.mark.parametrize(
    "told",
    ["- **Baselines**: GPT-4o", "## Results\n\n| Method | BLEU |\n|---|---|\n| GPT-4o | 20.1 |\n| TAPO | 24.3 |"],
)
def test_a_rival_that_the_head_of_a_list_or_table_tells_is_not_taken_back(told: str) -> None:
    text = f"# TAPO: Careful Walks\n\n{told}\n"
    assert ("comparesAgainst", "GPT-4o") in claimed(weighing(compares_against=-900), text)


def test_a_model_that_the_text_says_became_better_stays_what_the_work_is_built_on() -> None:
    text = "# TAPO: 조심스러운 걸음\n\n### 결과\n\n- TAPO로 GPT-4o는 정확도가 3.4% 향상되었습니다.\n"
    assert ("uses", "GPT-4o") in claimed(weighing(uses=-900, compares_against=500), text)


def test_a_users_words_are_heard_before_the_weights(tmp_path: Path) -> None:
    rule = tmp_path / "mine.toml"
    rule.write_text(
        '[[rule]]\nid = "en-strolls"\nlanguage = "en"\nsense = "use"\nside = "right"\nstems = ["strolls with"]\n'
        'matches = ["strolls with"]\nrejects = ["walks with"]\n',
        encoding="utf-8",
    )
    read = replace(weighing(uses=-900), rules=read_rules(rule))
    assert ("uses", "CLIP") in claimed(read, "# TAPO: Careful Walks\n\nTAPO strolls with CLIP.\n")


def test_a_users_word_for_what_the_work_is_not_about_is_heard(tmp_path: Path) -> None:
    rule = tmp_path / "mine.toml"
    rule.write_text(
        '[[rule]]\nid = "en-dust"\nlanguage = "en"\nsense = "about"\nside = "right"\nstems = ["near"]\n'
        'matches = ["walks near"]\nrejects = ["walks by"]\n',
        encoding="utf-8",
    )
    text = "# TAPO: Careful Walks\n\nTAPO walks near GPT-4o.\n"
    read = weighing(compares_against=500)
    assert ("comparesAgainst", "GPT-4o") in claimed(read, text)
    assert ("comparesAgainst", "GPT-4o") not in claimed(replace(read, rules=read_rules(rule)), text)


@given(st.lists(st.sampled_from(["GPT-4o", "Vicuna-7B", "PathQA", "TAPO", "SlowWalk"]), min_size=1, max_size=4))
def test_a_reader_that_knows_nothing_changes_nothing(names: list[str]) -> None:
    entry = only_entry(f"# TAPO: Careful Walks\n\nOn maps, TAPO beats {', '.join(names)} by 3.1%.\n")
    assert weighing()(entry) == by_rules(entry)


@pytest.mark.parametrize(
    "text",
    [
        "# TAPO: Careful Walks\n\n## Results\n\n- **Baselines**: SlowWalk, GPT-4o\n- TAPO-7B beats GPT-4o (53.1%) on MMLU.\n",
        "# TAPO: 조심스러운 걸음\n\n## 결과\n\n- **데이터**: MMLU와 PathQA에서 GPT-4o를 3.1%p 능가한다.\n",
        "# TAPO：谨慎行走\n\n在MMLU上，TAPO优于GPT-4o和CLIP。\n",
    ],
    ids=["en", "ko", "zh"],
)
def test_numbers_weigh_what_the_features_weigh_that_they_stand_for(text: str) -> None:
    units, things = load_extractor().named(only_entry(text))
    table = weights()
    spelled, weighed = Company(units, things, Spelled()), Company(units, things, table.vocabulary)
    assert len(spelled.places) > 2
    for thing in things.all():
        said, read = spelled.reading(thing), weighed.reading(thing)
        told = said.features.union(crossed(said.kind, said.features))
        rows = [table.of[feature] for feature in told if feature in table.of]
        assert table.vocabulary.sums(read.features, kind=read.kind) == tuple(
            map(sum, zip(table.base, *rows, strict=True))
        )
        for place in said.places:
            assert weighed.seen(place) == table.vocabulary.known(spelled.seen(place))


def test_a_table_has_hundredths_and_empty_cells_for_nothing() -> None:
    assert parse("# head\nbase\t-100\t\t5\nrole=results\t\t25\t\n") == Weights(
        {"role=results": (0, 25, 0)}, (-100, 0, 5)
    )


def test_the_table_has_a_column_for_each_slot_and_features_that_texts_have() -> None:
    assert {len(row) for row in weights().of.values()} == {len(SLOTS)}
    met = features("# TAPO: Careful Walks\n\n## Results\n\n- TAPO beats GPT-4o on MMLU by 3.1%.\n")
    assert len(met & weights().of.keys()) > len(met) / 3


def test_its_rules_are_trusted_as_they_were_measured_on_held_out_entries() -> None:
    assert {rule: confidence(rule) > 0.6 for rule in LEARNED} == dict.fromkeys(LEARNED, True)


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


def test_the_types_of_the_names_beside_it_and_in_its_list_are_features() -> None:
    met = features("# TAPO: Careful Walks\n\nOn MMLU, we run GPT-4o and CLIP.\n")
    assert {"left=Dataset", "right=None", "mates=Model", "right=Model"} <= met


def test_for_what_papers_mostly_name_a_thing_and_its_list_are_features() -> None:
    units, things = load_extractor().named(only_entry("# TAPO: Walks\n\nTAPO was compared with AdamW and PyTorch.\n"))
    company = Company(units, things, Spelled())
    found = {thing.name: company.reading(thing).features for thing in things.all() if id(thing) in company.places}
    assert {"usage=optimiser", "usages=optimiser+software"} <= found["AdamW"]
    assert {"usage=software", "usages=optimiser+software"} <= found["PyTorch"]
    assert {"usage=None"} == {feature for feature in found["TAPO"] if feature.startswith("usage")}


def test_names_of_another_sentence_stand_not_beside() -> None:
    met = features("# TAPO: Careful Walks\n\nWe walk on MMLU. We run GPT-4o.\n")
    assert not {"left=Dataset", "right=Model"} & met


def test_whether_a_sentence_tells_of_the_own_work_and_its_part_of_the_text_are_features() -> None:
    sentences = "Walks are hard. SlowWalk gets lost. We propose TAPO, a walker. It beats GPT-4o."
    met = features(f"# TAPO: Careful Walks\n\n## Abstract\n\n{sentences}\n")
    assert {"told=False", "told=True", "part=1", "abstract,told=True,part=3"} <= met


def test_in_abstracts_features_have_weights_of_their_own_on_top() -> None:
    table = parse("base\t0\nrole=abstract\t3\nabstract|role=abstract\t40\nabstract|part=0\t5\n")
    digests, abstracts = table.vocabulary, table.of_abstracts
    assert digests.sums(digests.known(["role=abstract", "part=0"])) == (3,)
    assert abstracts.sums(abstracts.known(["role=abstract", "part=0"])) == (48,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A Walk\n\n## Abstract\n\nWe walk with GPT-4o.\n", True),
        ("# A Walk\n\n## Abstract\n\nWe walk with GPT-4o.\n\n## Results\n\nGPT-4o walks.\n", False),
        ("# A Walk\n\n## 초록\n\nGPT-4o와 걷는다.\n", False),
    ],
)
def test_a_title_with_an_english_abstract_alone_is_an_abstract(text: str, expected: bool) -> None:
    assert is_abstract(load_extractor().named(only_entry(text, "a.md"))[0]) is expected
