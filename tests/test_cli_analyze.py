"""`paperkg analyze`: every analysis in every format, and what wrong use tells."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from paperkg.cli import cli
from paperkg.cli_analyze import analyze

OUTPUTS = str(Path(__file__).parents[1] / "outputs")
ARGUMENTS = {"path": ["TAPO", "GSPO"], "common-ground": ["TAPO", "GSPO"], "leaderboard": ["GSM8K"]}


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli, ["analyze", *arguments, "--graph", OUTPUTS], standalone_mode=False)
    if done.exception:
        raise done.exception
    return done.return_value, done.stdout, done.stderr


@pytest.mark.parametrize("form", ["text", "table", "csv", "tsv", "json"])
@pytest.mark.parametrize("name", analyze.commands)
def test_every_analysis_prints_in_every_format(name: str, form: str) -> None:
    code, out, err = run(name, *ARGUMENTS.get(name, []), "--format", form)
    assert (code, err) == (0, "")
    assert out.strip()


@pytest.mark.parametrize(("form", "separator"), [("csv", ","), ("tsv", "\t")])
def test_csv_has_the_quotes_of_a_row_as_a_list_of_its_own(form: str, separator: str) -> None:
    _, out, _ = run("missing-baselines", "--format", form)
    _, wanted, _ = run("missing-baselines", "--json")
    rows = list(csv.DictReader(io.StringIO(out), delimiter=separator))
    assert [json.loads(row["quotes"]) for row in rows] == [
        [quote["quote"] for quote in row["evidence"]] for row in json.loads(wanted)
    ]


def test_counts_have_no_columns_for_quotes() -> None:
    _, out, _ = run("trends", "--format", "csv")
    assert out.splitlines()[0] == "period,name,kind,papers"


def test_a_leaderboard_shows_each_value_with_its_sentence() -> None:
    _, out, _ = run("leaderboard", "GSM8K", "accuracy")
    assert "GSM8K  metric 정확도  unit %  rank 1  value 88.2" in out
    assert "    “강화 학습 뒤에 정확도가 82.9%에서 88.2%로 올랐습니다.”  2025-05-30-ko.md:" in out


def test_an_unknown_name_is_told_with_the_nearest_and_ends_with_1() -> None:
    code, out, err = run("leaderboard", "GSM9K")
    assert (code, out) == (1, "")
    assert "the nearest are GSM8K" in err


def test_an_unknown_analysis_tells_the_valid_ones() -> None:
    done = CliRunner().invoke(cli, ["analyze", "nonsense"])
    assert done.exit_code == 2
    assert "valid: comparisons, missing-baselines, chains" in done.output


def test_a_folder_without_claims_is_wrong_use(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["analyze", "chains", "--graph", str(tmp_path)])
    assert "has no claims.jsonl; run 'paperkg build INPUT" in str(done.exception)
