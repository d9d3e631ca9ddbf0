"""The commands that look at what was made of names and claims: `merges` and `audit`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperkg.errors import UsageError

if TYPE_CHECKING:
    from paperkg.graph.decisions import Decision
    from paperkg.graph.derive import Derived
    from paperkg.graph.linksfile import Word

_PROBLEMS = 1
_graph = click.option(
    "--graph", default="outputs", show_default=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder that build wrote.",
)  # fmt: skip
_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@_graph
@click.option("--undo", nargs=2, metavar="NAME NAME", help="Keep two names apart, and make the graph anew.")
@click.option("--join", nargs=2, metavar="NAME NAME", help="Take two names as one, and make the graph anew.")
@click.option("--links", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True),
              help="Make the graph anew with a file of your own (docs/linking.md).")  # fmt: skip
@click.option("--suspicious", "suspicions", is_flag=True, help="List what to look at: near names, doubts.")
@_as_json
def merges(
    names: tuple[str, ...], graph: Path, undo: tuple[str, str] | None, join: tuple[str, str] | None,
    links: Path | None, suspicions: bool, as_json: bool,
) -> int:  # fmt: skip
    """Show which names were taken as one thing, or told apart, and why.

    With NAMEs, only those on them, with the sentences. A NAME is a name, or an id such as method/grpo. --undo and
    --join write a line into the folder's links.tsv, which later builds into the folder keep.
    """
    from paperkg.show_graph import quotes_of, show_decisions, show_suspicious

    if undo or join or links:
        return _relink(graph, undo, join, links, as_json=as_json)
    derived = _derived(graph)
    if suspicions:
        if as_json:
            _print_json([{**pair._asdict(), "labels": list(pair.labels)} for pair in derived.suspicious])
        else:
            show_suspicious(derived.suspicious)
        return 0
    decisions = _about(derived, names)
    if as_json:
        _print_json([_as_dict(made) for made in decisions])
    else:
        labels = {entity: of.preferred for entity, of in derived.summary.labels().items()}
        show_decisions(decisions, labels, quotes_of(derived.records) if names else None)
    if names and not decisions:
        click.echo(f"paperkg: nothing was decided on {', '.join(names)}", err=True)
    return 0 if decisions or not names else _PROBLEMS


@click.command()
@click.argument("papers", nargs=-1, metavar="[PAPER]...")
@_graph
@_as_json
def audit(papers: tuple[str, ...], graph: Path, as_json: bool) -> int:
    """Compare what digests say with the papers' own abstracts.

    Needs entries of both kinds: digests, and an API dump of titles and abstracts. Each claim that can be compared is
    supported, named (the abstract names the thing), contradicted, or notMentioned, which is no verdict: abstracts are
    short. Exit code 1 where an abstract contradicts a digest, or there is nothing to compare.
    """
    from paperkg.graph.audit import totals
    from paperkg.show_graph import object_name, show_audits

    found = [paper for paper in _derived(graph).audits if not papers or paper.paper in papers]
    sums = list(totals(found, by=lambda audited: audited.claim.predicate))
    if as_json:
        _print_json({
            "papers": [
                {
                    "paper": paper.paper, "title": paper.title, **paper.counts(), "notCompared": paper.left_out,
                    "claims": [
                        {"id": a.claim.id, "predicate": a.claim.predicate, "object": object_name(a.claim),
                         "mark": a.mark, "source": a.source, "speculative": a.speculative,
                         "quote": a.claim.evidence[0].quote,
                         "against": a.against.evidence[0].quote if a.against else None}
                        for a in paper.claims
                    ],
                }
                for paper in found
            ],
            "predicates": dict(sums),
        })  # fmt: skip
    elif found:
        show_audits(found, sums)
    if not found:
        who = f"none of {', '.join(papers)} is a paper here that" if papers else "no paper here"
        click.echo(f"paperkg: {who} has both a digest and an abstract; build both into one graph", err=True)
    return _PROBLEMS if not found or any(paper.counts()["contradicted"] for paper in found) else 0


def _derived(graph: Path) -> Derived:
    from paperkg.graph.kg import KnowledgeGraph
    from paperkg.switch import current

    if not current(graph, "claims.jsonl").is_file():
        raise UsageError(f"{graph} has no claims.jsonl", hint=f"run 'paperkg build INPUT -o {graph}'")
    return KnowledgeGraph.open(graph).derived


def _about(derived: Derived, names: tuple[str, ...]) -> list[Decision]:
    from paperkg.graph.linksfile import ids_of

    wanted = {entity for name in names for entity in ids_of(name)}
    wanted |= {derived.links.kept.get(entity, entity) for entity in wanted}
    decisions = derived.links.decisions
    return [made for made in decisions if not names or {made.kept, made.member} & wanted]


def _relink(
    graph: Path, undo: tuple[str, str] | None, join: tuple[str, str] | None, links: Path | None, *, as_json: bool
) -> int:
    from paperkg.folder import relink
    from paperkg.graph.linksfile import Line, UserLinks

    before = _derived(graph)
    user = UserLinks.read(links) if links else UserLinks.of(graph)
    given: tuple[tuple[Word, tuple[str, str] | None], ...] = (("cannot", undo), ("must", join))
    lines = [Line(word, *pair) for word, pair in given if pair]
    for line in lines:
        _refuse(before, line)
        user = user.without(line.one, line.other)
    after = relink(graph, user.with_lines(lines))
    changed = sorted(set(before.links.decisions) ^ set(after.links.decisions))
    came = [made for made in changed if made in set(after.links.decisions)]
    gone = [made for made in changed if made not in set(after.links.decisions)]
    if as_json:
        _print_json({"gone": [_as_dict(made) for made in gone], "came": [_as_dict(made) for made in came]})
    else:
        for word, some in (("gone", gone), ("came", came)):
            for made in some:
                click.echo(f"{word}  {made.kind}  {made.name} ({made.member}) as {made.kept}: {made.reason}")
        click.echo(f"{len(gone)} decisions gone, {len(came)} came; the graph in {graph} is made anew")
    return 0


def _refuse(derived: Derived, line: Any) -> None:
    """Raise where a line would change nothing because the graph holds no such name."""
    known = set(derived.summary.labels()) | {made.member for made in derived.links.decisions}
    from paperkg.graph.linksfile import ids_of

    for name in (line.one, line.other):
        if not known & set(ids_of(name)):
            raise UsageError(f"the graph holds nothing called {name!r}", hint="paperkg merges lists the names")


def _as_dict(made: Decision) -> dict[str, Any]:
    return {
        "id": made.id, "kind": made.kind, "name": made.name, "member": made.member, "kept": made.kept,
        "rule": made.rule, "score": float(made.score), "reason": made.reason, "claims": list(made.claims),
    }  # fmt: skip


def _print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
