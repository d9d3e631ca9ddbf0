"""Characters that a format cannot hold, or that no reader sees: how each is written instead.

Takes and gives text. The writers of XML, N-Quads, Cypher, and notes share these, so that a name is safe in all or none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

#: Inside a class of a pattern: controls, line separators, marks that turn text around, byte order marks, non-characters.
HIDDEN: Final = r"\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_TOKEN = re.compile(r"[^A-Za-z0-9.-]")
#: Line ends that a parser of XML 1.0, or one that takes those of 1.1 too, would turn into others.
_BREAKS: Mapping[str, str] = {"\r": "&#13;", "\x85": "&#133;", "\u2028": "&#8232;"}


def clean(text: str) -> str:
    """Replace each character that XML 1.0 forbids by U+FFFD.

    >>> clean("GRPO" + chr(0))
    'GRPO\ufffd'
    """
    return _FORBIDDEN.sub("\ufffd", text)


def xml_identifier(text: str) -> str:
    """Return an id that XML can hold; percent-encoded where it can't, so that different ids stay different."""
    return quote(text, safe="/", errors="surrogatepass") if _FORBIDDEN.search(text) else text


def xml_token(text: str) -> str:
    """Return an id as the NMTOKEN that a schema wants: the first slash a colon, what else is not plain by its number.

    >>> xml_token("method/reinforce++"), xml_token("metric/a_b")
    ('method:reinforce_x2B__x2B_', 'metric:a_x5F_b')
    """
    kind, slash, key = text.partition("/")
    return _NO_TOKEN.sub(_by_number, kind) + (":" if slash else "") + _NO_TOKEN.sub(_by_number, key)


def _by_number(match: re.Match[str]) -> str:
    return f"_x{ord(match.group()):X}_"


def xml_attribute(text: str) -> str:
    """Return a text as the quoted value of an XML attribute; line breaks and tabs come back as they were."""
    return quoteattr(text, {"\t": "&#9;", "\n": "&#10;", **_BREAKS})


def xml_content(text: str) -> str:
    """Return a text as the content of an XML element.

    Gephi loses the blank between `&amp;` and `&lt;`; a section of CDATA keeps it, but not the line ends of `_BREAKS`.
    """
    if any(char in text for char in _BREAKS) or not ("&" in text or "<" in text):
        return escape(text, dict(_BREAKS))
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def code_unit(match: re.Match[str]) -> str:
    r"""Return the character that a pattern found as `\uXXXX`, which N-Quads, Cypher, JSON, and YAML all read."""
    return f"\\u{ord(match.group()):04X}"


def json_list(items: tuple[str, ...] | list[str]) -> str:
    """Return texts as a JSON array that XML can hold: what XML forbids is U+FFFD in the array, not an escape."""
    return clean(json.dumps([clean(item) for item in items], ensure_ascii=False))
