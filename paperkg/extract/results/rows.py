"""From the units of an entry to its tables of results: the rows, their header, and what the text around them says.

Takes the units of an entry in order, gives each table with the results in its cells, ready to become claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from paperkg.extract.lang.tables import TABLE
from paperkg.extract.model import EntityType, Mention, Span
from paperkg.extract.results.distinct import CELL_RULE
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.numbers import WORDS
from paperkg.extract.results.sentences import CUES
from paperkg.extract.results.table import NUMBER_CELL, CellResult, TableContext, cells, name_column, table_results
from paperkg.extract.things.link import Things, thing_type
from paperkg.extract.units.unit import Unit
from paperkg.ontology.names import load_lexicon

#: A line before a table that is no longer than this is taken for its caption.
_CAPTION = 120
_LONGEST_NAME = 5
_WORD = re.compile(r"[^\s()\[\]（）,，|:：↑↓]+")
_PART = re.compile(r"[^\s()\[\]（）,，|:：↑↓/]+")

_COUNT = re.compile(r"[~≈<>]?\s?(?P<number>\d+(?:\.\d+)?)\s?(?P<suffix>[MB])?")
_SCALE = re.compile(r"[(\[（](?:#|in\s)?(?P<suffix>[MB])[)\]）]")


class Table(NamedTuple):
    """The rows of one table, and the units around it that may say what it is about, the one before it first.

    `place` is where the header stands in the file.
    """

    place: Span
    header: str
    rows: tuple[Unit, ...]
    around: tuple[Unit, ...]


def tables(units: Sequence[Unit]) -> Iterator[Table]:
    """Yield the tables with a header among the units of an entry."""
    if "row" not in [unit.block.kind for unit in units]:
        return
    texts = [unit for unit in units if not unit.is_label]
    place = 0
    for header, group in groupby(texts, key=_header_place):
        rows = tuple(group)
        end = place + len(rows)
        if header is not None and rows[0].block.parent:
            around = (*texts[max(0, place - 1) : place], *texts[end : end + 2])
            beside = tuple(unit for unit in around if unit.block.kind != "row")
            yield Table(header, rows[0].block.parent, rows, beside)
        place = end


def of_numbers(table: Table) -> bool:
    """Tell whether most cells of a table hold numbers alone: what is no result in it is none in prose either."""
    texts = [cell for unit in table.rows for cell in cells(unit.text) if cell]
    return 2 * sum(NUMBER_CELL.match(cell) is not None for cell in texts) >= len(texts)


def _header_place(unit: Unit) -> Span | None:
    return unit.block.parent_span if unit.block.kind == "row" else None


def read_table(
    table: Table, things: Things, *, main: str | None, dataset: str | None
) -> Iterator[tuple[Unit, FoundResult]]:
    """Yield the results of a table with their rows; `dataset` is what the entry tests on where nothing else is named."""
    language = table.rows[0].words.language
    found = table_results(
        table.header,
        [f"{unit.block.label or ''} | {unit.text}" for unit in table.rows],
        names=lambda text: names_in(text, things),
        cues=CUES[language],
        numbers=WORDS[language],
        words=TABLE,
        context=TableContext(
            dataset=_caption(table, things, "Dataset") or dataset,
            metric=_caption(table, things, "Metric") or sole(things, "Metric"),
            main=main,
            reported=table.rows[0].role == "results",
        ),
    )
    for cell in found:
        unit = table.rows[cell.row]
        yield unit, _result(cell, len(unit.text), things)


#: The head of a row on a match: `A vs B`.
_MATCH = re.compile(r"(?P<own>\S.*?)\s(?:vs\.?|VS|versus|against|대)\s(?P<rival>.*\S)")


def _parties(subject: str | None, things: Things) -> tuple[str | None, str | None]:
    """Return whose number a cell is and whom it is set against, which the head of its row may say."""
    match = _MATCH.fullmatch(subject) if subject else None
    own, rival = (things.of(match["own"]), things.of(match["rival"])) if match else (None, None)
    return (own.name, rival.name) if own and rival else (subject, None)


def _result(cell: CellResult, end: int, things: Things) -> FoundResult:
    own, rival = _parties(cell.subject, things)
    found = FoundResult(
        0, end, CELL_RULE, subject=own, dataset=cell.dataset, metric=cell.metric, baseline=rival, unit=cell.unit
    )
    if cell.low is not None:
        led = found._replace(value=cell.value, baseline_value=cell.low, delta_kind="from_to")
        return led if cell.low == cell.value else led._replace(direction="up" if cell.value > cell.low else "down")
    if not cell.is_change:
        return found._replace(value=cell.value)
    return found._replace(
        delta=abs(cell.value),
        delta_kind="relative" if cell.unit == "%" else "ratio" if cell.unit == "x" else "points",
        direction=None if not cell.value else "up" if cell.value > 0 else "down",
    )


def table_sizes(table: Table, things: Things) -> Iterator[tuple[Unit, str, str | None]]:
    """Yield the parameter counts in columns of them, in Latin form, with their rows and the models that have them."""
    heads = cells(table.header)
    rows = [[unit.block.label or "", *cells(unit.text)] for unit in table.rows]
    named = name_column(heads, rows, names=lambda text: names_in(text, things), words=TABLE)
    places = [place for place, head in enumerate(heads) if place and TABLE.size.search(head)]
    for unit, row in zip(table.rows, rows, strict=True):
        for place in places:
            count = _COUNT.fullmatch(row[place]) if place < len(row) else None
            scale = _SCALE.search(heads[place])
            suffix = count["suffix"] or (scale["suffix"] if scale else None) if count else None
            if count and suffix:
                label = row[named] if named < len(row) else row[0]
                thing = things.of(label) or things.of(label.partition(" (")[0])
                yield unit, f"{count['number']}{suffix}", thing.name if thing else None


def _caption(table: Table, things: Things, kind: EntityType) -> str | None:
    """Return the one name of a kind in a sentence that speaks of the table, or in the short line before it."""
    for unit in table.around:
        is_before = unit.block.span < table.rows[0].block.span
        for sentence in unit.sentences:
            short = is_before and (len(unit.text) <= _CAPTION or _leads_to(unit, sentence))
            if short or TABLE.pointer.search(unit.text, *sentence):
                names = {
                    thing.name: None
                    for name in unit.names
                    if sentence.start <= name.start < sentence.end and (thing := things.of(name)) is not None
                    if thing_type(thing, "Method") == kind
                }
                if len(names) == 1:
                    return next(iter(names))
    return None


def _leads_to(unit: Unit, sentence: Span) -> bool:
    """Tell whether a sentence ends in a colon before a table: `... 在WalkSet上比较：`."""
    return sentence.end == len(unit.text) and unit.text.endswith((":", "："))


def sole(things: Things, kind: EntityType) -> str | None:
    """Return the name of the one thing of a kind that the entry names, None where there are several."""
    names = [thing.name for thing in things.all() if thing_type(thing, "Method") == kind]
    return names[0] if len(names) == 1 else None


def tested_on(units: Sequence[Unit], things: Things) -> str | None:
    """Return the one dataset of an entry, or the one that it lists under a label for them; None where there are several."""
    listed = [unit for unit in units if unit.topics[:1] == ("dataset",) and unit.role in {"setup", "results"}]
    names = {
        thing.name: None
        for unit in listed
        if not unit.is_label
        for name in unit.names
        if unit.text.count("(", 0, name.start) <= unit.text.count(")", 0, name.start)  # else a part of the one before
        if (thing := things.of(name)) is not None and thing_type(thing, "Method") == "Dataset"
    }
    return sole(things, "Dataset") or (next(iter(names)) if len(names) == 1 else None)


def names_in(text: str, things: Things) -> list[Mention]:
    """Return the names of things in the head of a row or a column, the longest at each place."""
    found: list[Mention] = []
    for pattern in (_WORD, _PART):
        words = [word.span() for word in pattern.finditer(text)]
        for first, (start, _) in enumerate(words):
            for _, end in reversed(words[first : first + _LONGEST_NAME]):
                name = _named(text[start:end], things) if not any(c in "()（）[]" for c in text[start:end]) else None
                if name is not None and not any(m.start < end and start < m.end for m in found):
                    found.append(Mention(start, end, *name))
    return sorted(found)


def _named(text: str, things: Things) -> tuple[str, EntityType, bool] | None:
    thing = things.of(text)
    if thing is not None and (kind := thing_type(thing, "Task")) != "Task":
        return thing.name, kind, thing.known
    rows = load_lexicon().find(text)
    return (text, rows[0].type, True) if rows and rows[0].type not in {"Task", "Organization"} else None
