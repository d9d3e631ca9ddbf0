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

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from random import Random
from typing import NamedTuple

from paperkg.extract.evaluate.gold import GoldEntry
from paperkg.extract.evaluate.scoring import ENTITY_SLOTS, EntryScore, Fault, Tally, score_entry
from paperkg.extract.record import EntryRecord

#: The rows of a report, in order.
SLOTS = (*ENTITY_SLOTS, "model_sizes", "not_reported", "results", "results_full", "speculative")
#: The slots that `CORE micro` adds up.
CORE = ("proposes", "datasets", "compares_against", "uses", "model_sizes", "metrics", "results", "not_reported")
CORE_ROW = "CORE micro"

_SEED, _DRAWS = 20250526, 1000


class Row(NamedTuple):
    """The figures of a slot: relaxed and strict counts, and the 95 % interval of the relaxed F1."""

    slot: str
    relaxed: Tally
    strict: Tally
    interval: tuple[float, float]


class RuleScore(NamedTuple):
    """How often a rule was right, of the `support` claims of it that the gold decides on."""

    rule: str
    right: int
    support: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `evaluate` found. `absent` are gold entries for which there was no record at all, as `source: paper`."""

    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]
    types_right: int
    types_seen: int
    entries: int
    absent: tuple[str, ...]
    rules: tuple[RuleScore, ...]

    @property
    def type_accuracy(self) -> float | None:
        """Of the entities that are right, how many have the gold's type; None where there are none."""
        return self.types_right / self.types_seen if self.types_seen else None


def evaluate(
    gold: Iterable[GoldEntry], records: Iterable[EntryRecord], *, texts: Mapping[tuple[str, str], str] | None = None
) -> Evaluation:
    """Return how well `records` say what `gold` says.

    `texts` maps (source, paper) of a record to the entry's text: a missed fact is then shown with its line.
    """
    gold = tuple(gold)
    find = _Finder(records)
    found = [find(entry) for entry in gold]
    scored = [score_entry(g, record, _text_of(record, texts)) for g, record in zip(gold, found, strict=True)]
    absent = tuple(sorted(f"{g.source}: {g.paper}" for g, record in zip(gold, found, strict=True) if record is None))
    return Evaluation(
        rows=_rows(scored),
        faults=tuple(sorted((fault for entry in scored for fault in entry.faults), key=_fault_order)),
        types_right=sum(entry.types[0] for entry in scored),
        types_seen=sum(entry.types[1] for entry in scored),
        entries=len(gold),
        absent=absent,
        rules=_rule_scores(scored),
    )


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


def _rows(scored: Sequence[EntryScore]) -> tuple[Row, ...]:
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


def _rule_scores(scored: Sequence[EntryScore]) -> tuple[RuleScore, ...]:
    judged = [verdict for entry in scored for verdict in entry.judged]
    support = Counter(rule for rule, _ in judged)
    right = Counter(rule for rule, is_right in judged if is_right)
    return tuple(RuleScore(rule, right[rule], support[rule]) for rule in sorted(support))


def _fault_order(fault: Fault) -> tuple[str, ...]:
    return (fault.slot, fault.paper, fault.kind, fault.what, fault.source, fault.quote or "")
