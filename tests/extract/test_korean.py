"""Korean clauses: rivals, parts, measures, and what a paper runs, by the words around their names."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily
from test_ko import named, told


def test_a_kind_with_its_plural_is_no_name() -> None:
    record = told("방법", "- 통합 모델(Unified Walking Models, UWMs)을 봅니다. UWM을 활용합니다.")
    assert named(record, "uses", "proposes") == set()


def test_the_head_of_a_table_says_of_its_first_cell_alone_what_the_rows_are() -> None:
    table = "| 벤치마크 | 적용 전 | ZorbNet 적용 후 |\n|---|---|---|\n| MMLU | 0.1 | 0.2 |"
    record = told("주요 기여", f"- ZorbNet을 제안합니다.\n\n## 2. 정량적 결과\n\n{table}")
    assert named(record, "evaluatesOn", "usesDataset") == {"MMLU"}


def test_a_translation_in_a_label_may_end_in_the_same_latin_word() -> None:
    record = told("주요 기여", "- **차등 걸음 KV(Differential Walking KV)**: 걸음을 셉니다.")
    assert named(record, "proposes") == {"Differential Walking KV"}


def test_measures_are_listed_behind_the_word_for_them() -> None:
    record = told("실험 설정", "- 지표로는 PickScore, ZorbScore v2.5, 그리고 R@100이 보고됩니다.")
    assert named(record, "reportsMetric") == {"PickScore", "ZorbScore v2.5", "R@100"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 기준선인 ZorbNet에 대해 61%의 승률을 보였습니다.", {"ZorbNet"}),
        ("- ZorbNet을 상대로 61%의 승률을 보였습니다.", {"ZorbNet"}),
        ("- ZorbNet(Kim et al., 2024)보다 낫습니다.", {"ZorbNet"}),
        ("- FVD 312를 기록해 ZorbNet(401)보다 우수합니다.", {"ZorbNet"}),
    ],
)
def test_which_rivals_the_results_name(text: str, expected: set[str]) -> None:
    assert named(told("정량적 결과", text), "comparesAgainst") == expected


def test_what_data_are_made_with_is_no_dataset() -> None:
    record = told("실험 설정", "- **사용된 데이터셋**: ZorbTool로 수집한 영상과 Ego4D를 사용합니다.")
    assert named(record, "usesDataset", "evaluatesOn", "trainsOn") == {"Ego4D"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 걸음을 세는 StepNet과 걸음 검증기 WalkNet으로 이루어집니다.", {"StepNet", "WalkNet"}),
        ("- 방법의 핵심은 걸음을 세는 StepNet입니다.", {"StepNet"}),
        ("- 여기에 느린 걸음(slow step)을 더했습니다.", {"slow step"}),
        ("- 이 방법의 이름은 StepNet입니다.", {"StepNet"}),
    ],
)
def test_how_texts_bring_in_the_parts(text: str, expected: set[str]) -> None:
    assert named(told("방법", text), "proposes") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("자세한 학습 설정은 논문에서 확인할 수 없습니다.", False),
        ("기존 방법을 통해 깊이를 추정합니다.", False),
        ("제공된 링크의 논문에 접근할 수 없었습니다.", True),
        ("이 요약은 제목과 초록을 바탕으로 작성되었습니다.", True),
    ],
)
def test_what_says_that_an_entry_was_guessed(text: str, *, expected: bool) -> None:
    assert told("핵심 동기", text).speculative is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 기존 RLHF의 한계를 넘습니다.", set()),
        ("- 학습에는 ZorbSet 1.2T 토큰을 사용합니다.", set()),
    ],
)
def test_what_is_overcome_or_counted_in_tokens_is_not_built_on(text: str, expected: set[str]) -> None:
    assert named(told("주요 기여", text), "uses") == expected


def test_a_benchmark_is_tested_on_where_models_are_run() -> None:
    text = "- 걸음을 세는 벤치마크 WalkBench를 공개합니다.\n\n## 2. 정량적 결과\n\n- GPT-4o는 41.2%에 그쳤습니다."
    assert named(told("주요 기여", text), "evaluatesOn") == {"WalkBench"}


def test_a_version_of_a_known_dataset_is_one_too() -> None:
    assert named(told("정량적 결과", "- MLPerf 1.1 기록보다 15% 빠릅니다."), "comparesAgainst") == set()


def test_an_analysis_compares_the_models_that_it_runs() -> None:
    text = "## 방법\n\n- 실험에는 GPT-4o, Claude 3.5 Sonnet, Llama-3.1-8B가 쓰였습니다.\n"
    record = extract(daily(f"# 언어 모델은 천천히 걷는가\n\n{text}"))
    assert named(record, "comparesAgainst") == {"GPT-4o", "Claude 3.5 Sonnet", "Llama-3.1-8B"}


def test_a_list_with_a_particle_behind_its_last_name_is_one_list() -> None:
    record = told("방법", "- 걸음에는 Whisper, ZorbNet, WumpNet이 쓰였습니다.")
    assert named(record, "uses") == {"Whisper", "ZorbNet", "WumpNet"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 62.0%에 그쳐 ZorbNet(63.4%)에 약간 뒤졌습니다.", {"ZorbNet"}),
        ("- SlowWalk의 정확도는 81.2%로, PickScore나 ZorbNet의 77.5%보다 높습니다.", {"ZorbNet"}),
    ],
)
def test_a_score_beside_another_makes_a_rival(text: str, expected: set[str]) -> None:
    record = told("주요 기여", f"- SlowWalk를 제안합니다.\n\n## 2. 정량적 결과\n\n{text}")
    assert expected <= named(record, "comparesAgainst")


def test_a_term_in_small_letters_may_be_introduced_by_its_name() -> None:
    record = told("주요 기여", "- 걸음 잔차(step residual)라고 부르는 새로운 손실을 도입했습니다.")
    assert named(record, "proposes") == {"step residual"}
