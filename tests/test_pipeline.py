"""A build gives the same bytes whatever the order of its inputs, accounts for every line, and harms nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperkg.errors import OutputError
from paperkg.extract.record import RECORD
from paperkg.files import new_files, new_path, new_text
from paperkg.folder import OUTPUTS
from paperkg.graph.answers import Answer
from paperkg.graph.check import check
from paperkg.graph.kg import KnowledgeGraph
from paperkg.parallel import BATCH
from paperkg.pipeline import build, records, stages, write, write_folder
from paperkg.report import Report
from paperkg.shelf import line
from tests.builders import full_record, record, source

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
SHARED = ROOT.parent / "shared" / "digests"
KOREAN = SHARED / "ko"

DIGEST = """# Reasoning – 2025-05-26

## 2505.00001
🔗 https://huggingface.co/papers/2505.00001

**Summary**:
```markdown
# Paper summary: "Careful Walks"

## 2. Contributions and Novelty

- **CarefulWalk**: a new policy method.

## 4. Experimental Setup

- **Baselines**: CarefulWalk outperforms GRPO.
```
"""


def needs(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip(f"../shared/digests/{folder.name} is not here")


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def report_of(folder: Path) -> dict[str, list[dict[str, object]]]:
    report: dict[str, list[dict[str, object]]] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "outputs"
    write_folder([SAMPLES], folder)
    return folder


def test_a_build_writes_its_files_and_nothing_else(built: Path) -> None:
    assert sorted(path.name for path in built.iterdir()) == sorted(OUTPUTS)


def test_a_build_obeys_the_laws_of_a_graph(built: Path) -> None:
    assert check(built, shacl=False) == []


def test_a_build_opens_as_a_graph(tmp_path: Path) -> None:
    (tmp_path / "day.md").write_text(DIGEST, encoding="utf-8")
    kg = build([tmp_path / "day.md"], tmp_path / "out")
    assert [found.paper for found in kg.papers_comparing_against("GRPO")] == ["2505.00001"]


def test_the_order_of_the_inputs_changes_no_byte(tmp_path: Path) -> None:
    files = sorted(SAMPLES.glob("2025*"))
    for name, order in (("one", files), ("other", files[::-1])):
        write_folder(order, tmp_path / name)
    assert content(tmp_path / "one") == content(tmp_path / "other")


def test_hash_seed_and_order_change_no_byte(tmp_path: Path) -> None:
    inputs = [str(path) for path in sorted(SAMPLES.glob("2025*"))]
    for seed, order in (("1", inputs), ("2", inputs[::-1])):
        done = subprocess.run(
            [sys.executable, "-m", "paperkg", "build", *order, "-o", str(tmp_path / seed)],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert content(tmp_path / "1") == content(tmp_path / "2")


def test_no_place_of_this_machine_gets_into_the_outputs(built: Path) -> None:
    for name, data in content(built).items():
        assert str(ROOT).encode() not in data, name


def test_a_missing_absolute_path_is_reported_by_its_name(tmp_path: Path) -> None:
    write_folder([tmp_path / "nowhere.md"], tmp_path / "out")
    assert [problem["source"] for problem in report_of(tmp_path / "out")["problems"]] == ["nowhere.md"]


def test_a_second_build_replaces_the_first(tmp_path: Path) -> None:
    (tmp_path / "day.md").write_text(DIGEST, encoding="utf-8")
    out = tmp_path / "out"
    write_folder([SAMPLES], out)
    write_folder([tmp_path / "day.md"], out)
    assert len((out / "claims.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    assert KnowledgeGraph.open(out).paper("2505.00001").objects("comparesAgainst") == ("GRPO",)


@pytest.mark.parametrize("name", ["notes.txt", "paper.md"])
def test_a_folder_of_the_users_is_never_written_to(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=rf"{name}.*name another folder"):
        write_folder([SAMPLES], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="the output is a file"):
        write_folder([SAMPLES], tmp_path / "out")


def test_an_empty_folder_and_one_with_hidden_files_are_fine(tmp_path: Path) -> None:
    (tmp_path / ".gitkeep").touch()
    write_folder([SAMPLES / "nothing.md"], tmp_path)
    assert (tmp_path / "report.json").exists()


def test_a_build_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("old", encoding="utf-8")

    with pytest.raises(ZeroDivisionError), new_files(tmp_path) as part:
        (part / "old.json").write_text("new", encoding="utf-8")
        print(1 / 0)
    assert content(tmp_path) == {"old.json": b"old"}
    assert len(list(tmp_path.iterdir())) == 1


def test_a_text_that_fails_leaves_no_part(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), new_text(tmp_path / "a.txt") as file:
        file.write("half")
        print(1 / 0)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    store = tmp_path / "store"
    for name in ("one", "two"):
        with new_path(store) as part:
            part.mkdir()
            (part / name).touch()
    assert [path.name for path in store.iterdir()] == ["two"]
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_a_copy_of_a_file_is_read_once_and_told(tmp_path: Path) -> None:
    for name in ("b.md", "a.md"):
        (tmp_path / name).write_text(DIGEST, encoding="utf-8")
    write_folder([tmp_path / "b.md", tmp_path / "a.md"], tmp_path / "out")
    report = report_of(tmp_path / "out")
    assert [(note["source"], note["code"]) for note in report["notes"]] == [("b.md", "copy")]
    assert [account["source"] for account in report["ledger"]] == ["a.md"]
    assert check(tmp_path / "out", shacl=False) == []


def test_a_record_survives_its_line() -> None:
    for made in (full_record(), record(title=None)):
        assert RECORD.validate_json(line(made)) == made
    assert "null" not in line(full_record())


def test_records_are_written_in_the_order_of_their_place(tmp_path: Path) -> None:
    made = [record(paper=paper, source=source(name=name)) for paper, name in (("2", "b.md"), ("1", "a.md"))]
    write(made, tmp_path / "out", report=Report())
    lines = (tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(text)["source"] for text in lines] == ["a.md", "b.md"]


def test_an_entry_without_claims_is_named_with_its_reason() -> None:
    report = Report()
    report.add(record().model_copy(update={"quality": "apology"}))
    assert report.as_dict()["without_claims"] == [
        {
            "source": "day.md",
            "paper": "2505.00001",
            "start": 0,
            "reason": "its writer could not read the paper and says so",
        }
    ]


def test_records_stream_a_batch_of_entries_at_a_time(tmp_path: Path) -> None:
    for number in range(BATCH + 1):
        (tmp_path / f"{number:02d}.md").write_text(DIGEST + "\n" * number, encoding="utf-8")
    own = stages()
    seen: list[str] = []

    def read(paths: object) -> Iterator[object]:
        for found in own.read([tmp_path]):
            seen.append(found.source if hasattr(found, "source") else found.name)
            yield found

    stream = records([tmp_path], by=own._replace(read=read))  # type: ignore[arg-type]
    next(stream)
    assert 0 < len(seen) <= BATCH


# Real digests, where they are.


def test_a_real_day_answers_the_first_question(tmp_path: Path) -> None:
    needs(KOREAN)
    report = write_folder([KOREAN / "2025-05-26.md"], tmp_path / "out")
    text = (KOREAN / "2025-05-26.md").read_text(encoding="utf-8-sig")
    assert report.problems == []
    kg = KnowledgeGraph.open(tmp_path / "out")
    for question in ("which papers compare against GRPO?", "GRPO와 비교한 논문은?"):
        answer = kg.ask(question)
        assert isinstance(answer, Answer)
        assert {str(row.values["paper"]) for row in answer.rows} == {"2505.15692", "2505.17508"}
        for row in answer.rows:
            assert row.evidence
            assert all(text[quote.start : quote.end] == quote.quote for quote in row.evidence)


@pytest.fixture(scope="module")
def real_days(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """The graph of the real days, and the report of its build."""
    needs(KOREAN)
    folder = tmp_path_factory.mktemp("real_days") / "out"
    return folder, write_folder(sorted(KOREAN.glob("*.md")), folder)


def test_every_line_of_the_real_days_is_accounted_for(real_days: tuple[Path, Report]) -> None:
    _, report = real_days
    assert len(report.accounts) == 11
    for account in report.accounts:
        lines = (KOREAN / Path(account.source).name).read_text(encoding="utf-8-sig").splitlines()
        assert account.lines == sum(account.ledger.values()) == len(lines), account.source


def test_real_days_in_another_order_and_hash_seed_give_the_same_bytes(
    real_days: tuple[Path, Report], tmp_path: Path
) -> None:
    files = sorted(KOREAN.glob("*.md"), reverse=True)
    subprocess.run(
        [sys.executable, "-m", "paperkg", "build", *map(str, files), "-o", str(tmp_path / "again")],
        env=os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert content(tmp_path / "again") == content(real_days[0])


def test_every_quote_of_the_real_days_stands_where_it_says(real_days: tuple[Path, Report]) -> None:
    folder, _ = real_days
    own = stages()
    files = [found for found in own.read([KOREAN]) if hasattr(found, "text")]
    assert check(folder, sources=files, shacl=False) == []  # type: ignore[arg-type]
