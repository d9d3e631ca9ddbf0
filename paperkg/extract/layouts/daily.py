"""The daily digest: one file a day, one heading an entry.

The heading holds the paper's arXiv id (`## 2505.12345`). Under it stand link lines, `**Summary**:`, and the summary, in
any dialect that `body` reads, until the next such heading. Before the first entry stand the file's title and date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from paperkg.errors import EMPTY_ENTRY, OPEN_FENCE
from paperkg.extract.layouts import facts, shapes
from paperkg.extract.layouts.base import layout
from paperkg.extract.layouts.body import Body, read_body
from paperkg.extract.model import Entry, SourceFile, Span
from paperkg.extract.source.ledger import Ledger, Use

_HEAD = re.compile(
    rf"^[ ]{{0,3}}#{{1,4}}[ \t]+(?:\d{{1,3}}[.)][ \t]+)?\[?(?:arxiv[ ]*:[ ]*)?(?P<id>{shapes.ARXIV_ID})(?:v\d{{1,2}})?"
    r"\]?(?:\([^()\s]*\))?[ \t]*(?:[:–—-][ \t]*(?P<title>\S.*?))?[ \t]*#*[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
_SUMMARY_LABEL = re.compile(
    r"[ \t]*[*_#]*[ \t]*(?:summary|요약|总结|摘要)[ \t]*[:：]?[ \t]*[*_]*[ \t]*[:：]?[ \t]*$", re.IGNORECASE
)


class _Head(NamedTuple):
    paper: str
    line: int
    title: Span | None


def recognises(source: SourceFile) -> bool:
    """Whether a heading of the file is an arXiv id."""
    return _HEAD.search(source.text) is not None


@layout("daily", recognises=recognises)
def read_daily(source: SourceFile, ledger: Ledger) -> Iterator[Entry]:
    """Give the entries of a daily digest, in order."""
    heads = [_head(ledger, found) for found in _HEAD.finditer(source.text)]
    date = read_preamble(ledger, heads[0].line)
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        end = following.line if following is not None else len(ledger.lines)
        yield _read_entry(ledger, head, end, date)


def _head(ledger: Ledger, found: re.Match[str]) -> _Head:
    title = Span(*found.span("title")) if found["title"] else None
    return _Head(found["id"].lower(), ledger.line_at(found.start("id")), title)


def read_preamble(ledger: Ledger, end: int) -> str | None:
    """Account for the lines before the first entry, and return the date in them, or in the file's name."""
    date = None
    for line in range(end):
        text = ledger.lines[line]
        date = date or facts.iso_date(text)
        if shapes.RULE.match(text):
            ledger.mark(line, Use.RULE)
        elif shapes.HEADING.match(text):
            ledger.mark(line, Use.METADATA)
    ledger.mark_rest(0, end, Use.BOILERPLATE)
    return date or facts.iso_date(ledger.source.name)


def _read_entry(ledger: Ledger, head: _Head, end: int, date: str | None) -> Entry:
    ledger.mark(head.line, Use.HEADING)
    first, url = read_links(ledger, head.line + 1, end)
    body = read_body(ledger, first, end)
    tell(ledger, head.paper, head.line, body)
    text = ledger.source.text
    title = facts.clean_span(text, head.title) if head.title is not None else facts.title_of(body)
    start = ledger.starts[head.line]
    return Entry(
        source=ledger.source,
        paper=head.paper,
        title=title.text if title is not None else None,
        language=facts.language_of(facts.texts_of(body.sections)),
        span=Span(start, start + len(text[start : ledger.starts[end] if end < len(ledger.lines) else None].rstrip())),
        sections=body.sections,
        layout="daily",
        quality=facts.quality_of(body),
        url=url,
        date=date,
        title_span=title.span() if title is not None else None,
        title_block=facts.title_block(title) if title is not None else None,
    )


def read_links(ledger: Ledger, first: int, end: int) -> tuple[int, str | None]:
    """Pass the link lines and the `**Summary**:` label below a heading; return what follows, and the first address."""
    url: str | None = None
    line = first
    while line < end:
        text = ledger.lines[line]
        if "http" in text and shapes.LINKS.match(text) is not None:
            found = shapes.URL.search(text)
            url = url or (found[0] if found is not None else None)
            ledger.mark(line, Use.LINK)
        elif _SUMMARY_LABEL.match(text) is not None:
            ledger.mark(line, Use.HEADING)
        elif text.strip():
            break
        line += 1
    return line, url


def tell(ledger: Ledger, paper: str, line: int, body: Body) -> None:
    """Note what is odd about an entry."""
    if not body.sections:
        ledger.report(EMPTY_ENTRY, line, paper=paper)
    if body.open_fence is not None:
        ledger.report(OPEN_FENCE, body.open_fence, paper=paper)
