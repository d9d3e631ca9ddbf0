"""What a reader of a layout is, and how one is registered.

A reader is two functions: `recognises(source)` looks at the shape of a file, never at its name, and
`entries(source, ledger)` gives its entries one by one and tells the ledger about every line. Readers of other packages
register under the entry point group `paperkg.layouts`; see docs/layouts.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.source.ledger import Ledger

Recognise = Callable[[SourceFile], bool]
Read = Callable[[SourceFile, Ledger], Iterator[Entry]]


@dataclass(frozen=True, slots=True)
class Layout:
    """A reader: its name, which becomes `Entry.layout`, and its two functions."""

    name: str
    recognises: Recognise
    entries: Read


_LAYOUTS: dict[str, Layout] = {}


def layout(name: str, *, recognises: Recognise) -> Callable[[Read], Read]:
    """Register the decorated function as the reader of a layout.

    >>> @layout("nothing", recognises=lambda source: not source.text)
    ... def read_nothing(source, ledger):
    ...     yield from ()
    """

    def register(entries: Read) -> Read:
        _LAYOUTS[name] = Layout(name, recognises, entries)
        return entries

    return register


def by_name(name: str) -> Layout:
    """Return a registered reader."""
    return _LAYOUTS[name]
