"""The training of the learned reader: weights that tell what is told apart, and data that names the entries that are there."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from paperkg.extract.evaluate.gold import read_gold
from paperkg.extract.learned.slots import SLOTS, parse
from paperkg.extract.learned.weight_table import rows

TRAINING = Path(__file__).parents[1] / "training"


@pytest.fixture(scope="module")
def train() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train", TRAINING / "train.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["train"] = module
    spec.loader.exec_module(module)
    return module


def test_a_feature_that_only_members_of_a_slot_have_weighs_for_it(train: ModuleType) -> None:
    members = [train.Case("a", frozenset({"rival", "both"}), (0, 0, 1, -1))] * 20
    others = [train.Case("b", frozenset({"tool", "both"}), (0, 0, 0, 1))] * 20
    table = parse(train.as_table(train.fit([*members, *others]))).vocabulary
    rank = [slot.name for slot in SLOTS].index("compares_against")
    rival, tool = (table.sums(table.known([one, "both"]))[rank] for one in ("rival", "tool"))
    assert rival > 0 > tool


def test_a_feature_that_is_met_too_seldom_has_no_weight(train: ModuleType) -> None:
    often = [train.Case("a", frozenset({"often"}), (0, 0, number % 2, 0)) for number in range(train.MET)]
    seldom = [train.Case("b", frozenset({"seldom"}), (0, 0, 1, 0))]
    assert train.fit([*often, *seldom]).features == ("often",)


def test_a_feature_that_a_slot_is_blind_to_has_no_weight_there(train: ModuleType) -> None:
    members = [train.Case("a", frozenset({"elsewhere=3", "walks"}), (1, 0, 1, 0))] * 20
    others = [train.Case("b", frozenset({"walks"}), (0, 0, 0, 0))] * 20
    row = dict(rows(train.as_table(train.fit([*members, *others], blind={0: "elsewhere"}))))["elsewhere=3"]
    assert row[0] == 0 < row[2]


def test_every_own_set_has_labels_for_each_of_its_entries(train: ModuleType) -> None:
    labels = train.labels()
    for folder in sorted((TRAINING / "digests").iterdir()):
        for entry in train.entries(folder):
            stem = Path(entry.source.name).stem
            assert {entry.paper, stem} & labels[folder.name].keys(), (folder.name, entry.source.name, entry.paper)


def test_nothing_is_both_trained_on_and_held_out(train: ModuleType) -> None:
    trained = {entry for wanted in train.labels().values() for entry in wanted}
    for gold in sorted((TRAINING / "held_out").glob("*.jsonl")):
        assert not {entry.paper for entry in read_gold(gold)} & trained, gold.name


def test_each_digest_says_that_it_is_made_up() -> None:
    for digest in sorted(TRAINING.glob("*/*/*.md")):
        assert digest.read_text(encoding="utf-8").endswith("its details are no facts about the paper. -->\n"), digest
