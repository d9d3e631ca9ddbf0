"""What two spellings tell of two things: what keeps them apart, what is no part of a name, what an acronym stands for.

Takes names, gives facts about their form alone; knows no graph. Promises that what keeps names apart is never given up:
a size, a version or year, a sign (`REINFORCE++`), and a word that is no generic head (`SimpleQA Verified`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import cast, get_args

from paperkg.extract.model import Language
from paperkg.extract.rules.grammar import head_types
from paperkg.ontology.keys import name_key

#: A number with its letter (`7b`, `4o`), but not the `2` of `T2I`, which is a word.
_NUMBER = re.compile(r"(?!(?<=[a-z])2[a-z])(?:\d+(?:\.\d+)*[a-z]?(?![a-z])|\d+(?:\.\d+)*)")
_SIGN = re.compile(r"(?<=\w)[+*#]+")
_WORD = re.compile(r"[^\W_]+")
_PLURALS = re.compile(r"(?<=[A-Z])s$|(?<=[a-z][^siu\W])s$")
_ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Za-z][A-Za-z0-9&-]{1,9}")
_IN_PARENS = re.compile(r"\s*\([^()]*\)\s*")
#: Tells whether letters come from a word.
_Takes = Callable[[str, str], bool]
#: Words of an expansion that an acronym may pass over.
_SMALL = frozenset({"a", "an", "and", "as", "at", "based", "by", "for", "in", "of", "on", "the", "to", "via", "with"})


def is_latin(name: str) -> bool:
    """Tell whether every letter of a name is Latin."""
    return all("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case.

    >>> words("Thought-Augmented Policy Optimization")
    ('thought', 'augmented', 'policy', 'optimization')
    """
    return tuple(_WORD.findall(name.casefold()))


def apart(one: str, other: str) -> str | None:
    """Return what keeps two names apart by their form (`number`, `sign`, `word`), None where nothing does.

    >>> apart("CogVideoX-2B", "CogVideoX-5B"), apart("REINFORCE++", "REINFORCE"), apart("Dual-GRPO", "GRPO")
    ('number', 'sign', 'word')
    >>> apart("MATH-500", "MATH500"), apart("GRPO algorithm", "GRPO"), apart("강화 학습", "Reinforcement Learning")
    (None, None, None)
    """
    if name_key(one) == name_key(other) or not (is_latin(one) and is_latin(other)):
        return None
    if stands_for(one, other) or stands_for(other, one):
        return None
    if _numbers(one) != _numbers(other):
        return "number"
    if _SIGN.findall(one) != _SIGN.findall(other):
        return "sign"
    short, long = sorted((words(bare(one)), words(bare(other))), key=len)
    extends = len(short) < len(long) and short in (long[: len(short)], long[-len(short) :])
    return "word" if extends else None


def _numbers(name: str) -> list[str]:
    return sorted(_NUMBER.findall(name.casefold()))


@lru_cache(maxsize=65536)
def bare(name: str) -> str:
    """Return a name without a remark in parentheses and without generic nouns behind it, but never nothing.

    >>> bare("Dual-GRPO 강화 학습 기법"), bare("DPO(Direct Preference Optimization) 학습 절차"), bare("GRPO framework")
    ('Dual-GRPO 강화 학습', 'DPO 학습', 'GRPO')
    >>> bare("WebGen-Instruct 데이터셋"), bare("Rectified Flow")
    ('WebGen-Instruct', 'Rectified Flow')
    """
    kept = _IN_PARENS.sub(" ", name).strip() or name
    while (cut := _heads().search(kept)) and cut.start():
        kept = kept[: cut.start()].rstrip()
    return kept


@lru_cache(maxsize=1)
def _heads() -> re.Pattern[str]:
    heads = [head for language in get_args(Language) for head in head_types(cast(Language, language))]
    native = "|".join(re.escape(head) for head in sorted(heads, key=len, reverse=True) if not head.isascii())
    latin = "|".join(re.escape(head) for head in sorted(heads, key=len, reverse=True) if head.isascii())
    spaced = rf"\s+(?i:{latin})|\s+(?:(?:훈련|평가)\s+)?(?:{native})"
    return re.compile(rf"(?:{spaced}|\s*(?<=[^\W\d_a-z])(?:{native}))$")


#: Words by which a phrase says that it means more than the name in it.
_OTHERS = re.compile(r"(?:^|\s)(?:및|등|다른|기존|and|other|others)(?:\s|$)")


def says_more(phrase: str, name: str) -> bool:
    """Tell whether a phrase holds a name whole, and words beside it that are no generic nouns and no other spelling.

    >>> says_more("KV 캐시 압축 기법", "KV 캐시"), says_more("투명 이미지 생성", "이미지 생성")
    (True, True)
    >>> says_more("체인 오브 씽킹(CoT) 보상 모델", "CoT"), says_more("체인 오브 씽킹(CoT) 기법", "CoT")
    (True, False)
    >>> says_more("WebGen-Instruct 데이터셋", "WebGen-Instruct"), says_more("DPO(Direct Preference Optimization)", "DPO")
    (False, False)
    """
    short, key = bare(phrase), name_key(name)
    holds = re.search(rf"(?<!\w){re.escape(name)}(?![^\W가-힣])", short, re.IGNORECASE) is not None
    behind = phrase.partition(f"({name})")[2].strip()
    if behind and bare(f"{name} {behind}") != name:
        return True
    return bool(key) and holds and name_key(short) != key and name_key(phrase) != key


def lists_others(phrase: str) -> bool:
    """Tell whether a phrase means several things: `TruthfulQA 및 다른 벤치마크` is no name of TruthfulQA."""
    return _OTHERS.search(phrase) is not None


def spelled_out(name: str) -> str:
    """Return a name with its Greek letters as words.

    >>> spelled_out("ΔL Normalization")
    'DeltaL Normalization'
    """
    return "".join(unicodedata.name(c).split()[-1].capitalize() if "Ͱ" <= c <= "Ͽ" and c.isalpha() else c for c in name)


def singular(name: str) -> str:
    """Return a name without the plural of its last word.

    >>> singular("CoTs"), singular("Consistency Models"), singular("Cross-Loss"), singular("RL")
    ('CoT', 'Consistency Model', 'Cross-Loss', 'RL')
    """
    return _PLURALS.sub("", name)


def is_acronym(name: str) -> bool:
    """Tell whether a name is of the kind that texts spell out: `GRPO`, `CoT`, `K&K`."""
    return _ACRONYM.fullmatch(name) is not None


def stands_for(acronym: str, phrase: str) -> bool:
    """Tell whether the letters of an acronym come from the words of a phrase, in order, the first from the first.

    >>> stands_for("GRPO", "Group Relative Policy Optimization"), stands_for("OCR", "object-centric representations")
    (True, True)
    >>> stands_for("UMO", "Unified Multi-identity Optimization"), stands_for("CoT", "Long Chain of Thoughts")
    (True, False)
    """
    letters = name_key(singular(acronym))
    if not is_acronym(acronym) or not is_latin(phrase) or _numbers(acronym) != _numbers(phrase):
        return False
    # Capitals inside words mark the letters: NO-VERifier Reinforcement Learning.
    capitals = "".join(filter(str.isupper, phrase))
    first = words(phrase)[:1] or ("",)
    if len(acronym) > 2 and acronym.isupper() and capitals.startswith(acronym) and not first[0].startswith(letters):
        return True
    # A compound gives one letter or several: Thought-Augmented two, Multi-identity one.
    return any(_spells(letters, parts) for parts in (words(phrase), words(phrase.replace("-", ""))))


def abbreviates(acronym: str, phrase: str) -> bool:
    """Tell whether an acronym is so surely that of a phrase that no text need say so, only name both.

    The begins of the words make it, of which two at least are no acronyms; it neither stands in the phrase nor only adds
    to a shorter acronym of it (`MoE-X`).

    >>> abbreviates("GRPO", "Group Relative Policy Optimization"), abbreviates("MADPO", "Margin Adaptive DPO")
    (True, True)
    >>> abbreviates("VAPT", "Visual Prompt Tuning"), abbreviates("MoE-X", "Mixture-of-Experts"), abbreviates("AGL", "AgentGL")
    (False, False, False)
    """
    stem = acronym.rpartition("-")[0]
    plain = sum(sum(map(str.islower, word)) > 1 for word in _WORD.findall(phrase))
    if plain < 2 or not stands_for(acronym, phrase) or (stem and stands_for(stem, phrase)):
        return False
    parts, letters = words(phrase), name_key(singular(acronym))
    capitals = "".join(filter(str.isupper, phrase))
    return letters not in parts and (
        capitals.startswith(acronym) or _follows(letters, parts, takes=_begins, most=len(letters))
    )


#: Words that run up to a place, and how far back they are looked for.
_RUN, _REACH = re.compile(r"(?:[\w-]+\s+){1,10}$"), 120
#: What may give a name's words behind it: brackets, or an apposition.
_GIVEN = re.compile(r"\s*\(([^()]{4,90})\)|,\s+an?\s+((?:[A-Z][\w-]*\s+){2,8})")
_IN_WORD = re.compile(r"\w")


def defined_in(text: str, acronym: str) -> str | None:
    """Return the words that a text gives for an acronym beside it, None where it gives none.

    >>> defined_in("We propose SWO, a Slow Walk Optimization framework.", "SWO")
    'Slow Walk Optimization'
    >>> defined_in("through Flow Walking (FW), and", "FW"), defined_in("NOVER (NO-VERifier RL) is", "NOVER")
    ('Flow Walking', 'NO-VERifier RL')
    """
    for start in _places(text, acronym):
        given = _GIVEN.match(text, start + len(acronym)) if not start or not _IN_WORD.match(text[start - 1]) else None
        if given and stands_for(acronym, phrase := " ".join((given[1] or given[2]).split())):
            return phrase
    for start in _places(text, f"({acronym}"):
        if not text.startswith((")", "s)"), start + len(acronym) + 1):
            continue
        before = _RUN.search(text[max(0, start - _REACH) : start])
        parts = before[0].split() if before else []
        for size in range(2, len(parts) + 1):
            if stands_for(acronym, phrase := " ".join(parts[-size:])):
                return phrase
    return None


def _places(text: str, written: str) -> Iterator[int]:
    """Yield where a string begins in a text: without a pattern for each name, which takes longer to compile than to run."""
    start = text.find(written)
    while start >= 0:
        yield start
        start = text.find(written, start + 1)


def _spells(letters: str, parts: tuple[str, ...]) -> bool:
    if len(parts) < 2 or parts[0][0] != letters[0] or parts[0].startswith(letters):
        return False
    return sum(part not in _SMALL for part in parts) <= len(letters) + 1 and _follows(
        letters, parts, takes=_takes, most=4
    )


def _follows(letters: str, parts: tuple[str, ...], *, takes: _Takes, most: int) -> bool:
    """Tell whether letters can be read off the words: each word gives `most` of them or fewer, or is a small one left out."""
    if not letters or not parts:
        return not letters and all(part in _SMALL for part in parts)
    for taken in range(min(len(letters), len(parts[0]), most), 0, -1):
        if takes(letters[:taken], parts[0]) and _follows(letters[taken:], parts[1:], takes=takes, most=most):
            return True
    return parts[0] in _SMALL and _follows(letters, parts[1:], takes=takes, most=most)


def _begins(letters: str, word: str) -> bool:
    """Tell whether a word begins with letters."""
    return word.startswith(letters)


def _takes(letters: str, word: str) -> bool:
    """Tell whether letters come from a word in order, the first from its beginning."""
    if letters[0] != word[0]:
        return False
    place = 0
    for letter in letters:
        place = word.find(letter, place) + 1
        if not place:
            return False
    return True


def shared_words(one: str, other: str) -> float:
    """Return how much of the shorter of two expansions the other holds too, from 0 to 1, small words left out."""
    first, second = ({singular(word) for word in words(phrase)} - _SMALL for phrase in (one, other))
    return len(first & second) / max(1, min(len(first), len(second)))
