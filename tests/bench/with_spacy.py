"""Extraction with spaCy in the loop: the sentences that claims rest on, and no others, become Docs with what they name as spans.

Takes a folder of digests or dumps; prints how many Docs and spans it made. `bench_extract.py` runs it.
"""

from __future__ import annotations

import sys

from paperkg.extract.nlp import claim_docs
from paperkg.pipeline import entries, stages


def run(folder: str) -> tuple[int, int]:
    """Return the number of Docs and of spans."""
    docs = spans = 0
    for _, record in entries([folder], by=stages()):
        for doc in claim_docs(record):
            docs += 1
            spans += sum(map(len, doc.spans.values()))
    return docs, spans


if __name__ == "__main__":
    docs, spans = run(sys.argv[1])
    print(f"{docs} Docs, {spans} spans")
