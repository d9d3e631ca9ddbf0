"""What follows from all entries together: one title for a paper, one preferred label for an entity.

Entries call one thing by several names, and one paper by several titles. A query wants one row a thing, so the choice
is made here, in a named graph of its own (`identity.SUMMARY_GRAPH`) that is made anew from the records whenever they
change. The choice depends on the records alone, not on their order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from paperkg.extract.record import EntityObject, EntryRecord, ResultObject
from paperkg.graph import identity
from paperkg.graph.labels import Called, Labels, choose_labels
from paperkg.graph.model import Quad
from paperkg.graph.nquads import day, iri, labelled, string
from paperkg.ontology import terms

_TITLE, _DATE = iri(terms.DCTERMS + "title"), iri(terms.DCTERMS + "date")
_URL = iri(terms.SCHEMA + "url")
_PREFERRED, _OTHER = iri(terms.SKOS + "prefLabel"), iri(terms.SKOS + "altLabel")
_HIDDEN = iri(terms.SKOS + "hiddenLabel")
_GRAPH = iri(identity.SUMMARY_GRAPH)


@dataclass(slots=True)
class _Paper:
    titles: set[tuple[str, str, str, int, str]] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)

    def facts(self) -> Iterator[tuple[str, str]]:
        """Yield the title of the first entry (by digest date, then by place), the earliest date, and the first URL."""
        if self.titles:
            yield _TITLE, labelled(min(self.titles)[-1])
        if self.dates:
            yield _DATE, day(min(self.dates))
        if self.urls:
            yield _URL, string(min(self.urls))


@dataclass(slots=True)
class Summary:
    """Names, titles, and dates of the records added so far: bounded by the number of papers and entities."""

    _papers: dict[str, _Paper] = field(default_factory=dict)
    _things: dict[str, Called] = field(default_factory=dict)

    def add(self, record: EntryRecord) -> None:
        """Take in what an entry calls its paper and the things in it."""
        paper = self._papers.setdefault(record.paper, _Paper())
        if record.title:
            place = (record.date or "9999", record.source, record.sha256, record.start)
            paper.titles.add((*place, record.title))
        if record.published:
            paper.dates.add(record.published)
        if record.url:
            paper.urls.add(record.url)
        for claim in record.claims:
            if isinstance(claim.object, EntityObject):
                thing = self._things.setdefault(claim.object.id, Called())
                thing.names[claim.object.name] += 1
                thing.others.update(claim.object.aliases)
            elif isinstance(claim.object, ResultObject):
                self._add_result(claim.object)

    def _add_result(self, result: ResultObject) -> None:
        for key in ("subject", "dataset", "metric", "baseline"):
            entity, name = getattr(result, f"{key}_id"), getattr(result, key)
            if entity and name:
                self._things.setdefault(entity, Called()).others.add(name)

    @property
    def things(self) -> Collection[str]:
        """The ids that claims point at."""
        return self._things.keys()

    def labels(self) -> dict[str, Labels]:
        """Return what each thing is called."""
        return choose_labels(self._things)

    def quads(self) -> list[Quad]:
        """Return the summary graph, sorted."""
        papers = ((iri(identity.paper_iri(paper)), kept.facts()) for paper, kept in self._papers.items())
        labels = ((iri(identity.entity_iri(entity)), _named(of)) for entity, of in self.labels().items())
        return sorted(
            Quad(subject, predicate, value, _GRAPH)
            for group in (papers, labels)
            for subject, facts in group
            for predicate, value in facts
        )


def _named(labels: Labels) -> Iterator[tuple[str, str]]:
    yield _PREFERRED, labelled(labels.preferred)
    for words, label in ((labels.others, _OTHER), (labels.hidden, _HIDDEN)):
        for spelling in words:
            yield label, labelled(spelling)
