"""GraphML that Gephi, Gephi Lite, igraph, NetworkX, and APOC read without losing an edge.

Takes a graph of `paperkg.graph.network`. Gives lines of XML, or a file, written beside its name and then renamed.
Promises: unique edge ids; the predicate as XML attribute `label` and as data; one type per attribute name; no nulls;
lists as JSON text; no character that XML forbids (each becomes U+FFFD). Nothing else of the graph is dropped.

`networkx.write_graphml` can't serve: it numbers parallel edges 0, 0, 0, of which Gephi keeps one, and fails on lists.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from paperkg.files import new_text
from paperkg.graph.escapes import clean, json_list, xml_attribute, xml_content, xml_identifier, xml_token
from paperkg.graph.network import Flow, Network

Domain = Literal["node", "edge"]

#: Okabe and Ito's colours, which people with colour-blindness can tell apart.
COLORS: Mapping[str, str] = {
    "Paper": "#0072b2", "Method": "#d55e00", "Model": "#cc79a7",
    "Dataset": "#009e73", "Metric": "#f0e442", "Task": "#56b4e9",
}  # fmt: skip
_OTHER_COLOR = "#999999"


class Key(NamedTuple):
    """An attribute: its name, GraphML type, and whether its text is a JSON array of strings."""

    name: str
    type: Literal["string", "double", "boolean"] = "string"
    list: bool = False


#: Gephi and Neo4j match keys by id, so `labels`, `label`, `color`, `size`, `weight` must be just these words.
NODE_KEYS = (
    Key("labels"), Key("label"), Key("kind"), Key("iri"), Key("color"), Key("size", "double"), Key("date"),
    Key("aliases", list=True), Key("dates", list=True), Key("url"), Key("sizes", list=True),
    Key("notReported", list=True), Key("speculative", "boolean"),
)  # fmt: skip
EDGE_KEYS = (
    Key("label"), Key("kind"), Key("weight", "double"), Key("fact"), Key("evidence", list=True),
    Key("places", list=True), Key("claims", list=True), Key("outcome"), Key("status"), Key("dates", list=True),
)  # fmt: skip
#: What only the edges of a view have; declared where one has it.
VIEW_KEYS = (Key("shared", list=True),)

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
"""


def color(kind: str) -> str:
    """Return the colour of a kind of node, as `#rrggbb`."""
    return COLORS.get(kind, _OTHER_COLOR)


def size(degree: int) -> float:
    """Return the diameter of a node; its area grows with its degree."""
    return round(10 * math.sqrt(1 + degree), 2)


def edge_keys(graph: Network) -> tuple[Key, ...]:
    """Return the attributes that the edges of a graph may have."""
    used = {name for _, _, data in graph.edges(data=True) for name in data}
    return (*EDGE_KEYS, *(key for key in VIEW_KEYS if key.name in used))


def value_text(key: Key, value: object) -> str:
    """Return a value as the text of its type; raise TypeError for one that would need a second type."""
    if key.list:
        if not isinstance(value, tuple | list) or not all(isinstance(item, str) for item in value):
            raise TypeError(f"attribute {key.name!r} must be a list of strings, not {value!r}")
        return json_list(value)
    if key.type == "boolean" and isinstance(value, bool):
        return str(value).lower()
    if key.type == "double" and isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return repr(float(value))
    if key.type == "string" and isinstance(value, str):
        return clean(value)
    raise TypeError(f"attribute {key.name!r} must be a {key.type}, not {value!r}")


def _key_id(key: Key, domain: Domain, strict: bool) -> str:
    # The schema wants one id per key, the programs want the reserved words as ids: outside strict, these win.
    return f"edge-{key.name}" if strict and domain == "edge" else key.name


def _key_line(key: Key, domain: Domain, strict: bool) -> str:
    # APOC turns the JSON text of a `list` into a real list; the attribute is no part of the schema either.
    array = ' attr.list="string"' if key.list and not strict else ""
    name = _key_id(key, domain, strict)
    return f'  <key id="{name}" for="{domain}" attr.name="{key.name}" attr.type="{key.type}"{array}/>\n'


def _data_lines(keys: tuple[Key, ...], domain: Domain, values: Mapping[str, object], strict: bool) -> Iterator[str]:
    for key in keys:
        # An empty <data/> would read as "no value" in one program and as "" in another.
        if key.name in values and values[key.name] not in ("", (), []):
            text = xml_content(value_text(key, values[key.name]))
            yield f'      <data key="{_key_id(key, domain, strict)}">{text}</data>\n'


def _id(text: str, strict: bool) -> str:
    return xml_attribute(xml_token(text) if strict else xml_identifier(text))


def _node_lines(node: str, data: Mapping[str, object], degree: int, strict: bool) -> Iterator[str]:
    kind = str(data["kind"])
    labels = f":Entity:{kind}"
    extra = "" if strict else f" labels={xml_attribute(labels)}"
    looks = {"labels": labels, "color": color(kind), "size": size(degree)}
    yield f"    <node id={_id(node, strict)}{extra}>\n"
    yield from _data_lines(NODE_KEYS, "node", {**data, **looks, "label": data["label"] or node}, strict)
    yield "    </node>\n"


def _edge_lines(
    ends: tuple[str, str], fact: str, data: Mapping[str, object], keys: tuple[Key, ...], strict: bool
) -> Iterator[str]:
    source, target = (_id(end, strict) for end in ends)
    extra = "" if strict else f" label={xml_attribute(clean(str(data['label'])))}"
    yield f"    <edge id={_id(fact, strict)} source={source} target={target}{extra}>\n"
    yield from _data_lines(keys, "edge", {**data, "fact": fact}, strict)
    yield "    </edge>\n"


def generate_graphml(graph: Network, *, strict: bool = False) -> Iterator[str]:
    """Yield the lines of the graph as GraphML, nodes and edges in the graph's order.

    `strict` keeps to the GraphML schema: it leaves out the XML attributes `labels` on nodes and `label` on edges, by
    which APOC and Gephi know kinds, gives edge keys ids of their own, and writes the ids of nodes and edges as the tokens
    that it wants. The same facts stay as data.
    """
    nodes = ((node, graph.degree(node), data) for node, data in graph.nodes(data=True))
    yield from _lines(nodes, graph.edges(keys=True, data=True), edge_keys(graph), strict=strict)


def _lines(
    nodes: Iterable[tuple[str, int, Mapping[str, object]]],
    edges: Iterable[tuple[str, str, str, Mapping[str, object]]],
    keys: tuple[Key, ...],
    *,
    strict: bool,
) -> Iterator[str]:
    yield _HEAD
    yield from (_key_line(key, "node", strict) for key in NODE_KEYS)
    yield from (_key_line(key, "edge", strict) for key in keys)
    yield '  <graph id="paperkg" edgedefault="directed">\n'
    for node, degree, data in nodes:
        yield from _node_lines(node, data, degree, strict)
    for source, target, fact, data in edges:
        yield from _edge_lines((source, target), fact, data, keys, strict)
    yield "  </graph>\n</graphml>\n"


def write_graphml(graph: Network, path: Path, *, strict: bool = False) -> None:
    """Write the graph to `path`: a whole new file or, where anything fails, the old one untouched."""
    with new_text(path) as file:
        file.writelines(generate_graphml(graph, strict=strict))


def write_flow(flow: Flow, path: Path) -> None:
    """Write what `write_graphml` does for the same records, without holding the network."""
    with new_text(path) as file:
        file.writelines(_lines(flow.nodes(), flow.edges(), EDGE_KEYS, strict=False))
