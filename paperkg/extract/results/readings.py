"""What the numbers of a sentence say: a change, a level, a level and the one it is compared with, or nothing.

Takes a sentence and its quantities, gives a `Reading` for each number or pair that reports how well something did.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import owned
from paperkg.extract.results.pairs import is_other_duration, read_gain, read_pair
from paperkg.extract.results.reading import RELATIVE, Reading
from paperkg.extract.results.rivals import rival_scores, with_rivals
from paperkg.extract.results.scene import Scene
from paperkg.extract.results.singles import read_single


def readings(
    scene: Scene, numbers: Sequence[Quantity], *, labelled: bool, ours: frozenset[str] | None = None
) -> list[Reading]:
    """Return the readings of a sentence by position.

    `labelled`: the block's label names a metric or a data set; `ours`: the names that are no rivals.
    """
    if scene.cues.hypothetical.search(scene.text, *scene.sentence):
        return []
    durations = {second for first, second in pairwise(numbers) if is_other_duration(scene, first, second)}
    rivals = [rival for rival in rival_scores(scene, numbers, ours) if rival.number not in durations]
    theirs = {rival.number for rival in rivals}
    own = [number for number in numbers if number not in theirs]
    found = _as_changes(scene, list(_each(scene, own, labelled=labelled)))
    return with_rivals(scene, found, rivals, own)


def _as_changes(scene: Scene, found: list[Reading]) -> list[Reading]:
    """Take the numbers of a list for changes where the last one is: `A는 14%, B는 28%의 향상`."""
    for place in range(1, len(found)):
        if _goes_on(scene, found[place - 1], found[place]):
            found[place] = found[place]._replace(rule="result-delta", direction=found[place - 1].direction)
    for place in range(len(found) - 2, -1, -1):
        this, after = found[place], found[place + 1]
        listed = this.owner and this.number.kind == after.number.kind and owned(scene, after.number)
        if listed and after.rule == "result-delta" and scene.text[this.end] in ",;、，":
            found[place] = this._replace(rule="result-delta", direction=after.direction)
    return found


def _goes_on(scene: Scene, first: Reading, second: Reading) -> bool:
    """Tell whether a score is the second of two changes: `by 14.0% in accuracy and 11.3% in recall`."""
    if (first.rule, second.rule) != ("result-delta", "result-score") or second.owner or second.change:
        return False
    gap = (first.end, second.start)
    return first.number.kind == second.number.kind and bool(scene.cues.place_between.fullmatch(scene.text, *gap))


def _each(scene: Scene, numbers: Sequence[Quantity], *, labelled: bool) -> Iterator[Reading]:
    numbers = _with_list_units(scene, numbers)
    index = 0
    while index < len(numbers):
        first, second = numbers[index], numbers[index + 1] if index + 1 < len(numbers) else None
        gain = read_gain(scene, first, *numbers[index + 1 : index + 3]) if index + 2 < len(numbers) else None
        if gain is not None:
            yield gain
            index += 3
            continue
        pair = read_pair(scene, first, second, labelled=labelled) if second else None
        if pair is not None:
            aside = _aside(scene, pair, numbers[index + 2 : index + 3])
            yield pair._replace(change=aside) if aside else pair
            index += 3 if aside else 2
            continue
        last = index
        while last + 1 < len(numbers) and _listed(scene, numbers[last], numbers[last + 1]):
            last += 1
        single = read_single(scene, first, numbers[last], labelled=labelled)
        aside = _aside(scene, single, numbers[index + 1 : index + 2]) if single else None
        if single is not None and aside is not None:
            yield single._replace(change=aside)
            index += 2
            continue
        if single is not None:
            yield single
            if single.rule == "result-score" and not _any_single(scene, numbers[index + 1 : last + 1], labelled):
                yield from (single._replace(number=number) for number in numbers[index + 1 : last + 1])
                index = last
        index += 1


def _aside(scene: Scene, level: Reading, after: Sequence[Quantity]) -> Quantity | None:
    """Return the change in brackets right behind a level that it led to: `from 49.6 to 57.9 (+8.3)`."""
    number = after[0] if after and level.rule in {"result-from-to", "result-score"} else None
    gap = scene.cues.change_aside.fullmatch(scene.text, level.end, number.start) if number else None
    if number is None or gap is None or number.kind not in {"percent", "points", "plain", level.number.kind}:
        return None
    across = any(map(str.isdigit, gap[0]))  # a rival's score stands between
    if not across and not {"(", "（"} & {*gap[0]} and not (level.low and _is_gap(level.low, level.number, number)):
        return None  # a clause of its own says the same only where the numbers agree
    led = gap[0].strip(" (（") and (across or level.low is not None)
    return number if number.signed or led else None


def _is_gap(low: Quantity, high: Quantity, change: Quantity) -> bool:
    """Tell whether a change is what lies between two levels, as they are written: their difference, or its share."""
    gap = abs(high.value - low.value)
    if change.kind == "percent" and low.value and abs(gap / low.value * 100 - change.value) < 1:
        return True
    return gap == change.value


def _any_single(scene: Scene, numbers: Sequence[Quantity], labelled: bool) -> bool:
    return any(read_single(scene, number, numbers[-1], labelled=labelled) for number in numbers)


def _with_list_units(scene: Scene, numbers: Sequence[Quantity]) -> list[Quantity]:
    """Give the bare numbers of a list the unit at its end: `by 4.85 and 10.88 points`."""
    done: list[Quantity] = []
    for number in reversed(numbers):
        last = done[-1] if done else None
        shared = number.kind == "plain" and last is not None and last.kind in RELATIVE - {"fraction"}
        if last is not None and shared and scene.cues.link.fullmatch(scene.text, number.end, last.start):
            done.append(number._replace(kind=last.kind, unit=last.unit))
        else:
            done.append(number)
    return done[::-1]


def _listed(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether two numbers of a kind are coordinated, so that what is said of the second is said of both."""
    return first.kind == second.kind and bool(scene.cues.link.fullmatch(scene.text, first.end, second.start))
