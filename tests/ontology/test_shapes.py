"""The shapes take what we write, and find each kind of fault."""

from importlib import resources
from typing import get_args

import pytest
from rdflib import RDF, SH, Graph, URIRef
from rdflib.collection import Collection

from paperkg.extract.model import EntryQuality, SectionRole
from paperkg.extract.record import DeltaKind, SizeRole
from paperkg.graph.rdf import graph_quads
from paperkg.graph.turtle import turtle_blocks
from paperkg.ontology import terms
from tests.builders import full_record

pyshacl = pytest.importorskip("pyshacl", reason="the extra `shacl` is not installed")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib", "ignore::DeprecationWarning:pyshacl")

SHAPES = Graph().parse(data=resources.files("paperkg.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"))
VOCABULARY = Graph().parse(data=resources.files("paperkg.ontology").joinpath("paperkg.ttl").read_text(encoding="utf-8"))
GOOD = "".join(turtle_blocks(graph_quads([full_record()])))


def faults(turtle: str) -> set[str]:
    _, report, _ = pyshacl.validate(Graph().parse(data=turtle), shacl_graph=SHAPES)
    return {
        str(report.value(result, SH.resultPath) or report.value(result, SH.resultMessage)).removeprefix(terms.NS)
        for result in report.objects(None, SH.result)
    }


def test_what_we_write_conforms() -> None:
    assert faults(GOOD) == set()


def test_the_shapes_are_valid_shacl() -> None:
    pyshacl.validate(Graph(), shacl_graph=SHAPES, meta_shacl=True)


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("pk:confidence 0.9", "pk:confidence 1.5", "confidence"),
        ("pk:confidence 0.9", 'pk:confidence "0.9"', "confidence"),
        ("pk:status pk:stated", "pk:status pk:maybe", "status"),
        ("    pk:delta 3.4 ;\n", "", "a result has a number: value, baseline value, or delta"),
        ("pk:delta 3.4", 'pk:delta "3.4"', "delta"),
        ("pk:parameters 7000000000", 'pk:parameters "7B"', "parameters"),
        ('pk:rule "by-hand@1"', 'pk:rule "by-hand"', "rule"),
        ("pk:object pk:slot-masking", "pk:object pk:slot-colour", "object"),
        ("pk:outcome pk:outperforms", "pk:outcome pk:wins", "outcome"),
        ('pk:text "a policy method"@en', 'pk:text ""@en', "text"),
        ('pk:deltaKind "relative"', 'pk:deltaKind "kin"', "deltaKind"),
        ('pk:quality "full"', 'pk:quality "good"', "quality"),
        ('"2025-05-26"^^xsd:date', '"26 May"', "digestDate"),
        ("oa:end 65", "oa:end 64", "the quote is not as long as its offsets say"),
        ("oa:start 54", "oa:start 540", "http://www.w3.org/ns/oa#start"),
        ("method:grpo a pk:Method", "method:grpo a pk:Thing", "comparesAgainst"),
        ("pk:subject paper:2505.00001", "pk:subject method:grpo", "subject"),
        ('skos:prefLabel "GRPO"@en', 'skos:prefLabel "GRPO"@en, "G.R.P.O."@en', "http://www.w3.org/2004/02/skos/core#prefLabel"),
        ("pk:UseClaim ;", "pk:UseClaim ; pk:outcome pk:below ;", "only a comparison has an outcome"),
        ("pk:predicate pk:uses", "pk:predicate pk:proposes", "predicate"),
    ],
)  # fmt: skip
def test_a_fault_is_found(old: str, new: str, path: str) -> None:
    assert old in GOOD
    assert path in faults(GOOD.replace(old, new))


def test_every_class_of_the_vocabulary_has_a_shape_but_the_closed_lists() -> None:
    targets = {str(target) for target in SHAPES.objects(None, SH.targetClass)}
    classes = {str(term) for term in VOCABULARY.subjects(RDF.type, URIRef("http://www.w3.org/2002/07/owl#Class"))}
    assert classes - targets == {terms.OUTCOME_CLASS, terms.SLOT, terms.STATUS_CLASS}
    assert targets <= classes


def test_every_term_in_the_shapes_is_in_the_vocabulary() -> None:
    used = {str(term) for triple in SHAPES for term in triple if str(term).startswith(terms.NS)}
    assert used <= {str(term) for term in VOCABULARY.subjects()}


@pytest.mark.parametrize(
    ("path", "closed_list"),
    [("section", SectionRole), ("quality", EntryQuality), ("deltaKind", DeltaKind), ("sizeRole", SizeRole)],
)
def test_the_codes_are_those_of_the_records(path: str, closed_list: object) -> None:
    [shape] = SHAPES.subjects(SH.path, URIRef(terms.NS + path))
    [codes] = SHAPES.objects(shape, SH["in"])
    assert {str(code) for code in Collection(SHAPES, codes)} == set(get_args(closed_list))
