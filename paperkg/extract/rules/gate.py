"""Patterns that run only where they can match: a gate of the literals that every match must hold.

Takes a compiled pattern, derives from its parse tree which strings each of its matches begins with, or else holds one of, and
looks for those first: an automaton looks for all of them in a fraction of the time that a pattern with many alternatives needs to
fail. Promises that a gated pattern finds what the bare one finds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]  # the parse tree is only there
from re import _constants as sre  # type: ignore[attr-defined]
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from paperkg.extract.once import once
from paperkg.extract.rules.pattern_strings import (
    NO_WIDTH,
    Ending,
    begins_of,
    ending_of,
    fold,
    is_common,
    sequences,
    tree_of,
    ways_of,
)

#: Sets of strings that are asked for, the rarest first; what they leave open the pattern finds out.
_ASKED = 4
#: As many open alternatives as this are tried one by one; of more, the whole pattern is as fast.
_ONE_BY_ONE = 3
#: Alternatives that `re` can look for at one place without a gate.
_SEVERAL = 4


class Gated:
    """A pattern with its gate: it is tried only where one of the strings stands that its matches begin with, `begins`.

    Where they begin in other ways, `ways` are the alternatives, each with the sets of which a match of it holds one string each:
    one automaton reads a text once for the strings of all alternatives, and only those are tried whose strings are there.
    A pattern for the end of a text is tried only where the text ends as its matches do.
    A pattern in one case that begins with letters gets no gate, since `re` looks for these, and is as fast.
    """

    __slots__ = (
        "_automaton",
        "_begun",
        "_bits",
        "_end",
        "_folds",
        "_most",
        "_tries",
        "_whole",
        "begins",
        "match",
        "pattern",
        "ways",
    )

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.match = pattern.match
        self._folds = bool(pattern.flags & re.IGNORECASE)
        self._end = _end_of(pattern)
        is_slow = _is_slow(pattern)
        self.begins = begins_of(pattern) if is_slow else ()
        self._begun = AhoCorasick(self.begins, matchkind=MatchKind.Standard, implementation=Implementation.DFA)
        self.ways = ways_of(pattern) if is_slow and not self.begins else ()
        bits: dict[str, int] = {}
        tries: list[tuple[int, _Alternative]] = []
        bit = 0
        for place, way in enumerate(self.ways):
            asked = [strings for strings in way if not is_common(strings)][:_ASKED] or way[:1]
            for strings in asked:
                for string in strings:
                    bits[string] = bits.get(string, 0) | 1 << bit
                bit += 1
            tries.append(((1 << bit) - (1 << bit - len(asked)), _Alternative(pattern, place)))
        self._bits = tuple(bits.values())
        self._automaton = AhoCorasick(list(bits), matchkind=MatchKind.Standard, implementation=Implementation.DFA)
        self._tries = tuple(tries)
        self._whole = _Alternative(pattern)
        self._most = self._most_tried()

    def _most_tried(self) -> int:
        """Return up to how many alternatives are tried one by one: all where the whole takes ten times as long as one."""
        tree = tree_of(self.pattern, self.pattern.flags)
        if not self.ways or not sequences(tree)[1]:
            return 0
        return len(self.ways) if self._folds and _has_capitals(tree) else _ONE_BY_ONE

    def may_match(self, text: str) -> bool:
        """Tell whether the pattern may match in a text: never False where it does."""
        return bool(self._open(text)) if self.ways else self.search(text) is not None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, as the pattern's own `search` does."""
        if self._end and not self._end.may_close(text[start:end]):
            return None
        if self.begins:
            return next(self._from_begins(text, start, end), None)
        if not self.ways:
            return self.pattern.search(text, start, end)
        return _first(self._open(text[start:end]), text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Return the matches in `text[start:end]`, as the pattern's own `finditer` does."""
        if self.begins:
            return self._from_begins(text, start, end)
        if not self.ways:
            return self.pattern.finditer(text, start, end)
        return _each(self._open(text[start:end]), text, start, end)

    def _from_begins(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the matches, which are tried only where a string stands that one begins with."""
        part = text[start:end]
        hits = self._begun.find_matches_as_indexes(fold(part) if self._folds else part, overlapping=True)
        for place in sorted({start + hit for _, hit, _ in hits}) if hits else ():
            if place >= start and (match := self.pattern.match(text, place, end)):
                yield match
                start = match.end()

    def _open(self, text: str) -> list[_Alternative]:
        """Return the alternatives whose strings a text holds, in their order."""
        found = 0
        hits = self._automaton.find_matches_as_indexes(fold(text) if self._folds else text, overlapping=True)
        for index, _, _ in hits:
            found |= self._bits[index]
        if not found:
            return []
        tried = [alternative for asked, alternative in self._tries if found & asked == asked]
        return tried if len(tried) <= self._most else [self._whole]


def gated(pattern: str, flags: int = 0) -> Gated:
    """Compile a pattern with its gate."""
    return Gated(re.compile(pattern, flags))


class _End:
    """How a text ends where a pattern for its end matches: with one of a few strings, then with any of some marks."""

    def __init__(self, ending: Ending, *, folds: bool) -> None:
        self._folds = folds
        self._marks = "".join(sorted(map(fold, ending.marks) if folds else ending.marks))
        by_last: dict[str, tuple[str, ...]] = {}
        for string in sorted(map(fold, ending.strings) if folds else ending.strings):
            by_last[string[-1]] = (*by_last.get(string[-1], ()), string)
        self._by_last = by_last

    def may_close(self, text: str) -> bool:
        """Tell whether the pattern may match at the end of a text: never False where it does."""
        bare = (fold(text) if self._folds else text).rstrip(self._marks)
        return bare.endswith(self._by_last.get(bare[-1:], ()))


def _end_of(pattern: re.Pattern[str]) -> _End | None:
    ending = ending_of(pattern)
    return _End(ending, folds=bool(pattern.flags & re.IGNORECASE)) if ending and all(ending.strings) else None


class _Alternative:
    """One way of a pattern to match, compiled when a text first opens it; without a `place`, all of them.

    `small` finds in small letters what `cased` finds in any case, in a tenth of the time.
    """

    def __init__(self, pattern: re.Pattern[str], place: int | None = None) -> None:
        self._pattern = pattern
        self._place = place

    @once
    def cased(self) -> re.Pattern[str]:
        """The alternative as a pattern of its own."""
        return self._pattern if self._place is None else _compiled(self._pattern, self._pattern.flags, self._place)

    @once
    def small(self) -> re.Pattern[str] | None:
        """The alternative in one case, None where it needs to see capital letters, or does so."""
        flags = self._pattern.flags
        if not flags & re.IGNORECASE or _has_capitals(_part(tree_of(self._pattern, flags), self._place)):
            return None
        return _compiled(self._pattern, flags & ~re.IGNORECASE, self._place)

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`."""
        if self.small is None or not text.isascii():
            return self.cased.search(text, start, end)
        found = self.small.search(text.lower(), start, end)
        return self.cased.match(text, found.start(), end) if found else None


def _first(tried: Sequence[_Alternative], text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first match of the alternatives; where two begin at one place, the earlier one's, as `re` does."""
    first: re.Match[str] | None = None
    for alternative in tried:
        match = alternative.search(text, start, end)
        if match and (first is None or match.start() < first.start()):
            first = match
    return first


def _each(tried: Sequence[_Alternative], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the matches of the alternatives, which are never empty, since each holds a string."""
    while tried and (match := _first(tried, text, start, end)):
        yield match
        start = match.end()


def _is_slow(pattern: re.Pattern[str]) -> bool:
    """Tell whether `re` tries a pattern at each place: one in any case, one with many
    alternatives, or one that begins with what has no width or may be left out.
    """
    if pattern.flags & re.IGNORECASE:
        return True
    items = tree_of(pattern, pattern.flags)
    if len(items) == 1 and items[0][0] is sre.BRANCH and len(items[0][1][1]) > _SEVERAL:
        return True
    if len(items) == 0:
        return False
    kind, value = items[0]
    return kind in NO_WIDTH or (kind is sre.MAX_REPEAT and not value[0])


def _compiled(pattern: re.Pattern[str], flags: int, place: int | None) -> re.Pattern[str]:
    """Return an alternative of a pattern, or all of them, as a pattern with other flags."""
    compiled: re.Pattern[str] = _compiler.compile(_part(tree_of(pattern, flags), place), flags)
    return compiled


def _part(tree: Any, place: int | None) -> Any:
    """Return an alternative of a parse tree, all of it without a `place`."""
    return tree if place is None else _parser.SubPattern(tree.state, sequences(tree)[0][place])


def _has_capitals(node: Any) -> bool:
    """Tell whether a part of a parse tree speaks of capital letters, or of cases."""
    if not isinstance(node, (list, tuple, _parser.SubPattern)):
        return False
    if not (isinstance(node, tuple) and len(node) == 2 and isinstance(node[0], type(sre.LITERAL))):
        return any(map(_has_capitals, node))
    kind, value = node
    if kind in (sre.LITERAL, sre.NOT_LITERAL):
        return chr(value).isupper()
    if kind is sre.RANGE:
        return bool(value[0] <= ord("Z") and value[1] >= ord("A"))
    return bool(kind is sre.SUBPATTERN and (value[1] or value[2])) or _has_capitals(value)
