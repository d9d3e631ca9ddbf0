"""What can go wrong, in one place: exceptions for wrong use, and the catalogue of faults in the data.

Wrong use raises a `PaperkgError`. A fault in the data never stops a run: it is a `Fault` of this catalogue, told as a
`Problem` with its file and line (see `paperkg.extract.source.ledger`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Level = Literal["error", "warning", "note"]


class PaperkgError(Exception):
    """Something was asked that cannot be done. Says what was wrong, where, what to do, and the valid options.

    >>> print(UsageError("unknown format 'xls'", options=("csv", "json")))
    unknown format 'xls'; valid: csv, json
    """

    def __init__(
        self, what: str, *, where: str | None = None, hint: str | None = None, options: Iterable[str] = ()
    ) -> None:
        self.what = what
        self.where = where
        self.hint = hint
        self.options = tuple(options)
        parts = [f"{where}: {what}" if where else what]
        if hint:
            parts.append(hint)
        if self.options:
            parts.append("valid: " + ", ".join(self.options))
        super().__init__("; ".join(parts))


class UsageError(PaperkgError):
    """A call or command that makes no sense: exit code 2."""


class InputError(PaperkgError):
    """A file of the user's (lexicon, rules, gold, graph) that cannot be used as it is."""


class OutputError(PaperkgError):
    """A result that cannot be written where it should go."""


class MissingPartError(PaperkgError):
    """An optional part of the package, or another program, that is not installed."""


class Fault(NamedTuple):
    """One kind of fault in the data: `code` is stable, `reason` and `hint` are templates for `str.format`."""

    code: str
    level: Level
    reason: str
    hint: str


MISSING = Fault("missing", "error", "no such file or folder", "check the path; patterns may use *, ? and **")
NO_MATCH = Fault("no-match", "error", "the pattern matches no file", "check the pattern, or name a file or folder")
UNREADABLE = Fault("unreadable", "error", "cannot be read: {why}", "check the file's permissions")
EMPTY_FILE = Fault("empty-file", "warning", "the file is empty", "leave it out, or give it text")
EMPTY_FOLDER = Fault("empty-folder", "warning", "the folder holds no digest", "digests end in {suffixes}")
BINARY = Fault(
    "binary", "error", "the file is binary, not text", "give Markdown, plain text, JSON or JSON lines in UTF-8"
)
ENCODING = Fault(
    "encoding", "error", "not valid UTF-8 at byte {at}{guess}", "convert it: iconv -f {encoding} -t UTF-8 FILE"
)
BAD_GZIP = Fault("bad-gzip", "error", "not a complete gzip file: {why}", "fetch or compress it again")
SUFFIX = Fault(
    "suffix", "note", "left out: {suffix} is no digest", "digests end in {suffixes}; name the file itself to read it"
)
HIDDEN = Fault("hidden", "note", "left out: hidden", "name the file itself to read it")
HOUSEKEEPING = Fault(
    "housekeeping", "note", "left out: about the folder, not a digest", "name the file itself to read it"
)
COPY = Fault("copy", "note", "left out: the same bytes as {of}", "nothing to do")
SIDECAR = Fault("sidecar", "note", "read as metadata of {of}", "nothing to do")
LINE_TOO_LONG = Fault(
    "line-too-long", "error", "a line of {size} characters is no digest", "break the file into entries or lines"
)
NO_PAPERS = Fault("no-papers", "warning", "no paper found", "see docs/layouts.md for what is read")
UNKNOWN_LAYOUT = Fault(
    "unknown-layout",
    "note",
    "no known layout: read by its headings and prose",
    "see docs/layouts.md for those that are known",
)
BAD_JSON = Fault("bad-json", "error", "not valid JSON: {why}", "repair the line; the others were read")
NOT_A_PAPER = Fault(
    "not-a-paper", "warning", "a JSON value without title and abstract{keys}", "keys that are read: {options}"
)
EMPTY_ENTRY = Fault(
    "empty-entry", "warning", "{paper}: a heading with nothing under it", "give it a summary, or drop it"
)
OPEN_FENCE = Fault(
    "open-fence", "note", "{paper}: a fence that is never closed; closed at the entry's end", "add ``` at its end"
)
OTHER_LANGUAGE = Fault(
    "other-language",
    "note",
    "{paper}: seems to be {tongue}, which has no rules: read by its names and numbers, as {read_as}",
    "Korean, English, and Chinese have rules; read the claims of this entry with care",
)
