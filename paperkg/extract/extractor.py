"""From one entry to its record: the stages of extraction in their order.

Takes an `Entry`, gives an `EntryRecord` whose claims are sorted by place. Promises that every claim has evidence, that
`source.text[start:end]` is its quote, and that the same entry gives the same record on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from paperkg.extract.claim import Claims
from paperkg.extract.gaps import gaps, is_speculative
from paperkg.extract.learned.numbers import number_weights
from paperkg.extract.learned.numbers_context import NumberReader, by_rules
from paperkg.extract.learned.slots import SlotReader, Weights, weights
from paperkg.extract.model import Entry, Language
from paperkg.extract.names.known import KnownNames, known_names
from paperkg.extract.own.propose import proposals
from paperkg.extract.record import EntryRecord
from paperkg.extract.results.numeric import find_numbers, result_claims
from paperkg.extract.results.sizes import size_claims
from paperkg.extract.rules.grammar import Grammar, grammar
from paperkg.extract.rules.user_rules import UserRule, cues_of
from paperkg.extract.texts import text_claims
from paperkg.extract.things.link import Things, thing_type
from paperkg.extract.things.members import Hint
from paperkg.extract.things.short_members import fold_families
from paperkg.extract.units.unit import Unit
from paperkg.extract.units.units import named_texts, own_units, shared_units
from paperkg.extract.works.korean_background import without_background
from paperkg.extract.works.mates import with_mates
from paperkg.extract.works.relate import Relation, relations
from paperkg.extract.works.relate_works import BY_PLACE, runs_on
from paperkg.extract.works.rivals_tabled import tabled_rivals
from paperkg.extract.works.vote import vote


@dataclass(slots=True)
class _Reading:
    """What the steps share of one entry, which add to its claims."""

    entry: Entry
    units: list[Unit]
    naming: list[Unit]
    """The units that hold names."""
    body: list[Unit]
    """The units below the title."""
    things: Things
    claims: Claims
    weights: Weights | None
    numbers: NumberReader
    kept: frozenset[str]
    """The rules of the user, whose claims the learned reader leaves alone."""
    hints: list[Hint] = field(default_factory=list)
    """What says that things are the paper's own, the strongest first."""
    relations: list[Relation] = field(default_factory=list)
    """How the paper stands to other things, by what the sentences say."""
    slots: SlotReader | None = None


@dataclass(frozen=True)
class Extractor:
    """Reads entries with one lexicon, and with `rules` beside the bundled ones; build it once, call it for each entry."""

    known: KnownNames
    rules: tuple[UserRule, ...] = ()
    learned: Weights | None = None
    """The weights of the reader that adds what no rule has claimed; without them, rules make all claims."""
    numbers: NumberReader = by_rules
    """What has the last word on which numbers of a sentence are results."""

    def __call__(self, entry: Entry) -> EntryRecord:
        """Return what the entry says, as a record."""
        return next(self.each((entry,)))

    def each(self, entries: Iterable[Entry]) -> Iterator[EntryRecord]:
        """Yield what each of a few entries says, in order: the records that they would give one by one.

        All take one step before any takes the next, so that the words and patterns of a step stay in the processor's caches.
        """
        readings = self._open_all([*entries])
        for step in _STEPS:
            for reading in readings:
                step(reading)
        for reading in readings:
            yield reading.claims.record()

    def named(self, entry: Entry) -> tuple[list[Unit], Things]:
        """Return the units of an entry that hold names, and its things, as the learned reader meets them."""
        reading = self._open(entry)
        for step in _STEPS[: _STEPS.index(_ask)]:
            step(reading)
        return reading.naming, reading.things

    def _open(self, entry: Entry) -> _Reading:
        return self._open_all([entry])[0]

    def _open_all(self, entries: Sequence[Entry]) -> list[_Reading]:
        known = (
            self.known.ahead_of(text for entry in entries for text in named_texts(entry))
            if len(entries) > 1
            else self.known
        )
        own = [own_units(entry, known, self._words_of) for entry in entries]
        shared = [shared_units(entry, read) for entry, read in zip(entries, own, strict=True)]
        return [self._reading(entry, read) for entry, read in zip(entries, shared, strict=True)]

    def _reading(self, entry: Entry, read: list[Unit]) -> _Reading:
        return _Reading(
            entry,
            units=read,
            naming=[unit for unit in read if unit.names],
            body=[unit for unit in read if unit.role != "title"],
            things=Things(read),
            claims=Claims(entry, speculative=is_speculative(entry, read)),
            weights=self.learned,
            numbers=self.numbers,
            kept=frozenset(rule.cue.name for rule in self.rules),
        )

    def _words_of(self, language: Language) -> Grammar:
        return grammar(language, cues_of(self.rules, language))


def _gaps(reading: _Reading) -> None:
    for unit in reading.body:
        for gap in gaps(unit):
            reading.claims.gap(gap)


def _find_cues(reading: _Reading) -> None:
    """Find the cues of all lists, which nearly all steps ask for: their patterns stay in the processor's caches meanwhile."""
    for unit in reading.naming:
        unit.cues  # noqa: B018  # kept by the unit


def _vote(reading: _Reading) -> None:
    vote(reading.naming, reading.things)


def _propose(reading: _Reading) -> None:
    # The strongest hint comes first: its rule is the claim's.
    reading.hints = sorted(proposals(reading.entry, reading.naming, reading.things), key=lambda hint: -hint.weight)


def _relate(reading: _Reading) -> None:
    things = reading.things
    reading.relations = [relation for unit in reading.naming for relation in relations(unit, things)]


def _claim(reading: _Reading) -> None:
    language, read, things, claims = reading.entry.language, reading.naming, reading.things, reading.claims
    for hint in reading.hints:
        kind = thing_type(hint.thing, "Method")
        claims.entity("proposes", hint.thing, kind, hint.unit, hint.unit.sentence(hint.name.start), hint.rule)
    found = [*reading.relations, *tabled_rivals(reading.units, things)]
    if language == "ko":
        found = with_mates(without_background(found, read, things), read, things)
    found += _own_tests(reading.hints, found, things) if language != "zh" else []
    for relation in _settled(found):
        claims.entity(
            relation.predicate,
            relation.thing,
            relation.type,
            relation.unit,
            relation.span,
            relation.rule,
            relation.outcome,
        )


def _settled(found: Sequence[Relation]) -> Iterator[Relation]:
    """Yield the relations of which no other one says that the thing stands otherwise to the work."""
    used = [relation for relation in found if relation.predicate == "uses"]
    compared = [relation for relation in found if relation.predicate == "comparesAgainst"]
    if not used or not compared:
        yield from found
        return
    run = {id(relation.thing) for relation in used if runs_on(relation.rule)}
    bases = {id(relation.thing) for relation in used if _builds_on(relation)}
    # A score alone makes no baseline of what the text says it runs on; is that all, the use stays.
    baselines = {
        id(relation.thing) for relation in compared if not (relation.rule in _BY_SCORE and id(relation.thing) in run)
    }
    for relation in found:
        place = id(relation.thing)
        if relation.rule in _BY_SCORE and (place in run or (place in bases and relation.unit.words.language == "ko")):
            continue  # what the work is built on scores as a part of it
        if relation.predicate == "uses" and place in baselines and not _builds_on(relation):
            continue
        yield relation


def _own_tests(hints: Sequence[Hint], found: Sequence[Relation], things: Things) -> Iterator[Relation]:
    """Yield that models were run on the benchmark of a paper that judges them, where no sentence of its own says so."""
    own = next((hint for hint in hints if thing_type(hint.thing, "Method") == "Dataset"), None)
    if own is None or not things.judge or not any(relation.rule in _RUN for relation in found):
        return
    if not any(relation.thing is own.thing for relation in found):
        span = own.unit.sentence(own.name.start)
        yield Relation("evaluatesOn", own.thing, "Dataset", "own-benchmark@1", own.unit, span)


#: Rules by which a paper that judges models names those that it ran.
_RUN = frozenset({"evaluated-model@1", "model-in-results@1"})

#: Rules by which only a score says that a thing is compared: not one that the text says it runs on.
_BY_SCORE = frozenset({"model-in-results@1"})


def _builds_on(relation: Relation) -> bool:
    """Tell whether a use says more than that the thing is a baseline which was run."""
    told = relation.rule not in BY_PLACE and "-evaluate@" not in relation.rule
    korean = relation.unit.words.language == "ko"
    roles = {"method", "contribution", "abstract", "summary"} if korean else {"method", "contribution", "abstract"}
    chinese = relation.unit.words.language == "zh" and runs_on(relation.rule)  # one section has setting and results
    placed = relation.unit.role in roles or "-combined@" in relation.rule or chinese or relation.rule in _TOLD
    return told and placed


def _ask(reading: _Reading) -> None:
    if reading.weights is not None:
        reading.slots = SlotReader(reading.naming, reading.things, reading.claims, reading.weights)


def _read_slots(reading: _Reading) -> None:
    if reading.slots is not None:
        reading.slots.read()


def _fill_slots(reading: _Reading) -> None:
    if reading.slots is not None:
        reading.slots.judge(kept=reading.kept | _TOLD)


#: Rules that a text tells enough for, by the head of a list or table or by what the work does to a model: the learned reader,
#: which knows only what is usual, leaves their claims alone.
_TOLD = frozenset({"label-runs-on@1", "label-baseline@1", "rival-row@1", "improved-in-results@1", "run-with-own@1"})


#: What is done with each entry, in order.
_STEPS: tuple[Callable[[_Reading], None], ...] = (
    _find_cues,
    _vote,
    _propose,
    _relate,
    _claim,
    _ask,
    _read_slots,
    _fill_slots,
    lambda reading: fold_families(reading.naming, reading.things, reading.claims, kept=reading.kept),
    _gaps,
    lambda reading: size_claims(reading.units, reading.things, reading.claims),
    lambda reading: find_numbers(reading.body),
    lambda reading: result_claims(reading.body, reading.things, reading.claims, reading.numbers),
    lambda reading: text_claims(reading.entry, reading.claims),
)


def load_extractor(*lexicons: Path, rules: tuple[UserRule, ...] = (), learned: bool = True) -> Extractor:
    """Return the extractor with the bundled lexicon and rules, and a user's own; `learned`: with the learned readers."""
    if not learned:
        return Extractor(known_names(*lexicons), rules)
    return Extractor(known_names(*lexicons), rules, weights(), number_weights())


def extract(entry: Entry) -> EntryRecord:
    """Return what an entry says, as a record, with the bundled lexicon."""
    return load_extractor()(entry)
