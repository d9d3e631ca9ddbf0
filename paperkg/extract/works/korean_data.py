"""Which names that nobody knows Korean sentences make datasets: data are taken from them, or things tried and scored there.

Takes a list of names in a unit, answers whether the words around it make its members datasets. Promises False for a unit in
another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.ko import clauses as ko
from paperkg.extract.lang.ko import frames
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

_BODY, _LEARNED, _TRIED_WITH = re.compile(frames.BODY), re.compile(frames.LEARNED), re.compile(frames.TRIED_WITH)
_INSTRUMENT = re.compile(ko.INSTRUMENT)
_FOR_TRAINING = re.compile(ko.FOR_TRAINING)
_TRAINED_WITH, _ON_TRAINING = re.compile(ko.TRAINED_WITH), re.compile(ko.ON_TRAINING)
_KIN = re.compile(frames.KIN)
_SOME_OF_SETS = re.compile(frames.SOME_OF_SETS)
_TAKEN_FROM = re.compile(frames.TAKEN_FROM)
_TRIAL = tuple((re.compile(before), re.compile(behind)) for before, behind in frames.TRIAL)
_MADE_TO_TEST, _AT_PLACE = re.compile(frames.MADE_TO_TEST), re.compile(frames.AT_PLACE)
_SCORED_AT, _TESTED = re.compile(frames.SCORED_AT), re.compile(ko.TESTED)

#: Sections whose sentences tell on what the work was tried.
_TESTED_IN = frozenset({"method", "setup", "results", "summary", "abstract", "contribution"})


def votes_dataset(unit: Unit, group: Group) -> bool:
    """Tell whether the words behind a list make what nobody knows in it datasets: `X에서 평가하였다`, `GSM8K와 X로 평가`."""
    if unit.words.language != "ko" or unit.role not in _TESTED_IN or "baseline" in unit.topics:
        return False
    if any(name.said in {"Method", "Model", "Metric", "Task"} for name in group.names):
        return False
    kinds = {name.rows[0].type for name in group.names if name.rows}
    if kinds <= {"Dataset"} and _is_place_or_body(unit, group):
        return True
    tested = _TESTED.match(unit.text, group.span.end)
    if tested is None:
        return False
    return kinds == {"Dataset"} or (not kinds and tested["where"] is not None and not tested[0].endswith("실험"))


def tests_on_own(unit: Unit, group: Group) -> bool:
    """Tell whether a sentence tells that the work's own data serve tests: `평가를 위해 만든 X`, `X에서는`."""
    if unit.words.language != "ko":
        return False
    if unit.role in {"summary", "results"} and _AT_PLACE.match(unit.text, group.span.end):
        return True
    start = group.span.start
    return _MADE_TO_TEST.search(unit.text, unit.sentence(start).start, start) is not None


def is_for_training(unit: Unit, group: Group) -> bool:
    """Tell whether the words around a dataset say that it is for training: `미세 조정용 데이터셋 X`, `X로 미세조정`."""
    start, end = group.span
    if unit.words.language != "ko":
        return False
    if _TRAINED_WITH.match(unit.text, end) or _ON_TRAINING.match(unit.text, unit.sentence(start).start):
        return True
    return _FOR_TRAINING.search(unit.text, max(0, start - 32), start) is not None


def is_instrument(unit: Unit, name: Found) -> bool:
    """Tell whether a name among datasets is that with which they are made: `X로 수집한 영상`."""
    return unit.words.language == "ko" and _INSTRUMENT.match(unit.text, max(name.tail, name.outer.end)) is not None


def is_kin(unit: Unit, group: Group) -> bool:
    """Tell whether prose that brings a benchmark only says of others what they do: `X는 …만 보고`, `X 같은 기존 …는`."""
    return unit.words.language == "ko" and unit.role == "summary" and _KIN.match(unit.text, group.span.end) is not None


def _is_place_or_body(unit: Unit, group: Group) -> bool:
    """Tell whether data are taken from a list, rivals tried there, or scores read there: `X의 물체 탐지 데이터 12만 건으로`."""
    end = group.span.end
    if _BODY.match(unit.text, end):
        return _LEARNED.search(unit.text, *unit.sentence(group.span.start)) is not None
    if _SOME_OF_SETS.match(unit.text, end):
        return True
    scored = unit.role in {"summary", "results"} and _SCORED_AT.match(unit.text, end)
    placed = scored or _TRIED_WITH.match(unit.text, end) or _TAKEN_FROM.match(unit.text, end) or _is_trial(unit, group)
    return bool(placed) and not any(re.search(r"\d[Bb]$", name.surface) for name in group.names)


def _is_trial(unit: Unit, group: Group) -> bool:
    """Tell whether a sentence on a trial says where it was: `실험은 X와 Y에서 진행했다`; a single thing used may be a tool."""
    start, end = group.span
    return any(
        behind.match(unit.text, end)
        and before.search(unit.text, max(0, start - 20), start)
        and (len(group.names) > 1 or not before.pattern.endswith("에는\\s$"))
        for before, behind in _TRIAL
    )
