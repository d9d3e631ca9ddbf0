"""The names that the texts of an entry share: what one of them marks, lists, or defines is a name in all others too.

Takes the units of an entry with the names that each shows by itself; gives them with the names that another one shows, and
without what is none: words of the title where a text cites it, acronyms of kinds. Promises that names stay in order and apart.
"""

from __future__ import annotations

import re

from paperkg.extract.measures.chinese import in_short, whole_measures, with_placed
from paperkg.extract.measures.korean import with_rates
from paperkg.extract.measures.listed import listed_measures, with_listed
from paperkg.extract.measures.tabled import with_headed
from paperkg.extract.model import Language, Span
from paperkg.extract.names.first_words import called_name, plain_name, with_plain_name
from paperkg.extract.names.found import Found, by_start, with_head
from paperkg.extract.names.title_acronym import with_own_acronym, with_title_acronym
from paperkg.extract.rules.gate import Gated
from paperkg.extract.tasks.chinese import CHINESE
from paperkg.extract.tasks.english import ENGLISH
from paperkg.extract.tasks.forms import is_marked_task, short_forms
from paperkg.extract.tasks.korean import KOREAN, holds_doing
from paperkg.extract.tasks.phrases import Stretch, with_tasks
from paperkg.extract.units.unit import STATED, Unit

_KIND = Gated(
    re.compile(
        r"(?P<own>\b(?:introduc|propos|present|develop)(?:e|es|ing) (?:[\w-]+ ){0,6})?"
        r"(?:[Mm]odels|[Aa]gents|[Nn]etworks|[Ss]ystems|[Pp]olicies|[Ee]ncoders|[Tt]asks) \((?P<kind>[A-Z][A-Za-z-]*[A-Z])s\)"
    )
)

#: How all of them end; without it, none is looked for.
_KIND_SHORT = re.compile(r"s \([A-Z][A-Za-z-]*[A-Z]s\)")

#: A title of fewer characters may stand in a text without being cited there.
_SHORT_TITLE = 20

#: A kind with its plural words and their acronym, behind its name in Korean: `통합 모델(Unified Multimodal Models, UMMs)`.
_KIND_GLOSSED = re.compile(
    r"(?P<own>)\([A-Z][\w-]*(?: [\w-]+)* (?:Models|Agents|Networks|Systems|Policies), (?P<kind>[A-Z][A-Za-z-]*[A-Z])s?\)"
)


def with_shared_names(read: list[Unit], title: str, language: Language) -> list[Unit]:
    """Return the units of an entry with the names that it marks, lists, or defines in one place for all of them."""
    read = _with_marked_tasks(read)
    read = with_headed(_with_listed_measures(read))
    read = _with_short_measures(read) if language in {"en", "ko"} else _with_chinese_measures(read)
    read = _with_plain_name(read, title)
    if title and language != "ko":
        read = with_title_acronym(read, title) if language == "zh" else with_own_acronym(read, title)
    if len(title) > _SHORT_TITLE:
        read = [_without_title(unit, title) if title in unit.text else unit for unit in read]
    if language in {"en", "ko"} and (kinds := _kinds(read)):
        read = [_without_kinds(unit, kinds) for unit in read]
    native = {other: name for unit in read for name in unit.names for other in name.others if _is_distinct(other)}
    if language == "en" and title:
        texts = [unit.text for unit in read if unit.role != "title"]
        if spoken := called_name(title, texts):
            native[spoken] = Found(0, len(spoken), spoken, outer=Span(0, len(spoken)))
    return [_with_defined(unit, native) for unit in read] if native else read


def _with_marked_tasks(read: list[Unit]) -> list[Unit]:
    """Return the units of an entry with the tasks that their texts mark, each task under one name."""
    marked = [_with_tasks(unit) for unit in read]
    short = short_forms(name for unit in marked for name in unit.names)
    if not short:
        return marked
    return [unit.with_names(tuple(_known_as(name, short) for name in unit.names)) for unit in marked]


def _with_tasks(unit: Unit) -> Unit:
    """Return a unit with the tasks that its text marks; a digest in another language may have the title in English."""
    title, language = unit.role == "title", unit.words.language
    if not (unit.role in STATED or title):
        return unit
    if title and unit.text.isascii():
        language = "en"
    if language == "ko":
        if unit.is_label and not unit.names and not holds_doing(unit.text):
            return unit  # most labels: asked first, since it is kept
        names = with_tasks(Stretch(unit.text, unit.names, unit.role, unit.is_label), KOREAN)
        return unit.with_names(names if unit.is_label else with_rates(unit.text, names, unit.role))
    if language == "zh" and unit.role == "results":
        header = unit.is_label and unit.block.kind == "row" and " | " in unit.text
        unit = unit.with_names(with_placed(unit.text, unit.names, header=header))
    if unit.is_label:
        return unit
    if language == "en":
        listed = unit.topics[:1] == ("task",)
        return unit.with_names(with_tasks(Stretch(unit.text, unit.names, unit.role, listed), ENGLISH))
    return unit.with_names(with_tasks(Stretch(unit.text, unit.names, unit.role), CHINESE))


def _known_as(name: Found, short: dict[str, str]) -> Found:
    return name._replace(others=(short[name.surface],)) if name.surface in short and is_marked_task(name) else name


def _with_listed_measures(read: list[Unit]) -> list[Unit]:
    """Return the units with the measures that an English list of them names, wherever the entry speaks of them."""
    lists = [u for u in read if u.words.language == "en" and u.topics[:1] == ("metric",) and not u.is_label]
    if not lists:
        return read
    spellings = {spelling for unit in lists for spelling in listed_measures(unit.text, unit.names)}
    if not spellings:
        return read
    longest = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    listed = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE)
    return [_with_listed(unit, listed) if unit.role in STATED and unit not in lists else unit for unit in read]


def _with_short_measures(read: list[Unit]) -> list[Unit]:
    """Return the units with each measure's last word as another spelling of it, where the entry has one measure that ends so.

    A list of measures that names both tells them apart.
    """
    whole: dict[str, dict[str, Found]] = {}
    listed: set[str] = set()
    for unit in read:
        for name in unit.names:
            if _is_measure(name) and " " in name.surface:
                spelling = name.surface.casefold()
                whole.setdefault(spelling.rsplit(" ", 1)[1], {}).setdefault(spelling, name)
        if unit.topics[:1] == ("metric",):
            listed |= {name.surface.casefold() for name in unit.names}
    single = {
        head: next(iter(names.values())) for head, names in whole.items() if head not in listed and len(names) == 1
    }
    if not single:
        return read
    return [unit.with_names(tuple(_in_short(name, single) for name in unit.names)) for unit in read]


def _with_chinese_measures(read: list[Unit]) -> list[Unit]:
    """Return the units of a Chinese entry with each measure that stands for a longer one of the entry as that one."""
    whole = whole_measures(name for unit in read for name in unit.names)
    return [unit.with_names(in_short(unit.names, whole)) for unit in read] if whole else read


def _in_short(name: Found, single: dict[str, Found]) -> Found:
    """Return a name with the measure that it is in short as another spelling; a known one only where the lexicon ends it so."""
    longer = single.get(name.surface.casefold()) if _is_measure(name) else None
    if longer is None or (longer.rows and name.rows and not _ends_in(longer.rows[0].name, name.rows[0].name)):
        return name
    return name._replace(others=(*name.others, longer.surface))


def _ends_in(longer: str, shorter: str) -> bool:
    return longer.casefold().endswith(f" {shorter.casefold()}")


def _is_measure(name: Found) -> bool:
    return name.rows[0].type == "Metric" if name.rows else name.said == "Metric"


def _with_listed(unit: Unit, listed: re.Pattern[str]) -> Unit:
    return unit.with_names(with_listed(unit.text, unit.names, listed))


def _with_plain_name(read: list[Unit], title: str) -> list[Unit]:
    """Return the units of an English entry with the plain words that its title begins with, where they are a name."""
    texts = (unit.text for unit in read if unit.role in STATED and unit.words.language == "en" and not unit.is_label)
    plain = plain_name(title, texts)
    if plain is None:
        return read
    names = [with_plain_name(unit.text, unit.names, plain) if plain in unit.text else unit.names for unit in read]
    return [unit.with_names(found) for unit, found in zip(read, names, strict=True)]


def _without_title(unit: Unit, title: str) -> Unit:
    """Return a unit without the names that only stand in the paper's title, where the text cites it whole."""
    if unit.role == "title":
        return unit
    start = unit.text.index(title)
    end = start + len(title)
    names = tuple(n for n in unit.names if not start < n.start < end)
    return unit.with_names(names)


def _kinds(read: list[Unit]) -> frozenset[str]:
    """Return the acronyms that the entry gives to kinds of things: `vision foundation models (VFMs)`; not to its own."""
    texts = [unit.text for unit in read if "s (" in unit.text and _KIND_SHORT.search(unit.text)]
    found = [kind for text in texts for kind in _KIND.finditer(text)]
    found += [kind for unit in read if "s, " in unit.text for kind in _KIND_GLOSSED.finditer(unit.text)]
    own = {kind["kind"] for kind in found if kind["own"]}
    return frozenset(kind["kind"] for kind in found) - own


def _without_kinds(unit: Unit, kinds: frozenset[str]) -> Unit:
    kept = tuple(name for name in unit.names if name.rows or name.surface.removesuffix("s") not in kinds)
    return unit.with_names(kept)


def _is_distinct(spelling: str) -> bool:
    return len(spelling) >= 4 and not spelling.isascii()


def _with_defined(unit: Unit, defined: dict[str, Found]) -> Unit:
    """Return a unit with the spellings that the entry defines elsewhere; the longer of two that overlap wins."""
    held = [spelling for spelling in defined if spelling in unit.text]
    if not held:
        return unit
    names = list(unit.names)
    for spelling in sorted(held, key=lambda text: (-len(text), text)):
        start = unit.text.find(spelling)
        while start >= 0:
            place = Span(start, start + len(spelling))
            if not any(_covers(name, place) for name in names):
                names = [name for name in names if name.end <= place.start or place.end <= name.start]
                found = defined[spelling]._replace(
                    start=place.start, end=place.end, surface=spelling, outer=place, others=()
                )
                names.append(with_head(unit.text, found, unit.words))
            start = unit.text.find(spelling, place.end)
    return unit.with_names(tuple(sorted(names, key=by_start)))


def _covers(name: Found, place: Span) -> bool:
    return name.outer.start <= place.start and place.end <= name.outer.end
