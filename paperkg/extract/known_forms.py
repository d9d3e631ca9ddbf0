"""Which written forms count as a known name, and which suffixes make a member of a family.

A name is written with and without its hyphens and spaces (`MATH-500`, `MATH500`; `강화 학습`, `강화학습`), and a family's
members are not listed one by one: `Qwen2.5` + `-7B-Instruct`, `AIME` + ` 2024`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from paperkg.extract.known_edges import LATIN_BLOCK

_JOINT = re.compile(r"[ _-]|(?<=[A-Za-z]{3})(?=\d)")
_HANGUL = re.compile("[가-힣]")
_MANY = 3
_SHORT = 4


def spellings(form: str) -> list[str]:
    """Return the form in all its spacings, the given one first.

    >>> spellings("MATH-500")
    ['MATH-500', 'MATH 500', 'MATH500']
    >>> spellings("강화 학습"), spellings("GRPO")
    (['강화 학습', '강화학습'], ['GRPO'])
    """
    if form.isalpha():
        return [form]
    joints = list(_JOINT.finditer(form))
    if not joints:
        return [form]
    parts = [form[a:b] for a, b in zip([0, *(j.end() for j in joints)], [*(j.start() for j in joints), len(form)])]
    choices = [_choices(joint.group(), left, right) for joint, left, right in zip(joints, parts, parts[1:])]
    if len(choices) > _MANY:
        fills: Iterator[tuple[str, ...]] = iter(
            [tuple(choice[0] for choice in choices)]
            + [tuple(sep if sep in choice else choice[0] for choice in choices) for sep in (" ", "-", "")]
        )
    else:
        fills = product(*choices)
    return list(dict.fromkeys(_fill(parts, fill) for fill in fills))


def _choices(given: str, left: str, right: str) -> tuple[str, ...]:
    if not left or not right:
        return (given,)
    before, after = left[-1], right[0]
    if _HANGUL.match(before) and _HANGUL.match(after):
        options: tuple[str, ...] = (" ", "")
    elif left.islower() and right.islower() and before.isalpha() and after.isalpha():
        options = (" ", "-")
    else:
        options = ("-", " ", "")
    return (given, *(option for option in options if option != given))


def _fill(parts: list[str], separators: tuple[str, ...]) -> str:
    return parts[0] + "".join(separator + part for separator, part in zip(separators, parts[1:]))


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
    r"thinking|xl|xxl|hf|it|pt|high|low|Math|Audio|Image|Video|NeXT|OneVision|Reasoning|Zero|SFT|RL|DPO|AWQ|GPTQ|FP8|Int[48]|"
    r"Distill(?:-(?:Qwen|Llama)[\d.]*)?|[SBLHGg](?:/\d+)?|XL/\d+"
)
#: What a decimal after a space must not be: `Qwen 1.5배` is no version.
_NO_UNIT = r"(?!\s*(?:배|%|점|퍼센트|포인트|초|시간|개|토큰|x\b|×|points?\b|times\b|percent\b|tokens?\b|samples?\b|images?\b|pairs?\b))"
_END = rf"(?!{LATIN_BLOCK})"

MODEL_SUFFIX = re.compile(
    rf"(?:v?\d+(?:\.\d+)*[BbMm]?(?![A-Za-z0-9]))?"
    rf"(?:[-_](?:{_SIZE}|{_VERSION}|{_VARIANT})(?![A-Za-z0-9])"
    rf"| (?:{_SIZE}|\d+\.\d+(?![A-Za-z0-9.])|v\d+(?:\.\d+)*|{_TITLED})(?![A-Za-z0-9]){_NO_UNIT})*{_END}"
)
DATASET_SUFFIX = re.compile(
    rf"(?:['’]?\d\d(?!\d)|\d{{4}}(?!\d)|\d\.\d|[-_ ](?:19|20)\d\d(?!\d)|-\d{{1,4}}[kK]?(?![A-Za-z0-9]))?"
    rf"(?:[-_ ]?[vV]\d+(?:\.\d+)*)?{_END}"
)
