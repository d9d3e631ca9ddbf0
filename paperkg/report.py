"""What a build tells about itself: how much was read, what was found, what was left out, and why.

Takes sources, records, and problems as they come, in any order; gives one JSON document whose lists are sorted.
Promises that each line of each source is counted, and that each entry without claims is named with its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, NamedTuple

from paperkg.extract.ledger import LeftOut, Problem
from paperkg.extract.record import EntryRecord

#: As much of a line that was left out as helps to find it.
_SHOWN = 120

_REASONS = {
    "apology": "its writer could not read the paper and says so",
    "empty": "a heading with nothing under it",
    "thin": "only prose, and no rule found a claim in it",
    "full": "no rule found a claim in it",
}


class SourceAccount(NamedTuple):
    """What became of the lines of one source: `lines` is the sum of the counts in `ledger`."""

    source: str
    sha256: str
    layout: str
    entries: int
    lines: int
    ledger: Mapping[str, int]
    left_out: tuple[LeftOut, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the account as JSON data."""
        left_out = [{"line": line.number, "why": line.use.label, "text": line.text[:_SHOWN]} for line in self.left_out]
        return self._asdict() | {"ledger": dict(self.ledger), "left_out": left_out}


@dataclass(slots=True)
class Report:
    """The account of a build, filled while it runs."""

    accounts: list[SourceAccount] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    entries: int = 0
    papers: set[str] = field(default_factory=set)
    claims: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    layouts: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    contradictions: int = 0
    speculative: int = 0
    without_claims: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, problems: Iterable[Problem]) -> None:
        """Take in what came up: what a user should look at, and mere notes."""
        for problem in problems:
            (self.notes if problem.level == "note" else self.problems).append(problem)

    def add(self, record: EntryRecord) -> None:
        """Count an entry and its claims."""
        self.entries += 1
        self.papers.add(record.paper)
        self.claims.update(claim.predicate for claim in record.claims)
        self.languages[record.language] += 1
        self.layouts[record.layout] += 1
        self.speculative += record.speculative
        if not record.claims:
            place = {"source": record.source, "paper": record.paper, "start": record.start}
            self.without_claims.append(place | {"reason": _REASONS.get(record.quality, _REASONS["full"])})

    def as_dict(self) -> dict[str, Any]:
        """Return the report as JSON data, the same whatever the order in which it was filled."""
        return {
            "sources": len(self.accounts),
            "entries": self.entries,
            "papers": len(self.papers),
            "speculative": self.speculative,
            "claims": dict(sorted(self.claims.items())),
            "languages": dict(sorted(self.languages.items())),
            "layouts": dict(sorted(self.layouts.items())),
            "names": dict(sorted(self.names.items())),
            "contradictions": self.contradictions,
            "problems": _sorted(self.problems),
            "notes": _sorted(self.notes),
            "without_claims": sorted(self.without_claims, key=lambda e: (e["source"], e["start"], e["paper"])),
            "ledger": [account.as_dict() for account in sorted(self.accounts, key=lambda a: (a.source, a.sha256))],
        }


def _sorted(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    ordered = sorted(set(problems), key=lambda p: (p.source, p.line or 0, p.code, p.reason))
    keys = ("source", "line", "level", "code", "reason", "hint")
    return [{key: getattr(problem, key) for key in keys} | {"source": _no_place(problem.source)} for problem in ordered]


def _no_place(source: str) -> str:
    """Return the name without the folders above it where it is absolute: a report looks the same on every machine."""
    path = PurePath(source)
    return path.name if path.is_absolute() else source
