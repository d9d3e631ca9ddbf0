"""An Obsidian vault: a note for each paper and each thing, joined by links that name the relation.

Takes material; writes a folder of Markdown. A note has front matter (aliases, tags, dates), its relations as
`relation:: [[link]]` lines, which Dataview reads, and below each the sentence that says so, the name marked `==…==`.
File names hold no character that a file system or a link forbids; two that differ only in case get different ones.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord
from paperkg.files import new_files
from paperkg.graph.escapes import HIDDEN, code_unit
from paperkg.graph.export.material import Material
from paperkg.graph.export.wording import names_in, words_of
from paperkg.graph.marking import split_names

#: What Windows, Obsidian's links, or both forbid in a name.
_FORBIDDEN = re.compile(rf'[{HIDDEN}<>:"/\\|?*#^\[\]%]+')
_HIDDEN = re.compile(rf"[{HIDDEN}]")
#: Names of devices on Windows, with any suffix: <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\..*)?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LONGEST = 60


def write(material: Material, path: Path) -> None:
    """Write the vault into the folder `path`."""
    graph = material.whole
    notes = _notes({node: (data["kind"], data["label"]) for node, data in graph.nodes(data=True)})
    said: dict[str, list[tuple[EntryRecord, ClaimRecord]]] = {}
    for entry in material.records:
        for claim in entry.claims:
            said.setdefault(f"paper/{entry.paper}", []).append((entry, claim))
            if isinstance(claim.object, EntityObject):
                said.setdefault(claim.object.id, []).append((entry, claim))
    with new_files(path) as part:
        for node, data in graph.nodes(data=True):
            body = _paper(said.get(node, ()), notes) if data["kind"] == "Paper" else _thing(said.get(node, ()), notes)
            file = part / f"{notes[node]}.md"
            file.parent.mkdir(exist_ok=True)
            file.write_text("".join((*_front(node, data), *body)), encoding="utf-8", newline="\n")


def _notes(nodes: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Return the path of each node's note, without its suffix: unique on every file system."""
    taken: set[str] = set()
    paths = {}
    for node, (kind, label) in nodes.items():
        path = f"{kind}s/{_file_name(node.removeprefix('paper/') if kind == 'Paper' else label)}"
        if _as_found(path) in taken:
            path = f"{path} {_digest(node)}"
        taken.add(_as_found(path))
        paths[node] = path
    return paths


def _as_found(path: str) -> str:
    """Return what a file system looks for: macOS and Windows fold case, and macOS takes é in one letter or two for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _file_name(name: str) -> str:
    safe = _FORBIDDEN.sub("-", name).strip(" .")
    if _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    if 0 < len(safe) <= _LONGEST:
        return safe
    return f"{safe[:_LONGEST].strip(' .')} {_digest(name)}".strip()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _front(node: str, data: Mapping[str, object]) -> Iterator[str]:
    """Yield the front matter: JSON is YAML too, but for characters that YAML forbids raw even in quotes."""
    names = [str(data["label"]), *(name for name in _list(data, "aliases") if name != data["label"])]
    said = {
        "id": node,
        "aliases": names,
        "tags": [f"paperkg/{str(data['kind']).lower()}"],
        "date": data.get("date"),
        "digests": _list(data, "dates"),
        "url": data.get("url"),
        "iri": data["iri"],
        "sizes": _list(data, "sizes"),
        "notReported": _list(data, "notReported"),
        "speculative": data.get("speculative"),
    }
    lines = (
        f"{name}: {_HIDDEN.sub(code_unit, json.dumps(value, ensure_ascii=False))}\n"
        for name, value in said.items()
        if value not in (None, "", [])
    )
    yield "---\n" + "".join(lines) + "---\n\n"
    yield f"# {_line(str(data['label']))}\n"


def _list(data: Mapping[str, object], name: str) -> list[str]:
    value = data.get(name, ())
    return [str(item) for item in value] if isinstance(value, tuple) else []


def _paper(said: Iterable[tuple[EntryRecord, ClaimRecord]], notes: Mapping[str, str]) -> Iterator[str]:
    for entry, claim in said:
        thing = claim.object
        if isinstance(thing, EntityObject):
            outcome = f" ({claim.outcome})" if claim.outcome else ""
            yield f"\n{claim.predicate}:: {_link(notes[thing.id], thing.name)}{outcome}{_doubt(claim)}\n"
        else:
            yield f"\n{claim.predicate}:: {_line(words_of(thing))}{_doubt(claim)}\n"
        yield from _passages(entry, claim)


def _thing(said: Iterable[tuple[EntryRecord, ClaimRecord]], notes: Mapping[str, str]) -> Iterator[str]:
    for entry, claim in said:
        paper = _link(notes[f"paper/{entry.paper}"], entry.title or entry.paper)
        outcome = f" ({claim.outcome})" if claim.outcome else ""
        yield f"\n{paper} {claim.predicate} this{outcome}{_doubt(claim)}\n"
        yield from _passages(entry, claim)


def _doubt(claim: ClaimRecord) -> str:
    return "" if claim.status == "stated" else " *(speculative)*"


def _passages(entry: EntryRecord, claim: ClaimRecord) -> Iterator[str]:
    """Yield the sentences as quotations, what they are evidence of marked, and where they stand."""
    names = names_in(claim.object)
    for span in claim.evidence:
        text = _CONTROLS.sub("\ufffd", span.quote)
        marked = "".join(f"=={part}==" if at % 2 else part for at, part in enumerate(split_names(text, names)))
        yield "".join(f"\n> {line}" for line in marked.splitlines())
        yield f"\n> — {_line(entry.source)}, {span.start} to {span.end}\n"


def _link(note: str, name: str) -> str:
    return f"[[{note}|{_line(name).replace('|', '-').replace('[[', '[').replace(']]', ']')}]]"


def _line(text: str) -> str:
    return " ".join(_CONTROLS.sub("\ufffd", text).split())
