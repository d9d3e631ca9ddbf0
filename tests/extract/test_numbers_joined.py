"""Numbers are joined to results from the likeliest pair on, and each is one part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paperkg.extract.results.joined import JOINED_PARTS, Joined


def test_what_is_joined_with_nothing_stands_alone_and_what_is_no_part_does_not() -> None:
    assert Joined(["value", None, "change"]).results() == [(0, None, None), (2, None, None)]


def test_a_value_with_its_rival_and_its_change_is_one_result() -> None:
    joined = Joined(["value", None, "change"])
    joined.take("pair", 0, 1)
    joined.take("gain", 0, 2)
    assert joined.results() == [(0, 1, 2)]
    assert joined.parts == ["value", "baseline", "change"]


def test_what_a_number_was_first_joined_as_it_stays() -> None:
    joined = Joined(["value", "value", "value"])
    joined.take("pair", 0, 1)
    joined.take("pair", 1, 2)
    assert joined.results() == [(0, 1, None), (2, None, None)]


def test_a_rival_may_stand_beside_two_values_but_a_change_led_to_one() -> None:
    joined = Joined([None] * 5)
    for join, value in (("pair", 0), ("pair", 1)):
        joined.take(join, value, 2)
    for value in (3, 0):
        joined.take("gain", value, 4)
    assert joined.results() == [(0, 2, None), (1, 2, None), (3, None, 4)]


def test_a_range_has_two_ends() -> None:
    joined = Joined(["change", "change", "change"])
    joined.take("range", 0, 1)
    joined.take("range", 1, 2)
    assert joined.results() == [(1, 0, None), (2, None, None)]


@given(st.lists(st.tuples(st.sampled_from(sorted(JOINED_PARTS)), st.integers(0, 5), st.integers(0, 5)), max_size=12))
def test_every_part_is_in_a_result_and_nothing_else_is(joins: list[tuple[str, int, int]]) -> None:
    joined = Joined(["value", "baseline", "change", None, None, "value"])
    for join, first, second in joins:
        if first != second:
            joined.take(join, first, second)
    held = {at for places in joined.results() for at in places if at is not None}
    assert held == {at for at, part in enumerate(joined.parts) if part}
