"""What stands on a claim's card in the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.library.audits import audit_text
from claimcheck.model.finding import ArticleAudit, Audit
from claimcheck.reporters.formats import render
from claimcheck.reporters.html.cards import ClaimCard, claim_cards, of_no_claim
from tests.growth import TIMES, grows_steeply

DRAFT = """# Nettle tea

Nettle tea is highly effective against gout. Gout is common. Willow bark is a miracle for backs.
It is completely safe [1].

[1] Roe J. Willow bark. J Test. 2019.
"""


@pytest.fixture(scope="module")
def draft() -> Audit:
    return audit_text(DRAFT)


def _cards(audit: Audit) -> tuple[ArticleAudit, list[ClaimCard]]:
    one = audit.articles[0]
    return one, claim_cards(one, 0, {})


def test_a_finding_stands_with_the_claim_whose_words_it_marks(draft: Audit) -> None:
    _, cards = _cards(draft)
    found = {card.statement: {f.rule for f in card.findings} for card in cards}
    gout = next(rules for statement, rules in found.items() if "against gout" in statement)
    assert "wording/amplified-efficacy" in gout


def test_every_finding_stands_with_a_claim_or_apart_and_none_twice(draft: Audit) -> None:
    one, cards = _cards(draft)
    with_claims = [f for card in cards for f in card.findings]
    apart = of_no_claim(one)
    assert len(with_claims) + len(apart) == len(one.findings)
    assert {*with_claims, *apart} == set(one.findings)


def test_what_is_about_the_whole_article_is_told_apart_from_what_is_in_its_text(
    draft: Audit,
) -> None:
    page = render(draft, "html")
    whole = [f for f in of_no_claim(draft.articles[0]) if f.span is None]
    assert whole
    assert (
        f"{len(whole)} finding" in page.split("about the article as a whole")[0].rsplit(">", 1)[1]
    )


def test_a_claim_that_nobody_modelled_cannot_be_approved(draft: Audit) -> None:
    page = render(draft, "html")
    assert "claimcheck approve" not in page
    assert "claimcheck propose" in page


def test_words_that_the_message_quotes_are_not_quoted_again(draft: Audit) -> None:
    page = render(draft, "html")
    assert "“highly effective” claims" in page
    assert "<q>highly effective</q>" not in page


def test_a_page_without_studies_shows_no_map_of_them(draft: Audit, worked_example: Audit) -> None:
    section = '<section class="map" aria-labelledby="map-title"'
    assert f"{section} hidden>" in render(draft, "html")
    assert f"{section}>" in render(worked_example, "html")


def test_the_page_takes_time_in_proportion_to_its_claims() -> None:
    def page_of(sentences: int) -> Callable[[], str]:
        audit = audit_text("Ginger is a miracle cure.\n" * sentences)
        return lambda: render(audit, "html")

    assert not grows_steeply(page_of(250), page_of(250 * TIMES))
