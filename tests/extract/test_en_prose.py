"""What English prose of digests says of a paper's name, its rivals, and its bases, without the set phrases of abstracts."""

from __future__ import annotations

import pytest
from reading import by_rules as extract
from reading import only_entry
from test_en import named

from paperkg.extract.record import EntryRecord, SizeObject, SlotObject


def prose(text: str, title: str = "SlowWalk: Counting Steps") -> EntryRecord:
    """Return the record of a digest that is a title and running text."""
    return extract(only_entry(f"# {title}\n\nWalks are slow, and SlowWalk counts them.\n\n{text}\n", "a.md"))


def plain(text: str) -> EntryRecord:
    """Return the record of a digest whose title holds no name."""
    return extract(only_entry(f"# Counting Steps Cheaply\n\nWalks are slow. {text}\n", "a.md"))


@pytest.mark.parametrize(
    "text",
    [
        "The authors' answer is StepSift, a filter of steps.",
        "Enter StepSift: before a walk, it drops the worst steps.",
        "The authors baptise their approach StepSift. It drops steps.",
        "In what the authors term Step Sifting, steps are dropped.",
        "What is new here is StepSift, a rule for dropping steps.",
        "The authors' method, StepSift, drops steps.",
        "This work puts a filter in front, StepSift, which drops steps.",
        "StepSift drops steps before a walk. It needs no map.",
    ],
)
def test_prose_gives_the_papers_own_name(text: str) -> None:
    assert set(named(plain(text), "proposes")) <= {"StepSift", "Step Sifting"}
    assert len(named(plain(text), "proposes")) == 1


def test_measures_that_a_sentence_counts_are_proposed_and_reported() -> None:
    record = plain(
        "Two measures are defined. Walk Rate Sum, WRS, tells how fast it goes. Step Waste (SW) counts the idle ones."
    )
    assert named(record, "proposes") == named(record, "reportsMetric") == {"WRS": "Metric", "SW": "Metric"}


def test_what_no_sentence_counts_is_not_proposed() -> None:
    assert set(named(prose("Two measures are old. Walk Rate Sum, WRS, tells how fast it goes."), "proposes")) == {
        "SlowWalk"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRPO trails by 3.1 points on MATH500, and DAPO is another point behind.", {"GRPO", "DAPO"}),
        ("On MATH500 DAPO sits at 61 and SlowWalk at 66.", {"DAPO"}),
        ("The runner-up on AIME24 is DAPO with 44.0.", {"DAPO"}),
        ("Where GRPO stalls at 40%, SlowWalk keeps going.", {"GRPO"}),
        ("Swapping SlowWalk for GRPO costs 3 points on AIME24.", {"GRPO"}),
        ("SlowWalk reaches 71.2, GRPO 66.0%, and DAPO 64.1%.", {"GRPO", "DAPO"}),
        ("Against GRPO the saving is 8 points.", {"GRPO"}),
        ("No older method (DAPO, GRPO) was tried.", set()),
        ("Neither DAPO nor GRPO was tried.", set()),
        ("Methods such as DAPO are mentioned, yet are not used.", set()),
    ],
)
def test_prose_names_rivals(text: str, expected: set[str]) -> None:
    record = prose(text)
    assert set(named(record, "comparesAgainst")) == expected
    assert named(record, "uses") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Students are Qwen2.5-1.5B and Qwen2.5-7B.", {"Qwen2.5-1.5B", "Qwen2.5-7B"}),
        ("GPT-4o writes the plans.", {"GPT-4o"}),
        ("A bridge joins it to Vicuna-7B.", {"Vicuna-7B"}),
        ("A text model, GPT-4o-mini, then drops pairs.", {"GPT-4o-mini"}),
        ("By contrast, it wins by 3 points over GRPO.", set()),
    ],
)
def test_prose_names_bases(text: str, expected: set[str]) -> None:
    assert set(named(prose(text), "uses")) == expected


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("It is left open which data sets were used.", ["dataset"]),
        ("Baselines go unnamed.", ["baseline"]),
        ("The authors are quiet about limitations.", ["limitations"]),
        ("How it was trained is not stated.", ["training"]),
        ("The page gives no figures.", ["results"]),
        ("The learning rate and the batch size are omitted.", ["training"]),
        ("Comparisons with others are missing.", []),
        ("It remains unclear how the training data shape it.", []),
    ],
)
def test_prose_says_what_is_not_given(text: str, slots: list[str]) -> None:
    assert [c.object.slot for c in prose(text).claims if isinstance(c.object, SlotObject)] == slots


def test_a_count_beside_one_of_parameters_is_one() -> None:
    record = prose("Two families are tested, Zorbl-S with 22M parameters and Zorbl-B with 86M, on CIFAR-10.")
    assert {c.object.size for c in record.claims if isinstance(c.object, SizeObject)} == {"22M", "86M"}


def test_a_letter_before_a_number_makes_no_count_of_trillions() -> None:
    assert not [c for c in prose("It meets SeamlessM4T in the end.").claims if isinstance(c.object, SizeObject)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Measured Walks of Elders: Steps that Last", "MWoE walks. It is fast.", {"MWoE"}),
        ("Masked Ambling by Elders: Steps that Last", "Steps are few with MAE. It is fast.", {"MAE"}),
        ("Masked Ambling by Elders: Steps that Last", "With GPT-4o MAE scores 96.0 on GSM8K.", {"MAE"}),
    ],
)
def test_the_acronym_of_the_titles_words_is_the_papers_own(title: str, text: str, expected: set[str]) -> None:
    record = prose(f"On hills, all is slow. {text}", title)
    assert set(named(record, "proposes")) == expected
    assert named(record, "comparesAgainst").keys() & expected == set()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Chain of Thought: A Second Look", "CoT walks far. It is fast."),
        ("Slow Ambling Agents: A Second Look", "It is seldom done by an SAA in hills."),
        ("Slow Walk Detection: A Second Look", "Nobody speaks of SWD in hills."),
        ("Sorting by Temperature: A Second Look", "SFT walks far, and STs do not."),
        ("Counting Steps Cheaply", "Vanilla KDA raises steps. Walks are slow."),
    ],
)
def test_the_acronym_of_a_kind_a_task_or_a_known_thing_is_not(title: str, text: str) -> None:
    record = extract(only_entry(f"# {title}\n\nWalks are slow. {text}\n", "a.md"))
    assert named(record, "proposes") == {}


def test_a_benchmark_that_the_lexicon_holds_is_its_own_papers() -> None:
    record = extract(only_entry("# Remote Labor Index: Measuring Walks\n\nWalks are slow. Agents walk.\n", "a.md"))
    assert named(record, "proposes") == {"Remote Labor Index": "Dataset"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("On hills, the early ZBR is 89.13% (FarWalk: 78.52).", "ZBR"),
        ("It is near to walkers (Pearson about 0.5, MAE 0.64).", "MAE"),
        ("It walks with an MAE of 0.64 on hills.", "MAE"),
    ],
)
def test_what_has_a_value_is_a_measure(sentence: str, name: str) -> None:
    record = prose(sentence)
    assert name in named(record, "reportsMetric")
    assert name not in named(record, "comparesAgainst", "uses", "proposes")


@pytest.mark.parametrize("sentence", ["ZBR is 3% better on hills.", "ZBR is 4.1 points behind.", "MAE is 3.1% faster."])
def test_what_is_better_by_so_much_is_no_measure(sentence: str) -> None:
    assert named(prose(sentence), "reportsMetric") == {}
