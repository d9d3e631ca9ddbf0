"""Names that an English text makes its own by what stands around them, without a verb that proposes them.

Takes a unit and the things of its entry; gives the unknown names that are relatives of a proposed one (`PRX-B` beside `PRX-A`,
`Slow TAPO` of `TAPO`), that the text sums up as its own (`Together, A and B constitute C`), that come out of the work (`to
obtain A`), or that its experiments show at work. Promises nothing for a unit in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import groups
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import Unit

_STEM = re.compile(r"(?P<stem>[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*)-[A-Z0-9]")
_OTHERS = re.compile(r"(?:Vanilla|Original|Standard|Naive|Plain|Base|Classic|Default) ")
_HEAD = re.compile(en.TITLE_HEAD)
_TOGETHER, _CONSTITUTE = re.compile(en.TOGETHER), re.compile(en.CONSTITUTE)
_YIELDS, _YIELDED = re.compile(en.YIELDS), re.compile(en.YIELDED)
_SHOWN, _DOES = re.compile(en.SHOWN), re.compile(en.DOES)


def own_family(unit: Unit, things: Things) -> Iterator[tuple[Found, Thing]]:
    """Yield the unknown names that the text makes its own."""
    if not any(_unclaimed(unit, name, things) for name in unit.names):
        return
    own = [spelling for thing in things.own() if not thing.rows for spelling in thing.surfaces]
    stems, last = _stems(own), _last_words(own)
    for group in groups(unit):
        for name in group.names:
            thing = _unclaimed(unit, name, things)
            if thing and (
                _is_relative(name, stems, last) or _is_summed_up(unit, *group.span) or _comes_out(unit, name, things)
            ):
                yield name, thing


def is_plain_form(spelling: str) -> bool:
    """Tell whether a name is that of a thing as others have it: `Vanilla TAPO`."""
    return _OTHERS.match(spelling) is not None


def _unclaimed(unit: Unit, name: Found, things: Things) -> Thing | None:
    """Return the thing of a name that nobody knows and that may be the text's own but is not yet."""
    thing = things.of(name)
    if thing is None or thing.rows or thing.proposed or thing.common or name.start < unit.background:
        return None
    return None if name.said in _NO_PARTS or thing_type(thing, "Method") in _NO_PARTS else thing


#: What is never a part of the work's own.
_NO_PARTS = frozenset({"Task", "Metric"})


def _stems(own: Iterable[str]) -> frozenset[str]:
    """Return what the names of the text's own things begin with, before a hyphen."""
    return frozenset(stem["stem"] for spelling in own if (stem := _STEM.match(spelling)))


def _last_words(own: Iterable[str]) -> frozenset[str]:
    """Return the acronyms that are the text's own."""
    return frozenset(spelling for spelling in own if spelling.isupper() and len(spelling) > 2)


def _is_relative(name: Found, stems: frozenset[str], last: frozenset[str]) -> bool:
    stem = _STEM.match(name.surface)
    if stem and stem["stem"] in stems and " " not in name.surface:
        return True
    first, _, tail = name.surface.rpartition(" ")
    if first in last and _HEAD.fullmatch(tail):
        return True  # `TAPO Engine`
    return bool(first) and " of" not in first and tail in last and not is_plain_form(name.surface)


def _is_summed_up(unit: Unit, start: int, end: int) -> bool:
    """Tell whether a list is what a whole is made of, or the whole: `Together, A and B constitute C`."""
    sentence = unit.sentence(start)
    opens = _TOGETHER.match(unit.text, sentence.start)
    makes = _CONSTITUTE.search(unit.text, sentence.start, sentence.end) if opens else None
    if opens is None or makes is None:
        return False
    return (start <= opens.end() and end <= makes.start()) or start == makes.end()


def _comes_out(unit: Unit, name: Found, things: Things) -> bool:
    """Tell whether a name that no plain words make is what the work obtains, or what its experiments show at work."""
    if name.weak or name.inside:
        return False
    before = unit.text[max(0, name.outer.start - 120) : name.outer.start]
    if _YIELDED.match(unit.text, max(name.tail, name.outer.end)) and _YIELDS.search(before):
        return True
    return bool(_DOES.match(unit.text, name.outer.end) and _SHOWN.search(before)) and not things.judge
