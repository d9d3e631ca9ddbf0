"""What a notebook shows, in a real browser: answers, claims, and pictures, with names marked and nothing of a text run."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest
from tools import run

from paperkg.extract.record import EntryRecord
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
    assert "27 papers" in html.unescape(seen)


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
