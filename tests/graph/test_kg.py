import dataclasses
from decimal import Decimal

import pytest
from small_graph import RECORDS, small_nquads

from paperkg.extract.record import RECORD
from paperkg.graph.answers import Answer, Unanswered
from paperkg.graph.kg import Comparison, KnowledgeGraph, Table, UnknownNameError
from paperkg.graph.store import write_store
from paperkg.ontology.terms import NS


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder such as `build` writes."""
    path = tmp_path_factory.mktemp("outputs")
    (path / "graph.nq").write_text(small_nquads(), encoding="utf-8")
    (path / "claims.jsonl").write_bytes(b"".join(RECORD.dump_json(record) + b"\n" for record in RECORDS))
    write_store(path / "graph.nq", path / "store")
    return path


@pytest.fixture
def kg(folder):
    return KnowledgeGraph.open(folder)


def test_a_folder_without_a_store_is_read_from_its_nquads(folder, tmp_path):
    (tmp_path / "graph.nq").write_bytes((folder / "graph.nq").read_bytes())
    assert len(KnowledgeGraph.open(tmp_path).store) == len(KnowledgeGraph.open(folder).store)


def test_a_folder_with_turtle_alone_gives_the_same_answers(folder, tmp_path):
    triples = "".join(f"{line.rpartition(' <')[0]} .\n" for line in small_nquads().splitlines())
    (tmp_path / "graph.ttl").write_text(triples, encoding="utf-8")
    question = "which papers compare against GRPO?"
    assert KnowledgeGraph.open(tmp_path).ask(question) == KnowledgeGraph.open(folder).ask(question)


def test_an_empty_folder_says_what_to_run(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"no store/, graph\.nq, or graph\.ttl: run 'paperkg build"):
        KnowledgeGraph.open(tmp_path)


def test_ask_answers_or_refuses(kg):
    assert isinstance(kg.ask("GRPO와 비교한 논문은?"), Answer)
    assert isinstance(kg.ask("who is the president?"), Unanswered)


@pytest.mark.parametrize("name", ["GRPO", "grpo", "Group Relative Policy Optimization"])
def test_papers_comparing_against_gives_typed_rows(kg, name):
    first, second = kg.papers_comparing_against(name)
    assert isinstance(first, Comparison)
    assert (first.paper, first.outcome, first.dataset) == ("2505.15692", "outperforms", "AIME")
    assert (second.paper, second.outcome, second.dataset) == ("2505.17508", "onPar", None)
    assert second.evidence == (("on par with GRPO", "day.md", 10200, 10216),)


def test_nobody_compares_against_a_known_name(kg):
    assert kg.papers_comparing_against("Dual-GRPO") == ()


@pytest.mark.parametrize("name", ["GRP0", "AIME"])
def test_an_unknown_name_is_an_error_with_the_nearest(kg, name):
    with pytest.raises(UnknownNameError, match=f"nothing called '{name}'"):
        kg.papers_comparing_against(name)
    assert "GRPO" in kg.names.near("GRP0")


def test_sparql_gives_values_of_python(kg):
    table = kg.sparql("SELECT ?n ?x { VALUES (?n ?x) { (1 <https://w3id.org/paperkg/paper/1>) (2.5 UNDEF) } }")
    assert isinstance(table, Table)
    assert (table.columns, len(table)) == (("n", "x"), 2)
    assert list(table) == [(1, "https://w3id.org/paperkg/paper/1"), (2.5, None)]


def test_sparql_sees_all_named_graphs(kg):
    assert kg.sparql("PREFIX pk: <https://w3id.org/paperkg/ns#> ASK { ?p pk:comparesAgainst ?x }") is True


def test_a_construct_gives_sorted_triples_each_once(kg):
    text = kg.sparql("PREFIX pk: <https://w3id.org/paperkg/ns#> CONSTRUCT WHERE { ?p a pk:Paper }")
    lines = text.splitlines()
    assert lines == sorted(set(lines))
    assert len(lines) == len({record.paper for record in RECORDS})


def test_a_paper_shows_all_its_claims(kg):
    paper = kg.paper("2505.15692")
    assert paper.title == "Thought-augmented policy optimization"
    assert len(paper.claims) == len(RECORDS[0].claims)
    assert paper.objects("evaluatesOn") == ("AIME", "MATH500")
    assert paper.objects("notReported") == ("masking",)
    assert paper.objects("reportsResult") == ("AIME / Accuracy / 33.3%",)


def test_an_unknown_paper_is_an_error(kg):
    with pytest.raises(UnknownNameError, match=r"2505\.99999"):
        kg.paper("2505.99999")


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        ((), 14),
        (("evaluatesOn",), 2),
        (("evaluatesOn", "MATH-500"), 1),
        (("evaluatesOn", "GRPO"), 0),
        ((None, "GRPO"), 1),
    ],
)
def test_explain_narrows_down_by_predicate_and_object(kg, arguments, count):
    assert len(kg.explain("2505.15692", *arguments)) == count


def test_explain_shows_rule_confidence_and_quote(kg):
    (claim,) = kg.explain("2505.15692", "comparesAgainst")
    assert (claim.object, claim.rule, claim.confidence, claim.status) == ("GRPO", "hand@1", 0.9, "stated")
    assert claim.evidence[0].quote == "TAPO beats GRPO"


def test_explain_names_the_valid_predicates(kg):
    with pytest.raises(ValueError, match="no predicate 'beats'; valid are proposes"):
        kg.explain("2505.15692", "beats")


def test_records_come_back_as_they_were_written(kg):
    assert list(kg.records()) == list(RECORDS)


def test_records_need_a_folder(kg):
    with pytest.raises(FileNotFoundError, match=r"claims\.jsonl"):
        next(KnowledgeGraph(kg.store).records())


def test_networkx_and_sparql_hold_the_same_facts(kg):
    query = """
        PREFIX pk: <https://w3id.org/paperkg/ns#>
        SELECT ?paper ?predicate ?thing (COUNT(DISTINCT ?claim) AS ?n) {
          ?claim pk:subject ?paper ; pk:predicate ?predicate ; pk:object ?thing . ?thing a ?type
          FILTER(?type IN (pk:Method, pk:Model, pk:Dataset, pk:Metric, pk:Task))
        } GROUP BY ?paper ?predicate ?thing
    """
    graph = kg.to_networkx()
    edges = {
        (graph.nodes[s]["iri"], data["kind"], graph.nodes[t]["iri"], data["weight"])
        for s, t, data in graph.edges(data=True)
    }
    assert edges == {(s, str(p).rpartition("#")[2], t, float(n)) for s, p, t, n in kg.sparql(query)}


def test_networkx_and_sparql_call_things_by_the_same_names(kg):
    graph = kg.to_networkx()
    assert {data["iri"]: data["label"] for _, data in graph.nodes(data=True) if data["kind"] != "Paper"} == {
        iri: label for iri, label in kg.names.labels.items() if "/paper/" not in iri and is_claimed(kg, iri)
    }


def is_claimed(kg, iri):
    """Tell whether a claim is about a thing: families that no entry names are in RDF alone."""
    return kg.sparql(f"ASK {{ ?claim <{NS}predicate> ?predicate ; ?role <{iri}> }}")


def test_rows_are_frozen(kg):
    with pytest.raises(dataclasses.FrozenInstanceError):
        kg.paper("2505.15692").id = "x"


@pytest.mark.parametrize(
    "show",
    [
        lambda kg: kg,
        lambda kg: kg.ask("which papers compare against GRPO?"),
        lambda kg: kg.ask("nonsense"),
        lambda kg: kg.paper("2505.15692"),
        lambda kg: kg.sparql("SELECT ?x { VALUES ?x { '<b>' } }"),
    ],
)
def test_everything_shows_itself_in_a_notebook(kg, show):
    html = show(kg)._repr_html_()
    assert html.startswith("<")
    assert "<b>'" not in html


def test_the_graph_shows_its_counts(kg):
    assert f"6 papers, {sum(len(record.claims) for record in RECORDS)} claims" in kg._repr_html_()


def test_the_rows_of_a_query_go_into_pandas_with_types_and_missing_values():
    pytest.importorskip("pandas", reason="pandas is not installed")
    table = Table(("paper", "n", "share", "is"), (("a", 1, Decimal("0.5"), True), ("b", None, None, None)))
    frame = table.to_pandas()
    assert list(frame.columns) == ["paper", "n", "share", "is"]
    assert [str(kind).lower() for kind in frame.dtypes[1:]] == ["int64", "float64", "boolean"]
    assert frame.isna().sum().tolist() == [0, 1, 1, 1]
    assert frame["share"][0] == 0.5
    assert Table(("x",), ()).to_pandas().columns.tolist() == ["x"]
