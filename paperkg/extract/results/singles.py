"""One number of a sentence that stands for itself: a change, or a level that was reached, or nothing.

A metric or a data set beside a bare number makes it a score, and a thing owns the score in the brackets behind it.
"""

from __future__ import annotations

import re
from typing import Literal

from paperkg.extract.measures.beside import measure_behind
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.owners import is_exact, is_marked, named_behind, owner
from paperkg.extract.results.reading import (
    NEAR,
    RELATIVE,
    Reading,
    direction_of,
    head,
    is_lead,
    is_set,
    just_before,
)
from paperkg.extract.results.scene import Scene

#: A noun in the parenthesis of a number, as in `(10 seeds)`.
_COUNTED = re.compile(r"\s[a-z-]+[)）]")
#: What ends an item of a list.
_LIST_END = re.compile(r"\s?(?:[,;)/，；、）]|\.(?!\d)|and\s|$)")
_LATIN_WORD = re.compile(r"[A-Z][A-Za-z0-9-]*\s$")
_RELATIVE = re.compile(r"\b(?:an?\s)(?:relative|absolute)\s$")
_MORE = re.compile(r"\s?(?:더\s)?")


def read_single(scene: Scene, quantity: Quantity, last: Quantity, *, labelled: bool) -> Reading | None:
    """Return what a number says; `last` is the last of those that the text coordinates with it."""
    text, cues = scene.text, scene.cues
    if quantity.kind == "count" or is_setting(scene, quantity):
        return None
    if cues.won_after.match(text, quantity.end) and cues.won_before.search(head(scene, quantity)):
        return Reading("result-score", quantity)
    thing = owner(scene, quantity, last)
    if thing is None and is_marked(scene, quantity):
        return Reading("result-score", quantity)
    if thing is not None and quantity.kind in {"percent", "points", "plain", "measure"} and not quantity.signed:
        return Reading("result-score", quantity, owner=thing)
    beside = _beside(scene, quantity, last, labelled=labelled)
    if quantity.kind not in RELATIVE and not quantity.signed:
        return _bare(scene, quantity, last, beside=beside)
    direction = direction_of(scene, quantity, last)
    level = _level(scene, quantity, last) and not (cues.verb_side == "after" and just_before(scene, quantity))
    if quantity.kind in {"times", "fraction"}:
        told = direction or cues.factor.search(head(scene, quantity))
        return Reading("result-delta", quantity, None, direction) if told else None
    if quantity.kind == "plain" or quantity.signed:
        signed = bool(direction) or beside or (cues.verb_side == "before" and quantity.kind in {"percent", "points"})
        signed = signed or bool(is_exact(quantity) and cues.delta_before.search(head(scene, quantity)))
        signed = signed or (cues.signed_aside.search(head(scene, quantity)) is not None and quantity.signed)
        signed = signed or _is_gain(scene, quantity)
        return Reading("result-delta", quantity, None, direction) if signed else None
    gained = (
        quantity.kind == "points" and cues.verb_side == "before" and cues.delta_before.search(head(scene, quantity))
    )
    if (direction and not level) or gained or (quantity.kind == "percent" and _RELATIVE.search(head(scene, quantity))):
        return Reading("result-delta", quantity, None, direction)
    if beside or level:
        return Reading("result-score", quantity)
    return None


def is_setting(scene: Scene, quantity: Quantity) -> bool:
    """Say whether the words beside a number make it a setting, a share of something, a scale, or a count."""
    if is_set(scene, quantity) or _is_scale(quantity) or _is_count(scene, quantity):
        return True
    return scene.cues.share_after.match(scene.text, quantity.end) is not None


def _is_gain(scene: Scene, quantity: Quantity) -> bool:
    """Say whether an English number with a plus is more than something, or what a data set or measure has gained."""
    if scene.cues.verb_side != "before" or scene.text[quantity.start] != "+":
        return False
    named = any(
        mention.end == quantity.start - 1 for mention in scene.mentions if mention.type in {"Metric", "Dataset"}
    )
    return named or is_exact(quantity) or scene.cues.bare_marker.match(scene.text, quantity.end + 1) is not None


def _is_count(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a whole number counts what stands right behind it: `18 further languages`."""
    whole = quantity.kind == "plain" and not quantity.signed and not is_exact(quantity)
    whole = whole and not _in_measure(scene, quantity)
    return whole and scene.cues.counted_after.match(scene.text, quantity.end) is not None


def _is_scale(quantity: Quantity) -> bool:
    """Say whether a range is what scores run over: `0-2 points`."""
    return quantity.value == 0 and quantity.value_max is not None and quantity.kind in {"points", "plain"}


def _level(scene: Scene, quantity: Quantity, last: Quantity) -> bool:
    """Say whether the words say that a level is reached, and not that something changed by so much."""
    text, cues = scene.text, scene.cues
    start, end = scene.clause(quantity.start)
    if (cues.value_after.match(text, quantity.end) or cues.gained_after.match(text, last.end)) and not quantity.bound:
        return True
    if cues.verb_side == "after":
        more = _MORE.match(text, last.end)
        if more and cues.change.match(text, more.end()) and cues.marker.search(head(scene, quantity)):
            return False  # `GRPO보다 99% 높은 성능을 달성`: the number is the gap
        scored = cues.score_after.match(text, last.end, end)
        if scored and not cues.change.search(text, scored.end(), min(end, scored.end() + 8)):
            return True
        change, achieve = cues.change.search(text, quantity.end, end), cues.achieve.search(text, quantity.end, end)
        known = cues.measure.search(text, *scene.sentence) or scene.metrics or scene.datasets
        return bool(achieve and (known if change is None else achieve.start() < change.start()))
    if cues.near_after.match(text, last.end, min(end, last.end + NEAR)) or cues.delta_before.search(
        head(scene, quantity)
    ):
        return False
    if not quantity.bound and cues.level_before.search(head(scene, quantity)):
        return True
    if cues.score_after.match(text, last.end) and quantity.kind == "percent" and not quantity.bound:
        return True
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
                    if gap and is_exact(quantity) and _LIST_END.match(text, quantity.end):
                        return not _is_version(scene, quantity, gap)  # `MMLU 71.2, GPQA 44.5`
                    break
                return mention.type == "Metric" or not _is_version(scene, quantity, gap)
            break
    if cues.score_after.match(text, last.end) or _before_dataset(scene, quantity):
        return True
    if cues.names_behind and is_exact(quantity) and measure_behind(text, quantity.end):
        return True
    if (named := named_behind(scene, quantity)) is not None and named.type in {"Dataset", "Metric"}:
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
    words = head(scene, quantity)
    decimal = quantity.kind == "plain" and is_exact(quantity)
    gaps = (words[match.end() :] for match in scene.cues.measure.finditer(words))
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
    return bool(_LATIN_WORD.search(head(scene, quantity)))


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
        direction = direction_of(scene, quantity, last)
        gap = not beside or scene.cues.delta_before.search(head(scene, quantity)) is not None
        if direction and gap and not _level(scene, quantity, last):
            return Reading("result-delta", quantity, None, direction)
        return Reading("result-score", quantity) if beside or _level(scene, quantity, last) else None
    direction = direction_of(scene, quantity, last)
    measurable = is_exact(quantity) or _in_measure(scene, quantity)
    if is_exact(quantity) and not quantity.bound and is_lead(scene, quantity):
        behind = scene.cues.lead_after.match(scene.text, quantity.end)
        way: Literal["up", "down"] = "down" if behind and behind["below"] else "up"
        return Reading("result-delta", quantity, None, direction or way)
    if direction and measurable and scene.cues.delta_before.search(head(scene, quantity)):
        return Reading("result-delta", quantity, None, direction)
    if direction and is_exact(quantity) and not quantity.bound and _leads_by(scene, last):
        return Reading("result-delta", quantity, None, direction)
    if is_exact(quantity):
        told = scene.cues.value_after.match(scene.text, quantity.end)
        named = any(group[0].start < quantity.start for group in (*scene.metrics, *scene.datasets))
        beside = beside or bool((told and named) or scene.cues.gained_after.match(scene.text, last.end))
        beside = beside or _reached(scene, quantity, named=named)
    if not beside or _is_model_number(scene, quantity) or _COUNTED.match(scene.text, quantity.end):
        return None
    return Reading("result-score", quantity)


def _in_measure(scene: Scene, quantity: Quantity) -> bool:
    """Say whether an English number has the name of a measure for its unit: `loses 18 mIoU`."""
    behind = (mention.start for mention in scene.mentions if mention.type == "Metric")
    return scene.cues.verb_side == "before" and any(start == quantity.end + 1 for start in behind)


def _leads_by(scene: Scene, last: Quantity) -> bool:
    """Tell whether a Korean word of change stands straight behind a number: `품질은 0.108 높고`."""
    more = _MORE.match(scene.text, last.end)
    return scene.cues.verb_side == "after" and bool(more and scene.cues.change.match(scene.text, more.end()))


def _reached(scene: Scene, quantity: Quantity, *, named: bool) -> bool:
    """Tell whether the words before a number say that it was reached by a change, or that a measure has it."""
    level = scene.cues.level_before.search(head(scene, quantity))
    if level is None:
        return False
    measured = scene.cues.measure.search(scene.text, scene.sentence.start, quantity.start)
    return named or measured is not None or scene.cues.change.search(level[0]) is not None
