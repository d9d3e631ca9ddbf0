"""The JSON-LD context names every term, and loses nothing."""

import json
from importlib import resources

import pytest
from rdflib import Graph
from rdflib.compare import isomorphic

from paperkg.graph.rdf import graph_quads
from paperkg.graph.turtle import turtle_blocks
from paperkg.ontology import terms
from tests.builders import full_record

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

CONTEXT = json.loads(resources.files("paperkg.ontology").joinpath("context.jsonld").read_text(encoding="utf-8"))[
    "@context"
]
GRAPH = Graph().parse(data="".join(turtle_blocks(graph_quads([full_record()]))))


def iri_of(name: str) -> str:
    target = CONTEXT[name]["@id"] if isinstance(CONTEXT[name], dict) else CONTEXT[name]
    prefix, _, local = target.partition(":")
    return f"{CONTEXT[prefix]}{local}" if prefix in CONTEXT and not local.startswith("//") else target


def test_each_term_of_ours_has_its_own_name_in_the_context() -> None:
    ours = {value for value in vars(terms).values() if isinstance(value, str) and value.startswith(terms.NS)} - {
        terms.NS
    }
    names = [name for name in CONTEXT if name != "@version"]
    assert {iri_of(name) for name in names if iri_of(name).startswith(terms.NS)} - {terms.NS} == ours
    for iri in ours:
        assert iri_of(iri.removeprefix(terms.NS)) == iri


def test_a_graph_survives_json_ld() -> None:
    text = GRAPH.serialize(format="json-ld", context=CONTEXT)
    assert isomorphic(Graph().parse(data=text, format="json-ld"), GRAPH)


def test_a_claim_reads_like_its_record() -> None:
    nodes = json.loads(GRAPH.serialize(format="json-ld", context=CONTEXT))["@graph"]
    [comparison] = [node for node in nodes if "ComparisonClaim" in node["type"]]
    assert (
        comparison["predicate"].removeprefix("pk:") == "comparesAgainst"
    )  # rdflib shortens some, a full processor all
    assert comparison["outcome"] == "outperforms"
    assert comparison["objectName"] == "GRPO"
    assert comparison["subject"] == "paper:2505.00001"
