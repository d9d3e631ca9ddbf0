"""Blocks out of raw ranges: the label of a bullet or paragraph, and the block with its places.

`split_label` takes a range and gives its label and where the value begins; `make_block` makes the block.
"""

from __future__ import annotations

import re

from paperkg.extract.layouts import shapes
from paperkg.extract.model import Block, BlockKind
from paperkg.extract.source.clean import Clean, clean

_COLONS = " \t:：*_"
_LATIN_WORDS = 5
_SENTENCE = re.compile(r"(?:니다|한다|이다|된다|있다|없다)$")


def split_label(text: str, start: int, end: int, *, plain: bool) -> tuple[Clean | None, int]:
    """Return the label that text[start:end] begins with, and where its value begins: `end` where there is none.

    Bold labels count everywhere, also a few bold words that end as a sentence does (`**What comes out.** …`); bare ones
    (`Datasets: AIME`) only where `plain` allows it, and when they are short.
    """
    bold = _bold(text, start, end) if text[start] in "*_" else None
    if bold is not None:
        return _label(text, bold), bold.end()
    if not plain or (found := shapes.PLAIN_LABEL.match(text, start, end)) is None:
        return None, start
    words = found["label"]
    if (
        "://" in words
        or len(words.split()) > _LATIN_WORDS
        or _SENTENCE.search(words)
        or text.startswith("//", found.end())
    ):
        return None, start
    return _label(text, found), found.end()


def _bold(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the bold words that a range begins with, where they are a label or a short lead."""
    if label := shapes.BOLD_LABEL.match(text, start, end):
        return label
    lead = shapes.BOLD_LEAD.match(text, start, end)
    return lead if lead and len(lead["label"].split()) <= _LATIN_WORDS else None


def _label(text: str, found: re.Match[str]) -> Clean | None:
    start, end = found.span("label")
    while end > start and text[end - 1] in _COLONS:
        end -= 1
    label = clean(text, start, end)
    return label if label.text else None


def make_block(kind: BlockKind, text: Clean, *, label: Clean | None, depth: int, parent: Clean | None) -> Block:
    """Return the block of a text, which must not be empty."""
    return Block(
        kind,
        label.text if label is not None else None,
        text.text,
        text.span(),
        text.anchors,
        label_span=label.span() if label is not None else None,
        depth=depth,
        parent=parent.text if parent is not None else None,
        parent_span=parent.span() if parent is not None else None,
    )
