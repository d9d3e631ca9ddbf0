"""Fences and other markup between the lines of a summary: what is opened, and what is left out.

Takes a line that begins with a mark of it; gives the line after it, and tells the ledger what became of the lines between. A
fence that wraps prose is opened; code, HTML, comments, and formulas stay out.
"""

from __future__ import annotations

import re

from paperkg.extract.layouts import shapes
from paperkg.extract.source.ledger import Ledger, Use

_PROSE_FENCES = frozenset(("markdown", "md"))
_MAYBE_PROSE = frozenset(("", "text", "txt", "plaintext"))
_PROSE_START = re.compile(r"[ \t]*(?:#{1,6}[ \t]|\*\*\S|[-*][ \t]+\*\*|\d{1,2}[.)][ \t]+\*\*)")
#: Markup that opens on one line and closes on a later one.
_PAIRS = (("<!--", "-->"), ("%%", "%%"), ("<script", "</script>"), ("<style", "</style>"), ("$$", "$$"))


class Markup:
    """The markup of the lines before `end`; `fence` is the line of a fence that is open around what follows."""

    def __init__(self, ledger: Ledger, end: int) -> None:
        self.ledger = ledger
        self.end = end
        self.fence: int | None = None
        self._unclosed: set[str] = set()

    def read_fence(self, line: int, fence: re.Match[str]) -> int:
        """Return the line after a fence: the next one where it is opened or closed, or the one after all of its code."""
        self.ledger.mark(line, Use.FENCE)
        info = fence["info"].split()[:1]
        kind = info[0].casefold() if info else ""
        if self.fence is not None and not kind:
            self.fence = None
            return line + 1
        close = self._find_fence(line + 1, fence["marks"])
        if kind in _PROSE_FENCES or (kind in _MAYBE_PROSE and self._starts_prose(line + 1)) or close is None:
            self.fence = line
            return line + 1
        for inner in range(line + 1, close):
            self.ledger.mark(inner, Use.CODE)
        self.ledger.mark(close, Use.FENCE)
        return close + 1

    def _find_fence(self, first: int, marks: str) -> int | None:
        if marks in self._unclosed:
            return None
        for line in range(first, self.end):
            found = shapes.FENCE.match(self.ledger.lines[line])
            if found is not None and not found["info"] and found["marks"].startswith(marks):
                return line
        self._unclosed.add(marks)
        return None

    def _starts_prose(self, first: int) -> bool:
        for line in range(first, min(first + 4, self.end)):
            if self.ledger.lines[line].strip():
                return _PROSE_START.match(self.ledger.lines[line]) is not None
        return False

    def skip(self, line: int, text: str) -> int:
        """Return the line after markup, or the line itself where it is none."""
        if shapes.MARKUP.match(text) is not None:
            self.ledger.mark(line, Use.MARKUP)
            return line + 1
        stripped = text.strip()
        for opens, closes in _PAIRS:
            if stripped.startswith(opens) and closes not in stripped[len(opens) :]:
                return self._skip_until(line, closes)
        if stripped.startswith("$$") and stripped.endswith("$$"):
            self.ledger.mark(line, Use.CODE)
            return line + 1
        return line

    def _skip_until(self, line: int, closes: str) -> int:
        if closes in self._unclosed:
            return line
        for close in range(line + 1, self.end):
            if closes in self.ledger.lines[close]:
                use = Use.CODE if closes == "$$" else Use.MARKUP
                for inner in range(line, close + 1):
                    self.ledger.mark(inner, use)
                return close + 1
        self._unclosed.add(closes)
        return line
