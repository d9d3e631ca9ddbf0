"""Two numbers of a sentence that are read as one: from a value to a value, a value and its rival's, a range, a count.

Takes two quantities that follow each other, gives their `Reading`, or None where each stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import is_exact, possessor, rival
from paperkg.extract.results.reading import RELATIVE, Reading, compare, direction_of, head, is_lead, is_set
from paperkg.extract.results.scene import Group, Scene

_FAR = 72
#: How the words go on that tell where a level came from, whatever stands before it.
_GONE = re.compile(r",?\s(?:up|down)\s")


def read_pair(scene: Scene, first: Quantity, second: Quantity, *, labelled: bool) -> Reading | None:
    """Return what two numbers say together, None where each stands for itself."""
    text, cues = scene.text, scene.cues
    if second.start - first.end > _FAR or is_set(scene, first):
        return None
    if level := _level_and_change(scene, first, second):
        return level
    if not _alike(first, second):
        return None
    gap = (first.end, second.start)
    relative = first.kind in RELATIVE or second.kind in RELATIVE
    if won := _won(scene, first, second):
        return won
    if ends := _before_after(scene, first, second):
        return ends
    if _is_to_from(scene, first, second):
        low = _with_unit(second, first)
        return Reading("result-from-to", first, low, compare(low, first), baseline=possessor(scene, second))
    if (beside := _beside(scene, first, second)) is not None:
        return beside
    told = is_exact(first) and is_exact(second) and cues.change.search(text, *gap) is not None
    if is_other_duration(scene, first, second):
        return Reading("result-versus", first, _with_unit(second, first), compare(second, first))
    whole = "tokens" in {first.kind, second.kind}
    decimals = cues.verb_side == "before" and is_exact(first) and is_exact(second) and not first.signed
    if (whole or decimals) and not told and cues.from_before.search(head(scene, first)):
        told = direction_of(scene, first, second) is not None
    told = told or (decimals and text[slice(*gap)].strip() in {"→", "->"})
    told = told or (decimals and cues.range_before.search(head(scene, first)) is not None)
    if not relative and not first.signed and not labelled and not told and not _measured(scene, first, second):
        return None
    change = first.signed or second.kind in {"times", "fraction"}
    direction = direction_of(scene, first, second)
    if cues.from_between.fullmatch(text, *gap) and _is_from_to(scene, first, second):
        if not change or text[gap[0] : gap[1]].strip() in {"→", "->"}:
            return Reading(
                "result-from-to",
                _with_unit(second, first),
                _with_unit(first, second),
                compare(first, second),
                baseline=possessor(scene, first),
            )
        return Reading("result-range", _with_unit(second, first), _with_unit(first, second), direction)
    joined = cues.link.fullmatch(text, *gap) and " to " not in text[gap[0] : gap[1]]
    is_range = cues.range_between.fullmatch(text, *gap) and second.value > first.value
    if second.kind == "count" and cues.verb_side == "before":
        is_range = None  # years, steps
    if is_range and (
        cues.range_before.search(head(scene, first))
        or cues.range_after.match(text, second.end)
        or (direction and (relative or first.signed) and not joined)
        or (not direction and _shares_sign(scene, first, second))
        or (first.signed and second.signed and text[second.start] == "+")  # `+16.1 to +51.6 points`
    ):
        return Reading("result-range", _with_unit(second, first), _with_unit(first, second), direction)
    return None


def _beside(scene: Scene, first: Quantity, second: Quantity) -> Reading | None:
    """Read a level with the one that it is compared with: `71.2 against 68.4 for GRPO`."""
    text, cues, gap = scene.text, scene.cues, (first.end, second.start)
    if first.kind != second.kind or first.kind == "count" or not (is_exact(first) and is_exact(second)):
        return None
    if is_lead(scene, second):
        return None
    ahead = cues.value_first.fullmatch(text, *gap) and not cues.near_after.match(text, second.end)
    if (ahead and not _is_change(scene, first)) or rival(scene, first, second):
        return Reading("result-versus", first, second, compare(second, first), None, possessor(scene, second))
    if cues.baseline_first.fullmatch(text, *gap):
        return Reading("result-versus", second, first, compare(first, second))
    return None


def read_gain(scene: Scene, gain: Quantity, low: Quantity, high: Quantity) -> Reading | None:
    """Read a gain with the values that it lies between in brackets: `by 0.8% (94.0% to 94.8%)`; None where it is none."""
    text = scene.text
    bracketed = text[high.end : high.end + 1] in {")", "）"} and _OPENING.fullmatch(text, gain.end, low.start)
    if not bracketed or not _alike(low, high) or not (is_exact(low) and is_exact(high)):
        return None
    if not _INSIDE.fullmatch(text, low.end, high.start) or abs(high.value - low.value) != gain.value:
        return None
    low, high = _with_unit(low, high), _with_unit(high, low)
    return Reading("result-from-to", high, low, compare(low, high), change=gain._replace(kind="points"))


#: What may stand between a gain and the values in brackets behind it, and between those two.
_OPENING = re.compile(r"[^\d.;()（）]{0,40}[(（](?:from\s|[从由])?")
_INSIDE = re.compile(r"\s?(?:to|→|->|⇒|\\?rightarrow|에서|到|至)\s?")


def _level_and_change(scene: Scene, first: Quantity, second: Quantity) -> Reading | None:
    """Read a level that is given with its lead: `GRPO보다 30%p 높은 78.3%`, `78.3%로 GRPO보다 30%p 높다`."""
    text, cues = scene.text, scene.cues
    gap, gaps = (first.end, second.start), {"points", "percent"}
    led = cues.level_after_change.fullmatch(text, *gap) if first.kind in gaps else None
    if led and "bare" in led.re.groupindex and led["bare"]:
        changed = cues.delta_before.search(head(scene, first))
        if (
            changed and second.kind != first.kind and is_exact(second) and second.kind in {"plain", "percent"}
        ):  # `by 5.4 points to 0.68`; `by 2% to 5%` is a range
            return Reading("result-score", second, direction=direction_of(scene, first, first), change=first)
    elif led and second.kind in {"percent", "points"}:
        clause = scene.clause(second.start)
        told = cues.verb_side == "before"  # the words between say that it is one
        is_level = (
            told
            or cues.score_after.match(text, second.end)
            or cues.to_after.match(text, second.end)
            or cues.achieve.search(text, second.end, clause.end)
        )
        if is_level and not _leads(scene, second):
            return Reading("result-score", second, direction=direction_of(scene, first, first), change=first)
    if (lead := _lead_behind(scene, first, second)) is not None:
        return lead
    is_plain = first.kind == "plain" and is_exact(first) and second.kind in gaps  # `70.3으로 GRPO보다 6.2점 높다`
    levels = (first.kind in gaps or is_plain) and first.bound is None and cues.change_after_level.fullmatch(text, *gap)
    if levels and second.kind in gaps and _leads(scene, second) and not _any_between(scene.metrics, *gap):
        return Reading("result-score", first, direction=direction_of(scene, second, second), change=second)
    return None


def _lead_behind(scene: Scene, level: Quantity, lead: Quantity) -> Reading | None:
    """Read an English level with its bare lead: `scores 51.0 on MMLU, which is 2.0 above GRPO`."""
    text, cues = scene.text, scene.cues
    led = cues.lead_after.match(text, lead.end)
    if led is None or level.signed or lead.signed or level.bound or lead.bound or level.value_max or lead.value_max:
        return None
    alike = is_exact(level) and lead.kind in {"points", "percent", level.kind} and lead.value < level.value
    if not alike or level.kind not in {"plain", "percent"} or not (is_exact(lead) or lead.kind == "points"):
        return None
    if cues.change_after_level.fullmatch(text, level.end, lead.start) is None or _is_change(scene, level):
        return None
    way: Literal["up", "down"] = "down" if led["below"] else "up"
    return Reading("result-score", level, direction=way, change=lead)


def _before_after(scene: Scene, first: Quantity, second: Quantity) -> Reading | None:
    """Read what was before and what is after: `42.4% before, 55.3% after`."""
    text, cues = scene.text, scene.cues
    if not (is_exact(first) and is_exact(second)) or first.signed or second.signed:
        return None
    if not (cues.before_between.fullmatch(text, first.end, second.start) and cues.before_after.match(text, second.end)):
        return None
    low, high = _with_unit(first, second), _with_unit(second, first)
    return Reading("result-from-to", high, low, compare(low, high))


def is_other_duration(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether a duration or a count of tokens is set against another one: `114 minutes, against 3,780 for B`."""
    if scene.cues.verb_side != "before" or first.kind not in {"time", "tokens"} or first.signed:
        return False
    alike = second.kind in {first.kind, "plain"}
    return alike and scene.cues.value_first.fullmatch(scene.text, first.end, second.start) is not None


def _is_change(scene: Scene, quantity: Quantity) -> bool:
    """Say whether the words beside a number make it a change, or where a change began, and no level."""
    text, cues = scene.text, scene.cues
    before = head(scene, quantity)
    if cues.verb_side == "before" and cues.from_before.search(before) and not cues.level_before.search(before):
        return True
    return bool(cues.near_after.match(text, quantity.end) or cues.delta_before.search(before))


def _leads(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a word of change stands right behind a number: `30%p 높다`."""
    if scene.cues.verb_side == "before":
        return scene.cues.near_after.match(scene.text, quantity.end) is not None
    change = scene.cues.change.search(scene.text, quantity.end, quantity.end + 12)
    return change is not None and not scene.text[quantity.end : change.start()].strip(" 가량정도만큼더나")


def _any_between(groups: Sequence[Group], start: int, end: int) -> bool:
    return any(start <= mention.start < end for group in groups for mention in group)


def _is_to_from(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether a level stands before the one that it came from: `accuracy goes to 42.6% from 32.2%`."""
    if not (is_exact(first) and is_exact(second)) or first.signed or second.signed:
        return False
    between = scene.cues.from_behind.fullmatch(scene.text, first.end, second.start)
    if between is None:
        return False
    return _GONE.match(between[0]) is not None or scene.cues.level_before.search(head(scene, first)) is not None


def _is_from_to(scene: Scene, first: Quantity, second: Quantity) -> bool:
    text, cues = scene.text, scene.cues
    if any(arrow in text[first.end : second.start] for arrow in ("→", "⇒", ">", "rightarrow", " become")):
        return True
    return bool(cues.to_after.match(text, second.end)) and bool(cues.from_before.search(head(scene, first)))


def _shares_sign(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Tell whether two shares have one sign between them, which makes them a range: `96 to 99% of outputs parse`."""
    bare = scene.text[first.end - 1].isdigit() and second.kind == "percent"
    return bare and scene.text[first.end : second.start] == " to "


def _won(scene: Scene, first: Quantity, second: Quantity) -> Reading | None:
    """Read `best in 33 out of 36 settings`: a count of things won, with what they are counted out of as its unit."""
    cues = scene.cues
    if first.value_max or second.value_max or not {first.kind, second.kind} <= {"plain", "count"}:
        return None
    start, end = scene.clause(second.start)
    place = (second.end, end) if cues.verb_side == "after" else (start, end)
    if not cues.out_of.fullmatch(scene.text, first.end, second.start) or not cues.win.search(scene.text, *place):
        return None
    if cues.share_after.match(scene.text, first.end):
        return None  # `4 of 12 layers`
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


def _measured(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether a metric or a measured thing leads to a pair: what else goes from 3 to 5 is a setting."""
    start = scene.clause(first.start).start
    if any(first.start - 2 <= group[-1].end <= first.start for group in scene.datasets):
        return True  # `GenEval (0.73 → 0.90)`
    if scene.datasets and any(group[-1].end == first.start - 1 for group in scene.things):
        return True  # `ALFWorld: RAFA 95 → 98`
    if any(start <= group[0].start < first.start for group in scene.metrics):
        return True
    counted = "count" in {first.kind, second.kind}
    return not counted and bool(scene.cues.measure.search(scene.text, start, first.start))
