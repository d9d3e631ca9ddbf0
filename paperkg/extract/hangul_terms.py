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

_WORD_BEFORE = re.compile(r"(?<![^\s(,'\"“‘:])([가-힣A-Za-z0-9/+-]+) $")
_WORD_ENDS, _NOUN_ENDS = re.compile(ko.WORD_ENDS), re.compile(ko.NOUN_ENDS)


def opening(text: str, start: int, *, alone: bool = True) -> int:
    """Return where the noun phrase begins whose last word begins at `start`; `alone` says that it is one word.

    >>> opening("모델은 투명 이미지 생성", 7)
    4
    """
    noun = start
    for _ in range(_WORDS):
        before = _WORD_BEFORE.search(text, max(0, start - 24), start)
        if before is None or not (opens_term(before[1]) or _is_language_model(text, before)):
            break
        if before[1] in ko.DESCRIBING and not (alone and start == noun):
            break
        start = before.start(1)
    return start


@lru_cache(maxsize=8192)
def opens_term(word: str) -> bool:
    """Tell whether a word may belong to the name that follows it.

    >>> opens_term("구면"), opens_term("강력한")
    (True, False)
    """
    if word in ko.NOT_FIRST:
        return False
    return not _WORD_ENDS.search(word) or bool(len(word) > 1 and _NOUN_ENDS.search(word))


def _is_language_model(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word ends what the work is done to: `언어 모델 정렬`."""
    return word[1] == "모델" and text[: word.start(1)].endswith("언어 ")
