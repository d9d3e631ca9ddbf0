"""The change of two values that a sentence gives in a clause of its own: `gains 11 points, with accuracy up from 54% to 65%`.

Takes the readings of a sentence; gives them with each change joined to the one pair of values between which it lies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from paperkg.extract.results.reading import Reading, is_lead
from paperkg.extract.results.scene import Scene

_GAPS = frozenset({"points", "percent", "plain", "measure", "time"})


def with_gaps(scene: Scene, found: Sequence[Reading]) -> list[Reading]:
    """Return the readings of a sentence, of which a change that is just what lies between the values of a pair is part of it."""
    found = _with_leads(scene, found)
    joined = {pair: gap for gap in found if (pair := _pair_of(scene, gap, found)) is not None}
    gaps = {*joined.values()}
    return [_with_gap(reading, joined.get(reading)) for reading in found if reading not in gaps]


def _with_leads(scene: Scene, found: Sequence[Reading]) -> list[Reading]:
    """Give each lead that follows the lead of a level that level, too: `58.9, which is 1.6 above A and 5.2 above B`."""
    done: list[Reading] = []
    for reading in found:
        last = done[-1] if done else None
        level = last if last is not None and last.rule == "result-score" and last.change is not None else None
        if level is not None and level.change is not None and reading.rule == "result-delta" and not reading.change:
            between = scene.text[level.change.end : reading.start]
            is_next = is_lead(scene, reading.number) and _NEXT.fullmatch(between) is not None
            if is_next and reading.number.kind == level.change.kind:
                reading = level._replace(change=reading.number, direction=reading.direction)
        done.append(reading)
    return done


#: Between two leads of one level.
_NEXT = re.compile(r"[^.;]*?(?:,\s(?:and\s)?|\sand\s)(?:still\s|even\s|only\s)?")


def _pair_of(scene: Scene, gap: Reading, found: Sequence[Reading]) -> Reading | None:
    """Return the one pair of values beside a change whose difference it is, as they are written; None for none or several."""
    if gap.rule != "result-delta" or gap.low or gap.change or gap.number.kind not in _GAPS or gap.number.bound:
        return None
    pairs = [
        other
        for other in found
        if other.low is not None
        and other.rule != "result-range"
        and other.change is None
        and ";" not in scene.text[min(gap.end, other.end) : max(gap.start, other.start)]
        and abs(other.number.value - other.low.value) == abs(gap.number.value) != 0
    ]
    return pairs[0] if len(pairs) == 1 else None


def _with_gap(reading: Reading, gap: Reading | None) -> Reading:
    return reading if gap is None else reading._replace(change=gap.number)
