"""Which names are one thing: each rule, each thing that keeps names apart, and the laws of the pass."""

from __future__ import annotations

import csv
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names import ids, says

from paperkg.extract.record import EntityObject, ResultObject
from paperkg.graph.derive import Derived
from paperkg.graph.linksfile import Line, UserLinks
from paperkg.graph.merge import link
from paperkg.ontology.keys import name_key

SHARED = Path(__file__).parents[3] / "shared" / "digests"
PAIRS = Path(__file__).with_name("pairs.tsv")


def linked(*records, user=None):
    links = link(records, user=user)
    return ids(map(links.apply, records))


def rules(*records, **options):
    return {(made.kind, made.name, made.kept, made.rule) for made in link(records, **options).decisions}


def test_a_text_defines_a_name_for_the_others():
    defines = says("p1", "Method", "Agent Distillation", "에이전트 증류")
    uses = says("p2", "Method", "에이전트 증류")
    assert linked(defines, uses) == ["method/agentdistillation"] * 2
    assert ("merge", "에이전트 증류", "method/agentdistillation", "definition") in rules(defines, uses)


def test_the_lexicon_joins_languages():
    minted_apart = says("p1", "Method", "강화 학습", of="강화 학습")
    assert linked(minted_apart, says("p2", "Method", "RL")) == ["method/reinforcementlearning"] * 2
    assert ("merge", "강화 학습", "method/reinforcementlearning", "lexicon") in rules(minted_apart)


def test_an_acronym_and_its_words_in_one_paper_are_one():
    short, long = says("p1", "Method", "ZZPO"), says("p1", "Method", "Zig Zag Policy Optimization")
    assert linked(short, long) == ["method/zzpo"] * 2


def test_an_acronym_and_its_words_in_two_papers_stay_apart():
    short, long = says("p1", "Method", "ZZPO"), says("p2", "Method", "Zig Zag Policy Optimization")
    assert len(set(linked(short, long))) == 2


def test_the_abstract_of_a_paper_defines_its_acronyms():
    abstract = says(
        "p1", "Method", "ZZPO", source="api.json", abstract="We propose ZZPO (Zig Zag Policy Optimization)."
    )
    assert len(set(linked(abstract, says("p2", "Method", "Zig Zag Policy Optimization")))) == 1


@pytest.mark.parametrize("name", ["ZigZag framework", "ZigZag 프레임워크", "ZigZags"])
def test_generic_nouns_and_plurals_are_no_part_of_a_name(name):
    assert linked(says("p1", "Method", "ZigZag"), says("p2", "Method", name)) == ["method/zigzag"] * 2


def test_what_goes_by_form_alone_reaches_no_third_name():
    # ZigZag frameworks → ZigZag framework → ZigZag would be two steps.
    names = ("ZigZag", "ZigZag framework", "ZigZag frameworks framework")
    found = linked(*(says(f"p{n}", "Method", name) for n, name in enumerate(names)))
    assert found[0] == found[1]
    for one, other in pairwise(sorted(link([says("p", "Method", n) for n in names]).decisions)):
        assert one.member != other.member


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("ZigZag-2B", "ZigZag-5B", "Model"),
        ("ZigZag", "ZigZag++", "Method"),
        ("ZigZag", "Dual-ZigZag", "Method"),
        ("ZigZag", "ZigZag v2", "Dataset"),
        ("ZigZag", "ZagZig", "Dataset"),
    ],
)
def test_what_differs_stays_apart(one, other, kind):
    assert len(set(linked(says("p1", kind, one), says("p2", kind, other)))) == 2


def test_types_keep_apart():
    assert len(set(linked(says("p1", "Method", "ZigZag"), says("p2", "Model", "ZigZag")))) == 2


def test_two_names_of_the_lexicon_never_meet():
    wrong = says("p1", "Dataset", "AIME", "MATH500")
    assert linked(wrong, says("p2", "Dataset", "MATH500")) == ["dataset/aime", "dataset/math500"]


def test_a_name_that_is_no_spelling_of_the_thing_it_was_taken_for_is_told_apart():
    wrong = says("p1", "Model", "GPT-4o-Latest", "Gemini 2.5 Pro", of="Gemini 2.5 Pro")
    assert linked(wrong) == ["model/gpt4olatest"]
    assert ("split", "GPT-4o-Latest", "model/gpt4olatest", "number") in rules(wrong)


TAPO = says("p1", "Method", "ZAPO", "Zig-Augmented Policy Optimization", predicate="proposes")
OTHER = says("p2", "Method", "ZAPO", "Zag-Aware Policy Optimization", predicate="proposes")


def test_an_acronym_that_two_papers_propose_with_two_expansions_is_two_things():
    found = linked(TAPO, OTHER)
    assert found == ["method/zapo~zigaugmentedpolicyoptimization", "method/zapo~zagawarepolicyoptimization"]
    links = link([TAPO, OTHER])
    assert links.find("Method", "ZAPO") == set(found)
    assert links.find("Method", "Zag-Aware Policy Optimization") == {found[1]}


def test_every_entry_of_the_defining_paper_means_its_own_thing():
    bare = says("p1", "Method", "ZAPO", source="other.md")
    assert linked(bare, TAPO, OTHER)[0] == linked(TAPO, OTHER)[0]


def test_a_bare_acronym_elsewhere_stays_alone_and_is_a_doubt():
    assert linked(TAPO, OTHER, says("p3", "Method", "ZAPO"))[2] == "method/zapo"
    doubts = [made for made in link([TAPO, OTHER, says("p3", "Method", "ZAPO")]).decisions if made.kind == "doubt"]
    assert [made.kept for made in doubts] == ["method/zapo"]
    assert "p3 does not say" in doubts[0].reason


def test_one_expansion_alone_splits_nothing():
    assert linked(TAPO, says("p3", "Method", "ZAPO")) == ["method/zapo"] * 2


def test_the_lexicons_acronym_in_other_words_is_another_thing():
    other = says("p1", "Task", "OCR", "object-centric representations")
    assert linked(other, says("p2", "Task", "OCR")) == [
        "task/ocr~objectcentricrepresentations",
        "task/opticalcharacterrecognition",
    ]


def test_a_paper_that_only_misspells_a_known_acronym_means_it():
    wrong = says("p1", "Method", "GRPO", "Gradient-based Rollout Policy Optimization")
    assert linked(wrong) == ["method/grpo"]
    assert ("doubt", "grpo", "method/grpo", "expansion") in rules(wrong)


def test_a_user_keeps_names_apart():
    user = UserLinks((Line("cannot", "FW", "Flow Walking"),))
    one, other = says("p1", "Method", "Flow Walking", "FW"), says("p2", "Method", "FW")
    assert len(set(linked(one, other))) == 1
    assert len(set(linked(one, other, user=user))) == 2


def test_a_user_keeps_spellings_of_the_lexicon_apart():
    user = UserLinks((Line("cannot", "CoT", "Chain-of-Thought"),))
    assert linked(says("p1", "Method", "CoT"), says("p2", "Method", "Chain-of-Thought"), user=user) == [
        "method/cot",
        "method/chainofthought",
    ]


def test_a_user_joins_what_no_rule_would():
    user = UserLinks((Line("must", "method/zigzag", "method/up"),))
    assert linked(says("p1", "Method", "ZigZag"), says("p2", "Method", "Up"), user=user) == ["method/up"] * 2
    assert ("merge", "ZigZag", "method/up", "user") in rules(
        says("p1", "Method", "ZigZag"), says("p2", "Method", "Up"), user=user
    )


def test_results_are_linked_too():
    result = ResultObject(
        dataset="MATH-500", dataset_id="dataset/math500", metric="정확도", metric_id="metric/정확도", value=1
    )
    made = says("p1", "Method", "GRPO")
    made = made.model_copy(update={"claims": (made.claims[0].model_copy(update={"object": result, "id": "r"}),)})
    applied = link([made]).apply(made).claims[0].object
    assert isinstance(applied, ResultObject)
    assert (applied.dataset_id, applied.metric_id, applied.metric) == ("dataset/math500", "metric/accuracy", "정확도")


def test_a_record_without_news_is_left_as_it_is():
    record = says("p1", "Method", "GRPO")
    assert link([record]).apply(record) is record


MANY = (
    TAPO, OTHER, says("p3", "Method", "ZAPO"), says("p4", "Method", "Flow Walking", "FW"), says("p5", "Method", "FW"),
    says("p6", "Method", "FWs"), says("p7", "Dataset", "AIME", "MATH500"), says("p8", "Model", "ZigZag-7B"),
)  # fmt: skip


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_the_order_of_the_records_changes_nothing(order):
    records = [MANY[n] for n in order] + list(MANY[4:])
    assert link(records) == link(MANY)


NAMES = ("A1", "A1s", "A1 framework", "B", "AB", "Abc Bcd", "AB++", "Dual-AB")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("pqr"), st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=7), st.data()
)
def test_two_halves_and_one_pass_are_the_whole(said, data):
    records = [says(p, "Method", name, other, source=f"{n}.md") for n, (p, name, other) in enumerate(said)]
    cut = data.draw(st.integers(0, len(records)))
    assert link([*records[cut:], *records[:cut]]) == link(records)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("pqr"), st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=7))
def test_no_two_things_of_a_type_share_a_label(said):
    records = [says(p, "Method", name, other, source=f"{n}.md") for n, (p, name, other) in enumerate(said)]
    assert shared_labels(records) == []


def shared_labels(records, user=None):
    """Return the spellings, by type and key, that label two things of one type."""
    owners: dict[tuple[str, str], set[str]] = {}
    for entity, labels in Derived.of(records, user=user).summary.labels().items():
        for label in (labels.preferred, *labels.others):
            owners.setdefault((entity.partition("/")[0], name_key(label)), set()).add(entity)
    return sorted(key for key, entities in owners.items() if len(entities) > 1)


def pairs():
    with PAIRS.open(encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t"))[1:]
    return [(row[1], row[0], row[3], row[2], row[4] == "must") for row in rows]


def test_there_are_a_hundred_pairs_that_must_and_fifty_that_must_not_be_one():
    assert sorted(must for *_, must in pairs()) == [False] * 50 + [True] * 100
    assert len(set(pairs())) == 150


@pytest.fixture(scope="module")
def real():
    if not SHARED.is_dir():
        pytest.skip("the real digests are not here: ../shared/digests")
    from paperkg.pipeline import records

    api = sorted((SHARED / "hf-api").glob("*.json"))
    return list(records([SHARED / "ko", *api]))


def test_all_real_days_make_one_graph_without_a_shared_label(real):
    assert len({record.source for record in real}) == 16
    assert shared_labels(real) == []


def test_the_hand_checked_pairs_are_right(real):
    links = link(real)
    wrong = [pair for pair in pairs() if (links.find(pair[0], pair[1]) == links.find(pair[2], pair[3])) != pair[4]]
    assert [pair for pair in wrong if not pair[4]] == []
    assert len(wrong) <= 3, wrong


def test_only_the_papers_that_compare_against_grpo_do(real):
    day = [record for record in Derived.of(real).records if record.source.endswith("2025-05-26.md")]
    against = {
        record.paper
        for record in day
        for claim in record.claims
        if claim.predicate == "comparesAgainst"
        and isinstance(claim.object, EntityObject)
        and claim.object.id == "method/grpo"
    }
    assert against == {"2505.15692", "2505.17508"}
