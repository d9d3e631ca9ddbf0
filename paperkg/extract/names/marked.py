"""Names that only the words around them mark: `we introduce gg-net, a benchmark`, and the second of `Foo-2B and 5B`.

Takes clean text of English prose and the names found in it, gives further `Found`-like places that overlap none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from paperkg.extract.measures.beside import measures_before, measures_behind, measures_changed, numbers_in
from paperkg.extract.measures.english import measures_told
from paperkg.extract.model import Span
from paperkg.extract.names.coined import GENERIC
from paperkg.extract.rules.gate import Gated


class Marked(NamedTuple):
    """A place with a name; `surface` is the whole name, also where the text writes its end alone."""

    start: int
    end: int
    surface: str


_WORD = r"[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*"
_INTRODUCED = Gated(
    re.compile(
        r"\b(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?|releas(?:e|es|ing)|develop(?:s|ing)?|called|"
        r"named|dubbed|termed)"
        rf" (?P<name>{_WORD}(?=, (?:an?|the first|our|which)\b| \((?!e\.g|i\.e)[^()]+\), (?:an?|the)\b)"
        rf"|(?!(?:an?|the|our|two|three|to|for|novel|new)\b){_WORD}(?: {_WORD}){{1,3}}"
        r"(?=, (?:an?|the first|our) (?:[\w'’-]+ ){0,7}(?:framework|method|approach|algorithm|technique|paradigm|strategy|"
        r"mechanism|pipeline|benchmark|dataset|metric|module|architecture|objective|loss)s?\b))"
    )
)
#: A kind of models that the text introduces by its acronym: `we introduce walking diffusion models (WaDMs)`.
_KIND = Gated(
    re.compile(
        r"\b(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?) (?:[\w-]+ ){1,6}"
        r"(?:models|networks|agents|policies|transformers) \((?P<name>[A-Z][A-Za-z-]*[A-Z]s)\)"
    )
)
#: What a text begins with and then describes: `Walk Wrench, containing 30 walks`.
_OPENING = re.compile(
    r"(?P<name>[A-Z][a-z]+(?:[ -][A-Z][\w-]*){1,3})(?:, (?:containing|comprising|consisting of|holding|made up of|"
    r"a (?:new |public |large )?"
    r"(?:dataset|benchmark|corpus|collection|suite|library|toolkit|framework|set)\b))"
)
_PLAIN = frozenset(
    [
        "it",
        "them",
        "this",
        "these",
        "those",
        "here",
        "one",
        "two",
        "three",
        "first",
        "second",
        "such",
        "both",
        "our",
        "ours",
        "novel",
        "new",
        "methods",
        "models",
        "data",
        "tasks",
    ]
)
_SIZE = re.compile(r"(?P<stem>.*?[A-Za-z][\w.]*[-_ ]?)\d+(?:\.\d+)?[BM]$")
_MORE = re.compile(
    r"(?:,| and|, and|/| or) ?(?P<size>\d+(?:\.\d+)?[BM])(?![\w-]| (?:param|token|image|sample|pair|word|hour|"
    r"train|data))"
)


def introduced(text: str) -> Iterator[Marked]:
    """Yield names in small letters that the text introduces as names.

    >>> [name.surface for name in introduced("We introduce foolab, a new benchmark.")]
    ['foolab']
    """
    for match in _INTRODUCED.finditer(text):
        if match["name"] not in _PLAIN and len(match["name"]) > 1:
            yield Marked(match.start("name"), match.end("name"), match["name"])
    if opening := _OPENING.match(text):
        yield Marked(*opening.span("name"), opening["name"])
    for match in _KIND.finditer(text):
        if match["name"] not in GENERIC:
            yield Marked(match.start("name"), match.end("name"), match["name"])


#: A measure in small letters that the text brings in: `we define the slow step rate, which`.
_OWN_MEASURE = Gated(
    re.compile(
        r"\b(?:introduc|propos|defin|devis|formulat|coin|present)(?:e|es|ing|s)? (?:the |an? |two |three |our )?"
        r"(?:(?:novel|new|simple) )?(?P<name>(?:[a-z]+-[a-z]+ |(?=[a-z-]+ [a-z-]+ ))"
        r"(?:(?!(?:of|for|and|or|to|the|an?|that|with|in|on|by|from|as|is|are|using|novel|new)\b)[a-z][a-z-]+ ){0,3}"
        r"(?:rate|accuracy|score|distance|index|error|ratio|divergence|similarity|consistency|diversity|coverage|"
        r"recall|precision|entropy|gap|correlation|efficiency|fidelity))"
        r"(?= metrics?\b| measures?\b|,? (?:which|that|to)\b|[:.;,(]| \(|$)"
    )
)


def own_measures(text: str) -> Iterator[Marked]:
    """Yield the measures of several words in small letters that the text brings in.

    >>> [name.surface for name in own_measures("We define the slow step rate, which counts steps.")]
    ['slow step rate']
    """
    for match in _OWN_MEASURE.finditer(text):
        yield Marked(*match.span("name"), match["name"])


_ITEM = r"(?:[a-z][a-z-]*|[A-Z][\w@-]*|[a-z]+[A-Z][\w@-]*)(?: [a-z][\w-]*){0,2}"
_METRICS = Gated(
    re.compile(
        rf"\b[Mm]etrics?(?:,? (?:such as|including|like|namely)|:| --| \((?:e\.g\.,? ?|i\.e\.,? ?)?|, )\s?"
        rf"(?P<list>{_ITEM}(?:, {_ITEM})*(?:,? and {_ITEM}))(?=[.;,:)]|$| (?:for|on|to|across|in|of|while|with|when)\b)"
    )
)
_PIECE = re.compile(r"(?:^|, and |, | and )(?P<name>[^,]+?)(?=, | and |$)")


def measures(text: str) -> Iterator[Marked]:
    """Yield the measures that a text lists after `metrics`, or gives a number of.

    >>> [name.surface for name in measures("We use two metrics: answer depth and walk length. A step score of 5.")]
    ['answer depth', 'walk length', 'step score']
    """
    for found in _METRICS.finditer(text):
        for piece in _PIECE.finditer(found["list"]):
            start = found.start("list") + piece.start("name")
            yield Marked(start, start + len(piece["name"]), piece["name"])
    numbers = numbers_in(text)
    beside = (*measures_before(text, numbers), *measures_behind(text, numbers)) if numbers else ()
    told = (*beside, *measures_changed(text), *measures_told(text))
    for place in _apart(told):
        yield Marked(*place, text[slice(*place)])


def _apart(places: Iterable[Span]) -> list[Span]:
    """Return the places, of those that overlap the longest."""
    kept: list[Span] = []
    for place in sorted(places, key=lambda span: (span.start - span.end, span.start)):
        if all(place.end <= other.start or other.end <= place.start for other in kept):
            kept.append(place)
    return sorted(kept)


def further_sizes(text: str, name: Span) -> Iterator[Marked]:
    """Yield the other members of a family of which a list writes the sizes alone.

    >>> [name.surface for name in further_sizes("Foo-2B and 5B", Span(0, 6))]
    ['Foo-5B']
    """
    sized = _SIZE.match(text[slice(*name)])
    end = name.end
    while sized and (more := _MORE.match(text, end)):
        end = more.end()
        yield Marked(more.start("size"), end, sized["stem"] + more["size"])
