"""Sentences that say something of a health matter named before them are claims, others are not."""

from __future__ import annotations

import pytest

from claimcheck.language.reading import SentenceReading


def claims(text: str) -> bool:
    before = SentenceReading("Migraine attacks are painful.")
    return SentenceReading(text, (before,)).is_claim


@pytest.mark.parametrize(
    "text",
    [
        "Most episodes settle within a fortnight or two weeks.",
        "Relief lasts about four hours.",
        "They take three weeks to work.",
        "It usually goes away without treatment.",
        "A single swab misses a third of all cases.",
        "It picks up nine in ten cases.",
        "Little is known about its effects in older people.",
        "There is no good evidence for that.",
        "Nobody knows why it starts.",
        "We do not know why it fails in some.",
        "Why night work harms the heart",
        "Women have twice the risk of men.",
        "Never swim alone.",
        "Ask your pharmacist before giving any to a child.",
    ],
)
def test_course_share_risk_ignorance_and_advice_are_claims(text: str) -> None:
    assert claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sessions last 40 minutes.",
        "Please send the invoice within 30 days.",
        "Keep this leaflet.",
        "Store in a cool, dry place.",
        "We are thrilled with the result.",
        "The company intends to apply for approval next year.",
        "Dr Roe qualified in Cork in 2004.",
        "Talk to your doctor about your health.",
        "If you have any questions, ask your nurse.",
        "Half of the participants were smokers.",
        "We also offer massage and Pilates.",
        "You will be asked to press a button.",
        "Vertigo is the name for a sense of spinning that affects balance.",
        "How to keep your gut healthy",
    ],
)
def test_visits_paper_news_and_people_are_none(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("After a month my migraine had gone.", True),
        ("My eczema vanished!", True),
        ("I was diagnosed with eczema as a child.", False),
        ("I bring a hat and a flask.", False),
    ],
)
def test_an_ill_said_to_have_gone_is_taken_for_an_effect(text: str, *, meant: bool) -> None:
    assert claims(text) is meant
