"""Which numbers of a sentence are joined to one result: what each was taken for, and what two may be together.

Takes the parts that numbers have by themselves and pairs of them, the likeliest first; gives the places of the numbers of each
result. Promises that each number is one part, and that a change or a range is of one result alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from paperkg.extract.learned.numbers_context import Part

#: How two numbers are joined: a value with what it is compared with, a value with the change that led to it, or the lower end
#: of a range of changes with its upper end.
Join = Literal["pair", "gain", "range"]
JOINED_PARTS: Final[dict[Join, tuple[Part, Part]]] = {
    "pair": ("value", "baseline"), "gain": ("value", "change"), "range": ("change", "change"),
}  # fmt: skip

#: The places of the value, or the change, of a result, of its baseline's value, or a range's lower end, and of its change.
Places = tuple[int, int | None, int | None]


class Joined:
    """What numbers are, by what they are joined with: a number that is joined stays what it was first joined as."""

    def __init__(self, parts: Sequence[Part | None]) -> None:
        self.parts = [*parts]
        self._settled: set[int] = set()
        self._beside: dict[int, list[int]] = {}
        """By value, what it is compared with."""
        self._changes: dict[int, int] = {}
        """By value, the change that led to it."""
        self._ranges: dict[int, int] = {}
        """By the lower end of a range of changes, its upper end."""

    def take(self, join: Join, first: int, second: int) -> None:
        """Take two numbers for one result, as far as what was joined before allows."""
        former, latter = JOINED_PARTS[join]
        if not (self._may_be(first, former) and self._may_be(second, latter)):
            return
        if join == "pair":
            self._beside.setdefault(first, []).append(second)
        elif second in self._settled or first in (self._changes if join == "gain" else self._settled):
            return
        elif join == "gain":
            self._changes[first] = second
        else:
            self._ranges[first] = second
        self._settle(first, former)
        self._settle(second, latter)

    def _may_be(self, at: int, part: Part) -> bool:
        return at not in self._settled or self.parts[at] == part

    def _settle(self, at: int, part: Part) -> None:
        self.parts[at] = part
        self._settled.add(at)

    def results(self) -> list[Places]:
        """Return the results by position; what has no score beside it stands alone."""
        held = {at for beside in self._beside.values() for at in beside}
        held |= {*self._changes.values(), *self._ranges.values()}
        found: list[Places] = []
        for at, part in enumerate(self.parts):
            if at in self._ranges:
                found.append((self._ranges[at], at, None))
            elif at in self._beside:
                found += [(at, other, self._changes.get(at)) for other in self._beside[at]]
            elif part and at not in held:
                found.append((at, None, self._changes.get(at)))
        return sorted(found, key=lambda places: (places[0], places[1] or 0))
