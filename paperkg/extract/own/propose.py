"""What a paper proposes: the names that it introduces as its own.

Takes an entry's units and things, marks the things that the paper proposes, and gives for each the places that say so. A
name is the paper's own when a cue of proposing governs it, when the title begins with it, when it is called the proposed
one, or when it is an unknown name that acts: the topic of sentences on what was contributed and what came out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from paperkg.extract.measures.listed import is_listed_measure
from paperkg.extract.model import Entry, Language
from paperkg.extract.names.first_words import title_name
from paperkg.extract.names.found import Found
from paperkg.extract.names.title_acronym import is_acronym, title_acronyms
from paperkg.extract.own import chinese as chinese_own
from paperkg.extract.own import parts as english
from paperkg.extract.own.headed import headed
from paperkg.extract.own.introduced import fills, is_introduced, is_listed_as_new, is_spelled_anew, known_reasons
from paperkg.extract.own.kindred import kindred
from paperkg.extract.own.korean import is_brought_in
from paperkg.extract.own.korean_titles import headline_names
from paperkg.extract.own.named_here import is_named_here
from paperkg.extract.own.newcomer import newcomer
from paperkg.extract.rules.rule import CueHit, Sense
from paperkg.extract.tasks.forms import is_marked_task
from paperkg.extract.things.group import COMPARING, Group, appositions, groups, is_described
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.things.members import ENOUGH, Hint, known_members, members
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.units.unit_blocks import heads_models, is_facet
from paperkg.extract.works import korean
from paperkg.extract.works.chinese import wins
from paperkg.extract.works.korean import is_korean
from paperkg.extract.works.korean_asides import is_taken
from paperkg.extract.works.korean_rivals import is_no_winner, set_against

_ACTS = COMPARING | frozenset[Sense]({"propose", "use"})

#: Sections in which a paper's own things act.
ACTING = frozenset({"contribution", "method", "results", "summary", "abstract", "setup"})

#: Sections that tell how a paper's own things work.
_TELLING = frozenset({"contribution", "method", "summary"})

#: Sections whose sentences introduce terms in small letters; Korean prose has no sections.
_INTRODUCING: dict[Language, frozenset[str]] = {
    "ko": _TELLING, "en": frozenset({"contribution", "method"}), "zh": frozenset({"contribution", "method"})
}  # fmt: skip


def proposals(entry: Entry, units: Sequence[Unit], things: Things) -> list[Hint]:
    """Mark the things that the paper proposes and return the hints that made them so, in the order of the text."""
    title = title_name(entry.title or "", units) or _headline_name(units)
    hints = [hint for unit in units if unit.role in STATED for hint in _hints(unit, things, title)]
    hints = [*_title_hints(title, units, things), *_acronym_hints(entry, units, things), *hints]
    rivals = _mark_hinted(hints, units, things)
    if not things.has_own and (new := newcomer(units, things, paper=entry.paper, others=rivals)):
        new[0].proposed = True
        hints.append(Hint(*new, "newcomer@1", ENOUGH))
    if title and entry.language == "en" and (own := things.of(title)) and own.proposed:
        called = any(n.called and n.said == "Task" for u in units for n in u.names if things.of(n) is own)
        own.take_own_sense(task=called)
    hints += [*members(title, units, things), *known_members(units, things), *_parts(units, things)]
    hints += [*headed(entry, units, things), *kindred(units, things)]
    return [hint for hint in hints if hint.thing.proposed]


def _mark_hinted(hints: Sequence[Hint], units: Sequence[Unit], things: Things) -> frozenset[int]:
    """Mark the things that hints speak for strongly enough; return those (by identity) that more is needed for.

    What wins is a rival as often: it is the paper's own where something else is told of it, or nothing stronger is there.
    """
    weights: dict[int, int] = {}
    for hint in hints:
        weights[id(hint.thing)] = weights.get(id(hint.thing), 0) + hint.weight
    strong = {id(hint.thing) for hint in hints if hint.weight >= ENOUGH and not hint.rule.startswith("wins-")}
    for hint in hints:
        hint.thing.proposed = id(hint.thing) in strong
    doubtful = [hint for hint in hints if id(hint.thing) not in strong and weights[id(hint.thing)] >= ENOUGH]
    if strong and not doubtful:
        return frozenset()  # nobody asks for the rivals
    rivals = _rivals(units, things)
    for hint in doubtful:
        told = not strong or hint.unit.role != "results" or hint.name.outer.start <= 1
        hint.thing.proposed |= told and id(hint.thing) not in rivals
    return rivals


def _acronym_hints(entry: Entry, units: Sequence[Unit], things: Things) -> list[Hint]:
    """The acronym of the first words of an English title, where a text that does not spell it out first has it."""
    if entry.language == "ko" or not entry.title:
        return []
    acronyms = title_acronyms(entry.title)
    spoken = ((unit, name) for unit in units if unit.role in STATED for name in unit.names)
    heads = frozenset(acronyms.values()) if entry.language == "en" else None
    first = next(
        ((u, n) for u, n in spoken if is_acronym(n, acronyms) and (heads is None or not heads.isdisjoint(n.others))),
        None,
    )
    thing = things.of(first[1]) if first else None
    new = thing is not None and not (thing.known or thing.common or thing.broad)
    return [Hint(thing, *first, "title-begins-with@1", ENOUGH)] if first and thing and new else []


def _headline_name(units: Sequence[Unit]) -> str | None:
    titles = (unit for unit in units if unit.role == "title")
    return next((name.surface for unit in titles for name in headline_names(unit.text, unit.names)), None)


def _rivals(units: Sequence[Unit], things: Things) -> frozenset[int]:
    """Return the things (by identity) that need more than acting to be the paper's own.

    These are what a baseline's bullet or a row of models names, unknown models that the text says it uses, what it lists with
    known ones, and what a Korean text sets something against.
    """
    listing = (
        unit for unit in units if "baseline" in unit.topics or (unit.topics[:1] == ("base",) and is_facet(unit.block))
    )
    named = (name for unit in listing for name in unit.names)
    told = (name for unit in units for name in (*korean.models_used(unit), *korean.among_known(unit)))
    beaten = (name for unit in units for name in set_against(unit))
    return frozenset(id(thing) for name in (*named, *told, *beaten) if (thing := things.of(name)))


def _title_hints(title: str | None, units: Sequence[Unit], things: Things) -> list[Hint]:
    """The name that the title begins with, and known names inside it that the text introduces as parts of it."""
    thing = things.of(title) if title else None
    if thing is not None:
        first = next(((u, n) for u in units if u.role in STATED for n in u.names if things.of(n) is thing), None)
        if first and not any(things.of(n) is thing for u in units if u.role == "title" for n in u.names):
            return [Hint(thing, *first, "title-begins-with@1", ENOUGH)]
    titles = [unit for unit in units if unit.role == "title"]
    hints = [
        Hint(named, unit, name, "title-holds@1", ENOUGH)
        for unit in titles
        for name in headline_names(unit.text, unit.names)
        if (named := things.of(name)) and named is not thing and not named.known
    ]
    spoken = ((unit, name) for unit in titles for name in unit.names)
    for unit, name in spoken:
        named = things.of(name)
        if named is None:
            continue
        if named is thing:
            closes = name.start > 0 and name.end >= len(unit.text) - 1
            hints.append(Hint(named, unit, name, "title-ends-with@1" if closes else "title-begins-with@1", ENOUGH))
        elif (
            not named.known
            and _VARIANT.match(name.surface)
            and not english.is_praised(name)
            and things.is_known(name.surface.split()[1], "Method")
        ):
            hints.append(Hint(named, unit, name, "title-variant@1", ENOUGH))
    return hints


def _parts(units: Sequence[Unit], things: Things) -> Iterable[Hint]:
    """Mark the unknown parts of the paper's own things that sentences bring in."""
    for unit in units:
        for name, thing, rule in _parts_of(unit, things):
            thing.proposed = thing.part = True
            yield Hint(thing, unit, name, rule, ENOUGH)


def _parts_of(unit: Unit, things: Things) -> Iterable[tuple[Found, Thing, str]]:
    language = unit.words.language
    if language == "zh":
        return ((name, thing, "own-family@1") for name, thing in chinese_own.own_forms(unit, things))
    if language == "en":
        return english.own_parts(unit, things) if unit.role in STATED else ()
    return korean.own_parts(unit, things) if unit.role in _TELLING else ()


#: A known acronym with one word before it: `Curriculum DPO`.
_VARIANT = re.compile(r"[A-Z][A-Za-z-]+ [A-Z]{3,}$")


def _hints(unit: Unit, things: Things, title: str | None) -> Iterable[Hint]:
    own_work, apposed = unit.background, appositions(unit)
    for group in groups(unit):
        nearest = group.governor(_ACTS)
        for name in group.names:
            if name.start < own_work or (apposed and is_described(unit, name)):
                continue
            thing = things.of(name)
            if thing is None or (thing.rows and (thing.broad or thing.may_be("Task"))):
                continue
            if name.said is not None and _is_task_or_measure(unit, group, name):
                continue
            for rule, weight in _reasons(unit, group, name, thing, title, nearest):
                yield Hint(thing, unit, name, rule, weight)


def _is_task_or_measure(unit: Unit, group: Group, name: Found) -> bool:
    return is_marked_task(name) or (is_listed_measure(name) and not korean.brings_measure(unit, group))


def _reasons(
    unit: Unit, group: Group, name: Found, thing: Thing, title: str | None, nearest: tuple[CueHit, int] | None
) -> Iterable[tuple[str, int]]:
    """Yield the rules by which a name is the paper's own, with their weights; `nearest` is the cue that governs its list."""
    language = unit.words.language
    if thing.weak and thing.common:
        titled = unit.is_label and unit.role == "contribution" and bool(name.others) and fills(unit, name)
        called = name.called and language == "ko"
        if not titled and not called and not (nearest and name.others and unit.role in _INTRODUCING[language]):
            return
    if name.called and _is_brought_by_name(unit, group, name, thing):
        yield "called@1", ENOUGH
    named = nearest is not None and nearest[0].cue.id in _INTO_PARENTHESES and nearest[1] <= 1
    if nearest and nearest[0].cue.sense == "propose" and (named or not name.inside):
        yield from _brought(unit, group, name, thing, title, nearest)
    elif language == "ko" and korean.applied_to(unit, name):
        return
    elif unit.role == "results" and not thing.weak and not name.surface.islower() and not _is_object(nearest):
        if _tells_who_won(unit) and thing_type(thing, "Method") != "Metric" and _wins(unit, group, name):
            yield "wins-as-topic@1", ENOUGH if not thing.known else 1
    if _is_called_proposed(unit, name):
        yield "proposed-attribute@1", ENOUGH
    if thing.known and name.inside and is_listed_as_new(unit, group):
        yield "introduced-as-new@1", ENOUGH
    if language == "en" and is_named_here(unit, name):
        yield "proposed-attribute@1", ENOUGH
    if language == "ko":
        for rule in korean.own_rules(unit, name, thing, free=nearest is None):
            yield rule, ENOUGH
    elif language == "zh":
        for rule in chinese_own.own_rules(unit, name, thing):
            yield rule, ENOUGH
    yield from known_reasons(unit, name) if thing.rows else _unknown_reasons(unit, group, name, thing, nearest)


def _brought(
    unit: Unit, group: Group, name: Found, thing: Thing, title: str | None, nearest: tuple[CueHit, int]
) -> Iterable[tuple[str, int]]:
    """What a cue of proposing makes of a name that it governs."""
    words, (hit, gap) = unit.words, nearest
    known = thing.known and not (title and name.surface in title.split() and gap <= _NEAR)
    other = known and korean.describes_another(unit, name)
    plain = thing.weak and unit.role == "motivation"
    plain = plain or (words.language == "ko" and not _is_direct_object(unit, group, hit))
    step = name.weak and hit.cue.id == "en-apposed" and unit.text.startswith(": ", name.outer.start - 2)
    other = other or english.is_no_object(unit, group, name, hit)
    other = other or chinese_own.is_of_other_clause(unit, hit.end, name)
    used = hit.cue.side == "left" and english.is_used(unit, group, name)
    if not used and not step and not other:
        own = unit.role != "motivation" and words.own_verb.match(unit.text, hit.start) is not None
        yield hit.cue.name, _cue_weight(hit, gap, name, known=known, plain=plain, own=own)
    if known and is_introduced(unit, group, name, hit):
        yield "introduced-as-new@1", ENOUGH


def _wins(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name is the subject of what is told of the results."""
    topic = unit.words.topic.match(unit.text, max(name.tail, name.outer.end))
    return topic is not None and wins(unit, name) and not is_no_winner(group)


def _is_called_proposed(unit: Unit, name: Found) -> bool:
    """Tell whether the words before a name call it the paper's own."""
    words = unit.words
    if not words.proposed_before.search(unit.text[max(0, name.outer.start - 40) : name.outer.start]):
        return False
    described = words.language == "en" and name.weak and not (name.said or name.others)
    described = described or is_taken(unit, name)
    return not (name.known and name.surface.islower()) and not described and not english.is_kind(unit, name)


#: Sections that call a paper's own things by their names.
_CALLING = frozenset({"contribution", "method", "summary", "abstract", "motivation"})


def _is_brought_by_name(unit: Unit, group: Group, name: Found, thing: Thing) -> bool:
    """Tell whether a text that calls a thing by its name brings it: not beside what is known, as in `MMLU와 X라는 두 데이터`."""
    beside = is_korean(unit) and any(other.rows for other in group.names if other is not name)
    told = unit.role in _CALLING and (not thing.known or is_brought_in(unit, name))
    apart = english.is_set_apart(unit, group, name) or english.counts_no_parts(unit, name.start)
    return told and not beside and not apart


def _unknown_reasons(
    unit: Unit, group: Group, name: Found, thing: Thing, nearest: tuple[CueHit, int] | None
) -> Iterable[tuple[str, int]]:
    """What makes a name that nobody knows the paper's own: it is brought in, is a label, or acts."""
    words, end = unit.words, max(name.tail, name.outer.end)
    before = unit.text[max(0, name.outer.start - 60) : name.outer.start]
    if words.second_after.match(unit.text, name.outer.end) and words.second.search(before):
        plain = thing.weak and not thing.defined and " " not in name.surface
        if english.is_introduced(unit, name.start) and not plain and not english.is_no_second(unit, group, name):
            yield "second-proposed@1", ENOUGH
    if _is_own_part(unit, name):
        yield "own-part@1", ENOUGH
    if name.start == 0 and not (unit.is_label or name.weak) and _NEWS.fullmatch(unit.block.label or ""):
        if words.language == "en" and len(group.names) == 1 and words.topic.match(unit.text, end):
            yield "opens-news@1", ENOUGH
    if "proposed" in unit.topics and not unit.is_label and not _is_object(nearest):
        yield "facet-proposed@1", ENOUGH
    if unit.is_label:
        told = unit.role in {"contribution", "method"} and not (words.language == "en" and heads_models(unit.block))
        if told and fills(unit, name) and (not unit.topics or name.others):
            named = unit.role == "contribution" or (not name.weak and (name.said == "Method" or words.language != "ko"))
            yield "label-is-name@1", ENOUGH if named else 2
    elif unit.role in ACTING and not _is_object(nearest) and words.topic.match(unit.text, end):
        if (not thing.weak or korean.is_quoted(unit, name)) and words.defines.search(
            unit.text, group.span.end, unit.sentence(end).end
        ):
            yield "defined-as-topic@1", ENOUGH
        elif len(group.names) == 1:
            yield "acts-as-topic@1", 1 if words.language == "zh" and unit.role == "results" else 2


#: How far, in characters, a word of the title may stand from the verb that proposes it.
_NEAR = 8

#: How far, in characters, a name may stand behind the noun that it explains.
_STRAIGHT = 4

#: Cues whose names may stand in parentheses: `our models (called Foo)`, `with two parts (Foo and Bar)`.
_INTO_PARENTHESES = frozenset({"en-named", "en-parts"})

#: The label of a bullet that tells what is new: the first name that acts in it is the paper's.
_NEWS = re.compile(
    r"(?:what(?:['’]s| is) new|approach|(?:key |main |core )?idea|contributions?|proposal|proposed|method|in (?:short|brief))",
    re.IGNORECASE,
)


def _tells_who_won(unit: Unit) -> bool:
    """Tell whether the text compares anything."""
    return any(hit.cue.sense in COMPARING for hit in unit.cues)


def _is_own_part(unit: Unit, name: Found) -> bool:
    """Tell whether an abstract brings in something of several words that nobody knows: `uses a Continual Rotary Embedding`."""
    if unit.role != "abstract":
        return False
    if not any(" " in spelling and not spelling.islower() for spelling in (name.surface, *name.others)):
        return False
    before = unit.text[max(0, name.outer.start - 60) : name.outer.start]
    if unit.words.component_before.search(before) is None:
        return False
    return not (english.is_textbook(name) or english.is_compared(unit, name))


def _is_object(nearest: tuple[CueHit, int] | None) -> bool:
    """Tell whether a verb straight before a name makes it the object that something is compared with or built on."""
    return bool(nearest and nearest[0].cue.side == "right" and nearest[0].cue.sense != "propose" and nearest[1] <= 6)


def _cue_weight(hit: CueHit, gap: int, name: Found, *, known: bool, plain: bool, own: bool) -> int:
    """A cue is enough for an unknown name; a known one needs two that name it as the direct object, and adopts nothing."""
    if (known and hit.cue.id.endswith(("-adopt", "-make", "-provide"))) or (
        hit.cue.id == "en-apposed" and gap > _STRAIGHT
    ):
        return 0
    if known:
        enough = (
            ENOUGH
            if hit.cue.id.startswith("ko-")
            or own
            or (is_spelled_anew(name) and gap <= (12 if hit.cue.id.startswith("en-") else 1))
            else 2
        )
        return enough if gap <= 8 and name.surface.isascii() and not name.phrase else 0
    return 1 if plain else ENOUGH


def _is_direct_object(unit: Unit, group: Group, hit: CueHit) -> bool:
    """Tell whether nothing but a particle stands between a list and its verb: `FFN과 유사한 구조를 도입` introduces no FFN."""
    gap = group.span.end, hit.start
    return (
        hit.start < group.span.end or group.is_governed(hit) or bool(unit.words.object_gap.fullmatch(unit.text, *gap))
    )
