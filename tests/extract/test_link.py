"""The things of an entry: what the lexicon holds of them, and what the text says instead."""

from __future__ import annotations

import gzip
from itertools import islice

import pytest
from reading import SHARED, segmented

from paperkg.extract.extractor import extract
from paperkg.extract.things.link import Tally, Thing
from paperkg.ontology.names import load_lexicon

#: Of the real abstracts, one in so many is read.
STRIDE = 30


@pytest.mark.parametrize("said", [None, "Method"])
def test_a_thing_that_leaves_the_lexicons_sense_is_no_member_of_its_family(said: str | None) -> None:
    thing = Thing(surfaces=Tally({"CLUE-V2": 1}), rows=load_lexicon().find("CLUE"), member=True)
    if said:
        thing.said["Method"] += 1
    thing.take_own_sense(task=False)
    assert (thing.rows, thing.member) == ((), False)


def test_real_abstracts_make_records_whose_quotes_stand_in_the_file() -> None:
    place = SHARED / "hf-api" / "all.jsonl.gz"
    if not place.is_file():
        pytest.skip("../shared/digests/hf-api is not here")
    with gzip.open(place, "rt", encoding="utf-8") as file:
        text = "".join(islice(file, 3, None, STRIDE))
    for entry in segmented(text, "all.jsonl")[0]:
        for claim in extract(entry).claims:
            assert all(piece.quote == text[piece.start : piece.end] for piece in claim.evidence)
