"""The sections of one summary, while its lines are read: which are open, and which words open the next.

Takes headings with their levels, gives `Section`s in the order of the text. A heading that says nothing of its role has that of
the section above it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from paperkg.extract.model import Block, Section, SectionRole
from paperkg.extract.source.headings import role_of, strict_role_of

#: Bold headings stand below all six kinds of `#` headings.
BOLD_LEVEL = 7


@dataclass(slots=True)
class _Part:
    role: SectionRole
    heading: str
    blocks: list[Block] = field(default_factory=list)


class Outline:
    """The sections so far; `numbers_headings` tells whether numbered lines have opened any."""

    def __init__(self, *, bullets_are_sections: bool) -> None:
        self.bullets_are_sections = bullets_are_sections
        self.has_headings = False
        self.numbers_headings = False
        self._parts: list[_Part] = [_Part("summary", "")]
        self._levels: list[tuple[int, SectionRole]] = []

    def sections(self) -> tuple[Section, ...]:
        """Return the sections that hold anything."""
        return tuple(Section(part.role, part.heading, tuple(part.blocks)) for part in self._parts if part.blocks)

    def add(self, *blocks: Block) -> None:
        """Add blocks to the section that is open."""
        self._parts[-1].blocks.extend(blocks)

    def start(self, heading: str, level: int = BOLD_LEVEL) -> None:
        """Open a section, which closes those of its level and below."""
        role = role_of(heading)
        while self._levels and self._levels[-1][0] >= level:
            self._levels.pop()
        if role == "other" and self._levels:
            role = self._levels[-1][1]
        self._levels.append((level, role))
        self.has_headings = True
        self._parts.append(_Part(role, heading))

    def opens(self, text: str, *, is_next_number: bool) -> bool:
        """Tell whether a bold line is a heading. Below `#` headings only one of another role is."""
        role = strict_role_of(text)
        if self.is_below():
            return role is not None and role != self._parts[-1].role and not is_next_number
        return role is not None or is_next_number

    def leads(self, label: str) -> bool:
        """Tell whether a paragraph's label opens a section: bold leads are the sections of an entry whose bullets are."""
        if self.is_below():
            return False
        return role_of(label) != "other" if self.bullets_are_sections else strict_role_of(label) is not None

    def is_below(self) -> bool:
        """Tell whether a `#` heading is open."""
        return any(level < BOLD_LEVEL for level, _ in self._levels)
