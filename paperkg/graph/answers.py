"""What comes back from a question: typed rows with the sentences that they stand on, or why there is no answer.

Takes a store and a bound query. Gives frozen values that turn into JSON and show themselves in a notebook.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape
from typing import NamedTuple
from urllib.parse import unquote

from pyoxigraph import BlankNode, NamedNode, QuerySolutions, Store, Triple
from pyoxigraph import Literal as RdfLiteral

from paperkg.graph.marking import split_names
from paperkg.graph.questions import EVIDENCE_COLUMNS, Question, Term
from paperkg.ontology.keys import BASE
from paperkg.ontology.terms import XSD

Cell = str | int | Decimal | bool | None
_INTEGER, _DECIMAL, _BOOLEAN = f"{XSD}integer", f"{XSD}decimal", f"{XSD}boolean"
#: Notebooks set the cells of a table to the right, which is for numbers.
_LEFT = ' style="text-align:left"'
#: Columns whose words are no names to mark in a sentence.
_NO_NAMES = frozenset({"paper", "title", "predicate", "outcome", "status", "rule", "source"})


class Quote(NamedTuple):
    """A sentence and where it stands: half-open offsets in code points of the source file."""

    quote: str
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """One answer: its values by column, and the sentences that say so (none for a count)."""

    values: Mapping[str, Cell]
    evidence: tuple[Quote, ...] = ()

    def as_dict(self) -> dict[str, object]:
        """Return the row as plain JSON values."""
        evidence = {"evidence": [quote._asdict() for quote in self.evidence]} if self.evidence else {}
        return {**{name: _plain(value) for name, value in self.values.items()}, **evidence}


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows that answer a question, and how: `sparql` is the very query that ran.

    `wording` is the named question in words, with the names filled in; `parameters` are the names that stand for each
    parameter, `terms` what stands for it in SPARQL; `columns` are the keys of each row's values, in order.
    """

    question: str
    question_id: str
    wording: str
    parameters: Mapping[str, tuple[str, ...]]
    sparql: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict, repr=False)

    def as_dict(self) -> dict[str, object]:
        """Return the answer as plain JSON values."""
        return {
            "question": self.question,
            "question_id": self.question_id,
            "wording": self.wording,
            "parameters": {name: list(names) for name, names in self.parameters.items()},
            "sparql": self.sparql,
            "columns": list(self.columns),
            "rows": [row.as_dict() for row in self.rows],
        }

    def to_json(self) -> str:
        """Return the answer as one JSON object, the same bytes for the same answer."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2)

    def _repr_html_(self) -> str:
        return html_table((*self.columns, "evidence"), self.rows, self.wording)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Why a question has no answer, and what could be asked instead."""

    question: str
    reason: str
    nearest_questions: tuple[str, ...] = ()
    nearest_names: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, object]:
        """Return the refusal as plain JSON values."""
        return {
            "question": self.question,
            "unanswered": self.reason,
            "nearest_questions": list(self.nearest_questions),
            "nearest_names": list(self.nearest_names),
        }

    def to_json(self) -> str:
        """Return the refusal as one JSON object."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2)

    def _repr_html_(self) -> str:
        items = "".join(f"<li>{escape(text)}</li>" for text in (*self.nearest_questions, *self.nearest_names))
        return f"<p>{escape(self.reason)}</p><ul>{items}</ul>"


def _plain(value: Cell) -> str | int | float | bool | None:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def cell(term: NamedNode | BlankNode | RdfLiteral | Triple | None) -> Cell:
    """Return a term as a value: numbers as numbers, one of our IRIs as its last part, another as a whole.

    >>> cell(NamedNode("https://w3id.org/paperkg/paper/2505.15692"))
    '2505.15692'
    """
    if isinstance(term, NamedNode):
        local = term.value.startswith(f"{BASE}/")
        return unquote(term.value.rpartition("#" if "#" in term.value else "/")[2]) if local else term.value
    if isinstance(term, RdfLiteral):
        kind = term.datatype.value
        if kind == _INTEGER:
            return int(term.value)
        if kind == _DECIMAL:
            return Decimal(term.value)
        return term.value == "true" if kind == _BOOLEAN else term.value
    return None if term is None else str(term)


def run_query(store: Store, sparql: str) -> QuerySolutions:
    """Run a SELECT query over the union of all named graphs; raise ValueError for another kind of query."""
    results = store.query(sparql, use_default_graph_as_union=True)
    if not isinstance(results, QuerySolutions):
        raise ValueError("a named question must be a SELECT query")
    return results


def run_question(store: Store, question: Question, terms: Mapping[str, Sequence[Term]]) -> tuple[str, tuple[Row, ...]]:
    """Run a named question; return the SPARQL that ran and its rows.

    Lines that differ only in their evidence become one row, at the place of the first; so do lines that differ in a
    joined column, whose values then stand in one text, sorted, with commas between.
    """
    sparql = question.bind(terms)
    columns = answer_columns(question)
    quoted = len(columns) < len(question.columns)
    rows: dict[tuple[Cell, ...], tuple[set[Quote], dict[str, set[str]]]] = {}
    for solution in run_query(store, sparql):
        values = tuple(None if name in question.joined else cell(solution[name]) for name in columns)
        quotes, joined = rows.setdefault(values, (set(), {name: set() for name in question.joined}))
        for name in question.joined:
            if solution[name] is not None:
                joined[name].add(str(cell(solution[name])))
        if quoted:
            quote, source, start, end = (cell(solution[name]) for name in EVIDENCE_COLUMNS)
            quotes.add(Quote(str(quote), str(source), int(str(start)), int(str(end))))
    return sparql, tuple(
        Row(
            {**dict(zip(columns, values, strict=True)), **{name: _joined(texts) for name, texts in joined.items()}},
            tuple(sorted(quotes, key=lambda quote: (quote[1:], quote.quote))),
        )
        for values, (quotes, joined) in rows.items()
    )


def _joined(texts: set[str]) -> str | None:
    return ", ".join(sorted(texts)) or None


def answer_columns(question: Question) -> tuple[str, ...]:
    """Return the columns of a row's values: those of the query without the evidence, where there is a quote."""
    if "quote" not in question.columns:
        return question.columns
    return tuple(name for name in question.columns if name not in EVIDENCE_COLUMNS)


def html_table(columns: Sequence[str], rows: Iterable[Row], caption: str) -> str:
    """Return rows as an HTML table for a notebook, every text escaped, the names of a row marked in its sentences."""
    head = "".join(f"<th{_LEFT}>{escape(name)}</th>" for name in columns)
    body = []
    for row in rows:
        values = ["" if row.values[name] is None else str(row.values[name]) for name in columns if name in row.values]
        names = [value for name, value in row.values.items() if isinstance(value, str) and name not in _NO_NAMES]
        quotes = "<br>".join(
            f"<q>{_marked(quote.quote, names)}</q> <small>{escape(quote.source)} {quote.start}–{quote.end}</small>"
            for quote in row.evidence
        )
        cells = "".join(f"<td{_LEFT}>{escape(value)}</td>" for value in values)
        body.append(f"<tr>{cells}{f'<td{_LEFT}>{quotes}</td>' if 'evidence' in columns else ''}</tr>")
    return f"<table><caption{_LEFT}>{escape(caption)}</caption><tr>{head}</tr>{''.join(body)}</table>"


def _marked(text: str, names: Iterable[str]) -> str:
    """Return a sentence as HTML with names marked."""
    parts = enumerate(split_names(text, names))
    return "".join(f"<mark>{escape(part)}</mark>" if at % 2 else escape(part) for at, part in parts)
