"""The figures of `evaluate`: hand-made cases, the same definitions as the project's scorer, stable intervals."""

from __future__ import annotations

import importlib.util
import json
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperkg.extract.evaluate.evaluation import CORE_ROW, SLOTS, Evaluation, evaluate
from paperkg.extract.evaluate.gold import GoldEntry, GoldError, read_gold
from paperkg.extract.evaluate.scorecard import as_calibration, as_json, as_markdown
from paperkg.extract.evaluate.scoring import Tally, normal
from paperkg.extract.record import RECORD, EntryRecord

SHARED = Path(__file__).parents[3] / "shared"
EMPTY: dict[str, Any] = {
    "source": "day.md", "paper": "2501.00001", "proposes": [], "datasets": [], "compares_against": [], "uses": [],
    "metrics": [], "tasks": [], "model_sizes": [], "results": [], "not_reported": [],
}  # fmt: skip


def gold(**slots: Any) -> GoldEntry:
    return GoldEntry.model_validate(EMPTY | slots)


def claim(predicate: str, thing: dict[str, Any], *, quote: str = "a quote", rule: str = "r@1") -> dict[str, Any]:
    evidence = [{"start": 0, "end": len(quote), "quote": quote, "section": "results"}]
    return {
        "id": f"{predicate}-{sorted(thing.items())}",
        "predicate": predicate,
        "object": thing,
        "evidence": evidence,
        "rule": rule,
        "confidence": 0.9,
    }


def entity(name: str, kind: str = "Method", **more: Any) -> dict[str, Any]:
    return {"id": f"{kind.lower()}/{normal(name)}", "name": name, "type": kind, **more}


def record(*claims: dict[str, Any], **fields: Any) -> EntryRecord:
    base: dict[str, Any] = {
        "paper": "2501.00001", "source": "day.md", "sha256": "0" * 64, "language": "en", "title": None,
        "layout": "test", "quality": "full", "speculative": False, "start": 0, "end": 1, "claims": claims,
    }  # fmt: skip
    return RECORD.validate_python(base | fields)


def tally(evaluation: Evaluation, slot: str) -> Tally:
    return next(row.relaxed for row in evaluation.rows if row.slot == slot)


def test_an_entity_is_right_by_any_of_its_names() -> None:
    wanted = gold(proposes=[{"name": "TAPO", "type": "Method", "aliases": ["Thought Augmented PO"]}])
    said = record(claim("proposes", entity("thought-augmented PO")))
    assert tally(evaluate([wanted], [said]), "proposes") == Tally(1, 0, 0)


def test_a_second_spelling_of_a_right_entity_is_wrong() -> None:
    wanted = gold(proposes=[{"name": "TAPO", "type": "Method", "aliases": ["T-A-P-O policy"]}])
    said = record(claim("proposes", entity("TAPO")), claim("proposes", entity("TAPO policy")))
    assert tally(evaluate([wanted], [said]), "proposes") == Tally(1, 1, 0)


def test_an_optional_entity_is_neither_required_nor_wrong() -> None:
    wanted = gold(tasks=[{"name": "Reasoning", "type": "Task", "aliases": ["reasoning task"], "optional": True}])
    said = record(
        claim("addressesTask", entity("Reasoning", "Task")), claim("addressesTask", entity("reasoning task", "Task"))
    )
    assert tally(evaluate([wanted], [said]), "tasks") == tally(evaluate([wanted], [record()]), "tasks") == Tally()


def test_one_dataset_under_two_predicates_counts_once() -> None:
    wanted = gold(datasets=[{"name": "AIME", "type": "Dataset"}])
    thing = entity("AIME", "Dataset")
    assert tally(
        evaluate([wanted], [record(claim("trainsOn", thing), claim("evaluatesOn", thing))]), "datasets"
    ) == Tally(1, 0, 0)


def test_the_strict_figure_wants_the_right_type() -> None:
    wanted = gold(uses=[{"name": "Whisper", "type": "Model"}])
    evaluation = evaluate([wanted], [record(claim("uses", entity("Whisper", "Method")))])
    row = next(row for row in evaluation.rows if row.slot == "uses")
    assert (row.relaxed, row.strict, evaluation.type_accuracy) == (Tally(1, 0, 0), Tally(0, 1, 1), 0.0)


@pytest.mark.parametrize(
    ("said", "numbers", "full"),
    [
        ({"dataset": "AIME", "delta": Decimal(99)}, Tally(1, 0, 0), Tally(1, 0, 0)),
        ({"dataset": "AMC", "dataset_aliases": ["aime"], "delta": Decimal(-99)}, Tally(1, 0, 0), Tally(1, 0, 0)),
        ({"dataset": "AMC", "delta": Decimal(99)}, Tally(1, 0, 0), Tally(0, 1, 1)),
        ({"dataset": "AIME", "delta": Decimal("99.5")}, Tally(0, 1, 1), Tally(0, 1, 1)),
        ({"dataset": "AIME", "delta": Decimal(99), "value": Decimal(3)}, Tally(0, 1, 1), Tally(0, 1, 1)),
    ],
)
def test_a_result_needs_its_numbers_and_in_full_its_dataset(said: dict[str, Any], numbers: Tally, full: Tally) -> None:
    wanted = gold(results=[{"dataset": "AIME", "delta": 99, "quote": "99% better"}])
    evaluation = evaluate([wanted], [record(claim("reportsResult", said))])
    assert (tally(evaluation, "results"), tally(evaluation, "results_full")) == (numbers, full)


def test_sizes_and_slots_are_sets() -> None:
    wanted = gold(
        model_sizes=[{"size": "7b"}, {"size": "7B"}, {"size": "2B", "optional": True}], not_reported=["masking"]
    )
    sizes = [claim("hasModelSize", {"size": size, "parameters": 1}) for size in ("7B", "2B", "1B")]
    evaluation = evaluate([wanted], [record(*sizes, claim("notReported", {"slot": "masking"}))])
    assert (tally(evaluation, "model_sizes"), tally(evaluation, "not_reported")) == (Tally(1, 1, 0), Tally(1, 0, 0))


@pytest.mark.parametrize(
    ("said", "true", "expected"),
    [(True, True, Tally(1, 0, 0)), (True, False, Tally(0, 1, 0)), (False, True, Tally(0, 0, 1))],
)
def test_speculative_is_scored(said: bool, true: bool, expected: Tally) -> None:
    evaluation = evaluate([gold(speculative=true)], [record(speculative=said)])
    assert tally(evaluation, "speculative") == expected


@pytest.mark.parametrize(
    ("records", "found"),
    [
        ([record(source="sub/day.md")], True),
        ([record(source="other.md")], True),
        ([record(source="a.md"), record(source="b.md")], False),
        ([record(source="2501.00001.md", paper="slug")], True),
        ([], False),
    ],
)
def test_an_entry_is_found_where_only_one_record_fits(records: list[EntryRecord], found: bool) -> None:
    assert evaluate([gold()], records).absent == (() if found else ("day.md: 2501.00001",))


def test_a_fault_shows_evidence_rule_or_the_line_of_the_missed_name() -> None:
    wanted = gold(proposes=[{"name": "TAPO", "type": "Method"}])
    said = record(claim("proposes", entity("GRPO"), quote="GRPO is here"))
    faults = evaluate([wanted], [said], texts={("day.md", "2501.00001"): "one\n- TAPO wins\nthree"}).faults
    assert [(f.kind, f.what, f.quote, f.rule) for f in faults] == [
        ("missed", "TAPO (Method)", "- TAPO wins", None),
        ("wrong", "GRPO (Method)", "GRPO is here", "r@1"),
    ]


def test_nothing_to_score_is_no_fault() -> None:
    assert {row.relaxed.f1 for row in evaluate([], []).rows} == {1.0}


def test_the_interval_holds_the_figure_and_is_the_same_twice() -> None:
    golds = [gold(paper=f"2501.{n:05}", not_reported=["masking"]) for n in range(12)]
    records = [
        record(*[claim("notReported", {"slot": "masking"})] * (n % 3 > 0), paper=f"2501.{n:05}") for n in range(12)
    ]
    first, second = evaluate(golds, records), evaluate(golds, records)
    row = next(row for row in first.rows if row.slot == "not_reported")
    assert first == second
    assert 0 < row.interval[0] < row.relaxed.f1 < row.interval[1] <= 1


def test_the_markdown_report_keeps_each_fault_in_its_row() -> None:
    said = record(claim("proposes", entity("A|B"), quote="one\ntwo | three"))
    report = as_markdown(evaluate([gold()], [said]))
    assert "| proposes | 2501.00001 | wrong | A\\|B (Method) | one two \\| three |" in report.splitlines()
    assert "| r@1 | 0 | 1 |" in report.splitlines()


def test_the_json_report_has_every_slot_and_errors_on_request() -> None:
    evaluation = evaluate([gold(not_reported=["masking"])], [record()])
    report = json.loads(json.dumps(as_json(evaluation, errors=True)))
    assert {*SLOTS, CORE_ROW, "type_accuracy", "entries", "absent", "rules", "definitions", "errors"} == report.keys()
    assert report["errors"][0]["what"] == "masking"
    assert "errors" not in as_json(evaluation)


def test_a_rule_is_worth_what_it_got_right_and_what_is_optional_does_not_count() -> None:
    wanted = gold(
        proposes=[{"name": "TAPO", "type": "Method"}, {"name": "Side", "type": "Method", "optional": True}],
        results=[{"delta": 3, "quote": "3%"}],
    )
    said = record(
        *(claim("proposes", entity(name)) for name in ("TAPO", "Side", "Junk")),
        claim("reportsResult", {"delta": Decimal(3)}),
        claim("reportsResult", {"delta": Decimal(4)}),
    )
    assert evaluate([wanted], [said]).rules == (("r@1", 2, 4),)


def test_each_rule_that_says_a_fact_is_judged_by_it() -> None:
    wanted = gold(
        datasets=[{"name": "MMLU", "type": "Dataset"}, {"name": "Side", "type": "Dataset", "optional": True}],
        model_sizes=[{"size": "7B"}],
    )
    said = record(
        *(claim("usesDataset", entity(name, "Dataset"), rule="named@1") for name in ("MMLU", "Side", "Junk")),
        *(claim("evaluatesOn", entity(name, "Dataset"), rule="tested@1") for name in ("MMLU", "Side", "Junk")),
        claim("hasModelSize", {"size": "7B", "parameters": 7, "of": "A"}, rule="size@1"),
        claim("hasModelSize", {"size": "7b", "parameters": 7, "of": "B"}, rule="size@1"),
    )
    evaluation = evaluate([wanted], [said])
    assert evaluation.rules == (("named@1", 1, 2), ("size@1", 2, 2), ("tested@1", 1, 2))
    assert [row.relaxed for row in evaluation.rows if row.slot == "datasets"] == [(1, 1, 0)]


def test_a_calibration_is_a_sorted_table_that_says_how_it_was_made() -> None:
    said = record(*(claim("proposes", entity(name), rule=f"{name}@1") for name in ("b", "a")))
    head, table = as_calibration(evaluate([gold()], [said])).split("rule\tright\tsupport\n")
    assert table == "a@1\t0\t1\nb@1\t0\t1\n"
    assert all(line.startswith("# ") for line in head.splitlines())
    assert "1 gold entries" in head


def test_a_gold_file_with_faults_names_each_line(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"source": "a"}\n\n{broken\n', encoding="utf-8")
    with pytest.raises(GoldError, match=r"(?s)gold.jsonl:1: paper: Field required.*gold.jsonl:3: line: Invalid JSON"):
        read_gold(path)


def test_a_gold_file_without_entries_measures_nothing_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(GoldError, match="no entries"):
        read_gold(path)


def test_a_gold_file_that_is_not_utf8_says_so(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(GoldError, match="not UTF-8 at byte 0"):
        read_gold(path)


# The same definitions as the project's scorer, by its own code.

NAMES = st.sampled_from(["A", "a-", "B", "B2", "C", "GRPO", "가"])
ALIASES = st.lists(NAMES, max_size=2)
GOLD_ENTITY = st.fixed_dictionaries(
    {"name": NAMES, "type": st.sampled_from(["Method", "Model"]), "aliases": ALIASES, "optional": st.booleans()}
)
NUMBER = st.sampled_from([None, 1, 2, -2, 0.5])
GOLD_RESULT = st.fixed_dictionaries(
    {
        "dataset": st.none() | NAMES,
        "baseline": st.none() | NAMES,
        "value": NUMBER,
        "delta": NUMBER,
        "optional": st.booleans(),
        "quote": st.just("q"),
    }
)
SIZES = st.sampled_from(["7B", "7b", "1.5B", "2M"])
GOLD_LINE = st.fixed_dictionaries(
    {
        slot: st.lists(GOLD_ENTITY, max_size=3)
        for slot in ("proposes", "datasets", "compares_against", "uses", "metrics", "tasks")
    }
    | {
        "source": st.sampled_from(["x/a.md", "b.md"]),
        "paper": st.sampled_from(["1", "2", "a"]),
        "speculative": st.booleans(),
        "model_sizes": st.lists(st.fixed_dictionaries({"size": SIZES, "optional": st.booleans()}), max_size=3),
        "results": st.lists(GOLD_RESULT, max_size=3),
        "not_reported": st.lists(st.sampled_from(["masking", "training"]), max_size=2, unique=True),
    }
)
ENTITY_CLAIM = st.builds(
    lambda predicate, name, kind, aliases: claim(predicate, entity(name, kind, aliases=aliases)),
    st.sampled_from(["proposes", "evaluatesOn", "usesDataset", "comparesAgainst", "uses", "addressesTask"]),
    NAMES, st.sampled_from(["Method", "Model"]), ALIASES,
)  # fmt: skip
RESULT_CLAIM = st.builds(
    lambda **keys: claim("reportsResult", keys),
    dataset=st.none() | NAMES, baseline=st.none() | NAMES, dataset_aliases=ALIASES, value=NUMBER, delta=NUMBER,
)  # fmt: skip
SIZE_CLAIM = st.builds(lambda size: claim("hasModelSize", {"size": size, "parameters": 1}), SIZES)
SLOT_CLAIM = st.builds(lambda slot: claim("notReported", {"slot": slot}), st.sampled_from(["masking", "results"]))
SAID = st.builds(
    lambda claims, **fields: record(*claims, **fields),
    st.lists(ENTITY_CLAIM | RESULT_CLAIM | SIZE_CLAIM | SLOT_CLAIM, max_size=8),
    source=st.sampled_from(["a.md", "y/b.md", "c.md"]), paper=st.sampled_from(["1", "2"]), speculative=st.booleans(),
)  # fmt: skip


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    path = SHARED / "gold" / "score.py"
    if not path.exists():
        pytest.skip("../shared/gold/score.py is not here")
    spec = importlib.util.spec_from_file_location("shared_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@settings(max_examples=30, deadline=None)
@given(lines=st.lists(GOLD_LINE, min_size=1, max_size=3), records=st.lists(SAID, max_size=3))
def test_the_figures_are_those_of_the_projects_scorer(
    scorer: ModuleType, lines: list[dict[str, Any]], records: list[EntryRecord]
) -> None:
    theirs, errors, types = scorer.score(lines, [json.loads(said.model_dump_json()) for said in records])
    ours = evaluate([GoldEntry.model_validate(line) for line in lines], records)
    assert {row.slot: list(row.relaxed) for row in ours.rows if row.slot != CORE_ROW} == dict(theirs)
    assert [ours.types_right, ours.types_seen] == types
    assert len(ours.faults) == len(errors)
    figures = [(row.relaxed.precision, row.relaxed.recall, row.relaxed.f1) for row in ours.rows[:-1]]
    assert figures == [scorer.prf(theirs[slot]) for slot in SLOTS]


def test_the_dev_gold_is_read_without_a_fault() -> None:
    folder = SHARED / "gold" / "dev"
    if not folder.exists():
        pytest.skip("../shared/gold/dev is not here")
    assert all(read_gold(path) for path in sorted(folder.glob("*.jsonl")))


def test_the_example_of_the_documentation_is_gold(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "annotating.md").read_text(encoding="utf-8")
    example = page.partition("<!-- gold -->\n```json\n")[2].partition("```")[0]
    (tmp_path / "gold.jsonl").write_text(json.dumps(json.loads(example)), encoding="utf-8")
    assert [entry.results[0].value for entry in read_gold(tmp_path / "gold.jsonl")] == [94.8]
