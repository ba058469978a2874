"""The names of concepts, and the classes they are of."""

from __future__ import annotations

import pytest

from claimcheck.language.support.naming import class_of, name_of
from claimcheck.language.support.overlap import lineage
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.words.taxonomy import read_taxonomy


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("oseltamivir", "antiviral"),
        ("amoxicillin", "antibiotic"),
        ("rosuvastatin", "statin"),
        ("bisoprolol", "beta blocker"),
        ("warfarin", "anticoagulant"),
        ("broccoli", "vegetable"),
        ("nystatin", None),
        ("cholesterol", None),
        ("april", None),
        ("reservoir", None),
    ],
)
def test_the_class_of_a_word(word: str, kind: str | None) -> None:
    assert class_of(name_of(word)) == kind


def test_inflections_share_a_name() -> None:
    assert name_of("immunological") == name_of("immunology")
    assert name_of("carrots") == name_of("carrot")


def test_what_is_of_a_class_is_a_kind_of_it() -> None:
    assert "statin" in lineage(name_of("simvastatin"))
    assert lineage("statin") == {"statin"}


def test_every_class_is_a_concept() -> None:
    concepts = read_taxonomy("synonyms").broader
    assert read_lexicon("members").keys() <= concepts.keys()
