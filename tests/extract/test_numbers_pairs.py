"""The features of two numbers tell the words between and around them, whose they are, and which of them is larger."""

from __future__ import annotations

from result_cases import seen

from paperkg.extract.learned.numbers_pairs import PairView
from paperkg.extract.learned.vocabulary import Spelled


def features(text: str, one: int = 0, other: int = 1) -> set[str]:
    """Return the features of two numbers of a text of one sentence."""
    return {*PairView(seen(text), Spelled()).features(one, other)}


def test_the_words_between_and_around_two_numbers() -> None:
    found = features("On MMLU it is at 71.2%, others at 64.8% then.")
    assert {"en:+b1=at", "en:+g=others", "en:+a1=then", "en:+between=, others at", "en:+last=others at"} <= found
    assert not any(name.startswith("en:+nearest") for name in found)


def test_the_words_before_the_second_number_where_a_third_stands_between() -> None:
    assert "en:+nearest=, §" in features("On MMLU, TAPO has 71.2%, GRPO 64.8%, PPO 60.3%.", 0, 2)


def test_whose_the_numbers_are() -> None:
    found = features("On MMLU, TAPO has 71.2%, GRPO 64.8% or 60.3%.", 0, 2)
    assert {"+things=§own,§<", "+own=True,§own,§<"} <= found
    assert "+own=False,,§" in features("On MMLU it has 71.2%, GRPO 64.8%.")


def test_which_of_the_numbers_of_a_kind_is_the_largest() -> None:
    assert "+ranks=most,least" in features("On MMLU, TAPO has 71.2%, GRPO 64.8%.")
    assert "+ranks=only,only,False" in features("On MMLU, TAPO has 71.2% in 3.4 seconds.")
    assert "+ranks=amid,most" in features("On MMLU they have 64.8%, 71.2%, and 60.3%.")


def test_the_difference_of_two_stands_in_the_sentence() -> None:
    assert "+gap" in features("On MMLU it goes from 64.8% to 71.2%, by 6.4%.")
    assert "+gap" not in features("On MMLU it goes from 64.8% to 71.2%, by 7.5%.")
