"""From bytes to text: UTF-8, and UTF-16 or UTF-32 where a BOM says so. Everything else is refused with a good guess."""

from __future__ import annotations

import codecs
import re

from paperkg import errors
from paperkg.extract.source.ledger import Problem

#: Longest first: the UTF-32 mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HAN = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]")
_SAMPLE = 65536
_MOST = 0.7
_BINARY_SHARE = 0.01


def decode(data: bytes, name: str) -> str | Problem:
    """Return the text of a file without its BOM, or what is wrong with it."""
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    data = data[len(mark) :]
    if encoding == "utf-8" and b"\0" in data:
        return Problem.of(errors.BINARY, name)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        return _refuse(data, name, error.start)
    return text if text and not text.isspace() else Problem.of(errors.EMPTY_FILE, name)


def _refuse(data: bytes, name: str, at: int) -> Problem:
    sample = data[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _BINARY_SHARE * len(sample):
        return Problem.of(errors.BINARY, name)
    encoding = _guess(data)
    guess = f", it looks like {encoding}" if encoding is not None else ""
    return Problem.of(errors.ENCODING, name, at=at, guess=guess, encoding=(encoding or "ENCODING").upper())


def _guess(data: bytes) -> str | None:
    for encoding, script in (("cp949", _HANGUL), ("gb18030", _HAN), ("latin-1", None)):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = len(_FOREIGN.findall(text))
        if script is None or len(script.findall(text)) >= _MOST * foreign:
            return encoding
    return None
