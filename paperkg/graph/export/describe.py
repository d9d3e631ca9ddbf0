"""The graph described for catalogues of data: VoID and DCAT, in Turtle.

Takes material; gives triples that count what `graph.ttl` holds (<https://www.w3.org/TR/void/>) and name the files beside
it (<https://www.w3.org/TR/vocab-dcat-3/>). All nodes have IRIs; files are named relative to the description, which
belongs into the same folder. The days are those of the digests: no clock is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from paperkg.files import new_text
from paperkg.graph.export.material import Material
from paperkg.graph.nquads import day, iri, string
from paperkg.ontology.keys import BASE
from paperkg.ontology.terms import DCTERMS, FABIO, NS, OA, PREFIXES, PROV, RDF, SCHEMA, SKOS, XSD

VOID: Final = "http://rdfs.org/ns/void#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
_FORMATS, _MEDIA = "http://www.w3.org/ns/formats/", "https://www.iana.org/assignments/media-types/"

HOME: Final = f"{BASE}/graph"
TITLE: Final = "What digests say of machine-learning papers"
TITLE_KO: Final = "기계 학습 논문의 요약이 말하는 것"
DESCRIPTION: Final = (
    "Claims that digests of machine-learning papers make: what a paper proposes, compares against, evaluates on, and "
    "reports, each with the sentence that says so, its place in the file, the rule that read it, and how sure it is."
)
_PREFIXES: Final = {"dcat": DCAT, "dcterms": DCTERMS, "void": VOID, "xsd": XSD}
_TYPE = f"<{RDF}type>"
_VOCABULARIES = (NS, DCTERMS, FABIO, OA, PROV, SCHEMA, SKOS)


class Dump(NamedTuple):
    """A file that a build writes beside the description."""

    name: str
    media: str
    title: str
    rdf: str = ""


DUMPS: Final = (
    Dump("graph.ttl", "text/turtle", "The graph as Turtle", "Turtle"),
    Dump("graph.nq", "application/n-quads", "The graph as N-Quads, a named graph an entry", "N-Quads"),
    Dump("graph.graphml", "application/xml", "Papers, things, and their relations for Gephi and NetworkX"),
    Dump("claims.jsonl", "application/jsonl", "A line of JSON an entry, with all its claims"),
)

_Triple = tuple[str, str, str]


def days(material: Material) -> list[str]:
    """Return the days of the digests, sorted."""
    return sorted({entry.date for entry in material.records if entry.date})


def generate_void(material: Material) -> Iterator[str]:
    """Yield Turtle: the prefixes, then a block a subject, the dataset first."""
    for prefix, base in _PREFIXES.items():
        yield f"@prefix {prefix}: <{base}> .\n"
    subjects: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, value in (*_dataset(material), *_counts(material), *_dumps()):
        subjects.setdefault(subject, {}).setdefault(predicate, []).append(value)
    for subject, said in subjects.items():
        lines = " ;\n    ".join(f"{predicate} {', '.join(values)}" for predicate, values in said.items())
        yield f"\n{subject} {lines} .\n"


def write(material: Material, path: Path) -> None:
    """Write VoID and DCAT to `path`."""
    with new_text(path) as file:
        file.writelines(generate_void(material))


def _dataset(material: Material) -> Iterator[_Triple]:
    home = iri(HOME)
    yield home, "a", "void:Dataset, dcat:Dataset"
    yield home, "dcterms:title", f"{string(TITLE)}@en, {string(TITLE_KO)}@ko"
    yield home, "dcterms:description", f"{string(DESCRIPTION)}@en"
    for language in sorted({entry.language for entry in material.records}):
        yield home, "dcterms:language", string(language)
    if seen := days(material):
        period = iri(f"{HOME}#days")
        yield home, "dcterms:modified", day(seen[-1])
        yield home, "dcterms:temporal", period
        yield period, "a", "dcterms:PeriodOfTime"
        yield period, "dcat:startDate", day(seen[0])
        yield period, "dcat:endDate", day(seen[-1])
    for vocabulary in _VOCABULARIES:
        yield home, "void:vocabulary", iri(vocabulary)
    yield home, "void:uriSpace", string(f"{BASE}/")


def _counts(material: Material) -> Iterator[_Triple]:
    triples = {quad[:3] for quad in material.derived.quads()}
    subjects = {subject for subject, _, _ in triples}
    by_property = Counter(predicate for _, predicate, _ in triples)
    by_class = Counter(value for _, predicate, value in triples if predicate == _TYPE)
    home = iri(HOME)
    yield home, "void:triples", str(len(triples))
    yield home, "void:entities", str(len(subjects))
    yield home, "void:distinctSubjects", str(len(subjects))
    yield home, "void:distinctObjects", str(len({value for _, _, value in triples}))
    yield home, "void:classes", str(len(by_class))
    yield home, "void:properties", str(len(by_property))
    for kind, count in sorted(by_class.items()):
        part = _part("class", kind)
        yield home, "void:classPartition", part
        yield part, "void:class", kind
        yield part, "void:entities", str(count)
    for predicate, count in sorted(by_property.items()):
        part = _part("property", predicate)
        yield home, "void:propertyPartition", part
        yield part, "void:property", predicate
        yield part, "void:triples", str(count)


def _part(what: str, term: str) -> str:
    """Return the IRI of a partition: below the description's own, by the term's usual short name."""
    base, prefix = max((base, prefix) for prefix, base in PREFIXES.items() if term.startswith(base, 1))
    return iri(f"{HOME}#{what}-{prefix}-{term[len(base) + 1 : -1]}")


def _dumps() -> Iterator[_Triple]:
    for dump in DUMPS:
        node = iri(f"{HOME}#file-{dump.name}")
        yield iri(HOME), "dcat:distribution", node
        if dump.rdf:
            yield iri(HOME), "void:feature", iri(f"{_FORMATS}{dump.rdf.replace('-', '_')}")
            yield iri(HOME), "void:dataDump", iri(dump.name)
        yield node, "a", "dcat:Distribution"
        yield node, "dcterms:title", f"{string(dump.title)}@en"
        yield node, "dcat:mediaType", iri(f"{_MEDIA}{dump.media}")
        yield node, "dcat:downloadURL", iri(dump.name)
