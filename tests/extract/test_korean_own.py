"""What Korean texts make a paper's own: what was made for it, and parts that only the words around them bring in."""

from __future__ import annotations

import pytest
from test_ko import named, told
from test_korean_prose import prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("새 벤치마크 WalkQuest는 걸음 900개를 담는다.", {"WalkQuest"}),
        ("평가를 위해 만든 WalkQuest에는 걸음 900개가 있다.", {"WalkQuest"}),
        ("이렇게 얻은 WalkQuest에는 걸음 900개가 있다.", {"WalkQuest"}),
        ("널리 쓰이는 벤치마크 WalkQuest는 걸음 900개를 담는다.", set()),
        ("WalkQuest 벤치마크가 새로 제작되었습니다.", {"WalkQuest"}),
        ("WalkQuest와 평가 절차도 함께 마련했습니다.", {"WalkQuest"}),
        ("WalkQuest와 같은 도구도 함께 마련했습니다.", set()),
        ("천천히 걷자는 것이 WalkNet의 요지입니다.", {"WalkNet"}),
        ("천천히 걷자는 것이 WalkNet의 한계입니다.", set()),
        ("걸음을 느리게 세어 주는 WalkNet입니다.", {"WalkNet"}),
        ("이 기법을 SlowWalk라고 불렀다.", {"SlowWalk"}),
        ("vLLM이라는 걷기 프레임워크와 같은 새로운 요소가 도입되었습니다.", {"vLLM"}),
        ("vLLM이라는 걷기 프레임워크를 활용했습니다.", set()),
    ],
)
def test_what_prose_tells_was_made_for_the_work(text: str, expected: set[str]) -> None:
    assert named(prose(text), "proposes") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "그 위에 Walk Search, Hill Search, Step Search라는 세 도구를 얹는다.",
            {"Walk Search", "Hill Search", "Step Search"},
        ),
        ("그 위에 Walk Search, Hill Search의 세 도구를 얹는다.", set()),
        ("Walk Search와 Hill Search로 이루어진다.", {"Walk Search", "Hill Search"}),
    ],
)
def test_parts_that_prose_counts_or_lists(text: str, expected: set[str]) -> None:
    assert named(prose(text), "proposes") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 여러 번의 걸음 생성기(WSG)가 다음 걸음을 고릅니다.", {"WSG"}),
        ("- 여러 번의 걸음 생성기(WSG)가 다음 걸음을 고르지만 느립니다.", set()),
        ("- 먼 길에서는 느린 걷기(Slow Walking)로 다음 걸음을 고릅니다.", {"Slow Walking"}),
        ("- 걸음을 느리게 고르는 Slow Walk Sampling을 씁니다.", {"Slow Walk Sampling"}),
        ("- 걸음을 느리게 고르는 Slow Walk Sampling보다 빠릅니다.", set()),
        ("- Walker는 다음 걸음을 고릅니다.", {"Walker"}),
        ("- Walker는 다음 걸음을 고르지 못합니다.", set()),
    ],
)
def test_parts_of_a_method_that_act(text: str, expected: set[str]) -> None:
    assert named(told("방법", text), "proposes") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("평가를 위해 벤치마크 WalkQuest를 제안한다.", {"WalkQuest"}),
        ("벤치마크 WalkQuest를 제안한다. WalkQuest에서는 모두 느렸다.", {"WalkQuest"}),
        ("벤치마크 WalkQuest를 제안한다. WalkQuest는 걸음을 담는다.", set()),
    ],
)
def test_own_data_that_serve_tests(text: str, expected: set[str]) -> None:
    assert named(prose(text), "evaluatesOn") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("벤치마크 WalkSense-Bench를 제안한다. WalkSense-8B는 느렸다.", {"WalkSense-Bench", "WalkSense-8B"}),
        ("벤치마크 WalkSense-Bench를 제안한다. HillSense-8B는 느렸다.", {"WalkSense-Bench"}),
        ("벤치마크 LangChain-Bench를 제안한다. LangChain-8B는 느렸다.", {"LangChain-Bench"}),
    ],
)
def test_what_begins_as_an_own_name_does_is_own_where_nobody_knows_the_beginning(text: str, expected: set[str]) -> None:
    assert named(prose(text), "proposes") == expected
