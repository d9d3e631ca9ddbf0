"""What the unknown names of an entry are: the places where they stand, and the company that they keep in a list, vote on it.

Takes the units of an entry that hold names, and its things; notes in `Thing.said` what each place says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found
from paperkg.extract.own.parts import counts_qualities, lists_tasks
from paperkg.extract.things.counted import counted
from paperkg.extract.things.group import Group, groups
from paperkg.extract.things.kinds import kind_said, scores_there
from paperkg.extract.things.link import Things
from paperkg.extract.things.senses import is_listed_rival
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.chinese_data import is_no_data, makes_datasets
from paperkg.extract.works.korean import stands_for_model
from paperkg.extract.works.korean_data import is_instrument, votes_dataset


def vote(units: Sequence[Unit], things: Things) -> None:
    """Let the places where names stand, and the company they keep in a list, say what the unknown ones are."""
    titled = {name.surface for unit in units if unit.role == "title" for name in unit.names}
    for unit in units:
        _vote_measured(unit, things)
        for name, announced in counted(unit):
            things.vote(name, announced)
        for group in groups(unit):
            if stands_for_model(unit, group):
                for name in group.names:
                    things.serve(name)
            open_ = []
            for name in group.names:
                if name.is_data and kind_said(unit, name) == "Dataset":
                    things.vote_sense(name, "Dataset")
                if is_listed_rival(group, name):
                    things.contend(name)
                if name.said is None and things.is_open(name):
                    open_.append(name)
            if open_:
                _vote_open(group, open_, things, titled)


def _vote_open(group: Group, open_: list[Found], things: Things, titled: set[str]) -> None:
    """Let a list, and the words around it, say what those of its names are that nothing says a type of."""
    unit = group.unit
    kinds = {name.rows[0].type for name in group.names if name.rows}
    company = next(iter(kinds)) if len(kinds) == 1 and len(group.names) > 2 else None
    if company == "Task" and counts_qualities(unit, group):
        company = None
    last = group.names[-1]
    listed = last.said if last.tail > last.outer.end else None  # the noun after a list stands for all of it
    kind = "Dataset" if _makes_datasets(group, open_, kinds, titled) else company or listed
    tasks = lists_tasks(unit, group)
    for name in open_:
        if company == kind == "Task" and any(map(str.isdigit, name.surface)):
            continue  # a version beside tasks is none
        if tasks and (name.weak or name.others):
            things.vote(name, "Task")
        if described := kind_said(unit, name):
            things.vote(name, described)
        if kind and not (kind == "Dataset" and (name.others or is_instrument(unit, name))):
            things.vote(name, kind)


def _makes_datasets(group: Group, open_: list[Found], kinds: set[EntityType], titled: set[str]) -> bool:
    """Tell whether what nobody knows in a list is a dataset; `kinds` are the types of what is known in it."""
    unit = group.unit
    if group.names_datasets:
        return True
    if kinds and kinds <= {"Model", "Method"} and unit.words.language == "en":
        return False  # `experiments on A, B, and C`
    return (
        _is_scored_on(group)
        or votes_dataset(unit, group)
        or makes_datasets(unit, group)
        or (_is_scored_in(group) and not titled & {name.surface for name in open_})
    )


def _is_scored_in(group: Group) -> bool:
    """Tell whether a list is the place of a number among the results: `A와 B에서 91%를 달성`, `在A和B上取得`."""
    unit, end = group.unit, group.span.end
    if unit.role != "results" or any(map(_is_sized, group.names)) or is_no_data(group):
        return False
    if unit.words.language == "zh":
        if group.names[-1].said in {"Method", "Model"}:
            return False
        sentence, start = unit.sentence(group.span.start), group.span.start
        if unit.text[start - 1 : start] in _OPENING and _PLACE.match(unit.text, end):
            return True
        frames = unit.words.scored_in.finditer(unit.text, *sentence) if unit.text[start - 1 : start] in _JOINING else ()
        return any(frame.start("inside") <= start and end <= frame.end("inside") for frame in frames)
    return bool(unit.words.scored_in.match(unit.text, end))


#: How the words end that lead to the datasets of a list: `训练数据来自`, `测试集有`.
_OF_DATA = ("来自", "包括", "包含", "涵盖", "取自", "选自", "选取", "选用", "为", "有", "是", "：")
#: What may stand before a name in the place of numbers, in Chinese.
_JOINING = frozenset("在、和与及的")
#: What stands before a clause, and behind the place that opens it: `，GreenZ-37上，`.
_OPENING = frozenset("，。；：") | {""}
_PLACE = re.compile(r"(?:数据集|基准|测试集)?上，")


def _is_sized(name: Found) -> bool:
    return name.surface.endswith(("B", "b")) and any(map(str.isdigit, name.surface))


def _vote_measured(unit: Unit, things: Things) -> None:
    """Let a number straight behind a name that may be a metric's say that it is one: `MAE가 0.782로`."""
    measured = unit.role in {"results", "summary", "abstract"}
    for name in unit.names:
        if "@" in name.surface and not name.rows and _AT.fullmatch(name.surface):
            things.vote(name, "Metric")
        if not measured:
            continue
        if name.rows:
            told = len(name.rows) > 1 and any(row.type == "Metric" for row in name.rows)
        else:
            told = _OWNED.search(unit.text, max(0, name.start - 2), name.start) is not None
            told = told or (unit.words.language == "en" and _is_share(unit, name))
        if told and unit.words.value_behind.match(unit.text, max(name.tail, name.outer.end)):
            things.vote_sense(name, "Metric")


def _is_share(unit: Unit, name: Found) -> bool:
    """Tell whether an English text says that an acronym is a share: `ZBR is 89.13%`. Nothing but a measure is one."""
    short = _SHORT.fullmatch(name.surface) is not None and not name.others
    return short and _SHARE.match(unit.text, name.outer.end) is not None


_SHORT, _SHARE = re.compile(r"[A-Z]{2,5}"), re.compile(r" (?:is|was) (?:about |only |just )?\d+(?:\.\d+)?%")
#: Before a measure that something has, or has somewhere: `TAPO的ODS为`, `COCO上的ODS为`.
_OWNED = re.compile(r"[A-Za-z0-9）)上中]的$")
#: The measures of lists of answers: `AR@1000`.
_AT = re.compile(r"[A-Za-z-]+@(?:\d+(?:\.\d+)?|[kK])")


def _is_scored_on(group: Group) -> bool:
    """Tell whether a list stands straight after words for a score: `24% on A and B`."""
    if group.leads_to_metric:
        return True
    if not group.cues or group.cues[0][1] > 4:
        return False
    nearest = group.cues[0]
    if nearest[0].cue.id == "en-train" and nearest[1] <= 1:
        return group.unit.text.endswith("trained on", 0, nearest[0].end) and not any(name.weak for name in group.names)
    if nearest[0].cue.id in {"zh-train", "zh-evaluate"} and group.unit.text[: nearest[0].end].endswith(_OF_DATA):
        return True
    return nearest[0].cue.id in {"en-scores-on", "en-tasks-like"} or scores_there(group.unit, nearest[0], group.span)
