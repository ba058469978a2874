"""Where a page weighs nothing, what it tells plainly is flagged by who or what acts."""

from __future__ import annotations

import pytest

from claimcheck import audit_text

RULE = "wording/told-as-fact"
LOUD = "This quilt cradles the spine. Buyers leave their migraine in the hall. Even stubborn asthma bows out."
"""Three sentences that tell plainly what nobody knows."""
CAREFUL = (
    "It may not help everybody. Some people sleep better with it, and many do not. Ask your doctor if you are ill. "
    "A small study found little. The risk is low."
)


def flagged(text: str) -> list[str]:
    return [f.quote for f in audit_text(text).articles[0].findings if f.rule == RULE]


def test_a_page_that_weighs_nothing_is_flagged_for_what_it_tells_plainly() -> None:
    assert flagged(LOUD) == ["spine", "migraine", "asthma"]


def test_the_same_sentences_are_left_alone_on_a_page_that_weighs() -> None:
    assert flagged(f"{LOUD} {CAREFUL}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A lamp on the desk coaxes the brain into slumber.",
        "Clients with eczema walk out with a new face.",
        "No headache stands up to it.",
        "Your sciatica slips away once the quilt is warm.",
        "Warts pack their bags within a fortnight of nights.",
        "Paracetamol traps the virus.",
        "Asthma inhalers push the illness deeper.",
        "Hepatitis is the liver learning a song.",
        "Parents who own one rarely give antibiotics again.",
        "Blood in the stool shows that it works.",
        "The scan scrambles the cells and damages the heart.",
    ],
)
def test_told_plainly(sentence: str) -> None:
    assert len(flagged(f"{LOUD} {sentence}")) == 4


@pytest.mark.parametrize(
    "sentence",
    [
        "Every body is different.",
        "No two brains are alike.",
        "A lamp on the desk can coax the brain into slumber.",
        "About half of the clients with eczema walk out with a new face.",
        "The heart moves blood through the lungs.",
        "Asthma narrows the airways.",
        "The blue inhaler opens the airways.",
        "Antibiotics clear the infection.",
        "The scan looks at the heart.",
        "Newborn babies sleep in short stretches.",
        "The quilt is stuffed with wool and comes in grey.",
        "Each sachet provides 400 mg for the muscles.",
        "My headache went away.",
        "We measure your blood pressure.",
        "Wash the wound with water.",
        "Smoking harms the lungs.",
        "Too little iron wears out the heart.",
        "Nobody knows whether it helps the heart.",
    ],
)
def test_left_alone(sentence: str) -> None:
    assert len(flagged(f"{LOUD} {sentence}")) == 3


def test_what_points_back_to_an_organ_tells_what_the_organ_does() -> None:
    liver = "The liver lies under the ribs. It weighs over a kilo.\n\nIt makes bile, which breaks up fat."
    assert flagged(f"{LOUD}\n\n{liver}") == flagged(LOUD)
