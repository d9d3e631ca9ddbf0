"""The page for browsers: all the data in it, nothing loaded, nothing of a text run."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.html import generate_html
from paperkg.graph.export.material import Material
from tests.builders import full_record
from tests.export.nasty import NASTY, nasty_record

CODE = Path(__file__).parents[2] / "paperkg" / "graph" / "export" / "page" / "page.js"


def page(*records: EntryRecord) -> str:
    return "".join(generate_html(Material.of(records)))


def data_of(text: str) -> dict[str, Any]:
    """Return the data of a page, cut out as a browser does: up to the first end tag."""
    found: dict[str, Any] = json.loads(
        text.partition('<script id="data" type="application/json">')[2].partition("</")[0]
    )
    return found


def test_the_data_holds_every_claim_with_the_marked_parts_of_its_sentences() -> None:
    record = full_record()
    data = data_of(page(record))
    assert [claim["id"] for claim in data["claims"]] == [claim.id for claim in record.claims]
    compared = next(claim for claim in data["claims"] if claim["predicate"] == "comparesAgainst")
    assert compared["thing"] == "method/grpo"
    assert compared["outcome"] == "outperforms"
    (span,) = compared["evidence"]
    assert span[0] == ["", "GRPO", "와 비교하여 3.4% 향상되었다."]
    assert "".join(span[0]) == record.claims[1].evidence[0].quote
    assert data["things"]["method/grpo"] == {"kind": "Method", "label": "GRPO"}


@pytest.mark.parametrize("text", [*NASTY.values(), "</script><script>alert(1)</script>", "<!--<script>"])
def test_no_text_ends_the_element_that_it_stands_in(text: str) -> None:
    whole = page(nasty_record(text))
    assert whole.count("<script") == 2
    assert whole.count("</script>") == 2
    assert data_of(whole)["papers"]["paper/2505.00001"]["label"] == text


def test_the_policy_allows_the_script_and_style_of_the_page_alone() -> None:
    text = page(full_record())
    style = text.partition("<style>")[2].partition("</style>")[0]
    script = text.rpartition("<script>")[2].partition("</script>")[0]
    hashes = [f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'" for part in (style, script)]
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy == (
        f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {hashes[0]}; script-src {hashes[1]}"
    )


def test_the_page_loads_nothing_and_reads_no_text_as_html() -> None:
    text, code = page(), CODE.read_text(encoding="utf-8")
    assert not re.findall(r"<(?:link|img|iframe)|\ssrc=|@import|url\(", text)
    assert not re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|fetch\(|import\(", code)
