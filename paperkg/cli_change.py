"""The commands that change a graph, and the one that compares two: `add`, `remove`, and `diff`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperkg.cli_rules import jobs, own_files

if TYPE_CHECKING:
    from paperkg.change import Change

_graph = click.option(
    "--graph", default="outputs", show_default=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder that build wrote.",
)  # fmt: skip
_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@_graph
@own_files
@jobs
@click.option("--again", is_flag=True, help="Read files anew that are there with the same bytes.")
@_as_json
def add(
    inputs: Sequence[str], graph: Path, lexicons: Sequence[Path], rule_files: Sequence[Path], rules_only: bool,
    jobs: int, again: bool, as_json: bool,
) -> int:  # fmt: skip
    """Add digests to a graph, or put changed ones in the place of the old.

    The graph has the same bytes as one that is built from all of them at once. A file whose name and bytes are in the
    graph is not read again; use --again when the rules, the names, or paperkg itself have changed. The folder changes
    at one moment: readers see the old graph or the new one, also where the command is killed. See docs/incremental.md.
    """
    from paperkg.change import add_to
    from paperkg.parallel import cores, spare_collector
    from paperkg.pipeline import stages
    from paperkg.show import progress_of, show_problems

    by = stages(lexicons=lexicons, rules=rule_files, jobs=jobs or cores(), learned=not rules_only)
    spare_collector()
    with progress_of("Reading") as name:
        change = add_to(graph, inputs, by=by, again=again, progress=name)
    _show(change, graph, as_json=as_json)
    show_problems(change.problems)
    return 1 if change.problems else 0


@click.command()
@click.argument("targets", nargs=-1, required=True, metavar="TARGET...")
@_graph
@_as_json
def remove(targets: Sequence[str], graph: Path, as_json: bool) -> int:
    """Remove sources, papers, or entries from a graph.

    TARGET is a file as the graph names it (2025-05-26.md), a paper (2505.15692), one entry (2025-05-26.md#2505.15692),
    or an INPUT, of which all files go. Where one TARGET is not in the graph, nothing is removed, and the exit code is 2.
    """
    from paperkg.change import remove_from

    _show(remove_from(graph, targets), graph, as_json=as_json)
    return 0


@click.command()
@click.argument("old", metavar="OLD", type=click.Path(path_type=Path, exists=True))
@click.argument("new", metavar="NEW", type=click.Path(path_type=Path, exists=True))
@_as_json
def diff(old: Path, new: Path, as_json: bool) -> int:
    """List the claims that came, went, and changed from OLD to NEW.

    Each is a folder that build wrote, or a claims.jsonl. Claims are one where paper, predicate, and object are; a
    claim has changed where its outcome, numbers, status, or evidence have. Exit code 0 where nothing differs, 1 where
    something does.
    """
    from paperkg.change import diff as difference_of
    from paperkg.show_graph import show_difference

    found = difference_of(old, new)
    if as_json:
        print_json(found.as_dict())
    else:
        show_difference(found)
    return 1 if found else 0


def _show(change: Change, graph: Path, *, as_json: bool) -> None:
    if as_json:
        data = {name: list(getattr(change, name)) for name in ("added", "replaced", "same", "removed")}
        print_json({**data, "removedEntries": change.entries, "changed": change.report is not None})
        return
    for word in ("added", "replaced", "removed"):
        for name in getattr(change, word):
            click.echo(f"{word}  {name}")
    if change.entries:
        click.echo(f"removed  {change.entries} entries")
    if change.same:
        click.echo(f"{len(change.same)} files are in the graph as they are; --again reads them anew", err=True)
    if change.report is None:
        click.echo(f"nothing has changed in {graph}")
    else:
        claims = sum(change.report.claims.values())
        papers = len(change.report.papers)
        click.echo(f"{change.report.entries} entries on {papers} papers; {claims} claims; written to {graph}")


def print_json(data: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
