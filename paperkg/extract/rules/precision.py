"""The measured precision of each rule, which is the confidence of its claims.

`precision.tsv` is written by `make calibrate` from the dev gold; a rule that no gold has met gets the prior. Lines that
begin with `#` tell how the table was made. The learned readers, which were trained on that gold, are measured on entries that
they were not trained on: their tables say what their rules are worth.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from pathlib import Path

TABLE = Path(__file__).with_name("precision.tsv")
LEARNED = tuple(Path(__file__).parents[1] / "learned" / name for name in ("slots.tsv", "numbers.tsv"))
#: How a line of the head of a learned reader's table begins that says what a rule is worth.
_WORTH = "#worth\t"

#: For a rule without measured support: as likely right as wrong.
PRIOR = 0.5


@lru_cache(maxsize=1)
def measured() -> dict[str, tuple[int, int]]:
    """Return rule -> (right, all) as measured on gold."""
    if not TABLE.exists():
        return {}
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    worth = [line for table in LEARNED for line in _worth(table)]
    rows = (line.split("\t") for line in (*lines[1:], *worth))  # what is said last counts
    return dict(sorted((rule, (int(right), int(support))) for rule, right, support in rows))


def _worth(table: Path) -> list[str]:
    """Return what the head of a learned reader's table says of its rules."""
    with table.open(encoding="utf-8") as file:
        head = takewhile(lambda line: line.startswith("#"), file)
        return [line.removeprefix(_WORTH).rstrip() for line in head if line.startswith(_WORTH)]


@lru_cache(maxsize=1024)
def confidence(rule: str) -> float:
    """Return a rule's precision with one right and one wrong case added, so that small support means doubt.

    >>> confidence("no such rule@1")
    0.5
    """
    right, support = measured().get(rule, (0, 0))
    return round((right + 2 * PRIOR) / (support + 2), 4)
