"""The scores of rivals in a sentence, each beside the score that it is compared with.

Takes a sentence, its numbers, and what the other rules read in it. Finds the numbers that belong to what the paper is
compared with (`RoomFormer(88.6)와 SceneScript(90.4)를 능가`, `versus 68.7% for PPO`, `(PPO는 54.2%)`) and joins each
with the paper's own score, as one reading that holds both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from paperkg.extract.model import Mention
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import holder, is_exact, is_marked
from paperkg.extract.results.reading import Reading, compare, is_lead, is_set
from paperkg.extract.results.scene import Scene

_SCORES = frozenset({"percent", "points", "plain", "measure", "time"})
#: How far before its bracket the own score of `57.9% (PPO: 54.2%)` may stand, in characters.
_BESIDE = 32
#: Between a score and what it was reached with.
_WITH = re.compile(r"\swith\s(?:the\s)?")
#: Behind a name, says that it was run without the paper's own part: `GRPO alone stands at 88.6%`.
_ALONE = re.compile(r"\s(?:alone|by itself|on its own)\b")
#: The longest words that describe a rival, in characters.
_PHRASE = 40


#: What no description of a rival goes across.
_STOP = re.compile(r"[,;:，。；：]|\.(?!\d)")


class Rival(NamedTuple):
    """A number that is the score of something else than the paper's own: `holder`, None where no name says whose.

    It is `listed` where several have their scores in the order in which they are named.
    """

    number: Quantity
    holder: Mention | None
    listed: bool = False


def rival_scores(scene: Scene, numbers: Sequence[Quantity], ours: frozenset[str] | None) -> list[Rival]:
    """Return the scores of a sentence that belong to what something is compared with.

    `ours` are no rivals; where it is None, as for a benchmark, all things are on a par but those that are marked.
    """
    scores = [number for number in numbers if _may_be_score(number) and not is_lead(scene, number)]
    if not scores:
        return []
    found: dict[Quantity, Mention | None] = {}
    listed = dict(_listed(scene, scores))
    for number in scores:
        thing = listed.get(number) or holder(scene, number)
        own = [score for score in scores if score not in found]
        foreign = thing is not None and (ours is None or thing.name not in ours)
        if thing is not None and (
            _is_rival(scene, thing, number, own, ours)
            or (foreign and _follows_rival(scene, thing, number, scores, found))
        ):
            found[number] = thing
        elif thing is None and (base := _of_bracket(scene, number)) and (ours is None or base.name not in ours):
            found[number] = base
        elif (described := _described(scene, number, found)) and (
            thing is None or ours is None or thing.name not in ours
        ):
            found[number] = thing or described
        elif (
            thing is not None
            and thing.name not in (ours or (thing.name,))
            and _follows(scene, thing, number, scores, found)
        ):
            found[number] = thing
        elif ours is not None and (base := _as_baseline(scene, number, scores)):
            found[number] = base
        elif thing is None and is_marked(scene, number):
            found[number] = None
    for number, other in _coordinated(scene, scores):
        if number not in found and found.get(other) and number.kind == other.kind and holder(scene, number) is None:
            found[number] = found[other]
    return [Rival(number, found[number], number in listed) for number in scores if number in found]


def _follows(
    scene: Scene, thing: Mention, number: Quantity, scores: Sequence[Quantity], found: Mapping[Quantity, Mention | None]
) -> bool:
    """Say whether a thing with its score stands straight behind a rival with its own: `58.9; B 57.7, C 57.4`."""
    last = next((score for score in reversed(scores) if score.end <= thing.start), None)
    if last is None or last not in found or last.kind != number.kind:
        return False
    return scene.cues.set_beside.fullmatch(scene.text, last.end, thing.start) is not None


def _listed(scene: Scene, scores: Sequence[Quantity]) -> Iterator[tuple[Quantity, Mention]]:
    """Yield each score of a list with its thing of the list right before it: `A、B、C分别是8.37、6.24和6.03`."""
    lists = [group for group in scene.things if len(group) > 1]
    if not lists:
        return
    joined = {a: b for a, b in pairwise(scores) if scene.cues.link.fullmatch(scene.text, a.end, b.start)}
    for group in lists:
        first = next((score for score in scores if score.start >= group[-1].end), None)
        if first is None or not scene.cues.owner_between.fullmatch(scene.text, group[-1].end, first.start):
            continue
        run = [first]
        while run[-1] in joined:
            run.append(joined[run[-1]])
        if len(run) == len(group):
            yield from zip(run, group, strict=True)


def _is_rival(
    scene: Scene, thing: Mention, number: Quantity, scores: Sequence[Quantity], ours: frozenset[str] | None
) -> bool:
    if thing in scene.marked:
        return ours is None or thing.name not in ours
    if ours is None or thing.name in ours:
        return False
    if scene.cues.verb_side == "before" and _ALONE.match(scene.text, thing.end):
        return any(score.kind == number.kind and score is not number for score in scores)
    return _is_aside(scene, thing, number, scores) or _is_contrast(scene, thing, number, scores, ours)


def _follows_rival(
    scene: Scene, thing: Mention, number: Quantity, scores: Sequence[Quantity], rivals: Iterable[Quantity]
) -> bool:
    """Say whether a name with its score stands behind a rival with its own: `58.9 on average; GRPO 57.7, PPO 57.4`."""
    before = [score for score in scores if score.end <= thing.start]
    if scene.cues.verb_side != "before" or not before or before[-1] not in rivals or before[-1].kind != number.kind:
        return False
    return scene.cues.set_beside.fullmatch(scene.text, before[-1].end, thing.start) is not None


def _as_baseline(scene: Scene, number: Quantity, scores: Sequence[Quantity]) -> Mention | None:
    """Return the baseline whose clause another score is set against: `기준선은 53.9%인 반면, TAPO는 61.2%`."""
    start = scene.clause(number.start).start
    subject = scene.cues.baseline_subject.match(scene.text, start, number.start)
    after = [score for score in scores if score.start >= number.end and score.kind == number.kind]
    if subject is None or not after or any(start <= m.start < number.start for g in scene.things for m in g):
        return None
    turn = scene.cues.contrast.search(scene.text, number.end, after[0].start)
    if turn is None or not any(turn.start() <= m.start < after[0].start for g in scene.things for m in g):
        return None
    return Mention(*subject.span("phrase"), subject["phrase"], None, False)


def _of_bracket(scene: Scene, number: Quantity) -> Mention | None:
    """Return the rival whose brackets hold a number with its measure: `低于A-MEM（检索856毫秒，端到端914毫秒）`."""
    opened = scene.bracket(number.start)
    if opened < 0 or scene.cues.name_side != "after":
        return None
    if any(opened < mention.start < number.start for group in scene.things for mention in group):
        return None
    return next((mention for mention in scene.marked if opened - 1 <= mention.end <= opened), None)


def _described(scene: Scene, number: Quantity, rivals: Iterable[Quantity]) -> Mention | None:
    """Return the words before a bracketed score behind a comparison as a name: `优于无结构化图（34.4%）`."""
    text, cues = scene.text, scene.cues
    if (owner := _described_owner(scene, number)) is not None:
        return owner
    opened = number.start - 1
    marker = next((c.start for c in reversed(scene.comparisons) if c.start < opened), None)
    if cues.name_side != "after" or marker is None:
        return None
    head = cues.marker.match(text, marker)
    start = head.end() if head else marker
    if text[opened : number.start] not in {"(", "（"}:
        own = cues.described_of.fullmatch(text, start, number.start)
        return Mention(*own.span("phrase"), own["phrase"], None, False) if own else None
    closed = max(text.rfind(bracket, start, opened) for bracket in ")）") + 1
    if closed:
        if not any(closed - 2 <= rival.end < closed for rival in rivals):
            return None  # what stands before it is no rival's score, so the comparison is over
        joint = cues.link.match(text, closed, opened)
        start = joint.end() if joint else opened
    phrase = text[start:opened].strip()
    if not 2 <= len(phrase) <= _PHRASE or _STOP.search(phrase):
        return None
    inside = [mention for mention in scene.marked if start <= mention.start and mention.end <= opened]
    if len(inside) == 1:
        return inside[0]
    said = cues.described.match(phrase)
    return Mention(start, opened, said["phrase"] if said else phrase, None, False)


def _described_owner(scene: Scene, number: Quantity) -> Mention | None:
    """Return the words behind a comparison whose score a number is: `outperforming the best walker's 27.6%`."""
    marker = next((c for c in reversed(scene.comparisons) if c.start < number.start), None)
    led = scene.cues.marker.match(scene.text, marker.start) if marker and not marker.marked else None
    found = scene.cues.described_owner.fullmatch(scene.text, led.end(), number.start) if led else None
    return Mention(*found.span("phrase"), found["phrase"], None, False) if found else None


def _may_be_score(number: Quantity) -> bool:
    return number.kind in _SCORES and number.value_max is None and not number.signed


def _coordinated(scene: Scene, scores: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each score with the one that it is coordinated with: both of `the 60.0 and 50.2 of PPO` are PPO's."""
    linked = [(a, b) for a, b in pairwise(scores) if scene.cues.link.fullmatch(scene.text, a.end, b.start)]
    if scene.cues.verb_side == "before":
        yield from reversed(linked)
    yield from ((second, first) for first, second in linked)


def _is_aside(scene: Scene, thing: Mention, number: Quantity, scores: Sequence[Quantity]) -> bool:
    """Say whether a thing stands with its score in brackets right behind another score: `57.9% (PPO: 54.2%)`."""
    text = scene.text
    opened = max(text.rfind(bracket, scene.sentence.start, thing.start) for bracket in "(（")
    if opened < 0 or max(text.find(bracket, opened, number.start) for bracket in ")）") >= 0:
        return False
    return any(s.kind == number.kind and opened - _BESIDE <= s.end <= opened for s in scores)


def _is_contrast(
    scene: Scene, thing: Mention, number: Quantity, scores: Sequence[Quantity], ours: frozenset[str]
) -> bool:
    """Say whether another's score follows the paper's own: `TAPO는 89%인 반면, PPO는 57%에 그쳤다`, `TAPO为89%，PPO为57%`."""
    if thing.type not in {"Method", "Model", None}:
        return False
    first = next((group[0] for group in scene.things if thing in group), thing)  # of a list with its scores behind it
    before = [score for score in scores if score.end <= first.start]
    after = [score for score in scores if score.start >= number.end]
    if not before and after and after[0].kind == number.kind and (own := holder(scene, after[0])):
        turn = scene.cues.contrast.search(scene.text, number.end, own.start)
        turn = turn or scene.cues.contrast_behind.match(scene.text, own.end)
        return turn is not None and own.name in ours  # `PPO가 57%인 데 비해 TAPO는 89%`
    if not before or before[-1].kind != number.kind:
        return False
    held = holder(scene, before[-1])
    if held is not None and _WITH.fullmatch(scene.text, before[-1].end, held.start):
        held = None  # what the own score was reached with
    gap = (before[-1].end, first.start)
    held = _own_behind(scene, gap, ours) or held
    if held is None and scene.is_of_others(before[-1].start):
        return False  # `the best closed model solves 61%, while B solves 20%`
    bare = (
        held is not None
        and held.end <= before[-1].start
        and scene.text[held.end : before[-1].start].strip() in {"", ":"}
    )  # a list of scores
    if not scene.cues.contrast.search(scene.text, *gap) and bare:
        return False
    if not scene.cues.contrast.search(scene.text, *gap) and not scene.cues.set_beside.fullmatch(
        scene.text, *(gap if held is None or held.name in ours else (0, 0))
    ):
        return False
    subject = held or scene.subject(before[-1].start)
    if held is None and subject and scene.cues.oblique_before.search(scene.text[: subject.start][-12:]):
        return not scene.text.endswith(" in ", 0, subject.start)  # what the work is tried on, not what is put in
    return subject is None or subject.name in ours


def _own_behind(scene: Scene, gap: tuple[int, int], ours: frozenset[str]) -> Mention | None:
    """Return the paper's own thing that a score was reached with, by the words behind it: `keeps 97.6% under TAPO`."""
    inside = (m for group in scene.things for m in group if gap[0] <= m.start < gap[1] and m.name in ours)
    return next((m for m in inside if scene.cues.oblique_before.search(scene.text[gap[0] : m.start][-12:])), None)


def with_rivals(
    scene: Scene, found: Sequence[Reading], rivals: Sequence[Rival], numbers: Sequence[Quantity]
) -> list[Reading]:
    """Return the readings of a sentence with each rival's score joined to the one that it is compared with.

    A rival's score that has no counterpart stands for itself.
    """
    if not rivals:
        return list(found)
    own = [reading for reading in found if reading.rule == "result-score" and _may_be_score(reading.number)]
    own = sorted([*own, *_unread(scene, numbers, found, rivals)], key=lambda reading: reading.start)
    done: list[Reading] = []
    for run in _runs(own, rivals):
        done.extend(_joined(scene, own, run))
    used = {reading.number for reading in done}
    rest = [reading for reading in found if reading.number not in used]
    return sorted([*rest, *done], key=lambda reading: (reading.number.start, reading.start))


def _unread(
    scene: Scene, numbers: Sequence[Quantity], found: Iterable[Reading], rivals: Sequence[Rival]
) -> Iterator[Reading]:
    """Yield the numbers that nothing but their rival tells to be scores: `it is at 0.44, PPO's 0.42 is lower`."""
    read = {number for reading in found for number in (reading.number, reading.low, reading.change) if number}
    rival_kinds = {rival.number.kind for rival in rivals}
    for number in numbers:
        if number in read or number.kind not in rival_kinds or not _may_be_score(number):
            continue
        if not is_exact(number) and not any(_alike(number, rival.number) for rival in rivals):
            continue
        if not number.bound and not is_set(scene, number):
            if not scene.cues.share_after.match(scene.text, number.end):
                yield Reading("result-score", number)


def _alike(number: Quantity, other: Quantity) -> bool:
    """Say whether two whole numbers can be scores on one scale: `1503, on par with the 1500 of PPO`."""
    low, high = sorted((number.value, other.value))
    return number.kind == other.kind and low >= 100 and high <= 3 * low


def _runs(own: Sequence[Reading], rivals: Sequence[Rival]) -> Iterator[list[Rival]]:
    """Group the rivals that no score of the paper's own parts."""
    run: list[Rival] = []
    for rival in rivals:
        if run and any(run[-1].number.end <= reading.start < rival.number.start for reading in own):
            yield run
            run = []
        run.append(rival)
    yield run


def _joined(scene: Scene, own: Sequence[Reading], run: Sequence[Rival]) -> Iterator[Reading]:
    alike = _of_one_measure(scene, [reading for reading in own if _on_one_scale(reading.number, run[0].number)], run)
    before = [reading for reading in alike if reading.end <= run[0].number.start]
    after = [reading for reading in alike if reading.start >= run[-1].number.end]
    if len(run) > 1 and len({rival.holder for rival in run}) == 1 and len(before) >= len(run):
        yield from map(_versus, before[-len(run) :], run)
        return
    several = [reading for reading in before if reading.owner] if before and before[-1].owner else []
    for rival in run:
        for reading in several or before[-1:] or after[:1]:
            sure = any(other.listed for other in run)
            yield _versus(reading, rival, _nearest(scene, reading, run))._replace(sure=sure)
        if not alike:
            yield Reading("result-score", rival.number, owner=rival.holder)


def _of_one_measure(scene: Scene, own: Sequence[Reading], run: Sequence[Rival]) -> Sequence[Reading]:
    """Return the paper's own scores in the measure that stands straight behind those of rivals: `at 402 and 351 in FVD`."""
    end = run[-1].number.end
    named = next((group[0] for group in scene.metrics if end <= group[0].start), None)
    if len(own) < 2 or named is None or scene.cues.measured_in.fullmatch(scene.text, end, named.start) is None:
        return own
    same = [r for r in own if named.name in [m.name for m in scene.metric(r.number.start, r.number.end)]]
    return same or own


def _on_one_scale(number: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers may be scores of one measure; points may be left out: `65.3점으로 GPT-4o(62.1)보다`."""
    return number.kind == other.kind or {number.kind, other.kind} == {"points", "plain"}


def _nearest(scene: Scene, own: Reading, run: Sequence[Rival]) -> Sequence[Rival]:
    """Return the rivals that a gap behind them is to: not those of an earlier verb, `A의 76을 앞서고 B(88)보다 9 높다`."""
    change = own.change
    held = [rival for rival in run if change and rival.number.start < change.start]
    for place in range(len(held) - 1, 0, -1):
        if scene.cues.marker.search(scene.text, held[place - 1].number.end, held[place].number.start):
            return held[place:]
    return held


def _versus(own: Reading, rival: Rival, run: Sequence[Rival] = ()) -> Reading:
    direction = compare(rival.number, own.number)
    change = own.change if own.change and own.number.end <= rival.number.start < own.change.start else None
    change = change if not run or rival in run else None
    return Reading("result-versus", own.number, rival.number, direction, own.owner, rival.holder, change)
