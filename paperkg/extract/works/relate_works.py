"""How a paper stands to a method or a model that is not its own: a rival, something that it builds on, or neither.

Takes a name in its list with the cues of the list; gives the predicate with the rule that says so, and for a rival who won.
Promises one answer a name: what is decided first counts.
"""

from __future__ import annotations

import re

from paperkg.extract.names.found import Found
from paperkg.extract.record import Outcome, Predicate
from paperkg.extract.rules.rule import Cue, CueHit, Sense
from paperkg.extract.things.group import (
    COMPARING,
    Group,
    has_score,
    is_example,
    is_of_others,
    names_what_follows,
    outcome_of,
)
from paperkg.extract.things.kinds import is_model_here, is_place, lists_models
from paperkg.extract.things.link import Thing
from paperkg.extract.units.unit import Unit
from paperkg.extract.works.chinese import TRIED, is_announced, is_scored, is_tried_on
from paperkg.extract.works.english import (
    fills_own_role,
    grows,
    has_number,
    is_item,
    is_scored_in_prose,
    is_straight_base,
)
from paperkg.extract.works.korean import (
    Judged,
    is_base,
    is_model_at_work,
    is_object_of_use,
    is_one_of_many_run,
    is_purpose,
    is_scored_party,
    is_technique_used,
    is_told_of,
    names_a_kind,
)
from paperkg.extract.works.korean_asides import gains, is_not_done, is_where, only_acts

#: Sections whose known names are what the work builds on.
USING = frozenset({"method", "setup", "contribution", "summary", "abstract"})

#: Sections in which a model that scores is one that is compared.
SCORING = frozenset({"results", "abstract", "summary"})

#: Sections that tell of the work, by what it is done and how it scores.
TELLING = USING | SCORING

#: What cues say that tell how the work stands to a thing.
_STANDING = COMPARING | frozenset[Sense]({"use", "propose", "about"})

#: Rules by which only a name's place says that the work builds on it.
BY_PLACE = frozenset({"known-name@1", "model-as-dataset@1", "name-based@1"})


#: Before the name of one model that is there already: `a pretrained SiT model`.
_PRETRAINED = re.compile(
    r"\b(?:an?|the) (?:frozen |single )?(?:pre-?trained |fine-?tuned |frozen |off-the-shelf )$", re.IGNORECASE
)


def work(
    unit: Unit, group: Group, name: Found, thing: Thing, cues: list[tuple[CueHit, int]], *, judge: Judged
) -> tuple[tuple[Predicate, str] | None, Outcome | None]:
    """Return how the work stands to a method or model: as to a baseline, or to something that it builds on."""
    if thing.proposed or (thing.common and not _is_listed_baseline(unit, group, name, thing)):
        technique = not thing.proposed and is_technique_used(unit, group, thing, cues)
        return (("uses", cues[0][0].cue.name) if technique else None), None
    listed = "baseline" in unit.topics and is_item(unit, name)
    if (thing.broad and not thing.defined and not listed) or names_what_follows(unit, name) or is_purpose(unit, name):
        return None, None
    kind = thing.known and name.said == "Model" and thing.rows[0].type == "Method" and _ends_in_models(unit, name)
    if kind and not (unit.words.language == "en" and _PRETRAINED.search(unit.text, 0, name.outer.start)):
        return None, None  # `Mixture-of-Experts models`: a kind
    nearest = _nearest(cues)
    if (nearest and nearest.sense == "about") or is_told_of(unit, name, thing, nearest):
        return None, None
    if unit.topics[:1] == ("base",) and not (nearest and nearest.sense in COMPARING) and not thing.weak:
        return (("comparesAgainst", "evaluated-model@1") if judge == "all" else ("uses", "label-runs-on@1")), None
    words = unit.words
    beaten = cues and cues[0][0].cue.sense in COMPARING and cues[0][1] <= 3
    if not beaten and words.applied_before.search(unit.text[max(0, name.outer.start - 14) : name.outer.start]):
        return (("uses", "applied-to@1") if thing.known else None), None
    if words_only(unit, name) and not (
        thing.known and not thing.broad and name.surface.isascii() and _is_compared(unit, nearest)
    ):
        runs = thing.known and unit.role in USING and "baseline" not in unit.topics
        return (("uses", "name-based@1") if runs else None), None
    english = words.language == "en" and unit.role in TELLING and "baseline" not in unit.topics
    if english and is_model_here(name, thing):
        if cues and cues[0][0].cue.sense == "evaluate" and cues[0][1] <= (1 if thing.known else 16):
            return ("uses", cues[0][0].cue.name), None  # `faster than A on B`: B is what it runs on
    baseline = "baseline" in unit.topics and not (nearest and nearest.sense == "use" and unit.is_label)
    if not baseline and _gets_better(unit, group, thing, nearest):
        return ("uses", "improved-in-results@1"), None
    if baseline or (nearest and nearest.sense in COMPARING):
        if (nearest and nearest.sense == "use" and not listed) or _is_no_party(unit, group, name, thing):
            return None, None
        rule = "label-baseline@1" if baseline or not nearest else nearest.name
        return ("comparesAgainst", rule), outcome_of(unit, name, cues)
    if not nearest and (place := _as_rival(unit, group, name, thing, judge=judge)):
        return ("comparesAgainst", place), outcome_of(unit, name, cues)
    placed = thing.known or is_model_at_work(unit, group, thing)
    if not placed and (nearest is None or (_is_vague(group, thing, cues) and not runs_on(nearest.name))):
        return None, None
    if (
        unit.role in SCORING
        and thing.known
        and thing.rows[0].type == "Model"
        and not nearest
        and not (words.language == "en" and cues and cues[0][0].cue.sense == "evaluate" and cues[0][1] <= 1)
        and has_score(unit, group, name)
    ):
        return ("comparesAgainst", "model-in-results@1"), outcome_of(unit, name, cues)
    if is_of_others(cues) or not (placed or _is_near(words.language, cues)):
        return None, None
    if judge != "none" and _is_evaluated(unit, group, thing, cues, nearest, judge=judge):
        return ("comparesAgainst", "evaluated-model@1"), "unspecified"
    return _built_on(unit, group, name, thing, cues, nearest, placed=placed), None


def _nearest(cues: list[tuple[CueHit, int]]) -> Cue | None:
    """Return the nearest cue that says how the work stands to a thing."""
    for hit, _ in cues:
        if hit.cue.sense in _STANDING:
            return hit.cue
    return None


def _is_no_party(unit: Unit, group: Group, name: Found, thing: Thing) -> bool:
    """Tell whether a name in a comparison stands for a kind of things, or for the place where they are compared."""
    words = unit.words
    return bool(
        (thing.broad and not ("baseline" in unit.topics and is_item(unit, name)))
        or unit.text.startswith("+ ", max(0, name.outer.start - 2))  # a part added to another
        or _describes(unit, name)
        or (not thing.known and words.kind_after.match(unit.text, name.outer.end))
        or words.locative.match(unit.text, max(name.tail, name.outer.end))
        or (not thing.known and is_where(group))
        or (words.language == "ko" and words.locative.match(unit.text, group.span.end))  # `A와 B에서는 앞선다`
        or words.listed_place.match(unit.text, group.span.end)
        or names_a_kind(unit, name, thing)
        or is_place(unit, group)
    )


def _built_on(
    unit: Unit,
    group: Group,
    name: Found,
    thing: Thing,
    cues: list[tuple[CueHit, int]],
    nearest: Cue | None,
    *,
    placed: bool,
) -> tuple[Predicate, str] | None:
    """Something that the work builds on: a verb of using says so, or only the place of a known name."""
    counts = unit.role in USING or (unit.role == "results" and (_is_model(thing) or _is_object_of_use(unit, cues)))
    if nearest and nearest.sense == "use" and (counts or runs_on(nearest.name)):
        straight = nearest.id == "ko-part-of"  # `X의 라우터를`: the cue is what it owns
        owner = not (thing.known or straight) and fills_own_role(unit, name, nearest.id)
        return None if owner else ("uses", nearest.name)
    if unit.role not in USING and not (_is_model(thing) and is_tried_on(unit, name, cues)):
        return None
    tested = next((hit.cue for hit, _ in cues if hit.cue.sense == "evaluate"), None)
    if tested and _is_model(thing):
        return "uses", tested.name
    if unit.role in {"abstract", "summary"} and unit.words.language == "en" and name.said != "Model":
        if thing.broad or not thing.known or thing.rows[0].type != "Method" or name.surface.islower():
            return None  # only the proper name of a method needs no verb
    if unit.words.language == "zh" and not name.others and unit.words.native.match(name.surface):
        return None  # without blanks between words, it may be a part of another term
    if is_base(unit):
        return "uses", "label-base@1"
    of_data = unit.words.language == "en" and _OF_DATA.match(unit.text, name.outer.end)
    told = only_acts(unit, group) or is_not_done(unit, group) or _is_set_aside(unit, group, name)
    if not placed or of_data or told:
        return None
    return "uses", "model-as-dataset@1" if unit.topics[:1] == ("dataset",) else "known-name@1"


#: Behind a name that only says of what kind data are: `a CoT dataset`.
_OF_DATA = re.compile(r" (?:data ?sets?|data|corpus|corpora|traces|annotations|samples|pairs|trajectories)\b")


#: Before an English list that only gives examples of a kind of works, and behind a name that the work does without.
_OF_KIND = re.compile(
    r"\b(?:methods|approaches|techniques|schemes|works|baselines|pipelines) \((?:e\.g\.,? |such as |like )?$"
)
_WITHOUT = re.compile(
    r"['\"”’)]*,? (?:is|are|was|were|becomes?) (?:\w+ )?(?:replaced|dropped|removed|avoided|unnecessary|skipped"
    r"|discarded|disabled|(?:not|no longer) (?:needed|used|required))\b"
)


def _is_set_aside(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether an English text names a work only as one of its kind, or as what it does without."""
    if unit.words.language != "en":
        return False
    start = group.span.start
    return _OF_KIND.search(unit.text, max(0, start - 40), start) is not None or bool(
        _WITHOUT.match(unit.text, name.outer.end)
    )


def _is_evaluated(
    unit: Unit, group: Group, thing: Thing, cues: list[tuple[CueHit, int]], nearest: Cue | None, *, judge: Judged
) -> bool:
    """Tell whether a paper that judges others runs a known model: words of testing are near, or it stands among results."""
    if is_one_of_many_run(unit, group, thing, judge):
        return True
    if judge == "lists" and nearest is None and lists_models(unit, group):
        return _is_model(thing) and thing.known
    if judge != "all" or not _is_model(thing) or not thing.known or unit.topics[:1] == ("dataset",):
        return False
    if (nearest is not None and nearest.sense == "use" and nearest.id not in TRIED) or (
        cues and cues[0][0].cue.sense == "train"
    ):
        return False
    tested = any(hit.cue.sense == "evaluate" for hit, _ in cues)
    placed = unit.role in {"results", "setup"} or is_scored_in_prose(unit, group)
    return placed or (tested and unit.role in {"contribution", "abstract", "summary", "method"})


def _is_object_of_use(unit: Unit, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a verb of using stands straight beside a list: where one section holds setting and results, as in Chinese."""
    gap = next((gap for hit, gap in cues if hit.cue.sense == "use"), None)
    if unit.words.language == "ko" and any(hit.cue.sense in COMPARING for hit, _ in cues):
        return False  # what a rival was made with
    return gap is not None and gap <= {"zh": 8, "ko": 2, "en": -1}[unit.words.language]


def _gets_better(unit: Unit, group: Group, thing: Thing, nearest: Cue | None) -> bool:
    """Tell whether a model is the topic of a sentence that says it got better, or wins: the work was applied to it."""
    if nearest and nearest.sense != "propose" and nearest.id != "en-scored":
        return False
    end = group.span.end
    if unit.words.language == "en" and _is_model(thing):
        return grows(unit, group.span)
    if unit.words.language == "ko" and _is_model(thing) and gains(unit, group):
        return True
    if unit.words.language != "ko" or not _is_model(thing) or unit.role not in {"contribution", "results"}:
        return False
    sentence = unit.sentence(end)
    return bool(unit.words.topic.match(unit.text, end) and unit.words.better.search(unit.text, end, sentence.end))


def _as_rival(unit: Unit, group: Group, name: Found, thing: Thing, *, judge: Judged) -> str | None:
    """Return the rule by which the place of a name makes it a rival: a score, or a list of examples among Chinese results."""
    if is_scored(unit, group, name) or has_number(unit, name):
        return "scored-rival@1"
    if is_announced(unit, group, name):
        return "announced-rival@1"
    if is_example(group, name):
        return "example-in-results@1"
    if is_scored_party(unit, name, thing, judge=judge == "all"):
        return "evaluated-model@1" if judge == "all" else "rival-scores@1"
    return None


def _is_vague(group: Group, thing: Thing, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether nothing but a capital letter makes a word a name: in English prose a head noun is not enough."""
    unit = group.unit
    if is_object_of_use(unit, group, cues):
        return False
    if unit.words.language == "en" and any(" " in spelling and spelling.islower() for spelling in thing.surfaces):
        return True  # an acronym of common words: a notion
    if thing.weak and is_straight_base(group, cues):
        return False
    return thing.weak and not thing.defined and (unit.words.language == "en" or not thing.said)


def _is_listed_baseline(unit: Unit, group: Group, name: Found, thing: Thing) -> bool:
    """Tell whether a translated phrase stands beside a name where baselines are listed: it is one of them."""
    beside = any(other is not name and (other.rows or not other.weak) for other in group.names)
    return "baseline" in unit.topics and thing.defined and beside


def _is_model(thing: Thing) -> bool:
    return thing.rows[0].type == "Model" if thing.rows else thing.sized


def _is_compared(unit: Unit, nearest: Cue | None) -> bool:
    """Tell whether the methods that a name describes stand where baselines do: `RAG 기반 모델들과 비교`."""
    return "baseline" in unit.topics or bool(nearest and nearest.sense in COMPARING)


def _is_near(language: str, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a verb of using stands at the names it governs: in Chinese, clauses run on without a sign."""
    near = next(((hit.cue.id, gap) for hit, gap in cues if hit.cue.sense == "use"), None)
    return language != "zh" or near is None or near[1] <= 8 or runs_on(near[0])


def runs_on(rule: str) -> bool:
    """Tell whether a rule's words say that the work is built, run, or judged with the thing, in any section."""
    return "-base" in rule and "-baseline" not in rule


def _ends_in_models(unit: Unit, name: Found) -> bool:
    tail = unit.text[name.outer.end : name.tail].rstrip("s")
    return tail.endswith((" model", "模型", "检查点")) and not tail.startswith("等")  # `A、B等公开模型` lists some


def _describes(unit: Unit, name: Found) -> bool:
    """Tell whether native words before a head noun say what kind of thing is meant: `강화 학습 미세 조정 프레임워크와 비교`."""
    return name.said is not None and bool(unit.words.native.search(name.surface)) and not name.others


def words_only(unit: Unit, name: Found) -> bool:
    """Tell whether a name only describes another thing: `정책 경사법 기반 알고리즘들과 비교`."""
    return bool(unit.words.attributive.match(unit.text, name.outer.end))
