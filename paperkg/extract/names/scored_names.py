"""Scores that stand bare behind names, as lists of systems have them: `TapoNet 31, GreenZ-u 240, and SlowWalk v1.4 74`.

Takes a text and the range of a name that ends in a number; tells where the name ends if that number is a score. A number may
as well be a version (`Llama 2, Gemma 3`), so a list is scored only where most of its numbers can be none.
"""

from __future__ import annotations

import re

#: How many words a name in a list has at most, and what no list goes on beyond.
_WORDS, _PARTING = 4, "():"
_NAME = rf"[A-Za-z][^\s,;:()]*(?: [A-Za-z][^\s,;:()]*){{0,{_WORDS - 1}}}"
_NUMBER = r"\d+(?:\.\d+)?(?!\w*[A-Za-z])"
_LIST = re.compile(rf"{_NAME} {_NUMBER}(?:[,;、，]\s?(?:and )?{_NAME} {_NUMBER})+")
#: What each list holds; a text is looked through for it at once, and for a list only from the words before it.
_LISTED = re.compile(r" \d+(?:\.\d+)?[,;、，]\s?(?:and )?[A-Za-z]")
_ITEM = re.compile(rf"(?P<head>{_NAME}) (?P<number>{_NUMBER})")
#: A value in a run, no version: it has two digits before its point.
_VALUED = re.compile(r" \d{2,}\.\d+(?= \S)")
_LAST_NUMBER = re.compile(r" (\d+(?:\.\d+)?)$")
#: Behind a number: what it became.
_TURNS = re.compile(r"\s?(?:→|⇒|->|=>)\s?\d")
#: A number that no version has; years do, also in short: `AIME 25`.
_NO_VERSION = re.compile(r"(?!2[0-6]$|(?:19|20)\d\d$)\d{2,}(?:\.\d+)?|\d\.\d{2,}")
#: A decimal, which is no version where the name holds another one: `GPT-4o 2.6`, but `Hunyuan3D 2.0`.
_DECIMAL = re.compile(r"\d\.\d")
_VERSIONED = re.compile(r"\d(?![D\d])")


def end_before_score(text: str, start: int, end: int) -> int:
    """Return where a name ends that is followed by its score, else its own end.

    >>> text = "TapoNet 31, GreenZ-u 240, and SlowWalk 74"
    >>> text[: end_before_score(text, 0, 10)]
    'TapoNet'
    """
    if " " not in text[start:end]:
        return end
    if valued := _VALUED.search(text, start, end):
        return valued.start()  # `NExT-QA 76.5 Acc@All`
    number = _LAST_NUMBER.search(text, start, end)
    if number is None:
        return end
    scored = (
        _TURNS.match(text, end) is not None
        or _is_no_version(text[start : number.start()], number[1], alone=True)
        or _is_in_scored_list(text, start, end)
    )
    return number.start() if scored else end


def _is_in_scored_list(text: str, start: int, end: int) -> bool:
    begin = max([text.rfind(mark, 0, start) for mark in _PARTING]) + 1
    stop = min([place for mark in _PARTING if (place := text.find(mark, end)) >= 0], default=len(text))
    while listed := _LISTED.search(text, begin, stop):
        begin = max(begin, _words_before(text, listed.start()))
        if begin > start:
            return False
        found = _LIST.search(text, begin, stop)
        if found is None or found.start() > start:
            return False
        if end <= found.end():
            return _are_scores(found[0])
        begin = found.end()
    return False


def _words_before(text: str, end: int) -> int:
    """Return where the words begin that may stand before a number of a list: as many as its names have."""
    start = end
    for _ in range(_WORDS):
        start = text.rfind(" ", 0, start)
        if start < 0:
            return 0
    return start + 1


def _are_scores(listed: str) -> bool:
    items = list(_ITEM.finditer(listed))
    return 2 * sum(_is_no_version(item["head"], item["number"]) for item in items) >= len(items)


def _is_no_version(head: str, number: str, *, alone: bool = False) -> bool:
    decimal = _DECIMAL.fullmatch(number) is not None and _VERSIONED.search(head) is not None
    return decimal or (not alone and _NO_VERSION.fullmatch(number) is not None)
