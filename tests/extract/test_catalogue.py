"""Every claim is made by a rule of the catalogue, and every rule of the catalogue makes the claims that it shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from cue_cases import CASES, Case
from reading import SHARED, by_rules, only_entry

from paperkg.extract.evaluate.scoring import describe
from paperkg.extract.extractor import extract
from paperkg.extract.model import Language
from paperkg.extract.record import ClaimRecord
from paperkg.extract.results.reading import LEARNED_RULES, Rule
from paperkg.extract.rules.catalogue import CODE_RULES
from paperkg.extract.rules.grammar import grammar
from paperkg.extract.rules.rule import CodeRule, Example
from paperkg.extract.rules.rulebook import rulebook
from paperkg.pipeline import records

ROOT = Path(__file__).parents[2]
LANGUAGES: tuple[Language, ...] = get_args(Language)
CUES = [cue for language in LANGUAGES for cue in grammar(language).cues.cues]
SAID = frozenset((row.rule, predicate) for row in rulebook() for predicate in row.predicates)
MATCHES = [pytest.param(rule, example, id=rule.id) for rule in CODE_RULES for example in rule.matches]
REJECTS = [pytest.param(rule, digest, id=rule.id) for rule in CODE_RULES for digest in rule.rejects]


def claims_by(name: str, digest: str) -> list[ClaimRecord]:
    read = extract if name.startswith("learned-") else by_rules
    return [claim for claim in read(only_entry(digest)).claims if claim.rule == name]


def is_about(claim: ClaimRecord, thing: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(thing)}(?!\w)", describe(claim)) is not None


@pytest.mark.parametrize(("rule", "example"), MATCHES)
def test_a_rule_makes_the_claim_that_its_example_shows(rule: CodeRule, example: Example) -> None:
    found = claims_by(rule.name, example.digest)
    assert [claim for claim in found if is_about(claim, example.object)]
    assert {claim.predicate for claim in found} <= set(rule.predicates)


@pytest.mark.parametrize(("rule", "digest"), REJECTS)
def test_a_rule_makes_no_claim_of_what_it_must_leave(rule: CodeRule, digest: str) -> None:
    assert claims_by(rule.name, digest) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_cue_makes_a_claim_of_its_sentence(case: Case) -> None:
    (cue,) = (cue for cue in CUES if cue.id == case.id)
    found = claims_by(cue.name, f"# Careful Walks\n\n## {case.heading}\n\n- {case.text}\n")
    assert [claim for claim in found if is_about(claim, case.object)]


def test_every_cue_that_can_make_a_claim_has_a_sentence() -> None:
    assert [cue.id for cue in CUES if cue.sense not in {"about", "stop"} and cue.id not in {c.id for c in CASES}] == []


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in (*CODE_RULES, *CUES)]
    assert len(set(ids)) == len(ids)


def test_every_rule_that_the_code_names_is_listed_and_no_other() -> None:
    sources = (ROOT / "paperkg" / "extract").rglob("*.py")
    named = {name for path in sources for name in re.findall(r'"([a-z-]+@\d+)"', path.read_text(encoding="utf-8"))}
    results = {f"{rule}@1" for rule in (*get_args(Rule), *LEARNED_RULES.values())}
    texts = {rule.name for rule in CODE_RULES if rule.id.endswith("-text")}
    assert named | results | texts == {rule.name for rule in CODE_RULES}


@pytest.mark.parametrize(
    "folder", [ROOT / "samples", SHARED / "ko", SHARED / "zh", SHARED / "hf-api"], ids=lambda folder: folder.name
)
def test_claims_of_a_digest_are_those_that_the_catalogue_says_of_their_rules(folder: Path) -> None:
    if not folder.exists():
        pytest.skip(f"{folder.name} is not here: ../shared has the real digests")
    digests = [path for path in folder.iterdir() if path.suffix in {".md", ".json"}]
    assert {(claim.rule, claim.predicate) for record in records(digests) for claim in record.claims} <= SAID
