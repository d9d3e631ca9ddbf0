"""The query files: their headers, that they run the same in two engines, and the rows of the small papers."""

import re
from pathlib import Path

import pyoxigraph
import pyparsing
import pytest
import rdflib
from small_graph import small_nquads, small_store

from paperkg.graph.answers import run_question
from paperkg.graph.questions import (
    EVIDENCE_COLUMNS,
    FOLDER,
    find_question,
    load_questions,
    parse_question,
    questions_page,
)

QUESTIONS = load_questions()
STORE = small_store()
STORE_AS_TRIPLES = "".join(f"{line.rpartition(' <')[0]} .\n" for line in small_nquads().splitlines())
BASE = "https://w3id.org/paperkg/"
TERMS = {
    "paper": [pyoxigraph.NamedNode(f"{BASE}paper/2505.15692")],
    "other": [pyoxigraph.NamedNode(f"{BASE}paper/2505.17508")],
    "x": [pyoxigraph.NamedNode(f"{BASE}method/grpo")],
    "y": [pyoxigraph.NamedNode(f"{BASE}method/ppo")],
    "d": [pyoxigraph.NamedNode(f"{BASE}dataset/aime")],
    "m": [pyoxigraph.NamedNode(f"{BASE}metric/accuracy")],
    "t": [pyoxigraph.NamedNode(f"{BASE}task/mathematicalreasoning")],
    "s": [pyoxigraph.NamedNode(f"{BASE}ns#slot-masking")],
    "low": [pyoxigraph.Literal(1_000_000_000)],
    "high": [pyoxigraph.Literal(8_000_000_000)],
    "wanted": [pyoxigraph.Literal(7_000_000_000)],
    "month": [pyoxigraph.Literal("2025-05")],
    "day": [pyoxigraph.Literal("2025-05-26", datatype=pyoxigraph.NamedNode("http://www.w3.org/2001/XMLSchema#date"))],
}


def rows(name, columns, **terms):
    """Run a question with IRIs below the base, and return the values of some columns."""
    bound = {param: [pyoxigraph.NamedNode(BASE + value)] for param, value in terms.items()}
    _, found = run_question(STORE, find_question(name), bound)
    return [tuple(row.values[column] for column in columns.split()) for row in found]


@pytest.fixture(scope="module")
def rdf():
    graph = rdflib.Graph()
    graph.parse(data=STORE_AS_TRIPLES, format="nt")
    # Matplotlib has pyparsing remember all that it tried, for each parser of the process: rdflib's is three times as slow so.
    pyparsing.ParserElement.disable_memoization()
    return graph


def test_there_are_enough_questions():
    assert len(QUESTIONS) >= 24


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_has_wordings_in_both_languages(question):
    assert len(question.en) >= 3
    assert len(question.ko) >= 3
    assert len(set(question.wordings)) == len(question.wordings)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_columns_are_those_of_the_query(question):
    assert tuple(v.value for v in STORE.query(question.sparql).variables) == question.columns


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_about_claims_shows_their_evidence(question):
    if "?claim" in question.sparql:
        assert question.columns[-4:] == EVIDENCE_COLUMNS
    assert "ORDER BY" in question.sparql


@pytest.mark.parametrize("bound", [False, True], ids=["open", "bound"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_oxigraph_and_rdflib_give_the_same_rows_in_the_same_order(question, bound, rdf):
    terms = {param.name: TERMS[param.name] for param in question.params} if bound else {}
    sparql = question.bind(terms)
    one = [
        tuple(None if term is None else term.value for term in solution)
        for solution in STORE.query(sparql, use_default_graph_as_union=True)
    ]
    other = [tuple(None if term is None else str(term) for term in row) for row in rdf.query(sparql)]
    assert one == other
    # Every question finds something in the small papers, so that no query is vacuous.
    assert one or bound


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_no_query_uses_a_function_of_one_engine(question):
    assert not re.search(r"\bSERVICE\b|\bLATERAL\b|<<|oxigraph", question.sparql)


@pytest.mark.parametrize(
    ("name", "terms", "columns", "expected"),
    [
        (
            "papers-comparing-against", {"x": "method/grpo"}, "paper outcome dataset",
            [("2505.15692", "outperforms", "AIME"), ("2505.17508", "onPar", None)],
        ),
        ("papers-comparing-against", {"x": "method/dualgrpo"}, "paper", []),
        (
            "compared-with", {"paper": "paper/2505.17508"}, "baseline outcome",
            [("GRPO", "onPar"), ("PPO", "outperforms")],
        ),
        ("papers-beating", {"x": "method/grpo"}, "paper", [("2505.15692",)]),
        ("papers-on-par", {"x": "method/grpo"}, "paper", [("2505.17508",)]),
        ("papers-losing-to", {"x": "model/gpt4o"}, "paper", [("2505.16483",)]),
        ("beaten-by-paper", {"paper": "paper/2505.17508"}, "baseline", [("PPO",)]),
        (
            "comparisons-of", {"x": "method/grpo"}, "proposed baseline winner",
            [("TAPO", "GRPO", "TAPO"), ("RPG", "GRPO", "")],
        ),
        ("comparisons-of", {"x": "method/dualgrpo"}, "proposed winner", [("Dual-GRPO", "GPT-4o")]),
        ("compare-two", {"x": "method/grpo", "y": "method/tapo"}, "proposed baseline", [("TAPO", "GRPO")]),
        ("papers-comparing-both", {"x": "method/grpo", "y": "method/ppo"}, "baseline", [("GRPO",), ("PPO",)]),
        ("papers-comparing-on-dataset", {"x": "method/grpo", "d": "dataset/math500"}, "paper", [("2505.15692",)]),
        ("papers-evaluating-on", {"d": "dataset/aime"}, "paper", [("2505.15692",), ("2505.17508",)]),
        ("papers-training-on", {"d": "dataset/dapomath17k"}, "paper", [("2505.15692",)]),
        (
            "papers-using-dataset", {"d": "dataset/math500"}, "paper relation",
            [("2505.15692", "evaluatesOn"), ("2505.16483", "usesDataset")],
        ),
        ("training-data-of-paper", {"paper": "paper/2505.15692"}, "dataset", [("DAPO-Math-17k",)]),
        ("methods-for-task", {"t": "task/mathematicalreasoning"}, "proposed kind", [("TAPO", "Method")]),
        ("proposers", {"x": "method/agentdistillation"}, "paper status", [("2505.17612", "speculative")]),
        ("papers-using", {"x": "model/qwen2.57b"}, "paper", [("2505.15692",), ("2505.17612",)]),
        ("variants-of", {"x": "method/grpo"}, "variant relation", [("Dual-GRPO", "variantOf")]),
        ("members-of", {"x": "model/qwen2.5"}, "family member", [("Qwen2.5", "Qwen2.5-7B")]),
        (
            "contradictions", {"paper": "paper/2505.17508"}, "kind predicate",
            [("gap", "evaluatesOn"), ("gap", "notReported")],
        ),
        (
            "names-of", {"x": "method/agentdistillation"}, "thing name rule",
            [("Agent Distillation", "에이전트 증류", "definition")],
        ),
        ("papers-not-reporting", {"s": "ns#slot-baseline"}, "paper", [("2505.16483",)]),
        ("not-reported-by-paper", {"paper": "paper/2505.17508"}, "slot",
            [("dataset",), ("limitations",), ("masking",)]),
        ("limitations-of-paper", {"paper": "paper/2505.15692"}, "limitation", [("needs many templates",)]),
        ("speculative-entries", {}, "paper", [("2505.17612",)]),
        (
            "frequent-baselines", {}, "baseline kind papers",
            [
                ("GRPO", "Method", 2), ("EastNet", "Model", 1), ("GPT-4o", "Model", 1), ("NorthNet", "Method", 1),
                ("PPO", "Method", 1), ("SouthNet", "Method", 1),
            ],
        ),
        (
            "shared-dataset-no-comparison", {}, "paper other dataset",
            [("2505.15692", "2505.16483", "MATH500"), ("2505.15692", "2505.17508", "AIME")],
        ),
        ("metrics-of-paper", {"paper": "paper/2505.16483"}, "metric", [("Accuracy",), ("F1",)]),
        ("where-appears", {"x": "method/dualgrpo"}, "paper predicate", [("2505.16483", "proposes")]),
    ],
)  # fmt: skip
def test_a_question_finds_these_rows(name, terms, columns, expected):
    assert rows(name, columns, **terms) == expected


def test_results_are_ranked_by_value_within_a_unit():
    found = rows("results-on-dataset-metric", "paper value unit", d="dataset/aime", m="metric/accuracy")
    assert [(paper, float(value), unit) for paper, value, unit in found] == [
        ("2505.17508", 41.5, "%"),
        ("2505.15692", 33.3, "%"),
    ]


@pytest.mark.parametrize(("low", "high", "sizes"), [(1, 8, ["1.5B", "7B"]), (7, 7, ["7B"]), (8, 9, [])])
def test_the_bounds_of_a_size_are_included(low, high, sizes):
    terms = {name: [pyoxigraph.Literal(n * 10**9)] for name, n in (("low", low), ("high", high))}
    _, found = run_question(STORE, find_question("sizes-between"), terms)
    assert [row.values["size"] for row in found] == sizes


def test_the_datasets_of_one_comparison_stand_in_one_row():
    store = small_store()
    claim = pyoxigraph.NamedNode(f"{BASE}claim/other")
    pk = f"{BASE}ns#"
    for name, value in (
        ("subject", TERMS["paper"][0]), ("predicate", pyoxigraph.NamedNode(f"{pk}reportsResult")),
        ("againstBaseline", TERMS["x"][0]), ("datasetName", pyoxigraph.Literal("AMC")),
    ):  # fmt: skip
        store.add(pyoxigraph.Quad(claim, pyoxigraph.NamedNode(pk + name), value))
    _, found = run_question(store, find_question("papers-comparing-against"), {"x": TERMS["x"]})
    assert [row.values["dataset"] for row in found] == ["AIME, AMC", None]


def test_a_row_carries_its_sentence_and_offsets():
    _, (row, _) = run_question(STORE, find_question("papers-comparing-against"), {"x": TERMS["x"]})
    assert row.evidence[0] == ("TAPO beats GRPO", "day.md", 200, 215)


def test_text_can_only_enter_as_a_term():
    question = find_question("papers-of-day")
    bound = question.bind({"day": [pyoxigraph.Literal('" } DROP ALL #\n')]})
    assert 'VALUES ?day { "\\" } DROP ALL #\\n" }' in bound
    with pytest.raises(ValueError, match="IRI"):
        pyoxigraph.NamedNode("https://w3id.org/paperkg/x> } #")


def test_binding_an_unknown_parameter_names_the_valid_ones():
    with pytest.raises(ValueError, match="'papers-using' has no parameter 'y'; it has x"):
        find_question("papers-using").bind({"y": TERMS["x"]})


def test_binding_nothing_is_an_error():
    with pytest.raises(ValueError, match="needs at least one term"):
        find_question("papers-using").bind({"x": []})


def test_an_unknown_question_names_the_valid_ones():
    with pytest.raises(KeyError, match="papers-using"):
        find_question("nonsense")


def test_all_faults_of_a_header_are_told_at_once():
    with pytest.raises(ValueError, match=r"line 1.*no '# about:' line.*unknown kinds.*wording 'who uses"):
        parse_question("# what\n# id: a\n# en: who uses it\n# params: x: Thing\n\nSELECT * {}\n")


def test_each_file_is_named_by_its_id():
    assert [path.stem for path in sorted(Path(FOLDER).glob("*.rq"))] == [question.id for question in QUESTIONS]


def test_the_page_of_questions_is_up_to_date():
    page = Path(__file__).parents[2] / "docs" / "questions.md"
    assert page.read_text(encoding="utf-8") == questions_page()
