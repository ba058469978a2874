from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.model.record import NoticeKind, RecordKind
from claimcheck.sources.asking import Reply, UnusableAnswerError
from claimcheck.sources.pubmed import read_reply, read_search
from tests.loopback import shapes
from tests.loopback.works import Work

WORK = Work(
    doi="10.5555/a", pmid="901", title="Voles at rest", authors=(("Vole", "Mary Ellen"),), year=2015
)


def read(text: str) -> list[object]:
    return list(read_reply(Reply(200, text.encode(), "text/xml")))


def one(work: Work):  # noqa: ANN201 - a record
    (record,) = read_reply(Reply(200, shapes.pubmed_set([work]).encode()))
    return record


def test_an_unknown_pmid_is_an_empty_set() -> None:
    assert read(shapes.pubmed_set([])) == []


def test_a_deleted_pmid_is_no_record() -> None:
    assert (
        read(shapes.pubmed_set([], extra="<DeleteCitation><PMID>901</PMID></DeleteCitation>")) == []
    )


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html><body>Your access is blocked</body></html>",
        "<!DOCTYPE html><html><body>x</body></html>",
        "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>",
        "<PubmedArticleSet><ERROR>UID=1: cannot get document</ERROR></PubmedArticleSet>",
        '{"error":"API rate limit exceeded"}',
        "<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>",
        shapes.pubmed_set([WORK])[:-40],
    ],
)
def test_errors_inside_a_200_are_refused(body: str) -> None:
    with pytest.raises(UnusableAnswerError):
        read_reply(Reply(200, body.encode()))


@pytest.mark.parametrize(
    "body",
    [
        '{"esearchresult":{"ERROR":"Search Backend failed"}}',
        '{"error":"API rate limit exceeded","count":"5"}',
        '{"esearchresult":{"count":"1"}}',
        "<html></html>",
    ],
)
def test_errors_inside_a_search_are_refused(body: str) -> None:
    with pytest.raises(UnusableAnswerError):
        read_search(Reply(200, body.encode()))


def test_a_cited_works_doi_is_not_the_articles() -> None:
    assert one(replace(WORK, doi="")).doi == ""


def test_a_retracted_publication_without_a_link_is_retracted() -> None:
    record = one(replace(WORK, types=(("D016441", "Retracted Publication"),)))
    assert [n.kind for n in record.notices] == [NoticeKind.RETRACTION]
    assert not record.is_notice


def test_in_is_the_affected_article_and_of_is_the_notice() -> None:
    links = (("RetractionOf", "J Voles. 2014;1(1):1", "7"),)
    notice = one(replace(WORK, links=links, types=(("D016440", "Retraction of Publication"),)))
    assert notice.is_notice
    assert notice.notice_of == ("7",)
    assert not notice.notices


def test_comments_reprints_and_summaries_are_no_notices() -> None:
    links = tuple(
        (kind, "J Voles. 2016", "8")
        for kind in ("CommentIn", "RepublishedIn", "SummaryForPatientsIn", "Cites")
    )
    assert not one(replace(WORK, links=links)).notices


def test_update_in_is_a_superseded_review_or_a_preprints_journal_version() -> None:
    links = (("UpdateIn", "Cochrane Database Syst Rev. 2018;(2):CD000001", "8"),)
    assert [n.kind for n in one(replace(WORK, links=links)).notices] == [NoticeKind.NEW_VERSION]
    published = (("UpdateIn", "J Voles. 2021 Jul 2;3(1):4. doi: 10.5555/journal.", "9"),)
    preprint = one(replace(WORK, links=published, types=(("D000076942", "Preprint"),)))
    assert preprint.kind is RecordKind.PREPRINT
    assert preprint.published_as == ("10.5555/journal",)
    assert not preprint.notices


def test_update_of_a_preprint_is_nothing_against_the_article() -> None:
    links = (("UpdateOf", "medRxiv. 2020 Apr 05:2020.03. doi: 10.5555/pre.", "8"),)
    record = one(replace(WORK, links=links))
    assert not record.notices
    assert not record.is_notice
