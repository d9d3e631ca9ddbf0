"""How far a digest can be trusted: what the paper's own abstract says to each of its claims.

Takes records whose ids are linked. For each paper with an entry that is its abstract (an API dump) and one of a digest,
gives a mark a claim: `supported` (the abstract says the same), `named` (it names the thing, but we read no such claim
in it), `contradicted` (it says something else), `notMentioned`. Texts and names in another script are not compared. An
abstract is short, and what it leaves out may stand in the paper: `notMentioned` is no verdict.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord, ResultObject, SizeObject, SlotObject
from paperkg.graph.agree import NUMBERS, Witness, contradictions, fact
from paperkg.graph.senses import row_of
from paperkg.graph.spelling import is_latin
from paperkg.ontology.names import load_lexicon

Mark = Literal["supported", "named", "contradicted", "notMentioned"]
MARKS: tuple[Mark, ...] = ("supported", "named", "contradicted", "notMentioned")

#: A number that stands alone, or before `x` or `times` (`5x`, and `1.60times`, as abstracts lose their TeX).
_NUMBER = re.compile(r"(?<![\w.])(\d+(?:,\d{3})*(?:\.\d+)?)(?:(?=(?:x|times)(?!\w))|(?![\w.]*\w))", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]+|[+*#@]")


class Audited(NamedTuple):
    """A digest's claim with the abstract's mark, and the abstract's claim that says the same or something else."""

    claim: ClaimRecord
    source: str
    speculative: bool
    mark: Mark
    against: ClaimRecord | None = None


@dataclass(frozen=True, slots=True)
class PaperAudit:
    """The marks of one paper's digests; `left_out` counts the claims that were not compared."""

    paper: str
    title: str | None
    claims: tuple[Audited, ...]
    left_out: int

    def counts(self) -> dict[Mark, int]:
        """How many claims have each mark."""
        counted = Counter(audited.mark for audited in self.claims)
        return {mark: counted[mark] for mark in MARKS}


def audit(records: Iterable[EntryRecord]) -> list[PaperAudit]:
    """Audit each paper that has an abstract and a digest, in the order of the papers."""
    papers: dict[str, list[EntryRecord]] = defaultdict(list)
    for record in records:
        papers[record.paper].append(record)
    return [found for paper, entries in sorted(papers.items()) if (found := _audit(paper, entries))]


def _audit(paper: str, entries: list[EntryRecord]) -> PaperAudit | None:
    entries = sorted(entries, key=lambda entry: (entry.date or "9999", entry.source, entry.sha256, entry.start))
    abstracts = [entry for entry in entries if entry.abstract]
    digests = [entry for entry in entries if not entry.abstract]
    if not abstracts or not digests:
        return None
    abstract = _Abstract.of(abstracts)
    marked = [(entry, claim, abstract.mark(entry, claim)) for entry in digests for claim in entry.claims]
    claims = tuple(Audited(claim, entry.source, entry.speculative, *mark) for entry, claim, mark in marked if mark)
    return PaperAudit(paper, abstracts[0].title, claims, len(marked) - len(claims))


@dataclass(frozen=True, slots=True)
class _Abstract:
    """The abstract's words, its numbers, and the claims that were read in it."""

    text: str
    numbers: tuple[Decimal, ...]
    entry: EntryRecord
    claims: Mapping[tuple[str, ...], ClaimRecord]

    @classmethod
    def of(cls, entries: list[EntryRecord]) -> _Abstract:
        text = "\n".join(f"{entry.title or ''}\n{entry.abstract}" for entry in entries)
        numbers = tuple(Decimal(found.replace(",", "")) for found in _NUMBER.findall(text.replace("%", " ")))
        claims = {fact(claim): claim for entry in entries for claim in entry.claims}
        return cls(text, numbers, entries[0], claims)

    def mark(self, entry: EntryRecord, claim: ClaimRecord) -> tuple[Mark, ClaimRecord | None] | None:
        """Return the mark of a digest's claim and the abstract's claim behind it, None where nothing is compared."""
        other = self._against(entry, claim)
        if other:
            return "contradicted", other
        if same := self.claims.get(fact(claim)):
            return "supported", same
        thing = claim.object
        if isinstance(thing, EntityObject):
            return self._named(thing)
        if isinstance(thing, SizeObject):
            return ("supported" if self._holds(thing.size) else "notMentioned"), None
        if isinstance(thing, ResultObject):
            given = [number for key in NUMBERS if (number := getattr(thing, key)) is not None]
            return ("supported" if given and set(given) <= set(self.numbers) else "notMentioned"), None
        return None

    def _against(self, entry: EntryRecord, claim: ClaimRecord) -> ClaimRecord | None:
        mine = Witness((entry.sha256, entry.start), False, claim)
        theirs = [Witness((self.entry.sha256, -1), False, other) for other in self.claims.values()]
        found = (c for other in theirs for c in contradictions(entry.paper, [mine, other]))
        return next((c.other if c.one == claim else c.one for c in found if _is_about(c.one, c.other, claim)), None)

    def _named(self, thing: EntityObject) -> tuple[Mark, None] | None:
        """Look for a thing by each of its Latin spellings, the lexicon's among them."""
        row = row_of(thing.id, load_lexicon())
        forms = [form.text for form in row.forms()] if row else []
        latin = [name for name in (thing.name, *thing.aliases, *forms) if is_latin(name)]
        if not latin:
            return None
        return ("named" if any(map(self._holds, latin)) else "notMentioned"), None

    def _holds(self, name: str) -> bool:
        """Tell whether the abstract holds a name as whole words, whatever its case, spaces, and hyphens."""
        pattern = r"[\s-]*".join(re.escape(part) for part in _WORDS.findall(name))
        return bool(pattern) and re.search(rf"(?<![^\W_]){pattern}s?(?![^\W_])", self.text, re.IGNORECASE) is not None


def _is_about(one: ClaimRecord, other: ClaimRecord, claim: ClaimRecord) -> bool:
    """Leave out what is no fault of the digest: it gives what the abstract says is not given."""
    gap = one if isinstance(one.object, SlotObject) else other
    return not isinstance(gap.object, SlotObject) or gap == claim


def totals(audits: Iterable[PaperAudit], *, by: Callable[[Audited], str]) -> Iterator[tuple[str, dict[Mark, int]]]:
    """Yield the counts of marks over all papers by what `by` gives for a claim, sorted: its predicate, its rule."""
    counted: dict[str, Counter[Mark]] = defaultdict(Counter)
    for found in audits:
        for audited in found.claims:
            counted[by(audited)][audited.mark] += 1
    for key in sorted(counted):
        yield key, {mark: counted[key][mark] for mark in MARKS}
