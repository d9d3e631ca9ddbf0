"""The notebook of `docs/` runs, and its outputs are those of a fresh run."""

from __future__ import annotations

import pytest

pytest.importorskip("nbclient", reason="nbclient is not installed")
pytest.importorskip("ipykernel", reason="ipykernel is not installed")

from tutorial import NOTEBOOK, executed, load, text


@pytest.mark.filterwarnings("default")  # Jupyter's own
def test_a_fresh_run_gives_the_outputs_that_are_committed() -> None:
    committed, fresh = load(NOTEBOOK), executed(load(NOTEBOOK))
    for number, (old, new) in enumerate(zip(committed.cells, fresh.cells, strict=True)):
        assert old == new, f"cell {number} of {NOTEBOOK.name}: run 'make tutorial'"
    assert text(fresh) + "\n" == NOTEBOOK.read_text(encoding="utf-8")


def test_it_goes_from_a_digest_to_a_picture() -> None:
    outputs = [out for cell in load(NOTEBOOK).cells if cell.cell_type == "code" for out in cell.outputs]
    kinds = [kind for out in outputs for kind in out.get("data", {})]
    assert kinds.count("image/svg+xml") == 2
    assert "<mark>GRPO</mark>" in "".join(out.get("data", {}).get("text/html", "") for out in outputs)
