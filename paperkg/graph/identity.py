"""Where the IRIs of a graph come from: the only place that mints them.

An IRI is a pure function of what a thing is (an arXiv id, a hash, a key), so that machines that never met mint the
same ones. Every part is percent-encoded: the result holds only characters that every RDF parser takes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

from paperkg.ontology.keys import BASE

#: The graph of what follows from all entries together: see `paperkg.graph.rdf.graph_quads`.
SUMMARY_GRAPH = f"{BASE}/graph/summary"

_ARXIV = re.compile(r"\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?/\d{7}")


@lru_cache(maxsize=65536)
def _part(text: str) -> str:
    return quote(text, safe="")


def is_arxiv_id(paper: str) -> bool:
    """Tell whether a record's paper is an arXiv id, new (`2505.15692`) or old (`hep-th/9901001`)."""
    return _ARXIV.fullmatch(paper) is not None


def paper_iri(paper: str) -> str:
    """Return the IRI of a paper by its arXiv id or slug.

    >>> paper_iri("2505.15692")
    'https://w3id.org/paperkg/paper/2505.15692'
    """
    return f"{BASE}/paper/{_part(paper)}"


def entity_iri(entity: str) -> str:
    """Return the IRI of an entity by its id, `<type>/<key>`.

    >>> entity_iri("method/reinforce++")
    'https://w3id.org/paperkg/method/reinforce%2B%2B'
    """
    kind, _, key = entity.partition("/")
    return f"{BASE}/{_part(kind)}/{_part(key)}"


def source_iri(sha256: str) -> str:
    """Return the IRI of a source file by the hash of its bytes."""
    return f"{BASE}/source/{_part(sha256[:16])}"


def entry_iri(sha256: str, paper: str, start: int) -> str:
    """Return the IRI of an entry, which names its graph; `start` tells two entries for one paper in a file apart."""
    return f"{BASE}/entry/{_part(sha256[:16])}/{_part(paper)}/{start}"


def claim_iri(claim: str) -> str:
    """Return the IRI of a claim by its id."""
    return f"{BASE}/claim/{_part(claim)}"


def decision_iri(decision: str) -> str:
    """Return the IRI of a decision on names by its id."""
    return f"{BASE}/decision/{_part(decision)}"


def contradiction_iri(contradiction: str) -> str:
    """Return the IRI of a contradiction by its id."""
    return f"{BASE}/contradiction/{_part(contradiction)}"


def evidence_iri(sha256: str, start: int, end: int) -> str:
    """Return the IRI of a stretch of a source file, with a fragment as RFC 5147 has it."""
    return f"{source_iri(sha256)}#char={start},{end}"
