"""From what a user names to source files: files, folders, patterns, and standard input, as UTF-8 text.

`inputs` takes paths and gives a `SourceFile` for each file that can be read, and a `Problem` for each one that can't or
that was left out, in a fixed order. It never raises for what it finds; a file that two inputs name is read once.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path, PurePath
from typing import NamedTuple

from paperkg import errors
from paperkg.extract.model import SourceFile
from paperkg.extract.source.encoding import decode
from paperkg.extract.source.ledger import Problem
from paperkg.extract.source.sidecar import is_sidecar, read_sidecar

SUFFIXES = (".md", ".markdown", ".txt", ".json", ".jsonl", ".json.gz", ".jsonl.gz")
#: Files about a folder, with any suffix.
_HOUSEKEEPING = frozenset(
    (
        "license",
        "licence",
        "readme",
        "changelog",
        "contributing",
        "notice",
        "copying",
        "authors",
        "code_of_conduct",
        "security",
    )
)
_GZIP = b"\x1f\x8b"


class _Named(NamedTuple):
    """A file and the name that it gets; `is_chosen` where the user named it, not its folder."""

    path: Path
    name: str
    is_chosen: bool


def inputs(paths: Iterable[str | Path]) -> Iterator[SourceFile | Problem]:
    """Give the files that the paths name: a file, a folder with all below it, a glob pattern, or `-` for stdin.

    A file's name is its path below the folder, or the fixed part of the pattern, that named it, with `/` everywhere.
    """
    seen: set[Path] = set()
    for path in map(str, paths):
        if path == "-":
            yield from _read(sys.stdin.buffer.read(), "-")
            continue
        for found in _find(path):
            if isinstance(found, Problem):
                yield found
            elif (real := found.path.resolve()) not in seen:
                seen.add(real)
                yield from _read_file(found)


def _find(path: str) -> Iterator[_Named | Problem]:
    here = Path(path)
    if here.is_dir():
        yield from _walk(here, path)
    elif here.exists():
        yield _Named(here, _name(PurePath(here.name)), True)
    elif has_magic(path):
        yield from _match(path)
    else:
        yield Problem.of(errors.MISSING, _printable(path))


def _match(pattern: str) -> Iterator[_Named | Problem]:
    fixed = PurePath(pattern).parts
    first = next(index for index, part in enumerate(fixed) if has_magic(part))
    base = Path(*fixed[:first])
    matches = sorted(Path(match) for match in glob(pattern, recursive=True))  # noqa: PTH207
    if not matches:
        yield Problem.of(errors.NO_MATCH, _printable(pattern))
    for match in matches:
        if match.is_dir():
            yield from _walk(match, str(match))
        else:
            yield _Named(match, _name(match.relative_to(base)), False)


def _walk(folder: Path, shown: str) -> Iterator[_Named | Problem]:
    is_empty = True
    refused: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in sorted(files):
            path = Path(root, file)
            is_empty = False
            yield _Named(path, _name(path.relative_to(folder)), False)
    for error in refused:
        yield Problem.of(errors.UNREADABLE, _printable(str(error.filename)), why=_why(error))
    if is_empty and not refused:
        yield Problem.of(errors.EMPTY_FOLDER, _printable(shown), suffixes=", ".join(SUFFIXES))


def _read_file(named: _Named) -> Iterator[SourceFile | Problem]:
    if not named.is_chosen and (problem := _left_out(named)) is not None:
        yield problem
        return
    owner = is_sidecar(named.path)
    if owner is not None:
        yield Problem.of(errors.SIDECAR, named.name, of=owner)
        return
    try:
        data = named.path.read_bytes()
    except OSError as error:
        yield Problem.of(errors.UNREADABLE, named.name, why=_why(error))
        return
    yield from _read(data, named.name, read_sidecar(named.path))


def _left_out(named: _Named) -> Problem | None:
    file = named.path.name.casefold()
    if file.startswith("."):
        return Problem.of(errors.HIDDEN, named.name)
    if file.partition(".")[0] in _HOUSEKEEPING:
        return Problem.of(errors.HOUSEKEEPING, named.name)
    if not file.endswith(SUFFIXES):
        return Problem.of(
            errors.SUFFIX, named.name, suffix=named.path.suffix or "a file without suffix", suffixes=", ".join(SUFFIXES)
        )
    if not named.path.is_file():
        return Problem.of(errors.UNREADABLE, named.name, why="it is no regular file, or a link to nothing")
    return None


def _read(data: bytes, name: str, sidecar: tuple[tuple[str, str], ...] = ()) -> Iterator[SourceFile | Problem]:
    content = data
    if data.startswith(_GZIP):
        try:
            content = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            yield Problem.of(errors.BAD_GZIP, name, why=str(error))
            return
    text = decode(content, name)
    yield text if isinstance(text, Problem) else SourceFile(name, text, hashlib.sha256(data).hexdigest(), sidecar)


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).casefold()


def _name(path: PurePath) -> str:
    return _printable(path.as_posix())


def _printable(name: str) -> str:
    """Return a file name in which bytes that are no UTF-8 are replaced."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
