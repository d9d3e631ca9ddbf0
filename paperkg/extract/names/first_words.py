"""The name that a paper's title begins with, is, or ends with, where those words are one.

Takes a title and what its entry says; gives the words, None where they are no name. `plain_name` and `called_name` are asked
while the texts are read, since these words look like no name and would not be found in them; `title_name` is asked once the
names are known, and tries `TRIALS` in their order. Promises to give words of the title as it writes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from paperkg.extract.lang.ko.grammar import HEADS
from paperkg.extract.model import SectionRole, Span
from paperkg.extract.names.coined import Coined, find_coined, is_generic
from paperkg.extract.names.found import Found, by_start
from paperkg.ontology.keys import name_key


class _Said(Protocol):
    """What an entry says in one place, with the names that are known there."""

    @property
    def text(self) -> str: ...
    @property
    def role(self) -> SectionRole: ...
    @property
    def names(self) -> tuple[Found, ...]: ...


class _Title(NamedTuple):
    """A title; `first` are the words before its colon or dash, `mark` begins with what parts them from the `rest`."""

    text: str
    first: str = ""
    mark: str = ""
    rest: str = ""


_Trial = Callable[[_Title, Sequence[_Said]], str | None]

_FIRST = re.compile(r"^([^:：–—]{2,60}?)\s*(?:[:：]|\s(?:[–—]|-{1,3})\s|, (?=Towards? ))")


def _parted(title: str) -> _Title:
    found = _FIRST.match(title)
    if found is None:
        return _Title(title)
    return _Title(title, found[1], title[found.end(1) :], title[found.end() :].strip())


def _looks_coined(words: str) -> Coined | None:
    """Return the words as a name where all of them look like one."""
    return next((coined for coined in find_coined(words) if (coined.start, coined.end) == (0, len(words))), None)


#: What a plain prefix looks like: up to three words in capitals, before a colon or a dash.
_PLAIN = re.compile(r"[A-Z][\w+-]*(?: [A-Z][\w+-]*){0,2}")
_PLAIN_MARKS = (": ", " – ", " — ")
#: A word that is a headline, and no name, where nothing says otherwise: `Position: …`, `Rethinking: …`.
_HEADLINES = re.compile(
    r"[A-Z]\w*(?:ing|tion|sion|ments?|ness|ity|isms?|lessons|ed)|Beyond|Towards?|From|Why|How|What|When|Where|Who|Survey|Perspective|"
    r"Overview|Tutorial|Primer|Report|Review|Editorial|Opinion|Abstract|Summary|Preface|Comment|Erratum|[A-Z]\w*s"
)
#: Before a name inside a sentence: no end of a sentence, no mark that opens one.
_INSIDE = re.compile(r"[\w,;)%] $|[(\"“]$")
#: After the colon of a title that says what the thing before it is.
_HEADED = re.compile(r"(?:An?|The First|Evaluating|Benchmarking|Measuring|Assessing) ")
#: After a name that acts.
_ACTS = re.compile(r"(?:'s)? (?:\w+ly )?(?:(?!is |has |was |does )[a-z]+(?:s|ed)|(?:can|may|could|will) [a-z]+)\b")


def plain_name(title: str, texts: Iterable[str]) -> str | None:
    """Return the plain words before the colon of a title that the texts use as a name, None where they do not.

    >>> plain_name("Quartet: Training in Four Bits", ["Quartet trains models.", "With Quartet, it is fast."])
    'Quartet'
    >>> plain_name("Training: A Survey", ["Training is slow."])
    >>> plain_name("Quartet: Training in Four Bits", [])
    'Quartet'
    """
    whole, first, mark, rest = _parted(title)
    words = first or whole
    if not (mark.startswith(_PLAIN_MARKS) or not mark) or not _PLAIN.fullmatch(words) or is_generic(words):
        return None
    coined = _looks_coined(words)
    if coined is None or not coined.weak:
        return None  # what looks like a name is found without a title
    headed = "-" in first and " " not in first and _HEADED.match(rest)
    alone = " " not in words and not _HEADLINES.fullmatch(words)
    return words if alone or headed or any(_is_name_in(text, words) for text in texts) else None


def _is_name_in(text: str, words: str) -> bool:
    return any(
        _INSIDE.search(text[max(0, place.start - 2) : place.start]) or _ACTS.match(text, place.end)
        for place in _places(text, words)
    )


def _places(text: str, words: str) -> Iterator[Span]:
    """Yield where words stand that are no part of longer ones; no pattern, which each title would compile anew."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        apart = not (_JOINED.match(text, end) or (start and _JOINED.match(text, start - 1)))
        if apart:
            yield Span(start, end)
        start = text.find(words, end if apart else start + 1)


_JOINED = re.compile(r"[\w-]")


def with_plain_name(text: str, names: Sequence[Found], plain: str) -> tuple[Found, ...]:
    """Return the names of a text with the plain one where no other holds it, in order and without overlap."""
    new = [
        Found(*place, plain, outer=place, tail=place.end)
        for place in _places(text, plain)
        if all(not name.overlaps(place) or _is_inside(name, place) for name in names)
    ]
    kept = [name for name in names if not any(_is_inside(name, item.outer) for item in new)]
    return tuple(sorted([*kept, *new], key=by_start)) if new else tuple(names)


def _is_inside(name: Found, place: Span) -> bool:
    """Tell whether a name is only a word of the plain one: `Transformer` in `Transformer Walk`."""
    return place.start <= name.outer.start and name.outer.end <= place.end and name.outer != place


#: Several words, of which only small ones inside are in small letters.
_TITLED = re.compile(
    r"[A-Z0-9][\w.+-]*(?: (?:[A-Z0-9][\w.+-]*|with|to|of|for|and|the|in|as|a|from|by|via)){0,3} [A-Z0-9][\w.+-]*"
)


def called_name(title: str, texts: Sequence[str]) -> str | None:
    """Return the several words that a title begins with, or is, where a text introduces them as a name.

    >>> called_name("Walking with Steps: A Way", ["We propose Walking with Steps, a paradigm."])
    'Walking with Steps'
    """
    whole, first, mark, _ = _parted(title)
    words = first if mark.startswith(": ") else whole
    if not _TITLED.fullmatch(words):
        return None
    return words if any(words in text and _is_introduced(text, words) for text in texts) else None


#: Before words that a text introduces as a name, how far back that reaches, and what stands behind such words.
_INTRODUCED = re.compile(r"(?:propos|introduc|present|develop|releas|call|term|nam|dub)\w* (?:the |an? )?['\"“*]{0,2}$")
_REACH = 60
_EXPLAINED = re.compile(r" \([A-Z]|,? (?:is )?(?:an?|the first|our) [a-z]")
_GOES_ON = re.compile(r"\w")


def _is_introduced(text: str, words: str) -> bool:
    """Tell whether a text introduces words as a name; no pattern of the words, which each title would compile anew."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if _EXPLAINED.match(text, end):
            return True
        if not _GOES_ON.match(text, end) and _INTRODUCED.search(text, max(0, start - _REACH), start):
            return True
        start = text.find(words, start + 1)
    return False


#: Before the title of a paper, in the title of what was written about it.
_READING = re.compile(
    r"(?:(?:reading|paper) )?(?:report|review|notes?|summary|analysis|digest)(?: (?:on|of))?: ", re.IGNORECASE
)


def title_name(title: str, entry: Sequence[_Said]) -> str | None:
    """Return the name that a title begins with: `VeriThinker: …`, `Seed1.5-VL Technical Report`.

    A prefix of several plain words is a headline unless the text uses it as a name. Without a colon, the first words are one
    where the text gives them an acronym: `Slow Walk Optimization for …`. A title may be nothing but the name, or end with it
    behind what it is: `느리게 걷는 에이전트, SlowWalk`.
    """
    read = _READING.match(title)
    parted = _parted(title[read.end() :] if read else title)
    return next((name for trial in TRIALS if (name := trial(parted, entry))), None)


_REPORT = re.compile(r"^(\S+(?: \S+){0,2}) (?:기술 보고서|Technical Report|技术报告)", re.IGNORECASE)
#: What each such title holds, in small letters.
_REPORTS = (" 기술 보고서", " technical report", " 技术报告")


def _reported(title: _Title, _: Sequence[_Said]) -> str | None:
    """A technical report is on the system that it names."""
    if not any(map(title.text.lower().__contains__, _REPORTS)):
        return None
    report = _REPORT.match(title.text)
    report = None if report and title.first and not title.first.endswith(report[0]) else report
    return report[1] if report and not is_generic(report[1]) else None


#: How many blanks a title that is only a name has less than.
_LONG = 4

#: How a text begins that is about what it names first.
_OPENS = re.compile(
    r"(?:(?:In this (?:\w+ ){1,2}, )?[Ww]e (?:introduce|present|release|propose|describe) |[A-Z0-9][\w. -]{1,60} is )"
)


def _whole(title: _Title, entry: Sequence[_Said]) -> str | None:
    """A title that is nothing but a name which a text of its own begins with: `Stable Audio 3`."""
    if title.first or title.text.count(" ") >= _LONG:
        return None
    coined = _looks_coined(title.text) if " " not in title.text else None
    if coined is not None and not coined.weak and not is_generic(title.text):
        return title.text
    texts = (said for said in entry if said.role == "abstract" and _OPENS.match(said.text))
    opened = (said for said in texts if said.text[:80].find(title.text) >= 0)
    return next((name.surface for said in opened for name in said.names if name.surface == title.text), None)


#: A run of capitalised words that a title begins with.
_RUN = re.compile(r"(?:[A-Z][\w-]+ ){1,4}[A-Z][\w-]+(?= (?:for|in|via|with|of|to|as|on|from|through|by)\b)")


def _shortened(title: _Title, entry: Sequence[_Said]) -> str | None:
    """The capitalised words that a title begins with, where the text gives them an acronym."""
    run = None if title.first else _RUN.match(title.text)
    if run is None:
        return None
    told = (name for said in entry if said.role != "title" for name in said.names if name.others)
    return next((name.surface for name in told if run[0] in (name.surface, *name.others)), None)


def _bare(title: _Title) -> str:
    """Return the words before the colon without the marks of a quotation around them."""
    return title.first.strip(" \"'“”‘’")


def _spoken(title: _Title, entry: Sequence[_Said]) -> str | None:
    """Several words before the colon that the text uses as a name."""
    words = _bare(title)
    named = (name for said in entry if said.role != "title" for name in said.names if not name.weak)
    return words if " " in words and any(words in (name.surface, *name.others) for name in named) else None


#: Words that begin a headline, and no name of several words.
_HEADLINE = re.compile(
    r"(?:Let|Make|Making|Do|Does|Can|Is|Are|How|Why|What|When|Where|Who|Should|Will|Don['’]t|Think|Thinking|See|Seeing|Show|Not|No|From|Beyond|"
    r"Towards?|Rethinking|Revisiting|Unveiling|Learning|Teaching|Scaling|Training|Understanding|Exploring|Measuring|Position) "
)


def is_headline(words: str) -> bool:
    """Tell whether words begin a headline, or are one, and no name."""
    return bool(_HEADLINE.match(words) or _HEADLINES.fullmatch(words) or is_generic(words))


def _coined(title: _Title, entry: Sequence[_Said]) -> str | None:
    """What looks like a name before the colon; several plain words must be named outside of the title, too."""
    words = _bare(title)
    coined = None if _HEADLINE.match(words) or is_generic(words) else _looks_coined(words)
    if coined is None:
        return None
    if " " not in words or not (coined.weak or words.count(" ") > 2):
        return words
    titles = (name for said in entry if said.role == "title" for name in said.names if name.surface == words)
    if any(name.is_data for name in titles):
        return words  # the lexicon has the benchmark by now
    key = name_key(words)
    others = (said for said in entry if said.role != "title" and title.rest not in said.text)
    spelled = (
        name_key(spelling) for said in others for name in said.names for spelling in (name.surface, *name.others)
    )
    return words if key in spelled else None


#: One word, with a size behind it or none.
_WORD = re.compile(r"\S+(?: \d+(?:\.\d+)?B)?")


def _alone(title: _Title, _: Sequence[_Said]) -> str | None:
    """A title that is nothing but a word: `SlowWalk-7B`, `Sorrel`; a word that may be a headline must be written as names are."""
    if title.first or not _WORD.fullmatch(title.text) or is_generic(title.text):
        return None
    coined = _looks_coined(title.text)
    headline = coined is not None and coined.weak and _HEADLINES.fullmatch(title.text)
    return title.text if coined and not headline else None


#: The last word of a Korean title, and before it what sets it off from what it is, or the noun that says what it is.
_LAST = re.compile(r"([A-Za-z][\w.+-]*[\w+])['\"’”」]?$")
_SET_OFF = re.compile(r"(?:[,:：]|\s[-–—])\s['\"‘“「]?$")
_HEADED_BY = re.compile(rf"[가-힣]{{2}}.*(?:{'|'.join(sum(HEADS.values(), ()))}) ['\"‘“「]?$")
_HANGUL = re.compile(r"[가-힣]{2}")


def _closing(title: _Title, entry: Sequence[_Said]) -> str | None:
    """The word that closes a Korean title, which begins with what it is; nobody knows it.

    Behind a comma the text must name it too, since a headline may end with what it speaks of.
    """
    last = _LAST.search(title.text) if not title.text.isascii() else None
    if last is None or not _HANGUL.search(title.text, 0, last.start()):
        return None
    headed = _HEADED_BY.match(title.text, 0, last.start())
    if not headed and not _SET_OFF.search(title.text, max(0, last.start() - 4), last.start()):
        return None
    said = (one for one in entry if headed or one.role != "title")
    named = (name for one in said for name in one.names if name.surface == last[1])
    return last[1] if any(not name.rows for name in named) else None


#: What is tried of a title, in order: the first that finds a name wins. The first three are for titles without a colon.
TRIALS: tuple[_Trial, ...] = (_reported, _whole, _shortened, _spoken, _coined, _alone, _closing)
