"""Claims of one entry: collected by the stages, joined where they say one thing, and sorted into the record.

A claim's id hashes what it says and where: the same on every machine, and different for two files that say the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypedDict

from paperkg.extract.gaps import Gap
from paperkg.extract.model import Block, EntityType, Entry, Span
from paperkg.extract.record import (
    RECORD,
    ClaimObject,
    EntityObject,
    EntryRecord,
    Outcome,
    Predicate,
    SlotObject,
    Status,
)
from paperkg.extract.rules.precision import confidence
from paperkg.extract.things.link import Thing
from paperkg.extract.units.unit import Unit

#: Of two outcomes that one entry gives for one baseline, the more telling is kept.
_TELLING: tuple[Outcome, ...] = ("unspecified", "onPar", "below", "outperforms")


class Piece(TypedDict):
    """One piece of evidence, as `record.Evidence` will hold it once the whole record is checked."""

    start: int
    end: int
    quote: str
    section: str


@dataclass(slots=True)
class _Draft:
    predicate: Predicate
    object: ClaimObject
    key: str
    evidence: list[Piece]
    rule: str
    outcome: Outcome | None = None


@dataclass
class Claims:
    """The claims of an entry while they are made."""

    entry: Entry
    speculative: bool
    _drafts: dict[tuple[str, str], _Draft] = field(default_factory=dict)
    _places: dict[tuple[Span, str], Piece] = field(default_factory=dict)
    _located: dict[tuple[Unit, Span], Piece] = field(default_factory=dict)
    """The same by the range of a unit's text: a sentence has several claims."""
    _of_things: dict[int, dict[Predicate, str]] = field(default_factory=dict)
    """By a thing's `id`, in which relations to it the paper has been said to stand, with the keys of the drafts."""

    def entity(
        self, predicate: Predicate, thing: Thing, kind: EntityType, unit: Unit, span: Span, rule: str,
        outcome: Outcome | None = None,
    ) -> None:  # fmt: skip
        """Add that the paper stands in a relation to a thing."""
        key, evidence = thing.id(kind), [self.evidence(unit, span)]
        self._of_things.setdefault(id(thing), {})[predicate] = key
        if self._is_held(predicate, key, evidence, outcome):
            return
        said = thing.said.first() if thing.rows and thing.said else None
        told = said if said is not None and said != kind and not thing.may_be(said) else None
        obj = EntityObject(id=key, name=thing.name, type=kind, aliases=thing.aliases, said_type=told)
        self._drafts[predicate, key] = _Draft(predicate, obj, key, evidence, rule, outcome)

    def gap(self, gap: Gap) -> None:
        """Add that something is not reported."""
        self.add("notReported", SlotObject(slot=gap.slot), gap.slot, [self.evidence(gap.unit, gap.span)], gap.rule)

    def evidence(self, unit: Unit, span: Span) -> Piece:
        """Return the place of a range of a unit's text, with its quote."""
        held = self._located.get((unit, span))
        if held is None:
            held = self._located[unit, span] = self.evidence_at(unit.locate(span), unit.role)
        return held

    def evidence_at(self, place: Span, role: str) -> Piece:
        """Return evidence for a place in the file."""
        held = self._places.get((place, role))
        if held is None:
            quote = self.entry.source.quote(place)
            held = {"start": place.start, "end": place.end, "quote": quote, "section": role}
            self._places[place, role] = held
        return held

    def add(
        self, predicate: Predicate, obj: ClaimObject, key: str, evidence: Sequence[Piece], rule: str,
        outcome: Outcome | None = None,
    ) -> None:  # fmt: skip
        """Add a claim, or further evidence where the entry has made it already."""
        if not self._is_held(predicate, key, evidence, outcome):
            self._drafts[predicate, key] = _Draft(predicate, obj, key, list(evidence), rule, outcome)

    def _is_held(
        self, predicate: Predicate, key: str, evidence: Sequence[Piece], outcome: Outcome | None
    ) -> bool:  # fmt: skip
        """Tell whether the entry has made a claim already; if so, give it the evidence and the more telling outcome."""
        held = self._drafts.get((predicate, key))
        if held is None:
            return False
        # One place has one piece of evidence, so that identity tells them apart.
        for item in evidence:
            if not any(item is other for other in held.evidence):
                held.evidence.append(item)
        if outcome and held.outcome and _TELLING.index(outcome) > _TELLING.index(held.outcome):
            held.outcome = outcome
        return True

    def withdraw(self, predicate: Predicate, thing: Thing, rules: Container[str] | None = None) -> None:
        """Take back that the paper stands in a relation to a thing; with `rules`, only where one of them says so."""
        place = predicate, self._of_things.get(id(thing), {}).get(predicate, "")
        held = self._drafts.get(place)
        if held is not None and (rules is None or held.rule in rules):
            del self._drafts[place]

    def fold(self, predicate: Predicate, thing: Thing, other: Thing) -> None:
        """Give the claim on a thing to another one that has it too, with its evidence."""
        key, into = (self._of_things[id(each)][predicate] for each in (thing, other))
        if key != into:
            held = self._drafts.pop((predicate, key))
            self._is_held(predicate, into, held.evidence, held.outcome)

    def relations(self, thing: Thing) -> dict[Predicate, str]:
        """Return by which rule the entry has claimed that its paper stands in which relation to a thing."""
        claimed, drafts = self._of_things.get(id(thing)), self._drafts
        if claimed is None:
            return {}
        return {place[0]: drafts[place].rule for place in claimed.items() if place in drafts}

    def record(self) -> EntryRecord:
        """Return the record of the entry with the claims in the order of the text."""
        entry = self.entry
        status: Status = "speculative" if self.speculative else "stated"
        claims = sorted((self._claim(draft, status) for draft in self._drafts.values()), key=_place)
        # One check of all is faster than one of each part.
        return RECORD.validate_python(
            {
                "paper": entry.paper,
                "source": entry.source.name,
                "sha256": entry.source.sha256,
                "language": entry.language,
                "title": entry.title,
                "layout": entry.layout,
                "quality": entry.quality,
                "speculative": self.speculative,
                "url": entry.url,
                "date": entry.date,
                "published": entry.published,
                "start": entry.span.start,
                "end": entry.span.end,
                "meta": dict(entry.meta),
                "abstract": _abstract(entry),
                "claims": tuple(claims),
            }
        )

    def _claim(self, draft: _Draft, status: Status) -> dict[str, Any]:
        evidence = tuple(sorted(draft.evidence, key=_span) if len(draft.evidence) > 1 else draft.evidence)
        first = evidence[0]
        said = f"{self.entry.source.sha256}\0{self.entry.paper}\0{draft.predicate}\0{draft.key}\0{first['start']}\0{first['end']}"
        return {
            "id": hashlib.sha256(said.encode()).hexdigest()[:20],
            "predicate": draft.predicate,
            "object": draft.object,
            "evidence": evidence,
            "rule": draft.rule,
            "confidence": confidence(draft.rule),
            "status": status,
            "outcome": draft.outcome,
        }


def _abstract(entry: Entry) -> str | None:
    """Return the text of an entry that holds an abstract and nothing else, None for a digest."""
    if {section.role for section in entry.sections} != {"abstract"}:
        return None
    return "\n".join(block.text for section in entry.sections for block in section.blocks) or None


def _span(piece: Piece) -> tuple[int, int]:
    return piece["start"], piece["end"]


def _place(claim: Mapping[str, Any]) -> tuple[int, int, str, str]:
    first = claim["evidence"][0]
    return first["start"], first["end"], claim["predicate"], claim["id"]


def block_place(block: Block) -> Span:
    """Return where a block stands with its label."""
    start = block.label_span.start if block.label_span else block.span.start
    return Span(min(start, block.span.start), max(block.span.end, block.label_span.end if block.label_span else 0))
