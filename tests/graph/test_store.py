"""The store on disk is whole or the old one, and says clearly why it cannot be opened; rdflib sees the same quads."""

import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from paperkg.errors import InputError
from paperkg.graph.nquads import write_nquads
from paperkg.graph.rdf import graph_quads
from paperkg.graph.rdflib_view import rdflib_view
from paperkg.graph.store import open_store, write_store
from paperkg.graph.turtle import write_turtle
from tests.builders import full_record, record

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

GRPO = """
    PREFIX pk: <https://w3id.org/paperkg/ns#>  PREFIX oa: <http://www.w3.org/ns/oa#>
    SELECT ?paper ?quote WHERE {
        ?claim pk:subject ?paper ; pk:predicate pk:comparesAgainst ; pk:evidence/oa:exact ?quote ;
               pk:object <https://w3id.org/paperkg/method/grpo> .
        ?paper pk:comparesAgainst <https://w3id.org/paperkg/method/grpo> .
    }"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_nquads(graph_quads([full_record()]), tmp_path / "graph.nq")
    return tmp_path


def test_the_store_holds_every_quad(folder: Path) -> None:
    size = write_store(folder / "graph.nq", folder / "store")
    wanted = set(parse(path=folder / "graph.nq", format=RdfFormat.N_QUADS))
    assert set(open_store(folder / "store")) == wanted
    assert size == len(wanted)


def test_the_store_answers_over_the_union_of_its_graphs(folder: Path) -> None:
    write_store(folder / "graph.nq", folder / "store")
    [row] = open_store(folder / "store").query(GRPO, use_default_graph_as_union=True)
    assert row["paper"].value == "https://w3id.org/paperkg/paper/2505.00001"
    assert row["quote"].value.startswith("GRPO와")


def test_a_new_store_takes_the_place_of_the_old(folder: Path) -> None:
    write_store(folder / "graph.nq", folder / "store")
    write_nquads(graph_quads([record()]), folder / "graph.nq")
    size = write_store(folder / "graph.nq", folder / "store")
    assert len(open_store(folder / "store")) == size
    assert sorted(path.name for path in folder.iterdir()) == ["graph.nq", "store"]


def test_a_load_that_fails_leaves_the_old_store(folder: Path) -> None:
    size = write_store(folder / "graph.nq", folder / "store")
    (folder / "graph.nq").write_text("<a:b> <a:c> .\n")
    with pytest.raises(InputError, match=r"graph\.nq: not valid N-Quads: .* line 1 "):
        write_store(folder / "graph.nq", folder / "store")
    assert len(open_store(folder / "store")) == size
    assert sorted(path.name for path in folder.iterdir()) == ["graph.nq", "store"]


def test_an_empty_graph_is_a_store(folder: Path) -> None:
    (folder / "graph.nq").write_text("")
    assert write_store(folder / "graph.nq", folder / "store") == 0
    assert len(open_store(folder / "store")) == 0


def test_a_store_opened_for_reading_refuses_to_be_written(folder: Path) -> None:
    write_store(folder / "graph.nq", folder / "store")
    store = open_store(folder / "store")
    with pytest.raises(RuntimeError, match="read-write"):
        store.add(next(iter(store)))


def test_a_missing_store_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: no store here; run `paperkg build`"):
        open_store(tmp_path / "nowhere")


def test_another_folder_is_said_to_be_no_store(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not an Oxigraph store"):
        open_store(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_store_is_said_to_be_damaged(folder: Path) -> None:
    write_store(folder / "graph.nq", folder / "store")
    (folder / "store" / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(InputError, match="cannot be opened"):
        open_store(folder / "store")


def test_a_second_writer_is_told_that_it_is_locked(folder: Path) -> None:
    write_store(folder / "graph.nq", folder / "store")
    held = open_store(folder / "store", writable=True)
    script = "import sys; from pathlib import Path; from paperkg.graph.store import open_store\n"
    script += "open_store(Path(sys.argv[1]), writable=True)"
    second = subprocess.run(
        [sys.executable, "-c", script, str(folder / "store")],
        cwd=Path(__file__).parents[2], capture_output=True, text=True,
    )  # fmt: skip
    assert second.stderr.strip().endswith(
        "the store is being written by another process; wait for it to end, then try again"
    )
    del held


def test_rdflib_sees_the_quads_of_the_folder(folder: Path) -> None:
    view = rdflib_view(folder)
    lines = (folder / "graph.nq").read_text(encoding="utf-8").splitlines()
    assert len(list(view.quads())) == len(lines)
    assert {str(row.paper) for row in view.query(GRPO)} == {"https://w3id.org/paperkg/paper/2505.00001"}


def test_rdflib_reads_turtle_too(folder: Path) -> None:
    write_turtle(graph_quads([full_record()]), folder / "graph.ttl")
    assert set(rdflib_view(folder / "graph.ttl").triples((None, None, None))) == set(
        rdflib_view(folder).triples((None, None, None))
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [("missing.nq", None, "no graph here"), ("graph.csv", "", r"unknown format '\.csv'; valid: \.nq, \.ttl"),
     ("bad.nq", "nonsense", "not valid RDF")],
)  # fmt: skip
def test_rdflib_view_says_what_is_wrong(name: str, content: str | None, message: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=message):
        rdflib_view(tmp_path / name)
