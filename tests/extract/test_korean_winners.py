"""Who wins in a Korean sentence and is still no thing of the paper's own, and what is public without being brought."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from test_ko import named


def own(brought: str, results: str) -> set[str]:
    text = f"# 걸음의 재고\n\n## 주요 기여\n\n{brought}\n\n## 실험 결과\n\n{results}\n"
    return named(extract(only_entry(text, "walk.md")), "proposes")


@pytest.mark.parametrize(
    ("brought", "expected"),
    [("WalkForm을 제안합니다.", {"WalkForm"}), ("걸음을 셉니다.", {"ZorbNet"})],
)
def test_a_winner_is_the_papers_own_only_where_nothing_else_is(brought: str, expected: set[str]) -> None:
    assert own(brought, "걸음이 늘었습니다. ZorbNet은 걸음 수에서 GPT-4o를 3점 능가했습니다.") == expected


def test_public_models_are_not_brought_by_the_paper() -> None:
    assert own("WalkForm을 제안합니다. ZorbNet, StepNet 같은 공개 모델 위에서 걷습니다.", "걸음이 늘었습니다.") == {
        "WalkForm"
    }


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Slow Walk Sampling은 걸음을 느리게 고릅니다.", {"Slow Walk Sampling"}),
        ("Slow Walk Sampling(느린 걸음)이 걸음을 느리게 고릅니다.", {"Slow Walk Sampling"}),
        ("ZorbNet은 걸음을 새로운 신호로 씁니다.", {"ZorbNet"}),
        ("ZorbNet은 걸음을 세지 못했습니다.", set()),
        ("ZorbNet은 걸음을 세지만 느립니다.", set()),
        ("GRPO는 걸음을 새로운 신호로 씁니다.", set()),
    ],
)
def test_what_opens_a_sentence_on_the_method_and_acts(sentence: str, expected: set[str]) -> None:
    text = f"# 걸음의 재고\n\n## 방법\n\n걸음은 느립니다. {sentence}\n\n## 실험 결과\n\n걸음이 늘었습니다.\n"
    assert named(extract(only_entry(text, "walk.md")), "proposes") == expected


def test_what_joins_a_part_to_the_papers_own_name_is_a_member_in_korean() -> None:
    assert own("WalkForm을 제안합니다.", "ZorbNet-WalkForm과 WalkForm-Lite에서 걸음이 늘었습니다.") == {
        "WalkForm",
        "ZorbNet-WalkForm",
        "WalkForm-Lite",
    }


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("자체 제작한 WalkQuest로 쟀습니다.", {"WalkForm", "WalkQuest"}),
        ("걸음은 새로 모은 평가용 벤치마크 WalkQuest에서 쟀습니다.", {"WalkForm", "WalkQuest"}),
        ("같이 나온 WalkQuest에서 쟀습니다.", {"WalkForm", "WalkQuest"}),
        ("널리 쓰이는 벤치마크 WalkQuest에서 쟀습니다.", {"WalkForm"}),
    ],
)
def test_what_was_made_by_the_authors_themselves(sentence: str, expected: set[str]) -> None:
    assert own("WalkForm을 제안합니다.", sentence) == expected
