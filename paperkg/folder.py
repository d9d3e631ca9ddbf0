"""The folder of a graph: what is in it, and how it is written so that it changes at one moment.

The truth is in `claims.jsonl` (the records as they were read, sorted), `report.json` (the account of each source, and
what came up), `links.tsv` (the user's word on names), and `copies.jsonl` where files with the same bytes were read under
several names (the records of all but the first name). All else in the folder follows from these.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from paperkg.errors import OutputError
from paperkg.extract.record import RECORD, EntryRecord
from paperkg.graph.derive import Derived
from paperkg.graph.graphml import write_flow
from paperkg.graph.linksfile import FILE_NAME, UserLinks
from paperkg.graph.network import Flow
from paperkg.graph.nquads import read_nquads, write_nquads
from paperkg.graph.store import write_store
from paperkg.graph.turtle import write_sorted_turtle
from paperkg.report import Report
from paperkg.shelf import Shelf
from paperkg.switch import current, switched

#: The names that a build writes into its folder; a folder that holds others is not ours.
OUTPUTS = ("claims.jsonl", "graph.graphml", "graph.nq", "graph.ttl", "report.json", "store")
CLAIMS, COPIES, REPORT = "claims.jsonl", "copies.jsonl", "report.json"


class Desk:
    """Where a graph is put together: the account of its sources, and their records on a shelf."""

    def __init__(self, folder: Path, part: Path, report: Report, user: UserLinks) -> None:
        self.folder, self.report, self.user = folder, report, user
        self.shelf = Shelf(part / ".spool")
        self._part = part

    def put(self, records: Iterable[EntryRecord]) -> None:
        """Take in records."""
        for record in records:
            self.shelf.put(record)

    def write(self) -> None:
        """Write all files of the graph from what is here."""
        self.report.set_copies_apart()
        kept = {account.sha256: account.source for account in self.report.accounts}
        copies = [place for place in self.shelf.places if place.source != kept.get(place.sha256, place.source)]
        claims = sorted({*self.shelf.places} - {*copies})
        self.shelf.write(claims, self._part / CLAIMS)
        if copies:
            self.shelf.write(copies, self._part / COPIES)
        self.shelf.close()
        derived = Derived.of_file(self._part / CLAIMS, user=self.user, see=self.report.add)
        self.report.names.update(made.kind for made in derived.links.decisions)
        self.report.contradictions = _write_graph(derived, self._part)
        _write_links(self.user, self.folder, self._part)
        _write_report(self.report.as_dict(), self._part)


@contextmanager
def desk(folder: Path, *, anew: bool = False, links: Path | None = None) -> Iterator[Desk]:
    """Yield the desk of a folder: with what the folder holds, or empty where the graph is made anew or is the first.

    Where the block calls `Desk.write`, the folder has the new graph when the block ends; else it stays as it was.

    Raises:
        InputError: `links` has faults.
        OutputError: the folder is a file, holds what no build wrote, or is being written to.

    """
    _refuse_foreign(folder)
    with switched(folder, gone=(COPIES,)) as part:
        user = UserLinks.read(links) if links else UserLinks.of(folder)
        if anew or not is_graph(folder):
            made = Desk(folder, part, Report(), user)
        else:
            made = Desk(folder, part, Report.read(folder / REPORT), user)
        try:
            if not anew:
                for name in (CLAIMS, COPIES):
                    if (folder / name).is_file():
                        made.shelf.read(folder / name)
            yield made
        finally:
            made.shelf.close()


def relink(folder: Path, user: UserLinks) -> Derived:
    """Make the graph of a folder anew from its `claims.jsonl`, with another word of the user's on names."""
    with switched(folder) as part:
        derived = Derived.of_file(folder / CLAIMS, user=user)
        report = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        report["names"] = dict(sorted(Counter(made.kind for made in derived.links.decisions).items()))
        report["contradictions"] = _write_graph(derived, part)
        (part / FILE_NAME).write_text(user.text(), encoding="utf-8", newline="\n")
        _write_report(report, part)
    return derived


def read_records(path: Path) -> Iterator[EntryRecord]:
    """Yield the records of a file of JSON lines."""
    with path.open("rb") as file:
        yield from map(RECORD.validate_json, file)


def is_graph(folder: Path) -> bool:
    """Tell whether a build wrote the folder."""
    return current(folder, REPORT).is_file() and current(folder, CLAIMS).is_file()


def _write_graph(derived: Derived, part: Path) -> int:
    """Write the formats of a graph, each as a stream, and return the number of contradictions."""
    tally: Counter[str] = Counter()
    write_nquads(derived.quads(tally), part / "graph.nq")
    write_sorted_turtle(read_nquads(part / "graph.nq"), part / "graph.ttl")
    write_flow(Flow(derived.records, derived.summary.labels()), part / "graph.graphml")
    write_store(part / "graph.nq", part / "store")
    return tally["contradictions"]


def _write_links(user: UserLinks, folder: Path, part: Path) -> None:
    if user.lines or (folder / FILE_NAME).is_file():
        (part / FILE_NAME).write_text(user.text(), encoding="utf-8", newline="\n")


def _write_report(report: Mapping[str, Any], part: Path) -> None:
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (part / REPORT).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _refuse_foreign(folder: Path) -> None:
    """Raise where writing to `folder` could overwrite what is not ours; hidden files don't count."""
    if folder.exists() and not folder.is_dir():
        raise OutputError("the output is a file", where=str(folder), hint="name a folder")
    if not folder.is_dir() or is_graph(folder):
        return
    ours = {*OUTPUTS, FILE_NAME}
    foreign = sorted(p.name for p in folder.iterdir() if p.name not in ours and not p.name.startswith("."))
    if foreign:
        more = "" if len(foreign) < 4 else f" and {len(foreign) - 3} more"
        what = f"the folder holds what no build wrote: {', '.join(foreign[:3])}{more}"
        raise OutputError(what, where=str(folder), hint="name another folder with -o, or a new one")
