"""GEXF 1.3 for Gephi and Gephi Lite: a graph that can be played over the dates of its digests.

Takes a network; gives lines of XML. Promises: unique edge ids; the predicate as `kind`, without which Gephi merges two
edges between the same nodes; one block of attributes a class; no nulls; no character that XML forbids. Lists are JSON
text, as Gephi and Gephi Lite split a `liststring` in different places.

The format is that of <https://gexf.net>; nodes and edges without a date are there at all times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from paperkg.files import new_text
from paperkg.graph.escapes import clean, xml_attribute, xml_identifier
from paperkg.graph.export.material import Material
from paperkg.graph.graphml import NODE_KEYS, Key, color, edge_keys, size, value_text
from paperkg.graph.network import Network

#: What has a place of its own in GEXF is no attribute there.
_OWN = ("labels", "label", "color", "size", "weight")
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>paperkg</creator>
    <description>Papers, what they name, and the sentences that say so.</description>
  </meta>
"""


def generate_gexf(graph: Network) -> Iterator[str]:
    """Yield the lines of the graph as GEXF, nodes and edges in the graph's order."""
    node_keys = tuple(key for key in NODE_KEYS if key.name not in _OWN)
    keys = tuple(key for key in edge_keys(graph) if key.name not in _OWN)
    dates = _dates(graph)
    time = ' mode="dynamic" timeformat="date" timerepresentation="timestamp"' if any(dates.values()) else ""
    yield _HEAD
    yield f'  <graph defaultedgetype="directed" idtype="string"{time}>\n'
    yield from _declarations("node", node_keys)
    yield from _declarations("edge", keys)
    yield "    <nodes>\n"
    for node, data in graph.nodes(data=True):
        yield from _node(node, data, dates[node], graph.degree(node), node_keys)
    yield "    </nodes>\n    <edges>\n"
    for source, target, fact, data in graph.edges(keys=True, data=True):
        yield from _edge((source, target), fact, data, keys)
    yield "    </edges>\n  </graph>\n</gexf>\n"


def write(material: Material, path: Path) -> None:
    """Write the view of the material to `path`."""
    with new_text(path) as file:
        file.writelines(generate_gexf(material.network))


def _dates(graph: Network) -> dict[str, tuple[str, ...]]:
    """Return the days on which a digest speaks of each node: a thing's are those of its edges."""
    days: dict[str, set[str]] = {node: set(data.get("dates", ())) for node, data in graph.nodes(data=True)}
    for source, target, data in graph.edges(data=True):
        for end in (source, target):
            days[end].update(data.get("dates", ()))
    return {node: tuple(sorted(found)) for node, found in days.items()}


def _declarations(domain: str, keys: Iterable[Key]) -> Iterator[str]:
    yield f'    <attributes class="{domain}">\n'
    for key in keys:
        yield f'      <attribute id="{key.name}" title="{key.name}" type="{key.type}"/>\n'
    yield "    </attributes>\n"


def _timestamps(dates: Iterable[str]) -> str:
    text = ", ".join(dates)
    return f' timestamps="&lt;[{text}]&gt;"' if text else ""


def _values(keys: Iterable[Key], data: Mapping[str, object]) -> Iterator[str]:
    yield "        <attvalues>\n"
    for key in keys:
        if data.get(key.name) not in (None, "", ()):
            yield f'          <attvalue for="{key.name}" value={xml_attribute(value_text(key, data[key.name]))}/>\n'
    yield "        </attvalues>\n"


def _node(
    node: str, data: Mapping[str, object], dates: Iterable[str], degree: int, keys: Iterable[Key]
) -> Iterator[str]:
    label = clean(str(data["label"] or node))
    red, green, blue = bytes.fromhex(color(str(data["kind"]))[1:])
    yield f"      <node id={xml_attribute(xml_identifier(node))} label={xml_attribute(label)}{_timestamps(dates)}>\n"
    yield from _values(keys, data)
    yield f'        <viz:color r="{red}" g="{green}" b="{blue}"/>\n        <viz:size value="{size(degree)}"/>\n'
    yield "      </node>\n"


def _edge(ends: tuple[str, str], fact: str, data: Mapping[str, object], keys: Iterable[Key]) -> Iterator[str]:
    source, target = (xml_attribute(xml_identifier(end)) for end in ends)
    kind, label = xml_attribute(clean(str(data["kind"]))), xml_attribute(clean(str(data["label"])))
    dates = data.get("dates", ())
    times = _timestamps(dates) if isinstance(dates, tuple) else ""
    yield (
        f"      <edge id={xml_attribute(xml_identifier(fact))} source={source} target={target} kind={kind}"
        f' label={label} weight="{data["weight"]}"{times}>\n'
    )
    yield from _values(keys, {**data, "fact": fact})
    yield "      </edge>\n"
