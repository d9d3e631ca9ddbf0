"""The acronym of an English title, or of its words before a colon, in a Chinese digest, which seldom spells it out.

Takes the units of an entry and its title, gives the units with each such acronym that nobody knows as another spelling of those
words. Promises nothing where the words give no three letters, or no text has the acronym.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from paperkg.extract.names.found import Found
from paperkg.extract.units.unit import STATED, Unit

_SMALL = frozenset({"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "the", "to", "with"})
#: How many letters an acronym has at least.
_LEAST = 3


def title_acronyms(title: str) -> dict[str, str]:
    """Return the acronyms that a title, or what stands before its colon, may have, each with the words.

    >>> title_acronyms("Slow-Step Walk Planning")
    {'SWP': 'Slow-Step Walk Planning', 'SSWP': 'Slow-Step Walk Planning'}
    >>> title_acronyms("Chain-of-Steps: Walk"), title_acronyms("Slow Walks")
    ({'COS': 'Chain-of-Steps'}, {})
    """
    head = title.partition(":")[0]
    return {letters: head for letters in _initials(head) if len(letters) >= _LEAST}


def with_title_acronym(read: list[Unit], title: str) -> list[Unit]:
    """Return the units with the acronym of the title's first words as another spelling of them."""
    acronyms = title_acronyms(title) if title.isascii() else {}
    return [_spelled(unit, acronyms) if unit.role in STATED else unit for unit in read] if acronyms else read


def is_acronym(name: Found, acronyms: Container[str]) -> bool:
    """Tell whether a name that nobody knows is one of some acronyms."""
    return not name.rows and not name.surface.islower() and name.surface.upper() in acronyms


def _spelled(unit: Unit, acronyms: dict[str, str]) -> Unit:
    if not any(is_acronym(name, acronyms) for name in unit.names):
        return unit
    names = (
        name._replace(others=(*name.others, acronyms[name.surface.upper()])) if is_acronym(name, acronyms) else name
        for name in unit.names
    )
    return unit.with_names(tuple(names))


def _initials(head: str) -> Iterator[str]:
    """Yield the initials of words: with those of hyphened ones or the first of them alone, with and without small words."""
    for parts in (head.split(" "), re.split(r"[ -]", head)):
        words = [part for part in parts if part[:1].isalpha()]
        yield "".join(word[0] for word in words).upper()
        yield "".join(word[0] for word in words if word.lower() not in _SMALL).upper()
