"""From blocks to units: a block's label and its text, with what the labels over it are about.

Takes the blocks of a section, gives their units in order, with the names that each text shows by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from paperkg.extract.lang.en.facets import GEAR
from paperkg.extract.lang.en.parts import TASK_END, TITLE_HEAD, TITLE_OPENS_NONE
from paperkg.extract.measures.listed import with_measures, with_own_items
from paperkg.extract.model import Block, EntityType, Section, SectionRole, Span
from paperkg.extract.names.found import Found
from paperkg.extract.names.known import KnownNames
from paperkg.extract.names.mention import find_names
from paperkg.extract.rules.grammar import Grammar
from paperkg.extract.source.headings import strict_role_of
from paperkg.extract.units.facet_items import with_items, without_parts, without_places
from paperkg.extract.units.inline_labels import parted
from paperkg.extract.units.unit import STATED, Unit

#: Sections whose bullets stand under labels that say what they are about; elsewhere a label is a headline.
LABELLED: frozenset[SectionRole] = frozenset({"abstract", "summary", "method", "setup", "results", "other"})

#: What a label inside a text may list.
_LISTED = frozenset({"baseline", "dataset", "train_data", "metric"})

#: The head of an English table whose rows begin with a sentence, which is no label.
_FINDING = re.compile(r"\s*(?:key |main )?(?:findings?|claims?|results?)\s?\|", re.IGNORECASE)

#: The head of an English table whose rows say of what kind their values are.
_FACETS = re.compile(r"\s*(?:facets?|aspects?|dimensions?|items?)\s?\|", re.IGNORECASE)

#: The head of an English table whose rows are models.
_OF_MODELS = re.compile(r"\s*(?:models?|methods?|systems?|agents?|variants?|approach(?:es)?)\s?\|", re.IGNORECASE)


def section_units(section: Section, known: KnownNames, words: Grammar) -> list[Unit]:
    """Return the units of a section, whose language `words` reads."""
    role = section.role
    blocks = _with_parents(section.blocks)
    units: list[Unit] = []
    for block in _with_inline_labels(blocks, words) if role in LABELLED else blocks:
        tabled = block.kind == "row" and words.language == "en"
        tabled = tabled and (role == "other" or (role in {"motivation", "related"} and is_facet(block)))
        units += block_units(block, "setup" if tabled else role, known, words, heading=section.heading)
    return units


#: How long a bullet's label may be, and the head of a table.
_LONGEST = (60, 240)


def _with_parents(blocks: Sequence[Block]) -> Iterable[Block]:
    """Return the blocks, and before the first one nested in it a bullet that holds nothing but its label."""
    return _after_parents(blocks) if any(block.parent_span for block in blocks) else blocks


def _after_parents(blocks: Sequence[Block]) -> Iterator[Block]:
    said = {block.label_span for block in blocks}
    for block in blocks:
        if (
            block.parent
            and block.parent_span
            and block.parent_span not in said
            and len(block.parent) <= _LONGEST[block.kind == "row"]
        ):
            said.add(block.parent_span)
            label = clean_label(block.parent)
            yield block._replace(
                label=label, label_span=block.parent_span, parent=None, text="", span=block.parent_span
            )
        yield block


def _with_inline_labels(blocks: Iterable[Block], words: Grammar) -> Iterator[Block]:
    """Yield the blocks, those in pieces whose sentences begin with a label of baselines, data sets, or measures."""
    for block in blocks:
        if ": " in block.text or "：" in block.text:
            yield from parted(block, lambda label: not _LISTED.isdisjoint(label_topics(label, words)))
        else:
            yield block


def clean_label(text: str) -> str:
    """Return a label without the colon that closes it."""
    return text.rstrip(" :：")


def block_units(block: Block, role: SectionRole, known: KnownNames, words: Grammar, *, heading: str = "") -> list[Unit]:
    """Return a block's label and its text, as far as they hold anything.

    Names are looked for only where an entry speaks of the work as done: what it says of limits and of the future stays text.
    """
    label, text = block.label, block.text
    topics: tuple[str, ...] = ()
    above: tuple[Found, ...] = ()
    units: list[Unit] = []
    named = role in STATED or role == "title"
    if label or block.parent or block.kind == "bullet":
        said = [label] if label else []
        said += [block.parent] if block.parent and block.parent != label else []
        over = [heading] if block.kind == "bullet" and _is_of_rivals(heading, words) else []
        topics = _topics([*said, *over], block, role, words) if named and (said or over) else ()
        held = [_label_names(one, known.whole, words) for one in said] if named else []
        above = tuple([name for names in held for name in names])
        if label:
            heads = held[0] if held else ()
            if heads and topics[:1] == ("baseline",) and is_facet(block):  # `RAG baselines`
                heads = tuple(name for name in heads if name.is_data)
            units.append(Unit(block, label, role, topics, True, heads, words))
    if text:
        names = tuple(find_names(text, known, words, beside=_announced(topics, words))) if named else ()
        if block.kind == "row" and not topics and words.language == "en" and is_facet(block):
            topics = _by_values(label or "", heading, names, words)
        if named and topics[:1] == ("metric",):
            names = with_measures(text, names, words, label=True)
        if named and "proposed" in topics:
            names = with_own_items(text, names, words)
        names = _of_row(block, names, topics, words) if block.kind == "row" else names
        units.append(Unit(block, text, role, topics, False, names, words, above, heading))
    return units


def _of_row(block: Block, names: tuple[Found, ...], topics: Sequence[str], words: Grammar) -> tuple[Found, ...]:
    """Return the names of a row less those of places in the paper, with the items that a row of facets lists."""
    told = is_facet(block) or _FINDING.match(block.parent or "") is not None
    names = without_places(block.text, names, brief=told)
    listed = words.language == "en" and is_facet(block)
    if listed and _GEAR.search(block.label or ""):
        return tuple(name for name in names if name.rows and name.rows[0].type != "Dataset")
    names = without_parts(block.text, names) if listed and topics[:1] == ("dataset",) else names
    return with_items(block.text, names, block.label or "", topics) if listed else names


def _topics(said: Sequence[str], block: Block, role: SectionRole, words: Grammar) -> tuple[str, ...]:
    """Return what the labels over a block are about, where labels of its section say that."""
    if not (role in LABELLED or (role == "contribution" and block.kind == "row")):
        return ()
    if words.language == "en" and _FINDING.match(block.parent or ""):
        return ()
    found = _topics_of(tuple(said), words)
    if words.language == "en" and heads_models(block):
        return tuple(topic for topic in found if topic not in {"base", "train_data"})  # `Model | SFT data | …`
    return found


@lru_cache(maxsize=8192)
def _topics_of(said: tuple[str, ...], words: Grammar) -> tuple[str, ...]:
    """Return what labels are about; kept, since digests repeat them."""
    heads = [label.partition(" | ")[0] for label in said]  # the head of a table speaks of its rows in its first cell
    heads = [label for label in heads if words.language != "en" or not _TITLED.fullmatch(label)]
    return tuple(dict.fromkeys([topic for label in heads for topic in label_topics(label, words)]))


def heads_models(block: Block) -> bool:
    """Tell whether a block is a row of an English table whose rows are models, of the paper or of others."""
    return block.kind == "row" and _OF_MODELS.match(block.parent or "") is not None


@lru_cache(maxsize=4096)
def _is_of_rivals(heading: str, words: Grammar) -> bool:
    """Tell whether a heading is about what is compared and nothing else: `비교 대상 모델`, not `데이터셋과 비교 대상`."""
    return label_topics(heading, words) == ("baseline",) and not _WITH_MORE.search(heading)


#: A heading on several things, or on a comparison that was made.
_WITH_MORE = re.compile(
    r"[가-힣](?:와|과) | 및 |[·,/&和与及、]|결과|분석|차이|설정|성능|연구|结果|分析|实验|差异"
    r"|\b(?:and|results?|analysis|stud(?:y|ies)|setup|performance|beyond|from|than|to|over)\b",
    re.IGNORECASE,
)


def _announced(topics: tuple[str, ...], words: Grammar) -> EntityType | None:
    """Return the type that the labels over a text announce."""
    if not topics:
        return None
    if words.language == "zh" and topics[:1] == ("metric",):
        return "Metric"
    return "Dataset" if "dataset" in topics or "train_data" in topics else None


def _by_values(label: str, heading: str, names: Sequence[Found], words: Grammar) -> tuple[str, ...]:
    """Return what a row of facets is about whose head does not say: the known names among its values, or its task, tell."""
    kinds = {name.rows[0].type for name in names if name.rows}
    if "Metric" in kinds and (kinds == {"Metric"} or label_topics(heading, words) == ("metric",)):
        return ("metric",)
    return (
        ("dataset",) if kinds.isdisjoint({"Method", "Model"}) and (kinds == {"Dataset"} or _TASK.search(label)) else ()
    )


_TASK = re.compile(TASK_END)
_GEAR = re.compile(GEAR, re.IGNORECASE)


def is_facet(block: Block) -> bool:
    """Tell whether a block is a row of a table whose rows say of what kind their values are."""
    return block.kind == "row" and _FACETS.match(block.parent or "") is not None


def _heads(label: str) -> bool:
    """Tell whether a label only says what part of an entry follows, and names nothing."""
    return label.casefold() in {"tl;dr", "tldr"} or strict_role_of(label) is not None


@lru_cache(maxsize=8192)
def _label_names(label: str, known: KnownNames, words: Grammar) -> tuple[Found, ...]:
    """Return the names of a label; kept, since digests repeat their labels, and nested bullets stand under the same one."""
    if _heads(label):
        return ()
    names = tuple(find_names(label, known, words, label=True))
    return names or ((titled_label(label),) if words.language == "en" and _TITLED.fullmatch(label) else ())


def titled_label(label: str) -> Found:
    """Return a label in capitals as the name of what the text under it tells of: `Layout Decorator`."""
    return Found(0, len(label), label, (), Span(0, len(label)), said="Method", tail=len(label))


#: A label of two to four words in capitals, the last of them one of what works in a system.
_TITLED = re.compile(rf"(?!(?:{TITLE_OPENS_NONE})\b)(?:[A-Z][A-Za-z]+(?:-[A-Za-z]+)*,? ){{1,3}}{TITLE_HEAD}")


@lru_cache(maxsize=8192)
def label_topics(label: str, words: Grammar) -> tuple[str, ...]:
    """Return what a label is about: `사용된 데이터셋` is `dataset`; nothing for a label that names a thing.

    Examples and remarks in parentheses do not count.
    """
    return tuple(topic for topic, pattern in words.labels if pattern.search(label))
