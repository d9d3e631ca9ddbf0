"""The paper's own name where no phrase of proposing brings it: the one new name that a digest's prose is about.

Takes an entry's units and things of which none is the paper's own yet, gives the place that speaks for the one that is. A
newcomer is a name that the lexicon does not hold and that no plain words make; it acts, or is what the message is of, and it
stands less often where rivals, data, and parts stand than elsewhere. In Korean it acts where it is the topic that opens a
sentence. Promises nothing for Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.own.family import is_plain_form
from paperkg.extract.rules.rule import Sense
from paperkg.extract.things.group import COMPARING, Group, groups
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import Unit
from paperkg.ontology.keys import name_key

_ACTS = re.compile(en.ACTS)
_MESSAGE = re.compile(
    r"\b(?:message|idea|premise|point|promise|essence|thesis|core|heart|principle|trick|secret|strength) (?:of|behind) $"
)
_KOREAN_TOPIC = re.compile(r"['\"”’)]*[은는]\s")
_SIZED = re.compile(r"\d[BbMm]$")
_SET_OFF = re.compile(r", which\b|, an? |,? (?:is|was) (?:an?|the)\b")
_TOLD_IN = frozenset({"summary", "contribution", "method"})
_ELSEWHERE = COMPARING | frozenset[Sense]({"evaluate", "train", "about"})


def newcomer(
    units: Sequence[Unit], things: Things, *, paper: str, others: Container[int] = ()
) -> tuple[Thing, Unit, Found] | None:
    """Return the new name that the text is about, with the place where it first acts; None where there is none.

    What is in `others` (by identity) is none. In Korean, a name that stands but once must be what the digest calls the `paper`.
    """
    clean: dict[int, int] = {}
    acting: dict[int, tuple[Thing, Unit, Found]] = {}
    for unit in units:
        if unit.words.language == "zh" or unit.role not in _TOLD_IN or unit.is_label:
            continue
        for group in groups(unit):
            for name in group.names:
                thing = things.of(name)
                if thing is None or id(thing) in others or not _is_new(thing, name):
                    continue
                apart = _stands_elsewhere(group) or "baseline" in unit.topics or len(group.names) > 1
                clean[id(thing)] = clean.get(id(thing), 0) + (-1 if apart else 1)
                if not apart and _acts(unit, name):
                    acting.setdefault(id(thing), (thing, unit, name))
    found = [(clean[key], place) for key, place in acting.items() if clean[key] > _least(place, paper)]
    best = max((count for count, _ in found), default=0)
    return next((place for count, place in found if count == best), None)


def _least(place: tuple[Thing, Unit, Found], paper: str) -> int:
    """Return how often at most a name may stand and be no newcomer."""
    _, unit, name = place
    return 1 if unit.words.language == "ko" and name_key(name.surface) != name_key(paper) else 0


def _is_new(thing: Thing, name: Found) -> bool:
    new = not (thing.known or thing.weak or thing.common or thing.broad or name.inside or name.rows)
    new = new and not is_plain_form(name.surface)
    return new and _COINED.search(name.surface) is not None and thing_type(thing, "Method") not in {"Task", "Metric"}


#: A capital inside a word, or letters with a digit: what nobody writes by chance.
_COINED = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]+[A-Z]?|[A-Z]-[A-Z]|[a-z]-[A-Z]{2}|[A-Z][a-z]*[A-Z]")


def _stands_elsewhere(group: Group) -> bool:
    return any(hit.cue.sense in _ELSEWHERE and gap <= 6 for hit, gap in group.cues[:2])


def _acts(unit: Unit, name: Found) -> bool:
    end = max(name.tail, name.outer.end)
    if unit.words.language == "ko":
        opens = name.outer.start <= unit.sentence(name.start).start + 1
        return opens and _KOREAN_TOPIC.match(unit.text, end) is not None and not _SIZED.search(name.surface)
    before = unit.text[max(0, name.outer.start - 30) : name.outer.start]
    return bool(
        unit.words.topic.match(unit.text, end)
        or _ACTS.match(unit.text, end)
        or _SET_OFF.match(unit.text, end)
        or _MESSAGE.search(before)
    )
