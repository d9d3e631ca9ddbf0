"""Claims of reported results, from the units and the things of an entry.

Takes what the number readers find and gives it subject, dataset, metric, and baseline as things of this entry.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from paperkg.extract.claim import Claims, block_place
from paperkg.extract.learned.numbers_context import NumberReader
from paperkg.extract.model import EntityType, Language, Mention, Span
from paperkg.extract.names.found import Found
from paperkg.extract.once import once
from paperkg.extract.record import ResultObject
from paperkg.extract.results.carry import left_by
from paperkg.extract.results.distinct import CELL_RULE, distinct
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.numbers import Quantity
from paperkg.extract.results.rows import names_in, of_numbers, read_table, tables, tested_on
from paperkg.extract.results.sentences import CUES, ResultContext, find_results, reported_numbers
from paperkg.extract.source.headings import strict_role_of
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import STATED, Unit
from paperkg.extract.units.unit_blocks import is_facet
from paperkg.extract.works.relate_works import BY_PLACE
from paperkg.ontology.keys import name_key

#: What rows of facets are about whose numbers are settings.
_SETTINGS = frozenset(
    {("baseline",), ("base",), ("dataset",), ("train_data",), ("metric",), ("training",), ("architecture",)}
)

#: Sections whose paragraphs say what the next one is still measured on.
_MEASURED = frozenset({"setup", "results"})


def find_numbers(units: Sequence[Unit]) -> None:
    """Find the numbers of what the entry states."""
    for unit in units:
        if unit.has_digit and unit.role in STATED:
            _numbers(unit)


def _numbers(unit: Unit) -> list[Quantity]:
    """Return the numbers of a unit that may be results; found once."""
    held: list[Quantity] | None = unit.memo.get("numbers")
    if held is None:
        held = unit.memo["numbers"] = reported_numbers(unit.text, unit.words.language, unit.role)
    return held


def result_claims(units: Sequence[Unit], things: Things, claims: Claims, reader: NumberReader) -> None:
    """Add the reported results of the entry, each once however often it is said; `reader` has the last word on its numbers."""
    stated = [unit for unit in units if unit.role in STATED]
    if not any(unit.has_digit for unit in stated):
        return
    entry = _Entry(stated, things, reader, claims)
    found: dict[FoundResult, Unit] = {}
    tabled: set[Span | None] = set()
    for table in tables(stated):
        results = list(read_table(table, things, main=entry.context.main, dataset=entry.context.sole_dataset))
        for unit, result in results:
            found.setdefault(result, unit)
        if results or of_numbers(table):
            tabled.add(table.place)
    for place, unit in enumerate(stated):
        is_read = unit.block.kind == "row" and {unit.block.parent_span, unit.block.label_span} & tabled
        if not is_read and unit.has_digit and not (is_facet(unit.block) and unit.topics[:1] in _SETTINGS):
            for result in entry.results(place):
                found.setdefault(result, unit)
    for result in distinct(list(found)):
        _add_result(result, found[result], things, claims)


def _rivals(things: Things, claims: Claims) -> frozenset[str]:
    """Return the names of what the entry was found to compare with."""
    return frozenset(thing.name for thing in things.all() if "comparesAgainst" in claims.relations(thing))


class _Entry:
    """The units of an entry that state something, and what each says for the numbers of another: worked out where one asks."""

    def __init__(self, units: Sequence[Unit], things: Things, reader: NumberReader, claims: Claims) -> None:
        self._units, self._things, self._reader, self._claims = units, things, reader, claims
        self._known: dict[tuple[int, EntityType], tuple[str, EntityType]] = {}
        self._headings: dict[str, tuple[Mention, ...]] = {}

    def results(self, place: int) -> list[FoundResult]:
        """Return the results of a unit."""
        unit = self._units[place]
        numbers = _numbers(unit)
        if not numbers:
            return []
        above = (self._mention(name) for name in _labels(unit))
        context = self.context._replace(
            role=unit.role,
            label=(unit.block.label or _short(unit.block.parent)) if not unit.is_label else None,
            label_mentions=tuple(mention for mention in above if mention is not None),
            heading_mentions=self._of_heading(unit.heading),
            earlier_mentions=self._earlier.get(place, ()),
        )
        return find_results(
            unit.text,
            self._mentions(unit),
            language=unit.words.language,
            context=context,
            reader=self._reader,
            numbers=numbers,
        )

    @once
    def context(self) -> ResultContext:
        """What holds for all units."""
        things = self._things
        proposed = things.own()
        main = next((thing for thing in proposed if thing_type(thing, "Method") != "Metric"), None)
        return ResultContext(
            role="results",
            main=main.name if main else None,
            main_type=thing_type(main, "Method") if main else None,
            proposed=frozenset(thing.name for thing in proposed),
            rivals=_rivals(things, self._claims),
            sole_dataset=tested_on(self._units, things) or _own_test(proposed, things),
        )

    @once
    def _earlier(self) -> dict[int, tuple[Mention, ...]]:
        """The data set that stands beside a unit, by its place: in the last paragraph of its section, or in its row."""
        left: dict[str, tuple[Mention, ...]] = {}
        found: dict[int, tuple[Mention, ...]] = {}
        for place, (unit, after) in enumerate(zip_longest(self._units, self._units[1:])):
            if unit.role not in _MEASURED:
                continue
            if unit.is_label:
                if after is not None and after.block is unit.block and unit.block.kind == "row":
                    found[place] = self._left(after)
                continue
            found[place] = left.get(unit.heading, ())
            if unit.block.kind == "paragraph" and unit.heading and self._names_dataset(unit):
                left[unit.heading] = self._left(unit)
        return found

    def _names_dataset(self, unit: Unit) -> bool:
        named = (thing for name in unit.names if (thing := self._things.of(name)) is not None)
        return any(thing_type(thing, "Method") == "Dataset" for thing in named)

    def _left(self, unit: Unit) -> tuple[Mention, ...]:
        """Return the one data set that a unit leaves to what stands beside it."""
        language = unit.words.language
        return left_by(unit.text, sorted(self._mentions(unit)), language, CUES[language])

    def _of_heading(self, heading: str) -> tuple[Mention, ...]:
        """Return the data sets that a heading names; measures not, since words like novelty head other sections too."""
        held = self._headings.get(heading)
        if held is None:
            named = names_in(heading, self._things) if heading and not strict_role_of(heading) else ()
            held = self._headings[heading] = tuple(mention for mention in named if mention.type == "Dataset")
        return held

    def _mentions(self, unit: Unit) -> list[Mention]:
        return [mention for name in unit.names if (mention := self._mention(name, unit)) is not None]

    def _mention(self, name: Found, unit: Unit | None = None) -> Mention | None:
        """Return a name as the readers of numbers take it; where nothing tells its type, its place in a text may."""
        thing = self._things.of(name)
        if thing is None:
            return None
        is_place = unit is not None and not (thing.known or thing.proposed) and _is_place(name, unit)
        called, kind = self._called(thing, "Dataset" if is_place else "Method")
        if kind == "Method" and thing.known and name.said == "Metric":
            kind = "Metric"  # `a KL divergence of 0.04`
        if unit is not None and _only_describes(unit, name, kind):
            return None
        return Mention(name.start, name.end, called, kind, thing.known)

    def _called(self, thing: Thing, default: EntityType) -> tuple[str, EntityType]:
        """Return the name of a thing, and its type."""
        held = self._known.get((id(thing), default))
        if held is None:
            held = self._known[id(thing), default] = thing.name, thing_type(thing, default)
        return held


def _own_test(proposed: Sequence[Thing], things: Things) -> str | None:
    """Return the one benchmark that a paper which judges others brings: what scores there and names no other, scores on it."""
    own = [thing.name for thing in proposed if thing_type(thing, "Method") == "Dataset"]
    return own[0] if things.judge and len(own) == 1 else None


def _short(parent: str | None) -> str | None:
    """Return the text of the bullet that a unit is nested in, where it is no longer than a label."""
    return parent if parent and len(parent) <= 40 else None


def _labels(unit: Unit) -> tuple[Found, ...]:
    """Return the names of the labels over a text; a table's header says what its columns are, not what a row is about."""
    label = unit.block.label or ""
    is_row = unit.block.kind == "row"
    return tuple(name for name in unit.above if not is_row or label[name.start : name.end] == name.surface)


#: Behind a Chinese term: the name that it describes.
_WHAT = re.compile(r"的?[A-Za-z]{2}")


def _only_describes(unit: Unit, name: Found, kind: EntityType) -> bool:
    """Tell whether a Chinese term says what the name behind it is, which has the score: `微调的SAM`."""
    works = (
        kind in {"Method", "Model"} and unit.words.language == "zh" and not name.surface.isascii() and not name.others
    )
    return works and _WHAT.match(unit.text, name.outer.end) is not None


def _is_place(name: Found, unit: Unit) -> bool:
    """Say whether the words around a name say that something is measured there: `NovelSet에서`, `on NovelSet`."""
    cues = CUES[unit.words.language]
    if cues.name_side == "before":
        return cues.dataset_place.match(unit.text, name.end) is not None
    return cues.dataset_place.search(unit.text[max(0, name.start - 8) : name.end]) is not None


def _add_result(found: FoundResult, unit: Unit, things: Things, claims: Claims) -> None:
    named = {slot: _named(getattr(found, slot), things, kind) for slot, kind in _SLOT_TYPES.items()}
    names: dict[str, Any] = {slot: thing.name if thing else getattr(found, slot) for slot, (thing, _) in named.items()}
    names |= {f"{slot}_id": thing.id(kind) for slot, (thing, kind) in named.items() if thing}
    names |= {f"{slot}_aliases": thing.aliases for slot, (thing, _) in named.items() if thing and slot != "subject"}
    obj = ResultObject(
        **names,
        value=found.value,
        baseline_value=found.baseline_value,
        delta=found.delta,
        delta_min=found.delta_min,
        delta_max=found.delta_max,
        unit=found.unit,
        delta_kind=found.delta_kind,
        direction=found.direction,
    )
    if found.rule == CELL_RULE:
        evidence = claims.evidence_at(block_place(unit.block), unit.role)
    else:
        evidence = claims.evidence(unit, Span(found.start, found.end))
    claims.add("reportsResult", obj, result_key(obj), [evidence], found.rule)
    rival, kind = named["baseline"]
    if rival is not None and found.rule in _BESIDE_RIVAL[unit.words.language] and _is_party(unit, rival, kind):
        claims.entity(
            "comparesAgainst", rival, kind, unit, Span(found.start, found.end), "rival-scores@1", "unspecified"
        )
        if unit.words.language == "zh":
            claims.withdraw("uses", rival, BY_PLACE)


#: By language, the rules of results whose baseline is one that the work is compared with.
_BESIDE_RIVAL: dict[Language, frozenset[str]] = {
    "ko": frozenset({"result-versus@1", "learned-pair@1"}),
    "zh": frozenset({"result-versus@1", "result-delta@1"}),
    "en": frozenset(),
}


def _is_party(unit: Unit, rival: Thing, kind: EntityType) -> bool:
    """Tell whether a thing beside whose score a sentence sets another is one that the work is compared with."""
    known_or_named = rival.known or not rival.weak
    own = rival.proposed or rival.common or rival.broad
    return kind in {"Method", "Model"} and known_or_named and not own


_SLOT_TYPES: dict[str, EntityType] = {
    "subject": "Method", "dataset": "Dataset", "metric": "Metric", "baseline": "Method",
}  # fmt: skip


def _named(name: str | None, things: Things, default: EntityType) -> tuple[Thing | None, EntityType]:
    thing = things.of(name) if name else None
    return thing, thing_type(thing, default) if thing else default


def result_key(obj: ResultObject) -> str:
    """Return what makes a result one: its things and numbers, not its wording."""
    parts = (obj.subject, obj.dataset, obj.metric, obj.baseline)
    numbers = (obj.value, obj.baseline_value, obj.delta, obj.delta_min, obj.delta_max, obj.unit)
    keys = (name_key(part) if part else "" for part in parts)
    return "\t".join([*keys, *("" if n is None else str(n) for n in numbers)])
