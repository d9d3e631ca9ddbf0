"""What Korean prose only mentions of others, and what it names as the paper's own in passing."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from test_ko import named
from test_korean_prose import prose


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("GRPO와 DPO가 그렇게 걷는다.", set()),
        ("GRPO는 걸음을 잊는다.", set()),
        ("GRPO가 걸음을 만들고 나머지는 쉰다.", {"GRPO"}),
        ("걸음을 GRPO로 밀어 올린다.", {"GRPO"}),
        ("AlexNet이 등장한 이후 걸음은 늘었다.", set()),
    ],
)
def test_who_acts_in_prose_is_used_only_where_it_serves(text: str, used: set[str]) -> None:
    assert named(prose(text), "uses") == used


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("핵심 아이디어는 WalkForm이라는 방식이다.", {"WalkForm"}),
        ("핵심 아이디어는 WalkForm을 걸음 안에 넣는 것이다.", set()),
        ("제안된 구조는 WalkForm으로 명명되었다.", {"WalkForm"}),
        ("WalkForm이라 불리는 이 탐지기는 작다.", {"WalkForm"}),
        ("WalkForm이라 불리는 도구를 활용한다.", set()),
        ("걸음을 세는 도구(이하 WalkForm)를 개발했다.", {"WalkForm"}),
        ("통합 정책 'WalkForm'과, 이를 가르치는 교안 StepForm을 함께 선보임.", {"WalkForm", "StepForm"}),
        ("걸음을 살피는 사례 연구(case study)를 제시한다.", set()),
    ],
)
def test_what_is_called_by_a_name(text: str, own: set[str]) -> None:
    assert named(prose(text), "proposes") == own


def test_what_a_name_only_says_what_it_is_is_no_spelling_of_it() -> None:
    (claim,) = prose("걸음을 세는 도구(이하 WalkForm)를 개발했다.").claims
    assert not claim.object.aliases


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("GPT-4o에 WalkForm을 얹은 에이전트 구성과 비교하면 싸다.", {"GPT-4o", "WalkForm"}),
        ("GPT-4o에 WalkForm을 얹은 에이전트를 쓴다.", set()),
    ],
)
def test_a_rival_that_is_put_together(text: str, rivals: set[str]) -> None:
    assert named(prose(text), "comparesAgainst") == rivals


@pytest.mark.parametrize("heading", ["비교 대상 모델", "기준선"])
def test_a_heading_of_rivals_speaks_for_its_bullets(heading: str) -> None:
    text = f"# SlowWalk: 걷기\n\n## 방법\n\n걸음을 센다.\n\n## {heading}\n\n- 상용: GPT-4o\n- 공개: ZorbNet\n"
    record = extract(only_entry(text, "walk.md"))
    assert named(record, "comparesAgainst") == {"GPT-4o", "ZorbNet"}


def test_a_heading_on_more_than_rivals_does_not() -> None:
    text = "# SlowWalk: 걷기\n\n## 데이터셋과 비교 대상\n\n- 걸음 모델은 GPT-4o에서 출발했다.\n"
    assert named(extract(only_entry(text, "walk.md")), "comparesAgainst") == set()


def test_a_word_behind_the_titles_name_makes_a_part_of_it() -> None:
    text = "# SlowWalk: 걷기\n\n추론은 SlowWalk Engine이 맡고, FastWalk Engine은 쉰다.\n"
    assert named(extract(only_entry(text, "walk.md")), "proposes") == {"SlowWalk", "SlowWalk Engine"}


def test_a_summary_of_results_is_no_task() -> None:
    record = extract(only_entry("# SlowWalk: 걷기\n\n## 결과 요약\n\n- **결과 요약**: 걸음이 늘었다.\n", "walk.md"))
    assert named(record, "addressesTask") == set()


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("최종 정확도는 81.5%를 기록했다.", {"정확도"}),
        ("걸음이 바뀌면 정확도가 81.5%로 떨어진다.", {"정확도"}),
        ("테스트 정확도는 81.5%를 기록했다.", {"정확도"}),
    ],
)
def test_words_before_a_known_measure_are_no_part_of_it(text: str, measures: set[str]) -> None:
    assert named(prose(text), "reportsMetric") == measures


def test_a_quoted_word_that_is_defined_is_the_papers_own() -> None:
    assert named(prose("'Walker'는 걸음을 하나로 묶는 토크나이저입니다."), "proposes") == {"Walker"}
    assert named(prose("Walker는 걸음을 하나로 묶는 토크나이저입니다."), "proposes") == set()


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("흐린 VAE를 쓰는 ZorbNet 계열보다 걸음이 또렷하다.", set()),
        ("VQGAN 이후 걸음에서는 낮은 차원이 상식이었다.", set()),
        ("걸음을 VQGAN으로 복원한다.", {"VQGAN"}),
    ],
)
def test_what_only_a_rival_or_the_history_of_the_field_uses(text: str, used: set[str]) -> None:
    assert named(prose(text), "uses") & {"VAE", "VQGAN"} == used


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("비교 상대는 공개된 모델들, 즉 ZorbNet과 WumpNet이다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet, WumpNet이 50% 밀도에서도 느려지는 반면 걸음은 그대로다.", {"ZorbNet", "WumpNet"}),
        ("걸음은 GPT-4o에 맞췄고, 나머지에서 ZorbNet을 앞질렀다.", {"ZorbNet"}),
    ],
)
def test_whom_prose_sets_the_work_against(text: str, rivals: set[str]) -> None:
    assert named(prose(text), "comparesAgainst") == rivals


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("BLEU나 ROUGE 같은 자동 지표가 걸음을 재지 못한다.", set()),
        ("BLEU나 ROUGE 같은 자동 지표로 걸음을 쟀다.", {"BLEU", "ROUGE"}),
        ("걸음이 늘어도 추론 비용은 늘지 않는다.", set()),
        ("WalkDist가 낮을수록 좋은 걸음으로 본다.", {"WalkDist"}),
    ],
)
def test_which_measures_are_taken(text: str, measures: set[str]) -> None:
    assert named(prose(text), "reportsMetric") == measures


def test_a_particle_joins_two_measures_of_a_list() -> None:
    text = "# SlowWalk: 걷기\n\n## 결과\n\n- **측정 지표**: WalkAll@k와 Step Rate(마름), Walk Likeness와 Pace Accuracy(젖음)\n"
    found = named(extract(only_entry(text, "walk.md")), "reportsMetric")
    assert found == {"WalkAll@k", "Step Rate", "Walk Likeness", "Pace Accuracy"}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("WalkHill에서 걸음의 재현율은 0.943으로 가장 높다.", {"WalkHill"}),
        ("WalkHill에서 출발해 걸음의 재현율이 0.943으로 올랐다.", set()),
        ("검증용으로는 WalkSteps를 썼다.", {"WalkSteps"}),
        ("ImageNet 50K 검증 세트의 FID로 쟀다.", {"ImageNet"}),
    ],
)
def test_what_data_a_sentence_names(text: str, data: set[str]) -> None:
    assert named(prose(text), "evaluatesOn") | named(prose(text), "usesDataset") == data


def test_a_set_beside_a_known_one_is_called_by_its_name_and_not_brought() -> None:
    assert named(prose("저자들은 MMLU와 WalkSteps라는 두 데이터셋으로 검증한다."), "proposes") == set()


def test_a_wish_compares_nothing() -> None:
    text = "# SlowWalk: 걷기\n\n## 결과\n\n- **비교 대상**: SAC나 PPO와의 대조 실험이 있었으면 한다.\n"
    assert named(extract(only_entry(text, "walk.md")), "comparesAgainst") == set()


def test_the_papers_own_training_data() -> None:
    text = "# SlowWalk: 걷기\n\n## 방법\n\n학습 데이터인 SlowWalk 1K는 사람 없이 만들어졌다.\n"
    assert named(extract(only_entry(text, "walk.md")), "trainsOn") == {"SlowWalk 1K"}


def test_so_many_items_with_a_name_are_a_dataset() -> None:
    record = prose("코드로 확인하는 1,200개의 시험 문항(WalkDim)을 구축했다.")
    (own,) = (claim.object for claim in record.claims if claim.predicate == "proposes")
    assert (own.name, own.type) == ("WalkDim", "Dataset")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("단일 걸음 보상(SWR)과 다중 걸음 보상(MWR)이 함께 쓰인다.", {"SWR", "MWR"}),
        ("기존의 단일 걸음 보상(SWR)이 함께 쓰인다.", set()),
        ("단일 걸음 보상(SWR)보다 느리다.", set()),
    ],
)
def test_an_acronym_that_is_glossed_as_a_device(text: str, own: set[str]) -> None:
    assert named(prose(text), "proposes") == own
