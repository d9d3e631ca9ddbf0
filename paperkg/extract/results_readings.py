"""What the numbers of a sentence say: a change, a level, a level and the one it is compared with, or nothing.

Takes a sentence and its quantities, gives a `Reading` for each number or pair that reports how well something did.
Names play two parts: a metric or a data set beside a bare number makes it a score, and a thing owns the score in the
brackets behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from paperkg.extract.model import Mention
from paperkg.extract.numbers import Quantity
from paperkg.extract.results_owners import is_exact, is_marked, owned, owner, possessor, rival
from paperkg.extract.results_scene import Scene

Rule = Literal["result-from-to", "result-versus", "result-range", "result-delta", "result-score"]

#: Kinds that are a share or a factor: a change word is enough. All others need a measured thing too.
_RELATIVE = frozenset({"percent", "points", "times", "fraction"})
_NEAR, _FAR = 48, 72
#: A noun in the parenthesis of a number, as in `(10 seeds)`.
_COUNTED = re.compile(r"\s[a-z-]+[)）]")
_LATIN_WORD = re.compile(r"[A-Z][A-Za-z0-9-]*\s$")


class Reading(NamedTuple):
    """A number, or a pair of them, with the rule that reads it. `low` is the baseline's value or the range's lower end.

    `owner` is the thing whose score this is, as in `GPT-4o(53.1)`, and `baseline` the thing whose score `low` is.
    """

    rule: Rule
    number: Quantity
    low: Quantity | None = None
    direction: Literal["up", "down"] | None = None
    owner: Mention | None = None
    baseline: Mention | None = None

    @property
    def start(self) -> int:
        """Where the first number begins."""
        return self.number.start if self.low is None else min(self.number.start, self.low.start)

    @property
    def end(self) -> int:
        """Where the last number ends."""
        return self.number.end if self.low is None else max(self.number.end, self.low.end)


def readings(scene: Scene, numbers: Sequence[Quantity], *, labelled: bool) -> list[Reading]:
    """Return the readings of a sentence by position; `labelled`: the block's label names a metric or a data set."""
    if scene.cues.hypothetical.search(scene.text, *scene.sentence):
        return []
    found = _as_changes(scene, list(_each(scene, numbers, labelled=labelled)))
    bracketed = any(scene.text[reading.end : reading.end + 1] in {")", "）"} for reading in found)
    return _compared(scene, found) if len(found) > 1 and bracketed else found


def _as_changes(scene: Scene, found: list[Reading]) -> list[Reading]:
    """Take the numbers of a list for changes where the last one is: `A는 14%, B는 28%의 향상`."""
    for place in range(len(found) - 2, -1, -1):
        this, after = found[place], found[place + 1]
        listed = this.owner and this.number.kind == after.number.kind and owned(scene, after.number)
        if listed and after.rule == "result-delta" and scene.text[this.end] in ",;、，":
            found[place] = this._replace(rule="result-delta", direction=after.direction)
    return found


def _compared(scene: Scene, found: Sequence[Reading]) -> list[Reading]:
    """Join the score of a baseline, as in `GPT-4o(53.1)`, with the score that it is compared with."""
    marked = scene.marked
    theirs = [r for r in found if r.owner in marked or (r.rule == "result-score" and is_marked(scene, r.number))]
    ours = [r for r in found if r.rule == "result-score" and r not in theirs and r.number.value_max is None]
    joined: list[Reading] = []
    for reading in theirs:
        rivals = [r for r in ours if r.number.kind == reading.number.kind]
        before = [r for r in rivals if r.end <= reading.start]
        mine = [r for r in before if r.owner] if before and before[-1].owner else before[-1:] or rivals[:1]
        for ours_now in mine:
            direction = _compare(reading.number, ours_now.number)
            rivals_owner = (ours_now.owner, reading.owner)
            joined.append(Reading("result-versus", ours_now.number, reading.number, direction, *rivals_owner))
    several = len({reading.low for reading in joined}) > 1 == len({reading.number for reading in joined})
    if several and scene.cues.verb_side == "after":
        return list(found)  # `39.7로, A(38.8)와 B(36.8)보다`: each number stands for itself
    used = {reading.number for reading in joined} | {reading.low for reading in joined}
    rest = [reading for reading in found if reading.number not in used]
    return sorted([*rest, *joined], key=lambda reading: reading.start)


def _each(scene: Scene, numbers: Sequence[Quantity], *, labelled: bool) -> Iterator[Reading]:
    numbers = _with_list_units(scene, numbers)
    index = 0
    while index < len(numbers):
        first, second = numbers[index], numbers[index + 1] if index + 1 < len(numbers) else None
        pair = _pair(scene, first, second, labelled=labelled) if second else None
        if pair is not None:
            yield pair
            index += 2
            continue
        last = index
        while last + 1 < len(numbers) and _listed(scene, numbers[last], numbers[last + 1]):
            last += 1
        single = _single(scene, first, numbers[last], labelled=labelled)
        if single is not None:
            yield single
            if single.rule == "result-score" and not _any_single(scene, numbers[index + 1 : last + 1], labelled):
                yield from (single._replace(number=number) for number in numbers[index + 1 : last + 1])
                index = last
        index += 1


def _any_single(scene: Scene, numbers: Sequence[Quantity], labelled: bool) -> bool:
    return any(_single(scene, number, numbers[-1], labelled=labelled) for number in numbers)


def _with_list_units(scene: Scene, numbers: Sequence[Quantity]) -> list[Quantity]:
    """Give the bare numbers of a list the unit at its end: `by 4.85 and 10.88 points`."""
    done: list[Quantity] = []
    for number in reversed(numbers):
        last = done[-1] if done else None
        shared = number.kind == "plain" and last is not None and last.kind in _RELATIVE - {"fraction"}
        if last is not None and shared and scene.cues.link.fullmatch(scene.text, number.end, last.start):
            done.append(number._replace(kind=last.kind, unit=last.unit))
        else:
            done.append(number)
    return done[::-1]


def _listed(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether two numbers of a kind are coordinated, so that what is said of the second is said of both."""
    return first.kind == second.kind and bool(scene.cues.link.fullmatch(scene.text, first.end, second.start))


def _pair(scene: Scene, first: Quantity, second: Quantity, *, labelled: bool) -> Reading | None:
    text, cues = scene.text, scene.cues
    if second.start - first.end > _FAR or not _alike(first, second) or cues.setting_before.search(_head(scene, first)):
        return None
    gap = (first.end, second.start)
    relative = first.kind in _RELATIVE or second.kind in _RELATIVE
    direction = _direction(scene, first, second)
    if won := _won(scene, first, second):
        return won
    if first.kind == second.kind != "count" and is_exact(first) and is_exact(second):
        both = cues.near_after.match(text, second.end)
        if cues.value_first.fullmatch(text, *gap) and not both and not cues.near_after.match(text, first.end):
            return Reading("result-versus", first, second, _compare(second, first), None, possessor(scene, second))
        if rival(scene, first, second):
            return Reading("result-versus", first, second, _compare(second, first), None, possessor(scene, second))
        if cues.baseline_first.fullmatch(text, *gap):
            return Reading("result-versus", second, first, _compare(first, second))
    if not relative and not first.signed and not labelled and not _measured(scene, first, second):
        return None
    change = first.signed or second.kind in {"times", "fraction"}
    if cues.from_between.fullmatch(text, *gap) and _is_from_to(scene, first, second):
        if not change or text[gap[0] : gap[1]].strip() in {"→", "->"}:
            return Reading(
                "result-from-to", _with_unit(second, first), _with_unit(first, second), _compare(first, second)
            )
        return Reading("result-range", _with_unit(second, first), _with_unit(first, second), direction)
    joined = cues.link.fullmatch(text, *gap) and " to " not in text[gap[0] : gap[1]]
    is_range = cues.range_between.fullmatch(text, *gap) and second.value > first.value
    if is_range and (
        cues.range_before.search(_head(scene, first)) or (direction and (relative or first.signed) and not joined)
    ):
        return Reading("result-range", _with_unit(second, first), _with_unit(first, second), direction)
    return None


def _is_from_to(scene: Scene, first: Quantity, second: Quantity) -> bool:
    text, cues = scene.text, scene.cues
    if any(arrow in text[first.end : second.start] for arrow in "→⇒>"):
        return True
    return bool(cues.to_after.match(text, second.end)) and bool(cues.from_before.search(_head(scene, first)))


def _won(scene: Scene, first: Quantity, second: Quantity) -> Reading | None:
    """Read `best in 33 out of 36 settings`: a count of things won, with what they are counted out of as its unit."""
    cues = scene.cues
    if first.value_max or second.value_max or not {first.kind, second.kind} <= {"plain", "count"}:
        return None
    start, end = scene.clause(second.start)
    place = (second.end, end) if cues.verb_side == "after" else (start, end)
    if not cues.out_of.fullmatch(scene.text, first.end, second.start) or not cues.win.search(scene.text, *place):
        return None
    part, whole = sorted((first, second), key=lambda quantity: quantity.value)
    if part.value == whole.value or whole.value > 10_000:
        return None
    return Reading("result-score", Quantity(first.start, second.end, "plain", part.value, unit=f"/{whole.value}"))


def _alike(first: Quantity, second: Quantity) -> bool:
    if first.value_max is not None or second.value_max is not None:
        return False
    return first.kind == second.kind or first.kind == "plain" or second.kind == "plain"


def _with_unit(quantity: Quantity, other: Quantity) -> Quantity:
    return quantity if quantity.unit or other.unit is None else quantity._replace(unit=other.unit, kind=other.kind)


def _compare(low: Quantity, high: Quantity) -> Literal["up", "down"] | None:
    return None if low.value == high.value else "up" if high.value > low.value else "down"


def _measured(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether a metric or a measured thing leads to a pair: what else goes from 3 to 5 is a setting."""
    start = scene.clause(first.start).start
    if any(start <= group[0].start < first.start for group in scene.metrics):
        return True
    counted = "count" in {first.kind, second.kind}
    return not counted and bool(scene.cues.measure.search(scene.text, start, first.start))


def _direction(scene: Scene, first: Quantity, last: Quantity) -> Literal["up", "down"] | None:
    """Return the way that something went, by the change word that governs a number; None where there is none."""
    start, end = scene.clause(last.start)
    change, text = scene.cues.change, scene.text
    if scene.cues.verb_side == "after":
        found = _just_before(scene, first) or change.search(text, last.end, end)
    else:
        found = scene.cues.near_after.match(text, last.end, min(end, last.end + _NEAR))
        if found is None:
            found = max(change.finditer(text, start, first.start), key=lambda match: match.start(), default=None)
    if found is None:
        return None
    return "down" if found["down"] else "up"


def _just_before(scene: Scene, quantity: Quantity) -> re.Match[str] | None:
    """Return the change word that a number completes: `정확도 하락은 1.2%`."""
    start = max(scene.sentence.start, quantity.start - 12)
    found = list(scene.cues.change.finditer(scene.text, start, quantity.start))
    is_near = found and scene.cues.value_before.fullmatch(scene.text, found[-1].end(), quantity.start)
    return found[-1] if is_near else None


def _head(scene: Scene, quantity: Quantity) -> str:
    return scene.text[max(scene.sentence.start, quantity.start - _NEAR) : quantity.start]


def _single(scene: Scene, quantity: Quantity, last: Quantity, *, labelled: bool) -> Reading | None:
    text, cues = scene.text, scene.cues
    if quantity.kind == "count" or cues.setting_before.search(_head(scene, quantity)):
        return None
    if cues.share_after.match(text, quantity.end):
        return None
    thing = owner(scene, quantity, last)
    if thing is None and is_marked(scene, quantity):
        return Reading("result-score", quantity)
    if thing is not None and quantity.kind in {"percent", "points", "plain", "measure"} and not quantity.signed:
        return Reading("result-score", quantity, owner=thing)
    beside = _beside(scene, quantity, last, labelled=labelled)
    if quantity.kind not in _RELATIVE and not quantity.signed:
        return _bare(scene, quantity, last, beside=beside)
    direction = _direction(scene, quantity, last)
    level = _level(scene, quantity, last) and not (cues.verb_side == "after" and _just_before(scene, quantity))
    if quantity.kind in {"times", "fraction"}:
        return Reading("result-delta", quantity, None, direction) if direction else None
    if quantity.kind == "plain" or quantity.signed:
        return Reading("result-delta", quantity, None, direction) if direction or beside else None
    if direction and not level:
        return Reading("result-delta", quantity, None, direction)
    if beside or level:
        return Reading("result-score", quantity)
    return None


_MORE = re.compile(r"\s?(?:더\s)?")


def _level(scene: Scene, quantity: Quantity, last: Quantity) -> bool:
    """Say whether the words say that a level is reached, and not that something changed by so much."""
    text, cues = scene.text, scene.cues
    start, end = scene.clause(quantity.start)
    if (cues.value_after.match(text, quantity.end) or cues.gained_after.match(text, last.end)) and not quantity.bound:
        return True
    if cues.verb_side == "after":
        more = _MORE.match(text, last.end)
        if more and cues.change.match(text, more.end()) and cues.marker.search(_head(scene, quantity)):
            return False  # `GRPO보다 99% 높은 성능을 달성`: the number is the gap
        scored = cues.score_after.match(text, last.end, end)
        if scored and not cues.change.search(text, scored.end(), min(end, scored.end() + 8)):
            return True
        change, achieve = cues.change.search(text, quantity.end, end), cues.achieve.search(text, quantity.end, end)
        known = cues.measure.search(text, *scene.sentence) or scene.metrics or scene.datasets
        return bool(achieve and (known if change is None else achieve.start() < change.start()))
    if cues.near_after.match(text, last.end, min(end, last.end + _NEAR)) or cues.delta_before.search(
        _head(scene, quantity)
    ):
        return False
    if _bracketed(scene, quantity):
        return True
    if _of_measure(scene, quantity):
        return True
    achieved = max((m.start() for m in cues.achieve.finditer(text, start, quantity.start)), default=-1)
    changed = max((m.start() for m in cues.change.finditer(text, start, quantity.start)), default=-1)
    known = cues.measure.search(text, start, end) or scene.metrics or scene.datasets
    return achieved > changed and bool(known or quantity.start - achieved <= 32)


def _bracketed(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a number stands in a parenthesis of a sentence on something measured: `(e.g., 55.1% on ...)`."""
    text, start = scene.text, scene.sentence.start
    opened = max(text.rfind(bracket, start, quantity.start) for bracket in "(（")
    closed = max(text.rfind(bracket, start, quantity.start) for bracket in ")）")
    known = scene.metrics or scene.cues.measure.search(text, *scene.sentence)
    return (
        bool(known)
        and opened > closed
        and not quantity.signed
        and not scene.cues.change.search(text, opened, quantity.start)
    )


def _beside(scene: Scene, quantity: Quantity, last: Quantity, *, labelled: bool) -> bool:
    """Say whether a metric, a data set, or a thing with its score in parentheses stands right beside a number."""
    text, cues = scene.text, scene.cues
    for mention in reversed(scene.mentions):
        if mention.end <= quantity.start <= mention.end + 24:
            gap = text[mention.end : quantity.start]
            if mention.type in {"Metric", "Dataset"} and cues.value_before.fullmatch(gap):
                if cues.verb_side == "before" and mention.type == "Dataset" and not gap.strip():
                    break
                return not _is_version(scene, quantity, gap)
            break
    if cues.score_after.match(text, last.end) or _before_dataset(scene, quantity):
        return True
    if labelled and quantity.start - scene.sentence.start <= 12:
        return True
    return _of_measure(scene, quantity)


def _before_dataset(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a data set follows a decimal: `74.4 on AIME 2025`."""
    if quantity.kind == "plain" and not is_exact(quantity) and quantity.value < 10:
        return False
    end = quantity.end
    near = [m for m in scene.mentions if m.type == "Dataset" and end <= m.start <= end + 14]
    return any(scene.cues.dataset_after.fullmatch(scene.text, end, mention.start) for mention in near)


def _of_measure(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a number is given as the value of a measured thing: `accuracy of 85%`."""
    head = _head(scene, quantity)
    decimal = quantity.kind == "plain" and is_exact(quantity)
    gaps = (head[match.end() :] for match in scene.cues.measure.finditer(head))
    return any((decimal or not {"(", "（"} & {*gap}) and scene.cues.value_before.fullmatch(gap) for gap in gaps)


def _is_version(scene: Scene, quantity: Quantity, gap: str) -> bool:
    """Say whether a number belongs to the name before it, as in `Alpaca Eval 2.0`, and is no score of it."""
    if gap != " " or quantity.kind != "plain" or quantity.value >= 10 or quantity.value.as_tuple().exponent != -1:
        return False
    rest = scene.text[quantity.end : quantity.end + 12]
    return bool(rest) and rest[0] not in ",.;)，；。" and not scene.cues.achieve.search(rest)


def _is_model_number(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a whole number stands right behind a Latin word that is no metric and no data set: `RTX 5090`."""
    if quantity.value != quantity.value.to_integral_value() or quantity.kind != "plain":
        return False
    if any(mention.type in {"Metric", "Dataset"} and mention.end == quantity.start - 1 for mention in scene.mentions):
        return False
    return bool(_LATIN_WORD.search(_head(scene, quantity)))


def _bare(scene: Scene, quantity: Quantity, last: Quantity, *, beside: bool) -> Reading | None:
    """Read a number without a share: a score beside its metric, or a measured duration, rate, or token count."""
    start, end = scene.clause(quantity.start)
    if quantity.kind == "time" and scene.cues.runtime.match(scene.text, quantity.end):
        return Reading("result-score", quantity)
    if quantity.kind in {"time", "tokens", "measure"}:
        measured = (
            quantity.kind == "measure"
            or scene.cues.runtime.search(scene.text, start, end)
            or any(start <= group[0].start < end for group in scene.metrics)
        )
        if not measured:
            return None
        direction = _direction(scene, quantity, last)
        if direction and not _level(scene, quantity, last):
            return Reading("result-delta", quantity, None, direction)
        return Reading("result-score", quantity) if beside or _level(scene, quantity, last) else None
    direction = _direction(scene, quantity, last)
    if direction and is_exact(quantity) and scene.cues.delta_before.search(_head(scene, quantity)):
        return Reading("result-delta", quantity, None, direction)
    told = is_exact(quantity) and scene.cues.value_after.match(scene.text, quantity.end)
    beside = beside or bool(told and any(g[0].start < quantity.start for g in (*scene.metrics, *scene.datasets)))
    if not beside or _is_model_number(scene, quantity) or _COUNTED.match(scene.text, quantity.end):
        return None
    return Reading("result-score", quantity)
