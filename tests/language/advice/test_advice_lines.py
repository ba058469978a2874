"""Invented sentences of many registers, each with the advice in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.language.wording import grade_wording

_LINES = [
    line.split(" | ", 1)
    for line in (Path(__file__).parent / "advice_lines.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
_NAMES = {"s": "strong", "w": "weak", "n": "none"}


@pytest.mark.parametrize("advice", _NAMES)
def test_advice_is_heard_where_it_is_given_and_only_there(advice: str) -> None:
    sentences = [sentence for code, sentence in _LINES if code == advice]
    heard = {s: grade_wording(s).advice.value for s in sentences}
    assert sentences
    assert {s: found for s, found in heard.items() if found != _NAMES[advice]} == {}
