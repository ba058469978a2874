"""Invented claims of every type are told apart."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import is_read

from claimcheck.language.reading import SentenceReading
from claimcheck.model.claim import ClaimType

LINES = Path(__file__).with_name("claim_types.txt").read_text(encoding="utf-8").splitlines()
BEFORE = SentenceReading("Asthma harms the lungs.")


def labelled() -> list[tuple[ClaimType, str]]:
    pairs, kind = [], ClaimType.BENEFIT
    for line in LINES:
        if line.startswith("==="):
            kind = ClaimType(line.strip("= "))
        elif line and not line.startswith("#"):
            pairs.append((kind, line))
    return pairs


def wrong(pairs: list[tuple[ClaimType, str]]) -> list[str]:
    return [text for kind, text in pairs if SentenceReading(text, (BEFORE,)).type is not kind]


def test_there_are_many_claims_of_every_type() -> None:
    kinds = [kind for kind, _ in labelled()]
    assert set(kinds) == set(ClaimType)
    assert min(kinds.count(kind) for kind in set(kinds) - {ClaimType.SOURCE_REFERENCE}) >= 15


def test_the_studied_half_is_typed_well() -> None:
    read = [(kind, text) for kind, text in labelled() if is_read(text)]
    assert len(wrong(read)) <= 0.1 * len(read)


def test_no_type_is_mostly_missed() -> None:
    for kind in ClaimType:
        pairs = [pair for pair in labelled() if pair[0] is kind]
        assert len(wrong(pairs)) * 2 < len(pairs) or kind is ClaimType.SOURCE_REFERENCE, kind
