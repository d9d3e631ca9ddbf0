"""Known names are found where they stand, whole, and nowhere else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.names.known import KnownMatch, KnownNames, known_names
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import Alias, Lexicon, LexiconName, load_lexicon

KNOWN = known_names()
FORMS = [(row, form.text) for row in load_lexicon().rows if row.match == "any" for form in row.forms()]


def surfaces(text: str) -> list[str]:
    return [text[match.start : match.end] for match in KNOWN.find(text)]


def names(text: str) -> list[str]:
    return [match.row.name for match in KNOWN.find(text)]


def matcher(*rows: LexiconName) -> KnownNames:
    return KnownNames(Lexicon(rows))


@pytest.mark.parametrize(
    "text", ["GRPO", "GRPO와 비교", "GRPO-based", "(GRPO)", "PPO/GRPO", "SFT+GRPO", "GRPO.", "**GRPO**", "GRPO算法"]
)
def test_finds_a_name_at_its_edges(text: str) -> None:
    assert "GRPO" in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dual-GRPO",
        "GRPO++",
        "GRPO-Turbo",
        "GRPO2",
        "xGRPO",
        "GRPO_v2",
        "GRPO-v2",
        "GRPO-lite",
        "GRPO+",
        "GRPO@8",
        "https://a.org/GRPO",
    ],
)
def test_a_part_of_another_name_is_no_match(text: str) -> None:
    assert "GRPO" not in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("REINFORCE++와 REINFORCE", ["REINFORCE++", "REINFORCE"]),
        ("MATH500과 MATH에서", ["MATH-500", "MATH"]),
        ("GPT-4o-mini와 GPT-4o", ["GPT-4o-mini", "GPT-4o"]),
        ("GPT-4o-기반", ["GPT-4o"]),
        ("Qwen-and-others", ["Qwen"]),
        ("gpt4o", ["GPT-4o"]),
        ("do the math", []),
        ("multiple agents of some shape", []),
    ],
)
def test_tells_names_apart(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize("text", ["강화학습", "강화 학습을", "강화학습기반", "강화 학습 알고리즘", "강화학습(RL)"])
def test_korean_spacing_particles_and_heads_do_not_matter(text: str) -> None:
    assert names(text)[0] == "Reinforcement Learning"


@pytest.mark.parametrize("text", ["질의응답하는", "심층질의응답", "비질의응답적인가", "정확도록"])
def test_a_piece_of_a_korean_word_is_no_match(text: str) -> None:
    assert names(text) == []


def test_the_language_of_the_spelling_is_told() -> None:
    text = "그룹 상대 정책 최적화, 图像分类, GRPO"
    assert [match.alias_lang for match in KNOWN.find(text)] == ["ko", "zh", "en"]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Qwen2.5-7B-Instruct", "Qwen2.5"),
        ("Llama 3.1 8B", "Llama 3.1"),
        ("CogVideoX-2B", "CogVideoX"),
        ("DeepSeek-R1-Distill-Qwen-7B", "DeepSeek-R1-Distill-Qwen"),
        ("Qwen3-30B-A3B-Thinking-2507", "Qwen3"),
        ("ViT-S/16", "ViT"),
        ("AIME 2021", "AIME"),
    ],
)
def test_a_member_of_a_family_is_found_whole(text: str, family: str) -> None:
    (match,) = KNOWN.find(text + "를 쓴다")
    assert (text[match.start : match.end], match.row.name, match.member) == (text, family, True)


@pytest.mark.parametrize("text", ["GPT-4 1.5배", "GPT-4 2.3%", "GPT-4 3 times"])
def test_a_number_that_follows_is_no_version(text: str) -> None:
    assert surfaces(text) == ["GPT-4"]


def test_a_member_with_an_unknown_suffix_is_another_name() -> None:
    assert KNOWN.find("Qwen2.5-7B-GRPO") == []


def test_a_plural_belongs_to_the_surface() -> None:
    (match,) = KNOWN.find("CNNs를")
    assert (match.start, match.end, match.stem, match.member) == (0, 4, 3, False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a spider on the wall, Spider", []),
        ("Spider 데이터셋", ["Spider"]),
        ("the Spider benchmark", ["Spider"]),
        ("데이터셋: Spider", ["Spider"]),
        ("Spider, BIRD 데이터셋", ["Spider", "BIRD"]),
    ],
)
def test_a_name_that_never_stands_alone_needs_a_head_noun(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_label_around_the_text_is_a_head_noun_too() -> None:
    assert [match.row.name for match in KNOWN.find("Spider", beside="Dataset")] == ["Spider"]


def test_all_senses_are_given_the_usual_one_first() -> None:
    (match,) = KNOWN.find("ASR")
    assert [row.type for row in match.rows] == ["Metric", "Task"]


def test_the_longest_name_wins() -> None:
    assert names("long video generation") == ["Long Video Generation"]


def test_a_refused_long_name_does_not_hide_a_short_one() -> None:
    known = matcher(LexiconName("alpha beta", "Task"), LexiconName("alpha", "Task"), LexiconName("beta gamma", "Task"))
    assert [match.row.name for match in known.find("alpha betas")] == ["alpha"]
    assert [match.row.name for match in known.find("xalpha beta gamma")] == ["beta gamma"]


@pytest.mark.parametrize("text", ["TAPO는 GRPO와 비교한다", "İİ Qwen2.5", "", "no name", "not read ahead: MATH-500"])
def test_a_text_read_ahead_holds_the_same_names(text: str) -> None:
    ahead = KNOWN.ahead_of(["TAPO는 GRPO와 비교한다", "İİ Qwen2.5", "", "no name", "no name"])
    assert ahead.find(text) == KNOWN.find(text)
    assert ahead.whole is KNOWN


def test_a_name_in_capitals_and_spaces_keeps_offsets_behind_a_letter_that_lower_case_makes_two() -> None:
    text = "İİ Qwen2.5"
    (match,) = KNOWN.find(text)
    assert text[match.start : match.end] == "Qwen2.5"


def test_case_rows_match_as_written_and_their_phrases_in_any_case() -> None:
    known = matcher(LexiconName("SUN", "Dataset", (Alias("scene understanding set", "en"),), "", "case"))
    assert [match.end for match in known.find("sun Sun SUN")] == [11]
    assert len(known.find("Scene Understanding Set")) == 1


def law(match: KnownMatch, text: str) -> bool:
    surface = name_key(text[match.start : match.stem])
    return all(surface in {name_key(form.text) for form in row.forms()} for row in match.rows)


@given(st.sampled_from(FORMS), st.sampled_from(["", " ", "는", "와", "에서의 ", "을 ", ", "]))
@settings(max_examples=300, deadline=None)
def test_every_form_is_found_and_particles_change_nothing(case: tuple[LexiconName, str], after: str) -> None:
    row, form = case
    text = f"그리고 {form}{after}"
    best = max(KNOWN.find(text), key=lambda match: match.end - match.start)
    assert text[best.start : best.end].startswith(form)
    assert row in best.rows
    assert law(best, text)


@given(
    st.lists(
        st.sampled_from(
            ["GRPO", "GPT", "Qwen2.5", "MATH", "강화", " 학습", "-", " ", "++", "4o", "는", "a", "7B", "s", ".", "5"]
        ),
        max_size=9,
    )
)
@settings(max_examples=300, deadline=None)
def test_matches_are_whole_ordered_and_disjoint(parts: list[str]) -> None:
    text = "".join(parts)
    end = 0
    for match in KNOWN.find(text):
        assert end <= match.start < match.stem <= match.end
        assert law(match, text)
        for edge in (match.start, match.end):
            assert not re.fullmatch("[0-9A-Za-z]{2}", text[max(0, edge - 1) : edge + 1])
        end = match.end


def test_a_measure_in_the_plural_is_the_measure() -> None:
    (match,) = KNOWN.find("with high success rates on it")
    assert (match.row.name, match.member) == ("Success Rate", False)


@pytest.mark.parametrize(
    ("written", "name"), [("pi_0", "π0"), ("pi_{0.5}", "π0.5"), ("π_0-FAST", "π0-FAST"), ("tau^2-Bench", "τ²-bench")]
)
def test_what_latex_leaves_of_a_greek_letter_is_the_name(written: str, name: str) -> None:
    (found,) = KnownNames(load_lexicon()).find(f"We walk with {written} there.")
    assert found.row.name == name
