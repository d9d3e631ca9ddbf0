"""The measures that a text lists: under a label for them, or, in Chinese, behind or before the word for measures.

Takes clean text and the names found in it; gives the names with each item of such a list as a metric, whether anybody knows
it or not. An item is a name, or a short phrase as the language's words have it (`paperkg/extract/lang/<code>/measures.py`);
what is a sentence keeps the names that it has. Promises that the names stay in order and without overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from paperkg.extract.lang.en.measures import TAKEN_OF
from paperkg.extract.measures.english import listed_in_prose
from paperkg.extract.model import Language, Span
from paperkg.extract.names.found import Found, by_start, is_known_measure
from paperkg.extract.names.han_terms import han_before
from paperkg.extract.rules.grammar import Grammar


class ListWords(NamedTuple):
    """One language's words of lists of measures, as compiled patterns.

    `word` is in all texts that `opens` or `closes` match in, empty where only labels make lists; `mean` says that a measure is
    taken on average. `before` leads to the first
    of a list that `closes` ends. `lead` matches what opens an item and is no part of it, `joins` what parts two, `stops` what
    ends the list, and `item` a whole item that no name fills. `valued` matches the end of a measure's name before its
    value, `qualifier` what such a name begins with and does not hold, `no_qualifier` how words begin that stand before a known
    measure and say nothing of which one it is. `gauged` frames a list of what something is gauged by; group `items`. `valued` and
    `gauged` are None where the language has none.
    """

    word: str
    mean: str
    opens: re.Pattern[str]
    closes: re.Pattern[str]
    before: re.Pattern[str]
    lead: re.Pattern[str]
    joins: re.Pattern[str]
    stops: re.Pattern[str]
    item: re.Pattern[str]
    valued: re.Pattern[str] | None
    qualifier: re.Pattern[str]
    no_qualifier: re.Pattern[str]
    gauged: re.Pattern[str] | None


_GLOSS = re.compile(r"\s?[(（]\s*(?P<inside>[^()（）]+?)\s*[)）]\s*\.?$")
_TAKEN_OF = re.compile(TAKEN_OF)
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9@ /_-]*")
_LATIN_BEFORE = re.compile(r"(?<![A-Za-z0-9-])(?:[A-Z]{2,5}|P\d\d)$")
_LATIN_BESIDE = re.compile(r"(?<![A-Za-z0-9-])(?:[A-Z]{2,5} ?|P\d\d)$")
_ARTICLES = ("a ", "an ", "and,")
#: How far a list reaches, in characters.
_LONGEST = 160


@lru_cache(maxsize=8)
def list_words(language: Language) -> ListWords:
    """Return the words of a language."""
    words = import_module(f"paperkg.extract.lang.{language}.measures")
    read = {name: getattr(words, name.upper()) for name in ListWords._fields if name not in {"word", "mean"}}
    fields: Any = {name: re.compile(pattern) if pattern else None for name, pattern in read.items()}
    return ListWords(word=words.WORD, mean=words.MEAN, **fields)


def with_measures(text: str, names: Sequence[Found], words: Grammar, *, label: bool) -> tuple[Found, ...]:
    """Return the names of a text with its listed measures; `label` says that the text stands under a label for them."""
    lists = list_words(words.language)
    told = list(listed_in_prose(text)) if words.language == "en" and not label else []
    if not label and not lists.word and not told:
        return tuple(names)
    names = _with_valued(text, names, lists.valued, lists) if lists.valued else names
    names = [_of_one_kind(text, name, lists) if is_known_measure(name) else name for name in names]
    items = list(_items(text, lists, label=label)) if label or lists.word in text else []
    if lists.gauged:
        items += [item for item in _gauging(text, names, lists.gauged, lists) if item not in items]
    items += [
        item for place in told for item in _split(text, place, lists) if not text.startswith(_ARTICLES, item.start)
    ]
    if not items:
        return tuple(names)
    new = [found for item in items if (found := _phrase(text, item, lists))]
    kept = [measured for name in names if (measured := _measured(text, name, items, new))]
    new = [
        item
        for item in new
        if not any(name.start < item.outer.end and item.outer.start < name.outer.end for name in kept)
    ]
    return tuple(sorted([*kept, *new], key=by_start))


def listed_measures(text: str, names: Sequence[Found]) -> Iterator[str]:
    """Yield the spellings of the measures that a list under an English label for them names and nobody knows."""
    for name in names:
        if name.said == "Metric" and not name.rows and name.surface.isascii():
            yield from (spelling for spelling in (name.surface, *name.others) if len(spelling) > 2)


def with_listed(text: str, names: Sequence[Found], listed: re.Pattern[str]) -> tuple[Found, ...]:
    """Return the names of a text with the measures that the entry lists elsewhere, but for what is part of another name."""
    new = [
        Found(*found.span(), found[0], outer=Span(*found.span()), said="Metric", tail=found.end())
        for found in listed.finditer(text)
        if not any(name.outer.start <= found.start() and found.end() < name.outer.end for name in names)
    ]
    if not new:
        return tuple(names)
    kept = (name for name in names if not any(name.start < item.end and item.start < name.end for item in new))
    return tuple(sorted([*kept, *new], key=by_start))


def with_own_items(text: str, names: Sequence[Found], words: Grammar) -> tuple[Found, ...]:
    """Return the names of a text under an English label for what is proposed, with each item in capitals as a whole name."""
    lists = list_words(words.language)
    new = [
        found._replace(said=None)
        for item in _items(text, lists, label=True)
        if (found := _phrase(text, item, lists))
        and any(map(str.isupper, found.surface))
        and (" " in found.surface or found.surface == text)
        if not found.surface.startswith(("A ", "a ", "An ", "an "))
    ]
    kept = [name for name in names if not any(name.start < item.end and item.start < name.end for item in new)]
    return tuple(sorted([*kept, *new], key=by_start)) if new else tuple(names)


def is_listed_measure(name: Found) -> bool:
    """Tell whether a name is a measure that only a list of them, or its value, marks: no text proposes it so.

    A longer name of the same measure is no gloss of it.
    """
    glossed = any(not other.endswith(name.surface) for other in name.others)
    return name.said == "Metric" and not name.rows and not glossed and not name.surface.isascii()


def _with_valued(text: str, names: Sequence[Found], valued_: re.Pattern[str], lists: ListWords) -> Sequence[Found]:
    """Add the measures that nobody knows and whose values the text gives: `污染率从28%降至14%`."""
    new = []
    for valued in valued_.finditer(text):
        term = _term(text, valued, lists)
        if term and not any(
            n.outer.start < term.end and term.start < n.outer.end and (n.rows or n.others) for n in names
        ):
            new.append(Found(*term, text[slice(*term)], outer=term, said="Metric", tail=term.end))
    if not new:
        return names
    kept = [name for name in names if not any(name.start < term.end and term.start < name.end for term in new)]
    return sorted([*kept, *new], key=by_start)


def _of_one_kind(text: str, name: Found, lists: ListWords) -> Found:
    """Note the words before a known measure that say which one it is: `像素级AUROC`, `整体成功率`; they stand for it here."""
    if name.others:
        return name
    latin = _LATIN_BEFORE.search(text, max(0, name.start - 16), name.start) if not name.surface.isascii() else None
    term = Span(*latin.span()) if latin else han_before(text, name.start)
    if term is None or not lists.word or lists.no_qualifier.match(text, *term):
        return name
    return name._replace(phrase=text[term.start : name.end])


def _term(text: str, valued: re.Match[str], lists: ListWords) -> Span | None:
    """Return the whole name of a measure that ends before its value; None where it is no more than a general noun."""
    native = han_before(text, valued.end())
    if native is None:
        return None
    lead = lists.qualifier.match(text, *native)
    start = lead.end() if lead else native.start
    if native.end - start == len(valued[0]) and text.startswith(lists.mean, start - len(lists.mean)) and lists.mean:
        start -= len(lists.mean)  # `平均步数`: the bare noun is no name
    latin = _LATIN_BESIDE.search(text, max(0, start - 16), start) if start == native.start else None
    start = latin.start() if latin else start
    return Span(start, native.end) if native.end - start > len(valued[0]) else None


def _items(text: str, lists: ListWords, *, label: bool) -> Iterator[Span]:
    """Yield the items of the lists of measures, with what stands in parentheses behind them."""
    if label:
        yield from _split(text, Span(0, _list_end(text, 0, lists, longest=len(text))), lists)
        return
    for opening in lists.opens.finditer(text):
        yield from _split(text, Span(opening.end(), _list_end(text, opening.end(), lists)), lists)
    for closing in lists.closes.finditer(text):
        start = _list_start(text, closing.start(), lists)
        lead = lists.before.match(text, start, closing.start())
        if lead and (closing["told"] or lists.joins.search(text, lead.end(), closing.start())):
            yield from _split(text, Span(lead.end(), closing.start()), lists)


def _gauging(text: str, names: Sequence[Found], gauged: re.Pattern[str], lists: ListWords) -> Iterator[Span]:
    """Yield what something is gauged by, but for known names of other things: `由期望步误差来量化`, no `用GPT-4o来衡量`."""
    for frame in gauged.finditer(text):
        for item in _split(text, Span(*frame.span("items")), lists):
            others = (name for name in names if item.start <= name.start < item.end and name.rows)
            if all(any(row.type == "Metric" for row in name.rows) for name in others):
                yield item


def _list_end(text: str, start: int, lists: ListWords, *, longest: int = _LONGEST) -> int:
    """Return where the sentence's part ends that begins at `start`; marks in parentheses end nothing."""
    depth = 0
    for place in range(start, min(len(text), start + longest)):
        char = text[place]
        if char in "（(":
            depth += 1
        elif char in "）)":
            if not depth:
                return place
            depth -= 1
        elif not depth and lists.stops.match(text, place):
            return place
    return min(len(text), start + longest)


def _list_start(text: str, end: int, lists: ListWords) -> int:
    first = max(0, end - _LONGEST)
    return max((stop.end() for stop in lists.stops.finditer(text, first, end)), default=first)


def _split(text: str, whole: Span, lists: ListWords) -> Iterator[Span]:
    """Yield the items of a list, each less what leads to it; joiners in parentheses part nothing."""
    start, depth, place = whole.start, 0, whole.start
    while place < whole.end:
        depth += (text[place] in "（(") - (text[place] in "）)")
        joiner = lists.joins.match(text, place, whole.end) if not depth else None
        if joiner:
            yield _led(text, Span(start, place), lists)
            start = place = joiner.end()
        else:
            place += 1
    yield _led(text, Span(start, whole.end), lists)


def _led(text: str, item: Span, lists: ListWords) -> Span:
    lead = lists.lead.match(text, *item)
    return Span(lead.end() if lead else item.start, item.end)


def _measured(text: str, name: Found, items: Sequence[Span], new: Sequence[Found]) -> Found | None:
    """Return a name as the metric that it is in its item; None where it is only a part of the metric's name."""
    item = next((item for item in items if item.start <= name.start < item.end), None)
    phrase = next((found for found in new if item and found.start == item.start), None)
    if item is None or any(row.type == "Metric" for row in name.rows):
        longer = (
            phrase is not None
            and (phrase.surface.isascii() or _KOREAN.search(phrase.surface))
            and phrase.end == name.end
            and phrase.start < name.start
        )
        return None if phrase and longer and not _RATING.match(phrase.surface) else name
    end = phrase.end if phrase else item.end
    if name.start >= end:
        return None if phrase else name  # a gloss of the phrase
    if name.outer.start <= item.start and (name.end if phrase else name.outer.end) >= end:
        return name._replace(said="Metric", rows=())
    return None if phrase else name


_KOREAN = re.compile(r"[가-힣]$")
#: Words before a known measure that only say how it is summed up.
_RATING = re.compile(
    r"(?:average|mean|avg\.?|overall|raw|total|final|median|macro|micro|weighted|top-\d|best|the)\b"
    r"|(?:평균|전체|종합|최종|최고)\s[^ ]+$",
    re.IGNORECASE,
)


def _phrase(text: str, item: Span, lists: ListWords) -> Found | None:
    """Return an item as a metric where its words, less a gloss in parentheses, are a measure's name."""
    gloss = _GLOSS.search(text, *item)
    end = gloss.start() if gloss else item.start + len(text[slice(*item)].rstrip(" ."))
    taken = _TAKEN_OF.search(text, item.start, end)
    end = taken.start() if taken else end
    phrase = text[item.start : end]
    if not phrase or not lists.item.fullmatch(phrase):
        return None
    others = tuple(_parts(gloss["inside"])) if gloss else ()
    outer = Span(item.start, gloss.end() if gloss else end)
    return Found(item.start, end, phrase, (), outer, others, said="Metric", tail=end)


def _parts(inside: str) -> Iterator[str]:
    """Yield the other spellings that parentheses give: words, an acronym, or both."""
    for part in re.split(r"[,，]\s*", inside):
        if _LATIN.fullmatch(part):
            yield part
