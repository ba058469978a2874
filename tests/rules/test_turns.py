"""The turns of phrase that stand beside a rule in a text file."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck.rules
from claimcheck.language.words.templates import check_template

FOLDER = Path(claimcheck.rules.__path__[0])
FILES = [pytest.param(p, id=p.stem) for p in sorted(FOLDER.rglob("*.txt")) if p.name != "index.txt"]


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", FILES)
def test_they_begin_with_their_source(path: Path) -> None:
    lines = lines_of(path)
    head = lines[: lines.index("")]
    assert all(line.startswith("# ") for line in head)
    assert any("Source:" in line for line in head)


@pytest.mark.parametrize("path", FILES)
def test_every_section_is_read_by_the_rule_of_that_name(path: Path) -> None:
    code = path.with_suffix(".py").read_text(encoding="utf-8")
    sections = [line.strip("[]") for line in lines_of(path) if line.startswith("[")]
    assert "__name__, " in code
    assert [name for name in sections if f'"{name}"' not in code] == []


@pytest.mark.parametrize("path", FILES)
def test_each_can_be_looked_for_and_is_listed_once(path: Path) -> None:
    turns = [line for line in lines_of(path) if line and line[0] not in "#["]
    assert len(turns) == len(set(turns))
    for turn in turns:
        check_template(turn)
