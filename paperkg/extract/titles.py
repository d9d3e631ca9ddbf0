"""The name that a paper's title begins with.

Takes the title and the entry's units; gives the words before the colon, where they are a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from paperkg.extract.coined import find_coined, is_generic
from paperkg.extract.unit import Unit
from paperkg.ontology.keys import name_key

_PREFIX = re.compile(r"^([^:：–—]{2,60}?)\s*(?:[:：]|\s(?:[–—]|-{1,3})\s|, (?=Towards? ))")
_REPORT = re.compile(r"^(\S+(?: \S+){0,2}) (?:기술 보고서|Technical Report|技术报告)", re.IGNORECASE)

#: Before the title of a paper, in the title of what was written about it.
_READING = re.compile(
    r"(?:(?:reading|paper) )?(?:report|review|notes?|summary|analysis|digest)(?: (?:on|of))?: ", re.IGNORECASE
)

#: A run of capitalised words that a title begins with.
_PHRASE = re.compile(r"(?:[A-Z][\w-]+ ){1,4}[A-Z][\w-]+(?= (?:for|in|via|with|of|to|as|on|from|through|by)\b)")


def title_name(title: str, units: Iterable[Unit]) -> str | None:
    """Return the name that a title begins with: `VeriThinker: …`, `Seed1.5-VL Technical Report`.

    A prefix of several plain words is a headline unless the text uses it as a name. Without a colon, the first words are one
    where the text gives them an acronym: `Slow Walk Optimization for …`.
    """
    title = title[report.end() :] if (report := _READING.match(title)) else title
    match = _PREFIX.match(title)
    if match is None and (report := _REPORT.match(title)) and not is_generic(report[1]):
        return report[1]  # a technical report is on the system that it names
    if match is None:
        return _whole(title, units) or _phrase(title, units)
    prefix = match[1].strip(" \"'“”‘’")
    named = [name for unit in units if unit.role != "title" for name in unit.names if not name.weak]
    if " " in prefix and any(name.surface == prefix or prefix in name.others for name in named):
        return prefix
    if _HEADLINE.match(prefix):
        return None
    coined = [c for c in find_coined(prefix) if (c.start, c.end) == (0, len(prefix))]
    if not coined or is_generic(prefix):
        return None
    if " " not in prefix or not (coined[0].weak or prefix.count(" ") > 2):
        return prefix
    key = name_key(prefix)
    rest = title[match.end() :].strip()
    return (
        prefix
        if any(
            key in map(name_key, (name.surface, *name.others))
            for unit in units
            if unit.role != "title" and rest not in unit.text
            for name in unit.names
        )
        else None
    )


def _whole(title: str, units: Iterable[Unit]) -> str | None:
    """Return a title that is nothing but a name which a text of its own begins with: `Stable Audio 3`."""
    texts = (unit for unit in units if unit.role == "abstract" and title.count(" ") < _LONG)
    opened = (unit for unit in texts if _OPENS.match(unit.text) and unit.text[:80].find(title) >= 0)
    return next((name.surface for unit in opened for name in unit.names if name.surface == title), None)


#: Words that begin a headline, and no name of several words.
_HEADLINE = re.compile(
    r"(?:Let|Make|Making|Do|Does|Can|Is|Are|How|Why|What|When|Where|Who|Should|Will|Don['’]t|Think|Thinking|See|Seeing|Show|Not|No|From|Beyond|"
    r"Towards?|Rethinking|Revisiting|Unveiling|Learning|Teaching|Scaling|Training|Understanding|Exploring|Measuring|Position) "
)

#: How many blanks a title that is only a name has less than.
_LONG = 4

#: How a text begins that is about what it names first.
_OPENS = re.compile(
    r"(?:(?:In this (?:\w+ ){1,2}, )?[Ww]e (?:introduce|present|release|propose|describe) |[A-Z0-9][\w. -]{1,60} is )"
)


def _phrase(title: str, units: Iterable[Unit]) -> str | None:
    """Return the capitalised words that a title begins with, where the text gives them an acronym."""
    begun = _PHRASE.match(title)
    told = (name for unit in units if begun and unit.role != "title" for name in unit.names if name.others)
    return next((name.surface for name in told if begun and begun[0] in (name.surface, *name.others)), None)
