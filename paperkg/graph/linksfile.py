"""The user's word on what is one thing: must-link and cannot-link lines, which stand above every rule.

Takes a tab-separated file, gives `UserLinks`. A line is `must` or `cannot`, and two things: each an id as
`paperkg merges` prints it (`method/grpo`), or a name, which stands for the things of that name of every type. Blank
lines and lines that begin with `#` are skipped. All faults of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, cast

from paperkg.errors import InputError
from paperkg.graph.aliases import TYPES
from paperkg.ontology.keys import entity_id, name_key
from paperkg.switch import current

Word = Literal["must", "cannot"]
#: The name under which a graph folder keeps the user's lines.
FILE_NAME = "links.tsv"


class Line(NamedTuple):
    """One line: `word` says whether `one` and `other` must or cannot be the same."""

    word: Word
    one: str
    other: str

    def __str__(self) -> str:
        return "\t".join(self)


@dataclass(frozen=True, slots=True)
class UserLinks:
    """The lines of a user, in the order of the file."""

    lines: tuple[Line, ...] = ()

    @classmethod
    def read(cls, path: Path | None) -> UserLinks:
        """Read a file; none at all gives no lines.

        Raises:
            InputError: lines that are not of the form, all in one message.

        """
        if path is None:
            return cls()
        lines, faults = [], []
        for number, text in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
            if not text.strip() or text.startswith("#"):
                continue
            cells = [cell.strip() for cell in text.split("\t")]
            if len(cells) == 3 and cells[0] in ("must", "cannot") and all(cells):
                lines.append(Line(cast(Word, cells[0]), cells[1], cells[2]))
            else:
                faults.append(f"{path.name}:{number}: {text!r}")
        if faults:
            hint = "a line is must or cannot, then two names or ids, with tabs between"
            raise InputError("lines that cannot be read: " + "; ".join(faults), where=str(path), hint=hint)
        return cls(tuple(lines))

    @classmethod
    def of(cls, folder: Path) -> UserLinks:
        """Read the lines that a graph folder keeps."""
        path = current(folder, FILE_NAME)
        return cls.read(path if path.is_file() else None)

    def pairs(self, word: Word) -> frozenset[tuple[str, str]]:
        """Return the pairs of ids of one type that must, or cannot, be one; each pair sorted."""
        return frozenset(pair for line in self.lines if line.word == word for pair in _pairs(line.one, line.other))

    def text(self) -> str:
        """Return the lines as a file."""
        return "".join(f"{line}\n" for line in self.lines)

    def without(self, one: str, other: str) -> UserLinks:
        """Return the lines but those on these two names: what a user says last counts."""
        pairs = set(_pairs(one, other))
        return UserLinks(tuple(line for line in self.lines if not pairs & set(_pairs(line.one, line.other))))

    def with_lines(self, lines: Iterable[Line]) -> UserLinks:
        """Return these lines and others, each once."""
        return UserLinks(tuple(dict.fromkeys((*self.lines, *lines))))


def ids_of(name: str) -> tuple[str, ...]:
    """Return the ids that a name or id can stand for: itself, or one of each type.

    >>> ids_of("method/grpo")
    ('method/grpo',)
    """
    kind, slash, key = name.partition("/")
    if slash and key and kind in {known.lower() for known in TYPES}:
        return (name,)
    return tuple(entity_id(known, name) for known in TYPES) if name_key(name) else ()


def _pairs(one: str, other: str) -> Iterator[tuple[str, str]]:
    for first in ids_of(one):
        for second in ids_of(other):
            if first.partition("/")[0] == second.partition("/")[0] and first != second:
                yield min(first, second), max(first, second)
