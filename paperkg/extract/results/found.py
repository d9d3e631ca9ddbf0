"""The shape of a result as the readers of sentences and of tables find it, before its names become things."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from paperkg.extract.record import DeltaKind


class FoundResult(NamedTuple):
    """One reported number; `text[start:end]` is the clause that says it. `rule` is `id@version`."""

    start: int
    end: int
    rule: str
    subject: str | None = None
    dataset: str | None = None
    metric: str | None = None
    baseline: str | None = None
    value: Decimal | None = None
    baseline_value: Decimal | None = None
    delta: Decimal | None = None
    delta_min: Decimal | None = None
    delta_max: Decimal | None = None
    unit: str | None = None
    delta_kind: DeltaKind | None = None
    direction: Literal["up", "down"] | None = None
