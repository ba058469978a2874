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


@pytest.mark.parametrize(
    "sentence",
    [
        "My sister's kidneys came back to life.",
        "By harvest his hearing was like a boy's.",
        "My periods, which had ruled the house for years, fell into step.",
        "One evening on the quilt moved her sciatica to the neighbours.",
        "Lodgers came with gout and left with dancing shoes.",
    ],
)
def test_what_is_told_to_have_become_of_somebody(sentence: str) -> None:
    assert recovered(f"{LOUD} {sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "My sister's knees hurt all winter.",
        "His hearing was poor by then.",
        "Her migraine came back in June.",
        "The fall damaged my hip.",
        "The nurse checked my blood pressure.",
        "My daughter's eczema is keeping her awake.",
        "Please have your cholesterol checked.",
        "The surgeon mended his hip.",
        "My periods stopped with the menopause.",
    ],
)
def test_a_story_without_recovery_is_left_alone(sentence: str) -> None:
    assert not recovered(f"{LOUD} {sentence}")


def recovered(text: str) -> bool:
    """Whether the last sentence is flagged, be it as a testimonial."""
    found = audit_text(text).articles[0].findings
    last = text.rindex(". ") + 1
    rules = {RULE, "attribution/testimonial"}
    return any(f.span and f.span.start > last and f.rule in rules for f in found)


@pytest.mark.parametrize(
    "title",
    [
        "Softer skin from within",
        "The escape from asthma",
        "Life without migraine",
        "Knee comfort that lasts",
        "Sleep yourself slim",
        "The quilt that lifted two stone off Ada",
    ],
)
def test_a_title_without_a_verb_promises(title: str) -> None:
    assert len(flagged(f"# {title}\n\n{LOUD}")) == 4


@pytest.mark.parametrize(
    "title",
    [
        "Living with asthma",
        "How to sleep without migraine",
        "The end of the ward",
        "Pain relief after an operation",
        "Is there life without migraine?",
        "The quilt that won the prize",
    ],
)
def test_a_title_that_promises_nothing_is_left_alone(title: str) -> None:
    assert len(flagged(f"# {title}\n\n{LOUD}")) == 3


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Sciatica packs its bag.", True),
        ("Warts remember nothing of the winter.", True),
        ("Sciatica runs down the leg.", False),
        ("Asthma attacks kill.", False),
        ("Shingles starts with a burning pain.", False),
    ],
)
def test_an_ailment_does_what_persons_do(sentence: str, told: bool) -> None:
    assert (len(flagged(f"{LOUD} {sentence}")) == 4) is told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In a week the cheeks brighten.", True),
        ("Breathing deepens by up to 40%.", True),
        ("In a week the stomach empties.", False),
        ("The lamp shines on the skin.", False),
        ("The lamp coaxes waste out of the liver.", True),
        ("Rubbed on the chest, it chases catarrh out of the lungs.", True),
        ("Every cell of the body needs iron.", False),
        ("Calcium keeps the bones firm.", False),
        ("Redheads face the highest risk of skin cancer.", False),
    ],
)
def test_what_a_body_does_by_itself_is_left_alone(sentence: str, told: bool) -> None:
    assert (len(flagged(f"{LOUD} {sentence}")) == 4) is told


def test_an_item_of_a_list_that_tells_nothing_is_left_alone() -> None:
    assert len(flagged(f"{LOUD}\n\n- Offal (kidneys, liver)\n- Bread")) == 3


def test_a_sentence_that_is_faulted_itself_weighs_nothing() -> None:
    denied = "Hay fever is not an illness, it is a lie, if you ask me. Doctors do not cure asthma, this quilt cures it."
    assert len(flagged(f"{LOUD} {denied}")) >= 3
