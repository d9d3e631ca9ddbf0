"""Cypher that both Cypher 5 and 25 take: the statements that write the graph, and the script `graph.cypher`.

Takes material; gives statements with their rows. Running all of them twice gives the same graph: nodes and
relationships are merged on their `id` alone, everything else is set after. A label is set by a statement of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby, islice
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.files import new_text
from paperkg.graph.escapes import HIDDEN, code_unit
from paperkg.graph.export.claim_nodes import KINDS, Edge, Node
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import BASES, ENDS, edges, nodes

#: Statements that make ids unique and quick to find; each may run again. Names have no index: one may be too long.
SCHEMA: Final = tuple(
    f"CREATE CONSTRAINT paperkg_{base.lower()}_id IF NOT EXISTS FOR (n:{base}) REQUIRE n.id IS UNIQUE" for base in BASES
)
_IN_SCRIPT = 100
#: Characters that a string of Cypher must not hold raw, and marks that turn text around.
_UNSAFE = re.compile(rf"['\\{HIDDEN}]")


class Batch(NamedTuple):
    """A statement and the rows for its parameter `$rows`."""

    statement: str
    rows: Sequence[Mapping[str, object]]


def batches(material: Material, *, size: int = 1000) -> Iterator[Batch]:
    """Yield the statements that write nodes, their labels, and relationships, each with at most `size` rows."""
    merged = sorted(nodes(material), key=lambda node: (*KINDS, *BASES).index(node.kind))
    for kind, some in groupby(merged, key=lambda node: node.kind):
        yield from _node_batches(kind, some, size)
    typed = sorted(edges(material), key=lambda edge: edge.type)
    for kind, several in groupby(typed, key=lambda edge: edge.type):
        source, target = ENDS[kind]
        statement = (
            f"UNWIND $rows AS r MATCH (a:{source} {{id: r.source}}) MATCH (b:{target} {{id: r.target}}) "
            f"MERGE (a)-[e:{kind} {{id: r.id}}]->(b) SET e += r.props"
        )
        for rows in _chunks(map(_edge_row, several), size):
            yield Batch(statement, rows)


def _node_batches(kind: str, found: Iterable[Node], size: int) -> Iterator[Batch]:
    base = "Entity" if kind in KINDS else kind
    for rows in _chunks(({"id": node.id, "props": _plain(node.props)} for node in found), size):
        yield Batch(f"UNWIND $rows AS r MERGE (n:{base} {{id: r.id}}) SET n += r.props", rows)
        if kind != base:
            ids = [{"id": row["id"]} for row in rows]
            yield Batch(f"UNWIND $rows AS r MATCH (n:{base} {{id: r.id}}) SET n:{kind}", ids)


def _edge_row(edge: Edge) -> dict[str, object]:
    return {"id": edge.id, "source": edge.source, "target": edge.target, "props": _plain(edge.props)}


def _plain(props: Mapping[str, object]) -> dict[str, object]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in props.items()}


def _chunks(rows: Iterable[dict[str, object]], size: int) -> Iterator[list[dict[str, object]]]:
    source = iter(rows)
    while some := list(islice(source, size)):
        yield some


def literal(value: object) -> str:
    """Return a value as Cypher.

    >>> print(literal({"name": "it's", "days": [date(2025, 5, 26)], "n": 7}))
    {name: 'it\\'s', days: [date('2025-05-26')], n: 7}
    """
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return f"'{_UNSAFE.sub(_escape, value)}'"
        case date():
            return f"date('{value.isoformat()}')"
        case list() | tuple():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return f"{{{', '.join(f'{name}: {literal(item)}' for name, item in value.items())}}}"
        case _:
            raise TypeError(f"no value of a property graph: {value!r}")


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return f"\\{char}" if char in "'\\" else code_unit(match)


def generate_cypher(material: Material) -> Iterator[str]:
    """Yield the script, one statement a line, each ended by a semicolon."""
    for statement in SCHEMA:
        yield f"{statement};\n"
    for statement, rows in batches(material, size=_IN_SCRIPT):
        yield f"{statement.replace('$rows', literal(list(rows)), 1)};\n"


def write(material: Material, path: Path) -> None:
    """Write the script to `path`."""
    with new_text(path) as file:
        file.writelines(generate_cypher(material))
