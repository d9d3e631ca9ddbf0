"""The alias table: what the entries call each thing, gathered from all records, in any order.

Takes entry records, gives a `Table` of uses. A use is one name under one id in one paper: `TAPO` as `method/tapo` in
2505.15692, with the other spellings that the paper's entries give it. Nothing is decided here. Two tables of two halves
of the records, joined, are the table of the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, cast, get_args

from paperkg.extract.model import EntityType
from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord, ResultObject
from paperkg.graph.spelling import defined_in, is_acronym, stands_for
from paperkg.ontology.keys import name_key

TYPES: tuple[EntityType, ...] = get_args(EntityType)
_TYPE_OF = {kind.lower(): kind for kind in TYPES}
#: The things of a result by their keys in the record.
RESULT_THINGS = ("subject", "dataset", "metric", "baseline")


class Said(NamedTuple):
    """What identifies a use: an id as minted, the key of the name that stands there, and the paper."""

    id: str
    key: str
    paper: str


@dataclass(slots=True)
class Use:
    """How the entries of one paper use one name: its spellings, whether the paper proposes it, the claims."""

    names: dict[str, int] = field(default_factory=dict)
    others: set[str] = field(default_factory=set)
    proposed: bool = False
    claims: set[str] = field(default_factory=set)

    @property
    def spellings(self) -> list[str]:
        """All spellings, sorted."""
        return sorted(self.others | set(self.names))

    @property
    def name(self) -> str:
        """The most frequent name."""
        return min(self.names, key=lambda name: (-self.names[name], name))

    def expansions(self) -> Iterator[tuple[str, str]]:
        """Yield each acronym among the spellings with each phrase among them that it stands for."""
        spellings = self.spellings
        for acronym in filter(is_acronym, spellings):
            for phrase in spellings:
                if stands_for(acronym, phrase):
                    yield acronym, phrase


def type_of(entity: str) -> EntityType:
    """Return the type of an id.

    >>> type_of("method/grpo")
    'Method'
    """
    return _TYPE_OF[entity.partition("/")[0]]


@dataclass
class Table:
    """All uses of all names, and the abstracts of the papers."""

    uses: dict[Said, Use] = field(default_factory=dict)
    texts: dict[str, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[EntryRecord]) -> Table:
        """Gather the table of some records."""
        table = cls()
        for record in records:
            for claim in record.claims:
                table._add(record.paper, claim)
            if record.abstract:
                table.texts.setdefault(record.paper, set()).add(record.abstract)
        table._define()
        return table

    def _define(self) -> None:
        """Take the words that a paper's abstract gives for its acronyms for spellings of them."""
        for said, use in self.uses.items():
            for text in sorted(self.texts.get(said.paper, ())):
                for name in sorted(filter(is_acronym, use.names)):
                    if phrase := defined_in(text, name):
                        use.others.add(phrase)

    def _add(self, paper: str, claim: ClaimRecord) -> None:
        thing = claim.object
        if isinstance(thing, EntityObject):
            use = self._use(thing.id, thing.name, thing.aliases, paper, claim.id)
            use.proposed = use.proposed or claim.predicate == "proposes"
        elif isinstance(thing, ResultObject):
            for entity, name, others in result_things(thing):
                self._use(entity, name, others, paper, claim.id)

    def _use(self, entity: str, name: str, others: Iterable[str], paper: str, claim: str) -> Use:
        use = self.uses.setdefault(Said(entity, name_key(name), paper), Use())
        use.names[name] = use.names.get(name, 0) + 1
        use.others.update(others)
        use.claims.add(claim)
        return use

    @cached_property
    def ordered(self) -> list[tuple[Said, Use]]:
        """The uses in order of what identifies them."""
        return sorted(self.uses.items())

    @cached_property
    def called(self) -> dict[tuple[EntityType, str], list[tuple[Said, Use]]]:
        """The uses by type and the key of each of their spellings, in order of what identifies them."""
        found: dict[tuple[EntityType, str], list[tuple[Said, Use]]] = {}
        for said, use in self.ordered:
            kind = type_of(said.id)
            for key in {said.key: "", **dict.fromkeys(map(name_key, use.spellings), "")}:
                found.setdefault((kind, key), []).append((said, use))
        return found


def result_things(result: ResultObject) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield id, name, and other spellings of the things of a result that have an id."""
    for key in RESULT_THINGS:
        entity, name = getattr(result, f"{key}_id"), getattr(result, key)
        if entity and name:
            yield entity, name, cast("tuple[str, ...]", getattr(result, f"{key}_aliases", ()))
