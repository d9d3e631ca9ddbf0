"""A folder that obeys passes; each way to break it is found and named."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from paperkg.errors import InputError, MissingPartError
from paperkg.extract.record import EntryRecord
from paperkg.graph import check as module
from paperkg.graph.check import check
from paperkg.graph.derive import Derived
from paperkg.graph.nquads import write_nquads
from paperkg.graph.rdf import graph_quads
from paperkg.graph.store import write_store
from tests.builders import TEXT, claim, evidence, full_record, record, source

SOURCE = source()


def write(folder: Path, *records: EntryRecord) -> Path:
    lines = [made.model_dump_json() + "\n" for made in records]
    (folder / "claims.jsonl").write_text("".join(lines), encoding="utf-8")
    write_nquads(Derived.of(records).quads(), folder / "graph.nq")
    return folder


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def laws(folder: Path, **options: object) -> list[str]:
    return [violation.law for violation in check(folder, shacl=False, **options)]


def without(folder: Path, keep: Callable[[str], bool]) -> None:
    lines = (folder / "graph.nq").read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "graph.nq").write_text("".join(line for line in lines if keep(line)), encoding="utf-8")


def test_what_we_write_passes(tmp_path: Path) -> None:
    write(tmp_path, full_record())
    write_store(tmp_path / "graph.nq", tmp_path / "store")
    assert check(tmp_path, sources=[SOURCE], shacl=False) == []


def test_an_empty_graph_passes(tmp_path: Path) -> None:
    assert laws(write(tmp_path)) == []


def test_a_quote_that_is_not_in_the_file_is_found(tmp_path: Path) -> None:
    exact = evidence()
    moved = exact.model_copy(update={"start": exact.start + 1, "end": exact.end + 1})
    folder = write(tmp_path, record(claim("comparesAgainst", None, moved)))
    assert laws(folder) == []
    [violation] = check(folder, sources=[SOURCE], shacl=False)
    assert violation.law == "exact"
    assert "day.md has other text at 98 to 120" in violation.message


def test_offsets_that_do_not_fit_the_quote_are_found_without_the_file(tmp_path: Path) -> None:
    long = evidence().model_copy(update={"end": 900})
    assert laws(write(tmp_path, record(claim("comparesAgainst", None, long)))) == ["exact"]


def test_a_changed_source_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, full_record())
    assert "day.md is not among the sources, or has changed" in str(
        check(folder, sources=[source(TEXT + " ")], shacl=False)
    )


def test_a_claim_without_evidence_is_found(tmp_path: Path) -> None:
    bare = claim().model_copy(update={"evidence": ()})
    assert laws(write(tmp_path, record(bare))) == ["exact"]


def test_an_id_that_comes_twice_is_found(tmp_path: Path) -> None:
    one = record(claim(id="same"))
    other = record(claim(id="same"), paper="2505.00002")
    assert laws(write(tmp_path, one, other)) == ["unique"]


def test_an_entry_that_comes_twice_is_found(tmp_path: Path) -> None:
    assert laws(write(tmp_path, record(), record())) == ["unique"]


def test_a_line_that_is_no_record_is_found_with_its_number(tmp_path: Path) -> None:
    folder = write(tmp_path, record())
    edit(folder / "claims.jsonl", '"paper"', '"papier"')
    [first, *_] = check(folder, shacl=False)
    assert str(first).startswith("record: claims.jsonl:1: ")


def test_a_missing_plain_triple_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, full_record())
    without(folder, lambda line: " <https://w3id.org/paperkg/ns#comparesAgainst> <" not in line or "/claim/" in line)
    [violation] = check(folder, shacl=False)
    assert violation.law == "plain"
    assert violation.message == "a claim without its plain triple"


def test_a_plain_triple_without_a_claim_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, full_record())
    with (folder / "graph.nq").open("a", encoding="utf-8") as file:
        paper, method = (f"<https://w3id.org/paperkg/{name}>" for name in ("paper/2505.00001", "method/carefulwalk"))
        file.write(f"{paper} <https://w3id.org/paperkg/ns#comparesAgainst> {method} {paper} .\n")
    assert [violation.message for violation in check(folder, shacl=False)] == ["a plain triple without a claim"]


def test_a_thing_that_is_nowhere_described_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, record(claim()))
    without(folder, lambda line: not line.startswith("<https://w3id.org/paperkg/method/grpo>"))
    assert laws(folder) == ["dangling"]


def test_claims_that_the_graph_lacks_are_found(tmp_path: Path) -> None:
    folder = write(tmp_path, record(claim(id="a"), claim("uses", id="b")))
    write_nquads(graph_quads([record(claim(id="a"))]), folder / "graph.nq")
    assert laws(folder) == ["plain", "same"]


def test_a_blank_node_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, record())
    with (folder / "graph.nq").open("a", encoding="utf-8") as file:
        file.write("_:b <https://w3id.org/paperkg/ns#about> _:c <https://w3id.org/paperkg/g> .\n\n")
    assert laws(folder) == ["syntax", "syntax"]


def test_a_store_that_holds_something_else_is_found(tmp_path: Path) -> None:
    folder = write(tmp_path, full_record())
    write_store(folder / "graph.nq", folder / "store")
    write(folder, record(claim()))
    assert laws(folder) == ["same"]


def test_violations_are_sorted_and_told_once(tmp_path: Path) -> None:
    long = evidence().model_copy(update={"end": 900})
    folder = write(tmp_path, record(claim("uses", None, long, id="b"), claim("comparesAgainst", None, long, id="a")))
    found = check(folder, shacl=False)
    assert found == sorted(set(found))
    assert [violation.where for violation in found] == ["claims.jsonl:1 a", "claims.jsonl:1 b"]


@pytest.mark.parametrize("name", ["claims.jsonl", "graph.nq"])
def test_a_folder_without_a_graph_is_said_to_have_none(name: str, tmp_path: Path) -> None:
    (write(tmp_path, record()) / name).unlink()
    with pytest.raises(InputError, match=f"no {name} here; run `paperkg build`"):
        check(tmp_path)


def test_shacl_without_pyshacl_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    folder = write(tmp_path, record())
    assert check(folder) == []
    with pytest.raises(MissingPartError, match=r"pip install 'paperkg\[shacl\]'"):
        check(folder, shacl=True)


@pytest.mark.skipif(not find_spec("pyshacl"), reason="the extra `shacl` is not installed")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib", "ignore::DeprecationWarning:pyshacl")
def test_shacl_finds_what_our_own_checks_leave_to_it(tmp_path: Path) -> None:
    folder = write(tmp_path, full_record())
    assert check(folder) == []
    write(
        folder, record(claim(confidence=1.5, id="a"), claim("uses", None, evidence().model_copy(update={"end": 900})))
    )
    rules = {violation.where: violation.message for violation in check(folder) if violation.law == "shacl"}
    assert "confidence" in rules["https://w3id.org/paperkg/claim/a"]
    assert [where.partition("#")[2] for where in rules if "/source/" in where] == ["char=97,900"]
