"""Changes of a graph that are killed: a program that the tests run, because it must not hold a store when it forks.

`python -m tests.killed OLD TARGET STRIDE` copies the graph folder OLD to TARGET/1, TARGET/2, ... and has a child process
change each: the n-th is killed (SIGKILL) just before its n-th touch of the file system. It ends with the first that is
not. While the new files are made, it goes on by STRIDE touches; around the moment of the change, by one.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

from paperkg.change import add_to
from paperkg.graph.derive import Derived
from paperkg.switch import NEXT, PART
from tests.small_digests import ONE, TEXTS, reading

FIRST = {"2025-05-26.md": TEXTS[2], "notes.md": TEXTS[2]}
#: What the killed change adds: a changed file, which ends the copy, and a new one.
SECOND = {"notes.md": TEXTS[3], "2025-06-02.md": ONE}
_TOUCHES = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir")


def die_at(count: int, folder: Path) -> None:
    """Have this process kill itself just before its `count`-th touch of what is in a folder."""
    left = count

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _TOUCHES and str(arguments[0]).startswith(str(folder)):
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def change(folder: Path) -> None:
    add_to(folder, sorted(SECOND), by=reading(SECOND))


def is_killed(count: int, folder: Path) -> bool:
    """Change a folder in a process of its own, and tell whether it was killed before it ended."""
    child = os.fork()
    if not child:
        die_at(count, folder)
        change(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and (code := os.waitstatus_to_exitcode(status)):
        sys.exit(code)
    return os.WIFSIGNALED(status)


def main(old: Path, target: Path, stride: int) -> None:
    warm = reading(SECOND)
    entries = [entry for source in warm.read(SECOND) for entry in warm.segment(source).entries]  # type: ignore[arg-type]
    # What a process finds once, such as the tables of names, each child has from the start; a store none of them may hold.
    for _ in Derived.of(map(warm.extract, entries)).quads():
        pass
    os.fsync = lambda _: None  # type: ignore[assignment] # who is killed leaves the machine its power
    count, killed = 1, True
    while killed:
        folder = target / str(count)
        shutil.copytree(old, folder)
        killed = is_killed(count, folder)
        count += 1 if (folder / NEXT).exists() or (folder / PART / ".gone").exists() else stride


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
