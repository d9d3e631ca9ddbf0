"""What makes even a name of the lexicon the paper's own: the text brings it in as if nobody knew it.

The lexicon knows the names of most works that were read widely, and somebody brought each: the paper that is read may be the one.
Takes a unit and one of its names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.things.group import Group
from paperkg.extract.things.members import ENOUGH
from paperkg.extract.units.unit import Unit
from paperkg.ontology.keys import name_key

#: The verbs whose objects are the paper's own, however many there are.
_RELEASES = re.compile(r"(?:releas|open-sourc)(?:es?|ing) (?:the |both )?")
#: Between a verb that brings something and its object.
_STRAIGHT = re.compile(r" (?:the |(?P<any>an? ))?")
#: A name's second one: `DPO "Walker"`.
_CALLED = re.compile(r" [\"“][^\"”]{2,30}[\"”]")
#: Behind a name that is spelled out: what is no use of it (`introduce A (B) into`), nor its results.
_GOES_ON = re.compile(r"[.,:;]|$| (?:for|that|which|and|where|by|-|–|—)(?= )")
_NEW_KINDS = re.compile(en.NEW_KINDS)
_TOLD = re.compile(en.LABEL_TELLS)


def is_introduced(unit: Unit, group: Group, name: Found, hit: CueHit) -> bool:
    """Tell whether a verb that brings a name goes on to say what it is, or spells it out: `we introduce DPO, which`.

    What a paper releases is its own, however many there are: `we release TeleChat2 and TeleChat2.5, including`.
    """
    text, end = unit.text, name.outer.end
    if _RELEASES.fullmatch(text, hit.start, group.span.start) and _GOES_ON.match(text, group.span.end):
        return True
    article = _STRAIGHT.fullmatch(text, hit.end, name.outer.start) if hit.cue.id == "en-propose" else None
    if article is None or (article["any"] and not name.is_data):
        return False
    if called := _CALLED.match(text, end):
        end = called.end()
    if unit.words.second_after.match(text, end):
        return True
    return bool(name.others) and " " in name.surface and _GOES_ON.match(text, end) is not None


def is_listed_as_new(unit: Unit, group: Group) -> bool:
    """Tell whether a list stands behind the word for new things of a kind: `we introduce new datasets (A, B, and C)`."""
    start = group.span.start
    return unit.words.language == "en" and _NEW_KINDS.search(unit.text, max(0, start - 100), start) is not None


def is_spelled_anew(name: Found) -> bool:
    """Tell whether the text says what a name means as if nobody knew it: `we introduce C4, a framework`."""
    held = {name_key(form.text) for row in name.rows for form in row.forms()}
    return name.called or any(name_key(other) not in held for other in name.others)


def known_reasons(unit: Unit, name: Found) -> Iterator[tuple[str, int]]:
    """Yield the rules, with their weights, by which a label or a definition that opens the text makes a known name its own."""
    words = unit.words
    if unit.is_label and unit.role == "contribution" and fills(unit, name):
        explained = bool(name.others) or unit.block.text.startswith("(")
        new = words.language != "ko" or explained or "-" in name.surface
        told = words.language == "en" and name.outer.end > name.end and _TOLD.match(unit.block.text)
        if told or (new and words.kind_said.match(unit.block.text)):
            yield "label-is-name@1", ENOUGH
    if name.start < 60 and not unit.is_label and unit.role in {"summary", "contribution", "abstract"}:
        end = max(name.tail, name.outer.end)
        if words.topic.match(unit.text, end) and words.defines.search(unit.text, end, unit.sentence(name.start).end):
            yield "defined-as-topic@1", ENOUGH if unit.role == "contribution" else 2


def fills(unit: Unit, name: Found) -> bool:
    """Tell whether the label is the name, but for its head noun."""
    start = name.outer.start if unit.words.language != "zh" else name.outer.start - unit.text.find("：", 0, 10) - 1
    return start <= 1 and len(unit.text) - max(name.tail, name.outer.end) <= 1
