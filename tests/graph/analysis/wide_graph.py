"""Papers made by hand that have what analyses must get right: chains, circles, doubt, mixed units, several proposals."""

from decimal import Decimal

from paperkg.extract.record import EntryRecord, ResultObject
from paperkg.graph.analysis.facts import Facts
from paperkg.graph.derive import Derived
from tests.graph.small_graph import claim, entry, thing

ALPHA, BETA, GAMMA, DELTA = (thing("Method", name) for name in ("AlphaOne", "BetaTwo", "GammaThree", "DeltaFour"))
EPSILON = thing("Model", "EpsilonNet")
CORPUS, BENCH = thing("Dataset", "CorpusX"), thing("Dataset", "BenchY")
ACCURACY, WER = thing("Metric", "Accuracy"), thing("Metric", "WER")


def result(subject, dataset=CORPUS, metric=ACCURACY, baseline=None, **numbers) -> ResultObject:
    given = {name: Decimal(str(value)) if isinstance(value, int | float) else value for name, value in numbers.items()}
    return ResultObject(
        subject=subject.name, subject_id=subject.id, dataset=dataset.name, dataset_id=dataset.id,
        metric=metric and metric.name, metric_id=metric and metric.id, baseline=baseline and baseline.name,
        baseline_id=baseline and baseline.id, **given,
    )  # fmt: skip


def reports(target: ResultObject, start: int, status="stated"):
    return claim("reportsResult", target, start=start, quote=f"number {start}", status=status)


RECORDS: tuple[EntryRecord, ...] = (
    entry(
        "2501.00001",
        claim("proposes", ALPHA, start=10, quote="we propose AlphaOne"),
        claim("comparesAgainst", BETA, start=20, quote="AlphaOne beats BetaTwo", outcome="outperforms"),
        claim("comparesAgainst", EPSILON, start=30, quote="behind EpsilonNet", outcome="below"),
        claim("evaluatesOn", CORPUS, start=40, quote="on CorpusX"),
        reports(result(ALPHA, value=81.5, unit="%", baseline=BETA, baseline_value=80), 50),
        reports(result(ALPHA, value=0.9), 60),
        reports(result(ALPHA, delta=2, unit="points", delta_kind="points", direction="up", baseline=BETA), 70),
        reports(result(ALPHA, delta=5, unit="%", delta_kind="relative", direction="up", baseline=BETA), 80),
        reports(result(ALPHA, metric=WER, value=4.5, unit="%"), 90),
        title="Alpha, or a First Step", date="2024-12-30",
    ),
    entry(
        "2501.00002",
        claim("proposes", BETA, start=1010, quote="we propose BetaTwo"),
        claim("comparesAgainst", GAMMA, start=1020, quote="BetaTwo beats GammaThree", outcome="outperforms"),
        claim("evaluatesOn", CORPUS, start=1040, quote="also on CorpusX"),
        claim("trainsOn", BENCH, start=1045, quote="trained on BenchY"),
        reports(result(BETA, value=85, unit="%"), 1050),
        reports(result(BETA, metric=WER, value=3.5, unit="%"), 1060),
        reports(result(BETA, metric=None, value=7), 1070),
        start=1000, date="2025-01-05",
    ),
    entry(
        "2501.00003",
        claim("proposes", GAMMA, start=2010, quote="GammaThree is new"),
        claim("proposes", DELTA, start=2015, quote="and so is DeltaFour"),
        claim("comparesAgainst", ALPHA, start=2020, quote="perhaps better than AlphaOne", outcome="outperforms",
              status="speculative"),
        claim("comparesAgainst", DELTA, start=2025, quote="our own part", outcome="outperforms"),
        claim("evaluatesOn", CORPUS, start=2040, quote="CorpusX it is", status="speculative"),
        claim("usesDataset", BENCH, start=2045, quote="BenchY as well", status="speculative"),
        reports(result(GAMMA, value=99, unit="%"), 2050, "speculative"),
        reports(result(GAMMA, delta_min=1, delta_max=3, unit="%", delta_kind="range"), 2060),
        title="Gamma and Delta", start=2000, speculative=True, date="2025-01-06",
    ),
    entry(
        "2501.00001",
        claim("comparesAgainst", BETA, start=3020, quote="AlphaOne is above BetaTwo", outcome="outperforms"),
        claim("comparesAgainst", BETA, start=3030, quote="BetaTwo is met"),
        title="Alpha, or a First Step", start=3000, source="other.md", sha256="7" * 64, date="2025-01-06",
    ),
)  # fmt: skip


def facts(*records: EntryRecord) -> Facts:
    return Facts(Derived.of(records or RECORDS))
