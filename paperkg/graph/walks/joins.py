"""The walks of the questions that join more than a claim with its object: one function a question.

Each takes a `Walk` and the values of its question's parameters; gives rows by column, which may come twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from paperkg.graph.walks.walk import Claim, Values, Walk

_USES_DATA: Final = ("EVALUATES_ON", "TRAINS_ON", "USES_DATASET")
_TAKES_PART: Final = ("ABOUT", "RESULT_SUBJECT", "ON_DATASET", "ON_METRIC", "AGAINST_BASELINE")


def _entries(walk: Walk) -> Iterator[Values]:
    for entry in walk.nodes("Entry"):
        data = walk.data(entry)
        for paper in walk.out(entry, "SUMMARIZES"):
            yield {**data, **walk.paper(paper), "day": data.get("date")}


def _all_papers(walk: Walk) -> Iterator[Values]:
    yield from _entries(walk)


def _papers_of_day(walk: Walk, day: list[Any]) -> Iterator[Values]:
    yield from (row for row in _entries(walk) if row["day"] in day)


def _speculative_entries(walk: Walk) -> Iterator[Values]:
    yield from (row for row in _entries(walk) if row["speculative"])


def _of(walk: Walk, predicate: str) -> Iterator[tuple[Claim, str]]:
    """Yield the claims of a predicate with their objects."""
    for claim in walk.claims:
        if claim.data["predicate"] == predicate and claim.thing is not None:
            yield claim, claim.thing


def _papers_comparing_against(walk: Walk, x: list[str]) -> Iterator[Values]:
    results = [claim for claim in walk.claims if claim.data.get("dataset") and "AGAINST_BASELINE" in claim.about]
    for claim, thing in _of(walk, "comparesAgainst"):
        if thing in x:
            same = (r for r in results if r.paper == claim.paper and thing in r.about["AGAINST_BASELINE"])
            for dataset in {result.data["dataset"] for result in same} or {None}:
                yield from walk.sentences(claim, baseline=walk.label(thing), dataset=dataset)


def _papers_comparing_both(walk: Walk, x: list[str], y: list[str]) -> Iterator[Values]:
    for claim, thing in _of(walk, "comparesAgainst"):
        others = {other for other in walk.out(claim.paper, "COMPARES_AGAINST") if other != thing}
        if (thing in x and others.intersection(y)) or (thing in y and others.intersection(x)):
            yield from walk.sentences(claim, baseline=walk.label(thing))


def _papers_comparing_on_dataset(walk: Walk, x: list[str], d: list[str]) -> Iterator[Values]:
    for claim, thing in _of(walk, "comparesAgainst"):
        if thing in x:
            for dataset in walk.out(claim.paper, "EVALUATES_ON", "USES_DATASET"):
                if dataset in d:
                    yield from walk.sentences(claim, baseline=walk.label(thing), dataset=walk.label(dataset))


def _match(walk: Walk, claim: Claim, new: str | None, old: str) -> Iterator[Values]:
    """Yield the rows of a comparison with who won: nobody's name where nobody did, nothing where nothing is said."""
    proposed, baseline = walk.label(new), walk.label(old)
    outcome = claim.data.get("outcome")
    winner = None if outcome is None else {"outperforms": proposed, "below": baseline}.get(outcome, "")
    yield from walk.sentences(claim, proposed=proposed, baseline=baseline, winner=winner)


def _compare_two(walk: Walk, x: list[str], y: list[str]) -> Iterator[Values]:
    for claim, old in _of(walk, "comparesAgainst"):
        for new in walk.out(claim.paper, "PROPOSES"):
            if (new in x and old in y) or (new in y and old in x):
                yield from _match(walk, claim, new, old)


def _comparisons_of(walk: Walk, x: list[str]) -> Iterator[Values]:
    for claim, old in _of(walk, "comparesAgainst"):
        for new in walk.out(claim.paper, "PROPOSES") or (None,):
            if new in x or old in x:
                yield from _match(walk, claim, new, old)


def _methods_for_task(walk: Walk, t: list[str]) -> Iterator[Values]:
    for claim, thing in _of(walk, "proposes"):
        for task in walk.out(claim.paper, "ADDRESSES_TASK"):
            if task in t:
                kind = walk.data(thing)["kind"]
                yield from walk.sentences(claim, task=walk.label(task), proposed=walk.label(thing), kind=kind)


def _shared_papers(walk: Walk, x: list[str], y: list[str]) -> Iterator[Values]:
    with_object = [(claim, claim.thing) for claim in walk.claims if claim.thing is not None]
    things: dict[str, set[str]] = {}
    for claim, thing in with_object:
        things.setdefault(claim.paper, set()).add(thing)
    for claim, thing in with_object:
        others = things[claim.paper] - {thing}
        if (thing in x and others.intersection(y)) or (thing in y and others.intersection(x)):
            yield from walk.sentences(claim, thing=walk.label(thing))


def _where_appears(walk: Walk, x: list[str]) -> Iterator[Values]:
    for claim in walk.claims:
        for kind in _TAKES_PART:
            for thing in claim.about.get(kind, ()):
                if thing in x:
                    yield from walk.sentences(claim, thing=walk.label(thing))


def _contradictions(walk: Walk, paper: list[str]) -> Iterator[Values]:
    involved = {node: walk.into(node, "INVOLVES") for node in walk.nodes("Claim")}
    for claim in walk.claims:
        if claim.paper in paper:
            for node in involved[f"claim/{claim.data['id']}"]:
                yield from walk.sentences(claim, kind=walk.data(node)["kind"], what=walk.data(node)["reason"])


def _members_of(walk: Walk, x: list[str]) -> Iterator[Values]:
    for family in filter(walk.graph.has_node, x):
        for member in walk.into(family, "MEMBER_OF"):
            yield {"family": walk.label(family), "member": walk.label(member)}


def _names_of(walk: Walk, x: list[str]) -> Iterator[Values]:
    for thing in filter(walk.graph.has_node, x):
        for decision in walk.into(thing, "INTO"):
            if walk.data(decision)["kind"] == "merge":
                yield {**walk.data(decision), "thing": walk.label(thing)}


def _variants_of(walk: Walk, x: list[str]) -> Iterator[Values]:
    named = {node: str(walk.label(node)) for kind in ("Method", "Model") for node in walk.nodes(kind)}
    for thing in filter(walk.graph.has_node, x):
        method, linked = walk.label(thing), set(walk.into(thing, "VARIANT_OF")) - {thing}
        yield from ({"method": method, "variant": walk.label(node), "relation": "variantOf"} for node in linked)
        stem = str(method).lower()
        for node, variant in named.items():
            long = variant.lower()
            if node not in linked and node != thing and _extends(long, stem):
                yield {"method": method, "variant": variant, "relation": "name"}


def _extends(long: str, stem: str) -> bool:
    return long.endswith((f"-{stem}", f" {stem}")) or long.startswith((f"{stem}-", f"{stem}+", f"{stem} "))


def _shared_dataset_no_comparison(walk: Walk) -> Iterator[Values]:
    for dataset in walk.nodes("Dataset"):
        papers = sorted(set(walk.into(dataset, *_USES_DATA)), key=lambda paper: str(walk.data(paper)["iri"]))
        for place, paper in enumerate(papers):
            for other in papers[place + 1 :]:
                if not _compares(walk, paper, other) and not _compares(walk, other, paper):
                    second = walk.paper(other)
                    pair = {"other": second["paper"], "otherTitle": second["title"], "dataset": walk.label(dataset)}
                    yield {**walk.paper(paper), **pair}


def _compares(walk: Walk, paper: str, other: str) -> bool:
    return bool(set(walk.out(paper, "COMPARES_AGAINST")).intersection(walk.out(other, "PROPOSES")))


def _frequent(column: str, *types: str) -> Callable[[Walk], Iterator[Values]]:
    def count(walk: Walk) -> Iterator[Values]:
        for thing in walk.nodes("Entity"):
            papers = len(set(walk.into(thing, *types)))
            if papers:
                yield {column: walk.label(thing), "kind": walk.data(thing)["kind"], "papers": papers}

    return count


WALKS: Final[Mapping[str, Callable[..., Iterator[Values]]]] = {
    **{walk.__name__[1:].replace("_", "-"): walk for walk in (
        _all_papers, _compare_two, _comparisons_of, _contradictions, _members_of, _methods_for_task, _names_of,
        _papers_comparing_against, _papers_comparing_both, _papers_comparing_on_dataset, _papers_of_day,
        _shared_dataset_no_comparison, _shared_papers, _speculative_entries, _variants_of, _where_appears,
    )},
    "frequent-baselines": _frequent("baseline", "COMPARES_AGAINST"),
    "frequent-datasets": _frequent("dataset", *_USES_DATA),
    "frequent-metrics": _frequent("metric", "REPORTS_METRIC"),
    "frequent-tasks": _frequent("task", "ADDRESSES_TASK"),
    "frequent-used": _frequent("used", "USES"),
}  # fmt: skip
