"""Which thing a score belongs to, where the words right beside the number say so.

Takes a sentence and one of its quantities, gives the name that owns it: `GPT-4o(53.1)`, `CQL은 63.9, BEAR는 48.2`,
`AWQ 5.60, GPTQ 5.69`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from paperkg.extract.model import Mention
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.scene import Scene

#: Between an English name and its score in brackets: what the thing was made of.
_TRAINED_ON = re.compile(
    r"\s(?:(?:pre-?|post-?|re)?trained|(?:fine-?)?tuned|distilled|built|based|running|evaluated|run)\s(?:on|with|from|for|in|under)\s[^.,;()]{1,40}\s\("
)
_SCORES = frozenset({"percent", "points", "plain", "measure"})


def is_exact(quantity: Quantity) -> bool:
    """Say whether a number can be a score: a whole number without a unit is more often a count."""
    exponent = quantity.value.as_tuple().exponent
    return quantity.kind in {"percent", "points", "measure"} or (isinstance(exponent, int) and exponent < 0)


def is_marked(scene: Scene, quantity: Quantity) -> bool:
    """Say whether a score in parentheses belongs to a baseline that is no name: `a method without it (0.529)보다`."""
    text, end = scene.text, quantity.end
    if scene.cues.name_side == "after":
        return False
    bracketed = text[max(0, quantity.start - 1) : quantity.start] in {"(", "（"} and text[end : end + 1] in {")", "）"}
    return bracketed and bool(scene.cues.marker.match(text, end + 1))


def owner(scene: Scene, quantity: Quantity, last: Quantity) -> Mention | None:
    """Return the method or model that a number in parentheses, behind a colon, or behind the bare name belongs to.

    `last` is the last of the numbers that the text coordinates with this one.
    """
    thing = next((mention for mention in reversed(scene.mentions) if mention.end <= quantity.start), None)
    if (named := named_behind(scene, quantity)) is not None:
        return named if named.type not in {"Metric", "Dataset", "Task"} else None
    if (described := party(scene, quantity)) is not None:
        return described
    if thing is None or thing.type in {"Metric", "Dataset", "Task"}:
        return None
    gap = scene.text[thing.end : quantity.start]
    aside = (
        gap.strip() in {",", "，"}
        and quantity.kind in {"percent", "points"}
        and scene.text[max(0, thing.start - 1) : thing.start] in {"(", "（"}
    )
    if aside or gap.strip() in {"(", "（", ":", "："} or _stands_alone(scene, thing, quantity, last):
        return thing
    return None


def _stands_alone(scene: Scene, thing: Mention, quantity: Quantity, last: Quantity) -> bool:
    """Say whether a name and its number are all that is said, as in a list of scores."""
    if not is_exact(quantity) or quantity.kind not in _SCORES or quantity.bound or quantity.value_max is not None:
        return False
    cues, gap = scene.cues, scene.text[thing.end : quantity.start]
    if not gap.strip() and _is_led(scene, thing):
        return False
    return bool(cues.owner_between.fullmatch(gap) and cues.owner_after.match(scene.text, last.end))


def _is_led(scene: Scene, thing: Mention) -> bool:
    """Tell whether a thing is what something leads over, so that a bare number behind it is the lead: `高出GRPO 0.19`."""
    return scene.cues.lead_before.search(scene.text[max(0, thing.start - 16) : thing.start]) is not None


def _last(scene: Scene, things: Sequence[Mention]) -> Mention | None:
    """Return the last of the things before a number, less what alone fills the brackets behind another: `GRPO（DAPO）的14.8`."""
    if len(things) > 1 and scene.cues.name_side == "after":
        one, other = things[-2:]
        if scene.text[one.end : other.start] in {"（", "("} and scene.text[other.end : other.end + 1] in {"）", ")"}:
            return one
    return things[-1] if things else None


def owned(scene: Scene, quantity: Quantity) -> bool:
    """Say whether the name of a thing stands right before a number: `B는 28%의 향상`."""
    before = [m for m in scene.mentions if m.end <= quantity.start and m.type not in {"Metric", "Dataset", "Task"}]
    return bool(before and scene.cues.owner_between.fullmatch(scene.text, before[-1].end, quantity.start))


def holder(scene: Scene, quantity: Quantity) -> Mention | None:
    """Return the thing whose score a number is: `GPT-4o(53.1)`, `GPT-4o의 53.1`, `53.1 for GPT-4o`, `GPT-4o는 53.1`."""
    if (described := party(scene, quantity)) is not None:
        return described
    things = [mention for mention in scene.mentions if mention.type not in {"Metric", "Dataset", "Task"}]
    before = _last(scene, [mention for mention in things if mention.end <= quantity.start])
    if before is not None:
        gap = scene.text[before.end : quantity.start]
        if not gap.strip() and _is_led(scene, before):
            return None
        is_bracket = gap.strip() in {"(", "（", ":", "："} or _TRAINED_ON.fullmatch(gap) is not None
        if is_bracket or scene.cues.possessive.fullmatch(gap) or scene.cues.owner_between.fullmatch(gap):
            return before
    behind = next((mention for mention in things if mention.start >= quantity.end), None)
    is_near = behind and scene.cues.held_after.fullmatch(scene.text, quantity.end, behind.start)
    return behind if is_near else None


def rival(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Say whether the second of two scores is what the first is compared with: `0.68로 B의 0.85에 미치지 못한다`."""
    gap = scene.text[first.end : second.start]
    cues = scene.cues
    return bool(cues.rival_between.fullmatch(gap) and cues.rival_after.match(scene.text, second.end))


def named_behind(scene: Scene, quantity: Quantity) -> Mention | None:
    """Return the name that alone fills the brackets right behind an English score: `71.2 (GRPO), 68.4 (PPO)`."""
    text, end = scene.text, quantity.end
    if scene.cues.verb_side != "before" or not is_exact(quantity) or text[end : end + 2] != " (":
        return None
    inside = (m for m in scene.mentions if m.start == end + 2 and text[m.end : m.end + 1] == ")")
    return next(inside, None)


def party(scene: Scene, quantity: Quantity) -> Mention | None:
    """Return the words right before a score for a party without a name: `base model 0.499`, `people 92.7%`."""
    said = scene.cues.party.search(scene.text, scene.sentence.start, quantity.start)
    goes_on = scene.cues.range_between.match(scene.text, quantity.end) if said else None
    if goes_on and scene.text[goes_on.end() : goes_on.end() + 1].isdigit():
        return None  # the first end of a range: `the baseline is at 21% to 60%`
    return Mention(*said.span("phrase"), said["phrase"], None, False) if said and is_exact(quantity) else None


def possessor(scene: Scene, quantity: Quantity) -> Mention | None:
    """Return the thing whose number this is, by a possessive before it or brackets behind: `B의 0.85`, `0.85 (B)`."""
    if (named := named_behind(scene, quantity)) is not None and named.type not in {"Metric", "Dataset", "Task"}:
        return named
    before = _last(
        scene,
        [m for m in scene.mentions if m.end <= quantity.start and m.type not in {"Metric", "Dataset", "Task"}],
    )
    if before and scene.cues.possessive.fullmatch(scene.text, before.end, quantity.start):
        return before
    after = [m for m in scene.mentions if m.start >= quantity.end and m.type not in {"Metric", "Dataset", "Task"}]
    is_held = after and scene.cues.held_after.fullmatch(scene.text, quantity.end, after[0].start)
    return after[0] if is_held and scene.cues.verb_side == "before" else None
