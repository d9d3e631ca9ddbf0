"""Small digests for the tests of changing graphs: read from a table, not from a disk, and each extracted once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from paperkg.errors import MISSING
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.record import EntryRecord
from paperkg.extract.source.ledger import Problem
from paperkg.extract.source.segment import segment
from paperkg.pipeline import Stages, stages

_HEAD = """# Reasoning

"""
_ENTRY = """## {paper}
🔗 https://huggingface.co/papers/{paper}

**Summary**:
```markdown
# Paper summary: "{title}"

## 2. Contributions and Novelty

- **{method}**: a new policy method.

## 4. Experimental Setup

- **Baselines**: {said}
```

"""
ONE = _ENTRY.format(
    paper="2505.00001", title="Careful Walks", method="CarefulWalk", said="CarefulWalk outperforms GRPO."
)
DOUBT = _ENTRY.format(
    paper="2505.00001", title="Careful Walks", method="CarefulWalk", said="CarefulWalk underperforms GRPO."
)
TWO = _ENTRY.format(
    paper="2505.00002",
    title="Long Runs",
    method="Trusted Attention Policy Optimization (TAPO)",
    said="We compare with Group Relative Policy Optimization (GRPO).",
)
THREE = _ENTRY.format(
    paper="2505.00003", title="Short Runs", method="Thought-Augmented Policy Optimization (TAPO)", said="TAPO and DPO."
)
#: What a file may hold: entries in several mixes, one of them twice, nothing to read, and a heading alone.
TEXTS = tuple(
    _HEAD + text
    for text in (ONE, TWO, ONE + TWO, DOUBT + THREE, THREE + ONE, "Nothing to see.\n", "## 2505.00004\n\n", TWO + TWO)
)
NAMES = ("2025-05-26.md", "2025-05-27.md", "2025-06-02.md", "notes.md")


def source(name: str, text: str) -> SourceFile:
    return SourceFile(name, text, hashlib.sha256(text.encode()).hexdigest())


def reading(files: dict[str, str]) -> Stages:
    """Return stages that read from `files`, text by name."""

    def read(paths: Iterable[str | Path]) -> Iterator[SourceFile | Problem]:
        for name in map(str, paths):
            yield source(name, files[name]) if name in files else Problem.of(MISSING, name)

    return Stages(read, segment, _extract)


@lru_cache(maxsize=1)
def _own() -> Stages:
    return stages()


_made: dict[tuple[str, str, int], EntryRecord] = {}


def _extract(entry: Entry) -> EntryRecord:
    key = (entry.source.name, entry.source.text, entry.span.start)
    if key not in _made:
        _made[key] = _own().extract(entry)
    return _made[key]
