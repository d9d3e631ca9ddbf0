"""The layouts that paperkg reads, in the order in which they are tried. The last one reads anything."""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import entry_points

from paperkg.extract.layouts import daily as daily
from paperkg.extract.layouts import linked as linked
from paperkg.extract.layouts import records as records
from paperkg.extract.layouts import single as single
from paperkg.extract.layouts.base import Layout, by_name, layout

__all__ = ["Layout", "layout", "layouts"]

#: The first layout that recognises a file reads it. Readers of other packages come first, by name.
ORDER = ("records", "daily", "linked", "qa", "analysis", "sections", "prose", "unknown")


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """Return all readers in the order in which they are tried."""
    plugged = sorted(entry_points(group="paperkg.layouts"), key=lambda point: point.name)
    for point in plugged:
        point.load()
    return tuple(by_name(name) for name in (*(point.name for point in plugged), *ORDER))
