"""What Korean sentences show to be the paper's own without a verb that proposes it.

Takes a unit and one of its names, which nobody knows, answers one question each: software that the work gives out, a model that
is made out of another, a part that the text counts, what a step is done by. Promises False for a unit in another language.
"""

from __future__ import annotations

import re

from paperkg.extract.found import Found
from paperkg.extract.lang.ko import frames as ko
from paperkg.extract.unit import Unit

_GIVEN_OUT, _SOFTWARE = re.compile(ko.GIVEN_OUT), re.compile(ko.SOFTWARE)
_MADE_FROM, _COUNTED = re.compile(ko.MADE_FROM), re.compile(ko.COUNTED)
_STEP_IS, _DONE_BY = re.compile(ko.STEP_IS), re.compile(ko.DONE_BY)
_ESSENCE = re.compile(ko.ESSENCE)
_ACRONYM, _DEVICE = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*"), re.compile(ko.DEVICE)
_OF_OTHERS, _SET_AGAINST = re.compile(ko.OF_OTHERS), re.compile(ko.SET_AGAINST)
_TERM, _ACTS = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)+"), re.compile(ko.ACTS)
_COINED, _FAULT = re.compile(r"[A-Z].*[A-Z]|[A-Z].*\d"), re.compile(ko.FAULT)
_BY_IT, _COMES_OUT = re.compile(ko.BY_IT), re.compile(ko.COMES_OUT)

#: Sections that tell what was made.
_MAKING_IN = frozenset({"method", "setup", "contribution", "summary"})


def is_given_out(unit: Unit, name: Found) -> bool:
    """Tell whether a name is that of software which the work gives out: `공개된 X 코드베이스는`."""
    if unit.words.language != "ko" or not _SOFTWARE.match(unit.text, name.outer.end):
        return False
    return _GIVEN_OUT.search(unit.text, max(0, name.outer.start - 14), name.outer.start) is not None


def is_made_from(unit: Unit, name: Found) -> bool:
    """Tell whether the topic of a sentence is made out of another thing: `X는 A에서 초기화되었고`."""
    if unit.words.language != "ko" or unit.role not in _MAKING_IN:
        return False
    return _MADE_FROM.match(unit.text, name.outer.end) is not None


def comes_out(unit: Unit, name: Found) -> bool:
    """Tell whether a name is what the work led to, known or not: `이를 통해 X 시리즈가 만들어졌다`."""
    if unit.words.language != "ko" or not _COMES_OUT.match(unit.text, name.outer.end):
        return False
    return _BY_IT.search(unit.text, unit.sentence(name.start).start, name.outer.start) is not None


def is_essence_told(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence begins by telling what a name is at heart: `X의 핵심은 … 데 있다`."""
    if unit.words.language != "ko" or unit.role not in {"contribution", "summary"}:
        return False
    opens = name.outer.start <= unit.sentence(name.start).start + 1
    return opens and _ESSENCE.match(unit.text, max(name.end, name.outer.end)) is not None


def is_counted_out(unit: Unit, name: Found) -> bool:
    """Tell whether a new term is a topic behind a sentence of its paragraph that counts what there is: `두 장치가 있다.`"""
    if not name.others or not unit.words.topic.match(unit.text, max(name.tail, name.outer.end)):
        return False
    sentence = unit.sentence(name.start)
    opens = name.outer.start <= sentence.start + 1
    return opens and _COUNTED.search(unit.text, 0, sentence.start) is not None


def is_glossed_device(unit: Unit, name: Found) -> bool:
    """Tell whether a text glosses an acronym with the words for a reward, a loss, a module: `다중 걸음 보상(MWR)`."""
    if not _ACRONYM.fullmatch(name.surface) or not any(map(_DEVICE.search, name.others)):
        return False
    before = unit.text[max(0, name.outer.start - 16) : name.outer.start]
    return _OF_OTHERS.search(before) is None and _SET_AGAINST.match(unit.text, name.outer.end) is None


def acts_in_method(unit: Unit, name: Found) -> bool:
    """Tell whether a term of several words opens a sentence of the method and acts: `Slow Walk Sampling은 걸음을 고른다`."""
    if unit.role != "method" or not _TERM.fullmatch(name.surface):
        return False
    opens = name.outer.start <= unit.sentence(name.start).start + 1
    return opens and _ACTS.match(unit.text, max(name.end, name.outer.end)) is not None


def acts_as_new(unit: Unit, name: Found) -> bool:
    """Tell whether a name opens a sentence on the work that finds no fault with it, and acts: `X는 걸음을 센다`."""
    if unit.role not in {"contribution", "method"} or not _COINED.search(name.surface):
        return False
    sentence = unit.sentence(name.start)
    opens = name.outer.start <= sentence.start + 1
    end = max(name.end, name.outer.end)
    return opens and _ACTS.match(unit.text, end) is not None and not _FAULT.search(unit.text, end, sentence.end)


def does_step(unit: Unit, name: Found) -> bool:
    """Tell whether a name is that by which a step of the work is done: `이를 위한 학습은 X로 이루어진다`."""
    if not _DONE_BY.match(unit.text, max(name.tail, name.outer.end)):
        return False
    return _STEP_IS.search(unit.text, max(0, name.outer.start - 30), name.outer.start) is not None
