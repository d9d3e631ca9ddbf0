"""A free English or Korean question to one named question, by rules: no model, and never a guess.

Takes a question and a graph's names. First the names in it are found (`resolve`), then its words become classes
(`cues`), then the wordings of the named questions are compared: a wording fits if it has the same strong classes and
can take the names. The wording nearest in its order wins. What has a word or a name that we don't know, fits nothing,
or fits two questions equally well gets an `Unanswered` with the nearest questions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from pyoxigraph import NamedNode, Store

from paperkg.graph.answers import Answer, Unanswered, answer_columns, run_question
from paperkg.graph.cues import FIRST_SLOT, STRONG_NAMES, scan
from paperkg.graph.questions import Parameter, Question, Term, load_questions
from paperkg.graph.resolve import Find, Names, Resolved, resolve
from paperkg.ontology.names import load_lexicon
from paperkg.ontology.terms import SLOTS

#: A wording must agree with the question in order this well, and better than any other question's by the margin.
MINIMUM, MARGIN = 0.6, 0.04
#: What a name costs that stands for the paper that proposes it, where another question takes the name as it is.
DETOUR = 0.05

#: Words that name a slot where the question says that something is not there.
_SLOT_WORDS: Mapping[str, str] = {
    "DATASET": "dataset", "BASELINE": "baseline", "MASKING": "masking", "ARCHITECTURE": "architecture",
    "TRAIN": "training", "RESULT": "results", "METRIC": "metrics", "LIMITATION": "limitations",
}  # fmt: skip

#: Where no strong word is there, these tell what is asked for: `all methods` is not `all papers`.
_HEADS = frozenset({"PAPER", "METHOD", "MODEL"})


class _Wording(NamedTuple):
    question: Question
    text: str
    korean: bool
    tokens: tuple[str, ...]
    strong: frozenset[str]


class _Fit(NamedTuple):
    score: float
    wording: _Wording
    finds: tuple[Find, ...]


class _Reading(NamedTuple):
    tokens: tuple[str, ...]
    finds: tuple[Find, ...]


@lru_cache(maxsize=1)
def _wordings() -> tuple[_Wording, ...]:
    rows = []
    for question in load_questions():
        for text in question.wordings:
            masked = text
            for number, param in enumerate(question.params):
                masked = masked.replace(f"{{{param.name}}}", chr(FIRST_SLOT + number))
            tokens, unknown = scan(masked)
            if unknown:
                raise ValueError(f"wording {text!r} of {question.id!r} has words of no class: {', '.join(unknown)}")
            rows.append(_Wording(question, text, text in question.ko, tokens, STRONG_NAMES.intersection(tokens)))
    return tuple(rows)


def ask(question: str, store: Store, *, names: Names | None = None) -> Answer | Unanswered:
    """Answer a question from a store; `names` saves reading its labels again."""
    names = names or Names.of(store)
    resolved = resolve(question, names)
    if scan(resolved.text).unknown:
        resolved = resolve(question, names, also=load_lexicon().canonical)
    tokens, unknown = scan(resolved.text)
    if unknown:
        return _unknown(question, unknown, resolved, names)
    # The sort is stable: among equals the first wording of a question, which is its best.
    fits = sorted(_fits(resolved, tokens), key=lambda fit: (-fit.score, fit.wording.question.id))
    if not fits or fits[0].score < MINIMUM:
        return Unanswered(question, "No question that I know has this meaning.", _nearest(tokens, resolved.finds))
    best = fits[0]
    rivals = {fit.wording.question.id for fit in fits if best.score - fit.score < MARGIN}
    if len(rivals) > 1:
        close = tuple(dict.fromkeys(_fill(fit.wording, fit.finds) for fit in fits if best.score - fit.score < MARGIN))
        return Unanswered(question, "This can mean more than one question.", close[:4])
    return _answer(question, best, store, tokens, resolved)


def _answer(question: str, fit: _Fit, store: Store, tokens: tuple[str, ...], resolved: Resolved) -> Answer | Unanswered:
    named = fit.wording.question
    terms: dict[str, tuple[Term, ...]] = {}
    labels: dict[str, tuple[str, ...]] = {}
    for param, find in zip(named.params, fit.finds, strict=True):
        terms[param.name] = tuple(term for kind in param.kinds for term in find.terms.get(kind, ()))
        labels[param.name] = tuple(label for kind in param.kinds for label in find.labels.get(kind, ()))
        if not terms[param.name]:
            reason = f"No paper of this graph proposes {find.surface}, and the question is about a paper."
            others = (near for near in _nearest(tokens, resolved.finds, leave_out=named.id))
            return Unanswered(question, reason, tuple(others))
    sparql, rows = run_question(store, named, terms)
    return Answer(question, named.id, _fill(fit.wording, fit.finds), labels, sparql, answer_columns(named), rows, terms)


def _unknown(question: str, unknown: tuple[str, ...], resolved: Resolved, names: Names) -> Unanswered:
    words = " ".join(unknown)
    near = tuple(dict.fromkeys(name for word in dict.fromkeys((words, *unknown)) for name in names.near(word)))[:5]
    tokens = scan(resolved.text).tokens
    reason = f"{', '.join(repr(word) for word in unknown)}: neither a name in this graph nor a word that I know."
    return Unanswered(question, reason, _nearest(tokens, resolved.finds), near)


def _readings(resolved: Resolved, tokens: tuple[str, ...]) -> Iterator[_Reading]:
    """Yield the question as it is and, where it says that something is missing, with each slot word as a name."""
    yield _Reading(tokens, resolved.finds)
    if "NOT" in tokens:
        for place, token in enumerate(tokens):
            if token in _SLOT_WORDS:
                slot = _SLOT_WORDS[token]
                find = Find(slot, {"Slot": (NamedNode(SLOTS[slot]),)}, {"Slot": (slot,)})
                mark = chr(FIRST_SLOT + len(resolved.finds))
                yield _Reading((*tokens[:place], mark, *tokens[place + 1 :]), (*resolved.finds, find))


def _fits(resolved: Resolved, tokens: tuple[str, ...]) -> Iterator[_Fit]:
    for reading in _readings(resolved, tokens):
        strong = STRONG_NAMES.intersection(reading.tokens)
        for wording in _wordings():
            heads = strong or _HEADS.intersection(reading.tokens) == _HEADS.intersection(wording.tokens)
            if heads and wording.strong == strong and len(wording.question.params) == len(reading.finds):
                for order in permutations(range(len(reading.finds))):
                    finds = tuple(reading.finds[number] for number in order)
                    if all(map(_takes, wording.question.params, finds)):
                        # The n-th name of the question stands for the parameter whose place in `order` holds n.
                        named = {chr(FIRST_SLOT + n): chr(FIRST_SLOT + param) for param, n in enumerate(order)}
                        told = tuple(named.get(token, token) for token in reading.tokens)
                        detour = DETOUR * sum(map(_is_detour, wording.question.params, finds))
                        yield _Fit(_likeness(told, wording.tokens) - detour, wording, finds)


def _takes(param: Parameter, find: Find) -> bool:
    """Tell whether a find can stand for a parameter; a name stands for the paper that proposes it, see `_answer`."""
    thing = any(kind in find.terms for kind in ("Method", "Model", "Dataset"))
    return any(kind in find.terms or (kind == "Paper" and thing) for kind in param.kinds)


def _is_detour(param: Parameter, find: Find) -> bool:
    return param.kinds == ("Paper",) and set(find.terms) != {"Paper"}


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _fill(wording: _Wording, finds: tuple[Find, ...]) -> str:
    text = wording.text
    for param, find in zip(wording.question.params, finds, strict=True):
        kind = next((kind for kind in param.kinds if kind in find.labels), None)
        shown = "/".join(find.labels[kind]) if kind and kind != "Paper" else find.surface
        text = text.replace(f"{{{param.name}}}", shown)
    return text


def _nearest(tokens: tuple[str, ...], finds: tuple[Find, ...], *, leave_out: str = "") -> tuple[str, ...]:
    """Return a wording of each of the four questions nearest to the tokens, with the names where they fit."""
    marks = {chr(FIRST_SLOT + number) for number in range(len(finds))}
    plain = tuple("NAME" if token in marks else token for token in tokens)
    korean = any(token.startswith("P:") for token in tokens)
    best: dict[str, tuple[float, str]] = {}
    for wording in _wordings():
        other = tuple("NAME" if ord(token[0]) >= FIRST_SLOT else token for token in wording.tokens)
        shared = len(wording.strong.intersection(plain))
        score = _likeness(plain, other) + shared + (0.1 if wording.korean == korean else 0)
        params = wording.question.params
        fill = len(params) == len(finds) and all(map(_takes, params, finds))
        text = _fill(wording, finds) if fill else wording.text
        if wording.question.id != leave_out and score > best.get(wording.question.id, (0.0, ""))[0]:
            best[wording.question.id] = (score, text)
    return tuple(text for _, text in sorted(best.values(), key=lambda pair: (-pair[0], pair[1]))[:4])
