"""Records that stay on disk: a sequence like a tuple of them, of which each is read when it is looked at.

Takes a file of JSON lines that does not change meanwhile. What stays in memory is the offset and the paper of each line.
`by_paper` gives the records of one paper after the other, from a file or from memory.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, overload

from pydantic import BaseModel

from paperkg.extract.record import RECORD, EntryRecord
from paperkg.graph.merge import Links


class _Head(BaseModel):
    paper: str


class _Index(NamedTuple):
    """Where each line begins, and where the last one ends; and the paper of each line."""

    offsets: array[int]
    papers: list[str]


class Records(Sequence[EntryRecord]):
    """The records of a file; with `links`, their ids are those of the things that they mean."""

    def __init__(self, path: Path, *, links: Links | None = None, index: _Index | None = None) -> None:
        self._path, self._links = path, links
        self._index = index or _read_index(path)

    def linked(self, links: Links) -> Records:
        """Return the same records with their ids linked."""
        return Records(self._path, links=links, index=self._index)

    @property
    def papers(self) -> Sequence[str]:
        """The paper of each record; no record is read for it."""
        return self._index.papers

    def __len__(self) -> int:
        return len(self._index.papers)

    def __iter__(self) -> Iterator[EntryRecord]:
        with self._path.open("rb") as file:
            for text in file:
                yield self._record(text)

    @overload
    def __getitem__(self, at: int) -> EntryRecord: ...
    @overload
    def __getitem__(self, at: slice) -> list[EntryRecord]: ...
    def __getitem__(self, at: int | slice) -> EntryRecord | list[EntryRecord]:
        if isinstance(at, slice):
            return self.some(range(len(self))[at])
        return self.some([range(len(self))[at]])[0]

    def some(self, places: Sequence[int]) -> list[EntryRecord]:
        """Read the records at some places."""
        offsets = self._index.offsets
        found = []
        with self._path.open("rb") as file:
            for place in places:
                file.seek(offsets[place])
                found.append(self._record(file.read(offsets[place + 1] - offsets[place])))
        return found

    def _record(self, text: bytes) -> EntryRecord:
        record = RECORD.validate_json(text)
        return self._links.apply(record) if self._links else record


def _read_index(path: Path) -> _Index:
    offsets, papers = array("q", [0]), []
    with path.open("rb") as file:
        for text in file:
            offsets.append(offsets[-1] + len(text))
            papers.append(_Head.model_validate_json(text).paper)
    return _Index(offsets, papers)


def by_paper(records: Sequence[EntryRecord]) -> Iterator[tuple[str, list[EntryRecord]]]:
    """Yield each paper with its records, the papers in order, the records in theirs."""
    papers = records.papers if isinstance(records, Records) else [record.paper for record in records]
    places: dict[str, list[int]] = defaultdict(list)
    for place, paper in enumerate(papers):
        places[paper].append(place)
    for paper in sorted(places):
        some = places[paper]
        yield paper, records.some(some) if isinstance(records, Records) else [records[place] for place in some]
