"""Names that share their first word with what a paper proposes: `WalkCodec` and `Walk-Tiny` beside `WalkNet`.

Takes an entry's units and its things, of which those that the paper proposes are marked; marks the unknown names of the same
make that no text compares with, and gives for each the place that names it first. Promises nothing for a word that
half the field begins its names with, and nothing for Chinese or Korean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.lang.en import parts as en
from paperkg.extract.names.found import Found
from paperkg.extract.things.group import COMPARING, Group, groups
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.things.members import ENOUGH, Hint
from paperkg.extract.units.unit import STATED, Unit

#: What the names of relatives begin with: `Walk` of `WalkNet`, `Walk3D` of `Walk3D 1.0`, `BigStep` of `BigStepArena`.
_STEM = re.compile(
    r"(?P<stem>[A-Z](?:[a-z]{3,}|[A-Za-z]*[a-z]\d?[A-Z]?))(?=[A-Z][A-Za-z0-9]+$|-[A-Z][\w-]*$| v?\d[\d.]*$)"
)
_COMMON = re.compile(en.COMMON_FIRST)
_OTHERS = re.compile(rf"{en.FOREIGN}|(?:[,;(] ?| )as $|e\.g\.,? $")
_EARLIER = re.compile(en.EARLIER)
#: How many names a list has at most that may be relatives alone.
_FEW = 3
#: What goes on after the stem in the name of a relative.
_ON = re.compile(r"-?[A-Z][\w-]+$")


def kindred(units: Sequence[Unit], things: Things) -> Iterator[Hint]:
    """Mark the unknown names that begin as the paper's own, and give the place of each."""
    own = [spelling for thing in things.own() if not thing.rows for spelling in thing.surfaces]
    stems = {m["stem"] for spelling in own if (m := _STEM.match(spelling)) and not _COMMON.fullmatch(m["stem"])}
    if not stems:
        return
    stems -= {
        stem
        for stem in stems
        for thing in things.all()
        if thing.known and any(_begins(s, stem) for s in thing.surfaces)
    }
    if not stems:
        return
    found = [
        (unit, group, name, thing)
        for unit in units
        if unit.role in STATED and unit.words.language == "en"
        for group in groups(unit)
        for name in group.names
        if (thing := things.of(name))
        and _may_be_own(thing, name)
        and any(_begins(name.surface, s) for s in stems)
        and not any(s.startswith(name.surface) for s in own)  # what `WalkNet2` follows
    ]
    apart = {id(thing) for unit, group, _, thing in found if _stands_apart(unit, group)}
    for unit, _, name, thing in found:
        if not thing.proposed and id(thing) not in apart:
            thing.proposed = True
            yield Hint(thing, unit, name, "kindred@1", ENOUGH)


def _may_be_own(thing: Thing, name: Found) -> bool:
    new = not (thing.known or thing.proposed or thing.common or thing.broad or name.rows)
    return new and thing_type(thing, "Method") not in {"Task", "Metric"}


def _begins(surface: str, stem: str) -> bool:
    return surface.startswith(stem) and _ON.match(surface, len(stem)) is not None


def _stands_apart(unit: Unit, group: Group) -> bool:
    """Tell whether a list is of rivals or of others' works, heads the row of a table, or is too long for relatives alone."""
    before = unit.text[max(0, group.span.start - 40) : group.span.start]
    beside = unit.is_label and unit.block.kind == "row"  # a table sets its rows side by side
    earlier = _EARLIER.match(unit.text, group.names[-1].outer.end)
    if beside or "baseline" in unit.topics or earlier or _OTHERS.search(before) or len(group.names) > _FEW:
        return True
    return any(hit.cue.side == "right" and hit.cue.sense in COMPARING and gap <= 6 for hit, gap in group.cues)
