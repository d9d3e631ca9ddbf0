"""mlcroissant finds nothing wrong or missing in our description, and reads every row of every table by it, offline."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tools import HERE, packages

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS

#: mlcroissant, and of what it needs all that the tests of the graph don't install anyway.
PACKAGES = (
    "mlcroissant==1.1.1", "absl-py==2.5.1", "etils==1.15.0", "jsonpath-rw==1.4.0", "ply==3.11", "decorator==5.3.1",
    "six==1.17.0", "scipy==1.17.1", "fsspec==2026.9.0", "importlib_resources==7.1.0",
)  # fmt: skip


def test_mlcroissant_reads_every_cell(records: list[EntryRecord], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    where = packages("mlcroissant", *PACKAGES)
    FORMATS["croissant"].write(Material.of(records), tmp_path / "out")
    done = subprocess.run(
        [sys.executable, str(HERE / "croissant" / "read.py"), str(tmp_path / "out" / "croissant.json")],
        # No way out: what it needs from the network it would not get.
        env={**os.environ, "PYTHONPATH": str(where), "HOME": str(tmp_path), "https_proxy": "http://localhost:9"},
        capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    assert found["issues"] == []
    assert set(found["tables"]) == set(COLUMNS)
    for name, rows in found["tables"].items():
        table = parquet.read_table(tmp_path / "out" / f"{name}.parquet").to_pylist()
        assert rows == [{f"{name}/{column}": value for column, value in row.items()} for row in table]
        assert rows
