"""Objects in words, as notes and pages show them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paperkg.extract.record import ResultObject, SizeObject
from paperkg.graph.export.wording import names_in, words_of
from tests.builders import entity


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"value": "84.6", "baseline_value": "81.2", "unit": "%"}, "AIME, 84.6% (baseline 81.2%)"),
        ({"delta": "3.40", "unit": "%", "delta_kind": "relative", "direction": "up"}, "AIME, up 3.40% (relative)"),
        ({"delta_min": "8", "delta_max": "32", "unit": "x", "delta_kind": "range"}, "AIME, 8x to 32x"),
        ({"delta_max": "7.5", "direction": "down", "baseline": "GRPO"}, "AIME, down 7.5, against GRPO"),
        ({}, "AIME"),
    ],
)
def test_a_result_says_its_value_and_its_gain(said: dict[str, Any], words: str) -> None:
    texts = ("unit", "delta_kind", "direction", "baseline")
    numbers = {key: value if key in texts else Decimal(value) for key, value in said.items()}
    assert words_of(ResultObject(dataset="AIME", **numbers)) == words


def test_a_size_says_of_what() -> None:
    assert words_of(SizeObject(size="7B", parameters=7, of="Qwen2.5-7B")) == "7B (Qwen2.5-7B)"


def test_numbers_stand_in_a_sentence_in_several_ways() -> None:
    assert names_in(ResultObject(value=Decimal("10287.50"))) == ("10287.50", "10287.5", "10,287.50")
    assert names_in(entity("GRPO", "Method", "Group Relative Policy Optimization")) == (
        "GRPO", "Group Relative Policy Optimization",
    )  # fmt: skip
