import json
import re
from pathlib import Path

import igraph
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from small_graph import GRPO, RECORDS, claim, entry, thing

from paperkg.graph.escapes import clean, xml_token
from paperkg.graph.graphml import COLORS, EDGE_KEYS, NODE_KEYS, generate_graphml, write_graphml
from paperkg.graph.network import to_networkx

NS = "{http://graphml.graphdrawing.org/xmlns}"
GRAPH = to_networkx(RECORDS)


def _xml(graph, **options):
    return etree.fromstring("".join(generate_graphml(graph, **options)).encode())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "graph.graphml"


@pytest.mark.parametrize("strict", [False, True])
def test_networkx_reads_the_same_nodes_and_edges(path, strict):
    write_graphml(GRAPH, path, strict=strict)
    back, known = nx.read_graphml(path, force_multigraph=True), xml_token if strict else str
    assert list(back.nodes) == list(map(known, GRAPH.nodes))
    assert list(back.edges(keys=True)) == [tuple(map(known, edge)) for edge in GRAPH.edges(keys=True)]
    for source, target, key, data in GRAPH.edges(keys=True, data=True):
        read = back.edges[known(source), known(target), known(key)]
        assert (read["kind"], read["weight"], read["fact"]) == (data["kind"], data["weight"], key)
        assert tuple(json.loads(read["evidence"])) == data["evidence"]
    for node, data in GRAPH.nodes(data=True):
        assert (back.nodes[known(node)]["label"], back.nodes[known(node)]["iri"]) == (data["label"], data["iri"])


@pytest.mark.parametrize("strict", [False, True])
def test_igraph_reads_the_same_nodes_and_edges(path, strict):
    write_graphml(GRAPH, path, strict=strict)
    back = igraph.Graph.Read_GraphML(str(path))
    assert back.is_directed()
    known = xml_token if strict else str
    assert back.vs["id"] == list(map(known, GRAPH.nodes))
    assert back.vs["label"] == [data["label"] for _, data in GRAPH.nodes(data=True)]
    # igraph 1.0 mixes up the XML ids of edges, so the fact's id is compared as data.
    edges = {edge["fact"]: (back.vs[edge.source]["id"], back.vs[edge.target]["id"], edge["kind"]) for edge in back.es}
    assert edges == {key: (known(s), known(t), data["kind"]) for s, t, key, data in GRAPH.edges(keys=True, data=True)}
    assert back.es["weight"] == [data["weight"] for _, _, data in GRAPH.edges(data=True)]


@given(st.text(alphabet="a_x/5:F.é가-+", max_size=12), st.text(alphabet="a_x/5:F.é가-+", max_size=12))
def test_two_ids_are_two_tokens(one, other):
    assert (xml_token(one) == xml_token(other)) == (one == other)
    assert re.fullmatch(r"[\w.:-]*", xml_token(one), re.ASCII)


def test_edges_carry_a_unique_id_and_the_predicate_as_an_xml_attribute():
    edges = list(_xml(GRAPH).iter(f"{NS}edge"))
    assert len({edge.get("id") for edge in edges}) == len(edges) == GRAPH.number_of_edges()
    assert {edge.get("label") for edge in edges} == {data["kind"] for _, _, data in GRAPH.edges(data=True)}
    assert all(edge[0].get("key") == "label" for edge in edges)


def test_nodes_carry_their_labels_color_and_size():
    node = next(node for node in _xml(GRAPH).iter(f"{NS}node") if node.get("id") == "method/grpo")
    data = {child.get("key"): child.text for child in node}
    assert node.get("labels") == data["labels"] == ":Entity:Method"
    assert data["color"] == COLORS["Method"]
    assert float(data["size"]) > 10


def test_strict_leaves_out_what_the_schema_does_not_know():
    tree = _xml(GRAPH, strict=True)
    assert all(set(edge.attrib) == {"id", "source", "target"} for edge in tree.iter(f"{NS}edge"))
    assert all(set(node.attrib) == {"id"} for node in tree.iter(f"{NS}node"))
    keys = [key.get("id") for key in tree.iter(f"{NS}key")]
    assert len(keys) == len(set(keys))
    assert all("attr.list" not in key.attrib for key in tree.iter(f"{NS}key"))


def test_a_name_has_one_type_and_reserved_words_mean_what_they_should():
    types = {}
    for key in (*NODE_KEYS, *EDGE_KEYS):
        assert types.setdefault(key.name, (key.type, key.list)) == (key.type, key.list)
    assert not {"r", "g", "b", "x", "y", "z"} & set(types)


def test_no_value_is_empty_or_a_word_for_nothing():
    texts = [child.text for child in _xml(GRAPH).iter(f"{NS}data")]
    assert not {None, "", "None", "null", "nan", "[]"} & set(texts)


def test_an_ampersand_beside_an_angle_is_written_as_cdata():
    graph = to_networkx([entry("1", claim("uses", thing("Method", "A & <B> ]]> C")))])
    assert "A &amp;" not in "".join(generate_graphml(graph))
    assert "A & <B> ]]> C" in [data.text for data in _xml(graph).iter(f"{NS}data")]


def test_a_wrong_type_is_an_error_and_leaves_the_old_file(path):
    path.write_text("old", encoding="utf-8")
    graph = to_networkx([entry("1", claim("uses", GRPO))])
    graph.nodes["paper/1"]["date"] = 2025
    with pytest.raises(TypeError, match="'date' must be a string, not 2025"):
        write_graphml(graph, path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_text(encoding="utf-8") == "old"


NASTY = st.text(
    st.one_of(
        st.sampled_from("<>&\"'\r\n\t\0\x0b\x7f\x85\u2028\u202e\ufffe\ufeff]=+@ GRPO한"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=30,
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(NASTY, NASTY, NASTY), min_size=1, max_size=4))
def test_nasty_text_comes_back_as_it_was_but_for_what_xml_forbids(tmp_path, triples):
    records = [entry(a, claim("uses", thing("Method", b, c), quote=c), title=b) for a, b, c in triples]
    graph = to_networkx(records)
    file: Path = tmp_path / "nasty.graphml"
    write_graphml(graph, file)
    back = nx.read_graphml(file, force_multigraph=True)
    assert [data["label"] for _, data in back.nodes(data=True)] == [
        clean(data["label"]) for _, data in graph.nodes(data=True)
    ]
    assert [json.loads(data["evidence"]) for _, _, data in back.edges(data=True)] == [
        [clean(quote) for quote in data["evidence"]] for _, _, data in graph.edges(data=True)
    ]
    other = igraph.Graph.Read_GraphML(str(file))
    assert (other.vcount(), other.ecount()) == (graph.number_of_nodes(), graph.number_of_edges())


@pytest.mark.parametrize("text", ["GRPO", "에이전트", "a\tb\nc\rd", "😀"])
def test_what_xml_allows_stays(text):
    assert clean(text) == text
