"""Tables of what health authorities have settled."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck.rules
from claimcheck.language.words.templates import check_template
from claimcheck.rules._known import known_matters

FOLDER = Path(claimcheck.rules.__path__[0])
TABLES = sorted(FOLDER.rglob("*.table"))
MODULES = [
    ".".join(("claimcheck.rules", *path.relative_to(FOLDER).with_suffix("").parts))
    for path in TABLES
]


def test_every_table_stands_beside_a_rule() -> None:
    assert TABLES
    assert [path.name for path in TABLES if not path.with_suffix(".py").exists()] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_matter_says_what_is_known_and_who_says_so(module: str) -> None:
    for known in known_matters(module):
        assert known.fact
        assert known.source


@pytest.mark.parametrize("module", MODULES)
def test_both_sides_of_a_matter_can_be_looked_for(module: str) -> None:
    for known in known_matters(module):
        assert known.about
        assert known.of
        for line in (*known.about, *known.of, *known.told):
            check_template(line)


@pytest.mark.parametrize("path", TABLES, ids=[path.stem for path in TABLES])
def test_no_matter_stands_twice(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    matters = [line for line in lines if line.startswith("[")]
    assert len(matters) == len(set(matters))


def test_a_refuted_claim_is_one_of_raising_lowering_or_denying() -> None:
    said = {known.said for known in known_matters("claimcheck.rules.safety.refuted_claim")}
    assert said == {"raises", "lowers", "denied"}
