"""Rules as data: a cue is a word or phrase that says in what relation the names near it stand.

A cue has an id, a version, the literal stems that one automaton looks for, a pattern that must match at the stem, and
examples that it must and must not match: the examples are its tests, and its precision on the dev gold is its
confidence. What needs more than a word is code, described by a `CodeRule` of the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Literal, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.once import once
from paperkg.extract.record import Predicate

#: What a cue says of the names that it governs. `stop` ends a clause: names on its other side are not governed.
Sense = Literal[
    "propose", "compare", "outperform", "on_par", "below", "use", "evaluate", "train", "about", "stop",
]  # fmt: skip

#: On which side of the cue its names stand: Korean verbs come after their objects, English and Chinese ones before.
Side = Literal["left", "right", "both"]


@dataclass(frozen=True)
class Cue:
    """One rule: `pattern` must match where one of `stems` begins; without a pattern the stem is enough."""

    id: str
    sense: Sense
    side: Side
    stems: tuple[str, ...]
    pattern: str = ""
    version: int = 1
    far: bool = False
    """Whether it governs all names of its sentence on its side, whatever stands between."""
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()

    @once
    def regex(self) -> re.Pattern[str] | None:
        """The compiled pattern, None where the stem alone is enough."""
        return re.compile(self.pattern) if self.pattern else None

    @property
    def name(self) -> str:
        """The id with its version, as claims carry it."""
        return f"{self.id}@{self.version}"


class Example(NamedTuple):
    """A digest, and the object of the claim that a rule must make of it: a name, a size, a slot, a text, a number."""

    digest: str
    object: str


@dataclass(frozen=True)
class CodeRule:
    """A rule that is code; `says` tells in a sentence when it makes a claim."""

    id: str
    predicates: tuple[Predicate, ...]
    says: str
    matches: tuple[Example, ...]
    rejects: tuple[str, ...]
    version: int = 1

    @property
    def name(self) -> str:
        """The id with its version, as claims carry it."""
        return f"{self.id}@{self.version}"


class CueHit(NamedTuple):
    """A cue that stands at `text[start:end]`."""

    start: int
    end: int
    cue: Cue


#: A cue, with what its pattern is asked at a stem; None where the stem is enough.
_Trial = tuple[Cue, Callable[[str, int], "re.Match[str] | None"] | None]

#: By what cues are sorted: without a call for each.
_start = itemgetter(0)


@dataclass(frozen=True)
class CueSet:
    """All cues of a language in one automaton over their stems."""

    cues: tuple[Cue, ...]
    _of_stem: tuple[tuple[_Trial, ...], ...] = field(init=False, repr=False, compare=False)
    _automaton: AhoCorasick = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_stem: dict[str, list[Cue]] = {}
        for cue in self.cues:
            for stem in cue.stems:
                by_stem.setdefault(stem, []).append(cue)
        stems = sorted(by_stem)
        of_stem = tuple(tuple((cue, cue.regex.match if cue.regex else None) for cue in by_stem[stem]) for stem in stems)
        object.__setattr__(self, "_of_stem", of_stem)
        automaton = AhoCorasick(stems, matchkind=MatchKind.Standard)
        object.__setattr__(self, "_automaton", automaton)

    def find(self, text: str) -> Sequence[CueHit]:
        """Return the cues of a text by position; of cues that begin at one place, the longest."""
        kept: list[tuple[int, int, Cue]] = []
        begun = ended = 0
        for hit in sorted(self._hits(text), key=_start):
            start, end, _ = hit
            if start >= ended:
                kept.append(hit)
            elif start == begun and end > ended:
                kept[-1] = hit
            else:
                continue
            begun, ended = start, end
        return [*map(CueHit._make, kept)]

    def _hits(self, text: str) -> list[tuple[int, int, Cue]]:
        found: list[tuple[int, int, Cue]] = []
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for cue, match in self._of_stem[index]:
                if match is None:
                    found.append((start, end, cue))
                elif told := match(text, start):
                    found.append((start, told.end(), cue))
        return found
