"""Who leads on a dataset by a metric, and who gains how much over what.

Numbers of different units never meet: `41 %` and `0.41` stand in tables of their own, and so do values and gains, and
the kinds of gain (points, relative, ratio). Where the text names no metric, its numbers stand apart too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from paperkg.extract.record import ResultObject
from paperkg.graph.agree import GUESS_WEIGHT
from paperkg.graph.analysis.facts import Facts, Reported
from paperkg.graph.analysis.rows import Rows, as_rows, merged, missing_first
from paperkg.graph.answers import Quote
from paperkg.ontology.metrics import is_lower_better


class LeaderRow(NamedTuple):
    """A value on a dataset by a metric, in a unit.

    `rank` counts stated values alone, equals share one; a guessed value stands below them, without a rank, and its
    `weight` is a half. Values of which the text names neither metric nor unit may be of any kind, and have no rank.
    """

    dataset: str
    metric: str | None
    unit: str | None
    rank: int | None
    value: Decimal
    subject: str | None
    paper: str
    title: str | None
    baseline: str | None
    baseline_value: Decimal | None
    status: str
    weight: Decimal
    evidence: tuple[Quote, ...]


class GainRow(NamedTuple):
    """A gain on a dataset by a metric: `delta_kind` and `unit` say of which kind, `direction` whether a number rose."""

    dataset: str
    metric: str | None
    delta_kind: str | None
    unit: str | None
    direction: str | None
    delta: Decimal | None
    delta_min: Decimal | None
    delta_max: Decimal | None
    subject: str | None
    baseline: str | None
    paper: str
    title: str | None
    status: str
    weight: Decimal
    evidence: tuple[Quote, ...]


def leaderboard(
    facts: Facts, datasets: Iterable[str] | None = None, *, metrics: Iterable[str] | None = None
) -> Rows[LeaderRow]:
    """Return the leaders of each dataset, metric, and unit, the best first; only those of some ids where given.

    The best is the highest value, or the lowest of a metric that falls as things get better.
    """
    some = [said for said in _wanted(facts, datasets, metrics) if said.result.value is not None]
    falls = {facts.name(metric, metric) for said in some if is_lower_better(metric := said.result.metric_id)}
    rows = merged(_leader(facts, said) for said in some)
    return as_rows("Leaderboard", LeaderRow, _ranked(sorted(rows, key=lambda row: _leader_order(row, falls))))


def gains(
    facts: Facts, datasets: Iterable[str] | None = None, *, metrics: Iterable[str] | None = None
) -> Rows[GainRow]:
    """Return the gains on each dataset by metric, kind, unit, and direction, the largest first."""
    some = (said for said in _wanted(facts, datasets, metrics) if any(_differences(said.result)))
    return as_rows("Gains", GainRow, sorted(merged(_gain(facts, said) for said in some), key=_gain_order))


def _wanted(facts: Facts, datasets: Iterable[str] | None, metrics: Iterable[str] | None) -> Iterator[Reported]:
    where = None if datasets is None else frozenset(datasets)
    by = None if metrics is None else frozenset(metrics)
    for said in facts.results:
        on, metric = said.result.dataset_id, said.result.metric_id
        if on is not None and (where is None or on in where) and (by is None or metric in by):
            yield said


def _differences(result: ResultObject) -> Iterator[bool]:
    return (number is not None for number in (result.delta, result.delta_min, result.delta_max))


def _leader(facts: Facts, said: Reported) -> LeaderRow:
    result = said.result
    return LeaderRow(
        facts.labels[str(result.dataset_id)], facts.name(result.metric_id, result.metric), result.unit, None,
        result.value or Decimal(0), facts.name(result.subject_id, result.subject), said.paper, facts.title(said.paper),
        facts.name(result.baseline_id, result.baseline), result.baseline_value, said.status, _weight(said),
        said.evidence,
    )  # fmt: skip


def _gain(facts: Facts, said: Reported) -> GainRow:
    result = said.result
    return GainRow(
        facts.labels[str(result.dataset_id)], facts.name(result.metric_id, result.metric), result.delta_kind,
        result.unit, result.direction, result.delta, result.delta_min, result.delta_max,
        facts.name(result.subject_id, result.subject), facts.name(result.baseline_id, result.baseline), said.paper,
        facts.title(said.paper), said.status, _weight(said), said.evidence,
    )  # fmt: skip


def _weight(said: Reported) -> Decimal:
    return Decimal(1) if said.status == "stated" else GUESS_WEIGHT


def _leader_order(row: LeaderRow, falls: set[str | None]) -> tuple[object, ...]:
    table = missing_first(row.dataset, row.metric, row.unit)
    best = row.value if row.metric in falls else -row.value
    rest = missing_first(row.paper, row.subject, row.baseline, row.baseline_value)
    return table, row.status != "stated", best, rest


def _gain_order(row: GainRow) -> tuple[object, ...]:
    table = missing_first(row.dataset, row.metric, row.delta_kind, row.unit, row.direction)
    most = max(number for number in (row.delta, row.delta_min, row.delta_max) if number is not None)
    rest = missing_first(row.paper, row.subject, row.baseline, row.delta_min)
    return table, row.status != "stated", -most, rest


def _ranked(rows: Iterable[LeaderRow]) -> Iterator[LeaderRow]:
    for _, table in groupby(rows, key=lambda row: row[:3]):
        rank, last = 0, None
        for place, row in enumerate(table, 1):
            ranked = row.status == "stated" and (row.metric is not None or row.unit is not None)
            if ranked:
                rank, last = (rank if row.value == last else place), row.value
            yield row._replace(rank=rank if ranked else None)
