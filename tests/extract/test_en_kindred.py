"""English texts: names of one make with what the paper proposes, names that a text calls new, and labels that name parts."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry
from test_en import named

from paperkg.extract.record import EntryRecord


def read(text: str, title: str = "ZorblNet: Careful Walks") -> EntryRecord:
    return by_rules(only_entry(f"# {title}\n\n{text}\n", "a.md"))


@pytest.mark.parametrize(
    ("title", "text", "own"),
    [
        ("ZorblNet: Careful Walks", "## Method\n\nThe sound is read by ZorblCodec.", "ZorblCodec"),
        ("Zorbl3D 1.0: Careful Walks", "## Method\n\nThe half on sound is Zorbl3D-MV.", "Zorbl3D-MV"),
        ("ZorblNet: Careful Walks", "## Results\n\nOn ZorblTorl the walk is steady.", "ZorblTorl"),
    ],
)
def test_a_name_of_one_make_is_the_papers_own(title: str, text: str, own: str) -> None:
    assert own in named(read(text, title), "proposes")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("ZorblNet: Careful Walks", "## Results\n\nIt outperforms ZorblTorl by far."),
        ("ZorblNet: Careful Walks", "## Method\n\nIt walks, unlike earlier work such as ZorblTorl."),
        ("ZorblNet: Careful Walks", "## Results\n\nSteps are seen by QorlNet, WorlNet, TorlNet and ZorblTorl."),
        ("ZorblNet: Careful Walks", "## Results\n\nZorblTorl, the earlier system by the same group, gets 43.6."),
        ("VideoZorl: Careful Walks", "## Method\n\nThe sound is read by VideoTorl."),
        ("EgoWalk: Careful Walks", "## Method\n\nThe sound is read by EgoTorl."),
    ],
)
def test_a_rival_or_a_common_first_word_makes_no_relative(title: str, text: str) -> None:
    assert len(named(read(text, title), "proposes")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "On the newly built QorlTest, it walks.",
        "The new QorlTest sorts steps.",
        "On the authors' outdoor set, QorlTest, it walks.",
        "QorlTest, the benchmark, holds steps.",
        "It was walked on QorlTest (own) as well.",
    ],
)
def test_what_a_text_calls_new_beside_its_name_is_its_own(text: str) -> None:
    assert "QorlTest" in named(read(f"## Results\n\n{text}"), "proposes")


@pytest.mark.parametrize("text", ["On the popular QorlTest, it walks.", "The newer QorlTest sorts steps."])
def test_what_is_only_recent_is_not(text: str) -> None:
    assert "QorlTest" not in named(read(f"## Results\n\n{text}"), "proposes")


@pytest.mark.parametrize("label", ["Layout Decorator", "Far-sighted Generator", "Slow Step Alignment"])
def test_a_label_in_capitals_that_ends_in_a_part_is_one(label: str) -> None:
    assert label in named(read(f"## Method\n\n**{label}.** It walks by hills."), "proposes")


@pytest.mark.parametrize("label", ["Training Data", "The Generator", "Step Number", "Reward Optimization"])
def test_a_label_that_says_what_follows_is_no_part(label: str) -> None:
    assert set(named(read(f"## Method\n\n**{label}.** It walks by hills."), "proposes")) == {"ZorblNet"}


def test_a_table_of_facets_is_of_the_work_wherever_it_stands() -> None:
    table = "| Facet | Values |\n|---|---|\n| Benchmarks | MMLU, QorlTest |"
    assert set(named(read(f"## Where it sits\n\nOthers walk.\n\n{table}"), "usesDataset")) == {"MMLU", "QorlTest"}
