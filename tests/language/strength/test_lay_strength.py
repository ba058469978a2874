"""How strongly lay sentences relate things: courses, shares, headings, hints and idioms."""

from __future__ import annotations

import pytest

from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Strength

NONE, NO_RELATION = Strength.NONE, Strength.NO_RELATION
CORRELATIONAL, CONDITIONAL = Strength.CORRELATIONAL, Strength.CONDITIONAL
CAN_CAUSE, CAUSES = Strength.CAN_CAUSE, Strength.CAUSES

_LEVELS = [
    # How an illness goes of itself.
    ("Most sprains heal within a month.", NONE),
    ("The fever usually settles in three days.", NONE),
    ("Nine in ten ear infections clear up by themselves.", NONE),
    ("The rash spreads to the trunk.", NONE),
    ("Wait until the wound has healed.", NONE),
    ("The virus can wake up again years later.", NONE),
    ("Rest heals most sprains.", CAUSES),
    ("The cream clears warts.", CAUSES),
    # Shares, ranks and burdens.
    ("Falls account for half of all admissions.", NONE),
    ("Last year it accounted for one sick note in ten.", NONE),
    ("Diarrhoea is the third leading cause of death in infants.", NONE),
    ("Depression is a leading cause of disability worldwide.", NONE),
    ("Eczema is one of the commonest skin complaints.", NONE),
    ("Fewer than 1 in 50 children need a second dose.", NONE),
    ("Smoking is the leading cause of lung cancer.", CAUSES),
    # Headings and conditions.
    ("Who is most at risk", NONE),
    ("What works", NONE),
    ("What helps", NONE),
    ("If you faint, or if the bleeding does not stop, call 999.", NONE),
    ("But before you cut out bread, there is more to know.", NONE),
    # Negated subjects deny nothing.
    ("Not sleeping enough raises blood pressure.", CAUSES),
    ("Not getting enough iron causes tiredness.", CAUSES),
    # What nobody has found.
    ("No trial has shown that copper bracelets ease arthritis.", NO_RELATION),
    ("To date no study has found that tampons cause infertility.", NO_RELATION),
    ("The gel gives no relief.", NO_RELATION),
    ("Copper bracelets bring no benefit to people with arthritis.", NO_RELATION),
    ("The brace brings little relief.", NO_RELATION),
    ("Occasional fasting causes no harm in healthy adults.", NO_RELATION),
    ("The brace is no better than rest, and should not be offered, a panel said.", NO_RELATION),
    # Hints.
    ("One possibility is that late meals raise blood sugar.", CONDITIONAL),
    ("The likely explanation is that noise disturbs sleep.", CONDITIONAL),
    ("One theory is that cold air narrows the airways.", CONDITIONAL),
    ("Another is that stress weakens the immune system.", CONDITIONAL),
    ("The effect on weight appears to be small.", CONDITIONAL),
    ("The benefit for skin may be short-lived.", CONDITIONAL),
    # Idioms of cause.
    ("Tea can stain the teeth.", CAN_CAUSE),
    ("Sepsis can be fatal within hours.", CAN_CAUSE),
    ("Heat puts a strain on the kidneys.", CAUSES),
    ("A walk before bed may do your heart some good.", CONDITIONAL),
    ("Dry air may dry you out.", CONDITIONAL),
    ("How long you sleep determines how well you learn.", CAUSES),
    ("Every cigarette takes eleven minutes off your life.", CAUSES),
    ("Left alone, plaque hardens into tartar.", NONE),
    # Groups set apart.
    ("Night workers are particularly likely to have ulcers.", CORRELATIONAL),
    ("Teenagers who skip breakfast did worse on a memory test.", CORRELATIONAL),
    ("Some surveys did find more asthma among swimmers.", CORRELATIONAL),
    ("People who had one jab are less well protected.", CORRELATIONAL),
    # Counts of the dead, conditions inside a clause, and what a subject is made.
    ("Heart failure kills 12,000 people a year in Wales.", NONE),
    ("Bleach kills 99% of the germs.", CAUSES),
    ("Talk to a nurse if the swelling keeps you awake.", NONE),
    ("Losing weight lowers blood pressure.", CAUSES),
    ("Damp makes it less comfortable.", CAUSES),
    ("A cold night can make it worse.", CAN_CAUSE),
    ("That makes it a common complaint.", NONE),
    ("Bright light can bring it on.", CAN_CAUSE),
    # What is not taken to follow.
    ("That doesn't mean the cream was to blame.", NONE),
    ("Rowers have fewer falls, though that doesn't prove rowing is the reason.", CORRELATIONAL),
    ("The reason isn't clear, because the ill walk less to begin with.", NONE),
    ("Honey seems to soothe, though the studies were small.", CONDITIONAL),
    # Headlines that leave their verb out.
    ("High blood pressure caused by salt, says expert", CAUSES),
    ("Blood pressure lowered by beetroot in small trial", CAUSES),
    ("Beetroot good for blood pressure", CAUSES),
    ("Beetroot could lower blood pressure, study suggests", CONDITIONAL),
    ("Link between salt and strokes found", Strength.AMBIGUOUS),
    ("Lower your blood pressure naturally", CAUSES),
    # Denials in other words.
    ("It is the salt, not the fat, that raises blood pressure.", CAUSES),
    ("Salt doesn't just raise blood pressure, it harms the kidneys.", CAUSES),
    ("The idea that bread causes arthritis is wrong.", NO_RELATION),
    ("There's nothing to suggest bread causes arthritis.", NO_RELATION),
    ("Nothing has been found to prevent arthritis.", NO_RELATION),
    ("Nobody knows what causes arthritis.", NONE),
    # What illnesses strike, what carers do, what somebody arranges.
    ("It mainly affects the knees.", NONE),
    ("Arthritis affects how well you sleep.", CAUSES),
    ("Treatment depends on the cause.", NONE),
    ("You may be asked to stop eating.", NONE),
    ("A nurse will clean the wound.", NONE),
    # Short auxiliaries, and whose organ it is.
    ("It's what's ruining your sleep.", CAUSES),
    ("They've reduced deaths from measles.", CAUSES),
    ("Routers are frying your child's brain.", CAUSES),
    # What is given, left and turned.
    ("Cracking your knuckles gives you arthritis.", CAUSES),
    ("Cracking your knuckles won't give you arthritis.", NO_RELATION),
    ("The tablets can leave you groggy.", CAN_CAUSE),
    ("This leaflet gives you information about headaches.", NONE),
    ("They left her alone.", NONE),
    ("Beer turns your muscle to mush", CAUSES),
    ("Turn your head to the left.", NONE),
    ("One death in nine could be down to inactivity.", CONDITIONAL),
    # Causes told by their frame.
    ("Ditch bread and your joints will thank you", CAUSES),
    ("Take one sip and wake up without pain", CAUSES),
    ("Lie down and your arm will be bandaged.", NONE),
    ("Willow bark is nature's answer to gout", CAUSES),
    ("Gargling: the trick to stop snoring", CAUSES),
    ("The gland behind your headaches", CAUSES),
]


@pytest.mark.parametrize(("sentence", "strength"), _LEVELS)
def test_strength_of_lay_sentences(sentence: str, strength: Strength) -> None:
    assert grade_wording(sentence).strength is strength
