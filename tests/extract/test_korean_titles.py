"""Where a Korean digest's title holds the paper's own name: before a colon, as all of it, or at its end."""

from __future__ import annotations

import pytest
from reading import only_entry

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
