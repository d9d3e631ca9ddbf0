"""Daily digests whose headings are titles: `### [English title](https://arxiv.org/abs/2505.12345)`.

The paper's id comes from the heading's link, or from the link line under a heading. Below it stand facts (votes,
authors) and the summary: sections, prose, or bullets whose labels name sections (`- ***What's New***: ...`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from paperkg.extract.layouts import facts, shapes
from paperkg.extract.layouts.base import layout
from paperkg.extract.layouts.body import read_body
from paperkg.extract.layouts.daily import read_links, read_preamble, tell
from paperkg.extract.model import Entry, SourceFile, Span
from paperkg.extract.source.headings import strict_role_of
from paperkg.extract.source.ledger import Ledger, Use

_HEAD = re.compile(
    r"^[ ]{0,3}#{1,5}[ \t]+(?:\*\*)?(?:\d{1,3}[.)][ \t]+)?(?:[^\w\s\[*]+[ \t]*)?"
    r"(?:\[(?P<title>(?:[^\[\]\n]|\[[^\[\]\n]*\])+)\]"
    rf"\((?P<url>https?://[^\s()]*?/(?P<id>{shapes.ARXIV_ID})(?:v\d{{1,2}})?(?:\.pdf)?)\)"
    r"|(?P<plain>\S[^\n]*?)(?:\*\*)?[ \t]*\r?\n(?:[ \t]*\r?\n)?"
    r"(?=(?![ ]{0,3}#)(?:[^\n]{0,80}?(?P<url2>https?://(?:www\.)?(?:arxiv\.org/(?:abs|pdf)|huggingface\.co/papers)/"
    rf"(?P<id2>{shapes.ARXIV_ID}))|[^\w\n]{{0,4}}(?i:arxiv)(?i:[ ]id)?[ ]?[:：][ ]?(?P<id3>{shapes.ARXIV_ID}))))",
    re.MULTILINE,
)
_VOTES = re.compile(
    r"[ \t]*(?:[-*>][ \t]+)?(?:\*\*)?(?:[^\w\s*]+[ \t]*)?(?:upvotes?|votes?|likes?|추천|투표|点赞)?(?:\*\*)?"
    r"[ \t]*[:：]?(?:\*\*)?[ \t]*(?P<votes>\d{1,5})[ \t]*(?:upvotes?|votes?|likes?|추천|표)?[ \t]*$",
    re.IGNORECASE,
)
_AUTHORS = re.compile(
    r"[ \t]*(?:[-*>][ \t]+)?[*_]*(?:[^\w\s*_]+[ \t]*)?(?:authors?|by|저자|作者)"
    r"[*_]*[ \t]*[:：][*_]*[ \t]*(?P<names>\S.*?)[*_ \t]*$",
    re.IGNORECASE,
)
_FACTS = re.compile(
    r"[ \t]*(?:[-*>][ \t]+)?[*_]*(?:[^\w\s*_]+[ \t]*)?(?:arxiv(?: id)?|published|date|submitted|categories|tags|"
    r"keywords|발행일|게시일|날짜|분류|키워드)[*_]*[ \t]*[:：]",
    re.IGNORECASE,
)


#: Where a paper stands whose heading is followed by its id alone.
_ABSTRACT = "https://arxiv.org/abs/"


class _Head(NamedTuple):
    paper: str
    line: int
    title: Span
    url: str


@layout("linked", recognises=lambda source: _count(source) > 0)
def read_linked(source: SourceFile, ledger: Ledger) -> Iterator[Entry]:
    """Give the entries of a digest whose headings link to their papers, in order."""
    heads = _heads(ledger)
    date = read_preamble(ledger, heads[0].line)
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        yield _read_entry(ledger, head, following.line if following is not None else len(ledger.lines), date)


def _count(source: SourceFile) -> int:
    """Return the number of linked headings; a single title over one link is a file of one paper."""
    found = [head["id"] is not None for head in _found(source.text)]
    return len(found) if any(found) or len(found) > 1 else 0


def _found(text: str) -> list[re.Match[str]]:
    return [head for head in _HEAD.finditer(text) if head["plain"] is None or strict_role_of(head["plain"]) is None]


def _heads(ledger: Ledger) -> list[_Head]:
    heads = []
    for found in _found(ledger.source.text):
        title = Span(*found.span("title" if found["plain"] is None else "plain"))
        paper = found["id"] or found["id2"] or found["id3"]
        url = found["url"] or found["url2"] or _ABSTRACT + paper
        heads.append(_Head(paper, ledger.line_at(title.start), title, url))
    return heads


def _read_entry(ledger: Ledger, head: _Head, end: int, date: str | None) -> Entry:
    ledger.mark(head.line, Use.TITLE)
    text = ledger.source.text
    first, meta = _read_facts(ledger, head.line + 1, end)
    body = read_body(ledger, first, end, bullets_are_sections=True)
    tell(ledger, head.paper, head.line, body)
    title = facts.clean_span(text, head.title)
    start = ledger.starts[head.line]
    stop = ledger.starts[end] if end < len(ledger.lines) else len(text)
    entry = Entry(
        source=ledger.source,
        paper=head.paper,
        title=title.text or None,
        language=facts.language_of(facts.texts_of(body.sections)),
        span=Span(start, start + len(text[start:stop].rstrip())),
        sections=body.sections,
        layout="linked",
        quality=facts.quality_of(body),
        url=head.url,
        date=date,
        meta=meta,
    )
    return replace(entry, title_span=title.span(), title_block=facts.title_block(title)) if title.text else entry


def _read_facts(ledger: Ledger, first: int, end: int) -> tuple[int, dict[str, str]]:
    """Pass the lines of votes, authors, links, and dates below a heading; return what follows, and what they say."""
    meta: dict[str, str] = {}
    line = first
    while line < end:
        line, _ = read_links(ledger, line, end)
        if line >= end:
            break
        text = ledger.lines[line].replace("*", "")
        votes, authors = _VOTES.match(text), _AUTHORS.match(text)
        if votes is not None:
            meta.setdefault("upvotes", votes["votes"])
        elif authors is not None:
            meta.setdefault("authors", authors["names"])
        elif _FACTS.match(text) is None:
            break
        ledger.mark(line, Use.METADATA)
        line += 1
    return line, meta
