"""Runs the notebook of `docs/` in a folder of its own; `make tutorial` writes what came out back into it.

What a run can't repeat is left out: times, versions, and the talk of libraries on stderr. What is left is the same in
every run with the versions of `constraints.txt`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parents[2] / "docs" / "tutorial.ipynb"


def load(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


def executed(notebook: Any) -> Any:
    """Return the notebook with the outputs of a fresh run.

    Raises:
        nbclient.exceptions.CellExecutionError: a cell fails.

    """
    with tempfile.TemporaryDirectory() as folder:
        run = {"metadata": {"path": folder}}
        client = NotebookClient(
            notebook, timeout=180, kernel_name="python3", resources=run, record_timing=False, store_widget_state=False
        )
        client.execute()
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [out for out in cell.outputs if out.get("name") != "stderr"]
            for out in cell.outputs:
                _keep_richest(out.get("data", {}))
    return notebook


def _keep_richest(shown: dict[str, str]) -> None:
    """Drop the plain form beside a table or picture: it holds what no reader looks at, such as each confidence."""
    if {"text/html", "image/svg+xml"} & set(shown):
        shown.pop("text/plain", None)


def text(notebook: Any) -> str:
    return str(nbformat.writes(notebook))


if __name__ == "__main__":
    NOTEBOOK.write_text(text(executed(load(NOTEBOOK))) + "\n", encoding="utf-8", newline="\n")
    sys.exit(0)
