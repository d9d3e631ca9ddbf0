"""Labels inside a text: `We test on two sets. Baselines: Foo, Bar. Seeds vary.` holds a labelled list as a bullet would.

Takes a block and a test for labels, gives the block in pieces: a sentence that begins with a label is a block of its own.
Promises that the pieces stand in order, each with its place in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from paperkg.extract.model import Block, Span, anchors_of

#: A few words before a colon where a sentence begins; what follows the colon is the list.
_LABEL = re.compile(
    r"(?:^|(?<=[.!?;。；]\s)|(?<=[。；]))(?P<label>[^\W\d_][^.,:：;()。，；\n]{1,40}?)\s?(?:：\s?|:\s)(?=\S)"
)
_COLON = re.compile("[:：]")
#: How far before its colon a label may begin, and how far the colon and the blank behind it reach.
_REACH, _BEHIND = 43, 3
_LIST_END = re.compile(r"[.;]\s(?=[^\W\d_])|[。；](?=.)")
_MOST_WORDS = 3
_MOST_SYMBOLS = 8
#: What begins or fills a clause, which a label is not: `We use two metrics: …`, `对比方法涵盖两类基线：…`.
_CLAUSE = re.compile(
    r"(?:We|They|It|This|These|There|Our|Two|Three|Four|Several)\b|.*(?:[다서]$|涵盖|包括|包含|使用|采用|分为|[有是在与用])"
)
_LATIN = re.compile(r"[A-Za-z]")


def parted(block: Block, is_label: Callable[[str], bool]) -> Iterator[Block]:
    """Yield the pieces of a block, where sentences of its text begin with a label; else the block itself.

    >>> block = Block("paragraph", None, "It wins. Baselines: Foo, Bar. It is fast.", Span(0, 41), ((0, 0),))
    >>> [(piece.label, piece.text) for piece in parted(block, lambda label: label == "Baselines")]
    [(None, 'It wins.'), ('Baselines', 'Foo, Bar.'), (None, 'It is fast.')]
    """
    text = block.text
    if block.kind == "row" or not (": " in text or "：" in text):
        yield block
        return
    done = 0
    for found in _labels(text):
        label = Span(*found.span("label"))
        if label.start < done or not _is_short(found["label"]) or not is_label(found["label"]):
            continue
        stop = _LIST_END.search(text, found.end())
        end = stop.start() + 1 if stop is not None else len(text)
        if text[done : label.start].strip():
            yield _piece(block, done, label.start)
        outer = (block.label, block.label_span) if block.label else (block.parent, block.parent_span)
        yield _piece(block, found.end(), end)._replace(
            label=found["label"],
            label_span=block.locate(*label),
            parent=outer[0],
            parent_span=outer[1],
        )
        done = end
    if not done:
        yield block
    elif text[done:].strip():
        yield _piece(block, done, len(text))


def _labels(text: str) -> Iterator[re.Match[str]]:
    """Yield what may be a label, each looked for right before its colon, which is the only one that it holds."""
    last = 0
    for colon in _COLON.finditer(text):
        start = colon.start()
        if found := _LABEL.search(text, max(last, start - _REACH), start + _BEHIND):
            yield found
        last = colon.end()


def _is_short(label: str) -> bool:
    latin = _LATIN.match(label) is not None
    return (len(label.split()) <= _MOST_WORDS if latin else len(label) <= _MOST_SYMBOLS) and not _CLAUSE.match(label)


def _piece(block: Block, start: int, end: int) -> Block:
    """Return a stretch of a block as a block, without the blanks around it."""
    while block.text[start].isspace():
        start += 1
    while block.text[end - 1].isspace():
        end -= 1
    anchors = anchors_of(block.anchors, start, end)
    return block._replace(text=block.text[start:end], span=block.locate(start, end), anchors=anchors)
