"""Runs of capitals in English prose, of which sentences capitalise their first words and writers what describes a thing.

Takes clean text and the place of a run, gives the place of the name in it, None where it holds none.
"""

from __future__ import annotations

import re

from paperkg.extract.names.coined import is_generic
from paperkg.extract.names.scored_names import end_before_score


def name_in_run(text: str, start: int, end: int, known: set[tuple[int, int]], *, weak: bool) -> tuple[int, int] | None:
    """Return where a name of English prose stands in a run of capitals: without the word that opens a sentence, what only says
    how the thing was made, and its score; None where nothing but a known name, or none at all, is left.
    """
    opens = _starts_sentence(text, start)
    if opens and (first := _OPENER.match(text, start, end)):
        start = first.end()
        opens = _starts_sentence(text, start)
        if text[start:end].isdigit():
            return None  # `Across 307 games`
    end = end_before_score(text, start, end)
    if (start, end) in known:
        return None
    if weak and opens and not (_PARTED.search(text, start, end) and _is_listed(text, start, end)):
        return None
    if "-" in text[start:end]:
        if (first := _DESCRIBED.match(text, start, end)) and not text.startswith(" (", end):
            start = first.end()
            if _SIZE_ALONE.fullmatch(text, start, end):
                return None
        if _is_adjective(text[start:end].rpartition(" ")[2]):
            return None
    return None if text.startswith(" et al", end) else (start, end)


#: A word that only its place at the start of a sentence capitalises.
_OPENER = re.compile(
    r"(?:[A-Z][a-z]+ing|The|We|Our|In|On|For|To|With|From|By|At|As|And|But|However|Moreover|Furthermore|While|"
    r"When|This|These|"
    r"Extensive|Experiments?|Results|Using|Based|Unlike|Like|Both|Compared|Given|Built|Trained|Notably|"
    r"Additionally|Specifically|"
    r"Each|Every|All|No|If|Since|Because|After|Before|During|Under|Beyond|Within|Without|Between|Most|Many|Some|"
    r"Several|Other|Current|"
    r"Previous|Prior|More|Not|Only|That|What|How|Why|Where|Then|Thus|Hence|So|Also|Instead|Rather|Overall|Once|"
    r"Even|Second|Third|First|"
    r"Recent|Recently|Existing|Against|Although|Despite|Through|Across|Here|Finally|Together|Inspired|It|Its|Their|They|"
    r"Such|Among|Over|Besides|Enter|Neither|Nor|Yet|Whereas|An|A|Ahead of|Short of|Versus|Behind|Above|Below|Near|Beside|Around|"
    r"Termed|Called|Dubbed|Named|Coined|Christened|"
    r"Roughly|Approximately|Nearly|Almost|Exactly|Still|Again|Later|Meanwhile|Thanks to|Due to|"
    r"(?:Pre|Re|Out|Fine-?)?(?:[Pp]resents|[Ii]ntroduces|[Pp]roposes|[Dd]escribes|[Dd]efines|[Rr]eleases|[Dd]evelops|[Bb]uilds|[Uu]ses|"
    r"[Tt]akes|[Tt]rains|[Tt]ests|[Bb]eats|[Rr]ivals|[Mm]atches|[Pp]erforms|[Ss]urpasses|[Ee]xceeds|[Tt]rails|[Cc]ombines|[Ee]xtends|"
    r"[Aa]dapts|[Aa]dds|[Aa]pplies|[Cc]ompares|[Ee]valuates|[Pp]laces|[Ww]raps|[Rr]uns|[Tt]unes|[Ff]eeds|[Ss]waps|[Ee]mploys|[Oo]ffers|"
    r"[Ll]everages|[Aa]dopts|[Ii]mproves|[Rr]eaches|[Aa]chieves|[Ll]eaves|[Oo]vertakes|[Oo]utdoes|[Pp]its|[Ss]tacks|[Mm]erges|[Ff]uses))"
    r" (?:\d+ (?=[A-Z]))?"
)


#: A compound adjective: `Bernoulli-masked`, `Natural-language-guided`.
_ADJECTIVE = re.compile(
    r"-(?:[a-z]+ed|[a-z]+ing|aware|free|level|wise|style|like|specific|agnostic|driven|language|speaking|centric|friendly|oriented|"
    r"comparable|only|compatible|competitive|optimal|ready|rich|heavy)$"
)


#: Several words, also those that hyphens join.
_PARTED = re.compile(r" |-[A-Z]")
_NUMBERED = re.compile(r"(?<!\w)\(?(?:\d|i+v?)\) $")
_IN_LIST = re.compile(r",| \(| and\b")


def _is_listed(text: str, start: int, end: int) -> bool:
    """Tell whether capitalised words begin a list or an item of one: `two goals: Angular Walk, which`, `(1) Slow Walk`."""
    return bool(
        _NUMBERED.search(text, max(0, start - 6), start)
        or (text[max(0, start - 2) : start] == ": " and _IN_LIST.match(text, end))
    )


#: Before a name, what only says how it was made: `GRPO-trained Foo-8B`, `TapoNet-adapted 8B`.
_DESCRIBED = re.compile(
    r"(?:[A-Z]{2,}|[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*)-[a-z]{3,}(?:ed|ing|aware|guided|based) (?=[A-Z0-9])"
    r"|[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*-(?:style|like) (?=[A-Z0-9])"
)
_SIZE_ALONE = re.compile(r"\d+(?:\.\d+)?[BMK]?")


_COMPOUND = re.compile(r"([A-Za-z]+)-[a-z-]+$")


def _is_adjective(word: str) -> bool:
    """Tell whether a word describes: `Bernoulli-masked`, `LLM-internal`."""
    if (across := _ACROSS.match(word)) and (is_generic(across[1]) or across[1] in {"RL", "SFT"}):
        return True
    if word.count("-") > 1 and word.islower() and word.replace("-", "").isalpha() and not _TOOL.search(word):
        return True
    compound = _COMPOUND.match(word)
    if compound is None or len(compound[1]) < 2:
        return bool(_ADJECTIVE.search(word))
    kind = is_generic(compound[1]) or (compound[1].isupper() and not _NAMING_TAIL.search(word))
    return kind or bool(_ADJECTIVE.search(word))


#: Kinds of software at the ends of names in small letters.
_TOOL = re.compile(r"-(?:harness|preview|gym|toolkit)$")
_ACROSS = re.compile(
    r"(?:two|three|four|eight|dual|cross|multi|non|inter|intra|post|pre|single|open|video|image|text|code|small|large|long|human)-([A-Z]+s?)$"
)

#: Words in small letters that stand at the end of names.
_NAMING_TAIL = re.compile(
    r"-(?:bench|base|large|small|mini|medium|tiny|nano|huge|giant|eval|net|embed\w*|instruct|chat|preview|lite|"
    r"plus|pro|max|turbo|xl|coder|"
    r"core|flash|vl|neo|former|hard|easy|zero|dev|test|pt|it|hf|arena|gym|world|full|lab|[a-z]{1,2})$"
)


def _starts_sentence(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start].rstrip()[-1:] in _BEFORE_SENTENCES


#: What ends the sentence, or the remark, before the start of one; nothing at the start of a text.
_BEFORE_SENTENCES = frozenset((".", "!", "?", ":", ")", ""))
