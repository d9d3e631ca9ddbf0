"""All rules in one list: what each says, and how often it was right on the dev gold.

Takes a user's own rules, gives `RuleRow`s for them, the bundled cues, and the rules that are code, sorted by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from paperkg.extract.model import Language
from paperkg.extract.record import Predicate
from paperkg.extract.rules.catalogue import CODE_RULES
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.rules.precision import confidence, measured
from paperkg.extract.rules.rule import Cue, Sense
from paperkg.extract.rules.user_rules import UserRule, cues_of

#: The claims that a cue makes by what it says; cues with other senses keep others from making one.
PREDICATES: dict[Sense, tuple[Predicate, ...]] = {
    "propose": ("proposes",),
    "compare": ("comparesAgainst",),
    "outperform": ("comparesAgainst",),
    "on_par": ("comparesAgainst",),
    "below": ("comparesAgainst",),
    "use": ("uses",),
    "evaluate": ("evaluatesOn", "uses"),
    "train": ("trainsOn",),
}


class RuleRow(NamedTuple):
    """A rule as it is listed.

    `language` and `sense` are None for a rule that is code: it reads every language. `right` counts the claims of it
    that gold says are right, `support` those on which gold decides; `precision` is None where there are none.
    """

    rule: str
    language: Language | None
    sense: Sense | None
    predicates: tuple[Predicate, ...]
    says: str
    example: str
    right: int
    support: int
    precision: float | None
    confidence: float


def rulebook(language: Language | None = None, *, rules: Sequence[UserRule] = ()) -> tuple[RuleRow, ...]:
    """Return every rule that reads a language, or all; a user's `rules` among them.

    >>> [row.predicates for row in rulebook("ko") if row.rule == 'ko-than@1']
    [('comparesAgainst',)]
    """
    languages: tuple[Language, ...] = (language,) if language else get_args(Language)
    rows = list(_code_rows())
    rows += [_cue_row(cue, code) for code in languages for cue in grammar(code, cues_of(rules, code)).cues.cues]
    return tuple(sorted(rows, key=lambda row: row.rule))


def _code_rows() -> Iterator[RuleRow]:
    for rule in CODE_RULES:
        yield _row(rule.name, None, None, rule.predicates, rule.says, rule.matches[0].digest)


def _cue_row(cue: Cue, language: Language) -> RuleRow:
    return _row(
        cue.name, language, cue.sense, PREDICATES.get(cue.sense, ()), cue.pattern or "|".join(cue.stems), cue.matches[0]
    )


def _row(
    rule: str,
    language: Language | None,
    sense: Sense | None,
    predicates: tuple[Predicate, ...],
    says: str,
    example: str,
) -> RuleRow:
    right, support = measured().get(rule, (0, 0))
    precision = round(right / support, 4) if support else None
    return RuleRow(rule, language, sense, predicates, says, example, right, support, precision, confidence(rule))
