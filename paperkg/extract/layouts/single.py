"""One file, one paper: four layouts that differ in what a file must hold, and one that takes anything.

`qa`: front matter and a summary as questions and answers. `sections`: `# Title`, then headings whose words tell what
each section is about; facts may come from a JSON sidecar. `analysis`: the same with tables of facets or findings.
`prose`: text without headings. `unknown`: all other text, read by its headings and prose; the ledger gets a note.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from paperkg.errors import OPEN_FENCE, UNKNOWN_LAYOUT
from paperkg.extract.layouts import facts, shapes
from paperkg.extract.layouts.base import Read, layout
from paperkg.extract.layouts.block import make_block
from paperkg.extract.layouts.body import Body, read_body
from paperkg.extract.layouts.facets import by_row, placed
from paperkg.extract.layouts.frontmatter import FrontMatter, read_front_matter
from paperkg.extract.layouts.paragraphs import by_paragraph
from paperkg.extract.model import Entry, Section, SectionRole, SourceFile, Span
from paperkg.extract.source.clean import Clean
from paperkg.extract.source.headings import role_of
from paperkg.extract.source.ledger import Ledger, Use

_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(?P<text>\S.*?)[ \t]*#*[ \t]*\r?$", re.MULTILINE)
_BOLD_HEADING = re.compile(r"^(?:\d{1,2}[.)][ \t]+)?\*\*(?P<text>[^*\n]+?)\*\*[ \t]*[:：]?[ \t]*\r?$", re.MULTILINE)
_FRONT = re.compile(r"(?:---|\+\+\+)[ \t]*\r?\n")
_QUESTION = re.compile(r"^#{2,4}[ \t]+(?:\*\*)?[Qq]\d{1,2}[.:：)、][ \t]*\S", re.MULTILINE)
_FACETS = re.compile(
    r"^[ \t]*\|[ \t*]*(?:facet|finding|aspect|claim|dimension)s?[ \t*]*\|", re.IGNORECASE | re.MULTILINE
)
_AUTHORS = re.compile(
    r"[ \t]*[-*]?[ \t]*(?:\*\*)?[^\w\s*]*[ \t]*(?:authors?|저자|作者)(?:\*\*)?"
    r"[ \t]*[:：](?:\*\*)?[ \t]*(?P<names>\S.*?)[ \t]*$",
    re.IGNORECASE,
)
_FACT_LINE = re.compile(
    r"[ \t]*[-*>]?[ \t]*(?:\*\*)?[^\w\s*]*[ \t]*(?:arxiv(?: id)?|url|link|paper|code|github|published|date|"
    r"year|venue|doi|pdf|tags|keywords|발행|출처|링크|논문|학회|연도|날짜|게시일|저널|链接|发布|日期|来源)"
    r"(?:\*\*)?[ \t]*[:：](?:\*\*)?[ \t]*\S",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[ \t]*(?:[,;·&]|\band\b)[ \t]*(?:\band\b[ \t]*)?")
_NAME = re.compile(
    r"(?:[A-Z][\w.'’-]*[ \t]+){1,3}(?:(?:de|van|von|der|la|bin)[ \t]+)*[A-Z][\w.'’-]*[\d¹²³*†‡ ]*$"
    r"|[가-힣]{2,4}$|[\u4e00-\u9fff]{2,4}$"
)
_KNOWN_ROLES = 2

#: How the sections of a layout are parted where headings do not tell what each part is about.
_PARTS: dict[str, Callable[[Section], Iterator[Section]]] = {"prose": by_paragraph, "analysis": by_row}


def _roles(source: SourceFile) -> int:
    return sum(role_of(found["text"]) != "other" for found in _HEADING.finditer(source.text))


def _is_prose(source: SourceFile) -> bool:
    text = source.text
    return not (_HEADING.search(text) or _BOLD_HEADING.search(text) or _FRONT.match(text)) and any(
        map(str.isalpha, text)
    )


def _reader(name: str) -> Read:
    def read(source: SourceFile, ledger: Ledger) -> Iterator[Entry]:
        front = read_front_matter(ledger)
        if name == "unknown":
            ledger.report(UNKNOWN_LAYOUT)
        first, given = _read_preamble(ledger, front.end, bare=name == "prose")
        body = read_body(ledger, first, len(ledger.lines))
        if body.open_fence is not None:
            ledger.report(OPEN_FENCE, body.open_fence, paper=source.name)
        if (parts := _PARTS.get(name)) is not None:
            sections = placed(body.sections) if name == "analysis" else body.sections
            body = body._replace(sections=tuple(part for section in sections for part in parts(section)))
        if body.sections:
            yield _entry(source, name, front, given, body)

    return read


layout("qa", recognises=lambda source: bool(_FRONT.match(source.text) and _QUESTION.search(source.text)))(_reader("qa"))
layout("analysis", recognises=lambda source: _FACETS.search(source.text) is not None)(_reader("analysis"))
layout("sections", recognises=lambda source: _roles(source) >= _KNOWN_ROLES)(_reader("sections"))
layout("prose", recognises=_is_prose)(_reader("prose"))
layout("unknown", recognises=lambda source: True)(_reader("unknown"))


class _Given(dict[str, str]):
    """What the lines below the title say: title (a place too), authors, url, paper, published."""

    title: Clean | None = None


def _read_preamble(ledger: Ledger, first: int, *, bare: bool) -> tuple[int, _Given]:
    """Read the title and the lines of facts under it, up to the first heading or sentence.

    `bare` takes a first line without any mark for the title, where it is no sentence and a blank line follows.
    """
    given = _Given()
    line = first
    while line < len(ledger.lines):
        text = ledger.lines[line]
        heading = shapes.HEADING.match(text)
        if heading is not None and len(heading["marks"]) == 1 and given.title is None and _is_title(heading["text"]):
            start = ledger.starts[line]
            given.title = facts.clean_span(
                ledger.source.text, Span(start + heading.start("text"), start + heading.end("text"))
            )
            ledger.mark(line, Use.TITLE)
        elif bare and given.title is None and text.strip() and _is_bare_title(ledger, line):
            start = ledger.starts[line]
            given.title = facts.clean_span(ledger.source.text, Span(start, start + len(text.rstrip())))
            ledger.mark(line, Use.TITLE)
        elif text.strip() and not _read_fact(ledger, line, given):
            break
        line += 1
    return line, given


def _is_title(heading: str) -> bool:
    return role_of(heading) == "other" or len(heading.split()) > _KNOWN_ROLES


_TITLE_LENGTH = 200
_ENDS_SENTENCE = re.compile(r"[.!?。！？…:：,，;]\s*$")


def _is_bare_title(ledger: Ledger, line: int) -> bool:
    """Tell whether a line without a mark is a title: no sentence, and set off from the text that follows."""
    text = ledger.lines[line]
    follows = ledger.lines[line + 1 : line + 3]
    apart = len(follows) == 2 and not follows[0].strip() and bool(follows[1].strip())
    return apart and len(text.strip()) <= _TITLE_LENGTH and not _ENDS_SENTENCE.search(text)


def _read_fact(ledger: Ledger, line: int, given: _Given) -> bool:
    text = ledger.lines[line]
    authors = _AUTHORS.match(text)
    link = shapes.ID_LINK.search(text)
    if authors is not None:
        given.setdefault("authors", authors["names"])
    elif "http" in text and shapes.LINKS.match(text) is not None:
        found = shapes.URL.search(text)
        given.setdefault("url", found[0] if found is not None else "")
    elif _FACT_LINE.match(text) is None:
        if given.title is None or "authors" in given or not _are_names(text.strip()):
            return given.title is not None and _is_rule(ledger, line)
        given["authors"] = text.strip()
    if link is not None:
        given.setdefault("paper", link["id"])
    date = facts.iso_date(text)
    if date is not None:
        given.setdefault("published", date)
    ledger.mark(line, Use.METADATA)
    return True


def _are_names(text: str) -> bool:
    names = _SEPARATOR.split(text.strip("*_ "))
    return len(names) > 1 and all(_NAME.match(name) is not None for name in names)


def _is_rule(ledger: Ledger, line: int) -> bool:
    if shapes.RULE.match(ledger.lines[line]) is None:
        return False
    ledger.mark(line, Use.RULE)
    return True


def _entry(source: SourceFile, name: str, front: FrontMatter, given: _Given, body: Body) -> Entry:
    side = dict(source.sidecar)
    title = _title(source, front, given, body)
    language = facts.language_of(facts.texts_of(section for section in body.sections if section.role != "abstract"))
    url = _first(front.scalars, "arxiv_url", "url", "link") or given.get("url") or side.get("url")
    return Entry(
        source=source,
        paper=_paper(front, given, side) or facts.stem(source.name),
        title=title.text if title is not None else side.get("title") or front.scalars.get("title"),
        language=language,
        span=_span(source.text),
        sections=(*_told_in_front(source, front), *(_with_language(section, language) for section in body.sections)),
        layout=name,
        quality=facts.quality_of(body),
        url=url,
        date=None,
        published=facts.iso_date(_first(front.scalars, "date", "published") or "")
        or given.get("published")
        or facts.iso_date(side.get("published", "")),
        title_span=title.span() if title is not None else None,
        title_block=facts.title_block(title) if title is not None else None,
        meta=_meta(front, given, side),
    )


#: The keys of front matter that name things, with the label and the section that say the same.
_NAMING: Mapping[str, tuple[str, SectionRole]] = {
    "short_name": ("Name", "summary"), "name": ("Name", "summary"), "acronym": ("Name", "summary"),
    "short": ("Name", "summary"), "alias": ("Name", "summary"), "aliases": ("Name", "summary"), "method": ("Name", "summary"),
    "dataset": ("Dataset", "setup"), "benchmark": ("Benchmark", "setup"),
}  # fmt: skip


def _told_in_front(source: SourceFile, front: FrontMatter) -> Iterator[Section]:
    """Yield what the front matter names, as labelled lists would."""
    for key, (label, role) in _NAMING.items():
        if (place := front.spans.get(key)) is not None and place.start < place.end:
            block = make_block("bullet", facts.clean_span(source.text, place), label=None, depth=0, parent=None)
            yield Section(role, "", (block._replace(label=label, label_span=place),))


def _title(source: SourceFile, front: FrontMatter, given: _Given, body: Body) -> Clean | None:
    if "title" in front.spans:
        title: Clean | None = facts.clean_span(source.text, front.spans["title"])
    else:
        title = facts.plain_title(given.title) if given.title is not None else facts.title_of(body)
    return title if title is not None and title.text else None


def _span(text: str) -> Span:
    return Span(len(text) - len(text.lstrip()), len(text.rstrip()))


def _with_language(section: Section, language: str) -> Section:
    if section.role != "abstract":
        return section
    own = facts.language_of(facts.texts_of([section]))
    return section if own == language else Section(section.role, section.heading, section.blocks, own)


def _paper(front: FrontMatter, given: _Given, side: Mapping[str, str]) -> str | None:
    for key in ("arxiv_id", "arxiv", "arxivid", "paper_id", "id"):
        found = shapes.ID.search(front.scalars.get(key, "")) or shapes.ID_LINK.search(front.scalars.get(key, ""))
        if found is not None:
            return found["id"]
    links = (
        *(front.scalars.get(key, "") for key in ("arxiv_url", "url", "link", "pdf_url")),
        side.get("url", ""),
        side.get("arxiv_id", ""),
    )
    for link in links:
        found = shapes.ID_LINK.search(link) or shapes.ID.fullmatch(link)
        if found is not None:
            return found["id"]
    return given.get("paper")


def _first(values: Mapping[str, str], *keys: str) -> str | None:
    return next((values[key] for key in keys if values.get(key)), None)


def _meta(front: FrontMatter, given: _Given, side: Mapping[str, str]) -> dict[str, str]:
    meta = {
        "authors": "; ".join(front.lists.get("authors", ())) or given.get("authors") or side.get("authors", ""),
        "keywords": "; ".join(front.lists.get("tags", ()) or front.lists.get("keywords", ())),
        "categories": " ".join(front.lists.get("categories", ())),
        "code": _first(front.scalars, "github_url", "code", "github") or "",
        "year": side.get("year", ""),
    }
    return {key: value for key, value in meta.items() if value}
