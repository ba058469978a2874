"""The worked example's articles audited on their words alone, as a writer's draft would be."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

import claimcheck
from claimcheck.model.finding import ArticleAudit

ROOT = Path(__file__).parents[2]
HEDGED = ("m06-", "m20-", "m32-", "m56-")


@cache
def audited(name: str) -> ArticleAudit:
    text = (ROOT / "docs" / "articles" / f"{name}.md").read_text("utf-8")
    return claimcheck.audit_text(text).articles[0]


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("b12-muscle-pain", "citation/empty-reference-list"),
        ("b12-muscle-pain", "citation/unresolvable-reference"),
        ("b12-muscle-pain", "hygiene/orphaned-answers"),
        ("b12-muscle-pain", "hygiene/author-and-date"),
        ("b12-muscle-pain", "wording/amplified-efficacy"),
        ("b12-joint-pain", "wording/amplified-efficacy"),
        ("b12-joint-pain", "hygiene/author-and-date"),
        ("b12-joint-pain", "hygiene/placeholder-heading"),
        ("b12-joint-pain", "hygiene/table-without-source"),
    ],
)
def test_what_is_wrong_with_the_articles_is_found(name: str, rule: str) -> None:
    assert rule in {finding.rule for finding in audited(name).findings}


@pytest.mark.parametrize("words", ["2015 study", "2023 study", "some studies", "research"])
def test_every_vague_attribution_is_found(words: str) -> None:
    found = [f for f in audited("b12-muscle-pain").findings if f.rule == "attribution/vague-source"]
    assert any(words in finding.quote.lower() for finding in found)


def test_hedged_sentences_draw_no_finding_on_wording_or_causation() -> None:
    article = audited("b12-muscle-pain")
    assert article.article is not None
    claims = yaml.safe_load((ROOT / "claims" / "b12-muscle-pain.yaml").read_text("utf-8"))["claims"]
    quotes = [c["quote"]["exact"] for c in claims if c["id"].startswith(HEDGED)]
    assert len(quotes) == len(HEDGED)
    source = article.article.source
    for quote in quotes:
        start = source.index(quote)
        touching = {
            finding.rule
            for finding in article.findings
            if finding.span
            and finding.span.start < start + len(quote)
            and start < finding.span.end
            and finding.rule.partition("/")[0] in {"wording", "causation"}
        }
        assert touching == set(), quote
