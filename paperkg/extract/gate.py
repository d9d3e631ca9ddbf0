r"""Patterns that run only where they can match: a gate of the literals that every match must hold.

Takes a compiled pattern, derives from its parse tree which strings each of its matches holds one of, and looks for those
first: a search for a string takes a hundredth of the time that a pattern with many alternatives needs to fail. Promises
that a gated pattern finds what the bare one finds.

>>> ways_of(re.compile(r"(?:see|consult) the \w+ paper|unstated"))
(((' paper',), ('see the ', 'consult the ')), (('unstated',),))
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]  # the parse tree is only there
from re import _parser  # type: ignore[attr-defined]
from typing import Any

#: More literals than this take as long to look for as the pattern itself.
_MANY = 96
_FEW = 24
#: Letters that a pattern takes for another in any case and that lower() leaves alone.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})

_Literals = tuple[str, ...]
_Way = tuple[_Literals, ...]


class Gated:
    """A pattern with its gate: `ways` are the alternatives, each with the sets of which a match of it holds one string each.

    A pattern in one case that begins with letters gets none, since `re` looks for these, and is as fast.
    """

    __slots__ = ("_folds", "pattern", "ways")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self._folds = bool(pattern.flags & re.IGNORECASE)
        self.ways = ways_of(pattern) if _is_slow(pattern) else ()

    def may_match(self, text: str) -> bool:
        """Tell whether the pattern may match in a text: never False where it does."""
        return self._opens(text) if self.ways else self.pattern.search(text) is not None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, as the pattern's own `search` does."""
        shut = self.ways and not self._opens(text[start:end])
        return None if shut else self.pattern.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Return the matches in `text[start:end]`, as the pattern's own `finditer` does."""
        shut = self.ways and not self._opens(text[start:end])
        return iter(()) if shut else self.pattern.finditer(text, start, end)

    def _opens(self, text: str) -> bool:
        holds = (fold(text) if self._folds else text).__contains__
        for way in self.ways:
            for strings in way:
                if not any(map(holds, strings)):
                    break
            else:
                return True
        return False


def _is_slow(pattern: re.Pattern[str]) -> bool:
    """Tell whether `re` tries a pattern at each place: one in any case, or one that begins with what has no width."""
    if pattern.flags & re.IGNORECASE:
        return True
    items = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    return len(items) > 0 and items[0][0] in (sre.AT, sre.ASSERT, sre.ASSERT_NOT)


def fold(text: str) -> str:
    """Return a text in lower case, letters that are alike to a pattern in any case made one; its length may change."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()


def ways_of(pattern: re.Pattern[str]) -> tuple[_Way, ...]:
    """Return the alternatives of a pattern, in lower case for one in any case; none where one of them needs no string."""
    items = list(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    branches = [place for place, (kind, _) in enumerate(items) if kind is sre.BRANCH]
    if len(branches) == 1:
        before, (_, (_, parts)), after = items[: branches[0]], items[branches[0]], items[branches[0] + 1 :]
        ways = [_required([*before, *part, *after]) for part in parts]
    else:
        ways = [_required(items)]
    if pattern.flags & re.IGNORECASE:
        ways = [tuple(tuple(map(fold, strings)) for strings in way if all(map(_is_plain, strings))) for way in ways]
    # The fewest strings first: the gate shuts at the first set of which a text holds none.
    return tuple(tuple(sorted(way, key=len)) for way in ways) if all(ways) else ()


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
