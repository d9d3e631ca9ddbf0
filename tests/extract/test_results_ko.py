"""Korean results: what each rule must find, and what is no result."""

from __future__ import annotations

import pytest
from result_cases import results, short, shorts

from paperkg.extract.model import Mention
from paperkg.extract.results.distinct import distinct
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.sentences import ResultContext

MATCHES = {
    "result-from-to": [
        ("정확도가 71.0%에서 73.5%로 올랐습니다.", ["||71.0>73.5%"]),
        ("MATH500에서 토큰 수가 4,210에서 3,050로 감소했습니다.", ["MATH500||4210>3050"]),
        ("정확도가 45%→78%로 향상되었습니다.", ["||45>78%"]),
        ("FID는 2.31에서 1.95로 감소했습니다.", ["||2.31>1.95"]),
        ("정확도는 GRPO의 51.2%에서 60.4%로 상승했다.", ["|GRPO|51.2>60.4%"]),
        (
            "GPT-4o는 MMLU에서 71.5%였던 정확도가 GPQA에서는 22.4%까지 떨어졌습니다.",
            ["GPQA||71.5>22.4%"],
        ),
        ("정확도가 51.2%였으나 재학습 뒤 60.4%로 올랐다.", ["||51.2>60.4%"]),
        ("MATH500에서는 35.0%였던 값이 47.5%가 되었다.", ["MATH500||35.0>47.5%"]),
    ],
    "result-versus": [
        ("TAPO는 57.2%를 기록하여 GPT-4o(53.1%)보다 높습니다.", ["|GPT-4o|53.1>57.2%"]),
        ("GPT-4o(53.1) 대비 57.2를 기록했습니다.", ["|GPT-4o|53.1>57.2"]),
        ("MATH500에서는 0.68로 GPT-4o의 0.85에 미치지 못합니다.", ["MATH500|GPT-4o|0.85>0.68"]),
        ("FID는 3.8로 GRPO의 4.0보다 낮습니다.", ["|GRPO|4.0>3.8"]),
        ("정확도는 100점 만점에 84.8점으로, 최고 기준선의 80.5점을 웃돌았다.", ["||80.5>84.8points"]),
        ("정확도 12.5%를 달성해, 이전 최고였던 GRPO의 3.8%를 크게 앞섰습니다.", ["|GRPO|3.8>12.5%"]),
        (
            "FID 4.38±0.06을 기록해 GRPO(3.76±0.07)와 PPO(3.19±0.09)를 앞섬.",
            ["|GRPO|3.76>4.38", "|PPO|3.19>4.38"],
        ),
        (
            "정확도가 0.731로, GRPO의 0.702와 PPO의 0.655보다 높습니다.",
            ["|GRPO|0.702>0.731", "|PPO|0.655>0.731"],
        ),
        ("73.1의 점수로 GPT-4o의 70.2를 넘어섰습니다.", ["|GPT-4o|70.2>73.1"]),
        (
            "MATH500에서 정확도 73.1%를 얻어 GRPO(72.8%)와 비슷하였고, PPO의 65.5%를 크게 상회하였다.",
            ["MATH500|GRPO|72.8>73.1%", "MATH500|PPO|65.5>73.1%"],
        ),
        ("정확도는 0.6121로 교사의 0.6203에 근접합니다.", ["||0.6203>0.6121"]),
        ("GPQA에서 PPO와 견줄 만한 수준으로, 정확도 기준 61.2 대 60.7이었습니다.", ["GPQA|PPO|60.7>61.2"]),
        ("FID 0.71을 달성하여 BLEU의 0.52, 정확도의 0.48을 앞섰습니다.", ["|BLEU|0.52>0.71", "|정확도|0.48>0.71"]),
        ("사람의 정확도(92%)에 비해 TAPO는 58%에 그쳤습니다.", ["||92>58%"]),
        ("정확도는 82.3%로, GRPO(80.1%)나 PPO(78.0%)에 비해 높습니다.", ["|GRPO|80.1>82.3%", "|PPO|78.0>82.3%"]),
        ("58.3%로 GRPO(63.1%)에는 뒤졌습니다.", ["|GRPO|63.1>58.3%"]),
        ("65.3점으로 GRPO(62.1)보다 높습니다.", ["|GRPO|62.1>65.3points"]),
    ],
    "result-range": [
        ("MATH500에서 +1.3에서 +6.8의 성능 향상을 얻었습니다.", ["MATH500||1.3..6.8"]),
        ("속도를 1.3배에서 1.7배 향상시켰습니다.", ["||1.3..1.7x"]),
    ],
    "result-delta": [
        ("TAPO는 GRPO에 비해 12% 향상된 점수를 냈습니다.", ["|GRPO|+12%"]),
        ("MATH500과 AIME24에서 최대 24%의 성능 향상을 달성했습니다.", ["MATH500||..24%", "AIME24||..24%"]),
        ("지연 시간은 각각 6%와 11% 늘어났습니다.", ["||+6%", "||+11%"]),
        ("정확도를 20% 이상 향상시킵니다.", ["||20..%"]),
        ("MATH500에서 GRPO는 14%, PPO는 28%의 향상을 달성했다.", ["MATH500||+14%", "MATH500||+28%"]),
        ("효율을 8~32배 개선합니다.", ["||8..32x"]),
        ("계산 비용을 1/5로 줄였습니다.", ["||+0.2000x"]),
        (
            "GRPO보다 7.0% 향상된 성능과 32.8% 더 짧은 사슬을 보였습니다.",
            ["|GRPO|+7.0%", "|GRPO|+32.8%"],
        ),
        ("GRPO보다 7.0% 향상되었으며, PPO 대비 3%p 높습니다.", ["|GRPO|+7.0%", "|PPO|+3points"]),
        ("정확도 하락은 1.2%에 그쳤습니다.", ["||+1.2%"]),
        ("전체 캐시를 사용하는 경우보다 최대 1.6배의 처리량 향상을 보였습니다.", ["|전체 캐시|..1.6x"]),
    ],
    "result-score": [
        ("TAPO는 16.4%의 성공률을 보였습니다.", ["||16.4%"]),
        ("MATH500에서 95.2%, AIME24에서 88.1%의 정확도를 달성했습니다.", ["MATH500||95.2%", "AIME24||88.1%"]),
        ("MATH500과 AIME24에서 각각 72.0%와 61.5%를 달성했습니다.", ["MATH500||72.0%", "AIME24||61.5%"]),
        ("MMLU 85.2, GPQA 61.3을 기록했습니다.", ["MMLU||85.2", "GPQA||61.3"]),
        ("정확도는 TAPO 74.7, GRPO 63.9, PPO 48.2", ["||74.7", "||63.9", "||48.2"]),
        ("TAPO의 정확도는 0.83, GRPO는 0.82, PPO는 0.88임.", ["||0.83", "||0.82", "||0.88"]),
        ("MATH500과 MMLU의 정확도는 각각 0.0649와 0.0411이며, 낮다.", ["MATH500||0.0649", "MMLU||0.0411"]),
        ("TAPO와 GRPO는 각각 97.8%와 87.0%를 얻었다.", ["||97.8%", "||87.0%"]),
        ("FID가 낮으며, GRPO는 각각 0.0584와 0.0407에 그쳤다.", ["||0.0584", "||0.0407"]),
        ("긴 서열 하나를 14.2초에 예측한다.", ["||14.2s"]),
        ("정확도는 7B에서 70.3%입니다.", ["||70.3%"]),
        ("41.6%의 정확도로 이전 모델을 앞섭니다.", ["||41.6%"]),
        ("정확도 10% 미만을 기록했습니다.", ["||..10%"]),
        ("상관관계는 r = 0.82입니다.", ["||0.82"]),
        ("실험마다 0.412를 유지하였습니다.", ["||0.412"]),
        ("평가자의 74%가 GRPO 대신 TAPO를 선호했다.", ["|GRPO|74%"]),
        ("60개의 벤치마크 중 38개에서 최고 성능을 보입니다.", ["||38/60"]),
    ],
}
NO_RESULTS = [
    "교사 모델을 사용합니다.",
    "18개의 실험 설정과 4,420개 이상의 샘플을 사용합니다.",
    "학습률은 0.0001이고 배치 크기는 128, 드롭아웃 10%를 사용합니다.",
    "마스킹 비율은 75%로 설정하였습니다.",
    "전체 파라미터의 0.1%만 학습합니다.",
    "전체 토큰의 0.02%인 200-400M 토큰을 씁니다.",
    "데이터의 15%로 훈련한 모델입니다.",
    "18개의 층 가운데 4개를 줄였으며, 결과가 좋았습니다.",
    "2010년부터 2024년까지의 논문을 검토합니다.",
    "최대 24%의 성능 향상이 예상됩니다.",
    "MATH500과 AIME24에서 우수한 성능을 보입니다.",
    "RTX 5090에서 빠른 속도를 보입니다.",
    "8개의 A100 GPU에서 3일간 학습했습니다.",
    "10배 큰 모델을 능가합니다.",
    "토큰을 15%만 남기고도 잘 작동합니다.",
    "낮은 비율(20% 이하)에서 큰 이득이 있습니다.",
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), [(rule, *example) for rule, examples in MATCHES.items() for example in examples]
)
def test_a_rule_finds_its_examples(rule: str, text: str, expected: list[str]) -> None:
    found = results(text, "ko")
    assert [short(result) for result in found] == expected
    assert {result.rule for result in found} == {f"{rule}@1"}


@pytest.mark.parametrize("text", NO_RESULTS)
def test_other_numbers_are_no_results(text: str) -> None:
    assert shorts(text, "ko") == []


def test_a_change_has_a_direction_and_a_kind() -> None:
    (result,) = results("추론 시간을 40% 줄였습니다.", "ko")
    assert (result.direction, result.delta_kind, result.metric) == ("down", "relative", "추론 시간")


OWN = ResultContext("results", main="TAPO", main_type="Method")
BENCHMARK = ResultContext("results", main="MyBench", main_type="Dataset")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MATH500에서 63.4%의 정확도를 유지하였다 (PPO는 58.1%).", ["MATH500|PPO|58.1>63.4%"]),
        ("TAPO는 63.4%의 정확도를 달성한 반면, GPT-4o는 58.1%에 그쳤습니다.", ["|GPT-4o|58.1>63.4%"]),
    ],
)
def test_the_score_of_another_is_a_rival_s_beside_a_proposed_method(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", OWN) == expected


def test_models_on_a_new_benchmark_are_on_a_par() -> None:
    text = "Qwen2.5-7B는 63.4%의 정확도를 달성한 반면, GPT-4o는 58.1%에 그쳤습니다."
    assert shorts(text, "ko", BENCHMARK) == ["MyBench||63.4%", "MyBench||58.1%"]


@pytest.mark.parametrize(
    "text", ["GRPO 대비 12%p 높은 71.5%의 정확도를 보였습니다.", "정확도 71.5%로 GRPO보다 12%p 높습니다."]
)
def test_a_level_and_its_lead_are_one_result(text: str) -> None:
    (result,) = results(text, "ko")
    assert (str(result.value), str(result.delta), result.baseline) == ("71.5", "12", "GRPO")


def test_the_original_of_what_a_method_is_applied_to_is_the_baseline() -> None:
    (result,) = results("GPT-4o 모델에 TAPO를 적용한 경우, 기존 모델 대비 6점의 향상을 달성함.", "ko", OWN)
    assert (result.subject, result.baseline) == ("TAPO", "GPT-4o")


def test_a_label_of_comparison_gives_the_baseline_and_not_the_subject() -> None:
    context = ResultContext(
        "results", "GPT-4o와의 비교", (Mention(0, 6, "GPT-4o", "Model", True),), main="TAPO", main_type="Method"
    )
    (result,) = results("평균 3.3점의 성능 향상을 보임.", "ko", context)
    assert (result.subject, result.baseline) == ("TAPO", "GPT-4o")


def test_a_range_over_benchmarks_that_are_listed_in_brackets_is_one_result() -> None:
    assert shorts("여러 벤치마크(MMLU, GPQA)에서 1.4%p에서 3.5%p의 성능 향상을 얻었습니다.", "ko") == [
        "||1.4..3.5points"
    ]


def test_the_label_gives_the_data_set_and_the_metric() -> None:
    context = ResultContext(
        "results",
        "MATH500 정확도",
        (Mention(0, 7, "MATH500", "Dataset", True), Mention(8, 11, "정확도", "Metric", True)),
    )
    (result,) = results("63%에서 95%로 향상됩니다.", "ko", context)
    assert (result.dataset, result.metric) == ("MATH500", "정확도")


def test_the_parent_label_gives_the_data_set() -> None:
    context = ResultContext("results", heading_mentions=(Mention(0, 6, "AIME24", "Dataset", True),))
    assert shorts("TAPO는 GRPO에 비해 15% 향상된 점수를 냈습니다.", "ko", context) == ["AIME24|GRPO|+15%"]


def test_a_benchmark_paper_reports_on_its_benchmark() -> None:
    context = ResultContext("results", main="MyBench", main_type="Dataset")
    (result,) = results("GPT-4o는 6.2%의 정확도를 기록했습니다.", "ko", context)
    assert (result.subject, result.dataset) == ("GPT-4o", "MyBench")


def test_the_proposal_is_the_subject_where_none_is_named() -> None:
    (result,) = results("정확도를 5% 향상시킵니다.", "ko", ResultContext("results", main="TAPO", main_type="Method"))
    assert result.subject == "TAPO"


def test_the_only_data_set_of_an_entry_is_that_of_its_scores_but_not_of_its_speed() -> None:
    context = ResultContext("results", sole_dataset="GPQA")
    assert shorts("정확도를 5% 향상시키고, 속도를 2배 높입니다.", "ko", context) == ["GPQA||+5%", "||+2x"]


@pytest.mark.parametrize("role", ["motivation", "related", "future"])
def test_numbers_of_other_work_are_no_results(role: str) -> None:
    context = ResultContext(role)  # type: ignore[arg-type]  # a parametrized literal
    assert shorts("정확도가 71.0%에서 73.5%로 올랐습니다.", "ko", context) == []


def test_the_evidence_is_the_clause() -> None:
    text = "토큰 수를 줄이면서 정확도가 71.0%에서 73.5%로 올랐으며, 속도는 같습니다."
    (result,) = results(text, "ko")
    assert text[result.start : result.end] == "정확도가 71.0%에서 73.5%로 올랐으며"


def test_a_result_that_is_said_twice_stays_once_in_its_fuller_form() -> None:
    poor = FoundResult(0, 5, "result-delta@1", delta=results("성능이 8% 향상", "ko")[0].delta, unit="%")
    rich = poor._replace(dataset="MATH500")
    other = poor._replace(dataset="AIME24")
    assert distinct([poor, rich]) == [rich]
    assert distinct([rich, other]) == [rich, other]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MMLU에서 GRPO를 절대 수치 기준 최대 12.5%까지 능가했다.", ["MMLU|GRPO|..12.5%"]),
        ("정확도는 61.3%였고 AIME24에서는 88.0%로 GRPO(80.2%)보다 높다.", ["||61.3%", "AIME24|GRPO|80.2>88.0%"]),
    ],
)
def test_a_comparison_reaches_over_numbers_but_not_over_a_clause(text: str, expected: list[str]) -> None:
    assert shorts(text, "ko", ResultContext("results", main="TAPO", main_type="Method")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("문장 보존율은 88.0%를 기록했다.", ["문장 보존율"]),
        ("토큰 사용량을 20% 줄이고, 속도를 3배 높인다.", ["토큰 사용량", "속도"]),
        ("MMLU에서 88.0%를 기록했다.", [None]),
        ("GRPO보다 3.1%p 높다.", [None]),
    ],
)
def test_a_measure_that_nobody_knows_is_named_right_before_its_number(text: str, expected: list[str | None]) -> None:
    assert [found.metric for found in results(text, "ko")] == expected


def test_a_share_of_the_cases_is_no_result() -> None:
    assert results("전체 문항의 7.7%에서는 큰 모델이 작은 모델보다 성능이 낮았다.", "ko") == []


def test_an_average_over_listed_data_sets_is_of_none_of_them() -> None:
    text = "MMLU, GPQA, AIME24의 세 벤치마크에서 토큰 수가 평균 23.4% 감소했다."
    assert shorts(text, "ko") == ["||+23.4%"]
