"""A paper's own things outside of its prose: in the heading over their part of the text, and in the address of the code.

Takes the units of an English entry and its things, marks those that nobody knows and that a heading of a section on the method
names alone or spells out (`Slow Walk Encoding (SWE)`, `WalkNet`), and the one after which the code or its page is named; gives
for each the first place that speaks of it. Promises nothing for a heading that names a thing in passing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.model import Entry
from paperkg.extract.names.found import Found
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.things.members import ENOUGH, Hint
from paperkg.extract.units.unit import STATED, Unit

#: A heading that is a name alone, as no plain word is written, or words with their acronym.
_ALONE = re.compile(r"(?P<short>[A-Z][a-z\d]+[A-Z][\w-]*|[A-Z]{2}[\w-]*[a-z][\w-]*)")
_SPELLED = re.compile(r"(?P<long>\w[\w -]+) \((?P<short>[A-Z][\w-]*[A-Z][\w-]*)\)")
_TOLD_IN = frozenset({"method", "contribution", "summary"})
_OTHERS = re.compile(r"\b(?:background|baselines?|preliminar\w+|recap|prior|related|vanilla|standard)\b", re.IGNORECASE)

#: The address of code, or of a page on it, by what is named after the work.
_ADDRESS = re.compile(
    r"https?://(?:github\.com|gitlab\.com|huggingface\.co)/(?:datasets/)?[\w.-]+/(?P<repo>[\w.-]+?)(?:\.git)?/?$"
    r"|https?://(?P<page>[\w-]+)\.(?:github|gitlab)\.io/?$"
)


def headed(entry: Entry, units: Sequence[Unit], things: Things) -> Iterator[Hint]:
    """Mark the unknown things that headings of an English entry name, and what its code is named after; give their places."""
    if entry.language != "en":
        return
    found = [("heading-is-name@1", thing) for heading in _headings(entry) for thing in _named(heading, things)]
    found += [("code-is-name@1", thing) for thing in _of_code(entry, things)]
    for rule, thing in found:
        place = _first(thing, units, things)
        if place is not None and not thing.proposed:
            thing.proposed = True
            yield Hint(thing, *place, rule, ENOUGH)


def _headings(entry: Entry) -> Iterator[str]:
    """Yield the headings of the sections that tell how the work is made, in more than the rows of a table."""
    sections = (section for section in entry.sections if section.role in _TOLD_IN)
    told = (section.heading for section in sections if any(block.kind != "row" for block in section.blocks))
    yield from (heading for heading in dict.fromkeys(told) if heading and not _OTHERS.search(heading))


def _named(heading: str, things: Things) -> Iterator[Thing]:
    """Yield what nobody knows and a heading names alone or spells out."""
    match = _ALONE.fullmatch(heading) or _SPELLED.fullmatch(heading)
    thing = things.of(match["short"]) if match else None
    if thing is not None and _is_new(thing) and (match is None or _is_short_for(match)):
        yield thing


def _is_short_for(match: re.Match[str]) -> bool:
    """Tell whether the letters of an acronym but its last stand in the words before it, in their order."""
    long = match.groupdict().get("long")
    if long is None:
        return True
    letters = iter(long.casefold())
    return all(letter in letters for letter in match["short"][:-1].casefold() if letter.isalpha())


def _of_code(entry: Entry, things: Things) -> Iterator[Thing]:
    """Yield the thing after which the code of the work, or the page on it, is named."""
    address = _ADDRESS.match(entry.meta.get("code", ""))
    thing = things.of(address["repo"] or address["page"]) if address else None
    if thing is not None and _is_new(thing):
        yield thing


def _is_new(thing: Thing) -> bool:
    return not (thing.known or thing.common or thing.broad) and thing_type(thing, "Method") != "Task"


def _first(thing: Thing, units: Sequence[Unit], things: Things) -> tuple[Unit, Found] | None:
    """Return the first place that names a thing where the work is told."""
    spoken = ((unit, name) for unit in units if unit.role in STATED or unit.role == "title" for name in unit.names)
    return next(((unit, name) for unit, name in spoken if things.of(name) is thing), None)
