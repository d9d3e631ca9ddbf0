"""GraphML of a view; the format itself is in `paperkg.graph.graphml`."""

from __future__ import annotations

from pathlib import Path

from paperkg.graph.export.material import Material
from paperkg.graph.graphml import write_graphml


def write(material: Material, path: Path) -> None:
    """Write the view of the material to `path`."""
    write_graphml(material.network, path, strict=material.strict)
