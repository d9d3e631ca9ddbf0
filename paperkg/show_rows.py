"""The rows of an analysis as text for people, or as a table, CSV, TSV, or JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from rich.text import Text

from paperkg.show import make_console, make_table, show_row

if TYPE_CHECKING:
    from paperkg.graph.analysis.rows import Rows
    from paperkg.graph.answers import Cell, Row

RowsFormat = Literal["text", "table", "csv", "tsv", "json"]
_SEPARATORS = {"csv": ",", "tsv": "\t"}


def rows_text(rows: Rows[Any], form: Literal["csv", "tsv", "json"]) -> str:
    r"""Return rows for programs; in CSV and TSV, quotes and their places are JSON lists in the last two columns."""
    if form == "json":
        return json.dumps(rows.as_dicts(), ensure_ascii=False, indent=2)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=_SEPARATORS[form], lineterminator="\n")
    writer.writerow((*rows.columns, *(("quotes", "places") if rows.quoted else ())))
    for row in rows.as_rows():
        writer.writerow((*map(_plain, row.values.values()), *(_evidence(row) if rows.quoted else ())))
    return out.getvalue()


def show_rows(rows: Rows[Any], form: Literal["text", "table"]) -> None:
    """Print rows for people: as lines, each with its quotes, or as a table without them."""
    console = make_console()
    console.print(Text(rows.caption, style="bold"))
    if not rows.rows:
        console.print("Nothing in this graph.")
    elif form == "table":
        used = [name for name in rows.columns if any(row.values[name] is not None for row in rows.as_rows())]
        console.print(make_table(used, ([_plain(row.values[name]) for name in used] for row in rows.as_rows())))
    else:
        for row in rows.as_rows():
            show_row(console, rows.columns, row)


def _plain(value: Cell) -> str:
    """Return a value as text: a number in digits (`5e-06` is no way to write it), no value as nothing."""
    if value is None:
        return ""
    return f"{value:.6f}" if isinstance(value, float) else f"{value:f}" if hasattr(value, "as_tuple") else str(value)


def _evidence(row: Row) -> Iterator[str]:
    yield json.dumps([quote.quote for quote in row.evidence], ensure_ascii=False)
    yield json.dumps([f"{quote.source}:{quote.start}-{quote.end}" for quote in row.evidence], ensure_ascii=False)
