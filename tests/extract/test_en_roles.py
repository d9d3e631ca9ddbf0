"""The part that a name plays in an English sentence, where the words nearest to it are not what decides."""

from __future__ import annotations

from test_en import abstract, named

from paperkg.extract.names.known import known_names
from paperkg.extract.names.spellings import is_acronym


def test_with_belongs_to_the_verb_of_comparing_before_it() -> None:
    record = abstract(
        "We compare WalkNet with four rivals (f-STEP, STEPM and SAM 2), which are slow.", title="WalkNet: Steps"
    )
    assert set(named(record, "comparesAgainst")) == {"f-STEP", "STEPM", "SAM 2"}
    assert named(record, "uses") == {}


def test_what_something_is_trained_on_is_a_dataset_though_nobody_knows_it() -> None:
    record = abstract("We propose WalkNet, a net with a prior, trained on WildStepTS; it walks.")
    assert named(record, "trainsOn") == {"WildStepTS": "Dataset"}


def test_what_a_paper_calls_released_with_it_is_its_own() -> None:
    record = abstract("StepModel-1, the model released with this paper, speaks eleven tongues.")
    assert set(named(record, "proposes")) == {"StepModel-1"}


def test_a_name_that_only_says_of_what_kind_data_are_is_not_used() -> None:
    assert named(abstract("We seek ways to make better CoT data for hills."), "uses") == {}
    assert set(named(abstract("We seek ways to make CoT better for hills."), "uses")) == {"CoT"}


def test_a_greek_name_is_known_with_its_number_set_low() -> None:
    (found,) = known_names().find("on top of π_0.5 and more")
    assert found.row.name == "π0.5"


def test_one_of_a_kind_in_brackets_is_no_spelling_of_the_kind() -> None:
    assert not is_acronym("CNN", "ConvNeXt-Tiny")
    assert is_acronym("CNN", "Convolutional Neural Network")
