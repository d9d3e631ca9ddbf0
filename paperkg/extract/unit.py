"""Units: the stretches of an entry that rules read, each with its place in the digest, its names, and its cues.

Takes an entry, gives its units in order. A unit is a bullet's label or a block's text; it knows the role of its section
and what its label is about, so that a rule needs no other context.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from paperkg.extract.first_words import called_name, plain_name, with_plain_name
from paperkg.extract.found import Found, with_head
from paperkg.extract.grammar import Grammar, grammar
from paperkg.extract.headings import strict_role_of
from paperkg.extract.inline_labels import parted
from paperkg.extract.known import KnownNames
from paperkg.extract.measures import listed_measures, with_listed, with_measures, with_own_items
from paperkg.extract.measures_korean import with_rates
from paperkg.extract.mention import find_names
from paperkg.extract.model import Block, EntityType, Entry, Language, SectionRole, Span
from paperkg.extract.once import once
from paperkg.extract.rule import CueHit
from paperkg.extract.tasks import Stretch, with_tasks
from paperkg.extract.tasks_chinese import CHINESE
from paperkg.extract.tasks_english import ENGLISH
from paperkg.extract.tasks_forms import is_marked_task, short_forms
from paperkg.extract.tasks_korean import KOREAN

#: Sections whose sentences say what this paper does; the others are about other work, doubts, or the future.
STATED: frozenset[SectionRole] = frozenset(
    {"abstract", "summary", "motivation", "contribution", "method", "setup", "results", "other"}
)

#: Sections whose bullets stand under labels that say what they are about; elsewhere a label is a headline.
LABELLED: frozenset[SectionRole] = frozenset({"abstract", "summary", "method", "setup", "results", "other"})

#: What a label inside a text may list.
_LISTED = frozenset({"baseline", "dataset", "train_data", "metric"})

#: The end of a sentence. What all ends begin with stands first, so that `re` tries nothing elsewhere.
_SENTENCE = re.compile(
    r"[.!?。！？\n](?:(?<=[.!?])['\"”’)]*(?=\s|$)|(?<=[a-z0-9)]\.)(?=[A-Z][a-z]+ [a-z])|(?<=[。！？])(?!$)|(?<=\n))"
)
_DIGIT = re.compile(r"\d")
_NOT_AN_END = re.compile(r"(?:\b(?:e\.g|i\.e|vs|al|Fig|Eq|Sec|approx|resp|cf|Dr|St)|\b[A-Z])$")


class _Said(NamedTuple):
    """What a unit is made of."""

    block: Block
    text: str
    role: SectionRole
    topics: tuple[str, ...]
    is_label: bool
    names: tuple[Found, ...]
    words: Grammar
    above: tuple[Found, ...] = ()
    """The names of the labels that the text stands under: its own, and that of the bullet it is nested in."""
    heading: str = ""
    """The heading of the section that the text stands in."""


class Unit(_Said):
    """A stretch of clean text: `topics` are the label classes that it stands under, its own label's first.

    A tuple, since there are many; what later stages find in it and need again they keep in `memo`.
    """

    @once
    def memo(self) -> dict[str, Any]:
        """What later stages found in the unit and need again."""
        return {}

    @once
    def cues(self) -> tuple[CueHit, ...]:
        """The cue words of the text, in order."""
        return tuple(self.words.find_cues(self.text))

    @once
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text, without the blanks around them."""
        return tuple(split_sentences(self.text))

    @once
    def has_digit(self) -> bool:
        """Whether the text holds a digit: without one, it gives no number and no size."""
        return _DIGIT.search(self.text) is not None

    @once
    def background(self) -> int:
        """Where the first sentence on the work itself begins: an abstract speaks of other work before it."""
        if self.role != "abstract":
            return 0
        own = self.words.own_work.search(self.text)
        return self.sentence(own.start()).start if own else 0

    def with_names(self, names: tuple[Found, ...]) -> Unit:
        """Return the unit with other names, and nothing kept of what was found with the old ones."""
        return self if names == self.names else self._replace(names=names)

    def sentence(self, offset: int) -> Span:
        """Return the sentence that holds an offset."""
        for sentence in self.sentences:
            if offset < sentence.end:
                return sentence
        return Span(0, len(self.text))

    def locate(self, span: Span) -> Span:
        """Return the place in the file of a range of the text; a label gives the whole bullet up to its first sentence."""
        if not self.is_label:
            return self.block.locate(*span)
        start = self.block.label_span.start if self.block.label_span else self.block.span.start
        if not self.block.text:
            return Span(start, self.block.label_span.end if self.block.label_span else self.block.span.end)
        first = next(split_sentences(self.block.text))
        return Span(start, self.block.locate(*first).end)


def split_sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, without the blanks around them."""
    start = 0
    for end in _SENTENCE.finditer(text):
        if end[0] == "." and _NOT_AN_END.search(text, max(0, end.start() - 6), end.start()):
            continue
        if text[start : end.end()].strip():
            yield _stripped(text, start, end.end())
        start = end.end()
    if text[start:].strip() or start == 0:
        yield _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, max(start + lead + 1, start + len(piece.rstrip())))


def units(entry: Entry, known: KnownNames, words_of: Callable[[Language], Grammar] = grammar) -> list[Unit]:
    """Return the units of an entry in the order of the text, the title first.

    Names that the entry defines in one place are found in all others too. `words_of` gives the grammar of a language.
    """
    words = words_of(entry.language)
    read: list[Unit] = []
    if entry.title_block is not None and entry.title_block.text:
        read += block_units(entry.title_block, "title", known, words)
    for section in entry.sections:
        own = words if section.language in {None, entry.language} else words_of(section.language or entry.language)
        blocks = _with_parents(section.blocks)
        for block in _with_inline_labels(blocks, own) if section.role in LABELLED else blocks:
            tabled = own.language == "en" and section.role == "other" and block.kind == "row"
            role = "setup" if tabled else section.role
            read += block_units(block, role, known, own, heading=section.heading)
    read = _with_marked_tasks(read)
    read = _with_listed_measures(read)
    read = _with_plain_name(read, entry.title or "")
    read = [_without_title(unit, entry.title) for unit in read] if entry.title else read
    if words.language in {"en", "ko"} and (kinds := _kinds(read)):
        read = [_without_kinds(unit, kinds) for unit in read]
    native = {other: name for unit in read for name in unit.names for other in name.others if _is_distinct(other)}
    if words.language == "en" and entry.title:
        texts = [unit.text for unit in read if unit.role != "title"]
        if spoken := called_name(entry.title, texts):
            native[spoken] = Found(0, len(spoken), spoken, outer=Span(0, len(spoken)))
    return [_with_defined(unit, native) for unit in read] if native else read


def _with_listed_measures(read: list[Unit]) -> list[Unit]:
    """Return the units with the measures that an English list of them names, wherever the entry speaks of them."""
    lists = [u for u in read if u.topics[:1] == ("metric",) and not u.is_label and u.words.language == "en"]
    spellings = {spelling for unit in lists for spelling in listed_measures(unit.text, unit.names)}
    if not spellings:
        return read
    longest = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    listed = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE)
    return [_with_listed(unit, listed) if unit.role in STATED and unit not in lists else unit for unit in read]


def _with_plain_name(read: list[Unit], title: str) -> list[Unit]:
    """Return the units of an English entry with the plain words that its title begins with, where they are a name."""
    texts = (unit.text for unit in read if unit.role in STATED and unit.words.language == "en" and not unit.is_label)
    plain = plain_name(title, texts)
    if plain is None:
        return read
    names = [with_plain_name(unit.text, unit.names, plain) if plain in unit.text else unit.names for unit in read]
    return [unit.with_names(found) for unit, found in zip(read, names, strict=True)]


def _with_listed(unit: Unit, listed: re.Pattern[str]) -> Unit:
    return unit.with_names(with_listed(unit.text, unit.names, listed))


def _with_parents(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, and before the first one nested in it a bullet that holds nothing but its label."""
    said = {block.label_span for block in blocks}
    for block in blocks:
        if block.parent and block.parent_span and block.parent_span not in said and len(block.parent) <= 60:
            said.add(block.parent_span)
            label = clean_label(block.parent)
            yield block._replace(
                label=label, label_span=block.parent_span, parent=None, text="", span=block.parent_span
            )
        yield block


def _with_inline_labels(blocks: Iterable[Block], words: Grammar) -> Iterator[Block]:
    """Yield the blocks, those in pieces whose sentences begin with a label of baselines, data sets, or measures."""
    for block in blocks:
        yield from parted(block, lambda label: not _LISTED.isdisjoint(label_topics(label, words)))


def clean_label(text: str) -> str:
    """Return a label without the colon that closes it."""
    return text.rstrip(" :：")


def _without_title(unit: Unit, title: str) -> Unit:
    """Return a unit without the names that only stand in the paper's title, where the text cites it whole."""
    start = unit.text.find(title) if unit.role != "title" and len(title) > 20 else -1
    if start < 0:
        return unit
    end = start + len(title)
    names = tuple(n for n in unit.names if not start < n.start < end)
    return unit.with_names(names)


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
        names = with_tasks(Stretch(unit.text, unit.names, unit.role, unit.is_label), KOREAN)
        return unit.with_names(names if unit.is_label else with_rates(unit.text, names, unit.role))
    if unit.is_label:
        return unit
    if language == "en":
        listed = unit.topics[:1] == ("task",)
        return unit.with_names(with_tasks(Stretch(unit.text, unit.names, unit.role, listed), ENGLISH))
    return unit.with_names(with_tasks(Stretch(unit.text, unit.names, unit.role), CHINESE))


def _known_as(name: Found, short: dict[str, str]) -> Found:
    return name._replace(others=(short[name.surface],)) if name.surface in short and is_marked_task(name) else name


_KIND = re.compile(
    r"(?P<own>\b(?:introduc|propos|present|develop)(?:e|es|ing) (?:[\w-]+ ){0,6})?"
    r"(?:[Mm]odels|[Aa]gents|[Nn]etworks|[Ss]ystems|[Pp]olicies|[Ee]ncoders|[Tt]asks) \((?P<kind>[A-Z][A-Za-z-]*[A-Z])s\)"
)


#: How all of them end; without it, none is looked for.
_KIND_SHORT = re.compile(r"s \([A-Z][A-Za-z-]*[A-Z]s\)")

#: A kind with its plural words and their acronym, behind its name in Korean: `통합 모델(Unified Multimodal Models, UMMs)`.
_KIND_GLOSSED = re.compile(
    r"(?P<own>)\([A-Z][\w-]*(?: [\w-]+)* (?:Models|Agents|Networks|Systems|Policies), (?P<kind>[A-Z][A-Za-z-]*[A-Z])s?\)"
)


def _kinds(read: list[Unit]) -> frozenset[str]:
    """Return the acronyms that the entry gives to kinds of things: `vision foundation models (VFMs)`; not to its own."""
    found = [kind for unit in read if _KIND_SHORT.search(unit.text) for kind in _KIND.finditer(unit.text)]
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
    return unit.with_names(tuple(sorted(names, key=lambda name: name.start)))


def _covers(name: Found, place: Span) -> bool:
    return name.outer.start <= place.start and place.end <= name.outer.end


#: The head of an English table whose rows begin with a sentence, which is no label.
_FINDING = re.compile(r"\s*(?:key |main )?(?:findings?|claims?|results?)\s?\|", re.IGNORECASE)


#: The head of an English table whose rows are models.
_OF_MODELS = re.compile(r"\s*(?:models?|methods?|systems?|agents?|variants?|approach(?:es)?)\s?\|", re.IGNORECASE)


def block_units(
    block: Block, role: SectionRole, known: KnownNames, words: Grammar, *, heading: str = ""
) -> Iterator[Unit]:
    """Yield a block's label and its text, as far as they hold anything.

    Names are looked for only where an entry speaks of the work as done: what it says of limits and of the future stays text.
    """
    said = [label for label in (block.label, block.parent) if label]
    topics = _topics(said, block, role, words) if said else ()
    named = role in STATED or role == "title"
    above = {label: _label_names(label, known, words) for label in said if not _heads(label)} if named else {}
    if block.label:
        yield Unit(block, block.label, role, topics, True, above.get(block.label, ()), words)
    if block.text:
        beside = _announced(topics, words) if topics else None
        names = tuple(find_names(block.text, known, words, beside=beside)) if named else ()
        if named and topics[:1] == ("metric",):
            names = with_measures(block.text, names, words, label=True)
        if named and "proposed" in topics:
            names = with_own_items(block.text, names, words)
        over = tuple([name for found in above.values() for name in found])
        yield Unit(block, block.text, role, topics, False, names, words, over, heading)


def _topics(said: Sequence[str], block: Block, role: SectionRole, words: Grammar) -> tuple[str, ...]:
    """Return what the labels over a block are about, where labels of its section say that."""
    if not (role in LABELLED or (role == "contribution" and block.kind == "row")):
        return ()
    if words.language == "en" and _FINDING.match(block.parent or ""):
        return ()
    found = dict.fromkeys([topic for label in said for topic in label_topics(label, words)])
    if words.language == "en" and _OF_MODELS.match(block.parent or ""):
        found.pop("train_data", None)  # `Model | SFT data | …`: the rows are models
    return tuple(found)


def _announced(topics: tuple[str, ...], words: Grammar) -> EntityType | None:
    """Return the type that the labels over a text announce."""
    if words.language == "zh" and topics[:1] == ("metric",):
        return "Metric"
    return "Dataset" if "dataset" in topics or "train_data" in topics else None


def _heads(label: str) -> bool:
    """Tell whether a label only says what part of an entry follows, and names nothing."""
    return label.casefold() in {"tl;dr", "tldr"} or strict_role_of(label) is not None


@lru_cache(maxsize=8192)
def _label_names(label: str, known: KnownNames, words: Grammar) -> tuple[Found, ...]:
    """Return the names of a label; kept, since digests repeat their labels, and nested bullets stand under the same one."""
    return tuple(find_names(label, known, words, label=True))


@lru_cache(maxsize=8192)
def label_topics(label: str, words: Grammar) -> tuple[str, ...]:
    """Return what a label is about: `사용된 데이터셋` is `dataset`; nothing for a label that names a thing.

    Examples and remarks in parentheses do not count.
    """
    return tuple(topic for topic, pattern in words.labels if pattern.search(label))
