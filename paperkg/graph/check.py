"""Check a graph folder: that it obeys its own laws, with every violation named.

Takes a folder that `build` wrote; gives the violations, sorted. Our own checks read `claims.jsonl` and `graph.nq`
once, line by line; SHACL (`ontology/shapes.ttl`) needs the extra `shacl`, holds the graph in memory, and takes about
0.1 s an entry.

The laws: `record` (each line is a whole record), `unique` (no id twice), `exact` (a quote is what its offsets say),
`syntax` (lines of N-Quads as we write them, without blank nodes), `dangling` (every node of ours that is pointed at
has a type), `plain` (a plain triple for each claim, a claim for each plain triple), `same` (the graph and the store
hold the records' claims, no more and no less), `shacl`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

from pydantic import ValidationError

from paperkg.errors import InputError, MissingPartError
from paperkg.extract.model import SourceFile
from paperkg.extract.record import RECORD, EntryRecord
from paperkg.graph import identity
from paperkg.graph.linksfile import UserLinks
from paperkg.graph.merge import Links, link
from paperkg.graph.model import Violation
from paperkg.graph.nquads import iri
from paperkg.graph.rdf import plain_object
from paperkg.graph.rdflib_view import rdflib_view
from paperkg.graph.store import open_store
from paperkg.ontology import terms
from paperkg.ontology.keys import BASE
from paperkg.switch import current, steady

_TYPE, _CLAIM = iri(terms.RDF + "type"), iri(terms.CLAIM)
_PREDICATES = frozenset(iri(terms.NS + name) for name in terms.CLAIM_CLASSES)
_OURS, _VOCABULARY = f"<{BASE}/", f"<{terms.NS}"
_STARTS = ("<", '"')
_SHOWN = 120

_Triple = tuple[str, str, str]


def check(
    directory: Path, *, sources: Iterable[SourceFile] | None = None, shacl: bool | None = None
) -> list[Violation]:
    """Return what is wrong with a graph folder, sorted; nothing where all is well.

    With `sources` every quote is compared with its file. SHACL runs where pySHACL is there; `shacl=True` demands it,
    `shacl=False` leaves it out.

    Raises:
        InputError: `claims.jsonl` or `graph.nq` is missing.
        MissingPartError: SHACL is demanded and pySHACL is not installed.

    """
    for name in ("claims.jsonl", "graph.nq"):
        if not current(directory, name).is_file():
            raise InputError(f"no {name} here", where=str(directory), hint="run `paperkg build` to make it")
    if shacl and not find_spec("pyshacl"):
        raise MissingPartError("SHACL needs pySHACL", hint="pip install 'paperkg[shacl]'")
    known = {source.sha256: source for source in sources} if sources is not None else None
    return steady(directory, "claims.jsonl", lambda: _check(directory, known, shacl))


def _check(directory: Path, sources: dict[str, SourceFile] | None, shacl: bool | None) -> list[Violation]:
    claims, quads = current(directory, "claims.jsonl"), current(directory, "graph.nq")
    links = link(_valid(claims), user=UserLinks.of(directory))
    records = _Records(sources, links)
    with claims.open(encoding="utf-8") as file:
        found = [violation for number, line in enumerate(file, 1) for violation in records.read(number, line)]
    graph = _Graph()
    with quads.open(encoding="utf-8", newline="\n") as file:
        found += graph.read(file)
    found += graph.dangling()
    found += _differences(
        "plain", "a claim without its plain triple", "a plain triple without a claim", records.plain, graph.plain
    )
    found += _differences(
        "same", "a claim that graph.nq lacks", "a claim that claims.jsonl lacks", records.claims, graph.claims
    )
    found += _store(current(directory, "store"), graph.size)
    if shacl or (shacl is None and find_spec("pyshacl")):
        found += _shacl(quads)
    return sorted(set(found))


def _valid(path: Path) -> Iterator[EntryRecord]:
    """Yield the records of the lines that are whole; the others are told when the lines are read again."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            with suppress(ValidationError):
                yield RECORD.validate_json(line)


@dataclass(slots=True)
class _Records:
    """What `claims.jsonl` says, gathered line by line."""

    sources: dict[str, SourceFile] | None
    links: Links
    entries: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)
    plain: set[_Triple] = field(default_factory=set)

    def read(self, number: int, line: str) -> Iterator[Violation]:
        where = f"claims.jsonl:{number}"
        try:
            record = RECORD.validate_json(line)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            yield Violation("record", where, f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
            return
        entry = identity.entry_iri(record.sha256, record.paper, record.start)
        if entry in self.entries:
            yield Violation("unique", where, f"a second entry for {record.paper} at {record.start} of {record.source}")
        self.entries.add(entry)
        paper = iri(identity.paper_iri(record.paper))
        for claim in self.links.apply(record).claims:
            node = iri(identity.claim_iri(claim.id))
            if node in self.claims:
                yield Violation("unique", where, f"a second claim {claim.id}")
            self.claims.add(node)
            self.plain.add((paper, iri(terms.NS + claim.predicate), plain_object(claim)))
            if not claim.evidence:
                yield Violation("exact", f"{where} {claim.id}", "a claim without evidence")
        yield from self._quotes(where, record)

    def _quotes(self, where: str, record: EntryRecord) -> Iterator[Violation]:
        source = None
        if self.sources is not None:
            source = self.sources.get(record.sha256)
            if source is None:
                yield Violation("exact", where, f"{record.source} is not among the sources, or has changed")
        for claim in record.claims:
            for start, end, quote in ((span.start, span.end, span.quote) for span in claim.evidence):
                place = f"{where} {claim.id}"
                if not 0 <= start < end or len(quote) != end - start:
                    yield Violation("exact", place, f"a quote of {len(quote)} characters at {start} to {end}")
                elif source is not None and source.text[start:end] != quote:
                    yield Violation(
                        "exact", place, f"{record.source} has other text at {start} to {end}: {quote[:_SHOWN]!r}"
                    )


@dataclass(slots=True)
class _Graph:
    """What `graph.nq` says, gathered line by line."""

    size: int = 0
    claims: set[str] = field(default_factory=set)
    plain: set[_Triple] = field(default_factory=set)
    typed: set[str] = field(default_factory=set)
    pointed: dict[str, str] = field(default_factory=dict)

    def read(self, lines: Iterable[str]) -> Iterator[Violation]:
        """Take in the lines of the file: one loop with local names, because a graph has millions of them."""
        typed, pointed, plain = self.typed, self.pointed, self.plain
        for number, line in enumerate(lines, 1):
            subject, _, rest = line.partition(" ")
            predicate, _, rest = rest.partition(" ")
            value, _, graph = rest[:-3].rpartition(" ")
            if not (subject[:1] == predicate[:1] == graph[:1] == "<" and value[:1] in _STARTS and rest[-3:] == " .\n"):
                yield Violation("syntax", f"graph.nq:{number}", f"not a line as paperkg writes it: {line[:_SHOWN]!r}")
                continue
            self.size += 1
            if predicate == _TYPE:
                typed.add(subject)
                if value == _CLAIM:
                    self.claims.add(subject)
            elif predicate in _PREDICATES:
                plain.add((subject, predicate, value))
                pointed[value] = subject
            elif value.startswith(_OURS):
                pointed[value] = subject

    def dangling(self) -> Iterator[Violation]:
        for value, subject in self.pointed.items():
            if value not in self.typed and value.startswith(_OURS) and not value.startswith(_VOCABULARY):
                yield Violation("dangling", subject, f"points at {value}, which is nowhere described")


def _differences(
    law: str, lacking: str, extra: str, wanted: set[_Triple] | set[str], found: set[_Triple] | set[str]
) -> Iterator[Violation]:
    for some, message in ((wanted - found, lacking), (found - wanted, extra)):
        for item in some:
            yield Violation(law, item if isinstance(item, str) else " ".join(item)[:_SHOWN], message)


def _store(directory: Path, size: int) -> Iterator[Violation]:
    if directory.exists():
        held = len(open_store(directory))
        if held != size:
            yield Violation("same", str(directory), f"the store holds {held} quads, graph.nq {size}")


def _shacl(quads: Path) -> Iterator[Violation]:
    import pyshacl
    from rdflib import SH, Graph

    data = Graph()
    for quad in rdflib_view(quads).quads():
        data.add(quad[:3])
    shapes = Graph().parse(data=resources.files("paperkg.ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"))
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    for result in report.objects(None, SH.result):
        focus, value, path = (str(report.value(result, key) or "") for key in (SH.focusNode, SH.value, SH.resultPath))
        message = str(report.value(result, SH.resultMessage))
        where = value if focus.startswith(terms.NS) else focus
        yield Violation("shacl", where, f"{path}: {message}" if path else message)
