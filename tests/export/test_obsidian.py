"""The vault of notes: names that every file system takes, front matter that YAML reads, and evidence that is marked."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from paperkg.extract.record import EntryRecord, ResultObject, SizeObject
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.export.obsidian import _as_found, _file_name, _notes
from tests.builders import claim, entity, evidence, full_record, record, source
from tests.export.nasty import NASTY, nasty_record


def vault(folder: Path, *records: EntryRecord) -> Path:
    FORMATS["obsidian"].write(Material.of(records), folder / "vault")
    return folder / "vault"


def front(note: Path) -> dict[str, Any]:
    """Return the front matter of a note as YAML reads it."""
    found: dict[str, Any] = yaml.safe_load(note.read_text(encoding="utf-8").split("---\n")[1])
    return found


@pytest.mark.parametrize("text", NASTY.values(), ids=list(NASTY))
def test_yaml_reads_the_front_matter_as_it_was(text: str, tmp_path: Path) -> None:
    folder = vault(tmp_path, nasty_record(text))
    (thing,) = (folder / "Methods").iterdir()
    assert front(thing)["aliases"] == [text, f"{text}!"]
    assert front(folder / "Papers" / "2505.00001.md") == {
        "id": "paper/2505.00001", "aliases": [text], "tags": ["paperkg/paper"], "date": "2025-05-20",
        "digests": ["2025-05-26"], "url": "https://arxiv.org/abs/2505.00001", "speculative": False,
        "iri": "https://w3id.org/paperkg/paper/2505.00001",
    }  # fmt: skip


def test_there_is_one_note_a_node_and_links_named_by_relation_lead_to_notes(tmp_path: Path) -> None:
    folder = vault(tmp_path, full_record())
    notes = {str(path.relative_to(folder).with_suffix("")) for path in folder.rglob("*.md")}
    assert len(notes) == Material.of([full_record()]).whole.number_of_nodes()
    text = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.md"))
    assert set(re.findall(r"\[\[([^|\]]+)\|", text)) == notes
    assert "comparesAgainst:: [[Methods/GRPO|GRPO]] (outperforms)\n\n> ==GRPO==와 비교하여" in text


@pytest.mark.parametrize(
    "name", ["CON", "con.txt", "aux.", "NUL.tar.gz", "COM1", "lpt9.md", "COM²", "CONIN$", "a/b", "a\\b", "..", ".", " "]
)
def test_no_name_is_reserved_or_a_path(name: str) -> None:
    made = f"{_file_name(name)}.md"
    path = PureWindowsPath(made)
    assert len(path.parts) == 1
    assert not path.is_reserved()
    assert path.name.strip(" .") == made


@given(st.lists(st.text(max_size=90), min_size=2, max_size=6, unique=True))
def test_two_nodes_never_share_a_note(names: list[str]) -> None:
    paths = list(_notes({f"method/{at}": ("Method", name) for at, name in enumerate(names)}).values())
    assert len({_as_found(path) for path in paths}) == len(paths)
    assert all(len(path.partition("/")[2].encode("utf-8", "surrogatepass")) <= 250 for path in paths)


@pytest.mark.parametrize(
    "pair", [("GRPO", "Grpo"), ("é", "e\u0301"), ("A:B", "A?B"), ("x" * 70, "x" * 80), ("ß", "ss")]
)
def test_names_that_a_file_system_takes_for_one_stay_two(pair: tuple[str, str]) -> None:
    one, other = _notes({"method/1": ("Method", pair[0]), "method/2": ("Method", pair[1])}).values()
    assert _as_found(one) != _as_found(other)


def test_what_a_sentence_is_evidence_of_is_marked(tmp_path: Path) -> None:
    quote = "TAPO gains 3.4 % on AIME with 7B, unlike Dual-GRPO and GRPO, over 10,287 tokens."
    where = source(quote)
    found = evidence(quote, "setup", quote)
    result = ResultObject(dataset="AIME", delta=Decimal("3.40"), value=Decimal(10287))
    folder = vault(
        tmp_path,
        record(
            claim("comparesAgainst", entity("GRPO"), found), claim("reportsResult", result, found),
            claim("hasModelSize", SizeObject(size="7B", parameters=7_000_000_000), found), source=where,
        ),
    )  # fmt: skip
    text = (folder / "Papers" / "2505.00001.md").read_text(encoding="utf-8")
    assert "> TAPO gains 3.4 % on AIME with 7B, unlike Dual-GRPO and ==GRPO==, over 10,287 tokens." in text
    assert "> TAPO gains ==3.4== % on ==AIME== with 7B, unlike Dual-GRPO and GRPO, over ==10,287== tokens." in text
    assert "> TAPO gains 3.4 % on AIME with ==7B==, unlike" in text
