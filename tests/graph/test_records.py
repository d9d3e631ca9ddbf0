"""Records that stay on disk give what the same records in memory give, in every format."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_graph import RECORDS

from paperkg.extract.record import EntryRecord
from paperkg.graph import nquads, turtle
from paperkg.graph.derive import Derived
from paperkg.graph.graphml import generate_graphml, write_flow
from paperkg.graph.model import Quad
from paperkg.graph.network import Flow, to_networkx
from paperkg.graph.nquads import nquads_lines, read_nquads, split_line, string, write_nquads
from paperkg.graph.records import Records, by_paper
from paperkg.graph.turtle import sorted_turtle_blocks, turtle_blocks
from paperkg.shelf import line


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "claims.jsonl"
    path.write_text("".join(map(line, RECORDS)), encoding="utf-8")
    return path


def test_a_file_of_records_is_a_sequence_of_them(path: Path) -> None:
    records = Records(path)
    assert (len(records), list(records)) == (len(RECORDS), list(RECORDS))
    assert (records[0], records[-1], records[1:3]) == (RECORDS[0], RECORDS[-1], list(RECORDS[1:3]))
    with pytest.raises(IndexError):
        records[len(RECORDS)]


def test_the_papers_come_in_order_with_their_records(path: Path) -> None:
    found = list(by_paper(Records(path)))
    assert found == list(by_paper(RECORDS))
    assert [paper for paper, _ in found] == sorted({record.paper for record in RECORDS})
    assert sum(len(records) for _, records in found) == len(RECORDS)


def test_what_follows_from_a_file_is_what_follows_from_its_records(path: Path) -> None:
    seen: list[EntryRecord] = []
    one, other = Derived.of_file(path, see=seen.append), Derived.of(RECORDS)
    assert list(one.records) == list(other.records)
    assert one.links == other.links
    assert sorted(one.quads()) == sorted(other.quads())
    assert seen == list(RECORDS)


def test_a_flow_is_written_as_the_network_is(path: Path, tmp_path: Path) -> None:
    derived = Derived.of_file(path)
    write_flow(Flow(derived.records, derived.summary.labels()), tmp_path / "flow.graphml")
    text = (tmp_path / "flow.graphml").read_text(encoding="utf-8")
    assert text == "".join(generate_graphml(to_networkx(Derived.of(RECORDS).records)))


def test_quads_that_are_sorted_in_runs_are_sorted_and_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quads = list(Derived.of(RECORDS).quads())
    monkeypatch.setattr(nquads, "_RUN", 7)
    count = write_nquads([*quads, *quads[:20]], tmp_path / "graph.nq")
    assert (tmp_path / "graph.nq").read_text(encoding="utf-8") == "".join(nquads_lines(quads))
    assert count == len(set(quads))
    assert [path.name for path in tmp_path.iterdir()] == ["graph.nq"]


def test_a_run_that_ends_just_where_another_would_begin_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nquads, "_RUN", 2)
    for size in range(5):
        quads = [Quad(f"<s{n}>", "<p>", "<o>", "<g>") for n in range(size)]
        assert write_nquads(quads, tmp_path / "graph.nq") == size
        assert list(read_nquads(tmp_path / "graph.nq")) == quads


_terms = st.sampled_from(["<a>", "<a/b>", "<a-b>", '"a"', '"a"@en', '"a"@en-US', '"a b"', '"a . "', string("é가𝒳\n")])
_iris = _terms.filter(lambda term: term.startswith("<"))


@given(st.lists(st.builds(Quad, _iris, _iris, _terms, _iris)))
def test_sorted_lines_give_the_turtle_of_the_quads_in_any_order(quads: list[Quad]) -> None:
    lines = nquads_lines(quads)
    read = list(map(split_line, lines))
    assert "".join(sorted_turtle_blocks(read)) == "".join(turtle_blocks(quads))


def test_a_term_that_was_forgotten_is_shortened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    quads = list(Derived.of(RECORDS).quads())
    whole = "".join(turtle_blocks(quads))
    monkeypatch.setattr(turtle, "_REMEMBERED", 3)
    assert "".join(turtle_blocks(quads)) == whole


def test_the_order_of_records_changes_no_quad() -> None:
    quads = {frozenset(Derived.of(order).quads()) for order in permutations(RECORDS[:3])}
    assert len(quads) == 1
