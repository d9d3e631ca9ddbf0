"""What ten thousand abstracts make of a name: how many of them hold it, and in which slot.

Takes a name, gives features for the learned reader of slots: who knows that CLIP is mostly built on, and GPT-4o mostly
compared with, reads an unclear sentence better. `name_counts.tsv` holds the counts, a line a name with at least `LEAST`
papers; `training/count_names.py` makes it from what rules alone claim, so that it depends on no annotation.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from paperkg.extract.learned.weight_table import rows
from paperkg.ontology.keys import name_key

TABLE: Final = Path(__file__).with_name("name_counts.tsv")
#: The slots of the columns behind the first, which counts the papers.
COUNTED: Final = ("proposes", "datasets", "compares_against", "uses", "metrics", "tasks")
#: In how many papers a name stands that the table holds.
LEAST: Final = 2
#: Where a share of the papers is a greater one; the first step tells none from few.
_SHARES = (0.0001, 0.15, 0.4, 0.7)
_RIVAL, _USED = COUNTED.index("compares_against"), COUNTED.index("uses")
#: What every feature of a name's counts begins with.
ELSEWHERE: Final = "elsewhere"
_UNMET = (f"{ELSEWHERE}=0",)


def best_known(spellings: Iterable[str]) -> str | None:
    """Return the key of the spelling of a thing that most papers hold, None where none holds any."""
    counts = _counts()
    keys = [key for key in map(name_key, spellings) if key in counts]
    if len(keys) < 2:
        return keys[0] if keys else None
    return max(keys, key=lambda key: (counts[key][0], key))


def features_of(key: str | None) -> tuple[str, ...]:
    """Return what the counts say of the key of a name."""
    return _UNMET if key is None else _features(key)


@lru_cache(maxsize=1)
def _counts() -> dict[str, tuple[int, ...]]:
    return dict(rows(TABLE.read_text(encoding="utf-8")))


@cache
def _features(key: str) -> tuple[str, ...]:
    papers, *filled = _counts()[key]
    counts = [*filled, *[0] * (len(COUNTED) - len(filled))]
    found = [f"{ELSEWHERE}={papers.bit_length()}"]
    found += [
        f"{ELSEWHERE}-{slot}={bisect_right(_SHARES, count / papers)}"
        for slot, count in zip(COUNTED, counts, strict=True)
    ]
    rival, used = counts[_RIVAL], counts[_USED]
    if rival or used:
        found.append(f"{ELSEWHERE}-used={round(4 * (used + 1) / (used + rival + 2))}")
    most = max(range(len(COUNTED)), key=counts.__getitem__)
    return (*found, f"{ELSEWHERE}-mostly={COUNTED[most] if counts[most] else None}")
