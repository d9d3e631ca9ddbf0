"""A sentence with its names: which data set, baseline, metric, and subject a number in it belongs to.

Takes a block's text with the mentions in it and the language's cues; answers for one place in the text at a time. It
promises no name that the block, its labels, or the paper's own proposal doesn't hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from paperkg.extract.measures.beside import measure_behind
from paperkg.extract.model import EntityType, Mention, Span
from paperkg.extract.once import Keeping, once
from paperkg.extract.results.cues import Cues

Group = tuple[Mention, ...]

#: How far before a weak word of comparison a change may stand, in characters.
_CHANGE_REACH = 48
#: How far a comparison reaches from its marker to the names that it marks, in characters.
_MARKER_REACH = 60
_SIZED = re.compile(r"\s\(\d[\d.]*[BM]\)")
_BEATING = re.compile(r"(?:outperform|surpass|exceed|beat|outscor|eclips)ing\b")
_TRAINED_ON = re.compile(r"\s(?:(?:pre-?|post-?)?trained|(?:fine-?)?tuned)\s(?:on|with)\s(?:the\s)?")
_DATASETS: frozenset[EntityType | None] = frozenset({"Dataset"})
_METRICS: frozenset[EntityType | None] = frozenset({"Metric"})
_THINGS: frozenset[EntityType | None] = frozenset({"Method", "Model", None})


class Comparison(NamedTuple):
    """A comparison at `start`, with the names that it marks: none where it says only `existing methods`."""

    start: int
    marked: Group


@dataclass(eq=False, slots=True)
class Scene(Keeping):
    """One sentence of a block, with its clauses, which cover it, and its names by kind, coordinated ones together.

    `datasets` leaves out what is only trained on; `things` are methods, models, and names of no known type.
    """

    text: Final[str]
    sentence: Final[Span]
    mentions: Final[tuple[Mention, ...]]
    cues: Final[Cues]
    clauses: Final[tuple[Span, ...]]
    datasets: Final[tuple[Group, ...]]
    metrics: Final[tuple[Group, ...]]
    things: Final[tuple[Group, ...]]
    comparisons: Final[tuple[Comparison, ...]]

    @once
    def marked(self) -> frozenset[Mention]:
        """The names that something is compared with."""
        return frozenset(mention for comparison in self.comparisons for mention in comparison.marked)

    @once
    def settings(self) -> dict[int, bool]:
        """Of numbers, by where they begin, whether the words before them make them settings: see `reading.is_set`."""
        return {}

    def clause(self, offset: int) -> Span:
        """Return the clause that holds an offset."""
        for clause in self.clauses:
            if offset < clause.end:
                return clause
        return self.sentence

    def baseline(self, start: int, end: int) -> str | None:
        """Return the baseline of a number at `start` to `end`: what the nearest comparison in reach compares with.

        That is a name, or the words that describe it (`전체 KV 캐시`), but not a bare `existing methods`.
        """
        comparison = self._comparison(start, end)
        if comparison is None:
            return None
        if comparison.marked:
            return comparison.marked[0].name
        if self.cues.bare_marker.match(self.text, comparison.start) and not self._changes(comparison.start):
            return None  # `reasoning over several sources`
        return self._improved(comparison.start) or self._described(comparison.start)

    def _changes(self, marker: int) -> bool:
        """Say whether a word of change or a number stands shortly before a comparison: `3% gains over`."""
        before = self.text[max(self.sentence.start, marker - _CHANGE_REACH) : marker].rpartition(",")[2]
        return self.cues.change.search(before) is not None or any(map(str.isdigit, before))

    def _is_absolute(self, clause: Span) -> bool:
        """Say whether a clause has a subject of its own and no verb: `, with TAPO lifting it to 3%`."""
        return self._absolute(clause.start) is not None

    def _absolute(self, start: int) -> Mention | None:
        first = next((m for group in self.things for m in group if m.start == start), None)
        before = self.cues.absolute_before.search(self.text[max(0, start - 12) : start])
        return first if first and before and self.cues.absolute_after.match(self.text, first.end) else None

    def _improved(self, marker: int) -> str | None:
        """Return what something is applied to, where the baseline is no more than the original of it."""
        base = next((m for m in self.cues.own_base.finditer(self.text, self.sentence.start, marker + 4)), None)
        if base is None:
            return None
        things = [m for group in self.things for m in group if m.end <= base.start()]
        return next((m.name for m in things if self.cues.applied_to.match(self.text, m.end)), None)

    def improved(self, start: int) -> Mention | None:
        """Return what something is applied to, or joined with, before a number."""
        things = [m for group in self.things for m in group if m.end <= start]
        return next((m for m in reversed(things) if self.cues.applied_to.match(self.text, m.end)), None)

    def _described(self, marker: int) -> str | None:
        if self.cues.name_side == "before":
            found = self.cues.baseline_phrase.search(self.text[self.sentence.start : marker])
        else:
            after = self.cues.marker.match(self.text, marker)
            found = self.cues.baseline_phrase.match(self.text, after.end()) if after else None
        return found["phrase"] if found else None

    def _comparison(self, start: int, end: int) -> Comparison | None:
        known = [c for c in self.comparisons if c.marked or not self._leads_to_number(c.start)]
        known = [c for c in known if (bracket := self.bracket(c.start)) < 0 or bracket == self.bracket(start)]
        if not known:
            return None
        clause = self.clause(start)
        inside = [c for c in known if clause.start <= c.start < clause.end]
        before = [c for c in inside if c.start < start]
        after = [c for c in inside if c.start >= end]
        if self.cues.verb_side == "after":
            chosen = before[-1:] or after[:1]
        else:
            led = [
                c for c in before[-1:] if c.marked and self.cues.led_by.fullmatch(self.text, c.marked[-1].end, start)
            ]
            chosen = led or [c for c in after[:1] if not self._number_between(end, c.start)] or before[-1:] or after[:1]
        if not chosen and not self._is_absolute(clause):
            chosen = [c for c in known if c.start < start][-1:] or self._participle(clause, known)
        return chosen[0] if chosen else None

    def _participle(self, clause: Span, known: Sequence[Comparison]) -> list[Comparison]:
        """Return the comparison that the next clause is, where it has no number of its own: `71.2 on A, surpassing GRPO`."""
        after = next((c for c in known if c.marked and 0 <= c.start - clause.end <= 1), None)
        if after is None or self.cues.verb_side != "before" or not _BEATING.match(self.text, after.start):
            return []
        sized = _SIZED.match(self.text, after.marked[-1].end)
        start = sized.end() if sized else after.marked[-1].end
        return [] if self._figure_between(start, self.clause(after.start).end) else [after]

    def bracket(self, place: int) -> int:
        """Return where the bracket around a place opens, -1 where there is none: it governs nothing outside of it."""
        opened = max(self.text.rfind(bracket, self.sentence.start, place) for bracket in "(（")
        closed = max(self.text.rfind(bracket, self.sentence.start, place) for bracket in ")）")
        return opened if opened > closed else -1

    def _leads_to_number(self, marker: int) -> bool:
        """Say whether nothing but a number follows a comparison, as in `0.407 vs. 0.529`: it names no baseline."""
        found = self.cues.marker.match(self.text, marker)
        end = found.end() if found else marker
        return self.cues.name_side == "after" and self.text[end : end + 1].isdigit()

    def _number_between(self, start: int, end: int) -> bool:
        return any(char.isdigit() for char in self.text[start:end]) and not any(
            start <= mention.start < end for mention in self.mentions
        )

    def _figure_between(self, start: int, end: int) -> bool:
        """Say whether a digit that belongs to no name stands between two places."""
        free = (place for place in range(start, end) if self.text[place].isdigit())
        return any(not any(m.start <= place < m.end for m in self.mentions) for place in free)

    def dataset(self, start: int, end: int, *, others: Sequence[Span] = ()) -> Group:
        """Return the data sets of a number; `others` are the places of the other numbers of the sentence."""
        own = [m for group in self.datasets for m in group if m.end < start and self._opens(m.end, start)]
        own = own or [m for m in self.mentions if m.type == "Dataset" and self._is_bracketed(m, end)]
        if own:
            return (own[-1],)
        inside = [group for group in self.datasets if start <= group[0].start and group[-1].end <= end]
        if inside:
            return inside[0]
        end = self._chain_end(end, others)
        before = [group for group in self.datasets if group[-1].end <= start]
        after = [group for group in self.datasets if group[0].start >= end]
        behind = after[0] if after and not _any_in(others, end, after[0][0].start) else ()
        if behind and self.cues.verb_side == "after" and _any_in(others, behind[0].start, self.sentence.end):
            behind = ()
        touching = before[-1] if before and self._touches(before[-1][-1].end, start) else ()
        if touching:
            return touching
        if behind and before and self.cues.place_begins.fullmatch(self.text, end, behind[0].start):
            behind = behind if not _any_in(others, behind[0].start, self.sentence.end) else ()
        if behind and self.cues.verb_side == "before" and self._is_of_next(start, behind[0].start):
            behind = ()
        if behind and self.cues.dataset_after.fullmatch(self.text, end, behind[0].start):
            return behind
        return (before[-1] if before else ()) or behind

    def _is_of_next(self, start: int, place: int) -> bool:
        """Say whether a place belongs to a later clause that tells a change of its own: `, while improving recall on A`."""
        begin = self.clause(place).start
        return begin > start and self.cues.change.search(self.text, begin, place) is not None

    def _chain_end(self, end: int, others: Sequence[Span]) -> int:
        """Return the end of the numbers that a slash joins with one that ends at `end`: `18.6% F1 / 13.0% EM`."""
        for other in others:
            if other.start >= end and self.cues.slash.fullmatch(self.text, end, other.start):
                end = other.end
        return end

    def _opens(self, start: int, end: int) -> bool:
        return end - start <= 3 and self.text[start:end].strip() in {"(", "（"}

    def _is_bracketed(self, mention: Mention, end: int) -> bool:
        """Say whether a name alone fills the brackets right behind a number: `71.2% (MMLU), 91.0% (GSM8K)`."""
        return self._opens(end, mention.start) and mention.end > end and self.text[mention.end : mention.end + 1] == ")"

    def _touches(self, start: int, end: int) -> bool:
        return end - start <= 3 and self.text[start:end].strip() in {"", "(", "（", ":", "：", "="}

    def metric(self, start: int, end: int) -> Group:
        """Return the metric of a number: the one right behind it, else the last before it in its clause."""
        if self.cues.names_behind and (named := measure_behind(self.text, end)):
            inside = tuple(m for group in self.metrics for m in group if named.start <= m.start and m.end <= named.end)
            return inside[-1:] or (Mention(*named, self.text[slice(*named)], "Metric", False),)
        clause = self.clause(start)
        if not self.metrics:
            return self._native_measure(clause, start)
        behind = [g for g in self.metrics if end <= g[0].start <= min(end + 16, clause.end)]
        if behind and self.cues.score_after.match(self.text, end, behind[0][0].start + 1):
            return behind[0]
        before = [g for g in self.metrics if clause.start <= g[-1].end <= start]
        before = [g for g in before if not _is_of_other_unit(self.text, g[-1].end, start, end)]
        if self.cues.verb_side == "after":
            before = [g for g in before if not self.cues.change.search(self.text, g[-1].end, start)]
        after = [g for g in self.metrics if end <= g[0].start < clause.end]
        if self.cues.names_behind:
            before = [g for g in before if not self._measured_between(g[-1].end, start)]
            after = [g for g in after if "," not in self.text[end : g[0].start]]
            after = [g for g in after if self.bracket(start) in {-1, self.bracket(g[0].start)}]
        if self.cues.verb_side == "before":
            after = [g for g in after if not self._figure_between(end, g[0].start)]
        return self._native_measure(clause, start) or (before[-1] if before else after[0] if after else ())

    def _native_measure(self, clause: Span, start: int) -> Group:
        """Return the measure that the words right before a number name, whether anybody knows it: `문장 보존율은 88.0%`."""
        said = self.cues.native_measure.search(self.text, clause.start, start)
        if said is None or any(m.start < said.end("name") and said.start("name") < m.end for m in self.mentions):
            return ()
        return (Mention(*said.span("name"), said["name"], "Metric", False),)

    def _measured_between(self, start: int, end: int) -> bool:
        """Say whether a nearer thing is measured than what ends at `start`: `accuracy holds, and cost falls by 4%`."""
        found = self.cues.nearer_measure.search(self.text, start, end)
        return found is not None and not any(m.start < found.end() and found.start() < m.end for m in self.mentions)

    def subject(self, start: int) -> Mention | None:
        """Return the last thing before a number that the sentence is about, else the last thing; no baseline."""
        before = self._before(start)
        if self.cues.names_behind:
            before = [m for m in before if not self._is_oblique(m)]
        return self.topic(start) or (before[-1] if before else None)

    def is_of_others(self, start: int) -> bool:
        """Say whether the subject of a number's clause is a kind of other things: `other models solve 51%`."""
        clause = self.clause(start)
        topic = self.topic(start)
        begin = max(clause.start, topic.end if topic else clause.start)
        return self.cues.others_before.search(self.text, begin, start) is not None

    def topic(self, start: int) -> Mention | None:
        """Return the last thing before a number that the words behind it make the topic, and that is no baseline."""
        if (absolute := self._absolute(self.clause(start).start)) and absolute.end <= start:
            return absolute
        topics = [m for m in self._before(start) if self.cues.topic.match(self.text, m.end)]
        topics = [m for m in topics if not self._is_oblique(m)]
        return topics[-1] if topics else None

    def _is_oblique(self, mention: Mention) -> bool:
        """Say whether a preposition leads to a name, or to the list that it stands in."""
        group = next((group for group in self.things if mention in group), (mention,))
        first = group[0] if self.cues.names_behind else mention
        return self.cues.oblique_before.search(self.text[max(0, first.start - 12) : first.start]) is not None

    def _before(self, start: int) -> list[Mention]:
        marked = self.marked
        return [m for group in self.things for m in group if m.end <= start and m not in marked]


def scenes(text: str, mentions: Sequence[Mention], places: Sequence[int], cues: Cues) -> Iterator[Scene]:
    """Yield the sentences of a text that hold one of the places."""
    start = 0
    for cut in (*(match.span() for match in cues.sentence.finditer(text)), (len(text), len(text))):
        if any(start <= place < cut[0] for place in places):
            yield scene_of(text, Span(start, cut[0]), mentions, cues)
        start = cut[1]


def scene_of(text: str, sentence: Span, mentions: Sequence[Mention], cues: Cues) -> Scene:
    """Return a sentence with what is in it."""
    start, end = sentence
    inside = tuple(mention for mention in mentions if start <= mention.start < end)
    cuts = [start, *(match.end() for match in cues.clause.finditer(text, start, end)), end]
    clauses = tuple(Span(a, b) for a, b in pairwise(cuts) if a < b)
    things = _groups(text, inside, _THINGS, cues)
    datasets = tuple(
        group
        for group in _groups(text, inside, _DATASETS, cues)
        if not cues.not_evaluated.match(text, group[-1].end) and not _is_made_from(text, group, things)
    )
    found = [
        Comparison(marker.start(), _marked(text, marker.span(), things, cues))
        for marker in cues.marker.finditer(text, start, end)
    ]
    comparisons = tuple(new for old, new in pairwise([None, *found]) if new and not _closes(old, new, cues))
    metrics = _groups(text, inside, _METRICS, cues)
    return Scene(text, sentence, inside, cues, clauses, datasets, metrics, things, comparisons)


def _is_made_from(text: str, datasets: Group, things: Sequence[Group]) -> bool:
    """Tell whether data sets are only what the thing right before them was trained on: `the CLIP trained on LAION`."""
    return any(_TRAINED_ON.fullmatch(text, group[-1].end, datasets[0].start) for group in things)


def _closes(frame: Comparison | None, marker: Comparison, cues: Cues) -> bool:
    """Tell whether a marker only closes the frame that an earlier one opened: `与GRPO相比`."""
    if cues.name_side != "after" or cues.verb_side != "before" or frame is None or not frame.marked or marker.marked:
        return False
    return 0 <= marker.start - frame.marked[-1].end <= 4


def _groups(
    text: str, mentions: Sequence[Mention], types: frozenset[EntityType | None], cues: Cues
) -> tuple[Group, ...]:
    groups: list[list[Mention]] = []
    for mention in mentions:
        if mention.type in types:
            if groups and cues.link.fullmatch(text, groups[-1][-1].end, mention.start):
                groups[-1].append(mention)
            else:
                groups.append([mention])
    if cues.verb_side == "before":
        groups = [part for group in groups for part in _parted(text, group)]
    return tuple(_distinct(group) for group in groups)


def _parted(text: str, group: list[Mention]) -> list[list[Mention]]:
    """Part two names with no more than a comma between them: `compared with GRPO, TAPO is better`."""
    if len(group) == 2 and text[group[0].end : group[1].start].strip() in {",", "，"}:
        return [[group[0]], [group[1]]]
    return [group]


def _distinct(group: Sequence[Mention]) -> Group:
    names: dict[str, Mention] = {}
    for mention in group:
        names.setdefault(mention.name, mention)
    return tuple(names.values())


def _marked(text: str, marker: tuple[int, int], things: Sequence[Group], cues: Cues) -> Group:
    """Return the names on the marker's own side, if nothing but filling stands between."""
    start, end = marker
    if cues.name_side == "before":
        group = next((group for group in reversed(things) if group[-1].end <= start), ())
        gap = (group[-1].end, start) if group else (0, 0)
    else:
        group = next((group for group in things if group[0].start >= end), ())
        gap = (end, group[0].start) if group else (0, 0)
    return group if gap[1] - gap[0] <= _MARKER_REACH and cues.marker_gap.fullmatch(text, *gap) else ()


#: A factor, and a share or points: no measure has its changes in both.
_FACTOR = re.compile(r"\d\s?(?:[x×]|배|倍|times\b|fold\b)")
_SHARE = re.compile(r"\d\s?\\?(?:%|percent|points?\b|포인트|个百分点)")


def _is_of_other_unit(text: str, measure: int, start: int, end: int) -> bool:
    """Say whether a change of another kind stands between a measure and a number: `cuts tokens by 20% and brings 3x`."""
    if _FACTOR.search(text, start, end):
        return _SHARE.search(text, measure, start) is not None
    return _FACTOR.search(text, measure, start) is not None and _SHARE.search(text, start, end) is not None


def _any_in(spans: Sequence[Span], start: int, end: int) -> bool:
    return any(start <= span.start < end for span in spans)
