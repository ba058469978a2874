"""The house itself: short functions, small files, quick imports, layers, public names."""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import pkgutil
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck

ROOT = Path(__file__).parents[2]
SOURCE = Path(claimcheck.__file__).parent
FILES = sorted(SOURCE.rglob("*.py"))


def function_lengths() -> list[tuple[int, str]]:
    found = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = (node.end_lineno or 0) - node.lineno + 1
                found.append((length, f"{path.relative_to(SOURCE)}:{node.lineno} {node.name}"))
    return sorted(found)


def test_functions_are_short() -> None:
    lengths = function_lengths()
    numbers = [length for length, _ in lengths]
    assert statistics.median(numbers) <= 9
    assert sum(n <= 30 for n in numbers) >= 0.9 * len(numbers)
    assert [name for length, name in lengths if length > 60] == []


def test_files_are_small() -> None:
    sizes = {
        p.relative_to(SOURCE).as_posix(): p.read_text(encoding="utf-8").count("\n") for p in FILES
    }
    assert sum(n <= 250 for n in sizes.values()) >= 0.9 * len(sizes)
    assert {name: n for name, n in sizes.items() if n > 400} == {}


def every_module() -> list[str]:
    return [
        m.name
        for m in pkgutil.walk_packages([str(SOURCE)], "claimcheck.")
        if m.name != "claimcheck.__main__"
    ]


def test_every_public_name_is_itself_even_after_every_module_was_imported() -> None:
    for module in every_module():
        importlib.import_module(module)
    for name in claimcheck.__all__:
        value = getattr(claimcheck, name)
        assert getattr(claimcheck, name) is value
        assert not isinstance(value, type(sys)), f"{name} is a module"


def test_the_version_is_the_installed_packages() -> None:
    assert claimcheck.__version__ == importlib.metadata.version("claimcheck")


def test_the_public_names_are_these() -> None:
    assert claimcheck.__all__ == [
        "Audit",
        "Claim",
        "ClaimcheckError",
        "Config",
        "EvidenceGraph",
        "Finding",
        "Flag",
        "Strength",
        "Study",
        "Verdict",
        "Wording",
        "audit",
        "audit_text",
        "compare_wording",
        "find_claims",
        "find_population",
        "from_json",
        "grade_wording",
        "judge",
        "load_config",
        "profile_study",
        "rows",
        "rule",
        "to_json",
        "weigh_support",
    ]


@pytest.mark.parametrize(
    "heavy", ["networkx", "bibtexparser", "requests", "pydantic", "rapidfuzz", "ruamel"]
)
def test_a_check_of_words_alone_imports_nothing_heavy(heavy: str) -> None:
    code = (
        "import sys, claimcheck; claimcheck.audit_text('Ginger is highly effective for nausea.');"
        f"sys.exit(any(m.split('.')[0] == {heavy!r} for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_importing_claimcheck_imports_none_of_its_parts() -> None:
    code = "import sys, claimcheck; print([m for m in sys.modules if m.startswith('claimcheck.')])"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"


def test_the_layers_hold() -> None:
    command = Path(sys.executable).parent / "lint-imports"
    told = subprocess.run(
        [command, "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stdout + told.stderr
