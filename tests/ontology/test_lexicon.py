"""The bundled lexicon keeps its own rules, and a user's file adds to it or says what is wrong with it."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from paperkg.ontology.keys import name_key
from paperkg.ontology.names import FILES, FOLDER, Alias, LexiconError, LexiconName, load_lexicon, usage_of, usages

HEADER = "name\ttype\taliases\tfamily\tmatch\tsource\n"


def cells(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


def holders() -> dict[str, dict[str, set[str]]]:
    """For each key, the names that hold it, by type."""
    held: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in load_lexicon().rows:
        for form in row.forms():
            held[name_key(form.text)][row.type].add(row.name)
    return held


def write(folder: Path, *lines: str) -> Path:
    path = folder / "mine.tsv"
    path.write_text(HEADER + "".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def test_holds_at_least_three_thousand_names() -> None:
    assert len(load_lexicon().rows) >= 3000


@pytest.mark.parametrize("file", FILES)
def test_a_file_is_sorted_and_holds_one_type(file: str) -> None:
    rows = cells(file)
    assert rows == sorted(rows, key=lambda row: (row[0].casefold(), "\t".join(row)))
    assert {row[1] for row in rows} == {file.removesuffix("s.tsv").capitalize()}


def test_no_two_rows_of_a_type_share_a_key() -> None:
    shared = {key: names for key, types in holders().items() for names in types.values() if len(names) > 1}
    assert shared == {}


def test_keys_that_two_types_share_are_listed_with_a_reason() -> None:
    shared = {key: set(types) for key, types in holders().items() if len(types) > 1}
    assert shared == {key: set(types.split("|")) for key, types, _ in cells("ambiguous.tsv")}
    assert all(reason for _, _, reason in cells("ambiguous.tsv"))


def test_every_form_has_a_key() -> None:
    assert [row.name for row in load_lexicon().rows if not all(name_key(form.text) for form in row.forms())] == []


def test_every_family_is_a_name_of_the_same_type() -> None:
    names = {(row.type, row.name) for row in load_lexicon().rows}
    assert {(row.type, row.family) for row in load_lexicon().rows if row.family} <= names


#: Spellings that hold another number and are the same thing all the same: its one size, a shorter or an older name.
SAME_THING = frozenset(
    {
        "CUB-200", "DL3DV-10K", "Dream-v0", "E5-mistral-7b-instruct", "GR00T N1", "H36M", "ImageNet-22K", "ImageNet-256",
        "ImageNet-512", "ImageNet-64", "mAP@0.5", "mAP@[.5:.95]", "OpenR1-Math-220k", "OpenS2V", "OpenThoughts2-1M",
        "OpenThoughts3-1.2M", "Sky-T1-32B-Preview", "Zero123", "δ<1.25",
    }
)  # fmt: skip


def numbers(name: str) -> list[str]:
    """The numbers in a name, a year by its last two digits, without `.0`."""
    short = re.sub(r"(?<!\d)20(\d\d)(?!\d)", r"\1", name)
    return sorted(re.findall(r"\d+(?:\.\d+)?", re.sub(r"\.0(?!\d)", "", short)))


def test_no_alias_is_another_version_or_size() -> None:
    others = {
        form.text
        for row in load_lexicon().rows
        for form in row.aliases
        if numbers(row.name) and numbers(form.text) and numbers(row.name) != numbers(form.text)
    }
    assert others == SAME_THING


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gpt-oss-20b", "gpt-oss-120b"),
        ("DLinear", "NLinear"),
        ("MSRVTT-QA", "MSVD-QA"),
        ("MCP-Bench", "MCP-Universe"),
        ("RadGraph F1", "CheXbert F1"),
        ("lDDT", "pLDDT"),
        ("QuIP", "QuIP#"),
        ("ProGen2", "ProGen3"),
    ],
)
def test_siblings_are_not_one_thing(one: str, other: str) -> None:
    rows = [{row.name for row in load_lexicon().find(name)} for name in (one, other)]
    assert not rows[0] & rows[1]


USAGES = {
    "software", "part", "loss", "optimiser", "algorithm", "recipe", "paradigm", "backbone", "llm", "assistant", "generator",
    "instrument",
}  # fmt: skip


def test_usages_are_sorted_and_of_methods_and_models_that_the_lexicon_holds() -> None:
    rows = cells("usages.tsv")
    assert rows == sorted(rows, key=lambda row: (row[0].casefold(), row[0]))
    assert len(usages()) == len(rows)
    assert {usage for _, usage in rows} == USAGES
    assert {name for name, _ in rows} <= {row.name for row in load_lexicon().rows if row.type in {"Method", "Model"}}


def test_a_member_is_named_for_what_its_family_is_named() -> None:
    member, stranger = (LexiconName(name, "Model", family=family) for name, family in (("A1", "Llama 3"), ("A1", "")))
    assert usage_of(member) == usages()["Llama 3"] == "llm"
    assert usage_of(stranger) is None


def test_every_source_is_described() -> None:
    described = {row[0] for row in cells("sources.tsv")}
    assert {source for row in load_lexicon().rows for source in row.source.split(",")} == described


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("Group Relative Policy Optimization", "GRPO"),
        ("그룹 상대 정책 최적화", "GRPO"),
        ("사고의 사슬", "Chain-of-Thought"),
        ("연쇄 사고", "Chain-of-Thought"),
        ("체인 오브 소트", "Chain-of-Thought"),
        ("지식 증류", "Knowledge Distillation"),
        ("정책 경사법", "Policy Gradient"),
        ("MATH500", "MATH-500"),
        ("AIME'24", "AIME 2024"),
        ("OpenAI-o1", "o1"),
        ("정확도", "Accuracy"),
        ("질의응답", "Question Answering"),
        ("图像分类", "Image Classification"),
        ("nothing of the kind", None),
    ],
)
def test_finds_the_canonical_name(name: str, canonical: str | None) -> None:
    assert load_lexicon().canonical(name) == canonical


def test_keeps_apart_what_a_sign_tells_apart() -> None:
    lexicon = load_lexicon()
    assert [lexicon.canonical(name) for name in ("REINFORCE", "REINFORCE++", "MATH", "MATH-500")] == [
        "REINFORCE", "REINFORCE++", "MATH", "MATH-500",
    ]  # fmt: skip


def test_an_ambiguous_name_gives_the_usual_sense_first() -> None:
    assert [row.type for row in load_lexicon().find("ASR")] == ["Metric", "Task"]
    assert load_lexicon().canonical("ASR", "Task") == "Speech Recognition"


def test_a_users_file_adds_a_name(tmp_path: Path) -> None:
    path = write(tmp_path, "TAPO\tMethod\t사고 증강 정책 최적화@ko|pass@1\t\tany\tmine")
    row = load_lexicon(path).rows[-1]
    assert row == LexiconName(
        "TAPO",
        "Method",
        (Alias("사고 증강 정책 최적화", "ko"), Alias("pass@1", "en")),
        "",
        "any",
        "mine",
    )
    assert load_lexicon(path).canonical("사고 증강 정책 최적화") == "TAPO"


def test_a_users_file_replaces_a_name_of_the_same_type_and_key(tmp_path: Path) -> None:
    lexicon = load_lexicon(write(tmp_path, "G-RPO\tMethod\t\t\tcase\tmine"))
    assert [(row.name, row.match) for row in lexicon.find("GRPO")] == [("G-RPO", "case")]


def test_all_faults_of_a_file_are_told_with_line_and_options(tmp_path: Path) -> None:
    path = write(tmp_path, "A\tModell\t\t\tany\tx", "B\tModel\t\t\tsometimes\tx", "C\tModel", "\tModel\tb||c\t\tany\tx")
    with pytest.raises(LexiconError) as raised:
        load_lexicon(path)
    assert raised.value.faults == (
        "mine.tsv:2: type 'Modell' is unknown; valid: Dataset, Method, Metric, Model, Task",
        "mine.tsv:3: match 'sometimes' is unknown; valid: any, case, never-alone",
        "mine.tsv:4: 2 cells; there must be 6: name, type, aliases, family, match, source",
        "mine.tsv:5: the name is empty; write the canonical spelling",
        "mine.tsv:5: an alias in 'b||c' is empty; write text@lang|text@lang",
    )


def test_a_wrong_header_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("name,type\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"mine\.tsv:1: the header is 'name,type'"):
        load_lexicon(path)


def test_comments_blank_lines_and_windows_line_ends_are_allowed(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_bytes((HEADER + "# ours\n\nTAPO\tMethod\t\t\tany\tmine\n").replace("\n", "\r\n").encode())
    assert load_lexicon(path).canonical("tapo") == "TAPO"
