"""The graph of the samples, and a graph of nasty texts, for all interop tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from paperkg.extract.record import EntryRecord
from paperkg.graph.kg import KnowledgeGraph
from paperkg.pipeline import build
from tests.export.nasty import NASTY, nasty_record, twins

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.interop)


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    return build([ROOT / "samples"], tmp_path_factory.mktemp("graph"))


@pytest.fixture(scope="session")
def records(graph: KnowledgeGraph) -> list[EntryRecord]:
    return list(graph.records())


@pytest.fixture(scope="session")
def nasty() -> list[EntryRecord]:
    """One entry a nasty text, each for a paper of its own, and two papers whose ids differ only in case."""
    texts = [_named(nasty_record(text), f"nasty-{name}") for name, text in NASTY.items()]
    return [*texts, *(_named(record, record.paper) for record in twins())]


def _named(record: EntryRecord, paper: str) -> EntryRecord:
    claims = [claim.model_copy(update={"id": f"{paper}-{number}"}) for number, claim in enumerate(record.claims)]
    return record.model_copy(update={"paper": paper, "claims": tuple(claims)})
