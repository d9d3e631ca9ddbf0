"""The documentation cannot lie: links resolve, examples give the output that stands below them, commands are shown."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import paperkg

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "samples" / "README.md"])
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: A block that a page tells the reader to write into a file.
FILE = re.compile(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
MODULES = sorted(module.name for module in pkgutil.walk_packages(paperkg.__path__, "paperkg."))
CLI = [sys.executable, "-c", "import sys; from paperkg.cli import main; sys.exit(main())"]


def blocks(page: Path, language: str) -> list[str]:
    return [body for kind, body in FENCE.findall(page.read_text(encoding="utf-8")) if kind == language]


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def console_examples(page: Path) -> Iterator[tuple[str, str]]:
    """Yield the commands that a page shows with their output, in its order: a later one may need what an earlier one made."""
    for block in blocks(page, "console"):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = example.partition("\n")
            yield command, output.strip("\n")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples, their graph as after `make demo`, and the files that the pages tell one to write."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "samples", folder / "samples")
    for page in PAGES:
        for name, text in FILE.findall(page.read_text(encoding="utf-8")):
            (folder / name).write_text(text, encoding="utf-8")
    run("paperkg build samples --output outputs", folder)
    return folder


def run(command: str, folder: Path) -> str:
    program, *arguments = shlex.split(command)
    assert program == "paperkg", f"only paperkg is run here, not {program}"
    env = {**os.environ, "COLUMNS": "120", "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    done = subprocess.run([*CLI, *arguments], cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines())


def pattern(output: str) -> str:
    """Return a regular expression for an output in which a line `...` stands for any lines."""
    return "".join(
        ".*" if part == "...\n" else re.escape(part) for part in (plain(output) + "\n").splitlines(keepends=True)
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))) if "://" not in link]
    for link in links:
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.name} links to {link}, which is not there"
        assert not anchor or anchor in anchors(target), f"{page.name} links to {link}: no such heading"


@pytest.mark.parametrize("page", [page for page in PAGES if list(console_examples(page))], ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(page: Path, house: Path) -> None:
    for command, output in console_examples(page):
        printed = plain(run(command, house)) + "\n"
        assert re.fullmatch(pattern(output), printed, re.DOTALL), f"{page.name}: $ {command} prints\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_examples_run(page: Path, house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(house)
    examples = "\n".join(blocks(page, "python"))
    test = doctest.DocTestParser().get_doctest(examples, {}, page.name, str(page), 0)
    assert doctest.DocTestRunner().run(test).failed == 0


def test_docstring_examples_run() -> None:
    runs = {name: doctest.testmod(importlib.import_module(name)) for name in MODULES}
    assert sum(run.attempted for run in runs.values()) > 0
    assert {name: run.failed for name, run in runs.items() if run.failed} == {}


def test_the_readme_names_every_command() -> None:
    from paperkg.cli import cli

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [name for name in sorted(cli.commands) if f"`paperkg {name}" not in readme]
    assert not missing


def test_pages_name_only_make_targets_that_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) <= targets
