"""The JSON file beside a Markdown file of the same name, which says what paper the Markdown is about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_MARKDOWN = (".md", ".markdown")
#: What a sidecar may call a fact, and what we call it.
_KEYS = {
    "title": "title",
    "authors": "authors",
    "author": "authors",
    "year": "year",
    "url": "url",
    "link": "url",
    "arxiv_id": "arxiv_id",
    "published": "published",
    "date": "published",
}
#: With one of these a record is a paper of its own, not a sidecar.
_OWN_TEXT = ("abstract", "summary", "paper")
_LARGEST = 1_000_000


def is_sidecar(path: Path) -> str | None:
    """Return the name of the Markdown file that a JSON file belongs to, None where it belongs to none."""
    if path.suffix.casefold() != ".json":
        return None
    owner = next((owner for suffix in _MARKDOWN if (owner := path.with_suffix(suffix)).is_file()), None)
    return owner.name if owner is not None and _load(path) else None


def read_sidecar(path: Path) -> tuple[tuple[str, str], ...]:
    """Return what the sidecar of a Markdown file says, sorted by key; empty where there is none."""
    beside = path.with_suffix(".json")
    if path.suffix.casefold() not in _MARKDOWN or not beside.is_file():
        return ()
    return _load(beside)


def _load(path: Path) -> tuple[tuple[str, str], ...]:
    try:
        if path.stat().st_size > _LARGEST:
            return ()
        value = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return ()
    if not isinstance(value, dict) or not isinstance(value.get("title"), str) or any(key in value for key in _OWN_TEXT):
        return ()
    facts = {_KEYS[key]: text for key in sorted(value) if key in _KEYS and (text := _text(value[key]))}
    return tuple(sorted(facts.items()))


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(text for item in value if (text := _text(item)))
    if isinstance(value, dict):
        return _text(value.get("name"))
    return " ".join(str(value).split()).encode("utf-8", "replace").decode() if isinstance(value, str | int) else ""
