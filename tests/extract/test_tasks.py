"""Korean tasks that no lexicon holds: where a text marks them, how far their names reach, and what is none."""

from __future__ import annotations

import pytest

from paperkg.extract.grammar import grammar
from paperkg.extract.known import KnownNames
from paperkg.extract.mention import find_names
from paperkg.extract.model import SectionRole
from paperkg.extract.tasks import with_tasks
from paperkg.ontology.names import load_lexicon

KNOWN = KnownNames(load_lexicon())


def tasks(text: str, role: SectionRole = "results", *, label: bool = False) -> list[str]:
    names = find_names(text, KNOWN, grammar("ko"), label=label)
    found = with_tasks(text, names, role, label=label)
    return [name.surface for name in found if name.said == "Task" or any(row.type == "Task" for row in name.rows)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("모델은 산길 지도 복원 작업을 수행한다.", ["산길 지도 복원"]),
        ("산길 지도 복원, 발자국 추적, 걸음 합성 등을 다룬다.", ["산길 지도 복원", "발자국 추적", "걸음 합성"]),
        ("산길 복원 및 발자국 추적과 같은 다양한 작업에서 앞선다.", ["산길 복원", "발자국 추적"]),
        ("지각 작업(복원, 발자국 추적, 탐지)에서 앞선다.", ["복원", "발자국 추적", "탐지"]),
        ("텍스트-이미지, 이미지-비디오 등 두 가지 작업을 다룬다.", ["텍스트-이미지", "이미지-비디오"]),
        ("걸음은 산길 복원에서 우수한 성능을 보인다.", ["산길 복원"]),
    ],
)
def test_the_text_marks_a_phrase_as_a_task(text: str, expected: list[str]) -> None:
    assert tasks(text) == expected


def test_a_known_task_with_nouns_on_its_left_is_a_longer_task() -> None:
    assert tasks("모델은 산길 이미지 생성 작업을 수행한다.") == ["산길 이미지 생성"]


def test_a_known_task_keeps_its_name_where_a_particle_stands_before_it() -> None:
    assert tasks("모델은 이미지 생성 작업을 수행한다.") == ["이미지 생성"]


def test_a_label_is_a_task_where_it_is_nothing_else() -> None:
    assert tasks("산길 지도 복원", label=True) == ["산길 지도 복원"]
    assert tasks("산길 지도 복원 결과", label=True) == []


def test_a_step_of_the_method_is_no_task() -> None:
    assert tasks("산길 지도 복원", "method", label=True) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("걸음을 통한 산길 지도 복원", ["산길 지도 복원"]),
        ("산길 지도 복원을 위한 느린 걸음", ["산길 지도 복원"]),
        ("걷기를 위한 강화된 산길 추론", []),
        ("산길 지도 복원 모델", []),
        ("산길 걸음 보고서 요약", []),
    ],
)
def test_a_title_names_what_it_is_on(title: str, expected: list[str]) -> None:
    assert tasks(title, "title") == expected


@pytest.mark.parametrize(
    "text", ["복잡한 추론 작업을 한다.", "모델 추론 작업을 한다.", "산길 지도 복원을 거쳐 걷는다."]
)
def test_what_is_no_task(text: str) -> None:
    assert tasks(text) == []


def test_names_stay_in_order_and_apart() -> None:
    text = "DPO는 산길 이미지 생성 작업과 GSM8K에서 앞선다."
    found = with_tasks(text, find_names(text, KNOWN, grammar("ko")), "results")
    assert [name.surface for name in found] == ["DPO", "산길 이미지 생성", "GSM8K"]
