"""From the names of one entry to its things: which spellings mean the same, what it is called, what it is.

Takes the units of an entry, gives `Things`: one `Thing` per thing, found by any of its spellings. Names are joined by equal
keys, by what the text defines (`정규화된 정책 경사법(RPG)`), and by the lexicon; never by likeness.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from paperkg.extract.model import EntityType
from paperkg.extract.names.found import Found, is_known_measure
from paperkg.extract.once import once
from paperkg.extract.units.unit import Unit
from paperkg.ontology.keys import entity_id, name_key
from paperkg.ontology.names import LexiconName, broad_names, load_lexicon, usage_of

Counted = TypeVar("Counted", bound=str)


class Tally(dict[Counted, int]):
    """How often each of some strings was met, 0 for all others: a `Counter` that costs no more than a dict to make."""

    __slots__ = ()

    def __missing__(self, key: Counted) -> int:
        return 0

    def ranked(self) -> list[Counted]:
        """Return what was met, the most frequent first, then what was met first."""
        return sorted(self, key=self.__getitem__, reverse=True)

    def first(self) -> Counted:
        """Return what is the first of those."""
        return max(self, key=self.__getitem__) if len(self) > 1 else next(iter(self))


#: For what papers mostly name things that are inside a work, or at work in it.
_INNER = frozenset({"part", "loss", "optimiser", "algorithm", "software"})


@dataclass
class Thing:
    """A thing that an entry names. `said` counts the types that its head nouns give it.

    What only its spellings tell is worked out once, when the entry has been read for them.
    """

    surfaces: Tally[str] = field(default_factory=Tally)
    phrases: set[str] = field(default_factory=set)
    rows: tuple[LexiconName, ...] = ()
    said: Tally[EntityType] = field(default_factory=Tally)
    weak: bool = True
    member: bool = False
    proposed: bool = False
    part: bool = False
    serves: bool = False
    rival: bool = False
    redefined: bool = False
    defined: bool = False
    type: EntityType | None = None

    @property
    def known(self) -> bool:
        """Whether the lexicon holds it."""
        return bool(self.rows)

    @property
    def broad(self) -> bool:
        """Whether it names a whole kind of things: fine-tuning, diffusion models."""
        return bool(self.rows) and not self.member and self.rows[0].name in broad_names()

    @once
    def usage(self) -> str | None:
        """For what papers mostly name it: `software`, `loss`, `backbone`; None where that is not known."""
        return usage_of(self.rows[0]) if self.rows else None

    @property
    def inner(self) -> bool:
        """Whether papers mostly name it as what is inside a work, or at work in it: a layer, a loss, a library."""
        return self.usage in _INNER

    def may_be(self, kind: EntityType) -> bool:
        """Tell whether the lexicon holds it in a sense."""
        return kind in [row.type for row in self.rows]

    @property
    def common(self) -> bool:
        """Whether it is an unknown phrase in small letters that only a translation marks: `고집(stubbornness)`."""
        return self.weak and not self.rows and self.small

    @once
    def small(self) -> bool:
        """Whether none of its spellings has a capital letter."""
        return not any(map(str.isupper, "".join(self.surfaces)))

    @once
    def sized(self) -> bool:
        """Whether a parameter count in its name shows that it is a model: `RWKV6-Finch-7B`."""
        return any(map(_is_sized, self.surfaces))

    @once
    def spelled_as(self) -> EntityType | None:
        """What the words in its spellings say that it is: `FooBench`, `FooGPT`."""
        if any(map(_is_benchmark, self.surfaces)):
            return "Dataset"
        return "Model" if any(map(_is_model, self.surfaces)) else None

    @once
    def measures(self) -> bool:
        """Whether a spelling ends in the word for a measure, with what it measures before it: `Print Ready Rate`, `Onset F1`."""
        return any(map(_is_measure, self.surfaces))

    @property
    def name(self) -> str:
        """The most canonical spelling that the text holds: the lexicon's, else the most frequent one in Latin script."""
        if self.rows and not self.member and self.rows[0].name in self.surfaces:
            return self.rows[0].name
        if len(self.surfaces) == 1:
            return next(iter(self.surfaces))
        return min(self.surfaces, key=lambda s: (not s[0].isascii(), -self.surfaces[s], len(s), s))

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other spellings, sorted; the lexicon's canonical one among them."""
        if len(self.surfaces) == 1 and not self.phrases and not (self.rows and not self.member):
            return ()
        spellings = {*self.surfaces, *self.phrases}
        if self.rows and not self.member:
            spellings.add(self.rows[0].name)
        return tuple(sorted(spellings - {self.name}))

    def take_own_sense(self, *, task: bool) -> None:
        """Let go of a sense of the lexicon that the text, which brings a thing of this name itself, never speaks of.

        `task` tells whether the text calls it a task; else what a title begins with is none.
        """
        if self.rows and self.rows[0].type in {"Dataset", "Metric"} and not self.said[self.rows[0].type]:
            # Three words are no coincidence.
            if not any(_is_made_of_benchmark(s) or s.count(" ") > 1 for s in self.surfaces):
                self.rows, self.member = (), False
        if self.said["Task"] and not task:
            self.said["Method"] += self.said.pop("Task")

    def id(self, kind: EntityType) -> str:
        """Return `<type>/<key>`: of the lexicon's name where it is known, so that all spellings meet."""
        return entity_id(kind, self.rows[0].name if self.rows and not self.member else self.name)


#: What an English title, and the first sentences of a text, call a paper that tells of the work of others.
_SURVEY_IN_TITLE = re.compile(
    r"\bSurvey(?:$|[:?]| (?:of|on|and|in|for|from)\b)|\bA (?:[\w-]+ ){0,3}(?:Review|Overview)(?:$|[:?]| (?:of|on|and|in|for)\b)|"
    r"^Position: "
)
_SURVEY_IN_TEXT = re.compile(r"\bThis (?:[\w-]+ )?(?:survey|position paper|literature review|review|overview)\b")


def _is_of_survey(unit: Unit) -> bool:
    """Tell whether the title, or the first words of a summary, call an English paper a survey."""
    if unit.words.language != "en":
        return False
    if unit.role == "title":
        return _SURVEY_IN_TITLE.search(unit.text) is not None
    return unit.role in {"summary", "abstract"} and _SURVEY_IN_TEXT.search(unit.text, 0, _FIRST_WORDS) is not None


#: How many letters are the first words of a paragraph.
_FIRST_WORDS = 160


class Things:
    """The things of an entry by the keys of their spellings."""

    def __init__(self, units: Sequence[Unit], extra: Iterable[Sequence[str]] = ()) -> None:
        self._parent: dict[str, str] = {}
        self.lists_rivals = any(
            "baseline" in unit.topics and len(unit.names) > 1 for unit in units if not unit.is_label
        )
        self.opening = next((unit for unit in units if unit.role == "summary" and unit.names), None)
        self.surveys = any(map(_is_of_survey, units))
        """Whether the paper gives an account of the work of others: it builds on none of them."""
        names = [name for unit in units for name in (*unit.above, *unit.names)]
        for spellings in dict.fromkeys((*map(_spellings, names), *map(tuple, extra))):
            self._join(spellings)
        self._things: dict[str, Thing] = {}
        for name in names:
            self._add(name)
        self._by_key = {key: self._things.get(self._root(key)) for key in self._parent}
        self._by_spelling: dict[str, Thing | None] = {}

    @once
    def judge(self) -> bool:
        """Whether the paper brings benchmarks or measures and nothing that could be a party: what it runs, it compares.

        To be asked once the paper's own things are marked.
        """
        proposed = [thing for thing in self.own() if not thing.part]
        if proposed and not proposed[0].rows and proposed[0].spelled_as == "Dataset":
            return True  # a method beside the benchmark is one more to judge
        return bool(proposed) and {thing_type(thing, "Method") for thing in proposed} <= {"Dataset", "Metric"}

    @property
    def has_own(self) -> bool:
        """Whether the paper proposes anything by name."""
        return any(thing.proposed for thing in self._things.values())

    def own(self) -> list[Thing]:
        """Return what the paper proposes, as far as that is marked, in the order in which the entry names it."""
        return [thing for thing in self._things.values() if thing.proposed]

    def of(self, name: Found | str) -> Thing | None:
        """Return the thing that a name means, None for a spelling that the entry doesn't hold."""
        spelling = name if isinstance(name, str) else name.surface
        if spelling in self._by_spelling:
            return self._by_spelling[spelling]
        thing = self._by_spelling[spelling] = self._by_key.get(name_key(spelling))
        return thing

    def is_known(self, name: str, kind: EntityType) -> bool:
        """Tell whether the lexicon holds a name with a type."""
        return _is_known(name, kind)

    def is_open(self, name: Found) -> bool:
        """Tell whether what a name is, is still to be said: the lexicon doesn't hold it."""
        return (thing := self.of(name)) is not None and not thing.rows

    def vote(self, name: Found, kind: EntityType) -> None:
        """Note what the place of a name says that it is."""
        if (thing := self.of(name)) is not None and not thing.rows:
            thing.said[kind] += 1

    def vote_sense(self, name: Found, kind: EntityType) -> None:
        """Note which of a known name's senses its place speaks for."""
        if (thing := self.of(name)) is not None:
            thing.said[kind] += 1

    def serve(self, name: Found) -> None:
        """Note that a thing serves as a model, whatever the lexicon says that it is: a measure that is learnt."""
        if (thing := self.of(name)) is not None:
            thing.serves = True

    def contend(self, name: Found) -> None:
        """Note that a thing stands among rivals, whatever the lexicon says that it is: a model named after its data."""
        if (thing := self.of(name)) is not None:
            thing.rival = True

    def all(self) -> tuple[Thing, ...]:
        """Return the things in the order in which the entry names them."""
        return tuple(self._things.values())

    def _root(self, key: str) -> str:
        while self._parent[key] != key:
            key = self._parent[key]
        return key

    def _join(self, spellings: Sequence[str]) -> None:
        keys = [key for key in map(name_key, spellings) if key]
        for key in keys:
            self._parent.setdefault(key, key)
        for key in keys[1:]:
            if key != keys[0]:
                first, other = self._root(keys[0]), self._root(key)
                self._parent[max(first, other)] = min(first, other)

    def _add(self, name: Found) -> None:
        key = name_key(name.surface)
        if not key:
            return
        root = self._root(key)
        thing = self._things.get(root)
        if thing is None:
            thing = self._things[root] = Thing()
        for surface in (name.surface, *name.others):
            thing.surfaces[surface] = thing.surfaces.get(surface, 0) + 1
        if name.phrase:
            thing.phrases.add(name.phrase)
        if name.redefined:
            thing.redefined, thing.rows, thing.member = True, (), False
        if name.rows and not thing.rows and not thing.redefined:
            if name.is_task or thing.said.get("Task", 0) <= 2:  # else it is spelled out to be a task
                thing.rows, thing.member = _senses(name), name.member
        if name.said:
            thing.said[name.said] += 3 if name.said == "Task" and name.others else 1  # what it stands for says it best
        thing.weak = thing.weak and name.weak
        thing.defined = thing.defined or bool(name.others)


#: A measure that is the plain one, taken over all: `Average accuracy`.
_PLAIN_MEASURE = re.compile(r"(?:Average|Overall|Mean|Answer|Reasoning|Prediction) (accuracy)$")


def _senses(name: Found) -> tuple[LexiconName, ...]:
    """Return a name's rows in the lexicon, the plain measure's for one that only says over what it is taken."""
    plain = _PLAIN_MEASURE.match(name.rows[0].name) if is_known_measure(name) else None
    return load_lexicon().find(plain[1]) if plain else name.rows


def _spellings(name: Found) -> tuple[str, ...]:
    rows = _senses(name)
    known = (rows[0].name,) if rows and not name.member else ()
    return (name.surface, *name.others, *known)


#: A parameter count at the end of a name.
_SIZED = re.compile(r"[-_ ]\d+(?:\.\d+)?[BM](?:-[A-Za-z]+)?$")

_SIZED = re.compile(r"[-‑ ]\d+(?:\.\d+)?[BM](?![A-Za-z0-9])")

#: What the makers of benchmarks put into their names.
_BENCHMARK = re.compile(
    r"[Bb]ench(?:mark)?(?![a-z])|Dataset|(?<=[A-Za-z])Data$|Corpus(?!-)|Arena$|Leaderboard|(?<=[a-z])QA$|Eval(?![a-z]|Kit|Harness|Agent)|"
    r"(?:(?<=[A-Za-z])|(?<=\.\d))(?<!\dB)-\d+[kK]$|(?<=[A-Za-z]{3})\d{2,3}[kK]$"
)

#: Kinds of trained models at the ends of names: `FG-CLIP`, `MonetGPT-2`.
_MODEL = re.compile(r"(?:(?<=[A-Za-z-])(?:GPT|LLM|VLM|VLA|LM|CLIP|BERT|PRM)|(?<=-)T5)(?:-?v?\d[\d.]*)?$")


#: The last word of a measure's name, behind the words that say what it measures.
_MEASURE_WORDS = re.compile(
    r"(?<!Learning)(?<!learning)(?<!Sampling)(?<!Frame)(?<=[A-Za-z0-9*)])[ -]"
    r"(?:(?:[Rr]ate|[Aa]ccuracy|[Ee]rror|[Rr]atio|[Dd]istance|[Ss]imilarity|[Dd]ivergence|[Cc]orrelation|"
    r"[Rr]ecall|[Pp]recision|[Ll]atency|[Tt]hroughput|[Pp]erplexity|Score)s?|F1)$|(?<=[A-Za-z])Score$"
)


@lru_cache(maxsize=8192)
def _is_measure(spelling: str) -> bool:
    """Tell whether a spelling is a measure's by its last word, or that of a variant of a known one: `CLIP-I*`."""
    varied = spelling.endswith("*") and _is_known(spelling[:-1], "Metric")
    first, _, last = spelling.rpartition("-")
    varied = varied or (first.isalpha() and last.isupper() and _is_known(last, "Metric"))  # `CLIP-FID`
    return varied or bool(_MEASURE_WORDS.search(spelling))


@lru_cache(maxsize=8192)
def _is_sized(spelling: str) -> bool:
    return bool(_SIZED.search(spelling))


@lru_cache(maxsize=8192)
def _is_benchmark(spelling: str) -> bool:
    """Tell whether a name is a benchmark's by its words, or an edition of a known one: `WalkBench`, `MMLU-KO`."""
    if _BENCHMARK.search(spelling):
        return True
    whole = _EDITION.sub("", spelling)
    return whole != spelling and (_is_known(whole, "Dataset") or _BENCHMARK.search(whole) is not None)


def _is_made_of_benchmark(spelling: str) -> bool:
    """Tell whether a name is a benchmark's by its words, or by another benchmark's name in it: `Video-MMMU`."""
    return _is_benchmark(spelling) or any(_is_known(part, "Dataset") for part in spelling.split("-")[1:])


#: The language, the country, or the edition behind the name of a benchmark.
_EDITION = re.compile(
    r"-(?:EN|KO|KR|ZH|CN|JA|JP|IN|HI|BN|DE|FR|ES|IT|PT|RU|AR|TR|VI|TH|ID|PL|NL|SV|FA|HE|UK|BR|TW|HK"
    r"|Pro|Plus|Hard|Lite|Mini|Verified|Multilingual)$"
)


def _is_known(name: str, kind: EntityType) -> bool:
    return any(row.type == kind for row in load_lexicon().find(name))


@lru_cache(maxsize=8192)
def _is_model(spelling: str) -> bool:
    return bool(_MODEL.search(spelling))


def thing_type(thing: Thing, default: EntityType) -> EntityType:
    """Return what a thing is: the lexicon's word first, then its head nouns, then the slot it stands in."""
    rows, said = thing.rows, thing.said
    if thing.rival and rows and rows[0].type == "Dataset" and not thing.proposed:
        return "Model"
    if rows and (not said or (len(rows) == 1 and not thing.proposed)):
        return rows[0].type
    if rows:
        kinds, ranked = [row.type for row in rows], said.ranked()
        return next((kind for kind in ranked if kind in kinds), ranked[0] if thing.proposed else kinds[0])
    if thing.spelled_as == "Dataset" and "Metric" not in said:
        return "Dataset"
    if thing.sized and "Dataset" not in said:
        return "Model"
    if thing.measures:
        return "Metric"
    return said.first() if said else thing.spelled_as or default
