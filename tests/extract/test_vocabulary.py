"""A vocabulary says what stands for a feature: its words, or a number by which its weights are added up."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from paperkg.extract.learned.vocabulary import Spelled, Weighed

ROW = st.tuples(*[st.integers(-5000, 5000)] * 3)


def test_what_the_features_have_weights_for_is_added_to_the_base() -> None:
    table = Weighed({"x": (100, 0, -200), "y": (50, 0, 0)}, (-150, 1, 0))
    assert table.sums(table.known(["x", "y", "unknown"])) == (0, 1, -200)
    assert table.sums(table.known([])) == (-150, 1, 0)


@given(st.lists(ROW, max_size=40), ROW)
def test_columns_that_are_packed_add_up_as_they_would_alone(rows: list[tuple[int, ...]], base: tuple[int, ...]) -> None:
    of = {f"feature={place}": row for place, row in enumerate(rows)}
    table = Weighed(of, base)
    assert table.sums(table.known(of)) == tuple(map(sum, zip(base, *rows, strict=True)))


def test_a_feature_is_looked_up_by_its_template_and_what_fills_it() -> None:
    table = Weighed({"en:b1=with": (1,), "en:a1=with": (2,), "score-behind": (4,)}, (0,))
    before = table.filling("en:b1")
    assert (before("with"), before("on")) == (next(iter(table.known(["en:b1=with"]))), None)
    assert table.filling("ko:b1")("with") is None
    assert Spelled().filling("en:b1")("on") == "en:b1=on"


def test_what_counts_once_more_for_a_kind_of_thing_is_added_for_that_kind_alone() -> None:
    table = Weighed({"role=results": (1,), "Model,role=results": (10,), "Model,role=setup,said=Task": (100,)}, (0,))
    found = table.known(["role=results", "role=setup,said=Task"])
    assert [table.sums(found, kind=kind) for kind in (None, "Method", "Model")] == [(1,), (1,), (111,)]


def test_the_features_of_a_few_values_are_made_once() -> None:
    asked = list[int]()

    def of(number: int) -> Iterator[str]:
        asked.append(number)
        yield f"number={number}"

    table = Spelled()
    assert [table.told(of)[(number,)] for number in (1, 1, 2)] == [{"number=1"}, {"number=1"}, {"number=2"}]
    assert asked == [1, 2]
