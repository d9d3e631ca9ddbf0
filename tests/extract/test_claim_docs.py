"""The sentences that claims rest on, as spaCy Docs."""

from __future__ import annotations

from reading import by_rules, only_entry

from paperkg.extract.nlp import claim_docs

DIGEST = (
    "# SlowWalk: Careful Steps\n\n## Abstract\n\nWe walk. We propose SlowWalk, built on GRPO. It gains 3% on MATH500.\n"
)


def test_only_sentences_with_claims_become_docs_in_the_order_of_the_text() -> None:
    docs = [*claim_docs(by_rules(only_entry(DIGEST, "a.md")))]
    assert "We walk." not in {doc.text for doc in docs}
    assert [DIGEST[doc.user_data["start"] :][: len(doc.text)] for doc in docs] == [doc.text for doc in docs]
    starts = [doc.user_data["start"] for doc in docs]
    assert starts == sorted(starts)


def test_spans_say_what_is_claimed_of_a_name_and_by_which_rule() -> None:
    record = by_rules(only_entry(DIGEST, "a.md"))
    spans = {(s.text, s.label_): s.id_ for doc in claim_docs(record) for s in doc.spans["paperkg.claims"]}
    assert {("SlowWalk", "proposes"), ("GRPO", "uses"), ("MATH500", "evaluatesOn")} <= spans.keys()
    rules = {claim.rule for claim in record.claims}
    assert set(spans.values()) <= rules


def test_a_record_without_claims_has_no_docs() -> None:
    assert [*claim_docs(by_rules(only_entry("# A Walk\n\nWe walk in the hills, and rest.\n", "a.md")))] == []
