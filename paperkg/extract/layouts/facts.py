"""Small facts that readers look for beside the summary: ids, dates, titles, language, quality.

Each function takes text and gives one fact or None; none of them looks at a file's name except `stem`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from paperkg.extract.layouts import shapes
from paperkg.extract.layouts.body import Body
from paperkg.extract.model import Block, EntryQuality, Language, Section, Span, anchors_of
from paperkg.extract.source.clean import Clean, clean

#: High bytes in UTF-16 that are not of the script, and ASCII that is no letter: what to delete before counting.
_NOT_HANGUL = bytes(byte for byte in range(256) if not 0xAC <= byte <= 0xD7)
_NOT_HAN = bytes(byte for byte in range(256) if not 0x4E <= byte <= 0x9F)
_NOT_LETTER = bytes(byte for byte in range(256) if not chr(byte).isalpha())
#: A share of the letters: names and terms stay Latin in every language, so a tenth is enough.
_SHARE = 0.1
_ENOUGH = 2000


def language_of(texts: Iterable[str]) -> Language:
    """Return the language of a text by the scripts of its letters: Hangul before Han before Latin.

    >>> language_of(["TAPO는 GRPO보다 낫다"]), language_of(["本文提出 GRPO"]), language_of(["GRPO wins"])
    ('ko', 'zh', 'en')
    """
    taken, length = [], 0
    for text in texts:
        taken.append(text)
        length += len(text)
        if length > _ENOUGH:
            break
    sample = "".join(taken)
    if sample.isascii():
        return "en"
    high = sample.encode("utf-16-be", "replace")[::2]
    hangul, han = len(high.translate(None, _NOT_HANGUL)), len(high.translate(None, _NOT_HAN))
    if hangul >= han and hangul >= _SHARE * length:
        return "ko"  # whatever the others are
    latin = len(sample.encode("ascii", "ignore").translate(None, _NOT_LETTER))
    enough = _SHARE * (hangul + han + latin)
    if hangul and hangul >= enough and hangul >= han:
        return "ko"
    return "zh" if han and han >= enough else "en"


def stem(name: str) -> str:
    """Return the file's name without folders and suffixes: `a/b.json.gz` is `b`."""
    base = PurePosixPath(name).name
    for suffix in (".gz", ".jsonl", ".json", ".markdown", ".md", ".txt"):
        base = base.removesuffix(suffix)
    return base if base.strip("-") else "stdin"


def iso_date(text: str) -> str | None:
    """Return the first date in a text, as ISO 8601.

    >>> iso_date("Daily Papers – 2025/5/6")
    '2025-05-06'
    """
    found = shapes.DATE.search(text)
    return None if found is None else f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"


_TITLE_PREFIX = re.compile(
    r"(?:(?:논문|보고서)\s*(?:요약|제목|분석|정리)|제목|(?:paper )?summary|paper|title|论文(?:标题|总结)?)"
    r"\s*[:：\-–]\s*",
    re.IGNORECASE,
)
_TITLE_SUFFIX = re.compile(r"\s*[:：\-–]\s*(?:논문\s*)?(?:요약|정리)$|\s*[(\[]논문\s*요약[)\]]$")
_QUOTES = {'"': '"', "“": "”", "'": "'", "‘": "’", "「": "」", "『": "』", "《": "》"}


def plain_title(title: Clean) -> Clean:
    """Return a title without the words around it: `논문 요약: "X"` and `X: 논문 요약` are X."""
    text = title.text
    prefix = _TITLE_PREFIX.match(text)
    start = prefix.end() if prefix is not None else 0
    suffix = _TITLE_SUFFIX.search(text, start)
    end = suffix.start() if suffix is not None else len(text)
    if end - start > 2 and _QUOTES.get(text[start]) == text[end - 1]:
        start, end = start + 1, end - 1
    return title if (start, end) == (0, len(text)) else cut(title, start, end)


def cut(whole: Clean, start: int, end: int) -> Clean:
    """Return a part of a clean text, with its anchors."""
    return Clean(whole.text[start:end], anchors_of(whole.anchors, start, end))


#: Begins with all marks that it may begin with, so that `re` tries it nowhere else, and looks back at which one it is.
_QUOTED = re.compile(
    r"[\"“'‘《](?:(?<=\")(?P<a>[^\"\n]{8,250})\"|(?<=“)(?P<b>[^”\n]{8,250})”"
    r"|(?<=['‘])(?<![A-Za-z0-9].)(?P<c>[^\n]{8,250}?)['’](?![A-Za-z0-9])|(?<=《)(?P<d>[^》\n]{4,250})》)"
)
_SPEAKS_OF_TITLE = re.compile(r"논문|제목|링크|연구|paper|titled|entitled|title|论文|本文", re.IGNORECASE)
_LEAD = 160


def quoted_title(block: Block) -> Clean | None:
    """Return the title that a summary's first paragraph quotes: `해당 논문은 "X"로, ...`."""
    for found in _QUOTED.finditer(block.text):
        lead = block.text[: found.start()]
        if len(lead) > _LEAD or not _SPEAKS_OF_TITLE.search(lead):
            return None
        if found.lastgroup is not None and " " in found[found.lastgroup]:
            return cut(Clean(block.text, block.anchors), *found.span(found.lastgroup))
    return None


def title_of(body: Body) -> Clean | None:
    """Return the summary's own title, or the one that its first paragraph quotes."""
    if body.title is not None:
        return plain_title(body.title)
    first = body.sections[0] if body.sections else None
    if first is None or first.role != "summary" or first.blocks[0].kind != "paragraph":
        return None
    return quoted_title(first.blocks[0])


def title_block(title: Clean) -> Block:
    """Return a title as a block."""
    return Block("title", None, title.text, title.span(), title.anchors)


_APOLOGY = re.compile(
    r"죄송(?:합니다|하지만|스럽)|제공할 수 없|접근할 수 없|열람할 수 없|확인할 수 없|내려받지 못|抱歉|无法访问|无法打开"
    r"|\b(?:sorry|apologi[sz]e|cannot access|can't access|unable to (?:access|open|read|find))\b",
    re.IGNORECASE,
)


_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？]")
_APOLOGY_SENTENCES = 4


def quality_of(body: Body) -> EntryQuality:
    """Return how much of a summary a body holds; see `EntryQuality`."""
    if not body.sections:
        return "empty"
    if body.has_headings:
        return "full"
    return "apology" if any(_is_apology(section) for section in body.sections) else "thin"


def _is_apology(section: Section) -> bool:
    """Whether a section only says that the paper could not be read: it does so first, and says little besides."""
    if section.role != "summary" or _APOLOGY.search(section.blocks[0].text) is None:
        return False
    return sum(len(_SENTENCE_END.findall(block.text)) for block in section.blocks) <= _APOLOGY_SENTENCES


def texts_of(sections: Iterable[Section]) -> Iterable[str]:
    """Give the texts of all blocks."""
    return (block.text for section in sections for block in section.blocks)


def clean_span(text: str, span: Span) -> Clean:
    """Return a range of a file as clean text."""
    return clean(text, span.start, span.end)
