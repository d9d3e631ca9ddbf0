"""Reads a description by mlcroissant; prints its errors and warnings, and every row of every table."""

import json
import sys
from collections.abc import Iterable

import mlcroissant


def main(path: str) -> None:
    dataset = mlcroissant.Dataset(jsonld=path)
    tables = {
        records.name: [{name: _plain(value) for name, value in row.items()} for row in dataset.records(records.name)]
        for records in dataset.metadata.record_sets
    }
    issues = dataset.metadata.ctx.issues
    print(json.dumps({"issues": sorted([*issues.errors, *issues.warnings]), "tables": tables}))


def _plain(value: object) -> object:
    """Return a cell as JSON has it: text is bytes here, and what is absent is no number."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_plain(item) for item in value]
    if hasattr(value, "item"):
        value = value.item()
    return None if value != value or str(value) == "NaT" else value


if __name__ == "__main__":
    main(sys.argv[1])
