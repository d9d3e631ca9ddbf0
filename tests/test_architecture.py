"""The house keeps its shape: floors, the direction of imports, the root links, and the sizes of files and functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "paperkg"
MAX_FILE_LINES, MAX_FUNCTION_LINES = 400, 60

#: From the ground up. A module may import from its own line and from the lines above it here, never from those below.
FLOORS = (
    ("paperkg.errors", "paperkg.files", "paperkg.lock", "paperkg.switch"),
    ("paperkg.ontology",),
    ("paperkg.extract",),
    ("paperkg.graph",),
    ("paperkg.serve", "paperkg.scale"),
    ("paperkg.parallel", "paperkg.pipeline", "paperkg.report", "paperkg.shelf", "paperkg.folder", "paperkg.change"),
    ("paperkg",),
    (
        "paperkg.cli",
        "paperkg.cli_analyze",
        "paperkg.cli_change",
        "paperkg.cli_export",
        "paperkg.cli_graph",
        "paperkg.cli_group",
        "paperkg.cli_page",
        "paperkg.cli_rules",
        "paperkg.show",
        "paperkg.show_graph",
        "paperkg.show_rows",
    ),
    ("paperkg.__main__",),
)

SOURCES = sorted(PACKAGE.rglob("*.py"))
ALL_SOURCES = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))]


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return all that a file is made of of which a test here asks."""
    asked = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ExceptHandler)
    return tuple(node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, asked))


@cache
def imports(path: Path) -> tuple[str, ...]:
    """Return the modules that a file imports, wherever in it; a name that is a module counts as one."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    package = name_of(path) if path.name == "__init__.py" else name_of(path).rpartition(".")[0]
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                yield f"{module}.{alias.name}" if is_module(f"{module}.{alias.name}") else module


@cache
def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def floor_of(module: str) -> int:
    """Return the floor with the longest name that the module belongs to."""
    fits = [
        (len(name), floor)
        for floor, names in enumerate(FLOORS)
        for name in names
        if module == name or (module.startswith(f"{name}.") and name != "paperkg")
    ]
    assert fits, f"{module} belongs to no floor: add it to FLOORS"
    return max(fits)[1]


def test_imports_point_to_lower_floors() -> None:
    # The public API loads what it names on first use; it stands above everything that it names.
    above = [
        f"{name_of(path)} imports {module}, from a floor above it"
        for path in SOURCES
        for module in imports(path)
        if module.split(".")[0] == "paperkg" and floor_of(module) > floor_of(name_of(path))
    ]
    assert above == []


def test_the_root_links_are_never_imported() -> None:
    links = {"extract", "graph", "ontology"}
    found = [(name_of(path), name) for path in ALL_SOURCES for name in imports(path) if name.split(".")[0] in links]
    assert found == []


@pytest.mark.parametrize("floor", ["extract", "graph", "ontology"])
def test_a_root_link_opens_on_its_package(floor: str) -> None:
    link = ROOT / floor
    assert link.is_symlink()
    assert link.readlink() == Path("paperkg", floor)


def test_a_file_is_one_thing() -> None:
    lines = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_SOURCES}
    assert {name: length for name, length in lines.items() if length > MAX_FILE_LINES} == {}, "split them"


def test_a_function_is_one_thing() -> None:
    functions = [
        (f"{name_of(path)}.{node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for path in ALL_SOURCES
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert functions
    assert [(name, length) for name, length in functions if length > MAX_FUNCTION_LINES] == []


def test_no_handler_catches_everything() -> None:
    handlers = [(name_of(path), n) for path in SOURCES for n in nodes(path) if isinstance(n, ast.ExceptHandler)]
    broad = [
        f"{name}:{handler.lineno}"
        for name, handler in handlers
        if handler.type is None or ast.unparse(handler.type) in {"Exception", "BaseException"}
    ]
    assert handlers
    assert broad == []


#: Within a floor, down the stream: a module may import from its own line and from the lines above it.
STREAMS = {
    "paperkg.ontology": (("keys", "terms"), ("names", "metrics")),
    "paperkg.extract": (
        (
            "rules",
            "once",
            "learned.plain_words",
            "learned.weight_table",
            "learned.name_counts",
            "model",
            "learned.place_features",
            "learned.vocabulary",
            "record",
            "source.ledger",
            "results.cues",
        ),
        (
            "source.encoding",
            "source.sidecar",
            "source.read",
        ),
        (
            "source",
            "layouts",
        ),
        ("lang",),
        (
            "tokens",
            "measures",
            "names",
            "rules.grammar",
            "units",
            "results.numbers",
            "tasks",
            "rules.user_rules",
        ),
        (
            "things",
            "own",
            "works",
            "measures.korean_words",
        ),
        (
            "gaps",
            "claim",
            "things.members",
            "own.headed",
            "own.introduced",
            "own.kindred",
            "own.propose",
            "works.relate_works",
            "works.relate",
            "works.korean_background",
            "works.mates",
            "results",
            "learned",
            "works.rivals_tabled",
            "things.short_members",
            "texts",
        ),
        (
            "extractor",
            "nlp",
            "rules.rulebook",
        ),
        ("evaluate",),
    ),
    "paperkg.graph": (
        ("escapes", "marking", "model", "identity", "nquads", "spelling", "decisions"),
        ("aliases", "linksfile", "senses"),
        ("merge", "labels", "records"),
        ("summary", "rdf", "turtle", "network", "graphml", "store", "rdflib_view"),
        ("agree", "audit", "diff", "variants", "suspicious"),
        ("derive",),
        ("check", "export"),
        ("questions", "cues", "resolve", "answers", "ask", "sparql"),
        ("walks",),
        ("analysis",),
        ("plot",),
        ("kg",),
    ),
}


def place_in_stream(module: str) -> int | None:
    """Return the line of a module in the stream of its floor, None where it stands in no stream."""
    floor = next((floor for floor in STREAMS if module.startswith(f"{floor}.")), None)
    if floor is None:
        return None
    stage = module.removeprefix(f"{floor}.")
    fits = [
        (len(name), place)
        for place, names in enumerate(STREAMS[floor])
        for name in names
        if f"{stage}.".startswith(f"{name}.")
    ]
    assert fits, f"{module} has no place in the stream of {floor}: add it to STREAMS"
    return max(fits)[1]


def test_within_a_floor_imports_point_up_the_stream() -> None:
    down = []
    for path in SOURCES:
        here, floor = place_in_stream(name_of(path)), ".".join(name_of(path).split(".")[:2])
        for module in imports(path):
            if here is not None and module.startswith(f"{floor}."):
                place = place_in_stream(module)
                assert place is not None
                if place > here:
                    down.append(f"{name_of(path)} imports {module}, which stands below it in the stream")
    assert down == []


def test_no_imports_go_round_in_a_circle() -> None:
    modules = {name_of(path): set(imports(path)) for path in SOURCES}
    # The public API loads what it names on first use; naming it in a type is no import.
    modules["paperkg"] = set()
    known = {name: {module for module in found if module in modules} - {name} for name, found in modules.items()}
    TopologicalSorter(known).prepare()


def test_the_streams_name_only_what_is_there() -> None:
    for floor, lines in STREAMS.items():
        gone = [name for line in lines for name in line if not is_module(f"{floor}.{name}")]
        assert not gone, floor
