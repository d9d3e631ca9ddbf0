"""When something was seen first: by the day of the digest, with the day of the paper beside it."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode

from paperkg.extract.record import EntryRecord
from paperkg.graph.answers import Answer, run_question
from paperkg.graph.ask import ask
from paperkg.graph.derive import Derived
from paperkg.graph.network import to_networkx
from paperkg.graph.questions import find_question
from paperkg.ontology.terms import DCTERMS, NS
from tests.builders import claim, entity, record, source
from tests.graph.ways import store_of


def seen(name: str, day: str | None, paper: str, published: str | None = None) -> EntryRecord:
    place = source(f"{paper} {day}", f"{day}.md")
    made = claim("comparesAgainst", entity(name), id=f"{paper}{day}")
    return record(made, paper=paper, title=f"On {paper}", source=place, date=day, published=published)


RECORDS = [
    seen("GRPO", "2025-05-26", "2505.00001", "2025-05-20"),
    seen("GRPO", "2025-04-30", "2504.00001", "2025-04-28"),
    seen("PPO", "2025-05-26", "2505.00002"),
    seen("DPO", "2025-06-02", "2505.00001", "2025-05-20"),
    seen("RLOO", None, "2505.00003", "2025-01-01"),
]
STORE = store_of(Derived.of(RECORDS))


def test_a_thing_is_first_seen_on_the_day_of_a_digest_and_the_papers_own_day_stands_beside() -> None:
    _, rows = run_question(
        STORE, find_question("first-seen"), {"x": [NamedNode("https://w3id.org/paperkg/method/grpo")]}
    )
    assert [tuple(map(str, row.values.values())) for row in rows] == [
        ("GRPO", "2025-04-30", "2504.00001", "On 2504.00001", "2025-04-28")
    ]


@pytest.mark.parametrize(
    ("month", "new"), [("2025-04", ["GRPO"]), ("2025-05", ["PPO"]), ("2025-06", ["DPO"]), ("2025-01", [])]
)
def test_a_baseline_is_new_in_the_month_of_its_first_digest(month: str, new: list[str]) -> None:
    _, rows = run_question(STORE, find_question("new-baselines-of-month"), {"month": [Literal(month)]})
    assert [row.values["baseline"] for row in rows] == new


def test_this_month_is_the_last_one_that_the_graph_has_digests_of() -> None:
    answer = ask("new baselines this month", STORE)
    assert isinstance(answer, Answer)
    assert [row.values["baseline"] for row in answer.rows] == ["DPO"]


@pytest.mark.parametrize(
    "text", ["new baselines in May 2025", "new baselines in 2025-5", "2025년 5월의 새로운 기준선은?"]
)
def test_a_month_is_understood_in_words_and_numbers(text: str) -> None:
    answer = ask(text, STORE)
    assert isinstance(answer, Answer)
    assert [row.values["baseline"] for row in answer.rows] == ["PPO"]


def test_a_month_that_is_none_is_not_guessed_at() -> None:
    assert not isinstance(ask("new baselines in 2025-13", STORE), Answer)


def test_both_days_are_kept_in_rdf_and_in_the_network() -> None:
    entry, paper = NamedNode(f"{NS}digestDate"), NamedNode(f"{NS}paperDate")
    days = {quad.object.value for quad in STORE.quads_for_pattern(None, entry, None, None)}  # type: ignore[union-attr]
    assert days == {"2025-05-26", "2025-04-30", "2025-06-02"}
    assert len(list(STORE.quads_for_pattern(None, paper, None, None))) == 4
    own = NamedNode("https://w3id.org/paperkg/paper/2505.00001")
    dates = STORE.quads_for_pattern(own, NamedNode(f"{DCTERMS}date"), None, None)
    assert [quad.object.value for quad in dates] == ["2025-05-20"]  # type: ignore[union-attr]
    node = to_networkx(RECORDS).nodes["paper/2505.00001"]
    assert (node["date"], node["dates"]) == ("2025-05-20", ("2025-05-26", "2025-06-02"))
