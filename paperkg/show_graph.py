"""Decisions on names, suspicions, and audits as people read them on a terminal; all of it is data, on stdout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text

from paperkg.graph.agree import NUMBERS
from paperkg.show import make_console, make_table

if TYPE_CHECKING:
    from rich.console import Console

    from paperkg.extract.record import ClaimRecord, EntryRecord
    from paperkg.graph.audit import Audited, PaperAudit
    from paperkg.graph.decisions import Decision
    from paperkg.graph.diff import Claimed, Difference
    from paperkg.graph.suspicious import Suspicion

#: As many quotes as show how a name is used.
_QUOTES = 3
Quotes = Mapping[str, tuple[str, str]]


def quotes_of(records: Iterable[EntryRecord]) -> dict[str, tuple[str, str]]:
    """Return the first quote of each claim and its place, by the claim's id."""
    return {claim.id: _quote(claim, record.source) for record in records for claim in record.claims}


def show_decisions(decisions: Sequence[Decision], labels: Mapping[str, str], quotes: Quotes | None = None) -> None:
    """Print what was decided, below the thing that it is about; with `quotes`, where the name is used so."""
    console, thing = make_console(), None
    for made in decisions:
        if made.kept != thing:
            thing = made.kept
            console.print(Text.assemble((labels.get(thing, thing), "bold"), (f"  {thing}", "dim")))
        line = Text.assemble("  ", (made.kind, _STYLES[made.kind]), f"  {made.name}", (f"  {made.member}", "dim"))
        line.append(f"  {made.rule} {made.score}: {made.reason}  claims {len(made.claims)}", style="dim")
        console.print(line)
        for claim in made.claims[:_QUOTES] if quotes is not None else ():
            _show_quote(console, *(quotes or {}).get(claim, ("", "")))
    counts = ", ".join(f"{sum(made.kind == kind for made in decisions)} {kind}s" for kind in _STYLES)
    console.print(counts)


_STYLES = {"merge": "green", "split": "yellow", "doubt": "red"}


def show_suspicious(found: Sequence[Suspicion]) -> None:
    """Print the pairs to look at."""
    rows = [(pair.kind, *pair.labels, pair.one, pair.other, pair.why) for pair in found]
    console = make_console()
    console.print(make_table(("kind", "name", "name", "id", "id", "why"), rows))
    console.print(f"{len(found)} to look at; --undo and --join say what is one and what is not")


def show_difference(found: Difference) -> None:
    """Print the claims that came, went, and changed, with a quote of each that came or went."""
    console = make_console()
    for word, style, some in (("new", "green", found.new), ("gone", "red", found.gone)):
        for claim in some:
            console.print(_claim_line(word, style, claim))
            for quote in claim.evidence[:1]:
                console.print(Padding(Text(quote, style="dim"), (0, 0, 0, 4)))
    for change in found.changed:
        console.print(_claim_line("changed", "yellow", change.new))
        for aspect in change.aspects:
            before, after = (set(getattr(claim, aspect)) for claim in (change.old, change.new))
            for sign, style, texts in (("-", "red", before - after), ("+", "green", after - before)):
                for text in sorted(texts):
                    console.print(Padding(Text(f"{sign} {aspect}: {text}", style=style), (0, 0, 0, 4)))
    console.print(f"{len(found.new)} new, {len(found.gone)} gone, {len(found.changed)} changed")


def _claim_line(word: str, style: str, claim: Claimed) -> Text:
    said = " ".join((*claim.outcome, *(f"[{number}]" for number in claim.number)))
    return Text.assemble((word, style), f"  {claim.paper}  ", (claim.predicate, "bold"), f"  {claim.object}  {said}")


def show_audits(audits: Sequence[PaperAudit], totals: Sequence[tuple[str, Mapping[Any, int]]]) -> None:
    """Print each paper's claims with the abstract's mark, the worst first, and the sums by predicate."""
    console = make_console()
    for paper in audits:
        counts = ", ".join(f"{count} {mark}" for mark, count in paper.counts().items() if count)
        line = Text.assemble(
            (paper.paper, "bold"), f"  {paper.title or ''}  ", (counts or "nothing to compare", "cyan")
        )
        line.append(f"  not compared: {paper.left_out}", style="dim")
        console.print(line)
        for audited in paper.claims:
            if audited.mark in ("contradicted", "notMentioned"):
                _show_audited(console, audited)
    marks = list(totals[0][1]) if totals else []
    console.print(make_table(("predicate", *marks), [(name, *row.values()) for name, row in totals]))
    console.print(
        "supported: the abstract says so too; named: it names the thing; contradicted: it says otherwise; "
        "notMentioned: no verdict, abstracts are short"
    )


def _show_audited(console: Console, audited: Audited) -> None:
    claim = audited.claim
    style = "red" if audited.mark == "contradicted" else "yellow"
    line = Text.assemble("  ", (audited.mark, style), f"  {claim.predicate}  {object_name(claim)}")
    line.append("  guessed" if audited.speculative else "", style="dim")
    console.print(line)
    _show_quote(console, *_quote(claim, audited.source))
    if audited.against:
        _show_quote(console, *_quote(audited.against, "the abstract"))


def object_name(claim: ClaimRecord) -> str:
    """Return a claim's object in a few words."""
    thing = claim.object.model_dump(exclude_none=True)
    for key in ("name", "size", "slot", "text"):
        if key in thing:
            return str(thing[key])
    numbers = [f"{key} {thing[key]}" for key in NUMBERS if key in thing]
    return " / ".join((thing.get("dataset", "?"), thing.get("metric", "?"), ", ".join(numbers)))


def _quote(claim: ClaimRecord, source: str) -> tuple[str, str]:
    first = claim.evidence[0]
    return " ".join(first.quote.split()), f"{source}:{first.start}-{first.end}"


def _show_quote(console: Console, quote: str, place: str) -> None:
    if quote:
        text = Text.assemble(f"“{quote}”", (f"  {place}", "dim"))
        console.print(Padding(text, (0, 0, 0, 4), expand=False))
