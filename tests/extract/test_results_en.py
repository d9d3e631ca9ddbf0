"""English results: what each rule must find, and what is no result."""

from __future__ import annotations

import pytest
from result_cases import results, short, shorts

from paperkg.extract.results.sentences import ResultContext, reported_numbers

MATCHES = {
    "result-from-to": [
        ("The accuracy falls from 71.5% at Stage I to 30.25% at Stage IV.", ["||71.5>30.25%"]),
        ("It increases performance on MATH500 from 80.5% to 90.1%.", ["MATH500||80.5>90.1%"]),
        ("On GPQA, 91.0% becomes 92.2%.", ["GPQA||91.0>92.2%"]),
        ("71.2 → 74.8 on MMLU after a second stage", ["MMLU||71.2>74.8"]),
        ("Its performance drops from 95% to below 30% on GPQA.", ["GPQA||95>30%"]),
        ("The accuracy improves from GRPO's 49.6 to 57.9.", ["|GRPO|49.6>57.9"]),
        ("Accuracy drops from easy walks (75.1%) to hard walks (31.9%).", ["||75.1>31.9%"]),
    ],
    "result-versus": [
        ("TAPO scores 85.9% on GPQA versus 68.7% for PPO.", ["GPQA|PPO|68.7>85.9%"]),
        ("TAPO gives 93.9% accuracy instead of 91.0%.", ["||91.0>93.9%"]),
        (
            "TAPO reaches 94.3 on MMLU, compared to 88.6 for GRPO and 90.4 for PPO.",
            ["MMLU|GRPO|88.6>94.3", "MMLU|PPO|90.4>94.3"],
        ),
        (
            "TAPO attains 94.3 on MMLU, outperforming GRPO (88.6) and PPO (90.4).",
            ["MMLU|GRPO|88.6>94.3", "MMLU|PPO|90.4>94.3"],
        ),
        ("It lifts GPQA from near zero to 61.5%, approaching the teacher's 70.2%.", ["GPQA||70.2>61.5%"]),
        ("It achieves accuracy (50.9) comparable to GPT-4o (51.1).", ["|GPT-4o|51.1>50.9"]),
        ("TAPO achieves an accuracy of 61.2%, compared to GRPO's 57.0%.", ["|GRPO|57.0>61.2%"]),
        ("It lowers the FID to 0.736, surpassing that of skipping 3 heads (0.932).", ["|skipping 3 heads|0.932>0.736"]),
        (
            "It outperforms pruning of heads (accuracy at 0.529 vs. 0.407).",
            ["|pruning of heads|0.407>0.529"],
        ),
        ("It achieves 31.4% accuracy on GPQA, far below the human score of 77.2%.", ["GPQA|human|77.2>31.4%"]),
        ("MMLU: 74.8 vs 71.2 (GRPO), GPQA: 91.0 vs 90.1 (PPO)", ["MMLU|GRPO|71.2>74.8", "GPQA|PPO|90.1>91.0"]),
        (
            "accuracy 0.809, against 0.756 for PPO and 0.723 for tuned GRPO",
            ["|PPO|0.756>0.809", "|GRPO|0.723>0.809"],
        ),
        ("114 minutes in total, against 3,780 for PPO", ["|PPO|3780>114min"]),
        (
            "TAPO scores 50.58 on GPQA, ahead of GRPO at 49.71 and PPO at 46.45.",
            ["GPQA|GRPO|49.71>50.58", "GPQA|PPO|46.45>50.58"],
        ),
    ],
    "result-range": [
        ("Success ranges from 12.6% to 80.9%.", ["||12.6..80.9%"]),
        ("We see gains ranging from 4.3 to 20.4 points.", ["||4.3..20.4points"]),
        ("We see gains on GPQA, ranging from +1.5 to a striking +12.5.", ["GPQA||1.5..12.5"]),
    ],
    "result-delta": [
        ("TAPO improves accuracy by 3.2% over GRPO on MATH500.", ["MATH500|GRPO|+3.2%"]),
        ("Compared with GRPO, TAPO reduces latency by up to 32.5%.", ["|GRPO|..32.5%"]),
        ("It uses 4.5x fewer parameters and requires 3.75x fewer epochs.", ["||+4.5x", "||+3.75x"]),
        ("TAPO outperforms GRPO by 12.3 BLEU on MMLU.", ["MMLU|GRPO|+12.3BLEU"]),
        ("Without it, it loses 18 FID on MMLU.", ["MMLU||+18"]),
        ("TAPO is four times faster than GRPO.", ["|GRPO|+4x"]),
        ("The lead of TAPO over GRPO is more than ten points.", ["|GRPO|10..points"]),
        ("Clear wins: MMLU +5, GPQA +6 over GRPO", ["MMLU|GRPO|+5", "GPQA|GRPO|+6"]),
        ("The last step gives +3.3, the first only +0.1.", ["||+3.3", "||+0.1"]),
        (
            "It achieves an improvement of 5.07 points over GRPO and 4.62 points over PPO.",
            ["|GRPO|+5.07points", "|PPO|+4.62points"],
        ),
        (
            "It improves on benchmarks such as MMLU (+0.9), GPQA (+1.0), and AIME24 (+0.8).",
            ["MMLU||+0.9", "GPQA||+1.0", "AIME24||+0.8"],
        ),
        ("It gains up to 7 F1 points.", ["||..7points"]),
        ("It drops sharply on GPQA (>25% loss).", ["GPQA||25..%"]),
        ("PPO adds 3 points to GRPO.", ["||+3points"]),
        ("It takes 4.7 times as long as GRPO.", ["||+4.7x"]),
        ("It surpasses it by 3% on GPQA.", ["GPQA||+3%"]),
        (
            "It gains 12.1% on MMLU (+7.0 pp vs. PPO) and 8.9% on GPQA over GRPO.",
            ["MMLU|GRPO|+12.1%", "MMLU|PPO|+7.0points", "GPQA|GRPO|+8.9%"],
        ),
        ("It increases the latency by roughly a factor of 5.", ["||+5x"]),
        ("TAPO is 5x faster than the widely used GRPO.", ["|GRPO|+5x"]),
        ("TAPO improves GRPO's accuracy by 3.2%.", ["|GRPO|+3.2%"]),
        (
            "It gains +8.6% F1 / +3.0% EM on MMLU and +5.3% F1 / +4.7% EM on GPQA.",
            ["MMLU||+8.6%", "MMLU||+3.0%", "GPQA||+5.3%", "GPQA||+4.7%"],
        ),
        ("TAPO exceeds GRPO by 21.9 on MMLU.", ["MMLU|GRPO|+21.9"]),
        ("It is 1.37% above GRPO and 1.91% above PPO.", ["|GRPO|+1.37%", "|PPO|+1.91%"]),
        ("It surpasses GRPO by more than 10% on GPQA and closely approaches GPT-4o.", ["GPQA|GRPO|10..%"]),
        ("The strongest of them trails by 11.4%.", ["||+11.4%"]),
        ("This gives a 23% lower accuracy than GPT-4o.", ["|GPT-4o|+23%"]),
        ("It achieves up to 3.5x and 3.2x speedup.", ["||..3.5x", "||+3.2x"]),
        (
            "TAPO surpasses GRPO by 4.85 and 10.88 points on MMLU and GPQA.",
            ["MMLU|GRPO|+4.85points", "GPQA|GRPO|+10.88points"],
        ),
    ],
    "result-score": [
        (
            "It reaches 85.3 on AIME24, 74.4 on MATH500, and 70.3 on GPQA.",
            ["AIME24||85.3", "MATH500||74.4", "GPQA||70.3"],
        ),
        ("TAPO 5.60, GRPO 5.69, PPO 5.73; GPT-4o is 5.47", ["||5.60", "||5.69", "||5.73", "||5.47"]),
        ("It attains an accuracy of 0.84.", ["||0.84"]),
        ("With half of the steps, the accuracy is still 98%.", ["||98%"]),
        ("TAPO achieves a 59.6% success rate.", ["||59.6%"]),
        ("They achieve winrates of 7-9% on GPQA.", ["GPQA||7..9%"]),
        ("TAPO is better in 33 out of 36 settings.", ["||33/36"]),
        ("It cuts the error rate to 12.5%.", ["||12.5%"]),
        ("It delivers 1038 TOPS.", ["||1038TOPS"]),
        ("It retains 95% of the performance.", ["||95%"]),
        ("TAPO manages 50.0%.", ["||50.0%"]),
        ("GPT-4o comes first with 45.8%, PPO second with 42.5%.", ["||45.8%", "||42.5%"]),
        ("71.2% (MMLU), 91.0% (GPQA)", ["MMLU||71.2%", "GPQA||91.0%"]),
        ("71.2 (TAPO), 68.4 (GRPO)", ["||71.2", "||68.4"]),
        ("accuracy stays above 90%", ["||90..%"]),
        ("accuracy: TAPO 0.759, base model 0.499, GPT-4o 0.772", ["||0.759", "||0.499", "||0.772"]),
    ],
}
NO_RESULTS = [
    "We evaluate 19 LLMs across seven families and release 1,200 samples.",
    "See Table 3 and Section 4.1.",
    "On MMLU it walks | Tab. 3, 5",
    "The accuracy is in Figs. 3 and 4, App. 2.",
    "Number of walking steps: 500, as in GRPO.",
    "The accuracy falls off in the 1-3% bin.",
    "The lower bound of 1% improves nothing.",
    "It gives four ideas and ten point clouds of +3 steps.",
    "It outperforms models 200 times larger.",
    "We fine-tune only 0.1% of the parameters.",
    "We use a dropout of 10% and a temperature of 0.7.",
    "It is trained on 157.4B tokens in 3 days.",
    "It can be expected to improve accuracy by 30%.",
    "The corpus holds 12 hours of speech.",
    "We reduce the walk from 300 to 20 branches.",
    "The games cover 13 maps and 10 views.",
    "We train on a subset of only 7% and on 20 times more human data.",
    "The data covers text (45%), tables (36%), and code (19%).",
    "It drops 4 of 12 layers and outperforms GRPO.",
    "We study three models (GPT-4o, 2.0, and 3-m) on ten tasks.",
    "It generates 512x512 images with 4x super-resolution.",
    "The throughput is high even where 90% of the KV cache is gone.",
    "It extends MMLU to 18 further languages.",
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), [(rule, *example) for rule, examples in MATCHES.items() for example in examples]
)
def test_a_rule_finds_its_examples(rule: str, text: str, expected: list[str]) -> None:
    found = results(text, "en")
    assert [short(result) for result in found] == expected
    assert {result.rule for result in found} == {f"{rule}@1"}


@pytest.mark.parametrize("text", NO_RESULTS)
def test_other_numbers_are_no_results(text: str) -> None:
    assert shorts(text, "en") == []


def test_a_level_and_its_lead_are_one_result() -> None:
    [found] = results("It has an accuracy of 63.0% on the easy MMLU tasks, 0.6 points above GPT-4o.", "en")
    assert (str(found.value), str(found.delta), found.baseline) == ("63.0", "0.6", "GPT-4o")


def test_a_metric_behind_another_number_is_not_the_first_ones() -> None:
    gains = results("It gives a 34.4% gain on MMLU and 2x lower latency.", "en")
    assert [found.metric for found in gains] == [None, "latency"]


OWN = ResultContext("results", main="TAPO", main_type="Method")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPO achieves 61.2% accuracy, while GPT-4o reaches 57.0%.", ["|GPT-4o|57.0>61.2%"]),
        (
            "TAPO reaches a BLEU of 28.72 where GRPO stays at 21.04 and PPO at 20.58.",
            ["|GRPO|21.04>28.72", "|PPO|20.58>28.72"],
        ),
        ("GRPO alone stands at 88.6% and GRPO + TAPO at 94.3%.", ["|GRPO|88.6>94.3%"]),
        (
            "accuracy 58.9 with Qwen2.5-7B as the judge; GRPO 57.7, PPO 57.4",
            ["|GRPO|57.7>58.9", "|PPO|57.4>58.9"],
        ),
        ("accuracy: TAPO 58.9, GRPO 57.7", ["||58.9", "||57.7"]),
        ("The baseline reaches 53.9% accuracy, whereas TAPO achieves 61.2%.", ["|baseline|53.9>61.2%"]),
        ("It achieves 61.2% accuracy (PPO: 57.0%).", ["|PPO|57.0>61.2%"]),
    ],
)
def test_the_score_of_another_is_a_rival_s_beside_a_proposed_method(text: str, expected: list[str]) -> None:
    assert shorts(text, "en", OWN) == expected


def test_a_gain_in_brackets_belongs_to_the_level_before_it() -> None:
    (result,) = results("The accuracy improves from 49.6 to 57.9 (+8.3).", "en")
    assert (str(result.baseline_value), str(result.value), str(result.delta)) == ("49.6", "57.9", "8.3")


def test_a_name_behind_a_preposition_is_no_topic() -> None:
    (result,) = results("TAPO with GPT-4o surpasses GRPO by 3.2%.", "en", OWN)
    assert result.subject == "TAPO"


def test_the_proposal_is_the_subject_where_a_name_is_no_topic() -> None:
    (result,) = results("With GPT-4o as the judge, accuracy rises by 4%.", "en", OWN)
    assert result.subject == "TAPO"


def test_two_names_with_a_comma_between_are_not_coordinated() -> None:
    (result,) = results("Compared with GRPO, TAPO reduces latency by 30%.", "en")
    assert (result.subject, result.baseline) == ("TAPO", "GRPO")


def test_an_average_over_several_data_sets_is_on_none_of_them() -> None:
    assert shorts("Across MMLU and GPQA, TAPO improves average accuracy by 3.0%.", "en") == ["||+3.0%"]


def test_a_described_baseline_is_kept_and_a_bare_one_is_not() -> None:
    assert shorts("It is 20x faster than manual data collection, saving cost.", "en") == [
        "|manual data collection|+20x"
    ]
    assert shorts("It is 20x faster than previous methods.", "en") == ["||+20x"]


def test_a_gain_and_the_values_in_brackets_behind_it_are_one_result() -> None:
    (result,) = results("TAPO improves accuracy on MMLU by 0.8% (94.0% to 94.8%).", "en")
    assert [str(n) for n in (result.baseline_value, result.value, result.delta)] == ["94.0", "94.8", "0.8"]
    assert result.delta_kind == "points"


def test_an_arrow_without_its_backslash_is_an_arrow() -> None:
    assert shorts("TAPO improves MMLU (0.73rightarrow0.90).", "en") == ["MMLU||0.73>0.90"]


def test_tokens_go_from_one_number_to_another() -> None:
    assert shorts("TAPO reduces reasoning tokens on MMLU from 3790 to 2125.", "en") == ["MMLU||3790>2125"]


def test_a_level_that_a_change_leads_to_is_one_result() -> None:
    [found] = results("The accuracy on MMLU improves by 5.4 points to 78.1%.", "en")
    assert (found.dataset, str(found.value), str(found.delta)) == ("MMLU", "78.1", "5.4")


def test_numbers_in_the_order_of_scattered_data_sets_are_each_on_its_own() -> None:
    text = "TAPO is at 71.3 on MMLU and 52.8 on GPQA, exceeding GRPO by 12 and 9 points, respectively."
    assert shorts(text, "en")[2:] == ["MMLU|GRPO|+12points", "GPQA|GRPO|+9points"]


def test_a_rival_in_the_brackets_of_a_lead_is_the_rival_of_the_level() -> None:
    [found] = results("MMLU: 16.8 dB PSNR (+1.4 dB over GRPO)", "en")
    assert (found.baseline, str(found.value), str(found.delta)) == ("GRPO", "16.8", "1.4")


def test_a_share_of_confidence_is_no_result() -> None:
    assert shorts("The accuracy is stable on MMLU, and both 95% CIs hold it.", "en") == []


def test_whom_the_next_clause_surpasses_is_the_rival_of_the_levels_before_it() -> None:
    text = "TAPO reaches 71.4% on MMLU and 62.5% on GPQA, surpassing GPT-4o (300B) with fewer words."
    assert shorts(text, "en") == ["MMLU|GPT-4o|71.4%", "GPQA|GPT-4o|62.5%"]


def test_a_clause_that_surpasses_by_a_number_of_its_own_says_nothing_of_the_level() -> None:
    assert shorts("TAPO reaches 80.6% on MMLU, surpassing GRPO by 3 points.", "en")[0] == "MMLU||80.6%"


def test_the_place_of_a_later_change_is_not_the_place_of_a_number() -> None:
    assert shorts("TAPO cuts the cost by 4.2x, while improving accuracy on MMLU and GPQA.", "en") == ["||+4.2x"]


def test_a_participle_is_no_part_of_a_described_baseline() -> None:
    (found,) = results("It wins, outperforming plain walking models trained on hills by 7%.", "en")
    assert found.baseline == "plain walking models"


def test_what_leads_or_drops_is_the_subject_of_its_own_number() -> None:
    text = "GPT-4o attains 91.3% accuracy on MMLU, GRPO leads the rest at 83.1% and PPO drops from 80.4% to 61.9%."
    assert [found.subject for found in results(text, "en")] == ["GPT-4o", "GRPO", "PPO"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has 12 layers. It runs 3 agents.", 0),
        ("It has 12 layers and 3 agents.", 2),
        ("It has 12 layers. It runs at 71.2%.", 2),
        ("It takes 1.5M steps. It runs 3 agents.", 2),
    ],
)
def test_counts_each_alone_in_its_sentence_are_not_even_looked_at(text: str, found: int) -> None:
    assert len(reported_numbers(text, "en", "results")) == found
