"""Four tables for pandas, polars, DuckDB, and spreadsheets: papers, entities, claims, results.

Takes material; gives columns with fixed types, so that a table is the same in CSV and Parquet, empty or full. A row of
`results` is one number of one paper: units and kinds of difference are columns, numbers are numbers. Lists are lists in
Parquet and JSON text in CSV.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from paperkg.errors import MissingPartError
from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    Evidence,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.files import new_files
from paperkg.graph.export.material import Material

if TYPE_CHECKING:
    import pandas
    import pyarrow

Kind = Literal["text", "integer", "number", "boolean", "list"]
Cell = str | int | float | Decimal | bool | tuple[str, ...] | None
TableName = Literal["papers", "entities", "claims", "results"]


class Column(NamedTuple):
    """A column and the kind of its values."""

    name: str
    kind: Kind = "text"


class TableRows(NamedTuple):
    """A table: its columns, and rows with a value or None for each."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def _columns(text: str) -> tuple[Column, ...]:
    kinds: dict[str, Kind] = {"i": "integer", "n": "number", "b": "boolean", "l": "list"}
    return tuple(
        Column(name, kinds.get(kind, "text")) for name, _, kind in (word.partition(":") for word in text.split())
    )


_PLACE = "quote source start:i end:i section rule confidence:n status"
COLUMNS: Final[Mapping[TableName, tuple[Column, ...]]] = {
    "papers": _columns(
        "paper title published url digest_dates:l titles:l sizes:l not_reported:l speculative:b claims:i"
    ),
    "entities": _columns("id kind name aliases:l papers:i proposed_by:i compared_against_by:i"),
    "claims": _columns(
        f"claim paper predicate object object_id object_kind outcome parameters:i size_of size_role {_PLACE} "
        "digest_date language entry"
    ),
    "results": _columns(
        "claim paper subject subject_id dataset dataset_id metric metric_id baseline baseline_id value:n "
        f"baseline_value:n delta:n delta_min:n delta_max:n unit delta_kind direction {_PLACE} digest_date"
    ),
}


def tables(material: Material) -> dict[TableName, TableRows]:
    """Return the four tables of a build, rows in a fixed order."""
    makers: dict[TableName, Callable[[Material], Iterator[Mapping[str, Cell]]]] = {
        "papers": _papers, "entities": _entities, "claims": _claims, "results": _results,
    }  # fmt: skip
    return {
        name: TableRows(
            COLUMNS[name], tuple(tuple(row.get(column.name) for column in COLUMNS[name]) for row in make(material))
        )
        for name, make in makers.items()
    }


def _papers(material: Material) -> Iterator[Mapping[str, Cell]]:
    claims: dict[str, int] = {}
    for entry in material.records:
        claims[entry.paper] = claims.get(entry.paper, 0) + len(entry.claims)
    for node, data in material.whole.nodes(data=True):
        if data["kind"] == "Paper":
            paper = node.removeprefix("paper/")
            yield {
                "paper": paper, "title": data["label"], "published": data.get("date"), "url": data.get("url"),
                "digest_dates": data["dates"], "titles": data["aliases"], "sizes": data["sizes"],
                "not_reported": data["notReported"], "speculative": data["speculative"], "claims": claims[paper],
            }  # fmt: skip


def _entities(material: Material) -> Iterator[Mapping[str, Cell]]:
    graph = material.whole
    for node, data in graph.nodes(data=True):
        if data["kind"] != "Paper":
            edges = [(source, edge["kind"]) for source, _, edge in graph.in_edges(node, data=True)]
            yield {
                "id": node, "kind": data["kind"], "name": data["label"], "aliases": data["aliases"],
                "papers": len({source for source, _ in edges}),
                "proposed_by": sum(kind == "proposes" for _, kind in edges),
                "compared_against_by": sum(kind == "comparesAgainst" for _, kind in edges),
            }  # fmt: skip


def _claims(material: Material) -> Iterator[Mapping[str, Cell]]:
    for entry, claim in _each(material):
        yield {
            **_about(entry, claim), **_object(claim), "predicate": claim.predicate, "outcome": claim.outcome,
            "language": entry.language, "entry": f"{entry.sha256[:16]}/{entry.paper}/{entry.start}",
        }  # fmt: skip


def _results(material: Material) -> Iterator[Mapping[str, Cell]]:
    for entry, claim in _each(material):
        if isinstance(claim.object, ResultObject):
            said = {column.name: getattr(claim.object, column.name, None) for column in COLUMNS["results"]}
            yield {**said, **_about(entry, claim)}


def _each(material: Material) -> Iterator[tuple[EntryRecord, ClaimRecord]]:
    for entry in material.records:
        for claim in entry.claims:
            yield entry, claim


def _about(entry: EntryRecord, claim: ClaimRecord) -> dict[str, Cell]:
    """Return what claims and results share; a claim's first sentence stands for its evidence."""
    first: Evidence = claim.evidence[0]
    return {
        "claim": claim.id, "paper": entry.paper, "quote": first.quote, "source": entry.source, "start": first.start,
        "end": first.end, "section": first.section, "rule": claim.rule, "confidence": claim.confidence,
        "status": claim.status, "digest_date": entry.date,
    }  # fmt: skip


def _object(claim: ClaimRecord) -> dict[str, Cell]:
    match claim.object:
        case EntityObject() as thing:
            return {"object": thing.name, "object_id": thing.id, "object_kind": thing.type}
        case SizeObject() as size:
            return {"object": size.size, "parameters": size.parameters, "size_of": size.of, "size_role": size.role}
        case SlotObject(slot=slot):
            return {"object": slot}
        case TextObject(text=text):
            return {"object": text}
        case ResultObject() as result:
            number = result.value if result.value is not None else result.delta
            return {
                "object": " / ".join(str(part) for part in (result.dataset, result.metric, number) if part is not None)
            }


def write_csv(material: Material, path: Path) -> None:
    """Write the tables as CSV (RFC 4180, UTF-8) into the folder `path`."""
    with new_files(path) as part:
        for name, table in tables(material).items():
            with (part / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow([column.name for column in table.columns])
                writer.writerows([*map(_text, row)] for row in table.rows)


def _text(cell: Cell) -> str:
    if isinstance(cell, tuple):
        return json.dumps(cell, ensure_ascii=False)
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def to_arrow(table: TableRows) -> pyarrow.Table:
    """Return a table for Arrow.

    Raises:
        MissingPartError: pyarrow is not installed.

    """
    try:
        import pyarrow as pa
    except ImportError as error:
        raise MissingPartError("this needs pyarrow", hint="pip install 'paperkg[tables]'") from error
    types = {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "list": pa.list_(pa.string()),
    }
    cells: Iterable[Sequence[Cell]] = zip(*table.rows, strict=True) if table.rows else [()] * len(table.columns)
    arrays = [
        pa.array([float(cell) if isinstance(cell, Decimal) else cell for cell in values], types[column.kind])
        for column, values in zip(table.columns, cells, strict=True)
    ]
    return pa.Table.from_arrays(arrays, names=[column.name for column in table.columns])


def to_pandas(material: Material, name: TableName) -> pandas.DataFrame:
    """Return one of the tables for pandas, whole numbers and truths with pandas' own missing value.

    Raises:
        ValueError: there is no such table.
        MissingPartError: pandas or pyarrow is not installed.

    """
    if name not in COLUMNS:
        raise ValueError(f"no table {name!r}; valid are {', '.join(COLUMNS)}")
    arrow = to_arrow(tables(material)[name])
    try:
        import pandas as pd
    except ImportError as error:
        raise MissingPartError("this needs pandas", hint="pip install 'paperkg[tables]'") from error
    whole = {column.name: pd.Int64Dtype() for column in COLUMNS[name] if column.kind == "integer"}
    return arrow.to_pandas(integer_object_nulls=True).astype(whole)


def write_parquet(material: Material, path: Path) -> None:
    """Write the tables as Parquet into the folder `path`.

    Raises:
        MissingPartError: pyarrow is not installed.

    """
    with new_files(path) as part:
        write_parquet_files(material, part)


def write_parquet_files(material: Material, folder: Path) -> None:
    """Write the tables as Parquet into a folder that is there, as `write_parquet` does."""
    made = {name: to_arrow(table) for name, table in tables(material).items()}
    import pyarrow.parquet as pq

    for name, table in made.items():
        pq.write_table(table, folder / f"{name}.parquet")
