"""Rules of a user's own: cues in a TOML file, checked before they read anything.

Takes files, gives `UserRule`s. Promises that files with faults raise one `RulesError` which names every fault (file,
rule, what is wrong, the valid options), and that every rule finds what its `matches` show and nothing in its `rejects`,
with all other rules beside it. The form is described in docs/rules.md.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from paperkg.errors import InputError
from paperkg.extract.model import Language
from paperkg.extract.rules.catalogue import CODE_RULES
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.rules.rule import Cue, Sense, Side


class RulesError(InputError):
    """Files of rules that cannot be used; `faults` holds each fault as `file: rule id: what is wrong`."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("the rules have faults:\n" + "\n".join(faults) + "\n", hint="docs/rules.md shows the form")


class UserRule(NamedTuple):
    """A cue of the user's and the language whose text it reads."""

    language: Language
    cue: Cue


_Text = Annotated[str, StringConstraints(min_length=1)]


class _Row(BaseModel):
    """One `[[rule]]` of a file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: _Text
    language: Language
    sense: Sense
    side: Side
    stems: Annotated[tuple[_Text, ...], Field(min_length=1)]
    pattern: str = ""
    version: Annotated[int, Field(ge=1)] = 1
    matches: Annotated[tuple[_Text, ...], Field(min_length=1)]
    rejects: tuple[_Text, ...] = ()

    def rule(self) -> UserRule:
        cue = Cue(
            self.id, self.sense, self.side, self.stems, self.pattern, self.version,
            matches=self.matches, rejects=self.rejects,
        )  # fmt: skip
        return UserRule(self.language, cue)


_ROW = TypeAdapter(_Row)
_ID = re.compile(rf"(?:{'|'.join(get_args(Language))})(?:-[a-z0-9]+)+")


def read_rules(*paths: Path) -> tuple[UserRule, ...]:
    """Return the rules of some files, in order.

    Raises:
        RulesError: a file has faults.
        OSError: a file cannot be read.

    """
    faults: list[str] = []
    placed = [(path.name, rule) for path in paths for rule in _rules(path, faults)]
    rules = tuple(rule for _, rule in placed)
    faults += _taken(placed)
    if not faults:
        faults += [f"{name}: rule {rule.cue.id!r}: {what}" for name, rule in placed for what in _untrue(rule, rules)]
    if faults:
        raise RulesError(faults)
    return rules


def cues_of(rules: Sequence[UserRule], language: Language) -> tuple[Cue, ...]:
    """Return the cues that read a language."""
    return tuple(rule.cue for rule in rules if rule.language == language)


def _rules(path: Path, faults: list[str]) -> Iterator[UserRule]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        faults.append(f"{path.name}: not UTF-8 at byte {error.start}")
        return
    except tomllib.TOMLDecodeError as error:
        faults.append(f"{path.name}: not TOML: {error}")
        return
    faults += [f"{path.name}: unknown key {key!r}; valid: rule, as [[rule]] tables" for key in table if key != "rule"]
    rows = table.get("rule", [])
    if not isinstance(rows, list) or not rows:
        faults.append(f"{path.name}: no rule; write each as a [[rule]] table")
        return
    for number, row in enumerate(rows, start=1):
        wrong = list(_wrong(row))
        if wrong:
            given = row.get("id") if isinstance(row, dict) else None
            faults += [f"{path.name}: rule {repr(given) if given else f'number {number}'}: {what}" for what in wrong]
        else:
            yield _ROW.validate_python(row).rule()


def _wrong(row: Any) -> Iterator[str]:
    """Yield what is wrong with a rule by itself."""
    try:
        read = _ROW.validate_python(row)
    except ValidationError as error:
        for fault in error.errors():
            where = ".".join(map(str, fault["loc"])) or "rule"
            unknown = fault["type"] == "extra_forbidden"
            yield f"{where}: " + (f"unknown key; valid: {', '.join(_Row.model_fields)}" if unknown else fault["msg"])
        return
    if not _ID.fullmatch(read.id) or not read.id.startswith(f"{read.language}-"):
        yield f"id: it must be {read.language}- and small letters, digits, and hyphens, as in {read.language}-my-rule"
    if read.language == "en":
        yield from (
            f"stems: {stem!r} has capitals; English is searched in small letters"
            for stem in read.stems
            if stem != stem.lower()
        )
    try:
        re.compile(read.pattern)
    except re.error as error:
        yield f"pattern: {read.pattern!r} is no regular expression: {error}"


def _taken(placed: Sequence[tuple[str, UserRule]]) -> Iterator[str]:
    """Yield the ids that stand for more than one rule: a claim names its rule by them."""
    ours = {rule.id for rule in CODE_RULES}
    ours |= {cue.id for language in get_args(Language) for cue in grammar(language).cues.cues}
    counts = Counter(rule.cue.id for _, rule in placed)
    for name, rule in placed:
        if rule.cue.id in ours:
            yield f"{name}: rule {rule.cue.id!r}: id: a rule of the package has it; choose another"
        elif counts[rule.cue.id] > 1:
            yield f"{name}: rule {rule.cue.id!r}: id: {counts[rule.cue.id]} rules have it; choose others"


def _untrue(rule: UserRule, rules: Sequence[UserRule]) -> Iterator[str]:
    """Yield the examples that do not hold."""
    words = grammar(rule.language, cues_of(rules, rule.language))
    for text in rule.cue.matches:
        hits = [hit.cue for hit in words.find_cues(text)]
        if rule.cue not in hits:
            others = ", ".join(cue.name for cue in hits)
            yield f"matches: it is not found in {text!r}" + (f"; found there: {others}" if others else "")
    for text in rule.cue.rejects:
        if any(hit.cue == rule.cue for hit in words.find_cues(text)):
            yield f"rejects: it is found in {text!r}"
