"""The rival that a result leaves out because the result before it named it, or the sentence behind it does.

Takes the results of a sentence and of the one right before it; gives them with the rival that still holds: `On MMLU it
is at 42.6% against 32.2% for GRPO, on GPQA at 33.0% against 30.1%`. A rival holds on for the same kind of result, in
the same unit, and the same way, as long as what is measured, or where, is another. `with_rival_behind` gives the result before
a sentence on a rival in the same conditions that rival: `6.02에 불과하다. 같은 조건의 B는 21.9까지 치솟는다`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

from paperkg.extract.model import Mention
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.reading import compare
from paperkg.extract.results.rivals import rival_scores
from paperkg.extract.results.scene import Scene

_CHANGE, _VERSUS = ("result-delta", "learned-change"), "result-versus@1"
#: Rules of results that hold two values, the second of them the rival's.
_PAIRED = ("result-versus", "result-from-to", "learned-pair")


def with_rivals_before(here: Sequence[FoundResult], earlier: Sequence[FoundResult]) -> list[FoundResult]:
    """Return the results of a sentence with the rivals that `earlier` ones, or those before them in it, leave to them."""
    done: list[FoundResult] = []
    for result in here:
        done.append(_changed(_paired(result, done or earlier), earlier))
    return done


def _paired(result: FoundResult, earlier: Sequence[FoundResult]) -> FoundResult:
    """Return a pair of values with the rival of the pair before it."""
    if not result.rule.startswith(_PAIRED) or result.baseline_value is None or result.baseline:
        return result
    pairs = [other for other in earlier if other.rule.startswith(_PAIRED) and other.baseline]
    if not pairs or len(pairs) < len(earlier) or any(other.baseline != pairs[-1].baseline for other in pairs):
        return result
    other = pairs[-1]
    is_other = (result.dataset, result.metric) != (other.dataset, other.metric) and (result.dataset or result.metric)
    if not is_other or result.unit != other.unit or result.direction != other.direction:
        return result
    if result.subject not in {other.subject, other.baseline}:
        return result
    return result._replace(subject=other.subject, baseline=other.baseline)


def _changed(result: FoundResult, earlier: Sequence[FoundResult]) -> FoundResult:
    """Return a change on a data set of its own with the rival of the change on another one in the sentence before."""
    if not result.rule.startswith(_CHANGE) or result.baseline or result.dataset is None:
        return result
    alike = [o for o in earlier if o.rule.startswith(_CHANGE) and o.unit == result.unit and o.baseline]
    if not alike or any(other.baseline != alike[0].baseline for other in alike):
        return result
    other = alike[-1]
    is_next = other.dataset != result.dataset and result.metric in {None, other.metric}
    is_next = is_next and other.subject == result.subject and result.direction in {None, other.direction}
    return result._replace(baseline=other.baseline) if is_next else result


def with_rival_behind(
    scene: Scene, numbers: Sequence[Quantity], earlier: Sequence[FoundResult], ours: frozenset[str] | None
) -> tuple[FoundResult, FoundResult] | None:
    """Return the result of the sentence before that a sentence sets a rival beside, and the result with it; None for none."""
    rival = _in_same_conditions(scene)
    number = next((n for n in numbers if rival and n.start >= rival.end), None)
    if rival is None or number is None or ours is None or rival.name in ours:
        return None
    behind = scene.cues.same_after.match(scene.text, rival.end)
    if not scene.cues.same_value.fullmatch(scene.text, behind.end() if behind else rival.end, number.start):
        return None
    open_ = [r for r in earlier if r.value is not None and not r.baseline and r.baseline_value is None]
    alike = [r for r in open_ if r.unit == number.unit and r.subject in ours]
    if len(alike) != 1 or number.bound or number.value_max is not None:
        return None
    own = number._replace(value=alike[0].value or number.value)
    return alike[0], alike[0]._replace(
        end=scene.sentence.end,
        rule=_VERSUS,
        baseline=rival.name,
        baseline_value=number.value,
        delta_kind="from_to",
        direction=compare(number, own),
    )


def with_own_before(
    scene: Scene,
    here: Sequence[FoundResult],
    numbers: Sequence[Quantity],
    before: Sequence[FoundResult],
    ours: frozenset[str],
) -> tuple[list[FoundResult], set[FoundResult]]:
    """Return the results of a sentence with the lone scores of rivals joined to the paper's own score before them.

    The second are the results `before` that say no more than a joined one: `It is at 0.75. It beats B (0.55) and C (0.66).`
    """
    told_last = {own.value for own in before if own.subject in ours and own.value is not None}
    led = _in_same_conditions(scene) is not None and len(told_last) == 1
    if not told_last:
        return list(here), set()
    theirs = {(r.holder.name, r.number.value) for r in rival_scores(scene, numbers, ours) if r.holder is not None}
    done, used, new = list[FoundResult](), set[FoundResult](), set[FoundResult]()
    for result in here:
        lone = result.value is not None and result.baseline_value is None and result.delta is None
        foreign = lone and result.subject is not None and result.subject not in ours
        told = led or (result.dataset is not None and (result.subject, result.value) in theirs)
        own = _own_score(result, before, ours) if foreign and told else None
        if own is None:
            done.append(result)
            continue
        done.append(_beside(own, result))
        new.add(done[-1])
        used |= {own} if own.baseline_value is None else set()
    return _with_gaps(done, new), used


def with_own_score(
    scene: Scene,
    here: Sequence[FoundResult],
    numbers: Sequence[Quantity],
    before: Sequence[FoundResult],
    ours: frozenset[str],
    rivals: frozenset[str],
) -> tuple[list[FoundResult], set[FoundResult]]:
    """Return the results of a sentence on rivals alone with their scores joined to the paper's own in the sentence before.

    The second are the results `before` that say no more than a joined one: `It is at 0.75. B and C reach 0.55 and 0.66.`
    """
    if any(m.name in ours for group in scene.things for m in group) or scene.comparisons:
        return list(here), set()
    done, used = list[FoundResult](), set[FoundResult]()
    for result in here:
        lone = result.value is not None and result.baseline_value is None and result.delta is None
        foreign = lone and result.subject in rivals and result.subject not in ours and result.baseline is None
        own = _own_score(result, before, ours) if foreign else None
        if own is None or not any(number.value == result.value for number in numbers):
            done.append(result)
            continue
        done.append(_beside(own, result))
        used |= {own} if own.baseline_value is None else set()
    return done, used


def _own_score(result: FoundResult, before: Sequence[FoundResult], ours: frozenset[str]) -> FoundResult | None:
    """Return the one score of the paper's own that stands on the place of a rival's."""
    alike = [
        own
        for own in before
        if own.subject in ours
        and own.value is not None
        and own.delta is None
        and (own.dataset, own.unit) == (result.dataset, result.unit)
        and (result.metric is None or own.metric == result.metric)
    ]
    return alike[0] if len({own.value for own in alike}) == 1 else None


def _beside(own: FoundResult, rival: FoundResult) -> FoundResult:
    """Return a rival's score as what the paper's own is set against."""
    way: Literal["up", "down"] | None = None
    if own.value is not None and rival.value is not None and own.value != rival.value:
        way = "up" if own.value > rival.value else "down"
    return rival._replace(
        rule=_VERSUS, subject=own.subject, metric=own.metric, baseline=rival.subject, value=own.value,
        baseline_value=rival.value, delta_kind="from_to", direction=way,
    )  # fmt: skip


def _with_gaps(here: Sequence[FoundResult], new: Collection[FoundResult]) -> list[FoundResult]:
    """Return the results, of which pairs have the gap that their clause gives: `DALL-E 3(83.50)보다 2점 높지만`.

    A `new` pair has the gap to another rival of its clause as well: a list of rivals shares it.
    """
    joined, merged = dict[FoundResult, FoundResult](), set[FoundResult]()
    for gap in here:
        if not gap.rule.startswith(_CHANGE) or gap.value is not None or gap.delta is None or gap.baseline is None:
            continue
        place = (gap.start, gap.end, gap.dataset)
        held = [p for p in here if _is_pair(p) and p.delta is None and (p.start, p.end, p.dataset) == place]
        if any(pair.baseline == gap.baseline for pair in held):
            merged.add(gap)
            joined |= {pair: gap for pair in held if pair.baseline == gap.baseline or pair in new}
    done = (_with_gap(result, joined[result]) if result in joined else result for result in here)
    return [result for result in done if result not in merged]


def _is_pair(result: FoundResult) -> bool:
    return result.rule.startswith(_PAIRED) and result.baseline_value is not None


def _with_gap(pair: FoundResult, gap: FoundResult) -> FoundResult:
    return pair._replace(delta=gap.delta, delta_kind=gap.delta_kind, unit=pair.unit or gap.unit)


def _in_same_conditions(scene: Scene) -> Mention | None:
    """Return the thing that a sentence begins with and holds to the conditions of the one before."""
    led = scene.cues.same_before.match(scene.text, scene.sentence.start)
    start = led.end() if led else scene.sentence.start
    first = next((m for group in scene.things for m in group if start <= m.start <= start + 2), None)
    if first is None or not (led or scene.cues.same_after.match(scene.text, first.end)):
        return None
    return first
