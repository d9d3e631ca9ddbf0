"""The graph as NetworkX sees it: from records to a `MultiDiGraph` for scripts and for GraphML.

Takes entry records in any order. Gives papers and named things as nodes, and one edge for each fact (paper, predicate,
thing), keyed by the fact's stable id. What has no name of its own is no node: sizes and gaps are lists on the paper;
results and texts stay in the records and in RDF. The same records give the same graph, in the same order.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import networkx as nx

from paperkg.extract.model import EntityType
from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord, SizeObject, SlotObject
from paperkg.graph.identity import entity_iri, paper_iri
from paperkg.graph.labels import Labels
from paperkg.graph.records import by_paper
from paperkg.graph.summary import Summary
from paperkg.ontology.keys import name_key

Network: TypeAlias = "nx.MultiDiGraph[str]"


def fact_id(subject: str, predicate: str, target: str) -> str:
    """Return the id of a fact: a hash of what it says, the same on every machine.

    >>> fact_id("paper/2505.15692", "comparesAgainst", "method/grpo")
    '4053d1e450014118'
    """
    return hashlib.sha256("\x1f".join((subject, predicate, target)).encode()).hexdigest()[:16]


@dataclass(slots=True)
class _Paper:
    entries: list[EntryRecord] = field(default_factory=list)

    def attributes(self, paper: str) -> dict[str, object]:
        """Gather what the paper's entries say; the first by date and place gives the title."""
        entries = sorted(
            self.entries, key=lambda entry: (entry.date or "9999", entry.source, entry.sha256, entry.start)
        )
        titles = list(dict.fromkeys(entry.title for entry in entries if entry.title))
        claims = [claim.object for entry in entries for claim in entry.claims]
        sizes = {item.size: item.parameters for item in claims if isinstance(item, SizeObject)}
        return _without_nothing({
            "label": titles[0] if titles else paper,
            "kind": "Paper",
            "iri": paper_iri(paper),
            "aliases": tuple(titles[1:]),
            "date": min((entry.published for entry in entries if entry.published), default=None),
            "dates": tuple(sorted({entry.date for entry in entries if entry.date})),
            "url": min((entry.url for entry in entries if entry.url), default=None),
            "sizes": tuple(sorted(sizes, key=lambda size: (sizes[size], size))),
            "notReported": tuple(sorted({item.slot for item in claims if isinstance(item, SlotObject)})),
            "speculative": all(entry.speculative for entry in entries),
        })  # fmt: skip


@dataclass(slots=True)
class _Fact:
    claims: list[tuple[EntryRecord, ClaimRecord]] = field(default_factory=list)

    def attributes(self, predicate: str) -> dict[str, object]:
        """Sum up the claims of a fact; `evidence` and `places` run side by side."""
        ordered = sorted(self.claims, key=lambda pair: (pair[0].source, pair[1].evidence[0].start, pair[1].id))
        claims = {claim.id: claim for _, claim in ordered}
        spans = [(entry, evidence) for entry, claim in ordered for evidence in claim.evidence]
        places = {f"{entry.source}#char={span.start},{span.end}": span.quote for entry, span in spans}
        stated = any(claim.status == "stated" for claim in claims.values())
        return _without_nothing({
            "label": predicate,
            "kind": predicate,
            "weight": float(len(claims)),
            "evidence": tuple(places.values()),
            "places": tuple(places),
            "claims": tuple(claims),
            "outcome": _outcome(claims.values()) if predicate == "comparesAgainst" else None,
            "status": "stated" if stated else "speculative",
            "dates": tuple(sorted({entry.date for entry, _ in ordered if entry.date})),
        })  # fmt: skip


def _outcome(claims: Iterable[ClaimRecord]) -> str:
    """Return what the claims agree on; `mixed` where they don't, `unspecified` where none says."""
    said = sorted({claim.outcome for claim in claims if claim.outcome and claim.outcome != "unspecified"})
    return "mixed" if len(said) > 1 else (said[0] if said else "unspecified")


def _without_nothing(attributes: dict[str, object]) -> dict[str, object]:
    """Leave out what has no value: a missing date is no key, so that no export has to write a null."""
    return {name: value for name, value in attributes.items() if value is not None}


def _named(node: str, kind: EntityType, labels: Labels) -> dict[str, object]:
    aliases = tuple(sorted({*labels.others, *labels.hidden}))
    return {"label": labels.preferred, "kind": kind, "iri": entity_iri(node), "aliases": aliases}


def to_networkx(records: Iterable[EntryRecord]) -> Network:
    """Return the graph of the records: nodes and edges sorted by id, each edge keyed by its `fact_id`.

    Nodes carry `label kind iri aliases`; papers also `date` (published), `dates` (of the digests), `url`, `sizes`,
    `notReported`, `speculative` (every entry was guessed). Edges carry `label kind` (the predicate), `weight` (number
    of claims, at least 1), `evidence` (quotes) and `places` (file and offsets of each quote), `claims` (ids), `status`,
    `dates`, and `outcome` on `comparesAgainst`. Lists are tuples; an attribute without a value is absent.
    """
    held = tuple(records)
    summary = Summary()
    for entry in held:
        summary.add(entry)
    flow = Flow(held, summary.labels())
    graph: Network = nx.MultiDiGraph()
    for node, _, data in flow.nodes():
        graph.add_node(node, **data)
    for subject, target, fact, data in flow.edges():
        graph.add_edge(subject, target, key=fact, **data)
    return graph


@dataclass(frozen=True)
class Flow:
    """The network of linked records node by node, then edge by edge, in its order; one paper's records are held."""

    records: Sequence[EntryRecord]
    labels: Mapping[str, Labels]

    def nodes(self) -> Iterator[tuple[str, int, dict[str, object]]]:
        """Yield each node with its degree and attributes: the papers, then the things."""
        kinds: dict[str, EntityType] = {}
        degrees: Counter[str] = Counter()
        for paper, entries in by_paper(self.records):
            targets = [target for _, target in _facts(entries)]
            degrees.update(targets)
            yield f"paper/{paper}", len(targets), _Paper(entries).attributes(paper)
            things = (claim.object for entry in entries for claim in entry.claims)
            kinds.update((thing.id, thing.type) for thing in things if isinstance(thing, EntityObject))
        for node in sorted(kinds):
            yield node, degrees[node], _named(node, kinds[node], self.labels[node])

    def edges(self) -> Iterator[tuple[str, str, str, dict[str, object]]]:
        """Yield source, target, key, and attributes of each edge: by paper, then by thing, as NetworkX gives them."""
        for paper, entries in by_paper(self.records):
            facts = _facts(entries)
            by_target: dict[str, list[str]] = defaultdict(list)
            for predicate, target in sorted(facts):
                by_target[target].append(predicate)
            for target, predicates in by_target.items():
                for predicate in predicates:
                    key = fact_id(f"paper/{paper}", predicate, target)
                    yield f"paper/{paper}", target, key, facts[predicate, target].attributes(predicate)


def _facts(entries: Iterable[EntryRecord]) -> dict[tuple[str, str], _Fact]:
    """Gather the claims of one paper's entries by predicate and thing."""
    facts: dict[tuple[str, str], _Fact] = {}
    for entry in entries:
        for claim in entry.claims:
            if isinstance(claim.object, EntityObject):
                facts.setdefault((claim.predicate, claim.object.id), _Fact()).claims.append((entry, claim))
    return facts


def find_node(graph: Network, name: str) -> list[str]:
    """Return the ids of the nodes that a name or alias belongs to, by `name_key`: `grpo` finds GRPO, not Dual-GRPO."""
    wanted = name_key(name)
    return [
        node
        for node, data in graph.nodes(data=True)
        if wanted in {name_key(spelling) for spelling in (data["label"], *data.get("aliases", ()))}
    ]
