"""Gold facts: what a careful reader finds in an entry, one JSON line per entry, checked by pydantic where it enters.

The form is described in `docs/annotating.md`. A file with faults raises one `GoldError` that names every faulty line.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from paperkg.errors import InputError


class GoldError(InputError):
    """A gold file that cannot be used; the message lists each faulty line and what was expected there."""


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldEntity(_Gold):
    """A named thing with every spelling that counts as right; `optional` makes it neither required nor wrong."""

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    optional: bool = False


class GoldSize(_Gold):
    """A parameter count in Latin form (`7B`)."""

    size: str
    of: str | None = None
    optional: bool = False


class GoldResult(_Gold):
    """A reported number, with as many keys as the text gives; `quote` is an exact piece of the text."""

    subject: str | None = None
    dataset: str | None = None
    metric: str | None = None
    baseline: str | None = None
    value: float | None = None
    baseline_value: float | None = None
    delta: float | None = None
    delta_min: float | None = None
    delta_max: float | None = None
    unit: str | None = None
    quote: str | None = None
    optional: bool = False


class GoldEntry(_Gold):
    """All facts of one entry: every slot has to be there, if only as an empty list."""

    source: str
    paper: str
    speculative: bool = False
    proposes: tuple[GoldEntity, ...]
    datasets: tuple[GoldEntity, ...]
    compares_against: tuple[GoldEntity, ...]
    uses: tuple[GoldEntity, ...]
    metrics: tuple[GoldEntity, ...]
    tasks: tuple[GoldEntity, ...]
    model_sizes: tuple[GoldSize, ...]
    results: tuple[GoldResult, ...]
    not_reported: tuple[str, ...]


_ENTRY = TypeAdapter(GoldEntry)


def read_gold(path: Path) -> tuple[GoldEntry, ...]:
    """Return the entries of a gold file, in order; raise `GoldError` with all its faults, `OSError` if unreadable."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise GoldError(
            f"not UTF-8 at byte {error.start}", where=path.name, hint="save the gold file as UTF-8"
        ) from error
    entries: list[GoldEntry] = []
    faults: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entries.append(_ENTRY.validate_json(line))
        except ValidationError as error:
            faults.extend(f"{path.name}:{number}: {_where(fault['loc'])}: {fault['msg']}" for fault in error.errors())
    if not entries and not faults:
        raise GoldError("no entries", where=path.name, hint="docs/annotating.md shows the form of a line")
    if faults:
        raise GoldError("\n".join(faults), hint="docs/annotating.md shows the form of a line")
    return tuple(entries)


def _where(location: tuple[int | str, ...]) -> str:
    return ".".join(map(str, location)) or "line"
