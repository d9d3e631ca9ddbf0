"""Several processes give what one gives, whatever becomes of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperkg import parallel
from paperkg.extract.extractor import load_extractor
from paperkg.extract.model import Entry
from paperkg.pipeline import entries, stages
from paperkg.report import Report
from paperkg.shelf import line

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "ALONE", 2)
    monkeypatch.setattr(parallel, "BATCH", 3)


def read(jobs: int) -> tuple[list[tuple[str, str]], dict[str, object]]:
    report = Report()
    found = [(entry.paper, line(record)) for entry, record in entries([SAMPLES], by=stages(jobs=jobs), report=report)]
    return found, report.as_dict()


def sample_entries() -> list[Entry]:
    return [entry for entry, _ in entries([SAMPLES], by=stages())]


def test_two_processes_give_what_one_gives() -> None:
    assert read(jobs=2) == read(jobs=1)


def test_a_part_of_a_file_quotes_what_the_file_quotes() -> None:
    extract = load_extractor()
    for entry in sample_entries():
        assert extract(parallel._alone(entry)) == extract(entry)


def dies(_: object) -> list[bytes]:
    os._exit(1)


def test_the_batches_of_dead_workers_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read(jobs=1)
    monkeypatch.setattr(parallel, "_extract", dies)
    assert read(jobs=2) == expected


def test_workers_leave_the_learned_reader_out_where_it_is_left_out() -> None:
    rules = {jobs: [record for _, record in entries([SAMPLES], by=stages(jobs=jobs, learned=False))] for jobs in (1, 2)}
    assert rules[1] == rules[2]
    assert not any(claim.rule.startswith("learned-") for record in rules[2] for claim in record.claims)


def test_what_nobody_asks_for_is_not_read() -> None:
    given: list[str] = []

    def counted() -> Iterator[Entry]:
        for entry in sample_entries():
            given.append(entry.paper)
            yield entry

    spread = parallel.Spread(load_extractor(), jobs=2)
    first = next(iter(spread(counted())))
    assert first[0].paper == given[0]
    assert len(given) <= parallel.BATCH
    assert not list(spread(iter(())))


def test_entries_read_together_give_what_each_gives_alone() -> None:
    extract, entries = load_extractor(), list(sample_entries())
    assert list(extract.each(entries)) == [extract(entry) for entry in entries]
