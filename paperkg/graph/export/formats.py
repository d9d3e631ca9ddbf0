"""The formats of `paperkg export`: their names, what they keep of a build, and where their writers live.

A new format is a module with a writer and an entry here; the page `docs/exports.md` and the tests read this list.
Writers are loaded on first use, so that the command line can name the formats at no cost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from paperkg.errors import UsageError

if TYPE_CHECKING:
    from paperkg.graph.export.material import Material

#: The relations of papers to things, and of things to each other: each is a row of its own in the table.
_OF_PAPERS: Final = ("proposes", "evaluatesOn", "trainsOn", "usesDataset", "comparesAgainst", "uses", "reportsMetric",
                     "addressesTask")  # fmt: skip
_OF_THINGS: Final = ("variantOf", "memberOf", "partOf")
#: What a build knows, in the words of the table of `docs/exports.md`.
FEATURES: Final[Mapping[str, str]] = {
    "things": "papers and things",
    **{name: f"relation `{name}`" for name in (*_OF_PAPERS, *_OF_THINGS)},
    "aliases": "other names and languages",
    "quotes": "the first sentence of each claim",
    "more": "its other sentences",
    "places": "file and offsets of each sentence",
    "sections": "the section of each sentence",
    "dates": "days of digests",
    "published": "days of papers",
    "outcomes": "who won",
    "doubt": "what was only guessed",
    "rules": "rule and confidence",
    "sizes": "parameter counts",
    "gaps": "what is not reported",
    "results": "reported numbers, and things that only they name",
    "texts": "limitations, future work, contributions",
    "entries": "which entry of which file said it",
    "said": "the type that a digest gives a thing, where we hold another",
    "meta": "abstracts, votes, and what else an entry has",
    "decisions": "which names were taken for one, and why",
    "support": "how many entries say it",
    "contradictions": "claims that cannot both be true",
    "abstracts": "what the paper's abstract says to a claim",
}
_ALL = frozenset(FEATURES)
_LINKED = frozenset({"meta", "decisions", "support", "contradictions", "abstracts"})
_NEO4J = _ALL - _LINKED - {"sections", "rules", "results", "texts", "entries", "said"}
_NETWORK = _NEO4J - {*_OF_THINGS}
_TABLES = _ALL - _LINKED - {*_OF_THINGS, "more", "said"}


class Format(NamedTuple):
    """A format: `suffix` is that of its file, empty for a folder; `keeps` are keys of `FEATURES`.

    `with_claims` is what `--claims` adds, where the format can do that; `strict` tells whether `--strict` does anything.
    `describes` marks what is about the graph, and holds nothing of it.
    """

    name: str
    suffix: str
    opens: str
    module: str
    keeps: frozenset[str]
    writer: str = "write"
    views: bool = False
    with_claims: frozenset[str] = frozenset()
    strict: bool = False
    describes: bool = False
    note: str = ""

    def write(self, material: Material, path: Path) -> None:
        """Write the material to `path`, a file or a folder.

        Raises:
            UsageError: the material asks for a view, for claims, or for a strict form that the format has not.
            MissingPartError: the format needs an extra that is not installed.

        """
        if material.view != "whole" and not self.views:
            raise UsageError(
                f"{self.name} has no views", options=[form.name for form in FORMATS.values() if form.views]
            )
        if material.claims and not self.with_claims:
            fitting = [form.name for form in FORMATS.values() if form.with_claims]
            raise UsageError(f"{self.name} has no nodes for claims", options=fitting)
        if material.strict and not self.strict:
            lenient = [form.name for form in FORMATS.values() if form.strict]
            raise UsageError(f"{self.name} has no strict form: it adds nothing to its schema", options=lenient)
        home = import_module(f"paperkg.graph.export.{self.module}")
        cast("Callable[[Material, Path], None]", getattr(home, self.writer))(material, path)


FORMATS: Final[Mapping[str, Format]] = {
    form.name: form
    for form in (
        Format(
            "graphml", ".graphml", "Gephi, Gephi Lite, Cytoscape, yEd, igraph, NetworkX, APOC", "graphml", _NETWORK,
            views=True, strict=True, note="lists are JSON text",
        ),
        Format(
            "gexf", ".gexf", "Gephi, Gephi Lite", "gexf", _NETWORK,
            views=True, note="plays over the days of the digests; lists are JSON text",
        ),
        Format(
            "gephi-csv", "", "Gephi's spreadsheet import", "gephi_csv", _NETWORK,
            views=True, note="import nodes.csv, then edges.csv; lists are JSON text",
        ),
        Format(
            "neo4j-csv", "", "neo4j-admin database import, LOAD CSV", "neo4j_csv", _NEO4J,
            with_claims=_ALL - _NEO4J, note="line breaks in sentences become blanks",
        ),
        Format(
            "cypher", ".cypher", "Neo4j 5 and newer, by cypher-shell or the browser", "cypher", _NEO4J,
            with_claims=_ALL - _NEO4J, note="may run twice",
        ),
        Format("trig", ".trig", "RDF stores", "rdf_files", _ALL, "write_trig", note="the quads of graph.nq"),
        Format("jsonld", ".jsonld", "RDF stores, web pages", "rdf_files", _ALL, "write_jsonld",
               note="the quads of graph.nq; carries its context"),
        Format("rdfxml", ".rdf", "old RDF tools, Protégé", "rdf_files", _ALL, "write_rdfxml",
               note="the triples of graph.ttl"),
        Format("turtle12", ".ttl", "stores with RDF 1.2", "rdf_files", _ALL, "write_turtle12",
               note="graph.ttl, and each claim reifies its plain triple"),
        Format("csv", "", "pandas, polars, DuckDB, spreadsheets", "tables", _TABLES, "write_csv",
               note="four tables; a relation is a row of `claims`"),
        Format("parquet", "", "pandas, polars, DuckDB", "tables", _TABLES, "write_parquet",
               note="needs `paperkg[tables]`; the four tables of csv; numbers are doubles"),
        Format("croissant", "", "mlcroissant, TensorFlow Datasets", "croissant", _TABLES,
               note="needs `paperkg[tables]`; the tables of parquet, and croissant.json, which describes them"),
        Format("void", ".ttl", "catalogues of data", "describe", frozenset(), describes=True,
               note="VoID and DCAT: what graph.ttl holds, counted; belongs beside it"),
        Format("obsidian", "", "Obsidian, any reader of Markdown", "obsidian",
               _ALL - _LINKED - {*_OF_THINGS, "sections", "rules", "entries", "said"},
               note="a note a paper and thing"),
        Format("html", ".html", "any browser, without a server or network", "html",
               _ALL - _LINKED - {*_OF_THINGS, "sections", "said"},
               note="one page to search and click through, in English and Korean"),
    )
}  # fmt: skip


def exports_table() -> str:
    """Return the tables of `docs/exports.md`: a row a format; and a row for each thing that a build knows."""
    lines = ["| `--to` | writes | opened by | note |", "|---|---|---|---|"]
    for form in FORMATS.values():
        writes = f"`{form.suffix}`" if form.suffix else "a folder"
        views = "views; " if form.views else ""
        lines.append(f"| `{form.name}` | {writes} | {form.opens} | {views}{form.note} |")
    return "\n".join([*lines, "", *_kept_table()]) + "\n"


def _kept_table() -> Iterator[str]:
    """Yield the table of what is kept, a column for the formats that keep the same."""
    alike: dict[tuple[frozenset[str], frozenset[str]], list[str]] = {}
    for form in FORMATS.values():
        if not form.describes:
            alike.setdefault((form.keeps, form.with_claims), []).append(f"`{form.name}`")
    yield f"| | {' | '.join(', '.join(names) for names in alike.values())} |"
    yield "|---" * (len(alike) + 1) + "|"
    for key, words in FEATURES.items():
        cells = ("kept" if key in keeps else "`--claims`" if key in claims else "" for keeps, claims in alike)
        yield f"| {words} | {' | '.join(cells)} |"
