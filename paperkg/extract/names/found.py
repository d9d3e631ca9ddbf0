"""A name as it is found in a text, with what the words beside it say that it is.

Takes a name's place, gives it back with the type that its head noun, its apposition, or the words of its acronym give it.
"""

from __future__ import annotations

import re
from operator import attrgetter
from typing import NamedTuple

from paperkg.extract.lang.en.parts import TASK_END
from paperkg.extract.model import EntityType, Span
from paperkg.extract.rules.grammar import Grammar
from paperkg.ontology.names import LexiconName

_NOWHERE = Span(0, 0)


#: The order in which names stand in a text, as a key for sorting.
by_start = attrgetter("start")


class Found(NamedTuple):
    """A name at `text[start:end]`, with what the text says of it there.

    `others` are spellings that the text itself puts beside it, `said` the type that a head noun gives it, `tail` where its
    head noun ends, and `inside` is true in parentheses.
    """

    start: int
    end: int
    surface: str
    rows: tuple[LexiconName, ...] = ()
    outer: Span = _NOWHERE
    others: tuple[str, ...] = ()
    said: EntityType | None = None
    tail: int = 0
    weak: bool = False
    inside: bool = False
    member: bool = False
    phrase: str = ""
    """The name with the words up to its head noun, where words stand between: `BANSA 획득 함수`."""
    called: bool = False
    """The text introduces it by name: `SSRBench라는 벤치마크`."""
    redefined: bool = False
    """The text gives an acronym of the lexicon an expansion of its own."""

    @property
    def known(self) -> bool:
        """Whether the lexicon holds the name."""
        return bool(self.rows)

    @property
    def is_task(self) -> bool:
        """Whether the lexicon holds the name, as a task before all else."""
        return bool(self.rows) and self.rows[0].type == "Task"

    @property
    def is_data(self) -> bool:
        """Whether the lexicon holds the name, as data before all else."""
        return bool(self.rows) and self.rows[0].type == "Dataset"

    def overlaps(self, place: Span) -> bool:
        """Tell whether the name, with what belongs to it, and a place share a character."""
        return self.outer.start < place.end and place.start < self.outer.end


def with_head(text: str, name: Found, words: Grammar) -> Found:
    """Note the generic noun after (or before) the name: what the digest says that it is."""
    end = name.outer.end
    if called := words.called.match(text, end):
        said = _said(_told_head(text, called, words), words)
        return name._replace(said=said or name.said, called=True, tail=0)
    named = text.startswith(_OF, end) and _NAMED.search(text, max(0, name.outer.start - 5), name.outer.start)
    after = text.index("的", end) + 1 if named else end
    head = words.head.match(text, after)
    if head and words.language == "en" and is_known_measure(name) and " " in text[end : head.start("head")].strip():
        head = None  # `2% average accuracy without any tuning`
    if head and words.language == "en" and _OWNS.match(text, end) and _said(head["head"], words) == "Metric":
        head = None  # `SlowWalk's step score`: it has one, and is none
    if head and words.language == "zh" and is_known_measure(name) and _said(head["head"], words) == "Method":
        head = None  # `准确率仅损失0.4%`
    if head:
        phrase = text[name.outer.start : head.end("head")]
        apart = len(text[end : head.start("head")].strip()) > 1 and words.language == "ko"
        if not text[end : head.start("head")].strip() and _is_corpus(head["head"], name):
            name = name._replace(rows=(), member=False)
        return name._replace(
            said=_said(head["head"], words),
            tail=head.end("head"),
            phrase=phrase if not name.rows and (apart or _is_of_name(text, name, head, words)) else "",
        )
    before = words.head_before.search(text[max(0, name.outer.start - 24) : name.outer.start])
    if before and before[0].rstrip().endswith(",") and words.topic.match(text, end):
        before = None  # `On the X dataset, Y achieves`
    if before and words.language == "en" and (is_known_measure(name) or name.said == "Metric"):
        before = None  # `improves decoding throughput`
    said = (_said(before["head"], words) if before else _last_noun(name, words)) or name.said
    return name if name.tail == end and name.said == said else name._replace(said=said, tail=end)


#: Behind `a suite`: what it is a suite of, where that is no data.
_SUITE_OF = re.compile(
    r" of (?:[\w-]+,? ){0,5}?(?:(?P<model>models|encoders|llms|vlms|mllms)|methods|algorithms)\b", re.IGNORECASE
)
#: Behind a frame that may be a benchmark as well as a method: `a framework for evaluating`.
_TO_TEST = re.compile(r" (?:for|to) (?:\w+ly )?(?:evaluat|benchmark|assess)(?:e|ing)?\b")
_FRAMES = frozenset({"framework", "platform", "system"})


def _told_head(text: str, called: re.Match[str], words: Grammar) -> str | None:
    """Return the noun that an apposition calls a name; None where something else must tell whether it is a benchmark."""
    head = called["head"]
    if words.language != "en" or not text.startswith((" of ", " for ", " to "), called.end("head")):
        return head
    if head.lower() == "suite" and (of := _SUITE_OF.match(text, called.end("head"))):
        return "model" if of["model"] else "method"
    return None if head.lower() in _FRAMES and _TO_TEST.match(text, called.end("head")) else head


def is_known_measure(name: Found) -> bool:
    """Tell whether the lexicon holds a name as a measure before anything else."""
    return bool(name.rows) and name.rows[0].type == "Metric"


def _is_of_name(text: str, name: Found, head: re.Match[str], words: Grammar) -> bool:
    """Tell whether an English head noun may be a part of a name: a score or a loss, or one with a capital behind two words.

    `CMD score` is a name, too, and so is `Slow Walk Framework`.
    """
    if words.language != "en" or text[name.outer.end : head.start("head")] != " ":
        return False
    titled = head["head"][0].isupper() and " " in name.surface and not name.others
    return titled or head["head"].lower() in {"score", "scores", "loss"}


_OWNS = re.compile(r"['’]s\s")
#: Between a name and its kind, with the quotes that the name stands in.
_OF = ("的", "”的", '"的')
#: Before a name whose kind stands behind it: `名为X的指标`.
_NAMED = re.compile(r"(?:名为|称为|叫做|叫作|称作)[“\"]?$")
#: Nouns for a body of text, which nobody uses of a model.
_CORPUS = frozenset({"코퍼스", "말뭉치", "corpus", "corpora", "语料库", "语料"})


def _is_corpus(head: str, name: Found) -> bool:
    """Tell whether a head noun makes a model's name that of the text which it was trained on: `the SmolLM corpus`."""
    return head.lower() in _CORPUS and bool(name.rows) and all(row.type == "Model" for row in name.rows)


def _last_noun(name: Found, words: Grammar) -> EntityType | None:
    """Return what the words beside an acronym say that it is: `Error-Compensating Optimizer (ECO)`, `星织数据集（LoomSet）`."""
    if words.language == "zh":
        ends = [end for spelling in name.others if (end := words.head_end.search(spelling))]
        return words.head_types.get(ends[0][0]) if ends else None
    if words.language != "en" or not name.others:
        return None
    nouns = [spelling.split()[-1].lower() for spelling in (name.surface, *name.others) if " " in spelling]
    if said := next((words.head_types[noun] for noun in nouns if noun in words.head_types), None):
        return said
    return "Task" if any(" " in spelling and _TASK_END.search(spelling) for spelling in name.others) else None


#: The last word, in small letters, of what an acronym stands for that makes it a task.
_TASK_END = re.compile(TASK_END)


def _said(head: str | None, words: Grammar) -> EntityType | None:
    """Return what a generic noun says that a thing is; English nouns in any case."""
    return words.head_types[head.lower() if words.language == "en" else head] if head else None
