"""A real Neo4j takes what we push, script, and bundle, twice if need be, and answers as SPARQL does."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from picture import draw
from tools import HERE, classpath, free_port, java_of, pictures, screenshot

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.cypher import generate_cypher
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.export.neo4j_csv import NODES, RELATIONSHIPS
from paperkg.graph.export.property_graph import FACTS, RELATIONS, short
from paperkg.graph.export.push import Server, push
from paperkg.graph.questions import load_questions
from paperkg.graph.variants import families
from tests.graph.analysis import wide_graph
from tests.graph.small_graph import RECORDS
from tests.graph.ways import Everything, by_sparql, compare, plain, store_of

neo4j = pytest.importorskip("neo4j", reason="the driver of Neo4j is not installed")
pytestmark = pytest.mark.filterwarnings("ignore::neo4j.warnings.Neo4jWarning")


@contextmanager
def running(home: Path, csv: Path) -> Iterator[Any]:
    """Run a Neo4j in a home folder and yield a driver."""
    port = free_port()
    command = [java_of(17, 21), "-cp", classpath("neo4j"), str(HERE / "neo4j" / "Server.java")]
    with (
        (home / "log.txt").open("w") as log,
        subprocess.Popen(
            [*command, str(home), str(port), str(csv)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        ) as server,
    ):
        try:
            assert server.stdout is not None
            lines = iter(server.stdout.readline, b"")
            assert any(line.strip() == b"ready" for line in lines), (home / "log.txt").read_text()[-3000:]
            with neo4j.GraphDatabase.driver(f"bolt://localhost:{port}") as driver:
                yield driver
        finally:
            assert server.stdin is not None
            server.stdin.close()
            server.wait(60)


@pytest.fixture(scope="module")
def csv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csv")


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory, csv: Path) -> Iterator[Any]:
    with running(tmp_path_factory.mktemp("neo4j"), csv) as found:
        yield found


@pytest.fixture
def empty(driver: Any) -> Any:
    """The server without any node."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    return driver


def address(driver: Any) -> str:
    host, port = driver.get_server_info().address[:2]
    return f"bolt://{host}:{port}"


def rows(driver: Any, query: str, **parameters: object) -> list[list[Any]]:
    return [list(record.values()) for record in driver.execute_query(query, **parameters).records]


def whole(driver: Any) -> tuple[list[Any], list[Any]]:
    """Return all nodes and relationships with their labels, types, and properties, in one order."""
    found = rows(driver, "MATCH (n) RETURN n.id, labels(n), properties(n) ORDER BY n.id")
    edges = rows(driver, "MATCH (a)-[e]->(b) RETURN e.id, type(e), a.id, b.id, properties(e) ORDER BY e.id, type(e)")
    return [[key, sorted(labels), props] for key, labels, props in found], edges


def run_script(driver: Any, lines: Iterator[str]) -> None:
    for line in lines:
        driver.execute_query(line.rstrip().removesuffix(";"))


def test_all_nodes_and_relationships_arrive(empty: Any, records: list[EntryRecord]) -> None:
    material = Material.of(records)
    push(material, Server(address(empty)))
    nodes, edges = whole(empty)
    graph = material.whole
    there = {key: labels for key, labels, _ in nodes}
    assert {key: there.get(key) for key in graph} == {
        key: sorted(("Entity", data["kind"])) for key, data in graph.nodes(data=True)
    }
    assert set(there) - set(graph) == set(families(material.derived.relations, material.derived.summary.labels()))
    relations = [edge for edge in edges if edge[1] in RELATIONS.values()]
    assert relations
    assert sorted((kind, source, target) for _, kind, source, target, _ in relations) == sorted(
        (RELATIONS[predicate], subject, thing)
        for subject, predicate, thing in material.derived.relations
        if {subject, thing} <= set(there)  # others are named by results alone, and come with claims
    )
    facts = [edge for edge in edges if edge[1] in FACTS.values()]
    assert sorted((key, kind, source, target) for key, kind, source, target, _ in facts) == sorted(
        (key, FACTS[data["kind"]], source, target) for source, target, key, data in graph.edges(keys=True, data=True)
    )
    assert all(props["evidence"] and props["weight"] for *_, props in facts)


@pytest.mark.parametrize("claims", [False, True])
def test_pushing_twice_gives_the_same_graph(empty: Any, records: list[EntryRecord], claims: bool) -> None:
    material = Material.of(records, claims=claims)
    sent = push(material, Server(address(empty)))
    first = whole(empty)
    assert push(material, Server(address(empty))) == sent
    assert whole(empty) == first


@pytest.mark.parametrize("claims", [False, True])
def test_the_script_and_load_csv_give_what_push_gives(
    empty: Any, records: list[EntryRecord], csv: Path, claims: bool
) -> None:
    material = Material.of(records, claims=claims)
    push(material, Server(address(empty)))
    wanted = whole(empty)
    empty.execute_query("MATCH (n) DETACH DELETE n")
    run_script(empty, generate_cypher(material))
    assert whole(empty) == wanted
    empty.execute_query("MATCH (n) DETACH DELETE n")
    FORMATS["neo4j-csv"].write(material, csv)
    run_script(empty, iter((csv / "load.cypher").read_text(encoding="utf-8").splitlines()))
    assert normal(whole(empty)) == normal(wanted)


def normal(value: Any) -> Any:
    """Return what the CSV bundle keeps of a value: no line breaks or controls, no backslash before a quote."""
    if isinstance(value, str):
        return " ".join(re.sub(r"[\\\x00-\x1f\x7f-\x9f\ufffd]", " ", value).split())
    if isinstance(value, dict):
        return {key: normal(item) for key, item in value.items()}
    return [normal(item) for item in value] if isinstance(value, list | tuple) else value


def test_nasty_texts_come_through_push_and_script(empty: Any, nasty: list[EntryRecord]) -> None:
    material = Material.of(nasty, claims=True)
    push(material, Server(address(empty)))
    wanted = {short(node): data["label"] for node, data in material.whole.nodes(data=True)}
    assert dict(rows(empty, "MATCH (n:Entity) RETURN n.id, n.label")) == wanted
    pushed = whole(empty)
    empty.execute_query("MATCH (n) DETACH DELETE n")
    run_script(empty, generate_cypher(material))
    assert whole(empty) == pushed


def test_sparql_networkx_and_cypher_give_the_same_rows_for_every_question(
    empty: Any, records: list[EntryRecord]
) -> None:
    found = set()
    for some in ([*records, *RECORDS], wide_graph.RECORDS):
        empty.execute_query("MATCH (n) DETACH DELETE n")
        material = Material.of(some, claims=True)
        push(material, Server(address(empty)))
        differing, having_rows = compare(material, lambda query, wanted: rows(empty, query, **wanted))
        assert not differing
        found |= having_rows
    assert {question.id for question in load_questions()} - found == set()


GRPO_GRAPH = (
    "MATCH (p:Paper)-[c:COMPARES_AGAINST]->(x:Entity {id: $x}) OPTIONAL MATCH (p)-[n:PROPOSES]->(m:Entity) "
    "RETURN p, c, x, n, m"
)


def test_neo4j_s_answer_on_grpo_is_a_picture(empty: Any, records: list[EntryRecord]) -> None:
    material = Material.of(records)
    push(material, Server(address(empty)))
    found = empty.execute_query(GRPO_GRAPH, x="method/grpo", result_transformer_=neo4j.Result.graph)
    agent = empty.get_server_info().agent
    shown = GRPO_GRAPH.replace("$x", "'method/grpo'")
    picture = draw(found, hub="method/grpo", question="Which papers compare against GRPO?", cypher=shown, server=agent)
    drawn = etree.fromstring(picture.encode()).xpath("//*[local-name()='text']/text()")
    papers = {
        source for source, _, kind in material.whole.in_edges("method/grpo", data="kind") if kind == "comparesAgainst"
    }
    assert {f"paper/{text}" for text in drawn} >= papers
    assert {node["id"] for node in found.nodes if "Paper" in node.labels} == papers
    assert len(papers) > 5
    assert drawn.count("outperforms") > 1  # in the legend, and on a line at least
    quotes = [edge["evidence"][0].split()[0] for edge in found.relationships if edge.type == "COMPARES_AGAINST"]
    assert all(any(text.startswith(f"“{quote}") for text in drawn) for quote in quotes)
    (pictures() / "neo4j-grpo.svg").write_text(picture, encoding="utf-8")
    screenshot(pictures() / "neo4j-grpo.svg", pictures() / "neo4j-grpo.png")


def admin_import(folder: Path, home: Path) -> None:
    """Run `neo4j-admin database import full` on a bundle, into the store of a home folder."""
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").write_text("", encoding="utf-8")
    files = [
        f"--{kind}={folder}/{name}-header.csv,{folder}/{name}.csv"
        for kind, names in (("nodes", [name for name, _ in NODES.values()]), ("relationships", RELATIONSHIPS.values()))
        for name in names
    ]
    command = [java_of(17, 21), "-cp", classpath("neo4j"), "org.neo4j.cli.AdminTool", "database", "import", "full"]
    done = subprocess.run(
        [*command, "neo4j", "--array-delimiter=U+001F", *files],
        capture_output=True, text=True, timeout=600, check=False,
        cwd=home,
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    assert "IMPORT DONE" in done.stdout


def test_neo4j_admin_imports_what_push_gives_and_the_server_answers_from_it(
    empty: Any, records: list[EntryRecord], nasty: list[EntryRecord], tmp_path: Path
) -> None:
    material = Material.of([*records, *RECORDS, *nasty], claims=True)
    push(material, Server(address(empty)))
    wanted = normal(whole(empty))
    FORMATS["neo4j-csv"].write(material, tmp_path / "csv")
    admin_import(tmp_path / "csv", tmp_path / "home")
    store, everything = store_of(material.derived), Everything(material.derived)
    with running(tmp_path / "home", tmp_path / "csv") as driver:
        assert normal(whole(driver)) == wanted
        for question in load_questions():
            values = everything.one_of(question)
            found = rows(driver, question.cypher, **values)
            assert normal(plain(found)) == normal(by_sparql(store, question, values)), question.id
