"""From an entry to its units, in the order of the text, the title first.

Takes an entry, gives its units with the names of the lexicon and those that any of its texts shows: `own_units` with what each
shows by itself, `shared_units` with what one shows in all of them, `units` both in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from paperkg.extract.model import Entry, Language
from paperkg.extract.names.known import KnownNames
from paperkg.extract.names.shared_names import with_shared_names
from paperkg.extract.rules.grammar import Grammar, grammar
from paperkg.extract.tasks.keywords import with_keyword_tasks
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.units.unit_blocks import block_units, section_units

#: Layouts whose keywords are the writer's own, few and to the point; an interface lists whatever terms an abstract holds.
_TAGGED = frozenset({"qa", "analysis", "sections", "prose"})


def units(entry: Entry, known: KnownNames, words_of: Callable[[Language], Grammar] = grammar) -> list[Unit]:
    """Return the units of an entry in the order of the text, the title first.

    Names that the entry defines in one place are found in all others too. `words_of` gives the grammar of a language.
    """
    return shared_units(entry, own_units(entry, known, words_of))


def named_texts(entry: Entry) -> Iterator[str]:
    """Yield the texts of an entry in which names are looked for, but for labels, and for what is read in pieces."""
    if entry.title_block is not None and entry.title_block.text:
        yield entry.title_block.text
    for section in entry.sections:
        if section.role in STATED:
            yield from (block.text for block in section.blocks if block.text)


def own_units(entry: Entry, known: KnownNames, words_of: Callable[[Language], Grammar] = grammar) -> list[Unit]:
    """Return the units of an entry with the names that each shows by itself."""
    words = words_of(entry.language)
    read: list[Unit] = []
    if entry.title_block is not None and entry.title_block.text:
        read += block_units(entry.title_block, "title", known, words)
    for section in entry.sections:
        own = words if section.language in {None, entry.language} else words_of(section.language or entry.language)
        read += section_units(section, known, own)
    return read


def shared_units(entry: Entry, read: list[Unit]) -> list[Unit]:
    """Return the units of an entry with the names that each shows by itself and with those that another one shows."""
    read = with_shared_names(read, entry.title or "", entry.language)
    tagged = entry.layout in _TAGGED and "keywords" in entry.meta
    return with_keyword_tasks(read, entry.meta["keywords"]) if tagged else read
