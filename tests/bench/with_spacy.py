"""Extraction with spaCy in the loop: the sentences that claims rest on, and no others, become Docs with spans.

Takes a folder of digests or dumps; prints how many Docs and spans it made. `bench_extract.py` runs it.
"""

from __future__ import annotations

import sys

from paperkg.extract.nlp import pipeline
from paperkg.pipeline import entries, stages


def run(folder: str) -> tuple[int, int]:
    """Return the number of Docs and of spans."""
    docs = spans = 0
    for entry, record in entries([folder], by=stages()):
        nlp = pipeline(entry.language)
        for quote in dict.fromkeys(evidence.quote for claim in record.claims for evidence in claim.evidence):
            docs += 1
            spans += sum(map(len, nlp(quote).spans.values()))
    return docs, spans


if __name__ == "__main__":
    docs, spans = run(sys.argv[1])
    print(f"{docs} Docs, {spans} spans")
