"""The analyses on NetworkX behind the named questions that have no walk, and rows that can be compared with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from paperkg.graph.analysis.beats import beats_chains, beats_cycles
from paperkg.graph.analysis.compare import compare
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.leaders import gains, leaderboard
from paperkg.graph.analysis.missing import missing_baselines
from paperkg.graph.analysis.rows import Rows
from paperkg.graph.analysis.shared import common_ground, shared_datasets
from paperkg.graph.analysis.trends import By, Dated, Of, trends
from paperkg.graph.answers import Quote, Row, answer_columns
from paperkg.graph.questions import EVIDENCE_COLUMNS, Question

Wanted = Mapping[str, Sequence[str | int | date]]
Some = Iterable[Rows[Any]]


def _texts(wanted: Wanted, name: str) -> list[str] | None:
    return [str(value) for value in wanted[name]] if name in wanted else None


def _papers(wanted: Wanted, name: str) -> list[str]:
    return [str(value).removeprefix("paper/") for value in wanted[name]]


def _leaders(facts: Facts, wanted: Wanted) -> Some:
    yield leaderboard(facts, _texts(wanted, "d"), metrics=_texts(wanted, "m"))


def _missing(facts: Facts, wanted: Wanted) -> Some:
    for paper in _papers(wanted, "paper") if "paper" in wanted else [None]:
        yield missing_baselines(facts, paper)


def _common(facts: Facts, wanted: Wanted) -> Some:
    for paper in _papers(wanted, "paper"):
        for other in _papers(wanted, "other"):
            if paper != other:
                yield common_ground(facts, paper, other)


def _trend(of: Of, by: By, dated: Dated) -> Callable[[Facts, Wanted], Some]:
    return lambda facts, wanted: [trends(facts, of, by=by, dated=dated)]


#: The named question, and the tables that say the same; a parameter that is not wanted is left open.
ANALYSED: dict[str, Callable[[Facts, Wanted], Some]] = {
    "comparison-graph": lambda facts, wanted: [compare(facts)],
    "missing-baselines": _missing,
    "missing-baselines-of-paper": _missing,
    "beats-chains": lambda facts, wanted: [beats_chains(facts)],
    "beats-cycles": lambda facts, wanted: [beats_cycles(facts, longest=2)],
    "leaderboard": _leaders,
    "leaderboard-by-metric": _leaders,
    "gains-on-dataset": lambda facts, wanted: [gains(facts, _texts(wanted, "d"))],
    "papers-sharing-datasets": lambda facts, wanted: [shared_datasets(facts)],
    "common-ground": _common,
    "baselines-by-month": _trend("baselines", "month", "digest"),
    "baselines-by-week": _trend("baselines", "week", "digest"),
    "baselines-by-month-of-publication": _trend("baselines", "month", "paper"),
    "baselines-by-week-of-publication": _trend("baselines", "week", "paper"),
    "datasets-by-month": _trend("datasets", "month", "digest"),
    "datasets-by-week": _trend("datasets", "week", "digest"),
    "datasets-by-month-of-publication": _trend("datasets", "month", "paper"),
    "datasets-by-week-of-publication": _trend("datasets", "week", "paper"),
}


def analysed(facts: Facts, question: Question, wanted: Wanted) -> list[Row]:
    """Return the rows of an analysis in its own order, with the question's columns and no other."""
    columns = answer_columns(question)
    return [
        Row({column: row.values[column] for column in columns}, row.evidence)
        for rows in ANALYSED[question.id](facts, wanted)
        for row in rows.as_rows()
    ]


def together(question: Question, rows: Iterable[Row]) -> list[Row]:
    """Return rows that differ only in their sentences, or in a joined column, as one; in a fixed order."""
    found: dict[tuple[Any, ...], tuple[set[Quote], dict[str, set[str]]]] = {}
    for row in rows:
        key = tuple(None if name in question.joined else value for name, value in row.values.items())
        quotes, joined = found.setdefault(key, (set(), {name: set() for name in question.joined}))
        quotes.update(row.evidence)
        for name in question.joined:
            joined[name].update(str(row.values[name]).split(", ") if row.values[name] else ())
    columns = answer_columns(question)
    merged = (
        Row({**dict(zip(columns, key, strict=True)), **{name: ", ".join(sorted(some)) for name, some in joined.items()}},
            tuple(sorted(quotes)))
        for key, (quotes, joined) in found.items()
    )  # fmt: skip
    return sorted(merged, key=repr)


def rows_of(question: Question, lines: Iterable[Sequence[Any]]) -> Iterable[Row]:
    """Yield the lines of a query as rows."""
    columns = answer_columns(question)
    for line in lines:
        cells = dict(zip(question.columns, line, strict=True))
        quoted = len(columns) < len(question.columns)
        evidence = (Quote(*(cells[name] for name in EVIDENCE_COLUMNS)),) if quoted else ()
        yield Row({name: cells[name] for name in columns}, evidence)
