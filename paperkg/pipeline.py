"""From digests to a graph folder: the stages in their order, and the files that a build writes.

Takes files, folders, patterns, or `-`. Gives records one by one, or a folder with claims, graph, store, and report.
Promises: the same inputs in any order give the same bytes on every machine; a broken input is told in the report and
stops nothing; the folder changes at one moment (`paperkg.folder`); no path of this machine gets into it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from paperkg.extract.evaluate.evaluation import Evaluation
from paperkg.extract.evaluate.evaluation import evaluate as evaluate_records
from paperkg.extract.evaluate.gold import read_gold
from paperkg.extract.extractor import load_extractor
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.record import EntryRecord
from paperkg.extract.rules.user_rules import read_rules
from paperkg.extract.source.ledger import Problem
from paperkg.extract.source.read import inputs as read
from paperkg.extract.source.segment import Segmentation, segment
from paperkg.folder import desk
from paperkg.graph.kg import KnowledgeGraph
from paperkg.graph.linksfile import UserLinks
from paperkg.parallel import Spread
from paperkg.report import Report, SourceAccount


class Stages(NamedTuple):
    """The way from inputs to records, in its order; each stage takes what the one before gives."""

    read: Callable[[Iterable[str | Path]], Iterable[SourceFile | Problem]]
    segment: Callable[[SourceFile], Segmentation]
    extract: Callable[[Entry], EntryRecord]
    spread: Callable[[Iterator[Entry]], Iterator[tuple[Entry, EntryRecord]]] | None = None
    """How many entries are extracted, where not one after the other."""


def stages(*, lexicons: Iterable[Path] = (), rules: Iterable[Path] = (), jobs: int = 1, learned: bool = True) -> Stages:
    """Return our own stages; `lexicons` and `rules` are a user's files of names and of rules beside the bundled ones.

    With more than one of `jobs`, large inputs are extracted by so many processes. Without `learned`, rules make all claims.

    Raises:
        LexiconError: a file of names has faults.
        RulesError: a file of rules has faults.

    """
    lexicons, own = tuple(lexicons), read_rules(*rules)
    extract = load_extractor(*lexicons, rules=own, learned=learned)
    return Stages(read, segment, extract, Spread(extract, jobs, lexicons))


def entries(
    inputs: Iterable[str | Path],
    *,
    by: Stages,
    report: Report | None = None,
    progress: Callable[[str], object] | None = None,
) -> Iterator[tuple[Entry, EntryRecord]]:
    """Yield each entry with its record, in the order of the inputs; hold a batch of entries at a time.

    `report` gets the account of each source and the problems; `progress` is called with the name of each source.
    """
    found = _entries(inputs, by, Report() if report is None else report, progress)
    yield from by.spread(found) if by.spread else ((entry, by.extract(entry)) for entry in found)


def _entries(
    inputs: Iterable[str | Path], by: Stages, report: Report, progress: Callable[[str], object] | None
) -> Iterator[Entry]:
    for source in by.read(inputs):
        if isinstance(source, Problem):
            report.tell((source,))
            continue
        if progress is not None:
            progress(source.name)
        segmentation = by.segment(source)
        count = 0
        for entry in segmentation.entries:
            count += 1
            yield entry
        report.tell(segmentation.problems)
        report.accounts.append(_account(source, segmentation, count))


def records(
    inputs: Iterable[str | Path], *, by: Stages | None = None, report: Report | None = None
) -> Iterator[EntryRecord]:
    """Yield the record of each entry, in the order of the inputs."""
    for _, record in entries(inputs, by=by or stages(), report=report):
        yield record


def build(
    inputs: Iterable[str | Path],
    output: str | Path = "outputs",
    *,
    by: Stages | None = None,
    links: Path | None = None,
    progress: Callable[[str], object] | None = None,
) -> KnowledgeGraph:
    """Build the graph of the inputs into the folder `output`, and open it. What went wrong stands in its `report.json`.

    `links` is a user's file of names that must or cannot be one thing; without it, the folder's own `links.tsv` counts.

    Raises:
        InputError: `links` has faults.
        OutputError: `output` is a file, a folder with things that no build wrote, or one that is being written to.

    """
    write_folder(inputs, output, by=by, links=links, progress=progress)
    return KnowledgeGraph.open(output)


def write_folder(
    inputs: Iterable[str | Path],
    output: str | Path,
    *,
    by: Stages | None = None,
    links: Path | None = None,
    progress: Callable[[str], object] | None = None,
) -> Report:
    """Do the work of `build`, and return the report that also stands in the folder."""
    by = by or stages()
    with desk(Path(output), anew=True, links=links) as made:
        made.put(record for _, record in entries(inputs, by=by, report=made.report, progress=progress))
        made.write()
    return made.report


def write(found: Iterable[EntryRecord], folder: Path, *, report: Report, user: UserLinks = UserLinks()) -> None:  # noqa: B008
    """Write the files of a graph folder from records in any order; `claims.jsonl` holds them as they were read."""
    with desk(folder, anew=True) as made:
        made.report, made.user = report, user
        made.put(found)
        made.write()


def evaluate(
    gold: str | Path,
    inputs: Iterable[str | Path],
    *,
    by: Stages | None = None,
    report: Report | None = None,
    progress: Callable[[str], object] | None = None,
) -> Evaluation:
    """Return how well the records of the inputs say what the gold file says.

    Raises:
        GoldError: the gold file has faults.

    """
    wanted = read_gold(Path(gold))
    found: list[EntryRecord] = []
    texts: dict[tuple[str, str], str] = {}
    for entry, record in entries(inputs, by=by or stages(), report=report, progress=progress):
        found.append(record)
        texts[record.source, record.paper] = entry.source.text[entry.span.start : entry.span.end]
    return evaluate_records(wanted, found, texts=texts)


def _account(source: SourceFile, segmentation: Segmentation, count: int) -> SourceAccount:
    ledger = segmentation.ledger
    return SourceAccount(
        source=source.name,
        sha256=source.sha256,
        layout=segmentation.layout,
        entries=count,
        lines=len(ledger.lines),
        ledger=ledger.counts(),
        left_out=tuple(ledger.left_out()),
        sidecar=sidecar_hash(source),
    )


def sidecar_hash(source: SourceFile) -> str | None:
    """Return a hash of what stood beside a source, None where nothing did."""
    said = repr(source.sidecar).encode()
    return hashlib.sha256(said).hexdigest()[:16] if source.sidecar else None
