"""From the lines of one summary to sections of blocks: the Markdown that all Markdown readers share.

Takes a range of lines; gives the summary's own title and its sections, and tells the ledger what became of every line.
Headings are `#` lines, and bold or numbered lines whose words `headings` knows; everything else is a bullet, a table
row, or a paragraph, with its label and the label of what it is nested in. What is markup, `markup` reads or leaves out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from paperkg.extract.layouts import shapes
from paperkg.extract.layouts.block import make_block, split_label
from paperkg.extract.layouts.markup import Markup
from paperkg.extract.layouts.outline import Outline
from paperkg.extract.layouts.table import read_table
from paperkg.extract.model import BlockKind, Section
from paperkg.extract.source.clean import Clean, clean
from paperkg.extract.source.headings import role_of, strict_role_of
from paperkg.extract.source.ledger import Ledger, Use

_MARKS = frozenset("`~<%$![-*_=#")
_BULLETS = frozenset("-*+•▪◦‣·●○0123456789")
_LONGEST_PARENT = 40
_SENTENCE = re.compile(r"[.!?。]$|다$")
_NUMBERED = re.compile(r"\d{1,2}[.)]")
_ALL = -1


class Body(NamedTuple):
    """What one summary holds. `title` is its own `#` line; `has_headings` tells whether any heading named a section."""

    title: Clean | None
    sections: tuple[Section, ...]
    has_headings: bool
    open_fence: int | None


@dataclass(slots=True)
class _Item:
    """An open bullet, or a label line (indent -1), that later lines may belong to."""

    indent: int
    start: int
    end: int
    label: Clean | None = None
    waits: bool = False


@dataclass(slots=True)
class _Open:
    """A block that may still grow by a line."""

    kind: BlockKind
    start: int
    end: int
    label: Clean | None
    depth: int
    parent: Clean | None


def read_body(ledger: Ledger, first: int, end: int, *, bullets_are_sections: bool = False) -> Body:
    """Read the lines `first` to `end`, counted from 0, as one summary.

    With `bullets_are_sections`, a bullet whose label names a section (`- ***Technical Details***: ...`) opens it.
    """
    return _Reader(ledger, end, bullets_are_sections).read(first)


class _Reader:
    def __init__(self, ledger: Ledger, end: int, bullets_are_sections: bool) -> None:
        self.ledger = ledger
        self.text = ledger.source.text
        self.end = end
        self.outline = Outline(bullets_are_sections=bullets_are_sections)
        self.markup = Markup(ledger, end)
        self.title: Clean | None = None
        self.items: list[_Item] = []
        self.open: _Open | None = None

    def read(self, first: int) -> Body:
        line = first
        lines = self.ledger.lines
        while line < self.end:
            text = lines[line]
            if not text or text.isspace():
                self._flush()
                line += 1
            else:
                line = self._read_line(line, text, self.ledger.starts[line])
        self._drop_items(_ALL)
        return Body(self.title, self.outline.sections(), self.outline.has_headings, self.markup.fence)

    def _read_line(self, line: int, text: str, start: int) -> int:
        """Read a line, or several that belong together; return the line after them."""
        mark = text.lstrip()[0]
        if mark == ">":
            text, start, is_callout = _unquote(text, start)
            if is_callout or not text or text.isspace():
                self._read_callout(line, text, start)
                return line + 1
            mark = text.lstrip()[0]
        if mark in _MARKS and (after := self._read_marked(line, text, start, mark)) > line:
            return after
        if "http" in text and shapes.LINKS.match(text) is not None:
            self._flush()
            self.ledger.mark(line, Use.LINK)
            return line + 1
        if "|" in text and (mark == "|" or self._is_table(line)):
            return self._read_table(line)
        bullet = shapes.BULLET.match(text) if mark in _BULLETS else None
        is_heading = self._read_prose(text, start) if bullet is None else self._read_bullet(bullet, start)
        self.ledger.mark(line, Use.HEADING if is_heading else Use.BLOCK)
        return line + 1

    def _read_marked(self, line: int, text: str, start: int, mark: str) -> int:
        """Read what its first character gives away; return the line after it, or the line itself."""
        if mark in "`~" and (fence := shapes.FENCE.match(text)) is not None:
            self._flush()
            return self.markup.read_fence(line, fence)
        if mark in "<%$![" and (after := self.markup.skip(line, text)) > line:
            if after > line + 1:
                self._flush()  # markup of one line parts no paragraph
            return after
        if mark in "-*_=" and not text.strip("-*_= \t") and (shapes.RULE.match(text) or shapes.UNDERLINE.match(text)):
            self._flush()
            self.ledger.mark(line, Use.RULE)
            return line + 1
        if mark == "#" and (heading := shapes.HEADING.match(text)) is not None:
            self._read_heading(line, heading, start)
            return line + 1
        return line

    def _read_callout(self, line: int, title: str, start: int) -> None:
        """Read `> [!note] Title`, or an empty line of a quote: the title is the label of what follows."""
        self._drop_items(_ALL)
        words = title.rstrip()
        self.ledger.mark(line, Use.BLOCK if words else Use.MARKUP)
        if words:
            label = clean(self.text, start, start + len(words))
            self.items.append(_Item(_ALL, start, start + len(words), label, True))

    def _read_heading(self, line: int, heading: re.Match[str], start: int) -> None:
        self._drop_items(_ALL)
        text = clean(self.text, start + heading.start("text"), start + heading.end("text"))
        level = len(heading["marks"])
        first = self.title is None and not self.outline.has_headings
        if first and level == 1 and text.text and strict_role_of(text.text) is None:
            self.title = text
            self.ledger.mark(line, Use.TITLE)
            return
        self.ledger.mark(line, Use.HEADING)
        if text.text:
            self.outline.start(text.text, level)

    # Bullets and prose: each tells whether its line was a heading ------------------------------------------------

    def _read_bullet(self, bullet: re.Match[str], start: int) -> bool:
        at, end = start + bullet.start("text"), start + bullet.end("text")
        end -= bullet["text"].endswith((" ", "\t")) and len(bullet["text"]) - len(bullet["text"].rstrip())
        indent = len(bullet["indent"].expandtabs(4))
        if bullet["number"] is not None and indent < 2 and self._read_numbered_heading(bullet["text"], at):
            return True
        self._drop_items(indent)
        parent = self._parent()
        depth = self._depth()
        label, value = split_label(self.text, at, end, plain=True)
        if self.outline.bullets_are_sections and depth == 0 and label is not None and role_of(label.text) != "other":
            self.outline.start(label.text)
        alone = label is None and shapes.BOLD_LINE.match(bullet["text"]) is not None
        waits = alone or value >= end
        self.items.append(_Item(indent, at, end, clean(self.text, at, end) if alone else label, waits))
        if not waits:
            self.open = _Open("bullet", value, end, label, depth, parent)
        return False

    def _read_numbered_heading(self, text: str, at: int) -> bool:
        bold = shapes.BOLD_LINE.match(text)
        if bold is not None:
            words = clean(self.text, at + bold.start("text"), at + bold.end("text")).text.rstrip(" :：")
            is_heading = not self.outline.is_below() and self.outline.opens(
                words, is_next_number=self.outline.numbers_headings
            )
        else:
            words = text.strip(" :：")
            is_heading = (
                not self.outline.has_headings and len(words) <= _LONGEST_PARENT and strict_role_of(words) is not None
            )
        if is_heading:
            self.outline.numbers_headings = True
            self._drop_items(_ALL)
            self.outline.start(words)
        return is_heading

    def _read_prose(self, text: str, start: int) -> bool:
        indent = len(text) - len(text.lstrip())
        at, end = start + indent, start + len(text.rstrip())
        if text[indent] in "*_" and (bold := shapes.BOLD_LINE.match(text)) is not None:
            return self._read_bold_line(bold, start)
        label, value = split_label(self.text, at, end, plain=False)
        if self.open is not None and label is None:
            self.open.end = end
            return False
        self._flush()
        if self.items and self.items[-1].waits and label is None:
            self._answer(at, end)
            return False
        if indent == 0 or not self.items or indent <= self.items[-1].indent:
            self._drop_items(_ALL)
        if label is not None and indent == 0 and self.outline.leads(label.text):
            self.outline.start(label.text)
        if label is not None and value >= end:
            self.items.append(_Item(_ALL, at, end, label, True))
            return False
        depth = self._depth()
        self.open = _Open("paragraph", value, end, label, depth, self._parent())
        return False

    def _read_bold_line(self, bold: re.Match[str], start: int) -> bool:
        at, end = start + bold.start("text"), start + bold.end("text")
        while self.text[end - 1] in " \t:：":
            end -= 1
        text = clean(self.text, at, end)
        self._drop_items(_ALL)
        is_next_number = _NUMBERED.match(text.text) is not None and self.outline.has_headings
        if not text.text or not self.outline.opens(text.text, is_next_number=is_next_number):
            self.items.append(_Item(_ALL, at, end, text, True))
            return False
        self.outline.start(text.text)
        return True

    def _answer(self, start: int, end: int) -> None:
        """Give a waiting label the line that follows it as its value."""
        item = self.items[-1]
        item.waits = False
        kind: BlockKind = "bullet" if item.indent >= 0 else "paragraph"
        parent = self.items[-2].label if len(self.items) > 1 else None
        depth = max(sum(each.indent >= 0 for each in self.items) - 1, 0)
        self.open = _Open(kind, start, end, item.label, depth, parent)

    def _depth(self) -> int:
        """Return how many bullets are open."""
        return len([item for item in self.items if item.indent >= 0]) if self.items else 0

    def _parent(self) -> Clean | None:
        """Return what the next block is nested in: a label, or the short text of a bullet."""
        if not self.items:
            return None
        item = self.items[-1]
        item.waits = False
        if item.label is None and item.end - item.start <= _LONGEST_PARENT:
            text = clean(self.text, item.start, item.end)
            item.label = text if text.text and _SENTENCE.search(text.text) is None else None
        return item.label

    def _drop_items(self, indent: int) -> None:
        """Close the bullets that a line of this indent ends; `_ALL` closes label lines as well."""
        self._flush()
        while self.items and self.items[-1].indent >= indent:
            item = self.items.pop()
            if item.waits and item.label is not None and item.label.text:
                self._add_block("bullet" if item.indent >= 0 else "paragraph", item.label, None, 0, None)

    def _read_table(self, line: int) -> int:
        self._drop_items(_ALL)
        table = read_table(self.ledger, line, self.end)
        self.outline.add(*table.rows)
        return table.end

    def _is_table(self, line: int) -> bool:
        return line + 1 < self.end and shapes.TABLE_RULE.match(self.ledger.lines[line + 1]) is not None

    def _flush(self) -> None:
        if self.open is not None:
            block, self.open = self.open, None
            text = clean(self.text, block.start, block.end)
            if text.text:
                self._add_block(block.kind, text, block.label, block.depth, block.parent)

    def _add_block(self, kind: BlockKind, text: Clean, label: Clean | None, depth: int, parent: Clean | None) -> None:
        self.outline.add(make_block(kind, text, label=label, depth=depth, parent=parent))


def _unquote(text: str, start: int) -> tuple[str, int, bool]:
    """Return a line without its `>`, where it begins, and whether it opens a callout."""
    quote = shapes.QUOTE.match(text)
    cut = quote.end() if quote is not None else 0
    callout = shapes.CALLOUT.match(text, cut)
    cut = callout.end() if callout is not None else cut
    return text[cut:], start + cut, callout is not None
