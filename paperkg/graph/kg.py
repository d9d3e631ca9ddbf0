"""The graph that a build left in a folder, for scripts and notebooks.

Takes a folder with `store/` (or else `graph.nq` or `graph.ttl`) and `claims.jsonl`. Gives answers, rows of SPARQL, the
NetworkX view, and typed rows for the questions that people ask most. Nothing is ever written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, RdfFormat, Store

from paperkg.errors import InputError, MissingPartError
from paperkg.graph.answers import Answer, Cell, Quote, Row, Unanswered, cell, html_table, run_question
from paperkg.graph.ask import ask
from paperkg.graph.identity import paper_iri
from paperkg.graph.questions import find_question
from paperkg.graph.resolve import Names, Thing
from paperkg.graph.store import open_store
from paperkg.ontology.keys import BASE, name_key
from paperkg.ontology.names import load_lexicon
from paperkg.ontology.terms import CLAIM_CLASSES
from paperkg.switch import current, identity, steady

if TYPE_CHECKING:
    # These cost a noticeable part of a second to import, and most questions need none.
    from pandas import DataFrame

    from paperkg.extract.record import EntryRecord
    from paperkg.graph.analysis.suite import Analysis
    from paperkg.graph.derive import Derived
    from paperkg.graph.export.tables import TableName
    from paperkg.graph.network import Network
    from paperkg.graph.plot.plots import Plot, PlotName

_FILES = (("graph.nq", RdfFormat.N_QUADS), ("graph.ttl", RdfFormat.TURTLE))
_COUNTS = (
    ("papers", "Paper"),
    ("claims", "Claim"),
    ("methods", "Method"),
    ("models", "Model"),
    ("datasets", "Dataset"),
)


class UnknownNameError(LookupError):
    """A name or paper that the graph does not hold, or not as a thing of the `kind`; `nearest` are names that it does."""

    def __init__(self, name: str, nearest: tuple[str, ...], *, kind: str | None = None) -> None:
        self.name, self.nearest = name, nearest
        if kind is None:
            hint = f"; the nearest are {', '.join(nearest)}" if nearest else ""
            super().__init__(f"the graph holds nothing called {name!r}{hint}")
        else:
            wanted = "paper that is, or proposes," if kind == "Paper" else f"{kind} called"
            super().__init__(f"the graph holds no {wanted} {name!r}")


@dataclass(frozen=True, slots=True)
class Table:
    """The solutions of a SELECT query: numbers as numbers, IRIs as text, None where a variable has no value."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def to_pandas(self) -> DataFrame:
        """Return the solutions for pandas, its own missing value where a variable has none; decimals as doubles.

        Raises MissingPartError where pandas is not installed.
        """
        try:
            import pandas as pd
        except ImportError as error:
            raise MissingPartError("this needs pandas", hint="pip install 'paperkg[tables]'") from error
        rows = [[float(value) if isinstance(value, Decimal) else value for value in row] for row in self.rows]
        return pd.DataFrame(rows, columns=list(self.columns), dtype=object).convert_dtypes()

    def _repr_html_(self) -> str:
        rows = (Row(dict(zip(self.columns, row, strict=True))) for row in self.rows)
        return html_table(self.columns, rows, f"{len(self.rows)} rows")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A paper that compares against something: `outcome` is the paper's, `dataset` where its results name some."""

    paper: str
    title: str | None
    baseline: str
    outcome: str | None
    dataset: str | None
    status: str
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class PaperClaim:
    """One thing that is said of a paper; a result's `object` reads `dataset / metric / number`."""

    predicate: str
    object: str
    outcome: str | None
    rule: str
    confidence: float
    status: str
    evidence: tuple[Quote, ...]

    def _repr_html_(self) -> str:
        row = Row({"predicate": self.predicate, "object": self.object}, self.evidence)
        return html_table(
            ("predicate", "object", "evidence"), (row,), f"{self.rule}, {self.confidence:.2f}, {self.status}"
        )


@dataclass(frozen=True, slots=True)
class PaperView:
    """All that the graph holds of a paper."""

    id: str
    title: str | None
    claims: tuple[PaperClaim, ...]

    def objects(self, predicate: str) -> tuple[str, ...]:
        """Return the objects of one predicate, each once, in the order of the text."""
        return tuple(dict.fromkeys(claim.object for claim in self.claims if claim.predicate == predicate))

    def _repr_html_(self) -> str:
        rows = (Row({"predicate": c.predicate, "object": c.object}, c.evidence) for c in self.claims)
        return html_table(("predicate", "object", "evidence"), rows, f"{self.id} {self.title or ''}")


@dataclass(frozen=True)
class KnowledgeGraph:
    """A graph to ask: `KnowledgeGraph.open("outputs").ask("which papers compare against GRPO?")`."""

    store: Store = field(repr=False)
    folder: Path | None = None
    version: tuple[int, int, int] | None = field(default=None, repr=False)
    """What tells the folder's `claims.jsonl`, as it was when the graph was opened, from a later one."""

    @classmethod
    def open(cls, directory: str | Path = "outputs") -> KnowledgeGraph:
        """Open a folder that `paperkg build` wrote.

        Raises FileNotFoundError that says what is missing, and InputError for a store that can't be opened.
        """
        folder = Path(directory)
        return steady(
            folder, "claims.jsonl", lambda: cls(_open_store(folder), folder, identity(folder, "claims.jsonl"))
        )

    @cached_property
    def names(self) -> Names:
        """The names of the graph, read once."""
        return Names.of(self.store)

    def ask(self, question: str) -> Answer | Unanswered:
        """Answer an English or Korean question, or say why not."""
        return ask(question, self.store, names=self.names)

    def sparql(self, query: str) -> Table | bool | str:
        """Run SPARQL over the union of the named graphs.

        Gives a `Table` for SELECT, a bool for ASK, sorted N-Triples for CONSTRUCT and DESCRIBE. Raises SyntaxError.
        """
        results = self.store.query(query, use_default_graph_as_union=True)
        if isinstance(results, QueryBoolean):
            return bool(results)
        if isinstance(results, QuerySolutions):
            columns = tuple(variable.value for variable in results.variables)
            return Table(columns, tuple(tuple(_whole(term) for term in solution) for solution in results))
        return "".join(sorted({f"{triple} .\n" for triple in results}))

    def papers_comparing_against(self, name: str) -> tuple[Comparison, ...]:
        """Return the papers that compare against a method or model; raise UnknownNameError for a name it can't find."""
        things = [thing for thing in self._find(name) if thing.kind in ("Method", "Model")]
        if not things:
            raise UnknownNameError(name, self.names.near(name))
        terms = {"x": [NamedNode(thing.iri) for thing in things]}
        _, rows = run_question(self.store, find_question("papers-comparing-against"), terms)
        return tuple(
            Comparison(
                paper=str(row.values["paper"]),
                title=_text(row.values["title"]),
                baseline=str(row.values["baseline"]),
                outcome=_text(row.values["outcome"]),
                dataset=_text(row.values["dataset"]),
                status=str(row.values["status"]),
                evidence=row.evidence,
            )
            for row in rows
        )

    def paper(self, paper: str) -> PaperView:
        """Return what the graph holds of a paper by its arXiv id or slug, its title, or what it alone proposes.

        Raises UnknownNameError for another name.
        """
        iri = NamedNode(paper_iri(paper))
        if next(self.store.quads_for_pattern(iri, None, None, None), None) is None:
            found = self._ids(paper, "Paper")
            if len(found) > 1:
                raise UnknownNameError(paper, tuple(name.removeprefix("paper/") for name in found))
            paper = found[0].removeprefix("paper/")
            iri = NamedNode(paper_iri(paper))
        _, rows = run_question(self.store, find_question("everything-on-paper"), {"paper": [iri]})
        title = next((_text(row.values["title"]) for row in rows), None)
        return PaperView(paper, title, tuple(_claim(row) for row in rows))

    def explain(
        self,
        paper: str,
        predicate: str | None = None,
        object: str | None = None,  # noqa: A002 - the word of the command line
    ) -> tuple[PaperClaim, ...]:
        """Return the claims on a paper with their quotes, only those of a predicate and of an object where given.

        The object is matched by name or alias. Raises UnknownNameError for a paper, ValueError for a predicate.
        """
        if predicate is not None and predicate not in CLAIM_CLASSES:
            raise ValueError(f"no predicate {predicate!r}; valid are {', '.join(CLAIM_CLASSES)}")
        labels = {self.names.labels.get(thing.iri) for thing in self._find(object or "")}
        return tuple(
            claim
            for claim in self.paper(paper).claims
            if (predicate is None or claim.predicate == predicate)
            and (object is None or claim.object in labels or name_key(claim.object) == name_key(object))
        )

    def records(self) -> Iterator[EntryRecord]:
        """Yield the entries of `claims.jsonl` one by one, as they were read.

        Raises FileNotFoundError where there is none, and InputError where the folder has another graph by now.
        """
        from paperkg.extract.record import RECORD

        if self.folder is None:
            raise FileNotFoundError("this graph was not opened from a folder, so it has no claims.jsonl")
        with current(self.folder, "claims.jsonl").open("rb") as file:
            if self.version not in (None, identity(self.folder, "claims.jsonl")):
                raise InputError(
                    "the graph has changed since it was opened", where=str(self.folder), hint="open it again"
                )
            for line in file:
                yield RECORD.validate_json(line)

    def to_networkx(self, *, claims: bool = False) -> Network:
        """Return the graph as a `networkx.MultiDiGraph`: see `paperkg.graph.network.to_networkx`.

        With claims it is the graph that Neo4j gets: see `paperkg.graph.export.property_network`.
        """
        from paperkg.graph.export.material import Material
        from paperkg.graph.export.property_network import property_network
        from paperkg.graph.network import to_networkx

        return property_network(Material(self.derived, claims=True)) if claims else to_networkx(self.derived.records)

    def to_pandas(self, table: TableName = "claims") -> DataFrame:
        """Return one of the tables `papers`, `entities`, `claims`, `results` for pandas: see `docs/exports.md`.

        Raises ValueError for another name, and MissingPartError where pandas or pyarrow is not installed.
        """
        from paperkg.graph.export.material import Material
        from paperkg.graph.export.tables import to_pandas

        return to_pandas(Material(self.derived), table)

    def plot(self, name: PlotName, *, top: int | None = None, dataset: str | None = None) -> Plot:
        """Return a picture: `comparisons`, `baselines`, `results`, or `timeline`; a notebook shows it.

        `top` is how much of it to show, `dataset` whose results. Raises UsageError for what there is not, and
        MissingPartError where matplotlib is not installed.
        """
        from paperkg.graph.export.material import Material
        from paperkg.graph.plot.plots import plot

        return plot(Material(self.derived), name, top=top, dataset=dataset)

    @cached_property
    def derived(self) -> Derived:
        """What follows from the entries: linked records, decisions on names, support, contradictions, audits."""
        from paperkg.graph.derive import Derived
        from paperkg.graph.linksfile import UserLinks

        return Derived.of(self.records(), user=UserLinks.of(self.folder) if self.folder else None)

    @cached_property
    def analysis(self) -> Analysis:
        """The analyses of the whole graph: `kg.analysis.leaderboard("AIME")`, see `paperkg.graph.analysis.suite`."""
        from paperkg.graph.analysis.suite import Analysis

        return Analysis(self.derived, self._ids)

    def _ids(self, name: str, kind: str) -> tuple[str, ...]:
        """Return the ids of a kind that a name stands for; a paper also goes by the name of what it proposes."""
        things = self._find(name)
        found = [thing.iri for thing in things if thing.kind == kind]
        if kind == "Paper" and not found:
            found = sorted({paper for thing in things for paper in self.names.proposers.get(thing.iri, ())})
        if not found:
            raise UnknownNameError(name, self.names.near(name), kind=kind if things else None)
        return tuple(unquote(iri.removeprefix(f"{BASE}/")) for iri in found)

    def _find(self, name: str) -> list[Thing]:
        found = self.names.find(name)
        known = None if found else load_lexicon().canonical(name)
        return self.names.find(known) if known else found

    def _repr_html_(self) -> str:
        counts = []
        for word, kind in _COUNTS:
            table = self.sparql(f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ ?x a <https://w3id.org/paperkg/ns#{kind}> }}")
            counts.append(f"{table.rows[0][0] if isinstance(table, Table) else 0} {word}")
        return f"<p><b>{escape(str(self.folder or 'graph'))}</b>: {', '.join(counts)}</p>"


def _open_store(folder: Path) -> Store:
    if (directory := current(folder, "store")).is_dir():
        return open_store(directory)
    for name, form in _FILES:
        if (path := current(folder, name)).is_file():
            store = Store()
            store.bulk_load(path=str(path), format=form)
            return store
    raise FileNotFoundError(f"{folder} has no store/, graph.nq, or graph.ttl: run 'paperkg build INPUT -o {folder}'")


def _whole(term: object) -> Cell:
    return term.value if isinstance(term, NamedNode) else cell(term)  # type: ignore[arg-type]


def _text(value: Cell) -> str | None:
    return None if value is None else str(value)


def _claim(row: Row) -> PaperClaim:
    values = row.values
    return PaperClaim(
        predicate=str(values["predicate"]),
        object=str(values["object"]),
        outcome=_text(values["outcome"]),
        rule=str(values["rule"]),
        confidence=float(str(values["confidence"])),
        status=str(values["status"]),
        evidence=row.evidence,
    )
