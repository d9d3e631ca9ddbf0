"""Turtle: one sorted block a subject, with prefixes; what people read, and what every RDF tool opens.

The syntax is that of <https://www.w3.org/TR/turtle/>. Graph names are dropped: Turtle is the union of all graphs.
Subjects, predicates (`a` first), and objects are sorted by code point of their N-Triples form, so that the same
triples give the same bytes in whatever order they come.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from paperkg.files import new_text
from paperkg.graph.model import Quad
from paperkg.ontology.terms import PREFIXES, RDF, XSD

_A = f"<{RDF}type>"
_SEPARATOR = " ;\n    "
#: As many terms as have their short form at hand.
_REMEMBERED = 100_000
#: The local names that every parser takes without escapes: a part of Turtle's PN_LOCAL.
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
#: Literals that Turtle writes bare; a decimal without a point would be read back as an integer.
_BARE = (
    (f"^^<{XSD}integer>", re.compile(r'"([+-]?[0-9]+)"')),
    (f"^^<{XSD}decimal>", re.compile(r'"([+-]?[0-9]*\.[0-9]+)"')),
    (f"^^<{XSD}boolean>", re.compile(r'"(true|false)"')),
)


class _Shortener(dict[str, str]):
    """Turtle's short form of each N-Triples term, worked out once a term."""

    def __init__(self) -> None:
        self._prefixes = sorted(((base, prefix) for prefix, base in PREFIXES.items()), reverse=True)

    def __missing__(self, term: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        short = self[term] = self._iri(term) if term[0] == "<" else self._literal(term)
        return short

    def _iri(self, term: str) -> str:
        for base, prefix in self._prefixes:
            if term.startswith(base, 1) and _LOCAL.fullmatch(term, len(base) + 1, len(term) - 1):
                return f"{prefix}:{term[len(base) + 1 : -1]}"
        return term

    def _literal(self, term: str) -> str:
        if term[-1] != ">":
            return term
        for ending, bare in _BARE:
            if term.endswith(ending) and (match := bare.fullmatch(term, 0, len(term) - len(ending))):
                return match[1]
        value, mark, datatype = term.rpartition("^^")
        return f"{value}{mark}{self[datatype]}"


def turtle_blocks(quads: Iterable[Quad]) -> Iterator[str]:
    """Yield the prefixes, then one block a subject."""
    subjects: dict[str, set[tuple[str, str]]] = {}
    for subject, predicate, value, _ in quads:
        said = subjects.get(subject)
        if said is None:
            subjects[subject] = {(predicate, value)}
        else:
            said.add((predicate, value))
    yield from _blocks((subject, subjects[subject]) for subject in sorted(subjects))


def sorted_turtle_blocks(quads: Iterable[Quad]) -> Iterator[str]:
    """Yield what `turtle_blocks` does, from quads in the order of `graph.nq`: holds one subject at a time."""
    groups = groupby(quads, key=itemgetter(0))
    yield from _blocks((subject, {(said.predicate, said.object) for said in some}) for subject, some in groups)


def _blocks(subjects: Iterable[tuple[str, set[tuple[str, str]]]]) -> Iterator[str]:
    yield "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in sorted(PREFIXES.items()))
    short = _Shortener()
    for subject, said in subjects:
        yield _block(short[subject], said, short)


def _block(subject: str, said: set[tuple[str, str]], short: _Shortener) -> str:
    ordered = sorted(said)
    types = [short[value] for predicate, value in ordered if predicate == _A]
    groups = [f"a {', '.join(types)}"] if types else []
    last = _A
    for predicate, value in ordered:
        if predicate == _A:
            continue
        if predicate == last:
            groups[-1] += f", {short[value]}"
        else:
            groups.append(f"{short[predicate]} {short[value]}")
            last = predicate
    return f"\n{subject} {_SEPARATOR.join(groups)} .\n"


def write_turtle(quads: Iterable[Quad], path: Path) -> None:
    """Write the triples to a file, renamed into place when whole."""
    with new_text(path) as file:
        file.writelines(turtle_blocks(quads))


def write_sorted_turtle(quads: Iterable[Quad], path: Path) -> None:
    """Write what `write_turtle` does, from quads in the order of `graph.nq`, without holding them."""
    with new_text(path) as file:
        file.writelines(sorted_turtle_blocks(quads))
