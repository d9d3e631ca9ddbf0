"""Builders of small records by hand: every argument has a default, so that a test names only what it is about.

`TEXT` is a digest whose sentences the default evidence quotes, so that offsets are exact in every record that is
built.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from decimal import Decimal

from paperkg.extract.model import EntityType, SourceFile
from paperkg.extract.record import (
    ClaimObject,
    ClaimRecord,
    EntityObject,
    EntryRecord,
    Evidence,
    Outcome,
    Predicate,
    ResultObject,
    SizeObject,
    SlotObject,
    Status,
    TextObject,
)
from paperkg.ontology.keys import entity_id

TEXT = """## [2505.00001] Careful Walks

- **Idea:** we propose CarefulWalk, a policy method.
- **비교 대상**: GRPO와 비교하여 3.4% 향상되었다.
- **Size**: Qwen2.5-7B has 7B parameters.
- **Limits**: the masking is not described; it is slow on long inputs.
"""


def source(text: str = TEXT, name: str = "day.md") -> SourceFile:
    return SourceFile(name, text, hashlib.sha256(text.encode()).hexdigest())


def evidence(quote: str = "GRPO와 비교하여 3.4% 향상되었다.", section: str = "setup", text: str = TEXT) -> Evidence:
    start = text.index(quote)
    return Evidence(start=start, end=start + len(quote), quote=quote, section=section)


def entity(name: str = "GRPO", kind: EntityType = "Method", *aliases: str) -> EntityObject:
    return EntityObject(id=entity_id(kind, name), name=name, type=kind, aliases=aliases)


def claim(
    predicate: Predicate = "comparesAgainst",
    target: ClaimObject | None = None,
    *where: Evidence,
    outcome: Outcome | None = None,
    status: Status = "stated",
    rule: str = "by-hand@1",
    confidence: float = 0.9,
    id: str = "",  # noqa: A002
) -> ClaimRecord:
    """Build a claim; without an id it gets one by its content, as real claims do."""
    target = target or entity()
    where = where or (evidence(),)
    said = f"{predicate}|{target!r}|{where!r}|{outcome}"
    return ClaimRecord(
        id=id or hashlib.sha256(said.encode()).hexdigest()[:16],
        predicate=predicate, object=target, evidence=where, rule=rule, confidence=confidence, status=status,
        outcome=outcome,
    )  # fmt: skip


def record(
    *claims: ClaimRecord,
    paper: str = "2505.00001",
    title: str | None = "Careful Walks",
    source: SourceFile = source(),  # noqa: B008
    date: str | None = "2025-05-26",
    published: str | None = "2025-05-20",
    language: str = "ko",
    speculative: bool = False,
    meta: Mapping[str, str] | None = None,
) -> EntryRecord:
    return EntryRecord(
        paper=paper, source=source.name, sha256=source.sha256, language=language, title=title, layout="daily",
        quality="full", speculative=speculative, url=f"https://arxiv.org/abs/{paper}", date=date, published=published,
        start=0, end=len(source.text), meta=dict(meta or {}), claims=claims,
    )  # fmt: skip


def full_record() -> EntryRecord:
    """Build a record with one claim of each kind."""
    result = ResultObject(
        subject="CarefulWalk", subject_id="method/carefulwalk", dataset="MATH-500", dataset_aliases=("MATH500",),
        dataset_id="dataset/math500", metric="정확도", metric_id="metric/정확도", baseline="GRPO",
        baseline_id="method/grpo", delta=Decimal("3.40"), unit="%", delta_kind="relative", direction="up",
    )  # fmt: skip
    size = SizeObject(size="7B", parameters=7_000_000_000, of="Qwen2.5-7B", role="base")
    return record(
        claim("proposes", entity("CarefulWalk", "Method", "신중한 걷기"), evidence("CarefulWalk", "contribution")),
        claim("comparesAgainst", entity("GRPO"), outcome="outperforms"),
        claim("evaluatesOn", entity("MATH-500", "Dataset")),
        claim("trainsOn", entity("MATH", "Dataset")),
        claim("usesDataset", entity("AIME", "Dataset")),
        claim("uses", entity("Qwen2.5-7B", "Model"), evidence("Qwen2.5-7B")),
        claim("hasModelSize", size, evidence("Qwen2.5-7B has 7B parameters.")),
        claim("reportsMetric", entity("정확도", "Metric", "Accuracy")),
        claim("addressesTask", entity("Reasoning", "Task")),
        claim("reportsResult", result),
        claim("notReported", SlotObject(slot="masking"), evidence("the masking is not described")),
        claim("hasLimitation", TextObject(text="it is slow on long inputs"), evidence("it is slow on long inputs")),
        claim("suggestsFutureWork", TextObject(text="더 긴 입력"), evidence("long inputs")),
        claim("hasContribution", TextObject(text="a policy method"), evidence("a policy method")),
    )
