"""The wheel, as a stranger gets it: built from a copy of the sources, installed alone, and put to its main job."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ("pyproject.toml", "README.md", "LICENSE", "extract", "graph", "ontology", "paperkg")
#: What pip says where there is no way to its index; any other failure is ours.
_NO_INDEX = re.compile(r"No matching distribution|Could not find a version|NewConnectionError|Network is unreachable")


def pip(python: str | Path, *arguments: str | Path) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", *map(str, arguments)]
    # PYTHONPATH would let the sources in this folder stand in for what the wheel lacks.
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=clean)
    if done.returncode and _NO_INDEX.search(done.stderr):
        pytest.skip("pip cannot reach a package index, and its cache lacks what is needed")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy, dist = tmp_path_factory.mktemp("sources"), tmp_path_factory.mktemp("dist")
    for name in SOURCES:
        path = ROOT / name
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(path, copy / name, follow_symlinks=False)
    pip(sys.executable, "wheel", "--no-deps", "--wheel-dir", dist, copy)
    return next(dist.glob("paperkg-*.whl"))


def test_the_wheel_holds_every_file_of_the_package_and_no_root_link(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    files = (path for path in (ROOT / "paperkg").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert names == {path.relative_to(ROOT).as_posix() for path in files}
    assert {"paperkg/ontology/paperkg.ttl", "paperkg/ontology/shapes.ttl", "paperkg/py.typed"} <= names
    assert {".tsv", ".rq", ".jsonld"} <= {Path(name).suffix for name in names}


def test_the_main_job_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv")
    scripts = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    # Our pip serves the new environment, which then needs none; only the modules that are loaded are compiled.
    install = ("--python", scripts / "python", "install", "--no-compile")
    pip(sys.executable, *install, "--constraint", ROOT / "constraints.txt", wheel)
    # It may keep what it compiles, whatever the tests are told: else each of the three commands compiles spaCy anew.
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")}

    def paperkg(*arguments: str | Path) -> str:
        command = [str(scripts / "paperkg"), *map(str, arguments)]
        done = subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    paperkg("build", ROOT / "samples")
    answer = json.loads(paperkg("ask", "which papers compare against GRPO?", "--json"))
    assert answer["rows"]
    assert all(row["evidence"] for row in answer["rows"])
    assert paperkg("check", "--json") == "[]\n"
