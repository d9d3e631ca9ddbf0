"""The command line: data on stdout, talk on stderr, exit codes, and help that the documentation repeats."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import pytest

from paperkg.cli import cli, run
from paperkg.cli_page import cli_page
from paperkg.pipeline import write
from paperkg.report import Report
from tests.builders import claim, entity, evidence, full_record, record

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
BASELINES = "SELECT ?o { ?p <https://w3id.org/paperkg/ns#comparesAgainst> ?o }"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graph") / "outputs"
    other = record(
        claim("comparesAgainst", entity("PPO"), evidence("slow on long inputs")), paper="2505.00002", title="Second"
    )
    write([full_record(), other.model_copy(update={"start": 1})], folder, report=Report())
    return folder


class Outcome:
    """What one run of the command line left."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> object:
        return json.loads(self.out)


@pytest.fixture
def paperkg(capsys: pytest.CaptureFixture[str]) -> Runner:
    return Runner(capsys)


class Runner:
    """Runs a command within this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Outcome:
        code = run([str(argument) for argument in arguments])
        captured = self._capsys.readouterr()
        return Outcome(code, captured.out, captured.err)


def test_ask_gives_the_papers_and_no_other(paperkg: Runner, graph: Path) -> None:
    done = paperkg("ask", "which papers compare against GRPO?", "--graph", graph, "--json")
    answer = done.json
    assert isinstance(answer, dict)
    assert (done.code, [row["paper"] for row in answer["rows"]]) == (0, ["2505.00001"])
    assert answer["rows"][0]["evidence"][0]["quote"] == "GRPO와 비교하여 3.4% 향상되었다."
    assert "SELECT" in answer["sparql"]


@pytest.mark.parametrize("command", ["extract", "build", "add"])
def test_rules_only_leaves_out_what_the_learned_reader_adds(command: str, paperkg: Runner, tmp_path: Path) -> None:
    digest, folder = tmp_path / "walk.md", tmp_path / "graph"
    digest.write_text(
        "# TAPO: Careful Walks\n\nTAPO walks. SlowWalk, StrideNet, and GPT-4o? All of them left in the dust.\n"
    )
    (tmp_path / "other.md").write_text("# SlowWalk: Steps\n\nWe propose SlowWalk, a method.\n")
    target = {"extract": (), "build": ("--output", folder), "add": ("--graph", folder)}[command]
    found = {}
    for options in ((), ("--rules-only",)):
        if command == "add":
            paperkg("build", tmp_path / "other.md", "--output", folder)
        done = paperkg(command, digest, *target, *options)
        found[options] = done.out if command == "extract" else (folder / "claims.jsonl").read_text(encoding="utf-8")
    assert ["learned-rival" in text for text in found.values()] == [True, False]


def test_ask_shows_the_sentence_and_the_sparql_to_people(paperkg: Runner, graph: Path) -> None:
    done = paperkg("ask", "GRPO와 비교한 논문은?", "--graph", graph)
    assert done.code == 0
    assert "“GRPO와 비교하여 3.4% 향상되었다.”  day.md:" in done.out
    assert "SELECT" in done.out
    assert max(map(len, done.out.splitlines())) < 300


def test_a_question_that_cannot_be_mapped_is_not_guessed_at(paperkg: Runner, graph: Path) -> None:
    done = paperkg("ask", "what is the weather in Seoul?", "--graph", graph)
    assert (done.code, done.out) == (1, "")
    assert "Nearest questions:" in done.err
    told = paperkg("ask", "what is the weather in Seoul?", "--graph", graph, "--json")
    assert told.code == 1
    assert isinstance(told.json, dict)
    assert told.json["nearest_questions"]


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "table"])
def test_query_prints_each_format(form: str, paperkg: Runner, graph: Path) -> None:
    done = paperkg("query", BASELINES, "--graph", graph, "--format", form)
    assert done.code == 0
    assert "https://w3id.org/paperkg/method/grpo" in done.out
    if form == "csv":
        assert len(list(csv.DictReader(io.StringIO(done.out)))) == 2
    if form == "json":
        assert paperkg("query", BASELINES, "--graph", graph, "--json").out == done.out


@pytest.mark.parametrize(("query", "expected"), [("ASK { ?s ?p ?o }", "true\n"), ("ASK { <a:b> ?p ?o }", "false\n")])
def test_query_answers_yes_or_no(query: str, expected: str, paperkg: Runner, graph: Path) -> None:
    assert paperkg("query", query, "--graph", graph).out == expected
    assert paperkg("query", query, "--graph", graph, "--format", "csv").out == expected


def test_query_reads_a_file_and_constructs(paperkg: Runner, graph: Path, tmp_path: Path) -> None:
    file = tmp_path / "q.rq"
    file.write_text("CONSTRUCT WHERE { ?p <https://w3id.org/paperkg/ns#comparesAgainst> ?o }", encoding="utf-8")
    done = paperkg("query", "-f", file, "--graph", graph)
    assert done.out.count(" .\n") == 2
    assert paperkg("query", "-f", file, "--graph", graph, "--format", "tsv").out == done.out
    assert isinstance(paperkg("query", "-f", file, "--graph", graph, "--json").json, list)


@pytest.mark.parametrize("form", ["table", "json"])
@pytest.mark.parametrize("query", ["SELEC", "INSERT DATA { <a:b> <a:b> <a:b> }", "DROP ALL"])
def test_query_changes_nothing_and_refuses_what_is_no_query(
    query: str, form: str, paperkg: Runner, graph: Path
) -> None:
    done = paperkg("query", query, "--graph", graph, "--format", form)
    assert (done.code, done.out) == (2, "")
    assert "not a SPARQL query" in done.err


def test_explain_shows_each_claim_with_its_quote(paperkg: Runner, graph: Path) -> None:
    done = paperkg("explain", "2505.00001", "comparesAgainst", "grpo", "--graph", graph)
    assert done.code == 0
    assert done.out.splitlines()[0] == "comparesAgainst  GRPO  outperforms  by-hand@1  0.90"
    claims = paperkg("explain", "2505.00001", "--graph", graph, "--json").json
    assert isinstance(claims, list)
    assert len(claims) == len(full_record().claims)
    assert all(told["evidence"] for told in claims)


def test_explain_names_the_valid_predicates(paperkg: Runner, graph: Path) -> None:
    done = paperkg("explain", "2505.00001", "beats", "--graph", graph)
    assert done.code == 2
    assert "comparesAgainst" in done.err


def test_explain_of_an_unknown_paper_is_no_wrong_use(paperkg: Runner, graph: Path) -> None:
    done = paperkg("explain", "2505.0000", "--graph", graph)
    assert (done.code, done.out) == (1, "")
    assert "2505.0000" in done.err


def test_check_tells_a_broken_law_by_its_exit_code(paperkg: Runner, graph: Path, tmp_path: Path) -> None:
    assert paperkg("check", "--graph", graph, "--no-shacl").code == 0
    for name in ("claims.jsonl", "graph.nq"):
        (tmp_path / name).write_bytes((graph / name).read_bytes())
    with (tmp_path / "claims.jsonl").open("a", encoding="utf-8") as file:
        file.write("{}\n")
    done = paperkg("check", "--graph", tmp_path, "--no-shacl", "--json")
    assert done.code == 1
    assert isinstance(done.json, list)
    assert done.json[0]["where"] == "claims.jsonl:3"


def test_build_prints_a_summary_and_a_report(paperkg: Runner, tmp_path: Path) -> None:
    done = paperkg("build", SAMPLES, "-o", tmp_path / "out")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("4 files, ")
    report = paperkg("build", SAMPLES, "-o", tmp_path / "out", "--json").json
    assert report == json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))


def test_build_tells_of_entries_in_languages_that_have_no_rules(paperkg: Runner, tmp_path: Path) -> None:
    (tmp_path / "walk.md").write_text(
        "# SlowWalk\n\n" + "SlowWalk は歩みを緩めずに坂道を進む手法である。" * 8, encoding="utf-8"
    )
    done = paperkg("build", tmp_path / "walk.md", "-o", tmp_path / "out")
    assert done.code == 0
    assert "1 entries in languages that have no rules" in done.out


def test_extract_prints_a_json_line_an_entry(paperkg: Runner) -> None:
    done = paperkg("extract", next(SAMPLES.glob("*-en.md")))
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0
    assert lines
    assert all({"paper", "source", "speculative", "claims"} <= line.keys() for line in lines)


def test_evaluate_counts_reports_and_calibrates(paperkg: Runner, tmp_path: Path) -> None:
    slots = ("proposes", "datasets", "compares_against", "uses", "metrics", "tasks", "model_sizes", "results")
    wanted = {"source": "x.md", "paper": "1", "not_reported": [], **{slot: [] for slot in slots}}
    gold, report, table = tmp_path / "gold.jsonl", tmp_path / "report.md", tmp_path / "rules.tsv"
    gold.write_text(json.dumps(wanted), encoding="utf-8")
    done = paperkg("evaluate", gold, SAMPLES, "--errors", "--markdown", report, "--calibrate", table)
    assert done.code == 1
    assert "without any record: x.md: 1" in done.out
    assert "| CORE micro |" in report.read_text(encoding="utf-8")
    assert "\nrule\tright\tsupport\n" in table.read_text(encoding="utf-8")
    assert "CORE micro" in json.dumps(paperkg("evaluate", gold, SAMPLES, "--json").json)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["bild"], "valid: build, extract, ask"),
        (["ask", "x", "--grph", "y"], "valid: --graph, --help, --json"),
        (["query", "--format", "xls", "ASK {}"], "'table', 'json', 'csv', 'tsv'"),
        (["query"], "a query, or a file"),
        (["build"], "Missing argument"),
        (["ask", "x", "--graph", "nowhere"], "paperkg build"),
        (["check", "--graph", "nowhere"], "paperkg build"),
        (["evaluate", "nowhere.jsonl", "x"], "does not exist"),
        (["build", "samples", "-o", "tests"], "holds what no build wrote"),
    ],
)
def test_wrong_use_says_what_is_valid(
    arguments: Sequence[str], told: str, paperkg: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = paperkg(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in " ".join(done.err.split())
    assert "Traceback" not in done.err


def test_a_lexicon_with_faults_is_wrong_use(paperkg: Runner, tmp_path: Path) -> None:
    (tmp_path / "own.tsv").write_text("no columns\n", encoding="utf-8")
    done = paperkg("extract", SAMPLES, "--lexicon", tmp_path / "own.tsv")
    assert done.code == 2
    assert "own.tsv" in done.err


def test_rules_with_faults_are_wrong_use(paperkg: Runner, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('[[rule]]\nid = "ko-x"\nsense = "wins"\n', encoding="utf-8")
    for command in (("extract", SAMPLES), ("rules",)):
        done = paperkg(*command, "--rules", tmp_path / "own.toml")
        assert (done.code, done.out) == (2, "")
        assert "own.toml: rule 'ko-x': sense: Input should be 'propose'" in done.err


def test_rules_are_listed_by_language(paperkg: Runner) -> None:
    rows = paperkg("rules", "--language", "zh", "--json").json
    assert isinstance(rows, list)
    assert {row["language"] for row in rows} == {None, "zh"}
    assert " ko-than@1 " in paperkg("rules", "--language", "ko").out


def test_every_command_has_json() -> None:
    for name, command in cli.commands.items():
        for part in command.commands.values() if isinstance(command, click.Group) else [command]:
            assert any("--json" in param.opts for param in part.params), (name, part.name)


def test_the_page_of_the_command_line_is_what_help_prints() -> None:
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == cli_page(), "run: python -m paperkg.cli_page"


def test_a_command_is_found_under_its_own_name_alone() -> None:
    assert all(isinstance(command, click.Command) for command in cli.commands.values())
    assert all(name == command.name for name, command in cli.commands.items())


def test_output_into_a_closed_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m paperkg extract {SAMPLES} | head -c 1 >/dev/null"
    done = subprocess.run(command, shell=True, env=ENVIRONMENT, capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent otherwise on Windows")
def test_an_interrupt_ends_without_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "paperkg", "extract", "-"]
    # A shell has what it runs in the background ignore interrupts, and what is ignored is inherited: not by this command.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, env=ENVIRONMENT, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    signal.signal(signal.SIGINT, before)
    assert process.stdin is not None
    process.stdin.write(
        b"# Walks\n" * 100_000
    )  # more than a pipe holds: when it is written, the command has begun to read
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in told


def test_no_color_is_written_where_it_is_not_wanted(graph: Path) -> None:
    command = [sys.executable, "-m", "paperkg", "explain", "2505.00001", "--graph", str(graph)]
    for more in ({"NO_COLOR": "1"}, {}):
        done = subprocess.run(command, env=ENVIRONMENT | more, capture_output=True, check=True)
        assert b"\x1b[" not in done.stdout
