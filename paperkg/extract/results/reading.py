"""What one number or pair of numbers of a sentence says, and the words of change around a number.

Takes a sentence and one of its quantities. A `Reading` is what the rules make of it, before the names of the sentence
become its data set, metric, and baseline.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from paperkg.extract.model import Mention
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.scene import Scene

Rule = Literal["result-from-to", "result-versus", "result-range", "result-delta", "result-score"]

#: By what a reading says, the rule in name of one that was learned.
LEARNED_RULES: Final[dict[Rule, str]] = {
    "result-from-to": "learned-pair",
    "result-versus": "learned-pair",
    "result-range": "learned-change",
    "result-delta": "learned-change",
    "result-score": "learned-score",
}

#: Kinds that are a share or a factor: a change word is enough. All others need a measured thing too.
RELATIVE = frozenset({"percent", "points", "times", "fraction"})
NEAR = 48


class Reading(NamedTuple):
    """A number, or a pair of them, with the rule that reads it. `low` is the baseline's value or the range's lower end.

    `owner` is the thing whose score this is, as in `GPT-4o(53.1)`, and `baseline` the thing whose score `low` is;
    `change` is the gap that the text gives with a level, as in `30%p 높은 78.3%`. What is `learned` no rule reads so; what is
    `sure` the text gives by its order, and no weights part it.
    """

    rule: Rule
    number: Quantity
    low: Quantity | None = None
    direction: Literal["up", "down"] | None = None
    owner: Mention | None = None
    baseline: Mention | None = None
    change: Quantity | None = None
    learned: bool = False
    sure: bool = False

    @property
    def rule_id(self) -> str:
        """The id of the rule that makes the claim."""
        return LEARNED_RULES[self.rule] if self.learned else self.rule

    @property
    def starts(self) -> list[int]:
        """Where the numbers begin that it holds."""
        return [number.start for number in (self.number, self.low, self.change) if number is not None]

    @property
    def start(self) -> int:
        """Where the first number begins."""
        return self.number.start if self.low is None else min(self.number.start, self.low.start)

    @property
    def end(self) -> int:
        """Where the last number ends."""
        return self.number.end if self.low is None else max(self.number.end, self.low.end)


def compare(low: Quantity, high: Quantity) -> Literal["up", "down"] | None:
    """Return the way from one number to another."""
    return None if low.value == high.value else "up" if high.value > low.value else "down"


def direction_of(scene: Scene, first: Quantity, last: Quantity) -> Literal["up", "down"] | None:
    """Return the way that something went, by the change word that governs a number; None where there is none."""
    start, end = scene.clause(last.start)
    change, text = scene.cues.change, scene.text
    if scene.cues.verb_side == "after":
        found = just_before(scene, first) or change.search(text, last.end, end)
    else:
        found = scene.cues.near_after.match(text, last.end, min(end, last.end + NEAR))
        if found is None:
            found = max(change.finditer(text, start, first.start), key=lambda match: match.start(), default=None)
    if found is None:
        return None
    return "down" if found["down"] else "up"


def is_lead(scene: Scene, quantity: Quantity) -> bool:
    """Tell whether the words right beside a number leave no doubt that it is a change: `by 0.11`, `2.0 above GRPO`."""
    if quantity.value_max is not None or quantity.kind not in {"plain", "points", "percent"}:
        return False
    before = head(scene, quantity)
    if scene.cues.lead_after.match(scene.text, quantity.end) and quantity.kind != "percent":
        return scene.cues.gap_before.search(before) is not None or scene.cues.level_head.search(before) is None
    return scene.cues.gap_before.search(before) is not None


def just_before(scene: Scene, quantity: Quantity) -> re.Match[str] | None:
    """Return the change word that a number completes: `정확도 하락은 1.2%`."""
    start = max(scene.sentence.start, quantity.start - 12)
    found = list(scene.cues.change.finditer(scene.text, start, quantity.start))
    is_near = found and scene.cues.value_before.fullmatch(scene.text, found[-1].end(), quantity.start)
    return found[-1] if is_near else None


def is_set(scene: Scene, quantity: Quantity) -> bool:
    """Tell whether the words before a number make it a setting: worked out once, since all readers ask for it."""
    held = scene.settings.get(quantity.start)
    if held is None:
        found = scene.cues.setting_before.search(head(scene, quantity))
        held = scene.settings[quantity.start] = found is not None
    return held


def head(scene: Scene, quantity: Quantity) -> str:
    """Return the words before a number."""
    return scene.text[max(scene.sentence.start, quantity.start - NEAR) : quantity.start]
