"""The form of the tables that the learned readers' weights stand in: a line a feature, behind a head of comments."""

from __future__ import annotations

from collections.abc import Iterator


def rows(table: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each feature with its weights in hundredths, one for each column; an empty cell is none.

    >>> [*rows("# head\\nbase\\t-100\\t\\t5\\n")]
    [('base', (-100, 0, 5))]
    """
    for line in table.splitlines():
        if not line.startswith("#"):
            feature, *cells = line.split("\t")
            yield feature, tuple(int(cell or 0) for cell in cells)
