"""pandas, polars, and DuckDB read the tables, CSV and Parquet alike: every row, every number, every text."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS, tables

Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def material(records: list[EntryRecord], nasty: list[EntryRecord]) -> Material:
    return Material.of([*records, *nasty])


@pytest.fixture(scope="module")
def folder(material: Material, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tables")
    FORMATS["csv"].write(material, made)
    FORMATS["parquet"].write(material, made)
    return made


def by_pandas(path: Path) -> Rows:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    if path.suffix == ".parquet":
        frame = pandas.read_parquet(path)
    else:
        frame = pandas.read_csv(
            path, keep_default_na=False, na_values=[""], dtype={"paper": str, "entry": str}, lineterminator="\n"
        )
    return [dict(zip(frame.columns, row, strict=True)) for row in frame.itertuples(index=False)]


def by_polars(path: Path) -> Rows:
    polars = pytest.importorskip("polars", reason="polars is not installed")
    if path.suffix == ".parquet":
        return list(polars.read_parquet(path).to_dicts())
    return list(polars.read_csv(path, infer_schema_length=None, schema_overrides={"paper": polars.String}).to_dicts())


def by_duckdb(path: Path) -> Rows:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    whole = "sample_size=-1, all_varchar=true, max_line_size=10000000"
    read = "read_parquet(?)" if path.suffix == ".parquet" else f"read_csv(?, {whole})"
    cursor = duckdb.connect().execute(f"SELECT * FROM {read}", [str(path)])
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def same(found: Any, wanted: Any) -> bool:
    """Tell whether a reader's value is ours: nothing is nothing, a list may be its JSON text, numbers are equal."""
    if wanted == ():
        return len(json.loads(found) if isinstance(found, str) else found) == 0
    if wanted is None or wanted == "":
        return found is None or found == "" or found != found
    if isinstance(wanted, tuple):
        return list(json.loads(found) if isinstance(found, str) else found) == list(wanted)
    if isinstance(wanted, bool):
        return str(found).lower() == str(wanted).lower()
    if isinstance(wanted, int | float | Decimal):
        return abs(float(found) - float(wanted)) < 1e-9
    return str(found).removesuffix(" 00:00:00") == wanted


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
@pytest.mark.parametrize("read", [by_pandas, by_polars, by_duckdb])
@pytest.mark.parametrize("name", list(COLUMNS))
def test_every_reader_gets_every_value(
    name: str, read: Callable[[Path], Rows], suffix: str, folder: Path, material: Material
) -> None:
    found = read(folder / f"{name}.{suffix}")
    table = tables(material)[name]  # type: ignore[index]
    assert len(found) == len(table.rows)
    for row, values in zip(found, table.rows, strict=True):
        assert list(row) == [column.name for column in table.columns]
        wrong = [(key, row[key], value) for key, value in zip(row, values, strict=True) if not same(row[key], value)]
        assert not wrong


def test_duckdb_counts_results_by_unit_and_kind(folder: Path, material: Material) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    query = "SELECT unit, delta_kind, count(*) FROM read_parquet(?) GROUP BY ALL ORDER BY ALL"
    rows = duckdb.connect().execute(query, [str(folder / "results.parquet")]).fetchall()
    assert sum(count for *_, count in rows) == len(tables(material)["results"].rows)
    assert any(unit == "%" and kind == "relative" for unit, kind, _ in rows)
