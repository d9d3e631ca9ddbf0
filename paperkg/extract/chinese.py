"""What Chinese texts say of how a paper stands to names, beside what all languages say.

Takes a unit, names in it, and the cues over them; tells what only the order of a Chinese sentence tells. In Chinese digests one
section holds the setting and the results.
"""

from __future__ import annotations

import re

from paperkg.extract.found import Found
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
