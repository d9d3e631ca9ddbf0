"""Frames of Korean sentences that set a name against the work, or show that it is the paper's own, without a verb for it."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import daily, only_entry
from test_ko import named

from paperkg.extract.record import EntryRecord

OWN = "TAPO: 걸음의 재고"


def prose(text: str, title: str = OWN) -> EntryRecord:
    """Return the record of a text without headings."""
    return extract(daily(f"# {title}\n\n{text}\n"))


def bullet(heading: str, text: str) -> EntryRecord:
    """Return the record of a bullet under a heading, in a digest whose title names TAPO."""
    return extract(only_entry(f"# {OWN}\n\n## {heading}\n\n- {text}\n"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZorbNet이나 WumpNet처럼 지도를 그려 두는 방법보다 빠릅니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet과 같은 큰 지도 모델에 비해 빠릅니다.", {"ZorbNet"}),
        ("걸음을 섞는 ZorbNet이나 지도를 주는 방식에 비해서도 덜 흔들렸습니다.", {"ZorbNet"}),
        ("ZorbNet이나 WumpNet이 지도를 매번 그리는 것과는 달리 TAPO는 걷기만 합니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet은 지도를 그리는 데 비해 TAPO는 걷기만 합니다.", {"ZorbNet"}),
        ("ZorbNet, WumpNet은 그보다 더 뒤에 있습니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet과 WumpNet을 놓고 보면 ZorbNet은 크게 밀렸습니다.", {"ZorbNet"}),
        ("ZorbNet과 WumpNet과 견준 표에서 앞섭니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet, WumpNet과 나란히 놓으면 점수가 높습니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet에는 못 미치지만 WumpNet은 웃돕니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet을 2점 차로 눌렀습니다.", {"ZorbNet"}),
        ("ZorbNet을 적용했을 때보다 4점 높습니다.", {"ZorbNet"}),
        ("ZorbNet의 52.1에서 60.4로 올렸습니다.", {"ZorbNet"}),
        ("ZorbNet의 절반 비용으로 걷습니다.", {"ZorbNet"}),
        ("ZorbNet이 여전히 앞섭니다.", {"ZorbNet"}),
        ("ZorbNet, WumpNet 등 12개 모델을 시험했습니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet 수준의 성능을 냅니다.", {"ZorbNet"}),
        ("비교 대상으로는 ZorbNet, WumpNet이 쓰였습니다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet의 구조로 걷습니다.", set()),
        ("ZorbNet처럼 지도를 그립니다.", set()),
        ("ZorbNet은 밀리지 않았습니다.", set()),
    ],
)
def test_frames_that_set_a_name_against_the_work(text: str, expected: set[str]) -> None:
    assert named(bullet("정량적 결과", text), "comparesAgainst") == expected


def test_what_trails_in_prose_is_set_beside_something() -> None:
    assert named(prose("TAPO는 61.0%였다. ZorbNet은 그보다 뒤에 있다."), "comparesAgainst") == {"ZorbNet"}
    assert named(prose("ZorbNet은 늘 뒤에 있다."), "comparesAgainst") == set()


def test_hardly_says_that_something_trails_only_before_how_far_it_came() -> None:
    assert named(prose("TAPO는 61.0%였다. ZorbNet도 10%를 간신히 넘겼다."), "comparesAgainst") == {"ZorbNet"}
    assert named(prose("TAPO는 61.0%였다. ZorbNet은 3분 만에 간신히 길을 찾았다."), "comparesAgainst") == set()


def test_what_only_others_do_is_not_used() -> None:
    text = "TAPO는 빠르다. DPO 신호를 길게 만드는 LLM과 달리 걷기만 한다."
    assert "DPO" not in named(prose(text), "uses") | named(prose(text), "comparesAgainst")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("공개된 dWalk-RL 코드베이스는 걸음을 통합합니다.", {"dWalk-RL"}),
        ("널리 쓰인 dWalk-RL 코드베이스는 걸음을 통합합니다.", set()),
        ("WalkNet-4B는 Qwen2.5-7B에서 초기화되었고 걸음은 따로 배웁니다.", {"WalkNet-4B"}),
        ("WalkNet-4B는 Qwen2.5-7B에서 앞섰습니다.", set()),
        ("이를 통해 WalkNet 시리즈와 최초의 걷는 모델이 만들어졌습니다.", {"WalkNet"}),
        ("그 답이 SlowWalk-RL입니다.", {"SlowWalk-RL"}),
        ("SlowWalk-RL라 불리는 모듈을 더했습니다.", {"SlowWalk-RL"}),
        ("새로 만든 벤치마크 WalkQuest로 재었습니다.", {"WalkQuest"}),
        ("속도에는 두 장치가 있습니다. Slow Walk Router(SWR)는 느립니다.", {"SWR"}),
        ("속도가 문제입니다. Slow Walk Router(SWR)는 느립니다.", set()),
        ("걸음을 고릅니다. 이를 위한 학습은 Slow Walk Learning으로 이루어집니다.", {"Slow Walk Learning"}),
    ],
)
def test_what_is_shown_to_be_the_papers_own(text: str, expected: set[str]) -> None:
    assert named(bullet("방법", text), "proposes") - {"TAPO"} == expected


def test_the_essence_of_a_new_name_is_the_papers() -> None:
    assert named(bullet("주요 기여", "SlowWalk의 핵심은 걸음을 되짚는 데 있습니다."), "proposes") >= {"SlowWalk"}


def test_the_one_new_name_that_prose_is_about_is_its_own() -> None:
    text = "걸음은 느리다. SlowWalk-RL은 그 대신 사람의 기록에 주목한다."
    more = " 기록이 없어도 SlowWalk-RL은 걷는다."
    assert named(prose(text + more, "걸음의 재고"), "proposes") == {"SlowWalk-RL"}
    assert named(prose(text, "걸음의 재고"), "proposes") == set()
    assert named(extract(only_entry(f"# 걸음의 재고\n\n{text}\n", "slowwalk-rl.md")), "proposes") == {"SlowWalk-RL"}
    used = "걸음은 SlowWalk-RL 모델을 활용한다. SlowWalk-RL은 빠르다. SlowWalk-RL은 걷는다."
    assert named(prose(used, "걸음의 재고"), "proposes") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZorbSteps의 걸음 주석 데이터 12만 건으로 미리 익히게 했다.", {"ZorbSteps"}),
        ("걸음을 흔드는 ZORBLAND에서는 56.7%에서 64.0%로 올랐다.", {"ZORBLAND"}),
        ("ZorbSteps와 WumpSteps에서 P3-Net과 Q-Net을 비교군으로 두었다.", {"ZorbSteps", "WumpSteps"}),
        ("학습 자료는 ZorbSteps에서 가져온 50만 건이다.", {"ZorbSteps"}),
        ("실험은 ZorbSteps와 WumpSteps에서 진행했다.", {"ZorbSteps", "WumpSteps"}),
        ("평가에는 ZorbSteps와 WumpSteps를 썼다.", {"ZorbSteps", "WumpSteps"}),
        ("평가에는 ZorbKit을 썼다.", set()),
        ("시험장은 ZorbSteps다.", {"ZorbSteps"}),
        ("ZorbSteps, WumpSteps 등 여섯 개 벤치마크를 썼다.", {"ZorbSteps", "WumpSteps"}),
        ("ZorbSteps의 걸음 규칙을 따랐다.", set()),
    ],
)
def test_bodies_of_data_and_places_of_scores_are_datasets(text: str, expected: set[str]) -> None:
    record = prose(f"TAPO는 빠르다. {text}")
    found = {n for p in ("usesDataset", "evaluatesOn", "trainsOn") for n in named(record, p)}
    assert found == expected


def test_simulators_that_a_work_runs_in_are_used() -> None:
    record = prose("TAPO는 빠르다. AI2-THOR, Habitat, VirtualHome, CARLA 등의 시뮬레이터를 한 인터페이스 뒤에 둔다.")
    assert {"AI2-THOR", "Habitat", "CARLA"} <= named(record, "uses")


def test_a_benchmark_that_others_only_look_at_is_not_evaluated_on() -> None:
    record = prose("TAPO는 빠르다. GSM8K 같은 평가가 답만 보는 데 비해 이 연구는 풀이를 본다.")
    assert named(record, "evaluatesOn") | named(record, "usesDataset") == set()


def test_sides_of_one_sentence_share_its_verb() -> None:
    record = prose("TAPO는 빠르다. 언어 쪽은 Qwen3, 시각 쪽은 SigLIP을 쓴다. 점수는 Qwen3보다 낮지 않다.")
    assert {"Qwen3", "SigLIP"} <= named(record, "uses")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZorbNet과 WumpNet은 그보다 아래에 있다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet과 WumpNet은 31.2로 하위권에 자리한다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet과 WumpNet은 걸음 32개에서 중단되었다.", {"ZorbNet", "WumpNet"}),
        ("ZorbNet과 WumpNet은 걸음 32개를 센다.", set()),
    ],
)
def test_what_ranks_low_or_breaks_off_is_a_rival(text: str, expected: set[str]) -> None:
    assert named(prose(f"SlowWalk를 제안한다. SlowWalk가 가장 앞선다. {text}"), "comparesAgainst") == expected
