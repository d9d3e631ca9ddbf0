"""English tasks that no lexicon holds: where a text marks them, how far their names reach, and what is none."""

from __future__ import annotations

import pytest

from paperkg.extract.model import SectionRole
from paperkg.extract.names.known import known_names
from paperkg.extract.names.mention import find_names
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.tasks.english import ENGLISH
from paperkg.extract.tasks.forms import short_forms
from paperkg.extract.tasks.phrases import Stretch, with_tasks

KNOWN = known_names()


def tasks(text: str, role: SectionRole = "abstract", *, label: bool = False) -> list[str]:
    found = with_tasks(Stretch(text, find_names(text, KNOWN, grammar("en")), role, label), ENGLISH)
    return [name.surface for name in found if name.said == "Task" or any(row.type == "Task" for row in name.rows)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We excel at hill path restoration tasks.", ["hill path restoration"]),
        ("It shows strong hill path restoration capabilities.", ["hill path restoration"]),
        (
            "We study tasks such as hill path restoration and footprint tracking.",
            ["hill path restoration", "footprint tracking"],
        ),
        (
            "It serves hill path restoration, footprint tracking, and map synthesis.",
            ["hill path restoration", "footprint tracking", "map synthesis"],
        ),
        ("Hill path restoration (HPR) is hard.", ["HPR"]),
        ("We study steps to talk (S2T), which is new.", ["S2T"]),
        ("Robust hill path restoration remains hard.", ["hill path restoration"]),
        ("We work in the context of zero-shot hill path restoration.", ["hill path restoration"]),
        ("It shows strong performance in hill path restoration.", ["hill path restoration"]),
        ("We walk. On hill path restoration, TAPO wins.", ["hill path restoration"]),
        ("It does counting, grounding, and hill path editing tasks.", ["counting", "grounding", "hill path editing"]),
    ],
)
def test_the_text_marks_a_phrase_as_a_task(text: str, expected: list[str]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We walk by hill path restoration.",
        "We propose hill path restoration (HPR).",
        "It needs data generation tasks.",
        "Our steps improve restoration.",
        "It shows superior reasoning capabilities.",
    ],
)
def test_a_means_or_what_every_work_does_is_no_task(text: str) -> None:
    assert [task for task in tasks(text) if task.lower() != "reasoning"] == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("ZorbWalk: Few-Shot Hill Path Recovery in Walkers", ["Hill Path Recovery"]),
        ("TAPO: A Method for Night Hill Segmentation", ["Night Hill Segmentation"]),
        ("TAPO: Hill Path Restoration Benchmark from Maps", ["Hill Path Restoration"]),
        ("Improving Hill Path Restoration via Steps", ["Hill Path Restoration"]),
        ("TAPO: Step-Aware Restoration for Hills", []),
        ("Slow Steps via Hill Path Restoration", []),
        ("HiPaRe: Hill Path Restoration for Maps", []),
        ("TAPO: A Model for Fast and Robust Hill Path Editing", ["Hill Path Editing"]),
        ("TAPO: Towards Universal Zero-Shot Hill Path Grounding", ["Hill Path Grounding"]),
        ("TAPO: Slow Step Estimation for Hill Path Grounding", ["Hill Path Grounding"]),
        ("TAPO: Hill Slide Generation for Walkers", ["Hill Slide Generation"]),
        ("TAPO: Towards Open Continual Learning with Steps", ["Continual Learning"]),
        ("TAPO: Learning Steps from Maps for Slow Hill Design Improvement", ["Slow Hill Design Improvement"]),
        ("TAPO: Benchmarking Hill Path Planning of Robots in Fog", ["Hill Path Planning"]),
        ("TAPO: A Wet Hill Path Editing Framework via Steps", ["Wet Hill Path Editing"]),
        ("TAPO: A Wet Hill Path Editing Cost via Steps", []),
        ("Scaling Map Summarisation with Steps", ["Map Summarisation"]),
        ("Better Rollout Selection for Hills", []),
        ("TAPO: Hill Path Detection and Tracking with Steps", ["Hill Path Detection", "Tracking"]),
        ("Slow Walking for Species Counting", ["Species Counting"]),
        ("Fast Steps for KV-Hill Restoration", ["KV-Hill Restoration"]),
        ("Accelerating Hill Path Restoration with Slow Steps", ["Hill Path Restoration"]),
        ("Rethinking Question Answering as Hill Elements Generation", ["Question Answering"]),
        ("Slow Steps Improves Hill Generalization of Walkers", ["Hill Generalization"]),
    ],
)
def test_a_title_names_its_task(title: str, expected: list[str]) -> None:
    assert tasks(title, "title") == expected


def test_a_task_of_one_word_in_a_title_shares_the_words_of_the_one_before_it() -> None:
    text = "TAPO: Hill Path Detection and Tracking with Steps"
    found = with_tasks(Stretch(text, find_names(text, KNOWN, grammar("en")), "title"), ENGLISH)
    assert [name.others for name in found if name.surface == "Tracking"] == [("Hill Path Tracking",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recall for retrieval, IoU for segmentation", ["retrieval", "segmentation"]),
        ("The order is the same for detection and hill path tracking", ["detection", "hill path tracking"]),
        ("It is level with TAPO on mathematics and loses a little on code.", ["mathematics", "code"]),
        ("The steps for segmentation maps are slow.", []),
        ("It was trained on code.", []),
        ("We excel at hill math synthesis tasks.", ["hill math synthesis"]),
        ("The code, maps, and mathematics are open.", []),
    ],
)
def test_a_digest_says_on_which_tasks_something_was_measured(text: str, expected: list[str]) -> None:
    assert tasks(text, "results") == expected


def forms(*titles: str) -> dict[str, str]:
    return short_forms(
        name for t in titles for name in with_tasks(Stretch(t, find_names(t, KNOWN, grammar("en")), "title"), ENGLISH)
    )


def test_a_task_less_some_of_its_words_is_the_same_task() -> None:
    assert forms("A Method for Night Hill Path Editing", "A Method for Hill Editing") == {
        "Hill Editing": "Night Hill Path Editing"
    }
    assert forms("A Method for Night Hill Editing", "A Method for Wet Hill Editing", "On Hill Editing") == {}


def test_each_item_under_a_label_for_tasks_is_one() -> None:
    assert tasks("hill QA, step counting and safety", "setup", label=True) == ["hill QA", "step counting", "safety"]
    assert tasks("hill QA | Sec. 4", "setup", label=True) == ["hill QA"]
