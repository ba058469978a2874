"""Every recorded response of the services, where the folder with them is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError
from claimcheck.model.record import NoticeKind, Record, RecordKind
from claimcheck.sources import crossref, datacite, europepmc, openalex, pubmed
from claimcheck.sources.asking import Reply, UnusableAnswerError
from claimcheck.sources.retraction_watch import RetractionIndex, build_index
from claimcheck.verifying.standing import judge_standing
from tests.sources.samples import SAMPLES, crossref_works, load, names, needs_samples

pytestmark = needs_samples


def article(name: str) -> Record:
    return pubmed.read_reply(Reply(200, (SAMPLES / "pubmed" / name).read_bytes()))[0]


def statuses(*records: Record) -> set[str]:
    return {status.value for status in judge_standing(records).status}


@pytest.mark.parametrize("name", names("crossref", "rec_*.json"))
def test_every_recorded_exchange_with_crossref_is_read_or_refused(name: str) -> None:
    exchange = load("crossref", name)
    body, status = exchange["body"], int(exchange["status"])
    if status not in {200, 404} or "cn_" in name or "agency" in name:
        return
    raw = (body if isinstance(body, str) else json.dumps(body)).encode()
    reply = Reply(status, raw, exchange["headers"].get("content-type", ""))
    if "cursor" in name:
        with pytest.raises(UnusableAnswerError):
            crossref.read_reply(reply)
    else:
        assert bool(crossref.read_reply(reply)) == (status == 200)


@pytest.mark.parametrize("name", names("crossref", "*.json"))
def test_every_recorded_crossref_work_gives_a_record(name: str) -> None:
    for work in crossref_works(load("crossref", name)):
        record = crossref.read_work(work)
        assert record.doi == work["DOI"].lower()
        if work.get("title"):
            assert record.titles


def test_wakefield_1998_is_retracted_and_its_first_notice_disputed() -> None:
    at_crossref = crossref.read_work(
        load("crossref", "work_retracted_wakefield_full.json")["message"]
    )
    assert statuses(at_crossref) == {"retracted", "corrected"}
    assert not at_crossref.titles[0].startswith("RETRACTED")
    at_europepmc = europepmc.read_work(
        load("europepmc", "search_core_wakefield.json")["resultList"]["result"][0]
    )
    assert statuses(at_europepmc) == {"retracted", "expression-of-concern"}
    assert "contradictory" in statuses(at_crossref, at_europepmc)
    at_openalex = openalex.read_work(load("openalex", "work_wakefield_select.json"))
    assert statuses(at_openalex) == {"retracted"}
    assert at_openalex.pmid == "9500320"


def test_the_notice_of_wakefields_retraction_is_a_notice() -> None:
    record = crossref.read_work(load("crossref", "work_retraction_notice_trimmed.json")["message"])
    assert statuses(record) == {"retraction-notice"}


def test_the_recorded_fragments_of_updated_by() -> None:
    fragments = load("crossref", "fragments_updated-by_real.json")

    def of(doi: str) -> set[str]:
        given = fragments[doi]
        fields = given if isinstance(given, dict) else {"updated-by": given}
        return statuses(crossref.read_work({"DOI": doi, **fields}))

    assert of("10.1038/nature12968") == {"retracted"}
    assert of("10.1148/85.3.474") == {"retracted", "expression-of-concern", "contradictory"}
    assert of("eoc_lungcan") == {"expression-of-concern"}
    assert of("10.1016/j.micpro.2021.104006") >= {"retracted", "contradictory"}
    assert "retraction-notice" not in of("10.1016/j.micpro.2021.104006")
    assert of("10.1038/s41586-020-2012-7") == set()


def test_a_new_version_under_its_own_doi_is_no_notice() -> None:
    record = crossref.read_work(
        load("crossref", "item_10.1371_journal.pgen.1011490.json")["message"]
    )
    assert statuses(record) == set()


def test_the_recorded_corrections_are_no_retraction_notices() -> None:
    for work in crossref_works(load("crossref", "items_update-to_corrections.json")):
        assert "retraction-notice" not in statuses(crossref.read_work(work))


def test_the_recorded_preprints_know_their_journal_versions() -> None:
    for work in crossref_works(load("crossref", "items_posted-content_is-preprint-of.json")):
        assert statuses(crossref.read_work(work)) == {"preprint-published"}


def test_the_sici_doi_survives() -> None:
    record = crossref.read_work(load("crossref", "work_sici_doi.json"))
    assert record.doi == "10.1002/(sici)1097-461x(1998)66:4<261::aid-qua1>3.0.co;2-t"
    assert record.pages == "261-272"


@pytest.mark.parametrize("name", names("pubmed", "*.xml"))
def test_every_recorded_pubmed_answer_is_read(name: str) -> None:
    records = pubmed.read_reply(Reply(200, (SAMPLES / "pubmed" / name).read_bytes()))
    assert all(record.pmid and record.titles for record in records)
    assert bool(records) == (name not in {"empty_efetch.xml", "metapub_37909814.xml"})


def test_pubmeds_web_page_is_refused() -> None:
    with pytest.raises(UnusableAnswerError):
        pubmed.read_reply(Reply(200, (SAMPLES / "pubmed" / "biopython_pubmed3.html").read_bytes()))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("efetch_11543891.xml", {"retracted"}),
        ("efetch_8655018.xml", {"retracted"}),
        ("efetch_8863847.xml", {"retracted", "corrected"}),
        ("neilfws_993_retracted_2011dtd.xml", {"retracted"}),
        ("agr_21976771.xml", {"retracted"}),
        ("efetch_9500320_trimmed_EoC.xml", {"retracted", "expression-of-concern"}),
        ("efetch_11600210.xml", {"retraction-notice"}),
        ("efetch_9634358.xml", {"retraction-notice", "corrected"}),
        ("efetch_11034741.xml", {"superseded"}),
        ("efetch_11406024.xml", {"superseded"}),
        ("efetch_9505772.xml", {"corrected"}),
        ("efetch_18719013.xml", set()),
        ("metapub_36156117.xml", set()),
        ("metapub_39345789.xml", set()),
        ("metapub_38833988.xml", set()),
        ("zotero_09_36798302.xml", {"preprint-published"}),
        ("zotero_10_37064529.xml", {"preprint"}),
    ],
)
def test_what_pubmed_says_of_a_papers_standing(name: str, expected: set[str]) -> None:
    assert statuses(article(name)) == expected


def test_pubmed_gives_people_groups_and_machine_indexing() -> None:
    assert article("efetch_18719013.xml").groups == ("WISDOM team",)
    assert article("metapub_37552767.xml").mesh_automated
    assert not article("metapub_32306807.xml").mesh_automated
    assert "Mice" in article("metapub_32306807.xml").mesh


def test_a_deleted_citation_among_176_records_is_no_record() -> None:
    records = pubmed.read_reply(
        Reply(200, (SAMPLES / "pubmed" / "pubmedsample_2019.xml").read_bytes())
    )
    assert len(records) == 176
    assert "23203860" not in {record.pmid for record in records}


@pytest.mark.parametrize("name", names("europepmc", "search*.json"))
def test_every_recorded_europepmc_answer_is_read(name: str) -> None:
    raw = (SAMPLES / "europepmc" / name).read_bytes()
    if "idlist" in name:
        return
    records = europepmc.read_reply(Reply(200, raw))
    assert len(records) == len(json.loads(raw)["resultList"]["result"])
    assert all(record.titles for record in records)


def test_europepmcs_errors_inside_a_200_are_refused() -> None:
    for error in load("europepmc", "errors.json"):
        with pytest.raises(UnusableAnswerError):
            europepmc.read_reply(Reply(200, json.dumps(error).encode()))


def test_europepmcs_preprints_are_preprints() -> None:
    records = europepmc.read_reply(
        Reply(200, (SAMPLES / "europepmc" / "search_lite_preprints_PPR.json").read_bytes())
    )
    assert {record.kind for record in records} == {RecordKind.PREPRINT}


@pytest.mark.parametrize("name", names("openalex", "work_*.json"))
def test_every_recorded_openalex_work_is_read(name: str) -> None:
    value = load("openalex", name)
    if "display_name" not in value and "title" not in value:
        with pytest.raises(UnusableAnswerError):
            openalex.read_reply(Reply(200, json.dumps(value).encode()))
        return
    record = openalex.read_work(value)
    assert record.titles
    assert bool(record.notices) == ("wakefield" in name)


@pytest.mark.parametrize("name", names("datacite", "doi_*.json", "attributes_*.json"))
def test_every_recorded_datacite_work_is_read(name: str) -> None:
    value = load("datacite", name)
    record = datacite.read_attributes(value.get("attributes", value))
    assert record.doi
    assert record.titles


def test_the_recorded_retraction_watch_rows(tmp_path: Path) -> None:
    from claimcheck.sources.interface import Identifiers

    with (SAMPLES / "retractionwatch" / "retraction_watch_sample.csv").open(newline="") as lines:
        facts = build_index(lines, tmp_path, "sample")
    assert (facts.notices, facts.skipped) == (7, 1)
    index = RetractionIndex(tmp_path)
    reinstated = index.look_up(Identifiers("10.1161/circoutcomes.120.007778"))
    assert statuses(*reinstated) == {"reinstated"}
    (twice,) = index.look_up(Identifiers("10.1016/j.micpro.2020.103053"))
    assert [n.kind for n in twice.notices] == [
        NoticeKind.EXPRESSION_OF_CONCERN,
        NoticeKind.RETRACTION,
    ]


def test_the_recorded_errors_of_pubmed_are_refused() -> None:
    assert issubclass(UnusableAnswerError, ClaimcheckError)
    for name in ("error_esearch_retstart.json", "error_esummary_uid.json"):
        with pytest.raises(UnusableAnswerError):
            pubmed.read_search(Reply(200, (SAMPLES / "pubmed" / name).read_bytes()))
    found = pubmed.read_search(
        Reply(200, (SAMPLES / "pubmed" / "esearch_wakefield.json").read_bytes())
    )
    assert [record.pmid for record in found] == ["9500320"]
