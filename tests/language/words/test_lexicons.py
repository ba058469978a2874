"""The lexicons as files."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck.language

FOLDER = Path(claimcheck.language.__path__[0]) / "lexicons"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_lexicon_names_each_section_once(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    sections = [line for line in lines if line.startswith("[")]
    assert len(sections) == len(set(sections))
