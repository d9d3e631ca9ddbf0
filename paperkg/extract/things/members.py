"""Members of the families that a paper proposes: `Aya-Vision-8B` of `Aya Vision: …`, `MAT-Search` of `MAT`, `Guanaco 65B`.

Takes an entry's units and its things, of which those that the paper proposes are marked; marks the members of their families
too, and gives for each the place that names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from paperkg.extract.model import EntityType
from paperkg.extract.names.coined import is_generic
from paperkg.extract.names.found import Found
from paperkg.extract.things.link import Thing, Things, thing_type
from paperkg.extract.units.unit import Unit
from paperkg.ontology.keys import name_key


class Hint(NamedTuple):
    """A place that speaks for a name being the paper's own, and how strongly."""

    thing: Thing
    unit: Unit
    name: Found
    rule: str
    weight: int


#: A name with hints of this weight in all is the paper's own.
ENOUGH = 3


def members(title: str | None, units: Sequence[Unit], things: Things) -> list[Hint]:
    """Mark the members of the family that the title names: `Aya-Vision-8B` of `Aya Vision: …`, `XBench-Hard` of `XBench: …`."""
    families = [t for t in things.all() if t.proposed and (not t.known or (title and t is things.of(title)))]
    keys = {name_key(t.name): t for t in families if not t.common}
    if not keys:
        return []
    stems = {s: t for t in families if not t.known for s in sorted(t.surfaces) if _STEM.fullmatch(s)}
    heads, wholes = _heads(families, things), _wholes(families)
    begins, joined = tuple(keys), (f"{title}-".casefold(), f"{title}+".casefold())
    hints = []
    for unit in units:
        language = unit.words.language
        for name in unit.names:
            thing = things.of(name)
            if thing is None or thing.proposed:
                continue
            key, sibling = name_key(name.surface), False
            family = _family(key, keys) if key.startswith(begins) else None
            if family is None and title and not thing.rows:
                after = name.surface.casefold().startswith(joined) or _is_named_after(unit, name, title)
                family = things.of(title) if after else None
            if family is None and language == "en" and not thing.rows:
                family = wholes.get(name.surface)
            if family is None and not thing.rows and "-" in name.surface and language != "zh":
                family = _joined(name.surface, stems)
                sibling = language == "ko" and name.surface.partition("-")[0] in heads
            if family is not None or sibling:
                thing.proposed = True
                if family is not None and not thing.rows and (kind := thing_type(family, "Method")) in _HANDED_DOWN:
                    thing.said[kind] += 1
                hints.append(Hint(thing, unit, name, "member-of-title@1", ENOUGH))
    return hints


#: What the members of a family are as it is.
_HANDED_DOWN: frozenset[EntityType] = frozenset({"Dataset", "Model"})


def _wholes(families: Iterable[Thing]) -> dict[str, Thing]:
    """Return the families of which the paper brings sizes alone by name: `WalkSense` of `WalkSense-8B`."""
    sized = ((_SIZE.fullmatch(spelling), thing) for thing in families for spelling in sorted(thing.surfaces))
    return {size["whole"]: thing for size, thing in sized if size}


#: A model's size behind the name of its family.
_SIZE = re.compile(r"(?P<whole>[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*)-\d+(?:\.\d+)?[BM]")


def _heads(families: Iterable[Thing], things: Things) -> frozenset[str]:
    """Return the words that the paper's own names join something to, and nobody knows: `WalkSense` of `WalkSense-Bench`."""
    own = {s.partition("-")[0] for t in families if not t.known for s in t.surfaces if "-" in s}
    return frozenset(w for w in own if _CAMEL.fullmatch(w) and not any(things.is_known(w, kind) for kind in _KINDS))


#: A word with a capital inside it.
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]+")
_KINDS: tuple[EntityType, ...] = ("Method", "Model", "Dataset")


def _is_named_after(unit: Unit, name: Found, title: str) -> bool:
    """Tell whether Korean text, where Latin words stand together only in names, puts one behind the title's name."""
    own = unit.words.language == "ko" and " " not in title and name.surface.startswith(f"{title} ")
    return own and name.surface.count(" ") == 1 and not is_generic(name.surface.split()[1])


#: What a member adds to the key of its family: a version, a size, a stage, a split.
_MEMBER = re.compile(
    r"(?:\+{1,2}|test|val|dev|train|hard|easy|v?\d+(?:\.\d+)?[bmk]?(?:\d+(?:\.\d+)?[bmk])*|mini|tiny|small|base|medium|large|huge|xl|xxl|nano|lite|pro"
    r"|instruct|chat|thinking|sft|rl|dpo)"
    r"(?:base|instruct|chat|it|rl|sft|zero|think|thinking|preview|distill)*"
)


def _family(key: str, families: Mapping[str, Thing]) -> Thing | None:
    """Return the family that a key is a member of."""
    return next(
        (thing for name, thing in families.items() if key.startswith(name) and _MEMBER.fullmatch(key, len(name))), None
    )


#: The name of a family in the names of its members: an acronym or a word with capitals inside it.
_STEM = re.compile(r"[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*")


def _joined(name: str, stems: Mapping[str, Thing]) -> Thing | None:
    """Return the proposed thing that a name joins a part to: `MAT` of `MAT-Search`, `TPO` of `LLaVA-Video-TPO`."""
    head, dash, _ = name.partition("-")
    if not dash or "/" in name or "." in head:
        return None  # no member, or an address
    return stems.get(head) or stems.get(name.rpartition("-")[2])


def known_members(units: Sequence[Unit], things: Things) -> Iterable[Hint]:
    """Mark the members of a known family that the paper proposes: `Guanaco 65B` beside `Guanaco`."""
    families = {thing.rows[0] for thing in things.own() if thing.rows and not thing.member}
    for unit in units if families else ():
        for name in unit.names:
            thing = things.of(name)
            if thing is not None and thing.member and thing.rows[0] in families:
                thing.proposed = True
                yield Hint(thing, unit, name, "member-of-proposed@1", ENOUGH)
