"""The measures that English text names right beside their numbers: `8.9% higher goal completion`, `66.3% rule coverage`.

Takes clean text and the place where a number ends, gives the place of the words that say what the number measures, whether
anybody knows that measure or not. Only words that end as measures do are taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paperkg.extract.lang.en import measures as words
from paperkg.extract.model import Span
from paperkg.extract.rules.gate import Gated

_WORD = rf"(?!{words.NO_MEASURE_WORD})[A-Za-z][\w@-]*\s"


def _phrase(head: str) -> str:
    return rf"(?:{words.MEASURE_LEAD})*(?P<name>(?:{_WORD}){{0,3}}?(?:{head}))"


_CHANGE = rf"\s(?:{words.MEASURE_LEAD})*{words.CHANGE_NOUN}\sin\s"
#: What is higher, or lower; what the change is in; what a noun of change stands behind.
_CHANGED = (
    re.compile(rf"\s{words.COMPARED}{_phrase(words.CHANGED_HEAD)}{words.MEASURE_END}"),
    re.compile(rf"{_CHANGE}{_phrase(words.CHANGED_HEAD)}{words.MEASURE_END}"),
    re.compile(rf"\s{_phrase(words.CHANGED_HEAD)}\s{words.CHANGE_NOUN}"),
)
_SCORED = re.compile(rf"\s(?:in\s)?{_phrase(words.SCORED_HEAD)}{words.MEASURE_END}")
#: Where a number begins, as it stands fastest in a pattern; what may be a score of it: a share, a factor, or a fraction.
_DIGITS = re.compile(r"\d\d*")
_NUMBER = re.compile(rf"(?<![\w.])\d[\d,]*(?:\.\d+(?:{words.SCORE_UNIT})?|{words.SCORE_UNIT})(?=\s)")
#: Further numbers of a list, and what joins them.
_MORE = re.compile(rf"(?:(?:,\s(?:and\s)?|\s(?:and|or|to)\s|/)(?:by\s)?[+-]?\d[\d.]*(?:{words.SCORE_UNIT})?)+(?=\s)")


def measure_behind(text: str, end: int) -> Span | None:
    """Return the measure of a number that ends at `end`, or of the list of numbers that it stands in.

    >>> text = "It needs 26% fewer inspection steps."
    >>> text[slice(*measure_behind(text, 12))]
    'inspection steps'
    """
    if more := _MORE.match(text, end):
        end = more.end()
    for pattern in (*_CHANGED, _SCORED):
        if found := pattern.match(text, end):
            return Span(*found.span("name"))
    return None


#: A phrase that leads to a number: one word with its head, or capitalised words with theirs.
_HEAD_BEFORE = rf"\s(?:{words.CHANGED_HEAD})(?<!\swins)"
_LEADS = rf"(?={words.MEASURE_TO_NUMBER})"
_BEFORE = re.compile(
    rf"(?<![\w-])(?P<name>(?:(?!{words.NO_MODIFIER}\s)[a-z][a-z-]+|(?:(?!The\b|Our\b|Its\b)[A-Z][\w@-]*\s)*[A-Z][\w@-]*)"
    rf"{_HEAD_BEFORE}){_LEADS}"
)
#: Its head and what leads to the number: looked for first, since `re` tries it at blanks alone.
_HEAD_LEADS = re.compile(_HEAD_BEFORE + _LEADS)
#: How far before its number a measure may begin, in characters, and what stands between: looked for first, since it is rare.
_REACH, _NEAR = 160, 45
#: A number of machines in brackets.
_COUNTED = re.compile(r"\(\d[\d.,]*\s[A-Z]")
_LED = re.compile(
    r"(?:\b(?:of|by|to|from|at|is|was|reach(?:es|ed|ing)|exceed(?:s|ing))\s(?:[a-z ]{1,18}\s)?|[(:][^()\d]{0,13}\s?)\+?$"
)


def numbers_in(text: str) -> list[int]:
    """Return where digits begin in a text, those of a fraction, too."""
    return [digits.start() for digits in _DIGITS.finditer(text)]


def measures_before(text: str, numbers: Sequence[int]) -> Iterator[Span]:
    """Yield the measures that lead to a number: `raises format compliance from 0.2 to 0.7`; `numbers` are `numbers_in(text)`.

    >>> text = "It raises format compliance from 0.2 to 0.7, and Goal Reach Rate is only 20.0%."
    >>> [text[slice(*place)] for place in measures_before(text, numbers_in(text))]
    ['format compliance', 'Goal Reach Rate']
    """
    end = 0
    for place in numbers:
        if not _may_be_led(text, place) or not _LED.search(text[max(0, place - _NEAR) : place]):
            continue
        if _COUNTED.match(text, place - 1):
            continue
        first = max(end, place - _REACH)
        for found in _BEFORE.finditer(text, first, place + 1) if _HEAD_LEADS.search(text, first, place + 1) else ():
            end = found.end()
            yield Span(*found.span("name"))


def _may_be_led(text: str, place: int) -> bool:
    """Tell whether a number is no part of a word, or stands where a bracket or a colon leads to it."""
    before = text[place - 1 : place]
    return (
        before.isspace() or before == "+" or any(text.find(mark, max(0, place - _OPENED), place) >= 0 for mark in "(:")
    )


#: How far before its number a bracket or a colon leads to it.
_OPENED = 16


#: A noun in small letters with up to three words before it, and the amount that it changed by.
_PLAIN_NOUN = (
    rf"(?:(?!{words.NO_MEASURE_WORD})[a-z][a-z-]*[a-z]\s){{0,3}}"
    rf"(?!{words.NO_MEASURE_WORD}|{words.NO_MEASURE_NOUN})[a-z][a-z-]*[a-z](?:\sper\s[a-z]+)?"
)
_AMOUNT = (
    r"(?:\sby\s(?:up to\s|about\s|over\s|around\s|nearly\s|more than\s)?[\d.]+\s?(?:\\?%|[x×]|times|points?\b|percent|-?fold)"
    r"|\sfrom\s[\d.]+\\?%?\sto\s[\d.]+\\?%?)"
)
#: What a verb of change changes by so much, or an acronym there, and the next of a list of such.
_OBJECT = Gated(
    re.compile(
        rf"\b(?:{words.CHANGES})\s(?:[\w-]+['’]s\s)?(?:{words.MEASURE_LEAD})*"
        rf"(?:(?P<name>{_PLAIN_NOUN})|(?:[a-z-]+\s){{0,2}}[A-Z]{{2,6}}){_AMOUNT}"
    )
)
_NEXT = re.compile(rf"(?:,\sand\s|,\s|\sand\s)(?:{words.MEASURE_LEAD})*(?P<name>{_PLAIN_NOUN}|[A-Z][a-z]+){_AMOUNT}")


def measures_changed(text: str) -> Iterator[Span]:
    """Yield what a text says was changed by so much, whatever it is called: `reduces step drops from 8.1% to 2.5%`.

    >>> text = "It improves step views by 2.1%, Turnover by 0.7%, and walks per user by 12%."
    >>> [text[slice(*place)] for place in measures_changed(text)]
    ['step views', 'Turnover', 'walks per user']
    """
    for first in _OBJECT.finditer(text):
        if first["name"]:
            yield Span(*first.span("name"))
        end = first.end()
        while following := _NEXT.match(text, end):
            yield Span(*following.span("name"))
            end = following.end()


def measures_behind(text: str, numbers: Sequence[int]) -> Iterator[Span]:
    """Yield the measures that stand right behind numbers of a text; not the one word that says what is counted or spent.

    >>> text = "It reaches 66.3% rule coverage with 2 probe steps and 5% fewer tokens."
    >>> [text[slice(*place)] for place in measures_behind(text, numbers_in(text))]
    ['rule coverage']
    """
    end = 0
    for start in numbers:
        if start < end or not (number := _NUMBER.match(text, start)):
            continue
        end = number.end()
        place = measure_behind(text, end)
        if place and (" " in text[slice(*place)] or _ALONE.fullmatch(text, *place)):
            yield place


#: One word is a measure's name where levels are given of it, and it says which.
_ALONE = re.compile(rf"(?!{words.NO_NAME_ALONE}$)(?:{words.SCORED_HEAD})")
