"""What papers share: pairs on the same datasets, and all that two papers have in common."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from paperkg.graph.analysis.facts import Facts, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows, sorted_quotes
from paperkg.graph.answers import Quote
from paperkg.graph.export.views import shared_datasets as pairs


class SharedRow(NamedTuple):
    """Two papers that use the same datasets, for training or for evaluation; `weight` counts the datasets."""

    paper: str
    title: str | None
    other: str
    other_title: str | None
    datasets: str
    weight: int


class CommonRow(NamedTuple):
    """A thing on which both papers have a claim, with what each says of it."""

    thing: str
    kind: str
    predicate: str
    other_predicate: str
    evidence: tuple[Quote, ...]


def shared_datasets(facts: Facts) -> Rows[SharedRow]:
    """Return the pairs of papers that share datasets, by their ids: the edges of Gephi's view `shared-datasets`."""
    rows = []
    for one, other, data in pairs(facts.network).edges(data=True):
        paper, second = one.removeprefix("paper/"), other.removeprefix("paper/")
        names = data["shared"]
        rows.append(
            SharedRow(paper, facts.title(paper), second, facts.title(second), ", ".join(names), len(names))
        )  # fmt: skip
    return as_rows("Papers that share datasets", SharedRow, sorted(rows, key=lambda row: (row.paper, row.other)))


def common_ground(facts: Facts, paper: str, other: str) -> Rows[CommonRow]:
    """Return what two papers have in common: by type, thing, and what each says of it."""
    claims: dict[str, dict[str, dict[str, list[Quote]]]] = {
        name: defaultdict(lambda: defaultdict(list)) for name in (paper, other)
    }
    for said in facts.said:
        if said.paper in claims:
            claims[said.paper][said.thing][said.predicate] += said.evidence
    rows = [
        CommonRow(facts.labels[thing], kind_of(thing), mine, theirs, sorted_quotes((*quotes, *others)))
        for thing in claims[paper].keys() & claims[other].keys()
        for mine, quotes in claims[paper][thing].items()
        for theirs, others in claims[other][thing].items()
    ]
    return as_rows(f"What {paper} and {other} have in common", CommonRow, sorted(rows, key=lambda row: (row[1], *row)))
