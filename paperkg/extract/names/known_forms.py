"""Which written forms count as a known name, and which suffixes make a member of a family.

A name is written with and without its hyphens and spaces (`MATH-500`, `MATH500`; `강화 학습`, `강화학습`), and the
members of a family are not listed one by one: `Qwen2.5` + `-7B-Instruct`, `AIME` + ` 2024`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

from paperkg.extract.names.known_edges import LATIN_BLOCK

_GAP = re.compile(r"(?<=[A-Za-z]{3})(?=\d)")
_HANGUL = re.compile("[가-힣]")
#: Where Chinese writers put a space, or none.
_HAN_BORDER = re.compile(r"(?<=[A-Za-z0-9])(?=[一-鿿])|(?<=[一-鿿])(?=[A-Za-z0-9])")
_SPACED = str.maketrans("-_", "  ")
_MANY = 3
_SHORT = 4


def spellings(form: str) -> list[str]:
    """Return the form in its spacings, the given one first.

    >>> spellings("MATH-500")
    ['MATH-500', 'MATH 500', 'MATH500']
    >>> spellings("강화 학습"), spellings("GRPO")
    (['강화 학습', '강화학습'], ['GRPO'])
    >>> spellings("KL散度")
    ['KL散度', 'KL 散度']
    """
    if not form.isascii() and (apart := _HAN_BORDER.sub(" ", form)) != form:
        return [form, apart]
    if form.isalpha():
        return [form]
    spaced = form.translate(_SPACED)
    parts = spaced.split(" ")
    if len(parts) > 1 and len(parts) <= _MANY + 1 and _HANGUL.search(form):
        return list(dict.fromkeys((form, *_hangul(parts))))
    found = [form, spaced]
    if parts[-1].lower() != "time":  # `inference-time` is an adjective
        found.append("-".join(parts))
    digits = any(map(str.isdigit, form))
    if digits or (len(parts) == 2 and not form.islower() and min(map(len, parts)) > 1):  # `Agent S` is not `agents`
        found.append("".join(parts))
    if digits and len(parts) > 2:
        heads = (" ".join(parts[:-1]), "".join(parts[:-1]))
        found += [head + joint + parts[-1] for head in heads for joint in ("-", " ", "")]
    if "α" <= form[0] <= "ω":
        found += _of_latex(form)
    if _GAP.search(form):
        found += [_GAP.sub("-", form), _GAP.sub(" ", form)]
    return list(dict.fromkeys(found))


_INDEX = re.compile(r"(?:(?P<below>\d+(?:\.\d+)?)|(?P<above>[²³]))(?P<rest>.*)")


def _of_latex(form: str) -> Iterator[str]:
    """Yield what LaTeX leaves of a name that begins with a Greek letter: `π_0.5`, `pi_{0.5}`, `tau^2-bench`."""
    index = _INDEX.fullmatch(form, 1)
    if index is None:
        return
    below, above, rest = index["below"], index["above"], index["rest"]
    written = (f"_{below}", f"_{{{below}}}") if below else (f"^{unicodedata.digit(above)}",)
    for letter in (form[0], unicodedata.name(form[0]).rsplit(" ", 1)[-1].lower()):
        yield from (letter + sign + rest for sign in written)


def _hangul(parts: list[str]) -> Iterator[str]:
    """Yield the parts with and without a space at each joint: Korean spacing varies by writer."""
    for joints in product((" ", ""), repeat=len(parts) - 1):
        yield parts[0] + "".join(joint + part for joint, part in zip(joints, parts[1:], strict=True))


def is_short(form: str) -> bool:
    """Tell whether a form is so short that its lower-case spelling is a word or a part of words (`RAG`, `rag`)."""
    return len(form) <= _SHORT and form.isascii() and form.isalpha()


_SIZE = r"(?:\d+x)?\d+(?:\.\d+)?[BbMm](?![A-Za-z0-9])(?:-A\d+(?:\.\d+)?B(?![A-Za-z0-9]))?"
_VERSION = r"[vV]?\d+(?:\.\d+)*[a-z]?(?![A-Za-z0-9])"
_TITLED = (
    "Instruct|Chat|Base|Pro|Flash(?:-Lite)?|Turbo|Mini|Nano|Ultra|Max|Plus|Lite|Large|Medium|Small|Tiny|Huge|Preview|"
    "Thinking|Coder|Vision|VL|Omni|Sonnet|Opus|Haiku|XL|XXL"
)
_VARIANT = (
    _TITLED + r"|instruct|chat|base|pro|flash|turbo|mini|nano|max|plus|lite|large|medium|small|tiny|huge|giant|preview|"
    r"thinking|xl|xxl|hf|it|pt|high|low|Math|Audio|Image|Video|NeXT|OneVision|Reasoning|Zero|T2V|I2V|TI2V|"
    r"SFT|RL|DPO|AWQ|GPTQ|FP8|Int[48]|"
    r"Distill(?:-(?:Qwen|Llama)[\d.]*)?|[SBLHGg](?:/\d+)?|XL/\d+"
)
#: A size in small letters that ends a name: `BERT large, Foo base, and Bar`.
_SIZED = r"(?:large|base|small|tiny)(?=[,;.)]|$| (?:and|or)\b)"
#: A smaller model of a numbered family: `GPT-5 mini`.
_SMALLER = r"(?<=\d )(?:mini|nano)(?!-)"
#: What a decimal after a space must not be: `Qwen 1.5배` is no version.
_NO_UNIT = (
    r"(?!\s*(?:배|%|점|퍼센트|포인트|초|시간|개|토큰|倍|个?(?:百分)?点|分(?!布)|秒|毫秒|x\b|×|points?\b|times\b|percent\b|tokens?\b|samples?\b|images?\b"
    r"|pairs?\b))"
)
_END = rf"(?!{LATIN_BLOCK})"

MODEL_SUFFIX = re.compile(
    rf"(?:v?\d+(?:\.\d+)*[BbMm]?(?![A-Za-z0-9]))?"
    rf"(?:[-_](?:{_SIZE}|{_VERSION}|{_VARIANT})(?![A-Za-z0-9])"
    rf"| (?:{_SIZE}|[1-9]\.\d(?![A-Za-z0-9.])|v\d+(?:\.\d+)*|{_TITLED}|{_SIZED}|{_SMALLER})(?![A-Za-z0-9]){_NO_UNIT})*{_END}"
)
#: A part of a dataset, or a version for other strengths.
_PART = r"(?:-(?:[Tt]est|[Vv]al|[Dd]ev|[Tt]rain|[Mm]ini|testmini|[Hh]ard|[Ee]asy|[Ll]ite)(?![A-Za-z0-9]))?"

DATASET_SUFFIX = re.compile(
    rf"(?:(?: ?['’])?\d\d(?!\d)|\d{{4}}(?!\d)|\d\.\d|[-_ ](?:19|20)\d\d(?!\d)|-\d{{1,4}}[kK]?(?![A-Za-z0-9]))?"
    rf"(?:[-_ ]?[vV]\d+(?:\.\d+)*)?{_PART}{_END}"
)
