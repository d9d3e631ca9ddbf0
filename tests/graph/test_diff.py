"""Two graphs are compared by what their claims say, not by where they stand."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

import paperkg
from paperkg.cli import run
from paperkg.errors import InputError
from paperkg.extract.record import ClaimRecord, EntryRecord, ResultObject
from paperkg.graph.diff import Difference, diff
from paperkg.shelf import line
from tests.builders import claim, entity, evidence, full_record, record, source

OTHER = source("another text\n" * 40, "other.md")


def result(value: str) -> ClaimRecord:
    return claim("reportsResult", ResultObject(dataset="MATH-500", metric="accuracy", value=Decimal(value), unit="%"))


def test_the_same_records_differ_in_nothing() -> None:
    assert not diff([full_record()], [full_record()])


def test_another_file_name_place_rule_and_order_change_nothing() -> None:
    first, second = (claim("comparesAgainst", entity(name)) for name in ("GRPO", "PPO"))
    moved = [made.model_copy(update={"id": f"{made.id}x", "rule": "other@2"}) for made in (second, first)]
    assert diff([record(first, second)], [record(*moved, source=OTHER)]) == Difference()


def test_a_claim_that_only_one_graph_holds_is_new_or_gone() -> None:
    old, new = record(claim("comparesAgainst", entity("GRPO"))), record(claim("comparesAgainst", entity("PPO")))
    found = diff([old], [new])
    assert [(c.paper, c.predicate, c.object) for c in found.new] == [("2505.00001", "comparesAgainst", "PPO")]
    assert [c.object for c in found.gone] == ["GRPO"]
    assert found.changed == ()


@pytest.mark.parametrize(
    ("old", "new", "aspect", "said"),
    [
        (claim(outcome="below"), claim(outcome="outperforms"), "outcome", (("below",), ("outperforms",))),
        (claim(status="speculative"), claim(), "status", (("speculative",), ("stated",))),
        (result("41.20"), result("43"), "number", (("value 41.2 %",), ("value 43 %",))),
        (
            claim("uses", entity(), evidence("Qwen2.5-7B")),
            claim("uses", entity(), evidence("CarefulWalk")),
            "evidence",
            (("Qwen2.5-7B",), ("CarefulWalk",)),
        ),
    ],
)
def test_a_claim_has_changed_where_what_is_said_of_it_has(
    old: ClaimRecord, new: ClaimRecord, aspect: str, said: tuple[tuple[str, ...], ...]
) -> None:
    (change,) = diff([record(old)], [record(new)]).changed
    assert change.aspects == (aspect,)
    assert (getattr(change.old, aspect), getattr(change.new, aspect)) == said


def test_a_second_digest_on_a_paper_gives_evidence_to_the_claim_that_is_there() -> None:
    other = record(claim("uses", entity(), evidence("CarefulWalk")), source=OTHER)
    (change,) = diff([record(claim("uses", entity()))], [record(claim("uses", entity())), other]).changed
    assert change.aspects == ("evidence",)
    assert len(change.new.evidence) == 2


def test_the_order_of_records_changes_nothing() -> None:
    records = [full_record(), record(claim("uses", entity("PPO")), paper="2505.00002")]
    assert diff([], records) == diff([], records[::-1])


# Files and the command.


def written(path: Path, *records: EntryRecord) -> Path:
    path.write_text("".join(map(line, records)), encoding="utf-8")
    return path


def test_a_folder_and_a_file_are_compared(tmp_path: Path) -> None:
    (tmp_path / "graph").mkdir()
    written(tmp_path / "graph" / "claims.jsonl", full_record())
    other = written(tmp_path / "other.jsonl", full_record())
    assert not paperkg.diff(tmp_path / "graph", other)


def test_what_holds_no_records_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"no claims\.jsonl here"):
        paperkg.diff(tmp_path, tmp_path)
    with pytest.raises(InputError, match="a line that is no record"):
        paperkg.diff(tmp_path / "notes.txt", tmp_path / "notes.txt")


def test_the_command_lists_what_differs_and_says_so_by_its_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old.jsonl", record(claim(outcome="below"), claim("uses", entity("PPO"))))
    new = written(tmp_path / "new.jsonl", record(claim(outcome="outperforms"), claim("uses", entity("DPO"))))
    assert run(["diff", str(old), str(new)]) == 1
    out = capsys.readouterr().out
    assert out.splitlines()[0].startswith("new  2505.00001  uses  DPO")
    assert "- outcome: below" in out
    assert "+ outcome: outperforms" in out
    assert out.endswith("1 new, 1 gone, 1 changed\n")
    assert run(["diff", str(old), str(old)]) == 0


def test_the_command_gives_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = written(tmp_path / "old.jsonl", record(claim(outcome="below")))
    new = written(tmp_path / "new.jsonl", record(claim(outcome="outperforms")))
    run(["diff", str(old), str(new), "--json"])
    assert json.loads(capsys.readouterr().out) == {
        "new": [],
        "gone": [],
        "changed": [
            {
                "paper": "2505.00001",
                "predicate": "comparesAgainst",
                "object": "GRPO",
                "changes": {"outcome": {"old": ["below"], "new": ["outperforms"]}},
            }
        ],
    }
