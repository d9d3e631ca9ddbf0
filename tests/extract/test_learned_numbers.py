"""The learned reader of results takes numbers for parts of results by their weights, and keeps what the rules read else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import by_rules, only_entry
from result_cases import mentions, seen

from paperkg.extract.extractor import extract, load_extractor
from paperkg.extract.learned.numbers import DOUBT, KEPT, LEAST_JOINED, LEAST_NEW, NumberWeights, number_weights, parse
from paperkg.extract.learned.numbers_pairs import PairView
from paperkg.extract.learned.vocabulary import Spelled
from paperkg.extract.record import EntryRecord
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.reading import LEARNED_RULES
from paperkg.extract.results.sentences import ResultContext, find_results
from paperkg.extract.rules.precision import measured

ROOT = Path(__file__).parents[2]
RULES = {f"{rule}@1" for rule in LEARNED_RULES.values()}
NOTHING = (0, 0, 0)
SCORES = "TAPO is at 71.2 and GRPO at 64.8 on MMLU."


def weights(base: tuple[int, int, int], pair_base: int = -1000, **of: tuple[int, int, int]) -> NumberWeights:
    """Return weights with a base for value, baseline, and change, and one for two numbers to be joined in any way."""
    named = {name.replace("_", "="): sums for name, sums in of.items()}
    return NumberWeights(named, base, {}, (pair_base, pair_base, pair_base, pair_base))


def read(text: str, reader: NumberWeights) -> list[FoundResult]:
    context = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    return find_results(text, mentions(text), language="en", context=context, reader=reader)


def results(record: EntryRecord) -> list[object]:
    return [claim.object for claim in record.claims if claim.predicate == "reportsResult"]


def test_weights_of_nothing_keep_what_the_rules_read() -> None:
    context = ResultContext("results", main="TAPO", main_type="Method", proposed=frozenset({"TAPO"}))
    alone = find_results(SCORES, mentions(SCORES), language="en", context=context)
    assert alone
    assert read(SCORES, weights(NOTHING, pair_base=0)) == alone


def test_what_the_weights_speak_against_is_dropped() -> None:
    assert read(SCORES, weights((-1000, -1000, -1000))) == []


def test_a_number_that_the_rules_leave_out_comes_in_from_the_least_sum_on() -> None:
    text = "Walks of TAPO come home in 71.2% of hikes."
    (found,) = read(text, weights((LEAST_NEW, -1000, -1000)))
    assert (str(found.value), found.rule) == ("71.2", "learned-score@1")
    assert read(text, weights((LEAST_NEW - 1, -1000, -1000))) == []


def test_a_number_that_the_rules_leave_out_may_be_a_change() -> None:
    (found,) = read("TAPO walks 3.1 points past GRPO.", weights((-1000, -1000, 100)))
    assert (str(found.delta), found.value, found.rule) == ("3.1", None, "learned-change@1")


def test_two_scores_are_joined_the_likelier_baseline_as_the_baseline() -> None:
    likely = weights((100, 50, -1000), pair_base=200, place_0=(0, 100, 0))
    (found,) = read("MMLU gives 64.8 to GRPO and 71.2 to TAPO.", likely)
    assert (str(found.value), str(found.baseline_value), found.rule) == ("71.2", "64.8", "learned-pair@1")


def test_a_value_may_be_compared_with_several() -> None:
    likely = weights((-100, 100, -1000), pair_base=200, place_0=(300, 0, 0))
    found = read("MMLU gives 71.2 to TAPO, while it gives 64.8 to GRPO, while it gives 60.3 to PPO.", likely)
    assert [(str(each.value), str(each.baseline_value)) for each in found] == [("71.2", "64.8"), ("71.2", "60.3")]


def test_what_two_numbers_are_together_overrules_what_they_look_like_alone() -> None:
    alone = NumberWeights({}, (100, 50, -1000), {}, (-1000, LEAST_JOINED["pair"] + 15, -1000, -1000))
    (found,) = read("MMLU gives 64.8 to GRPO and 71.2 to TAPO.", alone)
    assert (str(found.value), str(found.baseline_value)) == ("71.2", "64.8")
    less = alone.pair_base[1] - 1
    kept = read("MMLU gives 64.8 to GRPO and 71.2 to TAPO.", replace(alone, pair_base=(-1000, less, -1000, -1000)))
    assert [found.baseline_value for found in kept] == [None, None]


def test_two_numbers_that_the_rules_join_stay_joined_for_less() -> None:
    text = "TAPO reaches 71.2% on MMLU, compared to 64.8% for GRPO."
    (by_rules_alone,) = read(text, weights(NOTHING, pair_base=LEAST_JOINED["pair"] - KEPT))
    assert (by_rules_alone.rule, str(by_rules_alone.baseline_value)) == ("result-versus@1", "64.8")
    assert len(read(text, weights(NOTHING, pair_base=LEAST_JOINED["pair"] - KEPT - 1))) == 2


def test_the_name_in_brackets_behind_a_score_is_the_rival() -> None:
    likely = weights((100, 50, -1000), pair_base=200, place_1=(0, 100, 0), place_2=(0, 100, 0))
    first, second = read("MMLU gives 71.2 to TAPO, next to 64.8 (GRPO) and 60.3 (PPO).", likely)
    assert (first.baseline, second.baseline) == ("GRPO", "PPO")


def test_a_value_is_joined_with_the_change_that_led_to_it() -> None:
    likely = weights((100, -1000, 0), pair_base=200, place_1=(0, 0, 500))
    (found,) = read("On MMLU it comes to 71.2, with 3.4 of it due to maps.", likely)
    assert (str(found.value), str(found.delta)) == ("71.2", "3.4")


def test_two_changes_that_are_joined_are_a_range() -> None:
    (found,) = read(
        "TAPO walks 3.1 points, or then 4.2 points, past GRPO.", weights((-1000, -1000, 100), pair_base=200)
    )
    assert (str(found.delta_min), str(found.delta_max)) == ("3.1", "4.2")


def test_counts_alone_are_left_to_the_rules() -> None:
    assert read("TAPO has 18 maps and 24 hills.", weights((1000, 1000, 1000))) == []


def test_wishes_are_left_to_the_rules_which_read_nothing_in_them() -> None:
    wish, told = "TAPO is expected to have 71.2% right.", "TAPO is known to have 71.2% right."
    assert read(wish, weights((1000, -1000, -1000))) == []
    assert len(read(told, weights((1000, -1000, -1000)))) == 1


def test_sections_that_report_nothing_are_not_read() -> None:
    entry = only_entry("# TAPO: Careful Walks\n\n## Related Work\n\nSlowWalk is left 6.4 points behind.\n")
    assert results(extract(entry)) == []


def test_without_it_rules_alone_read_the_numbers() -> None:
    entry = only_entry("# TAPO: Careful Walks\n\nSlowWalk is left 6.4 points behind.\n")
    assert RULES & {claim.rule for claim in extract(entry).claims}
    assert results(by_rules(entry)) == []
    assert not RULES & {claim.rule for claim in load_extractor(learned=False)(entry).claims}


def test_the_words_of_a_sentence_have_names_and_numbers_as_one_each() -> None:
    view = seen("On MMLU, TAPO reaches an accuracy of 71.2%, and GRPO 64.8%.")
    assert " ".join(view.words) == "on §data , §own reaches an §metric of #percent , and § #percent ."
    assert [view.words[at] for at in view.at] == ["#percent", "#percent"]
    assert [view.words[place or 0] for place in view.owners] == ["§own", "§"]


def test_a_number_that_is_the_difference_of_two_others_is_told() -> None:
    features = seen("On MMLU it goes from 64.8% by 6.4% to 71.2%.").features(Spelled())
    assert "gap" in features[1]
    assert not any(
        "gap" in of_number for of_number in seen("On MMLU it goes from 64.8% by 7.5% to 71.2%.").features(Spelled())
    )


def test_features_tell_the_words_near_a_number_and_what_the_rules_say() -> None:
    first, second = seen("On MMLU, TAPO is at 71.2%, GRPO at 64.8%.").features(Spelled())
    assert {"en:b1=at", "kind=percent", "role=results", "place=0", "nk=percent,percent"} <= {*first}
    assert {"en:a1=.", "last=True", "p>True"} <= {*second}
    assert any(feature.startswith("read=") for feature in first)


def test_a_table_has_hundredths_and_empty_cells_for_nothing() -> None:
    table = "# head\nbase\t-100\t\t5\t-7\t\t\t3\nkind=time\t\t25\t\t\t\t\t\n+apart=1\t\t\t\t40\t\t\t\n"
    told = NumberWeights({"kind=time": (0, 25, 0)}, (-100, 0, 5), {"+apart=1": (40, 0, 0, 0)}, (-7, 0, 0, 3))
    assert parse(table) == told


def test_what_the_features_have_weights_for_is_added_to_the_base() -> None:
    table = NumberWeights({"x": (1, 2, 3), "y": (10, 0, 0)}, (100, 0, 0), {"+z": (4, 0, 5, 6)}, (-7, 0, 0, 1))
    alone, joined = table.vocabulary, table.pair_vocabulary
    assert alone.sums(alone.known(["x", "y", "unknown"])) == (111, 2, 3)
    assert joined.sums(joined.known(["+z", "unknown"])) == (-3, 0, 5, 7)


def test_the_table_of_the_package_says_what_its_rules_are_worth() -> None:
    assert {rule: measured()[rule][1] > 0 for rule in RULES} == dict.fromkeys(RULES, True)
    assert len(number_weights().of) > 1000


@pytest.mark.parametrize("name", ["+read=True,value,baseline", "read=value"])
def test_what_the_rules_read_weighs_for_it(name: str) -> None:
    table = number_weights()
    assert table.pairs.get(name, NOTHING)[0] > 0 or table.of.get(name, NOTHING)[0] > 0


@given(
    st.lists(
        st.sampled_from(["71.2%", "TAPO", "GRPO", "is at", "3.1 points", "1.7x", "18", "MMLU", ",", "and"]), max_size=12
    )
)
def test_every_number_is_in_a_result_as_one_part_and_every_result_is_of_the_sentence(words: list[str]) -> None:
    text = f"{' '.join(words)}."
    numbers = {"71.2", "3.1", "1.7", "18"}
    for found in read(text, number_weights()):
        held = [found.value, found.baseline_value, found.delta, found.delta_min, found.delta_max]
        assert {str(number) for number in held if number is not None} <= numbers
        assert 0 <= found.start < found.end <= len(text)


def test_a_feature_is_told_once() -> None:
    view = seen("On MMLU it is, with and with and with maps, at 71.2%, with and with and with hills at 64.8%.")
    for features in (*view.features(Spelled()), PairView(view, Spelled()).features(0, 1)):
        assert len(set(features)) == len(features)


@pytest.mark.parametrize(
    "text",
    ["On MMLU accuracy climbs from 54.1% to 65.2%.", "On MMLU the accuracy of TAPO stays between 54.1% and 65.2%."],
)
def test_what_words_leave_no_doubt_of_no_weight_parts(text: str) -> None:
    (found,) = read(text, weights(NOTHING))
    assert found.rule in {"result-from-to@1", "result-range@1"}


def test_a_lead_is_no_value_that_another_is_compared_with() -> None:
    likely = weights((100, 100, 0), pair_base=200)
    found = read("On MMLU it comes to 71.2 and is past GRPO by 3.4.", likely)
    assert [result.baseline_value for result in found] == [None] * len(found)


def test_a_count_comes_in_from_a_larger_sum_on() -> None:
    text = "On MMLU TAPO was seen with 18 wild goats."
    assert read(text, weights((LEAST_NEW + DOUBT - 1, -1000, -1000))) == []
    assert len(read(text, weights((LEAST_NEW + DOUBT, -1000, -1000)))) in {0, 1}
