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
            "gate",
            "pattern_strings",
            "once",
            "plain_words",
            "weight_table",
            "name_counts",
            "model",
            "place_features",
            "vocabulary",
            "record",
            "rule",
            "catalogue_digests",
            "catalogue_learned",
            "catalogue_own",
            "catalogue_works",
            "catalogue",
            "ledger",
            "precision",
            "results_cues",
        ),
        ("encoding", "sidecar", "read"),
        ("tex", "clean", "headings", "layouts", "segment"),
        ("lang",),
        (
            "tokens",
            "beside",
            "coined",
            "grammar",
            "known_edges",
            "known_forms",
            "inline_labels",
            "known",
            "numbers",
            "marked",
            "measures_english",
            "found",
            "measures",
            "facet_items",
            "first_words",
            "spellings",
            "han_terms",
            "define",
            "scored_names",
            "english_runs",
            "mention",
            "hangul_terms",
            "tasks",
            "tasks_korean",
            "measures_korean",
            "measures_chinese",
            "tasks_chinese",
            "tasks_english",
            "tasks_forms",
            "unit",
            "unit_blocks",
            "title_acronym",
            "measures_tabled",
            "shared_names",
            "keyword_tasks",
            "units",
            "user_rules",
        ),
        (
            "group",
            "link",
            "korean_own",
            "korean_asides",
            "korean_data",
            "korean_measures",
            "korean",
            "korean_rivals",
            "korean_titles",
            "named_by_others",
            "own_family",
            "own_parts",
            "chinese",
            "chinese_data",
            "chinese_own",
            "english",
            "english_rivals",
            "senses",
            "asides",
            "kinds",
            "counted",
            "newcomer",
        ),
        (
            "gaps",
            "claim",
            "members",
            "headed",
            "kindred",
            "propose",
            "relate_works",
            "relate",
            "korean_background",
            "mates",
            "results_scene",
            "results_carry",
            "results_found",
            "results_ellipsis",
            "results_owners",
            "results_reading",
            "results_pairs",
            "results_singles",
            "results_rivals",
            "results_readings",
            "number_features",
            "numbers_context",
            "numbers_joined",
            "numbers_apart",
            "numbers_pairs",
            "results",
            "results_table",
            "results_rows",
            "rivals_tabled",
            "wording",
            "context",
            "learned",
            "short_members",
            "learned_numbers",
            "numeric",
            "sizes",
            "texts",
        ),
        ("extractor", "nlp", "rulebook"),
        ("gold", "scoring", "evaluation", "scorecard"),
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
    stage = module.removeprefix(f"{floor}.").split(".")[0]
    place = next((place for place, names in enumerate(STREAMS[floor]) if stage in names), None)
    assert place is not None, f"{module} has no place in the stream of {floor}: add it to STREAMS"
    return place


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
