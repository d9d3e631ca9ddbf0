"""The nouns of the graph floor: a quad of encoded terms, and a violation that `check` finds.

A term is a string in N-Triples syntax (`<https://…>`, `"GRPO"@en`), encoded once where it is made. So quads compare,
sort, deduplicate, and print as plain strings, and no blank node can enter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Quad(NamedTuple):
    """A triple and the graph that holds it, each an encoded term."""

    subject: str
    predicate: str
    object: str
    graph: str


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """A fault in a graph folder: which law was broken, by which claim or node, and how."""

    law: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.law}: {self.where}: {self.message}"
