"""Names and sentences that break careless writers, and records that hold them."""

from __future__ import annotations

from paperkg.extract.record import EntryRecord
from tests.builders import claim, entity, evidence, record, source

NASTY = {
    "controls": "GR\x00P\x0bO\x7f\x85",
    "quotes": 'it\'s a "quote" `tick` \\ \\" \\u0041 \\',
    "newlines": "first\nsecond\r\nthird\rfourth\ttab",
    "emoji": "🧪 test 👩‍🔬",
    "rtl": "abc\u202edcba\u2066\u200f ",
    "markup": "a & <b> ]]> & < [[x|y]] {{z}} $r ;|,\x1f",
    "long": "가" * 10_000,
    "formula": "=1+1",
    "null": "null",
    "list": '["a", "b"]',
}


def nasty_record(text: str) -> EntryRecord:
    """Return an entry whose title, names, and sentence are the text."""
    where = source(f"x{text}x", name="nasty.md")
    span = evidence(text, "setup", where.text)
    return record(
        claim("comparesAgainst", entity(text, "Method", f"{text}!"), span, outcome="onPar"),
        claim("uses", entity(text, "Method"), span),
        title=text,
        source=where,
    )


def twins() -> tuple[EntryRecord, EntryRecord]:
    """Return entries for two papers whose ids differ only in case."""
    return record(claim(), paper="Walks"), record(claim(), paper="walks")
