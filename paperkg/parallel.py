"""Extraction on several cores: the entries in batches to other processes, their records back in order.

Takes entries one by one, gives each with its record. Promises what one process promises: the same records in the same
order, at most a few batches in memory, and no entry lost: the batches of workers that die are given to new ones, and in
the end read here.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from paperkg.extract.extractor import Extractor, load_extractor
from paperkg.extract.model import Entry
from paperkg.extract.record import RECORD, EntryRecord
from paperkg.extract.rules.user_rules import UserRule

#: So many entries are read before workers are started, who take as long to start.
ALONE = 200
#: Entries in one batch, and batches that wait for each worker.
BATCH = 32
_WAITING = 3
#: How many more objects there must be than there were before the garbage collector runs; Python's own number is 700.
_ALLOCATED = 50_000
#: How often workers that died are replaced.
_RETRIES = 2


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True)
class Spread:
    """A way to extract: in this process at first, then with `jobs` workers, who read the same user's files."""

    extract: Extractor
    jobs: int
    lexicons: tuple[Path, ...] = ()

    def __call__(self, entries: Iterator[Entry]) -> Iterator[tuple[Entry, EntryRecord]]:
        """Yield each entry with its record, in order."""
        yield from self.here(islice(entries, ALONE) if self.jobs > 1 else entries)
        following = next(entries, None)
        if following is not None:
            yield from _Workers(self).read(chain((following,), entries))

    def here(self, entries: Iterator[Entry]) -> Iterator[tuple[Entry, EntryRecord]]:
        """Yield each entry with its record, in order, read in this process."""
        while batch := list(islice(entries, BATCH)):
            yield from zip(batch, self.extract.each(batch), strict=True)


@dataclass(slots=True)
class _Batch:
    entries: list[Entry]
    records: Future[list[bytes]]


class _Workers:
    """A pool of processes, and the batches that are with it in their order."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread
        self._tries = 0
        self._waiting: deque[_Batch] = deque()
        self._pool = self._start()

    def read(self, entries: Iterator[Entry]) -> Iterator[tuple[Entry, EntryRecord]]:
        try:
            while batch := list(islice(entries, BATCH)):
                self._waiting.append(_Batch(batch, self._send(batch)))
                if len(self._waiting) >= _WAITING * self._spread.jobs:
                    yield from self._first()
            while self._waiting:
                yield from self._first()
        finally:
            self._pool.shutdown(cancel_futures=True)

    def _first(self) -> Iterator[tuple[Entry, EntryRecord]]:
        while True:
            try:
                lines = self._waiting[0].records.result()
            except BrokenProcessPool:
                if self._tries == _RETRIES:
                    batch = self._waiting.popleft()
                    yield from self._spread.here(iter(batch.entries))
                    return
                self._replace()
            else:
                batch = self._waiting.popleft()
                yield from zip(batch.entries, map(RECORD.validate_json, lines), strict=True)
                return

    def _start(self) -> ProcessPoolExecutor:
        spread = self._spread
        extract = spread.extract
        return ProcessPoolExecutor(
            spread.jobs, initializer=_load, initargs=(spread.lexicons, extract.rules, extract.learned is not None)
        )

    def _send(self, batch: Sequence[Entry]) -> Future[list[bytes]]:
        try:
            return self._pool.submit(_extract, [_alone(entry) for entry in batch])
        except BrokenProcessPool as error:
            broken: Future[list[bytes]] = Future()
            broken.set_exception(error)
            return broken

    def _replace(self) -> None:
        """Start new workers, and give them all that the old ones left undone."""
        self._tries += 1
        self._pool.shutdown(cancel_futures=True)
        self._pool = self._start()
        for batch in self._waiting:
            if batch.records.cancelled() or not batch.records.done() or batch.records.exception() is not None:
                batch.records = self._send(batch.entries)


def _alone(entry: Entry) -> Entry:
    """Return an entry with no more of its file's text than its evidence can quote."""
    spans = [entry.span, entry.title_span]
    for section in entry.sections:
        for block in section.blocks:
            spans += (block.span, block.label_span, block.parent_span)
    places = [span for span in spans if span is not None]
    start, end = min(place.start for place in places), max(place.end for place in places)
    source = entry.source
    return replace(entry, source=replace(source, text=source.text[start:end], begin=start))


def spare_collector() -> None:
    """Let the garbage collector leave alone what is loaded, and run less often: what reading makes, it frees itself.

    It is a setting of the whole process: for commands and workers, which own theirs, not for who calls the library.
    """
    gc.freeze()
    gc.set_threshold(_ALLOCATED)


_extractors: list[Extractor] = []


def _load(lexicons: Sequence[Path], rules: tuple[UserRule, ...], learned: bool) -> None:
    _extractors[:] = [load_extractor(*lexicons, rules=rules, learned=learned)]
    spare_collector()


def _extract(batch: Sequence[Entry]) -> list[bytes]:
    return [RECORD.dump_json(record, exclude_none=True) for record in _extractors[0].each(batch)]
