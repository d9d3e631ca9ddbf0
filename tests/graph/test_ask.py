"""Free questions in English and Korean: what they mean, and which ones get no answer."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phrasings import REFUSED, UNDERSTOOD, WORDS
from small_graph import small_store

from paperkg.graph.answers import Answer, Unanswered
from paperkg.graph.ask import _wordings, ask
from paperkg.graph.cues import scan
from paperkg.graph.questions import load_questions
from paperkg.graph.resolve import Names, resolve

STORE = small_store()
NAMES = Names.of(STORE)


@pytest.mark.parametrize(("text", "name", "parameters"), UNDERSTOOD, ids=[text for text, _, _ in UNDERSTOOD])
def test_a_question_is_understood(text, name, parameters):
    answer = ask(text, STORE, names=NAMES)
    assert isinstance(answer, Answer), answer
    assert answer.question_id == name
    assert " ".join(label for labels in answer.parameters.values() for label in labels) == parameters


@pytest.mark.parametrize("text", REFUSED)
def test_a_question_is_refused_rather_than_guessed(text):
    answer = ask(text, STORE, names=NAMES)
    assert isinstance(answer, Unanswered), answer
    assert answer.reason


def test_the_tests_cover_both_languages_well():
    assert len(UNDERSTOOD) + len(REFUSED) >= 120


#: Names for the parameters of wordings, none of which can be taken for another kind of thing.
FILL = {
    "paper": "2505.17508", "other": "2505.15692", "x": "GRPO", "y": "PPO", "d": "AIME", "m": "Accuracy",
    "t": "Math reasoning", "low": "1B", "high": "8B", "wanted": "7B", "day": "2025-05-26", "month": "2025-05",
}  # fmt: skip


def filled(wording):
    text = wording.text.replace("{s}", "한계" if wording.korean else "limitations")
    for name, value in FILL.items():
        text = text.replace(f"{{{name}}}", value)
    return text


@pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.id)
def test_each_wording_means_its_own_question(question):
    texts = [filled(wording) for wording in _wordings() if wording.question == question]
    answers = {text: ask(text, STORE, names=NAMES) for text in texts}
    other = {text: answer for text, answer in answers.items() if getattr(answer, "question_id", None) != question.id}
    assert texts
    assert other == {}


@pytest.mark.parametrize("text", ["which papers compare against GRPO?", "GRPO와 비교한 논문은?"])
def test_the_main_question_finds_two_papers_with_their_sentences(text):
    answer = ask(text, STORE)
    assert [row.values["paper"] for row in answer.rows] == ["2505.15692", "2505.17508"]
    assert [quote.quote for row in answer.rows for quote in row.evidence] == ["TAPO beats GRPO", "on par with GRPO"]


def test_the_lexicon_lends_a_name_that_the_graph_has_under_another():
    store = small_store()
    names = Names.of(store)
    names.things = {key: things for key, things in names.things.items() if key != "grouprelativepolicyoptimization"}
    answer = ask("which papers compare against Group Relative Policy Optimization?", store, names=names)
    assert answer.parameters == {"x": ("GRPO",)}


def test_a_name_of_the_lexicon_that_the_graph_lacks_is_refused():
    answer = ask("which papers compare against DeepSeek-R1?", STORE, names=NAMES)
    assert "DeepSeek-R1" in answer.reason


def test_a_near_name_is_offered_and_not_taken():
    answer = ask("which papers compare against GRP0?", STORE, names=NAMES)
    assert isinstance(answer, Unanswered)
    assert "GRPO" in answer.nearest_names
    assert "which papers compare against {x}" in answer.nearest_questions


def test_the_nearest_questions_come_with_the_name_filled_in():
    answer = ask("which papers compare against GRPO in Paris?", STORE, names=NAMES)
    assert answer.nearest_questions[0] == "which papers compare against GRPO"


def test_a_word_of_the_question_is_no_name_unless_it_is_spelled_like_one():
    names = Names()
    names._add("https://w3id.org/paperkg/dataset/share", "SHARE", True)
    assert resolve("which papers share a dataset", names).finds == ()
    assert [find.surface for find in resolve("which papers use SHARE", names).finds] == ["SHARE"]


def test_an_alias_gives_way_to_a_label():
    names = Names()
    names._add("https://w3id.org/paperkg/model/qwen", "Qwen", True)
    names._add("https://w3id.org/paperkg/model/qwen2.5", "Qwen", False)
    assert [thing.iri for thing in names.find("qwen")] == ["https://w3id.org/paperkg/model/qwen"]


def test_a_name_of_several_things_asks_about_all_that_fit():
    names = Names()
    for kind in ("method", "model", "dataset"):
        names._add(f"https://w3id.org/paperkg/{kind}/omni", "Omni", True)
    answer = ask("which papers compare against Omni?", STORE, names=names)
    assert "<https://w3id.org/paperkg/method/omni> <https://w3id.org/paperkg/model/omni>" in answer.sparql
    assert "dataset/omni" not in answer.sparql


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("7B", "Parameters", "7000000000"),
        ("1.5b", "Parameters", "1500000000"),
        ("532M", "Parameters", "532000000"),
        ("320억", "Parameters", "32000000000"),
        ("1 trillion", "Parameters", "1000000000000"),
        ("2025-05-26", "Date", "2025-05-26"),
        ("2025/5/6", "Date", "2025-05-06"),
        ("26 May 2025", "Date", "2025-05-26"),
        ("2025년 5월 6일", "Date", "2025-05-06"),
    ],
)
def test_sizes_and_dates_become_literals(text, kind, value):
    (find,) = resolve(f"papers {text}", Names()).finds
    assert [term.value for term in find.terms[kind]] == [value]


@pytest.mark.parametrize("text", ["7", "2025", "2025-02-30", "7Bx", "GPT-4"])
def test_other_numbers_become_nothing(text):
    assert resolve(f"papers {text}", Names()).finds == ()


def test_a_mark_for_a_name_in_the_question_is_only_a_blank():
    answer = ask("which papers compare against \ue000 GRPO?", STORE, names=NAMES)
    assert answer.parameters == {"x": ("GRPO",)}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=8), st.sampled_from(WORDS)), max_size=9).map(" ".join))
def test_no_text_breaks_the_asking(text):
    answer = ask(text, STORE, names=NAMES)
    assert isinstance(answer, Answer | Unanswered)
    json.loads(answer.to_json())


@settings(max_examples=60, deadline=None)
@given(st.from_regex(r"[A-Z][A-Za-z]{2,7}-?[0-9]{1,2}", fullmatch=True), st.sampled_from(["와", "를", "은", " 방법과"]))
def test_any_name_is_found_whole_and_no_other_in_it(name, tail):
    names = Names()
    names._add("https://w3id.org/paperkg/method/it", name, True)
    assert [find.surface for find in resolve(f"{name}{tail} 비교한 논문", names).finds] == [name]
    assert resolve(f"X{name}{tail} 비교한 논문", names).finds == ()
    assert resolve(f"Dual-{name}{tail} 비교한 논문", names).finds == ()


@pytest.mark.parametrize("josa", ["와", "를", "는", "가", "보다", "에서", "의", "에서의", "까지", "으로"])
def test_a_particle_is_no_part_of_a_name(josa):
    assert [find.surface for find in resolve(f"GRPO{josa} 비교", NAMES).finds] == ["GRPO"]
    assert [find.surface for find in resolve(f"정확도{josa} 비교", NAMES).finds] == ["정확도"]


def test_the_particle_tells_who_did_it():
    assert scan("\ue000를 능가한 논문").tokens == ("\ue000", "P:OBJ", "BEAT", "PAPER")
    assert scan("\ue000가 능가한 논문").tokens == ("\ue000", "P:SUBJ", "BEAT", "PAPER")


def test_unknown_words_are_told_as_they_were_written():
    assert scan("which papers like Paris").unknown == ("like", "Paris")


def test_an_answer_is_json_with_its_evidence_and_query():
    answer = json.loads(ask("which papers compare against GRPO?", STORE, names=NAMES).to_json())
    assert list(answer) == ["question", "question_id", "wording", "parameters", "sparql", "columns", "rows"]
    assert answer["rows"][0]["evidence"] == [
        {"quote": "TAPO beats GRPO", "source": "day.md", "start": 200, "end": 215}
    ]  # fmt: skip
    assert "VALUES ?x { <https://w3id.org/paperkg/method/grpo> }" in answer["sparql"]


def test_a_refusal_is_json_too():
    assert "unanswered" in json.loads(ask("GRPO", STORE, names=NAMES).to_json())


def test_the_query_that_is_shown_gives_the_rows_that_are_shown():
    answer = ask("which papers evaluate on AIME?", STORE, names=NAMES)
    again = STORE.query(answer.sparql, use_default_graph_as_union=True)
    assert [solution["quote"].value for solution in again] == [q.quote for row in answer.rows for q in row.evidence]


def test_html_escapes_what_a_digest_says():
    answer = ask("who proposed TAPO", STORE, names=NAMES)
    html = answer._repr_html_().replace("we propose TAPO", "")
    assert "<table>" in html
    assert "<script>" not in Unanswered("<script>", "<script>", ("<script>",))._repr_html_()


def test_asking_needs_neither_spacy_nor_networkx_nor_pydantic():
    code = (
        "import sys; from paperkg.graph.ask import ask; from paperkg.graph.kg import KnowledgeGraph;"
        "print([name for name in ('spacy', 'networkx', 'pydantic', 'rdflib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
