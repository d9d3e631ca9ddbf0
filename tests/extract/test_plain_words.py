"""The first and the last words of a text are those that all of its words begin and end with."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paperkg.extract.learned.plain_words import first_words, last_words, words_of

TEXT = st.lists(
    st.sampled_from(["walks", "TAPO는", "걷는다", "53.1%", "图", ", ", ". ", " ", "  ", "x" * 40]), max_size=24
).map("".join)


@given(TEXT, st.integers(0, 8), st.integers(1, 5))
def test_the_words_at_an_end_of_a_text_are_found_without_the_others(text: str, start: int, least: int) -> None:
    words = words_of(text, start, len(text))
    first, last = (find(text, start, len(text), least=least) for find in (first_words, last_words))
    assert words[:least] == first[:least]
    assert words[-least:] == last[-least:]


def test_words_far_from_the_end_are_left_out_where_enough_are_near_it() -> None:
    text = "a careful walk over many hills and maps, then down to the sea again"
    assert first_words(text, 0, len(text), least=2) == ["a", "careful", "walk", "over", "many", "hills"]
    assert last_words(text, 0, len(text), least=2)[-2:] == ["sea", "again"]
    assert len(last_words(text, 0, len(text), least=2)) < 8
