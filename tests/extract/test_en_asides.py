"""English abstracts: the tasks and measures that they only mention, and those that the paper is about."""

from __future__ import annotations

import pytest
from test_en import abstract, named


@pytest.mark.parametrize(
    "text",
    [
        "Agents excel at code generation. We introduce Zorbl, a walker method.",
        "Progress has come to robots through code generation. We introduce Zorbl, a walker method.",
        "We introduce Zorbl, a workflow incorporating code generation, image captioning, and rest.",
        "We introduce Zorbl, a walker method with a code generation module.",
        "We introduce Zorbl, a walker method for data curation and complex reasoning.",
        "We introduce Zorbl, which moves facts from text to image.",
        "We introduce Zorbl, run under a web-search-disabled protocol.",
    ],
)
def test_a_task_in_passing_is_not_addressed(text: str) -> None:
    assert named(abstract(text), "addressesTask") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Code generation aims to please. We introduce Zorbl, a walker method.",
        "Reliable code generation with small walkers is rare. We introduce Zorbl, a walker method.",
        "Walkers walk, yet code generation is largely unexplored. We introduce Zorbl, a walker method.",
        "Zorbl takes up the task of code generation. We walk slowly.",
        "We introduce Zorbl, a walker method for code generation.",
        "We evaluate Zorbl through code generation.",
        "We introduce Zorbl, which walks by code generation tasks.",
    ],
)
def test_a_task_that_a_sentence_is_about_is_addressed(text: str) -> None:
    assert [name.lower() for name in named(abstract(text), "addressesTask")] == ["code generation"]


def test_a_task_of_the_background_is_addressed_where_the_own_work_names_it_too() -> None:
    record = abstract("Agents excel at code generation. We introduce Zorbl, a walker method for code generation.")
    assert named(record, "addressesTask") == {"code generation": "Task"}


@pytest.mark.parametrize(
    "text",
    [
        "To improve accuracy, we introduce a walk of steps.",
        "We introduce a walk that runs with minimal latency.",
        "We find walks with good accuracy-efficiency trade-offs.",
        "We tell factual recall from grammar in what walkers say.",
    ],
)
def test_a_quality_that_is_only_wished_for_is_no_metric(text: str) -> None:
    assert named(abstract(text), "reportsMetric") == {}


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("We improve accuracy by a walk of steps.", "accuracy"),
        ("To walk faster, we cut latency by 3 ms.", "latency"),
        ("Experiments are run in terms of accuracy.", "accuracy"),
    ],
)
def test_a_quality_that_was_measured_is_a_metric(text: str, metric: str) -> None:
    assert named(abstract(text), "reportsMetric") == {metric: "Metric"}
