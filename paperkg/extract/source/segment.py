"""From a source file to its entries.

`segment` takes a file and gives its entries one by one, as the first layout that recognises the file reads them, with a
ledger that accounts for every line and the problems that came up. The ledger and the problems are complete when the
entries have been read to the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paperkg.errors import LINE_TOO_LONG, NO_PAPERS, OTHER_LANGUAGE
from paperkg.extract.layouts import layouts
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.source.ledger import Ledger, Problem
from paperkg.extract.source.tongue import LANGUAGES, other_tongue

#: Characters of a line of Markdown or prose; no sentence, table row, or paragraph comes near it.
LONGEST_LINE = 200_000


@dataclass(frozen=True, slots=True)
class Segmentation:
    """The entries of one file, to be read once, and the account of its lines."""

    layout: str
    entries: Iterator[Entry]
    ledger: Ledger

    @property
    def problems(self) -> list[Problem]:
        """What came up so far, in order of its place."""
        return sorted(self.ledger.problems, key=lambda problem: (problem.line or 0, problem))


def segment(source: SourceFile) -> Segmentation:
    """Return the entries of a file, read lazily."""
    ledger = Ledger(source)
    reader = next(reader for reader in layouts() if reader.recognises(source))
    if reader.name != "records" and (size := max(map(len, ledger.lines), default=0)) > LONGEST_LINE:
        ledger.report(LINE_TOO_LONG, size=size)
        return Segmentation(reader.name, iter(()), ledger)
    return Segmentation(reader.name, _counted(reader.entries(source, ledger), ledger), ledger)


def _counted(entries: Iterator[Entry], ledger: Ledger) -> Iterator[Entry]:
    count = 0
    for entry in entries:
        count += 1
        if tongue := other_tongue(entry):
            line = ledger.line_at(entry.span.start)
            ledger.report(OTHER_LANGUAGE, line, paper=entry.paper, tongue=tongue, read_as=LANGUAGES[entry.language])
        yield entry
    if not count and not ledger.problems:
        ledger.report(NO_PAPERS)
