from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import SourceError
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.asking import Fetched
from claimcheck.sources.cache import AnswerCache

words = st.text(max_size=8)
several = st.lists(words, max_size=3).map(tuple)
notices = st.builds(
    UpdateNotice, st.sampled_from(NoticeKind), words, words, words, weak=st.booleans()
)
records = st.builds(
    Record,
    source=words,
    doi=words,
    titles=several,
    authors=several,
    years=st.lists(st.integers(1800, 2100), max_size=2).map(tuple),
    kind=st.sampled_from(RecordKind),
    notices=st.lists(notices, max_size=2).map(tuple),
    is_notice=st.booleans(),
    published_as=several,
)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@given(st.lists(records, max_size=3).map(tuple))
@settings(max_examples=40)
def test_what_is_kept_comes_back_equal(tmp_path_factory: object, kept: tuple[Record, ...]) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = AnswerCache(folder / "a.sqlite")
    answer = Fetched(kept, now())
    cache.put("crossref", "works/1", answer)
    assert cache.get("crossref", "works/1") == answer
    assert cache.get("pubmed", "works/1") is None
    cache.close()


def test_it_outlives_the_run_but_not_its_days(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    cache = AnswerCache(file)
    cache.put("crossref", "works/1", Fetched((), now()))
    cache.close()
    again = AnswerCache(file)
    assert again.get("crossref", "works/1") is not None
    again.close()
    time.sleep(1.1)
    later = AnswerCache(file, days=0.5 / 86400)
    assert later.get("crossref", "works/1") is None
    later.close()


def test_a_fresh_cache_is_only_written_to(tmp_path: Path) -> None:
    cache = AnswerCache(tmp_path / "a.sqlite", fresh=True)
    cache.put("crossref", "works/1", Fetched((), now()))
    assert cache.get("crossref", "works/1") is None
    cache.close()


def test_a_file_that_is_no_database_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    file.write_bytes(b"this is no database" * 100)
    cache = AnswerCache(file)
    cache.put("crossref", "works/1", Fetched((), now()))
    assert cache.get("crossref", "works/1") is not None
    cache.close()


def test_two_runs_share_a_file_at_the_same_time(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    one, other = AnswerCache(file, patience=0), AnswerCache(file, patience=0)
    one.put("crossref", "works/1", Fetched((), now()))
    other.put("crossref", "works/2", Fetched((), now()))
    assert one.get("crossref", "works/2") is not None
    assert other.get("crossref", "works/1") is not None
    one.close()
    other.close()


def test_a_file_that_another_program_holds_keeps_nothing_and_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    cache = AnswerCache(file, patience=0)
    cache.put("crossref", "works/1", Fetched((), now()))
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        cache.put("crossref", "works/2", Fetched((), now()))
        with pytest.raises(SourceError, match="locked"):
            AnswerCache(file, patience=0)
    assert cache.get("crossref", "works/1") is not None
    assert cache.get("crossref", "works/2") is None
    cache.close()


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    cache = AnswerCache(file)
    for number in range(200):
        cache.put("crossref", f"works/{number}", Fetched((), now()))
    cache.close()
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    again = AnswerCache(file)
    again.put("crossref", "works/1", Fetched((), now()))
    assert again.get("crossref", "works/1") is not None
    again.close()
