"""Whether an entry is in a language that has rules, as Korean, English, and Chinese are; others are told of.

Takes an entry, gives what its language seems to be, by its letters and its smallest words; None where it has rules.
"""

from __future__ import annotations

import re

from paperkg.extract.model import Entry, Language

#: What the languages that have rules are called.
LANGUAGES: dict[Language, str] = {"ko": "Korean", "en": "English", "zh": "Chinese"}
#: How much is looked at, in characters: enough to hold some small words.
_SAMPLE = 2000
#: Shorter texts are names and numbers in any language.
_LEAST = 120
#: A share of the letters, as for the languages that have rules.
_SHARE = 0.1

#: In how many characters an English text has one of its three smallest words at least.
_A_WORD_IN = 400

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_OTHER_LETTERS = re.compile(
    r"(?P<Cyrillic>[Ѐ-ӿ])|(?P<Greek>[Ͱ-Ͽἀ-῿])|(?P<Arabic>[؀-ۿ])|(?P<Hebrew>[֐-׿])|(?P<Devanagari>[ऀ-ॿ])|(?P<Thai>[฀-๿])"
)
_ENGLISH = (" the ", " of ", " and ", " to ", " is ", " for ", " with ", " in ", " on ", " a ")
#: Small words of other languages in Latin letters, and of none here.
_LATIN = (
    " de ", " la ", " el ", " los ", " que ", " para ", " un ", " una ", " por ", " en ", " con ", " como ", " del ", " al ",
    " le ", " les ", " des ", " et ", " une ", " du ", " der ", " die ", " und ", " das ", " mit ", " il ", " che ", " di ",
    " da ", " em ", " een ", " het ", " van ", " och ", " att ", " dan ", " yang ", " của ", " và ", " các ", " ve ", " bir ",
    " nie ", " jest ", " se ",
)  # fmt: skip


def other_tongue(entry: Entry) -> str | None:
    """Return what the language of an entry seems to be where it has no rules: `Japanese`, `a language in Cyrillic letters`."""
    text = entry.source.text[entry.span.start : min(entry.span.end, entry.span.start + _SAMPLE)]
    if len(text) < _LEAST:
        return None
    if entry.language == "en":
        return _not_english(text)
    return "Japanese" if entry.language == "zh" and len(_KANA.findall(text)) >= _SHARE * len(text) else None


def _not_english(text: str) -> str | None:
    if not text.isascii():
        letters = [match.lastgroup for match in _OTHER_LETTERS.finditer(text)]
        if letters and len(letters) >= _SHARE * len(text):
            return f"a language in {max(set(letters), key=letters.count)} letters"
    if text.count(" the ") + text.count(" of ") + text.count(" and ") > len(text) // _A_WORD_IN:
        return None
    small = text.lower()
    other = sum(map(small.count, _LATIN))
    return "another language in Latin letters" if other > 2 and other > 2 * sum(map(small.count, _ENGLISH)) else None
