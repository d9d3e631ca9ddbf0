"""Files that are whole or not there: written under a temporary name beside their place, then renamed into it.

Takes a path and what to write; promises that a reader of the path sees the old content or the new, never a part, and
that nothing is left behind by a write that failed. Text is UTF-8 with `\\n` on every platform.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO


@contextmanager
def new_path(path: Path) -> Iterator[Path]:
    """Yield a free temporary path beside `path`; what the block puts there (a file or folder) then becomes `path`."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    remove(part)
    try:
        yield part
        if part.is_dir():
            _replace_folder(part, path)
        else:
            part.replace(path)
    finally:
        remove(part)


@contextmanager
def new_text(path: Path) -> Iterator[TextIO]:
    """Open a text file that becomes `path` where the block ends without an error."""
    with new_path(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        yield file
        file.flush()


@contextmanager
def new_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a binary file that becomes `path` where the block ends without an error."""
    with new_path(path) as part, part.open("wb") as file:
        yield file
        file.flush()


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it; a path that is not there is fine."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _replace_folder(part: Path, path: Path) -> None:
    """Rename `part` to `path`; a folder can't be renamed over a full one, so the old one steps aside first."""
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    if path.exists():
        remove(old)
        path.replace(old)
    part.replace(path)
    remove(old)


@contextmanager
def new_files(folder: Path) -> Iterator[Path]:
    """Yield an empty folder; what the block puts there then takes its place in `folder`, all or nothing of it."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{os.getpid()}.part"
    remove(part)
    part.mkdir()
    try:
        yield part
        for path in sorted(part.iterdir()):
            with new_path(folder / path.name) as free:
                path.replace(free)
    finally:
        remove(part)
