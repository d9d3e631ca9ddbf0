"""What the rows of an analysis are about: a facet's first cell says it, and findings are results.

Takes a section, gives it in parts with a role each; what is no row of such a table keeps the section's role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from paperkg.extract.model import Block, Section, SectionRole

_FINDINGS = re.compile(r"\s*(?:key |main )?(?:findings?|claims?|results?)\b", re.IGNORECASE)
_FACETS = re.compile(r"\s*(?:facets?|aspects?|dimensions?|items?)\b", re.IGNORECASE)

#: In order: the first whose words a facet's name holds.
_ROLES: tuple[tuple[SectionRole, re.Pattern[str]], ...] = (
    ("future", re.compile(r"\bfuture|\bopen question|\bnext step", re.IGNORECASE)),
    ("limitations", re.compile(r"\blimit|\bcaveat|\bweakness", re.IGNORECASE)),
    ("related", re.compile(r"\brelated|\bprior work", re.IGNORECASE)),
    ("contribution", re.compile(r"\bpropos|\bintroduc|\bcontribution|\bnovel", re.IGNORECASE)),
    (
        "setup",
        re.compile(
            r"\bdata|\bbenchmark|\bbaseline|\bcompar|\bmetric|\bmeasure|\btest set|\bevaluat|\btask|\bcorp",
            re.IGNORECASE,
        ),
    ),
    (
        "method",
        re.compile(
            r"\bmodel|\bbase\b|\bbackbone|\bencoder|\bdecoder|\bmethod|\barchitect|\balgorithm|\btrain|\bfine-?tun"
            r"|\btool|\bsoftware|\blibrar|\bframework|\bcomponent|\boptimi[sz]|\bpolic(?:y|ies)|\bteacher|\bjudge|\bgenerator|\bretriever|\bhyper-?param|\bmask|\bloss",
            re.IGNORECASE,
        ),
    ),
    ("results", re.compile(r"\bresult|\bperformance|\bscore", re.IGNORECASE)),
)


def by_row(section: Section) -> Iterator[Section]:
    """Yield a section in runs of blocks that have one role."""
    if section.role in {"abstract", "related", "limitations", "future"}:
        yield section
        return
    for role, blocks in groupby(section.blocks, key=lambda block: _role(block, section.role)):
        yield Section(role, section.heading, tuple(blocks), section.language)


def _role(block: Block, role: SectionRole) -> SectionRole:
    header = block.parent or ""
    if block.kind != "row":
        return role
    if _FINDINGS.match(header):
        return "results"
    if not _FACETS.match(header):
        return role
    return next((told for told, words in _ROLES if words.search(block.label or "")), role)


#: How sections are headed that say what the work is for, or what others did, and that doubt it.
_ASKS = re.compile(
    r"\?|^\W*(?:why|what|where|who|question|premise|claim|thesis|starting)\b|before|neighbou?r|prior|rivals",
    re.IGNORECASE,
)
_DOUBTS = re.compile(r"critical|assess|doubt|caution|objection|s[ck]eptic", re.IGNORECASE)


def placed(sections: Sequence[Section]) -> Iterator[Section]:
    """Yield the sections of an analysis, those whose headings tell nothing with the role that their place gives them.

    What stands between the first section and the table of facets tells how the work is made; what stands between that and
    the table of findings, or holds it, tells what came out; behind it, the work may be doubted.
    """
    facets, findings = _first_with(sections, _FACETS), _first_with(sections, _FINDINGS)
    made = facets if facets is not None else findings
    first = next((place for place, section in enumerate(sections) if section.heading), 0)
    for place, section in enumerate(sections):
        role = section.role
        if role == "other" and made is not None:
            if first < place <= made and place != findings and not _ASKS.search(section.heading):
                role = "method"
            elif findings is not None and made < place <= findings:
                role = "results"
            elif findings is not None and place > findings and _DOUBTS.search(section.heading):
                role = "limitations"
        yield section._replace(role=role)


def _first_with(sections: Sequence[Section], header: re.Pattern[str]) -> int | None:
    """Return the place of the first section that holds a table with such a header."""
    return next(
        (place for place, section in enumerate(sections) if any(_is_row(b, header) for b in section.blocks)), None
    )


def _is_row(block: Block, header: re.Pattern[str]) -> bool:
    return block.kind == "row" and header.match(block.parent or "") is not None
