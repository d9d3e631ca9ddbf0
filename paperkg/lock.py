"""One writer at a time: a lock of the operating system on a folder, which ends with the process that holds it.

Takes a folder. Promises that a second writer is told at once who writes, and since when; that a writer which was killed
holds nothing; and that readers need no lock.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from paperkg.errors import OutputError

NAME = ".paperkg-lock"

#: The folders that this process writes to: locks of the system tell processes apart, not threads.
_HELD: set[Path] = set()

if sys.platform == "win32":
    import msvcrt

    #: Locked bytes can't be read by others on Windows, so the lock lies far behind the words.
    _FAR = 1 << 30

    def _take(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        # Not flock: a worker that was forked would inherit it, and hold it after the writer was killed.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder that exists while the block runs.

    Raises:
        OutputError: somebody else holds it.

    """
    here = folder.resolve()
    if here in _HELD:
        raise _taken(folder, f"process {os.getpid()}, which is this one")
    file = _open(folder)
    _HELD.add(here)
    try:
        file.seek(0)
        file.write(f"process {os.getpid()} since {datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}\n".encode())
        file.truncate()
        file.flush()
        yield
    finally:
        _HELD.discard(here)
        # Gone before it is free: who opened it meanwhile finds another file, or none, under its name.
        with suppress(PermissionError):
            (folder / NAME).unlink(missing_ok=True)
        file.close()


def _open(folder: Path) -> BinaryIO:
    path = folder / NAME
    while True:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")
        try:
            _take(file)
        except OSError as error:
            file.seek(0)
            with file:
                who = file.read().decode("utf-8", "replace").strip()
            raise _taken(folder, who or "another process") from error
        with suppress(FileNotFoundError):
            if _is(file, path):
                return file
        file.close()


def _is(file: BinaryIO, path: Path) -> bool:
    """Tell whether the file that was locked still has the name: its last holder may have removed it just before."""
    return os.path.samestat(os.fstat(file.fileno()), path.stat())


def _taken(folder: Path, who: str) -> OutputError:
    return OutputError(f"being written by {who}", where=str(folder), hint="wait for it to end, then try again")
