"""The worked example's bibliography: nothing invented, nothing unsure told as known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.bibliography.load import load_bibliography
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.study import Study

FOLDER = Path(__file__).resolve().parents[2] / "bibliography"
STUDIES = {study.key: study for study in load_bibliography(FOLDER).studies}
LEFT_OUT = {
    "DOI": "doi",
    "PMID": "pmid",
    "authors": "authors",
    "author list": "authors",
    "author names": "authors",
    "journal": "journal",
    "pages": "pages",
}
"""What an appraisal calls unsure, and the field that must then be empty."""


def unsure(study: Study) -> str:
    assert study.appraisal is not None
    return " | ".join(study.appraisal.unsure)


def test_it_loads_without_a_fault() -> None:
    assert load_bibliography(FOLDER).problems == ()


def test_every_entry_is_appraised() -> None:
    assert len(STUDIES) >= 70
    assert [key for key, study in STUDIES.items() if study.appraisal is None] == []


def test_what_is_known_from_memory_only_stays_out_of_the_export() -> None:
    for key, study in STUDIES.items():
        for told in unsure(study).split(" | "):
            if "from memory only, so left out" not in told:
                continue
            for name, field in LEFT_OUT.items():
                if re.search(rf"\b{name}\b", told):
                    assert not getattr(study.entry, field), (key, field)


@pytest.mark.parametrize("name", ["DOI", "PMID"])
def test_what_was_not_seen_stays_out_of_the_export(name: str) -> None:
    for key, study in STUDIES.items():
        if re.search(rf"\b{name}\b[^|;]*\bnot seen\b", unsure(study)):
            assert not getattr(study.entry, name.lower()), key


def test_conditions_and_statuses_are_concepts_of_the_taxonomy() -> None:
    for axis, taxonomy in (
        ("condition", read_taxonomy("conditions")),
        ("status", read_taxonomy("statuses")),
    ):
        for key, study in STUDIES.items():
            assert study.appraisal is not None
            for word in getattr(study.appraisal.population, axis):
                assert taxonomy.concept(word) == word, (key, word)
                assert word in {*taxonomy.broader, *taxonomy.axis}, (key, word)


def test_studies_named_by_an_appraisal_are_in_the_bibliography() -> None:
    for study in STUDIES.values():
        assert study.appraisal is not None
        named = {*study.appraisal.includes, *study.appraisal.supersedes}
        assert named <= STUDIES.keys()
