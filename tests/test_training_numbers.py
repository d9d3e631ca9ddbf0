"""The training of the learned reader of results: annotated numbers are looked up in the sentences, and none is held out."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from paperkg.extract.evaluate.gold import read_gold
from paperkg.extract.learned.numbers import parse
from paperkg.extract.learned.numbers_context import NumberSentence
from paperkg.extract.results.numbers import quantities
from paperkg.extract.results.scene import scenes
from paperkg.extract.results.sentences import CUES

TRAINING = Path(__file__).parents[1] / "training"


@pytest.fixture(scope="module")
def train() -> ModuleType:
    for name in ("train", "train_numbers"):
        spec = importlib.util.spec_from_file_location(name, TRAINING / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules["train_numbers"]


def labels(train: ModuleType, text: str, *results: tuple[tuple[str, float], ...], optional: bool = False) -> object:
    """Return a sentence whose numbers were looked up as those of some results."""
    numbers = quantities(text, "en")
    (scene,) = scenes(text, [], [number.start for number in numbers], CUES["en"])
    found = train.Labels(NumberSentence(scene, numbers, [], "en", "results", labelled=False, ours=None))
    for result in results:
        found.mark(train.Result(result, optional))
    return found


def test_the_numbers_of_a_result_are_looked_up_and_joined(train: ModuleType) -> None:
    found = labels(train, "It is at 71.2 of 100, against 64.8.", (("value", 71.2), ("baseline", 64.8)))
    assert (found.parts, found.joined) == ({0: "value", 2: "baseline"}, {(0, 2)})


def test_the_numbers_that_stand_nearest_to_each_other_count(train: ModuleType) -> None:
    found = labels(train, "64.8 maps: of 30, it reads 71.2, they 64.8.", (("value", 71.2), ("baseline", 64.8)))
    assert found.joined == {(2, 3)}


def test_a_result_of_which_a_number_is_missing_is_not_in_the_sentence(train: ModuleType) -> None:
    assert labels(train, "It is at 71.2.", (("value", 71.2), ("baseline", 64.8))).parts == {}


def test_a_value_may_be_of_several_results_but_is_no_baseline_as_well(train: ModuleType) -> None:
    one, other = (("value", 71.2), ("baseline", 64.8)), (("value", 71.2), ("baseline", 60.3))
    turned = (("value", 60.3), ("baseline", 71.2))
    found = labels(train, "It is at 71.2, they at 64.8 and 60.3.", one, other, turned)
    assert (found.parts, found.joined) == ({0: "value", 1: "baseline", 2: "baseline"}, {(0, 1), (0, 2)})


def test_what_may_be_left_out_is_not_learned_from(train: ModuleType) -> None:
    assert labels(train, "It is at 71.2.", (("value", 71.2),), optional=True).optional == {0}
    assert labels(train, "It is at 71.2.", (("value", 71.2),)).optional == set()


def test_weights_that_are_trained_tell_numbers_apart(train: ModuleType) -> None:
    case = sys.modules["train"].Case
    unasked, nothing = (-1, -1, -1), (0, 0, 0, 0)
    told = {
        frozenset({"x", "both"}): (1, 0, 0, -1, -1, -1, -1),
        frozenset({"y", "both"}): (0, 0, 0, -1, -1, -1, -1),
        frozenset({"+x"}): (*unasked, 1, 0, 0, 0),
        frozenset({"+y"}): (*unasked, *nothing),
    }
    cases = [case("a", features, wanted) for features, wanted in told.items()] * 20
    table = parse(sys.modules["train"].as_table(train.fit(cases, strength=train.STRENGTH)))
    alone, joined = table.vocabulary, table.pair_vocabulary
    assert alone.sums(alone.known({"x", "both"}))[0] > 0 > alone.sums(alone.known({"y", "both"}))[0]
    assert joined.sums(joined.known({"+x"}))[0] > 0 > joined.sums(joined.known({"+y"}))[0]


def test_what_two_numbers_are_together_is_told_by_their_parts(train: ModuleType) -> None:
    text = "It is at 71.2, they at 64.8, by 6.4 more, and one at 60.3."
    found = labels(train, text, (("value", 71.2), ("baseline", 64.8), ("change", 6.4)))
    wanted = {pair: [*train._wanted(found, *pair)] for pair in ((0, 1), (0, 2), (1, 2), (0, 3))}
    assert wanted == {(0, 1): [1, 0, 0, 0], (0, 2): [0, 0, 1, 0], (1, 2): [-1] * 4, (0, 3): [0] * 4}


def test_entries_of_annotated_sets_that_are_there_have_their_results(train: ModuleType) -> None:
    results, entries = train.results(), train.entries
    for folder in sorted((TRAINING / "digests").iterdir()):
        missing = [entry.paper for entry in entries(folder) if not {*train.keys(entry)} & results[folder.name].keys()]
        assert not missing, folder.name


def test_nothing_is_both_trained_on_and_held_out(train: ModuleType) -> None:
    trained = {entry for wanted in train.results().values() for entry in wanted}
    for gold in sorted((TRAINING / "held_out").glob("*.jsonl")):
        assert not {entry.paper for entry in read_gold(gold)} & trained, gold.name
