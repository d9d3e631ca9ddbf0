"""Several files that change as one: a reader sees the old ones or the new ones, whenever a writer is killed.

Takes a folder and what to put into it. Files can only be renamed one by one, so the new ones are made whole in a folder
inside, and one rename of that folder, to `NEXT`, is the moment from which they count. Then each is moved to its place.
Who reads asks `current` where a file is: in `NEXT` until it was moved. A writer that is killed before the moment leaves
nothing that counts; one that is killed after it leaves moves, which the next writer makes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from paperkg.errors import OutputError, PaperkgError
from paperkg.files import remove
from paperkg.lock import held

PART, NEXT = ".paperkg-part", ".paperkg-next"
#: In `NEXT`: the names of files that are to go, one a line.
_GONE = ".gone"
#: How often a reader tries again while files are moved, and how long it waits between, in seconds.
_TRIES, _WAIT = 100, 0.02

Found = TypeVar("Found")


@contextmanager
def switched(folder: Path, *, gone: Iterable[str] = ()) -> Iterator[Path]:
    """Yield an empty folder; what the block puts there takes its place in `folder` at one moment, or not at all.

    Where the block leaves it empty, nothing changes. Files of the names in `gone` that the block does not make are
    removed at that moment. The folder is made where it is not there. Until the block ends, nobody else can write to it.

    Raises:
        OutputError: another writer is at work, or a program holds a file so that it can't be replaced.

    """
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / PART
    try:
        with held(folder):
            settle(folder)
            remove(part)
            part.mkdir()
            try:
                yield part
                if any(part.iterdir()):
                    names = [name for name in gone if not (part / name).exists()]
                    (part / _GONE).write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
                    _sync(part)
                    part.rename(folder / NEXT)
                    _sync_folder(folder)
            finally:
                remove(part)
            settle(folder)
    finally:
        if is_new:
            with suppress(OSError):  # it holds something: all went well
                folder.rmdir()


def settle(folder: Path) -> None:
    """Make the moves of a writer that was killed after its moment. Only who holds the lock may do so."""
    new = folder / NEXT
    if not new.is_dir():
        return
    try:
        for path in sorted(new.iterdir()):
            if path.name != _GONE:
                if path.is_dir():
                    remove(folder / path.name)
                path.replace(folder / path.name)
        if (new / _GONE).exists():  # else all was done but the last step
            for name in (new / _GONE).read_text(encoding="utf-8").splitlines():
                remove(folder / name)
        remove(new)
    except PermissionError as error:
        hint = "close what has it open; what is new counts already, and the next command that writes moves it"
        raise OutputError(f"cannot be replaced: {error.strerror}", where=str(error.filename), hint=hint) from error


def current(folder: Path, name: str) -> Path:
    """Return where a file of the folder is, whether or not a switch is under way or was cut off."""
    new = folder / NEXT / name
    return new if new.exists() else folder / name


def steady(folder: Path, marker: str, read: Callable[[], Found]) -> Found:
    """Return what `read` gives, having read all of it before a switch or all of it after.

    `marker` is a file that each switch makes anew. What `read` raises goes on where no switch is to blame.
    """
    for _ in range(_TRIES):
        before = identity(folder, marker)
        try:
            found = read()
        except (OSError, PaperkgError):
            if before == identity(folder, marker) and not (folder / NEXT).exists():
                raise
        else:
            if before == identity(folder, marker):
                return found
        time.sleep(_WAIT)
    return read()


def identity(folder: Path, name: str) -> tuple[int, int, int] | None:
    """Return what tells a file from one that takes its place: None where there is none."""
    for place in (folder / NEXT / name, folder / name, folder / NEXT / name):
        with suppress(FileNotFoundError):
            found = place.stat()
            return found.st_ino, found.st_mtime_ns, found.st_size
    return None


def _sync(folder: Path) -> None:
    """Have the disk hold all that is in a folder, so that a machine without power finds it too."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("r+b") as file:
                os.fsync(file.fileno())
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder can't be opened
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
