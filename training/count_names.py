"""Count in which slots the abstracts of `../shared/digests/hf-api` name what, as rules alone read them.

usage: python training/count_names.py [--write]

Prints how many names it counted. With `--write`, writes `paperkg/extract/learned/name_counts.tsv`. Annotated abstracts, those
that the reader is trained on and those that it is measured on, are not counted: what it learns of a name, it has from other
papers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from train import ABSTRACTS, HERE, SHARED, entries, is_to_be_written, keys, labels

from paperkg.extract.evaluate.gold import read_gold
from paperkg.extract.extractor import Extractor, load_extractor
from paperkg.extract.learned.name_counts import COUNTED, LEAST, TABLE
from paperkg.extract.learned.slots import SLOTS
from paperkg.extract.model import Entry
from paperkg.extract.record import EntityObject, Predicate
from paperkg.ontology.keys import name_key

#: Which slot a relation fills.
_FILLED: dict[Predicate, str] = {
    **{predicate: slot.name for slot in SLOTS for predicate in slot.predicates},
    "reportsMetric": "metrics",
    "addressesTask": "tasks",
}
_HEAD = f"""\
# How many abstracts hold a name, and in how many of them rules put it into which slot: papers, {", ".join(COUNTED)}.
# Made by `make train` from {{entries}} abstracts; see docs/learned.md.
"""


def annotated() -> set[str]:
    """Return the papers of the abstracts that are annotated."""
    held = read_gold(HERE / "held_out" / "abstracts.jsonl")
    told = labels()
    return {entry.paper for entry in held} | told[ABSTRACTS].keys() | told[f"{ABSTRACTS}-2"].keys()


def count(counted: Iterable[Entry], alone: Extractor) -> dict[str, Counter[str]]:
    """Return for each key of a name how many entries hold it (`papers`), and how many have it in a slot."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in counted:
        told = defaultdict[str, set[str]](set)
        for thing in alone.named(entry)[1].all():
            for key in set(map(name_key, thing.surfaces)) - {""}:
                told[key].add("papers")
        for claim in alone(entry).claims:
            if isinstance(claim.object, EntityObject) and (slot := _FILLED.get(claim.predicate)):
                for key in set(map(name_key, (claim.object.name, *claim.object.aliases))) & told.keys():
                    told[key].add(slot)
        for key, slots in told.items():
            found[key].update(slots)
    return found


def as_table(found: dict[str, Counter[str]]) -> str:
    """Return the counts as lines of `name_counts.tsv`: those of names that stand in enough papers."""
    return "".join(
        "\t".join([key, *(str(counts[column] or "") for column in ("papers", *COUNTED))]).rstrip("\t") + "\n"
        for key, counts in sorted(found.items())
        if counts["papers"] >= LEAST
    )


def main() -> None:
    """Count, print, and write if asked to."""
    is_kept = is_to_be_written(__doc__, TABLE)
    left_out = annotated()
    counted = [entry for entry in entries(SHARED / "digests" / ABSTRACTS) if left_out.isdisjoint(keys(entry))]
    table = as_table(count(counted, load_extractor(learned=False)))
    print(f"{table.count(chr(10))} names in at least {LEAST} of {len(counted)} abstracts")
    if is_kept:
        TABLE.write_text(_HEAD.format(entries=len(counted)) + table, encoding="utf-8")


if __name__ == "__main__":
    main()
