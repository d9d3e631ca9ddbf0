"""Sources and entries are added, replaced, and removed; what names nothing changes nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import paperkg
from paperkg.change import add_to, remove_from
from paperkg.cli import run
from paperkg.errors import OutputError, UsageError
from paperkg.graph.check import check
from paperkg.pipeline import write_folder
from tests.small_digests import ONE, THREE, TWO, reading

A, B = "2025-05-26.md", "2025-05-27.md"

Paths = Callable[..., list[Path]]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def papers(folder: Path) -> list[tuple[str, str]]:
    lines = (folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    return [(record["source"], record["paper"]) for record in map(json.loads, lines)]


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    files = {A: ONE + TWO, B: THREE}
    write_folder(files, tmp_path / "graph", by=reading(files))
    return tmp_path / "graph"


def test_a_changed_file_replaces_its_entries(graph: Path) -> None:
    change = add_to(graph, [A], by=reading({A: TWO}))
    assert (change.added, change.replaced, change.same) == ((), (A,), ())
    assert papers(graph) == [(A, "2505.00002"), (B, "2505.00003")]
    assert check(graph, shacl=False) == []


def test_the_same_file_twice_is_not_read_again(graph: Path) -> None:
    before = {name: (graph / name).stat().st_mtime_ns for name in content(graph)}
    change = add_to(graph, [B], by=reading({B: THREE})._replace(segment=pytest.fail))  # type: ignore[arg-type]
    assert (change.same, change.report) == ((B,), None)
    assert {name: (graph / name).stat().st_mtime_ns for name in content(graph)} == before


def test_again_reads_the_same_file_anew(graph: Path) -> None:
    before = content(graph)
    assert add_to(graph, [B], by=reading({B: THREE}), again=True).replaced == (B,)
    assert content(graph) == before


def test_a_changed_sidecar_makes_a_file_another_one(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text("# A Title\n\n## Method\n\nWe compare with GRPO.\n", encoding="utf-8")
    add_to(tmp_path / "graph", [note])
    (tmp_path / "note.json").write_text(json.dumps({"title": "A Title", "arxiv_id": "2505.00009"}), encoding="utf-8")
    assert add_to(tmp_path / "graph", [note]).replaced == ("note.md",)
    assert papers(tmp_path / "graph") == [("note.md", "2505.00009")]


def test_adding_to_no_graph_builds_one(tmp_path: Path) -> None:
    add_to(tmp_path / "one", [A], by=reading({A: ONE}))
    write_folder([A], tmp_path / "other", by=reading({A: ONE}))
    assert content(tmp_path / "one") == content(tmp_path / "other")


def test_a_file_that_cannot_be_read_any_more_leaves_what_is_there(graph: Path) -> None:
    before = content(graph)
    change = add_to(graph, [A], by=reading({}))
    assert [problem.code for problem in change.problems] == ["missing"]
    assert content(graph) == before


def test_a_file_that_is_not_there_is_told_until_it_is_added_or_removed(graph: Path) -> None:
    def told() -> list[str]:
        report = json.loads((graph / "report.json").read_text(encoding="utf-8"))
        return [problem["source"] for problem in report["problems"]]

    add_to(graph, ["new.md", "never.md"], by=reading({}))
    assert told() == ["never.md", "new.md"]
    add_to(graph, ["new.md"], by=reading({"new.md": ONE}))
    remove_from(graph, ["never.md"])
    assert told() == []


def test_a_copy_takes_the_place_of_the_file_that_is_removed(tmp_path: Path) -> None:
    files = {A: ONE, B: ONE}
    add_to(tmp_path / "one", files, by=reading(files))
    assert papers(tmp_path / "one") == [(A, "2505.00001")]
    remove_from(tmp_path / "one", [A])
    write_folder([B], tmp_path / "other", by=reading(files))
    assert content(tmp_path / "one") == content(tmp_path / "other")
    assert b"2025-05-27" in content(tmp_path / "one")["claims.jsonl"]


def test_a_copy_of_a_file_that_changes_stays_with_its_own_bytes(tmp_path: Path) -> None:
    files = {A: ONE, B: ONE}
    add_to(tmp_path, files, by=reading(files))
    add_to(tmp_path, [A], by=reading({A: TWO}))
    assert papers(tmp_path) == [(A, "2505.00002"), (B, "2505.00001")]
    assert not (tmp_path / "copies.jsonl").exists()


@pytest.mark.parametrize(
    ("target", "left"),
    [
        (A, [(B, "2505.00003")]),
        ("2505.00001", [(A, "2505.00002"), (B, "2505.00003")]),
        (f"{A}#2505.00002", [(A, "2505.00001"), (B, "2505.00003")]),
    ],
)
def test_a_source_a_paper_or_an_entry_is_removed(target: str, left: list[tuple[str, str]], graph: Path) -> None:
    remove_from(graph, [target])
    assert papers(graph) == left
    assert check(graph, shacl=False) == []


def test_a_removed_entry_is_told_in_the_account_and_comes_back_with_its_file(graph: Path) -> None:
    before = content(graph)
    remove_from(graph, ["2505.00001"])
    account = json.loads((graph / "report.json").read_text(encoding="utf-8"))["ledger"][0]
    assert (account["entries"], account["removed"]) == (1, [{"paper": "2505.00001", "start": 0}])
    add_to(graph, [A], by=reading({A: ONE + TWO}))
    assert content(graph) == before


def test_a_folder_names_the_files_that_are_read_from_it(tmp_path: Path) -> None:
    days = tmp_path / "days"
    days.mkdir()
    (days / A).write_text(ONE, encoding="utf-8")
    (days / B).write_text(TWO, encoding="utf-8")
    add_to(tmp_path / "graph", [days])
    (days / B).unlink()
    assert remove_from(tmp_path / "graph", [days]).removed == (A,)
    assert papers(tmp_path / "graph") == [(B, "2505.00002")]


def test_what_names_nothing_removes_nothing_and_the_nearest_are_told(graph: Path) -> None:
    before = content(graph)
    with pytest.raises(UsageError, match=r"nothing called '2025-05-28.md'; the nearest are 2025-05-2\d.md"):
        remove_from(graph, [A, "2025-05-28.md"])
    assert content(graph) == before


def test_removing_all_leaves_the_graph_of_nothing(graph: Path, tmp_path: Path) -> None:
    remove_from(graph, [A, B])
    write_folder([], tmp_path / "nothing", by=reading({}))
    assert content(graph) == content(tmp_path / "nothing")


def test_a_folder_without_a_graph_has_nothing_to_remove(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no graph in"):
        remove_from(tmp_path, [A])


def test_a_folder_of_the_users_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(OutputError, match="holds what no build wrote"):
        add_to(tmp_path, [A], by=reading({A: ONE}))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_users_word_on_names_holds_for_what_is_added(tmp_path: Path) -> None:
    files = {A: TWO}
    add_to(tmp_path, files, by=reading(files))
    (tmp_path / "links.tsv").write_text("cannot\tGRPO\tGroup Relative Policy Optimization\n", encoding="utf-8")
    add_to(tmp_path, [B], by=reading({B: ONE}))
    assert "links.tsv" in content(tmp_path)


def test_python_gives_the_changed_graph(tmp_path: Path) -> None:
    (tmp_path / A).write_text(ONE, encoding="utf-8")
    (tmp_path / B).write_text(TWO, encoding="utf-8")
    kg = paperkg.add([tmp_path / A, tmp_path / B], tmp_path / "graph")
    assert {found.paper for found in kg.papers_comparing_against("GRPO")} == {"2505.00001", "2505.00002"}
    del kg
    kg = paperkg.remove([A], tmp_path / "graph")
    assert {found.paper for found in kg.papers_comparing_against("GRPO")} == {"2505.00002"}


# The commands.


def test_the_commands_say_what_they_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / A).write_text(ONE, encoding="utf-8")
    graph = str(tmp_path / "graph")
    said = []
    for command in (["add", str(tmp_path / A)], ["add", str(tmp_path / A)], ["remove", A]):
        assert run([*command, "--graph", graph]) == 0
        said.append(capsys.readouterr())
    assert said[0].out.startswith(f"added  {A}\n1 entries on 1 papers; ")
    assert "nothing has changed" in said[1].out
    assert "--again reads them anew" in said[1].err
    assert said[2].out == f"removed  {A}\n0 entries on 0 papers; 0 claims; written to {graph}\n"


def test_the_commands_have_their_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    graph = str(tmp_path / "graph")
    assert run(["add", str(tmp_path / "lost.md"), "--graph", graph, "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out) == {
        "added": [], "replaced": [], "same": [], "removed": [], "removedEntries": 0, "changed": True
    }  # fmt: skip
    assert "no such file" in err
    assert run(["remove", A, "--graph", graph]) == 2
