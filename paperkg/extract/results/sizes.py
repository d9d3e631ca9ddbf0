"""Claims of model sizes: every parameter count of an entry, with the model that has it.

Takes the units and the things of an entry, and the claims made so far, which tell what a model is in this work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.claim import Claims, Piece
from paperkg.extract.lang.en import sizes as words
from paperkg.extract.model import Span
from paperkg.extract.names.found import Found
from paperkg.extract.record import SizeObject, SizeRole
from paperkg.extract.results.numbers import ParameterCount, parameter_counts, parameters
from paperkg.extract.results.rows import table_sizes, tables
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import Unit


def size_claims(units: Sequence[Unit], things: Things, claims: Claims) -> None:
    """Add every parameter count of the entry, with the model that carries it where its name, or its row, does."""
    tabled: set[int] = set()
    judge = things.judge
    for table in tables(units):
        for unit, size, of in table_sizes(table, things):
            _add_size(
                size,
                unit,
                things.of(of) if of else None,
                claims.evidence(unit, Span(0, len(unit.text))),
                claims,
                judge=judge,
            )
            tabled.add(id(unit))
    for unit in units:
        if not unit.has_digit:
            continue
        for count, thing in _with_carriers(unit, things) if id(unit) not in tabled else ():
            _add_size(count.size, unit, thing, claims.evidence(unit, unit.sentence(count.start)), claims, judge=judge)
        for size, carrier_thing, place in _sizes_behind(unit, things):
            _add_size(size, unit, carrier_thing, claims.evidence(unit, unit.sentence(place.start)), claims, judge=judge)


_Carried = tuple[ParameterCount, Thing | None]


def _with_carriers(unit: Unit, things: Things) -> list[_Carried]:
    """Return the counts of a text, each with the model that has it: by its name or, in English, by the words between."""
    text, found = unit.text, list[_Carried]()
    for count in parameter_counts(text, unit.words.language):
        name = next((n for n in unit.names if n.start <= count.start and count.end <= n.end), None)
        thing = things.of(name) if name else None
        if thing is not None and thing_type(thing, "Method") == "Dataset":
            continue  # the billions of LAION-5B are pairs
        if thing is None and text[count.end - 1] == "b":
            continue  # no name of a model, where it is small
        found.append((count, thing or _neighbour(unit, count, things)))
    if unit.words.language == "en":
        for place in (*range(1, len(found)), *range(len(found) - 2, -1, -1)):
            _join(text, found, place, place - 1 if place else 1)
            _join(text, found, place, place + 1)
    return found


def _join(text: str, found: list[_Carried], place: int, other: int) -> None:
    """Give a count without a model that of one that it is listed with: `30B (A3B)`, `4B and 8B Foo`."""
    if found[place][1] is not None or not 0 <= other < len(found):
        return
    first, second = sorted((found[place][0], found[other][0]))
    if _JOINT.fullmatch(text, first.end, second.start):
        found[place] = (found[place][0], found[other][1])


_JOINT, _NAME_FIRST, _COUNT_FIRST = map(re.compile, (words.JOINT, words.NAME_FIRST, words.COUNT_FIRST))
_OPENING_BEFORE, _OPENING, _NO_NAME = map(re.compile, (words.OPENING_BEFORE, words.OPENING, words.NO_NAME))


def _neighbour(unit: Unit, count: ParameterCount, things: Things) -> Thing | None:
    """Return the model beside a count of an English text whose words between say that it has so many parameters."""
    if unit.words.language != "en":
        return None
    text = unit.text
    named = (name for name in unit.names if not _NO_NAME.match(name.surface))
    names = [name for name in named if (thing := things.of(name)) and _may_have_size(thing)]
    behind = next((name for name in names if name.start >= count.end), None)
    if behind is not None:
        opens = _OPENING_BEFORE.search(text[max(0, count.start - 24) : count.start])
        if _COUNT_FIRST.fullmatch(text, count.end, behind.start) or (
            opens and _OPENING.fullmatch(text, count.end, behind.start)
        ):
            return things.of(behind)
    before = next((name for name in reversed(names) if name.end <= count.start), None)
    return things.of(before) if before and _NAME_FIRST.fullmatch(text, before.end, count.start) else None


def _may_have_size(thing: Thing) -> bool:
    kind = thing_type(thing, "Method")
    return kind == "Model" or (kind == "Method" and (thing.proposed or not thing.known))


#: The counts in parentheses behind a model's name, one that ends the name or follows it, and the endings of names that say
#: that they are a model's.
_MILLIONS = re.compile(r"\d+(?:\.\d+)?M")
#: What each text with such a count holds: `re` looks for the letter, and not for each digit.
_MILLION = re.compile(r"M(?<=\dM)")
_IN_BRACKETS = re.compile(
    rf"\s?[(（](?P<sizes>{_MILLIONS.pattern}(?:\s?[、/,，和与]\s?{_MILLIONS.pattern})*)(?=[,，)）])"
)
_AT_END = re.compile(
    rf"(?<=[A-Za-z0-9]) (?P<sizes>{_MILLIONS.pattern})(?![A-Za-z0-9]|\s?[个张条段步篇对种组例句]| [a-z])"
)
_SIZED_NAME = re.compile(r"(?i:tiny|mini|small|base|medium|large|xl|xxl|huge)$")


def _sizes_behind(unit: Unit, things: Things) -> Iterator[tuple[str, Thing, Span]]:
    """Yield the millions behind the names of models: `FooNet-small(60M)`, `FooNet（60M、90M）`, `FooNet 3 60M`."""
    for name in unit.names if _MILLION.search(unit.text) else ():
        thing = things.of(name)
        sizes = _millions(unit.text, name) if thing else None
        if sizes is None or thing is None:
            continue
        several = not _MILLIONS.fullmatch(sizes["sizes"]) and thing_type(thing, "Method") == "Method"
        if thing_type(thing, "Method") == "Model" or thing.proposed or several or _SIZED_NAME.search(name.surface):
            for size in _MILLIONS.finditer(unit.text, *sizes.span("sizes")):
                yield size[0], thing, Span(*size.span())


def _millions(text: str, name: Found) -> re.Match[str] | None:
    """Return the place of the millions that stand behind a name, or end it."""
    ends = name.end - len(last) - 1 if (last := name.surface.rpartition(" ")[2]) != name.surface else name.end
    at_end = _MILLIONS.fullmatch(last) and _AT_END.match(text, ends)
    return _IN_BRACKETS.match(text, name.end) or at_end or _AT_END.match(text, name.end)


def _add_size(size: str, unit: Unit, thing: Thing | None, evidence: Piece, claims: Claims, *, judge: bool) -> None:
    role = _size_role(unit, thing, claims, judge=judge)
    obj = SizeObject(size=size, parameters=parameters(size), of=thing.name if thing else None, role=role)
    claims.add("hasModelSize", obj, f"{size}\t{obj.of or ''}\t{role or ''}", [evidence], "parameter-count@1")


def _size_role(unit: Unit, thing: Thing | None, claims: Claims, *, judge: bool) -> SizeRole | None:
    if thing and thing.proposed:
        return "proposed"
    if "baseline" in unit.topics:
        return "baseline"
    if thing and unit.words.language == "en":
        held = claims.relations(thing)
        if "uses" in held:
            return "base"
        if judge or "comparesAgainst" in held:
            return "baseline"  # only tried, or beaten
    if thing and thing.known:
        return "baseline" if unit.role == "results" else "base"
    return None
