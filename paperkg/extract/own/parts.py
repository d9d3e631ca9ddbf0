"""What English prose brings as a paper's own, and what only stands near a verb that brings something.

Takes a unit and its names. Promises False, or nothing, for a unit in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.own.family import own_family
from paperkg.extract.own.named_by_others import is_brought_by_others, is_named_by_others
from paperkg.extract.rules.gate import gated
from paperkg.extract.rules.rule import CueHit, Sense
from paperkg.extract.things.counted import counted
from paperkg.extract.things.group import COMPARING, Group, groups
from paperkg.extract.things.link import Thing, Things
from paperkg.extract.units.unit import Unit

_APART, _MADE_OF, _COUNTED = re.compile(en.APART), re.compile(en.MADE_OF), re.compile(en.COUNTED)
_OTHERS_BEFORE, _USED_BEFORE = re.compile(en.OTHERS_BEFORE), re.compile(en.USED_BEFORE)
_TO_APPOSITION, _BROUGHT_BY = re.compile(en.TO_APPOSITION), re.compile(en.BROUGHT_BY)
_TASKS = gated(r"\btasks?(?: [\w-]+){0,2}[:(] ?$")
_KIND_BEFORE, _KIND_AFTER = re.compile(en.KIND_BEFORE), re.compile(en.KIND_AFTER)
_AND, _CAMEL = re.compile(r"\b(?:and|or)\b|&"), re.compile(r"[A-Z][a-z]+[A-Z]")
_COLLECTIVE = re.compile(en.COLLECTIVE)
_FINDING, _NUMBERED = re.compile(en.FINDING), re.compile(en.NUMBERED)
_PRAISE = re.compile(en.PRAISE)
_PHENOMENON = re.compile(en.PHENOMENON)
_OF = re.compile(r"\bof\b")
#: Before a name that only says of what kind the thing before it is: `we introduce A, a B with`.
_KIND_OF_IT = re.compile(r"\w['\"”’)]?, an? $")
_POSSESSOR = re.compile(r"(?: [A-Z][A-Za-z]*)?['’]s (?!own\b)[a-z]")


def is_no_object(unit: Unit, group: Group, name: Found, hit: CueHit) -> bool:
    """Tell whether a cue of proposing near a name takes something else: `we present A, B's model`, `tests across A and B`."""
    if unit.words.language != "en":
        return False
    if hit.cue.side == "left":
        if hit.cue.id != "en-apposition":
            return False
        apart = not _TO_APPOSITION.fullmatch(unit.text, group.span.end, hit.start)
        return (
            apart
            or is_of_others(unit, name)
            or _USED_BEFORE.search(_before(unit, name)) is not None
            or _is_left_out(unit, group, name, hit)
        )
    if _POSSESSOR.match(unit.text, name.end) or "|" in unit.text[hit.end : group.span.start]:
        return True  # another's, or in another cell of a row
    if hit.cue.id == "en-named":
        far = group.span.start - hit.end > _NAMED_WITHIN
        return far or _names_no_thing(unit, name, hit) or is_named_by_others(unit, hit)
    if hit.cue.id == "en-numbered":
        return counts_no_parts(unit, hit.start)
    if hit.cue.id == "en-parts":
        return unit.text.startswith(_FAMILY, hit.start) and not is_introduced(unit, hit.start)
    if hit.cue.id != "en-propose":
        return False
    if is_brought_by_others(unit, hit) or _only_describes(unit, name, hit):
        return True
    between = unit.text[hit.end : group.span.start]
    if between.endswith(", "):
        return False  # set off, it renames what is proposed
    if _KIND_OF_IT.search(between):
        return True
    away = _APART.search(between) or (_OF.search(between) and not _MADE_OF.search(between))
    return bool(away or _COUNTED.search(between))


#: Words for several things of one make, whose members are the paper's own where it brings them all.
_FAMILY = ("series", "family", "suite")


def is_introduced(unit: Unit, offset: int) -> bool:
    """Tell whether the sentence brings something before a place: `we introduce A, which …, and B`."""
    before = unit.cues_between(unit.sentence(offset).start, offset)
    return any(hit.cue.sense == "propose" and hit.cue.side == "right" for hit in before)


_COUNTED_BEFORE, _SUBJECT_BEFORE = re.compile(en.COUNTED_BEFORE), re.compile(en.SUBJECT_BEFORE)
_ACTS, _EXPLAINED, _THROUGH = re.compile(en.ACTS), re.compile(en.EXPLAINED), re.compile(en.THROUGH)
_THROUGH_VERB = re.compile(en.THROUGH_VERB)
_TOLD, _CONSISTS, _LISTED = re.compile(en.TOLD), re.compile(en.CONSISTS), re.compile(en.LISTED)
_FOREIGN, _TEXTBOOK, _NO_PART = re.compile(en.FOREIGN), re.compile(en.TEXTBOOK), re.compile(en.NO_PART)

#: How many words an acronym stands for that no textbook holds.
_MANY = 4

#: Sections of English texts that tell how the paper's own things work.
_TELLING = frozenset({"abstract", "contribution", "method", "summary"})


#: How far behind `called` a name may stand, in characters.
_NAMED_WITHIN = 12


def _names_no_thing(unit: Unit, name: Found, hit: CueHit) -> bool:
    """Tell whether a text gives a name to what it found: `a gap we call A`, `we term it Walk Bias`."""
    found = _FINDING.search(unit.text, max(0, hit.start - 40), hit.start)
    return found is not None or (name.weak and _PHENOMENON.search(_long(name)) is not None)


#: What stands before the first of numbered items.
_FIRST_MARKS = ("(1)", "(i)", "(a)")


def counts_no_parts(unit: Unit, offset: int) -> bool:
    """Tell whether the items that a sentence numbers are no parts: `three dimensions: (1) Model Scaling, (2) …`."""
    if not any(mark in unit.text for mark in _FIRST_MARKS):
        return False
    start = unit.sentence(offset).start
    return _NUMBERED.search(unit.text, max(0, start - 120), offset + 4) is not None


def _is_left_out(unit: Unit, group: Group, name: Found, hit: CueHit) -> bool:
    """Tell whether an apposition in the singular explains another name, the last of the list: `on A and B, a model`."""
    said = unit.text[hit.start : hit.end].lstrip(", ")
    joined = _AND.search(unit.text, name.outer.end, group.names[-1].start)
    return joined is not None and said.startswith(("a ", "an ")) and not _COLLECTIVE.match(said)


def _only_describes(unit: Unit, name: Found, hit: CueHit) -> bool:
    """Tell whether a single name stands between the article and the noun of what is proposed: `a learnable A transform`."""
    apposed = name.said is not None and name.tail == name.outer.end  # `an approach A`
    if " " in name.surface or name.others or name.weak or name.called or apposed or _CAMEL.match(name.surface):
        return False
    before = unit.text[hit.end : name.outer.start]
    return _KIND_BEFORE.search(before) is not None and _KIND_AFTER.match(unit.text, name.outer.end) is not None


def is_of_others(unit: Unit, name: Found) -> bool:
    """Tell whether the words before a name make it another's, whatever an apposition says of it: `targeting A, a verifier`."""
    english, end = unit.words.language == "en", name.outer.end
    return bool(english and (_OTHERS_BEFORE.search(_before(unit, name)) or _BROUGHT_BY.match(unit.text, end)))


def _before(unit: Unit, name: Found) -> str:
    return unit.text[max(0, name.outer.start - 40) : name.outer.start]


#: Words after which an apposition describes what is used: `using LLaMA, an open-source model`; none are longer.
_LONGEST_USE = 16
_USED_STRAIGHT_BEFORE = re.compile(r"\b(?:using|on top of|based on|built on|built upon) $")


def is_used(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether the words before a name say that it is tested, or used: `using LLaMA, an open-source model`."""
    start = name.outer.start
    return is_tested(group) or _USED_STRAIGHT_BEFORE.search(unit.text, max(0, start - _LONGEST_USE), start) is not None


def is_tested(group: Group) -> bool:
    """Tell whether an English verb straight before makes the list what the work is compared with or tested on."""
    return group.unit.words.language == "en" and any(
        hit.cue.side == "right" and hit.cue.sense in _SET_BESIDE and gap <= 6 for hit, gap in group.cues
    )


#: What cues say of what the work is compared with or tested on.
_SET_BESIDE = COMPARING | frozenset[Sense]({"evaluate", "train"})


def is_set_apart(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name with an apposition is compared, tested on, or another's."""
    return is_tested(group) or is_of_others(unit, name)


def is_no_second(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name behind what is introduced is tested on, or numbered without being a part."""
    return is_tested(group) or counts_no_parts(unit, name.start)


def is_compared(unit: Unit, name: Found) -> bool:
    """Tell whether an English name stands in a list of what the work is set beside: `than baselines, including A and a B`."""
    sentence = unit.sentence(name.start)
    return unit.words.language == "en" and _BESIDE.search(unit.text, sentence.start, name.outer.start) is not None


#: What leads to a list of rivals, up to one of them.
_BESIDE = re.compile(
    r"\b(?:baselines?|competitors?|counterparts?|methods|models|approaches)\b[^.;]{0,80}?\b(?:including|such as|namely)\b[^.;]*$"
)


def is_kind(unit: Unit, name: Found) -> bool:
    """Tell whether a name behind `our` only says of what kind a thing is: `our A-based students`, `our SFT model`."""
    if unit.words.language != "en":
        return False
    other = name.known and name.said == "Model" and name.rows[0].type == "Method"
    return other or unit.words.attributive.match(unit.text, name.outer.end) is not None


def is_praised(name: Found) -> bool:
    """Tell whether the first word of a name only praises what follows: `Robust MARL`."""
    return _PRAISE.match(name.surface) is not None


def lists_tasks(unit: Unit, group: Group) -> bool:
    """Tell whether an English list stands behind the words for tasks: `five tasks: Slow Walk (SW), Far Walk (FW)`."""
    start = group.span.start
    return unit.words.language == "en" and _TASKS.search(unit.text, max(0, start - 60), start) is not None


def counts_qualities(unit: Unit, group: Group) -> bool:
    """Tell whether an English list is of what something is judged by: `three dimensions: Walk Quality, Instruction Following`."""
    start = group.span.start
    return unit.words.language == "en" and _QUALITIES.search(unit.text, max(0, start - 60), start) is not None


_QUALITIES = re.compile(r"\b(?:dimensions?|aspects?|criteria|axes|perspectives|qualities)\b[^.;()]{0,20}[:(] ?$")


def is_textbook(name: Found) -> bool:
    """Tell whether the words that an acronym stands for are a notion of the textbooks: `Markov Decision Process (MDP)`."""
    return bool(name.others) and _is_textbook(_long(name))


def _is_textbook(long: str) -> bool:
    """Tell whether words are a notion of the textbooks, with one more before it at most."""
    notion = _TEXTBOOK.search(long)
    return notion is not None and long.count(" ", 0, notion.start()) <= 1


def own_parts(unit: Unit, things: Things) -> Iterator[tuple[Found, Thing, str]]:
    """Yield unknown names that an English text brings in as parts of its own work, whatever the verb."""
    if unit.words.language != "en" or unit.role not in _TELLING or unit.is_label or not _speaks_of_itself(unit):
        return
    yield from ((name, thing, "own-family@1") for name, thing in own_family(unit, things))
    for name, _ in counted(unit):
        announced = things.of(name)
        if announced is not None and not (announced.known or announced.proposed or name.start < unit.background):
            yield name, announced, "counted-part-en@1"
    for group in groups(unit):
        free = [name for name in group.names if _is_free(unit, name, things)]
        if not free or _COUNTED.search(unit.text, max(0, group.span.start - 80), group.span.start):
            continue
        for name in free:
            thing = things.of(name)
            if thing is None or thing.proposed or counts_no_parts(unit, name.start):
                continue
            if _is_listed(unit, name) or _is_derived(unit, name, things):
                yield name, thing, "brought-part@1"
            elif _is_foreign(unit, group, name):
                continue
            elif _is_counted(unit, name):
                yield name, thing, "counted-part-en@1"
            elif _is_part(unit, group, name, thing, things):
                yield name, thing, "brought-part@1"


def _is_free(unit: Unit, name: Found, things: Things) -> bool:
    """Tell whether a name that nobody knows may be a part, and is nobody's yet."""
    thing = things.of(name)
    if thing is None or thing.rows or thing.proposed or thing.common or name.start < unit.background:
        return False
    return not (name.inside or _is_measure_or_task(name))


def _speaks_of_itself(unit: Unit) -> bool:
    return bool(unit.background) or unit.words.own_work.search(unit.text) is not None or unit.role != "abstract"


def _is_measure_or_task(name: Found) -> bool:
    return name.said in {"Task", "Dataset", "Metric"} or _NO_PART.search(_long(name)) is not None


def _long(name: Found) -> str:
    """Return the words that an acronym stands for, or the name alone."""
    return max((name.surface, *name.others), key=len)


def _is_listed(unit: Unit, name: Found) -> bool:
    """Tell whether a name that no plain words make is the first of what something consists of."""
    if name.weak or not _LISTED.match(unit.text, max(name.tail, name.outer.end)):
        return False
    return _CONSISTS.search(_before(unit, name)) is not None


def _is_derived(unit: Unit, name: Found, things: Things) -> bool:
    """Tell whether the word before a name says that the paper's own thing made it: `Walk-trained Zorbl-7B`."""
    made = _MADE.search(_before(unit, name)) if unit.text.endswith("ed ", 0, name.outer.start) else None
    by = things.of(made["by"]) if made else None
    return by is not None and by.proposed


_MADE = re.compile(r"(?<!\S)(?P<by>[A-Z][\w.-]*?)-(?:[a-z]+ed|tuned|trained) $")


def _is_foreign(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name stands for what others brought, or for what is compared or tested on."""
    if any(gap <= 6 and hit.cue.sense in _ELSEWHERE and hit.cue.side == "right" for hit, gap in group.cues):
        return True
    return _FOREIGN.search(_before(unit, name)) is not None


_ELSEWHERE = COMPARING | frozenset[Sense]({"evaluate", "train", "about"})


def _is_counted(unit: Unit, name: Found) -> bool:
    """Tell whether a text counts a name or takes it up, and says what it does: `(2) Slow Walk (SW) counts`."""
    item = _is_item(unit, name)
    if name.weak and not item and " " not in _long(name):
        return False
    end = max(name.tail, name.outer.end)
    told = item and (_EXPLAINED.match(unit.text, end) or (name.others and _TOLD.match(unit.text, end)))
    if not (told or _ACTS.match(unit.text, end)):
        return False
    return _COUNTED_BEFORE.search(_before(unit, name)) is not None


def _is_item(unit: Unit, name: Found) -> bool:
    """Tell whether a number opens the clause of a name: `(2) Dreaming: a phase`."""
    return unit.text[max(0, name.outer.start - 2) : name.outer.start] == ") "


def _is_part(unit: Unit, group: Group, name: Found, thing: Thing, things: Things) -> bool:
    """Tell whether a name that the text spells out is a part: it acts, is explained, or is taken up again."""
    before = unit.text[max(0, name.outer.start - 90) : name.outer.start]
    end = max(name.tail, name.outer.end)
    long = _long(name)
    if not name.others or not _is_capitalised(long) or _is_textbook(long):
        return False
    if _ACTS.match(unit.text, end) and _SUBJECT_BEFORE.search(before):
        return True
    brought = _THROUGH.search(before)
    if brought is None or (brought[0].startswith(("and ", "with ")) and not _is_brought(unit, name)):
        return False
    told = _TOLD.match(unit.text, end) or (name.said == "Method" and name.tail > name.outer.end)
    many = len(re.split(r"[\s-]+", long)) >= _MANY or "-" in name.surface
    return bool(told or many or _has_sibling(group, things) or _acts_later(unit, name, thing, things))


def _is_brought(unit: Unit, name: Found) -> bool:
    """Tell whether the sentence says, before a name that `and` or `with` joins, that something is brought or made of parts."""
    start = unit.sentence(name.start).start
    proposed = any(hit.cue.sense == "propose" for hit in unit.cues_between(start, name.start))
    return proposed or _THROUGH_VERB.search(unit.text, start, name.outer.start) is not None


def _is_capitalised(words: str) -> bool:
    """Tell whether the words that an acronym stands for are written as a name: `Slow Walk of Steps`."""
    long = [word for word in words.split() if len(word) > 3]
    return " " in words and bool(long) and all(any(c.isupper() for c in word) for word in long)


def _has_sibling(group: Group, things: Things) -> bool:
    """Tell whether the list holds another unknown name that the text spells out."""
    spelled = [name for name in group.names if name.others and not name.rows]
    return len({id(things.of(name)) for name in spelled}) > 1


def _acts_later(unit: Unit, name: Found, thing: Thing, things: Things) -> bool:
    """Tell whether the text takes the name up again as what does something."""
    return any(
        other.start > name.start and things.of(other) is thing and _ACTS.match(unit.text, other.outer.end)
        for other in unit.names
    )
