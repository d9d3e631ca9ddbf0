"""The measures that English prose names by their words alone: `line-level pass rate`, `lexical diversity is up by 12%`.

Takes clean text, gives the places of the measures whose last word is a measure's: those that a noun before it makes a name
wherever they stand, and those of which the text says that they are at a level or have moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.lang.en import measures as words
from paperkg.extract.model import Span

_HEADS = AhoCorasick(
    [f" {head}" for head in sorted(words.TELLING_HEADS | words.MOVED_HEADS)], matchkind=MatchKind.LeftmostLongest
)
_MOVES = re.compile(words.MOVES)
_NO_NOUN = re.compile(rf"{words.NO_NOUN_BEFORE}|{words.NO_MEASURE_WORD}|{words.NO_MODIFIER}")
_NOUN = re.compile(
    r"[A-Za-z]?[a-z]+(?:-[A-Za-z]?[a-z]+)*(?<!ing)(?<!ly)(?:(?<!ed)|(?<=eed))(?:(?<!s)|(?<=ss)|(?<=us)|(?<=is))"
)
_IN_ING = re.compile(words.NOUN_IN_ING, re.IGNORECASE)
_WORD = re.compile(r"(?<![\w'’.-])[A-Za-z-]+$")
#: How many words of a name stand before its head at most, and how long one may be.
_WORDS, _LONGEST = 3, 24


def measures_told(text: str) -> Iterator[Span]:
    """Yield the measures that nouns before their last word make names.

    >>> text = "Pose accuracy is checked. The line-level pass rate stays, and lexical diversity is up by 12%."
    >>> [text[slice(*place)] for place in measures_told(text)]
    ['Pose accuracy', 'line-level pass rate', 'lexical diversity']
    """
    for _, start, end in _HEADS.find_matches_as_indexes(text):
        if end < len(text) and (text[end].isalnum() or text[end] in "-_"):
            continue
        if text[start + 1 : end] not in words.TELLING_HEADS and not _MOVES.match(text, end):
            continue
        first = _first_noun(text, start)
        if first < start:
            yield Span(first, end)


_LIST_OPENS, _LIST_ENDS = re.compile(words.LIST_OPENS), re.compile(words.LIST_ENDS)


def listed_in_prose(text: str) -> Iterator[Span]:
    """Yield the lists of measures that a sentence of prose announces.

    >>> [text[slice(*place)] for text in ("Metrics are step rate and FID on hills.",) for place in listed_in_prose(text)]
    ['step rate and FID']
    """
    for opening in _LIST_OPENS.finditer(text) if "etrics" in text else ():
        end = _LIST_ENDS.search(text, opening.end())
        yield Span(opening.end(), end.start() if end else len(text))


def is_made_of_nouns(text: str, place: Span) -> bool:
    """Tell whether a phrase has nothing but nouns before its last word: no verb, no word of degree, no place.

    >>> is_made_of_nouns("line-level pass rate", Span(0, 20)), is_made_of_nouns("moves accuracy", Span(0, 14))
    (True, False)
    """
    return all(map(_is_noun, text[slice(*place)].split(" ")[:-1]))


def _first_noun(text: str, head: int) -> int:
    """Return where the nouns begin that stand before a head, `head` where none does; a setting is no measure."""
    first = head
    for _ in range(_WORDS):
        word = _WORD.search(text, max(0, first - _LONGEST), first)
        if word is None or not _is_noun(word[0]):
            break
        if first == head and word[0] in words.NO_TELLING:
            return head
        before = text[word.start() - 1 : word.start()]
        if before and before not in " (/":
            break
        first = word.start() - 1
        if before != " ":
            break
    return first + 1 if first < head else head


@lru_cache(maxsize=8192)
def _is_noun(word: str) -> bool:
    return (_NOUN.fullmatch(word) or _IN_ING.fullmatch(word)) is not None and _NO_NOUN.fullmatch(word) is None
