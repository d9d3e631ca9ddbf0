"""The graph for people who have rdflib code: the same quads in an rdflib `Dataset`.

The whole graph is held in memory, at about a kilobyte a triple; for large graphs use the store. For rdflib's API over
the store itself, see the package `oxrdflib`.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, parse
from pyoxigraph import Literal as OxLiteral
from rdflib import BNode, Dataset, Graph, Literal, URIRef
from rdflib.term import Identifier

from paperkg.errors import InputError
from paperkg.ontology.terms import PREFIXES
from paperkg.switch import current


@lru_cache(maxsize=65536)
def _term(term: NamedNode | OxLiteral | BlankNode | Triple) -> Identifier:
    match term:
        case NamedNode():
            return URIRef(term.value)
        case OxLiteral(language=str()):
            return Literal(term.value, lang=term.language)
        case OxLiteral():
            plain = term.datatype.value.endswith("#string")
            return Literal(term.value, datatype=None if plain else URIRef(term.datatype.value))
        case BlankNode():
            return BNode(term.value)
        case _:
            raise InputError(f"rdflib has no quoted triples: {term}")


def rdflib_view(path: Path) -> Dataset:
    """Read a graph folder, or one of its `.nq` or `.ttl` files, into a dataset whose default graph is the union of all.

    Raises:
        InputError: the file is missing or not valid.

    """
    file = current(path, "graph.nq") if path.is_dir() else path
    if not file.is_file():
        raise InputError("no graph here", where=str(file), hint="run `paperkg build` to make it")
    form = RdfFormat.from_extension(file.suffix.removeprefix("."))
    if form is None:
        raise InputError(f"unknown format {file.suffix!r}", where=str(file), options=(".nq", ".ttl"))
    dataset = Dataset(default_union=True)
    for prefix, base in PREFIXES.items():
        dataset.bind(prefix, base, replace=True)
    graphs: dict[str, Graph] = {}
    try:
        for quad in parse(path=file, format=form):
            name = quad.graph_name
            key = name.value if isinstance(name, NamedNode) else ""
            if key not in graphs:
                graphs[key] = dataset.graph(URIRef(key)) if key else dataset.default_graph
            graphs[key].add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    except SyntaxError as error:
        raise InputError(f"not valid RDF: {error}", where=str(file), hint="build the graph again") from error
    return dataset
