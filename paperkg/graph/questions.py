"""The named questions: SPARQL files whose first lines say what they answer, in which words.

Takes `queries/*.rq`. Gives one frozen `Question` a file, sorted by id. Each file is plain SPARQL 1.1 that any engine
runs as it is, over the default graph of `graph.ttl` or the union of the named graphs: a parameter stands in a line of
its own as `VALUES ?x { UNDEF }`, which means "any", and `bind` puts terms there. Text of a user never enters SPARQL:
only IRIs and literals do, written by the engine's own serialiser.

The header's lines are `# id:`, `# about:`, `# about-ko:`, `# en:` and `# ko:` (wordings, several of each),
`# params: x: Method|Model, d: Dataset`, `# columns:`, and `# joined:` (columns whose values share one row).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from pyoxigraph import Literal as RdfLiteral
from pyoxigraph import NamedNode

Kind = Literal["Paper", "Method", "Model", "Dataset", "Metric", "Task", "Slot", "Parameters", "Date", "Month"]
Term = NamedNode | RdfLiteral

FOLDER = Path(__file__).parent / "queries"
#: Columns that tell where a claim stands. A question about claims ends in all of them.
EVIDENCE_COLUMNS = ("quote", "source", "start", "end")

_KINDS = get_args(Kind)
_HEADER = re.compile(r"# (id|about|about-ko|en|ko|params|columns|joined): (.+)")
_SLOT = re.compile(r"\{(\w+)\}")


class Parameter(NamedTuple):
    """A parameter of a question: its variable, and what may stand for it."""

    name: str
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A named question. `sparql` is the query without its header; `wordings` are the English, then the Korean ones."""

    id: str
    about: str
    about_ko: str
    en: tuple[str, ...]
    ko: tuple[str, ...]
    params: tuple[Parameter, ...]
    columns: tuple[str, ...]
    joined: tuple[str, ...]
    sparql: str

    @property
    def wordings(self) -> tuple[str, ...]:
        """All wordings, with parameters as `{x}`."""
        return self.en + self.ko

    @property
    def cypher(self) -> str:
        """The same question in Cypher, for a graph that was pushed or exported with claims; `$x` is a list of ids."""
        return (FOLDER / f"{self.id}.cypher").read_text(encoding="utf-8")

    def bind(self, terms: Mapping[str, Sequence[Term]]) -> str:
        """Return the query with terms for its parameters; one that is left out stays open.

        Raises ValueError for a name that is no parameter, and for a parameter without any term.
        """
        names = [param.name for param in self.params]
        sparql = self.sparql
        for name in sorted(terms):
            if name not in names:
                raise ValueError(f"question {self.id!r} has no parameter {name!r}; it has {', '.join(names) or 'none'}")
            if not terms[name]:
                raise ValueError(f"parameter {name!r} of question {self.id!r} needs at least one term")
            rows = " ".join(str(term) for term in terms[name])
            sparql = sparql.replace(f"VALUES ?{name} {{ UNDEF }}", f"VALUES ?{name} {{ {rows} }}")
        return sparql


def parse_question(text: str) -> Question:
    """Parse one query file; raise ValueError that collects all faults of its header."""
    lines = text.splitlines()
    size = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    found: dict[str, list[str]] = {}
    faults = []
    for number, line in enumerate(lines[:size], 1):
        match = _HEADER.fullmatch(line)
        if match:
            found.setdefault(match[1], []).append(match[2].strip())
        else:
            faults.append(f"line {number}: {line!r} is no header line such as '# en: which papers …'")
    faults += [f"no '# {key}:' line" for key in ("id", "about", "about-ko", "en", "ko", "columns") if key not in found]
    params = _parse_params(" ".join(found.get("params", [])), faults)
    sparql = "\n".join(lines[size:]).strip() + "\n"
    names = {param.name for param in params}
    for wording in found.get("en", []) + found.get("ko", []):
        if set(_SLOT.findall(wording)) != names:
            faults.append(f"wording {wording!r} must hold each of the parameters {sorted(names)}")
    faults += [f"no line 'VALUES ?{name} {{ UNDEF }}'" for name in names if f"VALUES ?{name} {{ UNDEF }}" not in sparql]
    if faults:
        raise ValueError("; ".join(sorted(faults)))
    return Question(
        id=found["id"][0], about=found["about"][0], about_ko=found["about-ko"][0], en=tuple(found["en"]),
        ko=tuple(found["ko"]), params=params, columns=tuple(found["columns"][0].split()),
        joined=tuple(" ".join(found.get("joined", [])).split()), sparql=sparql,
    )  # fmt: skip


def _parse_params(text: str, faults: list[str]) -> tuple[Parameter, ...]:
    params = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, kinds = part.partition(": ")
        unknown = [kind for kind in kinds.split("|") if kind not in _KINDS]
        if unknown:
            faults.append(f"parameter {name!r} has unknown kinds {unknown}; valid are {', '.join(_KINDS)}")
        params.append(Parameter(name, cast("tuple[Kind, ...]", tuple(kinds.split("|")))))
    return tuple(params)


@lru_cache(maxsize=1)
def load_questions() -> tuple[Question, ...]:
    """Load all named questions, sorted by id; raise ValueError that names file and fault."""
    questions = []
    for path in sorted(FOLDER.glob("*.rq")):
        try:
            questions.append(parse_question(path.read_text(encoding="utf-8")))
        except ValueError as fault:
            raise ValueError(f"{path.name}: {fault}") from fault
        if questions[-1].id != path.stem:
            raise ValueError(f"{path.name}: the id {questions[-1].id!r} must be the file's name")
    return tuple(questions)


def find_question(id: str) -> Question:  # noqa: A002 - the header's word
    """Return the question of this id; raise KeyError that lists the valid ones."""
    for question in load_questions():
        if question.id == id:
            return question
    raise KeyError(f"no question {id!r}; valid are {', '.join(question.id for question in load_questions())}")


def questions_page() -> str:
    """Return `docs/questions.md`: every question with its wordings, parameters, and columns."""
    parts = [
        "# Questions\n\n"
        "`paperkg ask` maps an English or Korean question to one of these, by rules. Each is a file in\n"
        "`paperkg/graph/queries/` that any SPARQL 1.1 engine runs as it is. `{x}` is a parameter: a name or alias,\n"
        "an arXiv id, a size such as `7B`, a date, a month such as\n"
        "`2025-05` or *May 2025*, or a slot such as *masking*. Where a paper is asked for, the name\n"
        "of what it proposes will do.\n\n"
        "This page is written by `paperkg.graph.questions.questions_page`; a test compares it with the queries.\n"
    ]
    for question in load_questions():
        params = ", ".join(f"`{param.name}` ({' or '.join(param.kinds)})" for param in question.params) or "none"
        parts.append(
            f"\n## {question.id}\n\n{question.about} {question.about_ko}\n\n"
            f"Parameters: {params}. Columns: {', '.join(f'`{column}`' for column in question.columns)}.\n\n"
            + "".join(f"- {wording}\n" for wording in question.wordings)
        )
    return "".join(parts)
