"""A question that was asked, for Neo4j: its Cypher, and what stands for its parameters there.

Takes a named question and the terms that SPARQL has for its parameters. Gives the ids, slots, numbers, and days that a
property graph knows them by, and a script for cypher-shell and for Neo4j's browser.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from urllib.parse import unquote

from pyoxigraph import NamedNode

from paperkg.graph.export.claim_nodes import short
from paperkg.graph.export.cypher import literal
from paperkg.graph.questions import Question, Term
from paperkg.ontology.keys import BASE
from paperkg.ontology.terms import SLOTS, XSD

_SLOTS = {iri: slot for slot, iri in SLOTS.items()}

Value = str | int | date


def values_of(terms: Mapping[str, Sequence[Term]]) -> dict[str, list[Value]]:
    """Return what a property graph has for each term.

    >>> values_of({"x": [NamedNode("https://w3id.org/paperkg/method/reinforce%2B%2B")]})
    {'x': ['method/reinforce++']}
    """
    return {name: [_value(term) for term in some] for name, some in terms.items()}


def _value(term: Term) -> Value:
    if isinstance(term, NamedNode):
        return _SLOTS.get(term.value) or short(unquote(term.value.removeprefix(f"{BASE}/")))
    if term.datatype.value == f"{XSD}string":
        return term.value
    return date.fromisoformat(term.value) if term.datatype.value == f"{XSD}date" else int(term.value)


def script_of(question: Question, values: Mapping[str, Sequence[Value]]) -> str:
    """Return a line `:param` for each parameter, and the question as a statement."""
    params = "".join(f":param {name} => {literal(list(some))}\n" for name, some in values.items())
    return f"{params}{question.cypher.rstrip()};\n"
