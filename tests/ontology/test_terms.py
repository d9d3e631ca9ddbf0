"""The vocabulary and its Python constants are one thing."""

from importlib import resources
from typing import get_args

import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef

from paperkg.extract.model import EntityType
from paperkg.extract.record import Outcome, Predicate, Slot, Status
from paperkg.ontology import terms

VOCABULARY = Graph().parse(data=resources.files("paperkg.ontology").joinpath("paperkg.ttl").read_text(encoding="utf-8"))
TERMS = sorted({str(term) for term in VOCABULARY.subjects(RDF.type) if str(term).startswith(terms.NS)})
PROPERTIES = [
    term
    for term in TERMS
    if VOCABULARY.value(URIRef(term), RDF.type) in (OWL.ObjectProperty, OWL.DatatypeProperty)
    or (URIRef(term), RDF.type, OWL.ObjectProperty) in VOCABULARY
]
CONSTANTS = [value for value in vars(terms).values() if isinstance(value, str) and value.startswith(terms.NS)]


def test_every_constant_is_a_term_and_every_term_a_constant() -> None:
    assert sorted(set(CONSTANTS) - {terms.NS}) == TERMS


def test_no_two_constants_name_one_term() -> None:
    assert len(CONSTANTS) == len(set(CONSTANTS))


@pytest.mark.parametrize("about", [RDFS.label, RDFS.comment], ids=["label", "comment"])
def test_each_term_is_told_in_english_and_korean(about: URIRef) -> None:
    told = {term: sorted(text.n3()[-2:] for text in VOCABULARY.objects(URIRef(term), about)) for term in TERMS}
    assert told
    assert {term: languages for term, languages in told.items() if languages != ["en", "ko"]} == {}


@pytest.mark.parametrize("way", [RDFS.domain, RDFS.range], ids=["domain", "range"])
def test_each_property_has_one_domain_and_one_range(way: URIRef) -> None:
    ends = {term: list(VOCABULARY.objects(URIRef(term), way)) for term in PROPERTIES}
    assert ends
    assert {term: found for term, found in ends.items() if len(found) != 1} == {}


def test_labels_tell_terms_of_one_kind_apart() -> None:
    labels = [(kind, str(label)) for term in TERMS for kind in VOCABULARY.objects(URIRef(term), RDF.type)
              for label in VOCABULARY.objects(URIRef(term), RDFS.label)]  # fmt: skip
    assert len(labels) == len(set(labels)) + sum(1 for kind, label in set(labels) if label == "SHA-256")


def test_what_a_term_of_ours_points_at_is_described() -> None:
    assert [str(o) for o in VOCABULARY.objects() if str(o).startswith(terms.NS) and str(o) not in TERMS] == []


@pytest.mark.parametrize(
    ("table", "closed_list"),
    [
        (terms.CLAIM_CLASSES, Predicate),
        (terms.ENTITY_CLASSES, EntityType),
        (terms.SLOTS, Slot),
        (terms.OUTCOMES, Outcome),
        (terms.STATUSES, Status),
    ],
)
def test_the_tables_hold_the_closed_lists_of_records(table: dict[str, str], closed_list: object) -> None:
    assert tuple(table) == get_args(closed_list)


def test_each_predicate_is_a_property_said_of_papers() -> None:
    for name in terms.CLAIM_CLASSES:
        assert VOCABULARY.value(URIRef(terms.NS + name), RDFS.domain) == URIRef(terms.PAPER)
