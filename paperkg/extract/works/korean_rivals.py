"""Whom a Korean sentence sets the work against where no word of comparing governs the name.

Takes a list of names in a unit, gives the outcome of a comparison where the words behind the list make its members examples
of what is beaten (`A나 B처럼 … 방법보다`), the subject of a contrast (`A가 … 것과 달리`), or what trails (`A는 뒤처진다`).
Promises None, or False, for a unit in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.lang.ko import clauses
from paperkg.extract.lang.ko import frames as ko
from paperkg.extract.names.found import Found
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.rules.rule import CueHit, Sense
from paperkg.extract.things.group import COMPARING, Group, groups
from paperkg.extract.things.link import Thing
from paperkg.extract.units.unit import Unit

_EXAMPLES, _ALSO = re.compile(ko.EXAMPLES), re.compile(ko.ALSO)
_LACKED = re.compile(ko.LACKED)
_CONTRAST, _TRAILS, _UNLIKE = re.compile(ko.CONTRAST), re.compile(ko.TRAILS), re.compile(ko.UNLIKE)
_OWNED, _LEADS, _MANY_RUN = re.compile(ko.OWNED), re.compile(ko.LEADS), re.compile(ko.MANY_RUN)
_BUT, _BEATEN = re.compile(ko.BUT), re.compile(ko.BEATEN)
_TRIED_INSTEAD = re.compile(ko.TRIED_INSTEAD)
_SET_BESIDE = re.compile(ko.SET_BESIDE)
_LEVEL, _ALIKE, _SCORES = re.compile(ko.LEVEL), re.compile(ko.ALIKE), re.compile(clauses.SCORES)
_TYPICAL = re.compile(ko.TYPICAL)
_OF_RIVAL = re.compile(ko.OF_RIVAL)
_PUT_TOGETHER, _SINCE = re.compile(ko.PUT_TOGETHER), re.compile(ko.SINCE)

#: The cue that says what the baselines are.
_BASELINES_ARE = "ko-baselines-are"

#: How far, in characters, a cue that governs a list by itself may stand.
_STRAIGHT = 3

#: What cues say that tell how the work stands to a name.
_GOVERNING = COMPARING | frozenset[Sense]({"use", "propose", "about"})

#: Sections that tell how things scored.
_SCORING = frozenset({"results", "summary"})

#: What a frame says: a relation with its outcome, or no relation.
Framed = tuple[tuple[Predicate, str] | None, Outcome | None]


def in_frame(group: Group, thing: Thing, cues: list[tuple[CueHit, int]]) -> Framed | None:
    """Return what the frame around a list says of one of its members, None where the list stands in no frame."""
    if (
        group.unit.words.language != "ko"
        or thing.proposed
        or thing.common
        or thing.broad
        or "baseline" in group.unit.topics
    ):
        return None
    if thing.weak and not (thing.known or thing.defined):
        return None
    if _OF_RIVAL.match(group.unit.text, group.span.end):
        return None, None
    if _TRIED_INSTEAD.match(group.unit.text, group.span.end):
        return ("comparesAgainst", "rival-in-frame@1"), "outperforms"
    are = next((hit.cue.name for hit, gap in cues if hit.cue.id == _BASELINES_ARE and gap <= _STRAIGHT), None)
    if are:
        return ("comparesAgainst", are), "unspecified"  # `비교 대상으로는 A, B가 쓰였다`
    nearest = next((hit.cue.sense for hit, _ in cues if hit.cue.sense in _GOVERNING), None)
    if nearest in COMPARING | {"about"} or (cues and cues[0][1] <= _STRAIGHT):
        return None  # words that govern the list say how the work stands to it
    return _read(group)


def trails(group: Group) -> bool:
    """Tell whether a sentence says of the list that opens it that it trails, loses, or falls short."""
    return group.unit.words.language == "ko" and _TRAILS.match(group.unit.text, group.span.end) is not None


def set_against(unit: Unit) -> Iterator[Found]:
    """Yield the names straight before Korean words of comparing, and those that are called the usual ones: `X가 대표적이다`."""
    if unit.words.language != "ko":
        return
    for group in groups(unit):
        near = next(iter(group.cues), None)
        compared = near is not None and near[0].cue.sense in COMPARING and near[1] <= _STRAIGHT
        if compared or _TYPICAL.match(unit.text, group.span.end):
            yield from group.names


def is_no_winner(group: Group) -> bool:
    """Tell whether a list that acts in a sentence on the results is set against the work there: it trails, or is a baseline."""
    if group.unit.words.language != "ko":
        return False
    named = any(hit.cue.id == _BASELINES_ARE and gap <= _STRAIGHT for hit, gap in group.cues)
    return named or trails(group) or _is_ahead(group) or _is_beaten(group)


def _is_ahead(group: Group) -> bool:
    return group.unit.role in _SCORING and _LEADS.match(group.unit.text, group.span.end) is not None


def _is_beaten(group: Group) -> bool:
    text, (start, end) = group.unit.text, group.span
    return _BEATEN.match(text, end) is not None and _BUT.search(text, max(0, start - 8), start) is not None


def _is_tried_alike(group: Group) -> bool:
    """Tell whether a list scores in a sentence on what was tried on the same terms: `같은 조건에서 A가 46.8%`."""
    text, (start, end) = group.unit.text, group.span
    return _SCORES.match(text, end) is not None and _ALIKE.match(text, group.unit.sentence(start).start) is not None


def _read(group: Group) -> Framed | None:
    unit, end = group.unit, group.span.end
    if _EXAMPLES.match(unit.text, end) or _ALSO.match(unit.text, end):
        better = unit.words.better.search(unit.text, *unit.sentence(group.span.start))
        return ("comparesAgainst", "rival-in-frame@1"), "outperforms" if better else "unspecified"
    if _is_beaten(group):
        return ("comparesAgainst", "rival-in-frame@1"), "outperforms"
    if _is_ahead(group):
        return ("comparesAgainst", "rival-in-frame@1"), "below"
    if unit.role in _SCORING and (_OWNED.match(unit.text, end) or _MANY_RUN.match(unit.text, end)):
        return ("comparesAgainst", "rival-in-frame@1"), "unspecified"
    if unit.role in _SCORING and (_LEVEL.match(unit.text, end) or _is_tried_alike(group)):
        return ("comparesAgainst", "rival-in-frame@1"), "unspecified"
    if _CONTRAST.match(unit.text, end) or _PUT_TOGETHER.match(unit.text, end):
        return ("comparesAgainst", "rival-in-frame@1"), "unspecified"
    if unit.role in _SCORING and trails(group):
        if unit.role == "results" or _SET_BESIDE.search(unit.text, *unit.sentence(group.span.start)):
            return ("comparesAgainst", "rival-in-frame@1"), "outperforms"
    only_told = any(frame.match(unit.text, end) for frame in (_UNLIKE, _LACKED, _SINCE))
    return (None, None) if only_told else None
