"""Rules of a user's own: they make claims beside the bundled ones, and files with faults say all that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import only_entry

from paperkg.extract.extractor import load_extractor
from paperkg.extract.model import Entry
from paperkg.extract.rules.rulebook import rulebook
from paperkg.extract.rules.user_rules import RulesError, UserRule, read_rules

GOOD = {
    "id": "ko-dwarf",
    "language": "ko",
    "sense": "outperform",
    "side": "left",
    "stems": ["무색하게"],
    "matches": ["GPT-4o를 무색하게 하는"],
    "rejects": ["색다르게"],
}


def written(folder: Path, *rules: dict[str, object], name: str = "mine.toml") -> Path:
    lines = [line for rule in rules for line in ("[[rule]]", *(f"{key} = {value!r}" for key, value in rule.items()))]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def faults(folder: Path, *rules: dict[str, object]) -> tuple[str, ...]:
    with pytest.raises(RulesError) as caught:
        read_rules(written(folder, *rules))
    return caught.value.faults


def claims(entry: Entry, rules: tuple[UserRule, ...] = ()) -> set[tuple[str, str, str | None]]:
    record = load_extractor(rules=rules)(entry)
    return {
        (claim.predicate, claim.rule, claim.outcome) for claim in record.claims if claim.predicate != "hasContribution"
    }


def digest(text: str, heading: str = "정량적 결과") -> Entry:
    return only_entry(f"# Careful Walks\n\n## {heading}\n\n- {text}\n")


def test_a_rule_makes_claims_beside_the_bundled_ones(tmp_path: Path) -> None:
    entry = digest("이 방법은 GPT-4o를 무색하게 합니다.")
    rules = read_rules(written(tmp_path, GOOD))
    assert claims(entry, rules) - claims(entry) == {("comparesAgainst", "ko-dwarf@1", "outperforms")}
    assert ("comparesAgainst", "ko-dwarf@1", "outperforms") not in claims(entry)


def test_a_rule_reads_its_own_language_alone(tmp_path: Path) -> None:
    rules = read_rules(written(tmp_path, GOOD | {"id": "zh-dwarf", "language": "zh"}))
    entry = digest("이 방법은 GPT-4o를 무색하게 합니다.")
    assert claims(entry, rules) == claims(entry)


def test_an_english_rule_finds_its_examples_in_any_case(tmp_path: Path) -> None:
    rule = GOOD | {
        "id": "en-dwarf", "language": "en", "side": "right", "stems": ["dwarf"], "pattern": "dwarf(?:s|ed)?(?= )",
        "version": 3, "matches": ["It Dwarfs GPT-4o"], "rejects": ["a dwarfish model"],
    }  # fmt: skip
    entry = digest("Our work dwarfs GPT-4o.", "Results")
    assert ("comparesAgainst", "en-dwarf@3", "outperforms") in claims(entry, read_rules(written(tmp_path, rule)))


def test_rules_of_several_files_come_in_order(tmp_path: Path) -> None:
    paths = [
        written(tmp_path, GOOD | {"id": f"ko-{name}", "stems": [f"{name}무색"], "matches": [f"{name}무색"]}, name=name)
        for name in "ba"
    ]
    assert [rule.cue.id for rule in read_rules(*paths)] == ["ko-b", "ko-a"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"id": "Dwarf"}, "it must be ko- and small letters"),
        ({"id": "en-dwarf"}, "it must be ko- and small letters"),
        ({"id": "ko-than"}, "a rule of the package has it"),
        ({"language": "fr"}, "language: Input should be 'ko', 'en' or 'zh'"),
        ({"sense": "wins"}, "sense: Input should be 'propose', 'compare'"),
        ({"side": "up"}, "side: Input should be 'left', 'right' or 'both'"),
        ({"stems": []}, "stems: "),
        ({"stems": "무색"}, "stems: "),
        ({"pattern": "(무색"}, "pattern: '(무색' is no regular expression: missing )"),
        ({"version": 0}, "version: "),
        ({"matches": []}, "matches: "),
        ({"patern": "x"}, "patern: unknown key; valid: id, language, sense, side, stems, pattern"),
        ({"matches": ["GPT-4o를 능가하는"]}, "it is not found in 'GPT-4o를 능가하는'; found there: ko-outperform@"),
        ({"rejects": ["무색하게"]}, "rejects: it is found in '무색하게'"),
        ({"id": "en-x", "language": "en", "stems": ["Dwarf"]}, "stems: 'Dwarf' has capitals"),
    ],
)
def test_a_fault_is_told_with_its_rule(change: dict[str, object], told: str, tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, GOOD | change)
    assert fault.startswith(f"mine.toml: rule {(GOOD | change)['id']!r}: ")
    assert told in fault


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    nameless = {key: value for key, value in GOOD.items() if key != "id"}
    told = faults(tmp_path, GOOD | {"sense": "x", "side": "y"}, nameless, GOOD | {"id": "ko-c", "pattern": "["})
    assert [fault.split(": ")[1] for fault in told] == [
        "rule 'ko-dwarf'",
        "rule 'ko-dwarf'",
        "rule number 2",
        "rule 'ko-c'",
    ]


def test_two_rules_with_one_id_are_a_fault_of_both(tmp_path: Path) -> None:
    assert len(faults(tmp_path, GOOD, GOOD)) == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[[rule]\n", "mine.toml: not TOML: "),
        (b"\xff\xfe", "mine.toml: not UTF-8 at byte 0"),
        (b"", "mine.toml: no rule; write each as a [[rule]] table"),
        (b"rule = 'x'", "mine.toml: no rule; write each as a [[rule]] table"),
        (b"rule = [1]", "mine.toml: rule number 1: rule: "),
        (b"[[rules]]\n", "mine.toml: unknown key 'rules'; valid: rule, as [[rule]] tables"),
    ],
)
def test_a_file_of_another_form_says_what_is_expected(content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(RulesError) as caught:
        read_rules(path)
    assert caught.value.faults[0].startswith(told)


def test_the_rulebook_lists_own_rules_with_the_others(tmp_path: Path) -> None:
    rows = {row.rule: row for row in rulebook("ko", rules=read_rules(written(tmp_path, GOOD)))}
    assert (rows["ko-dwarf@1"].precision, rows["ko-dwarf@1"].predicates) == (None, ("comparesAgainst",))
    assert rows["title-begins-with@1"].language is None
    assert not [rule for rule in rows if rule.startswith(("en-", "zh-"))]
    assert list(rows) == sorted(rows)
