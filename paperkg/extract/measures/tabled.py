"""The measures that the heads of a table of results name: under an arrow, or beside a known measure over numbers alone.

Takes the units of an entry; gives them with such heads as metrics: `FVID↓`, and `Walkness` in `方法 | 准确率 | Walkness`.
Promises that the names of a unit stay in order and without overlap, and that an entry without tables is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.lang.tables import TABLE
from paperkg.extract.model import Block, Span
from paperkg.extract.names.found import Found, by_start
from paperkg.extract.units.unit import Unit

_CELL = re.compile(r"(?<=\| )[^|]+?(?= \||$)")
#: What a head holds besides the name: its arrow, and a unit or a scale in brackets before it; letters there belong to the name.
_ARROW = re.compile(r"\s?[(（]?[↑↓][)）]?$")
_SCALE = re.compile(r"\s?[(（](?:[^A-Za-z一-鿿가-힣]*|ms|s|x|dB|k?Hz|[KMG]B|秒|毫秒|倍|分|초|배|점)[)）]$")
#: A measure's name: a word or a few of them.
_NAME = re.compile(r"[A-Za-z一-鿿가-힣][^|：:，,。；]{1,23}")
_NUMBER = re.compile(
    r"[~≈<>≤≥+−-]?\s?\d[\d.,]*\s?(?:[%％×xX倍秒초배점분]|ms|s|h|pp|dB|FPS|[KMG]i?B)?(?:\s?[(（±][^|]*)?"
)
#: Heads of columns that number, class, or explain.
_NO_MEASURE = re.compile(
    r"(?:rank|notes?|type|year|split|class|category|domain|id|no)s?\.?|.*(?:备注|说明|类[型别]|来源|编号|序号|名次|排[名序]|题数|[数总]量|占比"
    r"|비고|설명|유형|번호|순위|분류).*",
    re.IGNORECASE,
)


def with_headed(read: Sequence[Unit]) -> list[Unit]:
    """Return the units of an entry with the measures that heads of tables name."""
    rows: dict[Span, list[Block]] = {}
    for unit in read:
        if unit.block.kind == "row" and unit.block.parent_span and not unit.is_label:
            rows.setdefault(unit.block.parent_span, []).append(unit.block)
    return [_headed(unit, rows) if rows and _is_head(unit) else unit for unit in read]


def _is_head(unit: Unit) -> bool:
    return unit.role == "results" and unit.is_label and unit.block.kind == "row" and " | " in unit.text


def _headed(unit: Unit, rows: dict[Span, list[Block]]) -> Unit:
    """Return the unit of a table's head with its measures."""
    body = rows.get(unit.block.label_span, []) if unit.block.label_span else []
    places = [place for place in _measures(unit, body) if not any(_is_known(name, place) for name in unit.names)]
    if not places:
        return unit
    kept = [name for name in unit.names if not any(name.overlaps(place) for place in places)]
    new = [Found(*p, unit.text[slice(*p)], outer=p, said="Metric", tail=p.end) for p in places]
    return unit.with_names(tuple(sorted([*kept, *new], key=by_start)))


def _is_known(name: Found, place: Span) -> bool:
    return name.overlaps(place) and (bool(name.rows) or name.said == "Metric")


def _measures(unit: Unit, body: Sequence[Block]) -> Iterator[Span]:
    """Yield the heads under an arrow, and those over numbers in a table of things that has known measures and no data set."""
    heads = [Span(*cell.span()) for cell in _CELL.finditer(unit.text)]
    kinds = {name.said or name.rows[0].type for name in unit.names if name.said or name.rows}
    known = sum(name.said == "Metric" or bool(name.rows) for name in unit.names)
    beside = known > 1 and kinds == {"Metric"} and TABLE.method.fullmatch(unit.text.split(" | ")[0])
    table = [block.text.split(" | ") for block in body]
    for column, head in enumerate(heads):
        name = _name(unit, head)
        arrow = _ARROW.search(unit.text[slice(*head)]) is not None
        if _NAME.fullmatch(unit.text, *name) and (
            arrow or (beside and _may_measure(unit.text[slice(*name)]) and _are_scores(table, column))
        ):
            yield name


def _name(unit: Unit, head: Span) -> Span:
    """Return the name in a head, behind that of a data set which this or another head holds: `FooSet WER ↓`."""
    sets = {name.surface for name in unit.names if name.is_data}
    words = _SCALE.sub("", _ARROW.sub("", unit.text[slice(*head)]))
    lead = max((len(name) + 1 for name in sets if words.startswith(f"{name} ")), default=0)
    return Span(head.start + lead, head.start + len(words))


def _may_measure(head: str) -> bool:
    patterns = (TABLE.method, TABLE.dataset, TABLE.metric, TABLE.own, TABLE.value, _NO_MEASURE)
    if any(pattern.fullmatch(head) for pattern in patterns):
        return False
    return not any(pattern.search(head) for pattern in (TABLE.setting, TABLE.change, TABLE.average))


def _are_scores(table: Sequence[Sequence[str]], column: int) -> bool:
    """Tell whether a column holds numbers alone, and not one for all rows."""
    filled = [row[column].strip("*") for row in table if column < len(row) and row[column].strip("-–— ")]
    return len(set(filled)) > 1 and all(_NUMBER.fullmatch(cell) for cell in filled)
