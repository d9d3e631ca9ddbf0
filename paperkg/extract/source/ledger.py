"""Where every line of a file went: what an entry used, and what was left out and why.

A `Ledger` is made for one file before it is segmented. Each line has one `Use`; of several, the most telling counts.
The counts add up to the number of lines, always.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from paperkg.errors import Fault, Level
from paperkg.extract.model import SourceFile


class Use(IntEnum):
    """What became of a line, from the least to the most telling. Up to `OTHERS_SUMMARY` it was left out."""

    # The ledger relies on these two being False and True of `isspace`.
    NOT_UNDERSTOOD = 0
    BLANK = 1
    RULE = 2
    MARKUP = 3
    FENCE = 4
    CODE = 5
    BOILERPLATE = 6
    FRONT_MATTER = 7
    OTHERS_SUMMARY = 8
    METADATA = 9
    LINK = 10
    HEADING = 11
    TITLE = 12
    BLOCK = 13

    @property
    def is_used(self) -> bool:
        """Whether an entry holds what the line says."""
        return self > Use.OTHERS_SUMMARY

    @property
    def label(self) -> str:
        """The name for people: `front matter`."""
        return self.name.lower().replace("_", " ")


#: Left out for a reason that a careful user looks at; blank lines and rules are not.
WORTH_READING = frozenset((Use.NOT_UNDERSTOOD, Use.CODE, Use.BOILERPLATE, Use.OTHERS_SUMMARY))


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault in the data: where it is, what is wrong, and what to do. `line` counts from 1; None is the whole file."""

    source: str
    line: int | None
    code: str
    level: Level
    reason: str
    hint: str

    @classmethod
    def of(cls, fault: Fault, source: str, line: int | None = None, **details: object) -> Problem:
        """Return the problem that `fault` is in `source`, with the details that its templates name."""
        reason, hint = fault.reason.format(**details), fault.hint.format(**details)
        return cls(source, line, fault.code, fault.level, reason, hint)

    def __str__(self) -> str:
        where = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{where}: {self.level}: {self.reason}. {self.hint[:1].upper()}{self.hint[1:]}."


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that no entry used; `number` counts from 1."""

    number: int
    use: Use
    text: str


class Ledger:
    """The lines of one source, what became of each, and the problems that came up.

    `lines[i]` is the text of a line without its end, `starts[i]` its offset in the file. Lines end at LF, CRLF, or CR.
    """

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.lines, self.starts = _split(source.text)
        self.problems: list[Problem] = []
        self._uses = bytearray(map(str.isspace, (line or " " for line in self.lines)))

    def mark(self, line: int, use: Use) -> None:
        """Note what became of a line, counted from 0; a more telling note stays."""
        if use > self._uses[line]:
            self._uses[line] = use

    def mark_span(self, start: int, end: int, use: Use) -> None:
        """Note what became of all lines that hold characters of a range of the file."""
        for line in range(self.line_at(start), self.line_at(max(start, end - 1)) + 1):
            self.mark(line, use)

    def mark_rest(self, first: int, end: int, use: Use) -> None:
        """Note what became of those lines of a range that nobody has spoken for."""
        for line in range(first, end):
            if self._uses[line] == Use.NOT_UNDERSTOOD:
                self._uses[line] = use

    def line_at(self, offset: int) -> int:
        """Return the number, from 0, of the line that holds an offset of the file."""
        return bisect_right(self.starts, offset) - 1

    def use(self, line: int) -> Use:
        """Return what became of a line, counted from 0."""
        return Use(self._uses[line])

    def report(self, fault: Fault, line: int | None = None, **details: object) -> None:
        """Note a problem; `line` counts from 0."""
        number = None if line is None else line + 1
        self.problems.append(Problem.of(fault, self.source.name, number, **details))

    def counts(self) -> dict[str, int]:
        """Return how many lines had each use; the numbers add up to the number of lines."""
        return {use.label: count for use in Use if (count := self._uses.count(use))}

    def left_out(self) -> Iterator[LeftOut]:
        """Give the lines that were left out for a reason worth reading."""
        for number, use in enumerate(self._uses):
            if use in WORTH_READING:
                yield LeftOut(number + 1, Use(use), self.lines[number])


def _split(text: str) -> tuple[list[str], list[int]]:
    if "\r" in text:
        lines, starts = _split_any(text)
    else:
        lines = text.split("\n")
        starts = list(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))
    if not lines[-1]:
        lines.pop()
        starts.pop()
    return lines, starts


def _split_any(text: str) -> tuple[list[str], list[int]]:
    lines: list[str] = []
    starts: list[int] = []
    here = 0
    for line in text.split("\n"):
        end = here + len(line)
        parts = line[:-1].split("\r") if line.endswith("\r") else line.split("\r")
        for part in parts:
            lines.append(part)
            starts.append(here)
            here += len(part) + 1
        here = end + 1
    return lines, starts
