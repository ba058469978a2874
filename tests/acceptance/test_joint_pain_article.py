"""The worked example's second article: every verdict is one that a reviewer would defend."""

from __future__ import annotations

import re

import pytest
import yaml

import claimcheck
from claimcheck.model.finding import ArticleAudit, JudgedClaim
from tests.acceptance.worked import PROJECT

ARTICLE = PROJECT / "docs/articles/b12-joint-pain.md"
CLAIMS = PROJECT / "claims/b12-joint-pain.yaml"
PAGE = PROJECT / "docs/worked-example-joint-pain.md"
ROW = re.compile(r"^\| `(?P<claim>j\d\d-[a-z0-9-]+)` \| (?P<verdict>\w+) \| \S", re.MULTILINE)

DEFENDED = {row["claim"]: row["verdict"] for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def audit() -> ArticleAudit:
    config = claimcheck.load_config(PROJECT)
    (only,) = claimcheck.audit(ARTICLE, config=config).articles
    return only


def modelled(audit: ArticleAudit) -> list[JudgedClaim]:
    return [one for one in audit.claims if one.claim.modelled]


def test_the_page_has_a_verdict_and_a_reason_for_every_claim(audit: ArticleAudit) -> None:
    assert [one.claim.id for one in modelled(audit)] == list(DEFENDED)
    assert len(DEFENDED) > 60


def test_every_computed_verdict_is_the_one_that_the_page_defends(audit: ArticleAudit) -> None:
    computed = {one.claim.id: one.verdict.kind.value for one in modelled(audit) if one.verdict}
    assert computed == DEFENDED


def test_every_quote_stands_in_the_article(audit: ArticleAudit) -> None:
    assert [one.claim.id for one in modelled(audit) if not one.claim.anchored] == []
    assert audit.article is not None
    for one in modelled(audit):
        assert audit.article.source[one.claim.span.start : one.claim.span.end] == one.claim.quote


def test_only_what_the_article_names_is_reported_as_given_by_it() -> None:
    claims = yaml.safe_load(CLAIMS.read_text(encoding="utf-8"))["claims"]
    given = {c["study"] for claim in claims for c in claim["citations"] if c["given"]}
    assert given == {"rheum2024", "nih_ods"}


def test_the_faults_of_the_article_are_found(audit: ArticleAudit) -> None:
    assert {
        "attribution/vague-source",
        "attribution/plural-for-single-study",
        "citation/uncited-claim",
        "citation/disputing-evidence-hidden",
        "citation/retracted-study",
        "hygiene/author-and-date",
        "hygiene/placeholder-heading",
    } <= {finding.rule for finding in audit.findings}


def test_a_booster_that_the_evidence_bears_is_no_fault(audit: ArticleAudit) -> None:
    assert DEFENDED["j27-injections-highly-effective"] == "supported"
    assert "wording/amplified-efficacy" not in {finding.rule for finding in audit.findings}


def test_the_notice_is_not_audited(audit: ArticleAudit) -> None:
    assert audit.article is not None
    end = audit.article.source.index("# Making Sense")
    places = [finding.span.start for finding in audit.findings if finding.span and finding.quote]
    assert places
    assert min(places) >= end
