"""Which names that nobody knows Chinese sentences make datasets: data are taken from them, or things tried and scored there.

Takes a list of names in a unit, answers whether the words around it make its members datasets. Promises False for a unit in
another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.devices import DEVICES
from paperkg.extract.lang.zh import data as zh
from paperkg.extract.things.group import COMPARING, Group
from paperkg.extract.units.unit import Unit

_LEADS, _PLACE = re.compile(zh.LEADS), re.compile(zh.PLACE)
_MEASURED_THERE, _DONE_THERE = re.compile(zh.MEASURED_THERE), re.compile(zh.DONE_THERE)
_TAKEN_FROM, _SOME_OF_IT, _TRIED_AT = re.compile(zh.TAKEN_FROM), re.compile(zh.SOME_OF_IT), re.compile(zh.TRIED_AT)
_NO_DATA, _SCORE = re.compile(f"{DEVICES}|{zh.NO_DATA}"), re.compile(zh.SCORE)

#: Sections whose sentences tell on what the work was tried.
_TESTED_IN = frozenset({"method", "setup", "results", "summary", "abstract", "contribution", "other"})


def makes_datasets(unit: Unit, group: Group) -> bool:
    """Tell whether the words around a list make what nobody knows in it datasets: `在X上取得`, `标注取自X`, `X上的PSNR`."""
    if unit.words.language != "zh" or unit.role not in _TESTED_IN or "baseline" in unit.topics:
        return False
    if is_no_data(group) or any(name.said in {"Method", "Model", "Metric", "Task"} for name in group.names):
        return False
    if any(name.rows and name.rows[0].type != "Dataset" for name in group.names):
        return False
    return _is_place(unit, group) or _is_source(unit, group)


def is_no_data(group: Group) -> bool:
    """Tell whether a list holds a device, a program, or a model: things on which something runs."""
    return any(_NO_DATA.search(name.surface) for name in group.names)


def _is_place(unit: Unit, group: Group) -> bool:
    """Tell whether something is done or measured at a list: `在X上，`, `X的长尾划分上的PSNR`."""
    start, end = group.span
    place = _PLACE.match(unit.text, end)
    if place is None:
        return False
    stop = unit.sentence(start).end
    if _MEASURED_THERE.match(unit.text, place.end()) or _starts_measure(unit, place.end()):
        return True
    if not _LEADS.search(unit.text, max(0, start - 12), start):
        return False
    if _DONE_THERE.match(unit.text, place.end()):
        return True
    return _SCORE.search(unit.text, place.end(), stop) is not None or any(
        hit.cue.sense in COMPARING and place.end() <= hit.start < stop for hit in unit.cues
    )


def _starts_measure(unit: Unit, place: int) -> bool:
    """Tell whether the name of a measure stands right behind a place: `X上的PSNR`."""
    start = place + (unit.text[place : place + 1] == "的")
    return any(
        name.start == start and (name.said == "Metric" or any(row.type == "Metric" for row in name.rows))
        for name in unit.names
    )


def _is_source(unit: Unit, group: Group) -> bool:
    """Tell whether data are taken from a list, or it has parts that only data have: `标注取自X`, `X的验证集`."""
    start, end = group.span
    if _SOME_OF_IT.match(unit.text, end):
        return True
    before = unit.text[unit.sentence(start).start : start]
    if _TAKEN_FROM.search(before):
        return True
    tried = _TRIED_AT.match(unit.text, end)
    return tried is not None and before.rstrip().endswith(("在", "于", "到", "以", "用", "拿"))
