"""What the list of formats says is true: each keeps what it says, drops what it says, and stands on its page."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from paperkg.errors import UsageError
from paperkg.extract.model import SourceFile
from paperkg.extract.record import EntryRecord, Evidence, ResultObject, SizeObject, SlotObject, TextObject
from paperkg.graph.export.formats import FEATURES, FORMATS, Format, exports_table
from paperkg.graph.export.material import Material
from tests.builders import claim, entity, record

ROOT = Path(__file__).parents[2]
QUOTE = Evidence(start=73400, end=73414, quote="quote of sight", section="setup")
TEXT = TextObject(text="limit of sight")
#: For each feature, what must stand in an export that keeps it; nothing else in the records holds these.
MARKS = {
    "facts": "StrideNet",
    "aliases": "StridesNetwork",
    "quotes": "quote of ",
    "places": "73400",
    "dates": "1999-12-31",
    "outcomes": "onPar",
    "doubt": "peculative",
    "rules": "walking-rule@7",
    "sizes": "13.37B",
    "gaps": "masking",
    "results": "31.4159",
    "texts": "limit of sight",
    "entries": "6a983cd6ffd561e4",
}


def marked() -> EntryRecord:
    target = entity("StrideNet", "Method", "StridesNetwork")
    return record(
        claim("comparesAgainst", target, QUOTE, outcome="onPar", rule="walking-rule@7", status="speculative"),
        claim("hasModelSize", SizeObject(size="13.37B", parameters=13_370_000_000), QUOTE),
        claim("notReported", SlotObject(slot="masking"), QUOTE),
        claim("reportsResult", ResultObject(dataset="AIME", value=Decimal("31.4159")), QUOTE),
        claim("hasLimitation", TEXT, QUOTE),
        date="1999-12-31",
        source=SourceFile("day.md", "", "6a983cd6ffd561e4" * 4),
    )


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


def kept(form: Format, path: Path, *, claims: bool = False) -> set[str]:
    form.write(Material.of([marked()], claims=claims), path)
    text = text_of(path)
    # Gephi's tables write days with slashes.
    return {name for name, mark in MARKS.items() if mark in text or mark.replace("-", "/") in text}


def test_every_feature_has_a_mark() -> None:
    assert list(MARKS) == list(FEATURES)


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if not form.describes], ids=lambda form: form.name)
def test_a_format_keeps_just_what_it_says(form: Format, tmp_path: Path) -> None:
    assert kept(form, tmp_path / "out") == form.keeps


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if form.with_claims], ids=lambda form: form.name)
def test_with_claims_it_keeps_the_rest(form: Format, tmp_path: Path) -> None:
    assert kept(form, tmp_path / "out", claims=True) == form.keeps | form.with_claims == set(FEATURES)


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_the_same_records_in_any_order_give_the_same_bytes(form: Format, tmp_path: Path) -> None:
    records = [marked(), record(claim(), paper="2505.00002"), record(claim("uses"), paper="2505.00003")]
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
