"""Korean prose digests: the field before the work, parts told by number, how rivals came out, and benchmarks of others."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily
from test_ko import named

from paperkg.extract.record import EntryRecord

OWN = "TAPO는 걸음을 셉니다. "


def told(text: str, title: str = "TAPO: 걸음의 재고") -> EntryRecord:
    """Return the record of a text without headings under a title that names the work."""
    return extract(daily(f"# {title}\n\n{text}\n"))


def held(record: EntryRecord, *predicates: str) -> set[str]:
    return {name for predicate in predicates for name in named(record, predicate)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRPO가 걸음을 느리게 학습합니다. " + OWN, set()),
        (OWN + "학습은 GRPO로 진행합니다.", {"GRPO"}),
        (OWN + "PPO, GRPO처럼 보상으로 푸는 방법은 느립니다.", set()),
        (OWN + "GRPO를 비롯한 요즘의 기법은 느립니다.", set()),
    ],
)
def test_prose_uses_nothing_that_it_names_before_its_work_or_as_an_example(text: str, expected: set[str]) -> None:
    assert named(told(text), "uses") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("두 개의 지도가 제안됩니다. Slow Map(SM)은 걸음을 세고, Far Map(FM)은 걸음을 잊습니다.", "FM", True),
        ("지도는 느립니다. Slow Map(SM)은 걸음을 세고, Far Map(FM)은 늦지만 걸음을 잊습니다.", "FM", False),
        ("두 번째는 Slow Walk Counting(SWC)으로, 걸음을 셉니다.", "SWC", True),
        ("느린 걸음 모델(Slow Walk Model, SWM)은 큐를 두어 걸음을 셉니다.", "SWM", True),
        ("SlowWalk라는 이름의 걸음 지도다.", "SlowWalk", True),
        ("이것이 SlowWalk가 메우려는 틈입니다.", "SlowWalk", True),
        ("Qwen2.5-VL 기반의 Slow Reasoner에 걸음을 넣습니다.", "Slow Reasoner", True),
        ("GPT-4o로 생성한 걸음 데이터 StepTold로 지도 미세조정을 합니다.", "StepTold", True),
        ("ZorbNet이 대표적이다. ZorbNet은 걸음을 배운다.", "ZorbNet", False),
    ],
)
def test_the_parts_that_prose_tells_of(text: str, name: str, expected: bool) -> None:
    record = told(OWN + text)
    spelled = {
        spelling
        for claim in record.claims
        if claim.predicate == "proposes"
        for spelling in (claim.object.name, *claim.object.aliases)  # type: ignore[union-attr]
    }
    assert (name in spelled) is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("느린 걸음은 누가 세나: 걷는 사람을 위한 SlowWalk", {"SlowWalk"}),
        ("SLOW 벤치마크: 걸음을 정말 셀 수 있나", {"SLOW"}),
    ],
)
def test_what_a_headline_closes_with_or_calls_a_benchmark(title: str, expected: set[str]) -> None:
    assert named(told("SlowWalk는 걷는다. SLOW는 잰다.", title), "proposes") == expected


@pytest.mark.parametrize(
    "text",
    [
        "GPT-4o를 걸음과 뜀에서 이겼습니다.",
        "GPT-4o와 붙었을 때는 격차가 더 컸습니다.",
        "GPT-4o와는 화질에서 우세하되 글에서는 열세입니다.",
        "GPT-4o는 정확도에서 대등했지만 느렸습니다.",
        "2위인 GPT-4o와의 차이는 3점입니다.",
        "직전의 최고 기록인 GPT-4o도 있습니다.",
        "GPT-4o의 교정 능력조차 TAPO 7B를 따라오지 못했습니다.",
        "같은 조건에서 GPT-4o가 46.8%였습니다.",
        "GPT-4o, Qwen2.5-7B 등을 돌린 결과도 실려 있습니다.",
    ],
)
def test_how_a_rival_came_out(text: str) -> None:
    record = told(OWN + text)
    assert "GPT-4o" in named(record, "comparesAgainst")
    assert "GPT-4o" not in named(record, "uses")


def test_rivals_that_something_is_matched_with_are_no_measures_beside_the_measures() -> None:
    record = told(OWN + "WalkBench에서 ZorbNet, WumpNet과 겨뤄 PSNR과 LPIPS를 포함한 지표에서 앞섰습니다.")
    assert named(record, "comparesAgainst") == {"ZorbNet", "WumpNet"}
    assert named(record, "reportsMetric") == {"PSNR", "LPIPS"}


def test_the_place_of_a_comparison_is_no_party_in_a_list_either() -> None:
    record = told(OWN + "ZorbTown과 WumpTown에서는 GPT-4o를 앞섭니다.")
    assert named(record, "comparesAgainst") == {"GPT-4o"}


JUDGE = "걸음 벤치마크 WalkBench를 공개합니다. "


@pytest.mark.parametrize(
    "text", ["그림에서는 GPT-4o가 선두이고 나머지는 멉니다.", "GPT-4o 계열은 걸음에서 아쉬운 점수를 받았습니다."]
)
def test_who_judges_models_tells_how_they_came_out(text: str) -> None:
    record = told(JUDGE + "GPT-4o를 봅니다. " + text, "WalkBench: 걸음 벤치마크")
    assert "GPT-4o" in named(record, "comparesAgainst")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MMLU는 글만 보고 걸음은 보지 않는다.", False),
        ("MMLU나 GSM8K 같은 기존 시험은 글로 끝난다.", False),
        ("MMLU를 번역해 쓰는 길도 있지만 걸음은 다르다.", False),
        ("MMLU가 포함된다.", True),
    ],
)
def test_a_benchmark_does_not_use_the_benchmarks_that_it_only_tells_of(text: str, expected: bool) -> None:
    record = told(JUDGE + text, "WalkBench: 걸음 벤치마크")
    assert ("MMLU" in held(record, "usesDataset", "evaluatesOn", "trainsOn")) is expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("시험은 MMLU-KO와 BoolQ-IN을 씁니다.", "MMLU-KO"),
        ("Walk10K로 학습합니다.", "Walk10K"),
        ("학습에는 새로 구축한 WalkWorld를 씁니다.", "WalkWorld"),
        ("격차가 벌어지는 곳은 WalkWorld이다.", "WalkWorld"),
    ],
)
def test_what_is_a_dataset_by_its_name_or_by_what_was_done_with_it(text: str, name: str) -> None:
    assert name in held(told(OWN + text), "usesDataset", "evaluatesOn", "trainsOn")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("빨리 걷지만 수용률은 41%로 낮았다.", {"수용률"}),
        ("걸음은 비슷한데 걸음 품질은 0.108 높다.", {"걸음 품질"}),
        ("ZNFE를 100에서 16으로 줄였다.", {"ZNFE"}),
        ("여기에 민감도 분석이 붙습니다.", set()),
    ],
)
def test_what_is_measured_begins_behind_the_verb(text: str, expected: set[str]) -> None:
    assert named(told(OWN + text), "reportsMetric") == expected


def test_a_model_that_gets_better_by_so_much_is_what_the_work_is_applied_to() -> None:
    record = told(OWN + "Qwen3-4B가 평균 6.4점 향상되어 GPT-4o를 추월했습니다.")
    assert "Qwen3-4B" in named(record, "uses")
    assert named(record, "comparesAgainst") == {"GPT-4o"}
