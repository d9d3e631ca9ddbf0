"""The named questions as files of SPARQL, open and with their parameters bound, and the rows that engines give."""

from __future__ import annotations

import json
from typing import Any

import pyoxigraph

from paperkg.graph.questions import load_questions

B, XSD = "https://w3id.org/paperkg/", "http://www.w3.org/2001/XMLSchema#"
#: What stands for each parameter of the questions.
THINGS = {"paper": "paper/2505.15692", "other": "paper/2505.17508", "x": "method/grpo", "y": "method/ppo", "d": "dataset/aime",
          "m": "metric/accuracy", "t": "task/mathreasoning", "s": "ns#slot-masking"}  # fmt: skip
VALUES = {"low": 10**9, "high": 8 * 10**9, "wanted": 7 * 10**9}
DAY = pyoxigraph.Literal("2025-05-26", datatype=pyoxigraph.NamedNode(f"{XSD}date"))
TERMS: dict[str, list[pyoxigraph.NamedNode | pyoxigraph.Literal]] = {
    **{name: [pyoxigraph.NamedNode(B + thing)] for name, thing in THINGS.items()},
    **{name: [pyoxigraph.Literal(value)] for name, value in VALUES.items()},
    "day": [DAY],
    "month": [pyoxigraph.Literal("2025-05")],
}


def queries() -> dict[str, str]:
    """Return every question, and every one that has parameters once more with something for each."""
    found = {}
    for question in load_questions():
        found[question.id] = question.bind({})
        if question.params:
            found[f"{question.id}-bound"] = question.bind({param.name: TERMS[param.name] for param in question.params})
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
