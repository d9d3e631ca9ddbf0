"""The results of a whole entry, each once: what a digest says under several headings is one result.

Takes results in the order in which they were found; gives the fullest of those that say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from paperkg.extract.results.found import FoundResult

#: The rule of a result that is a cell of a table.
CELL_RULE = "result-cell@1"


def distinct(found: Sequence[FoundResult]) -> list[FoundResult]:
    """Return the results of a whole entry, each once: a digest says the same thing under several headings.

    Two results are one if they give the same numbers, or the same value and one of them no baseline's, and no name that
    both give differs. The fuller of the two stays, the earlier one where they are equally full.
    """
    kept: list[FoundResult] = []
    for result in found:
        twin = next((place for place, other in enumerate(kept) if _is_same(result, other)), None)
        if twin is None:
            kept.append(result)
        elif _fullness(result) > _fullness(kept[twin]):
            kept[twin] = result
    return kept


def _is_same(one: FoundResult, other: FoundResult) -> bool:
    less = one.value == other.value is not None and None in {one.baseline_value, other.baseline_value}
    celled = CELL_RULE in {one.rule, other.rule} and None in {one.unit, other.unit}  # a table leaves the sign out
    if (one.unit != other.unit and not celled) or not (less or _values(one) == _values(other)):
        return False
    names = [(one.dataset, other.dataset), (one.baseline, other.baseline)]
    if not (one.metric and other.metric) or one.metric.isascii() == other.metric.isascii():
        names.append((one.metric, other.metric))  # an abstract may give the name of a measure in another language
    if one.rule == other.rule == CELL_RULE:
        names.append((one.subject, other.subject))  # each row of a table is about something else
    return all(a is None or b is None or a == b for a, b in names)


def _values(result: FoundResult) -> frozenset[Decimal]:
    numbers = (result.value, result.baseline_value, result.delta, result.delta_min, result.delta_max)
    return frozenset(number for number in numbers if number is not None)


def _fullness(result: FoundResult) -> int:
    return sum(field is not None for field in result[3:])
