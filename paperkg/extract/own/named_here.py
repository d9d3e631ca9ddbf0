"""What English words straight beside a name say of it: that it is new here, or the paper's own.

Takes a unit and one of its names. Promises False for a unit in another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.rules.gate import Gated, gated
from paperkg.extract.units.unit import Unit

#: Before a name, says that it is the paper's own: `Short name of the method: SlowWalk`.
_NAMED_HERE = re.compile(
    r"\bname of (?:the|this|our) (?:[\w-]+ )?(?:method|model|system|framework|benchmark|dataset|approach|algorithm)(?: is)?:? $"
)
#: Behind a name, says that it is the paper's own: `WalkTest (new)`.
_NEW_HERE = re.compile(
    r" \((?:new|own|ours|their own|introduced here|proposed(?: here)?|this (?:paper|work))\)"
    r"|, an? [^,.;]{0,60}\b(?:dataset|benchmark|model|metric|corpus|framework|method)s? (?:that )?"
    r"we (?:release|introduce|propose|build|construct|curate|collect|create)\b"
    r"|, the (?:[a-z-]+ ){1,3}(?:that (?:is|was) )?(?:released|developed|introduced|proposed|presented|described|built|trained) "
    r"(?:with|in|by|for) (?:this|these|the present|the) (?:paper|work|pages|article|report|study|authors)\b"
    r"|, (?:the (?:proposed|new|suggested) [a-z]+|the (?:benchmark|framework|method|remedy|dataset|corpus|system|recipe)),"
)


#: Before a name that nobody knows: `and the new WALK-HARD`.
_THE_NEW = Gated(
    re.compile(
        r"\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur) new"
        r"(?:ly (?:built|created|collected|introduced|proposed|constructed|curated|released))? $"
        r"|\b(?:their|its|our|the authors['’]|the team['’]s|a new|the new|(?:in|of) this (?:paper|work)) ?(?:own )?"
        r"(?:[a-z-]+ ){0,2}(?:test set|benchmark|dataset|set|corpus|model|method|framework|encoder|module|piece|system|loss|"
        r"paper|work|agent|algorithm|approach|pipeline|recipe|scheme|variant|policy|network|simulator|environment|toolkit|"
        r"engine),? $"
    )
)


#: Before a name that nobody knows, set off by commas: what it is, `The metric, WalkScore, counts`.
_THE_KIND = gated(en.THE_KIND)


def is_named_here(unit: Unit, name: Found) -> bool:
    """Tell whether an English text says beside a name that it is its own: `WalkTest (new)`, `WalkSet, a dataset we release`."""
    if unit.words.language != "en":
        return False
    if unit.text.startswith((" (", ", "), name.end) and _NEW_HERE.match(unit.text, name.end):
        return True
    strong = not (name.weak or name.rows or name.inside) and name.surface != name.surface.lower()
    start = name.outer.start
    if strong and _THE_NEW.search(unit.text, max(0, start - 60), start):
        return True
    if strong and unit.text.startswith(", ", name.end) and _THE_KIND.search(unit.text[max(0, start - 60) : start]):
        return True
    return "name of " in unit.text and _NAMED_HERE.search(unit.text, 0, name.outer.start) is not None
