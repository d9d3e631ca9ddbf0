"""Builders for the small digests that the rules of the catalogue show."""

from __future__ import annotations

from paperkg.extract.rules.rule import Example

#: A title that names the paper's own thing.
TITLE = "TAPO: Careful Walks"


def digest(heading: str, text: str, title: str = "Careful Walks") -> str:
    """Return a digest with a text under one heading."""
    return f"# {title}\n\n## {heading}\n\n{text}\n"


def example(heading: str, text: str, object: str, title: str = "Careful Walks") -> Example:  # noqa: A002
    """Return a digest with a text under one heading, and the object of the claim that it makes."""
    return Example(digest(heading, text, title), object)
