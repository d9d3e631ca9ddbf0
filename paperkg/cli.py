"""The command line: parses what the user wrote, calls the function that does the work, prints what it gives.

Data goes to stdout, talk and progress to stderr. Exit codes: 0 done, 1 problems found in the data or no answer,
2 wrong use, 130 interrupted. What reads a graph never loads the extractor, so it answers at once.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from paperkg import __version__
from paperkg.cli_analyze import analyze
from paperkg.cli_change import add, diff, remove
from paperkg.cli_export import cypher, export, plot, push
from paperkg.cli_graph import audit, merges
from paperkg.cli_group import Commands
from paperkg.cli_rules import jobs, own_files, rules
from paperkg.errors import PaperkgError
from paperkg.ontology.names import LexiconError
from paperkg.ontology.terms import CLAIM_CLASSES

if TYPE_CHECKING:
    from paperkg.graph.kg import KnowledgeGraph
    from paperkg.pipeline import Stages
    from paperkg.report import Report

Command = TypeVar("Command", bound=Callable[..., Any])

OK, PROBLEMS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


_inputs = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_graph = click.option(
    "--graph",
    default="outputs",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="A folder that build wrote.",
)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90})
@click.version_option(__version__, prog_name="paperkg")
def cli() -> None:
    """Turn digests of machine-learning papers into a graph whose every edge shows the sentence it came from.

    INPUT is a file, a folder, a pattern such as 'digests/*.md', or - for standard input.
    """


@cli.command()
@_inputs
@click.option(
    "-o",
    "--output",
    default="outputs",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder to write.",
)
@own_files
@click.option("--links", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True),
              help="A file of names that must or cannot be one thing, see docs/linking.md.")  # fmt: skip
@jobs
@_as_json
def build(
    inputs: Sequence[str], output: Path, lexicons: Sequence[Path], rule_files: Sequence[Path], rules_only: bool,
    links: Path | None, jobs: int, as_json: bool,
) -> int:  # fmt: skip
    """Read digests and write their graph.

    The folder holds claims.jsonl, graph.ttl, graph.nq, graph.graphml, report.json, and the store that ask and query
    read. The same inputs give the same bytes. What could not be read is told, and stands in report.json.
    """
    from paperkg.pipeline import write_folder
    from paperkg.show import progress_of, show_build

    with progress_of("Reading") as progress:
        by = _stages(lexicons, rule_files, jobs, learned=not rules_only)
        report = write_folder(inputs, output, by=by, links=links, progress=progress)
    if as_json:
        _print_json(report.as_dict())
    else:
        show_build(report, output)
    return _tell(report)


@cli.command()
@_inputs
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="The format.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format jsonl.")
@own_files
@jobs
def extract(
    inputs: Sequence[str], form: str, as_json: bool, lexicons: Sequence[Path], rule_files: Sequence[Path],
    rules_only: bool, jobs: int,
) -> int:  # fmt: skip
    """Print what each entry says, as JSON lines.

    One line an entry, with every claim, its evidence (quote, start, end), its rule and confidence.
    """
    from paperkg.pipeline import records
    from paperkg.report import Report
    from paperkg.shelf import line

    report = Report()
    by = _stages(lexicons, rule_files, jobs, learned=not rules_only)
    for record in records(inputs, by=by, report=report):
        click.echo(line(record), nl=False)
    return _tell(report)


@cli.command()
@click.argument("question")
@_graph
@_as_json
def ask(question: str, graph: Path, as_json: bool) -> int:
    """Answer an English or Korean QUESTION.

    With each answer come the sentences that say so and the SPARQL that was run. A question that can't be mapped to one
    of the named questions (docs/questions.md) is never guessed at: the nearest ones are told, and the exit code is 1.
    """
    from paperkg.graph.answers import Answer
    from paperkg.show import show_answer, show_unanswered

    answer = _open(graph).ask(question)
    if as_json:
        _print(answer.to_json())
    elif isinstance(answer, Answer):
        show_answer(answer)
    else:
        show_unanswered(answer)
    return OK if isinstance(answer, Answer) else PROBLEMS


@cli.command()
@click.argument("query", required=False)
@click.option(
    "-f",
    "--file",
    "file",
    metavar="FILE.rq",
    type=click.File("r", encoding="utf-8"),
    help="Read the query from a file; - is standard input.",
)
@_graph
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "tsv"]),
    default="table",
    show_default=True,
    help="json, csv, and tsv are those of SPARQL 1.1.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
def query(query: str | None, file: io.TextIOBase | None, graph: Path, form: str, as_json: bool) -> int:
    """Run a SPARQL query; nothing is ever changed.

    SELECT, ASK, CONSTRUCT, and DESCRIBE run over the union of all entries.
    """
    from paperkg.graph.sparql import query_text
    from paperkg.show import show_table

    if (query is None) == (file is None):
        raise click.UsageError("give a query, or a file with -f: one of them")
    text = query if query is not None else file.read() if file is not None else ""
    kg = _open(graph)
    form = "json" if as_json else form
    if form in ("json", "csv", "tsv"):
        _print(query_text(kg.store, text, form=form))  # type: ignore[arg-type]
        return OK
    try:
        show_table(kg.sparql(text))
    except SyntaxError as error:
        raise click.UsageError(f"not a SPARQL query: {error}; SELECT, ASK, CONSTRUCT, and DESCRIBE are read") from error
    return OK


@cli.command()
@click.argument("paper")
@click.argument("predicate", required=False, type=click.Choice(list(CLAIM_CLASSES)), metavar="[PREDICATE]")
@click.argument("object", required=False, metavar="[OBJECT]")
@_graph
@_as_json
def explain(paper: str, predicate: str | None, object: str | None, graph: Path, as_json: bool) -> int:  # noqa: A002
    """Show the claims on PAPER with their quotes.

    Each claim comes with its place in the file, its rule and confidence. PREDICATE is for example comparesAgainst;
    OBJECT is a name such as GRPO.
    """
    from paperkg.graph.kg import UnknownNameError
    from paperkg.show import claim_as_dict, show_claims

    try:
        claims = _open(graph).explain(paper, predicate, object)
    except UnknownNameError as error:
        _say(str(error))
        return PROBLEMS
    if as_json:
        _print_json([claim_as_dict(claim) for claim in claims])
    else:
        show_claims(paper, claims)
    return OK if claims else PROBLEMS


@cli.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@_graph
@click.option("--shacl/--no-shacl", default=None, help="Demand or leave out SHACL; by default it runs if installed.")
@_as_json
def check(inputs: Sequence[str], graph: Path, shacl: bool | None, as_json: bool) -> int:
    """Check that a graph obeys its laws.

    With INPUTs, also that each quote stands in its file where the graph says. Exit code 1 where a law is broken.
    """
    from paperkg.graph.check import check as violations_of
    from paperkg.show import show_violations

    sources = _sources(inputs) if inputs else None
    violations = violations_of(graph, sources=sources, shacl=shacl)
    if as_json:
        _print_json([{"law": v.law, "where": v.where, "message": v.message} for v in violations])
    else:
        show_violations(violations)
    return PROBLEMS if violations else OK


@cli.command()
@click.argument("gold", metavar="GOLD.jsonl", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@_inputs
@own_files
@click.option("--errors", is_flag=True, help="List every fact that is wrong or missed, with its quote.")
@click.option(
    "--markdown", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write a Markdown report."
)
@click.option(
    "--calibrate",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write how often each rule was right, as a table (TSV).",
)
@_as_json
def evaluate(
    gold: Path,
    inputs: Sequence[str],
    lexicons: Sequence[Path],
    rule_files: Sequence[Path],
    rules_only: bool,
    errors: bool,
    markdown: Path | None,
    calibrate: Path | None,
    as_json: bool,
) -> int:
    """Compare what is extracted with gold facts.

    Gives precision, recall, and F1 per slot. docs/annotating.md shows how to write gold of your own.
    """
    from paperkg.extract.evaluate.scorecard import as_calibration, as_markdown
    from paperkg.extract.evaluate.scorecard import as_json as evaluation_json
    from paperkg.files import new_text
    from paperkg.pipeline import evaluate as evaluation_of
    from paperkg.report import Report
    from paperkg.show import progress_of, show_evaluation

    report = Report()
    with progress_of("Reading") as progress:
        by = _stages(lexicons, rule_files, learned=not rules_only)
        evaluation = evaluation_of(gold, inputs, by=by, report=report, progress=progress)
    for path, text in ((markdown, as_markdown(evaluation)), (calibrate, as_calibration(evaluation))):
        if path is not None:
            with new_text(path) as file:
                file.write(text)
    if as_json:
        _print_json(evaluation_json(evaluation, errors=errors))
    else:
        show_evaluation(evaluation, errors=errors)
    return max(_tell(report), PROBLEMS if evaluation.absent else OK)


for _command in (add, remove, diff, rules, merges, audit, analyze, export, plot, push, cypher):
    cli.add_command(_command)


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing but a fault of ours ends in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = cli.main(list(arguments), prog_name="paperkg", standalone_mode=False)
        sys.stdout.flush()
    except click.NoSuchOption as error:
        options = [name for param in (error.ctx.command.params if error.ctx else ()) for name in param.opts]
        error.show()
        _say("valid: " + ", ".join(sorted({"--help", *(name for name in options if name.startswith("-"))})))
        return WRONG_USE
    except click.ClickException as error:
        error.show()
        return WRONG_USE
    except (PaperkgError, LexiconError) as error:
        _say(f"error: {error}")
        return WRONG_USE
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted; every file is whole, the old one or the new one")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has what it wanted; Python's own flush at exit must not complain of it either.
        sys.stdout = io.StringIO()
        return PROBLEMS
    return code if isinstance(code, int) else OK


def _open(folder: Path) -> KnowledgeGraph:
    from paperkg.graph.kg import KnowledgeGraph

    try:
        return KnowledgeGraph.open(folder)
    except FileNotFoundError as error:
        raise click.UsageError(str(error)) from error


def _stages(lexicons: Iterable[Path], rule_files: Iterable[Path], jobs: int = 1, *, learned: bool) -> Stages:
    from paperkg.parallel import cores, spare_collector
    from paperkg.pipeline import stages

    loaded = stages(lexicons=lexicons, rules=rule_files, jobs=jobs or cores(), learned=learned)
    spare_collector()
    return loaded


def _sources(inputs: Sequence[str]) -> Iterator[Any]:
    from paperkg.extract.model import SourceFile
    from paperkg.extract.source.read import inputs as read

    return (source for source in read(inputs) if isinstance(source, SourceFile))


def _tell(report: Report) -> int:
    from paperkg.show import show_problems

    show_problems(report.problems)
    return PROBLEMS if report.problems else OK


def _print(text: str) -> None:
    click.echo(text.removesuffix("\n"))


def _print_json(data: object) -> None:
    _print(json.dumps(data, ensure_ascii=False, indent=2))


def _say(text: str) -> None:
    click.echo(f"paperkg: {text}", err=True)
