"""Which spellings of an entry's tasks are one task: a longer name and the shorter one that stands for it elsewhere.

Takes the names of all units of an entry, gives other spellings for those that need one. What several longer tasks end in
is another task than any of them, and keeps its own name.
"""

from __future__ import annotations

from collections.abc import Iterable

from paperkg.extract.names.found import Found


def is_marked_task(name: Found) -> bool:
    """Tell whether a name is a task that only the text marks."""
    marked = name.said == "Task" and not name.known and name.outer == name[:2]
    return marked and (not name.surface.isascii() or (name.tail == name.end and not name.weak))


def short_forms(names: Iterable[Found]) -> dict[str, str]:
    """Return another name for each task of an entry that only its text marks: the lexicon's, or a longer one.

    The lexicon's, where a known task stands for the one longer task that ends in it; the longer one, where a task is that
    one less some words: `hill editing`, `small hill editing`.
    """
    names = list(names)
    longer = sorted({name.surface for name in names if name.said == "Task" and is_marked_task(name)})
    if not longer:
        return {}
    forms = _parts(longer)
    rows = {name.rows[0].name: name.rows[0] for name in names if name.is_task}
    for row in rows.values():
        ends = tuple(f" {form}".casefold() for form, _ in row.forms())
        ending = [spelling for spelling in longer if spelling.casefold().endswith(ends)]
        if len({spelling.casefold() for spelling in ending}) == 1:
            forms.update(dict.fromkeys(ending, row.name))
    return forms


def _parts(spellings: list[str]) -> dict[str, str]:
    """Return the one longest spelling for each that is it less some words before its last one."""
    words = {spelling: spelling.casefold().split() for spelling in spellings}
    forms: dict[str, str] = {}
    for short in spellings:
        if len(words[short]) < 2:
            continue
        whole = [long for long in spellings if _is_part(words[short], words[long])]
        ends = [long for long in whole if not any(_is_part(words[long], words[other]) for other in whole)]
        if len({long.casefold() for long in ends}) == 1:
            forms[short] = ends[0]
    return forms


def _is_part(short: list[str], long: list[str]) -> bool:
    """Tell whether a task is another one less some of its words, where both end alike."""
    rest = iter(long)
    return len(short) < len(long) and short[-1] == long[-1] and all(word in rest for word in short)
