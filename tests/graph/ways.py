"""One question in several ways: what may stand for its parameters in a graph, and rows that can be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from pyoxigraph import Literal, NamedNode, RdfFormat, Store

from paperkg.extract.record import EntityObject, EntryRecord, SizeObject, SlotObject
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.answers import Row, cell, run_query
from paperkg.graph.derive import Derived
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_network import property_network
from paperkg.graph.identity import entity_iri, paper_iri
from paperkg.graph.network import Network
from paperkg.graph.questions import Parameter, Question, Term, load_questions
from paperkg.graph.variants import families
from paperkg.graph.walks.answer import WALKED, answer
from paperkg.ontology.terms import SLOTS, XSD
from tests.graph.analysed import Wanted, analysed, rows_of, together

Lines = list[tuple[Any, ...]]


def store_of(derived: Derived) -> Store:
    store = Store()
    lines = (f"{quad.subject} {quad.predicate} {quad.object} {quad.graph} .\n" for quad in derived.quads())
    store.bulk_load("".join(lines).encode(), format=RdfFormat.N_QUADS)
    return store


class Everything:
    """All that may stand for a parameter, so that a question with all of it is as good as an open one."""

    def __init__(self, derived: Derived) -> None:
        labels = derived.summary.labels()
        self._things = sorted({*labels, *families(derived.relations, labels)})
        self._records: Sequence[EntryRecord] = derived.records
        claims = [claim.object for record in derived.records for claim in record.claims]
        self._count = Counter(thing.id for thing in claims if isinstance(thing, EntityObject))
        self._count.update(f"paper/{record.paper}" for record in derived.records for _ in record.claims)

    def of(self, question: Question) -> Wanted:
        return {param.name: self._values(param) for param in question.params}

    def one_of(self, question: Question) -> Wanted:
        """Return one value a parameter: the paper or thing of which most is said; for each another one."""
        found: dict[str, Sequence[str | int | date]] = {}
        for name, some in self.of(question).items():
            taken = [value for values in found.values() for value in values]
            found[name] = [max((value for value in some if value not in taken), key=self._often, default=some[0])]
        return found

    def _often(self, value: str | int | date) -> tuple[int, str]:
        return self._count[value], str(value)

    def _values(self, param: Parameter) -> Sequence[str | int | date]:
        objects = [claim.object for record in self._records for claim in record.claims]
        match param.kinds[0]:
            case "Paper":
                return sorted({f"paper/{record.paper}" for record in self._records})
            case "Slot":
                return sorted({thing.slot for thing in objects if isinstance(thing, SlotObject)})
            case "Date":
                return sorted({date.fromisoformat(record.date) for record in self._records if record.date})
            case "Month":
                return sorted({record.date[:7] for record in self._records if record.date})
            case "Parameters":
                sizes = sorted({thing.parameters for thing in objects if isinstance(thing, SizeObject)})
                middle = len(sizes) // 2 + (param.name == "high")
                return sizes if param.name == "wanted" else sizes[middle : middle + 1]
            case _:
                kinds = {kind.lower() for kind in param.kinds}
                return [thing for thing in self._things if thing.partition("/")[0] in kinds]


def term(param: Parameter, value: str | int | date) -> Term:
    """Return what stands in SPARQL for a value of a parameter."""
    if isinstance(value, date):
        return Literal(value.isoformat(), datatype=NamedNode(f"{XSD}date"))
    if isinstance(value, int):
        return Literal(value)
    if param.kinds == ("Month",):
        return Literal(value)
    if param.kinds == ("Slot",):
        return NamedNode(SLOTS[value])
    return NamedNode(paper_iri(value[6:]) if param.kinds == ("Paper",) else entity_iri(value))


def by_sparql(store: Store, question: Question, wanted: Wanted) -> Lines:
    terms = {param.name: [term(param, value) for value in wanted[param.name]] for param in question.params}
    return plain([cell(value) for value in solution] for solution in run_query(store, question.bind(terms)))


def plain(lines: Iterable[Iterable[Any]]) -> Lines:
    """Return lines in one order: a number is a number whatever its type, a day is its text."""
    return sorted((tuple(map(_plain, line)) for line in lines), key=repr)


def _plain(value: Any) -> Any:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return float(value)
    return value if value is None or isinstance(value, str | bool) else str(value)


def by_networkx(facts: Facts, network: Network, question: Question, wanted: Wanted) -> Lines | list[Row]:
    """Return the lines of a walk, or the rows of an analysis, which puts lines together."""
    if question.id in WALKED:
        return plain(answer(network, question, wanted))
    rows = analysed(facts, question, wanted)
    return together(question, (Row({k: _plain(v) for k, v in row.values.items()}, row.evidence) for row in rows))


def as_networkx_has_it(question: Question, lines: Lines) -> Lines | list[Row]:
    """Return the lines of a query in the form of `by_networkx`."""
    return lines if question.id in WALKED else together(question, rows_of(question, lines))


Cypher = Callable[[str, dict[str, list[Any]]], Iterable[Iterable[Any]]]


def compare(material: Material, cypher: Cypher) -> tuple[list[str], set[str]]:
    """Ask every question of a store, of NetworkX, and of a server by `cypher`: with all values, and with one each.

    Return the ids of the questions whose rows differ, and of those that have rows.
    """
    network, store, everything = property_network(material), store_of(material.derived), Everything(material.derived)
    facts, differing, found = Facts(material.derived), [], set()
    for question in load_questions():
        if not all(everything.of(question).values()):
            continue  # nothing here can stand for a parameter
        for wanted in (everything.of(question), everything.one_of(question)):
            sparql = by_sparql(store, question, wanted)
            cyphered = plain(cypher(question.cypher, {name: list(some) for name, some in wanted.items()}))
            walked = by_networkx(facts, network, question, wanted)
            if cyphered != sparql or walked != as_networkx_has_it(question, sparql):
                differing.append(question.id)
            if sparql:
                found.add(question.id)
    return differing, found
