"""JSON that knows where its strings stand.

`values` walks the top-level values of a text (the items of an array, or one value a line) as `Record`s; `members` gives
those of an object, with their places. Broken values are told as `Broken`, and the walk goes on where it can.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from paperkg.extract.source.clean import Clean, unescape

_DECODE = json.JSONDecoder().raw_decode
_BLANK = re.compile(r"[ \t\r\n\ufeff]*")
#: What leads to the value of a member: what parts it from the last one, and its key.
_KEY = re.compile(r'[ \t\r\n,]*(?P<key>"[^"\\]*(?:\\.[^"\\]*)*")[ \t\r\n]*:[ \t\r\n]*')
_OBJECT_LINE = re.compile(r"^\{", re.MULTILINE)


class Record(NamedTuple):
    """A JSON value and its range in the text."""

    value: Any
    start: int
    end: int


class Broken(NamedTuple):
    """A place where the text stops being JSON."""

    start: int
    why: str


def values(text: str) -> Iterator[Record | Broken]:
    """Give the values of a text: the items of one array, or all values that follow one another (JSON lines)."""
    start = _skip(text, 0)
    if text.startswith("[", start):
        yield from _items(text, start + 1)
        return
    while start < len(text):
        found = _decode(text, start)
        yield found
        start = _skip(text, found.end) if isinstance(found, Record) else _next_object(text, start)


def _items(text: str, start: int) -> Iterator[Record | Broken]:
    start = _skip(text, start)
    while not text.startswith("]", start):
        found = _decode(text, start)
        yield found
        if isinstance(found, Broken):
            return
        start = _skip(text, found.end)
        if text.startswith(",", start):
            start = _skip(text, start + 1)
        elif not text.startswith("]", start):
            yield Broken(start, "an array needs , or ] here")
            return


def _decode(text: str, start: int) -> Record | Broken:
    try:
        value, end = _DECODE(text, start)
    except json.JSONDecodeError as error:
        return Broken(start, f"{error.msg} at line {error.lineno} column {error.colno}")
    except (ValueError, RecursionError) as error:
        return Broken(start, str(error).partition(";")[0])
    return Record(value, start, end)


def members(text: str, start: int) -> dict[str, Record]:
    """Return the members of the valid JSON object that begins at `start`, with their places."""
    found: dict[str, Record] = {}
    end = start + 1
    while head := _KEY.match(text, end):
        key = head["key"]
        at = head.end()
        value, end = _DECODE(text, at)
        found[json.loads(key) if "\\" in key else key[1:-1]] = Record(value, at, end)
    return found


def string(text: str, record: Record) -> Clean:
    """Return a string value with anchors to the text."""
    return unescape(text, record.start + 1, record.end - 1)


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found is not None else at


def _next_object(text: str, at: int) -> int:
    found = _OBJECT_LINE.search(text, at + 1)
    return found.start() if found is not None else len(text)
