"""Baselines that a paper does not compare with, though others do on a dataset that it evaluates on."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from paperkg.graph.analysis.facts import Facts, kind_of
from paperkg.graph.analysis.rows import Rows, as_rows, sorted_quotes
from paperkg.graph.answers import Quote
from paperkg.graph.identity import is_arxiv_id


class MissingRow(NamedTuple):
    """A baseline that `others` compare with; `named` counts the baselines that are known of the paper.

    With 0 named, the digest may simply not tell. The evidence is that of the others' comparisons.
    """

    paper: str
    title: str | None
    dataset: str
    baseline: str
    kind: str
    named: int
    others: str
    evidence: tuple[Quote, ...]


def missing_baselines(facts: Facts, paper: str | None = None) -> Rows[MissingRow]:
    """Return what each paper, or one, is missing: by paper, dataset, baseline.

    Both papers say that they evaluate on the dataset; one that merely uses it, or trains on it, does not count. A
    paper's own proposal is no missing baseline, nor is what a later paper proposes, by arXiv ids.
    """
    users: dict[str, list[str]] = defaultdict(list)
    for user, datasets in sorted(facts.evaluations.items()):
        for dataset in datasets:
            users[dataset].append(user)
    compared: dict[str, dict[str, list[Quote]]] = defaultdict(lambda: defaultdict(list))
    for said in facts.comparisons:
        compared[said.paper][said.thing] += said.evidence
    found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for dataset, some in users.items():
        for user in some if paper is None else [paper] if paper in some else []:
            mine = {*compared.get(user, ()), *facts.proposals.get(user, ())}
            for other in some:
                for baseline in compared.get(other, ()):
                    if other != user and baseline not in mine and not _is_later(facts, baseline, user):
                        found[user, dataset, baseline].add(other)
    rows = [
        MissingRow(
            user, facts.title(user), facts.labels[dataset], facts.labels[baseline], kind_of(baseline),
            len(compared.get(user, ())), ", ".join(sorted(others)),
            sorted_quotes(quote for other in others for quote in compared[other][baseline]),
        )
        for (user, dataset, baseline), others in found.items()
    ]  # fmt: skip
    return as_rows("Missing baselines", MissingRow, sorted(rows, key=lambda row: (*row[:1], *row[2:5])))


def _is_later(facts: Facts, baseline: str, paper: str) -> bool:
    """Tell whether a paper proposes the baseline whose arXiv id comes after; ids of before 2007 are not compared."""
    others = (other for other in facts.proposers.get(baseline, ()) if is_arxiv_id(other) and other[0].isdigit())
    return is_arxiv_id(paper) and paper[0].isdigit() and any(other > paper for other in others)
