"""Whether two spellings are of one thing: an acronym and its words, a name and its translation, a sense of the lexicon.

Takes spellings as they stand in a text and senses of the lexicon; each function answers one question on them and looks at
nothing around them.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from paperkg.extract.model import EntityType
from paperkg.extract.names.coined import is_generic
from paperkg.extract.rules.grammar import Grammar
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import LexiconName


def agreeing(rows: tuple[LexiconName, ...], spellings: tuple[str, ...], words: Grammar) -> tuple[LexiconName, ...]:
    """Return the senses that the text's own spellings do not contradict: `TTS` is another thing in another expansion.

    A sense is contradicted when it has spellings in the language of one of the text's long ones and none is that one, or, where
    it has none, when the last noun of the text's makes it no dataset, or one: `Slow Walk Module (SWM)` is no benchmark.
    """
    keys = {name_key(spelling) for spelling in spellings}
    ends = _kinds_said(spellings, words) if words.language == "en" else frozenset()
    return tuple(
        row for row in rows if not (_contradicts(row, keys, spellings) or (ends and _is_other_kind(row, ends, keys)))
    )


def _kinds_said(spellings: tuple[str, ...], words: Grammar) -> frozenset[EntityType]:
    """Return the types that the last nouns of English long spellings give."""
    nouns = (spelling.split()[-1].lower() for spelling in spellings if " " in spelling and not _OF.search(spelling))
    return frozenset(words.head_types[noun] for noun in nouns if noun in words.head_types)


#: In a long spelling, what makes its last noun another's: `Holistic Evaluation of Language Models`.
_OF = re.compile(r" (?:of|for|on|in|with|from|by) ")
_SYSTEMS = frozenset[EntityType]({"Method", "Model"})


def _is_other_kind(row: LexiconName, kinds: frozenset[EntityType], keys: set[str]) -> bool:
    """Tell whether a sense is data, and the text's words are for a system, or the reverse; it has no words of its own."""
    if any(" " in form.text or name_key(form.text) not in keys for form in row.forms()):
        return False
    return kinds <= _SYSTEMS if row.type == "Dataset" else row.type in _SYSTEMS and kinds == {"Dataset"}


def _contradicts(row: LexiconName, keys: set[str], spellings: tuple[str, ...]) -> bool:
    held = {name_key(form.text) for form in row.forms()}
    if len(keys & held) > 1 or not any(ACRONYM.match(spelling) for spelling in spellings):
        return False
    if any(_SEVERAL.search(spelling) and spelling.isascii() and name_key(spelling) in held for spelling in spellings):
        return False  # the words are the lexicon's, and only their acronym is not
    rest = [spelling for spelling in spellings if name_key(spelling) not in held]
    native = [spelling for spelling in rest if not spelling.isascii()]
    latin = [spelling for spelling in rest if spelling.isascii() and (" " in spelling or not native)]
    return _is_other(native, [form.text for form in row.forms() if not form.text.isascii()]) or _is_other(
        latin, [form.text for form in row.forms() if form.text.isascii() and _SEVERAL.search(form.text)]
    )


#: Between words, of which hyphens make names, too: `Mixture-of-Walks`.
_SEVERAL = re.compile(r" |-[a-z]+-")


def _is_other(said: list[str], held: list[str]) -> bool:
    """Tell whether long spellings of the text and of a sense, in one script, are none of them alike."""
    return bool(said) and bool(held) and not any(_sounds_like(one, other) for one in said for other in held)


def _sounds_like(one: str, other: str) -> bool:
    """Tell whether two spellings are likely of one thing: `체인 오브 씽킹`, `체인 오브 소트`; `Walk-Stepped`, `Walk Step`.

    In Latin letters a slip of the pen and a noun of kind behind make no other thing: `low-rank adaption`, `tree search methods`.
    """
    if one.isascii():
        mine, others = _stems(one), _stems(other)
        return mine == others or SequenceMatcher(None, " ".join(mine), " ".join(others)).ratio() > _SLIP
    return SequenceMatcher(None, one, other).ratio() > 0.5


def _stems(phrase: str) -> list[str]:
    american = _BRITISH.sub(r"\1z", _KIND_END.sub("", phrase.lower()))
    return [_ENDING.sub("", word) for word in re.split(r"[\s-]+", american)]


#: How alike two spellings are that differ by a slip.
_SLIP = 0.9
_KIND_END = re.compile(r" (?:methods?|models?|algorithms?|techniques?|approach(?:es)?|strateg(?:y|ies)|frameworks?)$")
#: `optimisation`, `generalised`, and not `noise`, `raised`, `precision`.
_BRITISH = re.compile(r"([a-z]{3,}(?:[lmnrt]|der)i)s(?=(?:ations?|e[sdr]?|ing)\b)")
_ENDING = re.compile(r"(?:ed|ings?|s|er|ers|ions?)$")


def is_form(spelling: str, rows: tuple[LexiconName, ...]) -> bool:
    """Tell whether a spelling is a form of one of the senses, but for case, spaces, and hyphens."""
    key = name_key(spelling)
    return any(name_key(form.text) == key for row in rows for form in row.forms())


def is_class(phrase: str) -> bool:
    """Tell whether a phrase is the plural or the acronym of a class of models: `Large Reasoning Models`, `ALLMs`."""
    return bool(_CLASS.match(phrase))


def is_plain(phrase: str) -> bool:
    """Tell whether a phrase in parentheses names a kind of thing: `비교 대상(Baseline)`, `사례 연구(case study)`."""
    return _STUDY.fullmatch(phrase) is not None or all(
        is_generic(word) or is_generic(word.capitalize()) for word in phrase.split()
    )


_STUDY = re.compile(r"(?:case|user|ablation|pilot|human|empirical|comparative) (?:study|studies)", re.IGNORECASE)
_CLASS = re.compile(
    r"[A-Za-z-]*(?:LM|MM|VM|RM)s?$|[A-Z]{2,}s$|.*\b(?:[Mm]odels?|[Aa]gents|[Ss]ystems|[Nn]etworks|[Tt]ransformers)$"
)
ACRONYM = re.compile(r"(?:[A-Z]|[a-z](?=[A-Z]{2})|\d(?=[A-Z]-[A-Z]))[A-Za-z0-9\-+^²]{1,11}s?$")


def are_spellings(name: str, other: str, words: Grammar) -> bool:
    """Tell whether `name (other)` says one thing twice: an acronym and its words, or a name and its translation."""
    if words.native.search(other):
        return (
            not words.native.search(name)
            and not re.search(r"\d|[.!?]", other)
            and len(other) <= 30
            and not words.remark.search(other)
        )
    short, long = sorted((name, other), key=len)
    return is_acronym(short, long) or name_key(short) == name_key(long)


#: The end of the name of one model of a family.
_VARIANT = re.compile(r"-(?:Tiny|Small|Base|Large|Huge|Mini|Nano|XL|XXL|\d+[BM]?)$")

#: Digits that stand for a word: `Walk-to-Talk (W2T)`.
_SOUNDS = {"2": "to", "4": "for"}


def is_acronym(short: str, long: str) -> bool:
    """Tell whether `short` is made of letters of `long` in order, beginning with its first.

    >>> is_acronym("GRPO", "Group Relative Policy Optimization"), is_acronym("SAGE", "Sentient Agent as a Judge")
    (True, True)
    """
    if " " not in long and _VARIANT.search(long):
        return False  # `CNN (ConvNeXt-Tiny)` names one of a kind
    letters = [c for c in short.rstrip("s") if c.isalnum()]
    if (
        not ACRONYM.match(short)
        or (len(long.split()) < 2 and "-" not in long and sum(map(str.isupper, long)) < 2)
        or not letters
    ):
        return False
    place = 0
    folded = long.lower()
    if folded[0] != letters[0].lower() and not any(w[0].lower() == letters[0].lower() for w in long.split()[:2]):
        return False
    for letter in letters:
        spelled = _SOUNDS.get(letter, "") if letter not in folded else ""
        place = folded.find(spelled or letter.lower(), place) + 1
        if not place:
            return False
    return True
