"""After any sequence of changes a graph is the one that a build of what remains makes.

`PAPERKG_EXAMPLES` says how many sequences are tried; `make laws` tries 500.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg import folder as graph_folder
from paperkg.change import add_to, remove_from
from paperkg.errors import UsageError
from paperkg.graph.derive import Derived
from paperkg.graph.kg import KnowledgeGraph
from paperkg.pipeline import write_folder
from tests.small_digests import NAMES, TEXTS, reading

EXAMPLES = int(os.environ.get("PAPERKG_EXAMPLES", "40"))

PAPERS = ("2505.00001", "2505.00002", "2505.00003")


class Add(NamedTuple):
    files: tuple[tuple[str, str], ...]
    again: bool


class Remove(NamedTuple):
    targets: tuple[str, ...]


_names = st.sampled_from(NAMES)
_targets = st.one_of(
    _names,
    st.sampled_from(PAPERS),
    st.builds(lambda name, paper: f"{name}#{paper}", _names, st.sampled_from(PAPERS)),
    st.just("lost.md"),
)
_adds = st.builds(
    lambda files, lost, again: Add((*files.items(), *([("lost.md", "")] if lost else [])), again),
    st.dictionaries(_names, st.sampled_from(TEXTS), min_size=1, max_size=2),
    st.booleans(),
    st.booleans(),
)
_removes = st.builds(Remove, st.lists(_targets, min_size=1, max_size=2).map(tuple))
_sequences = st.lists(st.one_of(_adds, _adds, _removes), min_size=1, max_size=7)


class World:
    """What remains after some changes, by the plain meaning of the words: files, and entries that were taken out."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.without: set[tuple[str, str]] = set()
        self.lost = False

    def add(self, change: Add) -> None:
        for name, text in change.files:
            if name == "lost.md":
                self.lost = True
            else:
                self.files[name] = text
                self.without = {pair for pair in self.without if pair[0] != name}

    def entries(self) -> set[tuple[str, str]]:
        held = {(name, paper) for name, text in self.files.items() for paper in PAPERS if f"## {paper}" in text}
        return held - self.without

    def remove(self, change: Remove) -> bool:
        """Remove what the targets name, and tell whether each named something."""
        names, entries = set(), set()
        for target in change.targets:
            some = {pair for pair in self.entries() if target in (pair[1], "#".join(pair))}
            if target in self.files or (target == "lost.md" and self.lost):
                names.add(target)
            elif some:
                entries |= some
            else:
                return False
        self.lost = self.lost and "lost.md" not in names
        self.files = {name: text for name, text in self.files.items() if name not in names}
        self.without = {pair for pair in self.without | entries if pair[0] in self.files}
        return True

    def build(self, output: Path) -> None:
        write_folder([*self.files, *(["lost.md"] if self.lost else [])], output, by=reading(self.files))
        if self.without:
            remove_from(output, ["#".join(pair) for pair in sorted(self.without)])


def run(changes: Sequence[Add | Remove], output: Path) -> World:
    world = World()
    for change in changes:
        if isinstance(change, Add):
            files = {name: text for name, text in change.files if name != "lost.md"}
            add_to(output, [name for name, _ in change.files], by=reading(files), again=change.again)
            world.add(change)
        elif world.remove(change):
            remove_from(output, change.targets)
        else:
            before = content(output)
            with pytest.raises(UsageError):
                remove_from(output, change.targets)
            assert content(output) == before
    return world


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*") if path.is_file()}


def compared(changes: Sequence[Add | Remove], place: Path) -> None:
    world = run(changes, place / "changed")
    world.build(place / "built")
    (place / "changed").mkdir(exist_ok=True)
    if any(isinstance(change, Add) for change in changes):
        assert content(place / "changed") == content(place / "built")


@settings(max_examples=EXAMPLES, deadline=None)
@given(_sequences)
def test_any_sequence_leaves_the_records_the_report_and_the_quads_of_a_build(changes: list[Add | Remove]) -> None:
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        patch.setattr(graph_folder, "_write_graph", write_quads)
        patch.setattr(os, "fsync", lambda _: None)  # no power is lost here, and a disk takes its time
        compared(changes, Path(place))


def write_quads(derived: Derived, part: Path) -> int:
    """Stand in for the writers of all formats: their input alone, sorted."""
    tally: Counter[str] = Counter()
    (part / "quads").write_text("\n".join(sorted(map(" ".join, derived.quads(tally)))), encoding="utf-8")
    return tally["contradictions"]


@settings(max_examples=max(6, EXAMPLES // 20), deadline=None)
@given(_sequences)
def test_any_sequence_leaves_the_bytes_and_the_store_of_a_build(changes: list[Add | Remove]) -> None:
    with tempfile.TemporaryDirectory() as text:
        place = Path(text)
        compared(changes, place)
        if (place / "built" / "store").is_dir() and (place / "changed" / "store").is_dir():
            one, other = (KnowledgeGraph.open(place / name).store for name in ("changed", "built"))
            assert set(one) == set(other)
        shutil.rmtree(place / "changed")
