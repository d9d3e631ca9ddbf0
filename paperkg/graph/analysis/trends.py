"""Which baselines and datasets are used most, month by month or week by week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple, get_args

from paperkg.errors import UsageError
from paperkg.graph.analysis.facts import Facts, Said, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows
from paperkg.graph.identity import is_arxiv_id

Of = Literal["baselines", "datasets"]
By = Literal["month", "week"]
Dated = Literal["digest", "paper"]

_PREDICATES: dict[Of, tuple[str, ...]] = {
    "baselines": ("comparesAgainst",),
    "datasets": ("evaluatesOn", "trainsOn", "usesDataset"),
}


class TrendRow(NamedTuple):
    """How many papers use a baseline or dataset in a month (`2025-05`) or an ISO week (`2025-W21`)."""

    period: str
    name: str
    kind: str
    papers: int


def trends(facts: Facts, of: Of = "baselines", *, by: By = "month", dated: Dated = "digest") -> Rows[TrendRow]:
    """Return the most used in each period, the most used first.

    `dated` says which date counts: that of each digest that tells of the use, or that of the paper. A paper without a
    date of publication counts for the month of its arXiv id; what has no date at all is left out.

    Raises:
        UsageError: a word that is none of the valid ones.

    """
    rows = (
        TrendRow(period, facts.labels[thing], kind_of(thing), len(papers))
        for (period, thing), papers in users(facts, of, by=by, dated=dated).items()
    )
    caption = f"Most used {of} by {by} of the {dated}"
    return as_rows(caption, TrendRow, sorted(rows, key=lambda row: (row.period, -row.papers, row.name, row.kind)))


def users(
    facts: Facts, of: Of = "baselines", *, by: By = "month", dated: Dated = "digest"
) -> dict[tuple[str, str], set[str]]:
    """Return the papers that use each thing in each period, by period and thing, as `trends` counts them."""
    for word, valid in ((of, get_args(Of)), (by, get_args(By)), (dated, get_args(Dated))):
        if word not in valid:
            raise UsageError(f"no trend of {word!r}", options=valid)
    papers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for said in facts.said:
        if said.predicate in _PREDICATES[of]:
            for period in _periods(facts, said, by, dated):
                papers[period, said.thing].add(said.paper)
    return papers


def _periods(facts: Facts, said: Said, by: By, dated: Dated) -> Iterator[str]:
    day = said.day if dated == "digest" else facts.network.nodes[f"paper/{said.paper}"].get("date")
    if day:
        yield day[:7] if by == "month" else week_of(day)
    elif dated == "paper" and by == "month" and is_arxiv_id(said.paper) and said.paper[:4].isdigit():
        yield f"20{said.paper[:2]}-{said.paper[2:4]}"


def week_of(day: str) -> str:
    """Return the ISO week of a day.

    >>> week_of("2025-05-26"), week_of("2027-01-01")
    ('2025-W22', '2026-W53')
    """
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"
