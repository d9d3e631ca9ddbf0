"""What each paragraph of plain prose is about, by its first words: prose has no headings that would say it.

Takes a section of prose, gives a section for each paragraph with a role. The first paragraph keeps the section's role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paperkg.extract.model import Block, Section, SectionRole

#: How a paragraph begins that is about limits and plans, or about experiments; looked for in its first sentence.
_OPENINGS: tuple[tuple[SectionRole, re.Pattern[str]], ...] = (
    (
        "limitations",
        re.compile(
            r"한계|향후|후속 (?:연구|과제)|아쉬운 점|(?:수행|평가|검증|다루어)(?:되)?지 않았"
            r"|\b(?:limitations?|caveats?|future work|remains? (?:open|to be seen|untested)|did not (?:test|evaluate|report))\b"
            r"|局限|不足|未来",
            re.IGNORECASE,
        ),
    ),
    (
        "results",
        re.compile(
            r"실험|평가[는에의]|벤치마크|측정|비교 대상|성능[은이을]|기록|달성"
            r"|\d(?:\.\d+)?\s?(?:%|점|배)|에서 \S+[은는] \S{2,8} \d"
            r"|\b(?:experiments?|evaluat\w+|benchmarks?|results?|outperforms?|accuracy|ablations?)\b|\d\s?%"
            r"|实验|评估|结果|基准|准确率",
            re.IGNORECASE,
        ),
    ),
)
_FIRST_SENTENCE = re.compile(r".{20,}?(?:[.!?](?=\s|$)|[。！？])|.+", re.DOTALL)


def by_paragraph(section: Section) -> Iterator[Section]:
    """Yield the paragraphs of a section of prose, each as a section with a role of its own."""
    if section.heading or section.role != "summary":
        yield section
        return
    for place, block in enumerate(section.blocks):
        role = _role(block) if place else section.role
        yield Section(role, section.heading, (block,), section.language)


def _role(block: Block) -> SectionRole:
    first = _FIRST_SENTENCE.match(block.text)
    opening = first[0] if first else ""
    return next((role for role, words in _OPENINGS if words.search(opening)), "summary")
