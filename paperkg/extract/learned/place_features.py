"""The features of a thing that depend on a few values only, as templates: what it is, and where in an entry it stands.

Each function takes such values and yields the features that they have; a vocabulary keeps them for all entries. Those of words
are in `paperkg.extract.learned.wording`.
"""

from __future__ import annotations

from collections.abc import Iterator

from paperkg.extract.learned.name_counts import ELSEWHERE
from paperkg.extract.model import EntityType, Language, SectionRole

#: How the features begin that count once more for each kind of thing.
_CROSSED = ("role=", "topic=", "cue1=", "left=", "right=", "mates=", f"{ELSEWHERE}-mostly=")


def crossed(kind: EntityType, features: frozenset[str]) -> Iterator[str]:
    """Yield what stands where, for a kind of thing: a model in the results is not a method there."""
    return (f"{kind},{feature}" for feature in features if feature.startswith(_CROSSED))


def of_paper(judges: bool, owns: int) -> Iterator[str]:
    """Yield whether the paper judges the things of others, and how many of its own it brings."""
    yield from (f"judge={judges}", f"owns={owns}")


def of_section(role: SectionRole, block: str, is_label: bool, topics: tuple[str, ...]) -> Iterator[str]:
    """Yield in what kind of text a thing stands."""
    yield from (f"role={role}", f"block={block}", f"label={is_label}")
    yield from (f"topic={topic}" for topic in topics)


def of_paragraph(quarter: int, paragraph: int, closing: bool) -> Iterator[str]:
    """Yield where in the entry: prose without sections begins with other work, and ends with doubts."""
    yield from (f"quarter={quarter}", f"paragraph={paragraph}", f"closing={closing}")


def of_list(listed: int, sentence: int, scored: bool, compared: bool, numbers: bool) -> Iterator[str]:
    """Yield how many names a list has, the place of its sentence, and whether numbers are behind it, before it, and anywhere."""
    yield from (f"listed={listed}", f"of-sentences={sentence}", f"numbers={numbers}")
    if scored:
        yield "score-behind"
    if compared:
        yield "score-before"


def of_part(role: SectionRole, told: bool, part: int | None) -> Iterator[str]:
    """Yield whether a sentence tells of the paper's own work, and in which quarter of its text it is, where that is long."""
    yield from (f"told={told}", f"part={part}", f"{role},told={told}", f"{role},part={part}")
    yield f"{role},told={told},part={part}"


def of_nearest(role: SectionRole, cue: str, far: int) -> Iterator[str]:
    """Yield which cue is the nearest of a list, on which side, how far it is, and in which section."""
    yield from (f"cue1={cue}{far}", f"cue={cue}", f"role={role},cue={cue}")


def of_cue(rank: int, cue: str, far: int) -> Iterator[str]:
    """Yield which cue is another one of a list: the second is of rank 1."""
    yield from (f"cue{rank + 1}={cue}{far}", f"cue={cue}")


def of_no_cue(role: SectionRole) -> Iterator[str]:
    """Yield that no cue is near a list, in which section."""
    yield f"role={role},cue=None"


def of_neighbours(left: EntityType | None, right: EntityType | None) -> Iterator[str]:
    """Yield what the nearest names before and behind a list are."""
    yield from (f"left={left}", f"right={right}")


def of_own(language: Language, side: str | None, opens: bool) -> Iterator[str]:
    """Yield on which side of a list the paper's own name stands, and whether the list opens its sentence."""
    yield f"{language}:own={side}"
    if opens:
        yield f"{language}:opens"


def of_name(role: SectionRole, said: EntityType | None, mates: str) -> Iterator[str]:
    """Yield what is said of a name straight beside it, and what the others of its list are."""
    yield from (f"said={said}", f"role={role},said={said}", f"mates={mates}")


def of_usage(usage: str | None, roles: tuple[SectionRole, ...]) -> Iterator[str]:
    """Yield for what papers mostly name a thing, and in which sections it stands here."""
    yield f"usage={usage}"
    yield from (f"role={role},usage={usage}" for role in roles)


def of_usages(usages: str) -> Iterator[str]:
    """Yield for what papers mostly name the things of a list of several."""
    if usages:
        yield f"usages={usages}"


def of_kind(kind: EntityType, shape: str, akin: str | None) -> Iterator[str]:
    """Yield what a thing is, how its name is written, and how it is akin to the paper's own."""
    yield from (f"type={kind}", f"shape={shape}", f"shape={shape},{kind}", f"akin={akin}", f"akin={akin},{kind}")


def of_spelling(digit: bool, words: int, small: bool, sized: bool, spelled: EntityType | None) -> Iterator[str]:
    """Yield what the letters of a thing's name tell."""
    yield from (f"digit={digit}", f"words={words}", f"small={small}", f"sized={sized}", f"spelled={spelled}")


def of_standing(
    row: EntityType | None, weak: bool, broad: bool, common: bool, defined: bool, own: bool, part: bool
) -> Iterator[str]:
    """Yield what the lexicon and the entry make of a thing."""
    yield from (f"row={row}", f"known={row is not None}", f"weak={weak}", f"broad={broad}", f"common={common}")
    yield from (f"defined={defined}", f"own={own}", f"part={part}")


def of_places(language: Language, places: int, first: SectionRole, roles: tuple[SectionRole, ...]) -> Iterator[str]:
    """Yield how often a thing is named, and in which sections."""
    yield from (f"language={language}", f"places={places}", f"first={first}", f"roles={'+'.join(roles)}")
