"""A folder of CSV for Neo4j: for `neo4j-admin database import full`, and for `LOAD CSV` by the script beside it.

`nodes.csv` and `relationships.csv` have no header; the headers stand in files of their own, as the importer wants them,
and `load.cypher` names the columns by number. With claims comes a file for each other label, and one for each pair of
labels that relationships join, because a header names one group of ids an end. The items of a list, and of `:LABEL`,
are parted by the control character U+001F, which no text here holds.

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
from paperkg.graph.export.claim_nodes import CLAIM, CONTRADICTION, DECISION, ENTRY, KINDS, Edge
from paperkg.graph.export.cypher import SCHEMA
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import ENDS, FACTS, edges, nodes

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
            case "long[]":
                return rf"[part IN split({cell}, '\u001F') | toInteger(part)]"
            case _:
                return cell


def _columns(text: str) -> tuple[Column, ...]:
    return tuple(Column(*word.split(":")) for word in text.split())


#: The columns of the nodes of each label, and the file that holds them.
NODES: Final[Mapping[str, tuple[str, tuple[Column, ...]]]] = {
    "Entity": ("nodes", _columns(
        "label kind iri title date:date aliases:string[] dates:string[] url sizes:string[] notReported:string[] "
        "speculative:boolean"
    )),
    CLAIM: ("claims", _columns(
        "label predicate status rule confidence:double outcome source quotes:string[] starts:long[] ends:long[] "
        "places:string[] sections:string[] name aliases:string[] saidType slot text size parameters:long sizeOf "
        "sizeRole subject dataset metric baseline value:double baselineValue:double delta:double deltaMin:double "
        "deltaMax:double unit deltaKind direction supportCount:long support:double abstractSays"
    )),
    ENTRY: ("entries", _columns(
        "source sha256 start:long end:long title url date:date published:date language layout quality "
        "speculative:boolean abstract meta:string[]"
    )),
    DECISION: ("decisions", _columns("kind name member rule reason score:double claims:string[]")),
    CONTRADICTION: ("contradictions", _columns("kind reason")),
}  # fmt: skip
EDGE_COLUMNS = _columns("weight:double evidence:string[] places:string[] claims:string[] outcome status dates:string[]")
#: The file of the relationships between each pair of labels.
RELATIONSHIPS: Final[Mapping[tuple[str, str], str]] = {
    ("Entity", "Entity"): "relationships",
    ("Entity", CLAIM): "paper-claims",
    (CLAIM, "Entity"): "claim-things",
    (CLAIM, ENTRY): "claim-entries",
    (ENTRY, "Entity"): "entry-papers",
    (DECISION, "Entity"): "decision-things",
    (CONTRADICTION, CLAIM): "contradiction-claims",
}


def write(material: Material, path: Path) -> None:
    """Write the bundle into the folder `path`."""
    with new_files(path) as part:
        for base in NODES if material.claims else ("Entity",):
            file, columns = NODES[base]
            _write(part / f"{file}-header.csv", [[f"id:ID({base}){{label:{base}}}", *_headers(columns), ":LABEL"]])
            _write(part / f"{file}.csv", _node_rows(material, base))
        for ends, file in RELATIONSHIPS.items():
            if material.claims or ends == _OF_FACTS:
                header = [f":START_ID({ends[0]})", f":END_ID({ends[1]})", ":TYPE", "id"]
                _write(part / f"{file}-header.csv", [[*header, *_headers(_edge_columns(ends))]])
                _write(part / f"{file}.csv", _edge_rows(material, ends))
        (part / "load.cypher").write_text("".join(_script(material)), encoding="utf-8", newline="\n")


_OF_FACTS = ("Entity", "Entity")


def _edge_columns(ends: tuple[str, str]) -> tuple[Column, ...]:
    return EDGE_COLUMNS if ends == _OF_FACTS else ()


def _headers(columns: Iterable[Column]) -> list[str]:
    return [column.header for column in columns]


def _node_rows(material: Material, base: str) -> Iterator[list[str]]:
    for node in nodes(material):
        if base == ("Entity" if node.kind in KINDS else node.kind):
            labels = base if node.kind == base else DELIMITER.join((base, node.kind))
            yield [_clean(node.id), *_cells(NODES[base][1], node.props), labels]


def _edge_rows(material: Material, ends: tuple[str, str]) -> Iterator[list[str]]:
    for edge in edges(material):
        if ENDS[edge.type] == ends:
            yield [*_ends(edge), *_cells(_edge_columns(ends), edge.props)]


def _ends(edge: Edge) -> tuple[str, str, str, str]:
    return _clean(edge.source), _clean(edge.target), edge.type, _clean(edge.id)


def _cells(columns: Iterable[Column], props: Mapping[str, object]) -> Iterator[str]:
    for column in columns:
        value = props.get(column.name)
        if isinstance(value, tuple):
            yield _close(DELIMITER.join(_clean(str(item)) for item in value))
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
    for base in NODES if material.claims else ("Entity",):
        file, columns = NODES[base]
        yield _load(file, f"MERGE (n:{base} {{id: row[0]}}) SET n += {_map(columns, 1)}")
    place = len(NODES["Entity"][1]) + 1
    for kind in KINDS:
        where = f"WITH row WHERE row[{place}] ENDS WITH '\\u001F{kind}' MATCH (n:Entity {{id: row[0]}}) SET n:{kind}"
        yield _load("nodes", where)
    for kind in sorted({edge.type for edge in edges(material)}):
        yield _load_type(kind)


def _load_type(kind: str) -> str:
    start, end = ENDS[kind]
    props = f" SET e += {_map(EDGE_COLUMNS, 4)}" if kind in FACTS.values() else ""
    return _load(
        RELATIONSHIPS[start, end],
        f"WITH row WHERE row[2] = '{kind}' MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
        f"MERGE (a)-[e:{kind} {{id: row[3]}}]->(b){props}",
    )


def _map(columns: Iterable[Column], first: int) -> str:
    return f"{{{', '.join(f'{c.name}: {c.cypher(place)}' for place, c in enumerate(columns, first))}}}"


def _load(file: str, rest: str) -> str:
    return f"LOAD CSV FROM 'file:///{file}.csv' AS row {rest};\n"
