"""Grammar that decides what a sentence relates: relative clauses, reasons, ellipsis, compounds."""

from __future__ import annotations

import pytest

from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Strength

NONE, NO_RELATION = Strength.NONE, Strength.NO_RELATION
CORRELATIONAL, CONDITIONAL = Strength.CORRELATIONAL, Strength.CONDITIONAL
CAN_CAUSE, CAUSES = Strength.CAN_CAUSE, Strength.CAUSES

_ASSERTED = [
    # "who …" ends where the main verb follows its own.
    ("Women who walk cut their risk of stroke.", CAUSES),
    ("Smokers who quit halve their risk of a stroke.", CAUSES),
    ("Perhaps women who swim harm their ears.", CONDITIONAL),
    ("Gym-goers who use steroids shrink their testicles.", CAUSES),
    ("Nobody knows whether men who fast cut their risk of gout.", NONE),
    ("Cooks who wash their hands spread fewer germs.", CORRELATIONAL),
    ("People who cut their salt intake were invited.", NONE),
    # Whose study it is takes nothing from what it found.
    ("A trial funded by a charity found that zinc shortens colds.", CAUSES),
    ("Zinc shortens colds, says research funded by the state.", CAUSES),
    ("This study was funded by a maker of zinc that shortens colds.", NONE),
    # A reason is told beside a call.
    ("Babies should not be given honey because it can cause botulism.", CAN_CAUSE),
    ("Doctors recommend it because walking lowers blood pressure.", CAUSES),
    # A call to notice asserts what it goes on to tell.
    ("It is important to remember that alcohol damages the liver.", CAUSES),
    ("It should be noted that obesity was associated with asthma.", CORRELATIONAL),
    ("Nurses should note that these rules are for adults.", NONE),
    # An auxiliary alone affirms of one thing what was denied of another.
    ("Rest does not cure back pain, but walking does.", CAUSES),
    ("The tablets did not reduce pain, whereas the gel did.", CAUSES),
    ("Walking cures back pain, but rest does not.", CAUSES),
    ("Rest does not cure back pain, but it does no harm.", NO_RELATION),
    # What the body needs a thing for is what the thing does.
    ("Iron is needed to make haemoglobin.", CAUSES),
    ("Vitamin K is required for blood clotting.", CAUSES),
    ("Better training is needed to prevent falls.", NONE),
    ("More studies of vitamin D are needed to prevent fractures.", NONE),
    # Comparatives that rise together, and people who fare worse than others.
    ("The higher your blood pressure, the greater your risk of a stroke.", CORRELATIONAL),
    ("Widowed men fare worse than widowed women.", CORRELATIONAL),
    # An illness may only say what kind of place or service is meant.
    ("Hospital opens new stroke unit", NONE),
    ("Clinic runs the heart helpline", NONE),
    # One of several remedies is a remedy.
    ("Ginger is one of the best remedies for nausea", CAUSES),
    ("The leaflet lists some of the best remedies for nausea", NONE),
    # What is important for those who treat relates nothing.
    ("Early recognition of sepsis is important for cardiologists.", NONE),
    ("Calcium is important for healthy bones.", CAUSES),
    # A treatment that is called a possible one.
    ("The gel appears to be a promising sealing strategy for burns.", CONDITIONAL),
    ("This supports the potential of zinc as a treatment option for colds.", CONDITIONAL),
    ("The team is looking for a promising new drug.", NONE),
    # What an illness comes of, lets in, or is praised as.
    ("Most headaches come from tense muscles.", CAUSES),
    ("Many a backache starts with a bad chair.", CAUSES),
    ("The cough starts in the evening.", NONE),
    ("Scratching lets bacteria in.", CAUSES),
    ("The new lenses let children see the board again.", CAUSES),
    ("Doctors let patients sleep.", NONE),
    ("The window lets light in.", NONE),
    ("Exercise is a powerful antidepressant.", CAUSES),
    ("Sertraline is an antidepressant.", NONE),
    # Things are compared with things, plans are due, and numbers count.
    ("An MRI scan takes longer than an X-ray.", NONE),
    ("The second dose is smaller than the first.", NONE),
    ("Night workers were heavier and slept worse than day workers.", CORRELATIONAL),
    ("The larger trial is due to report next year.", NONE),
    ("A healthy pulse lies between 60 and 100 beats a minute.", NONE),
    # A reason explains a comparison; a passive that opens with its copula is a predicate.
    ("Smokers lose more teeth because smoking starves the gums of blood.", CAUSES),
    ("The low mood after a birth is down to the sudden drop in hormones.", CAUSES),
    ("Bunions are made worse by tight shoes.", CAUSES),
    ("The chip, no bigger than a coin, keeps the throat from collapsing.", CAUSES),
    ("Horse chestnut may take down the swelling.", CONDITIONAL),
    ("Varicose veins form when the valves stop working.", CAUSES),
    ("Want fewer colds? Wash your hands", CAUSES),
    ("Want to know about colds? Ask your doctor", NONE),
    # What is shown or able to act, what brought a change about, and who is no doer.
    ("The trial showed the patch to ease pain.", CAUSES),
    ("Our data confirm the ability of zinc to shorten colds.", CAUSES),
    ("Large reductions in pain were achieved with the patch.", CAUSES),
    ("Large reductions in pain were seen in both groups.", CORRELATIONAL),
    ("Training of nurses reduced infections.", CAUSES),
    ("In these wards nurses reduced the dose.", NONE),
    # Adverbs of amount, gerunds that open, and what follows "but".
    ("An orange more than doubles the iron you take up.", CAUSES),
    ("Looking at the horizon settles the stomach.", CAUSES),
    ("Looking at 30 trials, the team asked whether zinc shortens colds.", NONE),
    ("Cranberry does nothing once you have cystitis, but antibiotics clear it in days.", CAUSES),
    ("Travel sickness comes about when the eyes and the ears disagree.", CAUSES),
    ("Doctors blame gel nails for the surge in allergies.", CAUSES),
    ("What stress does to your skin", CAUSES),
    ("What helps your skin", NONE),
    # Verbs that never take an object, and why a change comes.
    ("Deaths fell 10 per cent after the ban.", CORRELATIONAL),
    ("Grommets fall out by themselves.", NONE),
    ("She fell asleep.", NONE),
    ("Sperm counts are falling because of plastics.", CAUSES),
    # Ranks and multiples compare, and a cause may be ranked.
    ("After measles, deafness was ten times commoner.", CORRELATIONAL),
    ("Gout is most common between 40 and 50.", CORRELATIONAL),
    ("Those who swam were doing better than those who rested.", CORRELATIONAL),
    ("Poor diet now kills more people than smoking.", CAUSES),
    ("Malaria kills more than 600,000 people a year.", NONE),
    ("Loneliness is deadlier than fifteen cigarettes a day.", CORRELATIONAL),
    ("The swimmers were older than fifteen.", NONE),
    # What brings, breeds, does harm or sets in.
    ("Chewing on one side wears that side down.", CAUSES),
    ("Warm winters bring dengue to the north.", CAUSES),
    ("Doctors bring asthma to the minister's notice.", NONE),
    ("Cheap sunglasses do more damage than none.", CAUSES),
    ("Cheap sunglasses do no damage.", NONE),
    ("Heat exhaustion sets in when the body can no longer cool itself.", CAUSES),
    ("Only a dentist or hygienist can remove tartar.", NONE),
    # Prices, pumps and waiting times are things, and nobody's health.
    ("Prices differ between clinics.", NONE),
    ("Newer pumps are lighter.", NONE),
    ("The waiting time fell from 18 weeks to 12.", NONE),
    ("Blood pressure fell from 150 to 130.", CORRELATIONAL),
    # Titles, and what is only associated or a cause for concern.
    ("Effects of salt on sleep in nurses: a trial", NONE),
    ("The effects of salt on sleep were strong.", CAUSES),
    ("Another scan adds a step, with associated costs.", NONE),
    ("The price of masks is a cause for concern.", NONE),
    # Ideas not confirmed, effects not known, and what a need is for.
    ("The hypothesis that zinc shortens colds was not confirmed.", NO_RELATION),
    ("The effect of zinc on colds remains uncertain.", NONE),
    ("These results show the need to find new ways to improve sleep.", NONE),
    ("Your study confirms its efficacy.", CAUSES),
    # Both of two are put at risk; the time that an effect takes; what a thing does to the body.
    ("Heavy bleeding puts both mother and baby at risk.", CAUSES),
    ("The tablets take two weeks to lift your mood.", CAUSES),
    ("What smog is doing to your child's lungs", CAUSES),
    ("Could a daily walk be the answer to chronic back pain?", CONDITIONAL),
    ("Ease aching joints the old way with our turmeric balm.", CAUSES),
]


@pytest.mark.parametrize(("sentence", "level"), _ASSERTED)
def test_grammar_decides_what_is_asserted(sentence: str, level: Strength) -> None:
    assert grade_wording(sentence).asserted is level
