"""The names that a Korean headline is about: `SlowWalk, 느리게 걷는 법`, `SlowWalk 읽기 노트`, `… MIT의 SlowWalk`.

Takes a title and the names found in it; gives those that nobody knows and that open the headline, or a part of it behind a mark,
or that close it. Promises nothing for a title without Korean words: its Latin words need not be names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from paperkg.extract.lang.ko import titles as ko
from paperkg.extract.lang.ko.grammar import HEADS
from paperkg.extract.names.first_words import is_headline
from paperkg.extract.names.found import Found

_HANGUL, _OPENS, _PART = re.compile(ko.HANGUL), re.compile(ko.OPENS), re.compile(ko.PART)
_HEADS = "|".join(sum(HEADS.values(), ()))
_OPENED, _PART_OPENED = re.compile(ko.OPENED.replace("HEADS", _HEADS)), re.compile(ko.PART_OPENED)
_CLOSED, _BROUGHT = re.compile(ko.CLOSED), re.compile(ko.BROUGHT)
_HEADED = re.compile(ko.HEADED.replace("HEADS", _HEADS))
_SECOND = re.compile(ko.SECOND)


def headline_names(title: str, names: Iterable[Found]) -> Iterator[Found]:
    """Yield the new names that a Korean headline is about, in its order."""
    if not _HANGUL.search(title):
        return
    found: list[Found] = []
    for name in names:
        if name.rows or name.inside or _is_plain(name):
            continue
        if _is_subject(title, name) or (found and _joins(title, found[-1], name)):
            found.append(name)
            yield name


def _is_plain(name: Found) -> bool:
    """Tell whether words may be no name even in a headline: Korean ones, a question, or many that only capitals join."""
    if not (name.surface.isascii() and name.surface[:1].isalnum()):
        return True
    return name.weak and (name.surface.count(" ") > 1 or is_headline(name.surface))


def _is_subject(title: str, name: Found) -> bool:
    start, end = name.start, name.end
    if _OPENS.search(title, 0, start) is None and start:
        part = _PART.search(title, 0, start)
        if part is not None and _PART_OPENED.match(title, end):
            return True
        if _BROUGHT.match(title, end):
            return True
        return _CLOSED.match(title, end) is not None and _HEADED.search(title, 0, start) is not None
    return _OPENED.match(title, end) is not None


def _joins(title: str, first: Found, name: Found) -> bool:
    return _SECOND.fullmatch(title, first.end, name.start) is not None
