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
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.analysis.trends import week_of
from paperkg.graph.answers import run_question
from paperkg.graph.derive import Derived
from paperkg.graph.identity import entity_iri
from paperkg.graph.questions import find_question
from tests.graph.analysed import ANALYSED, analysed
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


#: The questions that are answered for a whole graph where nothing stands for their parameters.
WHOLE = sorted(ANALYSED.keys() - {"common-ground", "leaderboard-by-metric"})


def by_sparql(store: pyoxigraph.Store, name: str, **ids: str) -> list[tuple[dict[str, object], object]]:
    terms = {param: [pyoxigraph.NamedNode(entity_iri(value))] for param, value in ids.items()}
    _, rows = run_question(store, find_question(name), terms)
    return [(dict(row.values), row.evidence) for row in rows]


def by_networkx(facts: Facts, name: str, **ids: str) -> list[tuple[dict[str, object], object]]:
    rows = analysed(facts, find_question(name), {param: [value] for param, value in ids.items()})
    return [(dict(row.values), row.evidence) for row in rows]


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("question", WHOLE)
def test_sparql_and_networkx_give_the_same_rows(name: str, question: str) -> None:
    facts, store = graph(name)
    rows = by_networkx(facts, question)
    assert rows == by_sparql(store, question)
    # Only the small papers have a circle of two; test_beats has longer ones.
    assert rows or (question == "beats-cycles" and name != "small")


@pytest.mark.parametrize("name", GRAPHS)
def test_a_leaderboard_by_metric_is_the_same(name: str) -> None:
    facts, store = graph(name)
    pairs = {(r.result.dataset_id, r.result.metric_id) for r in facts.results if r.result.metric_id}
    for dataset, metric in sorted((str(d), str(m)) for d, m in pairs if d):
        rows = by_networkx(facts, "leaderboard-by-metric", d=dataset, m=metric)
        assert rows == by_sparql(store, "leaderboard-by-metric", d=dataset, m=metric)


@pytest.mark.parametrize("name", GRAPHS)
def test_missing_baselines_and_common_ground_of_each_paper_are_the_same(name: str) -> None:
    facts, store = graph(name)
    papers = sorted({said.paper for said in facts.said})
    for paper in papers:
        rows = by_networkx(facts, "missing-baselines-of-paper", paper=f"paper/{paper}")
        assert rows == by_sparql(store, "missing-baselines-of-paper", paper=f"paper/{paper}")
    for other in papers[1:]:
        both_papers = {"paper": f"paper/{papers[0]}", "other": f"paper/{other}"}
        assert by_networkx(facts, "common-ground", **both_papers) == by_sparql(store, "common-ground", **both_papers)


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
    for question in WHOLE:
        assert by_networkx(facts, question) == by_sparql(store, question), question


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
