"""What all tests share: nothing but how they are run."""

from __future__ import annotations

import gc

import pytest
from hypothesis import settings

# A law is no measure of time: the first example may load the lexicon.
settings.register_profile("untimed", settings(), deadline=None)
settings.load_profile("untimed")

#: What takes the longest goes first, so that no worker waits for it in the end.
_LONGEST = "test_switch.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name != _LONGEST)


def pytest_collection_finish() -> None:
    # What collecting made stays to the end: the garbage collector need not walk over it again in each test.
    gc.freeze()
