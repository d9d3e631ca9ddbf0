"""What Chinese sentences show to be a paper's own without a verb that proposes it.

Takes a unit and one of its names, which nobody knows, answers whether it stands where only new things stand: behind its kind in
a list of contributions, or as what is given out with the paper. Promises nothing for a unit in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.lang.zh import own as zh
from paperkg.extract.names.found import Found
from paperkg.extract.things.link import Thing, Things
from paperkg.extract.units.unit import Unit

_KIND_BEFORE, _CLOSES = re.compile(zh.KIND_BEFORE), re.compile(zh.CLOSES)
_OF_OTHERS = re.compile(zh.OF_OTHERS)
_GIVEN_OUT, _HELD = re.compile(zh.GIVEN_OUT), re.compile(zh.HELD)
_NUMBERED, _NUMBERS = re.compile(zh.NUMBERED), re.compile(zh.NUMBERS)
_OTHER_CLAUSE = re.compile(zh.OTHER_CLAUSE)
_MADE_OF = re.compile(zh.MADE_OF)
_GIVES = ("开源", "公开", "释出", "放出", "发布", "开放")

#: Sections that tell what the work gives.
_GIVING = frozenset({"contribution", "summary", "abstract", "other"})


def own_rules(unit: Unit, name: Found, thing: Thing) -> Iterator[str]:
    """Yield the rules by which a name is the paper's own."""
    if opens_method(unit, name):
        yield "defined-as-topic@1"
    if unit.words.language != "zh" or unit.is_label or thing.known or name.weak or thing.common:
        return
    listed = unit.role == "contribution" and is_listed_new(unit, name)
    if listed or (unit.role == "method" and is_numbered(unit, name)):
        yield "new-of-its-kind@1"
    if unit.role in _GIVING and is_given_out(unit, name):
        yield "given-out@1"


def is_listed_new(unit: Unit, name: Found) -> bool:
    """Tell whether a contribution ends in a name behind its kind, and uses nothing: `可微分的渲染器EchoWalk`."""
    end = max(name.tail, name.outer.end)
    if not _CLOSES.match(unit.text, end):
        return False
    start = unit.sentence(name.start).start
    clause = max(start, *(unit.text.rfind(mark, start, name.outer.start) + 1 for mark in "，；。：、"))
    before = unit.text[clause : name.outer.start]
    return _KIND_BEFORE.search(before) is not None and _OF_OTHERS.search(before) is None


def opens_method(unit: Unit, name: Found) -> bool:
    """Tell whether a name, spelled out, opens what a method is made of, even a known one: `WALK（Wide Angle…）由两部分组成`."""
    if unit.words.language != "zh" or unit.role != "method" or unit.is_label or name.start or not name.others:
        return False
    return _MADE_OF.match(unit.text, name.outer.end) is not None


def is_numbered(unit: Unit, name: Found) -> bool:
    """Tell whether a name opens an item of what a method numbers: `（1）骨干 WalkER 由…；（2）WalkFAST 分词器`."""
    before = unit.text[max(0, name.outer.start - 12) : name.outer.start]
    return _NUMBERED.search(before) is not None and _NUMBERS.search(unit.text) is not None


def is_of_other_clause(unit: Unit, cue: int, name: Found) -> bool:
    """Tell whether a name stands in another clause than the verb that brings something in: `设计了四枚，材料包括PLA`."""
    if unit.words.language != "zh":
        return False
    return _OTHER_CLAUSE.search(unit.text, cue, name.outer.start) is not None


def is_given_out(unit: Unit, name: Found) -> bool:
    """Tell whether a name, behind its kind, is given out: `权重（WalkNet-XL）与数据（WalkSet）已开源`."""
    if not any(word in unit.text for word in _GIVES):
        return False
    before = unit.text[max(0, name.outer.start - 16) : name.start]
    return _HELD.search(before) is not None and _GIVEN_OUT.match(unit.text, max(name.tail, name.end)) is not None


#: What a name has behind that of which it is a further form: `WALK-2H`, `WALK+`, `WALK-Fast`.
_FURTHER = re.compile(r"[A-Z]|\+|-[A-Z][A-Za-z]*(?<!Bench)(?<!Base)|-[A-Z]{1,2}")


def own_forms(unit: Unit, things: Things) -> Iterator[tuple[Found, Thing]]:
    """Yield the unknown names that are further forms of the paper's own: `WALK-2H` beside `WALK-2`."""
    if unit.words.language != "zh" or unit.is_label or unit.role not in _GIVING | {"method"}:
        return
    free = [(name, thing) for name in unit.names if (thing := things.of(name)) and _is_free(name, thing)]
    if not free:
        return
    own = [spelling for thing in things.own() if not thing.known for spelling in thing.surfaces]
    for name, thing in free:
        if any(name.surface.startswith(form) and _FURTHER.fullmatch(name.surface, len(form)) for form in own):
            yield name, thing


def _is_free(name: Found, thing: Thing) -> bool:
    return not (thing.known or thing.proposed or thing.common or name.said in {"Metric", "Task"})
