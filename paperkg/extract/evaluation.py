"""Compare records with gold: precision, recall, and F1 per slot, with intervals and a list of what went wrong.

Takes gold entries and the records of the same digests, gives an `Evaluation`. Two definitions of right are counted:

- **relaxed** (meant where nothing is said): an entity is right if any of its names is one of the gold entity's; a size
  or slot if it is the same; a result (`results`) if all its numbers are.
- **strict**: an entity must also have the gold's type, a result the gold's dataset and baseline (`results_full`).

Names are compared after NFKC, case folding, and removal of all but letters and digits. A gold fact marked optional is
neither required nor wrong. An entry is found by (name of the source file, paper), else by paper alone or by the stem of
its source, where only one record fits. Intervals are 95 % percentile intervals of F1 over 1,000 resamplings of the
entries with a fixed seed: the same on every machine.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from random import Random
from typing import Literal, NamedTuple

from paperkg.extract.gold import GoldEntity, GoldEntry, GoldResult
from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord, ResultObject, SizeObject, SlotObject

#: The slots whose objects are entities, and the predicates that fill them.
ENTITY_SLOTS: Mapping[str, tuple[str, ...]] = {
    "proposes": ("proposes",),
    "datasets": ("evaluatesOn", "trainsOn", "usesDataset"),
    "compares_against": ("comparesAgainst",),
    "uses": ("uses",),
    "metrics": ("reportsMetric",),
    "tasks": ("addressesTask",),
}
#: The rows of a report, in order.
SLOTS = (*ENTITY_SLOTS, "model_sizes", "not_reported", "results", "results_full", "speculative")
#: The slots that `CORE micro` adds up.
CORE = ("proposes", "datasets", "compares_against", "uses", "model_sizes", "metrics", "results", "not_reported")
CORE_ROW = "CORE micro"

_NUMBERS = ("value", "baseline_value", "delta", "delta_min", "delta_max")
_SEED, _DRAWS = 20250526, 1000


class Tally(NamedTuple):
    """How many facts were right, wrong (said, but not in the gold), and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Right of said; 1.0 where nothing was said."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Right of required; 1.0 where nothing was required."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Fault(NamedTuple):
    """One fact that is wrong or missed; `quote` is the evidence, or the line in which a missed name stands."""

    slot: str
    paper: str
    kind: Literal["missed", "wrong"]
    what: str
    source: str
    quote: str | None
    rule: str | None


class Row(NamedTuple):
    """The figures of a slot: relaxed and strict counts, and the 95 % interval of the relaxed F1."""

    slot: str
    relaxed: Tally
    strict: Tally
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `evaluate` found. `absent` are gold entries for which there was no record at all, as `source: paper`."""

    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]
    types_right: int
    types_seen: int
    entries: int
    absent: tuple[str, ...]

    @property
    def type_accuracy(self) -> float | None:
        """Of the entities that are right, how many have the gold's type; None where there are none."""
        return self.types_right / self.types_seen if self.types_seen else None


class _Entry(NamedTuple):
    """What one gold entry adds: counts per slot, faults, and (right, seen) types."""

    relaxed: dict[str, Tally]
    strict: dict[str, Tally]
    faults: list[Fault]
    types: tuple[int, int]


def evaluate(
    gold: Iterable[GoldEntry], records: Iterable[EntryRecord], *, texts: Mapping[tuple[str, str], str] | None = None
) -> Evaluation:
    """Return how well `records` say what `gold` says.

    `texts` maps (source, paper) of a record to the entry's text: a missed fact is then shown with its line.
    """
    gold = tuple(gold)
    find = _Finder(records)
    found = [find(entry) for entry in gold]
    scored = [_score_entry(g, record, _text_of(record, texts)) for g, record in zip(gold, found, strict=True)]
    absent = tuple(sorted(f"{g.source}: {g.paper}" for g, record in zip(gold, found, strict=True) if record is None))
    return Evaluation(
        rows=_rows(scored),
        faults=tuple(sorted((fault for entry in scored for fault in entry.faults), key=_fault_order)),
        types_right=sum(entry.types[0] for entry in scored),
        types_seen=sum(entry.types[1] for entry in scored),
        entries=len(gold),
        absent=absent,
    )


def normal(name: str) -> str:
    """Return what two spellings of a name share for scoring: letters and digits, NFKC, case folded.

    >>> normal("MATH-500") == normal("math500")
    True
    """
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name).casefold())


class _Finder:
    """Finds the record of a gold entry."""

    def __init__(self, records: Iterable[EntryRecord]) -> None:
        self._by_both: dict[tuple[str, str], EntryRecord] = {}
        self._by_paper: defaultdict[str, list[EntryRecord]] = defaultdict(list)
        self._by_stem: defaultdict[str, list[EntryRecord]] = defaultdict(list)
        for record in records:
            source = PurePosixPath(record.source)
            self._by_both[source.name, record.paper] = record
            self._by_paper[record.paper].append(record)
            self._by_stem[source.stem].append(record)

    def __call__(self, gold: GoldEntry) -> EntryRecord | None:
        exact = self._by_both.get((PurePosixPath(gold.source).name, gold.paper))
        if exact is not None:
            return exact
        fits = [*self._by_paper.get(gold.paper, ()), *self._by_stem.get(gold.paper, ())]
        return fits[0] if len({id(record) for record in fits}) == 1 else None


def _text_of(record: EntryRecord | None, texts: Mapping[tuple[str, str], str] | None) -> str:
    return texts.get((record.source, record.paper), "") if record and texts else ""


class _Scorer:
    """Collects the counts and faults of one entry."""

    def __init__(self, gold: GoldEntry, text: str) -> None:
        self.gold = gold
        self.text = text
        self.relaxed: dict[str, Tally] = {}
        self.faults: list[Fault] = []

    def add(self, slot: str, right: int, missed: Sequence[_Fact], wrong: Sequence[_Fact]) -> None:
        self.relaxed[slot] = Tally(right, len(wrong), len(missed))
        self.faults += [self._fault(slot, "missed", fact) for fact in missed]
        self.faults += [self._fault(slot, "wrong", fact) for fact in wrong]

    def _fault(self, slot: str, kind: Literal["missed", "wrong"], fact: _Fact) -> Fault:
        quote = fact.quote or _line_with(self.text, fact.spellings)
        return Fault(slot, self.gold.paper, kind, fact.what, self.gold.source, quote, fact.rule)


class _Fact(NamedTuple):
    """A fact as it is shown in the error list."""

    what: str
    quote: str | None = None
    rule: str | None = None
    spellings: tuple[str, ...] = ()


def _score_entry(gold: GoldEntry, record: EntryRecord | None, text: str) -> _Entry:
    scorer = _Scorer(gold, text)
    claims: defaultdict[str, list[ClaimRecord]] = defaultdict(list)
    for claim in record.claims if record else ():
        claims[claim.predicate].append(claim)
    strict: dict[str, Tally] = {}
    types_right = types_seen = 0
    for slot, predicates in ENTITY_SLOTS.items():
        agree, seen = _score_entities(scorer, slot, [c for predicate in predicates for c in claims[predicate]])
        relaxed = scorer.relaxed[slot]
        strict[slot] = Tally(agree, relaxed.wrong + seen - agree, relaxed.missed + seen - agree)
        types_right, types_seen = types_right + agree, types_seen + seen
    _score_sizes(scorer, claims["hasModelSize"])
    _score_slots(scorer, claims["notReported"])
    for slot, full in (("results", False), ("results_full", True)):
        _score_results(scorer, slot, claims["reportsResult"], full=full)
    said = record is not None and record.speculative
    scorer.relaxed["speculative"] = Tally(
        int(said and gold.speculative), int(said and not gold.speculative), int(gold.speculative and not said)
    )
    strict = scorer.relaxed | strict | {"results": scorer.relaxed["results_full"]}
    return _Entry(scorer.relaxed, strict, scorer.faults, (types_right, types_seen))


def _score_entities(scorer: _Scorer, slot: str, claims: Sequence[ClaimRecord]) -> tuple[int, int]:
    """Count one entity slot; return how many right entities have the right type, and how many are right."""
    gold: tuple[GoldEntity, ...] = getattr(scorer.gold, slot)
    said: dict[str, tuple[EntityObject, ClaimRecord]] = {}
    for claim in claims:
        if isinstance(claim.object, EntityObject):
            said.setdefault(claim.object.id or normal(claim.object.name), (claim.object, claim))
    free = list(said.values())
    pairs: list[tuple[GoldEntity, EntityObject]] = []
    for wanted in sorted(gold, key=lambda entity: entity.optional):
        names = _names(wanted)
        at = next((i for i, (entity, _) in enumerate(free) if _names(entity) & names), None)
        if at is not None:
            pairs.append((wanted, free.pop(at)[0]))
    # A second spelling of a thing that is right already is a duplicate node: wrong, unless the gold entity is optional.
    spare = [_names(entity) for entity in gold if entity.optional]
    wrong = [claim for entity, claim in free if not any(_names(entity) & names for names in spare)]
    matched = [wanted for wanted, _ in pairs]
    missed = [wanted for wanted in gold if not wanted.optional and wanted not in matched]
    right = [(wanted, entity) for wanted, entity in pairs if not wanted.optional]
    scorer.add(slot, len(right), [_gold_entity(entity) for entity in missed], [_said(claim) for claim in wrong])
    return sum(wanted.type == entity.type for wanted, entity in right), len(right)


def _score_sizes(scorer: _Scorer, claims: Sequence[ClaimRecord]) -> None:
    wanted = {size.size.upper() for size in scorer.gold.model_sizes if not size.optional}
    spare = {size.size.upper() for size in scorer.gold.model_sizes if size.optional}
    said = {c.object.size.upper(): c for c in reversed(claims) if isinstance(c.object, SizeObject)}
    missed = [_Fact(size, spellings=(size,)) for size in sorted(wanted - said.keys())]
    wrong = [_said(said[size]) for size in sorted(said.keys() - wanted - spare)]
    scorer.add("model_sizes", len(wanted & said.keys()), missed, wrong)


def _score_slots(scorer: _Scorer, claims: Sequence[ClaimRecord]) -> None:
    wanted = set(scorer.gold.not_reported)
    said = {str(c.object.slot): c for c in reversed(claims) if isinstance(c.object, SlotObject)}
    missed = [_Fact(slot) for slot in sorted(wanted - said.keys())]
    wrong = [_said(said[slot]) for slot in sorted(said.keys() - wanted)]
    scorer.add("not_reported", len(wanted & said.keys()), missed, wrong)


def _score_results(scorer: _Scorer, slot: str, claims: Sequence[ClaimRecord], *, full: bool) -> None:
    left = list(scorer.gold.results)
    right, wrong = 0, []
    for claim in claims:
        result = claim.object
        if not isinstance(result, ResultObject):
            continue
        at = next((i for i, gold in enumerate(left) if _same_result(gold, result, full=full)), None)
        if at is None:
            wrong.append(_said(claim))
        else:
            right += not left.pop(at).optional
    scorer.add(slot, right, [_gold_result(gold) for gold in left if not gold.optional], wrong)


def _same_result(gold: GoldResult, said: ResultObject, *, full: bool) -> bool:
    if _numbers(gold) != _numbers(said):
        return False
    return not full or (
        _same_name(gold.dataset, said.dataset, said.dataset_aliases)
        and _same_name(gold.baseline, said.baseline, said.baseline_aliases)
    )


def _same_name(gold: str | None, said: str | None, aliases: Sequence[str]) -> bool:
    return gold is None or normal(gold) in {normal(name) for name in (said, *aliases) if name is not None}


def _numbers(result: GoldResult | ResultObject) -> frozenset[float]:
    numbers = (getattr(result, name) for name in _NUMBERS)
    return frozenset(round(abs(float(number)), 4) for number in numbers if number is not None)


def _names(entity: GoldEntity | EntityObject) -> set[str]:
    return {name for name in map(normal, (entity.name, *entity.aliases)) if name}


def _rows(scored: Sequence[_Entry]) -> tuple[Row, ...]:
    relaxed = [_with_core(entry.relaxed) for entry in scored]
    strict = [_with_core(entry.strict) for entry in scored]
    draws = list(_draws(len(scored)))
    return tuple(
        Row(
            slot,
            _sum(counts[slot] for counts in relaxed),
            _sum(counts[slot] for counts in strict),
            _interval([counts[slot] for counts in relaxed], draws),
        )
        for slot in (*SLOTS, CORE_ROW)
    )


def _with_core(counts: dict[str, Tally]) -> dict[str, Tally]:
    return counts | {CORE_ROW: _sum(counts[slot] for slot in CORE)}


def _sum(tallies: Iterable[Tally]) -> Tally:
    return Tally(*map(sum, zip(Tally(), *tallies, strict=True)))


def _draws(size: int) -> Iterator[list[int]]:
    random = Random(_SEED)
    for _ in range(_DRAWS):
        yield [int(random.random() * size) for _ in range(size)]


def _interval(tallies: Sequence[Tally], draws: Sequence[Sequence[int]]) -> tuple[float, float]:
    scores = sorted(_sum(tallies[at] for at in draw).f1 for draw in draws)
    return scores[_DRAWS // 40], scores[_DRAWS - 1 - _DRAWS // 40]


def _said(claim: ClaimRecord) -> _Fact:
    evidence = claim.evidence[0].quote if claim.evidence else None
    return _Fact(describe(claim), evidence, claim.rule)


def describe(claim: ClaimRecord) -> str:
    """Return a claim's object in a few words: a name, `7B`, `masking`, or a result's parts."""
    thing = claim.object
    match thing:
        case EntityObject():
            return f"{thing.name} ({thing.type})"
        case SizeObject():
            return thing.size + (f" of {thing.of}" if thing.of else "")
        case SlotObject():
            return thing.slot
        case ResultObject():
            return _result_words(thing)
        case _:
            return thing.text


def _result_words(result: GoldResult | ResultObject) -> str:
    names = ("subject", "dataset", "metric", "baseline", *_NUMBERS, "unit")
    parts = ((name, getattr(result, name)) for name in names)
    return ", ".join(f"{name} {value}" for name, value in parts if value is not None)


def _gold_entity(entity: GoldEntity) -> _Fact:
    return _Fact(f"{entity.name} ({entity.type})", spellings=(entity.name, *entity.aliases))


def _gold_result(result: GoldResult) -> _Fact:
    return _Fact(_result_words(result), result.quote)


def _line_with(text: str, spellings: Sequence[str]) -> str | None:
    """Return the line of `text` that holds the first spelling found in it."""
    at = next((at for at in map(text.find, spellings) if at >= 0), None)
    if at is None:
        return None
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)].strip()


def _fault_order(fault: Fault) -> tuple[str, ...]:
    return (fault.slot, fault.paper, fault.kind, fault.what, fault.source, fault.quote or "")
