from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.bibliography.load import read_references
from claimcheck.model.study import Entry, Status
from claimcheck.sources.interface import Identifiers, Wanted
from claimcheck.verifying.citing import Cited, as_bibtex, cite, make_key, read_wanted
from claimcheck.verifying.running import open_bureau
from tests.loopback import faults
from tests.loopback.fixtures import Loopback
from tests.loopback.server import lasting
from tests.loopback.works import update
from tests.verifying.making import TRIAL, VOLES


def ask(loopback: Loopback, text: str, *taken: str) -> Cited:
    with open_bureau(loopback.settings) as bureau:
        return cite(read_wanted(text), bureau.desk, taken)


def entry(cited: Cited) -> Entry:
    assert cited.entry is not None
    return cited.entry


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("doi:10.5555/A", Identifiers(doi="10.5555/a")),
        ("10.5555/a", Identifiers(doi="10.5555/a")),
        ("https://doi.org/10.5555/a", Identifiers(doi="10.5555/a")),
        ("pmid:123", Identifiers(pmid="123")),
        ("https://pubmed.ncbi.nlm.nih.gov/123/", Identifiers(pmid="123")),
        ("Naps of voles", Wanted("Naps of voles")),
    ],
)
def test_what_is_wanted(text: str, wanted: Identifiers | Wanted) -> None:
    assert read_wanted(text) == wanted


@pytest.mark.parametrize("text", ["doi:nonsense", "pmid:123456789", "https://example.org/x"])
def test_what_is_no_identifier_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"DOI|PMID"):
        read_wanted(text)


@pytest.mark.parametrize("text", [f"doi:{VOLES.doi}", f"pmid:{VOLES.pmid}", VOLES.whole_title])
def test_a_complete_entry_by_doi_pmid_or_title(loopback: Loopback, text: str) -> None:
    loopback.hold(VOLES, TRIAL)
    made = entry(ask(loopback, text))
    assert made.key == "muller2015"
    assert made.type == "article"
    assert made.title == VOLES.whole_title
    assert made.authors == ("Müller, Hanna Eva", "van der Berg, Otto", "O'Brien, Sheila")
    assert (made.year, made.journal, made.volume, made.number) == (2015, VOLES.journal, "12", "3")
    assert (made.pages, made.doi, made.pmid) == ("1082-1088", VOLES.doi, VOLES.pmid)


def test_what_is_written_reads_back_the_same_and_verifies(loopback: Loopback) -> None:
    odd = replace(
        VOLES,
        title="Naps & 50% of {nothing}: a #1 fable_of x",
        subtitle="",
        authors=(("O'Brien", "A"),),
        groups=("The Vole Study Group",),
    )
    loopback.hold(odd)
    made = entry(ask(loopback, f"doi:{VOLES.doi}"))
    (back,), problems = read_references(as_bibtex(made).encode(), "x.bib")
    assert not problems
    assert back.title.replace("{", "").replace("}", "") == odd.title.replace("{", "").replace(
        "}", ""
    )
    assert back.authors == made.authors
    assert loopback.verify_one(back).verdict.value == "verified"


def test_keys_are_good_and_never_taken() -> None:
    assert make_key(("García-López, María",), 2012, ()) == "garcialopez2012"
    assert make_key(("Roe, A",), 2012, {"roe2012"}) == "roe2012a"
    assert make_key(("Roe, A",), 2012, {"roe2012", "roe2012a"}) == "roe2012b"
    assert make_key(("World Health Organization",), None, ()) == "who"
    assert make_key((), 2012, ()) == "anonymous2012"


def test_a_retracted_work_is_reported(loopback: Loopback) -> None:
    loopback.hold(replace(VOLES, crossref={"updated-by": [update("retraction", "10.5555/n")]}))
    assert ask(loopback, f"doi:{VOLES.doi}").status == (Status.RETRACTED,)


def test_a_title_that_two_works_bear_is_not_guessed(loopback: Loopback) -> None:
    loopback.hold(
        VOLES, replace(VOLES, doi="10.5555/twin", pmid="90000055", authors=(("Other", "Otto"),))
    )
    cited = ask(loopback, VOLES.whole_title)
    assert cited.entry is None
    assert "several works" in cited.notes[0]


def test_what_nobody_has_is_not_made_up(loopback: Loopback) -> None:
    assert ask(loopback, "doi:10.5555/none").entry is None
    assert ask(loopback, "A title that nobody ever gave to anything").entry is None


def test_an_outage_is_reported(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    loopback.world.faults["crossref"] = [lasting(faults.unavailable())]
    cited = ask(loopback, f"doi:{VOLES.doi}")
    assert cited.entry is not None
    assert "crossref" in cited.not_checked[0]


@pytest.mark.parametrize(
    "title",
    ["A } b {", "}\n@article{b, title={B}}\n{", "A \\} b {", "{A} b", "A\nb", "}", "A {b {c} d"],
)
def test_no_title_breaks_out_of_its_entry(title: str) -> None:
    made = Entry("a", "article", f"T {title}", ("Lee, A} B",), 2020, doi="10.1234/a}b")
    (back,), problems = read_references(as_bibtex(made).encode(), "x.bib")
    assert problems == ()
    assert back.doi == made.doi
    assert back.title.startswith("T")


def test_a_title_of_no_word_is_not_asked_for() -> None:
    with pytest.raises(ValueError, match="give a DOI"):
        read_wanted(" - ")
