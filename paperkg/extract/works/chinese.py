"""What Chinese texts say of how a paper stands to names, beside what all languages say.

Takes a unit, names in it, and the cues over them; tells what only the order of a Chinese sentence tells. In Chinese digests one
section holds the setting and the results.
"""

from __future__ import annotations

import re

from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found
from paperkg.extract.rules.rule import CueHit
from paperkg.extract.things.group import COMPARING, Group
from paperkg.extract.units.unit import Unit

#: Cues of what a work is tried on: a paper that judges others sets it beside the rest.
TRIED = frozenset({"en-run-on", "zh-base-tried", "zh-base-list"})

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


#: A number as a score: with its fraction or unit, or in words.
_NUMBER = (
    r"(?:\d+(?:\.\d+)?\s?(?:[%％倍分）)，。；、和与]|以[上下]|左右|个|点|小时|分钟|秒|毫秒|天|GB|ms|s(?![A-Za-z]))"
    r"|[一二两三四五六七八九]成|一半)"
)
#: Behind a thing that has a score, alone or in a list: `GRPO仅为27%`, `GRPO、PPO分别为27%和24%`, `GRPO（27%）`.
_SCORED = re.compile(
    r"\s?(?:(?:的[^，。；、（）()\d在上]{1,14}?)?(?:在[^，。；\d]{1,16}?[上中下时后])?(?:则|仅|只|也|都|均|还|仍|才|平均|分别|依次)*"
    r"(?:为|是|有|需要?|只?要|耗时|花费|达到?|得[到分]?|取得|获得|拿[到下]|报告|录得|停在|[落徘]在|在|不足|不到|超过|接近)(?:了|约|仅|近)*|平均|[（(])\s?"
    + _NUMBER
)
#: The scores of a row of a table.
_VALUES = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.])")
_SCORE = re.compile(
    r"(?<![A-Za-z\d.])\d+(?:\.\d+)?\s?(?:[%％倍分]|小时|毫秒|秒|GB)|(?<![A-Za-z\d.])\d+\.\d+(?![\d.]*[BM])"
)
#: What is a measure more often than a rival.
_ACRONYM = re.compile(r"[A-Z]{2,4}")
#: What stands straight before a thing that a clause is on.
_OPENS = re.compile(r"(?:^|[，；。、：而但和与把将]|代表|[的类](?:方法|模型|系统|基线|对手)|对手|基线|版本)\s?$")
#: Says, before the scores of a sentence, that they are those of rivals.
_AMONG_RIVALS = re.compile(
    r"(?:对手|竞争者|基线|对照|同类(?:方法|模型)|其[他余](?:方法|模型|系统))(?:方法|模型|组)?(?:[里中]|方面)?[^，。；、A-Za-z]{0,4}(?:[，：]|$)"
)


#: How a paragraph begins that lists what was compared; a sentence of it that tells of something else; before a name in its lists.
_ANNOUNCED = re.compile(
    r"(?:作为)?(?:参评|参与(?:对比|比较|评[测比]|测评)|参比|受测|被测|被评|对比|比较|参照|对照)(?:的|用的)?"
    r"(?:对象|模型|系统|方法|算法|基线|做法|方案|智能体|选手)?"
    r"(?=有|共|包括|包含|涵盖|分|来自|十分|相当|很|如下|为|是|涉及)"
)
_APART = re.compile(r"底座|基座|骨干|主干|裁判|评委|评判者|模拟器|编码器|嵌入|指标|数据集")
_SHARE = re.compile(r"\d\s?[%％倍]")
_ITEM = re.compile(r"(?:[、，：（(和与及即如以有是为]|包括|包含|涉及|涵盖|例如|比如|来自|长的|[^，。；]{2,8}的)\s?$")


def is_announced(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a paragraph that lists what was compared holds a name in a list: `参评系统涉及A、B；还有C`."""
    if (
        unit.words.language != "zh"
        or unit.role not in {"results", "setup"}
        or name.said in {"Dataset", "Metric", "Task"}
    ):
        return False
    if name.weak or not _ANNOUNCED.match(unit.text):
        return False
    sentence = unit.sentence(group.span.start)
    start = max(sentence.start, unit.text.rfind("；", 0, group.span.start) + 1)
    stop = unit.text.find("；", group.span.end, sentence.end)
    end = stop if stop >= 0 else sentence.end
    if _APART.search(unit.text, start, end) or _SHARE.search(unit.text, start, end):
        return False
    return len(group.names) > 1 or _ITEM.search(unit.text, start, group.span.start) is not None


def is_scored(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name in the results has a score beside that of something else: who is neither new nor used is a rival."""
    if unit.words.language != "zh" or unit.role != "results" or name.said in {"Dataset", "Metric", "Task"}:
        return False
    if name.weak and not (name.others or " " in name.surface):
        return False
    if unit.is_label and unit.block.kind == "row":
        return _VALUES.search(unit.block.text) is not None
    if not (scored := _SCORED.match(unit.text, group.span.end)):
        return False
    sentence = unit.sentence(group.span.start)
    before = unit.text[sentence.start : group.span.start]
    if not _OPENS.search(before):
        return False
    among = _AMONG_RIVALS.search(before) is not None
    if not name.rows and _ACRONYM.fullmatch(name.surface) and not among and len(group.names) < 2:
        return False
    return among or bool(_SCORE.search(before) or _SCORE.search(unit.text, scored.end(), sentence.end))


def is_rival_by_name(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether what the lexicon holds as a measure scores among rivals: `对手里，CDM是4.88`."""
    if unit.words.language != "zh" or unit.role != "results" or name.said:
        return False
    before = unit.text[unit.sentence(group.span.start).start : group.span.start]
    return _AMONG_RIVALS.search(before) is not None and is_scored(unit, group, name)


#: Between a verb and a name of which it only tells a quality: `使用工具的X`.
_ATTRIBUTE = re.compile(r"[^，。；、A-Za-z]{0,14}的[^，。；、的A-Za-z]{0,6}(?=[A-Za-z])")


#: Between a list and the words behind it that say how it did: nothing that has a subject of its own.
_DID = re.compile(r"(?:[以凭]\s?[\d.]+\s?%?的?)?[^，。；：（(\d]{0,24}")


def fitting_cues(group: Group) -> list[tuple[CueHit, int]]:
    """Return the cues of a list without the verbs that only describe a rival: `超过使用少量样本的A`, `对比的有使用工具的A`."""
    cues = group.cues
    if group.unit.words.language != "zh" or not cues:
        return cues
    text, span = group.unit.text, group.span
    first = min(
        (hit.start for hit, _ in cues if hit.cue.sense in COMPARING and hit.cue.side == "right"), default=len(text)
    )
    listed = "baseline" in group.unit.topics or _ANNOUNCED.match(text) is not None
    apart = not group.names[0].inside and _OPENS.search(text, max(0, span.start - 8), span.start)
    ends = {hit.end for hit, _ in cues if hit.cue.sense in COMPARING}
    return [
        (hit, gap)
        for hit, gap in cues
        if not (hit.cue.sense in {"use", "about"} and (first < hit.start or listed) and _ATTRIBUTE.match(text, hit.end))
        and not (hit.cue.id == "zh-existing" and hit.start in ends and _NEXT.fullmatch(text, hit.end, span.start))
        and not (hit.cue.id in _HOW_IT_DID and not (apart and _DID.fullmatch(text, span.end, hit.start)))
    ]


#: Between the words for earlier work and a name that is it: `比此前最好的方法A高`, `优于现有方法（如A）`.
_NEXT = re.compile(r"\s?[（(]?(?:如|例如|包括)?\s?")
_HOW_IT_DID = frozenset({"zh-rival-falls", "zh-rival-ranks"})


def wins(unit: Unit, name: Found) -> bool:
    """Tell whether a Chinese name is the subject of words of comparing behind it, but of losing: `A在两项上都优于B`.

    Any other may be.
    """
    if unit.words.language != "zh":
        return True
    end = unit.sentence(name.start).end
    if unit.text[: name.outer.start].rstrip().endswith("的"):
        return False  # what something has
    if name.said in {"Dataset", "Metric"} or _A_TEST.search(name.surface):
        return False
    ahead = (hit for hit in unit.cues if hit.cue.sense in COMPARING and name.end <= hit.start < end)
    hits = (hit for hit in ahead if hit.cue.sense != "below" and hit.cue.id != "zh-rival-falls")
    return any(not _OTHER_SUBJECT.search(unit.text, name.end, hit.start) for hit in hits)


#: Names of benchmarks, which have scores that rise.
_A_TEST = re.compile(r"Bench|Eval|QA(?![a-z])")
#: A clause that a name opens.
_OTHER_SUBJECT = re.compile(r"[，；]\s?(?:而|但)?[A-Za-z]")


#: Behind a measure that two runs have in common.
_HELD_EQUAL = re.compile(r"(?:匹配|对齐|[相一][同致])的?(?:对照|条件|设[定置]|前提|情况|预算|比较|对比)")


def is_denied(unit: Unit, name: Found) -> bool:
    """Tell whether the clause of a name says that it is not given, or held equal: `没有报告训练成本`, `计算量匹配的对照`."""
    if unit.words.language != "zh":
        return False
    if _HELD_EQUAL.match(unit.text, name.end):
        return True
    if not unit.words.missing.may_match(unit.text):
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
