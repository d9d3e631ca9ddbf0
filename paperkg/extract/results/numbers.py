"""Find the quantities and the parameter counts of a text: pure functions, no names known, nothing guessed.

A quantity is a number with its unit, or a range of two (`3~5%`); its kind is what a reader of the number alone would
call it. Offsets are code points of the text that was given. Numbers inside names (`GPT-4o`), arXiv ids, dates, and
pointers (`Table 3`) are no quantities. Whether a quantity is a result is for `paperkg.extract.results.sentences`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from paperkg.extract.lang.en.quantities import NUMBERS as ENGLISH
from paperkg.extract.lang.ko.results import NUMBERS as KOREAN
from paperkg.extract.lang.zh.results import NUMBERS as CHINESE
from paperkg.extract.model import Language
from paperkg.extract.results.cues import NumberWords

#: `times` is a factor (`2.3배`), `measure` has a unit of measurement (`dB`), `plain` none, `count` counts things.
QuantityKind = Literal["percent", "points", "times", "fraction", "time", "tokens", "measure", "plain", "count"]
Bound = Literal["min", "max"]

WORDS: dict[Language, NumberWords] = {"ko": KOREAN, "en": ENGLISH, "zh": CHINESE}


class Quantity(NamedTuple):
    """`text[start:end]` says `value`, or a range from `value` to `value_max`; `unit` is None for a bare number.

    `bound` is `max` for "up to" and `min` for "at least". `signed`: the number carries a plus or minus sign.
    """

    start: int
    end: int
    kind: QuantityKind
    value: Decimal
    value_max: Decimal | None = None
    unit: str | None = None
    bound: Bound | None = None
    signed: bool = False


class ParameterCount(NamedTuple):
    """`text[start:end]` gives a model's size: `size` in Latin form (`1.5B`), `parameters` as a number."""

    start: int
    end: int
    size: str
    parameters: int


_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+"
_DIGIT = re.compile(r"\d[\d,.]*")
#: Before the digits of a share below one that is written without its zero: `an AUC of .983`.
_POINTED = re.compile(r"(?:^|[\s(=~≈/])\.$")
_NUMBER = re.compile(
    rf"(?P<low>{_DIGITS})"
    r"(?:(?:\\?%)?\s?(?:±|\+/-|\+-)\s?\d+(?:\.\d+)?)?"
    rf"(?:\\?[%x×배倍]?\s?(?:--|[-–—~∼～])\s?\+?(?P<high>{_DIGITS})(?![-\d]))?"
    r"(?:\s?(?P<magnitude>[십백천][만억조]|[천만억조万亿千](?![가-힣一-鿿])|[만억조万亿]|(?:thousand|million|billion|trillion)(?![a-z])))?"
)
#: (`0.73rightarrow0.90` is an arrow that lost its backslash, `sim60%` a sign for what is about equal.)
#: What before a digit makes it a part of a name (`Qwen2.5`, `GPT-4`, `pass@1`), or of a number that was read already.
_IN_NAME = re.compile(r"(?:(?!(?<=rightarro)w|(?<=\stime)s|(?<=\bsi)m)[A-Za-z0-9_@§#^\\]|\d[.,/:-]|[A-Za-z][-.:_])$")
_SIGN = re.compile(r"(?:\+|(?:^|[^\w)\]]|[一-鿿])[-−–])$")
_FRACTION = re.compile(r"/(?P<below>[1-9]\d?)(?![\d/.])")
#: Digits that count nothing: an arXiv id, the mark of an item (`: 1) slow steps`), a date, a resolution.
_NO_QUANTITY = re.compile(
    r"\d{4}\.\d{4,5}|(?<=[:;,.] )[1-9]\)(?= [A-Za-z])|\d{4}-\d\d-\d\d|\d+\s?[x×*]\s?\d+(?:\s?[x×*]\s?\d+)*(?![\d.]*[%])|https?://\S+|\d+\^"
)
#: A sign of shares before its number: `by %6.80`.
_SHARE_BEFORE = re.compile(r"(?:^|[\s(])%$")
_GLUED = re.compile(r"-?(?!rightarrow)[A-Za-z]|[-–:]\d|\d")
_MAGNITUDE = {
    "십만": 10**5, "백만": 10**6, "천만": 10**7, "십억": 10**9, "백억": 10**10, "천억": 10**11,
    "십조": 10**13, "백조": 10**14, "천조": 10**15,
    "천": 10**3, "千": 10**3, "만": 10**4, "万": 10**4, "억": 10**8, "亿": 10**8, "조": 10**12,
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
#: What a count is of each second: `초당 30 토큰`.
_RATES = {"tokens": "tokens/s", "프레임": "FPS"}
_SUFFIX = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def quantities(text: str, language: Language) -> list[Quantity]:
    """Return the quantities of a text by position.

    >>> [(q.kind, str(q.value), q.unit) for q in quantities("94.0%에서 94.8%로, 2.3배", "ko")]
    [('percent', '94.0', '%'), ('percent', '94.8', '%'), ('times', '2.3', 'x')]
    """
    words = WORDS[language]
    found: list[Quantity] = []
    end = 0
    while digit := _DIGIT.search(text, end):
        start, end = digit.span()
        if text.endswith(".", 0, start) and _POINTED.search(text[max(0, start - 2) : start]):
            start -= 1
        if no_quantity := _NO_QUANTITY.match(text, start):
            end = no_quantity.end()
        elif not _IN_NAME.search(text[max(0, start - 10) : start]) and not _in_address(text, start):
            quantity, end = _quantity(text, start, words)
            if quantity is not None:
                found.append(quantity)
    spelled = [_spelled(text, match, words) for match in words.spelled.finditer(text)]
    return sorted([*found, *spelled], key=lambda quantity: quantity.start) if spelled else found


#: Numbers that are words, as Korean and English count with them.
_SPELLED = {
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip


def _spelled(text: str, match: re.Match[str], words: NumberWords) -> Quantity:
    """Return a factor that is a word, or points: `최대 두 배의`, `over six times slower`, `two to three points`."""
    bound = _bound(text, text[max(0, match.start() - 24) : match.start()], match.end(), words)
    value, said = Decimal(_SPELLED[match["number"].casefold()]), match.groupdict()
    high = Decimal(_SPELLED[said["high"].casefold()]) if said.get("high") else None
    if said.get("points"):
        return Quantity(*match.span(), "points", value, high, unit="points", bound=bound)
    return Quantity(*match.span(), "times", value, unit="x", bound=bound)


def _in_address(text: str, start: int) -> bool:
    """Say whether a digit stands in a web address."""
    return "://" in text and "://" in text[text.rfind(" ", 0, start) + 1 : start]


def _quantity(text: str, start: int, words: NumberWords) -> tuple[Quantity | None, int]:
    """Return the quantity whose digits begin at `start`, None where they are no quantity, and where they end."""
    match = _NUMBER.match(text, start)
    assert match is not None, "a digit begins a number"
    end = match.end()
    low, high = _decimal(match["low"]), _decimal(match["high"]) if match["high"] else None
    sign = _SIGN.search(text[max(0, start - 2) : start])
    begin = start - 1 if sign else start
    head = text[max(0, begin - 24) : begin]
    if words.name_before.search(head):
        return None, end
    if match["magnitude"]:
        scale = _MAGNITUDE[match["magnitude"].casefold()]
        low, high = low * scale, high * scale if high is not None else None
    below = _FRACTION.match(text, end) if high is None else None
    if below and low + int(below["below"]) == 100:
        return None, below.end()  # a mix or a split: `50/50`
    if below:
        value = (low / Decimal(below["below"])).quantize(Decimal("0.0001"))
        bound = _bound(text, head, below.end(), words)
        return Quantity(begin, below.end(), "fraction", value, unit="x", bound=bound), below.end()
    unit = words.unit.match(text, end)
    kind, name = _unit(unit, words)
    if unit is not None:
        end = unit.end()
    elif _GLUED.match(text, end) or match["magnitude"] or _is_year(match["low"]):
        kind = "count"
    if kind == "plain" and _SHARE_BEFORE.search(text[max(0, begin - 2) : begin]):
        begin, kind, name = begin - 1, "percent", "%"
    if kind == "plain" and words.factor_before.search(head):
        kind, name = "times", "x"
    if name in _RATES and words.rate_before.search(head):
        kind, name = "measure", _RATES[name]
    if high is not None and high <= low and kind == "plain":
        return None, end
    bound = None if kind == "count" else _bound(text, head, end, words)
    return Quantity(begin, end, kind, low, high, name, bound, signed=bool(sign)), end


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _unit(unit: re.Match[str] | None, words: NumberWords) -> tuple[QuantityKind, str | None]:
    if unit is None:
        return "plain", None
    kind: QuantityKind = unit.lastgroup  # type: ignore[assignment]  # the groups of a unit pattern are the kinds
    spelling = unit[0].replace(" ", "").strip("-\\")
    return kind, words.units.get(spelling.casefold(), spelling)


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdigit() and "1980" <= digits <= "2039"


def _bound(text: str, head: str, end: int, words: NumberWords) -> Bound | None:
    if words.max_before.search(head) or words.max_after.match(text, end):
        return "max"
    if words.min_before.search(head) or words.min_after.match(text, end):
        return "min"
    return None


def parameter_counts(text: str, language: Language) -> list[ParameterCount]:
    """Return the model sizes of a text by position, those inside model names too.

    >>> [c.size for c in parameter_counts("Qwen2.5-VL-7B와 320억 개의 파라미터, 15B 토큰", "ko")]
    ['7B', '32B']
    """
    found: list[ParameterCount] = []
    sizes = WORDS[language].sizes
    for digits in _DIGIT.finditer(text):
        match = sizes.match(text, digits.start())
        if match is None or not (number := _decimal(match["number"])):
            continue  # `GR00T` has no size
        suffix = match["billion"] or match["million"]
        if suffix:
            size = f"{number.normalize():f}{suffix.upper()}"
        else:
            size = _latin(int(number * _MAGNITUDE[match["word"].casefold()]))
        found.append(ParameterCount(*match.span(), size, parameters(size)))
    return _with_listed(text, found) if found else found


#: A count that is one of a list or the begin of a range, whose last says that they are parameters.
_LISTED = re.compile(
    r"(?<![A-Za-z0-9.,$])(?P<size>\d+(?:\.\d+)?[MB])(?=(?:\s?(?:[,，、/·~–-]|부터|에서|및|[와과]|和|到|至)\s?|\s(?:to|and|or)\s)"
    r"(?:and\s|or\s)?(?P<next>\d))"
)


#: Behind a count that the text calls one of parameters: `A with 22M parameters and B with 86M)`.
_WITH = re.compile(r"(?<=[\w-] with )(?P<size>\d+(?:\.\d+)?[MB])(?=[),.;]|$)")


def _with_listed(text: str, found: list[ParameterCount]) -> list[ParameterCount]:
    """Add the counts that a list leads to one that was found: `300M, 1.5B`, `8M부터 15B까지`."""
    starts = {count.start for count in found}
    more = [match for match in _WITH.finditer(text, found[0].end) if match.start("size") not in starts]
    found += [ParameterCount(*match.span("size"), match["size"], parameters(match["size"])) for match in more]
    for match in reversed(list(_LISTED.finditer(text))):
        if match.start("next") in starts and match.start() not in starts:
            starts.add(match.start())
            found.append(ParameterCount(*match.span("size"), match["size"], parameters(match["size"])))
    return sorted(found)


def parameters(size: str) -> int:
    """Return the number that a size in Latin form stands for.

    >>> parameters("1.5B")
    1500000000
    """
    return int(Decimal(size[:-1]) * _SUFFIX[size[-1]]) if size[-1] in _SUFFIX else int(Decimal(size))


def _latin(count: int) -> str:
    """Write a parameter count as papers do: `7B`, `1.5B`, `532M`."""
    suffix, scale = next(((s, n) for s, n in reversed(_SUFFIX.items()) if n <= count), ("", 1))
    if suffix == "T" and count % scale:
        suffix, scale = "B", _SUFFIX["B"]
    return f"{(Decimal(count) / scale).normalize():f}{suffix}"
