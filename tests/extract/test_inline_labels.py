"""Labels inside a text: which sentences become blocks of their own, and where those stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperkg.extract.model import Block, Span
from paperkg.extract.units.inline_labels import parted
from tests.extract.reading import only_entry
from tests.extract.reading import source as source_of


def _block(text: str, kind: str = "paragraph") -> Block:
    return Block(kind, None, text, Span(5, 5 + len(text)), ((0, 5),))  # type: ignore[arg-type]


def _is_label(label: str) -> bool:
    return any(word in label for word in ("Baselines", "기준선", "基线"))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Baselines: Foo, Bar.", [("Baselines", "Foo, Bar.")]),
        (
            "It wins. Baselines: Foo, Bar. It is fast.",
            [(None, "It wins."), ("Baselines", "Foo, Bar."), (None, "It is fast.")],
        ),
        ("학습했습니다. 기준선: Foo, Bar v1.5.", [(None, "학습했습니다."), ("기준선", "Foo, Bar v1.5.")]),
        ("效果好。基线：Foo、Bar。很快。", [(None, "效果好。"), ("基线", "Foo、Bar。"), (None, "很快。")]),
        ("Two gains: speed and cost.", [(None, "Two gains: speed and cost.")]),
        ("We use Baselines: Foo, Bar.", [(None, "We use Baselines: Foo, Bar.")]),
    ],
)
def test_a_sentence_that_begins_with_a_label_is_a_block_of_its_own(
    text: str, pieces: list[tuple[str | None, str]]
) -> None:
    assert [(piece.label, piece.text) for piece in parted(_block(text), _is_label)] == pieces


def test_a_label_inside_a_labelled_bullet_keeps_that_label_above_it() -> None:
    block = Block("bullet", "Setup", "Baselines: Foo.", Span(10, 25), ((0, 10),), label_span=Span(2, 7))
    (piece,) = parted(block, _is_label)
    assert (piece.label, piece.parent, piece.parent_span) == ("Baselines", "Setup", Span(2, 7))


def test_a_row_of_a_table_stays_whole() -> None:
    row = _block("Baselines: Foo | Bar", "row")
    assert list(parted(row, _is_label)) == [row]


@given(st.lists(st.sampled_from(["It wins. ", "Baselines: Foo, Bar. ", "It **is** fast. ", "Sets: A. "]), min_size=1))
def test_every_piece_stands_in_the_file_where_it_says(parts: list[str]) -> None:
    """Each piece's text, without markup, is what the file holds at its place; pieces stand in order."""
    text = "Intro. " + "".join(parts)
    whole = source_of(text)
    (block,) = (block for section in only_entry(text).sections for block in section.blocks)
    pieces = list(parted(block, _is_label))
    assert [whole.quote(piece.locate(0, len(piece.text))).replace("**", "") for piece in pieces] == [
        p.text for p in pieces
    ]
    assert [piece.span for piece in pieces] == sorted(piece.span for piece in pieces)
