"""Imports run downward only, and nothing under `src/` touches the world."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsmodel"
MODULES = sorted(SOURCE.rglob("*.py"))

# From the top of the house to its ground: a module imports from lower floors only.
FLOORS = (
    ("newsmodel",),
    ("newsmodel.parser",),
    ("newsmodel.explanation",),
    ("newsmodel._stages", "newsmodel.exports"),
    ("newsmodel.models",),
    ("newsmodel.spans", "newsmodel.lexicon", "newsmodel.style"),
    ("newsmodel._word_table", "newsmodel._word_bits"),
    ("newsmodel.words", "newsmodel.errors", "newsmodel._version"),
)
STAGES = {
    "lines", "header", "sections", "quotes", "sentences",
    "cast", "attribution", "claims", "speakers", "dates", "assemble",
}  # fmt: skip

IMPURE_MODULES = {
    "os", "io", "pathlib", "socket", "subprocess", "urllib", "requests", "time", "random",
    "locale", "logging", "tempfile", "shutil", "threading", "secrets", "warnings",
}  # fmt: skip
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "now", "today", "utcnow"}


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def floor(module: str) -> int:
    if module == "newsmodel":
        return 0
    for number, rooms in enumerate(FLOORS[1:], 1):
        if any(module == room or module.startswith(room + ".") for room in rooms):
            return number
    raise AssertionError(f"{module} stands on no floor")


def imported(path: Path) -> set[str]:
    """Modules that the module imports, those inside functions too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path.name}: relative import"
            found.add(node.module)
            for alias in node.names:
                child = SOURCE.parent.joinpath(*node.module.split("."), alias.name)
                if child.with_suffix(".py").exists() or child.is_dir():
                    found.add(f"{node.module}.{alias.name}")
    return found


# A notebook shows an article by asking the article itself, so the model calls the export.
UPWARD = {("newsmodel.models.article", "newsmodel.exports.html")}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_downward(path: Path) -> None:
    """No module imports from a floor above its own."""
    here = name_of(path)
    for there in imported(path):
        if there.startswith("newsmodel") and (here, there) not in UPWARD:
            assert floor(there) >= floor(here) or there == "newsmodel.exports", (
                f"{here} imports {there}"
            )


def stage_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[2] if len(parts) > 2 and parts[1] == "_stages" and parts[2] in STAGES else None


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_stage_imports_no_other_stage(path: Path) -> None:
    """What two stages share stands in a module that is no stage."""
    here = stage_of(name_of(path))
    if name_of(path).startswith("newsmodel._stages"):
        others = {stage_of(there) for there in imported(path)} - {None, here}

        assert others == set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_touches_the_world(path: Path) -> None:
    """No files, network, clock or environment under `src/`."""
    tops = {there.split(".")[0] for there in imported(path)}

    assert tops & IMPURE_MODULES == set()

    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            assert called not in IMPURE_CALLS, f"{path.name}:{node.lineno} calls {called}"


def test_dateparser_has_one_door() -> None:
    """Only `_dateparser` knows dateparser."""
    users = {
        path.name for path in MODULES if any(m.startswith("dateparser") for m in imported(path))
    }

    assert users <= {"_dateparser.py"}


def test_core_dependencies_are_three() -> None:
    """Nothing but the standard library, attrs, regex and dateparser is imported."""
    import sys

    allowed = {"attrs", "regex", "dateparser", "newsmodel"} | set(sys.stdlib_module_names)
    for path in MODULES:
        tops = {there.split(".")[0] for there in imported(path)}

        assert tops <= allowed, path
