r"""Which strings a pattern asks for: those that its matches begin with, end with, or hold, by its parse tree.

Takes a compiled pattern, gives strings in lower case for a pattern in any case. Promises that no match lacks them; where a
pattern asks for none, or only for what most texts hold, it gives none.

>>> begins_of(re.compile(r"\b(?:see|consult) the \w+ paper|unstated"))
('see the ', 'consult the ', 'unstated')
>>> ways_of(re.compile(r"(?:see|consult) the \w+ paper|unstated"))
(((' paper',), ('see the ', 'consult the ')), (('unstated',),))
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]  # the parse tree is only there
from typing import Any, NamedTuple

#: As how many longer ones a string counts that is so short that many words hold it.
_SHORT_COUNTS = 5
#: In how many ways a pattern begins, for one of them to be a short one.
_WAYS_FOR_SHORT = 20
#: More literals than this take as long to look for as the pattern itself.
_MANY = 96
_FEW = 24
#: Letters that a pattern takes for another in any case and that lower() leaves alone.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})

#: What matches in one way at a place: behind anything else, an earlier alternative may be the later match.
_FIXED = frozenset((sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY))

Literals = tuple[str, ...]
Way = tuple[Literals, ...]


def fold(text: str) -> str:
    """Return a text in lower case, letters that are alike to a pattern in any case made one; its length may change."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()


def ways_of(pattern: re.Pattern[str]) -> tuple[Way, ...]:
    """Return the alternatives of a pattern, in lower case for one in any case; none where one of them needs no string."""
    ways = [_required(sequence) for sequence in sequences(tree_of(pattern, pattern.flags))[0]]
    if pattern.flags & re.IGNORECASE:
        ways = [tuple(tuple(map(fold, strings)) for strings in way if all(map(_is_plain, strings))) for way in ways]
    # The rarest strings first: the gate shuts at the first set of which a text holds none.
    return tuple(tuple(sorted(way, key=_commonness)) for way in ways) if all(ways) else ()


def begins_of(pattern: re.Pattern[str]) -> Literals:
    """Return strings of which each match of a pattern begins with one, in lower case for one in any case; none where it may
    begin otherwise, or with what most texts hold.
    """
    parts = [_beginning(sequence) for sequence in sequences(tree_of(pattern, pattern.flags))[0]]
    strings = tuple(dict.fromkeys(string for part in parts for string in part or ()))
    if not all(parts) or len(strings) > _MANY or _are_common(strings):
        return ()
    if pattern.flags & re.IGNORECASE:
        return tuple(map(fold, strings)) if all(map(_is_plain, strings)) else ()
    return strings


class Ending(NamedTuple):
    """How the matches of a pattern end that all reach to the end of the text: with one of `strings`, then with any `marks`."""

    strings: frozenset[str]
    marks: frozenset[str]

    def __or__(self, other: Ending) -> Ending:
        return Ending(self.strings | other.strings, self.marks | other.marks)


_NO_ENDING = Ending(frozenset(), frozenset())
_BLANKS = frozenset(char for char in map(chr, range(0x3001)) if char.isspace())
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
NO_WIDTH = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)


def ending_of(pattern: re.Pattern[str]) -> Ending | None:
    """Return how the matches of a pattern end, None where they need not reach to the end of the text, or end in any way.

    >>> ending = ending_of(re.compile(r"(?:model|method)(?:,| called)?$"))
    >>> sorted(ending.strings), sorted(ending.marks - {"\\n"})
    ([' called', 'method', 'model'], [','])
    """
    parts = sequences(tree_of(pattern, pattern.flags))[0]
    if not all(part and part[-1] == (sre.AT, sre.AT_END) for part in parts) or pattern.flags & re.MULTILINE:
        return None
    ending = _joined(map(_ending, parts))
    if ending is None or not all(map(_is_plain, ending.strings | ending.marks)):
        return None
    marks = ending.marks | {"\n"}
    return Ending(frozenset(string.rstrip("".join(marks)) for string in ending.strings), marks)


def _joined(endings: Iterable[Ending | None]) -> Ending | None:
    joined = _NO_ENDING
    for ending in endings:
        if ending is None:
            return None
        joined |= ending
    return joined


def _ending(items: Sequence[Any]) -> Ending | None:
    """Return how a sequence ends, None where it may be empty."""
    found = _NO_ENDING
    for place, (kind, value) in reversed([*enumerate(items)]):
        if kind in NO_WIDTH:
            continue
        if kind is sre.LITERAL and not chr(value).isspace():
            return found | Ending(frozenset((_literals_before(items, place + 1),)), frozenset())
        blank = _chars((kind, value)) if kind in (sre.LITERAL, sre.IN) else None
        if blank and blank <= _BLANKS:
            found |= Ending(frozenset(), blank)  # what stands before a blank tells more
            continue
        ending = _ending_in(kind, value)
        if ending is None:
            return None
        found |= ending
        if not (kind in _REPEATS and value[0] == 0):
            return found
    return None


def _ending_in(kind: Any, value: Any) -> Ending | None:
    """Return how an item ends that is no letter; one that may be left out adds marks where it is one character."""
    if kind is sre.IN:
        chars = _chars((kind, value))
        return Ending(chars, frozenset()) if chars is not None else None
    if kind is sre.SUBPATTERN and not (value[1] or value[2]):
        return _ending(value[3])
    if kind is sre.BRANCH:
        return _joined(map(_ending, value[1]))
    if kind not in _REPEATS:
        return None
    if value[0]:
        return _ending(value[2])
    parts = _choices(value[2])
    marks = [_chars(part[0]) if len(part) == 1 else None for part in parts]
    ending = _joined(_ending(part) for part, mark in zip(parts, marks, strict=True) if mark is None)
    return ending and ending | Ending(frozenset(), frozenset().union(*(mark for mark in marks if mark)))


def _choices(items: Sequence[Any]) -> Sequence[Sequence[Any]]:
    """Return the sequences of which one stands for a sequence of one item."""
    if len(items) == 1 and items[0][0] is sre.SUBPATTERN and not (items[0][1][1] or items[0][1][2]):
        return _choices(items[0][1][3])
    return items[0][1][1] if len(items) == 1 and items[0][0] is sre.BRANCH else [items]


def _chars(item: Any) -> frozenset[str] | None:
    """Return the characters of which an item is one, None where it is more or any of many."""
    kind, value = item
    if kind is sre.LITERAL:
        return frozenset((chr(value),))
    if kind is not sre.IN:
        return None
    blank = (sre.CATEGORY, sre.CATEGORY_SPACE)
    if not all(part[0] is sre.LITERAL or part == blank for part in value):
        return None
    chars = frozenset(chr(part[1]) for part in value if part[0] is sre.LITERAL)
    return chars | _BLANKS if blank in value else chars


def _literals_before(items: Sequence[Any], end: int) -> str:
    start = end
    while start and items[start - 1][0] is sre.LITERAL:
        start -= 1
    return "".join(chr(value) for _, value in items[start:end])


@lru_cache(maxsize=1)  # what is asked of a pattern is asked at once
def tree_of(pattern: re.Pattern[str], flags: int) -> Any:
    """Return the parse tree of a pattern with other flags, not to be changed."""
    return _parser.parse(pattern.pattern, flags & ~re.DEBUG)


def sequences(tree: Any) -> tuple[list[list[Any]], bool]:
    """Return the items of each alternative of a pattern, and whether each may be tried without the others."""
    items = list(tree)
    branches = [place for place, (kind, _) in enumerate(items) if kind is sre.BRANCH]
    if len(branches) != 1:
        return [items], False
    before, (_, (_, parts)), after = items[: branches[0]], items[branches[0]], items[branches[0] + 1 :]
    return [[*before, *part, *after] for part in parts], all(kind in _FIXED for kind, _ in before)


def _commonness(strings: Literals) -> int:
    """Return how likely a text is to hold one of some strings: many ones, or ones of a letter or two."""
    return sum(_SHORT_COUNTS if _is_short(string) else 1 for string in strings)


def is_common(strings: Literals) -> bool:
    """Tell whether most texts hold one of some strings."""
    return any(_is_short(string) or not string.strip() for string in strings)


def _are_common(beginnings: Literals) -> bool:
    """Tell whether beginnings stand at so many places that a pattern may as well be tried everywhere.

    A pattern that begins in many ways takes longest where it is tried everywhere, so that one of them may be as short as `as`.
    """
    short = [string for string in beginnings if is_common((string,))]
    return len(short) * _WAYS_FOR_SHORT > len(beginnings) or any(len(string.strip()) < len("as") for string in short)


def _is_short(string: str) -> bool:
    return len(string) < (3 if string.isascii() else 2)


def _is_plain(literal: str) -> bool:
    """Tell whether no letter but those of ASCII has cases."""
    return all(char.isascii() or char.lower() == char.upper() for char in literal)


def _required(items: Iterable[Any]) -> Way:
    """Return the sets of strings that a sequence requires, the most telling first."""
    sets: list[Literals] = []
    run: Literals = ("",)
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


def _beginning(items: Sequence[Any]) -> Literals | None:
    """Return the strings of which one stands where a sequence begins, None where it may begin otherwise."""
    run: Literals = ("",)
    for place, item in enumerate(items):
        exact = _exact(item)
        if exact is not None and len(run) * len(exact) <= _FEW:
            run = tuple(a + b for a in run for b in exact)
        else:
            inner = _beginning_in(item, items[place + 1 :])
            run = tuple(a + b for a in run for b in inner) if inner and len(run) * len(inner) <= _MANY else run
            break
    return run if all(run) else None


def _beginning_in(item: Any, behind: Sequence[Any]) -> Literals | None:
    """Return how an item of many strings begins; one that may be left out, also how what stands behind it does."""
    kind, value = item
    if kind is sre.BRANCH:
        parts = [_beginning(part) for part in value[1]]
    elif kind in _REPEATS:
        parts = [_beginning(value[2]), *([] if value[0] else [_beginning(behind)])]
    elif kind is sre.SUBPATTERN and not (value[1] or value[2]):
        parts = [_beginning(value[3])]
    else:
        return None
    return _any_of(parts)


def _any_of(parts: Sequence[Literals | None]) -> Literals | None:
    """Return the strings of all parts, None where one of them has none."""
    return tuple(string for part in parts for string in part or ()) if all(parts) else None


def _best(items: Iterable[Any]) -> Literals | None:
    return next(iter(_required(items)), None)


def _within(item: Any) -> Literals | None:
    """Return what one item of a parse tree requires that does not spell a few strings."""
    kind, value = item
    if kind is sre.SUBPATTERN:
        return None if value[1] or value[2] else _best(value[3])
    if kind in _REPEATS:
        return _best(value[2]) if value[0] else None
    if kind is sre.ATOMIC_GROUP:
        return _best(value)
    if kind is sre.BRANCH:
        return _any_of([_best(part) for part in value[1]])
    return None


def _exact(item: Any) -> Literals | None:
    """Return the few strings that an item spells, None where they are many; what has no width spells the empty one."""
    kind, value = item
    if kind is sre.LITERAL:
        return (chr(value),)
    if kind in NO_WIDTH:
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


def _spelled(items: Iterable[Any]) -> Literals | None:
    run: Literals = ("",)
    for item in items:
        exact = _exact(item)
        if exact is None or len(run) * len(exact) > _FEW:
            return None
        run = tuple(a + b for a in run for b in exact)
    return run
