"""Words as the learned readers see them: what is left of a word when its endings and its case are taken off.

Takes a part of a text, gives its words: numbers as `#`, of Korean words the beginning, all others in small letters.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|[가-힣]+|[一-鿿]|\d[\d.,]*%?|[^\w\s]")
#: How many letters a Korean word begins with, before its endings.
_STEM = 3


def plain_words(text: str, start: int = 0, end: int = sys.maxsize) -> list[str]:
    """Return the words of a part of a text.

    >>> plain_words("TAPO는 능가한다고 53.1%")
    ['tapo', '는', '능가한', '#']
    """
    return [*map(_plain, _WORD.findall(text, start, end))]


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word[0].isdigit():
        return "#"
    return word[:_STEM] if "가" <= word[0] <= "힣" else word.lower()
