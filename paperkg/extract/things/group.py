"""Groups: names that stand in one list share what is said of the list.

Takes a unit, gives its lists of names from left to right, each with the cue that governs it: the nearest one on the side
where the language puts its verbs, within the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from paperkg.extract.model import Span
from paperkg.extract.names.found import Found, is_known_measure
from paperkg.extract.once import Keeping, once
from paperkg.extract.record import Outcome
from paperkg.extract.rules.rule import CueHit, Sense
from paperkg.extract.units.unit import Unit

#: How far a cue reaches, in characters, by what it says.
REACH: dict[Sense, int] = {
    "propose": 40, "compare": 90, "outperform": 90, "on_par": 90, "below": 90, "use": 40, "train": 60, "evaluate": 80,
    "about": 40, "stop": 0,
}  # fmt: skip


#: Beyond twice the reach of any cue, nothing is governed but by those that reach far.
_FARTHEST = 2 * max(REACH.values())

#: What a cue of comparing says of the outcome.
COMPARING = frozenset[Sense]({"compare", "outperform", "on_par", "below"})


#: The start of a sentence that tells a place first, or begins with an article; the cue begins with the blank before it.
_PLACE_FIRST = re.compile(
    r"(?:On|Across|An?|Our|Where|While|Whereas|In(?! (?:[a-z]+,|(?:this|these|our|total|contrast|particular)\b))) "
)

#: The first topics that say that a label is about datasets.
_OF_DATASETS = frozenset({("dataset",), ("train_data",)})


#: What leads to the place of a measurement.
_ON = frozenset({"On ", " On ", " on "})


@dataclass(eq=False, slots=True)
class Group(Keeping):
    """Names in one list; `span` takes in everything from the first to the last with their parentheses and heads."""

    unit: Final[Unit]
    names: Final[tuple[Found, ...]]
    span: Final[Span]

    @once
    def names_datasets(self) -> bool:
        """Whether the list stands where datasets are named: under such a label, or before such a head noun."""
        if self.unit.topics[:1] in _OF_DATASETS and not self._in_header:
            return True
        return "Dataset" in [name.said for name in self.names]

    @property
    def _in_header(self) -> bool:
        """Whether the list stands in the head of a table, behind its first cell, which alone says what the rows are."""
        return self.unit.is_label and " | " in self.unit.text[: self.span.start]

    @once
    def leads_to_metric(self) -> bool:
        """Whether the list, set off by a comma, stands before a known measure: `On A and B, FID falls`."""
        begin, end = self.span
        text = self.unit.text
        if not text.startswith(", ", end) or text[max(0, begin - 4) : begin] not in _ON:
            return False
        return any(name.outer.start == end + 2 and is_known_measure(name) for name in self.unit.names)

    @once
    def cues(self) -> list[tuple[CueHit, int]]:
        """The cues that may govern the list, the nearest first, each with the gap between in characters."""
        unit, (begin, end) = self.unit, self.span
        if not unit.cues:
            return []
        start, stop = unit.sentence(begin)
        after, before = list[tuple[CueHit, int]](), list[tuple[CueHit, int]]()
        for hit in unit.cues_between(start - 1, stop):
            first, last, cue = hit
            if first < start and not _PLACE_FIRST.match(unit.text, start):
                continue
            if first >= end:
                if cue.side != "right":
                    after.append((hit, first - end))
            elif last <= begin and cue.side != "left":
                before.append((hit, begin - last))
        found = self._reaching(after) if after else []
        if before:
            found += self._reaching(before[::-1])
        return sorted(found, key=_nearness) if len(found) > 1 else found

    def _reaching(self, hits: list[tuple[CueHit, int]]) -> list[tuple[CueHit, int]]:
        """Return the cues of one side, from the list outwards, up to the first that stops or that is cut off."""
        found, open_ = list[tuple[CueHit, int]](), True
        for hit, gap in hits:
            cue, reaches = hit.cue, False
            open_ = open_ and cue.sense != "stop" and gap <= _FARTHEST
            if open_:
                reach = REACH[cue.sense]
                clear, near = not self._is_cut_off(hit), gap <= reach
                governed = not (clear and near) and self.is_governed(hit)
                open_ = clear or governed
                reaches = near or (gap <= 2 * reach and (governed or self._is_set_off(hit)))
            if (open_ and reaches) or (cue.far and not self._is_turned_from(hit)):
                found.append((hit, gap))
        return found

    def is_governed(self, hit: CueHit) -> bool:
        """Tell whether a verb governs the list across a barrier: `A를, 교사로는 B를 채택`."""
        end = self.span.end
        words, text = self.unit.words, self.unit.text
        if hit.start <= end:
            return False
        if words.governed_gap.match(text, end, hit.start):
            return True
        return bool(words.subject_gap.fullmatch(text, end, hit.start) and words.passive.match(text, hit.start))

    def _is_set_off(self, hit: CueHit) -> bool:
        """Tell whether the list is set off behind the words for what it is: `we propose a framework of many parts, X, that`."""
        return hit.cue.sense == "propose" and self.unit.text[max(0, self.span.start - 2) : self.span.start] in {
            ", ",
            ": ",
        }

    def _is_turned_from(self, hit: CueHit) -> bool:
        """Tell whether a Korean clause ends between a cue that reaches far and the list: `평가 대상은 A이며, 확장에는 B가`."""
        words, end = self.unit.words, self.span.start
        return words.language == "ko" and words.turn.search(self.unit.text, hit.end, end) is not None

    def _is_cut_off(self, hit: CueHit) -> bool:
        """Tell whether a barrier stands between the list and a cue."""
        low, high = (self.span.end, hit.start) if hit.start >= self.span.end else (hit.end, self.span.start)
        return bool(self.unit.words.barrier.search(self.unit.text, low, high))

    def governor(self, senses: frozenset[Sense]) -> tuple[CueHit, int] | None:
        """Return the nearest cue of the given senses with its gap, None where there is none."""
        for cue in self.cues:
            if cue[0].cue.sense in senses:
                return cue
        return None


def groups(unit: Unit) -> tuple[Group, ...]:
    """Return the lists of a unit, single names as lists of one; found once, for several stages ask for them."""
    held: tuple[Group, ...] | None = unit.memo.get("groups")
    if held is None:
        held = unit.memo["groups"] = tuple(_groups(unit))
    return held


def _groups(unit: Unit) -> Iterator[Group]:
    if not unit.names:
        return
    first, *others = unit.names
    run, end = [first], _end(first)
    for name in others:
        gap = unit.text[end : max(name.outer.start, end)]
        if not unit.words.joiner.fullmatch(gap) or _opens_clause(unit, run, gap, name) or _frames(unit, run, gap):
            yield _group(unit, run, end)
            run = []
        run.append(name)
        end = _end(name)
    yield _group(unit, run, end)


def _frames(unit: Unit, run: list[Found], gap: str) -> bool:
    """Tell whether what stands behind a Chinese name sets it against the next: `将A与B放在一起比较`."""
    if unit.words.language != "zh" or gap.strip() not in {"与", "和", "跟", "同"} or len(run) > 1:
        return False
    first, start = run[0].outer.start, _end(run[0])
    taken = first == 0 or unit.text[first - 1] in "将把拿，。；"
    return taken and any(
        start <= hit.start < start + len(gap) and hit.cue.id == "zh-frame-compare" for hit in unit.cues
    )


#: The second of two subjects, and what opens a sentence before its subject: `After tuning on MMLU, A and B reach`.
_PAIR = re.compile(r" and [A-Z][\w.-]+")
_LED = re.compile(r"(?:^|[.!?] )(?:After|On|In|With|For|Across|When|By|Using|Under) [^.;,]*$")


def _opens_clause(unit: Unit, run: list[Found], gap: str, name: Found) -> bool:
    """Tell whether the comma before a name ends a phrase: `On the MMLU dataset, DPO achieves`, `on MMLU, and DPO`."""
    last = run[-1]
    if unit.words.language == "ko":
        return False  # particles close phrases there: `A, B, C가 쓰였다` is one list
    if (
        gap == ", and "
        and last.rows
        and name.rows
        and (last.rows[0].type == "Dataset") != (name.rows[0].type == "Dataset")
    ):
        return True
    if unit.words.language == "en" and gap == ", " and is_known_measure(name) and not is_known_measure(last):
        if _LED.search(unit.text, 0, run[0].outer.start):
            return True  # `On A and B, FID comes down`
    if unit.words.language == "en" and gap == ", ":
        pair = _PAIR.match(unit.text, max(name.tail, name.outer.end))
        if pair and unit.words.topic.match(unit.text, pair.end()) and _LED.search(unit.text, 0, last.outer.start):
            return True
    return gap.strip() in {",", "，"} and bool(unit.words.topic.match(unit.text, max(name.tail, name.outer.end)))


def _end(name: Found) -> int:
    return max(name.tail, name.outer.end)


def _group(unit: Unit, names: list[Found], end: int) -> Group:
    return Group(unit, tuple(names), Span(names[0].outer.start, max(end, names[-1].end)))


def appositions(unit: Unit) -> Sequence[CueHit]:
    """Return the appositions of a text that say of what kind a proposed thing is; found once a unit."""
    held: Sequence[CueHit] | None = unit.memo.get("appositions")
    if held is None:
        held = unit.memo["appositions"] = [h for h in unit.cues if h.cue.sense == "propose" and h.cue.side == "left"]
    return held


def is_described(unit: Unit, name: Found) -> bool:
    """Tell whether a name stands inside an apposition, where it says of what kind the proposed thing is: `X, a Y agent`."""
    return any(hit.start < name.start < hit.end for hit in appositions(unit))


def _nearness(cue: tuple[CueHit, int]) -> tuple[bool, int]:
    """Return what orders the cues of a list: those that reach far come last."""
    return cue[0].cue.far, cue[1]


def is_example(group: Group, name: Found) -> bool:
    """Tell whether the results name a list of methods as examples of what was tested: `防御措施（如A、B）难以迁移`."""
    unit = group.unit
    if unit.role != "results" or not name.inside or (len(group.names) < 2 and not name.known):
        return False
    start = group.span.start
    return unit.words.examples.search(unit.text[max(0, start - 16) : start]) is not None


_LATIN = re.compile(r"[A-Za-z]{2}")


#: Behind a Korean term that says what the name behind it is.
_IS_NAMED = re.compile(r"인\s['\"‘“]?[A-Z]")


def names_what_follows(unit: Unit, name: Found) -> bool:
    """Tell whether a term only says what the name or score right behind it is: `图神经网络CSPNet`, `검색기인 BM25`."""
    if unit.words.language == "ko":
        is_term = not any(map(str.isascii, name.surface.replace(" ", "")))
        return is_term and _IS_NAMED.match(unit.text, max(name.tail, name.outer.end)) is not None
    if unit.words.language != "zh":
        return False
    term = unit.words.native.match(name.surface) and _LATIN.match(unit.text, name.outer.end)
    return name.said == "Metric" or bool(term)


_OUTCOMES: dict[str, Outcome] = {
    "compare": "unspecified", "outperform": "outperforms", "on_par": "onPar", "below": "below",
}  # fmt: skip


def outcome_of(unit: Unit, name: Found, cues: list[tuple[CueHit, int]]) -> Outcome:
    """Return what the nearest cue with an outcome says; `GRPO에 비해 … 향상` wins too; `unspecified` where none does."""
    comparing = [hit for hit, _ in cues if hit.cue.sense in COMPARING]
    said = (_OUTCOMES[hit.cue.sense] for hit in comparing)
    outcome: Outcome = next((outcome for outcome in said if outcome != "unspecified"), "unspecified")
    if outcome == "unspecified" and comparing and comparing[0].cue.id in _THAN:
        sentence = unit.sentence(name.start)
        if unit.words.better.search(unit.text, sentence.start, sentence.end):
            return "outperforms"
    return outcome


#: Cues that set the work beside a baseline in a sentence that may say which is better.
_THAN = frozenset({"ko-than", "en-compare", "zh-frame-compare"})


def is_of_others(cues: list[tuple[CueHit, int]]) -> bool:
    """Tell whether a name stands for what others do, which the work does not build on: `现有方法（如CoT）`."""
    return next((hit.cue.sense for hit, _ in cues if hit.cue.sense in {"use", "about"}), None) == "about"


#: A number that may be a score, no part of a name.
_VALUE = re.compile(r"(?<![A-Za-z0-9.\-])\d")
#: Behind models that something is done to.
_HANDLED = re.compile(
    r" (?:is|are|was|were) (?:then |first |all |both )?(?!beaten|outperformed|surpassed|outdone)[a-z]+ed\b"
)
#: Behind a model that only serves to measure, or as a part: `one shared GPT-2 scorer`.
_ROLE = re.compile(
    r" (?:scorers?|judges?|evaluators?|graders?|annotators?|verifiers?|teachers?|encoders?|decoders?|embeddings?|features?)\b"
)


def has_score(unit: Unit, group: Group, name: Found) -> bool:
    """Tell whether a name in the results is one that scores: the topic, the owner of a number, or set in parentheses."""
    ends = (max(name.tail, name.outer.end), group.span.end)
    words = unit.words
    if words.language == "ko" and unit.role == "summary" and not _VALUE.search(unit.text, *unit.sentence(name.start)):
        return False  # in prose, the topic of a sentence without a number is told about
    if _ROLE.match(unit.text, name.outer.end):
        return False
    if words.language == "en" and unit.role == "summary" and _HANDLED.match(unit.text, group.span.end):
        return False  # `features of X and Y are joined`
    owns = bool(words.owner.match(unit.text, name.end))
    return (
        (name.inside and unit.role == "results")
        or owns
        or any(words.topic.match(unit.text, end) or words.owner.match(unit.text, end) for end in ends)
    )
