"""The walks of the questions on time: on which digest day something was seen first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any, Final

from paperkg.graph.walks.walk import Claim, Values, Walk


def _days(walk: Walk, claim: Claim) -> Iterator[date]:
    """Yield the day of the digest that makes a claim, where it has one."""
    for entry in walk.out(f"claim/{claim.data['id']}", "FROM_ENTRY"):
        if day := walk.data(entry).get("date"):
            yield day


def _seen(walk: Walk, predicates: Collection[str] = ()) -> Iterator[tuple[date, str, Claim]]:
    """Yield the day, the object, and the claim of each claim of some predicates, of all where none is named."""
    for claim in walk.claims:
        if claim.thing is not None and (not predicates or claim.data["predicate"] in predicates):
            yield from ((day, claim.thing, claim) for day in _days(walk, claim))


def _first_seen(walk: Walk, x: list[str]) -> Iterator[Values]:
    seen = [found for found in _seen(walk) if found[1] in x]
    first = _first(seen)
    for day, thing, claim in seen:
        if first[thing] == day:
            published = walk.data(claim.paper).get("date")
            yield {**walk.paper(claim.paper), "thing": walk.label(thing), "day": day, "published": published}


def _first(seen: list[tuple[date, str, Claim]]) -> dict[str, date]:
    """Return the first day of each thing."""
    first: dict[str, date] = {}
    for day, thing, _ in seen:
        first[thing] = min(day, first.get(thing, day))
    return first


def _new_baselines(walk: Walk) -> Iterator[Values]:
    days = [day for entry in walk.nodes("Entry") if (day := walk.data(entry).get("date"))]
    if days:
        yield from _new_baselines_of_month(walk, [_month(max(days))])


def _new_baselines_of_month(walk: Walk, month: list[Any]) -> Iterator[Values]:
    for thing, day in _first(list(_seen(walk, ("comparesAgainst",)))).items():
        if _month(day) in month:
            yield {"baseline": walk.label(thing), "kind": walk.data(thing)["kind"], "day": day}


def _month(day: date) -> str:
    return day.isoformat()[:7]


WALKS: Final[Mapping[str, Callable[..., Iterator[Values]]]] = {
    "first-seen": _first_seen,
    "new-baselines": _new_baselines,
    "new-baselines-of-month": _new_baselines_of_month,
}
