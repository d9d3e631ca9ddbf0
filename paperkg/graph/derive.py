"""From records to the whole graph: linked, compared, and described; the one way in which a graph is made.

Takes records as they were read, in any order, and the user's word on names. Gives the linked records and the quads: the
named graph of each entry, and in the summary graph what only all entries together can tell (labels, decisions on names,
relations of things, support, contradictions, what abstracts say). The same records and links give the same quads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from paperkg.extract.record import EntityObject, EntryRecord, ResultObject
from paperkg.graph import identity
from paperkg.graph.agree import Agreement, agreement
from paperkg.graph.aliases import result_things, type_of
from paperkg.graph.audit import PaperAudit, audit
from paperkg.graph.decisions import Decision
from paperkg.graph.linksfile import UserLinks
from paperkg.graph.merge import Links, link
from paperkg.graph.model import Quad
from paperkg.graph.nquads import decimal, integer, iri, labelled, string
from paperkg.graph.rdf import entry_quads
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

    records: tuple[EntryRecord, ...]
    links: Links

    @classmethod
    def of(cls, records: Iterable[EntryRecord], *, user: UserLinks | None = None) -> Derived:
        """Link records as they were read."""
        raw = tuple(records)
        links = link(raw, user=user)
        return cls(tuple(map(links.apply, raw)), links)

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

    def quads(self) -> Iterator[Quad]:
        """Yield the quads of all entries, then those of the summary graph."""
        for record in self.records:
            yield from entry_quads(record)
        yield from self.summary.quads()
        for triples in (self._decisions(), self._relations(), self._support(), self._contradictions(), self._audit()):
            yield from (Quad(*triple, _GRAPH) for triple in dict.fromkeys(triples))

    @cached_property
    def live_decisions(self) -> list[Decision]:
        """The decisions on things that claims point at."""
        live = _live(self.records)
        return [made for made in self.links.decisions if made.kept in live]

    def _decisions(self) -> Iterator[_Triple]:
        live = _live(self.records)
        for made in self.live_decisions:
            yield from _decision(made, live)

    def _relations(self) -> Iterator[_Triple]:
        for subject, predicate, target in self.relations:
            yield _entity(subject), iri(terms.NS + predicate), _entity(target)
        for entity, name in families(self.relations, self.summary.labels()).items():
            yield _entity(entity), _A, iri(terms.ENTITY_CLASSES[type_of(entity)])
            yield _entity(entity), _LABEL, labelled(name)

    def _support(self) -> Iterator[_Triple]:
        for claim, support in sorted(self.agreement.support.items()):
            node = iri(identity.claim_iri(claim))
            yield node, iri(terms.SUPPORT_COUNT), integer(support.entries)
            yield node, iri(terms.SUPPORT), decimal(support.weight)

    def _contradictions(self) -> Iterator[_Triple]:
        for found in self.agreement.contradictions:
            node = iri(identity.contradiction_iri(found.id))
            one, other = (iri(identity.claim_iri(claim.id)) for claim in (found.one, found.other))
            yield node, _A, iri(terms.CONTRADICTION)
            yield node, iri(terms.CONTRADICTION_KIND), string(found.kind)
            yield node, iri(terms.REASON), string(found.what)
            for claim, against in ((one, other), (other, one)):
                yield node, iri(terms.INVOLVES), claim
                yield claim, iri(terms.CONTRADICTS), against

    def _audit(self) -> Iterator[_Triple]:
        for paper in self.audits:
            for audited in paper.claims:
                node = iri(identity.claim_iri(audited.claim.id))
                yield node, iri(terms.ABSTRACT_SAYS), string(audited.mark)
                if audited.mark == "contradicted" and audited.against:
                    yield node, iri(terms.CONTRADICTS), iri(identity.claim_iri(audited.against.id))


def _entity(entity: str) -> str:
    return iri(identity.entity_iri(entity))


def _live(records: Iterable[EntryRecord]) -> frozenset[str]:
    """Return the ids that claims point at."""
    found: set[str] = set()
    for record in records:
        for claim in record.claims:
            if isinstance(claim.object, EntityObject):
                found.add(claim.object.id)
            elif isinstance(claim.object, ResultObject):
                found.update(entity for entity, *_ in result_things(claim.object))
    return frozenset(found)


def _decision(made: Decision, live: frozenset[str]) -> Iterator[_Triple]:
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
