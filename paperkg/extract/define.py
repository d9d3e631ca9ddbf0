"""What parentheses say: an acronym and its words, a name and its translation, a list of examples, or a remark.

Takes the names of a text, gives them with their other spellings. `outer` takes in the parentheses, so that what is said
after `에이전트 증류(Agent Distillation) 기법` is found behind it.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from paperkg.extract.coined import GENERIC, is_generic
from paperkg.extract.found import Found
from paperkg.extract.grammar import Grammar
from paperkg.extract.model import Span
from paperkg.ontology.keys import name_key
from paperkg.ontology.names import LexiconName

_PAREN = re.compile(r"\s?[(（]([^()（）]{1,90})[)）]")
_EXAMPLE = re.compile(
    r"\s*(?:예(?:를 들어|시|:|,|\s)|e\.g\.|i\.e\.|such as|including|例如|如|比如)[\s:,.]*", re.IGNORECASE
)
#: Words that only say that a name follows: `四步求解器（简称HopSolver）`.
_CALLED = re.compile(r"^(?:以下简称|下称|简称为?|称为|称作|记为|记作|缩写为?|英文名为?|即)[“\"「]?\s?(?=[A-Za-z])")
_PIECE = re.compile(r"[^,，、;/]+")
_LATIN_PHRASE = re.compile(r"(?:\d[A-Z]-)?[A-Za-z][A-Za-z0-9\s\-–.'’+&:*/^]*")
#: In parentheses without a blank before them, a part of the name: `BigWalk(Bench)`.
_GLUED = re.compile(r"[Bb]ench|Eval|Gym|Arena")
_NUMERIC = re.compile(r"[\d.,%\s~–\-+×x±]+[A-Za-z%]{0,3}$")


def define(text: str, names: list[Found], words: Grammar, *, label: bool) -> list[Found]:
    """Read each pair of parentheses as a definition, a list of examples, or a remark."""
    for paren in _PAREN.finditer(text):
        inside = [name for name in names if paren.start(1) <= name.start and name.end <= paren.end(1)]
        left = next((name for name in names if name.end == paren.start()), None) or _named_before(
            text, paren, names, words
        )
        read = _read_paren(text, paren, left, inside, words, label=label)
        names = [name for name in names if name not in inside and name is not left]
        names = [
            name for name in names if not any(new.outer.start <= name.start < new.outer.end for new in read)
        ] + read
    names.sort(key=lambda name: name.start)
    return names


#: An acronym between commas, where others write parentheses.
_BETWEEN_COMMAS = re.compile(
    r",\s(?:(?:abbreviated|shortened)(?:\s(?:as|to))?\s|or\s|in short\s)?(?P<name>[A-Z][\w-]+),"
)


def join_apposed(text: str, names: list[Found], words: Grammar) -> list[Found]:
    """Join an acronym with the capitalised words before it: `Walk Cost Score, WCS, asks`, `…, abbreviated WCS, is`."""
    for place in _BETWEEN_COMMAS.finditer(text):
        short = next((name for name in names if name.start == place.start("name") and not name.others), None)
        joined = _spelled_out(text, place, short, words) if short and short.surface == place["name"] else None
        if joined and joined.others and all(word[0].isupper() or len(word) < 4 for word in joined.others[0].split()):
            apart = [name for name in names if name.end <= joined.outer.start or name.start >= joined.outer.end]
            redefined = bool(short and short.rows) and not joined.rows
            names = sorted([*apart, joined._replace(redefined=redefined)], key=lambda name: name.start)
    return names


def _read_paren(
    text: str, paren: re.Match[str], left: Found | None, inside: list[Found], words: Grammar, *, label: bool
) -> list[Found]:
    content = _CALLED.sub("", paren[1].strip())
    span = Span(paren.start(), paren.end())
    if left is not None and left.end == paren.start(1) - 1 and _GLUED.fullmatch(content):
        whole = text[left.start : span.end]
        return [left._replace(end=span.end, surface=whole, rows=(), outer=Span(left.outer.start, span.end))]
    if _EXAMPLE.match(content) or _NUMERIC.match(content):
        return _examples(left, inside, span.end)
    pieces = [piece.strip() for piece in _PIECE.findall(content) if piece.strip()]
    if words.language == "en" and (spelled := _acronym_of_words(text, paren, left, inside, words)):
        return [spelled]
    if left is not None and not (words.native.search(left.surface) and all(map(_LATIN_PHRASE.fullmatch, pieces))):
        if len(pieces) <= 2 and all(_are_spellings(left.surface, piece, words) for piece in pieces):
            rows = left.rows or next((name.rows for name in inside if name.rows), ())
            agreeing = _agreeing(rows, (left.surface, *pieces))
            redefined = bool(rows) and not agreeing
            return [
                left._replace(
                    rows=agreeing,
                    redefined=redefined,
                    outer=Span(left.outer.start, span.end),
                    others=tuple(pieces),
                )
            ]
        outer = Span(left.outer.start, span.end)
        return [left._replace(outer=outer), *(name._replace(inside=True) for name in inside)]
    same = left is not None and any(_is_form(piece, left.rows) for piece in pieces)
    native = (
        Span(left.start, left.end)
        if left and same
        else _native_before(
            text, paren.start(), pieces, words, label=label, any_known=any(name.rows for name in inside)
        )
    )
    latin = [piece for piece in pieces if _LATIN_PHRASE.fullmatch(piece)]
    if native and left and left.rows and not same and native.start >= left.start:
        native = _one_word_more(text, native)
    if (
        native is None
        or not latin
        or latin != pieces
        or len(pieces) > 2
        or any(map(_is_class, pieces))
        or all(map(_is_plain, pieces))
        or _are_examples(text[native.start : native.end], pieces, inside, words, label=label)
    ):
        return [
            *([left] if left else []),
            *(name._replace(inside=True) for name in inside if not _is_class(name.surface)),
        ]
    glossed = _glossed(text, native, paren, pieces, inside)
    is_measure = bool(words.measure.search(text, native.start, native.end))
    if is_measure and words.measure.match(text, native.start, native.end):
        glossed = [name._replace(others=()) for name in glossed]  # a bare `比例` is no other spelling
    return [name._replace(said="Metric") if is_measure and not name.rows else name for name in glossed]


def _acronym_of_words(
    text: str, paren: re.Match[str], left: Found | None, inside: list[Found], words: Grammar
) -> Found | None:
    """Return the acronym in parentheses with the words before it, None where a name before them is what it stands for."""
    if len(inside) != 1 or inside[0].surface != paren[1].strip():
        return None
    if left is not None and _are_spellings(left.surface, inside[0].surface, words):
        return None
    spelled = _spelled_out(text, paren, inside[0], words)
    return spelled if left is None or spelled.others else None


def _examples(left: Found | None, inside: list[Found], end: int) -> list[Found]:
    """Return the names of a list of examples, and the name before it, with parentheses that end at `end`."""
    last = inside[-1] if inside else None
    examples = [
        name._replace(inside=True, outer=Span(name.start, end if name is last else name.end)) for name in inside
    ]
    return ([left._replace(outer=Span(left.outer.start, end))] if left else []) + examples


def _is_new(inside: list[Found]) -> bool:
    """Tell whether parentheses hold a single name that nobody knows: in a label, it is the name of what stands before it."""
    return len(inside) == 1 and not inside[0].known


def _are_examples(native: str, pieces: list[str], inside: list[Found], words: Grammar, *, label: bool) -> bool:
    """Tell whether parentheses name instances of what stands before them: `최신 시스템(GPT-4o, Gemini)`, `교사 모델(GPT-4o)`."""
    if label and words.language == "zh" and _is_new(inside):
        return False
    named = [name for name in inside if name.surface in pieces]
    if len(pieces) == 2 and len(named) == 2 and not is_acronym(*sorted(pieces, key=len)):
        return True
    kind = words.head_end.search(native)
    if words.language == "zh" and len(pieces) == 1 and named:
        known = {row.type for row in named[0].rows}
        letters = pieces[0].replace("-", "").rstrip("s")
        is_proper = "Model" in known or (not letters.isupper() and " " not in pieces[0])
        return bool(kind and is_proper) or (known == {"Dataset"} and not kind)
    return bool(
        kind and named and (named[0].known or any(c.isdigit() for c in pieces[0])) and not _ACRONYM.match(pieces[0])
    )


def _spelled_out(text: str, paren: re.Match[str], name: Found, words: Grammar) -> Found:
    """An acronym after its words in small letters, or after the noun that says what it is: `a Python library (RDTL)`."""
    before = text[max(0, paren.start() - 90) : paren.start()]
    count = len([c for c in name.surface if c.isupper() or c.isdigit()])
    tokens = list(re.finditer(r"[^\s]+", before))
    for size in range(max(2, count - 2), count + 4):
        phrase = before[tokens[-size].start() :] if len(tokens) >= size else ""
        if (
            (phrase := phrase.strip("`'\"“”‘’"))
            and not re.search(r"[.;:(]", phrase)
            and phrase[0].lower() == name.surface[0].lower()
            and is_acronym(name.surface, phrase)
        ):
            start = text.rindex(phrase, 0, paren.start())
            rows = _agreeing(name.rows, (name.surface, phrase))
            return name._replace(others=(phrase,), outer=Span(start, paren.end()), rows=rows)
    if words.head_before.search(before + " "):
        return name._replace(outer=Span(paren.start(), paren.end()))
    return name._replace(inside=True)


def _glossed(text: str, native: Span, paren: re.Match[str], pieces: list[str], inside: list[Found]) -> list[Found]:
    """A native name with its Latin spelling: the Latin one is the name, the native one another spelling."""
    start = paren.start(1) + paren[1].index(pieces[0])
    first = next((name for name in inside if name.start == start and name.end == start + len(pieces[0])), None)
    rows = next(
        (name.rows for name in inside if name.rows and any(name_key(name.surface) == name_key(p) for p in pieces)), ()
    )
    agreeing = _agreeing(rows, (text[native.start : native.end], *pieces))
    weak = first.weak if first else not any(c.isupper() for c in pieces[0])
    return [
        Found(
            start,
            start + len(pieces[0]),
            pieces[0],
            agreeing,
            Span(native.start, paren.end()),
            (text[native.start : native.end], *pieces[1:]),
            weak=weak,
            member=bool(first and first.member),
            redefined=bool(rows) and not agreeing,
        )
    ]


def _native_before(
    text: str, end: int, pieces: list[str], words: Grammar, *, label: bool, any_known: bool
) -> Span | None:
    """Return the native words that the parentheses translate: as many as the translation has, at most one more."""
    if words.language == "zh" and end and text[end - 1] in "”」』》’":
        return han_before(text, end)
    if not end or not (words.native.match(text[end - 1]) or (label and _ends_alike(text[:end], pieces))):
        return None
    limit = 1 + max(
        (max(len(re.split(r"[\s-]+", piece)), len(piece) if _ACRONYM.match(piece) else 0) for piece in pieces),
        default=1,
    )
    if words.language == "zh":
        return han_before(text, end)
    spelled = len(pieces) == 2 and is_acronym(*sorted(pieces, key=len))
    if label and (spelled or not any_known) and len(text[:end].split()) <= 6 and not re.search(r"[,;:]", text[:end]):
        return Span(0, end)
    start, taken = end, 0
    while taken < limit:
        before = text[:start].rstrip() if taken else text[:start]
        if not before or before[-1].isspace():
            break
        word = before.rsplit(None, 1)[-1]
        if taken and (words.word_before.search(word) or word[-1] in ",.:;!?)" or not words.native.search(word)):
            break
        start, taken = len(before) - len(word), taken + 1
        opening = max([word.rfind(mark) for mark in "'\"“‘("])
        if opening >= 0:
            start += opening + 1
            break
    return Span(start, end) if start < end else None


def _ends_alike(native: str, pieces: list[str]) -> bool:
    """Tell whether native words and their translation end in one Latin word: `차등 압축 KV (Differentially Compressed KV)`."""
    words = native.split()
    return len(words) > 1 and any(piece.split()[-1] == words[-1] for piece in pieces if " " in piece)


def _one_word_more(text: str, native: Span) -> Span | None:
    """Return a native term with the word before it: `정책 경사(Regularized Policy Gradient)` translates more than two words."""
    word = re.search(r"[가-힣]+\s$", text[: native.start])
    return Span(word.start(), native.end) if word else None


_QUOTED = re.compile(r"[“「『《‘]([一-鿿A-Za-z0-9-]{2,14})[”」』》’]$")
_HAN = re.compile(r"[一-鿿]{1,14}$")
#: Function words of Chinese: a term after them does not hold them.
_HAN_STOP = re.compile(
    r".*(?:[的是了将把及其该]|(?<!自)由|(?<!参)与|(?<!端)到(?!端)|为(?!中心)|和(?!谐)|在(?!线)|对(?![齐抗比话偶称])|被(?!动)|或|即(?!时)|等(?![级价变])|从(?!属)"
    r"|中(?![文心间])|上(?!下文|采样|限)|通过|使用|采用|基于|利用|引入|提出|构建|设计|一种|一个|一套|名为|称为|进行|包括|包含|借鉴|受到|针对|面向|缓解|解决|"
    r"实现|提供|缺乏|评估|测试|所谓|面临|导致|而|仅|(?<![可得予难])以(?![及上下])|借助|结合|沿用|选用|给出|报告|开发|推出|发布|建立|定义|加入|加上|增加|融入)"
)


def han_before(text: str, end: int) -> Span | None:
    """Return the Chinese term that ends at `end`: without blanks, it begins after the last function word."""
    if quoted := _QUOTED.search(text, max(0, end - 20), end):
        return Span(quoted.start(1), quoted.end(1))
    run = _HAN.search(text, max(0, end - 14), end)
    if run is None:
        return None
    stop = _HAN_STOP.match(run[0])
    start = run.start() + (stop.end() if stop else 0)
    return Span(start, end) if end - start >= 2 else None


def _agreeing(rows: tuple[LexiconName, ...], spellings: tuple[str, ...]) -> tuple[LexiconName, ...]:
    """Return the senses that the text's own spellings do not contradict: `TTS` is another thing in another expansion.

    A sense is contradicted when it has spellings in the language of one of the text's long ones and none is that one.
    """
    keys = {name_key(spelling) for spelling in spellings}
    return tuple(row for row in rows if not _contradicts(row, keys, spellings))


def _contradicts(row: LexiconName, keys: set[str], spellings: tuple[str, ...]) -> bool:
    held = {name_key(form.text) for form in row.forms()}
    if len(keys & held) > 1 or not any(_ACRONYM.match(spelling) for spelling in spellings):
        return False
    if any(" " in spelling and spelling.isascii() and name_key(spelling) in held for spelling in spellings):
        return False  # the words are the lexicon's, and only their acronym is not
    rest = [spelling for spelling in spellings if name_key(spelling) not in held]
    native = [spelling for spelling in rest if not spelling.isascii()]
    latin = [spelling for spelling in rest if spelling.isascii() and (" " in spelling or not native)]
    return _is_other(native, [form.text for form in row.forms() if not form.text.isascii()]) or _is_other(
        latin, [form.text for form in row.forms() if form.text.isascii() and " " in form.text]
    )


def _is_other(said: list[str], held: list[str]) -> bool:
    """Tell whether long spellings of the text and of a sense, in one script, are none of them alike."""
    return bool(said) and bool(held) and not any(_sounds_like(one, other) for one in said for other in held)


def _sounds_like(one: str, other: str) -> bool:
    """Tell whether two spellings are likely of one thing: `체인 오브 씽킹`, `체인 오브 소트`; `Walk-Stepped`, `Walk Step`."""
    if one.isascii():
        return _stems(one) == _stems(other)
    return SequenceMatcher(None, one, other).ratio() > 0.5


def _stems(phrase: str) -> list[str]:
    return [_ENDING.sub("", word) for word in re.split(r"[\s-]+", phrase.lower())]


_ENDING = re.compile(r"(?:ed|ings?|s|er|ers|ions?)$")


def _is_form(spelling: str, rows: tuple[LexiconName, ...]) -> bool:
    key = name_key(spelling)
    return any(name_key(form.text) == key for row in rows for form in row.forms())


def _is_class(phrase: str) -> bool:
    """Tell whether a phrase is the plural or the acronym of a class of models: `Large Reasoning Models`, `ALLMs`."""
    return bool(_CLASS.match(phrase))


def _is_plain(phrase: str) -> bool:
    """Tell whether a phrase in parentheses names a kind of thing, as in `비교 대상(Baseline)`."""
    return all(is_generic(word) or is_generic(word.capitalize()) for word in phrase.split())


_CLASS = re.compile(
    r"[A-Za-z-]*(?:LM|MM|VM|RM)s?$|[A-Z]{2,}s$|.*\b(?:[Mm]odels?|[Aa]gents|[Ss]ystems|[Nn]etworks|[Tt]ransformers)$"
)
_ACRONYM = re.compile(r"(?:[A-Z]|[a-z](?=[A-Z]{2})|\d(?=[A-Z]-[A-Z]))[A-Za-z0-9\-+^²]{1,11}s?$")


def _are_spellings(name: str, other: str, words: Grammar) -> bool:
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


#: Digits that stand for a word: `Walk-to-Talk (W2T)`.
_SOUNDS = {"2": "to", "4": "for"}


def is_acronym(short: str, long: str) -> bool:
    """Tell whether `short` is made of letters of `long` in order, beginning with its first.

    >>> is_acronym("GRPO", "Group Relative Policy Optimization"), is_acronym("SAGE", "Sentient Agent as a Judge")
    (True, True)
    """
    letters = [c for c in short.rstrip("s") if c.isalnum()]
    if (
        not _ACRONYM.match(short)
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


def _named_before(text: str, paren: re.Match[str], names: list[Found], words: Grammar) -> Found | None:
    """Return the name before quotes or before a noun that its acronym holds: `DINO World Model (DINO-WM)`."""
    name = next((name for name in reversed(names) if name.end < paren.start()), None)
    if words.language != "en" or name is None or not _BETWEEN.fullmatch(text, name.end, paren.start()):
        return None
    whole = text[name.start : paren.start()].rstrip("'\"”’")
    if paren[1] in GENERIC or not is_acronym(paren[1], whole):
        return None  # `Transformer-based Large Language Models (LLMs)` are a kind
    return name._replace(
        end=name.start + len(whole), surface=whole, outer=Span(name.outer.start, paren.start()), rows=()
    )


_BETWEEN = re.compile(r"['\"”’]{1,2}| [A-Z][a-z]+")
