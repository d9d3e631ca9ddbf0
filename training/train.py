"""Train the learned reader of slots, and say what it adds on entries that it was not trained on.

usage: python training/train.py [--write]

Takes `labels.tsv` with the digests in `digests/`, and, where it is there, `../shared` with its real digests and dev gold. Reads
every entry as the package does up to the claims of the rules, and fits for each slot a logistic regression over the features
of `paperkg.extract.context`. Prints F1 of its slots on the entries of `held_out/` in the languages that the reader reads, by
rules alone and with it, and how many of the claims that it adds are right. Things count that the rules' names find: a name
that is not found is no fault of the reader. With `--write`, writes `paperkg/extract/learned.tsv`.

Deterministic up to the last digits of the optimiser; weights are kept in hundredths.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from paperkg.extract.extractor import Extractor, load_extractor
from paperkg.extract.learned import READS, SLOTS, TABLE, THRESHOLDS, readings
from paperkg.extract.model import Entry, SourceFile
from paperkg.extract.read import inputs
from paperkg.extract.record import EntryRecord
from paperkg.extract.scoring import normal
from paperkg.extract.segment import segment

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
#: Strength of the regularisation (as scikit-learn's `C`), and in how many things a feature must be met.
STRENGTH, MET = 0.3, 5
_HEAD = """\
# The weights of the learned reader, in hundredths, one line a feature: {slots}.
# Made by `make train` from {trained}; see docs/learned.md.
# `#worth` is how many of the claims that a rule adds on the held-out entries are right, of how many.
"""
_SLOT_OF = {
    "evaluatesOn": "datasets",
    "trainsOn": "datasets",
    "usesDataset": "datasets",
    "comparesAgainst": "compares_against",
    "uses": "uses",
}


class Wanted(NamedTuple):
    """What an annotated entry names: for each slot the spellings of what it must hold and of what it may hold."""

    required: dict[str, set[str]]
    optional: dict[str, set[str]]


class Case(NamedTuple):
    """A thing of an entry: its features, the slots that it is in (1), is not in (0), may be in (-1), and the rules' slots."""

    set: str
    entry: str
    language: str
    features: frozenset[str]
    wanted: tuple[int, ...]
    said: tuple[bool, ...]


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
    for where, gold in (("ko", "2025-*"), ("hf-api", "en-abstracts"), ("zh", "zh")):
        for path in sorted((SHARED / "gold" / "dev").glob(f"{gold}.jsonl")):
            for line in path.read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                found[where][entry["paper"]] = _of_gold(entry)
    return found


def _of_gold(entry: dict[str, list[dict[str, object]]]) -> Wanted:
    wanted = Wanted(defaultdict(set), defaultdict(set))
    for slot in SLOTS:
        for fact in entry[slot]:
            names = [str(fact["name"]), *map(str, fact.get("aliases", ()))]  # type: ignore[call-overload]
            (wanted.optional if fact.get("optional") else wanted.required)[slot] |= set(map(normal, names))
    return wanted


def held_out() -> dict[str, dict[str, Wanted]]:
    """Return what is annotated in entries that nothing was tuned or trained on, by set and entry."""
    found: dict[str, dict[str, Wanted]] = defaultdict(dict)
    for path in sorted((HERE / "held_out").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            found["hf-api" if path.stem == "abstracts" else path.stem][entry["paper"]] = _of_gold(entry)
    return found


def cases(annotated: dict[str, dict[str, Wanted]]) -> Iterator[Case]:
    """Yield the things of all annotated entries that are here."""
    by_rules = load_extractor(learned=False)
    for where, wanted in sorted(annotated.items()):
        own = [folder for name in ("digests", "held_out") if (folder := HERE / name / where).exists()]
        for entry in entries(own[0] if own else SHARED / "digests" / where):
            stem = Path(entry.source.name).stem
            if held := wanted.get(entry.paper) or wanted.get(stem):
                yield from _things(where, entry, held, by_rules)


def entries(folder: Path) -> Iterator[Entry]:
    """Yield the entries of a folder, each paper once."""
    met: set[tuple[str, str]] = set()
    for source in inputs([folder]):
        if isinstance(source, SourceFile):
            for entry in segment(source).entries:
                key = (entry.paper, "" if entry.layout == "records" else source.name)
                if key not in met:
                    met.add(key)
                    yield entry


def _things(where: str, entry: Entry, wanted: Wanted, by_rules: Extractor) -> Iterator[Case]:
    said = _said(by_rules(entry))
    naming, things = by_rules.named(entry)
    for read in readings(naming, things, things.all()):
        spellings = set(map(normal, read.thing.surfaces))
        yield Case(
            where,
            entry.paper,
            entry.language,
            read.features,
            tuple(
                1 if spellings & wanted.required[slot] else -1 if spellings & wanted.optional[slot] else 0
                for slot in SLOTS
            ),
            tuple(bool(spellings & said[slot]) for slot in SLOTS),
        )


def _said(record: EntryRecord) -> dict[str, set[str]]:
    said: dict[str, set[str]] = defaultdict(set)
    for claim in record.claims:
        if slot := _SLOT_OF.get(claim.predicate):
            said[slot] |= {normal(name) for name in (claim.object.name, *claim.object.aliases)}  # type: ignore[union-attr]
    return said


class Fit(NamedTuple):
    """Trained weights: the features in order, a row of weights for each slot, and what is added for all things."""

    features: tuple[str, ...]
    weights: NDArray[np.float64]
    base: NDArray[np.float64]

    def likely(self, tested: Iterable[Case]) -> NDArray[np.float64]:
        """Return the likelihood of each slot for each thing: things by slots."""
        return 1 / (1 + np.exp(-(_matrix(list(tested), self.features) @ self.weights.T + self.base)))


def fit(trained: list[Case]) -> Fit:
    """Return the weights that fit some things best."""
    met = Counter(feature for case in trained for feature in case.features)
    features = tuple(sorted(feature for feature, count in met.items() if count >= MET))
    matrix = _matrix(trained, features)
    rows = []
    for rank in range(len(SLOTS)):
        wanted = np.array([case.wanted[rank] for case in trained])
        decided = np.flatnonzero(wanted >= 0)
        rows.append(_regress(matrix[decided], 2.0 * wanted[decided] - 1))
    found = np.array(rows)
    return Fit(features, np.round(found[:, :-1], 2), np.round(found[:, -1], 2))


def _matrix(tested: list[Case], features: tuple[str, ...]) -> csr_matrix:
    column = {feature: at for at, feature in enumerate(features)}
    held = [sorted(column[feature] for feature in case.features if feature in column) for case in tested]
    ends = np.cumsum([0, *map(len, held)])
    columns = np.array([at for row in held for at in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(held), len(features)))


def _regress(matrix: csr_matrix, sign: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weights, the constant last, of a logistic regression with squared weights as its penalty."""

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (matrix @ weights[:-1] + weights[-1])
        slope = -sign / (1 + np.exp(margin))
        total = STRENGTH * np.logaddexp(0, -margin).sum() + weights[:-1] @ weights[:-1] / 2
        return float(total), np.append(STRENGTH * (matrix.T @ slope) + weights[:-1], STRENGTH * slope.sum())

    start = np.zeros(matrix.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500, "ftol": 1e-9})
    return np.asarray(found.x)


class Score(NamedTuple):
    """Right, wrong, and missed things of a slot."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def plus(self, other: Score) -> Score:
        """Return the sum of two counts."""
        return Score(*(one + two for one, two in zip(self, other, strict=True)))

    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def report(tested: list[Case], likely: NDArray[np.float64]) -> dict[str, tuple[int, int]]:
    """Print what the reader adds to the rules, and return for each of its rules how many of its claims are right, of how many."""
    worth = {}
    print(f"{'slot':<18}{'by rules':>10}{'with it':>10}{'added, right':>16}")
    for rank, (slot, rule) in enumerate(SLOTS.items()):
        rules = both = Score()
        right = wrong = 0
        for case, values in zip(tested, likely, strict=True):
            if case.wanted[rank] < 0:
                continue
            adds = not case.said[rank] and values[rank] >= THRESHOLDS[slot]
            rules = rules.plus(_score(case.wanted[rank], case.said[rank]))
            both = both.plus(_score(case.wanted[rank], case.said[rank] or adds))
            right, wrong = right + (adds and case.wanted[rank]), wrong + (adds and not case.wanted[rank])
        worth[rule] = (right, right + wrong)
        print(f"{slot:<18}{rules.f1():>10.3f}{both.f1():>10.3f}{f'{right}/{right + wrong}':>16}")
    return worth


def _score(wanted: int, said: bool) -> Score:
    return Score(int(wanted and said), int(said and not wanted), int(wanted and not said))


def main() -> None:
    """Read the arguments, train, and print; the one place that does."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--write", action="store_true", help="write paperkg/extract/learned.tsv")
    options = parser.parse_args()
    trained = list(cases(labels()))
    tested = [case for case in cases(held_out()) if case.language in READS]
    fitted = fit(trained)
    print(f"trained on {_count(trained)}, tested on {_count(tested)}")
    worth = report(tested, fitted.likely(tested))
    if options.write:
        TABLE.write_text(as_table(fitted, trained, worth), encoding="utf-8")


def _count(found: list[Case]) -> str:
    return f"{len({(case.set, case.entry) for case in found})} entries with {len(found)} things"


def as_table(fitted: Fit, trained: list[Case], worth: dict[str, tuple[int, int]]) -> str:
    """Return the file of weights."""
    head = _HEAD.format(slots=", ".join(SLOTS), trained=_count(trained))
    lines = [f"#worth\t{rule}\t{right}\t{support}" for rule, (right, support) in worth.items()]
    lines.append("\t".join(["base", *map(_hundredths, fitted.base)]))
    for feature, column in zip(fitted.features, fitted.weights.T, strict=True):
        if any(column):
            lines.append("\t".join([feature, *map(_hundredths, column)]))
    return head + "\n".join(lines) + "\n"


def _hundredths(weight: float) -> str:
    return str(round(weight * 100) or "")


if __name__ == "__main__":
    main()
