"""The straightforward pipeline that `bench_extract.py` measures paperkg against.

What most people would write first: a blank spaCy pipeline with its default tokenizer, an EntityRuler with the names
of our lexicon, a pydantic model for each entry, rdflib for the triples. It knows names alone: no cues, no numbers, no
relations. Takes a folder of Markdown digests, or of JSON lines with abstracts, and a folder for its output.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import rdflib
import spacy
from pydantic import BaseModel
from spacy.language import Language
from spacy.pipeline import EntityRuler

from paperkg.ontology.names import load_lexicon

NAMESPACE = rdflib.Namespace("https://example.org/naive#")
ENTRY = re.compile(r"^## (\d{4}\.\d{5})$", re.MULTILINE)


class Found(BaseModel):
    """A name and where it stands."""

    text: str
    type: str
    start: int
    end: int


class NaiveEntry(BaseModel):
    """What the naive pipeline knows of an entry."""

    paper: str
    source: str
    names: list[Found]


def load() -> Language:
    """Return the pipeline with every spelling of the lexicon as a phrase."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    assert isinstance(ruler, EntityRuler)
    names = ((row.type, form.text) for row in load_lexicon().rows for form in row.forms())
    ruler.add_patterns([{"label": type_, "pattern": text} for type_, text in names])
    return nlp


def entries(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (paper, text) for each entry of a digest, or for each line of a dump."""
    if path.suffix == ".jsonl":
        for line in path.read_text(encoding="utf-8").splitlines():
            paper = json.loads(line)["paper"]
            yield paper["id"], f"{paper['title']}\n{paper['summary']}"
        return
    parts = ENTRY.split(path.read_text(encoding="utf-8"))
    yield from zip(parts[1::2], parts[2::2], strict=True)


def run(source: Path, target: Path) -> None:
    """Read all digests of a folder, and write `naive.jsonl` and `naive.ttl`."""
    nlp, graph = load(), rdflib.Graph()
    with (target / "naive.jsonl").open("w", encoding="utf-8") as lines:
        for path in sorted(source.iterdir()):
            for paper, text in entries(path):
                names = [Found(text=e.text, type=e.label_, start=e.start_char, end=e.end_char) for e in nlp(text).ents]
                lines.write(NaiveEntry(paper=paper, source=path.name, names=names).model_dump_json() + "\n")
                for name in names:
                    add(graph, paper, name)
    graph.serialize(target / "naive.ttl", format="turtle")


def add(graph: rdflib.Graph, paper: str, name: Found) -> None:
    """Add the triples of one name: what it is, where it stands, and that the paper mentions it."""
    subject, claim = NAMESPACE[f"paper/{paper}"], NAMESPACE[f"claim/{paper}/{name.start}"]
    graph.add((subject, NAMESPACE.mentions, rdflib.Literal(name.text)))
    graph.add((claim, rdflib.RDF.type, NAMESPACE[name.type]))
    graph.add((claim, NAMESPACE.subject, subject))
    graph.add((claim, NAMESPACE.quote, rdflib.Literal(name.text)))
    graph.add((claim, NAMESPACE.start, rdflib.Literal(name.start)))
    graph.add((claim, NAMESPACE.end, rdflib.Literal(name.end)))


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]))
