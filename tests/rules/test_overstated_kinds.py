"""Overstated sentences are flagged by their kind, and the honest ones that look like them are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import Config, audit_text

_LINES = Path(__file__).with_name("overstated_kinds.txt")
_FAMILIES = ("wording/", "causation/", "safety/", "attribution/")
_SOURCING = "attribution/vague-source"


def _kinds() -> dict[str, list[tuple[bool, str]]]:
    """The sentences of each kind, and whether they overstate."""
    kinds: dict[str, list[tuple[bool, str]]] = {}
    sentences: list[tuple[bool, str]] = []
    for line in _LINES.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition(" ")
        if mark == "=":
            sentences = kinds.setdefault(text, [])
        elif mark in ("+", "-"):
            sentences.append((mark == "+", text))
    return kinds


KINDS = _kinds()


def _flagged(text: str) -> Iterator[str]:
    for finding in audit_text(text, config=Config(require_claims=False)).articles[0].findings:
        if finding.rule.startswith(_FAMILIES) and finding.rule != _SOURCING:
            yield finding.rule


@pytest.mark.parametrize("kind", KINDS)
def test_what_overstates_is_flagged(kind: str) -> None:
    assert [text for over, text in KINDS[kind] if over and not any(_flagged(text))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_honest_is_left_alone(kind: str) -> None:
    assert [
        (text, *_flagged(text)) for over, text in KINDS[kind] if not over and any(_flagged(text))
    ] == []
