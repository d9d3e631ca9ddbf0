"""Records on disk: written as they come, found again by their place, and put into one order without being held.

Takes records in any order, and files of lines that hold some already. Gives files of JSON lines in the order of
`claims.jsonl`. What stays in memory is a `Place` for each record, which knows where its line is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, NamedTuple

from pydantic import BaseModel

from paperkg.extract.record import EntryRecord


class Place(NamedTuple):
    """What orders a record among others, and where its line stands: which file of the shelf, offset, and size."""

    source: str
    start: int
    sha256: str
    paper: str
    file: int
    offset: int
    size: int


class _Head(BaseModel):
    """As much of a record as gives its place; the rest of the line is not looked at."""

    source: str
    start: int
    sha256: str
    paper: str


def line(record: EntryRecord) -> str:
    """Return a record as its JSON line; what has no value is left out."""
    return f"{record.model_dump_json(exclude_none=True)}\n"


class Shelf:
    """The lines of records: those of files that were there, and those put here, which stand in the file `spool`."""

    def __init__(self, spool: Path) -> None:
        self.places: list[Place] = []
        self._open = ExitStack()
        self._spool = spool
        self._files: list[BinaryIO] = [self._open.enter_context(spool.open("w+b"))]

    def put(self, record: EntryRecord) -> None:
        """Write the line of a record down."""
        text = line(record).encode()
        offset = self._files[0].seek(0, 2)
        self._files[0].write(text)
        self.places.append(Place(record.source, record.start, record.sha256, record.paper, 0, offset, len(text)))

    def read(self, path: Path) -> None:
        """Take in the lines of a file, which stays as it is."""
        file = self._open.enter_context(path.open("rb"))
        self._files.append(file)
        offset = 0
        for text in file:
            head = _Head.model_validate_json(text)
            number = len(self._files) - 1
            self.places.append(Place(head.source, head.start, head.sha256, head.paper, number, offset, len(text)))
            offset += len(text)

    def drop(self, unwanted: Callable[[Place], bool]) -> list[Place]:
        """Let go of some records, and return their places."""
        gone = [place for place in self.places if unwanted(place)]
        self.places = [place for place in self.places if not unwanted(place)]
        return gone

    def write(self, places: Iterable[Place], path: Path) -> int:
        """Write the lines of some places to a new file, in their order, each entry once; return their number."""
        entries = {place[:4]: place for place in sorted(places)}
        with path.open("wb") as out:
            for place in entries.values():
                file = self._files[place.file]
                file.seek(place.offset)
                out.write(file.read(place.size))
        return len(entries)

    def close(self) -> None:
        """Close the files, and remove what was written down."""
        self._open.close()
        self._spool.unlink(missing_ok=True)
