"""The rules of comparison held to every recorded record, where the folder with them is there."""

from __future__ import annotations

from itertools import combinations

import pytest

from claimcheck.bibliography.load import read_references
from claimcheck.model.record import Record
from claimcheck.sources import crossref, europepmc, openalex, pubmed
from claimcheck.sources.asking import Reply
from claimcheck.verifying.citing import as_bibtex, make_entry
from claimcheck.verifying.fields import compare
from claimcheck.verifying.titles import compare_titles, fold_words
from tests.sources.samples import SAMPLES, crossref_works, load, names, needs_samples

pytestmark = needs_samples


@pytest.fixture(scope="module")
def records() -> list[Record]:
    found = [
        crossref.read_work(work)
        for name in names("crossref", "*.json")
        for work in crossref_works(load("crossref", name))
    ]
    for name in names("pubmed", "*.xml"):
        found += pubmed.read_reply(Reply(200, (SAMPLES / "pubmed" / name).read_bytes()))
    for name in names("europepmc", "search_c*.json"):
        if "idlist" not in name:
            raw = (SAMPLES / "europepmc" / name).read_bytes()
            found += europepmc.read_reply(Reply(200, raw))
    found += [openalex.read_work(load("openalex", n)) for n in names("openalex", "work_*.json")]
    return [record for record in found if record.titles]


def test_the_entry_made_of_a_record_agrees_with_it_after_a_trip_through_bibtex(
    records: list[Record],
) -> None:
    assert len(records) > 300
    for record in records:
        (entry,), _ = read_references(as_bibtex(make_entry([record])).encode(), "x.bib")
        found = compare(entry, [record])
        assert found.mismatches == (), record
        assert "title" in found.agreed


def test_no_two_recorded_works_bear_one_title(records: list[Record]) -> None:
    titles = sorted({record.titles[0] for record in records})
    by_words = {fold_words(title): title for title in titles}
    for one, other in combinations(list(by_words.values())[:250], 2):
        if "".join(fold_words(one)) != "".join(fold_words(other)):
            assert not compare_titles(one, other).same, (one, other)
