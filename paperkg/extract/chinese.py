"""What Chinese texts say of how a paper stands to names, beside what all languages say.

Takes a unit, names in it, and the cues over them; tells what only the order of a Chinese sentence tells. In Chinese digests one
section holds the setting and the results.
"""

from __future__ import annotations

import re

from paperkg.extract.found import Found
from paperkg.extract.group import COMPARING, Group
from paperkg.extract.rule import CueHit
from paperkg.extract.unit import Unit

#: Behind models that a work was tried with.
_TRIED_ON = re.compile(r"[^，。；]{0,40}?上(?:进行|验证|实验|测试|评估|开展|展开)")


def is_tried_on(unit: Unit, name: Found, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether the results say that the work was tried with a model: `在X上验证`."""
    if unit.words.language != "zh" or unit.role != "results":
        return False
    near = cues[:1] and cues[0][0].cue.id == "zh-evaluate" and cues[0][1] <= 1
    return bool(near) and _TRIED_ON.match(unit.text, max(name.tail, name.outer.end)) is not None


def is_party(group: Group, name: Found, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether what the lexicon holds as a measure stands in a list of what is compared: `对比方法包括DER和FOSTER`."""
    if group.unit.words.language != "zh" or name.said == "Metric" or not cues or cues[0][0].cue.sense not in COMPARING:
        return False
    others = [other for other in group.names if other is not name]
    return any(not other.rows or other.rows[0].type in {"Method", "Model"} for other in others)
