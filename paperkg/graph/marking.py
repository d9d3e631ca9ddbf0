"""Names in a sentence: where they stand, so that notebooks, notes, and pages can mark them.

Takes a sentence and names; gives its parts. A name is found as a whole: GRPO, but not in Dual-GRPO, and also before a
Korean particle. The parts together are the sentence, always.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


def split_names(text: str, names: Iterable[str]) -> list[str]:
    """Return the parts of a sentence: every second one, from the second on, is one of the names.

    >>> split_names("GRPO와 비교", ["GRPO"])
    ['', 'GRPO', '와 비교']
    """
    found = _pattern(frozenset(name for name in names if name))
    return found.split(text) if found else [text]


@lru_cache(maxsize=1024)
def _pattern(names: frozenset[str]) -> re.Pattern[str] | None:
    if not names:
        return None
    words = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(f"((?<![A-Za-z0-9-])(?:{words})(?![A-Za-z0-9-]))")
