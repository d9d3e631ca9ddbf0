"""Builders of records about names: `says("p1", "Method", "TAPO", "…")` is an entry of p1 that names one thing."""

from __future__ import annotations

from collections.abc import Iterable

from small_graph import claim, entry

from paperkg.extract.model import EntityType
from paperkg.extract.record import EntityObject, EntryRecord, Predicate
from paperkg.ontology.keys import entity_id
from paperkg.ontology.names import load_lexicon


def named(kind: EntityType, name: str, *others: str, of: str | None = None) -> EntityObject:
    """Build a thing as the extractor mints it: by the lexicon's name where it knows the name, or by `of`."""
    known = of or load_lexicon().canonical(name, kind) or name
    return EntityObject(id=entity_id(kind, known), name=name, type=kind, aliases=tuple(sorted(others)))


def says(
    paper: str, kind: EntityType, name: str, *others: str,
    predicate: Predicate = "uses", of: str | None = None, source: str = "day.md", abstract: str | None = None,
) -> EntryRecord:  # fmt: skip
    made = claim(predicate, named(kind, name, *others, of=of), name=f"{paper}-{source}-{name}")
    return entry(paper, made, source=source).model_copy(update={"abstract": abstract})


def ids(records: Iterable[EntryRecord]) -> list[str]:
    return [claim.object.id for record in records for claim in record.claims if isinstance(claim.object, EntityObject)]
