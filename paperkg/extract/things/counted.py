"""What an English text counts as new before it names it: `Two measures are defined. Walk Rate, WR, asks … Step Waste tells …`.

Takes a unit, gives its names that such a sentence announces, and the type that the counted noun gives them. Promises nothing for
other languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found
from paperkg.extract.rules.gate import Gated
from paperkg.extract.units.unit import Unit

_NUMBERS = {"two": 2, "three": 3, "four": 4, "both": 2, "five": 5}
_NOUNS = (
    r"measures|metrics|benchmarks|data ?sets|modules|components|losses|techniques|mechanisms|schedules|strategies|variants|"
    r"rules"
)
_ANNOUNCED = Gated(
    re.compile(
        r"\b(?P<number>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:new |novel |further |such |of its own )?(?:[a-z-]+ )?"
        rf"(?P<noun>{_NOUNS}|stages|pieces|parts|ingredients|tricks|ideas) (?:are|were|make up|do|carry|drive) ?"
        r"(?:the (?:recipe|method|work|system|whole|job|design|framework|pipeline|model)\b|newly |therefore |thus )?"
        r"(?P<made>proposed|introduced|defined|added|new|combined|put together|derived|offered|developed)?"
        r"(?: (?:in response|for (?:this|that|it)|to this end|here))?(?P<end>[.:,])"
        # `it contributes two measures for walks, the Walk Rate and the Step Waste`
        r"|\b(?:contribut|introduc|propos|defin|add|bring|deriv|offer)(?:es?|s|ed|ings?) (?P<given>two|three|four|five) "
        rf"(?:new |novel |further )?(?:[a-z-]+ )?(?P<what>{_NOUNS})(?: (?:for|of|to) [a-z][a-z' -]{{2,40}})?(?P<stop>[:,])(?= )"
    )
)
_KINDS: dict[str, EntityType] = {
    "measures": "Metric", "metrics": "Metric", "benchmarks": "Dataset", "datasets": "Dataset", "data sets": "Dataset"
}  # fmt: skip
_OPENS = re.compile(
    r"(?:(?:The (?:first|second|third|other)(?: one)?|First|Second|Third),? (?:is )?)?(?:the )?['\"“]?$"
)
_NEXT = re.compile(
    r"(?:; (?:and )?|,? and |, while |: |, )(?:the (?:second|third|other)(?: one)?,? (?:is )?)?(?:the )?['\"“]?$"
)


def counted(unit: Unit) -> Sequence[tuple[Found, EntityType]]:
    """Return the unknown names that a sentence with their number announces, as many as it counts; found once a unit."""
    if unit.words.language != "en" or unit.is_label:
        return ()
    held: Sequence[tuple[Found, EntityType]] | None = unit.memo.get("counted")
    if held is None:
        held = unit.memo["counted"] = tuple(_counted(unit))
    return held


def _counted(unit: Unit) -> Iterator[tuple[Found, EntityType]]:
    for told in _ANNOUNCED.finditer(unit.text):
        if not (told["made"] or told["given"] or "make up" in told[0] or "drive" in told[0] or "carry" in told[0]):
            continue
        left = _NUMBERS[(told["number"] or told["given"]).lower()]
        for name in unit.names:
            if left and name.start >= told.end() and _is_announced(unit, name, told.end()):
                left -= 1
                yield name, _KINDS.get(told["noun"] or told["what"], "Method")


def _is_announced(unit: Unit, name: Found, start: int) -> bool:
    """Tell whether a name that the lexicon does not hold is the first of its sentence, or the next after a stop in it."""
    if name.rows or name.inside or (name.weak and not name.others and " " not in name.surface):
        return False
    sentence = unit.sentence(name.start)
    begin = max(sentence.start, start)
    before = unit.text[begin : name.outer.start]
    opens = sentence.start < start and not before.strip()
    return bool(opens or _OPENS.fullmatch(before.lstrip()) or _NEXT.search(before[-_FAR:]))


#: How far before a name the words may begin that set it off from the one before, in characters.
_FAR = 30
