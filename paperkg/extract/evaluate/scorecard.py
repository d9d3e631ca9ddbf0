"""An evaluation as a JSON document and as a Markdown report.

Takes an `Evaluation`, gives plain data or text; the same evaluation gives the same bytes.
"""

from __future__ import annotations

from typing import Any

from paperkg.extract.evaluate.evaluation import Evaluation, Row
from paperkg.extract.evaluate.scoring import Fault, Tally

#: One sentence for each definition, printed with every report.
DEFINITIONS = (
    "relaxed: an entity is right if any of its names is one of the gold entity's, a result if all its numbers are",
    "strict: the entity's type must be right too, and the result's dataset and baseline",
    "interval: 95 % of F1 (relaxed) when the entries are drawn 1,000 times with replacement, fixed seed",
)


def as_json(evaluation: Evaluation, *, errors: bool = False) -> dict[str, Any]:
    """Return the report as JSON data: a key for each slot, then `type_accuracy`, `entries`, and `absent`."""
    report: dict[str, Any] = {row.slot: _row(row) for row in evaluation.rows}
    report |= {
        "type_accuracy": evaluation.type_accuracy,
        "entries": evaluation.entries,
        "absent": list(evaluation.absent),
        "rules": [score._asdict() for score in evaluation.rules],
        "definitions": list(DEFINITIONS),
    }
    return report | ({"errors": [fault._asdict() for fault in evaluation.faults]} if errors else {})


def as_markdown(evaluation: Evaluation, *, title: str = "Evaluation") -> str:
    """Return the report as Markdown: definitions, the table of slots, each rule's worth, each fault with its quote."""
    lines = [f"# {title}", "", *(f"- {sentence}" for sentence in DEFINITIONS), ""]
    lines += [
        "| slot | right | wrong | missed | P | R | F1 | 95 % interval | strict F1 |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |",
        *map(_table_row, evaluation.rows),
        "",
        f"Entries: {evaluation.entries}. Type accuracy of right entities: "
        f"{evaluation.types_right}/{evaluation.types_seen}.",
    ]
    if evaluation.absent:
        lines += ["", "Without any record: " + ", ".join(map(_plain, evaluation.absent)) + "."]
    lines += ["", "## Rules", "", "| rule | right | of |", "| --- | ---: | ---: |"]
    lines += [f"| {_plain(rule)} | {right} | {support} |" for rule, right, support in evaluation.rules]
    lines += ["", "## Faults", "", "| slot | paper | | what | quote |", "| --- | --- | --- | --- | --- |"]
    lines += map(_fault_row, evaluation.faults)
    return "\n".join(lines) + "\n"


def as_calibration(evaluation: Evaluation) -> str:
    """Return how often each rule was right, as the tab-separated table that `paperkg.extract.rules.precision` reads."""
    rows = (f"{score.rule}\t{score.right}\t{score.support}\n" for score in evaluation.rules)
    return f"{_CALIBRATION.format(entries=evaluation.entries)}rule\tright\tsupport\n" + "".join(rows)


_CALIBRATION = """\
# How many claims of each rule were right, of those that gold decides on; optional facts decide nothing.
# Made from {entries} gold entries by `paperkg evaluate --calibrate`; the package's own table by `make calibrate`.
"""


def _row(row: Row) -> dict[str, Any]:
    return _figures(row.relaxed) | {"interval": list(row.interval), "strict": _figures(row.strict)}


def _figures(tally: Tally) -> dict[str, Any]:
    return tally._asdict() | {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}


def _table_row(row: Row) -> str:
    tally = row.relaxed
    low, high = row.interval
    return (
        f"| {row.slot} | {tally.right} | {tally.wrong} | {tally.missed} | {tally.precision:.3f} | {tally.recall:.3f} "
        f"| {tally.f1:.3f} | {low:.3f} to {high:.3f} | {row.strict.f1:.3f} |"
    )


def _fault_row(fault: Fault) -> str:
    return f"| {fault.slot} | {fault.paper} | {fault.kind} | {_plain(fault.what)} | {_plain(fault.quote or '')} |"


def _plain(text: str) -> str:
    """Return the text so that it stays in one table cell."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")
