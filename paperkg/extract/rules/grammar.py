"""What the stages need to know of a language, from the folder of that language; the same file names in each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module

from paperkg.extract.model import EntityType, Language
from paperkg.extract.rules.gate import Gated
from paperkg.extract.rules.rule import Cue, CueHit, CueSet


@dataclass(frozen=True, eq=False)
class Grammar:
    """One language's words around names, as compiled patterns.

    `head` matches a generic noun after a name (`head_types` gives its type), `head_before` one before it;
    `joiner` what joins a list; `word_before` a word that ends the search for the
    start of a native name on its left; `barrier` what cuts a name off from a verb. Two are equal if they are one object.
    """

    language: Language
    cues: CueSet
    head: re.Pattern[str]
    head_types: Mapping[str, EntityType]
    head_before: Gated
    joiner: re.Pattern[str]
    word_before: re.Pattern[str]
    barrier: re.Pattern[str]
    turn: re.Pattern[str]
    locative: re.Pattern[str]
    listed_place: re.Pattern[str]
    object_gap: re.Pattern[str]
    governed_gap: re.Pattern[str]
    defines: re.Pattern[str]
    head_end: re.Pattern[str]
    better: re.Pattern[str]
    kind_after: re.Pattern[str]
    own_work: re.Pattern[str]
    own_verb: re.Pattern[str]
    owner: re.Pattern[str]
    topic: re.Pattern[str]
    proposed_before: Gated
    attributive: re.Pattern[str]
    called: re.Pattern[str]
    applied_before: re.Pattern[str]
    component_before: Gated
    kind_said: re.Pattern[str]
    second: re.Pattern[str]
    second_after: re.Pattern[str]
    tested: Gated
    examples: Gated
    no_metric: Gated
    missing: Gated
    slots: tuple[tuple[str, re.Pattern[str]], ...]
    speculative: Gated
    labels: tuple[tuple[str, re.Pattern[str]], ...]
    native: re.Pattern[str]
    measure: re.Pattern[str]
    scored_in: re.Pattern[str]
    unspecific: re.Pattern[str]
    gap_clause: re.Pattern[str]
    subject_gap: re.Pattern[str]
    passive: re.Pattern[str]
    owns_object: re.Pattern[str]
    brought_in: re.Pattern[str]
    qualifier: re.Pattern[str]
    value_behind: re.Pattern[str]
    remark: re.Pattern[str]

    def find_cues(self, text: str) -> Sequence[CueHit]:
        """Return the cues of a text, in order; English ones in any case."""
        lowered = text.lower() if self.language == "en" else text
        return self.cues.find(lowered if len(lowered) == len(text) else text)


def grammar(language: Language, cues: tuple[Cue, ...] = ()) -> Grammar:
    """Return the grammar of a language, with more cues beside the bundled ones.

    >>> grammar("ko").head_types["프레임워크"]
    'Method'
    """
    return _with_cues(language, cues) if cues else _bundled(language)


@lru_cache(maxsize=8)
def _with_cues(language: Language, cues: tuple[Cue, ...]) -> Grammar:
    words = _bundled(language)
    return replace(words, cues=CueSet((*words.cues.cues, *cues)))


@lru_cache(maxsize=8)
def head_types(language: Language) -> Mapping[str, EntityType]:
    """Return the nouns of a language that say what kind of thing a name is, without loading the rest of its grammar."""
    heads = import_module(f"paperkg.extract.lang.{language}.grammar").HEADS
    return {head: kind for kind, nouns in heads.items() for head in nouns}


@lru_cache(maxsize=8)
def _bundled(language: Language) -> Grammar:
    words = import_module(f"paperkg.extract.lang.{language}.grammar")
    cues = import_module(f"paperkg.extract.lang.{language}.cues")
    gaps = import_module(f"paperkg.extract.lang.{language}.gaps")
    types = head_types(language)
    heads = "|".join(re.escape(head) for head in sorted(types, key=lambda head: (-len(head), head)))
    # Asked first, since `re` tries one alternative after another where case makes no difference.
    at_head = f"(?=[{re.escape(''.join(sorted({head[0] for head in types})))}])(?:{heads})"
    flags = re.IGNORECASE if language == "en" else 0
    return Grammar(
        language=language,
        cues=cues.CUES,
        head=re.compile(words.HEAD_AFTER.replace("HEADS", at_head), flags),
        head_types=types,
        head_before=Gated(re.compile(words.HEAD_BEFORE.replace("HEADS", heads), flags)),
        joiner=re.compile(words.JOINER, flags),
        word_before=re.compile(words.WORD_BEFORE_NAME),
        owner=re.compile(words.OWNER),
        own_work=re.compile(words.OWN_WORK, flags),
        own_verb=re.compile(getattr(words, "OWN_VERB", r"(?!)")),
        kind_after=re.compile(words.KIND_AFTER),
        better=re.compile(words.BETTER, flags),
        head_end=re.compile(f"(?:{heads})s?$", flags),
        object_gap=re.compile(words.OBJECT_GAP, re.DOTALL),
        governed_gap=re.compile(getattr(words, "GOVERNED_GAP", r"(?!)")),
        defines=re.compile(words.DEFINES),
        locative=re.compile(words.LOCATIVE),
        listed_place=re.compile(getattr(words, "LISTED_PLACE", r"(?!)").replace("HEADS", heads)),
        turn=re.compile(words.TURN, flags),
        barrier=re.compile(words.BARRIER),
        topic=re.compile(words.TOPIC),
        proposed_before=Gated(re.compile(words.PROPOSED_BEFORE, flags)),
        called=re.compile(words.CALLED.replace("HEADS", at_head), flags),
        applied_before=re.compile(words.APPLIED_BEFORE),
        component_before=Gated(re.compile(getattr(words, "COMPONENT_BEFORE", r"(?!)"), flags)),
        kind_said=re.compile(getattr(words, "KIND_SAID", r"(?!)").replace("HEADS", heads), flags),
        second=re.compile(getattr(words, "SECOND", r"(?!)"), flags),
        second_after=re.compile(getattr(words, "SECOND_AFTER", r"(?!)"), flags),
        tested=Gated(re.compile(getattr(words, "TESTED", r"(?!)"), flags)),
        examples=Gated(re.compile(getattr(words, "EXAMPLES", r"(?!)"), flags)),
        no_metric=Gated(re.compile(getattr(words, "NO_METRIC", r"(?!)"), flags)),
        attributive=re.compile(words.ATTRIBUTIVE),
        missing=Gated(re.compile(gaps.MISSING, flags)),
        slots=tuple((slot, re.compile(pattern, flags)) for slot, pattern in gaps.SLOTS),
        speculative=Gated(re.compile(gaps.SPECULATIVE, flags)),
        labels=tuple((name, re.compile(pattern, flags)) for name, pattern in words.LABELS),
        native=re.compile(words.NATIVE),
        measure=re.compile(words.MEASURE),
        value_behind=re.compile(getattr(words, "VALUE_BEHIND", r"(?!)")),
        qualifier=re.compile(getattr(words, "QUALIFIER", r"(?!)")),
        brought_in=re.compile(getattr(words, "BROUGHT_IN", r"(?!)")),
        owns_object=re.compile(getattr(words, "OWNS_OBJECT", r"(?!)")),
        subject_gap=re.compile(getattr(words, "SUBJECT_GAP", r"(?!)")),
        passive=re.compile(getattr(words, "PASSIVE", r"(?!)")),
        gap_clause=re.compile(getattr(gaps, "CLAUSE", r"(?!)")),
        unspecific=re.compile(getattr(gaps, "UNSPECIFIC", r"")),
        scored_in=re.compile(getattr(words, "SCORED_IN", r"(?!)")),
        remark=re.compile(words.REMARK),
    )
