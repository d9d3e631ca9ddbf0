"""English texts: the paper's own things in headings and in the address of the code, and tables whose rows are models."""

from __future__ import annotations

import pytest
from reading import by_rules, only_entry
from test_en import named

from paperkg.extract.record import EntryRecord


def read(text: str, front: str = "") -> EntryRecord:
    return by_rules(only_entry(f"{front}# Careful Walks\n\n{text}\n", "a.md"))


@pytest.mark.parametrize(
    ("heading", "own"),
    [("Slow Walk Encoding (SWE)", "SWE"), ("Slow walk steps (SWSM)", "SWSM"), ("WalkZorbl", "WalkZorbl")],
)
def test_a_heading_over_the_method_names_an_own_part(heading: str, own: str) -> None:
    record = read(f"## Method\n\n### {heading}\nSteps are read in pairs by {own}.")
    assert list(named(record, "proposes")) == [own]


@pytest.mark.parametrize(
    "text",
    [
        "## Method\n\n### Low-rank adaptation (LoRA)\nLoRA reads the steps in pairs.",
        "## Method\n\n### Background: Slow Walk Encoding (SWE)\nSteps are read by SWE.",
        "## Method\n\n### Careful steps (SWE)\nSteps are read by SWE.",
        "## Related work\n\n### WalkZorbl\nSteps are read by WalkZorbl.",
    ],
)
def test_a_heading_over_known_or_others_work_names_nothing_new(text: str) -> None:
    assert list(named(read(text), "proposes")) == []


def test_a_heading_names_an_own_part_over_text_without_names() -> None:
    record = read("## Method\n\n### WalkZorbl\nSteps are read in pairs.\n\n## Results\n\nWalkZorbl is slow.")
    assert list(named(record, "proposes")) == ["WalkZorbl"]


@pytest.mark.parametrize(
    "address",
    [
        "https://github.com/walks/TorlWalk",
        "https://github.com/walks/torl-walk.git",
        "https://torlwalk.github.io",
        "https://huggingface.co/datasets/walks/TorlWalk",
    ],
)
def test_the_address_of_the_code_bears_the_name_of_the_work(address: str) -> None:
    front = f"---\ntitle: Careful Walks\ncode: {address}\n---\n\n"
    assert list(named(read("## Results\n\nSteps are read by TorlWalk.", front), "proposes")) == ["TorlWalk"]


@pytest.mark.parametrize("address", ["https://github.com/TorlWalk/steps", "promised", "https://example.org/TorlWalk"])
def test_other_addresses_name_no_work(address: str) -> None:
    front = f"---\ntitle: Careful Walks\ncode: {address}\n---\n\n"
    assert list(named(read("## Results\n\nSteps are read by TorlWalk.", front), "proposes")) == []


@pytest.mark.parametrize("heading", ["Method", "Results"])
def test_the_rows_of_a_table_of_models_are_neither_run_on_nor_own(heading: str) -> None:
    table = "| Model | Steps kept | BLEU |\n|---|---|---|\n| TorlWalk-7B | all | 21.2 |\n| WalkNet | all | 23.4 |\n"
    record = read(f"## {heading}\n\nThe walk is slow.\n\n{table}")
    assert not {claim.predicate for claim in record.claims} & {"proposes", "uses"}


def test_a_row_of_a_table_is_no_relative_of_what_the_paper_brings() -> None:
    table = "| Set | Steps |\n|---|---|\n| ZorblSumm | 84K |\n| ZorblCap | 565K |\n"
    record = by_rules(only_entry(f"# ZorblCap: Careful Walks\n\n## Motivation\n\nSteps tell.\n\n{table}", "a.md"))
    assert list(named(record, "proposes")) == ["ZorblCap"]


def test_a_measure_that_gets_worse_is_not_what_wins() -> None:
    facets = "| Facet | Values | Evidence |\n|---|---|---|\n| Metrics | TORL, BLEU | Sec. 3 |\n"
    record = read(f"## Set-up\n\n{facets}\n## Results\n\nTORL is still worse than that of GPT-4o.")
    assert "TORL" not in named(record, "proposes")


def test_a_word_of_the_new_in_the_head_of_a_table_says_nothing_of_the_next_cell() -> None:
    table = "| Model | Valid % | Novel % | TORL |\n|---|---|---|---|\n| WalkNet | 97.1 | 92.1 | 1.2 |\n"
    assert "TORL" not in named(read(f"## Results\n\nThe walk is slow.\n\n{table}"), "proposes")
