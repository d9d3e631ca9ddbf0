"""The shape of the language data that number lexing and the results extractor read.

One `NumberWords` and one `Cues` per human language stand in `paperkg/extract/lang/<code>/results.py`, and the words of
tables in `paperkg/extract/lang/tables.py`. A pattern named `*_before` is searched in the text that ends at a number and
must end with `$`; one named `*_after` is matched right after a number; one named `*_between` must match the whole text
between two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from paperkg.extract.rules.gate import Gated

Pattern = re.Pattern[str]
#: A pattern that is looked for in many texts: gated where that pays.
Searched = Pattern | Gated
Side = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language writes quantities.

    `unit` has one named group per kind of quantity. `units` maps a written unit, folded to lower case and without
    blanks, to the unit's name; a unit that is missing there keeps its spelling. `name_before` is what makes a
    number a part of a name or a pointer (`Table`). `factor_before` is what makes a
    bare number a factor; `spelled` finds factors that are words, group `number`. `rate_before` makes a count one of each
    second. `sizes` finds parameter counts: group `number`, and `billion`,
    `million`, or `word`.
    """

    unit: Pattern
    units: Mapping[str, str]
    name_before: Searched
    max_before: Searched
    min_before: Searched
    max_after: Pattern
    min_after: Pattern
    factor_before: Pattern
    sizes: Pattern
    spelled: Searched = re.compile(r"(?!)")
    rate_before: Pattern = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Cues:
    """The words around a number that say what it is.

    sentence, clause: where sentences end; where a clause of a sentence ends
    change: a change or a lead, groups `up` and `down`; achieve: a level that is reached
    measure: what can be measured, besides the metrics that are mentioned
    verb_side: where the verb of a number stands; near_after: a change word right after a number
    setting_before, share_after: what makes a number a setting or a share of something, and no result
    hypothetical: a sentence that reports nothing
    marker: a comparison; name_side: where its baseline stands; marker_gap: what may stand between the two
    baseline_phrase: a baseline that is described and not named, right beside a marker; group `phrase`
    link: what joins coordinated names and numbers; average: an average over all data sets
    dataset_after: what leads from a number to its data set behind it; not_evaluated: a data set is only trained on
    from_before, from_between, to_after: `94.0%에서 94.8%로`; from_behind: `to 94.8% from 94.0%`
    range_before, range_between, range_after: two numbers that are one range
    value_first, baseline_first: `94.8% (vs 94.0%)`, `94.0% 대비 94.8%`
    value_before: what stands between a metric and its value
    owner_between, owner_after: what stands between a thing and its own score, and what follows the two
    rival_between, rival_after: `0.68로 B의 0.85에 미치지 못한다`; possessive: `B의 0.85`; held_after: `0.85 for B`
    contrast: between a score and the rival's in the next clause; own_base, applied_to: `X에 Y를 적용하면 기존 모델 대비`
    level_after_change, change_after_level: `30%p 높은 78.3%`, `78.3%로 X보다 30%p 높다`; change_aside: `58% (+8%p)`
    several: a collective noun before a list in brackets, whose numbers are of all of it; beside_label: `X와의 비교`
    level_before: what leads to a level and no change: `falls to 50%`
    baseline_subject: a clause that begins with a baseline; group `phrase`
    slash: what joins the scores of one data set
    oblique_before: what makes the next name no topic
    described: the words before a rival's score; group `phrase` is the rival itself
    dataset_place: a name of no known type is a data set where this follows it or, in front of it, leads to it
    gained_after: a verb of reaching right after a number; led_by: between a rival and the gap to it: `surpasses B by 3%`
    party: the words right before a score for a party without a name; group `phrase`
    set_beside: between the paper's own score and the rival that follows it: `58.9 on average; B 57.7`
    counted_after: a noun right after a whole number, which makes it a count
    value_after: what follows a level, and no change; delta_before: what comes before a change, and no level
    score_after: a measured thing right after its number; topic: what marks the subject of a sentence
    out_of, win: what stands between the two numbers of `33 out of 36`, and what says that they count successes
    nearer_measure: between a metric and a number: another thing that the number measures
    others_before: a clause whose subject is a kind of other things: `other models solve`
    absolute_before, absolute_after: around the subject of a clause without a verb of its own: `, with TAPO lifting`
    bare_marker: a comparison that is one only behind a word of change; described_owner: a rival's own score behind a marker
    won_before, won_after: around a share of cases: `on 17.8% of tasks`
    place_between: between two coordinated numbers, the first one's place or measure; unnamed_place: a place without a name
    native_measure: the words right before a number that name its measure; group `name`
    place_begins: between a number and the place of the next one: `7.0, and on MMLU 8.1`
    signed_aside: a level and the bracket behind it, in which a signed number is its change: `71.2（+3.4）`
    contrast_behind: what sets a thing with its score, right behind it, against the score before it
    set_by: behind a number that somebody sets: `90%로 올리면`
    ranked_behind: what says that those behind a score come after its holder in a ranking
    names_behind: the words right behind a number name its measure, whether anybody knows it: `66.3% rule coverage`
    runtime: what makes a duration a measured one; factor: what makes a factor a result without a word of change
    described_of: the words between a comparison and the score of what they describe: `与真实录音的4.46持平`; group `phrase`
    same_before, same_after: around a rival that the next sentence holds to the same conditions: `같은 조건의 B는 21.9까지`;
    same_value: between the two and the rival's value
    lead_after: a lead right behind a bare number: `2.0 above GRPO`; group `below` where it is none
    measured_in: between a score and the measure that it is in: `at 402 in FVD`, `0.428 exact match`
    level_head: before a number that is a level, whatever follows: `second at 71.2 behind GRPO`
    gap_before: before a number that can be nothing but a change: `above GRPO by 0.11`, `the margin is 1.2`
    before_between, before_after: `42.4% before, 55.3% after`
    lead_before: a verb of leading right before a rival, behind which a bare number is the lead: `高出GRPO 0.19`
    """

    sentence: Pattern
    clause: Searched
    change: Searched
    achieve: Searched
    measure: Searched
    verb_side: Side
    near_after: Pattern
    setting_before: Searched
    share_after: Pattern
    hypothetical: Searched
    marker: Searched
    name_side: Side
    marker_gap: Pattern
    baseline_phrase: Pattern
    link: Pattern
    dataset_after: Pattern
    not_evaluated: Pattern
    average: Pattern
    from_before: Pattern
    from_between: Pattern
    to_after: Pattern
    range_before: Pattern
    range_between: Pattern
    value_first: Pattern
    baseline_first: Pattern
    value_before: Pattern
    value_after: Pattern
    delta_before: Searched
    score_after: Pattern
    topic: Pattern
    runtime: Pattern
    out_of: Pattern
    win: Pattern
    owner_between: Pattern
    owner_after: Pattern
    rival_between: Pattern
    rival_after: Pattern
    possessive: Pattern
    held_after: Pattern
    contrast: Pattern
    own_base: Pattern
    applied_to: Pattern
    level_after_change: Pattern
    change_after_level: Pattern
    change_aside: Pattern
    several: Pattern
    beside_label: Pattern
    dataset_place: Pattern
    described: Pattern
    oblique_before: Pattern
    slash: Pattern
    level_before: Pattern
    baseline_subject: Pattern
    gained_after: Pattern
    factor: Pattern = re.compile(r"(?!)")
    led_by: Pattern = re.compile(r"(?!)")
    set_beside: Pattern = re.compile(r"(?!)")
    party: Searched = re.compile(r"(?!)")
    counted_after: Pattern = re.compile(r"(?!)")
    lead_after: Pattern = re.compile(r"(?!)")
    measured_in: Pattern = re.compile(r"(?!)")
    level_head: Pattern = re.compile(r"(?!)")
    gap_before: Pattern = re.compile(r"(?!)")
    before_between: Pattern = re.compile(r"(?!)")
    before_after: Pattern = re.compile(r"(?!)")
    lead_before: Pattern = re.compile(r"(?!)")
    described_of: Pattern = re.compile(r"(?!)")
    nearer_measure: Pattern = re.compile(r"(?!)")
    set_by: Pattern = re.compile(r"(?!)")
    ranked_behind: Pattern = re.compile(r"(?!)")
    others_before: Pattern = re.compile(r"(?!)")
    absolute_before: Pattern = re.compile(r"(?!)")
    absolute_after: Pattern = re.compile(r"(?!)")
    bare_marker: Pattern = re.compile(r"(?!)")
    described_owner: Pattern = re.compile(r"(?!)")
    won_before: Pattern = re.compile(r"(?!)")
    won_after: Pattern = re.compile(r"(?!)")
    place_between: Pattern = re.compile(r"(?!)")
    unnamed_place: Pattern = re.compile(r"(?!)")
    native_measure: Searched = re.compile(r"(?!)")
    place_begins: Pattern = re.compile(r"(?!)")
    from_behind: Pattern = re.compile(r"(?!)")
    signed_aside: Pattern = re.compile(r"(?!)")
    contrast_behind: Pattern = re.compile(r"(?!)")
    range_after: Pattern = re.compile(r"(?!)")
    same_before: Pattern = re.compile(r"(?!)")
    same_after: Pattern = re.compile(r"(?!)")
    same_value: Pattern = re.compile(r"(?!)")
    names_behind: bool = False


@dataclass(frozen=True, slots=True)
class TableWords:
    """How the heads of tables say what stands under them.

    method, dataset, metric: a whole head over names of that kind; own: the paper's own method
    setting: a column that reports nothing (a year, a rank, a size), unless it is `scored`: `rank accuracy`
    change: a column of differences
    average: a line that is taken over several data sets
    value: a head that says no more than that there are values
    before, after: the heads of two columns that hold what was before and after the work was applied
    size: a column of parameter counts; pointer: a sentence that speaks of a table
    """

    method: Pattern
    dataset: Pattern
    metric: Pattern
    own: Pattern
    setting: Pattern
    scored: Pattern
    change: Pattern
    average: Pattern
    value: Pattern
    before: Pattern
    after: Pattern
    size: Pattern
    pointer: Pattern
