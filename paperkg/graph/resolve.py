"""What a question is about: the names, papers, sizes, and dates in it, found in the graph.

Takes a question and the labels of a graph. Gives the question with each find replaced by one private-use character, and
the finds. A name is found whole, by its key: `grpo` finds GRPO, and never inside `Dual-GRPO`. The longest name wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import NamedTuple, cast
from urllib.parse import unquote

from pyoxigraph import Literal as RdfLiteral
from pyoxigraph import NamedNode, Store

from paperkg.graph.cues import FIRST_SLOT, scan
from paperkg.graph.questions import Kind, Term
from paperkg.ontology.keys import BASE, name_key
from paperkg.ontology.terms import DCTERMS, PROPOSES, SKOS, XSD

_KINDS: Mapping[str, Kind] = {
    "paper": "Paper", "method": "Method", "model": "Model", "dataset": "Dataset", "metric": "Metric", "task": "Task",
}  # fmt: skip

#: Characters that stand for finds; in a question they would pass for some.
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_TOKEN = re.compile(r"[^\s()\[\]{}\"'“”‘’「」『』,;:?!？。、]+")
_TAIL = re.compile(r"(?<=[a-z0-9+*#@%])[가-힣]+$", re.IGNORECASE)
_JOSA = re.compile(
    r"(?:으로써|으로서|으로부터|에서부터|에게서|이라는|라는|이랑|까지|부터|처럼|보다|에서|에게|으로|이나|하고|마다|조차|밖에|"
    r"만|도|의|에|을|를|이|가|은|는|와|과|랑|로|나|인)+"
)
_ARXIV = re.compile(r"(?:arxiv:|https?://\S*?/)?(\d{4}\.\d{4,5})(?:v\d+)?$", re.IGNORECASE)
_SIZE = re.compile(
    r"(\d+(?:\.\d+)?)\s?(?:(k|m|b|t|thousand|million|billion|trillion)(?![a-z0-9])|(만|억|조))", re.IGNORECASE
)
_UNITS = {"k": 3, "m": 6, "b": 9, "t": 12, "만": 4, "억": 8, "조": 12}
_DAY = re.compile(r"(\d{4})(?:-|/|년 ?)(\d{1,2})(?:-|/|월 ?)(\d{1,2})일?(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_DAY_EN = re.compile(rf"{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})|(\d{{1,2}}) {_MONTH} (\d{{4}})", re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(\d{4})(?:-|/|년 ?)(\d{1,2})월?(?![\d/-])")
_YEAR_MONTH_EN = re.compile(rf"{_MONTH},? (\d{{4}})(?!\d)", re.IGNORECASE)


class Thing(NamedTuple):
    """A node of the graph by one of its names, spelled `exact`; `preferred` tells whether that is its label."""

    iri: str
    kind: Kind
    label: str
    exact: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class Find:
    """A part of the question and what it can stand for, by kind."""

    surface: str
    terms: Mapping[Kind, tuple[Term, ...]]
    labels: Mapping[Kind, tuple[str, ...]]


class Resolved(NamedTuple):
    """The question with finds as private-use characters: the n-th is `chr(FIRST_SLOT + n)`."""

    text: str
    finds: tuple[Find, ...]


@dataclass(slots=True)
class Names:
    """Every name of a graph by its key, and which papers propose what."""

    things: dict[str, list[Thing]] = field(default_factory=dict)
    proposers: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> Names:
        """Read the labels of entities, the titles and ids of papers, and the `proposes` triples of a store."""
        names = cls()
        for name, preferred in (("prefLabel", True), ("altLabel", False), ("hiddenLabel", False)):
            for quad in store.quads_for_pattern(None, NamedNode(f"{SKOS}{name}"), None, None):
                names._add(_value(quad.subject), _value(quad.object), preferred)
        for quad in store.quads_for_pattern(None, NamedNode(f"{DCTERMS}title"), None, None):
            names._add(_value(quad.subject), _value(quad.object), False)
        for quad in store.quads_for_pattern(None, NamedNode(PROPOSES), None, None):
            papers = names.proposers.setdefault(_value(quad.object), [])
            if _value(quad.subject) not in papers:
                papers.append(_value(quad.subject))
        papers_of = NamedNode(f"{BASE}/ns#about")
        for iri in sorted({_value(quad.object) for quad in store.quads_for_pattern(None, papers_of, None, None)}):
            names._add(iri, unquote(iri.rpartition("/")[2]), True)
        return names

    def _add(self, iri: str, name: str, preferred: bool) -> None:
        kind = _KINDS.get(iri.removeprefix(f"{BASE}/").partition("/")[0])
        if kind and (key := name_key(name)):
            if preferred:
                self.labels[iri] = name
            found = self.things.setdefault(key, [])
            if all(thing.iri != iri or (preferred and not thing.preferred) for thing in found):
                found.append(Thing(iri, kind, name, name, preferred))

    def find(self, name: str) -> list[Thing]:
        """Return the nodes of a name; where some have it as their label, those with it as an alias are left out."""
        found = self.things.get(name_key(name), [])
        best = [thing for thing in found if thing.preferred] or found
        return sorted({thing.iri: thing for thing in best}.values())

    def near(self, name: str) -> tuple[str, ...]:
        """Return up to five labels whose keys look like the name's, or hold it."""
        key = name_key(name)
        holding = sorted(
            (other for other in self.things if key and key in other), key=lambda other: (len(other), other)
        )
        keys = dict.fromkeys([*get_close_matches(key, sorted(self.things), n=5, cutoff=0.7), *holding[:5]])
        return tuple(
            dict.fromkeys(self.labels.get(thing.iri, thing.label) for key in keys for thing in self.find(key))
        )[:5]


def _value(term: object) -> str:
    return cast("NamedNode | RdfLiteral", term).value


def resolve(text: str, names: Names, *, also: Callable[[str], str | None] | None = None) -> Resolved:
    """Find what a question is about. `also` may give the canonical spelling of a name that the graph doesn't hold."""
    text = _PRIVATE.sub(" ", text)
    pieces: list[str] = []
    finds: list[Find] = []
    place = 0
    for start, end, found in _finds(text, names, also):
        between = text[place:start]
        again = bool(finds) and found.terms == finds[-1].terms and not between.strip(" ()[]{}\"'「」")
        if not again:
            pieces += [between, chr(FIRST_SLOT + len(finds))]
            finds.append(found)
        place = end
        if again and text[place : place + 1] in {")", "]", '"', "'"}:
            place += 1
    return Resolved("".join([*pieces, text[place:]]), tuple(finds))


def _finds(text: str, names: Names, also: Callable[[str], str | None] | None) -> Iterator[tuple[int, int, Find]]:
    tokens = [(match.start(), match.start() + len(match[0].rstrip("."))) for match in _TOKEN.finditer(text)]
    place = 0
    for first, (start, _) in enumerate(tokens):
        if start < place:
            continue
        literal = _literal(text, start)
        named = _named(text, start, [end for _, end in tokens[first:]], names, also)
        best = max((find for find in (named, literal) if find), key=lambda find: find[0], default=None)
        if best:
            place = best[0]
            yield start, place, best[1]


def _literal(text: str, start: int) -> tuple[int, Find] | None:
    """Find a date or a size; a size is a number with a unit, so that no plain number is taken for one."""
    if match := _DAY.match(text, start):
        return _date(text, match.end(), start, (match[1], match[2], match[3]))
    if match := _DAY_EN.match(text, start):
        month = str(_MONTHS.index((match[1] or match[5]).lower()) + 1)
        return _date(text, match.end(), start, (match[3] or match[6], month, match[2] or match[4]))
    if (match := _YEAR_MONTH.match(text, start)) and 1 <= int(match[2]) <= 12:
        return match.end(), _month(match[0], f"{match[1]}-{int(match[2]):02}")
    if match := _YEAR_MONTH_EN.match(text, start):
        return match.end(), _month(match[0], f"{match[2]}-{_MONTHS.index(match[1].lower()) + 1:02}")
    if match := _SIZE.match(text, start):
        unit = (match[2] or match[3]).lower()[:1]
        number = int(Decimal(match[1]) * 10 ** _UNITS["t" if (match[2] or "").lower() == "trillion" else
                     "k" if (match[2] or "").lower() == "thousand" else unit])  # fmt: skip
        term = RdfLiteral(str(number), datatype=NamedNode(f"{XSD}integer"))
        return match.end(), Find(match[0], {"Parameters": (term,)}, {"Parameters": (match[0],)})
    return None


def _date(text: str, end: int, start: int, parts: tuple[str, str, str]) -> tuple[int, Find] | None:
    try:
        day = date(*map(int, parts)).isoformat()
    except ValueError:
        return None
    term = RdfLiteral(day, datatype=NamedNode(f"{XSD}date"))
    return end, Find(text[start:end], {"Date": (term,)}, {"Date": (day,)})


def _month(surface: str, month: str) -> Find:
    return Find(surface, {"Month": (RdfLiteral(month),)}, {"Month": (month,)})


def _named(
    text: str, start: int, ends: list[int], names: Names, also: Callable[[str], str | None] | None
) -> tuple[int, Find] | None:
    """Find the longest name that starts here and ends with a word, or before the particle of one."""
    for end in reversed(ends[:40]):
        for cut in _cuts(text[start:end]):
            surface = text[start : start + cut]
            arxiv = _ARXIV.match(surface)
            things = names.find(arxiv[1] if arxiv else surface)
            if not things and also and (known := also(surface)):
                things = names.find(known)
            if things and not _is_plain_word(surface, things):
                return start + cut, _find(surface, things, names)
    return None


def _cuts(window: str) -> Iterator[int]:
    """Yield the ends that a name may have: the whole window, then without a Korean tail or particle."""
    yield len(window)
    if (match := _TAIL.search(window)) and match.start() > 0:
        yield match.start()
    # The shortest particle first: 정확도가 is 정확도 and 가, not 정확 and 도가.
    yield from (cut for cut in range(len(window) - 1, max(len(window) - 5, 0), -1) if _JOSA.fullmatch(window, cut))


def _is_plain_word(surface: str, things: list[Thing]) -> bool:
    """Tell whether a "name" is a word of the question: `share` is no dataset SHARE, which must be written like that."""
    if scan(surface).unknown or any(character.isdigit() for character in surface):
        return False
    return surface == surface.lower() or all(thing.exact != surface for thing in things)


def _find(surface: str, things: list[Thing], names: Names) -> Find:
    terms: dict[Kind, tuple[Term, ...]] = {}
    labels: dict[Kind, tuple[str, ...]] = {}
    for thing in things:
        terms[thing.kind] = (*terms.get(thing.kind, ()), NamedNode(thing.iri))
        labels[thing.kind] = (*labels.get(thing.kind, ()), names.labels.get(thing.iri, thing.label))
    if "Paper" not in terms:
        papers = sorted({paper for thing in things for paper in names.proposers.get(thing.iri, ())})
        if papers:
            terms["Paper"] = tuple(NamedNode(paper) for paper in papers)
            labels["Paper"] = tuple(unquote(paper.rpartition("/")[2]) for paper in papers)
    return Find(surface, terms, labels)
