"""What only Korean sentences say of a name: that it is used, brought in, defined, measured, or only describes another thing.

Takes a unit and one of its names (or the list that it stands in), answers one question each. Promises False, or nothing,
for a unit in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from paperkg.extract.lang.en.facets import TESTED
from paperkg.extract.lang.ko import clauses as ko
from paperkg.extract.lang.ko import frames
from paperkg.extract.lang.ko.grammar import HEADS
from paperkg.extract.measures.korean_words import is_owned_to, serves_a_step, takes_measure
from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found
from paperkg.extract.own import korean as own
from paperkg.extract.rules.rule import Cue, CueHit
from paperkg.extract.things.group import Group, groups
from paperkg.extract.things.link import Thing, Things
from paperkg.extract.units.unit import Unit
from paperkg.ontology.names import load_lexicon

_TYPES: dict[str, EntityType] = {head: kind for kind, heads in HEADS.items() for head in heads}  # type: ignore[misc]
_NOUNS = "|".join(sorted(_TYPES, key=lambda head: (-len(head), head)))
_DEFINED = re.compile(ko.DEFINED.replace("HEADS", _NOUNS))
_AS_MODELS, _PURPOSE, _AT_K = re.compile(ko.AS_MODELS), re.compile(ko.PURPOSE), re.compile(r"[A-Za-z]{1,10}@\d+")
_FURTHER, _CORE_IS, _IS = re.compile(ko.FURTHER), re.compile(ko.CORE_IS), re.compile(ko.IS)
_MAKING, _TESTING = re.compile(ko.MAKING), re.compile(ko.TESTING)
_BASE_LABEL = re.compile(ko.BASE_LABEL)
_USED_GAP = re.compile(ko.USED_GAP)
_UNFIT, _MANY, _ITEMS = re.compile(ko.UNFIT), re.compile(ko.MANY), re.compile(ko.ITEMS)
_ORDINAL, _CONSISTS, _CARRIES = re.compile(ko.ORDINAL), re.compile(ko.CONSISTS), re.compile(ko.CARRIES)
_GATHERED = re.compile(ko.GATHERED)
_LAST, _FIRST = re.compile(ko.LAST), re.compile(ko.FIRST)
_RELATIVE = re.compile(r"\d\s?(?:배|[%％])")
_TOKENS = re.compile(r"\s\d[\d.]*\s?[KMBT만억조]?\s?(?:개의?\s)?토큰")
_VALUE = re.compile(r"\s*\d[\d.,]*\s?[%％점]")
_FOR_TESTING, _MAY_TEST = re.compile(ko.FOR_TESTING), re.compile(ko.MAY_TEST)
_HOLDS, _SCORES, _AGAINST = re.compile(ko.HOLDS), re.compile(ko.SCORES), re.compile(ko.AGAINST)
_MEASURED, _VARIED = re.compile(ko.MEASURED), re.compile(ko.VARIED)
_MEASURING, _NOT_MEASURED = re.compile(ko.MEASURING), re.compile(ko.NOT_MEASURED)

_RANKED = re.compile(frames.RANKED)
_SIMULATORS = re.compile(frames.SIMULATORS)
_ANSWER, _IS_ANSWER = re.compile(ko.ANSWER), re.compile(ko.IS_ANSWER)

#: How far, in characters, a verb may stand from its object with nothing but a particle between.
_STRAIGHT = 2
_OBJECT, _WITH = re.compile(r"[을를]\s"), re.compile(ko.WITH)

#: Which of the models that a paper runs it judges.
Judged = Literal["all", "lists", "none"]

#: The last words of terms in small letters that name a technique.
_TECHNIQUE = re.compile(
    r"\b(?:loss|losses|scores?|scoring rules?|algorithm|function|regularization|optimization|attention|sampling|"
    r"distillation|search|decoding|matching|bandits?|networks?|estimation|quantization|normalization|regression|clustering)$"
)

#: Sections whose sentences tell with what the work is done.
_RUNNING = frozenset({"method", "setup", "contribution", "summary", "abstract", "motivation"})

#: Sections in which a measure's word is a quality unless the sentence reports something.
_MEASURED_IN = frozenset({"results", "setup", "summary"})

_QUALITIES = frozenset({"method", "contribution", "motivation"})


def is_korean(unit: Unit) -> bool:
    """Tell whether a unit is in Korean."""
    return unit.words.language == "ko"


def is_quoted(unit: Unit, name: Found) -> bool:
    """Tell whether a Korean text quotes a word, and nothing but it: `'Walker'는`."""
    around = unit.text[max(0, name.start - 1) : name.start] + unit.text[name.end : name.end + 1]
    return is_korean(unit) and around in {"''", '""', "“”", "‘’"}


def own_answer(unit: Unit, name: Found) -> bool:
    """Tell whether a sentence says of a name that it is what the work brings: `연구진이 제안한 방법은 X이다`."""
    if not is_korean(unit) or not _IS_ANSWER.match(unit.text, max(name.tail, name.outer.end)):
        return False
    return _ANSWER.search(unit.text, max(0, name.outer.start - 60), name.outer.start) is not None


def models_used(unit: Unit) -> Iterable[Found]:
    """Yield the models that stand as the objects of verbs of using."""
    if not (is_korean(unit) and unit.cues):
        return
    for group in groups(unit):
        nearest = next(iter(group.cues), None) if group.names[-1].said == "Model" else None
        if nearest and nearest[0].cue.sense == "use" and nearest[1] <= 3:
            yield from group.names


def among_known(unit: Unit) -> Iterable[Found]:
    """Yield the unknown names that the method or setup lists among more known methods and models: they are no new ones."""
    if not is_korean(unit) or unit.role not in {"method", "setup"}:
        return
    for group in groups(unit):
        known = [name for name in group.names if name.rows and name.rows[0].type in {"Method", "Model"}]
        if len(known) > 1 and 2 * len(known) >= len(group.names):
            yield from (name for name in group.names if not name.rows)


def brings_measure(unit: Unit, group: Group) -> bool:
    """Tell whether a Korean text brings in a measure: a label or a verb of proposing says so, not that it rises or falls."""
    return is_korean(unit) and (unit.is_label or any(hit.cue.sense == "propose" for hit, _ in group.cues))


def is_no_measure(unit: Unit, name: Found) -> bool:
    """Tell whether the word of a measure stands for a quality, a bound, or a purpose: `정확도를 높이기 위해`."""
    if not is_korean(unit) or _UNFIT.match(unit.text, name.outer.end):
        return is_korean(unit)
    if serves_a_step(unit, name):
        return True
    if not unit.words.native.search(name.surface):
        return False
    if name.surface in ko.COUNTS and not unit.is_label and "metric" not in unit.topics:
        return _RELATIVE.search(unit.text, *unit.sentence(name.start)) is None
    if _NOT_MEASURED.match(unit.text, max(name.end, name.outer.end)) or is_owned_to(unit, name):
        return True
    if unit.role not in _QUALITIES or name.others or name.said == "Metric" or unit.is_label:
        return False
    sentence = unit.sentence(name.start)
    return _MEASURING.search(unit.text, *sentence) is None


def describes_another(unit: Unit, name: Found) -> bool:
    """Tell whether a name only says of which kind another thing is: `CoT 보상 모델`, `RWKV 변형 구조`, `DPO 기반 방법`."""
    if not is_korean(unit):
        return False
    apart = name.tail > name.outer.end and " " in unit.text[name.outer.end : name.tail].strip()
    return apart or unit.words.attributive.match(unit.text, name.outer.end) is not None


def kind_in_korean(unit: Unit, name: Found) -> EntityType | None:
    """Return the type that the words around an unknown name give it: `X는 … 언어 모델입니다`, `X를 측정`."""
    if not is_korean(unit) or unit.is_label:
        return None
    return "Metric" if _is_measured(unit, name) else _kind_defined(unit, name)


def _is_measured(unit: Unit, name: Found) -> bool:
    """Tell whether an unknown name is a measure's: it is measured, has a value straight behind it, or varies a known one."""
    if unit.role not in _MEASURED_IN or unit.words.native.search(name.surface) or "ench" in name.surface:
        return False
    if takes_measure(unit, name):
        return True
    if not name.surface.isascii():
        return False
    if _AT_K.fullmatch(name.surface) or _MEASURED.match(unit.text, name.end):
        return True
    stem = _VARIED.match(name.surface)
    return stem is not None and any(row.type == "Metric" for row in load_lexicon().find(stem[1]))


def _kind_defined(unit: Unit, name: Found) -> EntityType | None:
    topic = unit.words.topic.match(unit.text, max(name.tail, name.outer.end))
    start = name.outer.start
    if name.said is None and _MAY_TEST.search(unit.text, max(0, start - 30), start):
        if _FOR_TESTING.search(unit.text[max(0, start - 60) : start]):
            return "Dataset"
    if name.others and any(map(_ITEMS.search, name.others)):
        if _MANY.search(unit.text[max(0, start - 60) : start]):
            return "Dataset"  # `1,200개의 시험 문항(X)`
    if name.said is None and not name.weak and _GATHERED.search(unit.text, max(0, start - 16), start):
        return "Dataset"
    if (topic and _HOLDS.match(unit.text, topic.end())) or _TOKENS.match(unit.text, name.end):
        return "Dataset"
    defined = _DEFINED.match(unit.text, topic.end()) if topic else None
    return _TYPES[defined["head"]] if defined else None


def is_scored_party(unit: Unit, name: Found, thing: Thing, *, judge: bool) -> bool:
    """Tell whether a name owns or reaches a score among the results.

    Where a paper judges others, it is one of them; elsewhere its score must be set against another.
    """
    if not is_korean(unit) or unit.role not in {"results", "summary"} or thing.weak:
        return False
    if unit.is_label:
        return judge and _VALUE.match(unit.block.text) is not None
    if judge and _RANKED.match(unit.text, max(name.tail, name.outer.end)):
        return True
    scored = _SCORES.match(unit.text, max(name.tail, name.outer.end))
    return scored is not None and (judge or _AGAINST.match(unit.text, scored.end()) is not None)


def is_technique_used(unit: Unit, group: Group, thing: Thing, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a translated term in small letters names a technique, and is the object of a verb of using."""
    if not is_korean(unit) or unit.role not in _RUNNING or not thing.defined or not cues:
        return False
    verb = cues[0][0]
    used = verb.cue.sense == "use" and _USED_GAP.fullmatch(unit.text, group.span.end, verb.start)
    return bool(used) and any(_TECHNIQUE.search(spelling) for spelling in sorted(thing.surfaces))


def is_told_of(unit: Unit, name: Found, thing: Thing, nearest: Cue | None) -> bool:
    """Tell whether prose only speaks of a technique in the words of the language: `모방 학습에서 정책은`, but `모방 학습으로`."""
    if not is_korean(unit) or unit.role != "summary" or (nearest is not None and nearest.sense != "propose"):
        return False
    if not thing.known or "baseline" in unit.topics or not all(map(unit.words.native.search, thing.surfaces)):
        return False
    return _WITH.match(unit.text, max(name.tail, name.outer.end)) is None


def is_object_of_use(unit: Unit, group: Group, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a verb of using stands straight behind Latin words that only capitals make a name: `Union-Find를 사용`."""
    if not is_korean(unit) or not cues or cues[0][0].cue.sense != "use" or cues[0][1] > _STRAIGHT:
        return False
    last = group.names[-1]
    return len(re.findall(r"[A-Z][a-z]", last.surface)) > 1 and _OBJECT.match(unit.text, group.span.end) is not None


def names_a_kind(unit: Unit, name: Found, thing: Thing) -> bool:
    """Tell whether an architecture stands for the models that have it: `기존의 Transformer 모델`."""
    is_method = is_korean(unit) and bool(thing.rows) and thing.rows[0].type == "Method"
    return is_method and unit.text[name.outer.end : name.tail].strip().startswith("모델")


def applied_to(unit: Unit, name: Found) -> bool:
    """Tell whether the work was applied to a thing, which then acts or wins: `X를 적용한 Y는`."""
    before = unit.text[max(0, name.outer.start - 14) : name.outer.start]
    return is_korean(unit) and unit.words.applied_before.search(before) is not None


def stands_for_model(unit: Unit, group: Group) -> bool:
    """Tell whether a list tells which models serve, or are compared: `보상 모델로는 X, Y를`."""
    start = group.span.start
    return is_korean(unit) and _AS_MODELS.search(unit.text, max(0, start - 12), start) is not None


def is_method_used(unit: Unit, name: Found, thing: Thing, cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a verb of using takes that which is a measure or a method for the latter: `KL 발산을 활용`."""
    if not is_korean(unit) or name.said == "Metric" or "Method" not in {row.type for row in thing.rows}:
        return False
    return bool(cues) and cues[0][0].cue.sense == "use" and cues[0][1] <= 3


def is_one_of_many_run(unit: Unit, group: Group, thing: Thing, judge: Judged) -> bool:
    """Tell whether a paper that judges others lists one among those that it runs: `실험에는 A, B, C가 쓰였다`.

    A paper that brings a benchmark runs models, in whatever words; a paper that brings nothing tells that it tests them, and
    may test methods.
    """
    if not is_korean(unit) or not thing.rows or unit.topics[:1] == ("dataset",):
        return False
    kinds = {"Model"} if judge == "all" else {"Model", "Method"}
    if thing.rows[0].type not in kinds or thing.broad:
        return False
    many = sum(1 for name in group.names if name.rows and name.rows[0].type in kinds) > 2
    sentence = unit.sentence(group.span.start)
    if not many or makes_something(group):
        return False
    return judge == "all" or _TESTING.search(unit.text, *sentence) is not None


def makes_something(group: Group) -> bool:
    """Tell whether the sentence of a list says that something is made, trained, or rated with it."""
    return _MAKING.search(group.unit.text, *group.unit.sentence(group.span.start)) is not None


def is_simulator(unit: Unit, group: Group) -> bool:
    """Tell whether the noun behind a list says that its members are what a work is run in: `A, B 등의 시뮬레이터`."""
    return is_korean(unit) and _SIMULATORS.match(unit.text, group.span.end) is not None


def is_purpose(unit: Unit, name: Found) -> bool:
    """Tell whether a name only says what something is for: `지도 미세 조정용 데이터셋`."""
    return is_korean(unit) and _PURPOSE.match(unit.text, name.outer.end) is not None


def is_base(unit: Unit) -> bool:
    """Tell whether a text stands under a label for what the work is built on: `기반 모델: X`."""
    label = unit.block.label
    return (
        is_korean(unit) and not unit.is_label and label is not None and _BASE_LABEL.fullmatch(label.strip()) is not None
    )


def is_model_at_work(unit: Unit, group: Group, thing: Thing) -> bool:
    """Tell whether an unknown name in the method is a model at work: it has a size, or stands among models that are known."""
    if len(group.names) > 1 and is_simulator(unit, group):
        return True
    if not is_korean(unit) or unit.role not in {"method", "setup"} or thing.weak:
        return False
    if thing.sized or len(group.names) < 2:
        return thing.sized
    known = [name for name in group.names if name.rows and all(row.type == "Model" for row in name.rows)]
    return len(known) > 1 and 2 * len(known) > len(group.names)


def own_parts(unit: Unit, things: Things) -> Iterator[tuple[Found, Thing, str]]:
    """Yield the unknown names of a Korean unit that are parts of what the paper proposes, each with the rule that says so."""
    for group in groups(unit):
        free = [name for name in group.names if (thing := things.of(name)) and not (thing.rows or thing.proposed)]
        if not free:
            continue
        listed, counted = _is_made_of(group), own.are_parts(group)
        for name in free:
            thing = things.of(name)
            if thing is None or thing.proposed or name.said in {"Dataset", "Metric", "Task"}:
                continue
            if counted:
                yield name, thing, "one-of-parts@1"
            elif rule := _part(unit, name, thing, things, listed=listed):
                yield name, thing, rule


def _part(unit: Unit, name: Found, thing: Thing, things: Things, *, listed: bool) -> str | None:
    new = bool(name.others) and not name.inside
    if new and _is_told_of_own(unit, name, things):
        return "part-of-own@1"
    if new and (own.is_glossed_device(unit, name) or own.is_glossed_twice(unit, name)):
        return "glossed-part@1"
    if not name.inside and not thing.sized and own.is_counted_next(unit, name) and (new or not thing.weak):
        return "counted-part@1"
    if not name.inside and (own.is_counted_out(unit, name) or (" " in name.surface and own.does_step(unit, name))):
        return "counted-part@1"
    if not name.inside and own.acts_as_part(unit, name):
        return "part-acts@1"
    if not name.inside and own.is_told_by(unit, name):
        return "part-told@1"
    if listed and (new or not thing.weak or own.is_term(name)):
        return "one-of-parts@1"
    is_counted = _ORDINAL.search(unit.text, max(0, name.outer.start - 16), name.outer.start) is not None
    if thing.sized or (thing.weak and not new and not (is_counted and own.is_term(name))):
        return None
    if not (thing.weak or name.inside) and own.acts_as_new(unit, name):
        return "part-acts@1"
    if is_counted:
        return "counted-part@1"
    if thing.weak:
        return None
    sentence = unit.sentence(name.start)
    if _CORE_IS.match(unit.text, sentence.start) and _IS.match(unit.text, max(name.tail, name.outer.end)):
        return "part-of-own@1"
    return "part-carries@1" if _CARRIES.match(unit.text, max(name.tail, name.outer.end)) else None


def _is_made_of(group: Group) -> bool:
    """Tell whether a list holds what something is made of: `A, B, C로 구성된다`, `A와 B의 두 단계로 나뉜다`."""
    return not group.names_datasets and bool(_CONSISTS.match(group.unit.text, group.span.end))


def _is_told_of_own(unit: Unit, name: Found, things: Things) -> bool:
    """Tell whether the topic of the sentence is the paper's own, and its verb brings the name in."""
    sentence = unit.sentence(name.start)
    topics = (
        other
        for other in unit.names
        if sentence.start <= other.start < name.outer.start
        and unit.words.topic.match(unit.text, max(other.tail, other.outer.end))
    )
    ours = any(thing.proposed for other in topics if (thing := things.of(other)))
    ours = ours or _FURTHER.match(unit.text, sentence.start) is not None
    return ours and bool(unit.words.brought_in.match(unit.text, max(name.tail, name.outer.end)))


def ends_bullet(unit: Unit, name: Found, thing: Thing) -> bool:
    """Tell whether a bullet is a noun phrase that a new name closes: `짧은 산책을 위한 훈련 환경 SlowWalk`."""
    if not is_korean(unit) or unit.block.kind != "bullet" or unit.is_label or unit.role != "contribution":
        return False
    if not _LAST.match(unit.text, max(name.tail, name.outer.end)) or name.inside or name.outer.start < 4:
        return False
    if thing.known:
        return _FIRST.search(unit.text, max(0, name.outer.start - 40), name.outer.start) is not None
    return bool(name.others) or not thing.weak


def own_rules(unit: Unit, name: Found, thing: Thing, *, free: bool) -> Iterator[str]:
    """Yield the rules by which a Korean sentence, or a whole bullet, brings a name; `free` says that no verb governs it."""
    if not thing.rows and own_answer(unit, name):
        yield "proposed-attribute@1"
    if free and ends_bullet(unit, name, thing):
        yield "ends-bullet@1"
    if not thing.weak and (own.comes_out(unit, name) or (not thing.rows and own.is_framed(unit, name))):
        yield "proposed-attribute@1"


_TESTED = re.compile(TESTED, re.IGNORECASE)


def judges(unit: Unit, things: Things) -> Judged:
    """Return which models a paper judges: all that it runs, those in lists where it proposes nothing, or none.

    What an English one lists as its models beside a list of rivals, it builds on.
    """
    if unit.words.language == "en" and unit.topics[:1] == ("base",) and things.lists_rivals:
        return "all" if things.judge and _TESTED.search(unit.block.label or "") else "none"
    if things.judge:
        return "all"
    listing = is_korean(unit) or (unit.words.language == "en" and unit.role == "abstract")
    return "lists" if listing and not things.has_own else "none"
