"""What a named query says and what NetworkX says are the same rows, with the same evidence, in the same order."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.record import RECORD, EntryRecord
from paperkg.graph.analysis.beats import beats_chains, beats_cycles
from paperkg.graph.analysis.compare import compare
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.leaders import gains, leaderboard
from paperkg.graph.analysis.missing import missing_baselines
from paperkg.graph.analysis.rows import Rows
from paperkg.graph.analysis.shared import common_ground, shared_datasets
from paperkg.graph.analysis.trends import trends, week_of
from paperkg.graph.answers import Row, answer_columns, run_question
from paperkg.graph.derive import Derived
from paperkg.graph.identity import entity_iri
from paperkg.graph.questions import find_question
from tests.graph.analysis import wide_graph
from tests.graph.small_graph import RECORDS as SMALL
from tests.graph.small_graph import claim, entry

OUTPUTS = Path(__file__).parents[3] / "outputs" / "claims.jsonl"
GRAPHS: dict[str, Callable[[], tuple[EntryRecord, ...]]] = {
    "small": lambda: SMALL,
    "wide": lambda: wide_graph.RECORDS,
    "samples": lambda: tuple(map(RECORD.validate_json, OUTPUTS.read_bytes().splitlines())),
}


@cache
def graph(name: str) -> tuple[Facts, pyoxigraph.Store]:
    return both(GRAPHS[name]())


def both(records: tuple[EntryRecord, ...]) -> tuple[Facts, pyoxigraph.Store]:
    derived = Derived.of(records)
    quads = "".join(f"{quad.subject} {quad.predicate} {quad.object} {quad.graph} .\n" for quad in derived.quads())
    store = pyoxigraph.Store()
    store.load(quads.encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    return Facts(derived), store


#: The named query, and the function that says the same of a whole graph.
SAME: dict[str, Callable[[Facts], Rows[Any]]] = {
    "comparison-graph": compare,
    "missing-baselines": missing_baselines,
    "missing-baselines-of-paper": missing_baselines,
    "beats-chains": beats_chains,
    "beats-cycles": lambda facts: beats_cycles(facts, longest=2),
    "leaderboard": leaderboard,
    "gains-on-dataset": gains,
    "papers-sharing-datasets": shared_datasets,
    "baselines-by-month": trends,
    "baselines-by-week": lambda facts: trends(facts, by="week"),
    "baselines-by-month-of-publication": lambda facts: trends(facts, dated="paper"),
    "baselines-by-week-of-publication": lambda facts: trends(facts, by="week", dated="paper"),
    "datasets-by-month": lambda facts: trends(facts, "datasets"),
    "datasets-by-week": lambda facts: trends(facts, "datasets", by="week"),
    "datasets-by-month-of-publication": lambda facts: trends(facts, "datasets", dated="paper"),
    "datasets-by-week-of-publication": lambda facts: trends(facts, "datasets", by="week", dated="paper"),
}


def by_sparql(store: pyoxigraph.Store, name: str, **ids: str) -> list[tuple[dict[str, object], object]]:
    terms = {param: [pyoxigraph.NamedNode(entity_iri(value))] for param, value in ids.items()}
    _, rows = run_question(store, find_question(name), terms)
    return [(dict(row.values), row.evidence) for row in rows]


def by_networkx(rows: Rows[Any], name: str) -> list[tuple[dict[str, object], object]]:
    columns = answer_columns(find_question(name))

    def seen(row: Row) -> dict[str, object]:
        return {column: row.values[column] for column in columns}

    return [(seen(row), row.evidence) for row in rows.as_rows()]


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("question", SAME)
def test_sparql_and_networkx_give_the_same_rows(name: str, question: str) -> None:
    facts, store = graph(name)
    rows = by_networkx(SAME[question](facts), question)
    assert rows == by_sparql(store, question)
    # Only the small papers have a circle of two; test_beats has longer ones.
    assert rows or (question == "beats-cycles" and name != "small")


@pytest.mark.parametrize("name", GRAPHS)
def test_a_leaderboard_by_metric_is_the_same(name: str) -> None:
    facts, store = graph(name)
    pairs = {(r.result.dataset_id, r.result.metric_id) for r in facts.results if r.result.metric_id}
    for dataset, metric in sorted((str(d), str(m)) for d, m in pairs if d):
        rows = by_networkx(leaderboard(facts, [dataset], metrics=[metric]), "leaderboard-by-metric")
        assert rows == by_sparql(store, "leaderboard-by-metric", d=dataset, m=metric)


@pytest.mark.parametrize("name", GRAPHS)
def test_missing_baselines_and_common_ground_of_each_paper_are_the_same(name: str) -> None:
    facts, store = graph(name)
    papers = sorted({said.paper for said in facts.said})
    for paper in papers:
        rows = by_networkx(missing_baselines(facts, paper), "missing-baselines-of-paper")
        assert rows == by_sparql(store, "missing-baselines-of-paper", paper=f"paper/{paper}")
    for other in papers[1:]:
        rows = by_networkx(common_ground(facts, papers[0], other), "common-ground")
        assert rows == by_sparql(store, "common-ground", paper=f"paper/{papers[0]}", other=f"paper/{other}")


THINGS = (wide_graph.ALPHA, wide_graph.BETA, wide_graph.EPSILON)
STATUSES = st.sampled_from(["stated", "speculative"])
CLAIMS = st.one_of(
    st.builds(
        lambda thing, outcome, status, n: claim("comparesAgainst", thing, outcome=outcome, status=status, start=n),
        st.sampled_from(THINGS), st.sampled_from(["outperforms", "below", "onPar", None]), STATUSES, st.integers(0, 9),
    ),
    st.builds(lambda thing, n: claim("proposes", thing, start=n), st.sampled_from(THINGS), st.integers(0, 9)),
    st.builds(
        lambda predicate, data, n: claim(predicate, data, start=n),
        st.sampled_from(["evaluatesOn", "trainsOn", "usesDataset"]),
        st.sampled_from([wide_graph.CORPUS, wide_graph.BENCH]), st.integers(0, 9),
    ),
    st.builds(
        lambda thing, metric, base, unit, value, gain, status, n: claim(
            "reportsResult",
            wide_graph.result(thing, metric=metric, baseline=base, unit=unit, value=value, delta=gain),
            status=status, start=n, name=f"r{n}{value}{gain}{unit}",
        ),
        st.sampled_from(THINGS), st.sampled_from([wide_graph.ACCURACY, wide_graph.WER, None]),
        st.sampled_from([*THINGS, None]), st.sampled_from(["%", None]), st.sampled_from([None, 1, 2.5]),
        st.sampled_from([None, 3]), STATUSES, st.integers(0, 9),
    ),
)  # fmt: skip
ENTRIES = st.lists(st.lists(CLAIMS, max_size=4), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(ENTRIES)
def test_they_are_the_same_for_any_papers(drawn: list[list[Any]]) -> None:
    records = []
    for place, claims in enumerate(drawn):
        named = {f"{place}-{c.id}": c for c in claims}
        mine = [c.model_copy(update={"id": name}) for name, c in named.items()]
        day = f"2024-12-{28 + place}"
        records.append(entry(f"2501.0000{place % 3}", *mine, start=place * 100, date=day, sha256=str(place) * 64))
    facts, store = both(tuple(records))
    for question, function in SAME.items():
        assert by_networkx(function(facts), question) == by_sparql(store, question), question


def test_the_week_in_sparql_is_the_iso_week() -> None:
    sparql = find_question("baselines-by-week").sparql
    arithmetic = sparql[sparql.index("  # The ISO week") : sparql.index("  BIND(STR(?xLabel)")]
    first = datetime.date(2019, 12, 20)
    days = [
        (first + datetime.timedelta(days=n)).isoformat() for n in (*range(20), *range(360, 390), *range(725, 760), 3000)
    ]
    values = " ".join(f'"{day}"' for day in days)
    query = f"""PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?day ?period {{ VALUES ?day {{ {values} }} {arithmetic} }}"""
    found = {row["day"].value: row["period"].value for row in pyoxigraph.Store().query(query)}
    assert found == {day: week_of(day) for day in days}
