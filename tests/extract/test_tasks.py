"""Korean tasks that no lexicon holds: where a text marks them, how far their names reach, and what is none."""

from __future__ import annotations

import pytest

from paperkg.extract.model import SectionRole
from paperkg.extract.names.found import Found
from paperkg.extract.names.known import known_names
from paperkg.extract.names.mention import find_names
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.tasks.forms import short_forms
from paperkg.extract.tasks.korean import KOREAN
from paperkg.extract.tasks.phrases import Stretch, with_tasks

KNOWN = known_names()


def tasks(text: str, role: SectionRole = "results", *, label: bool = False) -> list[str]:
    names = find_names(text, KNOWN, grammar("ko"), label=label)
    found = with_tasks(Stretch(text, names, role, label), KOREAN)
    return [name.surface for name in found if name.said == "Task" or any(row.type == "Task" for row in name.rows)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("모델은 산길 지도 복원 작업을 수행한다.", ["산길 지도 복원"]),
        ("산길 지도 복원, 발자국 추적, 걸음 합성 등을 다룬다.", ["산길 지도 복원", "발자국 추적", "걸음 합성"]),
        ("산길 복원 및 발자국 추적과 같은 다양한 작업에서 앞선다.", ["산길 복원", "발자국 추적"]),
        ("지각 작업(그라운딩, 발자국 추적, 카운팅)에서 앞선다.", ["그라운딩", "발자국 추적", "카운팅"]),
        ("텍스트-이미지, 이미지-비디오 등 두 가지 작업을 다룬다.", ["텍스트-이미지", "이미지-비디오"]),
        ("수학 및 산길 추론 과제에서 앞선다.", ["수학", "산길 추론"]),
        ("주어진 산길을 따르는 산길 복원이라는 새로운 작업을 제안한다.", ["산길 복원"]),
        ("걸음 합성과 산길 복원을 포함한 여러 작업을 다룬다.", ["걸음 합성", "산길 복원"]),
        ("모델의 산길 복원 능력을 비교한다.", ["산길 복원"]),
        ("시험은 분류, 발자국 검색, 탐지의 세 과제로 이루어진다.", ["분류", "발자국 검색", "탐지"]),
        ("산길 복원이나 발자국 추적 작업에 쓴다.", ["산길 복원", "발자국 추적"]),
        ("걸음은 산길 복원에서 우수한 성능을 보인다.", ["산길 복원"]),
    ],
)
def test_the_text_marks_a_phrase_as_a_task(text: str, expected: list[str]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    "text", ["TAPO는 산길 지도 복원을 위해 만들었다.", "산길 지도 복원(trail map recovery)을 위한 모델이다."]
)
def test_what_a_work_is_for_is_a_task(text: str) -> None:
    assert tasks(text, "contribution") == ["산길 지도 복원"]
    assert tasks(text, "related") == []


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
        ("이미지 생성을 통한 걸음", []),
        ("발자국 및 산길 정렬", []),
    ],
)
def test_a_title_names_what_it_is_on(title: str, expected: list[str]) -> None:
    assert tasks(title, "title") == expected


@pytest.mark.parametrize(
    "text",
    [
        "복잡한 추론 작업을 한다.",
        "모델 추론 작업을 한다.",
        "산길 지도 복원을 거쳐 걷는다.",
        "수학 과제를 푼다.",
        "이해 및 추론 작업을 한다.",
        "기존의 이미지 생성은 느리다.",
        "이미지 생성 등의 기법을 쓴다.",
        "산길의 느린 걸음의 동적 생성에서 높은 성능을 보인다.",
    ],
)
def test_what_is_no_task(text: str) -> None:
    assert tasks(text) == []


def test_names_stay_in_order_and_apart() -> None:
    text = "DPO는 산길 이미지 생성 작업과 GSM8K에서 앞선다."
    found = with_tasks(Stretch(text, find_names(text, KNOWN, grammar("ko")), "results"), KOREAN)
    assert [name.surface for name in found] == ["DPO", "산길 이미지 생성", "GSM8K"]


def test_a_known_task_is_extended_wherever_it_stands() -> None:
    assert tasks("걸음이 산길 이미지 생성을 돕는다.") == ["산길 이미지 생성"]
    assert tasks("걸음이 표준 이미지 생성을 돕는다.") == ["이미지 생성"]


def names_of(*texts: str) -> list[Found]:
    return [
        name
        for text in texts
        for name in with_tasks(Stretch(text, find_names(text, KNOWN, grammar("ko")), "results"), KOREAN)
    ]


def test_a_known_task_stands_for_the_one_longer_task_of_the_entry() -> None:
    assert short_forms(names_of("산길 이미지 생성은 느리다.", "이미지 생성은 빠르다.")) == {
        "산길 이미지 생성": "Image Generation"
    }


def test_a_known_task_stands_for_none_of_several_longer_ones() -> None:
    assert short_forms(names_of("산길 이미지 생성은 느리다.", "투명 이미지 생성.", "이미지 생성은 빠르다.")) == {}
