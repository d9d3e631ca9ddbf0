"""Turtle and N-Quads say what they were given, in every parser, and always in the same bytes."""

import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset, Graph

from paperkg.extract.record import EntryRecord, ResultObject, TextObject
from paperkg.graph.model import Quad
from paperkg.graph.nquads import decimal, integer, iri, labelled, nquads_lines, string, write_nquads
from paperkg.graph.rdf import graph_quads
from paperkg.graph.turtle import turtle_blocks, write_turtle
from paperkg.ontology.keys import BASE
from tests.builders import claim, entity, full_record, record, source

#: Texts that have broken writers before; Hypothesis adds the rest of Unicode.
NASTY = [
    'a "b" \\ c', "line\nbreak\r\t", "\x00\x01\x1f\x7f\x85", "👩‍👩‍👧 \U0010ffff", "\u202eRTL\u200f\u2066",
    "\u2028\u2029\ufeff", "\ufffe\uffff", "=1+1", "'''\"\"\"", "\\u0041", "@en", "^^<x>", "GRPO와 <b>", "a" * 10_000,
]  # fmt: skip
texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
names = texts.map(lambda name: entity(name, "Method", name + "x"))
parts = st.from_regex(r"[A-Za-z0-9_.~\-]{0,6}", fullmatch=True)
nodes = st.builds(
    lambda kind, name: iri(f"{BASE}/{kind}/{name}"), st.sampled_from(["method", "entry/a", "paper"]), parts
)
values = st.one_of(nodes, texts.map(string), texts.map(labelled), st.integers().map(integer),
                   st.decimals(allow_nan=False, allow_infinity=False, places=3).map(decimal))  # fmt: skip
quads = st.lists(st.builds(Quad, nodes, nodes, values, nodes))


def write(records: list[EntryRecord]) -> tuple[str, str]:
    return "".join(turtle_blocks(graph_quads(records))), "".join(nquads_lines(graph_quads(records)))


@given(quads)
def test_oxigraph_reads_from_turtle_the_triples_of_the_quads(given_quads: list[Quad]) -> None:
    turtle = parse("".join(turtle_blocks(given_quads)), format=RdfFormat.TURTLE)
    lines = parse("".join(nquads_lines(given_quads)), format=RdfFormat.N_QUADS)
    assert {quad.triple for quad in turtle} == {quad.triple for quad in lines}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@given(quads)
@settings(max_examples=50)
def test_rdflib_reads_from_turtle_the_triples_of_the_quads(given_quads: list[Quad]) -> None:
    turtle = Graph().parse(data="".join(turtle_blocks(given_quads)), format="turtle")
    lines = Dataset()
    lines.parse(data="".join(nquads_lines(given_quads)), format="nquads")
    assert set(turtle) == {quad[:3] for quad in lines.quads()}


@given(quads)
def test_oxigraph_reads_each_quad_back_as_it_was_encoded(given_quads: list[Quad]) -> None:
    lines = nquads_lines(given_quads)
    assert len(set(parse("".join(lines), format=RdfFormat.N_QUADS))) == len(lines) == len(set(given_quads))


@given(names, texts, texts)
@settings(max_examples=50)
def test_every_text_of_a_record_survives_both_formats(thing: object, title: str, text: str) -> None:
    made = record(claim(target=thing), claim("hasLimitation", TextObject(text=text)), title=title)
    turtle, lines = write([made])
    for data, form in ((turtle, RdfFormat.TURTLE), (lines, RdfFormat.N_QUADS)):
        back = {quad.object.value for quad in parse(data, format=form)}
        assert {title, text, thing.name} <= back


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_rdflib_reads_a_nasty_text_as_it_was(text: str) -> None:
    turtle, _ = write([record(claim("hasLimitation", TextObject(text=text)))])
    assert text in {str(value) for value in Graph().parse(data=turtle, format="turtle").objects()}


def test_the_order_of_quads_does_not_matter() -> None:
    given_quads = list(graph_quads([full_record()]))
    shuffled = Random(7).sample(given_quads, len(given_quads)) + given_quads[:20]
    assert list(turtle_blocks(shuffled)) == list(turtle_blocks(given_quads))
    assert nquads_lines(shuffled) == nquads_lines(given_quads)


def test_the_order_of_records_does_not_matter() -> None:
    records = [record(claim(target=entity(name)), title=name, source=source(name)) for name in ("GRPO", "Grpo", "PPO")]
    assert write(records) == write(records[::-1])


def test_the_hash_seed_does_not_matter() -> None:
    script = "import sys; from tests.builders import full_record; from tests.graph.test_turtle import write\n"
    script += "sys.stdout.buffer.write(''.join(write([full_record()])).encode())"
    root = Path(__file__).parents[2]
    outputs = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        done = subprocess.run([sys.executable, "-c", script], env=env, cwd=root, capture_output=True, check=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_the_type_comes_first_and_the_rest_is_sorted() -> None:
    method, graph = iri(f"{BASE}/method/grpo"), iri(f"{BASE}/g")
    block = list(turtle_blocks([
        Quad(method, iri(f"{BASE}/ns#size"), string("7B"), graph),
        Quad(method, iri(f"{BASE}/ns#about"), integer(2), graph),
        Quad(method, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), iri(f"{BASE}/ns#Method"), graph),
        Quad(method, iri(f"{BASE}/ns#about"), integer(1), graph),
    ]))[-1]  # fmt: skip
    assert block == '\nmethod:grpo a pk:Method ;\n    pk:about 1, 2 ;\n    pk:size "7B" .\n'


@pytest.mark.parametrize("name", ["a.", "-a", ".a", "a%2B", "a/b", "", "a~b"])
def test_a_name_that_needs_escapes_stays_a_whole_iri(name: str) -> None:
    node = iri(f"{BASE}/method/{name}")
    assert f"\n{node} " in list(turtle_blocks([Quad(node, node, node, node)]))[-1]


def test_a_whole_decimal_is_not_read_back_as_an_integer() -> None:
    turtle, _ = write([record(claim("reportsResult", ResultObject(value=Decimal(94))))])
    assert '"94"^^xsd:decimal' in turtle


def test_files_hold_the_same_as_the_lines(tmp_path: Path) -> None:
    made = [full_record()]
    assert write_nquads(graph_quads(made), tmp_path / "graph.nq") == len(nquads_lines(graph_quads(made)))
    write_turtle(graph_quads(made), tmp_path / "graph.ttl")
    assert ((tmp_path / "graph.ttl").read_text("utf-8"), (tmp_path / "graph.nq").read_text("utf-8")) == write(made)


def test_no_records_give_a_valid_empty_graph() -> None:
    turtle, lines = write([])
    assert len(Graph().parse(data=turtle, format="turtle")) == 0
    assert lines == ""


@pytest.mark.interop
@pytest.mark.parametrize("form", ["turtle", "nquads"])
def test_rapper_reads_both_files(form: str, tmp_path: Path) -> None:
    if not shutil.which("rapper"):
        pytest.skip("rapper is not installed (Debian: raptor2-utils)")
    readable = [text for text in NASTY if not {"\ufffe", "\uffff"} & set(text)]  # no characters: rapper takes none
    nasty = [claim("hasLimitation", TextObject(text=text)) for text in readable]
    named = [claim(target=entity(text)) for text in readable]
    data = write([full_record(), record(*nasty, *named, paper="odd <id>")])[("turtle", "nquads").index(form)]
    (tmp_path / "graph").write_text(data, encoding="utf-8")
    done = subprocess.run(["rapper", "-q", "-c", "-i", form, str(tmp_path / "graph")], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
