"""Answers, claims, and reports as people read them on a terminal.

Takes typed values, prints to stdout (data) or stderr (talk). Where stdout is no terminal, lines are as long as needed
and hold no colours; NO_COLOR is honoured by rich. Text of a digest is never read as markup.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.box import SIMPLE
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from paperkg.errors import OTHER_LANGUAGE

if TYPE_CHECKING:
    from paperkg.extract.evaluate.evaluation import Evaluation
    from paperkg.extract.rules.rulebook import RuleRow
    from paperkg.extract.source.ledger import Problem
    from paperkg.graph.answers import Answer, Quote, Row, Unanswered
    from paperkg.graph.kg import PaperClaim, Table
    from paperkg.graph.model import Violation
    from paperkg.report import Report

#: Problems that are told one by one; the others stand in the report.
_TOLD = 20
#: Predicates whose object is the text itself, which its quote shows.
_TEXTS = ("hasContribution", "hasLimitation", "suggestsFutureWork")
_WIDE = 100_000


def make_console(*, stderr: bool = False) -> Console:
    """Return a console for data, or for talk; as wide as the terminal, or as the lines where there is none."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(stderr=stderr, width=None if stream.isatty() else _WIDE, highlight=False, markup=False, emoji=False)


def show_build(report: Report, output: Path) -> None:
    """Print what a build read and found."""
    console = make_console()
    claims = sum(report.claims.values())
    lines = sum(account.lines for account in report.accounts)
    console.print(
        f"{len(report.accounts)} files, {lines} lines; {report.entries} entries on {len(report.papers)} papers; "
        f"{claims} claims; written to {output}"
    )
    counted: list[tuple[str, int]] = sorted(report.claims.items(), key=_most_first)
    console.print(make_table(("claims", "number"), counted))
    told = [f"{count} {kind}s of names" for kind, count in sorted(report.names.items())]
    console.print("; ".join([*told, f"{report.contradictions} contradictions: see 'paperkg merges', 'paperkg audit'"]))
    if report.without_claims:
        console.print(f"{len(report.without_claims)} entries without claims: report.json says why")
    if others := sum(note.code == OTHER_LANGUAGE.code for note in report.notes):
        console.print(f"{others} entries in languages that have no rules: report.json says which")


@contextmanager
def progress_of(verb: str) -> Iterator[Callable[[str], object]]:
    """Yield what to call with each source's name; it shows only where stderr is a terminal."""
    with Console(stderr=True).status(verb) as status:
        yield lambda name: status.update(Text(f"{verb} {name}"))


def show_problems(found: Iterable[Problem]) -> None:
    """Tell what came up, on stderr; notes stand in the report alone."""
    console = make_console(stderr=True)
    problems = sorted(set(found), key=lambda p: (p.source, p.line or 0, p.code, p.reason))
    for problem in problems[:_TOLD]:
        console.print(Text(str(problem), style="red" if problem.level == "error" else "yellow"))
    if len(problems) > _TOLD:
        console.print(f"and {len(problems) - _TOLD} more problems")


def show_answer(answer: Answer) -> None:
    """Print the rows of an answer, each with its quotes, and the SPARQL that ran."""
    console = make_console()
    console.print(Text(answer.wording, style="bold"))
    if not answer.rows:
        console.print("Nothing in this graph.")
    for row in answer.rows:
        show_row(console, answer.columns, row)
    console.print(Text(f"\n# {answer.question_id}\n{answer.sparql.rstrip()}", style="dim"))


def show_row(console: Console, columns: Sequence[str], row: Row) -> None:
    """Print a row as one line, the first value marked, the others behind their columns, and its quotes below it."""
    values = [(name, row.values[name]) for name in columns if row.values.get(name) is not None]
    line = Text()
    for at, (name, value) in enumerate(values):
        line.append(("  " if at else "") + (f"{name} " if at else ""), style="dim")
        line.append(str(value), style="bold cyan" if not at else "")
    console.print(line)
    _show_quotes(console, row.evidence, [str(value) for _, value in values])


def show_unanswered(answer: Unanswered) -> None:
    """Tell why there is no answer, on stderr, and what could be asked."""
    console = make_console(stderr=True)
    console.print(Text(answer.reason, style="yellow"))
    for title, near in (("Nearest questions:", answer.nearest_questions), ("Nearest names:", answer.nearest_names)):
        if near:
            console.print("\n".join([title, *(f"  {text}" for text in near)]))


def show_claims(paper: str, claims: Sequence[PaperClaim]) -> None:
    """Print claims with their evidence, the object marked in each quote."""
    console = make_console()
    if not claims:
        console.print(f"{paper}: no such claim in this graph.")
    for claim in claims:
        line = Text.assemble((claim.predicate, "bold"))
        if claim.predicate not in _TEXTS:
            line.append(f"  {claim.object}", style="cyan")
        if claim.outcome:
            line.append(f"  {claim.outcome}")
        if claim.status != "stated":
            line.append(f"  {claim.status}", style="yellow")
        line.append(f"  {claim.rule}  {claim.confidence:.2f}", style="dim")
        console.print(line)
        _show_quotes(console, claim.evidence, [] if claim.predicate in _TEXTS else [claim.object])


def claim_as_dict(claim: PaperClaim) -> dict[str, Any]:
    """Return a claim as JSON data."""
    return {
        "predicate": claim.predicate,
        "object": claim.object,
        "outcome": claim.outcome,
        "rule": claim.rule,
        "confidence": claim.confidence,
        "status": claim.status,
        "evidence": [quote._asdict() for quote in claim.evidence],
    }


def show_table(result: Table | bool | str) -> None:
    """Print the rows of a SELECT, the truth of an ASK, or the triples of a CONSTRUCT."""
    if isinstance(result, bool):
        print(str(result).lower())
    elif isinstance(result, str):
        print(result, end="")
    else:
        make_console().print(make_table(result.columns, result.rows))


def show_violations(violations: Sequence[Violation]) -> None:
    """Print each broken law, or that none is."""
    console = make_console()
    for violation in violations:
        console.print(Text(str(violation)))
    console.print(f"{len(violations)} violations" if violations else "no violation")


def show_evaluation(evaluation: Evaluation, *, errors: bool) -> None:
    """Print the figures per slot, and each fault with its quote where asked."""
    from paperkg.extract.evaluate.scorecard import DEFINITIONS

    console = make_console()
    columns = ("slot", "right", "wrong", "missed", "P", "R", "F1", "95 % of F1", "strict F1")
    table = make_table(columns, [])
    for row in evaluation.rows:
        tally, (low, high) = row.relaxed, row.interval
        figures = (f"{tally.precision:.3f}", f"{tally.recall:.3f}", f"{tally.f1:.3f}", f"{low:.3f} to {high:.3f}")
        table.add_row(row.slot, *map(str, tally), *figures, f"{row.strict.f1:.3f}")
    console.print(table)
    console.print(
        f"entries: {evaluation.entries}; type accuracy: {evaluation.types_right}/{evaluation.types_seen}"
        + (f"; without any record: {', '.join(evaluation.absent)}" if evaluation.absent else "")
    )
    console.print("\n".join(DEFINITIONS), style="dim")
    for fault in evaluation.faults if errors else ():
        style = "red" if fault.kind == "wrong" else "yellow"
        rule = f"  {fault.rule}" if fault.rule else ""
        console.print(Text.assemble(f"{fault.slot}  {fault.paper}  ", (fault.kind, style), f"  {fault.what}{rule}"))
        if fault.quote:
            console.print(Padding(Text(" ".join(fault.quote.split()), style="dim"), (0, 0, 0, 4), expand=False))


def show_rules(rows: Iterable[RuleRow]) -> None:
    """Print rules with what they were found to be worth; of a rule without support nothing is known."""
    cells = (
        (
            row.rule,
            row.language,
            ", ".join(row.predicates) or row.sense,
            None if row.precision is None else f"{row.precision:.2f}",
            row.support,
            _in_a_line(row.example),
        )
        for row in rows
    )
    make_console().print(make_table(("rule", "language", "says", "precision", "support", "example"), cells))


def _in_a_line(text: str) -> str:
    return " / ".join(line for line in text.splitlines() if line)


def _show_quotes(console: Console, quotes: Iterable[Quote], names: Sequence[str]) -> None:
    for quote in quotes:
        text = Text(f"“{' '.join(quote.quote.split())}”")
        text.highlight_regex("|".join(re.escape(name) for name in names if name) or "(?!)", style="bold reverse")
        text.append(f"  {quote.source}:{quote.start}-{quote.end}", style="dim")
        console.print(Padding(text, (0, 0, 0, 4), expand=False))


def make_table(columns: Iterable[str], rows: Iterable[Sequence[object]]) -> RichTable:
    """Return a table of any values; None stays empty."""
    table = RichTable(*columns, box=SIMPLE, pad_edge=False)
    for row in rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row))
    return table


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
