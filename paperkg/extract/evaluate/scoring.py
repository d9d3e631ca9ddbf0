"""One entry against its gold: which facts are right, wrong, or missed, slot by slot.

Takes a gold entry and the record that was made of the same text, gives counts, faults, and which rules were right. The
definitions of right are told in `paperkg.extract.evaluate.evaluation`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from paperkg.extract.evaluate.gold import GoldEntity, GoldEntry, GoldResult
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
_NUMBERS = ("value", "baseline_value", "delta", "delta_min", "delta_max")


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


class EntryScore(NamedTuple):
    """What one gold entry adds: counts per slot, faults, (right, seen) types, and (rule, is right) of each claim.

    A claim that gold leaves open is not among `judged`: one that says an optional fact, or what no slot holds.
    """

    relaxed: dict[str, Tally]
    strict: dict[str, Tally]
    faults: list[Fault]
    types: tuple[int, int]
    judged: list[tuple[str, bool]]


def normal(name: str) -> str:
    """Return what two spellings of a name share for scoring: letters and digits, NFKC, case folded.

    >>> normal("MATH-500") == normal("math500")
    True
    """
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name).casefold())


#: The claims of an entry that say one fact: a dataset may be evaluated on and trained on.
_Claims = tuple[ClaimRecord, ...]


class _Scorer:
    """Collects the counts and faults of one entry."""

    def __init__(self, gold: GoldEntry, text: str) -> None:
        self.gold = gold
        self.text = text
        self.relaxed: dict[str, Tally] = {}
        self.faults: list[Fault] = []
        self.judged: list[tuple[str, bool]] = []

    def add(self, slot: str, right: Sequence[_Claims], missed: Sequence[_Fact], wrong: Sequence[_Claims]) -> None:
        """Count facts, each as the claims that say it: a fact counts once, a rule for each of its claims."""
        self.relaxed[slot] = Tally(len(right), len(wrong), len(missed))
        if slot != "results_full":  # the same claims as those of `results`
            for facts, is_right in ((right, True), (wrong, False)):
                self.judged += [(claim.rule, is_right) for claims in facts for claim in claims]
        self.faults += [self._fault(slot, "missed", fact) for fact in missed]
        self.faults += [self._fault(slot, "wrong", _said(claims[0])) for claims in wrong]

    def _fault(self, slot: str, kind: Literal["missed", "wrong"], fact: _Fact) -> Fault:
        quote = fact.quote or _line_with(self.text, fact.spellings)
        return Fault(slot, self.gold.paper, kind, fact.what, self.gold.source, quote, fact.rule)


class _Fact(NamedTuple):
    """A fact as it is shown in the error list."""

    what: str
    quote: str | None = None
    rule: str | None = None
    spellings: tuple[str, ...] = ()


def score_entry(gold: GoldEntry, record: EntryRecord | None, text: str) -> EntryScore:
    """Compare one record with its gold; `text` is the entry's, to show the line of what was missed."""
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
    return EntryScore(scorer.relaxed, strict, scorer.faults, (types_right, types_seen), scorer.judged)


def _score_entities(scorer: _Scorer, slot: str, claims: Sequence[ClaimRecord]) -> tuple[int, int]:
    """Count one entity slot; return how many right entities have the right type, and how many are right."""
    gold: tuple[GoldEntity, ...] = getattr(scorer.gold, slot)
    said: dict[str, tuple[EntityObject, _Claims]] = {}
    for claim in claims:
        if isinstance(claim.object, EntityObject):
            key = claim.object.id or normal(claim.object.name)
            entity, before = said.get(key, (claim.object, ()))
            said[key] = entity, (*before, claim)
    free = list(said.values())
    pairs: list[tuple[GoldEntity, EntityObject, _Claims]] = []
    for wanted in sorted(gold, key=lambda entity: entity.optional):
        names = _names(wanted)
        at = next((i for i, (entity, _) in enumerate(free) if _names(entity) & names), None)
        if at is not None:
            pairs.append((wanted, *free.pop(at)))
    # A second spelling of a thing that is right already is a duplicate node: wrong, unless the gold entity is optional.
    spare = [_names(entity) for entity in gold if entity.optional]
    wrong = [group for entity, group in free if not any(_names(entity) & names for names in spare)]
    matched = [wanted for wanted, _, _ in pairs]
    missed = [wanted for wanted in gold if not wanted.optional and wanted not in matched]
    right = [pair for pair in pairs if not pair[0].optional]
    scorer.add(slot, [group for _, _, group in right], [_gold_entity(entity) for entity in missed], wrong)
    return sum(wanted.type == entity.type for wanted, entity, _ in right), len(right)


def _score_sizes(scorer: _Scorer, claims: Sequence[ClaimRecord]) -> None:
    wanted = {size.size.upper() for size in scorer.gold.model_sizes if not size.optional}
    spare = {size.size.upper() for size in scorer.gold.model_sizes if size.optional}
    said = _grouped((c.object.size.upper(), c) for c in claims if isinstance(c.object, SizeObject))
    missed = [_Fact(size, spellings=(size,)) for size in sorted(wanted - said.keys())]
    wrong = [said[size] for size in sorted(said.keys() - wanted - spare)]
    scorer.add("model_sizes", [said[size] for size in sorted(wanted & said.keys())], missed, wrong)


def _score_slots(scorer: _Scorer, claims: Sequence[ClaimRecord]) -> None:
    wanted = set(scorer.gold.not_reported)
    said = _grouped((str(c.object.slot), c) for c in claims if isinstance(c.object, SlotObject))
    missed = [_Fact(slot) for slot in sorted(wanted - said.keys())]
    wrong = [said[slot] for slot in sorted(said.keys() - wanted)]
    scorer.add("not_reported", [said[slot] for slot in sorted(wanted & said.keys())], missed, wrong)


def _grouped(keyed: Iterable[tuple[str, ClaimRecord]]) -> dict[str, _Claims]:
    groups: dict[str, _Claims] = {}
    for key, claim in keyed:
        groups[key] = (*groups.get(key, ()), claim)
    return groups


def _score_results(scorer: _Scorer, slot: str, claims: Sequence[ClaimRecord], *, full: bool) -> None:
    left = list(scorer.gold.results)
    right: list[_Claims] = []
    wrong: list[_Claims] = []
    for claim in claims:
        result = claim.object
        if not isinstance(result, ResultObject):
            continue
        at = next((i for i, gold in enumerate(left) if _same_result(gold, result, full=full)), None)
        if at is None:
            wrong.append((claim,))
        elif not left.pop(at).optional:
            right.append((claim,))
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
