import pytest
from names import says

from paperkg.graph.derive import Derived
from paperkg.graph.variants import Relation, families


def found(*records):
    return Derived.of(records).relations


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Dual-GRPO", "method/grpo"),
        ("DanceGRPO", "method/grpo"),
        ("Curriculum DPO", "method/dpo"),
        ("QLoRA", "method/lora"),
        ("REINFORCE++", "method/reinforce"),
        ("corrective RAG", "method/rag"),
    ],
)
def test_a_variant_is_linked_to_what_it_varies(name, base):
    record = says("p1", "Method", name)
    assert [relation[1:] for relation in found(record)] == [("variantOf", base)]


@pytest.mark.parametrize("name", ["TAPO", "ReAct", "Time-R1", "Synthetic Data RL", "LLM-based"])
def test_a_name_that_only_ends_alike_is_no_variant(name):
    assert found(says("p1", "Method", name)) == []


def test_a_name_that_begins_with_another_of_the_graph_is_its_variant():
    records = says("p1", "Method", "DPO-Mix-P"), says("p2", "Method", "DPO")
    assert found(*records) == [Relation("method/dpomixp", "variantOf", "method/dpo")]
    assert found(records[0]) == []


@pytest.mark.parametrize(
    ("kind", "name", "family"),
    [
        ("Model", "Qwen2.5-7B", "model/qwen2.5"),
        ("Model", "CogVideoX-2B", "model/cogvideox"),
        ("Dataset", "AIME 2024", "dataset/aime"),
    ],
)
def test_a_size_or_year_is_a_member_of_its_family(kind, name, family):
    [relation] = found(says("p1", kind, name))
    assert relation[1:] == ("memberOf", family)


def test_a_family_that_no_entry_names_is_given_with_its_name():
    derived = Derived.of([says("p1", "Model", "CogVideoX-2B")])
    assert families(derived.relations, derived.summary.labels()) == {"model/cogvideox": "CogVideoX"}


def test_a_method_that_a_paper_proposes_beside_its_main_one_is_a_part():
    main = says("p1", "Method", "Zig Distillery", predicate="proposes")
    api = says("p1", "Method", "Zig Distillery", predicate="proposes", source="api.json")
    api = api.model_copy(update={"sha256": "6" * 64})
    part = says("p1", "Method", "First-Zag Prefix", predicate="proposes")
    assert found(main, api, part) == [Relation("method/firstzagprefix", "partOf", "method/zigdistillery")]


def test_a_paper_without_a_main_thing_has_no_parts():
    assert found(*(says("p1", "Method", name, predicate="proposes") for name in ("Upward", "Downward"))) == []
