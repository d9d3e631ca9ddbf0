"""What parentheses say: an acronym and its words, a name and its translation, a list of examples, or a remark.

Takes the names of a text, gives them with their other spellings. `outer` takes in the parentheses, so that what is said
after `에이전트 증류(Agent Distillation) 기법` is found behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.model import Span
from paperkg.extract.names.coined import GENERIC
from paperkg.extract.names.found import Found, by_start
from paperkg.extract.names.han_terms import han_before
from paperkg.extract.names.spellings import ACRONYM, agreeing, are_spellings, is_acronym, is_class, is_form, is_plain
from paperkg.extract.rules.grammar import Grammar
from paperkg.ontology.keys import name_key

#: Parentheses with the blank before them, and the signs that open them: one letter alone is looked for five times as fast.
_PAREN = re.compile(r"\s?[(（]([^()（）]{1,90})[)）]")
_OPENS, _OPENS_IN_ASCII = re.compile("[(（]"), re.compile(r"\(")
_EXAMPLE = re.compile(
    r"\s*(?:예(?:를 들어|시|:|,|\s)|e\.g\.|i\.e\.|such as|including|例如|如|比如)[\s:,.]*", re.IGNORECASE
)
#: Words that only say that a name follows: `四步求解器（简称HopSolver）`, `걸음 세기 도구(이하 SlowWalk)`.
_CALLED = re.compile(
    r"^(?:以下简称|下称|简称为?|称为|称作|记为|记作|缩写为?|英文名为?|即|이하(?:에서는?)?|줄여서?|약칭|일명|가칭)\s?[“\"「'‘]?\s?(?=[A-Za-z])"
)
_PIECE = re.compile(r"[^,，、;/]+")
_LATIN_PHRASE = re.compile(r"(?:\d[A-Z]-)?[A-Za-z][A-Za-z0-9\s\-–.'’+&:*/^]*")
#: The last of several Latin words.
_LATIN_END = re.compile(r"[A-Za-z-]+ [a-z]+$")
#: In parentheses without a blank before them, a part of the name: `BigWalk(Bench)`.
_GLUED = re.compile(r"[Bb]ench|Eval|Gym|Arena")
_GAP, _TOKEN = re.compile(r"[\s-]+"), re.compile(r"[^\s]+")
#: Words that are one by their hyphens, and need no other before them: `set-of-walks (SoW)`.
_HYPHENED = re.compile(r"[A-Za-z]{2,}(?:-[a-z]+)+-[A-Za-z]{2,}")
#: What cuts a phrase off from what stands before it, and a label.
_STOPS, _CUTS = re.compile(r"[.;:(]"), re.compile(r"[,;:]")
_WORD_BEFORE = re.compile(r"[가-힣]+\s$")
_NUMERIC = re.compile(r"[\d.,%\s~–\-+×x±]+[A-Za-z%]{0,3}$")


def define(text: str, names: list[Found], words: Grammar, *, label: bool) -> list[Found]:
    """Read each pair of parentheses as a definition, a list of examples, or a remark."""
    for paren in _parens(text):
        opens, begins, closes = paren.start(), paren.start(1), paren.end(1)
        left: Found | None = None
        inside: list[Found] = []
        rest: list[Found] = []
        for name in names:
            start, end = name[:2]
            if begins <= start and end <= closes:
                inside.append(name)
            elif end == opens and left is None:
                left = name
            else:
                rest.append(name)
        read = _read_paren(text, paren, left or _named_before(text, paren, rest, words), inside, words, label=label)
        for new in read:
            start, end = new.outer
            rest = [name for name in rest if not start <= name.start < end]
        names = rest + read
    names.sort(key=by_start)
    return names


def _parens(text: str) -> Iterator[re.Match[str]]:
    """Yield the parentheses in a text that hold no others."""
    for sign in (_OPENS_IN_ASCII if text.isascii() else _OPENS).finditer(text):
        place = sign.start()
        if paren := _PAREN.match(text, place - 1 if text[place - 1 : place].isspace() else place):
            yield paren


#: An acronym between commas, where others write parentheses.
_BETWEEN_COMMAS = re.compile(
    r",\s(?:(?:abbreviated|shortened)(?:\s(?:as|to))?\s|or\s|in short\s)?(?P<name>[A-Z][\w-]+),"
)


def join_apposed(text: str, names: list[Found], words: Grammar) -> list[Found]:
    """Join an acronym with the capitalised words before it: `Walk Cost Score, WCS, asks`, `…, abbreviated WCS, is`."""
    for place in _BETWEEN_COMMAS.finditer(text):
        short = next((name for name in names if name.start == place.start("name") and not name.others), None)
        joined = _spelled_out(text, place, short, words) if short and short.surface == place["name"] else None
        if joined and joined.others and _is_title(joined.others[0]):
            apart = [name for name in names if name.end <= joined.outer.start or name.start >= joined.outer.end]
            redefined = bool(short and short.rows) and not joined.rows
            names = sorted([*apart, joined._replace(redefined=redefined)], key=by_start)
    return names


def _is_title(phrase: str) -> bool:
    """Tell whether all long words of a phrase begin with capitals, and it is no list."""
    return "," not in phrase and all(word[0].isupper() or len(word) < 4 for word in phrase.split())


def _read_paren(
    text: str, paren: re.Match[str], left: Found | None, inside: list[Found], words: Grammar, *, label: bool
) -> list[Found]:
    content = _CALLED.sub("", paren[1].strip())
    span = Span(paren.start(), paren.end())
    if left is not None and left.end == paren.start(1) - 1 and _GLUED.fullmatch(content):
        whole = text[left.start : span.end]
        return [left._replace(end=span.end, surface=whole, rows=(), outer=Span(left.outer.start, span.end))]
    if _EXAMPLE.match(content) or _NUMERIC.match(content) or content.startswith("w/"):
        return _examples(left, inside, span.end)
    pieces = [piece.strip() for piece in _PIECE.findall(content) if piece.strip()]
    if words.language == "en" or (words.language == "ko" and _ends_in_latin(text, paren.start())):
        if spelled := _acronym_of_words(text, paren, left, inside, words):
            return [spelled]
    if left is not None and not (words.native.search(left.surface) and all(map(_LATIN_PHRASE.fullmatch, pieces))):
        if len(pieces) <= 2 and all(are_spellings(left.surface, piece, words) for piece in pieces):
            rows = left.rows or next((name.rows for name in inside if name.rows), ())
            kept = agreeing(rows, (left.surface, *pieces), words)
            redefined = bool(rows) and not kept
            return [
                left._replace(
                    rows=kept,
                    redefined=redefined,
                    outer=Span(left.outer.start, span.end),
                    others=tuple(pieces),
                )
            ]
        outer = Span(left.outer.start, span.end)
        return [left._replace(outer=outer), *(name._replace(inside=True) for name in inside)]
    same = left is not None and any(is_form(piece, left.rows) for piece in pieces)
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
        or (any(map(is_class, pieces)) and not _spells_acronym(pieces))
        or all(map(is_plain, pieces))
        or _are_examples(text[native.start : native.end], pieces, inside, words, label=label)
    ):
        return [
            *([left] if left else []),
            *(name._replace(inside=True) for name in inside if not is_class(name.surface)),
        ]
    glossed = _glossed(text, native, paren, pieces, inside, words)
    is_measure = bool(words.measure.search(text, native.start, native.end))
    if is_measure and words.measure.match(text, native.start, native.end):
        glossed = [name._replace(others=()) for name in glossed]  # a bare `比例` is no other spelling
    if text[slice(*native)] in words.head_types:
        glossed = [name._replace(others=name.others[1:]) for name in glossed]  # `도구(이하 X)` only says what it is
    return [name._replace(said="Metric") if is_measure and not name.rows else name for name in glossed]


def _ends_in_latin(text: str, end: int) -> bool:
    """Tell whether the last of several Latin words ends there."""
    return "a" <= text[end - 1 : end] <= "z" and _LATIN_END.search(text, 0, end) is not None


def _acronym_of_words(
    text: str, paren: re.Match[str], left: Found | None, inside: list[Found], words: Grammar
) -> Found | None:
    """Return the acronym in parentheses with the words before it, None where a name before them is what it stands for."""
    if len(inside) != 1 or inside[0].surface != paren[1].strip():
        return None
    if left is not None and are_spellings(left.surface, inside[0].surface, words):
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
        kind and named and (named[0].known or any(c.isdigit() for c in pieces[0])) and not ACRONYM.match(pieces[0])
    )


def _spelled_out(text: str, paren: re.Match[str], name: Found, words: Grammar) -> Found:
    """An acronym after its words in small letters, or after the noun that says what it is: `a Python library (RDTL)`."""
    before = text[max(0, paren.start() - 90) : paren.start()]
    count = len([c for c in name.surface if c.isupper() or c.isdigit()])
    tokens = list(_TOKEN.finditer(before))
    hyphened = bool(tokens) and _HYPHENED.fullmatch(tokens[-1][0]) is not None
    for size in range(1 if hyphened else max(2, count - 2), count + 4):
        phrase = before[tokens[-size].start() :] if len(tokens) >= size else ""
        if (
            (phrase := phrase.strip("`'\"“”‘’"))
            and not _STOPS.search(phrase)
            and phrase[0].lower() == name.surface[0].lower()
            and is_acronym(name.surface, phrase)
        ):
            start = text.rindex(phrase, 0, paren.start())
            rows = agreeing(name.rows, (name.surface, phrase), words)
            redefined = bool(name.rows) and not rows
            return name._replace(others=(phrase,), outer=Span(start, paren.end()), rows=rows, redefined=redefined)
    if words.head_before.search(before + " "):
        return name._replace(outer=Span(paren.start(), paren.end()))
    return name._replace(inside=True)


def _glossed(
    text: str, native: Span, paren: re.Match[str], pieces: list[str], inside: list[Found], words: Grammar
) -> list[Found]:
    """A native name with its Latin spelling: the Latin one is the name, the native one another spelling."""
    start = paren.start(1) + paren[1].index(pieces[0])
    first = next((name for name in inside if name.start == start and name.end == start + len(pieces[0])), None)
    rows = next(
        (name.rows for name in inside if name.rows and any(name_key(name.surface) == name_key(p) for p in pieces)), ()
    )
    kept = agreeing(rows, (text[native.start : native.end], *pieces), words)
    weak = first.weak if first else not any(c.isupper() for c in pieces[0])
    return [
        Found(
            start,
            start + len(pieces[0]),
            pieces[0],
            kept,
            Span(native.start, paren.end()),
            (text[native.start : native.end], *pieces[1:]),
            weak=weak,
            member=bool(first and first.member),
            redefined=bool(rows) and not kept,
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
        (max(len(_GAP.split(piece)), len(piece) if ACRONYM.match(piece) else 0) for piece in pieces),
        default=1,
    )
    if words.language == "zh":
        return han_before(text, end)
    if (
        label
        and (_spells_acronym(pieces) or not any_known)
        and len(text[:end].split()) <= 6
        and not _CUTS.search(text, 0, end)
    ):
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
        opening = -1 if word.isalnum() else max([word.rfind(mark) for mark in "'\"“‘("])
        if opening >= 0:
            start += opening + 1
            break
    return Span(start, end) if start < end else None


def _spells_acronym(pieces: list[str]) -> bool:
    """Tell whether parentheses hold an acronym beside its words: `걸음 모델(Slow Walk Model, SWM)`."""
    return len(pieces) == 2 and is_acronym(*sorted(pieces, key=len))


def _ends_alike(native: str, pieces: list[str]) -> bool:
    """Tell whether native words and their translation end in one Latin word: `차등 압축 KV (Differentially Compressed KV)`."""
    words = native.split()
    return len(words) > 1 and any(piece.split()[-1] == words[-1] for piece in pieces if " " in piece)


def _one_word_more(text: str, native: Span) -> Span | None:
    """Return a native term with the word before it: `정책 경사(Regularized Policy Gradient)` translates more than two words."""
    word = _WORD_BEFORE.search(text, 0, native.start)
    return Span(word.start(), native.end) if word else None


def _named_before(text: str, paren: re.Match[str], names: list[Found], words: Grammar) -> Found | None:
    """Return the name before quotes or before a noun that its acronym holds: `DINO World Model (DINO-WM)`."""
    if words.language != "en":
        return None
    name = next((name for name in reversed(names) if name.end < paren.start()), None)
    if name is None or not _BETWEEN.fullmatch(text, name.end, paren.start()):
        return None
    whole = text[name.start : paren.start()].rstrip("'\"”’")
    if paren[1] in GENERIC or not is_acronym(paren[1], whole):
        return None  # `Transformer-based Large Language Models (LLMs)` are a kind
    return name._replace(
        end=name.start + len(whole), surface=whole, outer=Span(name.outer.start, paren.start()), rows=()
    )


_BETWEEN = re.compile(r"['\"”’]{1,2}| [A-Z][a-z]+")
