"""Which words of measures Korean sentences report nothing by, and which names nobody knows they make measures.

Takes a Korean unit and one of its names, answers one question each.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.ko import measures as ko
from paperkg.extract.names.found import Found
from paperkg.extract.units.unit import Unit

_OWNED_TO, _OWNS_TO = re.compile(ko.OWNED_TO), re.compile(ko.OWNS_TO)
_BY_MEASURE, _AS_LOSS = re.compile(ko.BY_MEASURE), re.compile(ko.AS_LOSS)
_TAKES, _TAKEN_MEASURE = re.compile(ko.TAKES), re.compile(ko.TAKEN_MEASURE)

#: How far, in characters, the words that tell what a measure takes reach back.
_BEFORE = 40


def is_owned_to(unit: Unit, name: Found) -> bool:
    """Tell whether a text only owns to what a measure's word stands for: `학습 비용이 크다는 한계가 있다`."""
    if _OWNED_TO.match(unit.text, max(name.end, name.outer.end)):
        return True
    return _OWNS_TO.search(unit.text, unit.sentence(name.start).start, name.outer.start) is not None


def serves_a_step(unit: Unit, name: Found) -> bool:
    """Tell whether something is learned or chosen by a measure, or another one takes it: `유사도로 고른다`, `손실로는 X를`."""
    if unit.is_label:
        return False
    loss = _AS_LOSS.search(unit.text, max(0, name.outer.start - _BEFORE), name.outer.start)
    return loss is not None or _BY_MEASURE.match(unit.text, name.outer.end) is not None


def takes_measure(unit: Unit, name: Found) -> bool:
    """Tell whether the text says what a name measures, or glosses it: `걸음 유사도를 나타내는 X`, `걸음 정확도(X)`."""
    before = _TAKES.search(unit.text, max(0, name.outer.start - _BEFORE), name.outer.start)
    return before is not None or any(map(_TAKEN_MEASURE.search, name.others))
