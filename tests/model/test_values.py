"""Every result can be pickled, written as JSON and read back equal, and shown."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import claimcheck
from claimcheck.config import load_config
from claimcheck.model.finding import Audit
from claimcheck.model.text import SourceMap, Span
from tests.reporters.hostile import hostile_audit

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def audit() -> Audit:
    return claimcheck.audit(config=load_config(ROOT))


def test_an_audit_is_pickled_and_read_back_equal(audit: Audit) -> None:
    assert pickle.loads(pickle.dumps(audit)) == audit


def test_an_audit_is_written_as_json_and_read_back_equal(audit: Audit) -> None:
    assert claimcheck.from_json(Audit, claimcheck.to_json(audit)) == audit


def test_every_claim_and_finding_quotes_the_source_exactly(audit: Audit) -> None:
    for one in audit.articles:
        assert one.article is not None
        for block in one.article.blocks:
            assert 0 <= block.span.start < block.span.end <= len(one.article.source)
        for judged in one.claims:
            for span in (judged.claim.span, *judged.claim.copies):
                assert span.of(one.article.source)
        for finding in one.findings:
            if finding.span:
                assert finding.span.of(one.article.source) == finding.quote


def test_a_notebook_shows_an_audit_with_everything_escaped(audit: Audit) -> None:
    assert audit._repr_html_().count("<tr>") > 100
    assert "<script>" not in hostile_audit()._repr_html_()


def test_rows_are_flat(audit: Audit) -> None:
    rows = claimcheck.rows(audit)
    assert len(rows) == sum(len(one.claims) for one in audit.articles)
    assert all(isinstance(v, str | None) for row in rows for v in row.values())


def test_a_span_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="start <= end"):
        Span(3, 2)


def test_a_source_map_places_the_last_character_of_a_run() -> None:
    places = SourceMap(((0, 10), (3, 20)))
    assert [places.locate(n) for n in range(5)] == [10, 11, 12, 20, 21]
    assert places.source_span(Span(1, 4)) == Span(11, 21)
