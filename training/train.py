"""Train the learned reader of slots, and say what it adds on entries that it was not trained on.

usage: python training/train.py [--write]

Takes `labels.tsv` with the digests in `digests/`, and `../shared` with its real digests and dev gold. Reads every entry as the
package does up to the claims of the rules, and fits for each slot a logistic regression over the features of
`paperkg.extract.learned.context`. Prints F1 of its slots on the entries of `held_out/`, by rules alone and with it, and how
many of the claims that it adds are right, as `paperkg evaluate` counts. With `--write`, writes
`paperkg/extract/learned/slots.tsv`. Without `../shared` it trains on our own digests alone, and writes nothing.

Deterministic up to the last digits of the optimiser; weights are kept in hundredths.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from paperkg.extract.evaluate.evaluation import Evaluation, evaluate
from paperkg.extract.evaluate.gold import GoldEntry, read_gold
from paperkg.extract.evaluate.scoring import normal
from paperkg.extract.extractor import Extractor, load_extractor
from paperkg.extract.learned.context import Company
from paperkg.extract.learned.name_counts import ELSEWHERE
from paperkg.extract.learned.numbers_context import NumberReader, by_rules
from paperkg.extract.learned.place_features import crossed
from paperkg.extract.learned.slots import IN_ABSTRACTS, SLOTS, TABLE, Weights, is_abstract, parse
from paperkg.extract.learned.vocabulary import Spelled
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.source.read import inputs
from paperkg.extract.source.segment import segment

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
#: The gold of the dev set of each set of real digests.
DEV = {"ko": "2025-*", "hf-api": "en-abstracts", "zh": "zh"}
#: The held-out facts of real abstracts, whose texts are those of this set.
ABSTRACTS = "hf-api"
#: Strength of the regularisation (as scikit-learn's `C`), and in how many things a feature must be met.
STRENGTH, MET = 0.1, 5
#: Which features, by what they hold, do not count for which slot: what others make of a name says nothing on whether a paper
#: brought it.
BLIND = {rank: ELSEWHERE for rank, slot in enumerate(SLOTS) if slot.name == "proposes"}
_HEAD = """\
# The weights of the learned reader, in hundredths, one line a feature: {slots}.
# Made by `make train` from {entries} entries with {things} things; see docs/learned.md.
# `#worth` is how many of the claims that a rule adds on the held-out entries are right, of how many.
"""


class Wanted(NamedTuple):
    """What an annotated entry names: for each slot the spellings of what it must hold and of what it may hold."""

    required: dict[str, set[str]]
    optional: dict[str, set[str]]


class Case(NamedTuple):
    """A thing of an entry: its features, and for each slot whether it is in it (1), is not (0), or may be (-1)."""

    entry: str
    features: frozenset[str]
    wanted: tuple[int, ...]


class Fit(NamedTuple):
    """Trained weights: the features in order, a row of weights for each slot, and what is added for all things."""

    features: tuple[str, ...]
    weights: NDArray[np.float64]
    base: NDArray[np.float64]


def labels() -> dict[str, dict[str, Wanted]]:
    """Return what is annotated, by set and entry."""
    found: dict[str, dict[str, Wanted]] = defaultdict(dict)
    for line in (HERE / "labels.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        where, entry, *rest = line.split("\t")
        wanted = found[where].setdefault(entry, Wanted(defaultdict(set), defaultdict(set)))
        if rest:
            slot, need, names = rest
            (wanted.required if need == "required" else wanted.optional)[slot] |= set(map(normal, names.split("|")))
    for where, gold in DEV.items():
        for path in sorted((SHARED / "gold" / "dev").glob(f"{gold}.jsonl")):
            found[where] |= {entry.paper: _of_gold(entry) for entry in read_gold(path)}
    return found


def _of_gold(entry: GoldEntry) -> Wanted:
    wanted = Wanted(defaultdict(set), defaultdict(set))
    for slot in SLOTS:
        for fact in getattr(entry, slot.name):
            names = set(map(normal, (fact.name, *fact.aliases)))
            (wanted.optional if fact.optional else wanted.required)[slot.name] |= names
    return wanted


def cases() -> Iterator[Case]:
    """Yield the things of all annotated entries that are here."""
    alone = load_extractor(learned=False)
    for where, wanted in sorted(labels().items()):
        for entry in entries(home(where)):
            if held := next((wanted[key] for key in keys(entry) if key in wanted), None):
                yield from _things(entry, held, alone)


def home(where: str) -> Path:
    """Return the folder of the digests of a set; a set of real ones may be a further part of a folder: `hf-api-2`."""
    own = HERE / "digests" / where
    return own if own.exists() else SHARED / "digests" / where.removesuffix("-2")


def keys(entry: Entry) -> tuple[str, str]:
    """Return by what annotations may name an entry: its paper, or the stem of its file."""
    return entry.paper, Path(entry.source.name).stem


def entries(folder: Path) -> Iterator[Entry]:
    """Yield the entries of a folder; a paper of a dump once, though several files hold it."""
    met: set[tuple[str, str]] = set()
    for source in inputs([folder]) if folder.exists() else ():
        if isinstance(source, SourceFile):
            for entry in segment(source).entries:
                key = (entry.paper, "" if folder.name == ABSTRACTS else source.name)
                if key not in met:
                    met.add(key)
                    yield entry


def _things(entry: Entry, wanted: Wanted, alone: Extractor) -> Iterator[Case]:
    naming, things = alone.named(entry)
    company, abstract = Company(naming, things, Spelled()), is_abstract(naming)
    for thing in things.all():
        if id(thing) not in company.places:
            continue
        reading = company.reading(thing)
        spellings = set(map(normal, thing.surfaces))
        held = tuple(
            1 if spellings & wanted.required[slot.name] else -1 if spellings & wanted.optional[slot.name] else 0
            for slot in SLOTS
        )
        features = reading.features.union(crossed(reading.kind, reading.features))
        if abstract:  # features count as they do anywhere, and once more as they do there: see Daumé, 2007
            features = features.union(map(IN_ABSTRACTS.__add__, features))
        yield Case(f"{entry.source.name} {entry.paper}", features, held)


def fit(trained: list[Case], *, strength: float = STRENGTH, blind: Mapping[int, str] = MappingProxyType({})) -> Fit:
    """Return the weights that fit some things best; `blind` says for a slot which features have none, by what they hold."""
    met = Counter(feature for case in trained for feature in case.features)
    features = tuple(sorted(feature for feature, count in met.items() if count >= MET))
    matrix = _matrix(trained, features)
    rows = []
    for rank in range(len(trained[0].wanted)):
        wanted = np.array([case.wanted[rank] for case in trained])
        decided = np.flatnonzero(wanted >= 0)
        seen = np.array([rank not in blind or blind[rank] not in feature for feature in features], dtype=np.float64)
        rows.append(_regress(matrix[decided].multiply(seen).tocsr(), 2.0 * wanted[decided] - 1, strength))
    found = np.array(rows)
    return Fit(features, found[:, :-1], found[:, -1])


def _matrix(tested: list[Case], features: tuple[str, ...]) -> csr_matrix:
    column = {feature: at for at, feature in enumerate(features)}
    held = [sorted(column[feature] for feature in case.features if feature in column) for case in tested]
    ends = np.cumsum([0, *map(len, held)])
    columns = np.array([at for row in held for at in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(held), len(features)))


def _regress(matrix: csr_matrix, sign: NDArray[np.float64], strength: float) -> NDArray[np.float64]:
    """Return the weights, the constant last, of a logistic regression with squared weights as its penalty."""

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (matrix @ weights[:-1] + weights[-1])
        slope = -sign / (1 + np.exp(margin))
        total = strength * np.logaddexp(0, -margin).sum() + weights[:-1] @ weights[:-1] / 2
        return float(total), np.append(strength * (matrix.T @ slope) + weights[:-1], strength * slope.sum())

    start = np.zeros(matrix.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500, "ftol": 1e-9})
    return np.asarray(found.x)


def as_table(fitted: Fit) -> str:
    """Return the weights as lines of `slots.tsv`."""
    lines = ["\t".join(["base", *map(_hundredths, fitted.base)])]
    for feature, column in zip(fitted.features, fitted.weights.T, strict=True):
        cells = [*map(_hundredths, column)]
        if any(cells):
            lines.append("\t".join([feature, *cells]))
    return "\n".join(lines) + "\n"


def _hundredths(weight: float) -> str:
    return str(round(weight * 100) or "")


def held_out() -> tuple[list[GoldEntry], list[Entry]]:
    """Return the held-out entries with their gold."""
    gold, found = list[GoldEntry](), list[Entry]()
    for path in sorted((HERE / "held_out").glob("*.jsonl")):
        own, wanted = path.with_suffix(""), read_gold(path)
        papers = {entry.paper for entry in wanted}
        there = [
            entry
            for entry in entries(own if own.exists() else SHARED / "digests" / ABSTRACTS)
            if not papers.isdisjoint(keys(entry))
        ]
        if there:  # the texts of real abstracts may not be here
            gold += wanted
            found += there
    return gold, found


def report(rules: Evaluation, both: Evaluation) -> dict[str, tuple[int, int]]:
    """Print what the reader adds to the rules, and return for each of its rules how many of its claims are right, of how many."""
    alone, with_it = ({row.slot: row.relaxed.f1 for row in scored.rows} for scored in (rules, both))
    worth = {score.rule: (score.right, score.support) for score in both.rules}
    print(f"{'slot':<18}{'by rules':>10}{'with it':>10}{'added, right':>16}")
    for slot in SLOTS:
        right, support = worth.setdefault(slot.rule, (0, 0))
        print(f"{slot.name:<18}{alone[slot.name]:>10.3f}{with_it[slot.name]:>10.3f}{f'{right} of {support}':>16}")
    return {slot.rule: worth[slot.rule] for slot in SLOTS}


def is_to_be_written(about: str, table: Path) -> bool:
    """Read the arguments of a training: tell whether its table is to be written; stop where it cannot be made as a whole."""
    parser = argparse.ArgumentParser(description=about.split("\n\n")[0])
    parser.add_argument("--write", action="store_true", help=f"write paperkg/extract/{table.name}")
    write: bool = parser.parse_args().write
    if write and not SHARED.exists():
        needed = "the package's table needs its digests"
        parser.exit(2, f"error: {SHARED.name} is not beside the repository: {needed}\n")
    return write


def tried(*, learned: Weights | None = None, numbers: NumberReader = by_rules) -> tuple[Evaluation, Evaluation]:
    """Return what rules are worth on the held-out entries, and what they are with one reader that was learned."""
    gold, tested = held_out()
    alone = load_extractor(learned=False)
    print(f"tested on {len(tested)} entries")
    rules, both = (
        evaluate(gold, [extract(entry) for entry in tested])
        for extract in (alone, replace(alone, learned=learned, numbers=numbers))
    )
    return rules, both


def write(path: Path, head: str, worth: Mapping[str, tuple[int, int]], table: str) -> None:
    """Write a table of weights with what is said of it: how it was made, and what its rules are worth."""
    said = "".join(f"#worth\t{rule}\t{right}\t{support}\n" for rule, (right, support) in worth.items())
    path.write_text(f"{head}{said}{table}", encoding="utf-8")


def main() -> None:
    """Train, print, and write if asked to; the one place that does."""
    is_kept = is_to_be_written(__doc__, TABLE)
    trained = list(cases())
    table = as_table(fit(trained, blind=BLIND))
    count = len({case.entry for case in trained})
    print(f"trained on {count} entries with {len(trained)} things")
    worth = report(*tried(learned=parse(table)))
    if is_kept:
        slots = ", ".join(slot.name for slot in SLOTS)
        write(TABLE, _HEAD.format(slots=slots, entries=count, things=len(trained)), worth, table)


if __name__ == "__main__":
    main()
