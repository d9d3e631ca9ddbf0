"""Digests of machine-learning papers in, a knowledge graph out, whose every edge shows the sentence it came from.

```
import paperkg

kg = paperkg.build(["digests/"])
kg.ask("which papers compare against GRPO?")
kg.papers_comparing_against("GRPO")
```

Names are loaded on first use, so that `import paperkg` is quick and asking a graph never loads the extractor.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paperkg.change import add, diff, remove
    from paperkg.errors import PaperkgError
    from paperkg.extract.evaluate.evaluation import Evaluation
    from paperkg.extract.record import ClaimRecord, EntryRecord
    from paperkg.graph.answers import Answer, Unanswered
    from paperkg.graph.check import check
    from paperkg.graph.diff import Difference
    from paperkg.graph.kg import Comparison, KnowledgeGraph, PaperClaim, UnknownNameError
    from paperkg.graph.model import Violation
    from paperkg.pipeline import build, evaluate, records

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "ClaimRecord",
    "Comparison",
    "Difference",
    "EntryRecord",
    "Evaluation",
    "KnowledgeGraph",
    "PaperClaim",
    "PaperkgError",
    "Unanswered",
    "UnknownNameError",
    "Violation",
    "__version__",
    "add",
    "build",
    "check",
    "diff",
    "evaluate",
    "records",
    "remove",
]

#: Where each public name lives.
_HOMES = {
    "Answer": "paperkg.graph.answers",
    "ClaimRecord": "paperkg.extract.record",
    "Comparison": "paperkg.graph.kg",
    "Difference": "paperkg.graph.diff",
    "EntryRecord": "paperkg.extract.record",
    "Evaluation": "paperkg.extract.evaluate.evaluation",
    "KnowledgeGraph": "paperkg.graph.kg",
    "PaperClaim": "paperkg.graph.kg",
    "PaperkgError": "paperkg.errors",
    "Unanswered": "paperkg.graph.answers",
    "UnknownNameError": "paperkg.graph.kg",
    "Violation": "paperkg.graph.model",
    "add": "paperkg.change",
    "build": "paperkg.pipeline",
    "check": "paperkg.graph.check",
    "diff": "paperkg.change",
    "evaluate": "paperkg.pipeline",
    "records": "paperkg.pipeline",
    "remove": "paperkg.change",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'paperkg' has no attribute {name!r}; it has {', '.join(__all__)}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
