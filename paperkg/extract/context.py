"""What the places of a thing in an entry look like: the features by which a learned reader of slots weighs it.

Takes a list of names and a thing, gives features as strings. Those of words stand for the language that they are of
(`en:b1=with`); what says the same in all of them, such as the section or the nearest cue, is given without it.

`b1` is the word before the list and `a1` the word behind it, `b2` and `a2` the next ones; `B` and `A` are any near it. Other
names are `§`, the paper's own `§own`, numbers `#`; of a Korean word its beginning counts, for the rest is its ending.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from paperkg.extract.group import Group, groups
from paperkg.extract.link import Thing, Things, thing_type
from paperkg.extract.model import EntityType, Span
from paperkg.extract.name_counts import ELSEWHERE
from paperkg.extract.name_counts import features_of as counts_of
from paperkg.extract.plain_words import plain_words
from paperkg.extract.rule import CueHit
from paperkg.extract.unit import Unit

_PARTICLE = re.compile(r"[가-힣]{1,3}")
#: How many words before and behind a list count, and of how many the place counts as well.
_BEFORE, _BEHIND, _PLACED = 4, 5, 2
#: In how many characters they are looked for.
_WINDOW = 60
#: How many words of a label or heading count.
_TOLD = 6
#: The paragraphs and sentences that are told apart by their number.
_FIRST = 4
#: How far a cue is, in characters, in five steps.
_FAR = (1, 4, 12, 30, 60)
#: How many letters a name has that others may begin with.
_NAME = 3
#: A number straight behind a name, and one before it: its score, or the score that it is compared by.
_SCORE_BEHIND = re.compile(r"\s*(?:[(（은는이가:：为是的]|is|at)?\s*\d")
_SCORE_BEFORE = re.compile(r"\d(?:\.\d+)?%?\s*(?:[(（]|for|of)?\s*$")
#: How the features begin that count once more for each kind of thing.
_CROSSED = ("role", "topic", "cue1", "left", "right", "mates", f"{ELSEWHERE}-mostly")
_NUMBER = re.compile(r"(?<![\w-])\d+(?:\.\d+)?(?![\w-])")


class Place(NamedTuple):
    """One of the lists in which a thing stands, with the features of the place."""

    group: Group
    at: int
    """Which of the names of the list is the thing's."""
    features: frozenset[str]


def places(units: Sequence[Unit], things: Things, wanted: Iterable[Thing]) -> dict[int, list[Place]]:
    """Return the places of the wanted things of an entry, in the order of the text, by the thing's `id`."""
    asked = set(map(id, wanted))
    own = frozenset(
        name.surface
        for unit in units
        for name in unit.names
        if (thing := things.of(name)) is not None and thing.proposed
    )
    found: dict[int, list[Place]] = {}
    for number, unit in enumerate(units):
        for group in groups(unit):
            meant = [(at, name, thing) for at, name in enumerate(group.names) if (thing := things.of(name)) is not None]
            if asked.isdisjoint(id(thing) for _, _, thing in meant):
                continue
            shared = frozenset((*_of_list(group, own), *_of_stand(group, number, len(units)), *_beside(group, things)))
            kinds = [(thing, thing_type(thing, "Method")) for _, _, thing in meant]
            for at, name, thing in meant:
                if id(thing) in asked:
                    said = (f"said={name.said}", f"role={unit.role},said={name.said}")
                    mates = "+".join(sorted({kind for other, kind in kinds if other is not thing}))
                    found.setdefault(id(thing), []).append(Place(group, at, shared.union(said, (f"mates={mates}",))))
    return found


def _beside(group: Group, things: Things) -> tuple[str, str]:
    """Return of what type the nearest names before and behind a list are, in its sentence."""
    unit = group.unit
    sentence, lists = unit.sentence(group.span.start), groups(unit)
    at = bisect_left(lists, group.span.start, key=lambda other: other.span.start)
    near = (lists[at - 1] if at else None, lists[at + 1] if at + 1 < len(lists) else None)
    left, right = (
        _kind(other, things) if other and sentence.start <= other.span.start < sentence.end else None for other in near
    )
    return f"left={left}", f"right={right}"


def _kind(group: Group, things: Things) -> EntityType | None:
    """Return the type of the last name of a list."""
    thing = things.of(group.names[-1])
    return None if thing is None else thing_type(thing, "Method")


def features_of(thing: Thing, stands: Sequence[Place], *, proposed: Sequence[Thing], judge: bool) -> frozenset[str]:
    """Return the features of a thing: those of its places, what it is, and what of its kind stands where.

    `proposed` are the paper's own things; `judge`: the paper judges those of others.
    """
    kind = thing_type(thing, "Method")
    placed = frozenset(counts_of(thing.surfaces)).union(*(place.features for place in stands))
    own = {f"judge={judge}", f"owns={min(len(proposed), 3)}"}
    return placed.union(_crossed(kind, placed), _of_thing(thing, kind, stands, proposed), own)


def _of_thing(thing: Thing, kind: EntityType, stands: Sequence[Place], proposed: Sequence[Thing]) -> set[str]:
    """Return what a thing is, and in which sections it stands."""
    roles = [place.group.unit.role for place in stands]
    surface = next(iter(thing.surfaces))
    shape, akin = _shape(surface), _kinship(thing, proposed)
    return {
        f"type={kind}",
        f"row={thing.rows[0].type if thing.rows else None}",
        f"known={thing.known}",
        f"weak={thing.weak}",
        f"broad={thing.broad}",
        f"common={thing.common}",
        f"small={thing.small}",
        f"digit={any(map(str.isdigit, surface))}",
        f"words={min(surface.count(' '), 3)}",
        f"defined={thing.defined}",
        f"sized={thing.sized}",
        f"spelled={thing.spelled_as}",
        f"own={thing.proposed}",
        f"part={thing.part}",
        f"shape={shape}",
        f"shape={shape},{kind}",
        f"akin={akin}",
        f"akin={akin},{kind}",
        f"language={stands[0].group.unit.words.language}",
        f"places={min(len(stands), 4)}",
        f"first={roles[0]}",
        f"roles={'+'.join(sorted(set(roles)))}",
    }


def _shape(surface: str) -> str:
    """Return how a name is written: in Latin letters or not, with which capitals, with a hyphen."""
    if not surface.isascii():
        capitals = "none"
    elif surface.isupper():
        capitals = "all"
    else:
        capitals = "inside" if any(map(str.isupper, surface[1:])) else "first" if surface[0].isupper() else "small"
    return f"{capitals}{'-' * ('-' in surface)}"


def _kinship(thing: Thing, proposed: Iterable[Thing]) -> str | None:
    """Return how a thing's name is akin to one of the paper's own: a `variant` of it (`TAPO-7B`), or one begins the other."""
    pairs = [
        (mine, other)
        for own in proposed
        if own is not thing
        for other in own.surfaces
        if len(other) >= _NAME
        for mine in thing.surfaces
        if len(mine) >= _NAME
    ]
    if any(mine.startswith(other) and mine[len(other) :][:1] in {"-", "_", " "} for mine, other in pairs):
        return "variant"
    return "begins" if any(mine.startswith(other) or other.startswith(mine) for mine, other in pairs) else None


def _crossed(kind: EntityType, features: Iterable[str]) -> Iterator[str]:
    """Yield what stands where, for a kind of thing: a model in the results is not a method there."""
    return (f"{kind},{feature}" for feature in features if feature.startswith(_CROSSED))


def _of_list(group: Group, own: frozenset[str]) -> list[str]:
    return [*_structure(group), *_wording(group, own)]


def _structure(group: Group) -> list[str]:
    unit, span = group.unit, group.span
    sentence = unit.sentence(span.start)
    found = [
        f"role={unit.role}",
        f"block={unit.block.kind}",
        f"label={unit.is_label}",
        f"listed={min(len(group.names), 4)}",
        *(f"topic={topic}" for topic in unit.topics),
    ]
    near = group.cues[:3]
    for rank, (hit, gap) in enumerate(near, 1):
        side = _side(hit, span)
        found.append(f"cue{rank}={hit.cue.sense}{side}{bisect_left(_FAR, gap)}")
        found.append(f"cue={hit.cue.sense}{side}")
    first = f"{near[0][0].cue.sense}{_side(near[0][0], span)}" if near else None
    found.append(f"role={unit.role},cue={first}")
    found += [f"sentence={hit.cue.sense}" for hit in unit.cues if sentence.start <= hit.start < sentence.end]
    before, behind = unit.text[sentence.start : span.start], unit.text[span.end : sentence.end]
    if _SCORE_BEHIND.match(behind):
        found.append("score-behind")
    if _SCORE_BEFORE.search(before[-12:]):
        found.append("score-before")
    found.append(f"numbers={bool(_NUMBER.search(before) or _NUMBER.search(behind))}")
    return found


def _of_stand(group: Group, number: int, count: int) -> list[str]:
    """Return where in the entry a list stands: prose without sections begins with other work, and ends with doubts."""
    unit = group.unit
    sentence = bisect_right(unit.sentences, group.span.start, key=lambda span: span.start)
    return [
        f"quarter={4 * number // count}",
        f"paragraph={min(number, _FIRST)}",
        f"closing={count - number <= 2}",
        f"of-sentences={min(sentence, _FIRST)}",
    ]


def _side(hit: CueHit, span: Span) -> str:
    return ">" if hit.start >= span.end else "<"


def _wording(group: Group, own: frozenset[str]) -> list[str]:
    """Return what stands around a list, in the words of its language."""
    unit, span = group.unit, group.span
    sentence = unit.sentence(span.start)
    near = _words(unit, Span(max(sentence.start, span.start - _WINDOW), span.start), own)[: -_BEFORE - 1 : -1]
    next_ = _words(unit, Span(span.end, min(sentence.end, span.end + _WINDOW)), own)[:_BEHIND]
    of = unit.words.language
    found = [f"{of}:b{place}={word}" for place, word in enumerate(near[:_PLACED], 1)]
    found += [f"{of}:a{place}={word}" for place, word in enumerate(next_[:_PLACED], 1)]
    found += [f"{of}:B={word}" for word in near]
    found += [f"{of}:A={word}" for word in next_]
    for count in (2, 3):
        if len(near) >= count:
            found.append(f"{of}:b={' '.join(near[count - 1 :: -1])}")
        if len(next_) >= count:
            found.append(f"{of}:a={' '.join(next_[:count])}")
    if near and next_:
        found.append(f"{of}:ba={near[0]} {next_[0]}")
    if not near:
        found.append(f"{of}:opens")
    stands = [name.start for name in unit.names if name.surface in own and sentence.start <= name.start < sentence.end]
    side = "before" if any(start < span.start for start in stands) else "behind" if stands else None
    particle = _PARTICLE.match(unit.text, span.end)
    return [*found, f"{of}:own={side}", f"{of}:particle={particle[0] if particle else None}", *_above(unit)]


def _above(unit: Unit) -> list[str]:
    """Return the words of the label and the heading that a unit stands under."""
    of, found = unit.words.language, list[str]()
    for tag, said in (("label", unit.block.label), ("heading", unit.heading)):
        if said:
            found += [f"{of}:{tag}={word}" for word in plain_words(said)[:_TOLD]]
    return found


def _words(unit: Unit, place: Span, own: frozenset[str]) -> list[str]:
    """Return the words of a part of a text, a name as one word."""
    words, end = list[str](), place.start
    for name in unit.names:
        if end <= name.outer.start and name.outer.end <= place.end:
            words += plain_words(unit.text, end, name.outer.start)
            words.append("§own" if name.surface in own else "§")
            end = name.outer.end
    return words + plain_words(unit.text, end, place.end)
