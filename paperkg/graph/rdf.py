"""Claims to RDF: what one entry says becomes the quads of its named graph.

Takes entry records, gives quads of encoded terms (`docs/rdf.md` shows a whole example). No quad depends on another
entry, so that entries can be turned on any machine, and removing an entry is dropping its graph. What needs all
entries at once (the one title of a paper, the one preferred label of an entity) is a graph of its own, made by
`summary_quads`.

There are no blank nodes, no numbers as strings, and no empty literals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    Evidence,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.graph import identity
from paperkg.graph.model import Quad
from paperkg.graph.nquads import day, decimal, integer, iri, labelled, string, typed
from paperkg.graph.summary import Summary
from paperkg.ontology import terms

_Say = Callable[[str, str, str], None]

_A = iri(terms.RDF + "type")
_IN_LANGUAGE, _SOURCE, _TITLE = (iri(terms.DCTERMS + name) for name in ("language", "source", "title"))
_ABSTRACT = iri(terms.DCTERMS + "abstract")
_START, _END, _EXACT, _HAS_SOURCE = (iri(terms.OA + name) for name in ("start", "end", "exact", "hasSource"))
_POSITION, _QUOTE = (iri(terms.OA + name) for name in ("TextPositionSelector", "TextQuoteSelector"))
_ARXIV_ID, _RESEARCH_PAPER = iri(terms.FABIO + "hasArXivId"), iri(terms.FABIO + "ResearchPaper")
_DERIVED = iri(terms.PROV + "wasDerivedFrom")

_CLAIM, _ENTRY, _EVIDENCE_CLASS = iri(terms.CLAIM), iri(terms.ENTRY), iri(terms.EVIDENCE_CLASS)
_PAPER, _SOURCE_FILE = iri(terms.PAPER), iri(terms.SOURCE_FILE)
_SUBJECT, _PREDICATE, _OBJECT = iri(terms.SUBJECT), iri(terms.PREDICATE), iri(terms.OBJECT)
_EVIDENCE, _RULE, _CONFIDENCE = iri(terms.EVIDENCE), iri(terms.RULE), iri(terms.CONFIDENCE)
_STATUS, _OUTCOME, _SECTION = iri(terms.STATUS), iri(terms.OUTCOME), iri(terms.SECTION)
_OBJECT_NAME, _OBJECT_ALIAS = iri(terms.OBJECT_NAME), iri(terms.OBJECT_ALIAS)

#: How a predicate of records stands in RDF: the property, and the class of its claims.
_PREDICATES = {name: (iri(terms.NS + name), iri(kind)) for name, kind in terms.CLAIM_CLASSES.items()}
_CLASSES = {name: iri(kind) for name, kind in terms.ENTITY_CLASSES.items()}
_CLASS_OF_KEY = {name.lower(): kind for name, kind in _CLASSES.items()}
_SLOTS = {name: iri(slot) for name, slot in terms.SLOTS.items()}
_OUTCOMES = {name: iri(outcome) for name, outcome in terms.OUTCOMES.items()}
_STATUSES = {name: iri(status) for name, status in terms.STATUSES.items()}

#: The things of a result: key in the record, then the properties for the entity, its name, and its other spellings.
_RESULT_THINGS = (
    ("subject", iri(terms.RESULT_SUBJECT), iri(terms.RESULT_SUBJECT_NAME), None),
    ("dataset", iri(terms.ON_DATASET), iri(terms.DATASET_NAME), iri(terms.DATASET_ALIAS)),
    ("metric", iri(terms.ON_METRIC), iri(terms.METRIC_NAME), iri(terms.METRIC_ALIAS)),
    ("baseline", iri(terms.AGAINST_BASELINE), iri(terms.BASELINE_NAME), iri(terms.BASELINE_ALIAS)),
)
_RESULT_NUMBERS = (
    ("value", iri(terms.VALUE)),
    ("baseline_value", iri(terms.BASELINE_VALUE)),
    ("delta", iri(terms.DELTA)),
    ("delta_min", iri(terms.DELTA_MIN)),
    ("delta_max", iri(terms.DELTA_MAX)),
)
_RESULT_WORDS = (
    ("unit", iri(terms.UNIT)),
    ("delta_kind", iri(terms.DELTA_KIND)),
    ("direction", iri(terms.DIRECTION)),
)


def entry_quads(record: EntryRecord) -> list[Quad]:
    """Return what one entry says as the unique quads of its named graph, in the record's order."""
    triples: list[tuple[str, str, str]] = []

    def say(subject: str, predicate: str, value: str) -> None:
        triples.append((subject, predicate, value))

    entry = iri(identity.entry_iri(record.sha256, record.paper, record.start))
    paper = iri(identity.paper_iri(record.paper))
    _say_paper(say, paper, record)
    _say_entry(say, entry, record)
    for claim in record.claims:
        node = iri(identity.claim_iri(claim.id))
        _say_claim(say, node, claim)
        say(node, _SUBJECT, paper)
        say(node, _DERIVED, entry)
        say(paper, _PREDICATES[claim.predicate][0], _say_object(say, node, claim))
        for evidence in claim.evidence:
            say(node, _EVIDENCE, _say_evidence(say, record.sha256, evidence))
    return [Quad(*triple, entry) for triple in dict.fromkeys(triples)]


def summary_quads(records: Iterable[EntryRecord]) -> list[Quad]:
    """Return what follows from all entries together: see `paperkg.graph.summary`."""
    summary = Summary()
    for record in records:
        summary.add(record)
    return summary.quads()


def graph_quads(records: Iterable[EntryRecord]) -> Iterator[Quad]:
    """Yield the quads of all entries, then those of the summary graph; reads the records once."""
    summary = Summary()
    for record in records:
        summary.add(record)
        yield from entry_quads(record)
    yield from summary.quads()


def plain_object(claim: ClaimRecord) -> str:
    """Return the object of the plain triple beside a claim, as an encoded term.

    It is the entity, the slot, the size or the text as a literal, and for a result the claim itself, which is its node.
    """
    match claim.object:
        case EntityObject(id=entity):
            return iri(identity.entity_iri(entity))
        case SlotObject(slot=slot):
            return _SLOTS[slot]
        case SizeObject(size=size):
            return string(size)
        case TextObject(text=text):
            return labelled(text)
        case ResultObject():
            return iri(identity.claim_iri(claim.id))


def _say_paper(say: _Say, paper: str, record: EntryRecord) -> None:
    say(paper, _A, _PAPER)
    say(paper, _A, _RESEARCH_PAPER)
    if identity.is_arxiv_id(record.paper):
        say(paper, _ARXIV_ID, string(record.paper))


def _say_entry(say: _Say, entry: str, record: EntryRecord) -> None:
    source = iri(identity.source_iri(record.sha256))
    say(source, _A, _SOURCE_FILE)
    say(source, iri(terms.FILE_NAME), string(record.source))
    say(source, iri(terms.SHA256), string(record.sha256))
    say(entry, _A, _ENTRY)
    say(entry, iri(terms.ABOUT), iri(identity.paper_iri(record.paper)))
    say(entry, _SOURCE, source)
    say(entry, _IN_LANGUAGE, string(record.language))
    say(entry, _START, integer(record.start))
    say(entry, _END, integer(record.end))
    say(entry, iri(terms.LAYOUT), string(record.layout))
    say(entry, iri(terms.QUALITY), string(record.quality))
    say(entry, iri(terms.IS_SPECULATIVE), typed("true" if record.speculative else "false", terms.XSD + "boolean"))
    if record.title:
        say(entry, _TITLE, labelled(record.title))
    if record.url:
        say(entry, iri(terms.PAPER_URL), string(record.url))
    if record.date:
        say(entry, iri(terms.DIGEST_DATE), day(record.date))
    if record.published:
        say(entry, iri(terms.PAPER_DATE), day(record.published))
    if record.abstract:
        say(entry, _ABSTRACT, labelled(record.abstract))
    for key, value in record.meta.items():
        say(entry, iri(terms.META), string(f"{key}={value}"))


def _say_claim(say: _Say, node: str, claim: ClaimRecord) -> None:
    predicate, kind = _PREDICATES[claim.predicate]
    say(node, _A, _CLAIM)
    say(node, _A, kind)
    say(node, _PREDICATE, predicate)
    say(node, _RULE, string(claim.rule))
    say(node, _CONFIDENCE, decimal(claim.confidence))
    say(node, _STATUS, _STATUSES[claim.status])
    if claim.outcome:
        say(node, _OUTCOME, _OUTCOMES[claim.outcome])


def _say_evidence(say: _Say, sha256: str, evidence: Evidence) -> str:
    node = iri(identity.evidence_iri(sha256, evidence.start, evidence.end))
    say(node, _A, _EVIDENCE_CLASS)
    say(node, _A, _POSITION)
    say(node, _A, _QUOTE)
    say(node, _START, integer(evidence.start))
    say(node, _END, integer(evidence.end))
    say(node, _EXACT, string(evidence.quote))
    say(node, _SECTION, string(evidence.section))
    say(node, _HAS_SOURCE, iri(identity.source_iri(sha256)))
    return node


def _say_object(say: _Say, node: str, claim: ClaimRecord) -> str:
    """Describe the claim's object and return the object of the plain triple."""
    thing, plain = claim.object, plain_object(claim)
    match thing:
        case EntityObject():
            say(node, _OBJECT, plain)
            say(plain, _A, _CLASSES[thing.type])
            say(node, _OBJECT_NAME, string(thing.name))
            for alias in thing.aliases:
                say(node, _OBJECT_ALIAS, string(alias))
            if thing.said_type:
                say(node, iri(terms.SAID_TYPE), _CLASSES[thing.said_type])
        case SlotObject():
            say(node, _OBJECT, plain)
        case SizeObject():
            _say_size(say, node, thing)
        case TextObject():
            say(node, iri(terms.TEXT), plain)
        case ResultObject():
            _say_result(say, node, thing)
    return plain


def _say_size(say: _Say, node: str, size: SizeObject) -> None:
    say(node, iri(terms.SIZE), string(size.size))
    say(node, iri(terms.PARAMETERS), integer(size.parameters))
    if size.of:
        say(node, iri(terms.SIZE_OF), string(size.of))
    if size.role:
        say(node, iri(terms.SIZE_ROLE), string(size.role))


def _say_result(say: _Say, node: str, result: ResultObject) -> None:
    for key, to_entity, to_name, to_alias in _RESULT_THINGS:
        name, entity = getattr(result, key), getattr(result, f"{key}_id")
        if name:
            say(node, to_name, string(name))
        if entity:
            thing = iri(identity.entity_iri(entity))
            say(node, to_entity, thing)
            say(thing, _A, _CLASS_OF_KEY[entity.partition("/")[0]])
        if to_alias:
            for alias in getattr(result, f"{key}_aliases"):
                say(node, to_alias, string(alias))
    for key, to_number in _RESULT_NUMBERS:
        number = getattr(result, key)
        if number is not None:
            say(node, to_number, decimal(number))
    for key, to_word in _RESULT_WORDS:
        word = getattr(result, key)
        if word:
            say(node, to_word, string(word))
