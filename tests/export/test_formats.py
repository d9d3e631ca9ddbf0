"""What the list of formats says is true: each keeps what it says, drops what it says, and stands on its page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pytest

from paperkg.errors import UsageError
from paperkg.extract.model import SourceFile
from paperkg.extract.record import EntryRecord, Evidence, ResultObject, SizeObject, SlotObject, TextObject
from paperkg.graph.export.formats import FEATURES, FORMATS, Format, exports_table
from paperkg.graph.export.material import Material
from tests.builders import claim, entity, full_record, record
from tests.export.relations import RELATIONS, counted, relations_of
from tests.graph.analysis import wide_graph
from tests.graph.small_graph import RECORDS

ROOT = Path(__file__).parents[2]
FIRST = Evidence(start=73400, end=73414, quote="quote of sight", section="sightseeing")
OTHER = Evidence(start=84500, end=84514, quote="second thought", section="setup")
LAST = Evidence(start=95600, end=95610, quote="third word", section="setup")
#: For each feature but relations and `said`, what must stand in an export that keeps it; nothing else in the records
#: holds these.
MARKS = {
    "things": ["StrideNet"],
    "aliases": ["StridesNetwork"],
    "quotes": ["quote of "],
    "more": ["third wo"],
    "places": ["73400", "73414"],
    "sections": ["sightseeing"],
    "dates": ["1999-12-31"],
    "published": ["1998-07-06"],
    "outcomes": ["onPar"],
    "doubt": ["peculative"],
    "rules": ["walking-rule@7", "0.8125"],
    "sizes": ["13.37B"],
    "gaps": ["masking"],
    "results": ["31.4159", "SightBench"],
    "texts": ["limit of sight", "works of sight", "gift of sight"],
    "entries": ["6a983cd6ffd561e4"],
    "meta": ["meta of sight", "abstract of sight"],
    "decisions": ["a text says that"],
    "support": ["7.5"],
    "contradictions": ["outperforms or below"],
    "abstracts": ["notMentioned"],
}


def marked() -> list[EntryRecord]:
    """Return a digest, an abstract, and seven digests of one day that say the same as the first."""
    target = entity("StrideNet", "Method", "StridesNetwork")
    said = claim("comparesAgainst", target, FIRST, LAST, outcome="onPar", rule="walking-rule@7", confidence=0.8125,
                 status="speculative")  # fmt: skip
    first = record(
        said,
        claim("hasModelSize", SizeObject(size="13.37B", parameters=13_370_000_000), FIRST),
        claim("notReported", SlotObject(slot="masking"), FIRST),
        claim("reportsResult", ResultObject(dataset="SightBench", dataset_id="dataset/sightbench", value=Decimal("31.4159")),
              FIRST),
        claim("hasLimitation", TextObject(text="limit of sight"), FIRST),
        claim("suggestsFutureWork", TextObject(text="works of sight"), FIRST),
        claim("hasContribution", TextObject(text="gift of sight"), FIRST),
        claim("comparesAgainst", entity("PPO"), FIRST, outcome="outperforms"),
        date="1999-12-31", published="1998-07-06", source=SourceFile("day.md", "", "6a983cd6ffd561e4" * 4),
        meta={"votes": "meta of sight"},
    )  # fmt: skip
    abstract = record(
        claim("comparesAgainst", entity("PPO"), OTHER, outcome="below"),
        date=None, source=SourceFile("api.json", "", "0" * 64),
    ).model_copy(update={"abstract": "abstract of sight"})  # fmt: skip
    same = [
        record(said.model_copy(update={"id": f"same-{n}"}), date="1999-12-30", speculative=n == 0,
               source=SourceFile(f"{n}.md", "", f"{n}" * 64))
        for n in range(1, 8)
    ]  # fmt: skip
    return [first, abstract, *same[:-1], same[-1].model_copy(update={"speculative": True})]


def text_of(path: Path) -> str:
    """Return all that stands in an export as text, and the names of its files."""
    if path.is_dir():
        return "\n".join(
            f"{file.relative_to(path)}\n{text_of(file)}" for file in sorted(path.rglob("*")) if file.is_file()
        )
    if path.suffix == ".parquet":
        parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
        return json.dumps(parquet.read_table(path).to_pylist(), ensure_ascii=False)
    return path.read_text(encoding="utf-8")


def exported(form: Format, path: Path, records: Iterable[EntryRecord], *, claims: bool = False) -> str:
    """Return all that an export holds of the records; of a page not what is the same in every page."""
    form.write(Material.of(records, claims=claims), path)
    text = text_of(path)
    return text.partition('type="application/json">')[2].partition("</script>")[0] if form.name == "html" else text


def kept(text: str) -> set[str]:
    """Return the features with all marks in a text; Gephi's tables write days with slashes."""
    return {name for name, marks in MARKS.items() if all(m in text or m.replace("-", "/") in text for m in marks)}


def touched(text: str) -> set[str]:
    """Return the features of which a text holds any mark."""
    return {name for name, marks in MARKS.items() if any(m in text or m.replace("-", "/") in text for m in marks)}


HOLDING = [form for form in FORMATS.values() if not form.describes]
holding = pytest.mark.parametrize("form", HOLDING, ids=lambda form: form.name)
#: Each format, and once more with claims where it has them.
WAYS = [(form, claims) for form in HOLDING for claims in ((False, True) if form.with_claims else (False,))]
ways = pytest.mark.parametrize(
    ("form", "claims"), WAYS, ids=[f"{form.name}-claims" if claims else form.name for form, claims in WAYS]
)


def features(form: Format, claims: bool) -> frozenset[str]:
    return form.keeps | form.with_claims if claims else form.keeps


def test_every_feature_has_a_mark_or_a_count() -> None:
    assert {*MARKS, *RELATIONS, "said"} == set(FEATURES)


@ways
def test_a_format_keeps_just_what_it_says(form: Format, claims: bool, tmp_path: Path) -> None:
    text = exported(form, tmp_path / "out", marked(), claims=claims)
    assert kept(text) == touched(text) == features(form, claims) & MARKS.keys()


@ways
def test_each_relation_is_there_as_often_as_in_the_graph_or_not_at_all(
    form: Format, claims: bool, tmp_path: Path
) -> None:
    whole, other = entity("Zig Distillery"), SourceFile("other.md", "", "0" * 64)
    parted = [
        record(claim("proposes", whole), claim("proposes", entity("First-Zag Prefix")), paper="2505.00009"),
        record(claim("proposes", whole, id="again"), paper="2505.00009", source=other),
    ]
    records = [full_record(), *parted, *RECORDS, *wide_graph.RECORDS]
    wanted = relations_of(Material.of(records))
    assert set(wanted) == set(RELATIONS)
    form.write(Material.of(records, claims=claims), tmp_path / "out")
    held = {name: count for name, count in wanted.items() if name in features(form, claims)}
    assert counted(form.name, tmp_path / "out") == held


@ways
def test_another_type_that_a_digest_gives_changes_the_export_where_it_is_kept(
    form: Format, claims: bool, tmp_path: Path
) -> None:
    target = entity("StrideNet", "Method")
    one, other = (
        exported(form, tmp_path / name, [record(claim("uses", thing, id="same"))], claims=claims)
        for name, thing in (("one", target), ("other", target.model_copy(update={"said_type": "Dataset"})))
    )
    assert (one != other) == ("said" in features(form, claims))


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_the_same_records_in_any_order_give_the_same_bytes(form: Format, tmp_path: Path) -> None:
    records = [*marked(), record(claim(), paper="2505.00002"), record(claim("uses"), paper="2505.00003")]
    form.write(Material.of(records), tmp_path / "one")
    form.write(Material.of(reversed(records)), tmp_path / "two")
    assert text_of(tmp_path / "one") == text_of(tmp_path / "two")


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_no_records_give_a_file_that_is_empty_but_whole(form: Format, tmp_path: Path) -> None:
    form.write(Material.of([]), tmp_path / "out")
    assert (tmp_path / "out").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_what_a_format_has_not_is_refused(form: Format, tmp_path: Path) -> None:
    if not form.views:
        with pytest.raises(UsageError, match="has no views; valid: graphml, gexf, gephi-csv"):
            form.write(Material.of([], view="comparisons"), tmp_path / "out")
    if not form.with_claims:
        with pytest.raises(UsageError, match="no nodes for claims; valid: neo4j-csv, cypher"):
            form.write(Material.of([], claims=True), tmp_path / "out")
    if not form.strict:
        with pytest.raises(UsageError, match="no strict form: it adds nothing to its schema; valid: graphml"):
            form.write(Material.of([], strict=True), tmp_path / "out")


def test_the_page_holds_the_table_of_the_formats() -> None:
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    assert exports_table() in page


def test_the_page_shows_each_format_and_no_other() -> None:
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    assert set(re.findall(r"--to ([\w-]+)", page)) == set(FORMATS)
