"""The lexicon: names of models, datasets, methods, metrics, and tasks that the field knows, with their other spellings.

Takes the tab-separated files beside this module, and any that a user adds in the same format. Gives one frozen
`Lexicon`. Promises that a bad line stops nothing silently: all faults of all files are collected and raised as one
`LexiconError` that names file, line, and the valid options. The format is described in docs/lexicon.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from paperkg.ontology.keys import name_key

NameType = Literal["Method", "Model", "Dataset", "Metric", "Task"]
NameLanguage = Literal["en", "ko", "zh"]

#: `any`: in any case. `case`: the name and its one-word aliases only as written. `never-alone`: as `case`, and only
#: beside a head noun (`Spider 데이터셋`, `the Titanic dataset`).
MatchRule = Literal["any", "case", "never-alone"]

COLUMNS = ("name", "type", "aliases", "family", "match", "source")
FOLDER = Path(__file__).parent / "lexicon"
FILES = ("models.tsv", "datasets.tsv", "methods.tsv", "metrics.tsv", "tasks.tsv")
AMBIGUOUS = "ambiguous.tsv"
BROAD = "broad.tsv"
USAGES = "usages.tsv"

_TYPES = frozenset(get_args(NameType))
_MATCHES = frozenset(get_args(MatchRule))
_LANGUAGES = frozenset(get_args(NameLanguage))


class LexiconError(ValueError):
    """Lexicon files that break the format; `faults` lists every fault as `file:line: what, and the valid options`."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("the lexicon has faults:\n" + "\n".join(self.faults))


class Alias(NamedTuple):
    """Another spelling of a name, and its language."""

    text: str
    lang: NameLanguage


class LexiconName(NamedTuple):
    """One row: a thing, its spellings, the family that it belongs to (or ""), how it matches, and who lists it."""

    name: str
    type: NameType
    aliases: tuple[Alias, ...] = ()
    family: str = ""
    match: MatchRule = "any"
    source: str = ""

    def forms(self) -> Iterator[Alias]:
        """Yield every spelling, the canonical one first."""
        yield Alias(self.name, "en" if self.name.isascii() else _script(self.name))
        yield from self.aliases


@dataclass(frozen=True)
class Lexicon:
    """All rows in file order, and for each key that more than one type holds the types, the most usual sense first."""

    rows: tuple[LexiconName, ...]
    senses: tuple[tuple[str, tuple[NameType, ...]], ...] = ()

    @cached_property
    def _index(self) -> dict[str, tuple[LexiconName, ...]]:
        index: dict[str, tuple[LexiconName, ...]] = {}
        for row in self.rows:
            for form in row.forms():
                key = name_key(form.text)
                held = index.get(key, ())
                if row not in held:
                    index[key] = (*held, row)
        return {key: self.rank(key, rows) if len(rows) > 1 else rows for key, rows in index.items()}

    @cached_property
    def _order(self) -> dict[str, tuple[NameType, ...]]:
        return dict(self.senses)

    def rank(self, key: str, rows: tuple[LexiconName, ...]) -> tuple[LexiconName, ...]:
        """Return the rows that share a key, the most usual sense first."""
        order = self._order.get(key, ())
        return tuple(sorted(rows, key=lambda row: order.index(row.type) if row.type in order else len(order)))

    def find(self, name: str) -> tuple[LexiconName, ...]:
        """Return the rows that hold this spelling as name or alias; several where the name has several senses.

        >>> [row.name for row in load_lexicon().find("group relative policy optimization")]
        ['GRPO']
        """
        return self._index.get(name_key(name), ())

    def canonical(self, name: str, type: NameType | None = None) -> str | None:  # noqa: A002 - the field's word
        """Return the canonical spelling of a name, of the most usual sense or of `type`; None where it is unknown."""
        return next((row.name for row in self.find(name) if type is None or row.type == type), None)


@lru_cache(maxsize=8)
def load_lexicon(*extra: Path) -> Lexicon:
    """Load the bundled lexicon, and `extra` files whose rows add to it or replace rows of the same type and key.

    Raises LexiconError with every fault of every file, and OSError where a file cannot be read.
    """
    faults: list[str] = []
    rows = [row for name in FILES for row in _parse(FOLDER / name, faults)]
    for path in extra:
        rows = _override(rows, list(_parse(path, faults)))
    senses = tuple(_parse_senses(FOLDER / AMBIGUOUS, faults))
    if faults:
        raise LexiconError(faults)
    return Lexicon(tuple(rows), senses)


@lru_cache(maxsize=1)
def broad_names() -> frozenset[str]:
    """Return the names of kinds of things rather than things: they are known, but nobody's baseline."""
    lines = (FOLDER / BROAD).read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(line.split("\t")[0] for line in lines)


@lru_cache(maxsize=1)
def usages() -> dict[str, str]:
    """Return by name for what papers mostly name a thing: `software`, `loss`, `backbone`; see docs/lexicon.md."""
    lines = (FOLDER / USAGES).read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def usage_of(row: LexiconName) -> str | None:
    """Return for what papers mostly name the thing of a row, or else its family; None where nothing is usual."""
    known = usages()
    return known.get(row.name) or known.get(row.family)


def _override(rows: list[LexiconName], new: list[LexiconName]) -> list[LexiconName]:
    replaced = {(row.type, name_key(row.name)) for row in new}
    return [row for row in rows if (row.type, name_key(row.name)) not in replaced] + new


def _lines(path: Path, columns: tuple[str, ...], faults: list[str]) -> Iterator[tuple[int, list[str]]]:
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    if tuple(lines[0].rstrip("\r").split("\t")) != columns:
        faults.append(f"{path.name}:1: the header is {lines[0]!r}; it must be {chr(9).join(columns)!r} (tabs between)")
        return
    for number, line in enumerate(lines[1:], start=2):
        stripped = line.rstrip("\r")
        if not stripped or stripped.startswith("# "):
            continue
        cells = stripped.split("\t")
        if len(cells) == len(columns):
            yield number, cells
        else:
            faults.append(
                f"{path.name}:{number}: {len(cells)} cells; there must be {len(columns)}: {', '.join(columns)}"
            )


def _parse(path: Path, faults: list[str]) -> Iterator[LexiconName]:
    for number, (name, kind, aliases, family, match, source) in _lines(path, COLUMNS, faults):
        wrong = [
            f"{what} {value!r} is unknown; valid: {', '.join(sorted(valid))}"
            for what, value, valid in (("type", kind, _TYPES), ("match", match, _MATCHES))
            if value not in valid
        ]
        if not name.strip():
            wrong.append("the name is empty; write the canonical spelling")
        if aliases and not all(alias.strip() for alias in aliases.split("|")):
            wrong.append(f"an alias in {aliases!r} is empty; write text@lang|text@lang")
        if wrong:
            faults.extend(f"{path.name}:{number}: {fault}" for fault in wrong)
            continue
        yield LexiconName(
            name,
            cast(NameType, kind),
            tuple(map(_alias, aliases.split("|"))) if aliases else (),
            family,
            cast(MatchRule, match),
            source,
        )


def _alias(cell: str) -> Alias:
    text, at, lang = cell.rpartition("@")
    if at and lang in _LANGUAGES:
        return Alias(text, cast(NameLanguage, lang))
    return Alias(cell, "en")


def _parse_senses(path: Path, faults: list[str]) -> Iterator[tuple[str, tuple[NameType, ...]]]:
    for number, (key, types, _reason) in _lines(path, ("key", "types", "reason"), faults):
        listed = types.split("|")
        if unknown := [kind for kind in listed if kind not in _TYPES]:
            faults.append(f"{path.name}:{number}: type {unknown[0]!r} is unknown; valid: {', '.join(sorted(_TYPES))}")
        else:
            yield key, tuple(cast(list[NameType], listed))


def _script(text: str) -> NameLanguage:
    if any("가" <= char <= "힣" for char in text):
        return "ko"
    return "zh" if any("一" <= char <= "鿿" for char in text) else "en"
