"""What the pictures count, before anything is drawn."""

from __future__ import annotations

import pytest

from paperkg.extract.record import EntryRecord
from paperkg.graph.network import Network, to_networkx
from paperkg.graph.plot.facts import comparisons, most_used, name, periods
from tests.builders import claim, entity, evidence, record


def network(*records: EntryRecord) -> Network:
    return to_networkx(records)


def test_a_paper_counts_once_for_a_baseline_whatever_many_claims_say_so() -> None:
    twice = record(claim(outcome="onPar"), claim("comparesAgainst", entity(), evidence("CarefulWalk")))
    (one,) = comparisons(network(twice))
    assert one == ("paper/2505.00001", "method/grpo", "onPar", False)


def test_a_baseline_that_more_papers_name_comes_first_then_by_name() -> None:
    graph = network(
        record(claim("comparesAgainst", entity("PPO")), claim("comparesAgainst", entity("DPO")), paper="a"),
        record(claim("comparesAgainst", entity("PPO")), claim("comparesAgainst", entity("BoN")), paper="b"),
    )
    assert most_used(comparisons(graph), graph) == [("method/ppo", 2), ("method/bon", 1), ("method/dpo", 1)]


@pytest.mark.parametrize(
    ("title", "proposed", "called"),
    [
        ("Careful Walks", ["CarefulWalk"], "CarefulWalk"),
        ("Careful Walks", ["One", "Two"], "Careful Walks"),
        ("CarefulWalk: A Policy Method", [], "CarefulWalk"),
        ("A title whose first part runs on and on: and on", [], "A title whose first part runs on and on: and on"),
    ],
)
def test_a_paper_is_called_by_what_it_proposes_else_by_its_title(title: str, proposed: list[str], called: str) -> None:
    entry = record(*(claim("proposes", entity(word)) for word in proposed), title=title)
    assert name(network(entry), "paper/2505.00001") == called


def test_columns_are_months_quarters_or_years_as_many_as_fit() -> None:
    assert list(dict.fromkeys(periods(["2024-11", "2025-02"], most=4).values())) == [
        "2024-11", "2024-12", "2025-01", "2025-02",
    ]  # fmt: skip
    assert list(dict.fromkeys(periods(["2024-11", "2025-02"], most=3).values())) == ["2024 Q4", "2025 Q1"]
    assert list(dict.fromkeys(periods(["2020-11", "2025-02"], most=9).values())) == [
        "2020", "2021", "2022", "2023", "2024", "2025",
    ]  # fmt: skip
    assert periods([], most=3) == {}
