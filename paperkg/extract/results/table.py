"""Find the reported results of a table: each number cell under a measure or a data set is one.

Takes the cells of a table as strings, and what finds the names in a string; gives one `CellResult` per number. Rows and
columns play the same part: whichever names the method, the data set, or the metric says it of the cell where they meet,
so that a table may stand either way round. Columns of years, sizes, ranks, and settings give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, NamedTuple

from paperkg.extract.model import Mention
from paperkg.extract.results.cues import Cues, NumberWords, TableWords

Names = Callable[[str], Sequence[Mention]]
#: What a line of cells gives: names of things, of data sets, of metrics; scores; or nothing.
LineRole = Literal["subject", "dataset", "metric", "score", "skip"]


class TableContext(NamedTuple):
    """What stands around a table: the data set and metric of its caption, what the paper proposes, and its section."""

    dataset: str | None = None
    metric: str | None = None
    main: str | None = None
    reported: bool = False
    """It stands among the results: its numbers are scores but where a head says that they are none."""


class CellResult(NamedTuple):
    """The number of one cell; `row` counts the rows below the header."""

    row: int
    subject: str | None
    dataset: str | None
    metric: str | None
    value: Decimal
    unit: str | None
    is_change: bool
    low: Decimal | None = None
    """What it was before the work was applied, where another column tells."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What the head of a column or of a row says of its cells."""

    role: LineRole = "score"
    subject: str | None = None
    dataset: str | None = None
    metric: str | None = None
    unit: str | None = None
    is_change: bool = False
    is_average: bool = False
    is_value: bool = False
    """It holds the values of the metrics that the rows name."""
    rest: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        return bool(self.subject or self.dataset or self.metric or self.is_change or self.is_value)


#: A cell that is a number, with its sign, unit, deviation, and marks.
NUMBER_CELL = re.compile(
    r"(?:[~≈≤≥<>]\s?)?(?P<sign>[+\-−–])?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"\s?(?P<unit>\\?[%％]p?|[xX×배점分倍秒초]|ms|s|h|min|pp|dB|FPS|fps|[KMGT]i?B|k?Hz|[KMG]?bps|bpp)?"
    r"(?:\s?[(\[（]?\s?(?:±|\+/-|\+-)\s?[\d.]+\s?%?\s?[)\]）]?)?(?:\s?[(\[（][^()（）]*[)\]）])?\s?[*†‡§↑↓▲▼]*$"
)
_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]*)[)\]）]")
_UNIT = re.compile(
    r"(?:단위\s?[:：]?\s?|in\s|单位\s?[:：]?\s?)?(\\?[%％]p?|ms|s|sec|dB|FPS|fps|초|秒|배|倍|점|分|x|×)$"
)
_NOISE = re.compile(r"[↑↓▲▼*†‡§]|\(\s*\)")
#: The numbers of a setting in a head: `유지율 35%`.
_NUMBERS = re.compile(r"(?<!\S)\d[\d.]*\s?[%％]?(?!\S)")
#: No score without a unit or a point is greater.
_SCORE = 100
_LETTERS = re.compile(r"[^\W\d_]{2}|[A-Z]")


def cells(line: str) -> list[str]:
    """Return the cells of a row's text: an empty one keeps its place.

    >>> cells("54.7 |  | 81.2")
    ['54.7', '', '81.2']
    """
    return [cell.strip() for cell in line.split("|")]


def name_column(heads: Sequence[str], rows: Sequence[Sequence[str]], *, names: Names, words: TableWords) -> int:
    """Return the column that holds the names of what the rows are about: the first, unless that only classes them.

    It is the one under a head that says so where the first column's does not, else the first one of known things where the
    first column names none.
    """
    if not heads or _head_role(heads[0], words) is not None:
        return 0
    texts = [place for place in range(1, len(heads)) if _is_text([row[place] for row in rows if place < len(row)])]
    headed = [place for place in texts if _head_role(heads[place], words) == "subject"]
    if headed or any(_is_thing(row[0], names, words) for row in rows if row):
        return next(iter(headed), 0)
    things = {p: sum(_is_thing(row[p], names, words) for row in rows if p < len(row)) for p in texts}
    return next((p for p in texts if _head_role(heads[p], words) is None and 2 * things[p] >= len(rows)), 0)


def _is_text(column: Sequence[str]) -> bool:
    """Say whether a column holds words."""
    filled = [cell for cell in column if cell]
    return bool(filled) and 2 * sum(NUMBER_CELL.match(cell) is not None for cell in filled) < len(filled)


def _are_small(column: Sequence[str]) -> bool:
    """Say whether a column holds numbers that may be scores: corpus sizes are larger, and a setting is the same for all."""
    found = {Decimal(number["number"].replace(",", "")) for cell in column if (number := NUMBER_CELL.match(cell))}
    return len(found) > 1 and max(found) <= _SCORE


def _led(row: Sequence[str], place: int) -> list[str]:
    """Return a row with one of its cells before all others."""
    return [*row[place : place + 1], *row[:place], *row[place + 1 :]] if place < len(row) else ["", *row]


def _head_role(head: str, words: TableWords) -> LineRole | None:
    text = _BRACKETS.sub("", head).strip()
    roles: tuple[tuple[LineRole, re.Pattern[str]], ...] = (
        ("subject", words.method), ("dataset", words.dataset), ("metric", words.metric),
    )  # fmt: skip
    return next((role for role, pattern in roles if pattern.fullmatch(text)), None)


def told_by(heads: Sequence[str], columns: Sequence[_Line], words: TableWords) -> LineRole | None:
    """Return what the columns leave to the rows: things where each is a data set, scores where each is a thing."""
    scores = [column for column in columns if column.role == "score"]
    if heads and _head_role(heads[0], words) == "subject" and any(column.dataset for column in scores):
        return "subject"
    return "score" if scores and all(column.subject for column in scores) else None


def _is_thing(label: str, names: Names, words: TableWords) -> bool:
    """Say whether a label is a method or model, or what the paper calls its own."""
    if words.own.fullmatch(label):
        return True
    return any(mention.type in {"Method", "Model"} and mention.start == 0 for mention in names(label))


def table_results(
    header: str, rows: Sequence[str], *, names: Names, cues: Cues, numbers: NumberWords, words: TableWords,
    context: TableContext,
) -> list[CellResult]:  # fmt: skip
    """Return the results of a table by row and column; `header` and `rows` hold their first cells too."""
    reader = _Reader(names, cues, numbers, words, context)
    body = reader.filled([cells(row) for row in rows], heads := cells(header))
    if place := name_column(heads, body, names=names, words=words):
        heads, body = _led(heads, place), [_led(row, place) for row in body]
    columns = reader.columns(heads, body)
    first = columns[0] if columns else _Line()
    labels = reader.labels(first, [row[0] for row in body], told=told_by(heads, columns, words))
    turned = reader.before_and_after(heads)
    found: list[CellResult] = []
    for place, row in enumerate(body):
        own = reader.said(columns, row, labels[place])
        if turned is not None:
            found += [result._replace(row=place) for result in reader.turned(row, own, *turned)]
            continue
        for column, cell in zip(columns[1:], row[1:], strict=False):
            result = reader.cell(cell, column, own) if column.role == "score" and own.role != "skip" else None
            if result is not None:
                found.append(result._replace(row=place))
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    names: Names
    cues: Cues
    numbers: NumberWords
    words: TableWords
    context: TableContext

    def filled(self, rows: list[list[str]], heads: Sequence[str]) -> list[list[str]]:
        """Give a row without a label, or without a cell in a column of names, what stands above it."""
        above: list[str] = []
        for row in rows:
            for place in range(min(len(row), len(above))):
                if not row[place] and (place == 0 or self._role(heads[place : place + 1]) in {"dataset", "metric"}):
                    row[place] = above[place]
            above = row
        return rows

    def before_and_after(self, heads: Sequence[str]) -> tuple[int, int] | None:
        """Return the columns of what was before and after, where a table has these two and its rows' heads."""
        if len(heads) != 3 or not self.words.before.fullmatch(heads[1]) or not self.words.after.fullmatch(heads[2]):
            return None
        return 1, 2

    def turned(self, row: Sequence[str], own: _Line, before: int, after: int) -> list[CellResult]:
        """Return the result of a row that holds a value before and one after."""
        low, high = (NUMBER_CELL.match(row[place]) if place < len(row) else None for place in (before, after))
        if low is None or high is None or not (own.dataset or own.metric):
            return []
        values = [Decimal(number["number"].replace(",", "")) for number in (low, high)]
        unit = self._unit(high["unit"]) if high["unit"] else own.unit
        dataset, metric = own.dataset or self.context.dataset, own.metric or self.context.metric
        return [CellResult(0, own.subject or self.context.main, dataset, metric, values[1], unit, False, values[0])]

    def _role(self, head: Sequence[str]) -> LineRole | None:
        return _head_role(head[0], self.words) if head else None

    def columns(self, heads: Sequence[str], body: Sequence[Sequence[str]]) -> list[_Line]:
        """Return what the columns say; an unknown head between known ones is read like them."""
        of_things = self._of_things(heads, [row[0] for row in body if row])
        found = []
        for place, head in enumerate(heads):
            role = self._role([head])
            filled = [row[place] for row in body if place < len(row) and row[place]]
            scored = [cell for cell in filled if NUMBER_CELL.match(cell)]
            if place == 0 or (role is not None and 2 * len(scored) < len(filled)):
                found.append(_Line(role or "subject"))
            else:
                line = self._unowned(head) if of_things else self.line(head)
                line = replace(line, is_value=not line.is_typed and found[0].role == "metric" and line.role == "score")
                is_score = line.is_typed or any("." in cell or "%" in cell for cell in scored)
                is_score = is_score or (self.context.reported and _are_small(scored))
                found.append(line if is_score else replace(line, role="skip"))
        return self._completed(found, of_things=of_things)

    def _of_things(self, heads: Sequence[str], labels: Sequence[str]) -> bool:
        """Say whether the rows are about methods or models, so that none of the columns is."""
        role = self._role(heads[:1])
        if role in {"dataset", "metric"}:
            return False
        named = sum(_is_thing(label, self.names, self.words) for label in labels)
        return named > 0 if role == "subject" else 2 * named > len(labels)

    def _unowned(self, head: str) -> _Line:
        """Return what the head of a column of numbers says where the rows are about things: `CLIP ↑` is a score."""
        line = self.line(head)
        words = _NUMBERS.sub("", _NOISE.sub("", _BRACKETS.sub(" ", head))).split()
        if not words or self.words.value.fullmatch(" ".join(words)):
            return replace(line, subject=None)
        first = " ".join(words) if line.subject or not line.rest else _NUMBERS.sub("", line.rest[0]).strip()
        return replace(line, subject=None, rest=(first, *line.rest[1:]))

    def _completed(self, lines: list[_Line], *, of_things: bool) -> list[_Line]:
        scores = [line for line in lines if line.role == "score" and line.is_typed]
        shared = scores[0].metric if scores and len({line.metric for line in scores}) == 1 else None
        done = []
        for line in lines:
            named = line
            if (
                line.role == "score"
                and not line.is_typed
                and line.rest
                and (scores or ((of_things or self.context.reported) and not self.words.value.fullmatch(line.rest[0])))
            ):
                if line.is_average:
                    of_several = any(other.dataset for other in scores)
                    named = replace(line, metric=shared or line.rest[0], is_average=of_several)
                elif any(other.dataset for other in scores):
                    named = replace(line, dataset=line.rest[0], metric=line.rest[1] if len(line.rest) > 1 else None)
                elif any(other.metric for other in scores) or not scores:
                    named = replace(line, metric=line.rest[0])
                elif any(other.subject for other in scores):
                    named = replace(line, subject=line.rest[0])
            done.append(named)
        return done

    def line(self, head: str) -> _Line:
        """Return what the head of a column or a row says by itself."""
        if self.words.setting.search(head) and not self.words.scored.search(head):
            return _Line("skip")
        mentions = list(self.names(head))
        first = {kind: next((m.name for m in mentions if m.type == kind), None) for kind in ("Dataset", "Metric")}
        thing = next((m.name for m in mentions if m.type in {"Method", "Model"}), None)
        unit, rest = self._rest(head, mentions)
        metric = first["Metric"]
        measured = self.cues.measure.search(head)
        if metric is None and (measured or first["Dataset"]) and rest:
            metric = rest[0]
        elif metric is None and measured:
            metric = _NOISE.sub("", head).strip()
        if thing is None and self.words.own.fullmatch(_NOISE.sub("", head).strip()):
            thing = self.context.main
        return _Line(
            subject=thing,
            dataset=first["Dataset"],
            metric=metric if thing is None or first["Metric"] else None,
            unit=unit,
            is_change=bool(self.words.change.search(head)) and thing is None,
            is_average=bool(self.words.average.search(head)) and first["Dataset"] is None,
            rest=rest,
        )

    def _rest(self, head: str, mentions: Sequence[Mention]) -> tuple[str | None, tuple[str, ...]]:
        """Return the unit of a head, and its words that are no known names: those outside brackets first."""
        for mention in mentions:
            head = head[: mention.start] + " " * (mention.end - mention.start) + head[mention.end :]
        unit = None
        inside = []
        for bracket in _BRACKETS.finditer(head):
            text = bracket[1].strip()
            if found := _UNIT.match(text):
                unit = self._unit(found[1])
            elif _LETTERS.search(text):
                inside.append(text)
        outside = _NOISE.sub("", _BRACKETS.sub(" ", head)).strip(" -–:：/,·@의")
        return unit, tuple(" ".join(text.split()) for text in (outside, *inside) if _LETTERS.search(text))

    def _unit(self, spelling: str) -> str:
        written = spelling.strip("\\")
        return self.numbers.units.get(written.casefold(), written)

    def labels(self, first: _Line, texts: Sequence[str], *, told: LineRole | None) -> list[_Line]:
        """Return what the first cells of the rows say; `told` is what the columns leave to them."""
        found = []
        for text in texts:
            line = self.line(text)
            if told == "score" and first.role == "subject" and line.subject is None and (line.dataset or line.metric):
                found.append(line)
                continue
            whole = line.subject is None and not self.words.setting.search(text)
            if first.role in {"dataset", "metric"} and whole:
                name = line.dataset if first.role == "dataset" else line.metric
                named = None if line.is_average else name or text
                line = _with(replace(line, role="score"), first.role, named)
            elif line.role == "skip" and (first.role != "subject" or told == "score"):
                line = _Line("skip")
            elif (
                told == "subject"
                or not (whole and (line.dataset or line.metric))
                or (first.role == "subject" and line.rest)
            ):
                line = _Line(subject=self.subject(text), is_change=line.is_change)
            found.append(line)
        return found

    def subject(self, text: str) -> str | None:
        """Return the thing that a row is about: a name for the whole label, else the label as it stands."""
        if not text or self.words.own.fullmatch(text):
            return self.context.main
        bare = _BRACKETS.sub("", text).strip()
        for spelling in (text, bare):
            whole = [m for m in self.names(spelling) if m.end - m.start == len(spelling)]
            if whole:
                return whole[0].name
        return text

    def said(self, columns: Sequence[_Line], row: Sequence[str], label: _Line) -> _Line:
        """Return what a row says with its cells in columns of names."""
        for column, cell in zip(columns[1:], row[1:], strict=False):
            if cell and column.role in {"subject", "dataset", "metric"} and getattr(label, column.role) is None:
                kind = {"dataset": "Dataset", "metric": "Metric"}.get(column.role)
                known = next((m.name for m in self.names(cell) if m.type == kind), cell)
                label = _with(label, column.role, self.subject(cell) if kind is None else known)
        return label

    def cell(self, text: str, column: _Line, row: _Line) -> CellResult | None:
        """Return the result of one cell, None where it holds no number or nothing says what was measured."""
        number = NUMBER_CELL.match(text)
        dataset, metric = column.dataset or row.dataset, column.metric or row.metric
        is_change = column.is_change or row.is_change or bool(number and number["sign"] == "+")
        told = dataset or metric or column.is_change or (self.context.reported and column.subject)
        if number is None or not column.is_typed or not told:
            return None
        if column.dataset and row.dataset and not metric:
            return None  # a data set of a data set is a part or a count of it
        average = column.is_average or row.is_average
        return CellResult(
            0,
            subject=column.subject or row.subject or self.context.main,
            dataset=dataset or (None if average else self.context.dataset),
            metric=metric or self.context.metric,
            value=Decimal(number["number"].replace(",", "")),
            unit=self._unit(number["unit"]) if number["unit"] else column.unit or row.unit,
            is_change=is_change,
        )


def _with(line: _Line, role: LineRole, name: str | None) -> _Line:
    """Return a line with another subject, data set, or metric."""
    if role == "subject":
        return replace(line, subject=name)
    return replace(line, dataset=name) if role == "dataset" else replace(line, metric=name)
