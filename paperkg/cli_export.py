"""The commands that carry a graph elsewhere: `export` files, `plot` pictures, `push` and `cypher` for Neo4j."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperkg.errors import InputError, OutputError
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.plot.plots import PLOTS

if TYPE_CHECKING:
    from paperkg.graph.export.material import Material, View
    from paperkg.graph.plot.plots import PlotName

_VIEWS = ("whole", "comparisons", "shared-datasets", "neighbourhood")

_graph = click.option(
    "--graph",
    default="outputs",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="A folder that build wrote.",
)
_as_json = click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
_claims = click.option("--claims", is_flag=True, help="For Neo4j: a node for each claim, with its rule and numbers.")


@click.command("export")
@click.option(
    "--to", "name", required=True, type=click.Choice(list(FORMATS)), metavar="FORMAT", help=f"{', '.join(FORMATS)}."
)
@click.option(
    "--view",
    type=click.Choice(_VIEWS),
    default="whole",
    show_default=True,
    help="The part of the graph, for graphml, gexf, and gephi-csv.",
)
@click.option("--paper", metavar="PAPER", help="The paper in the middle of --view neighbourhood.")
@_claims
@click.option("--strict", is_flag=True, help="For graphml: only what its schema knows, for readers that validate.")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT",
    type=click.Path(path_type=Path, allow_dash=True),
    help="The file or folder to write; - prints a file.",
)
@click.option("--force", is_flag=True, help="Write over what is there.")
@_graph
@_as_json
def export(
    name: str,
    view: View,
    paper: str | None,
    claims: bool,
    strict: bool,
    output: Path,
    force: bool,
    graph: Path,
    as_json: bool,
) -> int:
    """Write a graph in the format of another program.

    docs/exports.md says what each format keeps and drops, and how the programs open it.
    """
    form = FORMATS[name]
    if (paper is None) == (view == "neighbourhood"):
        raise click.UsageError("--view neighbourhood and --paper go together")
    to_stdout = str(output) == "-"
    if to_stdout and as_json:
        raise click.UsageError("-o - prints the file, so --json has no place")
    if to_stdout and not form.suffix:
        raise click.UsageError(f"{name} writes a folder: name it with -o")
    if not to_stdout and not force:
        _refuse(output)
    material = _material(graph, view=view, paper=paper, claims=claims, strict=strict)
    if not to_stdout:
        output.parent.mkdir(parents=True, exist_ok=True)
        form.write(material, output)
        _tell(f"wrote {output}", {"format": name, "view": view, "output": str(output)} if as_json else None)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        form.write(material, Path(folder) / "out")
        sys.stdout.write((Path(folder) / "out").read_text(encoding="utf-8"))
    return 0


@click.command()
@click.argument("name", type=click.Choice(list(PLOTS)), metavar="NAME")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The picture to write: .svg or .png.",
)
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Show this many baselines, or axes of results.")
@click.option("--dataset", metavar="NAME", help="For results: those on one dataset.")
@click.option("--force", is_flag=True, help="Write over what is there.")
@_graph
@_as_json
def plot(
    name: PlotName, output: Path, top: int | None, dataset: str | None, force: bool, graph: Path, as_json: bool
) -> int:
    """Draw a graph as SVG or PNG.

    NAME is comparisons (who compares against whom), baselines (the most used), results (numbers per dataset), or
    timeline (baselines over time). docs/plots.md shows them.
    """
    from paperkg.graph.plot.canvas import tell_missing
    from paperkg.graph.plot.plots import plot as draw
    from paperkg.graph.plot.plots import refuse_suffix

    refuse_suffix(output)
    if not force:
        _refuse(output)
    made = draw(_material(graph), name, top=top, dataset=dataset)
    output.parent.mkdir(parents=True, exist_ok=True)
    made.write(output)
    missing = made.missing if output.suffix == ".png" else ""
    if missing:
        click.echo(f"paperkg: {tell_missing(missing)}", err=True)
    _tell(f"wrote {output}", {"plot": name, "output": str(output), "missing": missing} if as_json else None)
    return 0


@click.command()
@click.argument("uri", metavar="BOLT-URI")
@_graph
@click.option("--user", default="neo4j", show_default=True, help="Who asks.")
@click.option("--password", envvar="NEO4J_PASSWORD", show_envvar=True, help="Better given by the variable.")
@click.option("--database", metavar="NAME", help="The server's default where not given.")
@_claims
@_as_json
def push(
    uri: str, graph: Path, user: str, password: str | None, database: str | None, claims: bool, as_json: bool
) -> int:
    """Write a graph into a running Neo4j.

    BOLT-URI is for example bolt://localhost:7687. Pushing twice gives the same graph; nothing is ever deleted.
    """
    from paperkg.graph.export.push import Server
    from paperkg.graph.export.push import push as push_to

    material = _material(graph, claims=claims)
    sent = push_to(material, Server(uri, user, password, database))
    _tell(f"sent {sent} rows to {uri}", {"server": uri, "rows": sent} if as_json else None)
    return 0


@click.command()
@click.argument("question")
@_graph
@_as_json
def cypher(question: str, graph: Path, as_json: bool) -> int:
    """Print a QUESTION as Cypher, for a Neo4j that was filled with --claims.

    QUESTION is English or Korean, as for ask, or the name of one in docs/questions.md. The graph is only read for the
    names in the question.
    """
    from paperkg.graph.answers import Unanswered
    from paperkg.graph.kg import KnowledgeGraph
    from paperkg.graph.questions import find_question, load_questions
    from paperkg.graph.walks.asked import Value, script_of, values_of
    from paperkg.show import show_unanswered

    named, values = question, dict[str, list[Value]]()
    if question not in {known.id for known in load_questions()}:
        try:
            answer = KnowledgeGraph.open(graph).ask(question)
        except FileNotFoundError as error:
            raise click.UsageError(str(error)) from error
        if isinstance(answer, Unanswered):
            show_unanswered(answer)
            return 1
        named, values = answer.question_id, values_of(answer.terms)
    script = script_of(find_question(named), values)
    if as_json:
        shown = {"question_id": named, "parameters": values, "cypher": script}
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2, default=str))
    else:
        click.echo(script, nl=False)
    return 0


def _material(
    graph: Path, *, view: View = "whole", paper: str | None = None, claims: bool = False, strict: bool = False
) -> Material:
    from paperkg.extract.record import RECORD
    from paperkg.graph.export.material import Material
    from paperkg.graph.linksfile import UserLinks
    from paperkg.switch import current

    path = current(graph, "claims.jsonl")
    if not path.is_file():
        raise InputError(
            "no graph here", where=str(graph / "claims.jsonl"), hint=f"run 'paperkg build INPUT -o {graph}'"
        )
    with path.open("rb") as file:
        found = map(RECORD.validate_json, file)
        return Material.of(found, user=UserLinks.of(graph), view=view, paper=paper, claims=claims, strict=strict)


def _refuse(output: Path) -> None:
    """Raise where something would be written over; an empty folder is nothing."""
    if output.is_file() or (output.is_dir() and any(output.iterdir())):
        raise OutputError("there is something here already", where=str(output), hint="--force writes over it")


def _tell(text: str, data: dict[str, object] | None) -> None:
    if data is None:
        click.echo(f"paperkg: {text}", err=True)
    else:
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
