"""The named questions on the graph in NetworkX: the rows of the SPARQL of the same name, by walking the graph.

Takes the property graph with claims (`kg.to_networkx(claims=True)`) and, for each parameter of a question, what may
stand for it: ids such as `method/grpo`, slots, numbers, or days. Gives rows of plain values in the order of the
question's columns, sorted. Most questions select claims, and a line of `_SELECTIONS` says which; the others are
functions of their own in `joins`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from paperkg.graph.network import Network
from paperkg.graph.questions import Question
from paperkg.graph.walks import joins, times
from paperkg.graph.walks.walk import Claim, Values, Walk

Wanted = Mapping[str, Sequence[str | int | date]]

DATASETS: Final = ("evaluatesOn", "trainsOn", "usesDataset")


class Selection(NamedTuple):
    """A question that selects claims: by predicate (all if none is named), by outcome, and by its parameters.

    `by` tells for each parameter what it must hold: a property of the claim, the `paper`, or the type of a relationship.
    `thing` is the column of the object's name.
    """

    predicates: tuple[str, ...]
    by: Mapping[str, str]
    thing: str = ""
    outcome: str = ""


_PAPER: Final[Mapping[str, str]] = {"paper": "paper"}
_SIZE: Final = ("hasModelSize",)
_COMPARES: Final = ("comparesAgainst",)

_WALKS: Final = {**joins.WALKS, **times.WALKS}
#: Parameters that are bounds of a property: whether a value may stand above (+1) or below it (-1).
_BOUNDS: Final = {"low": 1, "high": -1}

_SELECTIONS: Final[Mapping[str, Selection]] = {
    "beaten-by-paper": Selection(_COMPARES, _PAPER, "baseline", "outperforms"),
    "compared-with": Selection(_COMPARES, _PAPER, "baseline"),
    "contributions-of-paper": Selection(("hasContribution",), _PAPER),
    "datasets-of-paper": Selection(DATASETS, _PAPER, "dataset"),
    "everything-on-paper": Selection((), _PAPER),
    "future-work-of-paper": Selection(("suggestsFutureWork",), _PAPER),
    "limitations-of-paper": Selection(("hasLimitation",), _PAPER),
    "metrics-of-paper": Selection(("reportsMetric",), _PAPER, "metric"),
    "not-reported-by-paper": Selection(("notReported",), _PAPER),
    "papers-beating": Selection(_COMPARES, {"x": "ABOUT"}, "baseline", "outperforms"),
    "papers-evaluating-on": Selection(("evaluatesOn",), {"d": "ABOUT"}, "dataset"),
    "papers-losing-to": Selection(_COMPARES, {"x": "ABOUT"}, "baseline", "below"),
    "papers-not-reporting": Selection(("notReported",), {"s": "slot"}),
    "papers-on-par": Selection(_COMPARES, {"x": "ABOUT"}, "baseline", "onPar"),
    "papers-on-task": Selection(("addressesTask",), {"t": "ABOUT"}, "task"),
    "papers-reporting-metric": Selection(("reportsMetric",), {"m": "ABOUT"}, "metric"),
    "papers-training-on": Selection(("trainsOn",), {"d": "ABOUT"}, "dataset"),
    "papers-using": Selection(("uses",), {"x": "ABOUT"}, "used"),
    "papers-using-dataset": Selection(DATASETS, {"d": "ABOUT"}, "dataset"),
    "papers-with-size": Selection(_SIZE, {"wanted": "parameters"}),
    "proposed-by-paper": Selection(("proposes",), _PAPER, "proposed"),
    "proposers": Selection(("proposes",), {"x": "ABOUT"}, "proposed"),
    "results-of-paper": Selection(("reportsResult",), _PAPER),
    "results-on-dataset": Selection(("reportsResult",), {"d": "ON_DATASET"}),
    "results-on-dataset-metric": Selection(("reportsResult",), {"d": "ON_DATASET", "m": "ON_METRIC"}),
    "sizes-at-least": Selection(_SIZE, {"low": "parameters"}),
    "sizes-at-most": Selection(_SIZE, {"high": "parameters"}),
    "sizes-between": Selection(_SIZE, {"low": "parameters", "high": "parameters"}),
    "sizes-of-paper": Selection(_SIZE, _PAPER),
    "tasks-of-paper": Selection(("addressesTask",), _PAPER, "task"),
    "training-data-of-paper": Selection(("trainsOn",), _PAPER, "dataset"),
    "used-by-paper": Selection(("uses",), _PAPER, "used"),
}


#: The questions that have a walk. The others are analyses: `paperkg.graph.analysis` answers them on NetworkX.
WALKED: Final = frozenset({*_SELECTIONS, *_WALKS})


def answer(graph: Network, question: Question, wanted: Wanted) -> list[tuple[Any, ...]]:
    """Return the rows of a question, each once; raise ValueError for one without a walk, or a parameter without a value.

    What is absent is None. `wanted` names every parameter of the question.
    """
    if question.id not in WALKED:
        raise ValueError(f"question {question.id!r} is an analysis: see paperkg.graph.analysis")
    for param in question.params:
        if not wanted.get(param.name):
            raise ValueError(f"parameter {param.name!r} of question {question.id!r} needs at least one value")
    walk, values = Walk(graph), {name: list(some) for name, some in wanted.items()}
    selection = _SELECTIONS.get(question.id)
    rows = _WALKS[question.id](walk, **values) if selection is None else _select(walk, selection, values)
    found = {tuple(row.get(column) for column in question.columns) for row in rows}
    return sorted(found, key=lambda row: [(value is not None, str(value)) for value in row])


def _select(walk: Walk, selection: Selection, wanted: Wanted) -> Iterator[Values]:
    for claim in walk.claims:
        if selection.predicates and claim.data["predicate"] not in selection.predicates:
            continue
        if selection.outcome and claim.data.get("outcome") != selection.outcome:
            continue
        if all(_holds(claim, name, by, wanted[name]) for name, by in selection.by.items()):
            kind = walk.data(claim.thing)["kind"] if claim.thing else None
            more = {selection.thing: walk.label(claim.thing), "kind": kind} if selection.thing else {}
            yield from walk.sentences(claim, **more)


def _holds(claim: Claim, name: str, by: str, values: Iterable[Any]) -> bool:
    if by == "paper":
        return claim.paper in values
    if by.isupper():
        return any(thing in values for thing in claim.about.get(by, ()))
    if name in _BOUNDS:
        return any((claim.data[by] - value) * _BOUNDS[name] >= 0 for value in values)
    return claim.data.get(by) in values
