"""From one entry to its record: the stages of extraction in their order.

Takes an `Entry`, gives an `EntryRecord` whose claims are sorted by place. Promises that every claim has evidence, that
`source.text[start:end]` is its quote, and that the same entry gives the same record on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from paperkg.extract.claim import Claims
from paperkg.extract.gaps import gaps, is_speculative
from paperkg.extract.learned.numbers import number_weights
from paperkg.extract.learned.numbers_context import NumberReader, by_rules
from paperkg.extract.learned.slots import Weights, learned_claims, weights
from paperkg.extract.model import EntityType, Entry, Language
from paperkg.extract.names.found import Found
from paperkg.extract.names.known import KnownNames, known_names
from paperkg.extract.own.parts import counts_qualities, lists_tasks
from paperkg.extract.own.propose import proposals
from paperkg.extract.record import EntryRecord
from paperkg.extract.results.numeric import result_claims
from paperkg.extract.results.sizes import size_claims
from paperkg.extract.rules.grammar import Grammar, grammar
from paperkg.extract.rules.user_rules import UserRule, cues_of
from paperkg.extract.texts import text_claims
from paperkg.extract.things.counted import counted
from paperkg.extract.things.group import Group, groups
from paperkg.extract.things.kinds import kind_said, scores_there
from paperkg.extract.things.link import Things, thing_type
from paperkg.extract.things.members import Hint
from paperkg.extract.things.senses import is_listed_rival
from paperkg.extract.things.short_members import fold_families
from paperkg.extract.units.unit import Unit
from paperkg.extract.units.units import named_texts, own_units, shared_units
from paperkg.extract.works.chinese_data import is_no_data, makes_datasets
from paperkg.extract.works.korean import stands_for_model
from paperkg.extract.works.korean_background import without_background
from paperkg.extract.works.korean_data import is_instrument, votes_dataset
from paperkg.extract.works.mates import with_mates
from paperkg.extract.works.relate import Relation, relations
from paperkg.extract.works.relate_works import BY_PLACE, runs_on
from paperkg.extract.works.rivals_tabled import tabled_rivals


class _Reading(NamedTuple):
    """What the steps share of one entry, which add to its claims."""

    entry: Entry
    units: list[Unit]
    naming: list[Unit]
    """The units that hold names."""
    body: list[Unit]
    """The units below the title."""
    things: Things
    claims: Claims
    learned: Weights | None
    numbers: NumberReader
    kept: frozenset[str]
    """The rules of the user, whose claims the learned reader leaves alone."""


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
        for step in _STEPS[: _STEPS.index(_learn)]:
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
            learned=self.learned,
            numbers=self.numbers,
            kept=frozenset(rule.cue.name for rule in self.rules),
        )

    def _words_of(self, language: Language) -> Grammar:
        return grammar(language, cues_of(self.rules, language))


def _gaps(reading: _Reading) -> None:
    for unit in reading.body:
        for gap in gaps(unit):
            reading.claims.gap(gap)


def _vote(reading: _Reading) -> None:
    """Let the places where names stand, and the company they keep in a list, say what the unknown ones are."""
    things = reading.things
    titled = {name.surface for unit in reading.naming if unit.role == "title" for name in unit.names}
    for unit in reading.naming:
        _vote_measured(unit, things)
        for name, announced in counted(unit):
            things.vote(name, announced)
        for group in groups(unit):
            if stands_for_model(unit, group):
                for name in group.names:
                    things.serve(name)
            open_ = []
            for name in group.names:
                if name.rows and name.rows[0].type == "Dataset" and kind_said(unit, name) == "Dataset":
                    things.vote_sense(name, "Dataset")
                if is_listed_rival(group, name):
                    things.contend(name)
                if name.said is None and things.is_open(name):
                    open_.append(name)
            if open_:
                _vote_open(group, open_, things, titled)


def _vote_open(group: Group, open_: list[Found], things: Things, titled: set[str]) -> None:
    """Let a list, and the words around it, say what those of its names are that nothing says a type of."""
    unit = group.unit
    kinds = {name.rows[0].type for name in group.names if name.rows}
    company = next(iter(kinds)) if len(kinds) == 1 and len(group.names) > 2 else None
    if company == "Task" and counts_qualities(unit, group):
        company = None
    last = group.names[-1]
    listed = last.said if last.tail > last.outer.end else None  # the noun after a list stands for all of it
    kind = "Dataset" if _makes_datasets(group, open_, kinds, titled) else company or listed
    tasks = lists_tasks(unit, group)
    for name in open_:
        if company == kind == "Task" and any(map(str.isdigit, name.surface)):
            continue  # a version beside tasks is none
        if tasks and (name.weak or name.others):
            things.vote(name, "Task")
        if described := kind_said(unit, name):
            things.vote(name, described)
        if kind and not (kind == "Dataset" and (name.others or is_instrument(unit, name))):
            things.vote(name, kind)


def _makes_datasets(group: Group, open_: list[Found], kinds: set[EntityType], titled: set[str]) -> bool:
    """Tell whether what nobody knows in a list is a dataset; `kinds` are the types of what is known in it."""
    unit = group.unit
    if group.names_datasets:
        return True
    if kinds and kinds <= {"Model", "Method"} and unit.words.language == "en":
        return False  # `experiments on A, B, and C`
    return (
        _is_scored_on(group)
        or votes_dataset(unit, group)
        or makes_datasets(unit, group)
        or (_is_scored_in(group) and not titled & {name.surface for name in open_})
    )


def _is_scored_in(group: Group) -> bool:
    """Tell whether a list is the place of a number among the results: `A와 B에서 91%를 달성`, `在A和B上取得`."""
    unit, end = group.unit, group.span.end
    if unit.role != "results" or any(map(_is_sized, group.names)) or is_no_data(group):
        return False
    if unit.words.language == "zh":
        if group.names[-1].said in {"Method", "Model"}:
            return False
        sentence, start = unit.sentence(group.span.start), group.span.start
        if unit.text[start - 1 : start] in _OPENING and _PLACE.match(unit.text, end):
            return True
        frames = unit.words.scored_in.finditer(unit.text, *sentence) if unit.text[start - 1 : start] in _JOINING else ()
        return any(frame.start("inside") <= start and end <= frame.end("inside") for frame in frames)
    return bool(unit.words.scored_in.match(unit.text, end))


#: How the words end that lead to the datasets of a list: `训练数据来自`, `测试集有`.
_OF_DATA = ("来自", "包括", "包含", "涵盖", "取自", "选自", "选取", "选用", "为", "有", "是", "：")
#: What may stand before a name in the place of numbers, in Chinese.
_JOINING = frozenset("在、和与及的")
#: What stands before a clause, and behind the place that opens it: `，GreenZ-37上，`.
_OPENING = frozenset("，。；：") | {""}
_PLACE = re.compile(r"(?:数据集|基准|测试集)?上，")


def _is_sized(name: Found) -> bool:
    return name.surface.endswith(("B", "b")) and any(map(str.isdigit, name.surface))


def _vote_measured(unit: Unit, things: Things) -> None:
    """Let a number straight behind a name that may be a metric's say that it is one: `MAE가 0.782로`."""
    measured = unit.role in {"results", "summary", "abstract"}
    for name in unit.names:
        if "@" in name.surface and not name.rows and _AT.fullmatch(name.surface):
            things.vote(name, "Metric")
        if not measured:
            continue
        if name.rows:
            told = len(name.rows) > 1 and any(row.type == "Metric" for row in name.rows)
        else:
            told = _OWNED.search(unit.text, max(0, name.start - 2), name.start) is not None
            told = told or (unit.words.language == "en" and _is_share(unit, name))
        if told and unit.words.value_behind.match(unit.text, max(name.tail, name.outer.end)):
            things.vote_sense(name, "Metric")


def _is_share(unit: Unit, name: Found) -> bool:
    """Tell whether an English text says that an acronym is a share: `ZBR is 89.13%`. Nothing but a measure is one."""
    short = _SHORT.fullmatch(name.surface) is not None and not name.others
    return short and _SHARE.match(unit.text, name.outer.end) is not None


_SHORT, _SHARE = re.compile(r"[A-Z]{2,5}"), re.compile(r" (?:is|was) (?:about |only |just )?\d+(?:\.\d+)?%")
#: Before a measure that something has, or has somewhere: `TAPO的ODS为`, `COCO上的ODS为`.
_OWNED = re.compile(r"[A-Za-z0-9）)上中]的$")
#: The measures of lists of answers: `AR@1000`.
_AT = re.compile(r"[A-Za-z-]+@(?:\d+(?:\.\d+)?|[kK])")


def _is_scored_on(group: Group) -> bool:
    """Tell whether a list stands straight after words for a score: `24% on A and B`."""
    if group.leads_to_metric:
        return True
    if not group.cues or group.cues[0][1] > 4:
        return False
    nearest = group.cues[0]
    if nearest[0].cue.id == "en-train" and nearest[1] <= 1:
        return group.unit.text.endswith("trained on", 0, nearest[0].end) and not any(name.weak for name in group.names)
    if nearest[0].cue.id in {"zh-train", "zh-evaluate"} and group.unit.text[: nearest[0].end].endswith(_OF_DATA):
        return True
    return nearest[0].cue.id in {"en-scores-on", "en-tasks-like"} or scores_there(group.unit, nearest[0], group.span)


def _name_claims(reading: _Reading) -> None:
    entry, read, things, claims = reading.entry, reading.naming, reading.things, reading.claims
    # The strongest hint comes first: its rule is the claim's.
    hints = sorted(proposals(entry, read, things), key=lambda hint: -hint.weight)
    for hint in hints:
        kind = thing_type(hint.thing, "Method")
        claims.entity("proposes", hint.thing, kind, hint.unit, hint.unit.sentence(hint.name.start), hint.rule)
    found = [relation for unit in read for relation in relations(unit, things)]
    found += tabled_rivals(reading.units, things)
    if entry.language == "ko":
        found = with_mates(without_background(found, read, things), read, things)
    found += _own_tests(hints, found, things) if entry.language != "zh" else []
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


def _learn(reading: _Reading) -> None:
    if reading.learned is not None:
        learned_claims(reading.naming, reading.things, reading.claims, reading.learned, kept=reading.kept | _TOLD)


#: Rules that a text tells enough for, by the head of a list or table or by what the work does to a model: the learned reader,
#: which knows only what is usual, leaves their claims alone.
_TOLD = frozenset({"label-runs-on@1", "label-baseline@1", "rival-row@1", "improved-in-results@1", "run-with-own@1"})


#: What is done with each entry, in order.
_STEPS: tuple[Callable[[_Reading], None], ...] = (
    _vote,
    _name_claims,
    _learn,
    lambda reading: fold_families(reading.naming, reading.things, reading.claims, kept=reading.kept),
    _gaps,
    lambda reading: size_claims(reading.units, reading.things, reading.claims),
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
