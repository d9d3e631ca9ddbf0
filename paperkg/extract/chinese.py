"""What Chinese texts say of how a paper stands to names, beside what all languages say.

Takes a unit, names in it, and the cues over them; tells what only the order of a Chinese sentence tells. In Chinese digests one
section holds the setting and the results.
"""

from __future__ import annotations

import re

from paperkg.extract.found import Found
from paperkg.extract.group import COMPARING, Group
from paperkg.extract.model import EntityType
from paperkg.extract.rule import CueHit
from paperkg.extract.unit import Unit

#: Behind models that a work was tried with.
_TRIED_ON = re.compile(r"[^，。；]{0,40}?上(?:进行|验证|实验|测试|评估|开展|展开)")


def is_tried_on(unit: Unit, name: Found, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether the results say that the work was tried with a model: `在X上验证`."""
    if unit.words.language != "zh" or unit.role != "results":
        return False
    near = cues[:1] and cues[0][0].cue.id == "zh-evaluate" and cues[0][1] <= 1
    return bool(near) and _TRIED_ON.match(unit.text, max(name.tail, name.outer.end)) is not None


def is_party(group: Group, name: Found, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether what the lexicon holds as a measure stands in a list of what is compared: `对比方法包括DER和FOSTER`."""
    if group.unit.words.language != "zh" or name.said == "Metric" or not cues or cues[0][0].cue.sense not in COMPARING:
        return False
    if "，" in group.unit.text[slice(*group.span)]:
        return False  # two clauses
    others = [other for other in group.names if other is not name]
    return any(not other.rows or other.rows[0].type in {"Method", "Model"} for other in others)


#: Behind a thing that has a score, alone or in a list: `GRPO仅为27%`, `GRPO、PPO分别为27%和24%`, `GRPO（27%）`.
_SCORED = re.compile(
    r"\s?(?:(?:的[^，。；、（）()\d在上]{1,8}?)?(?:则|仅|只|也|都|均|分别|依次)*(?:为|是|有|达到?|得到?|取得|获得)(?:了|约|仅)*|[（(])\s?"
    r"\d+(?:\.\d+)?\s?[%％倍分）)，。；、]"
)
#: The scores of a row of a table.
_VALUES = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.])")
_SCORE = re.compile(r"(?<![A-Za-z\d.])\d+(?:\.\d+)?\s?[%％倍分]|(?<![A-Za-z\d.])\d+\.\d+(?![\d.]*[BM])")
#: What is a measure more often than a rival.
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_OPENS = frozenset("，；。、：而但和与") | {""}


def is_scored(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name in the results has a score behind that of something else: who is neither new nor used is a rival."""
    if unit.words.language != "zh" or unit.role != "results" or name.weak or name.said in {"Dataset", "Metric", "Task"}:
        return False
    if unit.is_label and unit.block.kind == "row":
        return _VALUES.search(unit.block.text) is not None
    sentence = unit.sentence(group.span.start)
    before = unit.text[sentence.start : group.span.start]
    if before[-1:] not in _OPENS or not _SCORE.search(before) or (not name.rows and _ACRONYM.fullmatch(name.surface)):
        return False
    return _SCORED.match(unit.text, group.span.end) is not None


def is_denied(unit: Unit, name: Found) -> bool:
    """Tell whether the clause of a name says that it is not given: `没有报告训练成本`."""
    if unit.words.language != "zh" or not unit.words.missing.may_match(unit.text):
        return False
    start = max(unit.text.rfind(mark, 0, name.start) for mark in "，。；") + 1
    return unit.words.missing.search(unit.text[start : name.start]) is not None


#: Behind a name: an apposition that calls it a benchmark, or the items that it holds.
_TEST = re.compile(
    r"[”’\"）)]?(?:，|，?(?:它|这)?是)(?:一[套个种项组]|首[个套])[^。；，]{0,30}?(?:评测|基准|数据集|测试集|题库|语料库|评测集|评测平台)(?=[，。；]|$)"
    r"|[”’\"）)]?(?:，?(?:它|其中|该基准))?(?:收录|包含|包括|含有?|涵盖|覆盖|汇集|由|共)[^。；]{0,24}?\d[\d,.]*\s?[万千]?余?(?:道|条|个|张|篇|段|份|组|对|幅|笔|例|句|题)"
    r"[^。；，]{0,8}?(?:题|样本|任务|实例|对话|图像|照片|图片|视频|文档|样例|流水|记录|音频|句对|问答)"
)


def kind_in_chinese(unit: Unit, name: Found) -> EntityType | None:
    """Return Dataset for what a Chinese sentence calls a benchmark, or says to hold items: `X收录5,600道题`."""
    return "Dataset" if _TEST.match(unit.text, max(name.tail, name.outer.end)) else None
