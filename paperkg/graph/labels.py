"""What each thing is called: one preferred label, and other labels that are nobody else's.

Takes the names and spellings that entries use for each id, gives `Labels`. Within one type no spelling, whatever its
case, spaces, and hyphens, belongs to two things: it goes to the thing whose id it gives, else to the one that has it in
the lexicon, else to the one that stands under it most often. What an entry itself calls a thing stays on its claims
(`pk:objectName`, `pk:objectAlias`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from paperkg.graph.senses import is_told_apart, row_of
from paperkg.graph.spelling import stands_for
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import load_lexicon


class Labels(NamedTuple):
    """`hidden` are spellings that find the thing but don't name it alone: the acronym of several things."""

    preferred: str
    others: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(slots=True)
class Called:
    """How often a thing stands under each name, and its other spellings."""

    names: Counter[str] = field(default_factory=Counter)
    others: set[str] = field(default_factory=set)

    def spellings(self) -> list[str]:
        """All spellings, sorted."""
        return sorted(self.others | set(self.names))


def choose_labels(called: Mapping[str, Called]) -> dict[str, Labels]:
    """Return the labels of each id; the same whatever the order.

    >>> choose_labels({"method/grpo": Called(Counter({"GRPO": 2, "grpo": 1}), {"GRPO training"})})
    {'method/grpo': Labels(preferred='GRPO', others=('GRPO training', 'grpo'), hidden=())}
    """
    claimants: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entity, thing in called.items():
        kind = entity.partition("/")[0]
        for spelling in thing.spellings():
            if not _is_of_another(entity, spelling, thing):
                claimants[kind, name_key(spelling)].add(entity)
    owners = {of: _owner(of[1], some, called) for of, some in claimants.items()}
    return {entity: _labels(entity, thing, owners) for entity, thing in called.items()}


def _owner(key: str, some: set[str], called: Mapping[str, Called]) -> str:
    return min(some, key=lambda entity: (*_claim(entity, key, called[entity]), entity) if len(some) > 1 else ())


def _is_of_another(entity: str, spelling: str, thing: Called) -> bool:
    """Tell whether a spelling cannot be a label: the acronym of several things, or the lexicon's word for another."""
    kind, _, key = entity.partition("/")
    if is_told_apart(entity) and name_key(spelling) == key.partition("~")[0]:
        return True
    if spelling in thing.names:
        return False
    rows = [row for row in load_lexicon().find(spelling) if row.type.lower() == kind]
    return bool(rows) and row_of(entity, load_lexicon()) not in rows


def _claim(entity: str, key: str, thing: Called) -> tuple[bool, bool, int, bool]:
    """Return how good a claim a thing has on a spelling, the best first in order."""
    row = row_of(entity, load_lexicon())
    in_lexicon = row is not None and any(name_key(form.text) == key for form in row.forms())
    own = entity.partition("/")[2] == key
    count = sum(count for name, count in thing.names.items() if name_key(name) == key)
    phrases = [other for other in thing.others if name_key(other) == key]
    spelled = any(stands_for(name, phrase) for name in thing.names for phrase in phrases)
    return not own, not in_lexicon, -count, not spelled


def _labels(entity: str, thing: Called, owners: Mapping[tuple[str, str], str]) -> Labels:
    kind, _, key = entity.partition("/")
    owned = [spelling for spelling in thing.spellings() if owners.get((kind, name_key(spelling))) == entity]
    if is_told_apart(entity):
        acronym, _, phrase = key.partition("~")
        hidden = [spelling for spelling in thing.spellings() if name_key(spelling) == acronym]
        long = next((spelling for spelling in owned if name_key(spelling) == phrase), phrase)
        return Labels(f"{min(hidden, default=acronym)} ({long})", tuple(owned), tuple(hidden))
    names = owned or [f"{spelling} ({key})" for spelling in thing.spellings()[:1]]
    preferred = min(names, key=lambda name: (-thing.names[name], name))
    return Labels(preferred, tuple(spelling for spelling in owned if spelling != preferred))
