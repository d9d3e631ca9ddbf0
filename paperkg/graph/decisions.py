"""What the linking decides, as data: which name was taken for which thing, by which rule, why, and how surely.

A `merge` says that a name means a thing that has another name; a `split` that a name means another thing than its form
says; a `doubt` changes nothing and is for a person to look at. Each is about two ids, and never implies a third.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

DecisionKind = Literal["merge", "split", "doubt"]

#: How sure each rule is, before anybody has looked: what a table of names or a user says is certain, what one text says
#: nearly so, what only the form of a name says less.
SCORES = {
    "user": Decimal("1"),
    "lexicon": Decimal("1"),
    "definition": Decimal("0.9"),
    "expansion": Decimal("0.9"),
    "head-noun": Decimal("0.85"),
    "plural": Decimal("0.85"),
    "greek-letter": Decimal("0.95"),
    "number": Decimal("0.95"),
    "sign": Decimal("0.95"),
    "word": Decimal("0.8"),
    "acronym": Decimal("0.9"),
}


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """One decision: `name` would be minted as `member`, and is taken for `kept`.

    `claims` are the ids of claims in which the name is used so, sorted; none for what only the lexicon says.
    """

    kept: str
    member: str
    kind: DecisionKind
    name: str
    rule: str
    reason: str
    claims: tuple[str, ...] = ()

    @property
    def score(self) -> Decimal:
        """How sure the rule is, from 0 to 1."""
        return SCORES.get(self.rule, Decimal("0.5"))

    @property
    def id(self) -> str:
        """A hash of what is decided, the same on every machine."""
        said = "\x1f".join((self.kind, self.member, self.kept, self.rule, self.name))
        return hashlib.sha256(said.encode()).hexdigest()[:16]
