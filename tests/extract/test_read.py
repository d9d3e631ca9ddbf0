from __future__ import annotations

import gzip
import hashlib
import io
import json
from pathlib import Path

import pytest

from paperkg.extract.model import SourceFile
from paperkg.extract.source.ledger import Problem
from paperkg.extract.source.read import inputs


def read(*paths: object) -> tuple[list[SourceFile], list[Problem]]:
    found = list(inputs(map(str, paths)))
    return [each for each in found if isinstance(each, SourceFile)], [
        each for each in found if isinstance(each, Problem)
    ]


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_a_file_is_named_by_its_name_and_hashed_by_its_bytes(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf# caf\xc3\xa9\r\n"
    (source,), problems = read(write(tmp_path, "day.md", data))
    assert (source.name, source.text, problems) == ("day.md", "# café\r\n", [])
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_a_folder_is_read_to_its_depth_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a/z.txt", "a/b/c.jsonl", "c.json.gz"):
        write(tmp_path, name, gzip.compress(b"{}") if name.endswith("gz") else "x")
    sources, problems = read(tmp_path)
    assert sorted(source.name for source in sources) == ["a/b/c.jsonl", "a/z.txt", "b.md", "c.json.gz"]
    assert [source.name for source in sources] == [source.name for source in read(tmp_path)[0]]
    assert problems == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("LICENSE", "housekeeping"), ("README.md", "housekeeping"), (".hidden.md", "hidden"), ("a.png", "suffix")],
)
def test_a_folder_leaves_out_what_is_no_digest_and_says_so(tmp_path: Path, name: str, code: str) -> None:
    write(tmp_path, name, "x")
    sources, problems = read(tmp_path)
    assert sources == []
    assert [(problem.source, problem.code, problem.level) for problem in problems] == [(name, code, "note")]


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    sources, problems = read(write(tmp_path, "README.weird", "x"))
    assert [source.name for source in sources] == ["README.weird"]
    assert problems == []


def test_a_pattern_names_files_below_its_fixed_part(tmp_path: Path) -> None:
    write(tmp_path, "ko/a.md", "x")
    write(tmp_path, "en/a.md", "x")
    sources, _ = read(tmp_path / "*" / "*.md")
    assert [source.name for source in sources] == ["en/a.md", "ko/a.md"]


def test_a_file_that_two_inputs_name_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", "x")
    sources, _ = read(path, tmp_path, tmp_path / "*.md")
    assert len(sources) == 1


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("한글".encode())))
    (source,), _ = read("-")
    assert (source.name, source.text) == ("-", "한글")


def test_gzip_is_undone_and_the_hash_is_of_the_file(tmp_path: Path) -> None:
    data = gzip.compress(b"text")
    (source,), _ = read(write(tmp_path, "a.jsonl.gz", data))
    assert (source.text, source.sha256) == ("text", hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
def test_a_byte_order_mark_is_certain_enough_to_decode(tmp_path: Path, encoding: str) -> None:
    text = "안녕 paper"
    data = text.encode(encoding) if encoding != "utf-16-be" else b"\xfe\xff" + text.encode(encoding)
    (source,), _ = read(write(tmp_path, "a.md", data))
    assert source.text == text


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty-file", "empty"),
        (b" \n", "empty-file", "empty"),
        (b"\x89PNG\r\n\0\0", "binary", "binary"),
        ("한국어 요약입니다".encode("cp949"), "encoding", "cp949"),
        ("中文摘要在这里".encode("gb18030"), "encoding", "gb18030"),
        ("café au lait".encode("latin-1"), "encoding", "latin-1"),
        (b"\x1f\x8b\x08\x00broken", "bad-gzip", "gzip"),
        (bytes(range(1, 9)) * 40 + b"\xff\xfe\xfd", "binary", "binary"),
    ],
)
def test_what_cannot_be_read_is_a_problem_with_a_hint(tmp_path: Path, data: bytes, code: str, words: str) -> None:
    sources, (problem,) = read(write(tmp_path, "a.md", data))
    assert sources == []
    assert (problem.source, problem.code) == ("a.md", code)
    assert words in problem.reason
    assert problem.hint


@pytest.mark.parametrize("path", ["nowhere.md", "no\0where"])
def test_a_path_that_is_not_there_is_a_problem(path: str) -> None:
    assert [problem.code for problem in read(path)[1]] == ["missing"]


def test_a_pattern_without_match_and_an_empty_folder_are_problems(tmp_path: Path) -> None:
    codes = [problem.code for problem in read(tmp_path / "*.md", tmp_path)[1]]
    assert codes == ["no-match", "empty-folder"]


def test_a_dead_link_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "gone.md")
    assert [problem.code for problem in read(tmp_path)[1]] == ["unreadable"]


def test_a_sidecar_is_read_with_its_markdown_and_not_alone(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "# T")
    write(tmp_path, "a.json", json.dumps({"title": "T", "authors": ["A", {"name": "B"}], "year": 2025, "url": "u"}))
    (source,), (problem,) = read(tmp_path)
    assert source.sidecar == (("authors", "A; B"), ("title", "T"), ("url", "u"), ("year", "2025"))
    assert (problem.source, problem.code) == ("a.json", "sidecar")


@pytest.mark.parametrize("content", ["[1]", "{broken", '{"title": "T", "abstract": "own text"}', '{"x": 1}'])
def test_other_json_beside_a_markdown_file_is_a_file_of_its_own(tmp_path: Path, content: str) -> None:
    write(tmp_path, "a.md", "# T")
    write(tmp_path, "a.json", content)
    sources, problems = read(tmp_path)
    assert [source.name for source in sources] == ["a.json", "a.md"]
    assert (sources[1].sidecar, problems) == ((), [])
