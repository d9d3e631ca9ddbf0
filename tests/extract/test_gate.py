"""Tests of the gates: what a pattern needs is derived from it, and a gated pattern finds what the bare one finds."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.model import Language
from paperkg.extract.results.cues import Cues, NumberWords
from paperkg.extract.results.numbers import WORDS
from paperkg.extract.results.sentences import CUES
from paperkg.extract.rules.gate import Gated
from paperkg.extract.rules.grammar import Grammar, grammar
from paperkg.extract.rules.pattern_strings import begins_of, ending_of, ways_of

LANGUAGES: tuple[Language, ...] = ("ko", "en", "zh")


def gated(words: Grammar, *others: Cues | NumberWords) -> dict[str, Gated]:
    """Return the gated patterns of a language's words, those around numbers too."""
    named = [
        *vars(words).items(),
        *((field.name, getattr(held, field.name)) for held in others for field in fields(held)),
    ]
    return {name: value for name, value in named if isinstance(value, Gated)}


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("unstated", ((("unstated",),),)),
        (r"see the (?:full )?paper", ((("see the ",), ("paper",)),)),
        (r"\bnot(?= given)", ((("not",),),)),
        (r"n[o']t given|N/A", ((("not given", "n't given"),), (("N/A",),))),
        (r"(?:left|kept)+ open", (((" open",), ("left", "kept")),)),
    ],
)
def test_a_pattern_needs_the_strings_that_it_spells(pattern: str, ways: object) -> None:
    assert ways_of(re.compile(pattern)) == ways


@pytest.mark.parametrize("pattern", [r"\d+", "given|.", "(?:given)?", "(?!)", "[^a]"])
def test_a_pattern_without_strings_is_always_tried(pattern: str) -> None:
    assert not ways_of(re.compile(pattern, re.IGNORECASE))


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"\b(?:propos|defin)(?:e|ing) it", {"propose it", "proposing it", "define it", "defining it"}),
        (r"(?<!we )(?P<verb>train(?:s|ed)?|tests) it", {"train", "tests"}),
        (r"(?:(?P<own>our )(?:\w+ ){0,3})?(?:model|agent)s", {"our ", "models", "agents"}),
        (r"(?:Not stated|NONE)\b", {"Not stated", "NONE"}),
        (r"\w+ model|agent", set()),
        (r"(?:tell)?|agent", set()),
        (r"an? agent|model", set()),
    ],
)
def test_a_pattern_begins_with_the_strings_that_it_spells_first(pattern: str, begins: set[str]) -> None:
    assert set(begins_of(re.compile(pattern))) == begins
    assert set(begins_of(re.compile(pattern, re.IGNORECASE))) == {string.lower() for string in begins}


@pytest.mark.parametrize(
    ("pattern", "strings", "marks"),
    [
        (r"(?:model|method)(?:,| called)?$", {"model", "method", " called"}, ","),
        (r"[a-z]+ by(?: the)? ['\"]?$", {" by", " the"}, " '\""),
        (r"model$|(?<=\w)data[x.]*$", {"model", "data"}, "x."),
    ],
)
def test_a_pattern_for_the_end_of_a_text_ends_with_the_strings_that_it_spells_last(
    pattern: str, strings: set[str], marks: str
) -> None:
    assert ending_of(re.compile(pattern)) == (strings, {*marks, "\n"})


@pytest.mark.parametrize("pattern", ["at|on$", "(?:at )?$", r"by \w$", "(?m)at$", "at.*$"])
def test_a_pattern_that_need_not_end_with_a_string_says_so(pattern: str) -> None:
    assert ending_of(re.compile(pattern)) is None


@pytest.mark.parametrize("text", ["a MODEL, ", "our method called\u3000", "a model\n", "the data", "", "model x"])
def test_a_pattern_for_the_end_of_a_text_is_tried_where_the_text_ends_so(text: str) -> None:
    bare = re.compile(r"(?:model|method)(?:,| called)?\s?$", re.IGNORECASE)
    assert bool(Gated(bare).search(text)) == bool(bare.search(text))


@pytest.mark.parametrize("text", ["NOT STATED", "not ſtated", "not stated", "İ NOT ſTATED"])
def test_a_pattern_in_any_case_opens_its_gate_in_any_case(text: str) -> None:
    bare = re.compile("not stated", re.IGNORECASE)
    assert bare.search(text) and Gated(bare).search(text)


def test_a_letter_with_cases_beyond_ascii_asks_for_no_gate() -> None:
    assert Gated(re.compile("é", re.IGNORECASE)).search("É")


@pytest.mark.parametrize("text", ["xabc", "abxabc", "bcab", "ABCab", "cab", ""])
@pytest.mark.parametrize("pattern", ["ab|abc|bc", "(?:abc|ab|c)b?", "b?(?:abc|ab|bc)", "a*(?:ab|b)", "x|ab|bc|ca|cb|b"])
def test_the_alternatives_that_are_tried_give_the_match_that_the_whole_pattern_gives(pattern: str, text: str) -> None:
    bare = re.compile(pattern, re.IGNORECASE)
    assert [m.span() for m in Gated(bare).finditer(text)] == [m.span() for m in bare.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("not stated|un[a-y]nown", "is NOT Stated"),
        ("[A-Z]x said|unsaid", "AX SAID"),
        ("(?-i:Not) said", "not said, Not SAID"),
        ("[^A]b said|Éb", "ab said bB Said"),
        (r"(?P<head>told|said)\b.(?P=head)", "Said SAID"),
    ],
)
def test_a_pattern_in_any_case_gives_the_same_words_from_small_letters(pattern: str, text: str) -> None:
    bare = re.compile(pattern, re.IGNORECASE)
    assert [m[0] for m in Gated(bare).finditer(text)] == [m[0] for m in bare.finditer(text)]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)  # an alternative is compiled when it is first tried
@given(data=st.data())
def test_a_gated_pattern_finds_what_the_bare_one_finds(language: Language, data: st.DataObject) -> None:
    patterns = gated(grammar(language), WORDS[language], CUES[language])
    pattern = patterns[data.draw(st.sampled_from(sorted(patterns)))]
    ending = ending_of(pattern.pattern)
    asked = {piece for way in pattern.ways for strings in way for piece in strings}
    pieces = sorted(asked.union(pattern.begins, *(ending or ()))) or ["a"]
    drawn = data.draw(st.lists(st.one_of(st.sampled_from(pieces), st.sampled_from(" .,a은는A")), max_size=12))
    text = "".join(drawn)
    assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in pattern.pattern.finditer(text)]
    assert pattern.may_match(text) or not pattern.pattern.search(text)
    found, bare = pattern.search(text, 1), pattern.pattern.search(text, 1)
    assert (found and found.span()) == (bare and bare.span())
