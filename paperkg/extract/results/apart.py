"""Which two numbers of a sentence are never a score and what it is compared with, whatever the words around them are like.

Takes a sentence as `paperkg.extract.learned.numbers_context` sees it; says of two of its numbers whether they stay apart: their
units differ, the words beside one make it a change, both are scores of others, they are entries of one list of bare numbers
(`84.1 / 73.9 / 69.0`), or scores in the ranking of a benchmark.
"""

from __future__ import annotations

from paperkg.extract.learned.numbers_context import NumberView
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import holder
from paperkg.extract.results.reading import is_lead

#: From how many on the numbers of a list are those of as many things: two may still be a score and a rival's.
_MANY = 3
_BRACKETS = frozenset("(（")


def are_apart(view: NumberView, one: int, other: int) -> bool:
    """Tell whether two numbers, the first of which stands before the second, cannot be compared with each other."""
    first, second = view.sentence.numbers[one], view.sentence.numbers[other]
    if first.kind != second.kind and "plain" not in {first.kind, second.kind}:
        return True
    if is_lead(view.sentence.scene, first) or is_lead(view.sentence.scene, second):
        return True
    if _are_of_others(view, first, second):
        return True
    return _are_listed(view, one, other) or _are_ranked(view, first, second)


def _are_listed(view: NumberView, one: int, other: int) -> bool:
    """Tell whether two numbers are in one list that names nobody: each is of another data set or setting."""
    held = view.lists[one]
    if held != view.lists[other] or view.lists.count(held) < _MANY:
        return False
    numbers = view.sentence.numbers
    return _BRACKETS.isdisjoint(view.sentence.scene.text[numbers[one].end : numbers[other].start])


def _are_of_others(view: NumberView, first: Quantity, second: Quantity) -> bool:
    """Tell whether two scores are of others and nothing compares them: `the best closed model gets 61%, while B gets 20%`."""
    scene, ours = view.sentence.scene, view.sentence.ours
    if ours is None or any(first.start <= comparison.start < second.start for comparison in scene.comparisons):
        return False
    other = holder(scene, second)
    if other is None or other.name in ours:
        return False
    return scene.is_of_others(first.start) and holder(scene, first) is None


def _are_ranked(view: NumberView, first: Quantity, second: Quantity) -> bool:
    """Tell whether a benchmark's text ranks the holder of the second number behind that of the first: each has a score."""
    if view.sentence.ours is not None:
        return False
    scene = view.sentence.scene
    ranked = scene.cues.ranked_behind.search(scene.text, first.end, scene.sentence.end)
    return ranked is not None and holder(scene, second) is not None
