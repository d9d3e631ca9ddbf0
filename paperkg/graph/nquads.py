"""N-Quads: encode terms, and write quads as sorted lines.

The syntax is that of <https://www.w3.org/TR/n-quads/>. Lines are unique and sorted by code point, so that the same
quads give the same bytes in whatever order they come.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from functools import lru_cache
from heapq import merge
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from paperkg.files import new_bytes
from paperkg.graph.escapes import HIDDEN, code_unit
from paperkg.graph.model import Quad
from paperkg.ontology.terms import XSD

#: What may not or should not stand raw in a literal: controls, quotes, backslashes, marks that turn text around.
_UNSAFE = re.compile(rf'["\\{HIDDEN}]')
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r", '"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f"}
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")

#: As many quads as are sorted at once: some 100 MB.
_RUN = 200_000

_INTEGER = f"^^<{XSD}integer>"
_DECIMAL = f"^^<{XSD}decimal>"


def iri(text: str) -> str:
    """Encode an IRI that `paperkg.graph.identity` or the vocabulary made."""
    return f"<{text}>"


def _escape(match: re.Match[str]) -> str:
    return _SHORT.get(match.group()) or code_unit(match)


def string(text: str) -> str:
    """Encode a plain string.

    >>> print(string('a "b"'))
    "a \\"b\\""
    """
    return f'"{_UNSAFE.sub(_escape, text)}"'


def labelled(text: str) -> str:
    """Encode a text with the language that its script tells: `ko` with Hangul, `zh` with Han, else `en`.

    >>> labelled("정확도"), labelled("GRPO")
    ('"정확도"@ko', '"GRPO"@en')
    """
    if text.isascii():
        return f"{string(text)}@en"
    return f"{string(text)}@{'ko' if _HANGUL.search(text) else 'zh' if _HAN.search(text) else 'en'}"


def typed(text: str, datatype: str) -> str:
    """Encode a literal of a datatype."""
    return f"{string(text)}^^<{datatype}>"


def integer(number: int) -> str:
    """Encode an `xsd:integer`. Derived types are avoided: Oxigraph reads them back as `xsd:integer`."""
    return f'"{number}"{_INTEGER}'


def decimal(number: Decimal | float) -> str:
    """Encode an `xsd:decimal` without exponent and trailing zeros, as stores write it back.

    >>> decimal(Decimal("94.80"))
    '"94.8"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    """
    return f'"{plain_decimal(number)}"{_DECIMAL}'


def plain_decimal(number: Decimal | float) -> str:
    """Return a number without exponent and trailing zeros."""
    text = f"{number if isinstance(number, Decimal) else Decimal(repr(number)):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@lru_cache(maxsize=1024)
def day(text: str) -> str:
    """Encode an ISO 8601 date; what is no date stays a plain string, for `check` to find."""
    try:
        valid = date.fromisoformat(text).isoformat() == text
    except ValueError:
        valid = False
    return typed(text, f"{XSD}date") if valid else string(text)


def nquads_lines(quads: Iterable[Quad]) -> list[str]:
    """Return the quads as unique, sorted lines, each with its line feed."""
    return sorted({f"{s} {p} {o} {g} .\n" for s, p, o, g in quads})


def write_nquads(quads: Iterable[Quad], path: Path) -> int:
    """Write the quads to a file, renamed into place when whole, and return their number.

    However many there are, only so many are in memory: sorted runs of them go to files, which are then merged.
    """
    count = 0
    with TemporaryDirectory(dir=path.parent, prefix=".runs-") as place, ExitStack() as files:
        left = iter(quads)
        runs: list[BinaryIO] = []
        while some := nquads_lines(islice(left, _RUN)):
            run = files.enter_context((Path(place) / str(len(runs))).open("w+b"))
            run.writelines(line.encode() for line in some)
            run.seek(0)
            runs.append(run)
        last = b""
        with new_bytes(path) as file:
            # The bytes of UTF-8 have the order of the code points.
            for line in merge(*runs):
                if line != last:
                    file.write(line)
                    count, last = count + 1, line
    return count


def read_nquads(path: Path) -> Iterator[Quad]:
    """Yield the quads of a file that `write_nquads` wrote, in its order: subject, predicate, object, graph."""
    with path.open(encoding="utf-8", newline="\n") as file:
        yield from map(split_line, file)


def split_line(line: str) -> Quad:
    """Return the quad of a line that `nquads_lines` made."""
    subject, predicate, rest = line.split(" ", 2)
    value, _, graph = rest[:-3].rpartition(" ")
    return Quad(subject, predicate, value, graph)
