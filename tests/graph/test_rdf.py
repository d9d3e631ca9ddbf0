"""One entry becomes the quads of its named graph; all entries together, the summary."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse

from paperkg.extract.record import ClaimRecord, EntryRecord, ResultObject, TextObject
from paperkg.graph import identity
from paperkg.graph.nquads import day, decimal, labelled, nquads_lines
from paperkg.graph.rdf import entry_quads, graph_quads, plain_object, summary_quads
from paperkg.ontology import terms
from tests.builders import claim, entity, evidence, full_record, record, source

XSD = terms.XSD


def said(made: EntryRecord, predicate: str) -> set[tuple[str, str]]:
    return {(quad.subject, quad.object) for quad in entry_quads(made) if quad.predicate == f"<{predicate}>"}


def values(made: EntryRecord, predicate: str) -> list[str]:
    return sorted(value for _, value in said(made, predicate))


def titles(*records: EntryRecord) -> list[str]:
    return [quad.object for quad in summary_quads(records) if quad.predicate == f"<{terms.DCTERMS}title>"]


def labels(name: str, *records: EntryRecord) -> list[str]:
    return [quad.object for quad in summary_quads(records) if quad.predicate == f"<{terms.SKOS}{name}>"]


def test_all_quads_of_an_entry_are_in_its_graph() -> None:
    made = full_record()
    assert {quad.graph for quad in entry_quads(made)} == {
        f"<{identity.entry_iri(made.sha256, made.paper, made.start)}>"
    }


def test_no_quad_is_said_twice() -> None:
    quads = entry_quads(full_record())
    assert len(quads) == len(set(quads))


def test_every_line_is_valid_nquads_without_blank_nodes() -> None:
    lines = nquads_lines(graph_quads([full_record()]))
    parsed = list(parse("".join(lines), format=RdfFormat.N_QUADS))
    assert len(parsed) == len(lines)
    assert not any("_:" in str(term) for quad in parsed for term in (quad.subject, quad.object))


@pytest.mark.parametrize("made", full_record().claims, ids=lambda made: made.predicate)
def test_beside_each_claim_stands_its_plain_triple(made: ClaimRecord) -> None:
    whole = full_record()
    plain = (f"<{identity.paper_iri(whole.paper)}>", plain_object(made))
    assert plain in said(whole, terms.NS + made.predicate)


def test_a_result_is_its_own_node() -> None:
    made = claim("reportsResult", ResultObject(value=Decimal(1)))
    assert plain_object(made) == f"<{identity.claim_iri(made.id)}>"


def test_an_outcome_is_said_only_where_the_text_says_it() -> None:
    assert values(record(claim()), terms.OUTCOME) == []
    assert values(record(claim(outcome="onPar")), terms.OUTCOME) == [f"<{terms.ON_PAR}>"]


def test_the_type_that_the_digest_gives_is_kept_as_a_doubt() -> None:
    disputed = entity("CogVideoX-2B", "Model").model_copy(update={"said_type": "Dataset"})
    made = record(claim("uses", disputed))
    assert values(made, terms.SAID_TYPE) == [f"<{terms.DATASET}>"]
    assert ("<https://w3id.org/paperkg/model/cogvideox2b>", f"<{terms.MODEL}>") in said(made, terms.RDF + "type")


def test_a_thing_that_only_a_result_names_is_described() -> None:
    made = record(claim("reportsResult", ResultObject(dataset="AIME", dataset_id="dataset/aime", value=Decimal(5))))
    assert ("<https://w3id.org/paperkg/dataset/aime>", f"<{terms.DATASET}>") in said(made, terms.RDF + "type")
    assert labels("prefLabel", made) == ['"AIME"@en']


def test_only_an_arxiv_id_is_one() -> None:
    arxiv = terms.FABIO + "hasArXivId"
    assert values(record(paper="2505.00001"), arxiv) == ['"2505.00001"']
    assert values(record(paper="hep-th/9901001"), arxiv) == ['"hep-th/9901001"']
    assert values(record(paper="my-notes"), arxiv) == []


def test_odd_ids_become_valid_iris() -> None:
    assert identity.paper_iri("a b/ü<>#") == "https://w3id.org/paperkg/paper/a%20b%2F%C3%BC%3C%3E%23"
    assert identity.entity_iri("method/reinforce++") == "https://w3id.org/paperkg/method/reinforce%2B%2B"


@pytest.mark.parametrize(
    ("number", "text"),
    [(Decimal("94.80"), "94.8"), (Decimal("94.0"), "94"), (Decimal("1E+3"), "1000"), (Decimal("-0.0"), "0"),
     (1e-07, "0.0000001"), (0.97, "0.97"), (1.0, "1")],
)  # fmt: skip
def test_a_decimal_has_no_exponent_and_no_trailing_zero(number: Decimal | float, text: str) -> None:
    assert decimal(number) == f'"{text}"^^<{XSD}decimal>'


@pytest.mark.parametrize(
    ("text", "tag"), [("정확도", "ko"), ("GRPO 방법", "ko"), ("强化学习", "zh"), ("accuracy", "en"), ("café", "en")]
)
def test_a_label_has_the_language_of_its_script(text: str, tag: str) -> None:
    assert labelled(text) == f'"{text}"@{tag}'


@pytest.mark.parametrize("text", ["2025-13-01", "26 May", "20250526", "2025-W22-1"])
def test_what_is_no_date_stays_a_string(text: str) -> None:
    assert day("2025-05-26") == f'"2025-05-26"^^<{XSD}date>'
    assert day(text) == f'"{text}"'


def test_metadata_is_kept() -> None:
    assert values(record(meta={"upvotes": "42"}), terms.META) == ['"upvotes=42"']


def test_a_thing_has_one_preferred_label_its_most_frequent_name() -> None:
    often = record(claim(target=entity("GRPO")), claim("uses", entity("GRPO")))
    once = record(claim(target=entity("Grpo", "Method", "그룹 상대 정책 최적화")), paper="2505.00002")
    assert labels("prefLabel", often, once) == ['"GRPO"@en']
    assert labels("altLabel", often, once) == ['"Grpo"@en', '"그룹 상대 정책 최적화"@ko']


def test_a_paper_has_one_title_that_of_its_first_digest() -> None:
    early, late = record(title="Early", date="2025-05-01"), record(title="Late", date="2025-05-02", source=source("x"))
    assert titles(late, early) == ['"Early"@en']


def test_the_summary_does_not_depend_on_the_order_of_entries() -> None:
    records = [record(claim(target=entity(name)), title=name, source=source(name)) for name in ("GRPO", "Grpo", "GrPO")]
    assert summary_quads(records) == summary_quads(reversed(records))


def test_the_summary_graph_is_no_entry() -> None:
    assert {quad.graph for quad in summary_quads([full_record()])} == {f"<{identity.SUMMARY_GRAPH}>"}


@given(st.text(min_size=1))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    made = record(claim("hasLimitation", TextObject(text=text), evidence()))
    lines = nquads_lines(entry_quads(made))
    assert all(line.count("\n") == 1 for line in lines)
    back = [quad.object.value for quad in parse("".join(lines), format=RdfFormat.N_QUADS)
            if quad.predicate.value == terms.TEXT]  # fmt: skip
    assert back == [text]


@given(st.text(), st.text())
def test_different_papers_have_different_iris(one: str, other: str) -> None:
    assert (identity.paper_iri(one) == identity.paper_iri(other)) == (one == other)
