"""What Korean sentences show to be the paper's own without a verb that proposes it.

Takes a unit and one of its names, which nobody knows, answers one question each: software that the work gives out, a model that
is made out of another, what was made for the work, a part that the text counts or tells of, what a step is done by. Promises
False for a unit in another language.
"""

from __future__ import annotations

import re

from paperkg.extract.lang.ko import frames as ko
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import Group
from paperkg.extract.units.unit import Unit

_GIVEN_OUT, _SOFTWARE = re.compile(ko.GIVEN_OUT), re.compile(ko.SOFTWARE)
_MADE_FROM, _COUNTED = re.compile(ko.MADE_FROM), re.compile(ko.COUNTED)
_STEP_IS, _DONE_BY = re.compile(ko.STEP_IS), re.compile(ko.DONE_BY)
_ESSENCE, _SUMMED_UP = re.compile(ko.ESSENCE), re.compile(ko.SUMMED_UP)
_ACRONYM, _DEVICE = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*"), re.compile(ko.DEVICE)
_OF_OTHERS, _SET_AGAINST = re.compile(ko.OF_OTHERS), re.compile(ko.SET_AGAINST)
_TERM, _ACTS = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)+"), re.compile(ko.ACTS)
_COINED, _FAULT = re.compile(r"[A-Z].*[A-Z]|[A-Z].*\d"), re.compile(ko.FAULT)
_BY_IT, _COMES_OUT = re.compile(ko.BY_IT), re.compile(ko.COMES_OUT)
_MADE_OUT = re.compile(ko.MADE_OUT)
_NEXT_COUNTED, _AIMS = re.compile(ko.NEXT_COUNTED), re.compile(ko.AIMS)
_PARTS_COUNTED, _COUNTS = (
    re.compile(ko.PARTS_COUNTED),
    {word: n for n, words in enumerate(ko.COUNTED_AS, 2) for word in words},
)
_LEADS_TO, _CLOSES = re.compile(ko.LEADS_TO), re.compile(ko.CLOSES)
_TOLD_BY, _NOT_OURS, _STEP_WITH = re.compile(ko.TOLD_BY), re.compile(ko.NOT_OURS), re.compile(ko.STEP_WITH)
_MADE_NEW, _MADE = re.compile(ko.MADE_NEW), re.compile(ko.MADE)
_BROUGHT_IN = re.compile(ko.BROUGHT_IN)

#: Sections that tell what was made.
_MAKING_IN = frozenset({"method", "setup", "contribution", "summary"})


def is_given_out(unit: Unit, name: Found) -> bool:
    """Tell whether a name is that of software which the work gives out: `공개된 X 코드베이스는`."""
    if unit.words.language != "ko" or not _SOFTWARE.match(unit.text, name.outer.end):
        return False
    return _GIVEN_OUT.search(unit.text, max(0, name.outer.start - 14), name.outer.start) is not None


def is_framed(unit: Unit, name: Found) -> bool:
    """Tell whether the words around an unknown name make it the paper's own without a verb that proposes it."""
    return (
        is_given_out(unit, name)
        or is_made_from(unit, name)
        or is_made_new(unit, name)
        or is_essence_told(unit, name)
        or ends_sentence(unit, name)
    )


def is_made_from(unit: Unit, name: Found) -> bool:
    """Tell whether the topic of a sentence is made out of another thing: `X는 A에서 초기화되었고`."""
    if unit.words.language != "ko" or unit.role not in _MAKING_IN:
        return False
    return _MADE_FROM.match(unit.text, name.outer.end) is not None


def is_made_new(unit: Unit, name: Found) -> bool:
    """Tell whether the words around a name say that the work made it: `새 벤치마크 X`, `X를 새로 제작했다`."""
    if unit.words.language != "ko":
        return False
    if _MADE_NEW.search(unit.text, max(0, name.outer.start - 40), name.outer.start):
        return True
    return _MADE.match(unit.text, name.outer.end) is not None


def is_brought_in(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence ends by bringing in new things, of which a name, known or not, is one."""
    if unit.words.language != "ko":
        return False
    return _BROUGHT_IN.search(unit.text, name.outer.end, unit.sentence(name.start).end) is not None


def comes_out(unit: Unit, name: Found) -> bool:
    """Tell whether a name is what the work led to, known or not: `이를 통해 X 시리즈가 만들어졌다`."""
    if unit.words.language != "ko" or not _COMES_OUT.match(unit.text, name.outer.end):
        return False
    return _BY_IT.search(unit.text, unit.sentence(name.start).start, name.outer.start) is not None


def is_essence_told(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence tells what a name is at heart: `X의 핵심은 … 데 있다`, `… 것이 X의 요지다`, `X가 메우려는 틈`."""
    if unit.words.language != "ko":
        return False
    end = max(name.end, name.outer.end)
    if _SUMMED_UP.match(unit.text, end) or _AIMS.match(unit.text, end):
        return True
    if unit.role not in {"contribution", "summary"} or not _ESSENCE.match(unit.text, end):
        return False
    return name.outer.start <= unit.sentence(name.start).start + 1


def is_counted_out(unit: Unit, name: Found) -> bool:
    """Tell whether a new term is a topic behind a sentence of its paragraph that counts what there is: `두 장치가 있다.`"""
    if not name.others or not unit.words.topic.match(unit.text, max(name.tail, name.outer.end)):
        return False
    sentence = unit.sentence(name.start)
    opens = name.outer.start <= sentence.start + 1
    return opens and _COUNTED.search(unit.text, 0, sentence.start) is not None


def is_counted_next(unit: Unit, name: Found) -> bool:
    """Tell whether a name is the topic of a later clause of the sentence that counts out another: `X(SW)는 …이고, Y는`."""
    start, end = name.outer.start, max(name.tail, name.outer.end)
    if not unit.words.topic.match(unit.text, end) or not _NEXT_COUNTED.search(unit.text, max(0, start - 6), start):
        return False
    sentence = unit.sentence(name.start).start
    before = (other for other in unit.names if sentence <= other.outer.start < start)
    return any(is_counted_out(unit, other) for other in before)


def ends_sentence(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence on the work leads up to a name: `걸음을 느리게 세어 주는 X입니다.`"""
    if (
        unit.words.language != "ko"
        or unit.role not in {"contribution", "summary"}
        or not _CLOSES.match(unit.text, name.outer.end)
    ):
        return False
    return _LEADS_TO.search(unit.text, max(0, name.outer.start - 6), name.outer.start) is not None


def is_told_by(unit: Unit, name: Found) -> bool:
    """Tell whether the words before a term say what it does: `걸음을 느리게 세는 Slow Walk`; prose says so of others, too."""
    start = name.outer.start
    if unit.role == "summary" or not is_term(name) or _NOT_OURS.match(unit.text, name.outer.end):
        return False
    return _TOLD_BY.search(unit.text, max(0, start - 40), start) is not None


def acts_as_part(unit: Unit, name: Found) -> bool:
    """Tell whether a name acts as a part does, even if only capitals make it a name."""
    acts = acts_in_method(unit, name) or acts_by_gloss(unit, name) or opens_and_acts(unit, name)
    return acts or is_made_out(unit, name)


def acts_by_gloss(unit: Unit, name: Found) -> bool:
    """Tell whether a glossed acronym acts, or a step is done with a glossed term: `걸음 생성기(SWG)가 걸음을 고른다`."""
    end = max(name.end, name.outer.end)
    if not name.others or unit.text[max(0, name.start - 1) : name.start] != "(":
        short = is_term(name) and any(map(_ACRONYM.fullmatch, (other.replace("-", "") for other in name.others)))
        return (
            short
            and _ACTS.match(unit.text, end) is not None
            and not _FAULT.search(unit.text, end, unit.sentence(name.start).end)
        )
    if is_term(name):
        with_it = _STEP_WITH.match(unit.text, end) or _ACTS.match(unit.text, end)
        acts = with_it if unit.role == "method" and unit.text[end : end + 1] not in "이가" else None
    else:
        acts = _ACTS.match(unit.text, end) if _ACRONYM.fullmatch(name.surface) else None
    return acts is not None and not _FAULT.search(unit.text, end, unit.sentence(name.start).end)


def is_glossed_twice(unit: Unit, name: Found) -> bool:
    """Tell whether native words are glossed by a term with its acronym: `느린 걸음(Slow Walk Step, SWS)으로`."""
    if not (is_term(name) and len(name.others) > 1 and _ACRONYM.fullmatch(name.others[-1])):
        return False
    end = name.outer.end
    opens = name.outer.start <= unit.sentence(name.start).start + 1
    if not (_STEP_WITH.match(unit.text, end) or (opens and _ACTS.match(unit.text, end))):
        return False
    before = unit.text[max(0, name.outer.start - 16) : name.outer.start]
    return _OF_OTHERS.search(before) is None and not _FAULT.search(unit.text, end, unit.sentence(end).end)


def is_made_out(unit: Unit, name: Found) -> bool:
    """Tell whether a term is what another model was made into: `A 기반의 Slow Walker에`, `A에서 초기화한 Slow Walker`."""
    start = name.outer.start
    return is_term(name) and _MADE_OUT.search(unit.text, max(0, start - 30), start) is not None


def opens_and_acts(unit: Unit, name: Found) -> bool:
    """Tell whether a word that only its capital makes a name opens a sentence and acts: `Walker는 걸음을 고른다`."""
    if unit.role not in {"method", "summary"} or not name.weak or not name.surface[:1].isupper():
        return False
    sentence = unit.sentence(name.start)
    end = max(name.end, name.outer.end)
    first = unit.role == "summary" and sentence.start == 0  # prose begins with the field
    if first or name.outer.start > sentence.start + 1 or _FAULT.search(unit.text, end, sentence.end):
        return False
    return _ACTS.match(unit.text, end) is not None


def are_parts(group: Group) -> bool:
    """Tell whether a text counts just the names of a list as parts: `X, Y, Z라는 세 도구를`."""
    said = _PARTS_COUNTED.match(group.unit.text, group.names[-1].outer.end) if is_part_list(group) else None
    return said is not None and len(group.names) == _COUNTS[said["count"]]


def is_part_list(group: Group) -> bool:
    """Tell whether a list holds nothing that is known, and more than one name."""
    return group.unit.words.language == "ko" and len(group.names) > 1 and not any(name.rows for name in group.names)


def is_glossed_device(unit: Unit, name: Found) -> bool:
    """Tell whether a text glosses an acronym with the words for a reward, a loss, a module: `다중 걸음 보상(MWR)`."""
    if not _ACRONYM.fullmatch(name.surface) or not any(map(_DEVICE.search, name.others)):
        return False
    before = unit.text[max(0, name.outer.start - 16) : name.outer.start]
    return _OF_OTHERS.search(before) is None and _SET_AGAINST.match(unit.text, name.outer.end) is None


def is_term(name: Found) -> bool:
    """Tell whether a name is a term of several words with capitals, which stand in Korean text only as names."""
    return _TERM.fullmatch(name.surface) is not None


def acts_in_method(unit: Unit, name: Found) -> bool:
    """Tell whether a term of several words opens a sentence of the method and acts: `Slow Walk Sampling은 걸음을 고른다`."""
    if unit.role != "method" or not _TERM.fullmatch(name.surface):
        return False
    opens = name.outer.start <= unit.sentence(name.start).start + 1
    return opens and _ACTS.match(unit.text, max(name.end, name.outer.end)) is not None


def acts_as_new(unit: Unit, name: Found) -> bool:
    """Tell whether a name opens a sentence on the work that finds no fault with it, and acts: `X는 걸음을 센다`."""
    if unit.role not in {"contribution", "method"} or not _COINED.search(name.surface):
        return False
    sentence = unit.sentence(name.start)
    if name.outer.start > sentence.start + 1:
        return False
    end = max(name.end, name.outer.end)
    return _ACTS.match(unit.text, end) is not None and not _FAULT.search(unit.text, end, sentence.end)


def does_step(unit: Unit, name: Found) -> bool:
    """Tell whether a name is that by which a step of the work is done: `이를 위한 학습은 X로 이루어진다`."""
    if not _DONE_BY.match(unit.text, max(name.tail, name.outer.end)):
        return False
    return _STEP_IS.search(unit.text, max(0, name.outer.start - 30), name.outer.start) is not None
