"""Builders of small records, and one hand-made set of papers that the tests of the graph floor share."""

from pyoxigraph import RdfFormat, Store

from paperkg.extract.model import EntityType
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
from paperkg.graph.derive import Derived
from paperkg.ontology.keys import entity_id
from paperkg.ontology.names import load_lexicon

SHA = "5" * 64


def small_store() -> Store:
    """Return the small papers as a store, made by the package's own RDF writer."""
    store = Store()
    store.load(small_nquads().encode(), format=RdfFormat.N_QUADS)
    return store


def small_nquads() -> str:
    return "".join(
        f"{quad.subject} {quad.predicate} {quad.object} {quad.graph} .\n" for quad in Derived.of(RECORDS).quads()
    )


def thing(kind: EntityType, name: str, *aliases: str) -> EntityObject:
    known = load_lexicon().canonical(name, kind) or name
    return EntityObject(id=entity_id(kind, known), name=name, type=kind, aliases=aliases)


def claim(
    predicate: Predicate,
    target: ClaimObject,
    *,
    start: int = 10,
    quote: str = "a sentence",
    outcome: Outcome | None = None,
    status: Status = "stated",
    name: str = "",
) -> ClaimRecord:
    evidence = Evidence(start=start, end=start + len(quote), quote=quote, section="setup")
    key = name or f"{predicate}-{start}-{getattr(target, 'id', '')}"
    return ClaimRecord(
        id=key.replace("/", "-"), predicate=predicate, object=target, evidence=(evidence,), rule="hand@1",
        confidence=0.9, status=status, outcome=outcome,
    )  # fmt: skip


def entry(
    paper: str,
    *claims: ClaimRecord,
    title: str | None = None,
    source: str = "day.md",
    date: str | None = "2025-05-26",
    speculative: bool = False,
    sha256: str = SHA,
    start: int = 0,
) -> EntryRecord:
    return EntryRecord(
        paper=paper, source=source, sha256=sha256, language="en", title=title or f"Title of {paper}",
        layout="hand", quality="full", speculative=speculative, url=f"https://arxiv.org/abs/{paper}", date=date,
        published="2025-05-20", start=start, end=start + 9000, claims=claims,
    )  # fmt: skip


TAPO = thing("Method", "TAPO")
GRPO = thing("Method", "GRPO", "Group Relative Policy Optimization")
DUAL = thing("Method", "Dual-GRPO")
PPO = thing("Method", "PPO")
NORTH = thing("Method", "NorthNet")
SOUTH = thing("Method", "SouthNet")
EAST = thing("Model", "EastNet")
DISTILL = thing("Method", "Agent Distillation", "에이전트 증류")
RPG = thing("Method", "RPG", "정규화된 정책 경사법")
GPT4O = thing("Model", "GPT-4o")
QWEN = thing("Model", "Qwen2.5-7B")
AIME = thing("Dataset", "AIME")
MATH = thing("Dataset", "MATH500", "MATH-500")
DAPO = thing("Dataset", "DAPO-Math-17k")
ACCURACY = thing("Metric", "Accuracy", "정확도")
F1 = thing("Metric", "F1", "F1 score")
REASONING = thing("Task", "Math reasoning", "수학 추론")

CLAIMS_OF_TAPO = (
    claim("proposes", TAPO, start=100, quote="we propose TAPO"),
    claim("comparesAgainst", GRPO, start=200, quote="TAPO beats GRPO", outcome="outperforms"),
    claim("uses", QWEN, start=300, quote="built on Qwen2.5-7B"),
    claim("evaluatesOn", AIME, start=400, quote="tested on AIME"),
    claim("evaluatesOn", MATH, start=420, quote="and on MATH500"),
    claim("trainsOn", DAPO, start=440, quote="trained on DAPO-Math-17k"),
    claim("reportsMetric", ACCURACY, start=500, quote="we report accuracy"),
    claim("addressesTask", REASONING, start=520, quote="for math reasoning"),
    claim("hasModelSize", SizeObject(size="7B", parameters=7_000_000_000, of="Qwen2.5-7B", role="base"), start=540),
    claim("notReported", SlotObject(slot="masking"), start=560, quote="masking is not given"),
    claim(
        "reportsResult",
        ResultObject(
            subject="TAPO",
            dataset="AIME",
            metric="Accuracy",
            baseline="GRPO",
            value="33.3",
            baseline_value="17.1",
            delta="99",
            unit="%",
            delta_kind="relative",
            direction="up",
            subject_id=TAPO.id,
            dataset_id=AIME.id,
            metric_id=ACCURACY.id,
            baseline_id=GRPO.id,
        ),
        start=580,
        quote="99 % better than GRPO on AIME",
    ),
    claim("hasLimitation", TextObject(text="needs many templates"), start=640, quote="needs many templates"),
    claim("suggestsFutureWork", TextObject(text="try code"), start=680, quote="try code"),
    claim("hasContribution", TextObject(text="a new objective"), start=700, quote="a new objective"),
)
RECORDS = (
    entry("2505.15692", *CLAIMS_OF_TAPO, title="Thought-augmented policy optimization"),
    entry(
        "2505.17508",
        claim("proposes", RPG, start=10100, quote="we propose RPG"),
        claim("comparesAgainst", GRPO, start=10200, quote="on par with GRPO", outcome="onPar"),
        claim("comparesAgainst", PPO, start=10250, quote="better than PPO", outcome="outperforms"),
        claim("evaluatesOn", AIME, start=10300, quote="AIME is used"),
        claim("notReported", SlotObject(slot="masking"), start=10350, quote="no masking named"),
        claim("notReported", SlotObject(slot="limitations"), start=10360, quote="no limits named"),
        claim(
            "reportsResult",
            ResultObject(
                subject="RPG",
                dataset="AIME",
                metric="Accuracy",
                value="41.5",
                unit="%",
                subject_id=RPG.id,
                dataset_id=AIME.id,
                metric_id=ACCURACY.id,
            ),
            start=10400,
            quote="41.5 % on AIME",
        ),
        claim("hasModelSize", SizeObject(size="1.5B", parameters=1_500_000_000, role="proposed"), start=10500),
        start=10000,
    ),
    entry(
        "2505.16483",
        claim("proposes", DUAL, start=20100, quote="we propose Dual-GRPO"),
        claim("comparesAgainst", GPT4O, start=20200, quote="behind GPT-4o", outcome="below"),
        claim("usesDataset", MATH, start=20300, quote="MATH-500 is used"),
        claim("reportsMetric", ACCURACY, start=20400, quote="accuracy is reported"),
        claim("reportsMetric", F1, start=20450, quote="and F1"),
        claim("notReported", SlotObject(slot="baseline"), start=20500, quote="baselines are not named"),
        start=20000,
    ),
    entry(
        "2505.17612",
        claim("proposes", DISTILL, start=10, quote="에이전트 증류(Agent Distillation)", status="speculative"),
        claim("uses", QWEN, start=90, quote="Qwen2.5-7B as student", status="speculative"),
        claim("hasModelSize", SizeObject(size="0.5B", parameters=500_000_000), start=120, status="speculative"),
        source="older.md",
        sha256="6" * 64,
        date="2025-05-25",
        speculative=True,
    ),
    entry(
        "2505.17508",
        claim("notReported", SlotObject(slot="dataset"), start=5100, quote="no data named"),
        source="older.md",
        sha256="6" * 64,
        start=5000,
    ),
    entry(
        "2506.00001",
        claim("proposes", NORTH, start=30100, quote="we propose NorthNet"),
        claim("comparesAgainst", SOUTH, start=30200, quote="NorthNet beats SouthNet", outcome="outperforms"),
        start=30000,
    ),
    entry(
        "2506.00002",
        claim("proposes", SOUTH, start=40100, quote="we propose SouthNet"),
        claim("comparesAgainst", NORTH, start=40200, quote="SouthNet beats NorthNet", outcome="outperforms"),
        claim("comparesAgainst", EAST, start=40300, quote="and EastNet", outcome="outperforms"),
        start=40000,
    ),
)
