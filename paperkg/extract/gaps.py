"""What an entry says is not given, and whether it says that it was guessed.

Takes units, gives the slots of `notReported` with the sentences that say so. A sentence must hold words of not telling;
which slot is missing, the sentence names, else the label, else the section.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, cast

from paperkg.extract.lang.en import gaps as en
from paperkg.extract.lang.ko import gaps as ko
from paperkg.extract.lang.zh import gaps as zh
from paperkg.extract.model import Entry, Span
from paperkg.extract.record import Slot
from paperkg.extract.rules.grammar import Grammar
from paperkg.extract.units.unit import Unit

_BY_TOPIC: dict[str, Slot] = {
    "baseline": "baseline", "masking": "masking", "dataset": "dataset", "train_data": "dataset", "metric": "metrics",
    "architecture": "architecture", "training": "training", "limitations": "limitations",
}  # fmt: skip
_BY_ROLE: dict[str, tuple[Slot, ...]] = {"results": ("results",), "method": ("architecture", "training")}
_SECTIONS = frozenset({"method", "setup", "results", "limitations", "summary", "other", "abstract", "future"})


#: Sections in which an entry speaks of its own making.
_SPEAKS_OF_ITSELF = frozenset({"summary", "abstract", "motivation", "other", "title"})


class Gap(NamedTuple):
    """A slot that a sentence of a unit says is missing."""

    slot: Slot
    unit: Unit
    span: Span
    rule: str


def gaps(unit: Unit) -> Iterable[Gap]:
    """Return the slots that a unit says are not given."""
    if unit.words.language == "en":
        if (heading := _lists_gaps(unit)) is not None:
            return heading
        if bare := list(_bare(unit)):
            return bare
    return _told(unit) if unit.role in _SECTIONS and _may_miss(unit) else ()


def _told(unit: Unit) -> Iterator[Gap]:
    """Yield the slots that the sentences of a unit say are not given."""
    for span in unit.sentences:
        for missing in unit.words.missing.finditer(unit.text, span.start, span.end):
            if unit.role == "limitations" and unit.words.language == "en" and _is_bare(unit, missing):
                yield Gap("limitations", unit, span, "gap-by-label@1")
                continue
            start = _clause(unit, span.start, missing.start())
            if unit.words.language == "en" and _SUPPOSED.match(unit.text, start):
                continue  # `Where the data is not available, it learns from itself`
            for slot, rule in _slots(unit, _said(unit, Span(start, missing.end()), missing.start(), span.end)):
                yield Gap(slot, unit, span, rule)


def _may_miss(unit: Unit) -> bool:
    """Tell whether a text may hold words of not telling."""
    return _label_may_miss(unit.text, unit.words) if unit.is_label else unit.words.missing.may_match(unit.text)


@lru_cache(maxsize=8192)
def _label_may_miss(label: str, words: Grammar) -> bool:
    """Tell the same of a label; kept, since digests repeat their labels."""
    return words.missing.may_match(label)


def _is_bare(unit: Unit, missing: re.Match[str]) -> bool:
    """Tell whether a text begins with words of not telling that name nothing: `Limitations: not discussed`."""
    return missing.start() == 0 and _BARE.match(missing[0]) is not None


def _bare(unit: Unit) -> Iterator[Gap]:
    """Yield what the label of a text says, where the text begins by saying that it is not given: `Training: unclear`."""
    if unit.is_label or not unit.block.label:
        return
    if _UNDER_LABEL.match(unit.text) is None and not _opens_with_gap(unit):
        return
    slots = dict.fromkeys(_BY_TOPIC[topic] for topic in unit.topics if topic in _BY_TOPIC)
    if unit.role == "limitations":
        slots = {"limitations": None}
    for slot in [slot for slot in slots if slot != "training" or unit.role != "results"][:1]:
        yield Gap(slot, unit, unit.sentences[0], "gap-by-label@1")


def _opens_with_gap(unit: Unit) -> bool:
    """Tell whether a text begins with words of not telling, which speak of all that its label names but where it names two."""
    return unit.words.missing.pattern.match(unit.text) is not None and _BOTH.search(unit.text) is None


def _lists_gaps(unit: Unit) -> list[Gap] | None:
    """Return what stands under a label that says that its items are not given: `Not reported: masking`; else None."""
    if not unit.block.text or _LISTING.fullmatch((unit.block.label or "").strip()) is None:
        return None
    if unit.is_label:
        return []
    items = [item for item in re.split(r"[,;]\s", unit.text) if item.count(" ") <= _WORDS_OF_ITEM]
    named = [cast(Slot, slot) for slot, pattern in unit.words.slots if any(map(pattern.search, items))]
    return [Gap(slot, unit, Span(0, len(unit.text)), "gap-by-name@1") for slot in named]


#: How many blanks an item of a list has at most that names what is missing, and no detail of it.
_WORDS_OF_ITEM = 3


def _clause(unit: Unit, start: int, end: int) -> int:
    """Return where the clause that ends at `end` begins: what an earlier clause names is not what is missing."""
    turns = list(unit.words.turn.finditer(unit.text, start, end))
    begins = turns[-1].end() if turns else start
    licence = unit.words.language == "en" and _LICENCE.search(unit.text, begins, end)
    return max(begins, unit.text.rfind("; ", begins, end) + 2) if licence else begins


def _said(unit: Unit, up_to: Span, start: int, end: int) -> str:
    """Return the words that name what is missing: those before, and in Chinese the rest of the clause or else all before.

    `up_to` ends with the words of not telling, which begin at `start`; `end` is that of the sentence.
    """
    marks = unit.words.gap_clause
    behind = marks.search(unit.text, up_to.end, end)
    if behind is None and unit.words.language != "zh":
        return unit.text[up_to.start : _told_end(unit, up_to.end, end)]
    before = [mark.end() for mark in marks.finditer(unit.text, up_to.start, start)]
    clause = unit.text[before[-1] if before else up_to.start : behind.start() if behind else end]
    said = (clause, unit.text[slice(*up_to)])
    return next((words for words in said if any(pattern.search(words) for _, pattern in unit.words.slots)), clause)


def _told_end(unit: Unit, end: int, last: int) -> int:
    """Return where what is missing ends: behind an English verb in the active, its objects stand."""
    behind = _OBJECTS.match(unit.text, end, last) if unit.words.language == "en" else None
    return behind.end() if behind and _ACTIVE.search(unit.text, max(0, end - 24), end) else end


_UNDER_LABEL, _LISTING = re.compile(en.UNDER_LABEL, re.IGNORECASE), re.compile(en.LISTING, re.IGNORECASE)
_BARE = re.compile(r"(?:not|none|nothing|never|un\w+)\b", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:neither|both|nor|none of them)\b", re.IGNORECASE)
#: Before what is only supposed to be missing.
_SUPPOSED = re.compile(r"(?:Even )?(?:[Ww]here|[Ww]hen|[Ww]henever|[Ii]f|[Uu]nless|[Oo]nce)\b")
_LICENCE = re.compile(r"; [^;]*\blicen[cs]e", re.IGNORECASE)
_SCORE = re.compile(r"\d\.\d|\d ?%")
_ACTIVE = re.compile(
    r"\b(?:(?:silent|quiet|mum) (?:on|about)|no (?:word|information|details?|discussion|account|analysis|list)"
    r"(?: (?:on|about|of))? ?|"
    r"nothing is (?:said|told|stated|reported)|left open|learn|know|explain|"
    r"specify|report|provide|state|disclose|describe|mention|give|detail|list|name|"
    r"discuss|details|mentions|reports)$",
    re.IGNORECASE,
)
_PARTIAL = {"ko": re.compile(ko.PARTIAL), "zh": re.compile(zh.PARTIAL)}
_OBJECTS = re.compile(r"[^,.;]*(?:, nor (?:(?:does|do) (?:it|they) \w+|on|of|about|what|which|how) [^,.;]*)?")


def _slots(unit: Unit, said: str) -> Iterator[tuple[Slot, str]]:
    by_topic = [_BY_TOPIC[topic] for topic in unit.topics if topic in _BY_TOPIC]
    if unit.role == "results" and unit.words.language == "en":
        by_topic = [
            slot for slot in by_topic if slot not in {"training", "architecture"}
        ]  # `Training speed` is a result
    named = [cast(Slot, slot) for slot, pattern in unit.words.slots if pattern.search(said)]
    partial = _PARTIAL.get(unit.words.language)
    if partial and partial.search(said):
        named = [slot for slot in named if slot != "results"]
    if unit.words.language == "en":
        named = [slot for slot in named if slot != "results" or not _SCORE.search(unit.text)]  # it gives some
        last = said.rpartition(";")[2]
        told = [slot for slot, pattern in unit.words.slots if pattern.search(last)]
        by_topic = [slot for slot in by_topic if slot in told] or by_topic
        if _BOTH.search(said) and by_topic:
            yield from ((slot, "gap-by-label@1") for slot in dict.fromkeys(by_topic))
            return
    labelled = (
        unit.role in {"method", "setup", "results"} or unit.block.kind == "row" or by_topic[:1] == ["limitations"]
    )
    labelled = labelled or (unit.words.language == "en" and unit.role == "other" and bool(unit.block.label))
    if by_topic and labelled:
        yield from (
            (slot, "gap-by-label@1") for slot in dict.fromkeys(by_topic[:2] if unit.role == "method" else by_topic[:1])
        )
    elif named:
        yield from ((slot, "gap-by-name@1") for slot in named)
    elif unit.words.unspecific.search(said):
        yield from ((slot, "gap-by-section@1") for slot in _BY_ROLE.get(unit.role, ()))


def _is_caveat(unit: Unit) -> bool:
    """Tell whether an English text stands under a label that warns the reader: such a bullet may speak of the entry itself."""
    return unit.words.language == "en" and unit.role == "limitations" and bool(unit.block.label)


def is_speculative(entry: Entry, units: list[Unit]) -> bool:
    """Tell whether the entry says that the paper could not be read or that its content is inferred."""
    return any(
        unit.words.speculative.search(unit.text)
        for unit in units
        if not unit.is_label and (unit.role in _SPEAKS_OF_ITSELF or _is_caveat(unit))
    )
