"""`merges` and `audit`, as a user runs them on a graph of two small digests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paperkg.cli import run

DIGEST = """# Reasoning – 2025-05-26

## 2505.00001
🔗 https://huggingface.co/papers/2505.00001

**Summary**:
```markdown
# Paper summary: "Careful Walks"

## 2. Contributions and Novelty

- **신중한 걷기(CarefulWalk) 방법 제안**: CarefulWalk is a new policy method.

## 4. Experimental Setup

- **Baselines**: CarefulWalk outperforms GRPO (Group Relative Policy Optimization).
```
"""
API = [
    {
        "paper": {
            "id": "2505.00001",
            "title": "CarefulWalk: Careful Walks",
            "summary": "We propose CarefulWalk, a policy method. CarefulWalk outperforms GRPO on MATH-500.",
        },
        "title": "CarefulWalk: Careful Walks",
    }
]


@pytest.fixture
def graph(tmp_path: Path) -> str:
    (tmp_path / "day.md").write_text(DIGEST, encoding="utf-8")
    (tmp_path / "api.json").write_text(json.dumps(API), encoding="utf-8")
    folder = tmp_path / "graph"
    assert run(["build", str(tmp_path / "day.md"), str(tmp_path / "api.json"), "-o", str(folder)]) == 0
    return str(folder)


def out(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    capsys.readouterr()
    assert run(arguments) == code
    return capsys.readouterr().out


def spellings(text: str) -> set[str]:
    return {made["name"] for made in json.loads(text) if made["kind"] == "merge"}


def test_merges_are_listed_with_rule_and_reason(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "merges", "--graph", graph)
    assert "Group Relative Policy Optimization" in text
    assert "lexicon 1" in text


def test_merges_of_a_name_come_with_sentences(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "merges", "GRPO", "--graph", graph)
    assert "“" in text
    assert "day.md:" in text
    out(capsys, "merges", "Nothing", "--graph", graph, code=1)


def test_a_merge_is_undone_and_stays_so_in_the_next_build(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    long = "Group Relative Policy Optimization"
    assert long in spellings(out(capsys, "merges", "--json", "--graph", graph))
    assert "decisions gone" in out(capsys, "merges", "--undo", "GRPO", long, "--graph", graph)
    assert long not in spellings(out(capsys, "merges", "--json", "--graph", graph))
    out(capsys, "check", "--no-shacl", "--graph", graph)
    again = Path(graph).parent
    out(capsys, "build", str(again / "day.md"), str(again / "api.json"), "-o", graph)
    assert long not in spellings(out(capsys, "merges", "--json", "--graph", graph))


def test_undoing_and_joining_again_gives_the_first_graph(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = (Path(graph) / "graph.ttl").read_bytes()
    long = "Group Relative Policy Optimization"
    out(capsys, "merges", "--undo", "GRPO", long, "--graph", graph)
    (Path(graph) / "none.tsv").write_text("", encoding="utf-8")
    out(capsys, "merges", "--links", str(Path(graph) / "none.tsv"), "--graph", graph)
    assert (Path(graph) / "graph.ttl").read_bytes() == before


def test_two_names_are_joined(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    out(capsys, "merges", "--join", "method/carefulwalk", "method/grpo", "--graph", graph)
    made = json.loads(out(capsys, "merges", "CarefulWalk", "--json", "--graph", graph))
    assert ("method/grpo", "user") in {(one["kept"], one["rule"]) for one in made}


def test_a_name_that_the_graph_does_not_hold_is_refused(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["merges", "--undo", "GRPO", "Nothing", "--graph", graph]) == 2
    assert "nothing called 'Nothing'" in capsys.readouterr().err


def test_what_is_suspicious_is_listed(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "to look at" in out(capsys, "merges", "--suspicious", "--graph", graph)
    assert isinstance(json.loads(out(capsys, "merges", "--suspicious", "--json", "--graph", graph)), list)


def test_a_digest_is_audited_by_the_abstract(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "2505.00001" in out(capsys, "audit", "--graph", graph)
    [paper] = json.loads(out(capsys, "audit", "--json", "--graph", graph))["papers"]
    assert {(made["object"], made["mark"]) for made in paper["claims"]} >= {("GRPO", "supported")}


def test_nothing_to_compare_is_told(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "2505.99999", "--graph", graph]) == 1
    assert "both a digest and an abstract" in capsys.readouterr().err


def test_a_folder_without_a_graph_is_wrong_use(tmp_path: Path) -> None:
    assert run(["merges", "--graph", str(tmp_path)]) == 2
    assert run(["audit", "--graph", str(tmp_path)]) == 2


def test_a_links_file_with_faults_is_wrong_use(graph: str, tmp_path: Path) -> None:
    (tmp_path / "bad.tsv").write_text("never\tA\tB\n", encoding="utf-8")
    assert run(["merges", "--links", str(tmp_path / "bad.tsv"), "--graph", graph]) == 2
