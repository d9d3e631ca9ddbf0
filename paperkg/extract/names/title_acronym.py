"""The acronym of an English title, or of its words before a colon, in a digest that does not spell it out.

Takes the units of an entry and its title, gives the units with each such acronym as another spelling of those words. In Chinese
it is one that nobody knows; in English also one that the lexicon holds for something else, where the title's own letters are
written as the words are. Promises nothing where the words give no three letters, name a kind or a task, or where no text has
the acronym.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from paperkg.extract.lang.en.parts import TASK_END
from paperkg.extract.names.found import Found
from paperkg.extract.units.unit import STATED, Unit
from paperkg.ontology.keys import name_key

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


#: What ends the words of a title that name a kind of things, and no single one.
_KIND = re.compile(r"(?:Models|Agents|Networks|Systems|Policies|Learning)$")
_TASK = re.compile(TASK_END)


def with_own_acronym(read: list[Unit], title: str) -> list[Unit]:
    """Return the units of an English entry with the acronym of the title's first words, whatever else the lexicon calls so."""
    head = title.partition(":")[0]
    if not title.isascii() or " " not in head or _KIND.search(head) or _TASK.search(head.lower()):
        return read
    acronyms = title_acronyms(title)
    return [_owned(unit, acronyms) if unit.role in STATED else unit for unit in read] if acronyms else read


def _owned(unit: Unit, acronyms: dict[str, str]) -> Unit:
    if not any(name.surface.rpartition(" ")[2].upper() in acronyms for name in unit.names):
        return unit
    return unit.with_names(tuple(_own(name, acronyms) for name in unit.names))


def _own(name: Found, acronyms: dict[str, str]) -> Found:
    """Return a name as the title's own where it is its acronym, alone or behind what it ran with: `With GPT-4 SoT gains`."""
    first, _, last = name.surface.rpartition(" ")
    head = acronyms.get(last.upper())
    if head is None or name.others or last[:1].islower() or not _is_written_as(last, head):
        return name
    if any(name_key(head) == name_key(form.text) for row in name.rows for form in row.forms()):
        return name  # the lexicon's own is what the paper is about
    if first and (name.rows or not any(map(str.isdigit, first))):
        return name
    start = name.end - len(last)
    outer = name.outer if not first else name.outer._replace(start=start)
    redefined = bool(name.rows)
    return name._replace(
        start=start, surface=last, rows=(), member=False, outer=outer, others=(head,), redefined=redefined, weak=False
    )


def _is_written_as(acronym: str, head: str) -> bool:
    """Tell whether the small letters of an acronym are those of small words: `SoT` for `Syzygy of Thoughts`."""
    small = {word[0] for word in re.split(r"[ -]", head) if word in _SMALL}
    return all(letter.isupper() or letter in small for letter in acronym)


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
