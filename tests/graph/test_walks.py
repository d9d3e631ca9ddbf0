"""The named questions have the same rows in NetworkX as in SPARQL, and every one is there in Cypher too."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from small_graph import RECORDS

from paperkg.extract.record import EntryRecord
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.answers import Answer
from paperkg.graph.ask import ask
from paperkg.graph.export.claim_nodes import KINDS, LABELS
from paperkg.graph.export.material import Material
from paperkg.graph.export.property_graph import ENDS
from paperkg.graph.export.property_network import property_network
from paperkg.graph.kg import KnowledgeGraph
from paperkg.graph.questions import FOLDER, Question, find_question, load_questions
from paperkg.graph.walks.answer import WALKED, answer
from paperkg.graph.walks.asked import values_of
from paperkg.pipeline import build
from tests.graph.analysed import ANALYSED, Wanted
from tests.graph.analysis import wide_graph
from tests.graph.ways import Everything, as_networkx_has_it, by_networkx, by_sparql, plain, store_of

SAMPLES = Path(__file__).parents[2] / "samples"
QUESTIONS = load_questions()
WALKING = [question for question in QUESTIONS if question.id in WALKED]
SMALL: dict[str, Wanted] = {
    "paper": ["paper/2505.15692"],
    "other": ["paper/2505.17508"], "x": ["method/grpo"], "y": ["method/tapo", "method/ppo"], "d": ["dataset/aime"],
    "m": ["metric/accuracy"], "t": ["task/mathematicalreasoning"], "s": ["masking"], "low": [10**9], "high": [8 * 10**9],
    "wanted": [7 * 10**9], "day": [date(2025, 5, 26)], "month": ["2025-05"],
}  # fmt: skip


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[EntryRecord]:
    """The samples in three languages, and papers made by hand, which hold what the samples lack."""
    graph: KnowledgeGraph = build([SAMPLES], tmp_path_factory.mktemp("graph"))
    return [*graph.records(), *RECORDS, *wide_graph.RECORDS]


@pytest.fixture(scope="module")
def material(records: list[EntryRecord]) -> Material:
    return Material.of(records, claims=True)


def test_networkx_has_the_rows_of_sparql_for_every_question(material: Material) -> None:
    network, store, everything = property_network(material), store_of(material.derived), Everything(material.derived)
    facts, differing, empty = Facts(material.derived), [], []
    for question in QUESTIONS:
        all_of_it = everything.of(question)
        for wanted in (all_of_it, {param.name: SMALL[param.name] for param in question.params}):
            lines = by_sparql(store, question, wanted)
            if by_networkx(facts, network, question, wanted) != as_networkx_has_it(question, lines):
                differing.append(question.id)
            if wanted is all_of_it and not lines:
                empty.append(question.id)
    assert not differing
    assert not empty


def test_a_parameter_without_a_value_is_an_error(material: Material) -> None:
    with pytest.raises(ValueError, match="parameter 'x' of question 'papers-using' needs at least one value"):
        answer(property_network(material), find_question("papers-using"), {"x": []})


def test_a_name_that_is_not_there_has_no_rows(material: Material) -> None:
    network = property_network(material)
    assert all(
        not answer(network, question, {param.name: ["method/nowhere"] for param in question.params})
        for question in WALKING
        if question.params and {param.kinds[0] for param in question.params} <= {"Method", "Model", "Dataset"}
    )


def test_each_question_has_a_walk_or_is_an_analysis() -> None:
    assert {question.id for question in QUESTIONS} - WALKED == ANALYSED.keys()


def test_an_analysis_has_no_walk(material: Material) -> None:
    with pytest.raises(ValueError, match=r"'leaderboard' is an analysis: see paperkg\.graph\.analysis"):
        answer(property_network(material), find_question("leaderboard"), {"d": ["dataset/aime"]})


@pytest.mark.parametrize("name", ["leaderboard", "leaderboard-by-metric"])
def test_a_leaderboard_knows_the_same_metrics_in_cypher_of_which_less_is_better(name: str) -> None:
    question = find_question(name)
    known = re.findall(r"'metric/(\w+)'", "\n".join(question.cypher.splitlines()[3:]))
    assert known == re.findall(r"metric:(\w+)", question.sparql[question.sparql.index("?m IN (") :]) != []


def test_each_question_has_its_twin_in_cypher_and_no_twin_is_alone() -> None:
    assert {path.stem for path in FOLDER.glob("*.cypher")} == {question.id for question in QUESTIONS}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_twin_says_what_it_answers_and_has_the_same_parameters_and_columns(question: Question) -> None:
    said, *rest = question.cypher.splitlines()
    assert said == f"// {question.about}"
    body = "\n".join(line for line in rest if not line.startswith("//"))
    assert set(re.findall(r"\$(\w+)", body)) == {param.name for param in question.params}
    assert [line.split(":")[0] for line in rest if line.startswith("//")] == [f"// ${p.name}" for p in question.params]
    returned = body[body.rindex("RETURN") :].partition("ORDER BY")[0]
    ends = [part.split(" AS ")[-1].strip() for part in _parts(re.sub("RETURN( DISTINCT)?", "", returned))]
    assert tuple(ends) == question.columns


def _parts(text: str) -> list[str]:
    return re.split(r",(?![^\[(]*[\])])", text.replace("\n", " "))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_twin_names_only_labels_and_types_that_we_write(question: Question) -> None:
    names = re.findall(r"(?<=:)[A-Z][\w|]*", question.cypher.replace("[:", "[ :"))
    known = {"Entity", *KINDS, *LABELS, *ENDS}
    assert {part for name in names for part in name.split("|")} <= known


@pytest.mark.parametrize(
    "asked",
    ["which papers compare against GRPO?", "what does 2505.15692 compare against", "papers of 2025-05-26",
     "which papers do not report masking?", "models larger than 1B"],
)  # fmt: skip
def test_what_was_asked_in_words_can_be_asked_in_networkx(asked: str, material: Material) -> None:
    store = store_of(material.derived)
    found = ask(asked, store)
    assert isinstance(found, Answer), found
    question, wanted = find_question(found.question_id), values_of(found.terms)
    rows = plain(answer(property_network(material), question, wanted))
    assert rows == by_sparql(store, question, wanted) != []
