"""Markdown tables: each row is a block whose label is its first cell, and whose parent is the table's header."""

from __future__ import annotations

from typing import NamedTuple

from paperkg.extract.layouts import shapes
from paperkg.extract.layouts.block import make_block
from paperkg.extract.model import Block
from paperkg.extract.source.clean import Clean, clean, join
from paperkg.extract.source.ledger import Ledger, Use


class Table(NamedTuple):
    """The rows of a table and the line after it."""

    rows: tuple[Block, ...]
    end: int


def read_table(ledger: Ledger, first: int, end: int) -> Table:
    """Read the table whose first line is `first`; a table without a rule under its first line has no header."""
    text = ledger.source.text
    header: Clean | None = None
    rows: list[Block] = []
    line = first
    while line < end and "|" in ledger.lines[line]:
        if shapes.TABLE_RULE.match(ledger.lines[line]) is not None:
            ledger.mark(line, Use.MARKUP)
            line += 1
            continue
        cells = _cells(text, ledger.starts[line], ledger.lines[line])
        is_header = line == first and line + 1 < end and shapes.TABLE_RULE.match(ledger.lines[line + 1]) is not None
        ledger.mark(line, Use.HEADING if is_header else Use.BLOCK)
        if is_header:
            header = join(text, cells) if cells else None
        elif cells:
            label, values = (cells[0], cells[1:]) if len(cells) > 1 else (None, cells)
            named = label if label is not None and label.text else None
            rows.append(make_block("row", join(text, values), label=named, depth=0, parent=header))
        line += 1
    return Table(tuple(rows), line)


def _cells(text: str, start: int, line: str) -> list[Clean]:
    """Return the cells in order up to the last that holds something: an empty one keeps its column."""
    found = shapes.CELL.finditer(line, len(line) - len(line.lstrip()))
    cells = [clean(text, start + cell.start(), start + cell.end()) for cell in found]
    while cells and not cells[-1].text:
        cells.pop()
    return cells
