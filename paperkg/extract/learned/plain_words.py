"""Words as the learned readers see them: what is left of a word when its endings and its case are taken off.

Takes a part of a text, gives its words: numbers as `#`, of Korean words the beginning, all others in small letters.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import lru_cache

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|[가-힣]+|[一-鿿]|\d[\d.,]*%?|[^\w\s]")
#: How many letters a Korean word begins with, before its endings.
_STEM = 3


def plain_words(text: str, start: int = 0, end: int = sys.maxsize) -> list[str]:
    """Return the words of a part of a text.

    >>> plain_words("TAPO는 능가한다고 53.1%")
    ['tapo', '는', '능가한', '#']
    """
    return [*map(plain, words_of(text, start, end))]


#: Returns the words of a part of a text as they are written; `plain` takes their endings and their case off.
words_of: Callable[..., list[str]] = _WORD.findall


#: In how many characters the words that are asked for mostly stand.
_NEAR = 32


def first_words(text: str, start: int, end: int, *, least: int) -> list[str]:
    """Return the first words of a part of a text, at least so many if it has them: mostly its first few characters hold them."""
    blank = text.rfind(" ", start, start + _NEAR)
    if start < blank < end and len(words := words_of(text, start, blank)) >= least:
        return words
    return words_of(text, start, end)


def last_words(text: str, start: int, end: int, *, least: int) -> list[str]:
    """Return the last words of a part of a text, at least so many if it has them."""
    blank = text.find(" ", max(start, end - _NEAR), end)
    if blank > start and len(words := words_of(text, blank, end)) >= least:
        return words
    return words_of(text, start, end)


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """Return what is left of a word."""
    if word[0].isdigit():
        return "#"
    return word[:_STEM] if "가" <= word[0] <= "힣" else word.lower()
