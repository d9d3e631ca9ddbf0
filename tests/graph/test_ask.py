"""Free questions in English and Korean: what they mean, and which ones get no answer."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_graph import small_store

from paperkg.graph.answers import Answer, Unanswered
from paperkg.graph.ask import _wordings, ask
from paperkg.graph.cues import scan
from paperkg.graph.resolve import Names, resolve

STORE = small_store()
NAMES = Names.of(STORE)

#: (question, id of the named question, its parameters as text)
UNDERSTOOD = [
    # Who compares with X.
    ("which papers compare against GRPO?", "papers-comparing-against", "GRPO"),
    ("Which papers compare themselves to grpo", "papers-comparing-against", "GRPO"),
    ("what papers are compared with GRPO?", "papers-comparing-against", "GRPO"),
    ("Who uses GRPO as baseline?", "papers-comparing-against", "GRPO"),
    ("papers using GRPO as a baseline", "papers-comparing-against", "GRPO"),
    ("please list the papers that compare with GRPO", "papers-comparing-against", "GRPO"),
    ("which papers compare against Group Relative Policy Optimization?", "papers-comparing-against", "GRPO"),
    ("which papers compare against group relative policy optimization (GRPO)?", "papers-comparing-against", "GRPO"),
    ('which papers compare against "GRPO"', "papers-comparing-against", "GRPO"),
    ("which papers compare against gpt 4o", "papers-comparing-against", "GPT-4o"),
    ("GRPO와 비교한 논문은?", "papers-comparing-against", "GRPO"),
    ("GRPO와 비교하는 논문을 알려줘", "papers-comparing-against", "GRPO"),
    ("GRPO를 비교 대상으로 쓴 논문은?", "papers-comparing-against", "GRPO"),
    ("GRPO를 기준선으로 삼은 논문", "papers-comparing-against", "GRPO"),
    ("GRPO를 베이스라인으로 사용하는 논문들을 찾아줘", "papers-comparing-against", "GRPO"),
    ("Group Relative Policy Optimization과 비교한 논문은?", "papers-comparing-against", "GRPO"),
    ("어떤 논문들이 GRPO와 비교했나요?", "papers-comparing-against", "GRPO"),
    ("논문 중에서 GRPO와 비교한 것은 무엇인가요?", "papers-comparing-against", "GRPO"),
    ("에이전트 증류와 비교한 논문은?", "papers-comparing-against", "Agent Distillation"),
    ("정규화된 정책 경사법과 비교한 논문은?", "papers-comparing-against", "RPG"),
    ("which papers compare against Dual-GRPO?", "papers-comparing-against", "Dual-GRPO"),
    ("Dual-GRPO와 비교한 논문은?", "papers-comparing-against", "Dual-GRPO"),
    ("which papers compare against GRPO on AIME?", "papers-comparing-on-dataset", "GRPO AIME"),
    ("AIME에서 GRPO와 비교한 논문은?", "papers-comparing-on-dataset", "GRPO AIME"),
    ("which papers compare against GRPO and PPO?", "papers-comparing-both", "GRPO PPO"),
    ("GRPO와 PPO를 모두 비교한 논문은?", "papers-comparing-both", "GRPO PPO"),
    # What is compared, and who won.
    ("what does TAPO compare against?", "compared-with", "2505.15692"),
    ("which baselines does 2505.17508 use?", "compared-with", "2505.17508"),
    ("what are the baselines in 2505.17508?", "compared-with", "2505.17508"),
    ("baselines of arXiv:2505.17508v2", "compared-with", "2505.17508"),
    ("what are TAPO's baselines?", "compared-with", "2505.15692"),
    ("TAPO는 무엇과 비교했나요?", "compared-with", "2505.15692"),
    ("TAPO의 비교 대상은 무엇인가요?", "compared-with", "2505.15692"),
    ("2505.17508의 기준선은?", "compared-with", "2505.17508"),
    ("what is GRPO compared with, and who won?", "comparisons-of", "GRPO"),
    ("what is GRPO compared with?", "comparisons-of", "GRPO"),
    ("GRPO는 무엇과 비교되었고 누가 이겼나요?", "comparisons-of", "GRPO"),
    ("TAPO vs. GRPO", "compare-two", "TAPO GRPO"),
    ("TAPO versus GRPO", "compare-two", "TAPO GRPO"),
    ("does TAPO beat GRPO?", "compare-two", "TAPO GRPO"),
    ("is TAPO better than GRPO?", "compare-two", "TAPO GRPO"),
    ("how do GRPO and TAPO compare?", "compare-two", "GRPO TAPO"),
    ("TAPO와 GRPO를 비교해줘", "compare-two", "TAPO GRPO"),
    ("TAPO와 GRPO 중 누가 이겼나?", "compare-two", "TAPO GRPO"),
    ("which papers outperform GRPO?", "papers-beating", "GRPO"),
    ("what outperforms GPT 4o", "papers-beating", "GPT-4o"),
    ("which method is better than PPO?", "papers-beating", "PPO"),
    ("who beats GRPO?", "papers-beating", "GRPO"),
    ("which papers surpass PPO", "papers-beating", "PPO"),
    ("GRPO를 능가한 논문은?", "papers-beating", "GRPO"),
    ("GRPO보다 우수한 방법은?", "papers-beating", "GRPO"),
    ("GRPO보다 성능이 좋은 방법은?", "papers-beating", "GRPO"),
    ("what does TAPO outperform?", "beaten-by-paper", "2505.15692"),
    ("TAPO는 무엇을 능가했나요?", "beaten-by-paper", "2505.15692"),
    ("TAPO가 능가한 방법은?", "beaten-by-paper", "2505.15692"),
    ("which papers fall behind GPT-4o?", "papers-losing-to", "GPT-4o"),
    ("GPT-4o에 뒤지는 논문은?", "papers-losing-to", "GPT-4o"),
    ("which papers are on par with GRPO", "papers-on-par", "GRPO"),
    ("GRPO와 비슷한 논문은?", "papers-on-par", "GRPO"),
    # Datasets.
    ("who evaluates on aime?", "papers-evaluating-on", "AIME"),
    ("which papers are evaluated on the AIME?", "papers-evaluating-on", "AIME"),
    ("which papers test on MATH-500", "papers-evaluating-on", "MATH500"),
    ("AIME에서 평가한 논문은?", "papers-evaluating-on", "AIME"),
    ("AIME으로 평가한 논문", "papers-evaluating-on", "AIME"),
    ("which papers train on DAPO-Math-17K?", "papers-training-on", "DAPO-Math-17k"),
    ("DAPO-Math-17k로 학습한 논문은 무엇인가?", "papers-training-on", "DAPO-Math-17k"),
    ("which papers use MATH 500?", "papers-using-dataset", "MATH500"),
    ("which papers use the MATH500 dataset", "papers-using-dataset", "MATH500"),
    ("MATH-500을 사용한 논문은?", "papers-using-dataset", "MATH500"),
    ("which datasets does TAPO use?", "datasets-of-paper", "2505.15692"),
    ("on which benchmarks is TAPO evaluated?", "datasets-of-paper", "2505.15692"),
    ("where is TAPO evaluated?", "datasets-of-paper", "2505.15692"),
    ("TAPO가 사용한 데이터셋은?", "datasets-of-paper", "2505.15692"),
    ("TAPO는 어떤 데이터셋을 사용하나요?", "datasets-of-paper", "2505.15692"),
    ("what data is TAPO trained on?", "training-data-of-paper", "2505.15692"),
    ("TAPO의 학습 데이터는?", "training-data-of-paper", "2505.15692"),
    ("which papers share a dataset but never compare?", "shared-dataset-no-comparison", ""),
    ("데이터셋이 같지만 서로 비교하지 않은 논문은?", "shared-dataset-no-comparison", ""),
    # Tasks, proposals, uses.
    ("which methods are proposed for math reasoning?", "methods-for-task", "Math reasoning"),
    ("수학 추론을 위해 제안된 방법은?", "methods-for-task", "Math reasoning"),
    ("papers on math reasoning", "papers-on-task", "Math reasoning"),
    ("수학 추론 논문", "papers-on-task", "Math reasoning"),
    ("which tasks does TAPO address?", "tasks-of-paper", "2505.15692"),
    ("what does 2505.15692 propose?", "proposed-by-paper", "2505.15692"),
    ("2505.15692가 제안한 것은?", "proposed-by-paper", "2505.15692"),
    ("who proposed TAPO", "proposers", "TAPO"),
    ("which paper introduced Agent Distillation?", "proposers", "Agent Distillation"),
    ("에이전트 증류를 제안한 논문은?", "proposers", "Agent Distillation"),
    ("which papers use Qwen2.5-7B?", "papers-using", "Qwen2.5-7B"),
    ("which papers are built on Qwen2.5 7B", "papers-using", "Qwen2.5-7B"),
    ("which papers use Qwen2.5-7B as a base model?", "papers-using", "Qwen2.5-7B"),
    ("Qwen2.5-7B를 사용한 논문은?", "papers-using", "Qwen2.5-7B"),
    ("Qwen2.5-7B 기반 논문은?", "papers-using", "Qwen2.5-7B"),
    ("which models does TAPO use?", "used-by-paper", "2505.15692"),
    ("에이전트 증류가 사용한 모델은?", "used-by-paper", "2505.17612"),
    ("variants of GRPO", "variants-of", "GRPO"),
    ("GRPO의 변형은?", "variants-of", "GRPO"),
    # Results, metrics, gaps, sizes.
    ("what is the best result on AIME?", "results-on-dataset", "AIME"),
    ("AIME의 결과는?", "results-on-dataset", "AIME"),
    ("rank papers on AIME by accuracy", "results-on-dataset-metric", "AIME Accuracy"),
    ("accuracy on AIME", "results-on-dataset-metric", "AIME Accuracy"),
    ("AIME에서 정확도가 가장 높은 논문은?", "results-on-dataset-metric", "AIME Accuracy"),
    ("results of 2505.15692", "results-of-paper", "2505.15692"),
    ("which metrics does TAPO report?", "metrics-of-paper", "2505.15692"),
    ("which papers report F1?", "papers-reporting-metric", "F1"),
    ("정확도를 보고한 논문은?", "papers-reporting-metric", "Accuracy"),
    ("which papers don't report masking?", "papers-not-reporting", "masking"),
    ("which papers do not report their baselines", "papers-not-reporting", "baseline"),
    ("which papers lack a baseline?", "papers-not-reporting", "baseline"),
    ("마스킹을 보고하지 않은 논문은?", "papers-not-reporting", "masking"),
    ("비교 대상을 밝히지 않은 논문", "papers-not-reporting", "baseline"),
    ("what's missing in 2505.15692?", "not-reported-by-paper", "2505.15692"),
    ("models between 1B and 8B", "sizes-between", "1B 8B"),
    ("which models are between 1 billion and 8 billion parameters?", "sizes-between", "1 billion 8 billion"),
    ("10억에서 80억 사이의 모델은?", "sizes-between", "10억 80억"),
    ("models larger than 1B", "sizes-at-least", "1B"),
    ("1B 이상의 모델은?", "sizes-at-least", "1B"),
    ("models of at most 1.5B", "sizes-at-most", "1.5B"),
    ("papers that use 7B models", "papers-with-size", "7B"),
    ("7B 모델을 사용한 논문은?", "papers-with-size", "7B"),
    ("how large is TAPO?", "sizes-of-paper", "2505.15692"),
    ("2505.15692의 모델 크기는?", "sizes-of-paper", "2505.15692"),
    # Texts, overviews.
    ("what are the limitations of TAPO?", "limitations-of-paper", "2505.15692"),
    ("2505.15692의 한계는 무엇인가요?", "limitations-of-paper", "2505.15692"),
    ("future work of 2505.15692", "future-work-of-paper", "2505.15692"),
    ("2505.15692의 향후 연구는?", "future-work-of-paper", "2505.15692"),
    ("what did 2505.15692 contribute?", "contributions-of-paper", "2505.15692"),
    ("tell me about 2505.15692", "everything-on-paper", "2505.15692"),
    ("2505.15692에 대해 알려줘", "everything-on-paper", "2505.15692"),
    ("what is Thought-augmented policy optimization about?", "everything-on-paper", "2505.15692"),
    ("most popular baselines", "frequent-baselines", ""),
    ("가장 많이 비교된 방법은?", "frequent-baselines", ""),
    ("top datasets", "frequent-datasets", ""),
    ("가장 많이 쓰인 데이터셋은?", "frequent-datasets", ""),
    ("what are the most common metrics", "frequent-metrics", ""),
    ("which entries are speculative?", "speculative-entries", ""),
    ("추측으로 쓴 논문은?", "speculative-entries", ""),
    ("papers from May 26, 2025", "papers-of-day", "2025-05-26"),
    ("papers of 2025-05-26", "papers-of-day", "2025-05-26"),
    ("2025년 5월 26일 논문은?", "papers-of-day", "2025-05-26"),
    ("list all papers", "all-papers", ""),
    ("where does GRPO appear?", "where-appears", "GRPO"),
    ("GRPO는 어디에 언급되었나?", "where-appears", "GRPO"),
    ("which papers mention both TAPO and GRPO?", "shared-papers", "TAPO GRPO"),
    ("TAPO와 GRPO가 함께 나오는 논문은?", "shared-papers", "TAPO GRPO"),
]

WORDS = [
    "which",
    "papers",
    "compare",
    "GRPO",
    "TAPO",
    "AIME",
    "7B",
    "2025-05-26",
    "와",
    "비교한",
    "논문",
    "not",
    "report",
]

REFUSED = [
    "which papers compare against Triple-GRPO?",
    "which papers compare against GRPO2?",
    "which papers compare against GRPO++?",
    "which papers compare against Dual GRPO Max?",
    "which papers compare against GRPO in Paris?",
    "which papers cite GRPO?",
    "who wrote the GRPO paper?",
    "which papers never compare against GRPO?",
    "which papers do not use GRPO?",
    "which papers compare against",
    "what does GRPO compare against?",
    "which papers evaluate on GRPO?",
    "which papers compare against AIME?",
    "which papers use GRPO on AIME?",
    "papers of 2025-13-45",
    "list all methods",
    "GRPO",
    "AIME accuracy GRPO",
    "compare",
    "what is the weather today?",
    "who is the president?",
    "DROP ALL",
    "",
    "???",
    "없는방법과 비교한 논문은?",
    "듀얼-GRPO와 비교한 논문은?",
    "GRPO와 비교하지 않은 논문은?",
    "GRPO를 인용한 논문은?",
    "오늘 날씨는?",
    "비교",
    "GRPO",
    "GRPO 저자는?",
    "GRPO가 능가한 방법은?",
]


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
    "paper": "2505.17508", "x": "GRPO", "y": "PPO", "d": "AIME", "m": "Accuracy", "t": "Math reasoning", "low": "1B",
    "high": "8B", "wanted": "7B", "day": "2025-05-26",
}  # fmt: skip


@pytest.mark.parametrize("wording", _wordings(), ids=lambda wording: f"{wording.question.id}: {wording.text}")
def test_each_wording_means_its_own_question(wording):
    text = wording.text.replace("{s}", "한계" if wording.korean else "limitations")
    for name, value in FILL.items():
        text = text.replace(f"{{{name}}}", value)
    answer = ask(text, STORE, names=NAMES)
    assert isinstance(answer, Answer), answer
    assert answer.question_id == wording.question.id


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
