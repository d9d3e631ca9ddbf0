"""Korean prose and short bullets: what a paper brings, runs, and measures where no label says so."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily
from test_ko import named, told

from paperkg.extract.record import EntryRecord


def prose(text: str) -> EntryRecord:
    """Return the record of a text without headings."""
    return extract(daily(f"# 걸음의 재고\n\n{text}\n"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("연구진이 고안한 방법은 SlowWalk이다.", {"SlowWalk"}),
        ("이 연구가 내세우는 해법은 SlowWalk다.", {"SlowWalk"}),
        ("기존에 제안된 방법은 SlowWalk이다.", set()),
        ("연구진이 고안한 방법은 SlowWalk를 고친다.", set()),
        ("SlowWalk는 걸음과 뜀을 번갈아 세는 파이프라인이다.", {"SlowWalk"}),
        ("SlowWalk는 어제 쓰인 파이프라인을 따른다.", set()),
        ("걸음을 세는 벤치마크 WalkTest가 나왔다.", {"WalkTest"}),
        ("걸음 10만 편을 담은 데이터셋 WalkSet도 제공된다.", {"WalkSet"}),
        ("걸음 코드는 WalkHub가 제공한다.", set()),
    ],
)
def test_what_prose_says_that_the_paper_brings(text: str, expected: set[str]) -> None:
    assert named(prose(text), "proposes") == expected


@pytest.mark.parametrize(
    "brought",
    [
        "걸음을 세는 능력을 평가하는 WalkQuest가 공개되었습니다.",
        "질문 1,800개를 모은 WalkQuest를 공개합니다.",
        "평가 환경 WalkQuest를 구축했습니다.",
    ],
)
def test_who_brings_what_tests_others_compares_the_models_that_it_runs(brought: str) -> None:
    text = f"- {brought}\n\n## 2. 방법\n\n- GPT-4o, Gemini 2.5 Pro, Claude 3.5 Sonnet을 긴 걸음에 연결했습니다."
    assert named(told("주요 기여", text), "comparesAgainst") == {"GPT-4o", "Gemini 2.5 Pro", "Claude 3.5 Sonnet"}


def test_models_that_make_the_questions_are_not_judged() -> None:
    text = "- 벤치마크 WalkBench를 공개합니다.\n\n## 2. 방법\n\n"
    text += "- 질문 생성에는 GPT-4o, Gemini 2.5 Pro, Claude 3.5 Sonnet을 썼습니다."
    assert named(told("주요 기여", text), "comparesAgainst") == set()


def test_the_mates_of_a_compared_model_are_compared() -> None:
    text = "- 벤치마크 WalkBench를 공개합니다.\n\n## 2. 방법\n\n- GPT-4o와 Gemini 2.5 Pro에 걸음을 묻습니다."
    scores = "\n\n## 3. 정량적 결과\n\n- GPT-4o는 41.2%에 그쳤습니다."
    assert named(told("주요 기여", text), "comparesAgainst") == set()
    assert named(told("주요 기여", text + scores), "comparesAgainst") == {"GPT-4o", "Gemini 2.5 Pro"}


def test_the_title_says_that_a_name_is_a_benchmark() -> None:
    text = "## 주요 기여\n\n- WalkReason을 제안합니다.\n\n## 방법\n\n- GPT-4o, Gemini 2.5 Pro, Claude 3.5 Sonnet을 걷게 합니다."
    record = extract(daily(f"# WalkReason: Benchmarking Walks\n\n{text}\n"))
    assert named(record, "comparesAgainst") == {"GPT-4o", "Gemini 2.5 Pro", "Claude 3.5 Sonnet"}


def test_what_stands_in_a_list_of_known_methods_is_not_new() -> None:
    text = "- AdamW, Muon, ZorbOpt, Shampoo 등을 시험했습니다.\n\n## 2. 정량적 결과\n\n- ZorbOpt가 AdamW를 능가합니다."
    assert named(told("방법", text), "proposes") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- GPT-4o와 비슷했습니다.", {"GPT-4o"}),
        ("- GPT-4o와 비슷한 구조입니다.", set()),
        ("- 실제 ZorbBot 로봇에서는 π0와 대등했습니다.", {"π0"}),
        ("- Self-RAG, Adaptive-RAG, CRAG 등의 방법보다 낫습니다.", {"Self-RAG", "Adaptive-RAG", "CRAG"}),
    ],
)
def test_which_rivals_short_bullets_name(text: str, expected: set[str]) -> None:
    assert named(told("정량적 결과", text), "comparesAgainst") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("답변 생성은 GPT-4o-mini가 맡는다.", {"GPT-4o-mini"}),
        ("SAM은 걸음에 약하지만, SAM의 이미지 인코더를 고정한 채 배운다.", {"SAM"}),
        ("모방 학습에서 걸음은 느리다.", set()),
        ("모방 학습으로 걸음을 배운다.", {"모방 학습"}),
        ("기본 구조에 Careful Stepping을 적용한다.", {"Careful Stepping"}),
        ("LPIPS 손실을 사용한다.", {"LPIPS"}),
        ("구면 그래프 신경망을 활용한다.", set()),
        ("비교 모델로는 ZorbNet을 둔다.", set()),
    ],
)
def test_what_prose_says_that_the_work_uses(text: str, expected: set[str]) -> None:
    assert named(prose(text), "uses") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GSM8K와 ZorbSet으로 평가했다.", {"GSM8K", "ZorbSet"}),
        ("ZorbSet에서 검증하였다.", {"ZorbSet"}),
        ("ZorbNet으로 평가했다.", set()),
        ("WalkReader 샘플 512개를 모으고 BeaverTails 512개 샘플을 쓴다.", {"BeaverTails"}),
        ("DeepScaleR 데이터셋에서 배운다.", {"DeepScaleR"}),
        ("DeepScaleR를 따라 배운다.", set()),
    ],
)
def test_what_prose_says_that_the_work_is_tested_or_trained_on(text: str, expected: set[str]) -> None:
    assert named(prose(text), "evaluatesOn", "trainsOn", "usesDataset") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("유해 응답률이 21%에서 6%로 떨어졌다.", {"유해 응답률"}),
        ("학습률은 3%로 낮다.", set()),
        ("MSE와 MAE를 썼다.", {"MSE", "MAE"}),
        ("평균 지연(AL)은 1.5초로 ZorbNet보다 낮다.", {"AL"}),
    ],
)
def test_which_measures_prose_names(text: str, expected: set[str]) -> None:
    assert named(prose(text), "reportsMetric") == expected
