"""The repository says everything in words of its own: no stretch of prose of a real digest stands in its files.

Names, titles, and the heads of a layout are facts, and anybody's; prose is what has words in small letters, or Korean or Chinese
words, in one line, outside of headings, labels, and links.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
DIGESTS = ROOT.parent / "shared" / "digests"
FOLDERS = ("docs", "paperkg", "samples", "tests", "training")
SUFFIXES = {
    ".css",
    ".cypher",
    ".html",
    ".ipynb",
    ".js",
    ".json",
    ".jsonl",
    ".jsonld",
    ".md",
    ".py",
    ".rq",
    ".tsv",
    ".ttl",
}

#: So many characters that are the same are no accident.
RUN = 36
#: Each run of that length holds a whole window that begins at a multiple of the step.
STEP = RUN // 2
WINDOW = RUN - STEP + 1
#: So many words in small letters, of four letters or more, are more than what stands between two names of a title.
WORDS = 3
#: So many letters of Korean or Chinese are more than a name.
LETTERS = 16

#: What is no prose: headings, labels, links, and formatting. A run goes over none of it.
_APART = re.compile(r"^\s*(?:#+|\d+\.\s\*\*|\|).*|\*\*[^*\n]*\*\*|https?://\S+|\\n|[\n\t`]", re.MULTILINE)
_WORD = re.compile(r"(?<![\w-])[a-z]{4,}(?![\w-])")
_LETTER = re.compile(r"[가-힣一-鿿]")
#: Phrases that all the field uses, in the same words: how a result is announced, the two ways to learn to act, the two parts of
#: a model that sees, what GRPO stands for, and the name of a task.
SET_PHRASES = (
    "Extensive experiments show that",
    "imitation and reinforcement learning",
    "a vision encoder and a language model",
    "group relative policy optimization",
    "referring expression comprehension",
)
_SET = re.compile("|".join(map(re.escape, SET_PHRASES)))


class Shared(NamedTuple):
    """A run of prose that two texts have."""

    file: str
    text: str


def stretches(text: str) -> Iterator[str]:
    """Yield the stretches of a text that may be prose and that a run fits into."""
    start = 0
    for apart in _APART.finditer(text):
        if apart.start() - start >= RUN:
            yield text[start : apart.start()]
        start = apart.end()
    if len(text) - start >= RUN:
        yield text[start:]


def is_prose(run: str) -> bool:
    return len(_WORD.findall(run)) >= WORDS or len(_LETTER.findall(run)) >= LETTERS


def common(one: str, at: int, other: str, there: int) -> str:
    """Return the longest run that both texts have around a place."""
    start = end = 0
    while start < min(at, there) and one[at - start - 1] == other[there - start - 1]:
        start += 1
    while at + end < len(one) and there + end < len(other) and one[at + end] == other[there + end]:
        end += 1
    return one[at - start : at + end]


def shared_prose(own: dict[str, str], others: Iterator[str]) -> list[Shared]:
    """Return the runs of prose that own files have with other texts."""
    pieces = [(name, piece) for name, text in own.items() for piece in stretches(text)]
    windows = {
        piece[at : at + WINDOW]: (number, at)
        for number, (_, piece) in enumerate(pieces)
        for at in range(len(piece) - WINDOW + 1)
    }
    found = []
    for other in others:
        for there in range(0, len(other) - WINDOW + 1, STEP):
            held = windows.get(other[there : there + WINDOW])
            if held is None:
                continue
            name, piece = pieces[held[0]]
            run = common(piece, held[1], other, there)
            if len(run) >= RUN and is_prose(_SET.sub(" ", run)):
                found.append(Shared(name, run))
    return sorted(set(found))


def own_files() -> dict[str, str]:
    """Return the text files of the repository, but for the lexicon, which holds names alone."""
    paths = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in SUFFIXES]
    texts = [path for path in (*ROOT.glob("*.md"), *paths) if path.parent.name != "lexicon"]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(texts)}


def real_texts() -> Iterator[str]:
    for path in sorted(DIGESTS.glob("*/*.md")):
        yield path.read_text(encoding="utf-8")
    for path in sorted(DIGESTS.glob("hf-api/*.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                yield from prose_of(json.loads(line))
    for path in sorted(DIGESTS.glob("hf-api/*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            yield from prose_of(row)


def prose_of(row: dict[str, dict[str, str]]) -> Iterator[str]:
    for field in ("summary", "ai_summary"):
        yield (row["paper"].get(field) or "").replace("\n", " ")


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("It walks: the careful agent counts every step it takes.", "So the careful agent counts every step it takes."),
        (
            "# Walks\n- 이 모델은 느린 걸음을 하나씩 세면서 산길의 지도를 다시 그려 나갑니다.",
            "이 모델은 느린 걸음을 하나씩 세면서 산길의 지도를 다시 그려 나갑니다.",
        ),
        (
            "a = '该方法逐步计算每一步的长度并且在夜里重新绘制山路的地图以便行人在天亮之前安全返回'",
            "。该方法逐步计算每一步的长度并且在夜里重新绘制山路的地图以便行人在天亮之前安全返回。",
        ),
    ],
    ids=["en", "ko", "zh"],
)
@pytest.mark.parametrize("before", [0, 1, 7, STEP])
def test_a_sentence_of_another_text_is_found(own: str, other: str, before: int) -> None:
    assert [found.file for found in shared_prose({"a.md": own}, iter(["…" * before + other]))] == ["a.md"]


@pytest.mark.parametrize(
    "text",
    [
        "Slow Walk Policy Optimization for Careful Reasoning in Hilly Language Models",
        "# 모델 아키텍처 및 학습 설정과 후속 연구 아이디어 또는 확장 방향에 대하여",
        "**The label of a bullet that many digests of papers share**: no",
        "see https://example.org/some/long/path/with/many/small/words/that/agree",
        "the careful agent counts",
    ],
    ids=["title", "heading", "label", "link", "short"],
)
def test_names_heads_and_links_are_anybodys(text: str) -> None:
    assert shared_prose({"a.md": text}, iter([text])) == []


def test_no_prose_of_a_real_digest_stands_in_the_repository() -> None:
    if not DIGESTS.is_dir():
        pytest.skip("../shared/digests is not here")
    assert not shared_prose(own_files(), real_texts())
