"""A graph that changes: sources are added, replaced, and removed, and so are single entries.

Takes a graph folder, and inputs as `build` takes them or names of what the graph holds. Promises that after any sequence
of changes the folder has the bytes that a build of what remains would give it: what was there is not read again, and
what only all entries together can tell is made anew. Where nothing changes, nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from paperkg.errors import InputError, UsageError
from paperkg.extract.model import SourceFile
from paperkg.extract.record import EntryRecord
from paperkg.extract.source.ledger import Problem
from paperkg.folder import CLAIMS, Desk, desk, is_graph, read_records
from paperkg.graph.diff import Difference
from paperkg.graph.diff import diff as compare
from paperkg.graph.kg import KnowledgeGraph
from paperkg.pipeline import Stages, entries, sidecar_hash, stages
from paperkg.report import Report, SourceAccount, no_place
from paperkg.switch import current

#: Between a source and a paper: `2025-05-26.md#2505.15692` is the entry on the paper in that source.
_IN = "#"
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Change:
    """What a change did to the sources of a graph: their names, sorted. `entries` counts those that were removed alone.

    `problems` came up while the inputs were read. `report` is that of the graph, None where nothing changed.
    """

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    entries: int = 0
    problems: tuple[Problem, ...] = ()
    report: Report | None = None


def add(
    inputs: Iterable[str | Path],
    graph: str | Path = "outputs",
    *,
    by: Stages | None = None,
    again: bool = False,
    progress: Callable[[str], object] | None = None,
) -> KnowledgeGraph:
    """Add inputs to the graph in the folder `graph`, and open it; see `add_to`."""
    add_to(Path(graph), inputs, by=by, again=again, progress=progress)
    return KnowledgeGraph.open(graph)


def remove(targets: Iterable[str | Path], graph: str | Path = "outputs") -> KnowledgeGraph:
    """Remove sources, papers, or entries from the graph in the folder `graph`, and open it; see `remove_from`."""
    remove_from(Path(graph), targets)
    return KnowledgeGraph.open(graph)


def diff(old: str | Path, new: str | Path) -> Difference:
    """Return what claims came, went, and changed between two graph folders, or two files of records.

    Raises:
        InputError: there is no graph, or a file that holds no records.

    """
    return compare(_records(Path(old)), _records(Path(new)))


def _records(path: Path) -> Iterator[EntryRecord]:
    file = current(path, CLAIMS) if path.is_dir() else path
    try:
        yield from read_records(file)
    except FileNotFoundError as error:
        raise InputError(
            f"no {CLAIMS} here", where=str(path), hint="name a folder that 'paperkg build' wrote"
        ) from error
    except ValidationError as error:
        raise InputError("a line that is no record", where=str(file), hint="name a claims.jsonl") from error


def add_to(
    folder: Path,
    inputs: Iterable[str | Path],
    *,
    by: Stages | None = None,
    again: bool = False,
    progress: Callable[[str], object] | None = None,
) -> Change:
    """Add the entries of inputs to the graph of a folder, or make the folder's first graph.

    A source takes the place of the one that has its name. One with the same bytes is not read again, but with `again`:
    use it when the rules, the names, or paperkg itself have changed. What cannot be read changes nothing.

    Raises:
        OutputError: the folder holds what no build wrote, or is being written to.

    """
    by = by or stages()
    with desk(folder) as made:
        intake = _Intake(made, again, len(made.shelf.places))
        found = Report()
        records = entries(inputs, by=by._replace(read=intake.reading(by.read)), report=found, progress=progress)
        made.put(record for _, record in records)
        changed = intake.take(found)
        changed = changed or not is_graph(folder)
        if changed:
            made.write()
    before = {account.source for account in intake.gone}
    names = {account.source for account in found.accounts}
    return Change(
        added=tuple(sorted(names - before)),
        replaced=tuple(sorted(names & before)),
        same=tuple(sorted(intake.same)),
        problems=tuple(found.problems),
        report=made.report if changed else None,
    )


@dataclass
class _Intake:
    """What comes to a desk, which holds `held` records: which sources are new, and which of the old they replace."""

    desk: Desk
    again: bool
    held: int
    same: set[str] = field(default_factory=set)
    gone: list[SourceAccount] = field(default_factory=list)

    def reading(
        self, read: Callable[[Iterable[str | Path]], Iterable[SourceFile | Problem]]
    ) -> Callable[[Iterable[str | Path]], Iterator[SourceFile | Problem]]:
        """Return a stage that reads as `read` does, and leaves out the sources that the graph has as they are."""
        whole = {(a.source, a.sha256, a.sidecar) for a in self.desk.report.accounts if not a.removed}

        def only_new(inputs: Iterable[str | Path]) -> Iterator[SourceFile | Problem]:
            for source in read(inputs):
                if isinstance(source, SourceFile) and not self.again:
                    if (source.name, source.sha256, sidecar_hash(source)) in whole:
                        self.same.add(source.name)
                        continue
                yield source

        return only_new

    def take(self, found: Report) -> bool:
        """Put the new accounts in the place of the old ones, and tell whether anything changed."""
        report, shelf = self.desk.report, self.desk.shelf
        names = {account.source for account in found.accounts}
        self.gone = [account for account in report.accounts if account.source in names]
        gone = {(account.source, account.sha256) for account in self.gone}
        old = shelf.places[: self.held]
        shelf.places[: self.held] = [place for place in old if (place.source, place.sha256) not in gone]
        report.accounts[:] = [account for account in report.accounts if account.source not in names]
        held = {account.source for account in report.accounts}
        told = [problem for problem in (*found.problems, *found.notes) if no_place(problem.source) not in held]
        before = _told(report)
        stale = names | {no_place(problem.source) for problem in told}
        report.forget(lambda problem: no_place(problem.source) in stale)
        report.tell(told)
        report.accounts += found.accounts
        return bool(names) or before != _told(report)


def _told(report: Report) -> object:
    made = report.as_dict()
    return made["problems"], made["notes"]


def remove_from(folder: Path, targets: Iterable[str | Path]) -> Change:
    """Remove what each target names from the graph of a folder.

    A target is a source of the graph; a paper, whose entries all go; an entry as `SOURCE#PAPER`; or an input as `build`
    takes it, which names the sources that it would be read as. Either all targets are removed or, where one names
    nothing that the graph holds, none.

    Raises:
        UsageError: there is no graph in the folder, or a target names nothing in it.
        OutputError: the folder is being written to.

    """
    if not is_graph(folder):
        raise UsageError(f"no graph in {folder}", hint="--graph names the folder that 'paperkg build' wrote")
    with desk(folder) as made:
        chosen = [_resolve(str(target), made) for target in targets]
        names = frozenset().union(*(sources for sources, _ in chosen))
        entries_of = frozenset().union(*(some for _, some in chosen))
        gone = made.shelf.drop(lambda place: place.source in names or (place.source, place.paper) in entries_of)
        report = made.report
        report.accounts[:] = [
            account.without(
                [(p.paper, p.start) for p in gone if (p.source, p.sha256) == (account.source, account.sha256)]
            )
            for account in report.accounts
            if account.source not in names
        ]
        report.forget(lambda problem: no_place(problem.source) in names)
        made.write()
    alone = len({place[:4] for place in gone if place.source not in names})
    return Change(removed=tuple(sorted(names)), entries=alone, report=made.report)


_Chosen = tuple[frozenset[str], frozenset[tuple[str, str]]]


def _resolve(target: str, made: Desk) -> _Chosen:
    """Return the sources, and the entries as source and paper, that a target names."""
    sources = {account.source for account in made.report.accounts}
    held = {(place.source, place.paper) for place in made.shelf.places}
    told = {no_place(problem.source) for problem in (*made.report.problems, *made.report.notes)}
    if target in sources | told:
        return frozenset({target}), frozenset()
    source, mark, paper = target.rpartition(_IN)
    entries_of = frozenset(pair for pair in held if pair[1] == target or (mark and pair == (source, paper)))
    if entries_of:
        return frozenset(), entries_of
    names = frozenset(_names(target) & sources)
    if not names:
        near = get_close_matches(target, sorted({*sources, *(paper for _, paper in held)}), _NEAR)
        hint = f"the nearest are {', '.join(near)}" if near else "name a source, a paper, or SOURCE#PAPER"
        raise UsageError(f"the graph in {made.folder} holds nothing called {target!r}", hint=hint)
    return names, frozenset()


def _names(target: str) -> set[str]:
    """Return the names of the sources that an input would be read as."""
    from paperkg.extract.source.read import inputs

    return {found.name for found in inputs([target]) if isinstance(found, SourceFile)} if target != "-" else set()
