"""Which numbers are releases of the software behind whose name they stand, and no scores: `with vLLM 0.11`.

Takes a number of a text and the names in it. A bare number right behind the name of a tool is its release; so is one that looks
like a year and a month behind any name of a method or a model: `SlowServe 2024.4`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from paperkg.extract.model import Mention
from paperkg.extract.results.numbers import Quantity
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import usages


@lru_cache(maxsize=1)
def _software() -> frozenset[str]:
    """Return the keys of the names that are mostly those of tools."""
    return frozenset(name_key(name) for name, usage in usages().items() if usage == "software")


def is_release(text: str, number: Quantity, names: Sequence[Mention]) -> bool:
    """Tell whether a number is the release of what stands right before it."""
    if number.kind not in {"plain", "count"} or number.signed or text[number.start - 1 : number.start] != " ":
        return False
    named = next(
        (name for name in names if name.end == number.start - 1 and name.type in {"Method", "Model", None}), None
    )
    if named is None:
        return False
    return name_key(named.name) in _software() or _is_dated(text[number.start : number.end])


def _is_dated(digits: str) -> bool:
    """Tell whether digits are those of a year and a month: `2024.4`."""
    year, point, month = digits.partition(".")
    return bool(point) and "2010" <= year <= "2039" and len(year) == 4 and month.isdigit() and 1 <= int(month) <= 12
