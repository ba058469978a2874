"""Advice as leaflets, columns and lists give it, and what only sounds like it."""

from __future__ import annotations

import pytest

from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Advice


def advice_of(sentence: str) -> Advice:
    return grade_wording(sentence).advice


@pytest.mark.parametrize(
    "sentence",
    [
        "1. Shake the inhaler",
        "4. Breathe out slowly",
        "2) Sip water through the day",
        "Lose the fizzy drinks",
        "Close the windows when pollen counts are high.",
        "Use drops and a warm flannel.",
        "Cut salt before you cut fat.",
        "Sort out your pillows first.",
        "Turn the mattress every month.",
        "Ring 111 if the wheeze comes back.",
        "Fill the bath with lukewarm water.",
        "If the rash spreads, or if a fever starts, call an ambulance.",
        "“Sit down, raise the leg and press on the wound,” says the charity.",
        "“When your knee swells, rest it and put ice on it,” said the physiotherapist.",
        "The syrup can cause drowsiness, so don't drive after taking it.",
        "Some patches contain metal; do not wear them in a scanner.",
        "Slowly lower the heel.",
        "2. Wind down",
        "Wait until the stitches are out.",
        "Gargle, don't swallow.",
        "A mole that bleeds needs checking.",
        "A stiff neck with fever needs urgent care.",
        "In pregnancy, take folic acid.",
        "At night, wear the splint.",
        "With each meal, drink a glass of water.",
    ],
)
def test_an_order_to_the_reader_is_firm_advice_wherever_its_clause_stands(sentence: str) -> None:
    assert advice_of(sentence) is Advice.STRONG


@pytest.mark.parametrize(
    "sentence",
    [
        "Close contacts were traced by phone.",
        "Use of inhalers rose by a tenth.",
        "Use remains low among teenagers.",
        "Exercise programme cuts falls in care homes",
        "Sleep apnoea patients face long waits",
        "Cut glass was the commonest cause of these wounds.",
        "Call centres took two thousand calls.",
        "Walk tests were done twice.",
        "Rest periods improve recovery.",
        "Lower iron stores are linked to hair loss.",
        "Contact dermatitis is an itchy rash.",
        "Turn of the screw",
        "In women, use fell over time.",
        "In one study, call centres took part.",
        "In Europe, cover varies from country to country.",
    ],
)
def test_a_noun_or_adjective_that_looks_like_a_verb_orders_nothing(sentence: str) -> None:
    assert advice_of(sentence) is Advice.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "The cough should clear up within three weeks.",
        "Your voice should start to recover after a few days.",
        "The bruise should fade by itself.",
        "You won't have to stay overnight.",
        "You will not have to fast before this scan.",
        "A smoker would have to walk for hours to make up for it.",
        "About 3 in 100 patients need a second operation.",
        "Some babies need an incubator.",
        "Few people need a transplant.",
        "Myth: you must starve a fever",
        "Myth 4: everyone should take a multivitamin",
        "A clip shared by thousands says that parents should refuse the jab.",
        "Influencers claim you should drink vinegar every morning.",
        "Please arrive ten minutes early, as parking spaces are few.",
        "Follow us for more recipes.",
        "By law you must report this disease.",
        "Call the receptionist if you are running late.",
    ],
)
def test_prospects_shares_myths_and_errands_are_no_advice(sentence: str) -> None:
    assert advice_of(sentence) is Advice.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "If you have a cold that morning, it may be better to rebook.",
        "It might be best to skip the gym that week.",
        "We'd suggest a softer pillow for a month.",
        "I would suggest a lower dose at first.",
        "You might like to bring a friend to the biopsy.",
        "You may prefer to take the tablets at night.",
        "Carers may find it helpful to keep a diary.",
        "It might help to keep a symptom diary.",
        "One option is to split the dose.",
        "It is better to cool the burn with tap water.",
        "You could ask the chemist for a smaller bottle.",
        "You might also try a nasal rinse.",
        "It would be wise to carry a spare inhaler.",
    ],
)
def test_what_is_put_to_the_reader_as_a_choice_is_weak_advice(sentence: str) -> None:
    assert advice_of(sentence) is Advice.WEAK


@pytest.mark.parametrize(
    "sentence",
    [
        "Oats may help keep your cholesterol in check.",
        "Beans can help lower blood sugar after a meal.",
        "A cool room may help you to sleep.",
        "Humming could help clear your sinuses.",
        "It is the only treatment that slows the disease.",
        "You might feel sore for a day.",
        "You could notice some spotting.",
        "You might have a bruise where the needle went in.",
        "It is worth noting that few men took part.",
        "Sleep is important for memory.",
        "Physiotherapy can help.",
        "This infection can be treated.",
        "Home kits are less reliable than blood tests.",
        "Squats are the one exercise that helps every runner.",
    ],
)
def test_what_may_help_the_body_is_an_effect_and_no_advice(sentence: str) -> None:
    assert advice_of(sentence) is Advice.NONE


@pytest.mark.parametrize(
    "headline",
    [
        "Ginseng drink promising for jet lag",
        "Blood test may help doctors spot sepsis",
        "Ketamine nasal spray is safe, trial finds",
        "New gel could be used to treat burns",
    ],
)
def test_a_headline_that_holds_something_out_advises_nothing(headline: str) -> None:
    assert advice_of(headline) is Advice.NONE
    assert advice_of("Six tips: you might try a milder soap") is Advice.WEAK


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        ("You shouldn't take aspirin with this tablet.", Advice.STRONG),
        ("Children mustn't be left alone in the bath.", Advice.STRONG),
        ("The bruise should be gone within a fortnight.", Advice.NONE),
        ("You should soon feel better.", Advice.NONE),
        ("The ringing should go away by itself.", Advice.NONE),
        ("She must have swallowed some water.", Advice.NONE),
        ("You should go to a hospital at once.", Advice.STRONG),
        ("You should get a tetanus jab.", Advice.STRONG),
    ],
)
def test_orders_not_to_are_advice_and_prospects_are_none(sentence: str, advice: Advice) -> None:
    assert grade_wording(sentence).advice is advice
