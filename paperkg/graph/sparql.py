"""The results of a user's own SPARQL as text, in the formats that the W3C defines for them.

Takes a store and a query; gives text. A query cannot change the store: an update is refused.
"""

from __future__ import annotations

from typing import Literal

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Store, serialize

from paperkg.errors import UsageError

TextFormat = Literal["json", "csv", "tsv"]

_FORMATS = {"json": QueryResultsFormat.JSON, "csv": QueryResultsFormat.CSV, "tsv": QueryResultsFormat.TSV}


def query_text(store: Store, query: str, *, form: TextFormat) -> str:
    """Run a query over the union of the named graphs and return its results as text.

    SELECT gives SPARQL 1.1 results in the asked format, ASK the same or, for CSV and TSV, `true` or `false`. CONSTRUCT
    and DESCRIBE give sorted N-Triples, or JSON-LD for `json`.

    Raises:
        UsageError: the query is not valid SPARQL, or an update.

    """
    try:
        results = store.query(query, use_default_graph_as_union=True)
    except SyntaxError as error:
        raise UsageError(
            f"not a SPARQL query: {error}", hint="SELECT, ASK, CONSTRUCT, and DESCRIBE are read"
        ) from error
    if isinstance(results, QuerySolutions):
        return _decode(results.serialize(format=_FORMATS[form]))
    if isinstance(results, QueryBoolean):
        return (
            _decode(results.serialize(format=_FORMATS[form])) if form == "json" else f"{str(bool(results)).lower()}\n"
        )
    triples = sorted(set(results), key=str)
    return _decode(serialize(triples, format=RdfFormat.JSON_LD if form == "json" else RdfFormat.N_TRIPLES))


def _decode(data: bytes | None) -> str:
    text = (data or b"").decode().replace("\r\n", "\n")
    return text if text.endswith("\n") else f"{text}\n"
