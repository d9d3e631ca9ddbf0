"""From digests to a graph folder: the stages in their order, and the files that a build writes.

Takes files, folders, patterns, or `-`. Gives records one by one, or a folder with claims, graph, store, and report.
Promises: the same inputs in any order give the same bytes on every machine; a broken input is told in the report and
stops nothing; a file of the folder is the old one or the new one, never a part; no path of this machine gets into it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from paperkg.errors import COPY, OutputError
from paperkg.extract.evaluation import Evaluation
from paperkg.extract.evaluation import evaluate as evaluate_records
from paperkg.extract.extractor import load_extractor
from paperkg.extract.gold import read_gold
from paperkg.extract.ledger import Problem
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.read import inputs as read
from paperkg.extract.record import RECORD, EntryRecord
from paperkg.extract.segment import Segmentation, segment
from paperkg.extract.user_rules import read_rules
from paperkg.files import new_files
from paperkg.graph.derive import Derived
from paperkg.graph.graphml import write_graphml
from paperkg.graph.kg import KnowledgeGraph
from paperkg.graph.linksfile import FILE_NAME, UserLinks
from paperkg.graph.network import to_networkx
from paperkg.graph.nquads import write_nquads
from paperkg.graph.store import write_store
from paperkg.graph.turtle import write_turtle
from paperkg.report import Report, SourceAccount

#: The names that a build writes into its folder; a folder that holds others is not ours.
OUTPUTS = ("claims.jsonl", "graph.graphml", "graph.nq", "graph.ttl", "report.json", "store")


class Stages(NamedTuple):
    """The way from inputs to records, in its order; each stage takes what the one before gives."""

    read: Callable[[Iterable[str | Path]], Iterable[SourceFile | Problem]]
    segment: Callable[[SourceFile], Segmentation]
    extract: Callable[[Entry], EntryRecord]


def stages(*, lexicons: Iterable[Path] = (), rules: Iterable[Path] = ()) -> Stages:
    """Return our own stages; `lexicons` and `rules` are a user's files of names and of rules beside the bundled ones.

    Raises:
        LexiconError: a file of names has faults.
        RulesError: a file of rules has faults.

    """
    return Stages(read, segment, load_extractor(*lexicons, rules=read_rules(*rules)))


def entries(
    inputs: Iterable[str | Path],
    *,
    by: Stages,
    report: Report | None = None,
    progress: Callable[[str], object] | None = None,
) -> Iterator[tuple[Entry, EntryRecord]]:
    """Yield each entry with its record, in the order of the inputs; hold one source at a time.

    `report` gets the account of each source and the problems; `progress` is called with the name of each source.
    """
    report = Report() if report is None else report
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
            yield entry, by.extract(entry)
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
        OutputError: `output` is a file, or a folder with things that no build wrote.

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
    folder = Path(output)
    _refuse_foreign(folder)
    user = UserLinks.read(links) if links else UserLinks.of(folder)
    report = Report()
    found = [record for _, record in entries(inputs, by=by or stages(), report=report, progress=progress)]
    write(_without_copies(found, report), folder, report=report, user=user)
    return report


def write(found: Iterable[EntryRecord], folder: Path, *, report: Report, user: UserLinks = UserLinks()) -> None:  # noqa: B008
    """Write the files of a graph folder from records in any order; `claims.jsonl` holds them as they were read."""
    ordered = sorted(found, key=lambda record: (record.source, record.start, record.sha256, record.paper))
    for record in ordered:
        report.add(record)
    derived = Derived.of(ordered, user=user)
    report.names.update(made.kind for made in derived.links.decisions)
    report.contradictions = len(derived.agreement.contradictions)
    with new_files(folder) as part:
        (part / "claims.jsonl").write_text("".join(map(line, ordered)), encoding="utf-8", newline="\n")
        _write_graph(derived, part)
        if user.lines:
            (part / FILE_NAME).write_text(user.text(), encoding="utf-8", newline="\n")
        _write_report(report.as_dict(), part)


def relink(folder: Path, user: UserLinks) -> Derived:
    """Make the graph of a folder anew from its `claims.jsonl`, with another word of the user's on names."""
    with (folder / "claims.jsonl").open("rb") as file:
        derived = Derived.of(map(RECORD.validate_json, file), user=user)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    report["names"] = dict(sorted(Counter(made.kind for made in derived.links.decisions).items()))
    report["contradictions"] = len(derived.agreement.contradictions)
    with new_files(folder) as part:
        _write_graph(derived, part)
        (part / FILE_NAME).write_text(user.text(), encoding="utf-8", newline="\n")
        _write_report(report, part)
    return derived


def _write_graph(derived: Derived, part: Path) -> None:
    quads = list(derived.quads())
    write_nquads(quads, part / "graph.nq")
    write_turtle(quads, part / "graph.ttl")
    write_graphml(to_networkx(derived.records), part / "graph.graphml")
    write_store(part / "graph.nq", part / "store")


def _write_report(report: Mapping[str, Any], part: Path) -> None:
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (part / "report.json").write_text(f"{text}\n", encoding="utf-8", newline="\n")


def line(record: EntryRecord) -> str:
    """Return a record as its JSON line; what has no value is left out."""
    return f"{record.model_dump_json(exclude_none=True)}\n"


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
    )


def _without_copies(found: Sequence[EntryRecord], report: Report) -> Iterable[EntryRecord]:
    """Return the records without those of a file whose bytes another file has too; the first name in order stays."""
    names: dict[str, str] = {}
    for account in report.accounts:
        names[account.sha256] = min(account.source, names.get(account.sha256, account.source))
    kept = {account.sha256: account for account in report.accounts if account.source == names[account.sha256]}
    for account in report.accounts:
        if account is not kept[account.sha256]:
            report.tell([Problem.of(COPY, account.source, of=names[account.sha256])])
    report.accounts[:] = kept.values()
    return {(r.sha256, r.start, r.paper): r for r in found if r.source == names[r.sha256]}.values()


def _refuse_foreign(folder: Path) -> None:
    """Raise where writing to `folder` could overwrite what is not ours; hidden files don't count."""
    if folder.exists() and not folder.is_dir():
        raise OutputError("the output is a file", where=str(folder), hint="name a folder")
    if not folder.is_dir() or ((folder / "report.json").is_file() and (folder / "claims.jsonl").is_file()):
        return
    ours = {*OUTPUTS, FILE_NAME}
    foreign = sorted(p.name for p in folder.iterdir() if p.name not in ours and not p.name.startswith("."))
    if foreign:
        more = "" if len(foreign) < 4 else f" and {len(foreign) - 3} more"
        what = f"the folder holds what no build wrote: {', '.join(foreign[:3])}{more}"
        raise OutputError(what, where=str(folder), hint="name another folder with -o, or a new one")
