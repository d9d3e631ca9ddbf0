r"""Patterns that run only where they can match: a gate of the literals that every match must hold.

Takes a compiled pattern, derives from its parse tree which strings each of its matches holds one of, and looks for those
first: an automaton looks for all of them in a fraction of the time that a pattern with many alternatives needs to fail. Promises
that a gated pattern finds what the bare one finds.

>>> ways_of(re.compile(r"(?:see|consult) the \w+ paper|unstated"))
(((' paper',), ('see the ', 'consult the ')), (('unstated',),))
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]  # the parse tree is only there
from re import _constants as sre  # type: ignore[attr-defined]
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.once import once

#: Sets of strings that are asked for, the rarest first; what they leave open the pattern finds out.
_ASKED = 4
#: As how many longer ones a string counts that is so short that many words hold it.
_SHORT_COUNTS = 5
#: As many open alternatives as this are tried one by one; of more, the whole pattern is as fast.
_ONE_BY_ONE = 3
#: More literals than this take as long to look for as the pattern itself.
_MANY = 96
_FEW = 24
#: Alternatives that `re` can look for at one place without a gate.
_SEVERAL = 4
#: Letters that a pattern takes for another in any case and that lower() leaves alone.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})

#: What matches in one way at a place: behind anything else, an earlier alternative may be the later match.
_FIXED = frozenset((sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY))

_Literals = tuple[str, ...]
_Way = tuple[_Literals, ...]


class Gated:
    """A pattern with its gate: `ways` are the alternatives, each with the sets of which a match of it holds one string each.

    One automaton reads a text once for the strings of all alternatives, and only those are tried whose strings are there.
    A pattern in one case that begins with letters gets no gate, since `re` looks for these, and is as fast.
    """

    __slots__ = ("_automaton", "_bits", "_folds", "_most", "_tries", "_whole", "pattern", "ways")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self._folds = bool(pattern.flags & re.IGNORECASE)
        self.ways = ways_of(pattern) if _is_slow(pattern) else ()
        bits: dict[str, int] = {}
        tries: list[tuple[int, _Alternative]] = []
        bit = 0
        for place, way in enumerate(self.ways):
            asked = [strings for strings in way if not _is_common(strings)][:_ASKED] or way[:1]
            for strings in asked:
                for string in strings:
                    bits[string] = bits.get(string, 0) | 1 << bit
                bit += 1
            tries.append(((1 << bit) - (1 << bit - len(asked)), _Alternative(pattern, place)))
        self._bits = tuple(bits.values())
        self._automaton = AhoCorasick(list(bits), matchkind=MatchKind.Standard)
        self._tries = tuple(tries)
        self._whole = _Alternative(pattern)
        self._most = _ONE_BY_ONE if self.ways and _sequences(_tree(pattern, pattern.flags))[1] else 0

    def may_match(self, text: str) -> bool:
        """Tell whether the pattern may match in a text: never False where it does."""
        return bool(self._open(text)) if self.ways else self.pattern.search(text) is not None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, as the pattern's own `search` does."""
        if not self.ways:
            return self.pattern.search(text, start, end)
        return _first(self._open(text[start:end]), text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Return the matches in `text[start:end]`, as the pattern's own `finditer` does."""
        if not self.ways:
            return self.pattern.finditer(text, start, end)
        return _each(self._open(text[start:end]), text, start, end)

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
        if not flags & re.IGNORECASE or _has_capitals(_tree(self._pattern, flags)):
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
    alternatives, or one that begins with what has no width.
    """
    if pattern.flags & re.IGNORECASE:
        return True
    items = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    if len(items) == 1 and items[0][0] is sre.BRANCH and len(items[0][1][1]) > _SEVERAL:
        return True
    return len(items) > 0 and items[0][0] in (sre.AT, sre.ASSERT, sre.ASSERT_NOT)


def fold(text: str) -> str:
    """Return a text in lower case, letters that are alike to a pattern in any case made one; its length may change."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()


def ways_of(pattern: re.Pattern[str]) -> tuple[_Way, ...]:
    """Return the alternatives of a pattern, in lower case for one in any case; none where one of them needs no string."""
    ways = [_required(sequence) for sequence in _sequences(_tree(pattern, pattern.flags))[0]]
    if pattern.flags & re.IGNORECASE:
        ways = [tuple(tuple(map(fold, strings)) for strings in way if all(map(_is_plain, strings))) for way in ways]
    # The rarest strings first: the gate shuts at the first set of which a text holds none.
    return tuple(tuple(sorted(way, key=_commonness)) for way in ways) if all(ways) else ()


def _tree(pattern: re.Pattern[str], flags: int) -> Any:
    return _parser.parse(pattern.pattern, flags & ~re.DEBUG)


def _sequences(tree: Any) -> tuple[list[list[Any]], bool]:
    """Return the items of each alternative of a pattern, and whether each may be tried without the others."""
    items = list(tree)
    branches = [place for place, (kind, _) in enumerate(items) if kind is sre.BRANCH]
    if len(branches) != 1:
        return [items], False
    before, (_, (_, parts)), after = items[: branches[0]], items[branches[0]], items[branches[0] + 1 :]
    return [[*before, *part, *after] for part in parts], all(kind in _FIXED for kind, _ in before)


def _compiled(pattern: re.Pattern[str], flags: int, place: int | None) -> re.Pattern[str]:
    """Return an alternative of a pattern, or all of them, as a pattern with other flags."""
    tree = _tree(pattern, flags)
    sequence = tree if place is None else _parser.SubPattern(tree.state, _sequences(tree)[0][place])
    compiled: re.Pattern[str] = _compiler.compile(sequence, flags)
    return compiled


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


def _commonness(strings: _Literals) -> int:
    """Return how likely a text is to hold one of some strings: many ones, or ones of a letter or two."""
    return sum(_SHORT_COUNTS if _is_short(string) else 1 for string in strings)


def _is_common(strings: _Literals) -> bool:
    """Tell whether most texts hold one of some strings."""
    return any(_is_short(string) or not string.strip() for string in strings)


def _is_short(string: str) -> bool:
    return len(string) < (3 if string.isascii() else 2)


def _is_plain(literal: str) -> bool:
    """Tell whether no letter but those of ASCII has cases."""
    return all(char.isascii() or char.lower() == char.upper() for char in literal)


def _required(items: Iterable[Any]) -> _Way:
    """Return the sets of strings that a sequence requires, the most telling first."""
    sets: list[_Literals] = []
    run: _Literals = ("",)
    for item in items:
        exact = _exact(item)
        if exact is not None and len(run) * len(exact) <= _FEW:
            run = tuple(a + b for a in run for b in exact)
            continue
        sets.append(run)
        run = exact if exact is not None else ("",)
        if exact is None and (inner := _within(item)):
            sets.append(inner)
    sets.append(run)
    telling = [one for one in sets if all(one) and len(one) <= _MANY]
    return tuple(sorted(telling, key=lambda one: (-min(map(len, one)), len(one))))


def _best(items: Iterable[Any]) -> _Literals | None:
    return next(iter(_required(items)), None)


def _within(item: Any) -> _Literals | None:
    """Return what one item of a parse tree requires that does not spell a few strings."""
    kind, value = item
    if kind is sre.SUBPATTERN:
        return None if value[1] or value[2] else _best(value[3])
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return _best(value[2]) if value[0] else None
    if kind is sre.ATOMIC_GROUP:
        return _best(value)
    if kind is sre.BRANCH:
        parts = [_best(part) for part in value[1]]
        return tuple(literal for part in parts for literal in part or ()) if all(parts) else None
    return None


def _exact(item: Any) -> _Literals | None:
    """Return the few strings that an item spells, None where they are many; what has no width spells the empty one."""
    kind, value = item
    if kind is sre.LITERAL:
        return (chr(value),)
    if kind in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return ("",)
    if kind is sre.IN and len(value) <= 4 and all(part[0] is sre.LITERAL for part in value):
        return tuple(chr(part[1]) for part in value)
    if kind is sre.SUBPATTERN and not (value[1] or value[2]):
        return _spelled(value[3])
    if kind is sre.BRANCH:
        parts = [_spelled(part) for part in value[1]]
        if all(part is not None for part in parts):
            found = tuple(literal for part in parts for literal in part or ())
            return found if len(found) <= _FEW else None
    return None


def _spelled(items: Iterable[Any]) -> _Literals | None:
    run: _Literals = ("",)
    for item in items:
        exact = _exact(item)
        if exact is None or len(run) * len(exact) > _FEW:
            return None
        run = tuple(a + b for a in run for b in exact)
    return run
