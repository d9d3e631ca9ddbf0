"""What the places of a thing in an entry look like: the features by which a learned reader of slots weighs it.

Takes the units and the things of an entry, gives the features of a thing as a vocabulary has them: as strings for the training,
as numbers where they are weighed. Those of words stand for the language that they are of (`en:b1=with`); what says the same in
all of them, such as the section or the nearest cue, is given without it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple

from paperkg.extract.learned import place_features as features
from paperkg.extract.learned.name_counts import best_known
from paperkg.extract.learned.name_counts import features_of as counts_of
from paperkg.extract.learned.vocabulary import F, Vocabulary
from paperkg.extract.learned.wording import wording, words_before, words_behind
from paperkg.extract.model import EntityType, Span
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import Group, groups
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import Unit

#: The paragraphs and sentences that are told apart by their number.
_FIRST = 4
#: How many cues of a list count.
_CUES = 3
#: How far a cue is, in characters, in five steps.
_FAR = (1, 4, 12, 30, 60)
#: How many letters a name has that others may begin with.
_NAME = 3
#: A number straight behind a name, and one before it: its score, or the score that it is compared by.
_SCORE_BEHIND = re.compile(r"\s*(?:[(（은는이가:：为是的]|is|at)?\s*\d")
_SCORE_BEFORE = re.compile(r"\d(?:\.\d+)?%?\s*(?:[(（]|for|of)?\s*$")
_NUMBER = re.compile(r"(?<![\w-])\d+(?:\.\d+)?(?![\w-])")
_DIGIT = re.compile(r"\d")


class Place(NamedTuple):
    """One of the lists in which a thing stands."""

    group: Group
    at: int
    """Which of the names of the list is the thing's."""
    unit: int
    """Which of the units of the entry it is in."""
    first: int
    """Which of the names of its unit is the first of the list."""
    order: int
    """Which of the lists of its unit it is."""

    @property
    def name(self) -> Found:
        """The name that stands there."""
        return self.group.names[self.at]

    @property
    def next(self) -> int:
        """Which of the names of its unit is the first behind the list."""
        return self.first + len(self.group.names)


class Reading(NamedTuple, Generic[F]):
    """A thing of an entry as the reader sees it."""

    thing: Thing
    kind: EntityType
    places: list[Place]
    features: frozenset[F]
    """All but those that count once more for its kind, see `crossed`."""


class _Sentence(NamedTuple, Generic[F]):
    """What the lists of a sentence share: where it is, its features, where the paper's own names stand, whether it has digits."""

    span: Span
    number: int
    features: list[F]
    own: list[int]
    has_digit: bool


class _Told(Generic[F]):
    """The features of a place that depend on a few values, by these values; see `Vocabulary.told`."""

    def __init__(self, vocabulary: Vocabulary[F]) -> None:
        told = vocabulary.told
        self.paper = told(features.of_paper)
        self.counts, self.kind = told(counts_of), told(features.of_kind)
        self.spelling, self.standing = told(features.of_spelling), told(features.of_standing)
        self.section, self.paragraph = told(features.of_section), told(features.of_paragraph)
        self.places, self.name, self.list = told(features.of_places), told(features.of_name), told(features.of_list)
        self.nearest, self.cue, self.no_cue = told(features.of_nearest), told(features.of_cue), told(features.of_no_cue)
        self.neighbours, self.own = told(features.of_neighbours), told(features.of_own)
        self.part = told(features.of_part)
        self.usage, self.usages = told(features.of_usage), told(features.of_usages)


@lru_cache(maxsize=4)
def _told(vocabulary: Vocabulary[F]) -> _Told[F]:
    return _Told(vocabulary)


class Company(Generic[F]):
    """The things of an entry with the lists in which they stand, as a vocabulary has their features.

    To be made once the paper's own things are marked.
    """

    def __init__(self, units: Sequence[Unit], things: Things, vocabulary: Vocabulary[F]) -> None:
        self._units, self._vocabulary, self._told = units, vocabulary, _told(vocabulary)
        self._kinds = {id(thing): thing_type(thing, "Method") for thing in things.all()}
        self._meant = [[things.of(name) for name in unit.names] for unit in units]
        self._proposed = things.own()
        self._own = frozenset(self._own_names()) if self._proposed else frozenset[str]()
        self._own_starts = [[name.start for name in unit.names if name.surface in self._own] for unit in units]
        self._of_paper = self._told.paper[things.judge, min(len(self._proposed), 3)]
        self._cue = vocabulary.filling("sentence")
        self._of_units: dict[int, list[F]] = {}
        self._sentences: dict[tuple[int, int], _Sentence[F]] = {}
        self._of_lists: dict[tuple[int, int], list[F]] = {}
        self.places: dict[int, list[Place]] = {}
        """The places of each thing in the order of the text, by its `id`."""
        for number, unit in enumerate(units):
            self._place(number, unit)

    def _own_names(self) -> Iterator[str]:
        for unit, meant in zip(self._units, self._meant, strict=True):
            for name, thing in zip(unit.names, meant, strict=True):
                if thing is not None and thing.proposed:
                    yield name.surface

    def _place(self, number: int, unit: Unit) -> None:
        meant, first = self._meant[number], 0
        for order, group in enumerate(groups(unit)):
            count = len(group.names)
            for at in range(count):
                if (thing := meant[first + at]) is not None:
                    self.places.setdefault(id(thing), []).append(Place(group, at, number, first, order))
            first += count

    def kind(self, thing: Thing) -> EntityType:
        """Return what a thing is, in want of a better word a method."""
        return self._kinds[id(thing)]

    def reading(self, thing: Thing) -> Reading[F]:
        """Return a thing with its features: those of its places, what it is, and what of its kind stands where."""
        kind, places = self.kind(thing), self.places[id(thing)]
        found = self._of_paper.union(
            *map(self._of_list, places), *map(self._of_name, places), *self._of_thing(thing, kind, places)
        )
        return Reading(thing, kind, places, found)

    def seen(self, place: Place) -> frozenset[F]:
        """Return the features of one place."""
        return self._of_name(place).union(self._of_list(place))

    def _of_thing(self, thing: Thing, kind: EntityType, places: Sequence[Place]) -> Iterator[frozenset[F]]:
        """Yield what a thing is, what other papers make of it, and in which sections it stands."""
        told, unit = self._told, places[0].group.unit
        shape, digit, words = _spelling(next(iter(thing.surfaces)))
        row = thing.rows[0].type if thing.rows else None
        standing = (row, thing.weak, thing.broad, thing.common, thing.defined, thing.proposed, thing.part)
        roles = tuple(sorted({place.group.unit.role for place in places})) if len(places) > 1 else (unit.role,)
        yield told.counts[(best_known(thing.surfaces),)]
        yield told.kind[kind, shape, _kinship(thing, self._proposed)]
        yield told.spelling[digit, words, thing.small, thing.sized, thing.spelled_as]
        yield told.standing[standing]
        yield told.places[unit.words.language, min(len(places), 4), unit.role, roles]
        yield told.usage[thing.usage, roles]

    def _of_name(self, place: Place) -> frozenset[F]:
        group, mates = place.group, ""
        if len(group.names) > 1:
            meant = self._meant[place.unit][place.first : place.next]
            own = meant[place.at]
            mates = "+".join(sorted({self.kind(thing) for thing in meant if thing is not None and thing is not own}))
        return self._told.name[group.unit.role, group.names[place.at].said, mates]

    def _of_list(self, place: Place) -> list[F]:
        """Return the features that all names of a list have, some perhaps more than once."""
        key = place.unit, place.first
        held = self._of_lists.get(key)
        if held is None:
            group, sentence = place.group, self._sentence(place)
            held = self._of_lists[key] = [
                *self._of_unit(place.unit),
                *sentence.features,
                *filter(None, self._of_words(place, sentence)),
                *self._of_cues(group),
                *self._of_stand(group, sentence),
                *self._of_usages(place),
                *self._beside(place, sentence.span),
            ]
        return held

    def _of_unit(self, number: int) -> list[F]:
        """Return in what kind of text all lists of a unit stand, and under which words."""
        held = self._of_units.get(number)
        if held is None:
            told, unit, count = self._told, self._units[number], len(self._units)
            held = self._of_units[number] = [
                *told.section[unit.role, unit.block.kind, unit.is_label, unit.topics],
                *told.paragraph[4 * number // count, min(number, _FIRST), count - number <= 2],
                *filter(None, wording(self._vocabulary, unit.words.language).above(unit)),
            ]
        return held

    def _sentence(self, place: Place) -> _Sentence[F]:
        """Return the sentence of a list."""
        unit, begin = place.group.unit, place.group.span.start
        start, end = span = unit.sentence(begin)
        held = self._sentences.get((place.unit, start))
        if held is None:
            number = bisect_right(unit.sentences, Span(begin, len(unit.text)))
            found = [told for hit in unit.cues_between(start, end) if (told := self._cue(hit.cue.sense))]
            count = len(unit.sentences)
            part = 4 * (number - 1) // count if count >= _FIRST else None
            found += self._told.part[unit.role, begin >= unit.background, part]
            of_unit = self._own_starts[place.unit]
            own = of_unit[bisect_left(of_unit, start) : bisect_left(of_unit, end)] if of_unit else []
            has_digit = unit.has_digit and _DIGIT.search(unit.text, start, end) is not None
            held = self._sentences[place.unit, start] = _Sentence(span, min(number, _FIRST), found, own, has_digit)
        return held

    def _of_cues(self, group: Group) -> list[F]:
        """Return which cues are near a list."""
        told, found, end = self._told, list[F](), group.span.end
        if not group.cues:
            found += told.no_cue[(group.unit.role,)]
        for rank, (hit, gap) in enumerate(group.cues[:_CUES]):
            cue, far = f"{hit.cue.sense}{'>' if hit.start >= end else '<'}", bisect_left(_FAR, gap)
            if rank:
                found += told.cue[rank, cue, far]
            else:
                found += told.nearest[group.unit.role, cue, far]
        return found

    def _of_stand(self, group: Group, sentence: _Sentence[F]) -> frozenset[F]:
        """Return how long a list is, where it stands, and whether numbers are near it."""
        scored, compared, numbers = False, False, False
        if sentence.has_digit:
            text, span, (start, end) = group.unit.text, group.span, sentence.span
            before, behind = text[start : span.start], text[span.end : end]
            scored, compared = _SCORE_BEHIND.match(behind) is not None, _SCORE_BEFORE.search(before[-12:]) is not None
            numbers = _NUMBER.search(before) is not None or _NUMBER.search(behind) is not None
        listed = min(len(group.names), 4)
        return self._told.list[listed, sentence.number, scored, compared, numbers]

    def _of_usages(self, place: Place) -> frozenset[F]:
        """Return for what papers mostly name the things of a list."""
        usages = ""
        if len(place.group.names) > 1:
            meant = self._meant[place.unit][place.first : place.next]
            usages = "+".join(sorted({thing.usage or "none" for thing in meant if thing is not None}))
        return self._told.usages[(usages,)]

    def _beside(self, place: Place, sentence: Span) -> frozenset[F]:
        """Return of what type the nearest names before and behind a list are, in its sentence."""
        lists, at, meant = groups(place.group.unit), place.order, self._meant[place.unit]
        left, right = None, None
        if at and sentence.start <= lists[at - 1].span.start:
            left = self._kind_of(meant[place.first - 1])
        if at + 1 < len(lists) and lists[at + 1].span.start < sentence.end:
            right = self._kind_of(meant[place.next + len(lists[at + 1].names) - 1])
        return self._told.neighbours[left, right]

    def _kind_of(self, thing: Thing | None) -> EntityType | None:
        return None if thing is None else self._kinds[id(thing)]

    def _of_words(self, place: Place, sentence: _Sentence[F]) -> list[F | None]:
        """Return what stands around a list, in the words of its language."""
        unit, (start, end), (begin, stop) = place.group.unit, place.group.span, sentence.span
        language = unit.words.language
        words = wording(self._vocabulary, language)
        before = words_before(unit, begin, start, place.first, self._own)
        behind = words_behind(unit, end, stop, place.next, self._own)
        side = ("before" if sentence.own[0] < start else "behind") if sentence.own else None
        found = words.around(before, behind)
        found.append(words.particle(unit.text, end))
        found += self._told.own[language, side, not before]
        return found


@lru_cache(maxsize=8192)
def _spelling(surface: str) -> tuple[str, bool, int]:
    """Return of how a name is written its letters, whether it has a digit, and how many words go before its last."""
    return _shape(surface), any(map(str.isdigit, surface)), min(surface.count(" "), 3)


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
    akin = None
    for other in [other for own in proposed if own is not thing for other in own.surfaces if len(other) >= _NAME]:
        for mine in thing.surfaces:
            if len(mine) >= _NAME and (mine.startswith(other) or other.startswith(mine)):
                if mine.startswith(other) and mine[len(other) :][:1] in {"-", "_", " "}:
                    return "variant"
                akin = "begins"
    return akin
