"""What abstracts make of a name: features of its most frequent spelling, and none of a name that they do not hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paperkg.extract.learned import name_counts
from paperkg.extract.learned.name_counts import COUNTED, LEAST, best_known
from paperkg.extract.learned.weight_table import rows

#: Papers, then proposes, datasets, compares_against, uses, metrics, tasks.
TABLE = {"slowwalk": (8, 0, 0, 1, 6), "slowwalkv2": (2, 0, 0, 2), "walkbench": (40, 1, 38)}


def told_of(spellings: list[str]) -> tuple[str, ...]:
    return name_counts.features_of(best_known(spellings))


@pytest.fixture
def _counts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(name_counts, "_counts", lambda: TABLE)
    name_counts._features.cache_clear()
    yield
    name_counts._features.cache_clear()


@pytest.mark.usefixtures("_counts")
def test_a_name_that_papers_use_is_told_as_used_with_its_share() -> None:
    told = told_of(["Slow-Walk"])
    assert {
        "elsewhere=4",
        "elsewhere-mostly=uses",
        "elsewhere-uses=4",
        "elsewhere-compares_against=1",
        "elsewhere-datasets=0",
    } <= set(told)
    assert "elsewhere-used=3" in told


@pytest.mark.usefixtures("_counts")
def test_the_spelling_that_most_papers_hold_speaks() -> None:
    assert told_of(["SlowWalk-v2", "SlowWalk"]) == told_of(["SlowWalk"]) != told_of(["SlowWalk-v2"])


@pytest.mark.usefixtures("_counts")
def test_of_a_name_that_is_neither_used_nor_a_rival_it_is_not_said_which() -> None:
    told = told_of(["WalkBench"])
    assert "elsewhere-mostly=datasets" in told
    assert not any(feature.startswith("elsewhere-used=") for feature in told)


@pytest.mark.usefixtures("_counts")
def test_a_name_that_no_abstract_holds_says_so_alone() -> None:
    assert told_of(["StrideNet", ""]) == ("elsewhere=0",)


def test_the_table_holds_names_of_enough_papers_in_no_slot_more_often_than_in_papers() -> None:
    table = dict(rows(name_counts.TABLE.read_text(encoding="utf-8")))
    assert len(table) > 1000
    assert all(papers >= LEAST and len(filled) <= len(COUNTED) for papers, *filled in table.values())
    assert all(max(filled, default=0) <= papers for papers, *filled in table.values())
    assert list(table) == sorted(table)
