"""A tool is timed only if it is seen to check what it is given."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from benchmarks.speed.measuring import NothingCheckedError, must_speak_of


def test_a_tool_that_names_the_file_checks_it(tmp_path: Path) -> None:
    must_speak_of([sys.executable, "-c", "print('tea.md:3: a word')"], tmp_path, "tea.md")


def test_a_tool_that_cannot_be_imported_is_not_timed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "no_such_checker", "check", "tea.md"]
    with pytest.raises(NothingCheckedError, match=r"exit 1.*No module named no_such_checker"):
        must_speak_of(command, tmp_path, "tea.md")


def test_a_tool_that_says_nothing_is_not_timed(tmp_path: Path) -> None:
    with pytest.raises(NothingCheckedError, match="it printed nothing"):
        must_speak_of([sys.executable, "-c", "pass"], tmp_path, "tea.md")
