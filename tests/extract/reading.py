"""Builders for the tests of reading: a source out of text, its entries, and the real digests where they are there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperkg.extract.extractor import load_extractor
from paperkg.extract.model import Block, Entry, SourceFile
from paperkg.extract.record import EntryRecord
from paperkg.extract.source.segment import Segmentation, segment

SHARED = Path(__file__).parents[2].parent / "shared" / "digests"


def source(text: str, name: str = "day.md", sidecar: tuple[tuple[str, str], ...] = ()) -> SourceFile:
    return SourceFile(name, text, hashlib.sha256(text.encode()).hexdigest(), sidecar)


def segmented(text: str, name: str = "day.md") -> tuple[list[Entry], Segmentation]:
    segmentation = segment(source(text, name))
    return list(segmentation.entries), segmentation


def only_entry(text: str, name: str = "day.md") -> Entry:
    entries, _ = segmented(text, name)
    (entry,) = entries
    return entry


def daily(body: str) -> Entry:
    """Return the entry that a daily digest with one summary holds."""
    return only_entry(
        f"# Papers – 2025-05-26\n\n## 2505.00001\n🔗 https://arxiv.org/abs/2505.00001\n\n**Summary**:\n{body}\n"
    )


def by_rules(entry: Entry) -> EntryRecord:
    """Return what an entry says by rules alone: what is asked of a rule is not for the learned reader to answer."""
    return load_extractor(learned=False)(entry)


def blocks(entry: Entry) -> list[Block]:
    return [block for section in entry.sections for block in section.blocks]


def shown(entry: Entry) -> list[tuple[str, str | None, str]]:
    """Return (role, label, text) of each block."""
    return [(section.role, block.label, block.text) for section in entry.sections for block in section.blocks]


def real_files(folder: str) -> Iterator[Path]:
    if not SHARED.is_dir():
        pytest.skip("the real digests are not beside the repository (../shared/digests)")
    return (path for path in sorted((SHARED / folder).iterdir()) if path.name != "LICENSE")
