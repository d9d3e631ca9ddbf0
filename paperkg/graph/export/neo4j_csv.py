"""A folder of CSV for Neo4j: for `neo4j-admin database import full`, and for `LOAD CSV` by the script beside it.

`nodes.csv` and `relationships.csv` have no header; the headers stand in files of their own, as the importer wants them,
and `load.cypher` names the columns by number. With claims come `claims.csv` and `claim-relationships.csv`. The items of
a list, and of `:LABEL`, are parted by the control character U+001F, which no text here holds.

The headers are those of <https://neo4j.com/docs/operations-manual/current/import/>. `LOAD CSV` takes a backslash before
a quote as its escape, and the importer takes a line break as the end of a row: so line breaks become blanks, and a
backslash before a quote or at the end of a field gets a blank after it. Control characters become U+FFFD.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.files import new_files
from paperkg.graph.export.cypher import SCHEMA
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import CLAIM, FACTS, HAS_CLAIM, KINDS, Edge, edges, nodes

DELIMITER: Final = "\x1f"

_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_BACKSLASH = re.compile(r'\\(?="|$)')


class Column(NamedTuple):
    """A property and its type in a header."""

    name: str
    type: str = "string"

    @property
    def header(self) -> str:
        """The column's name in a header of the importer."""
        return self.name if self.type == "string" else f"{self.name}:{self.type}"

    def cypher(self, place: int) -> str:
        """Return the value of this column in a row of `LOAD CSV`, null where the cell is empty."""
        cell = f"row[{place}]"
        match self.type:
            case "double":
                return f"toFloat({cell})"
            case "long":
                return f"toInteger({cell})"
            case "boolean":
                return f"toBoolean({cell})"
            case "date":
                return f"date({cell})"
            case "string[]":
                return rf"split({cell}, '\u001F')"
            case _:
                return cell


def _columns(text: str) -> tuple[Column, ...]:
    return tuple(Column(*word.split(":")) for word in text.split())


NODE_COLUMNS = _columns(
    "label kind iri date:date aliases:string[] dates:string[] url sizes:string[] notReported:string[] "
    "speculative:boolean"
)
EDGE_COLUMNS = _columns("weight:double evidence:string[] places:string[] claims:string[] outcome status dates:string[]")
CLAIM_COLUMNS = _columns(
    "predicate status rule confidence:double outcome quotes:string[] places:string[] sections:string[] entry "
    "speculativeEntry:boolean language name slot text size parameters:long sizeOf sizeRole subject dataset metric "
    "baseline value:double baselineValue:double delta:double deltaMin:double deltaMax:double unit deltaKind direction"
)


def write(material: Material, path: Path) -> None:
    """Write the bundle into the folder `path`."""
    with new_files(path) as part:
        _write(part / "nodes-header.csv", [["id:ID(Entity){label:Entity}", *_headers(NODE_COLUMNS), ":LABEL"]])
        _write(part / "nodes.csv", _node_rows(material, KINDS, NODE_COLUMNS))
        ends = [":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "id"]
        _write(part / "relationships-header.csv", [[*ends, *_headers(EDGE_COLUMNS)]])
        _write(part / "relationships.csv", _edge_rows(edge for edge in edges(material) if edge.type in _FACT_TYPES))
        if material.claims:
            _write(part / "claims-header.csv", [["id:ID(Claim){label:Claim}", *_headers(CLAIM_COLUMNS), ":LABEL"]])
            _write(part / "claims.csv", _node_rows(material, (CLAIM,), CLAIM_COLUMNS))
            _write_claim_relationships(material, part)
        (part / "load.cypher").write_text("".join(_script(material)), encoding="utf-8", newline="\n")


_FACT_TYPES = frozenset(FACTS.values())


def _write_claim_relationships(material: Material, folder: Path) -> None:
    """Write the relationships to claims and from claims apart: a header names the kind of id at each end."""
    for name, start, end, towards in (
        ("paper-claims", "Entity", "Claim", True), ("claim-things", "Claim", "Entity", False)
    ):  # fmt: skip
        header = [f":START_ID({start})", f":END_ID({end})", ":TYPE", "id"]
        found = (edge for edge in edges(material) if edge.type not in _FACT_TYPES)
        _write(folder / f"{name}-header.csv", [header])
        _write(folder / f"{name}.csv", ([*_ends(edge)] for edge in found if (edge.type == HAS_CLAIM) is towards))


def _headers(columns: Iterable[Column]) -> list[str]:
    return [column.header for column in columns]


def _node_rows(material: Material, kinds: Sequence[str], columns: Sequence[Column]) -> Iterator[list[str]]:
    for node in nodes(material):
        if node.kind in kinds:
            labels = CLAIM if node.kind == CLAIM else DELIMITER.join(("Entity", node.kind))
            yield [_clean(node.id), *_cells(columns, node.props), labels]


def _edge_rows(found: Iterable[Edge]) -> Iterator[list[str]]:
    for edge in found:
        yield [*_ends(edge), *_cells(EDGE_COLUMNS, edge.props)]


def _ends(edge: Edge) -> tuple[str, str, str, str]:
    return _clean(edge.source), _clean(edge.target), edge.type, _clean(edge.id)


def _cells(columns: Iterable[Column], props: Mapping[str, object]) -> Iterator[str]:
    for column in columns:
        value = props.get(column.name)
        if isinstance(value, tuple):
            yield _close(DELIMITER.join(_clean(item) for item in value))
        elif isinstance(value, bool):
            yield str(value).lower()
        elif isinstance(value, date):
            yield value.isoformat()
        else:
            yield "" if value is None else _clean(str(value))


def _clean(text: str) -> str:
    return _close(_CONTROLS.sub("\ufffd", _BREAKS.sub(" ", text)))


def _close(text: str) -> str:
    return _BACKSLASH.sub("\\\\ ", text)


def _write(path: Path, rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _script(material: Material) -> Iterator[str]:
    """Yield `load.cypher`, for files in the server's import folder."""
    for statement in SCHEMA:
        yield f"{statement};\n"
    yield _load("nodes.csv", f"MERGE (n:Entity {{id: row[0]}}) SET n += {_map(NODE_COLUMNS, 1)}")
    place = len(NODE_COLUMNS) + 1
    for kind in KINDS:
        where = f"WITH row WHERE row[{place}] ENDS WITH '\\u001F{kind}' MATCH (n:Entity {{id: row[0]}}) SET n:{kind}"
        yield _load("nodes.csv", where)
    if material.claims:
        yield _load("claims.csv", f"MERGE (n:Claim {{id: row[0]}}) SET n += {_map(CLAIM_COLUMNS, 1)}")
    for edge in sorted({edge.type for edge in edges(material)}):
        yield _load_type(edge)


def _load_type(kind: str) -> str:
    file, start, end = (
        ("relationships.csv", "Entity", "Entity")
        if kind in _FACT_TYPES
        else ("paper-claims.csv", "Entity", "Claim") if kind == HAS_CLAIM else ("claim-things.csv", "Claim", "Entity")
    )  # fmt: skip
    props = f" SET e += {_map(EDGE_COLUMNS, 4)}" if kind in _FACT_TYPES else ""
    return _load(
        file,
        f"WITH row WHERE row[2] = '{kind}' MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
        f"MERGE (a)-[e:{kind} {{id: row[3]}}]->(b){props}",
    )


def _map(columns: Iterable[Column], first: int) -> str:
    return f"{{{', '.join(f'{c.name}: {c.cypher(place)}' for place, c in enumerate(columns, first))}}}"


def _load(file: str, rest: str) -> str:
    return f"LOAD CSV FROM 'file:///{file}' AS row {rest};\n"
