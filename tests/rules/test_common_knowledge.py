"""What an article may state without a source, and what beside it needs one."""

from __future__ import annotations

import pytest

from claimcheck.rulebook.rule import Case
from claimcheck.rules.citation.uncited_claim import uncited_claim
from tests.rules.cases import findings_of


def _unsourced(text: str, title: str = "# Tonsillitis") -> list[str]:
    found = findings_of(uncited_claim, Case(f"{title}\n\n{text}"))
    return [f.suggestion for f in found]


@pytest.mark.parametrize(
    "text",
    [
        "Tonsillitis causes a swelling beside the tonsil, which makes it hard to swallow.",
        "Mumps is a viral infection. It inflames the glands in front of the ears.",
        "A burst appendix can lead to peritonitis.",
        "Penicillin kills the bacteria and eases tonsillitis.",
        "Loperamide slows diarrhoea.",
        "Codeine can cause constipation.",
        "Your doctor may suggest a drain, which relieves the swelling.",
        "You may feel dizzy after the injection, which can cause a fall.",
        "Vitamin C prevents scurvy in people who lack it.",
        "Which side swells differs from person to person.",
        "The choice of antibiotic depends on your kidneys.",
        "For most people it eases by the tenth day.",
        "Penicillin may be needed, because untreated it can spread to the jaw.",
        "Inhaled steroids relieve wheezing.",
    ],
)
def test_what_a_textbook_says_of_an_illness_and_its_medicines_needs_no_source(text: str) -> None:
    assert _unsourced(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tonsillitis doubles the risk of a stroke.",
        "Penicillin prevents Alzheimer's disease.",
        "Penicillin shortens tonsillitis by two days.",
        "Penicillin works better than surgery for tonsillitis.",
        "Thyme syrup can ease the swelling.",
        "Half of all patients have it again within a year.",
        "People who drink oat milk are more likely to get tonsillitis.",
        "Copper bracelets prevent tonsillitis.",
        "Sitting on cold stone damages the kidneys.",
        "Penicillin harms the hearing in almost half of those who take it.",
        "Tonsils shrink faster with thyme.",
        "People who take penicillin are half as likely to develop dementia.",
        "Penicillin damages the hearing of one child in fifty.",
        "Elderberry syrup gives the same protection.",
    ],
)
def test_figures_comparisons_and_untried_remedies_need_one(text: str) -> None:
    assert _unsourced(text) != []


def test_an_article_without_sources_is_told_which_claims_need_one_figures_first() -> None:
    told = "Thyme eases colds. Garlic clears a cough. Sage calms the throat. Honey halves the pain in 40% of adults."
    (said,) = _unsourced(told)
    assert said == (
        "give sources, first of all for “Honey halves the pain in 40% of adults”; “Thyme eases colds”; “Garlic clears a cough”"
    )


_LISTED = "\n\n## References\n\n1. Roe J. Thyme. J Test. 2019. doi:10.5555/thyme"
_BODY = "\n\n## The trial\n\nIn a trial of 90 cooks thyme eased coughs by 12% [1]."


@pytest.mark.parametrize(
    "text",
    [
        "Thyme can ease coughs." + _BODY,
        "**Key points**\n\n- Thyme can ease coughs.\n- Coughs fall by 12%." + _BODY,
        _BODY + "\n\n## In short\n\nThyme can ease coughs.",
        "\n\n## Steps\n\n- Thyme syrup eases coughs.\n\nThese steps come from a review [1].",
        "Sip thyme, which eases coughs. All of this is taken from a review [1].",
    ],
)
def test_what_is_told_in_short_needs_no_source_beside_that_of_the_text(text: str) -> None:
    assert _unsourced(text + _LISTED) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thyme prevents strokes." + _BODY,
        "**Key points**\n\n- Thyme cuts coughs by 80%." + _BODY,
        _BODY + "\n\n## In short\n\nGarlic can ease coughs.",
        _BODY + "\n\n## Cooking\n\nThyme prevents coughs.",
    ],
)
def test_a_summary_that_says_something_else_does(text: str) -> None:
    assert _unsourced(text + _LISTED) != []


def test_results_told_after_a_cited_review_of_what_the_article_is_about_are_its_own() -> None:
    review = "Naps help [2].\n\nA review brought together 50 trials with 8,000 people [1]. "
    told = "In cooks, thyme products lowered the risk by a quarter."
    assert _unsourced(review + told + _LISTED, "# Thyme for coughs") == []
    assert (
        _unsourced(review + told.replace("thyme", "garlic") + _LISTED, "# Thyme for coughs") != []
    )


def test_a_paragraph_that_announces_one_study_covers_no_other_remedy() -> None:
    told = "The trial, published in the Journal of Tests [1], gave 90 cooks thyme. Coughs fell by 12%. "
    assert _unsourced(told + _LISTED) == []
    assert _unsourced(told + "Beetroot juice lowers blood pressure." + _LISTED) != []
