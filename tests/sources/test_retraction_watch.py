from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import BibliographyError
from claimcheck.model.record import NoticeKind
from claimcheck.sources.interface import Identifiers
from claimcheck.sources.retraction_watch import RetractionIndex, build_index
from tests.sources.retraction_rows import HEADER, row


def index(folder: Path, *rows: str) -> RetractionIndex:
    build_index([HEADER, *rows, "," * 20 + "\n"], folder, "test.csv")
    return RetractionIndex(folder)


def kinds(found: RetractionIndex, ids: Identifiers) -> list[NoticeKind]:
    return [notice.kind for record in found.look_up(ids) for notice in record.notices]


def test_notices_come_oldest_first_with_iso_dates(tmp_path: Path) -> None:
    found = index(
        tmp_path,
        row(2, "Reinstatement", "11/21/2023", "10.5555/a"),
        row(1, "Retraction", "2/6/2020", "10.5555/a"),
    )
    (record,) = found.look_up(Identifiers("10.5555/a"))
    assert [(n.kind.value, n.on) for n in record.notices] == [
        ("retraction", "2020-02-06"),
        ("reinstatement", "2023-11-21"),
    ]


def test_old_dois_are_percent_decoded(tmp_path: Path) -> None:
    written = "10.5555/0000-0000(2000)74:3%3C201::AID-VOL8%3E3.0.CO;2-5"
    found = index(tmp_path, row(1, "Retraction", "8/10/2000", written))
    assert found.look_up(Identifiers("10.5555/0000-0000(2000)74:3<201::aid-vol8>3.0.co;2-5"))


def test_missing_identifiers_match_nothing(tmp_path: Path) -> None:
    found = index(
        tmp_path,
        row(1, "Retraction", "8/10/2000"),
        row(2, "Retraction", "8/10/2000", "Unavailable", ""),
        row(3, "Retraction", "8/10/2000", "", "77"),
    )
    assert found.facts().skipped == 2
    assert not found.look_up(Identifiers("unavailable"))
    assert not found.look_up(Identifiers(pmid="0"))
    assert kinds(found, Identifiers(pmid="77")) == [NoticeKind.RETRACTION]


def test_the_notice_is_known_as_the_notice(tmp_path: Path) -> None:
    found = index(tmp_path, row(1, "Retraction", "8/10/2000", "10.5555/a", notice="10.5555/notice"))
    (record,) = found.look_up(Identifiers("10.5555/notice"))
    assert record.is_notice
    assert record.notice_of == ("10.5555/a",)
    assert not record.notices


def test_a_notice_under_the_papers_own_doi_is_the_papers(tmp_path: Path) -> None:
    found = index(tmp_path, row(1, "Retraction", "8/10/2000", "10.5555/a", notice="10.5555/a"))
    (record,) = found.look_up(Identifiers("10.5555/a"))
    assert not record.is_notice
    assert [n.kind for n in record.notices] == [NoticeKind.RETRACTION]


def test_a_row_without_a_nature_says_nothing(tmp_path: Path) -> None:
    found = index(
        tmp_path,
        row(1, "", "8/10/2000", "10.5555/a"),
        row(2, "Correction", "8/1/2001", "10.5555/b"),
    )
    assert not found.look_up(Identifiers("10.5555/a"))


@pytest.mark.parametrize("lines", [[], ["<html>\n"], ["a,b\n", "1,2\n"], [HEADER]])
def test_what_is_no_retraction_watch_file_leaves_the_index_as_it_was(
    tmp_path: Path, lines: list[str]
) -> None:
    before = index(tmp_path, row(1, "Retraction", "8/10/2000", "10.5555/a"))
    with pytest.raises(BibliographyError):
        build_index(lines, tmp_path, "broken.csv")
    assert before.look_up(Identifiers("10.5555/a"))


def test_a_damaged_index_is_told_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "retraction-watch.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(BibliographyError, match="retractions update"):
        RetractionIndex(tmp_path).facts()
