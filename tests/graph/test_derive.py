"""The decisions, relations, and marks as RDF: they conform, and lead from every name to its thing."""

from importlib import resources
from importlib.util import find_spec
from itertools import permutations

import pytest
from names import named, says
from pyoxigraph import RdfFormat, Store
from rdflib import SH, Graph
from small_graph import GRPO, claim, entry

from paperkg.extract.record import ResultObject
from paperkg.graph.derive import Derived
from paperkg.graph.nquads import nquads_lines
from paperkg.graph.turtle import turtle_blocks

PREFIX = (
    "PREFIX pk: <https://w3id.org/paperkg/ns#> PREFIX dcterms: <http://purl.org/dc/terms/> "
    "PREFIX method: <https://w3id.org/paperkg/method/> PREFIX prov: <http://www.w3.org/ns/prov#> "
)
ABSTRACT = "We propose Flow Walking (FW). It outperforms GRPO."
RECORDS = (
    says("p1", "Method", "Flow Walking", "FW", predicate="proposes", abstract=ABSTRACT),
    entry(
        "p1",
        claim("proposes", named("Method", "FW"), name="d1"),
        claim("comparesAgainst", GRPO, outcome="below", name="d2"),
        claim("reportsResult", ResultObject(subject="FW", subject_id="method/fw", dataset="AIME", value=1), name="d3"),
        sha256="6" * 64,
    ),
    entry(
        "p1",
        claim("comparesAgainst", GRPO, outcome="outperforms", name="e1"),
        claim("uses", named("Method", "Dual-GRPO"), name="e2"),
        sha256="7" * 64,
    ),
    says("p2", "Method", "ZAPO", "Zig-Augmented Policy Optimization", predicate="proposes", source="z.md"),
    says("p3", "Method", "ZAPO", "Zag-Aware Policy Optimization", predicate="proposes", source="y.md"),
    says("p4", "Method", "ZAPO", source="x.md"),
)
DERIVED = Derived.of(RECORDS)


@pytest.fixture(scope="module")
def store():
    store = Store()
    store.load("".join(nquads_lines(DERIVED.quads())).encode(), format=RdfFormat.N_QUADS)
    return store


def rows(store, query):
    found = store.query(PREFIX + query, use_default_graph_as_union=True)
    return [tuple(term.value.rpartition("/")[2] for term in row) for row in found]


def test_a_former_id_leads_to_the_thing(store):
    assert rows(store, "SELECT ?to { method:flowwalking a pk:FormerEntity ; dcterms:isReplacedBy ?to }") == [("fw",)]


def test_a_merge_tells_rule_reason_score_and_claims(store):
    query = """SELECT ?rule ?score ?claim { ?d a pk:MergeDecision ; pk:into method:fw ; pk:rule ?rule ; pk:score ?score ;
        pk:spelling "Flow Walking" ; pk:reason ?reason ; prov:wasDerivedFrom ?claim }"""
    assert ("definition", "0.9", "p1-day.md-Flow%20Walking") in rows(store, query)


def test_splits_and_doubts_stand_in_the_graph(store):
    assert len(rows(store, "SELECT ?d { ?d a pk:SplitDecision ; pk:into ?thing }")) == 2
    assert rows(store, "SELECT ?thing { ?d a pk:Doubt ; pk:concerns ?thing }") == [("zapo",)]


def test_a_variant_points_at_its_base(store):
    assert rows(store, "SELECT ?x { ?x pk:variantOf method:grpo }") == [("dualgrpo",)]


def test_claims_carry_their_support(store):
    query = "SELECT ?n ?w { <https://w3id.org/paperkg/claim/d1> pk:supportCount ?n ; pk:support ?w }"
    assert rows(store, query) == [("2", "2")]


def test_a_contradiction_shows_both_sentences(store):
    query = """SELECT ?kind ?claim { ?c a pk:Contradiction ; pk:contradictionKind ?kind ; pk:involves ?claim .
        ?claim pk:evidence ?e } ORDER BY ?claim"""
    assert rows(store, query) == [("outcome", "d2"), ("outcome", "e1")]


def test_claims_of_digests_carry_what_the_abstract_says(store):
    query = 'SELECT ?claim { ?claim pk:abstractSays "supported" }'
    assert rows(store, query) == [("d1",)]


@pytest.mark.parametrize("order", list(permutations(range(6)))[::131])
def test_the_order_of_the_records_changes_no_byte(order):
    assert nquads_lines(Derived.of([RECORDS[n] for n in order]).quads()) == nquads_lines(DERIVED.quads())


@pytest.mark.skipif(not find_spec("pyshacl"), reason="the extra `shacl` is not installed")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib", "ignore::DeprecationWarning:pyshacl")
def test_all_of_it_conforms_to_the_shapes():
    import pyshacl

    shapes = resources.files("paperkg.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8")
    graph = Graph().parse(data="".join(turtle_blocks(DERIVED.quads())))
    _, report, _ = pyshacl.validate(graph, shacl_graph=Graph().parse(data=shapes))
    quoted = {"http://www.w3.org/ns/oa#end", "the quote is not as long as its offsets say"}
    assert {str(report.value(found, SH.resultPath)) for found in report.objects(None, SH.result)} <= quoted
