"""The embedded store: Oxigraph on disk, made whole beside its place and renamed into it.

Takes N-Quads; promises that a reader of the folder finds the old store or the new one. The default graph of a query
is the union of the named graphs only where the query is run with `use_default_graph_as_union=True`.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from paperkg.errors import InputError
from paperkg.files import new_path

#: As many quads as are loaded at once: with all of them the loader takes 0.8 KB of memory for each.
_BATCH = 100_000


def write_store(nquads: Path, directory: Path) -> int:
    """Load an N-Quads file into a new store that takes the place of `directory`, and return the number of quads.

    Optimising after the load makes slow queries several times faster. The caller must not hold the old store open.
    """
    with new_path(directory) as part:
        part.mkdir(parents=True)
        store = Store(part)
        try:
            with nquads.open("rb") as lines:
                while some := b"".join(islice(lines, _BATCH)):
                    store.bulk_load(some, format=RdfFormat.N_QUADS)
        except SyntaxError as error:
            raise InputError(f"not valid N-Quads: {error}", where=str(nquads), hint="build the graph again") from error
        store.optimize()
        store.flush()
        size = len(store)
        del store  # closes the files: a folder with open files can't be renamed everywhere
    return size


def open_store(directory: Path, *, writable: bool = False) -> Store:
    """Open a store that `write_store` made, for reading unless asked otherwise; one writer at a time.

    Raises:
        InputError: the folder is missing, is no store, is damaged, or is open for writing elsewhere.

    """
    where, again = str(directory), "run `paperkg build` to make it"
    if not directory.is_dir():
        raise InputError("no store here", where=where, hint=again)
    if not (directory / "CURRENT").is_file():
        raise InputError("the folder is not an Oxigraph store", where=where, hint=again)
    try:
        return Store(directory) if writable else Store.read_only(str(directory))
    except OSError as error:
        if "LOCK" in str(error):
            raise InputError(
                "the store is being written by another process", where=where, hint="wait for it to end, then try again"
            ) from error
        raise InputError(f"the store cannot be opened: {error}", where=where, hint=again) from error
