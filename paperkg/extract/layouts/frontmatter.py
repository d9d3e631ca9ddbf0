"""The YAML front matter of a Markdown file: the small part of YAML that front matter uses.

`read_front_matter` takes the ledger of a file; gives scalar values with their places, and lists of scalars.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from paperkg.extract.model import Span
from paperkg.extract.source.ledger import Ledger, Use

_PAIR = re.compile(r"(?P<key>[A-Za-z_][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>\S.*?))?[ \t]*$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?:name:[ \t]*)?(?P<value>\S.*?)[ \t]*$")
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}


class FrontMatter(NamedTuple):
    """What the front matter says, and the line after it.

    `spans` holds the places of the `scalars`, and of the only item of a list in brackets.
    """

    scalars: dict[str, str]
    spans: dict[str, Span]
    lists: dict[str, tuple[str, ...]]
    end: int


def read_front_matter(ledger: Ledger) -> FrontMatter:
    """Read the front matter that a file begins with; an empty one ending at line 0 where there is none."""
    scalars: dict[str, str] = {}
    spans: dict[str, Span] = {}
    lists: dict[str, list[str]] = {}
    end = _end(ledger)
    key = ""
    for line in range(1, end - 1):
        text = ledger.lines[line]
        item = _ITEM.match(text)
        pair = _PAIR.match(text) if item is None else None
        if item is not None and key:
            lists.setdefault(key, []).append(_unquote(item["value"])[0])
        elif pair is not None:
            key = pair["key"].casefold()
            if pair["value"] is not None:
                _read_value(ledger.starts[line], pair, key, scalars, spans, lists)
    for line in range(end):
        ledger.mark(line, Use.FRONT_MATTER)
    return FrontMatter(scalars, spans, {name: tuple(items) for name, items in lists.items()}, end)


def _end(ledger: Ledger) -> int:
    closes = _FENCES.get(ledger.lines[0].rstrip()) if ledger.lines else None
    if closes is None:
        return 0
    found = (line for line in range(1, len(ledger.lines)) if ledger.lines[line].rstrip() in closes)
    return next(found, -1) + 1


def _read_value(
    start: int,
    pair: re.Match[str],
    key: str,
    scalars: dict[str, str],
    spans: dict[str, Span],
    lists: dict[str, list[str]],
) -> None:
    value, quoted = _unquote(pair["value"])
    if not quoted and value.startswith("[") and value.endswith("]"):
        lists[key] = [_unquote(item.strip())[0] for item in value[1:-1].split(",") if item.strip()]
        if len(lists[key]) == 1:
            first = start + pair.start("value") + value.index(lists[key][0])
            spans[key] = Span(first, first + len(lists[key][0]))
        return
    scalars[key] = value
    spans[key] = Span(start + pair.start("value") + quoted, start + pair.end("value") - quoted)


def _unquote(value: str) -> tuple[str, int]:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1], 1
    return value, 0
