"""What a notebook shows, in a real browser: answers, claims, and pictures, with names marked and nothing of a text run."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest
from tools import run

from paperkg.extract.record import EntryRecord
from paperkg.graph.export.formats import FORMATS
from paperkg.graph.export.material import Material
from paperkg.graph.kg import KnowledgeGraph
from paperkg.pipeline import write
from paperkg.report import Report
from tests.export.nasty import nasty_record

ATTACK = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"


def browser() -> str:
    """Return the path of a Chromium; skip where none is installed."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("chromium is not installed")
    return found


def dom(page: Path, *options: str) -> str:
    """Return a page as the browser holds it after its scripts ran."""
    command = [
        browser(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=3000",
        *options,
        "--dump-dom",
    ]
    done = run([*command, page.as_uri()], seconds=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def shown(folder: Path, *parts: str) -> str:
    page = folder / "page.html"
    body = "\n".join(f"<div>{part}</div>" for part in parts)
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8><title>page</title>{body}", encoding="utf-8")
    return dom(page)


def test_answers_and_claims_show_their_sentences_with_the_names_marked(graph: KnowledgeGraph, tmp_path: Path) -> None:
    answer, paper = graph.ask("GRPO와 비교한 논문은?"), graph.paper("2505.15692")
    (claim,) = graph.explain("2505.15692", "comparesAgainst", "GRPO")
    seen = shown(tmp_path, *(thing._repr_html_() for thing in (graph, answer, paper, claim)))
    assert seen.count("<table") == 3
    assert re.search(r"<q>[^<]*<mark>GRPO</mark>[^<]*", seen)
    assert f"{len(graph.to_pandas('papers'))} papers" in html.unescape(seen)


def test_no_text_of_a_digest_is_run(tmp_path: Path) -> None:
    record: EntryRecord = nasty_record(ATTACK)
    write([record], tmp_path / "graph", report=Report())
    kg = KnowledgeGraph.open(tmp_path / "graph")
    query = kg.sparql("SELECT ?s ?o { ?s ?p ?o }")
    seen = shown(
        tmp_path,
        kg._repr_html_(),
        kg.paper(record.paper)._repr_html_(),
        query._repr_html_(),
        kg.plot("comparisons").svg(),
    )  # type: ignore[union-attr]
    assert "<title>page</title>" in seen
    assert "<script" not in seen
    assert "<img" not in seen
    assert "document.title" in seen


def opened(folder: Path, material: Material, *, node: str = "", then: str = "") -> str:
    """Export the page, open it by its file at a node, and return it after a script of the test's own ran in it."""
    page = folder / "graph.html"
    FORMATS["html"].write(material, page)
    if then:
        text = re.sub(r"<meta http-equiv=[^>]+>", "", page.read_text(encoding="utf-8"))
        page.write_text(text.replace("</body>", f"<script>{then}</script></body>"), encoding="utf-8")
    done = run(
        [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000", "--dump-dom",
         f"{page.as_uri()}#{node}"], seconds=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.partition('<section id="list">')[2].partition("<noscript>")[0]


def test_the_page_shows_who_compares_against_a_baseline_with_the_marked_sentences(
    records: list[EntryRecord], tmp_path: Path
) -> None:
    seen = opened(tmp_path, Material.of(records), node="method%2Fgrpo")
    listed, detail = seen.split("<article", 1)
    assert listed.count("<a ") == len({record.paper for record in records})
    assert "<h2>GRPO</h2>" in detail
    compared = detail.partition("Compared against by (7)")[2].partition("<h3>")[0]
    assert compared.count('<div class="claim"') >= 7
    assert compared.count("<mark>GRPO</mark>") >= 7
    assert 'href="#paper%2F2505.15692"' in compared


def test_the_page_searches_sentences_speaks_korean_and_turns_dark(records: list[EntryRecord], tmp_path: Path) -> None:
    then = """
      const keys = (value) => typeof value === "object" ? Object.keys(value).map((key) => key + keys(value[key])).join() : "";
      document.querySelector("[data-tab=Baseline]").click();
      document.getElementById("language").click();
      document.getElementById("theme").click();
      const search = document.getElementById("search");
      search.value = "group RELATIVE";
      search.dispatchEvent(new Event("input"));
      const said = [keys(WORDS.en) === keys(WORDS.ko), document.documentElement.lang, document.documentElement.dataset.theme,
        document.querySelector("[data-tab=Dataset]").textContent, search.placeholder];
      document.getElementById("detail").textContent = JSON.stringify(said);
    """
    seen = opened(tmp_path, Material.of(records), then=then)
    listed, detail = seen.split("<article", 1)
    assert listed.count("<a ") == 1
    assert "GRPO" in listed
    assert '[true,"ko","dark","데이터셋","이름, 제목, 문장 검색"]' in detail


def test_the_page_runs_nothing_of_a_text(tmp_path: Path) -> None:
    material = Material.of([nasty_record(ATTACK).model_copy(update={"url": "javascript:alert(1)"})])
    seen = opened(tmp_path, material, node="paper%2F2505.00001")
    assert "&lt;script&gt;document.title='run'" in seen
    assert "<img" not in seen
    assert "javascript:" not in seen
