"""What English prose says that others brought or named: `QORL contributes steps`, `by Wu et al. (usually called QORL)`.

Takes a unit and a cue of proposing in it; gives whether the work that brings or names there is another's.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en.parts import NAMED_BY_OTHERS
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.units.unit import Unit

_NAMED_BY_OTHERS = re.compile(NAMED_BY_OTHERS)


def is_named_by_others(unit: Unit, hit: CueHit) -> bool:
    """Tell whether the words before a verb of naming say that others named: `by Wu et al. (usually called A)`."""
    return _NAMED_BY_OTHERS.search(unit.text, unit.sentence(hit.start).start, hit.start) is not None


def is_brought_by_others(unit: Unit, hit: CueHit) -> bool:
    """Tell whether a name in what moves the work is the subject of a verb of proposing: `A contributes B, C collects D`."""
    return unit.role == "motivation" and any(name.outer.end + 1 == hit.start for name in unit.names)
