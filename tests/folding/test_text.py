"""The helpers the foldings share."""

from __future__ import annotations

from claimcheck.folding.text import (
    collapse_space,
    did_you_mean,
    nearest,
    strip_accents,
    strip_invisible,
)
from claimcheck.model.finding import Level


def test_space_collapses() -> None:
    assert collapse_space(" a\n\t b\u00a0 c ") == "a b c"


def test_accents_and_strokes_go() -> None:
    assert strip_accents("Straße Łódź Åre ısı") == "Strasse Lodz Are isi"


def test_invisible_characters_go() -> None:
    assert strip_invisible("a\u00adb\u200bc\ufeff") == "abc"


def test_the_nearest_word_is_named_or_none() -> None:
    assert nearest("benifit", ["benefit", "harm"]) == "benefit"
    assert nearest("zzz", ["benefit", "harm"]) == ""


def test_of_a_name_with_its_family_the_last_part_may_be_like() -> None:
    assert nearest("hype/cure-wrod", ["wording/cure-word"]) == "wording/cure-word"


def test_a_hint_names_a_member_of_an_enumeration_by_its_value() -> None:
    assert did_you_mean("warnin", Level) == "; did you mean 'warning'?"
    assert did_you_mean("zzz", Level) == ""
