"""A verb that no list holds is told by what it acts on."""

import pytest

from claimcheck import grade_wording
from claimcheck.language.strength.open_verbs import find_open_verbs
from claimcheck.language.text.tokens import Tokens
from claimcheck.model.wording import CueKind

ACTING = {
    "Phones fry the brain, slowly.": 6,
    "Chlorella sweeps mercury out of the blood.": 6,
    "Late screens bruise your sleep.": 6,
    "Hard water scours the scalp.": 6,
    "Aloe blankets the gut wall.": 6,
    "Energy drinks pickle the liver.": 6,
    "The patch pumps collagen into your skin.": 6,
    "Bleaches the enamel right off your teeth": 6,
    "Phones fry sperm": 6,
    "Silica drags aluminium from your brain.": 6,
    "Your sleeping pills are rusting your brain": 6,
    "Ginger ends nausea": 6,
    "Fasting thinned hair, a trial shows": 6,
    "Nicotine gum slackens stiff arteries": 6,
    "Screen glare parches eyes": 6,
    "A phone may cook the brain.": 4,
    "Coffee does not pickle the liver.": 1,
    "Fizzy drinks can pit the enamel.": 5,
}
NOT_ACTING = (
    "Two cuffs squeeze the legs in turn.",
    "The strap holds the jaw in place.",
    "The spray bypasses the stomach.",
    "A camera films the throat.",
    "Some dressings hug the knee.",
    "Parents dread the fever.",
    "The device is scanning the brain.",
    "They are taping the ankle.",
    "The book calls the gut a second brain.",
    "The leaflet shows the liver in red.",
    "Sports injuries of the knee",
    "Common sports injuries",
    "Exercises for the back",
    "Blood tests and your kidneys",
    "Where the nerve leaves the spine",
    "Hospital ends nausea clinic",
    "Vitamin D levels and bone strength",
    "Alcohol related liver disease",
    "Charity funds heart research",
    "Actor battles cancer",
    "New score spots patients with serious blood clots",
    "Growing evidence suggests muscle cells can last for decades",
    "The bandage goes round the wrist twice.",
    "Nerves branch through the arm.",
    "The gland sits behind the ear.",
    "A volume of 20 ml left the rectum by the end of the second hour.",
    "Could a phone fry the brain?",
    "",
)


@pytest.mark.parametrize(("sentence", "level"), ACTING.items())
def test_a_verb_that_acts_on_the_body_says_cause(sentence: str, level: int) -> None:
    assert grade_wording(sentence).strength == level


@pytest.mark.parametrize("sentence", NOT_ACTING)
def test_a_verb_of_place_or_of_finding_out_says_none(sentence: str) -> None:
    assert grade_wording(sentence).strength == 0


def test_the_verb_is_shown_as_the_cue() -> None:
    cues = grade_wording("Energy drinks pickle the liver.").cues
    assert [(cue.kind, cue.text) for cue in cues] == [(CueKind.CAUSAL, "pickle")]


def test_people_who_act_on_a_body_are_left_to_their_work() -> None:
    assert find_open_verbs(Tokens("Doctors tape the ankle.")) == []
    assert find_open_verbs(Tokens("Tight boots pummel the ankle.")) != []
