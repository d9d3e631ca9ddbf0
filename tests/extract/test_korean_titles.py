"""Where a Korean digest's title holds the paper's own name: before a colon, as all of it, or at its end."""

from __future__ import annotations

import pytest
from reading import only_entry
from test_ko import named

from paperkg.extract.extractor import extract


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("걸음과 쉼을 나누어 맡기는 에이전트, SlowWalk", {"SlowWalk"}),
        ("걷기와 쉬기를 하나의 표로: SlowWalk", {"SlowWalk"}),
        ("걸음을 천천히 세는 언어 모델 Walkinn", {"Walkinn"}),
        ("SlowWalk-7B", {"SlowWalk-7B"}),
        ("더 느리게 걷기, GRPO", set()),
        ("걸음이 느려지는 까닭과 SlowWalk", set()),
        ("걸음을 세는 언어 모델 GPT-4o", set()),
        ("Walking", set()),
    ],
)
def test_the_name_in_a_title(title: str, own: set[str]) -> None:
    record = extract(only_entry(f"# {title}\n\n걸음은 세기 어렵다. SlowWalk와 GRPO를 두고 본다.\n", "walk.md"))
    assert {claim.object.name for claim in record.claims if claim.predicate == "proposes"} == own


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("SlowWalk, 한 걸음씩 세는 법", {"SlowWalk"}),
        ("Slow Walk: 한 걸음씩 센다", {"Slow Walk"}),
        ("SlowWalk 읽기 노트", {"SlowWalk"}),
        ("SlowWalk / 걸음 세기", {"SlowWalk"}),
        ("SlowWalk와 StepForm: 걸음을 세는 두 길", {"SlowWalk", "StepForm"}),
        ("걸음은 왜 느린가… SlowWalk, 걸음을 세다", {"SlowWalk"}),
        ("걸음을 세는 에이전트, MIT의 SlowWalk", {"SlowWalk"}),
        ("걸음을 세는 오픈소스 프레임워크 SlowWalk 등장", {"SlowWalk"}),
        ("걸음은 정말 느린가 (SlowWalk)", {"SlowWalk"}),
        ("SlowWalk보다 느린 걸음", set()),
        ("Why Steps Fail — 걸음을 셀 수 있을까", set()),
        ("GRPO, 걸음을 다시 세다", set()),
    ],
)
def test_what_a_korean_headline_is_about(title: str, own: set[str]) -> None:
    entry = only_entry(f"# {title}\n\n걸음은 느리다. 한 번에 한 걸음씩 세면 덜 넘어진다.\n", "walk.md")
    assert named(extract(entry), "proposes") == own
