"""The shapes of Markdown lines: one compiled expression each, shared by all readers.

Every expression is for a line without its end. Groups give the parts; nothing here knows of papers or of sections.
"""

from __future__ import annotations

import re

HEADING = re.compile(r"[ ]{0,3}(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*$")
FENCE = re.compile(r"[ \t]*(?P<marks>`{3,}|~{3,})[ \t]*(?P<info>[^`]*?)[ \t]*$")
RULE = re.compile(r"[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
UNDERLINE = re.compile(r"[ ]{0,3}={3,}[ \t]*$")
BULLET = re.compile(
    r"(?P<indent>[ \t]*)(?:[-*+•▪◦‣·●○][ \t]+|(?P<number>\d{1,3})[.)][ \t]+)(?:\[[ xX]\][ \t]+)?(?P<text>\S.*)$"
)
QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
CALLOUT = re.compile(r"\[![A-Za-z-]+\][+-]?[ \t]*")
TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*$")
CELL = re.compile(r"(?:\\.|`[^`]*`|[^|\\])+")
#: A line that holds only tags, a comment, an image, a footnote's or a link's definition.
MARKUP = re.compile(
    r"[ \t]*(?:(?:</?[A-Za-z][^<>]*>|<!--.*?-->|%%.*?%%|!\[[^\]]*\]\([^()]*\)|!\[\[[^\]]*\]\]"
    r"|\[!\[[^\]]*\]\([^()]*\)\]\([^()]*\))[ \t]*)+$"
    r"|[ \t]*\[(?:\^[^\]]+|[^\]]+)\]:[ \t]+\S.*$"
)
#: A line that gives only addresses: `🔗 https://...`, `Link: [arXiv](https://...) | [PDF](https://...)`.
LINKS = re.compile(
    r"[ \t]*(?:[-*+>][ \t]+)?(?:\*{0,2}[^\w\s*]*[ \t]*(?:[^\W\d_]+[ \t]+){0,3}[^\W\d_]*[:：]?[ \t]*\*{0,2}[:：]?[ \t]*)"
    r"(?:(?:<?https?://[^\s<>|]+>?|\[[^\[\]]*\]\(https?://[^\s()]*\))[ \t]*[|,·/]?[ \t]*(?:[^\w\s\[<]+[ \t]*)?)+$"
)
#: A whole line in bold, with or without a number before and a colon inside or after.
BOLD_LINE = re.compile(
    r"[ \t]*(?P<number>\d{1,2}[.)][ \t]+)?(?P<marks>\*{2,3}|__)(?P<text>(?![ \t*]).+?)(?P=marks)[ \t]*[:：]?[ \t]*$"
)
#: A bold label and its colon, inside or after the bold, or a dash; what follows is the value.
BOLD_LABEL = re.compile(
    r"(?P<marks>\*{2,3}|__)(?P<label>(?![ \t*])(?:(?!(?P=marks)).)+?)[ \t]*"
    r"(?:[:：][ \t]*(?P=marks)|(?P=marks)[ \t]*[:：]|(?P=marks)[ \t]+[–—-](?=[ \t]))[ \t]*"
)
#: Words in bold or italics that lead a paragraph and end as a sentence does: `**What comes out.** …`; what follows is the value.
BOLD_LEAD = re.compile(
    r"(?P<marks>\*{1,3}|__)(?P<label>(?![ \t*])(?:(?!(?P=marks)|[.?!。？！,，:]|：(?![一-鿿\w]{1,20}(?:（[^（）]*）)?[。]))."
    r"){2,40}?)[.?。？](?P=marks)(?:[ \t]+(?=\S)|(?=[一-鿿]))"
)
#: A short leading label of a bullet without bold; a sentence or a ratio is none.
PLAIN_LABEL = re.compile(r"(?P<label>[^\s\d:：.,!?。、，][^:：!?。]{0,38}?)[ \t]*(?:：|:(?=[ \t]|$))[ \t]*")
ARXIV_ID = (
    r"(?:\d{4}\.\d{4,5}|(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math"
    r"|cs|q-bio|q-fin|stat|eess|econ|cmp-lg)(?:\.[A-Z]{2})?/\d{7})"
)
ID = re.compile(rf"(?<![\w./])(?P<id>{ARXIV_ID})(?P<version>v\d{{1,2}})?(?![\w/]|\.\d)")
ID_LINK = re.compile(
    rf"(?:arxiv\.org/(?:abs|pdf|html)/|huggingface\.co/papers/|alphaxiv\.org/(?:abs|overview)/|arxiv:\s*)(?P<id>{ARXIV_ID})(?:v\d{{1,2}})?",
    re.IGNORECASE,
)
DATE = re.compile(
    r"(?<!\d)(?P<year>20\d\d|19\d\d)[-./](?P<month>0?[1-9]|1[0-2])[-./](?P<day>0?[1-9]|[12]\d|3[01])(?!\d)"
)
URL = re.compile(r"https?://[^\s<>()\[\]|\"']+")
