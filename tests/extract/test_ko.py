"""Korean digests: what each turn of phrase says of the names in it."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily, only_entry

from paperkg.extract.record import EntityObject, EntryRecord, SizeObject, SlotObject


def told(heading: str, text: str) -> EntryRecord:
    """Return the record of a digest with one bullet under one heading."""
    return extract(daily(f"# 걸음: 느린 산책\n\n## 1. {heading}\n\n{text}\n"))


def named(record: EntryRecord, *predicates: str) -> set[str]:
    return {
        claim.object.name
        for claim in record.claims
        if claim.predicate in predicates and isinstance(claim.object, EntityObject)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 코드 모델로는 ZorbNet을, 언어 모델로는 Qwen2.5-7B를 채택하였습니다.", {"ZorbNet", "Qwen2.5-7B"}),
        ("- 걷기 엔진으로는 vLLM을 썼다.", {"vLLM"}),
        ("- Whisper를 백본으로 삼습니다.", {"Whisper"}),
        ("- GPT-3.5와 같은 큰 모델 대신 Mistral 7B와 같은 작은 모델을 사용합니다.", {"Mistral 7B"}),
        ("- 특징 추출에는 ZorbNet이 쓰입니다.", {"ZorbNet"}),
        ("- 새로운 토큰 없이 Whisper를 사용합니다.", {"Whisper"}),
    ],
)
def test_what_the_work_builds_on(text: str, expected: set[str]) -> None:
    assert named(told("모델 아키텍처 및 학습 설정", text), "uses") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- GPT-4o에 견주면 느립니다.", {"GPT-4o"}),
        ("- GPT-4o와의 격차를 줄였습니다.", {"GPT-4o"}),
        ("- GPT-4o와의 직접 비교는 표에 있습니다.", {"GPT-4o"}),
        ("- GPT-4o와의 비교는 하지 않았습니다.", set()),
        ("- 증류를 적용한 GPT-4o보다 낮습니다.", {"GPT-4o"}),
        ("- MMLU, GPQA 등의 벤치마크에서 기존 방법보다 낫습니다.", set()),
    ],
)
def test_what_the_work_is_compared_with(text: str, expected: set[str]) -> None:
    assert named(told("정량적 결과", text), "comparesAgainst") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 걸음 세기에는 Zorbl, Wumpet과 같은 새로운 구성 요소가 도입되었습니다.", {"Zorbl", "Wumpet"}),
        ("- **느린 걸음 세기(slow step counting)**: 걸음을 하나씩 셉니다.", {"slow step counting"}),
        ("- **상대 걸음 추정(Relative Pace Estimation, RPE)**: 걸음을 셉니다.", {"RPE"}),
        ("- **적응적 걸음 가지치기(Adaptive Step Trimming, AST)**: 걸음을 줄입니다.", {"AST"}),
        ("- 걸음 손실(Step Loss, SL)이 도입되었습니다.", {"SL"}),
        ("- 평가용 과제 모음은 Zorbl이라고 불린다.", {"Zorbl"}),
        ("- 걷기에는 Zorbl이라는 에이전트가 사용되었습니다.", set()),
    ],
)
def test_what_the_paper_calls_its_own(text: str, expected: set[str]) -> None:
    assert named(told("주요 기여", text), "proposes") == expected


def test_a_word_of_its_own_expansion_is_no_longer_the_lexicons() -> None:
    record = told("주요 기여", "- **상대 걸음 추정(Relative Pace Estimation, RPE)**: 걸음을 셉니다.")
    assert named(record, "reportsMetric") == set()


def test_what_a_benchmark_runs_it_compares() -> None:
    record = told(
        "주요 기여", "- **ZorblBench 벤치마크 구축**: 걸음을 봅니다.\n\n## 2. 실험 설정\n\n- GPT-4o를 평가하였습니다."
    )
    assert named(record, "comparesAgainst") == {"GPT-4o"}


def test_what_a_method_runs_it_uses() -> None:
    record = told(
        "주요 기여", "- **Zorbl 알고리즘 제안**: 걸음을 봅니다.\n\n## 2. 실험 설정\n\n- GPT-4o를 평가하였습니다."
    )
    assert named(record, "comparesAgainst") == set()


def test_a_corpus_named_after_a_model_is_a_corpus() -> None:
    record = told("모델 아키텍처 및 학습 설정", "- SmolLM 코퍼스에서 데이터를 고릅니다.")
    assert named(record, "usesDataset") == {"SmolLM"}


def test_a_part_of_a_known_dataset_is_a_dataset() -> None:
    assert named(told("정량적 결과", "- MathVista-testmini에서 64.0%입니다."), "evaluatesOn") == {"MathVista-testmini"}


@pytest.mark.parametrize(("text", "sizes"), [("450M 규모의 모델입니다.", {"450M"}), ("BitNet 2B4T를 씁니다.", set())])
def test_sizes_are_those_of_models(text: str, sizes: set[str]) -> None:
    record = told("모델 아키텍처 및 학습 설정", f"- {text}")
    assert {c.object.size for c in record.claims if isinstance(c.object, SizeObject)} == sizes


def test_prose_begins_with_its_title() -> None:
    entry = only_entry("Zorbl: 걸음을 세는 법\n\nZorbl은 걸음을 센다.\n\n실험에서 MMLU 정확도는 40%였다.\n", "note.txt")
    assert entry.title == "Zorbl: 걸음을 세는 법"
    assert [section.role for section in entry.sections] == ["summary", "results"]


def test_prose_that_begins_with_a_sentence_has_no_title() -> None:
    assert only_entry("Zorbl은 걸음을 센다.\n\nGRPO보다 낫다.\n", "note.txt").title is None


def test_prose_on_limits_makes_no_claim_on_the_work() -> None:
    record = extract(only_entry("Zorbl: 걷기\n\nZorbl은 걷는다.\n\n향후 GPT-4o를 활용할 계획이다.\n", "note.txt"))
    assert named(record, "uses") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- **측정 지표**: 걸음 유지율, FVD, 순승률(net win rate)", {"걸음 유지율", "FVD", "net win rate"}),
        ("- **평가 지표**: Whisper 유사도", {"Whisper 유사도"}),
        ("- **평가 지표**: 다양한 지표를 사용합니다.", set()),
        ("- MMLU에서 MAE가 0.41입니다.", {"MAE"}),
        ("- 각도 오차(angle error)는 0.2입니다.", {"angle error"}),
    ],
)
def test_what_is_measured(text: str, expected: set[str]) -> None:
    assert named(told("정량적 결과", text), "reportsMetric") == expected


def test_a_word_before_a_method_makes_it_another() -> None:
    assert named(told("정량적 결과", "- 온라인 DPO와 비교하였습니다."), "comparesAgainst") == {"온라인 DPO"}


def test_a_translated_phrase_beside_a_baseline_is_one() -> None:
    record = told("실험 설정", "- **비교 대상**: 걷기 손실(walking loss)과 GRPO를 포함합니다.")
    assert named(record, "comparesAgainst") == {"walking loss", "GRPO"}


def test_a_split_of_the_papers_own_dataset_is_its_own_too() -> None:
    record = told("주요 기여", "- **ZorblBench 벤치마크 구축**: 걸음을 봅니다.\n- ZorblBench-Test에서 평가하였습니다.")
    assert named(record, "proposes") == {"ZorblBench", "ZorblBench-Test"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 걸음 점수(pace score)를 기반으로 학습합니다.", {"pace score"}),
        ("- 걸음 상자(pace box)를 기반으로 학습합니다.", set()),
        ("- ZorbNet 모델의 걸음을 기록을 기반으로 고칩니다.", set()),
        ("- FP4 텐서 코어를 활용합니다.", set()),
    ],
)
def test_techniques_in_small_letters_are_used_but_owners_and_formats_are_not(text: str, expected: set[str]) -> None:
    assert named(told("모델 아키텍처 및 학습 설정", text), "uses") == expected


def test_a_model_that_is_used_is_not_the_papers_own_for_being_a_topic() -> None:
    text = "- ZorbNet 모델을 활용하여 걷습니다.\n- ZorbNet은 빠르게 걷습니다.\n\n## 2. 정량적 결과\n\n- ZorbNet은 잘 걷습니다."
    assert "ZorbNet" not in named(told("주요 기여", text), "proposes")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("모델 구조의 세부 사항은 부록에 있다고 합니다.", {"architecture"}),
        ("효과가 늘 나타나지 않을 수 있으며 데이터에 달려 있습니다.", set()),
    ],
)
def test_what_the_digest_says_is_not_given(text: str, slots: set[str]) -> None:
    record = told("한계점 및 잠재적 실패 요인", f"- {text}")
    assert {c.object.slot for c in record.claims if isinstance(c.object, SlotObject)} == slots


def test_an_unknown_name_that_holds_a_number_is_a_dataset() -> None:
    assert named(told("정량적 결과", "- ZRB17에서 정확도 85.3%를 달성하였습니다."), "evaluatesOn") == {"ZRB17"}


def test_a_thing_that_is_not_named_leaves_no_gap_in_its_section() -> None:
    record = told("모델 아키텍처 및 학습 설정", "- 그 걸음꾼의 이름은 공개되지 않았습니다.")
    assert [claim for claim in record.claims if claim.predicate == "notReported"] == []


def test_a_number_that_is_missing_of_one_thing_leaves_no_gap() -> None:
    record = told("한계", "- 한 걸음 생성에 대해서는 자세한 수치가 제시되지 않았다.")
    assert [claim for claim in record.claims if claim.predicate == "notReported"] == []


def test_words_between_a_known_name_and_its_noun_make_no_other_spelling_of_it() -> None:
    record = told("모델 아키텍처 및 학습 설정", "- GRPO 걷기 레시피를 활용합니다.")
    spellings = {alias for c in record.claims if isinstance(c.object, EntityObject) for alias in c.object.aliases}
    assert not any("레시피" in spelling for spelling in spellings)


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("정량적 결과", "- 정확도를 높이기 위해 걸음을 줄였습니다.", set()),
        ("정량적 결과", "- 정확도가 91%로 올랐습니다.", {"정확도"}),
        ("방법", "- 걸음마다 토큰 수를 제한합니다.", set()),
        ("방법", "- 메모리 사용량을 아낍니다.", set()),
        ("방법", "- 메모리 사용량을 12% 줄입니다.", {"메모리 사용량"}),
        ("정량적 결과", "- Zorb@5 12.5를 달성했습니다.", {"Zorb@5"}),
        ("정량적 결과", "- ZRB를 측정했습니다.", {"ZRB"}),
        ("정량적 결과", "- 모델의 파라미터 수는 8.9M입니다.", set()),
    ],
)
def test_a_measure_is_no_quality_or_purpose(heading: str, text: str, expected: set[str]) -> None:
    assert named(told(heading, text), "reportsMetric") == expected


def test_measures_in_a_list_are_also_joined_behind_their_parentheses() -> None:
    record = told("실험 설정", "- **측정 지표**: 걸음 정확도(Step Accuracy, SA)와 걸음 비율(Step Proportion, SP)")
    assert named(record, "reportsMetric") == {"걸음 정확도", "걸음 비율"} or named(record, "reportsMetric") == {
        "SA",
        "SP",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 새로운 CoT 보상 모델을 제안합니다.", set()),
        ("- 두 가지 RWKV 변형 구조를 제시합니다.", set()),
        ("- BIRD 개발 세트와 Spider 개발 세트를 봅니다.", set()),
    ],
)
def test_a_known_name_that_describes_another_thing_is_not_proposed(text: str, expected: set[str]) -> None:
    assert named(told("주요 기여", text), "proposes") == expected


def test_what_is_gone_without_is_not_used() -> None:
    assert named(told("방법", "- Whisper를 거치지 않고 걸음을 셉니다."), "uses") == set()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- ZorbNet은 걸음을 세는 언어 모델입니다.", "Model"),
        ("- ZorbNet을 소개합니다. ZorbNet은 1,500개의 시나리오를 담고 있습니다.", "Dataset"),
        ("- ZorbNet은 걸음을 셉니다. ZorbNet은 느립니다.", "Method"),
    ],
)
def test_a_sentence_says_what_kind_of_thing_its_topic_is(text: str, kind: str) -> None:
    kinds = {
        claim.object.type
        for claim in told("주요 기여", text).claims
        if claim.predicate == "proposes" and isinstance(claim.object, EntityObject)
    }
    assert kinds == {kind}


def test_a_base_model_that_scores_is_no_baseline() -> None:
    record = told(
        "방법", "- 베이스 모델은 Qwen2.5-7B입니다.\n\n## 2. 정량적 결과\n\n- Qwen2.5-7B의 정확도가 91%로 올랐습니다."
    )
    assert (named(record, "uses"), named(record, "comparesAgainst")) == ({"Qwen2.5-7B"}, set())


def test_parameters_are_counted_in_millions_where_the_text_says_so() -> None:
    record = told("방법", "- 모델의 파라미터 수는 8.9M이고 토큰 수는 3M입니다.")
    assert [claim.object.size for claim in record.claims if isinstance(claim.object, SizeObject)] == ["8.9M"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 백본과 인코더 구성(Ego, Exos)에 따라 다릅니다.", set()),
        ("- 손실은 GRPO를 따릅니다.", {"GRPO"}),
        ("- 마지막에 SFT를 수행합니다.", {"SFT"}),
        ("- DPO 같은 기법은 최종 답만 봅니다.", set()),
        ("- SFT용 데이터를 모읍니다.", set()),
        ("- Whisper, BAGEL, ZorbNet, Qwen2.5-7B에 그대로 붙습니다.", {"Whisper", "BAGEL", "ZorbNet", "Qwen2.5-7B"}),
        ("- 보상 모델로는 PickScore를 썼습니다.", {"PickScore"}),
        ("- 걸음에는 ZorbNet이라는 두 가지 에이전트가 사용되었습니다.", {"ZorbNet"}),
        (
            "- 두 걸음을 보상 가중 회귀(reward weighted regression)로 흐름 모델에 적용합니다.",
            {"reward weighted regression"},
        ),
    ],
)
def test_what_the_method_is_made_with(text: str, expected: set[str]) -> None:
    assert named(told("방법", text), "uses") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 평가 대상 모델은 BM25, ZorbNet 등입니다.", {"BM25", "ZorbNet"}),
        ("- 평가 대상은 BM25이며, 확장에는 HyDE를 씁니다.", {"BM25"}),
        ("- GPT-4o와의 비교에서 우수했습니다.", {"GPT-4o"}),
        ("- Mazes, Random 맵에서는 GPT-4o와 대등했습니다.", {"GPT-4o"}),
        ("- ZorbNet, SFT + Parallel과 비교했습니다.", {"ZorbNet", "SFT"}),
        ("- ZorbNet, 계획 기반 방법과 대등했습니다.", {"ZorbNet"}),
    ],
)
def test_where_parties_of_a_comparison_stand(text: str, expected: set[str]) -> None:
    assert named(told("실험 설정", text), "comparesAgainst") == expected
