"""Measure paperkg's extraction and build against a naive pipeline, on the same corpora in one run; `make bench`.

The digests are `../shared/digests/ko` where that is there, else our samples, repeated with other arXiv ids so that each
copy is about papers of its own; the abstracts are the first of `../shared/digests/hf-api/all.jsonl.gz`.

Every program runs in a process of its own: once on a single entry, which is its
start-up, and once on the whole; rates are those of the difference in CPU seconds, which other work on the machine
disturbs less than the clock. Prints figures and asserts none.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
DIGESTS = ROOT.parent / "shared" / "digests"
SHARED = DIGESTS / "ko"
ABSTRACTS = DIGESTS / "hf-api" / "all.jsonl.gz"
ENTRY = re.compile(r"^(## )\d{4}(\.\d{5})$", re.MULTILINE)
CLI = [sys.executable, "-c", "import sys; from paperkg.cli import main; sys.exit(main())"]


class Cost(NamedTuple):
    """What a process took: wall-clock seconds, seconds of CPU, and its largest resident size in MiB."""

    wall: float
    cpu: float
    memory: float


class Corpus(NamedTuple):
    """A folder of digests and its size."""

    folder: Path
    entries: int
    megabytes: float


def repeat(folder: Path, digests: list[str], copies: int) -> Corpus:
    """Write each digest `copies` times; copy k moves all papers to month k, so that no two copies share a paper."""
    folder.mkdir()
    entries = size = 0
    for copy in range(copies):
        month = f"{copy // 12 + 10:02d}{copy % 12 + 1:02d}"
        for number, digest in enumerate(digests):
            text, found = ENTRY.subn(rf"\g<1>{month}\g<2>", digest)
            size += (folder / f"{month}-{number:02d}.md").write_bytes(text.encode())
            entries += found
    return Corpus(folder, entries, size / 1e6)


def abstracts(folder: Path, count: int) -> Corpus:
    """Write the first abstracts of the dump as JSON lines."""
    folder.mkdir()
    with gzip.open(ABSTRACTS, "rt", encoding="utf-8") as file:
        lines = list(islice(file, count))
    size = (folder / "abstracts.jsonl").write_bytes("".join(lines).encode())
    return Corpus(folder, len(lines), size / 1e6)


def measure(command: list[str], log: Path) -> Cost:
    """Run a command to its end, its output to `log`, and return what it took."""
    start = time.perf_counter()
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: a fault in the data, reported; the run is whole
        talk = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{talk}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20)


def programs(corpus: Corpus, target: Path) -> dict[str, list[str]]:
    """Return the command of each program, for a corpus and a folder to write to."""
    target.mkdir()
    source = str(corpus.folder)
    here = Path(__file__)
    return {
        "extract, one core": [*CLI, "extract", source, "--jobs", "1"],
        "extract, all cores": [*CLI, "extract", source],
        "extract with spaCy": [sys.executable, str(here.with_name("with_spacy.py")), source],
        "build, one core": [*CLI, "build", source, "--jobs", "1", "--output", str(target / "outputs")],
        "naive pipeline": [sys.executable, str(here.with_name("naive.py")), source, str(target)],
    }


def report(corpus: Corpus, small: dict[str, Cost], whole: dict[str, Cost]) -> None:
    """Print one line a program; the ratio is that of the rates, against the naive pipeline."""
    print(f"{corpus.entries} entries, {corpus.megabytes:.1f} MB; rates are per second of CPU, without start-up\n")
    print(f"{'':<20}{'start-up s':>12}{'entries/s':>11}{'MB/s':>7}{'ratio':>8}{'wall s':>8}{'peak MiB':>14}")
    seconds = {name: max(whole[name].cpu - small[name].cpu, 1e-9) for name in whole}
    for name, taken in seconds.items():
        ratio = seconds["naive pipeline"] / taken
        print(
            f"{name:<20}{small[name].cpu:>12.1f}{corpus.entries / taken:>11.0f}{corpus.megabytes / taken:>7.2f}"
            f"{ratio:>7.1f}x{whole[name].wall:>8.1f}{small[name].memory:>7.0f} ->{whole[name].memory:>4.0f}"
        )


def main() -> None:
    """Measure everything once and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=10, help="how often the corpus is repeated (default: 10)")
    parser.add_argument("--abstracts", type=int, default=1500, help="how many abstracts are read (default: 1500)")
    asked = parser.parse_args()
    origin = SHARED if SHARED.is_dir() else ROOT / "samples"
    digests = [path.read_text(encoding="utf-8") for path in sorted(origin.glob("20*.md"))]
    print(f"digests: {'the shared ones' if origin == SHARED else 'our samples'}, {asked.copies} copies")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one = repeat(folder / "one", [digests[0].split("\n---\n")[0]], 1)
        compare(one, repeat(folder / "all", digests, asked.copies), folder)
        if ABSTRACTS.is_file():
            print("\nabstracts")
            compare(abstracts(folder / "first", 1), abstracts(folder / "more", asked.abstracts), folder)


def compare(one: Corpus, corpus: Corpus, folder: Path) -> None:
    """Measure every program on a single entry and on a corpus, and print it."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        target = Path(name)
        small = {program: measure(run, target / "log") for program, run in programs(one, target / "a").items()}
        whole = {program: measure(run, target / "log") for program, run in programs(corpus, target / "b").items()}
    report(corpus, small, whole)


if __name__ == "__main__":
    main()
