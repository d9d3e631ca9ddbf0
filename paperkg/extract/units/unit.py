"""Units: the stretches of an entry that rules read, each with its place in the digest, its names, and its cues.

A unit is a bullet's label or a block's text; it knows the role of its section and what its label is about, so that a rule
needs no other context. `units` makes them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from paperkg.extract.model import Block, SectionRole, Span
from paperkg.extract.names.found import Found
from paperkg.extract.once import Keeping, once
from paperkg.extract.rules.grammar import Grammar
from paperkg.extract.rules.rule import CueHit

#: Sections whose sentences say what this paper does; the others are about other work, doubts, or the future.
STATED: frozenset[SectionRole] = frozenset(
    {"abstract", "summary", "motivation", "contribution", "method", "setup", "results", "other"}
)

#: The end of a sentence. What all ends begin with stands first, so that `re` tries nothing elsewhere.
_SENTENCE = re.compile(
    r"[.!?。！？\n](?:(?<=[.!?])['\"”’)]*(?=\s|$)|(?<=[a-z0-9)]\.)(?=[A-Z][a-z]+ [a-z])|(?<=[。！？])(?!$)|(?<=\n))"
)

_DIGIT = re.compile(r"\d")

_NOT_AN_END = re.compile(r"(?:\b(?:e\.g|i\.e|vs|al|Fig|Eq|Sec|approx|resp|cf|Dr|St)|\b[A-Z])$")


@dataclass(eq=False, slots=True)
class Unit(Keeping):
    """A stretch of clean text: `topics` are the label classes that it stands under, its own label's first.

    `above` are the names of the labels that the text stands under, its own and that of the bullet it is nested in; `heading` is
    that of its section. What later stages find in it and need again they keep in `memo`.
    No tuple, since rules read a unit a hundred times, and an attribute in a slot is found in a third of the time.
    """

    block: Final[Block]
    text: Final[str]
    role: Final[SectionRole]
    topics: Final[tuple[str, ...]]
    is_label: Final[bool]
    names: Final[tuple[Found, ...]]
    words: Final[Grammar]
    above: Final[tuple[Found, ...]] = ()
    heading: Final[str] = ""
    memo: Final[dict[str, Any]] = field(default_factory=dict, init=False)

    @once
    def cues(self) -> tuple[CueHit, ...]:
        """The cue words of the text, in order."""
        return tuple(self.words.find_cues(self.text))

    def cues_between(self, start: int, end: int) -> tuple[CueHit, ...]:
        """Return the cue words that begin in `text[start:end]`."""
        return self.cues[bisect_left(self.cues, (start,)) : bisect_left(self.cues, (end,))]

    @once
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text, without the blanks around them."""
        return tuple(split_sentences(self.text))

    @once
    def has_digit(self) -> bool:
        """Whether the text holds a digit: without one, it gives no number and no size."""
        return _DIGIT.search(self.text) is not None

    @once
    def background(self) -> int:
        """Where the first sentence on the work itself begins: an abstract speaks of other work before it."""
        if self.role != "abstract":
            return 0
        own = self.words.own_work.search(self.text)
        return self.sentence(own.start()).start if own else 0

    def with_names(self, names: tuple[Found, ...]) -> Unit:
        """Return the unit with other names, and nothing kept of what was found with the old ones."""
        if names == self.names:
            return self
        return Unit(
            self.block, self.text, self.role, self.topics, self.is_label, names, self.words, self.above, self.heading
        )

    def sentence(self, offset: int) -> Span:
        """Return the sentence that holds an offset."""
        at = bisect_right(self._ends, offset)
        return self.sentences[at] if at < len(self._ends) else Span(0, len(self.text))

    @once
    def _ends(self) -> list[int]:
        """Where the sentences end."""
        return [sentence.end for sentence in self.sentences]

    def locate(self, span: Span) -> Span:
        """Return the place in the file of a range of the text; a label gives the whole bullet up to its first sentence."""
        if not self.is_label:
            return self.block.locate(*span)
        start = self.block.label_span.start if self.block.label_span else self.block.span.start
        if not self.block.text:
            return Span(start, self.block.label_span.end if self.block.label_span else self.block.span.end)
        first = next(split_sentences(self.block.text))
        return Span(start, self.block.locate(*first).end)


def split_sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, without the blanks around them."""
    start = 0
    for mark in _SENTENCE.finditer(text):
        end = mark.end()
        if mark[0] == "." and _NOT_AN_END.search(text, max(0, end - 7), end - 1):
            continue
        if piece := text[start:end].lstrip():
            begin = end - len(piece)
            yield Span(begin, begin + len(piece.rstrip()))
        start = end
    if piece := text[start:].lstrip():
        begin = len(text) - len(piece)
        yield Span(begin, begin + len(piece.rstrip()))
    elif start == 0:
        yield Span(len(text), len(text) + 1)
