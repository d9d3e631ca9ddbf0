"""What English words straight behind a list of data sets say that they are for: `OASST1 for training; MMLU for evaluation`."""

from __future__ import annotations

import re

from paperkg.extract.record import Predicate
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

#: Behind a list: what its data are for, or as what they serve.
_PLACED = re.compile(
    r"(?: (?:data ?sets?|benchmarks?|corpus|data|splits?))?,? (?:"
    r"(?:(?:is|are|was|were|serves?|used|each|only|both) ){0,2}(?:for|during|in) (?:the )?(?:[\w-]+ )?"
    r"(?:(?P<train>(?:pre-?|post-?)?training|fine-?tuning|instruction tuning)|evaluation|evaluating|testing|validation)|"
    r"(?:serves?|served|acts?|acted|is used|are used) as (?:an? |the )?(?:[\w-]+ )??"
    r"(?:(?P<trains>training (?:data|sets?|corpus|corpora))|benchmarks?|test ?beds?|(?:test|evaluation) (?:data|sets?))"
    r")(?=[.,;:)]|$| (?:and|while|but|with|on|of)\b)"
)


def placed_for(unit: Unit, group: Group) -> tuple[Predicate, str] | None:
    """Return the relation, with its rule, of data that an English text says to be for training or for tests; else None."""
    if unit.words.language != "en":
        return None
    placed = _PLACED.match(unit.text, max(group.span.end, group.names[-1].tail))
    if placed is None:
        return None
    return (
        ("trainsOn", "for-training@1") if placed["train"] or placed["trains"] else ("evaluatesOn", "for-evaluation@1")
    )
