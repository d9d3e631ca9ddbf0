"""What a text only mentions: an English abstract's tasks of its background and measures that it wishes for, and works of others.

Takes a unit and one of its names; tells whether the words around it make it a task of the paper, a measure that was taken, or a
thing of other work, in English and Chinese. Promises True, or nothing against a name, where the words are of another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.en import asides as en
from paperkg.extract.lang.en.tasks import AFTER
from paperkg.extract.lang.zh import asides as zh
from paperkg.extract.names.found import Found
from paperkg.extract.rules.gate import gated
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

_TOPIC, _OPEN, _CALLED, _AFTER = (re.compile(words) for words in (en.TOPIC, en.OPEN, en.CALLED, AFTER))
_MEANS, _TESTS, _ATTRIBUTE = re.compile(en.MEANS), re.compile(en.TESTS, re.IGNORECASE), re.compile(en.ATTRIBUTE)
_OF_OTHER_WORK = {
    "en": gated(en.OF_OTHER_WORK, re.IGNORECASE),
    "zh": gated(zh.OF_OTHER_WORK),
}
_GENERAL, _QUALITY = re.compile(en.GENERAL, re.IGNORECASE), re.compile(en.QUALITY)
_UNLIKE, _STRICT, _MEASURED, _BELIEF, _LEARNING = (
    re.compile(words) for words in (en.UNLIKE, en.STRICT, en.MEASURED, en.BELIEF, en.LEARNING)
)
_MEASURING, _WISH, _NO_MEASURE = re.compile(en.MEASURING, re.IGNORECASE), re.compile(en.WISH), re.compile(en.NO_MEASURE)

#: Behind a measure that only says of what kind a thing is: `ASR-oriented models`.
_DESCRIBES = re.compile(r"-(?:oriented|specific|aware|style|centric|only)\b")

#: How many words may stand before the task that a sentence is about: `Real-time duplex interaction`.
_FEW = 2


def is_told(unit: Unit, name: Found, *, task: bool) -> bool:
    """Tell whether a name stands where an abstract speaks of its own work, or is the task that the background is about."""
    return name.start >= unit.background or (task and _is_topic(unit, name))


def is_of_other_work(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence reports what others did, or says that something was not run: `GPT-4o, as earlier work reports`."""
    pattern = _OF_OTHER_WORK.get(unit.words.language)
    return pattern is not None and pattern.search(unit.text, *unit.sentence(name.start)) is not None


def _is_topic(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence of background is about a task, or calls it open: `Slow walking remains hard`."""
    end = max(name.tail, name.outer.end)
    if unit.words.language != "en" or _OPEN.match(unit.text, end):
        return True
    if _CALLED.search(unit.text, max(0, name.outer.start - 40), name.outer.start):
        return True
    start = unit.sentence(name.start).start
    return unit.text.count(" ", start, name.outer.start) <= _FEW and _TOPIC.match(unit.text, end) is not None


def is_aside(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a task is only a means, an attribute of something else, or what every work does."""
    if unit.role != "abstract" or unit.words.language != "en":
        return False
    if _GENERAL.fullmatch(name.surface) or _ATTRIBUTE.match(unit.text, name.outer.end):
        return True
    before = unit.text[max(0, group.span.start - 60) : group.span.start]
    if _LEARNING.fullmatch(name.surface) and not before.endswith("for "):
        return True
    if _UNLIKE.match(unit.text[unit.sentence(name.start).start : name.outer.start]):
        return True
    if " to " in name.surface and before.endswith("from "):
        return True  # `from text to image`
    if not _MEANS.search(before) or _AFTER.match(unit.text, group.names[-1].outer.end):
        return False
    return _TESTS.search(unit.text, unit.sentence(name.start).start, name.start) is None


def is_unmeasured(unit: Unit, name: Found) -> bool:
    """Tell whether a word of a measure stands for a quality that a work wishes for: `to maximize accuracy`."""
    if unit.role != "abstract" or unit.words.language != "en":
        return False
    if _DESCRIBES.match(unit.text, name.outer.end):
        return True
    if name.others or not _QUALITY.fullmatch(name.surface):
        return False
    if _NO_MEASURE.match(unit.text, name.outer.end):
        return True
    sentence = unit.sentence(name.start)
    measuring = _MEASURED if _STRICT.fullmatch(name.surface) else _MEASURING
    if not measuring.search(unit.text, *sentence) or _BELIEF.match(unit.text, sentence.start):
        return True
    return _WISH.search(unit.text[sentence.start : name.outer.start]) is not None
