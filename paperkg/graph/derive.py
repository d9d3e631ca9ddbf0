"""From records to the whole graph: linked, compared, and described; the one way in which a graph is made.

Takes records as they were read, in any order, and the user's word on names. Gives the linked records and the quads: the
named graph of each entry, and in the summary graph what only all entries together can tell (labels, decisions on names,
relations of things, support, contradictions, what abstracts say). The same records and links give the same quads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from paperkg.extract.record import EntryRecord
from paperkg.graph import identity
from paperkg.graph.agree import Agreement, agreement
from paperkg.graph.aliases import type_of
from paperkg.graph.audit import PaperAudit, audit
from paperkg.graph.decisions import Decision
from paperkg.graph.linksfile import UserLinks
from paperkg.graph.merge import Links, link
from paperkg.graph.model import Quad
from paperkg.graph.nquads import decimal, integer, iri, labelled, string
from paperkg.graph.rdf import entry_quads
from paperkg.graph.records import Records, by_paper
from paperkg.graph.summary import Summary
from paperkg.graph.suspicious import Suspicion, suspicious
from paperkg.graph.variants import Relation, families, relations
from paperkg.ontology import terms

_GRAPH = iri(identity.SUMMARY_GRAPH)
_A, _DERIVED = iri(terms.RDF + "type"), iri(terms.PROV + "wasDerivedFrom")
_REPLACED, _LABEL = iri(terms.DCTERMS + "isReplacedBy"), iri(terms.SKOS + "prefLabel")
_CLASSES = {
    "merge": iri(terms.MERGE_DECISION),
    "split": iri(terms.SPLIT_DECISION),
    "doubt": iri(terms.DOUBT),
}
#: As many claims as show how a name is used.
_SHOWN = 20

_Triple = tuple[str, str, str]


@dataclass(frozen=True)
class Derived:
    """What follows from records: `records` are linked, in the order given."""

    records: Sequence[EntryRecord]
    links: Links

    @classmethod
    def of(cls, records: Iterable[EntryRecord], *, user: UserLinks | None = None) -> Derived:
        """Link records as they were read."""
        raw = tuple(records)
        links = link(raw, user=user)
        return cls(tuple(map(links.apply, raw)), links)

    @classmethod
    def of_file(
        cls, path: Path, *, user: UserLinks | None = None, see: Callable[[EntryRecord], object] | None = None
    ) -> Derived:
        """Link the records of a file, which stay there; `see` is called with each once, as it was read."""
        raw = Records(path)
        links = link(_seen(raw, see) if see else raw, user=user)
        return cls(raw.linked(links), links)

    @cached_property
    def summary(self) -> Summary:
        """Labels, titles, and dates."""
        summary = Summary()
        for record in self.records:
            summary.add(record)
        return summary

    @cached_property
    def relations(self) -> list[Relation]:
        """Variants, members of families, and parts."""
        return relations(self.records, self.summary.labels())

    @cached_property
    def suspicious(self) -> list[Suspicion]:
        """What a person should look at."""
        return suspicious(self.records, self.summary.labels(), self.links.decisions, self.relations)

    @cached_property
    def agreement(self) -> Agreement:
        """How many entries make each claim, and what they disagree on."""
        return agreement(self.records)

    @cached_property
    def audits(self) -> list[PaperAudit]:
        """What abstracts say to the claims of digests."""
        return audit(self.records)

    def quads(self, tally: Counter[str] | None = None) -> Iterator[Quad]:
        """Yield the quads of the entries and the summary graph, paper by paper, then those of all papers together.

        `tally` gets the number of contradictions.
        """
        for _, records in by_paper(self.records):
            for record in records:
                yield from entry_quads(record)
            found = agreement(records)
            if tally is not None:
                tally["contradictions"] += len(found.contradictions)
            yield from _in_summary(_support(found), _contradictions(found), _audit(audit(records)))
        yield from self.summary.quads()
        yield from _in_summary(self._decisions(), self._relations())

    @cached_property
    def live_decisions(self) -> list[Decision]:
        """The decisions on things that claims point at."""
        live = self.summary.things
        return [made for made in self.links.decisions if made.kept in live]

    def _decisions(self) -> Iterator[_Triple]:
        live = self.summary.things
        for made in self.live_decisions:
            yield from _decision(made, live)

    def _relations(self) -> Iterator[_Triple]:
        for subject, predicate, target in self.relations:
            yield _entity(subject), iri(terms.NS + predicate), _entity(target)
        for entity, name in families(self.relations, self.summary.labels()).items():
            yield _entity(entity), _A, iri(terms.ENTITY_CLASSES[type_of(entity)])
            yield _entity(entity), _LABEL, labelled(name)


def _seen(records: Iterable[EntryRecord], see: Callable[[EntryRecord], object]) -> Iterator[EntryRecord]:
    for record in records:
        see(record)
        yield record


def _in_summary(*some: Iterable[_Triple]) -> Iterator[Quad]:
    for triples in some:
        yield from (Quad(*triple, _GRAPH) for triple in dict.fromkeys(triples))


def _support(agreement: Agreement) -> Iterator[_Triple]:
    for claim, support in sorted(agreement.support.items()):
        node = iri(identity.claim_iri(claim))
        yield node, iri(terms.SUPPORT_COUNT), integer(support.entries)
        yield node, iri(terms.SUPPORT), decimal(support.weight)


def _contradictions(agreement: Agreement) -> Iterator[_Triple]:
    for found in agreement.contradictions:
        node = iri(identity.contradiction_iri(found.id))
        one, other = (iri(identity.claim_iri(claim.id)) for claim in (found.one, found.other))
        yield node, _A, iri(terms.CONTRADICTION)
        yield node, iri(terms.CONTRADICTION_KIND), string(found.kind)
        yield node, iri(terms.REASON), string(found.what)
        for claim, against in ((one, other), (other, one)):
            yield node, iri(terms.INVOLVES), claim
            yield claim, iri(terms.CONTRADICTS), against


def _audit(audits: Iterable[PaperAudit]) -> Iterator[_Triple]:
    for paper in audits:
        for audited in paper.claims:
            node = iri(identity.claim_iri(audited.claim.id))
            yield node, iri(terms.ABSTRACT_SAYS), string(audited.mark)
            if audited.mark == "contradicted" and audited.against:
                yield node, iri(terms.CONTRADICTS), iri(identity.claim_iri(audited.against.id))


def _entity(entity: str) -> str:
    return iri(identity.entity_iri(entity))


def _decision(made: Decision, live: Collection[str]) -> Iterator[_Triple]:
    node, kept, member = iri(identity.decision_iri(made.id)), _entity(made.kept), _entity(made.member)
    yield node, _A, _CLASSES[made.kind]
    yield node, iri(terms.SPELLING), string(made.name)
    yield node, iri(terms.RULE), string(made.rule)
    yield node, iri(terms.REASON), string(made.reason)
    yield node, iri(terms.SCORE), decimal(made.score)
    for claim in made.claims[:_SHOWN]:
        yield node, _DERIVED, iri(identity.claim_iri(claim))
    if made.kind == "doubt":
        yield node, iri(terms.CONCERNS), kept
        return
    yield node, iri(terms.INTO), kept
    if made.kind == "merge":
        yield node, iri(terms.MERGES), kept
        yield node, iri(terms.MERGES), member
        if made.member not in live:
            yield member, _A, iri(terms.FORMER_ENTITY)
            yield member, _REPLACED, kept
    elif made.member in live:
        yield node, iri(terms.SPLITS), member
