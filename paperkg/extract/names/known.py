"""Known names: every place where a text writes a name of the lexicon.

Takes a text and a `Lexicon`; gives matches in order, never overlapping, in code points of the text. Promises that
`text[start:end]` has a key of the row, or extends it by a plural, size, version, or year; and that no match lies inside
a longer word. Two Aho-Corasick automata read the text once each: one as written, one in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from paperkg.extract.names.known_edges import beside_head, ends_name, starts_name
from paperkg.extract.names.known_forms import DATASET_SUFFIX, MODEL_SUFFIX, is_short, spellings
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import Lexicon, LexiconName, NameLanguage, NameType, load_lexicon

#: How many characters of a form say how long the forms are that begin so.
_HEAD = 3
_SUFFIXES = {"Model": MODEL_SUFFIX, "Dataset": DATASET_SUFFIX}
#: Types whose names stand in the plural too: `success rates`.
_COUNTED = frozenset({"Metric"})


class KnownMatch(NamedTuple):
    """A known name at `text[start:end]`.

    `rows` are its senses, the most usual first; `alias_lang` is the language of its spelling; `stem` is where
    the row's own spelling ends: what lies beyond it is a plural, or a size, version, or year.
    """

    start: int
    end: int
    rows: tuple[LexiconName, ...]
    alias_lang: NameLanguage
    stem: int
    member: bool = False
    """True where the surface names a member of the row's family: `Qwen2.5-7B` of `Qwen2.5`."""

    @property
    def row(self) -> LexiconName:
        """The most usual sense."""
        return self.rows[0]


class _Sense(NamedTuple):
    row: LexiconName
    lang: NameLanguage
    alone: bool


_Table = dict[str, tuple[_Sense, ...]]
_Hits = Sequence[tuple[int, int, int]]


@lru_cache(maxsize=4)
def known_names(*lexicons: Path) -> KnownNames:
    """Return the matcher over the bundled lexicon and a user's files, one for all who ask in this process."""
    return KnownNames(load_lexicon(*lexicons))


class KnownNames:
    """A matcher over one lexicon; building it takes a tenth of a second, so build it once: see `known_names`.

    >>> from paperkg.ontology.names import load_lexicon
    >>> [match.row.name for match in KnownNames(load_lexicon()).find("TAPO는 GRPO와 비교한다")]
    ['GRPO']
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        written, folded = _tables(lexicon)
        self._scans = tuple(_Scan(table) for table in (written, folded))

    def find(self, text: str, *, beside: NameType | None = None) -> list[KnownMatch]:
        """Return the known names in `text`, in order; `beside` is the type that a label around the text announces.

        A name that never stands alone counts where a head noun of its type is beside it, or where `beside` is its type.
        """
        return self._found(text, self._hits(text), beside)

    @property
    def whole(self) -> KnownNames:
        """The matcher itself, whatever texts it has read ahead."""
        return self

    def ahead_of(self, texts: Iterable[str]) -> KnownNames:
        """Return a matcher that finds the same, and has read `texts` ahead.

        Read one after another they leave the automata, which are large, in the processor's caches: it takes half the time.
        """
        written, folded = self._scans
        texts = dict.fromkeys(texts)
        of_written = [written.hits(text) for text in texts]
        of_folded = [folded.hits(_fold(text)) for text in texts]
        return _ReadAhead(self, dict(zip(texts, zip(of_written, of_folded, strict=True), strict=True)))

    def _hits(self, text: str) -> tuple[_Hits, _Hits]:
        written, folded = self._scans
        return written.hits(text), folded.hits(_fold(text))

    def _found(self, text: str, hits: tuple[_Hits, _Hits], beside: NameType | None) -> list[KnownMatch]:
        written, folded = self._scans
        matches = written.find(text, text, hits[0], beside) if hits[0] else []
        if hits[1]:
            matches += folded.find(text, _fold(text), hits[1], beside)
        if len(matches) < 2:
            return matches
        matches.sort(key=_order)
        return self._disjoint(matches)

    def _disjoint(self, matches: list[KnownMatch]) -> list[KnownMatch]:
        kept = matches[:1]
        for match in matches[1:]:
            last = kept[-1]
            if match.start >= last.end:
                kept.append(match)
            elif (match.start, match.end, match.stem) == (last.start, last.end, last.stem):
                rows = tuple(dict.fromkeys((*last.rows, *match.rows)))
                kept[-1] = last._replace(rows=self._lexicon.rank(name_key(rows[0].name), rows))
        return kept


class _ReadAhead(KnownNames):
    """A matcher that has read some texts ahead: `hits` are what its automata hit in each."""

    def __init__(self, whole: KnownNames, hits: Mapping[str, tuple[_Hits, _Hits]]) -> None:
        self._whole, self._read = whole, hits

    @property
    def whole(self) -> KnownNames:
        """The matcher itself, whatever texts it has read ahead."""
        return self._whole

    def find(self, text: str, *, beside: NameType | None = None) -> list[KnownMatch]:
        """Return the known names in `text`, as the whole matcher does."""
        hits = self._read.get(text)
        return self._whole.find(text, beside=beside) if hits is None else self._whole._found(text, hits, beside)


def _order(match: KnownMatch) -> tuple[int, int, int]:
    return (match.start, -match.end, -match.stem)


class _Scan:
    """One automaton with its table of forms; `hay` is the text as the automaton reads it, of the same length."""

    def __init__(self, table: _Table) -> None:
        self._table = table
        self._forms = list(table.values())
        self._lengths = _lengths(table)
        self._automaton = AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest)

    def hits(self, hay: str) -> _Hits:
        """Return where the automaton finds which form, as numbers of forms with their begins and ends."""
        return self._automaton.find_matches_as_indexes(hay)

    def find(self, text: str, hay: str, hits: _Hits, beside: NameType | None) -> list[KnownMatch]:
        """Return the names that are really there, of what the automaton hit."""
        found: list[KnownMatch] = []
        for index, start, end in hits:
            match = _accept(text, start, end, self._forms[index], beside) if starts_name(text, start) else None
            if match:
                found.append(match)
            else:
                found += self._within(text, hay, start, end, beside)
        return found

    def _within(self, text: str, hay: str, start: int, end: int, beside: NameType | None) -> Iterator[KnownMatch]:
        """Yield the names that the refused match at `start` hid: shorter ones, and those that begin inside it."""
        place = start
        while place < end:
            match = self._longest_at(text, hay, place, beside) if starts_name(text, place) else None
            if match:
                yield match
            place = match.end if match else place + 1

    def _longest_at(self, text: str, hay: str, start: int, beside: NameType | None) -> KnownMatch | None:
        for length in self._lengths.get(hay[start : start + _HEAD], ()):
            senses = self._table.get(hay[start : start + length])
            if senses and start + length <= len(text):
                if match := _accept(text, start, start + length, senses, beside):
                    return match
        return None


def _lengths(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return for each head how long the forms are that begin with it, or with a part of it, the longest first."""
    found: dict[str, set[int]] = {}
    for form in forms:
        found.setdefault(form[:_HEAD], set()).add(len(form))
    for head, lengths in found.items():
        lengths.update(size for size in range(1, len(head)) if head[:size] in found)
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in found.items()}


def _accept(text: str, start: int, end: int, senses: tuple[_Sense, ...], beside: NameType | None) -> KnownMatch | None:
    furthest = 0
    kept: tuple[LexiconName, ...] = ()
    for row, _, alone in senses:
        stop = _stop(text, end, row.type)
        if stop is None or stop < furthest:
            continue
        if alone or row.type == beside or beside_head(text, start, stop, kind=row.type):
            kept = (*kept, row) if stop == furthest else (row,)
            furthest = stop
    if not kept:
        return None
    return KnownMatch(start, furthest, kept, senses[0].lang, end, furthest > end and text[end:furthest] != "s")


#: A decimal behind a name with a number of its own, which is no version of it: `GPT-4o 2.6`, but `Hunyuan3D 2.0`.
_SCORED = re.compile(r"[A-Za-z-]\d(?![D\d])[\w.-]*(?P<score> \d\.\d)$")


def _stop(text: str, end: int, kind: NameType) -> int | None:
    """Return where a name that is spelled out up to `end` really ends, None where it is a part of something else."""
    suffix = _SUFFIXES.get(kind)
    if suffix and (extended := suffix.match(text, end)) and extended.end() > end:
        scored = _SCORED.search(text, max(0, end - 20), extended.end())
        return scored.start("score") if scored and scored.start("score") >= end else extended.end()
    if ends_name(text, end):
        return end
    counted = text[end - 1].isupper() or (kind in _COUNTED and "a" <= text[end - 1] <= "z")
    return end + 1 if counted and text[end] == "s" and ends_name(text, end + 1) else None


def _tables(lexicon: Lexicon) -> tuple[_Table, _Table]:
    """Spell every form out: into the table of forms as written, or the table of lower-case forms."""
    written: _Table = {}
    folded: _Table = {}
    for row in lexicon.rows:
        for place, (form, lang) in enumerate(row.forms()):
            phrase = place > 0 and " " in form
            exact = row.match != "any" and not phrase
            sense = _Sense(row, lang, row.match != "never-alone" or phrase)
            for spelling in spellings(form):
                if exact:
                    _add(written, spelling, sense)
                elif is_short(spelling):
                    for cased in dict.fromkeys((spelling, spelling.upper(), spelling.capitalize())):
                        _add(written, cased, sense)
                else:
                    _add(folded, _fold(spelling), sense)
    for table in (written, folded):
        for form, senses in table.items():
            if len(senses) > 1:
                table[form] = _ranked(lexicon, form, senses)
    return written, folded


def _add(table: _Table, form: str, sense: _Sense) -> None:
    held = table.get(form, ())
    if not any(other.row is sense.row for other in held):
        table[form] = (*held, sense)


def _ranked(lexicon: Lexicon, form: str, senses: tuple[_Sense, ...]) -> tuple[_Sense, ...]:
    rows = lexicon.rank(name_key(form), tuple(sense.row for sense in senses))
    return tuple(sorted(senses, key=lambda sense: rows.index(sense.row)))


def _fold(text: str) -> str:
    """Return `text` in lower case, of the same length: U+0130 is the one character that lower() makes two of."""
    return (text.replace("İ", "I") if "İ" in text else text).lower()
