"""What a property graph holds besides entities and facts, where claims are asked for.

Takes what a build derives; gives nodes and relationships:

    (:Paper)-[:HAS_CLAIM]->(:Claim)-[:ABOUT]->(:Entity)         (:Claim)-[:FROM_ENTRY]->(:Entry)-[:SUMMARIZES]->(:Paper)
    (:Claim)-[:RESULT_SUBJECT|ON_DATASET|ON_METRIC|AGAINST_BASELINE]->(:Entity)
    (:Decision)-[:INTO|CONCERNS]->(:Entity)                     (:Contradiction)-[:INVOLVES]->(:Claim)

A claim keeps its rule, numbers, and texts; `label` says its object in words. Its sentences are lists side by side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from paperkg.extract.record import (
    ClaimRecord,
    EntityObject,
    EntryRecord,
    ResultObject,
    SizeObject,
    SlotObject,
    TextObject,
)
from paperkg.graph.derive import Derived
from paperkg.graph.labels import Labels
from paperkg.graph.nquads import plain_decimal
from paperkg.ontology.terms import ENTITY_CLASSES

Value = str | int | float | bool | date | tuple[str, ...] | tuple[int, ...]

KINDS: Final = ("Paper", *ENTITY_CLASSES)
CLAIM, ENTRY, DECISION, CONTRADICTION = "Claim", "Entry", "Decision", "Contradiction"
LABELS: Final = (CLAIM, ENTRY, DECISION, CONTRADICTION)
HAS_CLAIM, ABOUT, FROM_ENTRY, SUMMARIZES = "HAS_CLAIM", "ABOUT", "FROM_ENTRY", "SUMMARIZES"
INTO, CONCERNS, INVOLVES = "INTO", "CONCERNS", "INVOLVES"
#: Types of relationships from a result to the things in it.
RESULT_THINGS: Final[Mapping[str, str]] = {
    "subject": "RESULT_SUBJECT", "dataset": "ON_DATASET", "metric": "ON_METRIC", "baseline": "AGAINST_BASELINE",
}  # fmt: skip
#: The labels at the two ends of each type.
ENDS: Final[Mapping[str, tuple[str, str]]] = {
    HAS_CLAIM: ("Entity", CLAIM),
    ABOUT: (CLAIM, "Entity"),
    **dict.fromkeys(RESULT_THINGS.values(), (CLAIM, "Entity")),
    FROM_ENTRY: (CLAIM, ENTRY),
    SUMMARIZES: (ENTRY, "Entity"),
    INTO: (DECISION, "Entity"),
    CONCERNS: (DECISION, "Entity"),
    INVOLVES: (CONTRADICTION, CLAIM),
}
_LONGEST = 1000
_KINDS_BY_KEY = {kind.lower(): kind for kind in KINDS}


class Node(NamedTuple):
    """A node: `kind` is one of `KINDS`, or of `LABELS`."""

    id: str
    kind: str
    props: Mapping[str, Value]


class Edge(NamedTuple):
    """A relationship of a type from a closed list, with the ids of its ends."""

    id: str
    type: str
    source: str
    target: str
    props: Mapping[str, Value]


def short(key: str) -> str:
    """Return an id that an index of Neo4j can hold (8 kB); what is longer ends in a hash."""
    if len(key) <= _LONGEST:
        return key
    return f"{key[:100]}~{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"


def kind_of(thing: str) -> str:
    """Return the kind of an entity by its id."""
    return _KINDS_BY_KEY[thing.partition("/")[0]]


def day(text: str | None) -> date | None:
    """Return a day, None for what is none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def nodes(derived: Derived) -> Iterator[Node]:
    """Yield claims, entries, decisions, and contradictions, each in the order of the records."""
    labels = derived.summary.labels()
    marks = {audited.claim.id: audited.mark for paper in derived.audits for audited in paper.claims}
    for entry, claim in _claims(derived):
        support = derived.agreement.support[claim.id]
        agreed = {
            "supportCount": support.entries,
            "support": float(support.weight),
            "abstractSays": marks.get(claim.id),
        }
        yield Node(claim.id, CLAIM, _kept({**_claim_props(entry, claim, labels), **agreed}))
    for entry in derived.records:
        yield Node(_entry_id(entry), ENTRY, _kept(_entry_props(entry)))
    for made in derived.live_decisions:
        said = {"kind": made.kind, "name": made.name, "member": made.member, "rule": made.rule, "reason": made.reason,
                "score": float(made.score), "claims": made.claims}  # fmt: skip
        yield Node(made.id, DECISION, _kept(said))
    for found in derived.agreement.contradictions:
        yield Node(found.id, CONTRADICTION, {"kind": found.kind, "reason": found.what})


def edges(derived: Derived) -> Iterator[Edge]:
    """Yield the relationships of the nodes that `nodes` gives, in their order."""
    for entry, claim in _claims(derived):
        yield Edge(f"{claim.id}/paper", HAS_CLAIM, short(f"paper/{entry.paper}"), claim.id, {})
        yield Edge(f"{claim.id}/entry", FROM_ENTRY, claim.id, _entry_id(entry), {})
        for kind, target in _targets(claim):
            yield Edge(f"{claim.id}/{kind.lower()}", kind, claim.id, short(target), {})
    for entry in derived.records:
        yield Edge(f"{_entry_id(entry)}/paper", SUMMARIZES, _entry_id(entry), short(f"paper/{entry.paper}"), {})
    for made in derived.live_decisions:
        kind = CONCERNS if made.kind == "doubt" else INTO
        yield Edge(f"{made.id}/{kind.lower()}", kind, made.id, short(made.kept), {})
    for found in derived.agreement.contradictions:
        for side, claim in (("one", found.one), ("other", found.other)):
            yield Edge(f"{found.id}/{side}", INVOLVES, found.id, claim.id, {})


def _claims(derived: Derived) -> Iterator[tuple[EntryRecord, ClaimRecord]]:
    for entry in derived.records:
        for claim in entry.claims:
            yield entry, claim


def _entry_id(entry: EntryRecord) -> str:
    return short(f"{entry.sha256[:16]}/{entry.paper}/{entry.start}")


def _kept(said: Mapping[str, object]) -> dict[str, Value]:
    """Leave out what has no value."""
    return {
        name: value
        for name, value in said.items()
        if isinstance(value, str | int | float | date | tuple) and value not in ("", ())
    }


def _entry_props(entry: EntryRecord) -> dict[str, object]:
    return {
        "source": entry.source,
        "sha256": entry.sha256,
        "start": entry.start,
        "end": entry.end,
        "title": entry.title,
        "url": entry.url,
        "date": day(entry.date),
        "published": day(entry.published),
        "language": entry.language,
        "layout": entry.layout,
        "quality": entry.quality,
        "speculative": entry.speculative,
        "abstract": entry.abstract,
        "meta": tuple(f"{key}={value}" for key, value in entry.meta.items()),
    }


def _targets(claim: ClaimRecord) -> Iterator[tuple[str, str]]:
    if isinstance(claim.object, EntityObject):
        yield ABOUT, claim.object.id
    if isinstance(claim.object, ResultObject):
        for key, kind in RESULT_THINGS.items():
            if target := getattr(claim.object, f"{key}_id"):
                yield kind, target


def _claim_props(entry: EntryRecord, claim: ClaimRecord, labels: Mapping[str, Labels]) -> dict[str, object]:
    """Return what a claim says as flat properties; the lists of its sentences run side by side."""
    said: dict[str, object] = {
        "predicate": claim.predicate,
        "status": claim.status,
        "rule": claim.rule,
        "confidence": claim.confidence,
        "outcome": claim.outcome,
        "source": entry.source,
        "quotes": tuple(span.quote for span in claim.evidence),
        "starts": tuple(span.start for span in claim.evidence),
        "ends": tuple(span.end for span in claim.evidence),
        "places": tuple(f"{entry.source}#char={span.start},{span.end}" for span in claim.evidence),
        "sections": tuple(span.section for span in claim.evidence),
    }
    match claim.object:
        case EntityObject(id=thing, name=name, aliases=aliases, said_type=kind):
            said |= {"label": labels[thing].preferred, "name": name, "aliases": aliases, "saidType": kind}
        case SlotObject(slot=slot):
            said |= {"label": slot, "slot": slot}
        case TextObject(text=text):
            said |= {"label": text, "text": text}
        case SizeObject(size=size, parameters=parameters, of=of, role=role):
            said |= {"label": size, "size": size, "parameters": parameters, "sizeOf": of, "sizeRole": role}
        case ResultObject() as result:
            said |= _result_props(result)
    return said


def _result_props(result: ResultObject) -> dict[str, object]:
    numbers = {"value": result.value, "baselineValue": result.baseline_value, "delta": result.delta,
               "deltaMin": result.delta_min, "deltaMax": result.delta_max}  # fmt: skip
    return {
        "label": result_in_words(result),
        "subject": result.subject,
        "dataset": result.dataset,
        "metric": result.metric,
        "baseline": result.baseline,
        **{name: None if number is None else float(number) for name, number in numbers.items()},
        "unit": result.unit,
        "deltaKind": result.delta_kind,
        "direction": result.direction,
    }


def result_in_words(result: ResultObject) -> str:
    """Return a result as the question `everything-on-paper` words it.

    >>> result_in_words(ResultObject(dataset="AIME", value="33.30", unit="%"))
    'AIME / ? / 33.3%'
    """
    number = result.delta if result.value is None else result.value
    shown = "?" if number is None else plain_decimal(number)
    return f"{result.dataset or '?'} / {result.metric or '?'} / {shown}{result.unit or ''}"
