"""The record that `paperkg extract` prints: one JSON line an entry, checked by pydantic where it enters and leaves.

This is the contract between the extract floor and everything above it: a graph can be built from these lines alone.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer, TypeAdapter

from paperkg.extract.model import EntityType

Predicate = Literal[
    "proposes", "evaluatesOn", "trainsOn", "usesDataset", "comparesAgainst", "uses", "hasModelSize", "reportsMetric",
    "addressesTask", "reportsResult", "notReported", "hasLimitation", "suggestsFutureWork", "hasContribution",
]  # fmt: skip
Outcome = Literal["outperforms", "onPar", "below", "unspecified"]
Slot = Literal["dataset", "masking", "baseline", "architecture", "training", "results", "metrics", "limitations"]
Status = Literal["stated", "speculative"]
SizeRole = Literal["proposed", "baseline", "base"]
DeltaKind = Literal["relative", "points", "ratio", "from_to", "range"]


def _as_json_number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


#: An exact decimal inside, a plain JSON number outside.
Number = Annotated[Decimal, PlainSerializer(_as_json_number, return_type=int | float, when_used="json")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Frozen):
    """Where a claim stands: `quote == source.text[start:end]`, in code points; `section` is the section's role."""

    start: int
    end: int
    quote: str
    section: str


class EntityObject(_Frozen):
    """A named thing. `id` is `<type>/<key>`, see `paperkg.ontology.keys`; `aliases` are the other spellings in the entry."""

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    said_type: EntityType | None = None
    """The type that the digest gives it, where the lexicon disagrees: a doubt to show, not a fact."""


class SizeObject(_Frozen):
    """A parameter count: `size` as written in Latin form (`7B`), `parameters` as a number, `of` the model's name."""

    size: str
    parameters: int
    of: str | None = None
    role: SizeRole | None = None


class SlotObject(_Frozen):
    """What the entry says is not given."""

    slot: Slot


class TextObject(_Frozen):
    """One bullet or sentence: a limitation, an idea for future work, a contribution."""

    text: str


class ResultObject(_Frozen):
    """One reported number. Entities stand by their names, with their other spellings beside them for matching."""

    subject: str | None = None
    dataset: str | None = None
    dataset_aliases: tuple[str, ...] = ()
    metric: str | None = None
    metric_aliases: tuple[str, ...] = ()
    baseline: str | None = None
    baseline_aliases: tuple[str, ...] = ()
    value: Number | None = None
    baseline_value: Number | None = None
    delta: Number | None = None
    delta_min: Number | None = None
    delta_max: Number | None = None
    unit: str | None = None
    delta_kind: DeltaKind | None = None
    direction: Literal["up", "down"] | None = None
    subject_id: str | None = None
    dataset_id: str | None = None
    metric_id: str | None = None
    baseline_id: str | None = None


#: The most frequent first: each one that an object is not costs a look at its class.
ClaimObject = EntityObject | TextObject | ResultObject | SlotObject | SizeObject


class ClaimRecord(_Frozen):
    """One thing that one entry says. `outcome` belongs to `comparesAgainst` alone."""

    id: str
    predicate: Predicate
    object: ClaimObject
    evidence: tuple[Evidence, ...]
    rule: str
    confidence: float
    status: Status = "stated"
    outcome: Outcome | None = None


class EntryRecord(_Frozen):
    """One entry of one source file with its claims, sorted by position, predicate, and id."""

    paper: str
    source: str
    sha256: str
    language: str
    title: str | None = None
    layout: str
    quality: str
    speculative: bool
    url: str | None = None
    date: str | None = None
    published: str | None = None
    start: int
    end: int
    meta: dict[str, str] = {}
    abstract: str | None = None
    """The paper's own abstract, where the entry is nothing but title and abstract: what digests are compared with."""
    claims: tuple[ClaimRecord, ...]


RECORD = TypeAdapter(EntryRecord)
