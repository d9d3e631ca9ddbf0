"""ArcadeDB takes what we push over Bolt, where there is no Maven for a Neo4j, and answers every question."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from tools import HERE, free_port, packages

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_network import property_network
from paperkg.graph.export.push import Server, push
from tests.graph.small_graph import RECORDS
from tests.graph.ways import compare

neo4j = pytest.importorskip("neo4j", reason="the driver of Neo4j is not installed")
pytestmark = pytest.mark.filterwarnings("ignore::neo4j.warnings.Neo4jWarning")

DATABASE, USER, PASSWORD = "paperkg", "root", "paperkg-test"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with an empty database; it brings a Java of its own."""
    where = packages("arcadedb", "arcadedb-embedded==26.10.2.post1", "jpype1==1.7.1")
    home, port = tmp_path_factory.mktemp("arcade"), free_port()
    command = [sys.executable, str(HERE / "arcade" / "server.py"), str(home), str(port), str(free_port()), PASSWORD]
    with (
        (home / "log.txt").open("w") as log,
        subprocess.Popen(
            command, cwd=home, env={**os.environ, "PYTHONPATH": str(where)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
        ) as process,
    ):  # fmt: skip
        try:
            assert process.stdout is not None
            lines = iter(process.stdout.readline, b"")
            assert any(line.strip() == b"ready" for line in lines), (home / "log.txt").read_text()[-3000:]
            yield Server(f"bolt://localhost:{port}", USER, PASSWORD, DATABASE)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(60)


def test_what_is_pushed_twice_is_there_once_and_answers_every_question(
    server: Server, records: list[EntryRecord]
) -> None:
    material = Material.of([*records, *RECORDS], claims=True)
    assert push(material, server) == push(material, server)
    network = property_network(material)
    with closing(neo4j.GraphDatabase.driver(server.uri, auth=(USER, PASSWORD))) as driver:

        def rows(query: str, wanted: dict[str, list[Any]]) -> list[list[Any]]:
            return [list(row.values()) for row in driver.execute_query(query, wanted, database_=DATABASE).records]

        assert rows("MATCH (n) RETURN count(n)", {}) == [[len(network)]]
        assert rows("MATCH ()-[e]->() RETURN count(e)", {}) == [[network.number_of_edges()]]
        assert compare(material, rows)[0] == []
