"""The commands below `paperkg analyze`: one for each analysis of the whole graph."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperkg.cli_group import Commands
from paperkg.errors import UsageError

if TYPE_CHECKING:
    from paperkg.graph.analysis.rows import Rows
    from paperkg.graph.analysis.suite import Analysis

_PROBLEMS = 1
_FORMATS = ["text", "table", "csv", "tsv", "json"]
_OF = ["comparisons", "papers"]


@click.group(cls=Commands)
def analyze() -> None:
    """Look at the whole graph: who beats whom, what is missing, who leads, what belongs together.

    Every row comes with the sentences that it stands on. docs/analysis.md says what each analysis means, and what it
    doesn't.
    """


def _command(name: str) -> Callable[[Callable[..., Rows[Any]]], click.Command]:
    """Make a function of an `Analysis` a command with the options that all have; an unknown name is exit code 1."""

    def decorate(function: Callable[..., Rows[Any]]) -> click.Command:
        @analyze.command(name)
        @click.option("--graph", default="outputs", show_default=True, metavar="DIR", type=click.Path(path_type=Path),
                      help="A folder that build wrote.")  # fmt: skip
        @click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True,
                      help="text has quotes, table none; csv, tsv, and json have all.")  # fmt: skip
        @click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
        @wraps(function)
        def run(*, graph: Path, form: str, as_json: bool, **given: Any) -> int:
            from paperkg.graph.kg import UnknownNameError

            try:
                rows = function(_analysis(graph), **given)
            except UnknownNameError as error:
                click.echo(f"paperkg: {error}", err=True)
                return _PROBLEMS
            _print(rows, "json" if as_json else form)
            return 0

        return run

    return decorate


@_command("comparisons")
def comparisons(analysis: Analysis) -> Rows[Any]:
    """Who compares with whom, who wins, and by how much where a number says so."""
    return analysis.comparisons()


@_command("missing-baselines")
@click.argument("paper", required=False)
def missing_baselines(analysis: Analysis, paper: str | None) -> Rows[Any]:
    """Baselines that others compare with on a dataset that a paper evaluates on.

    With PAPER, only those that it is missing. 'named' counts the baselines that are known of it: with 0, its digest
    may simply not tell.
    """
    return analysis.missing_baselines(paper)


@_command("chains")
@click.option("--steps", type=click.IntRange(1, 6), default=2, show_default=True, help="How long the chains are.")
def chains(analysis: Analysis, steps: int) -> Rows[Any]:
    """Works that beat works that beat works. No paper says that the first beats the last."""
    return analysis.chains(steps=steps)


@_command("cycles")
@click.option("--longest", type=click.IntRange(2, 12), default=6, show_default=True, help="The most steps of a circle.")
def cycles(analysis: Analysis, longest: int) -> Rows[Any]:
    """Circles of works that beat each other: claims that cannot all hold, with the evidence of each."""
    return analysis.cycles(longest=longest)


@_command("leaderboard")
@click.argument("dataset", required=False)
@click.argument("metric", required=False)
def leaderboard(analysis: Analysis, dataset: str | None, metric: str | None) -> Rows[Any]:
    """The values on DATASET by METRIC, the best first within each unit.

    Guessed values stand below the stated ones and have no rank.
    """
    return analysis.leaderboard(dataset, metric)


@_command("gains")
@click.argument("dataset", required=False)
@click.argument("metric", required=False)
def gains(analysis: Analysis, dataset: str | None, metric: str | None) -> Rows[Any]:
    """The gains on DATASET by METRIC, the largest first within each kind of gain and unit."""
    return analysis.gains(dataset, metric)


@_command("trends")
@click.argument("of", type=click.Choice(["baselines", "datasets"]), default="baselines", metavar="[baselines|datasets]")
@click.option("--by", type=click.Choice(["month", "week"]), default="month", show_default=True, help="The period.")
@click.option("--dated", type=click.Choice(["digest", "paper"]), default="digest", show_default=True,
              help="The date that counts: of the digest, or of the paper.")  # fmt: skip
def trends(analysis: Analysis, **given: Any) -> Rows[Any]:
    """The baselines or datasets that most papers use, month by month or week by week."""
    return analysis.trends(**given)


@_command("shared-datasets")
def shared_datasets(analysis: Analysis) -> Rows[Any]:
    """Pairs of papers that use the same datasets."""
    return analysis.shared_datasets()


@_command("common-ground")
@click.argument("paper")
@click.argument("other")
def common_ground(analysis: Analysis, paper: str, other: str) -> Rows[Any]:
    """What PAPER and OTHER have in common, and what each says of it."""
    return analysis.common_ground(paper, other)


@_command("path")
@click.argument("paper")
@click.argument("other")
@click.option("--language", type=click.Choice(["en", "ko"]), default="en", show_default=True, help="Of the words.")
def path(analysis: Analysis, paper: str, other: str, language: Any) -> Rows[Any]:
    """The shortest path from PAPER to OTHER in words, with the evidence of each step."""
    return analysis.path(paper, other, language=language)


@_command("communities")
@click.argument("of", type=click.Choice(_OF), default="comparisons", metavar="[comparisons|papers]")
def communities(analysis: Analysis, of: Any) -> Rows[Any]:
    """Groups of works that compare with each other, or of papers that share datasets."""
    return analysis.communities(of)


@_command("centrality")
@click.argument("of", type=click.Choice(_OF), default="comparisons", metavar="[comparisons|papers]")
@click.option("--engine", type=click.Choice(["networkx", "igraph"]), help="By default igraph, where it is installed.")
def centrality(analysis: Analysis, of: Any, engine: Any) -> Rows[Any]:
    """Degree, PageRank, and betweenness of works, or of papers by shared datasets."""
    return analysis.centrality(of, engine=engine)


def _analysis(graph: Path) -> Analysis:
    from paperkg.graph.kg import KnowledgeGraph

    if not (graph / "claims.jsonl").is_file():
        raise UsageError(f"{graph} has no claims.jsonl", hint=f"run 'paperkg build INPUT -o {graph}'")
    return KnowledgeGraph.open(graph).analysis


def _print(rows: Rows[Any], form: str) -> None:
    from paperkg.show_rows import rows_text, show_rows

    if form in ("text", "table"):
        show_rows(rows, form)  # type: ignore[arg-type]
    else:
        click.echo(rows_text(rows, form).removesuffix("\n"))  # type: ignore[arg-type]
