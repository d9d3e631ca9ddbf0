"""From a raw slice of a file to clean text that knows where each character stands.

`clean` takes the text and a range, and gives the range without markup (emphasis, code ticks, links, images, HTML,
footnotes, Obsidian links, LaTeX wrappers) with anchors from clean offsets to offsets in the file. `unescape` does the
same for JSON escapes, and `compose` chains the two. A character that is copied is the same character at its place in
the file; one that stands for several (`×` for `\\times`) is anchored at the first and at the last (see `model.Block`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from html import unescape as unescape_html
from typing import NamedTuple

from paperkg.extract.model import Span, locate
from paperkg.extract.source.tex import COMMAND, SPACES, SWITCH, SYMBOLS, WRAPPER

Anchors = tuple[tuple[int, int], ...]


class Clean(NamedTuple):
    """Clean text with its anchors, which count from the begin of the file."""

    text: str
    anchors: Anchors

    def span(self) -> Span:
        """Return the place of the whole text, which must not be empty."""
        if len(self.anchors) == 1:
            start = self.anchors[0][1]
            return Span(start, start + len(self.text))
        return locate(self.anchors, 0, len(self.text))


class _Writer:
    """Collects clean text and notes an anchor wherever it falls out of step with the raw text."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.parts: list[str] = []
        self.anchors: list[tuple[int, int]] = []
        self.length = 0
        self.next = -1

    def copy(self, start: int, end: int) -> None:
        if start >= end:
            return
        if start != self.next:
            self.anchors.append((self.length, start))
        self.parts.append(self.raw[start:end])
        self.length += end - start
        self.next = end

    def put(self, text: str, start: int, end: int) -> None:
        """Write text that stands for raw[start:end]."""
        for character in text:
            if start != self.next:
                self.anchors.append((self.length, start))
            if end - 1 > start:
                if start == self.next:
                    self.anchors.append((self.length, start))
                self.anchors.append((self.length, end - 1))
            self.parts.append(character)
            self.length += 1
            self.next = end

    def done(self, start: int) -> Clean:
        text = "".join(self.parts)
        if text[:1].isspace() or text[-1:].isspace():
            return _trim(text, self.anchors)
        return Clean(text, tuple(self.anchors) or ((0, start),))


def _trim(text: str, anchors: list[tuple[int, int]]) -> Clean:
    stripped = text.strip()
    if not stripped:
        return Clean("", ((0, anchors[0][1]),))
    lead = len(text) - len(text.lstrip())
    kept = [(here - lead, there) for here, there in anchors if lead <= here < lead + len(stripped)]
    if not kept or kept[0][0] > 0:
        kept.insert(0, (0, locate(anchors, lead, lead + 1).start))
    return Clean(stripped, tuple(kept))


_HTML_TAGS = (
    "a abbr article aside b big blockquote br button caption center cite code col colgroup dd del details div dl dt em "
    "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main mark nav ol p "
    "picture pre q s section small source span strong sub summary sup svg table tbody td tfoot th thead tr u ul video"
).replace(" ", "|")

#: What is neither plain text nor a plain line break, and where markup may begin.
#: Begins with all signs that it may begin with, so that `re` tries nothing elsewhere, and looks back from there.
_BESIDES_LINES = re.compile(r"[*_`\[<&$~\\\r^{>\t=%\n](?:(?<![=%\n])|(?<==)=|(?<=%)%|(?<=\n)[ \n]|(?<=[ ]\n))")
_BEGIN = re.compile(r"[*_`\[<&$~\\\n\r^{=%!]")
_MARKUP = re.compile(
    r"(?P<newline>(?:\r\n|\n|\r)[ \t\r\n]*(?:>[ \t]?)*)"
    r"|(?P<gone><!--(?:(?!<!--).)*?-->|<(?P<block>script|style)\b.*?</(?P=block)>|%%[^%]*%%|!\[\[[^\]\n]*\]\]|!\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)"
    r"|\[\^[^\]\s]+\]:?|\\(?:cite[pt]?|ref|label|footnote)\*?\{[^{}]*\})"
    rf"|(?P<gap><(?:br|/p|/div|/li|/td|/th|/tr)\s*/?>)|(?P<tag></?(?:{_HTML_TAGS})(?:\s[^<>]*)?/?>)"
    r"|<(?P<auto>https?://[^\s<>]+)>"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<ticks>`+)(?P<code>[^`](?:.*?[^`])?)(?P=ticks)(?!`)"
    r"|\[\[(?:[^\[\]|\n]*\|)?(?P<wiki>[^\[\]|\n]+)\]\]"
    r"|\[(?P<link>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+[\"'][^\"']*[\"'])?\)"
    r"|\$\$(?P<display>[^$]+)\$\$|\\\((?P<paren>.{1,600}?)\\\)|\$(?P<math>[^\s$](?:[^$\n]*?[^\s$\\])?)\$(?!\d)"
    r"|\$(?P<tex>[^\s$]*[\\^_{][^$\n]*?)\$"
    rf"|(?P<wrap>\\(?:{WRAPPER})\s*\{{(?P<wrapped>[^{{}}]*)\}})|\{{\\(?:{SWITCH})\s+(?P<switched>[^{{}}]*)\}}"
    r"|\\href\{[^{}]*\}\s*\{(?P<href>[^{}]*)\}|(?<![A-Za-z0-9:])\{?\\(?P<symbol>[A-Za-z]+)(?![A-Za-z])(?:\{\})?\}?"
    r"|(?P<power>[\^_])\{(?P<raised>[^{}]*)\}|\{(?P<braced>[,.])\}|(?P<slash>\\(?=\s))"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\*\*\*(?=[^\s*])(?P<strongest>.{1,400}?)(?<=[^\s*])\*\*\*(?!\*)|\*\*(?=\S)(?P<strong>.{1,600}?)(?<=\S)\*\*(?!\*)"
    r"|(?<![A-Za-z0-9*])\*(?=[^\s*])(?P<weak>[^*\n]*[^\s*])\*(?![A-Za-z0-9*])"
    r"|(?<![A-Za-z0-9_])(?P<bars>_{1,3})(?=[^\s_])(?P<under>[^\n]{0,300}?[^\s_])(?P=bars)(?![A-Za-z0-9_])"
    r"|~~(?=\S)(?P<struck>.{1,600}?)~~|==(?=[^\s=])(?P<marked>.{1,600}?)(?<=[^\s=])==|(?P<stray>(?<![A-Za-z0-9)*])\*\*+|\*\*+(?![A-Za-z0-9(*]))",
    re.DOTALL,
)
_LINE_END = re.compile(r"\s*[\r\n]\s*")
_TEX = re.compile(
    rf"\\frac\s*\{{(?P<over>[^{{}}]*)\}}\s*\{{(?P<below>[^{{}}]*)\}}|\\(?:{WRAPPER})(?![A-Za-z])\s*"
    r"|\^\s*\{?\\circ\}?"
    r"|\\(?P<name>[A-Za-z]+)(?![A-Za-z])|\\(?P<space>[,;:!> ])|\\(?P<escaped>[^A-Za-z])|(?P<brace>[{}])"
    r"|(?P<blank>~|\s+)"
)
#: Groups whose content is itself markup, and those whose content is LaTeX.
_NESTED = ("link", "wrapped", "switched", "href", "strongest", "strong", "weak", "under", "struck", "marked")
_MATH = ("display", "paren", "math", "tex")
_COPIED = ("wiki", "auto", "escaped", "braced")


def clean(text: str, start: int, end: int) -> Clean:
    """Return text[start:end] without markup and without blanks at its ends.

    >>> clean("- **TAPO** wins", 2, 15)
    Clean(text='TAPO wins', anchors=((0, 4), (4, 10)))
    """
    raw = text[start:end]
    if _BESIDES_LINES.search(raw) is None:
        raw = raw.replace("\n", " ")
        stripped = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if 0 < len(stripped) < len(raw) else 0
        return Clean(stripped, ((0, start + lead),))
    writer = _Writer(text)
    _walk(writer, start, end)
    return writer.done(start)


def _walk(writer: _Writer, start: int, end: int) -> None:
    raw = writer.raw
    here = at = start
    while (begin := _BEGIN.search(raw, at, end)) is not None:
        at = begin.start()
        found = _MARKUP.match(raw, at, end)
        if found is None:
            at += 1
            continue
        group = found.lastgroup or ""
        while group == "newline" and at > here and raw[at - 1] in " \t":
            at -= 1
        writer.copy(here, at)
        here = at = found.end()
        _write(writer, found, _GROUP.get(group, group))
    writer.copy(here, end)


#: `lastgroup` names the last group that closed: an outer one stands for what it wraps.
_GROUP = {"wrap": "wrapped"}


def _write(writer: _Writer, found: re.Match[str], group: str) -> None:
    start, end = found.span()
    if group in _NESTED:
        _walk(writer, *found.span(group))
    elif group in _MATH:
        _walk_tex(writer, *found.span(group))
    elif group in _COPIED:
        writer.copy(*found.span(group))
    elif group == "code":
        _copy_lines(writer, *found.span(group))
    elif group in ("newline", "gap"):
        writer.put(" ", start, end)
    elif group == "entity":
        _put_or_copy(writer, unescape_html(found[0]), start, end)
    elif group == "symbol":
        name = found[group]
        if name in SYMBOLS:
            writer.put(SYMBOLS[name], start, end)
        else:
            writer.copy(*found.span(group))
    elif group == "raised":
        writer.copy(*found.span("power"))
        _walk(writer, *found.span(group))


def _copy_lines(writer: _Writer, start: int, end: int) -> None:
    for found in _LINE_END.finditer(writer.raw, start, end):
        writer.copy(start, found.start())
        writer.put(" ", *found.span())
        start = found.end()
    writer.copy(start, end)


def _put_or_copy(writer: _Writer, text: str, start: int, end: int) -> None:
    if text == writer.raw[start:end]:
        writer.copy(start, end)
    else:
        writer.put(text, start, end)


def _walk_tex(writer: _Writer, start: int, end: int) -> None:
    here = start
    for found in _TEX.finditer(writer.raw, start, end):
        writer.copy(here, found.start())
        here = found.end()
        if found["over"] is not None:
            _walk_tex(writer, *found.span("over"))
            writer.put("/", found.end("over"), found.start("below"))
            _walk_tex(writer, *found.span("below"))
        elif found["name"] is not None:
            _write_command(writer, found)
        elif found["escaped"] is not None:
            writer.copy(*found.span("escaped"))
        elif found["blank"] is not None:
            _put_or_copy(writer, " ", *found.span())
        elif "circ" in found[0]:
            writer.put("°", *found.span())
        elif found["space"] is not None and found["space"] in SPACES:
            writer.put(" ", *found.span())
    writer.copy(here, end)


def _write_command(writer: _Writer, found: re.Match[str]) -> None:
    name = found["name"]
    if name in SYMBOLS:
        writer.put(SYMBOLS[name], found.start(), found.end("name"))
    elif name not in COMMAND:
        writer.copy(*found.span("name"))


#: An escape: a pair of surrogates, which is one character, any other code, or a letter.
_ESCAPE = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(?P<letter>.))", re.DOTALL
)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def unescape(text: str, start: int, end: int) -> Clean:
    r"""Return the value of the JSON string whose content, without its quotes, is text[start:end].

    >>> unescape(r'"a\n\u00e9"', 1, 10)
    Clean(text='a\né', anchors=((0, 1), (1, 2), (1, 3), (2, 4), (2, 9)))
    """
    if text.find("\\", start, end) < 0:
        return Clean(text[start:end], ((0, start),))
    parts: list[str] = []
    anchors = [] if text[start] == "\\" else [(0, start)]
    length, here = 0, start
    for found in _ESCAPE.finditer(text, start, end):
        at, behind = found.span()
        length += at - here
        anchors += ((length, at), (length, behind - 1))
        parts += (text[here:at], _meant(found))
        length += 1
        here = behind
    parts.append(text[here:end])
    return Clean("".join(parts), tuple(anchors))


def _meant(found: re.Match[str]) -> str:
    """Return the character that an escape stands for; half of a pair of surrogates is none."""
    if letter := found["letter"]:
        return _PLAIN.get(letter, letter)
    first = int(found[1] or found[3], 16)
    if found[2]:
        return chr(0x10000 + ((first - 0xD800) << 10) + int(found[2], 16) - 0xDC00)
    return "\ufffd" if 0xD800 <= first < 0xE000 else chr(first)


def compose(outer: Clean, inner: Clean) -> Clean:
    """Return `outer`, whose anchors count in `inner.text`, with anchors that count in the file."""
    if len(inner.anchors) == 1:
        shift = inner.anchors[0][1]
        return Clean(outer.text, tuple((here, there + shift) for here, there in outer.anchors))
    anchors: list[tuple[int, int]] = []
    ends = [here for here, _ in outer.anchors[1:]] + [len(outer.text)]
    for (here, there), end in zip(outer.anchors, ends, strict=True):
        length = max(end - here, 1)
        _add(anchors, here, locate(inner.anchors, there, there + 1).start)
        first = bisect_left(inner.anchors, (there, -1))
        last = bisect_left(inner.anchors, (there + length, -1))
        if first < last:
            _add(anchors, here + inner.anchors[first][0] - there, inner.anchors[first][1])
            anchors += [(here + at - there, place) for at, place in inner.anchors[first + 1 : last]]
    return Clean(outer.text, tuple(anchors))


def _add(anchors: list[tuple[int, int]], here: int, there: int) -> None:
    if not anchors or anchors[-1] != (here, there):
        anchors.append((here, there))


def join(text: str, parts: Sequence[Clean]) -> Clean:
    """Return the cells of a table row as one text, with ` | ` between them; one at least must hold something."""
    writer = _Writer(text)
    for place, part in enumerate(parts):
        start = part.anchors[0][1]
        if place:
            _put_or_copy(writer, " | ", writer.next, start)
        if not part.text:
            writer.next = start
            continue
        writer.anchors.extend((here + writer.length, there) for here, there in part.anchors)
        writer.parts.append(part.text)
        writer.length += len(part.text)
        writer.next = part.span().end
    return Clean("".join(writer.parts), tuple(writer.anchors))
