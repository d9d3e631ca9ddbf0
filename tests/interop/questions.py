"""The named questions as files of SPARQL, open and with their parameters bound, and the rows that engines give."""

from __future__ import annotations

import json
from typing import Any

import pyoxigraph

from paperkg.graph.derive import Derived
from paperkg.graph.questions import load_questions
from tests.graph.ways import Everything, term


def queries(derived: Derived) -> dict[str, str]:
    """Return every question, and every one that has parameters once more with what the graph says most of for each."""
    everything, found = Everything(derived), {}
    for question in load_questions():
        found[question.id] = question.bind({})
        if question.params:
            values = everything.one_of(question)
            terms = {param.name: [term(param, value) for value in values[param.name]] for param in question.params}
            found[f"{question.id}-bound"] = question.bind(terms)
    return found


def wanted(store: pyoxigraph.Store, query: str) -> Any:
    """Return what Oxigraph answers over all named graphs, as SPARQL's JSON."""
    found = store.query(query, use_default_graph_as_union=True)
    return json.loads(found.serialize(format=pyoxigraph.QueryResultsFormat.JSON))  # type: ignore[union-attr,arg-type]


def table(results: Any) -> list[list[tuple[str, str, str | None]]]:
    """Return the rows of SPARQL's JSON, in one order: engines differ in the order of equals."""
    return sorted(
        sorted((name, cell["value"], cell.get("xml:lang")) for name, cell in row.items())
        for row in results["results"]["bindings"]
    )
