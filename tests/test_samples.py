"""The samples are read rightly, and `outputs/` is what this code makes of them, byte for byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from paperkg.extract.record import (
    RECORD,
    ClaimRecord,
    EntityObject,
    EntryRecord,
    ResultObject,
    SizeObject,
    SlotObject,
)

ROOT = Path(__file__).resolve().parents[1]
COMMITTED = ("graph.ttl", "graph.graphml", "claims.jsonl", "report.json")
CLI = [sys.executable, "-c", "import sys; from paperkg.cli import main; sys.exit(main())"]
KO, EN, API, ZH = "2025-05-30-ko.md", "2025-08-01-en.md", "2025-08-02-api.json", "2025-08-03-zh.md"

#: By hand. DeepSeekMath proposes GRPO, SimpleRL-Zoo trains with it, CANOE proposes Dual-GRPO: none
#: of the three compares against it.
AGAINST_GRPO = {
    "2503.14476",
    "2503.20783",
    "2504.11343",
    "2505.10978",
    "2505.15692",
    "2505.17508",
    "2507.18071",
}


def run(*arguments: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONHASHSEED": "7"}
    done = subprocess.run([*CLI, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build") / "outputs"
    run("build", "samples", "--output", str(folder))
    return folder


@pytest.fixture(scope="module")
def entries(outputs: Path) -> dict[tuple[str, str], EntryRecord]:
    lines = (outputs / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    records = [RECORD.validate_json(line) for line in lines]
    return {(record.source, record.paper): record for record in records}


def claims(entry: EntryRecord, predicate: str) -> list[ClaimRecord]:
    return [claim for claim in entry.claims if claim.predicate == predicate]


def names(entry: EntryRecord, predicate: str) -> set[str]:
    return {claim.object.name for claim in claims(entry, predicate) if isinstance(claim.object, EntityObject)}


def sizes(entry: EntryRecord) -> set[str]:
    return {claim.object.size for claim in claims(entry, "hasModelSize") if isinstance(claim.object, SizeObject)}


def gaps(entry: EntryRecord) -> set[str]:
    return {claim.object.slot for claim in claims(entry, "notReported") if isinstance(claim.object, SlotObject)}


def results(entry: EntryRecord) -> list[ResultObject]:
    return [claim.object for claim in claims(entry, "reportsResult") if isinstance(claim.object, ResultObject)]


@pytest.mark.parametrize("name", COMMITTED)
def test_committed_outputs_are_what_the_samples_give(name: str, outputs: Path) -> None:
    assert (outputs / name).read_bytes() == (ROOT / "outputs" / name).read_bytes(), "run `make outputs`, read the diff"


def test_every_entry_is_read(entries: dict[tuple[str, str], EntryRecord]) -> None:
    counts = {source: sum(key[0] == source for key in entries) for source in (KO, EN, API, ZH)}
    assert counts == {KO: 15, EN: 8, API: 5, ZH: 1}


def test_every_quote_stands_where_the_claim_says(entries: dict[tuple[str, str], EntryRecord]) -> None:
    for (source, _), entry in entries.items():
        text = (ROOT / "samples" / source).read_text(encoding="utf-8")
        for evidence in (evidence for claim in entry.claims for evidence in claim.evidence):
            assert text[evidence.start : evidence.end] == evidence.quote


def test_exactly_these_papers_compare_against_grpo(entries: dict[tuple[str, str], EntryRecord]) -> None:
    found = {paper for (_, paper), entry in entries.items() if "GRPO" in names(entry, "comparesAgainst")}
    assert found == AGAINST_GRPO


@pytest.mark.parametrize("question", ["which papers compare against GRPO?", "GRPO와 비교한 논문은?"])
def test_ask_names_exactly_these_papers(question: str, outputs: Path) -> None:
    answer = json.loads(run("ask", question, "--json", "--graph", str(outputs)))
    assert {row["paper"].rpartition("/")[2] for row in answer["rows"]} == AGAINST_GRPO


@pytest.mark.parametrize(
    ("source", "paper", "expected"),
    [
        (KO, "2402.03300", {"Minerva 540B"}),
        (KO, "2503.14476", {"GRPO", "DeepSeek-R1-Zero-Qwen-32B"}),
        (KO, "2503.20783", {"GRPO", "SimpleRL-Zero-7B", "PRIME-Zero-7B"}),
        (KO, "2505.15692", {"GRPO"}),
        (KO, "2505.17508", {"GRPO", "REINFORCE++", "DAPO"}),
        (KO, "2505.16483", {"GPT-4o", "OpenAI o1"}),
        (KO, "2504.05118", {"DAPO", "DeepSeek-R1-Zero-Qwen-32B"}),
        (KO, "2503.18892", set()),
        (KO, "2505.17941", set()),
        (KO, "2502.05171", set()),
        (EN, "2507.18071", {"GRPO"}),
        (EN, "2305.14314", {"ChatGPT", "GPT-4"}),
        (EN, "2304.08485", {"GPT-4", "BLIP-2", "OpenFlamingo"}),
        (EN, "2212.04356", {"wav2vec 2.0"}),
        (EN, "2203.02155", {"GPT-3"}),
        (API, "2505.10978", {"GRPO"}),
        (API, "2405.14734", {"DPO"}),
        (API, "2304.02643", {"RITM"}),
        (ZH, "2405.15793", {"RAG", "Shell-only"}),
    ],
)
def test_a_paper_compares_against(
    source: str, paper: str, expected: set[str], entries: dict[tuple[str, str], EntryRecord]
) -> None:
    assert names(entries[source, paper], "comparesAgainst") == expected


@pytest.mark.parametrize(
    ("source", "paper", "expected"),
    [
        (
            KO,
            "2402.03300",
            {"GRPO", "DeepSeekMath", "DeepSeekMath 7B", "DeepSeekMath-Instruct 7B", "DeepSeekMath-RL 7B"},
        ),
        (KO, "2503.14476", {"DAPO", "DAPO-Math-17K"}),
        (KO, "2503.20783", {"Dr. GRPO"}),
        (KO, "2505.15692", {"TAPO"}),
        (KO, "2505.17508", {"RPG"}),
        (KO, "2505.16483", {"CANOE", "Dual-GRPO"}),
        (KO, "2305.18290", {"DPO"}),
        (KO, "2106.09685", {"LoRA"}),
        (KO, "2201.11903", {"Chain-of-Thought"}),
        (EN, "2305.14314", {"QLoRA", "NF4", "Guanaco", "Guanaco 65B"}),
        (EN, "2210.03629", {"ReAct"}),
        (API, "2505.10978", {"GiGPO"}),
        (API, "2205.14135", {"FlashAttention"}),
        (ZH, "2405.15793", {"SWE-agent", "ACI"}),
    ],
)
def test_a_paper_proposes(
    source: str, paper: str, expected: set[str], entries: dict[tuple[str, str], EntryRecord]
) -> None:
    assert names(entries[source, paper], "proposes") == expected


@pytest.mark.parametrize(
    ("source", "paper", "predicate", "expected"),
    [
        (KO, "2503.14476", "trainsOn", {"DAPO-Math-17K"}),
        (KO, "2503.14476", "evaluatesOn", {"AIME 2024"}),
        (KO, "2505.15692", "evaluatesOn", {"AIME", "AMC", "Minerva Math"}),
        (KO, "2504.11343", "trainsOn", {"Numina-Math"}),
        (KO, "2504.11343", "evaluatesOn", {"MATH500", "Minerva Math", "OlympiadBench"}),
        (KO, "2505.17941", "evaluatesOn", {"MATH500", "AIME25"}),
        (ZH, "2405.15793", "evaluatesOn", {"SWE-bench", "SWE-bench Lite", "HumanEvalFix"}),
        (EN, "2507.18071", "evaluatesOn", {"AIME'24", "LiveCodeBench", "CodeForces"}),
        (EN, "2305.14314", "trainsOn", {"OASST1"}),
    ],
)
def test_a_paper_trains_or_evaluates_on(
    source: str, paper: str, predicate: str, expected: set[str], entries: dict[tuple[str, str], EntryRecord]
) -> None:
    assert names(entries[source, paper], predicate) == expected


@pytest.mark.parametrize(
    ("source", "paper", "expected"),
    [
        (KO, "2402.03300", {"7B", "540B"}),
        (KO, "2503.14476", {"32B"}),
        (KO, "2305.18290", {"6B", "2.8B"}),
        (EN, "2305.14314", {"7B", "33B", "65B"}),
        (EN, "2212.04356", {"39M", "74M", "244M", "769M", "1550M"}),
        (EN, "2203.02155", {"1.3B", "175B"}),
        (KO, "2502.05171", set()),
        (API, "2304.02643", set()),
    ],
)
def test_an_entry_gives_these_sizes(
    source: str, paper: str, expected: set[str], entries: dict[tuple[str, str], EntryRecord]
) -> None:
    assert sizes(entries[source, paper]) == expected


@pytest.mark.parametrize(
    ("source", "paper", "expected"),
    [
        (KO, "2402.03300", {"masking"}),
        (KO, "2503.14476", set()),
        (KO, "2505.17508", {"dataset", "masking", "results"}),
        (KO, "2505.17941", {"masking", "baseline"}),
        (KO, "2503.18892", {"masking", "results"}),
        (EN, "2507.18071", {"masking", "results"}),
        (EN, "2212.04356", {"masking"}),
        (EN, "2305.14314", {"masking"}),
        (ZH, "2405.15793", {"training"}),
    ],
)
def test_an_entry_says_that_these_are_missing(
    source: str, paper: str, expected: set[str], entries: dict[tuple[str, str], EntryRecord]
) -> None:
    assert gaps(entries[source, paper]) == expected


def test_numbers_from_and_to_become_a_baseline_and_a_value(entries: dict[tuple[str, str], EntryRecord]) -> None:
    found = {
        (result.dataset, float(result.baseline_value), float(result.value))
        for result in results(entries[KO, "2505.17941"])
        if result.value is not None and result.baseline_value is not None
    }
    assert found == {
        ("MATH500", 3790.0, 2125.0),
        ("MATH500", 94.0, 94.8),
        ("AIME25", 14321.0, 10287.0),
        ("AIME25", 38.7, 40.8),
    }


def test_gains_over_a_baseline_keep_their_dataset(entries: dict[tuple[str, str], EntryRecord]) -> None:
    found = {
        (result.dataset, result.baseline, float(result.delta))
        for result in results(entries[KO, "2505.15692"])
        if result.delta is not None
    }
    assert found == {("AIME", "GRPO", 99.0), ("AMC", "GRPO", 41.0), ("Minerva Math", "GRPO", 17.0)}


def test_the_chinese_digest_sets_each_score_against_its_rival(entries: dict[tuple[str, str], EntryRecord]) -> None:
    found = {
        (result.dataset, result.baseline, float(result.value))
        for result in results(entries[ZH, "2405.15793"])
        if result.value is not None
    }
    assert found == {
        ("SWE-bench", "RAG", 12.47),
        ("SWE-bench Lite", "Shell-only", 18.0),
        ("HumanEvalFix", None, 87.7),
        ("SWE-bench Lite", None, 10.3),
    }


def test_only_the_guessed_entry_and_the_apology_are_speculative(
    entries: dict[tuple[str, str], EntryRecord],
) -> None:
    assert {key for key, entry in entries.items() if entry.speculative} == {(KO, "2312.00752"), (KO, "2502.05171")}


def test_the_apology_claims_nothing(entries: dict[tuple[str, str], EntryRecord]) -> None:
    entry = entries[KO, "2502.05171"]
    assert entry.quality == "apology"
    assert entry.claims == ()
