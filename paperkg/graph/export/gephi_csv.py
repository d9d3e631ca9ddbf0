"""Two tables for Gephi's spreadsheet import: `nodes.csv`, then `edges.csv`.

The columns `Id Label` and `Source Target Type Kind Weight Id Label` are those that Gephi knows by name; `Kind` becomes
the type of the edge, so that edges of different kinds between the same nodes stay apart. Lists are JSON text. Gephi
takes a backslash for an escape, so each is written twice; and a column of days for times, which clash where only one of
the tables has some, so days are written with slashes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from paperkg.files import new_files
from paperkg.graph.escapes import clean, xml_identifier
from paperkg.graph.export.material import Material
from paperkg.graph.graphml import NODE_KEYS, Key, edge_keys, value_text
from paperkg.graph.network import Network

_OWN_NODE = ("labels", "label", "kind", "color", "size")
_DAYS = ("date", "dates")
_OWN_EDGE = ("label", "kind", "weight", "fact")


def write(material: Material, path: Path) -> None:
    """Write the two tables of the view into the folder `path`."""
    with new_files(path) as part:
        _write(part / "nodes.csv", _nodes(material.network))
        _write(part / "edges.csv", _edges(material.network))


def _nodes(graph: Network) -> Iterator[list[str]]:
    keys = [key for key in NODE_KEYS if key.name not in _OWN_NODE]
    yield ["Id", "Label", "Kind", *(_title(key) for key in keys)]
    for node, data in graph.nodes(data=True):
        yield [xml_identifier(node), clean(str(data["label"] or node)), str(data["kind"]), *_cells(keys, data)]


def _edges(graph: Network) -> Iterator[list[str]]:
    keys = [key for key in edge_keys(graph) if key.name not in _OWN_EDGE]
    yield ["Source", "Target", "Type", "Kind", "Weight", "Id", "Label", *(_title(key) for key in keys)]
    for source, target, fact, data in graph.edges(keys=True, data=True):
        kind = str(data["kind"])
        ends = [xml_identifier(source), xml_identifier(target)]
        yield [*ends, "Directed", kind, str(data["weight"]), fact, str(data["label"]), *_cells(keys, data)]


def _title(key: Key) -> str:
    return key.name[0].upper() + key.name[1:]


def _cells(keys: Iterable[Key], data: Mapping[str, object]) -> Iterator[str]:
    for key in keys:
        text = value_text(key, data[key.name]) if data.get(key.name) not in (None, "", ()) else ""
        yield text.replace("-", "/") if key.name in _DAYS else text


def _write(path: Path, rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([cell.replace("\\", r"\\") for cell in row] for row in rows)
