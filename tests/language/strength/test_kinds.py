"""One relation worded in many ways: vocabulary and frames beyond those of any known text."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.language.comparing import step_of
from claimcheck.language.wording import grade_wording

_CODES = "ncqd"
_LINES = Path(__file__).with_name("kinds.txt").read_text(encoding="utf-8").splitlines()
_CASES = [line.split(" ", 1) for line in _LINES if line and line[0] not in "#="]


@pytest.mark.parametrize(("meant", "sentence"), _CASES)
def test_the_class_of_a_wording(meant: str, sentence: str) -> None:
    assert _CODES[step_of(grade_wording(sentence).strength)] == meant
