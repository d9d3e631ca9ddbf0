from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.model import locate
from paperkg.extract.source.clean import Clean, clean, compose, join, unescape


def cleaned(raw: str) -> str:
    return clean(raw, 0, len(raw)).text


def places(raw: str, text: Clean) -> list[str]:
    """Return what stands in the file for each clean character."""
    spans = (locate(text.anchors, at, at + 1) for at in range(len(text.text)))
    return [raw[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("TAPO wins", "TAPO wins"),
        ("**TAPO** wins", "TAPO wins"),
        ("**TAPO**는 *강조*다", "TAPO는 강조다"),
        ("***all*** _of_ __it__", "all of it"),
        ("A* and D* search", "A* and D* search"),
        ("**A*** search", "A* search"),
        ("ir_datasets and max_new_tokens", "ir_datasets and max_new_tokens"),
        ("`a_b*c*` stays", "a_b*c* stays"),
        ("``a`b`` stays", "a`b stays"),
        ("`<think>` and <think>", "<think> and <think>"),
        ("[GRPO](https://a.b/c_(d)) wins", "GRPO wins"),
        ("[**GRPO**](x)", "GRPO"),
        ("[[GRPO]] and [[note#x|PPO]]", "GRPO and PPO"),
        ("see ![a picture](x.png) here", "see  here"),
        ("x[^1] y", "x y"),
        ("~~old~~ ==new==", "old new"),
        ("a <b>bold</b> <!-- no --> word", "a bold  word"),
        ("a<br>b", "a b"),
        ("A &amp; B &lt; C", "A & B < C"),
        ("AT&T; R&D", "AT&T; R&D"),
        (r"5 \* 3 \_x", "5 * 3 _x"),
        (r"$94.0\%$", "94.0%"),
        (r"$\sim$5 and $\mathbf{x}_{i}$", "~5 and x_i"),
        (r"$3\times$ faster, 5 \pm 1", "3× faster, 5 ± 1"),
        (r"$\frac{1}{5}$ of $10^{-3}$", "1/5 of 10^-3"),
        (r"\textbf{Best} and {\em good}", "Best and good"),
        (r"\(a\)$$b$$", "ab"),
        ("$5 to $10", "$5 to $10"),
        ("one\n  two\r\nthree", "one two three"),
        ("one\n> two", "one two"),
        ("x\n\n**", "x"),
        ("**Open: never closed", "Open: never closed"),
        ("  padded  ", "padded"),
        ("", ""),
        ("****", ""),
    ],
)
def test_markup_is_read_away(raw: str, text: str) -> None:
    assert cleaned(raw) == text


def test_a_sign_that_stands_for_a_command_covers_all_of_it() -> None:
    raw = r"a $2\times$ b"
    assert places(raw, clean(raw, 0, len(raw))) == ["a", " ", "2", r"\times", " ", "b"]


def test_anchors_count_from_the_begin_of_the_file() -> None:
    raw = "- **TAPO** wins"
    text = clean(raw, 2, len(raw))
    assert text.span() == (4, 15)
    assert "".join(places(raw, text)) == "TAPO wins"


@pytest.mark.parametrize("value", ['a"b', "line\nbreak", "é 😀 한", "tab\tand \\ slash", "", "plain"])
def test_json_escapes_are_undone(value: str) -> None:
    for raw in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert unescape(raw, 1, len(raw) - 1).text == value


def test_a_surrogate_pair_covers_both_escapes_and_a_lone_half_is_replaced() -> None:
    raw = r"\ud83d\ude00 \ud83dx"
    text = unescape(raw, 0, len(raw))
    assert text.text == "😀 \ufffdx"
    assert places(raw, text) == [r"\ud83d\ude00", " ", r"\ud83d", "x"]


def test_markup_inside_json_is_placed_in_the_json() -> None:
    raw = json.dumps('a "b" $2\\times$ **c**\n  d')
    inner = unescape(raw, 1, len(raw) - 1)
    text = compose(clean(inner.text, 0, len(inner.text)), inner)
    assert text.text == 'a "b" 2× c d'
    assert places(raw, text) == ["a", " ", r"\"", "b", r"\"", " ", "2", r"\\times", " ", "c", r"\n  ", "d"]


def test_cells_are_joined_with_their_places() -> None:
    raw = "| **a**|b   | c |"
    row = join(raw, [clean(raw, 1, 7), clean(raw, 8, 12), clean(raw, 13, 16)])
    assert row.text == "a | b | c"
    assert [places(raw, row)[at] for at in (0, 4, 8)] == ["a", "b", "c"]


MARKUP = st.text(st.sampled_from("ab *_`[]()<>&;$\\{}\n~=!|%^1é한ux"), max_size=60)


@settings(max_examples=400, deadline=None)
@given(MARKUP)
def test_a_character_that_is_copied_stands_at_its_place(raw: str) -> None:
    text = clean(raw, 0, len(raw))
    for character, place in zip(text.text, places(raw, text), strict=True):
        assert len(place) > 1 or character in (place, " ")


@settings(max_examples=400, deadline=None)
@given(MARKUP)
def test_places_run_forward_and_inside_the_range(raw: str) -> None:
    text = clean(raw, 0, len(raw))
    spans = [locate(text.anchors, at, at + 1) for at in range(len(text.text))]
    assert all(0 <= span.start < span.end <= len(raw) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


@settings(max_examples=200, deadline=None)
@given(MARKUP, st.text(max_size=10), st.text(max_size=10))
def test_what_stands_around_a_range_changes_only_the_offsets(raw: str, before: str, after: str) -> None:
    alone = clean(raw, 0, len(raw))
    text = f"{before} \n{raw}\n {after}"
    begin = len(before) + 2
    assert clean(text, begin, begin + len(raw)).text == alone.text


@settings(max_examples=200, deadline=None)
@given(MARKUP | st.text(max_size=40))
def test_json_then_markup_is_the_same_as_markup_alone(value: str) -> None:
    raw = json.dumps(value)
    inner = unescape(raw, 1, len(raw) - 1)
    alone = clean(inner.text, 0, len(inner.text))
    text = compose(alone, inner)
    assert text.text == alone.text
    spans = [locate(text.anchors, at, at + 1) for at in range(len(text.text))]
    assert all(0 < span.start < span.end < len(raw) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
