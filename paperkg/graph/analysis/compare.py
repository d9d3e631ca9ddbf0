"""Who compares with whom, who wins, and where a number says by how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from paperkg.graph.analysis.facts import Facts, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows, merged, missing_first
from paperkg.graph.analysis.works import work_name
from paperkg.graph.answers import Quote


class ComparedRow(NamedTuple):
    """A paper that compares with a baseline; with a number, where a result is against that baseline.

    `work` is what the paper proposes, `proposed_in` the papers here that propose the baseline, `outcome` the paper's.
    """

    paper: str
    title: str | None
    work: str
    baseline: str
    kind: str
    proposed_in: str | None
    outcome: str | None
    dataset: str | None
    metric: str | None
    value: Decimal | None
    baseline_value: Decimal | None
    delta: Decimal | None
    delta_min: Decimal | None
    delta_max: Decimal | None
    unit: str | None
    delta_kind: str | None
    status: str
    evidence: tuple[Quote, ...]


def compare(facts: Facts) -> Rows[ComparedRow]:
    """Return every comparison, and every number against a baseline: by paper, baseline, outcome, dataset, metric.

    A number says how much, and not who won, so its outcome is what the paper's claims say of that baseline.
    """
    return as_rows("Who compares with whom", ComparedRow, sorted(merged(_both(facts)), key=_order))


def _both(facts: Facts) -> Iterator[ComparedRow]:
    yield from _claims(facts)
    yield from _numbers(facts)


def _claims(facts: Facts) -> Iterator[ComparedRow]:
    for said in facts.comparisons:
        nothing = (None,) * 9
        yield ComparedRow(*_sides(facts, said.paper, said.thing), said.outcome, *nothing, said.status, said.evidence)


def _numbers(facts: Facts) -> Iterator[ComparedRow]:
    outcomes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for said in facts.comparisons:
        if said.outcome not in (None, "unspecified"):
            outcomes[said.paper, said.thing].add(str(said.outcome))
    for paper, result, status, evidence in facts.results:
        baseline = result.baseline_id
        if baseline is None:
            continue
        said_outcomes: Iterable[str | None] = outcomes.get((paper, baseline)) or (None,)
        for outcome in said_outcomes:
            yield ComparedRow(
                *_sides(facts, paper, baseline), outcome, facts.name(result.dataset_id, result.dataset),
                facts.name(result.metric_id, result.metric), result.value, result.baseline_value, result.delta,
                result.delta_min, result.delta_max, result.unit, result.delta_kind, status, evidence,
            )  # fmt: skip


def _sides(facts: Facts, paper: str, thing: str) -> tuple[str, str | None, str, str, str, str | None]:
    proposed_in = ", ".join(facts.proposers.get(thing, ())) or None
    work = work_name(facts, f"paper/{paper}")
    return paper, facts.title(paper), work, facts.labels[thing], kind_of(thing), proposed_in


def _order(row: ComparedRow) -> tuple[object, ...]:
    by = (row.paper, row.baseline, row.kind, row.outcome, row.dataset, row.metric, row.unit, row.delta_kind, row.value,
          row.baseline_value, row.delta, row.delta_min, row.delta_max, row.status)  # fmt: skip
    return missing_first(*by)
