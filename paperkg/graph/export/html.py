"""One HTML page of a build, to open by a double click: search, papers, baselines, and each claim with its sentences.

Takes material; gives a page that needs no server, no network, and nothing of anybody else's. The data stands in it as
JSON, which `page/page.js` shows by text nodes alone, so no text of a digest is ever read as HTML; and a policy in the
page lets the browser run that one script, and load nothing.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

from paperkg.extract.record import ClaimRecord, EntityObject, EntryRecord
from paperkg.files import new_text
from paperkg.graph.export.material import Material
from paperkg.graph.export.wording import names_in, words_of
from paperkg.graph.graphml import COLORS
from paperkg.graph.marking import split_names


def generate_html(material: Material) -> Iterator[str]:
    """Yield the page in parts."""
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    )
    before, _, after = _part("page.html").replace("{policy}", policy).partition("{body}")
    yield before.replace("{style}", style)
    yield '<script id="data" type="application/json">\n'
    # JSON may write any character as an escape; without "<" no text can end the element that it stands in.
    yield json.dumps(_data(material), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    yield f"\n</script>\n<script>{script}</script>"
    yield after


def write(material: Material, path: Path) -> None:
    """Write the page to `path`."""
    with new_text(path) as file:
        file.writelines(generate_html(material))


def _part(name: str) -> str:
    return resources.files("paperkg.graph.export").joinpath("page", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _data(material: Material) -> dict[str, Any]:
    """Return the nodes, and the claims with the parts of their sentences, every second part marked."""
    graph = material.whole
    papers, things = {}, {}
    for node, data in graph.nodes(data=True):
        said = {key: value for key, value in data.items() if key not in ("iri", "kind") and value not in ((), None)}
        if data["kind"] == "Paper":
            papers[node] = said
        else:
            things[node] = {"kind": data["kind"], **said}
    claims = [_claim(entry, claim) for entry in material.records for claim in entry.claims]
    return {"papers": papers, "things": things, "claims": claims, "colors": dict(COLORS)}


def _claim(entry: EntryRecord, claim: ClaimRecord) -> Mapping[str, object]:
    thing = claim.object
    said: dict[str, object] = {
        "id": claim.id, "paper": f"paper/{entry.paper}", "predicate": claim.predicate, "rule": claim.rule,
        "confidence": claim.confidence, "entry": f"{entry.sha256[:16]}/{entry.paper}/{entry.start}",
    }  # fmt: skip
    if entry.date:
        said["day"] = entry.date
    if isinstance(thing, EntityObject):
        said["thing"] = thing.id
    else:
        said["text"] = words_of(thing)
    if claim.outcome and claim.outcome != "unspecified":
        said["outcome"] = claim.outcome
    if claim.status != "stated":
        said["status"] = claim.status
    names = names_in(thing)
    said["evidence"] = [[split_names(e.quote, names), entry.source, e.start, e.end] for e in claim.evidence]
    return said
