"""The features of the numbers of a sentence that depend on a few values only, as templates: of one number, and of two.

Each function takes such values and yields the features that they have; a vocabulary keeps them for all entries. Those of two
numbers begin with `+`. What is said in words is in `paperkg.extract.learned.numbers_context` and
`paperkg.extract.learned.numbers_pairs`.
"""

from __future__ import annotations

from collections.abc import Iterator

from paperkg.extract.model import Language, SectionRole
from paperkg.extract.results.numbers import Bound, QuantityKind


def of_sentence(language: Language, role: SectionRole, labelled: bool, numbers: int, names: str) -> Iterator[str]:
    """Yield where a sentence stands, how many numbers it has, and of what kinds its names are."""
    yield from (f"role={role}", f"labelled={labelled}", f"numbers={numbers}", f"names={names}")
    yield f"{language}:role={role}"


def of_kind(language: Language, role: SectionRole, kind: QuantityKind) -> Iterator[str]:
    """Yield what a number would be called alone, in its language, and in its section."""
    yield from (f"kind={kind}", f"{language}:kind={kind}", f"role={role},kind={kind}")


def of_writing(
    unit: str | None, bound: Bound | None, signed: bool, digits: int, decimals: int, is_range: bool
) -> Iterator[str]:
    """Yield how a number is written."""
    yield from (
        f"unit={unit}",
        f"bound={bound}",
        f"signed={signed}",
        f"digits={digits}.{decimals}",
        f"range={is_range}",
    )


def of_place(place: int, last: bool, gap: bool) -> Iterator[str]:
    """Yield which number of its sentence one is, and whether it is the difference of two others."""
    yield from (f"place={place}", f"last={last}")
    if gap:
        yield "gap"


def of_end(side: str) -> Iterator[str]:
    """Yield that no other number stands on a side of one."""
    yield f"{side}k=None"


def of_neighbour(side: str, other: QuantityKind, own: QuantityKind, greater: bool, gap: int) -> Iterator[str]:
    """Yield what the next number on a side is, and how many words stand between."""
    yield from (f"{side}k={other},{own}", f"{side}>{greater}", f"{side}gap={gap}")


def of_comparisons(language: Language, before: bool, behind: bool) -> Iterator[str]:
    """Yield whether something is compared in the clause of a number, before and behind it."""
    yield from (f"{language}:compared<{before}", f"{language}:compared>{behind}")


def of_rules(before: str | None, own: str | None, behind: str | None, joined: int) -> Iterator[str]:
    """Yield what the rules take a number and its neighbours for."""
    yield from (f"read={own}", f"read={before},{own},{behind}", f"read={own},joined={joined}")


def of_kinds(
    first: QuantityKind, second: QuantityKind, decimals: bool, first_signed: bool, second_signed: bool
) -> Iterator[str]:
    """Yield how two numbers are written; `decimals` tells whether they have as many."""
    yield from (
        f"+kind={first},{second}",
        f"+same={first == second},{decimals}",
        f"+signed={first_signed},{second_signed}",
    )


def of_distance(gap: int, apart: int, numbers: int, clause: bool) -> Iterator[str]:
    """Yield how many words are between two numbers, how many numbers further on the second is, of how many, in what clause."""
    yield from (f"+gap={gap}", f"+apart={apart}", f"+numbers={numbers}", f"+clause={clause}")


def of_sizes(more: bool, ratio: int, gap: bool) -> Iterator[str]:
    """Yield how the values of two numbers stand to each other, and whether their difference stands in the sentence too."""
    yield from (f"+more={more}", f"+ratio={ratio}")
    if gap:
        yield "+gap"


def of_names(things: int, data: int, metric: int) -> Iterator[str]:
    """Yield how many names stand between two numbers."""
    yield from (f"+names={things}", f"+data={data}", f"+metric={metric}")


def of_lists(place: bool, same: bool) -> Iterator[str]:
    """Yield whether two numbers have the same place in lists of one length, and whether they are in one list."""
    yield f"+list={place},{same}"


def of_owners(first: str, second: str, apart: int, same: bool, alike: bool) -> Iterator[str]:
    """Yield the last things before two numbers, with how far they are."""
    yield from (f"+owners={first},{second}", f"+owners={first},{second},{apart}", f"+owner={same},{alike}")


def of_things(ranks: tuple[str, str], things: tuple[str, str], alike: bool, own: bool) -> Iterator[str]:
    """Yield whose two numbers are, and which of the sentence's numbers of their kind is the largest."""
    (first, second), (one, other) = ranks, things
    yield from (f"+ranks={first},{second}", f"+ranks={first},{second},{alike}")
    yield from (f"+things={one},{other}", f"+things={one},{other},{alike}", f"+own={own},{one},{other}")


def of_joined(joined: bool, first: str | None, second: str | None) -> Iterator[str]:
    """Yield whether the rules take two numbers for one result, and as what."""
    yield from (f"+read={joined}", f"+read={joined},{first},{second}")
