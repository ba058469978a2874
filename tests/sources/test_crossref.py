from __future__ import annotations

from dataclasses import replace

from claimcheck.sources.crossref import read_work
from tests.loopback import shapes
from tests.loopback.works import Work

WORK = Work(doi="10.5555/a", title="Voles at rest", authors=(("Vole", "Ada"),), year=2015)
PREPRINT = replace(WORK, kind="posted-content")


def test_a_date_without_a_year_is_no_date() -> None:
    assert read_work(shapes.crossref(replace(WORK, year=0))).years == ()


def test_every_year_counts() -> None:
    assert set(read_work(shapes.crossref(replace(WORK, online=2013))).years) == {2015, 2013}


def test_a_title_comes_with_and_without_its_subtitle() -> None:
    record = read_work(shapes.crossref(replace(WORK, subtitle="A fable")))
    assert record.titles == ("Voles at rest: A fable", "Voles at rest")


def test_a_person_deposited_as_a_group_is_a_person() -> None:
    names = [{"name": "Ada Vole"}, {"name": "Fable Study Group"}]
    record = read_work(shapes.crossref(replace(WORK, crossref={"author": names})))
    assert record.authors == ("Vole, Ada",)
    assert record.groups == ("Fable Study Group",)


def test_a_preprints_publisher_is_known_by_its_servers_and_not_by_its_own_name() -> None:
    known = {"publisher": "Cold Spring Harbor Laboratory"}
    assert read_work(shapes.crossref(replace(PREPRINT, crossref=known))).journals == (
        "bioRxiv",
        "medRxiv",
    )
    unknown = {"publisher": "Nobody Press"}
    assert read_work(shapes.crossref(replace(PREPRINT, crossref=unknown))).journals == ()
    named = {"institution": [{"name": "FableRxiv"}]}
    assert read_work(shapes.crossref(replace(PREPRINT, crossref=named))).journals == ("FableRxiv",)


def test_a_title_of_no_letters_is_no_title() -> None:
    assert read_work({"DOI": "10.5555/a", "title": [".", None, 7]}).titles == ()


def test_a_meetings_abstract_is_known_by_its_number_or_its_label() -> None:
    def is_abstract(title: str, **more: str) -> bool:
        return read_work({"DOI": "10.5555/a", "title": [title], **more}).conference_abstract

    assert is_abstract("Abstract 1234: Naps of voles", issue="Supplement_1")
    assert is_abstract("Naps of voles (P3.123)", issue="14_supplement")
    assert not is_abstract("Naps of voles", issue="Supplement_1")
    assert not is_abstract("COVID-19: a fable", issue="4", page="12")


def test_a_record_of_odd_shapes_does_not_raise() -> None:
    odd = {
        "DOI": "10.5555/a",
        "author": ["x", None, {"family": None}],
        "issued": {"date-parts": None},
        "updated-by": [None, {"type": None}],
        "relation": [],
        "title": "as text",
        "license": {},
        "funder": [{}],
    }
    record = read_work(odd)
    assert record.titles == ("as text",)
    assert len(record.notices) == 2
