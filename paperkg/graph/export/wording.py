"""The object of a claim in a few words, and the names and numbers that stand for it in a sentence.

The formats for readers (notes, pages) share these.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from paperkg.extract.record import ClaimObject, EntityObject, ResultObject, SizeObject, SlotObject, TextObject


def words_of(thing: ClaimObject) -> str:
    """Return an object as people read it: a name, `7B (Qwen2.5-7B)`, a slot, a text, or a result."""
    match thing:
        case EntityObject():
            return thing.name
        case SizeObject():
            return thing.size + (f" ({thing.of})" if thing.of else "")
        case SlotObject():
            return thing.slot
        case TextObject():
            return thing.text
        case ResultObject():
            parts = (thing.subject, thing.dataset, thing.metric, *_numbers(thing))
            return ", ".join(part for part in parts if part) + (f", against {thing.baseline}" if thing.baseline else "")


def _numbers(result: ResultObject) -> Iterator[str]:
    """Yield the value with the baseline's, and the gain with its direction and kind."""
    unit = result.unit or ""
    if result.value is not None:
        beside = f" (baseline {result.baseline_value:f}{unit})" if result.baseline_value is not None else ""
        yield f"{result.value:f}{unit}{beside}"
    ends = [result.delta] if result.delta is not None else [result.delta_min, result.delta_max]
    known = [f"{end:f}{unit}" for end in ends if end is not None]
    if known:
        kind = f" ({result.delta_kind})" if result.delta_kind in ("relative", "points", "ratio") else ""
        yield f"{result.direction or ''} {' to '.join(known)}{kind}".strip()


def names_in(thing: ClaimObject) -> tuple[str, ...]:
    """Return what to mark in the sentences of a claim: a thing by all its names, a result by its numbers and roles."""
    match thing:
        case EntityObject():
            return (thing.name, *thing.aliases)
        case SizeObject():
            return (thing.size,)
        case ResultObject():
            numbers = (thing.value, thing.baseline_value, thing.delta, thing.delta_min, thing.delta_max)
            roles = (thing.subject, thing.dataset, thing.metric, thing.baseline)
            spelled = (form for number in numbers if number is not None for form in _spellings(number))
            return (*spelled, *(role for role in roles if role))
    return ()


def _spellings(number: Decimal) -> tuple[str, ...]:
    """Return the ways in which a text may spell a number: 84.60 as 84.60 and 84.6, 10287 as 10287 and 10,287."""
    short = f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
    return tuple(dict.fromkeys((f"{number:f}", short, f"{number:,f}")))
