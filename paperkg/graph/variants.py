"""Things that belong together and are not one: variants, members of families, parts.

Takes records whose ids are linked, and the labels of their things; gives relations, sorted. `Dual-GRPO` is a variant of
`GRPO`, `Qwen2.5-7B` a member of `Qwen2.5`, `First-Thought Prefix` a part of the `Agent Distillation` that its paper
proposes. A family that no entry names is given too: what is asked of the family finds its members.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Literal, NamedTuple

from paperkg.extract.model import EntityType
from paperkg.extract.names.known import known_names
from paperkg.extract.record import EntityObject, EntryRecord
from paperkg.graph.aliases import type_of
from paperkg.graph.labels import Labels
from paperkg.graph.senses import row_of
from paperkg.ontology.keys import entity_id, name_key
from paperkg.ontology.names import LexiconName, broad_names, load_lexicon

Predicate = Literal["variantOf", "memberOf", "partOf"]

#: Where a longer name may hold a shorter one: after a hyphen or space, or at a capital (`DanceGRPO`, `QLoRA`).
_BEHIND = re.compile(r"(?<=[\w)])[-\s]+(?=\S)|(?<=[a-z])(?=[A-Z])|(?<=^[A-Z])(?=[A-Z][a-z]|[A-Z]{2,}[a-z])")
_SIGNED = re.compile(r"(.*\w)[+*#]+")
_ADJECTIVE = re.compile(r"-(?:based|aware|free|style|like|guided|driven|augmented|generated)$")


_Names = Mapping[tuple[EntityType, str], str]


class Relation(NamedTuple):
    """`subject` stands in a relation to `object`, both ids."""

    subject: str
    predicate: Predicate
    object: str


def relations(records: Iterable[EntryRecord], labels: Mapping[str, Labels]) -> list[Relation]:
    """Return the relations among the things of a graph."""
    names = {(type_of(entity), name_key(of.preferred)): entity for entity, of in labels.items()}
    found = {relation for entity, of in labels.items() for relation in _of_name(entity, of.preferred, names)}
    variants = {(relation.subject, relation.object) for relation in found}
    for part, whole in _parts(records):
        if (part, whole) not in variants and (whole, part) not in variants:
            found.add(Relation(part, "partOf", whole))
    return sorted(found)


def families(found: Iterable[Relation], labels: Mapping[str, Labels]) -> dict[str, str]:
    """Return the things that relations name and no entry does, with their names in the lexicon."""
    ids = sorted({relation.object for relation in found} - set(labels))
    return {entity: row.name for entity in ids if (row := row_of(entity, load_lexicon()))}


def _of_name(entity: str, name: str, names: _Names) -> Iterator[Relation]:
    family = _family(entity, name)
    if family and family != entity:
        yield Relation(entity, "memberOf", family)
    elif type_of(entity) in ("Method", "Model"):
        stems = (base for stem in _stems(name) if (base := _base(entity, stem, names)))
        heads = (base for head in _heads(name) if (base := _base(entity, head, names, held=True)))
        base = next(chain(stems, heads), None)
        if base:
            yield Relation(entity, "variantOf", base)


def _family(entity: str, name: str) -> str | None:
    """Return the family of a thing: the lexicon's, or that of the known name which a size or version follows."""
    row, kind = row_of(entity, load_lexicon()), type_of(entity)
    if row:
        rows = load_lexicon().find(row.family) if row.family else ()
        known = next((found for found in rows if found.type == kind), None)
        return entity_id(kind, known.name) if known else None
    for match in known_names().find(name):
        if match.start == 0 and match.end == len(name) and match.member and match.row.type == kind:
            return entity_id(kind, match.row.name)
    return None


def _stems(name: str) -> Iterator[str]:
    """Yield what a name may end in, the longest first: `GRPO` of `Dual-GRPO`, `REINFORCE` of `REINFORCE++`."""
    if signed := _SIGNED.fullmatch(name):
        yield signed[1]
    yield from (name[cut.end() :] for cut in _BEHIND.finditer(name))


def _heads(name: str) -> Iterator[str]:
    """Yield the names that a name may begin with, the longest first: `DPO-Mix` and `DPO` of `DPO-Mix-P`."""
    pieces = [] if " " in name or _ADJECTIVE.search(name) else name.split("-")
    yield from ("-".join(pieces[:size]) for size in range(len(pieces) - 1, 0, -1))


def _base(entity: str, stem: str, names: _Names, *, held: bool = False) -> str | None:
    """Return the thing of the same type that a stem names by its label or its name in the lexicon, no mere alias.

    `held` asks for a thing that the graph holds.
    """
    kind, key = type_of(entity), name_key(stem)
    if len(key) < 3 or (stem == stem.lower() and len(key) < 8):
        return None
    row: LexiconName | None = next((row for row in load_lexicon().find(stem) if row.type == kind), None)
    if row and (row.name in broad_names() or (row.match != "any" and row.name != stem)):
        return None
    of_row = entity_id(kind, row.name) if row and name_key(row.name) == key else None
    found = of_row if of_row and (not held or of_row in names.values()) else names.get((kind, key))
    return found if found != entity else None


def _parts(records: Iterable[EntryRecord]) -> Iterator[tuple[str, str]]:
    """Yield the methods that a paper proposes beside its main thing, each with that thing.

    The main thing is the one that the title begins with; where there is none, the one that more of the paper's entries
    propose than any other. A method that the lexicon knows is no part of a new one, whatever a digest says.
    """
    proposed: dict[str, dict[str, set[tuple[str, int]]]] = defaultdict(lambda: defaultdict(set))
    titled: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for claim in record.claims:
            thing = claim.object
            if claim.predicate == "proposes" and isinstance(thing, EntityObject) and thing.type in ("Method", "Model"):
                proposed[record.paper][thing.id].add((record.sha256, record.start))
                title = name_key(record.title or "")
                if any(title.startswith(name_key(name)) for name in (thing.name, *thing.aliases)):
                    titled[record.paper].add(thing.id)
    for paper, things in sorted(proposed.items()):
        whole = _main(things, titled[paper])
        for part in sorted(things):
            if whole and part != whole and type_of(part) == "Method" and not row_of(part, load_lexicon()):
                yield part, whole


def _main(things: Mapping[str, set[tuple[str, int]]], titled: set[str]) -> str | None:
    if titled:
        return next(iter(titled)) if len(titled) == 1 else None
    ranked = sorted(things, key=lambda entity: (-len(things[entity]), entity))
    alone = len(ranked) > 1 and len(things[ranked[0]]) > len(things[ranked[1]])
    return ranked[0] if alone else None
