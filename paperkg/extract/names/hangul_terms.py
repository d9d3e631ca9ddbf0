"""Korean noun phrases, whose words blanks part from the words before them.

Takes clean text and the place where the last noun of a phrase begins, gives where the phrase begins: behind the word that is said
of something, or that describes.
"""

from __future__ import annotations

import re
from functools import lru_cache

from paperkg.extract.lang.ko import tasks as ko

#: How many words stand before the last noun at most.
_WORDS = 5

#: How far back the words before a noun are looked for, in characters.
_REACH = 24
_LAST_PART = re.compile(r"(?<![^\s(,'\"“‘:])[가-힣A-Za-z0-9/+-]+$")
_WORD_ENDS, _NOUN_ENDS = re.compile(ko.WORD_ENDS), re.compile(ko.NOUN_ENDS)


def opening(text: str, start: int, *, alone: bool = True) -> int:
    """Return where the noun phrase begins whose last word begins at `start`; `alone` says that it is one word.

    >>> opening("모델은 투명 이미지 생성", 7)
    4
    """
    noun = start
    for _ in range(_WORDS):
        word = _word_before(text, start)
        if not word or not (opens_term(word) or _is_language_model(text, word, start)):
            break
        if word in ko.DESCRIBING and not (alone and start == noun):
            break
        start -= len(word) + 1
    return start


def _word_before(text: str, start: int) -> str:
    """Return the word that one blank parts from what begins at `start`, empty where none does."""
    if text[start - 1 : start] != " ":
        return ""
    first = max(0, start - _REACH)
    blank = text.rfind(" ", first, start - 1)
    if blank < 0 and first:  # it is cut off: `re` looks at what stands before it
        cut = _LAST_PART.search(text, first, start - 1)
        return cut[0] if cut else ""
    return _last_part(text[blank + 1 : start - 1])


@lru_cache(maxsize=8192)
def _last_part(word: str) -> str:
    """Return a word without the marks that stand before it and what they part from it, empty where other marks are in it."""
    part = _LAST_PART.search(word)
    return part[0] if part else ""


@lru_cache(maxsize=8192)
def opens_term(word: str) -> bool:
    """Tell whether a word may belong to the name that follows it.

    >>> opens_term("구면"), opens_term("강력한")
    (True, False)
    """
    if word in ko.NOT_FIRST:
        return False
    return not _WORD_ENDS.search(word) or bool(len(word) > 1 and _NOUN_ENDS.search(word))


def _is_language_model(text: str, word: str, start: int) -> bool:
    """Tell whether a word before what begins at `start` ends what the work is done to: `언어 모델 정렬`."""
    return word == "모델" and text.endswith("언어 모델 ", 0, start)
