"""Papers as JSON records: the Hugging Face daily-papers API, and arXiv's metadata, as an array or as JSON lines.

A record gives one entry: its title, its abstract as one paragraph in the section `abstract`, and the facts beside them
as `meta`. The API's `ai_summary` is somebody else's summary and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from paperkg.errors import BAD_JSON, LINE_TOO_LONG, NOT_A_PAPER
from paperkg.extract.layouts import facts, shapes
from paperkg.extract.layouts.base import layout
from paperkg.extract.layouts.block import make_block
from paperkg.extract.layouts.jsontext import Broken, Record, members, string, values
from paperkg.extract.model import Entry, Section, SourceFile, Span
from paperkg.extract.source.clean import Clean, clean, compose
from paperkg.extract.source.ledger import Ledger, Use

#: Characters; an abstract has 2,000.
_LONGEST = 200_000
#: How JSON begins, and what was meant as JSON: keys in single quotes or none, a quote that is missing.
_JSON_START = re.compile(r"\s*(?:\[\s*(?:\{|\])|\{\s*(?:[\"'}]|\w+\s*[\"':]))")
_ABSTRACT_KEYS = ("abstract", "summary")
_OTHERS_SUMMARY = ("ai_summary", "tldr")


class _Paper(NamedTuple):
    layout: str
    fields: Mapping[str, Record]
    around: Mapping[str, Record]


@layout("records", recognises=lambda source: _JSON_START.match(source.text) is not None)
def read_records(source: SourceFile, ledger: Ledger) -> Iterator[Entry]:
    """Give an entry for each record that has a title or an abstract."""
    here = 0
    for record in values(source.text):
        line = ledger.line_at(record.start)
        if isinstance(record, Broken):
            ledger.report(BAD_JSON, line, why=record.why)
            continue
        ledger.mark_rest(here, line, Use.MARKUP)
        here = ledger.line_at(record.end - 1) + 1
        paper = _paper(source.text, record)
        if paper is None:
            keys = f"; its keys: {', '.join(sorted(record.value)[:8])}" if isinstance(record.value, dict) else ""
            ledger.report(NOT_A_PAPER, line, keys=keys, options="id, title, abstract, summary, paper")
            continue
        if max((field.end - field.start for field in paper.fields.values()), default=0) > _LONGEST:
            ledger.report(LINE_TOO_LONG, line, size=record.end - record.start)
            continue
        yield _entry(ledger, record, paper)
        ledger.mark_rest(line, here, Use.METADATA)
    if not ledger.problems:
        ledger.mark_rest(here, len(ledger.lines), Use.MARKUP)


def _paper(text: str, record: Record) -> _Paper | None:
    if not isinstance(record.value, dict):
        return None
    around = members(text, record.start)
    inner = around.get("paper")
    if inner is not None and isinstance(inner.value, dict):
        return _checked("hf-api", members(text, inner.start), around)
    return _checked("arxiv-metadata" if "abstract" in around else "hf-api", around, {})


def _checked(name: str, fields: Mapping[str, Record], around: Mapping[str, Record]) -> _Paper | None:
    given = [key for key in ("title", *_ABSTRACT_KEYS) if key in fields and isinstance(fields[key].value, str)]
    return _Paper(name, fields, around) if "title" in given or len(given) > 1 else None


def _entry(ledger: Ledger, record: Record, paper: _Paper) -> Entry:
    title = _text(ledger, paper.fields.get("title"), Use.TITLE)
    abstract = next(
        (found for key in _ABSTRACT_KEYS if (found := _text(ledger, paper.fields.get(key), Use.BLOCK))), None
    )
    for key in _OTHERS_SUMMARY:
        if key in paper.fields:
            ledger.mark_span(paper.fields[key].start, paper.fields[key].end, Use.OTHERS_SUMMARY)
    sections: tuple[Section, ...] = ()
    if abstract is not None:
        block = make_block("paragraph", abstract, label=None, depth=0, parent=None)
        sections = (Section("abstract", "", (block,)),)
    name, is_arxiv = _name(ledger, record, paper)
    return Entry(
        source=ledger.source,
        paper=name,
        title=title.text if title is not None else None,
        language=facts.language_of([*facts.texts_of(sections), title.text if title is not None else ""]),
        span=Span(record.start, record.end),
        sections=sections,
        layout=paper.layout,
        quality="full" if abstract is not None else "thin",
        url=_string(paper.fields.get("url")) or (f"https://arxiv.org/abs/{name}" if is_arxiv else None),
        date=_day(paper) or facts.iso_date(ledger.source.name),
        published=facts.iso_date(_published(paper)),
        title_span=title.span() if title is not None else None,
        title_block=facts.title_block(title) if title is not None else None,
        meta=_meta(paper),
    )


def _name(ledger: Ledger, record: Record, paper: _Paper) -> tuple[str, bool]:
    """Return what the paper is called, and whether that is an arXiv id."""
    given = _string(paper.fields.get("id")).strip()
    found = shapes.ID.fullmatch(given) or shapes.ID_LINK.search(given)
    if found is not None:
        return found["id"], True
    return given or f"{facts.stem(ledger.source.name)}-{ledger.line_at(record.start) + 1}", False


def _text(ledger: Ledger, record: Record | None, use: Use) -> Clean | None:
    if record is None or not isinstance(record.value, str) or not record.value.strip():
        return None
    ledger.mark_span(record.start, record.end, use)
    inner = string(ledger.source.text, record)
    outer = clean(inner.text, 0, len(inner.text))
    return compose(outer, inner) if outer.text else None


def _string(record: Record | None) -> str:
    return _printable(record.value) if record is not None and isinstance(record.value, str) else ""


def _printable(text: str) -> str:
    """Return a text without halves of surrogate pairs, which no encoding can write."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _day(paper: _Paper) -> str | None:
    named = _string(paper.around.get("day")) or _string(paper.fields.get("submittedOnDailyAt"))
    return facts.iso_date(named)


def _published(paper: _Paper) -> str:
    for key in ("publishedAt", "published", "update_date"):
        if found := _string(paper.fields.get(key)):
            return found
    return ""


def _meta(paper: _Paper) -> dict[str, str]:
    meta = {
        "authors": _names(paper.fields.get("authors"), "; "),
        "upvotes": _number(paper.fields.get("upvotes")),
        "keywords": _names(paper.fields.get("ai_keywords"), "; "),
        "categories": _names(paper.fields.get("categories"), " "),
        "code": _string(paper.fields.get("githubRepo")),
        "project": _string(paper.fields.get("projectPage")),
    }
    return {key: value for key, value in meta.items() if value}


def _number(record: Record | None) -> str:
    return str(record.value) if record is not None and isinstance(record.value, int) else ""


def _names(record: Record | None, separator: str) -> str:
    value: Any = record.value if record is not None else None
    if isinstance(value, str):
        return _printable(value)
    if not isinstance(value, list):
        return ""
    names = (item.get("name") if isinstance(item, dict) else item for item in value)
    return _printable(separator.join(name for name in names if isinstance(name, str)))
