"""What a build tells about itself: how much was read, what was found, what was left out, and why.

Takes sources, records, and problems as they come, in any order; gives one JSON document whose lists are sorted.
Promises that each line of each source is counted, and that each entry without claims is named with its reason.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from paperkg.errors import COPY
from paperkg.extract.record import EntryRecord
from paperkg.extract.source.ledger import LeftOut, Problem, Use

#: As much of a line that was left out as helps to find it.
_SHOWN = 120

_USES = {use.label: use for use in Use}
_REASONS = {
    "apology": "its writer could not read the paper and says so",
    "empty": "a heading with nothing under it",
    "thin": "only prose, and no rule found a claim in it",
    "full": "no rule found a claim in it",
}


class SourceAccount(NamedTuple):
    """What became of the lines of one source: `lines` is the sum of the counts in `ledger`.

    `removed` are entries that a user removed later, as paper and start. `sidecar` is a hash of what stood beside it.
    """

    source: str
    sha256: str
    layout: str
    entries: int
    lines: int
    ledger: Mapping[str, int]
    left_out: tuple[LeftOut, ...]
    removed: tuple[tuple[str, int], ...] = ()
    sidecar: str | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> SourceAccount:
        """Return the account that JSON data of `as_dict` hold."""
        left_out = tuple(LeftOut(line["line"], _USES[line["why"]], line["text"]) for line in data["left_out"])
        removed = tuple((gone["paper"], gone["start"]) for gone in data.get("removed", ()))
        return cls(**{**data, "left_out": left_out, "removed": removed})

    def without(self, entries: Collection[tuple[str, int]]) -> SourceAccount:
        """Return the account of the source after some of its entries, as paper and start, were removed."""
        removed = tuple(sorted({*self.removed, *entries}))
        return self._replace(entries=self.entries - len(removed) + len(self.removed), removed=removed)

    def as_dict(self) -> dict[str, Any]:
        """Return the account as JSON data."""
        left_out = [{"line": line.number, "why": line.use.label, "text": line.text[:_SHOWN]} for line in self.left_out]
        removed = [{"paper": paper, "start": start} for paper, start in self.removed]
        extra = {"removed": removed, "sidecar": self.sidecar}
        return {
            **{key: value for key, value in self._asdict().items() if key not in extra},
            "ledger": dict(self.ledger),
            "left_out": left_out,
            **{key: value for key, value in extra.items() if value},
        }


@dataclass(slots=True)
class Report:
    """The account of a build, filled while it runs."""

    accounts: list[SourceAccount] = field(default_factory=list)
    copies: list[SourceAccount] = field(default_factory=list)
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

    @classmethod
    def read(cls, path: Path) -> Report:
        """Return what a report in a file says of sources; what it counts is counted anew."""
        data = json.loads(path.read_text(encoding="utf-8"))
        report = cls()
        report.accounts += map(SourceAccount.of, (*data["ledger"], *data.get("copies", ())))
        report.tell(Problem(**told) for told in (*data["problems"], *data["notes"]))
        return report

    def tell(self, problems: Iterable[Problem]) -> None:
        """Take in what came up: what a user should look at, and mere notes."""
        for problem in problems:
            (self.notes if problem.level == "note" else self.problems).append(problem)

    def forget(self, unwanted: Callable[[Problem], bool]) -> None:
        """Let go of what was told of some sources."""
        for told in (self.problems, self.notes):
            told[:] = [problem for problem in told if not unwanted(problem)]

    def set_copies_apart(self) -> None:
        """Leave one account of each content, that of the first name in order, and note the others as its copies."""
        self.forget(lambda problem: problem.code == COPY.code)
        first: dict[str, SourceAccount] = {}
        accounts = [*self.accounts, *self.copies]
        self.accounts, self.copies = [], []
        for account in sorted(accounts, key=lambda account: (account.source, account.sha256)):
            kept = first.setdefault(account.sha256, account)
            if account is kept:
                self.accounts.append(account)
            else:
                self.copies.append(account)
                self.tell([Problem.of(COPY, account.source, of=kept.source)])

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
        report = {
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
        copies = [account.as_dict() for account in self.copies]
        return report | ({"copies": copies} if copies else {})


def _sorted(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    placed = {replace(problem, source=no_place(problem.source)) for problem in problems}
    ordered = sorted(placed, key=lambda p: (p.source, p.line or 0, p.code, p.reason))
    keys = ("source", "line", "level", "code", "reason", "hint")
    return [{key: getattr(problem, key) for key in keys} for problem in ordered]


def no_place(source: str) -> str:
    """Return the name without the folders above it where it is absolute: a report looks the same on every machine."""
    path = PurePath(source)
    return path.name if path.is_absolute() else source
