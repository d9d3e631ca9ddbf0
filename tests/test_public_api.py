"""What `import paperkg` promises: the names in `__all__`, each with a docstring, and an import that costs nothing."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import paperkg

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "paperkg").rglob("*.py"))


def test_all_is_sorted_and_equals_reality() -> None:
    homes: dict[str, str] = paperkg._HOMES
    assert paperkg.__all__ == sorted({*homes, "__version__"})


@pytest.mark.parametrize("name", paperkg.__all__)
def test_a_public_name_is_there_and_documented(name: str) -> None:
    thing = getattr(paperkg, name)
    assert name == "__version__" or thing.__doc__
    assert name in dir(paperkg)


@pytest.mark.parametrize("name", sorted(paperkg._HOMES))
def test_a_name_lives_where_the_table_says(name: str) -> None:
    assert getattr(paperkg, name) is getattr(importlib.import_module(paperkg._HOMES[name]), name)


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse((ROOT / "paperkg" / "__init__.py").read_text(encoding="utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: node.module for node in checked.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert seen == paperkg._HOMES


def test_an_unknown_name_tells_the_valid_ones() -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'bild'; it has .*build"):
        _ = paperkg.bild


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert paperkg.__version__ == project["version"]


def test_a_module_says_what_it_is_for() -> None:
    texts = {path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in SOURCES}
    assert texts
    assert [str(path) for path, text in texts.items() if text.strip() and not ast.get_docstring(ast.parse(text))] == []


def modules_after(code: str) -> set[str]:
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sorted(sys.modules))"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = {"spacy", "rdflib", "networkx", "pydantic", "pyoxigraph", "click", "rich"}
    assert not modules_after("import paperkg") & heavy


def test_the_command_line_loads_nothing_of_a_graph_before_a_command_asks_for_it() -> None:
    heavy = {"spacy", "rdflib", "networkx", "pydantic", "pyoxigraph", "matplotlib", "neo4j"}
    assert not modules_after("import paperkg.cli") & heavy


@pytest.mark.parametrize(
    "command", [["ask", "which papers compare against GRPO?"], ["query", "ASK {}"], ["explain", "2505.00001"]]
)
def test_what_reads_a_graph_never_loads_the_extractor(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("", encoding="utf-8")
    code = f"from paperkg.cli import run; run({[*command, '--graph', str(tmp_path)]!r})"
    loaded = modules_after(code)
    assert "pyoxigraph" in loaded
    assert not loaded & {"spacy", "thinc", "paperkg.pipeline", "paperkg.extract.extractor"}


def test_nothing_is_imported_from_spacy_at_the_top_of_a_graph_module() -> None:
    for path in (ROOT / "paperkg" / "graph").rglob("*.py"):
        assert not re.search(r"^(import|from) spacy", path.read_text(encoding="utf-8"), re.MULTILINE), path
