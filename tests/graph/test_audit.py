import pytest
from names import named
from small_graph import claim, entry

from paperkg.extract.record import ResultObject, SizeObject, SlotObject, TextObject
from paperkg.graph.audit import _NUMBER, audit, totals

ABSTRACT = "We propose ZigZag. It outperforms GRPO by 3.4% on MATH-500, with a 7B model and Mixture-of-Experts layers."


def audited(predicate, thing, *, outcome=None):
    digest = entry("p1", claim(predicate, thing, outcome=outcome, name="digest"), sha256="d" * 64)
    said = (
        claim("proposes", named("Method", "ZigZag"), name="a1"),
        claim("comparesAgainst", named("Method", "GRPO"), outcome="outperforms", name="a2"),
        claim("evaluatesOn", named("Dataset", "MATH500"), name="a3"),
    )
    api = entry("p1", *said, source="api.json", sha256="a" * 64).model_copy(update={"abstract": ABSTRACT})
    [paper] = audit([digest, api])
    return [found.mark for found in paper.claims], paper


@pytest.mark.parametrize(
    ("predicate", "thing", "mark"),
    [
        ("proposes", named("Method", "ZigZag"), "supported"),
        ("evaluatesOn", named("Dataset", "MATH-500"), "supported"),
        ("uses", named("Method", "MoE"), "named"),
        ("uses", named("Method", "혼합 전문가"), "named"),
        ("uses", named("Method", "Zig"), "notMentioned"),
        ("hasModelSize", SizeObject(size="7B", parameters=7), "supported"),
        ("hasModelSize", SizeObject(size="70B", parameters=70), "notMentioned"),
        ("reportsResult", ResultObject(dataset="MATH-500", delta="3.4", unit="%"), "supported"),
        ("reportsResult", ResultObject(dataset="MATH-500", delta="4.3", unit="%"), "notMentioned"),
        ("notReported", SlotObject(slot="baseline"), "contradicted"),
    ],
)
def test_a_claim_is_marked_by_what_the_abstract_says(predicate, thing, mark):
    assert audited(predicate, thing)[0] == [mark]


@pytest.mark.parametrize("text", ["a 5x speedup", "faster by up to 5times over it", "5 times", "a gain of 5%"])
def test_a_number_counts_with_the_word_that_an_abstract_puts_behind_it(text):
    assert _NUMBER.findall(text) == ["5"]


def test_another_outcome_is_contradicted_with_the_abstracts_claim():
    marks, paper = audited("comparesAgainst", named("Method", "GRPO"), outcome="below")
    assert marks == ["contradicted"]
    assert paper.claims[0].against is not None
    assert paper.claims[0].against.id == "a2"


@pytest.mark.parametrize(
    ("predicate", "thing"),
    [
        ("hasLimitation", TextObject(text="느리다")),
        ("uses", named("Method", "지그재그")),
        ("notReported", SlotObject(slot="masking")),
    ],
)
def test_what_cannot_be_compared_is_left_out_and_counted(predicate, thing):
    marks, paper = audited(predicate, thing)
    assert marks == []
    assert paper.left_out == 1


def test_a_paper_without_an_abstract_or_without_a_digest_is_not_audited():
    digest = entry("p1", claim("uses", named("Method", "GRPO")))
    assert audit([digest]) == []
    assert audit([digest.model_copy(update={"abstract": "text"})]) == []


def test_the_totals_count_each_mark():
    _, paper = audited("uses", named("Method", "MoE"))
    assert list(totals([paper], by=lambda found: found.claim.predicate)) == [
        ("uses", {"supported": 0, "named": 1, "contradicted": 0, "notMentioned": 0})
    ]
