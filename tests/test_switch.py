"""A change that is killed at any moment leaves the old graph or the new one, and one writer works at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from paperkg.change import add_to
from paperkg.errors import InputError, OutputError
from paperkg.extract.record import EntryRecord
from paperkg.graph.check import check
from paperkg.graph.kg import KnowledgeGraph
from paperkg.lock import NAME, held
from paperkg.pipeline import write_folder
from paperkg.switch import NEXT, PART, current, settle, steady, switched
from tests.killed import FIRST, SECOND, change
from tests.small_digests import reading

ROOT = Path(__file__).parents[1]
#: How many touches of the file system lie between two kills while new files are made; `make laws` tries each.
STRIDE = 1 if "PAPERKG_EXAMPLES" in os.environ else 9
CHANGING = """
from tests.killed import *
folder = Path(sys.argv[1])
print("begins", flush=True)
while True:
    change(folder)
    add_to(folder, sorted(FIRST), by=reading(FIRST), again=True)
"""
HOLDING = """
import os, sys
from pathlib import Path
from paperkg.lock import held
with held(Path(sys.argv[1])):
"""
posix = pytest.mark.skipif(os.name != "posix", reason="the killed process is made by fork")


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def seen(folder: Path) -> tuple[list[EntryRecord], set[object]]:
    """Return what a reader sees: the records, and the quads of the store."""
    kg = KnowledgeGraph.open(folder)
    return list(kg.records()), set(kg.store)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("old") / "graph"
    write_folder(sorted(FIRST), folder, by=reading(FIRST))
    return folder


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "graph"
    files = FIRST | SECOND
    write_folder(sorted(files), folder, by=reading(files))
    return folder


@posix
def test_a_change_that_is_killed_at_any_touch_leaves_the_old_graph_or_the_new_one(
    old: Path, new: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.killed", old, tmp_path, str(STRIDE)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    graphs = {"old": (seen(old), content(old)), "new": (seen(new), content(new))}
    found: list[str] = []
    unfinished = 0
    for number in sorted(int(path.name) for path in tmp_path.iterdir()):
        folder = tmp_path / str(number)
        unfinished += (folder / NEXT).exists()
        view = seen(folder)
        which = next(name for name, (whole, _) in graphs.items() if whole == view)
        with switched(folder):
            pass  # any writer ends what was begun
        assert content(folder) == graphs[which][1], number
        assert seen(folder) == graphs[which][0], number
        assert not [path.name for path in folder.iterdir() if path.name.startswith(".")], number
        found.append(which)
    counted = Counter(found)
    assert set(counted) == {"old", "new"}
    assert found == sorted(found, reverse=True), "there is one moment: old before it, new after it"
    assert unfinished > 3, "some were killed while files were moved"


@posix
def test_a_build_that_is_killed_at_any_time_leaves_a_whole_graph(old: Path, new: Path, tmp_path: Path) -> None:
    folder = tmp_path / "graph"
    write_folder(sorted(FIRST), folder, by=reading(FIRST))
    for milliseconds in (50, 205, 360):
        process = subprocess.Popen([sys.executable, "-c", CHANGING, folder], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(milliseconds / 1000)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert seen(folder)[0] == list(KnowledgeGraph.open(folder).records())
        with switched(folder):
            pass
        assert check(folder, shacl=False) == []


@posix
def test_a_lock_of_a_killed_writer_holds_nobody_up(old: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", f"{HOLDING} os.kill(os.getpid(), 9)", tmp_path], cwd=ROOT, check=False)
    assert (tmp_path / NAME).exists()
    with held(tmp_path):
        pass
    assert not (tmp_path / NAME).exists()


def test_a_second_writer_is_told_who_writes_and_since_when(tmp_path: Path) -> None:
    code = f"{HOLDING} print('held', flush=True); sys.stdin.read()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code, tmp_path], cwd=ROOT, stdin=pipe, stdout=pipe) as writer:
        assert writer.stdout is not None
        assert writer.stdin is not None
        writer.stdout.readline()
        with pytest.raises(
            OutputError, match=rf"being written by process {writer.pid} since \d\d\d\d-\d\d-\d\d .*wait"
        ):
            add_to(tmp_path, sorted(FIRST), by=reading(FIRST))
        writer.stdin.close()
    add_to(tmp_path, sorted(FIRST), by=reading(FIRST))
    assert (tmp_path / "claims.jsonl").exists()


def test_a_second_writer_in_the_same_process_is_told_too(tmp_path: Path) -> None:
    with held(tmp_path), pytest.raises(OutputError, match="which is this one"), held(tmp_path):
        pass


def test_readers_see_the_old_graph_while_a_writer_works(old: Path, tmp_path: Path) -> None:
    folder = tmp_path / "graph"
    write_folder(sorted(FIRST), folder, by=reading(FIRST))
    with switched(folder) as part:
        (part / "claims.jsonl").write_text("new", encoding="utf-8")
        assert seen(folder) == seen(old)
        assert (folder / PART).is_dir()


def test_a_reader_that_was_open_before_a_change_is_told_to_open_again(tmp_path: Path) -> None:
    folder = tmp_path / "graph"
    write_folder(sorted(FIRST), folder, by=reading(FIRST))
    kg = KnowledgeGraph.open(folder)
    change(folder)
    with pytest.raises(InputError, match="has changed since it was opened"):
        list(kg.records())


def test_a_reader_finds_a_file_where_a_killed_writer_left_it(tmp_path: Path) -> None:
    (tmp_path / NEXT).mkdir()
    (tmp_path / "a.txt").write_text("old", encoding="utf-8")
    (tmp_path / NEXT / "a.txt").write_text("new", encoding="utf-8")
    assert current(tmp_path, "a.txt").read_text(encoding="utf-8") == "new"
    (tmp_path / NEXT / ".gone").write_text("b.txt\n", encoding="utf-8")
    (tmp_path / "b.txt").touch()
    settle(tmp_path)
    assert content(tmp_path) == {"a.txt": b"new"}


def test_what_is_read_over_a_switch_is_read_again(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("old", encoding="utf-8")
    tries = []

    def read() -> list[str]:
        first = current(tmp_path, "a.txt").read_text(encoding="utf-8")
        if not tries:
            with switched(tmp_path) as part:
                for name in ("a.txt", "b.txt"):
                    (part / name).write_text("new!", encoding="utf-8")
        tries.append(first)
        return [first, current(tmp_path, "b.txt").read_text(encoding="utf-8")]

    assert steady(tmp_path, "a.txt", read) == ["new!", "new!"]
    assert tries == ["old", "new!"]


def test_a_fault_that_no_switch_is_to_blame_for_is_raised(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        steady(tmp_path, "a.txt", (tmp_path / "a.txt").read_bytes)
