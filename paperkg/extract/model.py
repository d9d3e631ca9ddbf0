"""The nouns of the extract floor: what flows from bytes to claims.

Every type is frozen. A position is a half-open count of Unicode code points in `SourceFile.text`; a BOM is counted as no
character. `source.text[span.start:span.end]` is the quote, always.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Language = Literal["ko", "en", "zh"]
EntityType = Literal["Method", "Model", "Dataset", "Metric", "Task"]

#: What a section of a digest is about. `other` is a heading that no layout knows; `summary` is prose before any heading.
SectionRole = Literal[
    "title", "abstract", "summary", "motivation", "contribution", "related", "method", "setup", "results",
    "limitations", "future", "other",
]  # fmt: skip

BlockKind = Literal["title", "paragraph", "bullet", "row"]

#: How much of a summary an entry holds: `full`; `thin` (no section, only prose); `apology` (its writer could not read the
#: paper and says so, without a summary); `empty` (a heading with nothing under it).
EntryQuality = Literal["full", "thin", "apology", "empty"]


class Span(NamedTuple):
    """A half-open range of code points in the text of a source file."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was read: `name` is its path below the input that named it, `sha256` the hash of its bytes.

    `sidecar` holds what a JSON file of the same name beside it says of the paper (title, authors, year, url). Where `text` is
    no more than a part of the file, `begin` is where it begins in it.
    """

    name: str
    text: str
    sha256: str
    sidecar: tuple[tuple[str, str], ...] = ()
    begin: int = 0

    def quote(self, place: Span) -> str:
        """Return the text at a place in the file."""
        return self.text[place.start - self.begin : place.end - self.begin]


class Block(NamedTuple):
    """A paragraph, bullet, or table row, as clean text that knows where in the file it stands.

    `text` is free of markup (`**`, backticks, links, HTML, LaTeX wrappers, JSON escapes); `label` is the bullet's bold or
    leading label without its colon (`사용된 데이터셋`), which is no part of `text`. `parent` is the label, or short text, of the
    bullet that this one is nested in; for a table row, the header of the table. `anchors` maps clean text to the file: a
    sorted tuple of (offset in `text`, offset in the file) at each point where the two stop running in step. A character that
    stands for several in the file (`×` for `\\times`) has two anchors: where they begin, and the last of them.
    """

    kind: BlockKind
    label: str | None
    text: str
    span: Span
    anchors: tuple[tuple[int, int], ...]
    label_span: Span | None = None
    depth: int = 0
    parent: str | None = None
    parent_span: Span | None = None

    def locate(self, start: int, end: int) -> Span:
        """Return the place in the file of `text[start:end]`, which must not be empty.

        >>> Block("paragraph", None, "TAPO wins", Span(10, 23), ((0, 12), (4, 18))).locate(0, 4)
        Span(start=12, end=16)
        """
        if start >= end:
            raise ValueError(f"a span needs at least one character: {start} to {end}")
        return locate(self.anchors, start, end)


def locate(anchors: Sequence[tuple[int, int]], start: int, end: int) -> Span:
    """Return the place in the file of the clean characters `start` to `end`, by their anchors."""
    # Compared as pairs, without a key, which would be a call for each anchor that is looked at.
    last = bisect_left(anchors, (end, -1)) - 1
    first = bisect_left(anchors, (start, -1))
    if first == len(anchors) or anchors[first][0] > start:
        first -= 1
    return Span(anchors[first][1] + start - anchors[first][0], anchors[last][1] + end - anchors[last][0])


def anchors_of(anchors: Sequence[tuple[int, int]], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the anchors of a part of a clean text, its characters `start` to `end`, counted from its own beginning."""
    kept = [(here - start, there) for here, there in anchors if start <= here < end]
    if not kept or kept[0][0] > 0:
        kept.insert(0, (0, locate(anchors, start, start + 1).start))
    return tuple(kept)


class Mention(NamedTuple):
    """A name in a block's clean text: `text[start:end]`, without particles and generic heads.

    `name` is the canonical spelling that the entry itself holds and `type` what the thing is, None where nothing says.
    `known` is true for a name of the lexicon, false for one that the text coined.
    """

    start: int
    end: int
    name: str
    type: EntityType | None
    known: bool


class Section(NamedTuple):
    """The blocks under one heading; `heading` is clean text, empty where there is none.

    `language` is set where it differs from the entry's, as with an English abstract in a Chinese digest.
    """

    role: SectionRole
    heading: str
    blocks: tuple[Block, ...]
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one digest says of one paper.

    `paper` is the arXiv id without version, or the file's stem where the file gives no id; `date` is the digest's day and
    `published` the paper's, both ISO 8601 dates. `layout` names the reader that made the entry. `meta` holds what a
    layout knows besides (authors, upvotes, keywords), as strings.
    """

    source: SourceFile
    paper: str
    title: str | None
    language: Language
    span: Span
    sections: tuple[Section, ...]
    layout: str
    quality: EntryQuality = "full"
    url: str | None = None
    date: str | None = None
    published: str | None = None
    title_span: Span | None = None
    title_block: Block | None = None
    """The title as a block that can locate its names; its text is `title`, its span `title_span`."""
    meta: Mapping[str, str] = field(default_factory=dict)
