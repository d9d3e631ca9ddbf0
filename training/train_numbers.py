"""Train the learned reader of results, and say what it changes on entries that it was not trained on.

usage: python training/train_numbers.py [--write]

Takes `results.tsv` with the digests in `digests/`, and `../shared` with its real digests and dev gold. Reads every entry as the
package does, looks up the numbers of the annotated results in its sentences, and fits logistic regressions over the features of
`paperkg.extract.learned.numbers_context` and `paperkg.extract.learned.numbers_pairs`. Prints F1 of the results on the entries
of `held_out/`, by rules alone and with it, and how many of the results that its rules claim are right, as `paperkg evaluate`
counts. With `--write`, writes `paperkg/extract/learned/numbers.tsv`. Without `../shared` it trains on our own digests alone,
and writes nothing.

What the rules read is a feature only on `FRESH` sets: on the others, by which they were written, they look better than they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, islice, product
from typing import NamedTuple

from train import DEV, HERE, SHARED, Case, as_table, entries, fit, home, is_to_be_written, keys, tried, write

from paperkg.extract.evaluate.evaluation import Evaluation
from paperkg.extract.evaluate.gold import GoldResult, read_gold
from paperkg.extract.extractor import Extractor, load_extractor
from paperkg.extract.learned.numbers import PAIRS, PARTS, REACH, TABLE, parse
from paperkg.extract.learned.numbers_context import NumberSentence, NumberView, Part
from paperkg.extract.learned.numbers_pairs import PairView
from paperkg.extract.learned.vocabulary import Spelled
from paperkg.extract.model import Entry
from paperkg.extract.results.joined import JOINED_PARTS
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.reading import LEARNED_RULES, Reading

#: What the fields of a result give, in the order of the columns of `results.tsv`.
FIELDS: dict[str, Part] = {
    "value": "value", "baseline_value": "baseline", "delta": "change", "delta_min": "change", "delta_max": "change"
}  # fmt: skip
#: The sets by which no rule of results was written, but for a few Chinese ones, and of the last three English ones some general
#: ones. Their entries count twice.
FRESH = frozenset(
    [f"bullets-ko-{number}" for number in range(5, 10)]
    + [f"{kind}-{number}" for kind in ("prose-ko", "prose-en") for number in range(5, 9)]
    + ["sections-ko-4", "sections-ko-5", "sections-ko-6", "questions-zh-4", "questions-zh-5"]
    + ["prose-en-9", "prose-en-12", "prose-en-13", "analyses-en-5", "analyses-en-6", "analyses-en-7", "analyses-en-9"]
    + ["analyses-en-11"]
)
RULES = tuple(dict.fromkeys(f"{rule}@1" for rule in LEARNED_RULES.values()))
SLOTS = ("results", "results_full")
#: Strength of the regularisation (as scikit-learn's `C`).
STRENGTH = 0.45
#: In how many ways the numbers of a result are looked for in a sentence.
_WAYS = 200
_HEAD = """\
# The weights of the learned reader of results, in hundredths, one line a feature: {columns}.
# Made by `make train` from {entries} entries with {numbers} numbers; see docs/learned.md.
# `#worth` is how many of the results that a rule claims on the held-out entries are right, of how many.
"""


class Result(NamedTuple):
    """An annotated result: what each of its numbers is, and whether it may be left out."""

    numbers: tuple[tuple[Part, float], ...]
    optional: bool


@dataclass
class Labels:
    """What the numbers of a sentence are by the gold, by place, and which of them one result holds."""

    sentence: NumberSentence
    parts: dict[int, Part] = field(default_factory=dict)
    optional: set[int] = field(default_factory=set)
    joined: set[tuple[int, int]] = field(default_factory=set)

    def mark(self, result: Result) -> None:
        """Look a result up in the sentence, where its numbers stand nearest to each other."""
        held = [_values(number) for number in self.sentence.numbers]
        places = [[at for at, values in enumerate(held) if value in values] for _, value in result.numbers]
        ways = [way for way in islice(product(*places), _WAYS) if self._may_be(way, result)]
        if not ways:
            return
        way = min(ways, key=lambda way: (max(way) - min(way), way))
        for at, (part, _) in zip(way, result.numbers, strict=True):
            if at not in self.parts and result.optional:
                self.optional.add(at)
            self.parts[at] = part
        self.joined |= set(combinations(sorted(set(way)), 2))

    def _may_be(self, way: Sequence[int], result: Result) -> bool:
        return all(self.parts.get(at, part) == part for at, (part, _) in zip(way, result.numbers, strict=True))


def _values(number: Quantity) -> set[float]:
    return {_plain(float(value)) for value in (number.value, number.value_max) if value is not None}


def _plain(value: float) -> float:
    """Return a number as results are compared: whatever its sign, and rounded."""
    return round(abs(value), 4)


def results() -> dict[str, dict[str, list[Result]]]:
    """Return what is annotated, by set and entry."""
    found: dict[str, dict[str, list[Result]]] = defaultdict(dict)
    for line in (HERE / "results.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            where, entry, *rest = line.split("\t")
            held = found[where].setdefault(entry, [])
            if rest:
                need, *cells = rest
                held.append(_result(map(_number, cells), optional=need == "optional"))
    for where, gold in DEV.items():
        for path in sorted((SHARED / "gold" / "dev").glob(f"{gold}.jsonl")):
            found[where] |= {entry.paper: [*map(_of_gold, entry.results)] for entry in read_gold(path)}
    return found


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _of_gold(result: GoldResult) -> Result:
    return _result((getattr(result, name) for name in FIELDS), optional=result.optional)


def _result(values: Iterable[float | None], *, optional: bool) -> Result:
    told = zip(FIELDS.values(), values, strict=False)
    return Result(tuple((part, _plain(value)) for part, value in told if value is not None), optional)


def labelled() -> Iterator[tuple[str, str, Labels]]:
    """Yield the sentences with numbers of all annotated entries that are here, with their set and entry."""
    by_rules = load_extractor(learned=False)
    for where, wanted in sorted(results().items()):
        for entry in entries(home(where)):
            told = next((wanted[key] for key in keys(entry) if key in wanted), None)
            if told is not None:
                for labels in _labels(entry, told, by_rules):
                    yield where, f"{entry.source.name} {entry.paper}", labels


def _labels(entry: Entry, told: Sequence[Result], by_rules: Extractor) -> list[Labels]:
    """Return the sentences of an entry; what has to be there, and holds more numbers, is looked up first."""
    found: list[Labels] = []

    def keep(sentence: NumberSentence) -> Sequence[Reading]:
        if sentence.is_open:
            found.append(Labels(sentence))
        return sentence.found

    replace(by_rules, numbers=keep)(entry)
    for result in sorted(told, key=lambda result: (result.optional, -len(result.numbers))):
        for labels in found if result.numbers else ():
            labels.mark(result)
    return found


def cases() -> Iterator[Case]:
    """Yield the numbers of all sentences, and each two that are near each other; those of fresh sets twice."""
    for where, entry, labels in labelled():
        view = NumberView(labels.sentence)
        for features, wanted in (*_numbers(labels, view), *_pairs(labels, view)):
            if where in FRESH:
                yield from (Case(entry, frozenset(features), wanted),) * 2
            else:
                yield Case(entry, frozenset(name for name in features if "read=" not in name), wanted)


def _numbers(labels: Labels, view: NumberView) -> Iterator[tuple[list[str], tuple[int, ...]]]:
    for at, features in enumerate(view.features(Spelled())):
        if at not in labels.optional:
            yield features, (*(int(labels.parts.get(at) == part) for part in PARTS), *(-1 for _ in PAIRS))


def _pairs(labels: Labels, view: NumberView) -> Iterator[tuple[list[str], tuple[int, ...]]]:
    pairs = PairView(view, Spelled())
    for one, other in combinations(range(len(view.at)), 2):
        if other - one <= REACH:
            yield pairs.features(one, other), (*(-1 for _ in PARTS), *_wanted(labels, one, other))


def _wanted(labels: Labels, one: int, other: int) -> Iterator[int]:
    """Yield for each way to join two numbers whether they are joined so: 1, 0, or -1 where they are in yet another way."""
    if (one, other) not in labels.joined:
        yield from (0 for _ in PAIRS)
        return
    first, second = labels.parts[one], labels.parts[other]
    held = [
        (first, second) in {JOINED_PARTS[join] if is_first else JOINED_PARTS[join][::-1] for is_first in orders}
        for join, orders in PAIRS.values()
    ]
    yield from (int(is_so) if any(held) else -1 for is_so in held)


def report(rules: Evaluation, both: Evaluation) -> dict[str, tuple[int, int]]:
    """Print what the reader changes, and return for each of its rules how many of its results are right, of how many."""
    alone, with_it = ({row.slot: row.relaxed for row in scored.rows} for scored in (rules, both))
    print(f"{'slot':<18}{'by rules':>10}{'with it':>10}")
    for slot in SLOTS:
        print(f"{slot:<18}{alone[slot].f1:>10.3f}{with_it[slot].f1:>10.3f}")
    worth = {score.rule: (score.right, score.support) for score in both.rules}
    found = {rule: worth.get(rule, (0, 0)) for rule in RULES}
    for rule, (right, support) in found.items():
        print(f"{rule:<18}{f'{right} of {support}':>20}")
    return found


def main() -> None:
    """Train, print, and write if asked to; the one place that does."""
    is_kept = is_to_be_written(__doc__, TABLE)
    trained = list(cases())
    table = as_table(fit(trained, strength=STRENGTH))
    count, numbers = len({case.entry for case in trained}), sum(case.wanted[0] >= 0 for case in trained)
    print(f"trained on {count} entries with {numbers} numbers")
    worth = report(*tried(numbers=parse(table)))
    if is_kept:
        columns = ", ".join((*PARTS, *PAIRS))
        write(TABLE, _HEAD.format(columns=columns, entries=count, numbers=numbers), worth, table)


if __name__ == "__main__":
    main()
