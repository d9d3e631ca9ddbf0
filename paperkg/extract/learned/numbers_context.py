"""What the numbers of a sentence look like: the features by which a learned reader of results weighs them.

Takes a sentence with its quantities and with what the rules read in it, gives features as a vocabulary has them; those of two
quantities are in `paperkg.extract.learned.numbers_pairs`. What is said in words, and what depends on their order, stands for
the language (`en:b1=to`); units, sizes, the section, and what the rules say hold in all of them.

`b1` is the word before a number and `a1` the word behind it; `p` and `n` are the previous and the next number, `g` the words
between two. Numbers are `#` with their kind, names `§` with what they are: `§own`, `§rival`, `§data`, `§metric`, `§task`.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import call
from typing import Final, Generic, Literal

from paperkg.extract.learned import number_features as features
from paperkg.extract.learned.plain_words import plain_words
from paperkg.extract.learned.vocabulary import F, Vocabulary
from paperkg.extract.model import EntityType, Language, SectionRole
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.reading import Reading
from paperkg.extract.results.scene import Scene

#: What a number is for a result: its value, what that is compared with, or the difference of the two.
Part = Literal["value", "baseline", "change"]

#: How many words before and behind a number count, and how many of those between two.
_NEAR, _BETWEEN = 4, 10
_NAMES: Final[dict[EntityType | None, str]] = {"Dataset": "§data", "Metric": "§metric", "Task": "§task"}
THINGS = frozenset({"§own", "§rival", "§"})


@dataclass(frozen=True, slots=True)
class NumberSentence:
    """A sentence with its quantities, and what the rules read in it.

    `labelled`: the label over it names a metric or a data set; `ours`: the names that are no rivals, None for a benchmark.
    """

    scene: Scene
    numbers: Sequence[Quantity]
    found: Sequence[Reading]
    language: Language
    role: SectionRole
    labelled: bool
    ours: frozenset[str] | None

    @property
    def is_open(self) -> bool:
        """Whether there is anything to weigh: a reading, or a number that is not whole and bare, in a sentence that reports."""
        if self.found:
            return True
        told = any(number.kind not in {"count", "plain"} or _decimals(number) for number in self.numbers)
        return told and not self.scene.cues.hypothetical.search(self.scene.text, *self.scene.sentence)

    def parts(self) -> list[Part | None]:
        """Return what the rules take each number for."""
        of: dict[int, Part] = {}
        for reading in self.found:
            is_range = reading.rule == "result-range"
            of.setdefault(reading.number.start, "change" if is_range or reading.rule == "result-delta" else "value")
            if reading.low is not None:
                of.setdefault(reading.low.start, "change" if is_range else "baseline")
            if reading.change is not None:
                of.setdefault(reading.change.start, "change")
        return [of.get(number.start) for number in self.numbers]

    def pairs(self) -> frozenset[tuple[int, int]]:
        """Return the places of each two numbers that the rules take for one result."""
        place = {number.start: at for at, number in enumerate(self.numbers)}
        joined = (sorted(place[start] for start in reading.starts) for reading in self.found)
        return frozenset((one, other) for held in joined for one in held for other in held if one < other)

    def told(self) -> Iterator[tuple[Literal["pair", "gain", "range"], int, int]]:
        """Yield the places of each two numbers that words join which leave no doubt: no weight parts them."""
        place = {number.start: at for at, number in enumerate(self.numbers)}
        for reading in self.found:
            if (reading.rule == "result-from-to" or reading.sure) and reading.low is not None:
                yield "pair", place[reading.number.start], place[reading.low.start]
            if reading.rule == "result-range" and reading.low is not None and reading.low.kind != "fraction":
                yield "range", place[reading.low.start], place[reading.number.start]
            if reading.rule in {"result-from-to", "result-score"} and reading.change is not None:
                yield "gain", place[reading.number.start], place[reading.change.start]


#: What has the last word on what the numbers of a sentence say.
NumberReader = Callable[[NumberSentence], Sequence[Reading]]


def by_rules(sentence: NumberSentence) -> Sequence[Reading]:
    """Return what the rules say."""
    return sentence.found


class NumberView:
    """A sentence as its features see it: its words, and where numbers and names stand among them."""

    def __init__(self, sentence: NumberSentence) -> None:
        self.sentence = sentence
        self.parts = sentence.parts()
        self.pairs = sentence.pairs()
        self.words, self.at = _words(sentence)
        self.owners = _owners(self.words, self.at)
        self.clauses = [sentence.scene.clause(number.start) for number in sentence.numbers]
        self.decimals = [_decimals(number) for number in sentence.numbers]
        self.lists = _lists(sentence)

    def between(self, one: int, other: int) -> list[str]:
        """Return the words between two numbers."""
        return self.words[self.at[one] + 1 : self.at[other]]

    def features(self, vocabulary: Vocabulary[F]) -> list[list[F]]:
        """Return the features of each number that a vocabulary has, each once."""
        sentence, scene = self.sentence, self.sentence.scene
        names = f"{bool(scene.datasets):d}{bool(scene.metrics):d}{bool(scene.comparisons):d}{bool(scene.marked):d}"
        shared = vocabulary.told(features.of_sentence)[
            sentence.language, sentence.role, sentence.labelled, min(len(sentence.numbers), 6), names
        ]
        words = _near(vocabulary, sentence.language)
        return [
            [
                *shared,
                *_of_number(self, at, vocabulary),
                *filter(None, words.between(self, at)),
                *filter(None, words.around(self.words, self.at[at])),
            ]
            for at in range(len(self.at))
        ]


def _words(sentence: NumberSentence) -> tuple[list[str], list[int]]:
    """Return the words of a sentence, names and numbers as one each, and where the numbers stand among them."""
    scene, ours = sentence.scene, sentence.ours or ()
    text, end, marked = scene.text, scene.sentence.start, scene.marked
    known = [(number.start, number.end, f"#{number.kind}") for number in sentence.numbers]
    for name in scene.mentions:
        said = _NAMES.get(name.type) or ("§own" if name.name in ours else "§rival" if name in marked else "§")
        known.append((name.start, name.end, said))
    words, at = list[str](), list[int]()
    for start, stop, said in sorted(known):
        if start >= end:
            words += plain_words(text, end, start)
            if said[0] == "#":
                at.append(len(words))
            words.append(said)
            end = stop
    words += plain_words(text, end, scene.sentence.end)
    return words, at


def _owners(words: Sequence[str], at: Sequence[int]) -> list[int | None]:
    """Return where the last thing before each number stands among the words."""
    things = [place for place, word in enumerate(words) if word in THINGS]
    return [things[before - 1] if (before := bisect(things, place)) else None for place in at]


def _lists(sentence: NumberSentence) -> list[int]:
    """Return which of the lists of coordinated numbers each number is in."""
    link, text = sentence.scene.cues.link, sentence.scene.text
    found = [0]
    for one, other in pairwise(sentence.numbers):
        found.append(found[-1] + (link.fullmatch(text, one.end, other.start) is None))
    return found


def _of_number(view: NumberView, at: int, vocabulary: Vocabulary[F]) -> Iterator[F]:
    """Yield what a number is, where it stands, and what the rules take it for."""
    told, sentence = vocabulary.told, view.sentence
    number, numbers, language = sentence.numbers[at], sentence.numbers, sentence.language
    digits, is_range = len(str(int(abs(number.value)))), number.value_max is not None
    before, own, behind = (None, *view.parts, None)[at : at + 3]
    joined = min(len([pair for pair in view.pairs if at in pair]), 2)
    yield from told(features.of_kind)[language, sentence.role, number.kind]
    yield from told(features.of_writing)[number.unit, number.bound, number.signed, digits, view.decimals[at], is_range]
    yield from told(features.of_place)[min(at, 4), at == len(numbers) - 1, _is_gap(numbers, at)]
    yield from told(features.of_comparisons)[language, *_compared(view, at)]
    yield from told(features.of_rules)[before, own, behind, joined]
    for side, other in (("p", at - 1), ("n", at + 1)):
        if 0 <= other < len(numbers):
            near, gap = numbers[other], min(abs(view.at[at] - view.at[other]) - 1, 8)
            yield from told(features.of_neighbour)[side, near.kind, number.kind, near.value > number.value, gap]
        else:
            yield from told(features.of_end)[(side,)]


class _Near(Generic[F]):
    """Looks the words near numbers up, in one language."""

    def __init__(self, vocabulary: Vocabulary[F], language: Language) -> None:
        self._before, self._behind = (
            [vocabulary.filling(f"{language}:{side}{rank}") for rank in range(1, _NEAR + 1)] for side in "ba"
        )
        self._previous, self._next = (vocabulary.filling(f"{language}:{side}g") for side in "pn")

    def around(self, words: Sequence[str], place: int) -> Iterator[F | None]:
        """Yield the words before and behind a number."""
        yield from map(call, self._before, reversed(words[max(0, place - _NEAR) : place]))
        yield from map(call, self._behind, words[place + 1 : place + 1 + _NEAR])

    def between(self, view: NumberView, at: int) -> Iterator[F | None]:
        """Yield the words between a number and its neighbours."""
        if at:
            yield from map(self._previous, {*view.between(at - 1, at)[:_BETWEEN]})
        if at < len(view.at) - 1:
            yield from map(self._next, {*view.between(at, at + 1)[:_BETWEEN]})


@lru_cache(maxsize=16)
def _near(vocabulary: Vocabulary[F], language: Language) -> _Near[F]:
    return _Near(vocabulary, language)


def _compared(view: NumberView, at: int) -> tuple[bool, bool]:
    """Return whether something is compared in the clause of a number, before and behind it."""
    number, (start, end) = view.sentence.numbers[at], view.clauses[at]
    before = behind = False
    for comparison in view.sentence.scene.comparisons:
        before = before or start <= comparison.start < number.start
        behind = behind or number.end <= comparison.start < end
    return before, behind


def _decimals(number: Quantity) -> int:
    exponent = number.value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _is_gap(numbers: Sequence[Quantity], at: int) -> bool:
    """Tell whether a number is the difference of two that stand near it."""
    near = [number.value for number in (*numbers[max(0, at - 2) : at], *numbers[at + 1 : at + 3])]
    value = abs(numbers[at].value)
    return value != 0 and any(abs(one - other) == value for one in near for other in near)
