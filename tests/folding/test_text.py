"""The helpers the foldings share."""

from __future__ import annotations

from claimcheck.folding.text import (
    collapse_space,
    nearest,
    strip_accents,
    strip_invisible,
)


def test_space_collapses() -> None:
    assert collapse_space(" a\n\t b\u00a0 c ") == "a b c"


def test_accents_and_strokes_go() -> None:
    assert strip_accents("Straße Łódź Åre ısı") == "Strasse Lodz Are isi"


def test_invisible_characters_go() -> None:
    assert strip_invisible("a\u00adb\u200bc\ufeff") == "abc"


def test_the_nearest_word_is_named_or_none() -> None:
    assert nearest("benifit", ["benefit", "harm"]) == "benefit"
    assert nearest("zzz", ["benefit", "harm"]) == ""
