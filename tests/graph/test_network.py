from itertools import permutations

import pytest
from small_graph import GRPO, RECORDS, claim, entry, thing

from paperkg.extract.record import SizeObject, SlotObject
from paperkg.graph.network import fact_id, find_node, to_networkx


def test_a_fact_is_one_edge_that_counts_its_claims():
    first = entry("1", claim("comparesAgainst", GRPO, start=10, quote="a"), source="a.md")
    second = entry("1", claim("comparesAgainst", GRPO, start=50, quote="b"), source="b.md", date="2025-05-27")
    graph = to_networkx([first, second])
    [(source, target, key, data)] = graph.edges(keys=True, data=True)
    assert (source, target, key) == ("paper/1", "method/grpo", fact_id("paper/1", "comparesAgainst", "method/grpo"))
    assert data["weight"] == 2.0
    assert data["evidence"] == ("a", "b")
    assert data["places"] == ("a.md#char=10,11", "b.md#char=50,51")
    assert data["dates"] == ("2025-05-26", "2025-05-27")


def test_a_claim_that_comes_twice_counts_once():
    record = entry("1", claim("uses", GRPO))
    assert to_networkx([record, record]).size(weight="weight") == 1.0


def test_two_predicates_between_the_same_ends_are_two_edges():
    graph = to_networkx([entry("1", claim("uses", GRPO), claim("comparesAgainst", GRPO))])
    assert sorted(data["kind"] for _, _, data in graph.edges(data=True)) == ["comparesAgainst", "uses"]


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ((None,), "unspecified"),
        (("unspecified", "outperforms"), "outperforms"),
        (("below", "below"), "below"),
        (("below", "outperforms"), "mixed"),
    ],
)
def test_the_outcome_is_what_the_claims_agree_on(said, outcome):
    claims = [claim("comparesAgainst", GRPO, start=10 * n, outcome=word, name=str(n)) for n, word in enumerate(said)]
    [(_, _, data)] = to_networkx([entry("1", *claims)]).edges(data=True)
    assert data["outcome"] == outcome


def test_only_comparisons_carry_an_outcome():
    [(_, _, data)] = to_networkx([entry("1", claim("uses", GRPO))]).edges(data=True)
    assert "outcome" not in data


def test_a_fact_is_speculative_only_if_every_claim_is():
    guessed = claim("uses", GRPO, status="speculative", name="g")
    [(_, _, data)] = to_networkx([entry("1", guessed)]).edges(data=True)
    assert data["status"] == "speculative"
    [(_, _, data)] = to_networkx([entry("1", guessed, claim("uses", GRPO, name="s"))]).edges(data=True)
    assert data["status"] == "stated"


def test_sizes_and_gaps_are_lists_on_the_paper():
    sizes = [claim("hasModelSize", SizeObject(size=s, parameters=n), name=s) for s, n in [("7B", 7), ("1.5B", 2)]]
    graph = to_networkx([entry("1", *sizes, claim("notReported", SlotObject(slot="masking")))])
    assert graph.nodes["paper/1"]["sizes"] == ("1.5B", "7B")
    assert graph.nodes["paper/1"]["notReported"] == ("masking",)
    assert graph.number_of_edges() == 0


def test_the_label_is_the_most_frequent_spelling_and_the_rest_are_aliases():
    names = ["Dual GRPO", "Dual-GRPO", "Dual-GRPO"]
    records = [entry(str(n), claim("proposes", thing("Method", name))) for n, name in enumerate(names)]
    node = to_networkx(records).nodes["method/dualgrpo"]
    assert (node["label"], node["aliases"]) == ("Dual-GRPO", ("Dual GRPO",))


def test_nothing_has_the_value_none():
    graph = to_networkx([entry("1", claim("uses", GRPO), date=None)])
    values = [value for _, data in graph.nodes(data=True) for value in data.values()]
    assert None not in values
    assert graph.nodes["paper/1"]["dates"] == ()


def test_the_order_of_the_records_changes_nothing():
    first = to_networkx(RECORDS)
    for records in permutations(RECORDS[:5]):
        graph = to_networkx([*RECORDS[5:], *records])
        assert list(graph.nodes(data=True)) == list(first.nodes(data=True))
        assert list(graph.edges(keys=True, data=True)) == list(first.edges(keys=True, data=True))


def test_an_iri_is_percent_encoded():
    node = to_networkx([entry("1", claim("uses", thing("Method", "에이전트")))]).nodes["method/에이전트"]
    assert node["iri"] == "https://w3id.org/paperkg/method/%EC%97%90%EC%9D%B4%EC%A0%84%ED%8A%B8"


def test_a_name_finds_its_node_and_no_variant():
    graph = to_networkx(RECORDS)
    assert find_node(graph, "grpo") == ["method/grpo"]
    assert find_node(graph, "group relative policy optimization") == ["method/grpo"]
    assert find_node(graph, "nothing") == []
