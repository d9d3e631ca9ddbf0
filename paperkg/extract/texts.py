"""What stays text: limitations, ideas for future work, contributions; one claim a bullet, or a sentence of prose.

Takes an entry, adds claims whose text is clean and whose evidence is the bullet. A sentence that says that nothing is said
is a gap, no limitation.
"""

from __future__ import annotations

from collections.abc import Iterator

from paperkg.extract.claim import Claims, block_place
from paperkg.extract.model import Block, Entry, SectionRole, Span
from paperkg.extract.record import Predicate, TextObject
from paperkg.extract.rules.grammar import Grammar, grammar
from paperkg.extract.units.unit import split_sentences

_PREDICATES: dict[SectionRole, Predicate] = {
    "limitations": "hasLimitation", "future": "suggestsFutureWork", "contribution": "hasContribution",
}  # fmt: skip


def text_claims(entry: Entry, claims: Claims) -> None:
    """Add one claim for each bullet or sentence of the sections that stay text."""
    for section in entry.sections:
        predicate = _PREDICATES.get(section.role)
        if predicate is None:
            continue
        words = grammar(section.language or entry.language)
        for block in section.blocks:
            for place, text in _texts(block, words):
                evidence = claims.evidence_at(place, section.role)
                claims.add(predicate, TextObject(text=text), text, [evidence], f"{section.role}-text@1")


def _texts(block: Block, words: Grammar) -> Iterator[tuple[Span, str]]:
    if block.kind != "paragraph" or block.label:
        said = f"{block.label}: {block.text}" if block.label and block.text else block.label or block.text
        if said and not words.missing.search(said):
            yield block_place(block), said
        return
    for span in split_sentences(block.text):
        text = block.text[slice(*span)]
        if len(text) > 8 and not words.missing.search(text):
            yield block.locate(*span), text
