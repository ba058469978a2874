"""What other checkers were seen to get wrong, one test a trap, named after it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.bibliography.load import read_references
from claimcheck.model.record import NoticeKind
from claimcheck.model.study import Status, Verification
from claimcheck.sources.retraction_watch import build_index
from claimcheck.verifying.report import Outcome
from tests.loopback import faults
from tests.loopback.fixtures import Loopback
from tests.loopback.server import lasting
from tests.loopback.works import ALL, Work, update
from tests.sources.retraction_rows import HEADER, row
from tests.verifying.making import TRIAL, VOLES, entry_of

RETRACTED_AT_CROSSREF = replace(
    VOLES, crossref={"updated-by": [update("retraction", "10.5555/notice")]}
)
RETRACTION_IN = (
    "RetractionIn",
    "J Imag Vole Med. 2016 Feb 6;13(1):5. doi: 10.5555/notice.",
    "90000099",
)


def fields(result: object) -> set[str]:
    return {mismatch.field for mismatch in result.fields}


# 1
def test_updated_by_is_read_and_not_update_to_alone(loopback: Loopback) -> None:
    notice = Work(
        doi="10.5555/notice",
        title="Retraction: Afternoon naps and tail length in imaginary voles",
        year=2020,
        journal=VOLES.journal,
        held_by=frozenset({"crossref"}),
        crossref={"update-to": [update("retraction", VOLES.doi)]},
    )
    loopback.hold(RETRACTED_AT_CROSSREF, notice)
    result = loopback.verify_one(entry_of(VOLES))
    assert result.verdict is Verification.VERIFIED
    assert result.status == (Status.RETRACTED,)


# 2
@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("erratum", "corrected"),
        ("corrigendum", "corrected"),
        ("correction", "corrected"),
        ("expression_of_concern", "expression-of-concern"),
        ("partial_retraction", "partially-retracted"),
        ("retraction", "retracted"),
        ("removal", "retracted"),
        ("withdrawal", "withdrawn"),
        ("new_version", "superseded"),
        ("new_edition", "superseded"),
    ],
)
def test_an_erratum_or_a_concern_is_no_retraction(
    loopback: Loopback, kind: str, status: str
) -> None:
    loopback.hold(replace(VOLES, crossref={"updated-by": [update(kind, "10.5555/notice")]}))
    assert loopback.verify_one(entry_of(VOLES)).status == (Status(status),)


@pytest.mark.parametrize("kind", ["addendum", "clarification", "quiet_amendment"])
def test_an_update_type_without_a_status_is_shown_and_not_dropped(
    loopback: Loopback, kind: str
) -> None:
    loopback.hold(replace(VOLES, crossref={"updated-by": [update(kind, "10.5555/notice")]}))
    result = loopback.verify_one(entry_of(VOLES))
    assert result.status == ()
    assert any(kind in note for note in result.notes)


# 3
@pytest.mark.parametrize(
    ("work", "knows"),
    [
        (RETRACTED_AT_CROSSREF, "crossref"),
        (replace(VOLES, links=(RETRACTION_IN,), held_by=ALL - {"europepmc"}), "pubmed"),
        (replace(VOLES, links=(RETRACTION_IN,), held_by=ALL - {"pubmed"}), "europepmc"),
        (replace(VOLES, retracted=True), "openalex"),
    ],
)
def test_one_source_is_enough_and_is_named(loopback: Loopback, work: Work, knows: str) -> None:
    loopback.hold(work)
    result = loopback.verify_one(entry_of(VOLES))
    assert result.status == (Status.RETRACTED,)
    assert [s.source for s in result.sources if Status.RETRACTED in s.status] == [knows]
    assert any(knows in note and "not by" in note for note in result.notes)


# 4
def test_sources_that_disagree_are_both_shown(loopback: Loopback) -> None:
    at_crossref = {"updated-by": [update("correction", "10.5555/notice")]}
    loopback.hold(replace(VOLES, crossref=at_crossref, links=(RETRACTION_IN,)))
    result = loopback.verify_one(entry_of(VOLES))
    assert set(result.status) == {Status.RETRACTED, Status.CORRECTED, Status.CONTRADICTORY}
    told = {s.source: set(s.status) for s in result.sources}
    assert told["crossref"] == {Status.CORRECTED}
    assert told["pubmed"] == {Status.RETRACTED}


def test_one_record_with_contradictory_types_is_contradictory(loopback: Loopback) -> None:
    updates = [
        update("retraction", "10.5555/notice", **{"record-id": "77"}),
        update("expression_of_concern", "10.5555/notice", **{"record-id": "77"}),
    ]
    loopback.hold(replace(VOLES, crossref={"updated-by": updates}))
    result = loopback.verify_one(entry_of(VOLES))
    assert Status.CONTRADICTORY in result.status
    assert Status.RETRACTED in result.status


def test_the_same_notice_told_twice_is_no_contradiction(loopback: Loopback) -> None:
    twice = [
        update("retraction", "10.5555/notice", by=by) for by in ("publisher", "retraction-watch")
    ]
    loopback.hold(replace(VOLES, crossref={"updated-by": twice}))
    assert loopback.verify_one(entry_of(VOLES)).status == (Status.RETRACTED,)


# 5
def _watch(loopback: Loopback, *rows: str) -> None:
    build_index([HEADER, *rows], loopback.settings.folder, "test.csv")


def test_a_reinstated_paper_is_not_reported_as_retracted(loopback: Loopback) -> None:
    loopback.hold(replace(RETRACTED_AT_CROSSREF, links=(RETRACTION_IN,), retracted=True))
    _watch(
        loopback,
        row(1, "Retraction", "3/4/2020", VOLES.doi),
        row(2, "Reinstatement", "5/6/2021", VOLES.doi),
    )
    result = loopback.verify_one(entry_of(VOLES))
    assert result.status == (Status.REINSTATED,)
    assert any("still reported by" in note for note in result.notes)


def test_a_retraction_after_the_reinstatement_stands(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    _watch(
        loopback,
        row(1, "Reinstatement", "5/6/2021", VOLES.doi),
        row(2, "Retraction", "7/8/2022", VOLES.doi),
    )
    assert loopback.verify_one(entry_of(VOLES)).status == (Status.RETRACTED,)


def test_a_retraction_that_only_the_file_knows_is_found_by_pmid(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    _watch(loopback, row(1, "Retraction", "7/8/2022", pmid=VOLES.pmid))
    result = loopback.verify_one(entry_of(VOLES, pmid=""))
    assert result.status == (Status.RETRACTED,)
    assert result.sources[-1].source == "retraction-watch"


# 6
@pytest.mark.parametrize(
    ("prefix", "status"),
    [
        ("RETRACTED: ", Status.RETRACTED),
        ("Retracted Article: ", Status.RETRACTED),
        ("[Retracted] ", Status.RETRACTED),
        ("WITHDRAWN: ", Status.WITHDRAWN),
    ],
)
def test_a_retraction_visible_only_as_a_title_prefix(
    loopback: Loopback, prefix: str, status: Status
) -> None:
    loopback.hold(replace(VOLES, crossref={"title": [prefix + VOLES.title]}))
    result = loopback.verify_one(entry_of(VOLES))
    assert result.verdict is Verification.VERIFIED
    assert result.status == (status,)
    assert any("only the title" in note for note in result.notes)


# 7
def test_a_cited_papers_doi_is_never_the_papers_own(loopback: Loopback) -> None:
    loopback.hold(replace(VOLES, doi="", held_by=frozenset({"pubmed"})))
    result = loopback.verify_one(entry_of(VOLES, doi=""))
    assert result.verdict is Verification.VERIFIED
    assert not loopback.world.asked("crossref")


def test_pubmeds_answer_for_a_doi_is_checked_against_the_articles_own(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    loopback.world.by_doi["10.5555/other"] = [VOLES]
    loopback.world.by_doi["10.5555/other"][0] = replace(VOLES, held_by=frozenset({"pubmed"}))
    result = loopback.verify_one(entry_of(VOLES, doi="10.5555/other", pmid=""))
    assert result.verdict is Verification.NOT_FOUND


# 8
@pytest.mark.parametrize("service", ["crossref", "pubmed", "europepmc", "openalex"])
def test_an_outage_is_neither_reported_nor_cached_as_not_retracted(
    loopback: Loopback, service: str
) -> None:
    loopback.hold(VOLES)
    loopback.world.faults[service] = [lasting(faults.unavailable())]
    result = loopback.verify_one(entry_of(VOLES))
    assert result.verdict is Verification.NOT_CHECKED
    assert any(service in why for why in result.not_checked)
    loopback.world.faults[service] = []
    retracted = replace(RETRACTED_AT_CROSSREF, links=(RETRACTION_IN,), retracted=True)
    loopback.world.works = [retracted]
    loopback.world.index()
    assert Status.RETRACTED in loopback.verify_one(entry_of(VOLES)).status


def test_an_outage_is_never_not_found(loopback: Loopback) -> None:
    for service in ("crossref", "pubmed", "europepmc", "openalex", "datacite"):
        loopback.world.faults[service] = [lasting(faults.gateway_timeout())]
    for entry in (entry_of(VOLES), entry_of(VOLES, pmid=""), entry_of(VOLES, doi="", pmid="")):
        assert loopback.verify_one(entry).verdict is Verification.NOT_CHECKED


# 9
@pytest.mark.parametrize(
    "written",
    [
        "10.5555/VOLES.2015.7.",
        "https://doi.org/10.5555/voles.2015.7",
        "http://dx.doi.org/10.5555/Voles.2015.7",
        "doi: 10.5555/voles.2015.7,",
        "https://doi.org/https://doi.org/10.5555/voles.2015.7",
        "10.5555%2Fvoles.2015.7",
    ],
)
def test_dirty_dois_are_cleaned(loopback: Loopback, written: str) -> None:
    loopback.hold(VOLES)
    text = f"@article{{v, title={{{VOLES.whole_title}}}, doi={{{written}}}}}"
    entries, problems = read_references(text.encode(), "v.bib")
    assert loopback.verify(*entries)[0].verdict is Verification.VERIFIED
    assert not [p for p in problems if p.lost]


@pytest.mark.parametrize(
    "doi",
    [
        "10.5555/(sici)1097-461x(1998)66:4<261::aid-vol1>3.0.co;2-t",
        "10.5555/a,b",
        "10.5555/a;b[c]d#e?f",
        "10.5555/1234%25",
    ],
)
def test_sici_and_comma_dois_arrive_as_they_are(loopback: Loopback, doi: str) -> None:
    loopback.hold(replace(VOLES, doi=doi))
    assert loopback.verify_one(entry_of(VOLES, doi=doi, pmid="")).verdict is Verification.VERIFIED


def test_a_pmid_of_nine_digits_is_a_mismatch(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    text = f"@article{{v, title={{{VOLES.whole_title}}}, doi={{{VOLES.doi}}}, pmid={{900000070}}}}"
    entries, problems = read_references(text.encode(), "v.bib")
    from claimcheck.verifying.running import verify_entries

    results = []
    verify_entries(entries, loopback.settings, problems=problems, done=results.append)
    assert results[0].verdict is Verification.MISMATCH
    assert fields(results[0]) == {"pmid"}


# 10
def test_citing_the_notice_is_not_citing_the_retracted_paper(loopback: Loopback) -> None:
    notice = Work(
        doi="10.5555/notice",
        pmid="90000099",
        title="Retraction notice: Afternoon naps and tail length in imaginary voles",
        authors=(("Editor", "Edna"),),
        year=2016,
        journal=VOLES.journal,
        types=(("D016440", "Retraction of Publication"),),
        links=(("RetractionOf", "Müller HE. J Imag Vole Med. 2015;12(3):1082-8", VOLES.pmid),),
        crossref={"update-to": [update("retraction", VOLES.doi)]},
    )
    loopback.hold(RETRACTED_AT_CROSSREF, notice)
    assert loopback.verify_one(entry_of(notice)).status == (Status.RETRACTION_NOTICE,)


def test_an_entry_of_the_paper_under_the_notices_doi_is_a_mismatch(loopback: Loopback) -> None:
    notice = replace(
        VOLES, doi="10.5555/notice", pmid="", title="Erratum to: " + VOLES.title, pages="7"
    )
    loopback.hold(VOLES, notice)
    result = loopback.verify_one(entry_of(VOLES, doi="10.5555/notice", pmid=""))
    assert result.verdict is Verification.MISMATCH
    assert "title" in fields(result)


# 11
@pytest.mark.parametrize(
    "title",
    [
        "Afternoon naps and tail length in imaginary voles: a pretend randomized controlled trial in mice",
        "Afternoon naps and tail length in imaginary voles: a pretend cohort study",
        "Afternoon naps and tail length in imaginary voles: a pretend cohort study in rats",
        "Afternoon naps and tail length in imaginary voles: a pretend cohort study in women",
        "Afternoon naps and tail length in imaginary voles: a pretend cohort study in female mice",
    ],
)
def test_species_design_and_population_words_must_match(loopback: Loopback, title: str) -> None:
    loopback.hold(replace(VOLES, title=VOLES.whole_title, subtitle=""))
    result = loopback.verify_one(entry_of(VOLES, title=title))
    assert result.verdict is Verification.MISMATCH
    assert "title" in fields(result)


# 12
@pytest.mark.parametrize(
    "change",
    [
        {"authors": ("Müller, HE", "van der Berg, O", "O'Brien, S")},
        {"authors": ("Muller, H. E.", "Berg, O. van der", "OBrien, S.")},
        {"authors": ("Mueller, Hanna", "van der Berg, Otto", "O'Brien, Sheila")},
        {"authors": ("O'Brien, Sheila", "Müller, Hanna Eva", "van der Berg, Otto")},
        {"authors": ("Müller, Hanna Eva",), "extra": (("et-al", "true"),)},
        {"authors": ("Müller, Hanna Eva", "van der Berg, O", "O'Brien, S", "The Vole Study Group")},
        {"year": 2014},
        {"year": 2016},
    ],
)
def test_initials_accents_groups_and_a_year_are_no_mismatch(
    loopback: Loopback, change: dict[str, object]
) -> None:
    loopback.hold(VOLES)
    assert loopback.verify_one(entry_of(VOLES, **change)).verdict is Verification.VERIFIED


# 13
@pytest.mark.parametrize(
    "journal", ["Journal of Imaginary Mole Medicine", "Nature", "J Imag Vole Surg"]
)
def test_a_journal_mismatch_on_an_entry_with_a_doi_is_found(
    loopback: Loopback, journal: str
) -> None:
    loopback.hold(VOLES)
    result = loopback.verify_one(entry_of(VOLES, journal=journal))
    assert result.verdict is Verification.MISMATCH
    assert [(m.field, m.entry, m.found) for m in result.fields] == [
        ("journal", journal, VOLES.journal)
    ]


# 14
@pytest.mark.parametrize(
    "text",
    [
        "",
        "% only a comment\n",
        "@comment{nothing}\n",
        "@article{broken, title = {no end",
        "not a bibliography",
    ],
)
def test_an_empty_comment_only_or_broken_bib_is_not_all_verified(text: str, tmp_path: Path) -> None:
    entries, problems = read_references(text.encode(), "x.bib")
    outcome = Outcome((), problems, "" if entries else "there is no entry to check")
    assert outcome.exit_code == 3


def test_a_merged_pmid_is_followed_and_told(loopback: Loopback) -> None:
    loopback.hold(VOLES)
    loopback.world.merged["91"] = VOLES.pmid
    result = loopback.verify_one(entry_of(VOLES, doi="", pmid="91"))
    assert result.verdict is Verification.VERIFIED
    assert any("merged PMID 91" in note for note in result.notes)


def test_a_deleted_pmid_is_not_found(loopback: Loopback) -> None:
    loopback.world.deleted.add("91")
    result = loopback.verify_one(entry_of(VOLES, doi="", pmid="91"))
    assert result.verdict is Verification.NOT_FOUND


def test_a_doi_of_another_agency_is_not_checked_with_its_name(loopback: Loopback) -> None:
    loopback.world.agencies["10.5555/far"] = "Far Agency"
    result = loopback.verify_one(entry_of(VOLES, doi="10.5555/far", pmid=""))
    assert result.verdict is Verification.NOT_CHECKED
    assert "Far Agency" in result.not_checked[0]


def test_a_doi_of_datacite_is_asked_for_there(loopback: Loopback) -> None:
    thesis = replace(
        VOLES,
        held_by=frozenset({"datacite"}),
        datacite={"types": {"resourceTypeGeneral": "Dissertation"}},
    )
    loopback.hold(thesis)
    sound = entry_of(
        VOLES, type="phdthesis", title=VOLES.title, journal="", volume="", pages="", pmid=""
    )
    assert loopback.verify_one(sound).verdict is Verification.VERIFIED
    assert fields(loopback.verify_one(replace(sound, type="article"))) == {"type"}


def test_preprints_and_their_journal_versions(loopback: Loopback) -> None:
    preprint = replace(
        TRIAL,
        doi="10.5555/pre.1",
        pmid="",
        kind="posted-content",
        journal="medRxiv",
        volume="",
        pages="",
    )
    loopback.hold(preprint)
    assert loopback.verify_one(entry_of(preprint)).status == (Status.PREPRINT,)
    linked = {"relation": {"is-preprint-of": [{"id-type": "doi", "id": TRIAL.doi}]}}
    loopback.hold(replace(preprint, doi="10.5555/pre.2", crossref=linked))
    assert loopback.verify_one(entry_of(preprint, doi="10.5555/pre.2")).status == (
        Status.PREPRINT_PUBLISHED,
    )
    gone = {"updated-by": [update("withdrawal", "10.5555/pre.3")]}
    loopback.hold(replace(preprint, doi="10.5555/pre.3", crossref=gone))
    assert (
        Status.WITHDRAWN_PREPRINT
        in loopback.verify_one(entry_of(preprint, doi="10.5555/pre.3")).status
    )


def test_a_superseded_cochrane_version(loopback: Loopback) -> None:
    links = (("UpdateIn", "Cochrane Database Syst Rev. 2020;(2):CD000001", "90000098"),)
    loopback.hold(replace(TRIAL, links=links))
    assert loopback.verify_one(entry_of(TRIAL)).status == (Status.SUPERSEDED,)


def test_a_conference_abstract_is_only_that(loopback: Loopback) -> None:
    abstract = replace(
        TRIAL,
        title="1234-PUB: Pretend tablets for imaginary headaches in adults",
        issue="Supplement_1",
        pages="1234-PUB",
    )
    loopback.hold(abstract)
    assert Status.CONFERENCE_ABSTRACT in loopback.verify_one(entry_of(abstract)).status


def test_every_update_type_of_crossrefs_has_a_kind() -> None:
    from claimcheck.sources.reading import notice_kind

    told = "addendum clarification correction corrigendum erratum expression_of_concern new_edition new_version partial_retraction removal retraction withdrawal"
    assert all(notice_kind(word) is not NoticeKind.UNKNOWN for word in told.split())
