"""What every analysis gives: typed rows that print, travel as JSON or CSV, and show themselves in a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar, cast

from paperkg.graph.answers import Cell, Quote, Row, html_table

#: A named tuple of plain values, with or without `evidence` as its last field.
R = TypeVar("R", bound=tuple[Any, ...])
R_co = TypeVar("R_co", bound=tuple[Any, ...], covariant=True)


@dataclass(frozen=True, slots=True)
class Rows(Generic[R_co]):
    """Rows of one kind: `caption` says what they are, `columns` names their values as the named queries do.

    `quoted` tells whether such rows have evidence.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[R_co, ...]
    quoted: bool = True

    def __iter__(self) -> Iterator[R_co]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: int) -> R_co:
        return self.rows[place]

    def as_rows(self) -> tuple[Row, ...]:
        """Return the rows as those of an answer: values by column, and evidence."""
        size = len(self.columns)
        return tuple(
            Row(dict(zip(self.columns, row[:size], strict=True)), getattr(row, "evidence", ())) for row in self.rows
        )

    def as_dicts(self) -> list[dict[str, object]]:
        """Return the rows as plain JSON values."""
        return [row.as_dict() for row in self.as_rows()]

    def _repr_html_(self) -> str:
        columns = (*self.columns, "evidence") if self.quoted else self.columns
        return html_table(columns, self.as_rows(), self.caption)


def as_rows(caption: str, kind: type[R], rows: Iterable[R]) -> Rows[R]:
    """Return rows of a kind; their columns are its fields, in order, without the evidence."""
    fields = cast("type[NamedTuple]", kind)._fields
    columns = tuple(_column(name) for name in fields if name != "evidence")
    return Rows(caption, columns, tuple(rows), quoted="evidence" in fields)


def _column(field: str) -> str:
    """Return a field's name as queries spell it: `delta_kind` is `deltaKind`."""
    return re.sub("_(.)", lambda match: match[1].upper(), field)


def merged(rows: Iterable[R]) -> list[R]:
    """Return rows that differ only in their evidence, the last field, as one, with each quote once."""
    quotes: dict[tuple[Any, ...], list[Quote]] = {}
    first: dict[tuple[Any, ...], R] = {}
    for row in rows:
        quotes.setdefault(row[:-1], []).extend(row[-1])
        first.setdefault(row[:-1], row)
    return [cast("R", cast("Any", row)._replace(evidence=sorted_quotes(quotes[key]))) for key, row in first.items()]


def sorted_quotes(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Return each quote once, by its place."""
    return tuple(sorted(set(quotes), key=lambda quote: (quote[1:], quote.quote)))


def missing_first(*values: Cell) -> tuple[tuple[bool, Cell], ...]:
    """Return a key that sorts as SPARQL does: what has no value comes first, texts by code point.

    >>> missing_first(None) < missing_first("a") < missing_first("b")
    True
    """
    return tuple((value is not None, value if value is not None else "") for value in values)
