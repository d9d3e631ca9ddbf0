"""What analyses read: the claims and results of a whole graph, flat, each with its sentences.

Takes what follows from all entries (`Derived`): names are linked, and each thing has one label. Gives `Facts`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord, ResultObject
from paperkg.graph.answers import Quote
from paperkg.graph.derive import Derived
from paperkg.graph.network import Network, to_networkx


class Said(NamedTuple):
    """A claim of one entry on a named thing."""

    paper: str
    predicate: str
    thing: str
    outcome: str | None
    status: str
    day: str | None
    evidence: tuple[Quote, ...]


class Reported(NamedTuple):
    """A number that one entry reports of a paper."""

    paper: str
    result: ResultObject
    status: str
    evidence: tuple[Quote, ...]


@dataclass(frozen=True)
class Facts:
    """The claims of all entries; papers and things go by their ids."""

    derived: Derived

    @cached_property
    def network(self) -> Network:
        """The graph of papers and things: see `paperkg.graph.network`."""
        return to_networkx(self.derived.records)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """What each thing is called."""
        return {thing: labels.preferred for thing, labels in self.derived.summary.labels().items()}

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """The claims on named things, in the order of the entries."""
        return tuple(
            Said(
                entry.paper, claim.predicate, claim.object.id, claim.outcome, claim.status, entry.date,
                _quotes(entry, claim),
            )
            for entry, claim in self._claims()
            if isinstance(claim.object, EntityObject)
        )  # fmt: skip

    @cached_property
    def results(self) -> tuple[Reported, ...]:
        """The reported numbers, in the order of the entries."""
        return tuple(
            Reported(entry.paper, claim.object, claim.status, _quotes(entry, claim))
            for entry, claim in self._claims()
            if isinstance(claim.object, ResultObject)
        )

    @cached_property
    def comparisons(self) -> tuple[Said, ...]:
        """The claims that a paper compares against something."""
        return tuple(said for said in self.said if said.predicate == "comparesAgainst")

    @cached_property
    def proposals(self) -> Mapping[str, tuple[str, ...]]:
        """What each paper proposes, of any type."""
        return self._things("proposes")

    @cached_property
    def evaluations(self) -> Mapping[str, tuple[str, ...]]:
        """What each paper evaluates on."""
        return self._things("evaluatesOn")

    @cached_property
    def proposers(self) -> Mapping[str, tuple[str, ...]]:
        """The papers that propose each thing."""
        found: dict[str, list[str]] = defaultdict(list)
        for paper, things in sorted(self.proposals.items()):
            for thing in things:
                found[thing].append(paper)
        return {thing: tuple(papers) for thing, papers in found.items()}

    def title(self, paper: str) -> str | None:
        """Return a paper's title, None where no entry gives one."""
        label = str(self.network.nodes[f"paper/{paper}"]["label"])
        return None if label == paper else label

    def name(self, thing: str | None, written: str | None = None) -> str | None:
        """Return what a thing is called; one without an id goes by the name that is written."""
        return self.labels.get(thing, written) if thing else written

    def _things(self, predicate: str) -> dict[str, tuple[str, ...]]:
        found: dict[str, set[str]] = defaultdict(set)
        for said in self.said:
            if said.predicate == predicate:
                found[said.paper].add(said.thing)
        return {paper: tuple(sorted(things)) for paper, things in found.items()}

    def _claims(self) -> Iterator[tuple[EntryRecord, ClaimRecord]]:
        return ((entry, claim) for entry in self.derived.records for claim in entry.claims)


#: The types that a paper can beat.
WORK_KINDS = ("Method", "Model")


def kind_of(thing: str) -> str:
    """Return the type in an id.

    >>> kind_of("method/grpo")
    'Method'
    """
    return thing.partition("/")[0].capitalize()


def _quotes(entry: EntryRecord, claim: ClaimRecord) -> tuple[Quote, ...]:
    return tuple(Quote(span.quote, entry.source, span.start, span.end) for span in claim.evidence)
