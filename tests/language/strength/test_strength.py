"""Strength by the grammar of a sentence: form, voice, scope, frame and register."""

from __future__ import annotations

import pytest

from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Strength

NONE, NO_RELATION = Strength.NONE, Strength.NO_RELATION
CORRELATIONAL, AMBIGUOUS = Strength.CORRELATIONAL, Strength.AMBIGUOUS
CONDITIONAL, CAN_CAUSE, CAUSES = Strength.CONDITIONAL, Strength.CAN_CAUSE, Strength.CAUSES

_LEVELS = [
    # The ladder on one matter.
    ("Omega-3 is a fatty acid.", NONE),
    # Purposes and connectives inside a clause.
    ("To find out how naps act, 40 adults were followed, and naps lifted mood.", CAUSES),
    ("To assess the effect of zinc, we gave it to 40 children.", NONE),
    ("Zinc may therefore be effective.", CONDITIONAL),
    ("The spray might work by blocking pain signals.", CONDITIONAL),
    ("Zinc may, therefore, be effective.", CONDITIONAL),
    ("The influence of noise on what we eat still requires further study.", NONE),
    # Joint subjects, shown effects, expected and purposed relations.
    ("Smoking and drinking cause sore throats.", CAUSES),
    ("Efficacy was shown in adults with hay fever.", CAUSES),
    ("The gel gave good relief.", CAUSES),
    ("It seems that walking slows memory loss.", CONDITIONAL),
    ("These changes may contribute to falls.", CONDITIONAL),
    ("The herb may be a promising treatment.", CONDITIONAL),
    ("Survival was longer in women.", CORRELATIONAL),
    ("Lower zinc was seen in children with fever.", CORRELATIONAL),
    ("The score was built to predict falls.", NONE),
    ("Physicians knew about the effects of noise.", NONE),
    ("Recall bias may have affected the results.", NONE),
    ("There is growing interest in gut health.", NONE),
    # What helps to know or decide, and who is meant, are no effects.
    ("The score may improve the selection of patients.", NONE),
    ("The clinic is open to women at high risk of falls.", NONE),
    ("Older people at higher risk of falls", CORRELATIONAL),
    ("The results support the need for trials on the role of zinc.", NONE),
    ("The gel could be used to prevent burns.", CONDITIONAL),
    ("These data suggest a potential protective effect of zinc.", CONDITIONAL),
    ("Omega-3 does not prevent heart attacks.", NO_RELATION),
    ("Omega-3 intake was associated with fewer heart attacks.", CORRELATIONAL),
    ("Omega-3 is linked to fewer heart attacks.", AMBIGUOUS),
    ("Omega-3 levels predict heart attacks.", AMBIGUOUS),
    ("Omega-3 may prevent heart attacks.", CONDITIONAL),
    ("Omega-3 can prevent heart attacks.", CAN_CAUSE),
    ("Omega-3 prevents heart attacks.", CAUSES),
    # Modality.
    ("Ginger might settle the stomach.", CONDITIONAL),
    ("Ginger could ease nausea.", CONDITIONAL),
    ("Ginger appears to ease nausea.", CONDITIONAL),
    ("Ginger seems to be effective against nausea.", CONDITIONAL),
    ("Ginger probably eases nausea.", CONDITIONAL),
    ("Ginger potentially reduces nausea.", CONDITIONAL),
    ("Ginger has the potential to reduce nausea.", CONDITIONAL),
    ("Ginger is thought to reduce nausea.", CONDITIONAL),
    ("Ginger is able to reduce nausea.", CAN_CAUSE),
    ("Ginger may be linked to less nausea.", AMBIGUOUS),
    ("Ginger is likely to reduce nausea.", CONDITIONAL),
    # The scope of a hedge is its clause.
    ("Although the dose may vary, ginger reduces nausea.", CAUSES),
    ("Ginger reduces nausea, although it may cause heartburn.", CAUSES),
    ("Ginger was associated with less nausea, but it may reduce appetite.", CONDITIONAL),
    ("While garlic might lower cholesterol, ginger eases nausea.", CAUSES),
    # Voice and form.
    ("Nausea was reduced by ginger.", CAUSES),
    ("Nausea is caused by motion.", CAUSES),
    ("Her fatigue was due to anaemia.", CAUSES),
    ("Anaemia leads to fatigue.", CAUSES),
    ("The supplement resulted in faster healing.", CAUSES),
    ("Smoking contributes to wrinkles.", CAUSES),
    ("Iodine plays a role in thyroid function.", CAUSES),
    ("Salt has an effect on blood pressure.", CAUSES),
    ("Smoking is a cause of lung cancer.", CAUSES),
    ("Obesity is responsible for most cases of sleep apnoea.", CAUSES),
    ("The cream was found to reduce itching.", CAUSES),
    ("The cream helps to reduce itching.", CAUSES),
    ("Blood pressure fell during the study.", CORRELATIONAL),
    ("Pain scores decreased after twelve weeks.", CORRELATIONAL),
    ("Symptoms improved over time.", CORRELATIONAL),
    ("Women with migraine had reduced sleep quality.", CORRELATIONAL),
    ("Increased waist size was associated with diabetes.", CORRELATIONAL),
    ("The tablets reduced the risk of fracture.", CAUSES),
    ("Vitamin D was associated with a reduced risk of falls.", CORRELATIONAL),
    ("People with asthma have a reduced risk of glioma.", CORRELATIONAL),
    ("The risk of reduced kidney function was higher in smokers.", CORRELATIONAL),
    ("The drug has improved survival in melanoma.", CAUSES),
    ("Stress-induced headaches are common.", NONE),
    ("Statin-treated patients were followed for a year.", NONE),
    # Efficacy.
    ("The vaccine is safe and effective.", CAUSES),
    ("Yoga was effective in reducing back pain.", CAUSES),
    ("Too much salt is bad for the heart.", CAUSES),
    ("The gel was more effective than placebo.", CAUSES),
    ("Effective treatments for tinnitus are needed.", NONE),
    ("The herb is useless against malaria.", NO_RELATION),
    ("The patch is no better than a placebo.", NO_RELATION),
    # Comparisons.
    ("Iron levels were lower in vegans than in meat eaters.", CORRELATIONAL),
    ("Vegans have lower iron levels.", CORRELATIONAL),
    ("Boys were more likely to be diagnosed late.", CORRELATIONAL),
    ("Asthma is a risk factor for pneumonia.", AMBIGUOUS),
    ("The groups differed in age.", CORRELATIONAL),
    ("We found a relationship between sleep and weight.", CORRELATIONAL),
    # Denial, and nulls that one study reports.
    ("There is no evidence that magnets relieve arthritis.", NO_RELATION),
    ("There is no link between coffee and gout.", NO_RELATION),
    ("Homeopathic drops have no effect on asthma.", NO_RELATION),
    ("Vitamin C does not cure colds.", NO_RELATION),
    ("The diet doesn't lower blood sugar.", NO_RELATION),
    ("Antibiotics fail to help viral coughs.", NO_RELATION),
    ("Screen time is unlikely to harm eyesight.", NO_RELATION),
    ("The diet not only lowers weight but also improves mood.", CAUSES),
    # Frames that assert nothing.
    ("Further studies are needed to show whether zinc prevents colds.", NONE),
    ("The aim was to determine whether zinc reduces the length of colds.", NONE),
    ("We investigated the effect of zinc on colds.", NONE),
    ("It is unclear whether zinc shortens colds.", NONE),
    ("Does zinc prevent colds?", NONE),
    ("Doctors should prescribe exercise to reduce falls.", NONE),
    ("Trial registration: ISRCTN12345678.", NONE),
    ("Blood was taken at baseline and after eight weeks.", NONE),
    ("The study included 212 adults with gout.", NONE),
    # Reports carry what they report.
    ("The study found that zinc shortens colds.", CAUSES),
    ("These results suggest that zinc reduces the length of colds.", CAUSES),
    ("The data suggest that zinc may reduce the length of colds.", CONDITIONAL),
    ("Researchers report a link between zinc and fewer colds.", AMBIGUOUS),
    ("We conclude that zinc was associated with fewer colds.", CORRELATIONAL),
    # Nouns or verbs.
    ("The controls had more colds than the patients.", CORRELATIONAL),
    ("The benefits and harms of zinc were discussed.", NONE),
    ("Zinc benefits people with colds.", CAUSES),
    ("Lower back pain is common.", NONE),
    ("Statins lower cholesterol.", CAUSES),
    ("People who control their weight were interviewed.", NONE),
]


@pytest.mark.parametrize(("sentence", "strength"), _LEVELS)
def test_strength(sentence: str, strength: Strength) -> None:
    assert grade_wording(sentence).strength is strength


@pytest.mark.parametrize(
    ("sentence", "tested"),
    [
        ("The tablets did not reduce pain.", CAUSES),
        ("Zinc was not associated with fewer colds.", CORRELATIONAL),
        ("Neither drug reduced mortality.", CAUSES),
        ("Our trial suggests that the drops do not shorten colds.", CAUSES),
        ("The present data do not support a link with gout.", AMBIGUOUS),
        # Words of statistics tell how a test came out.
        ("No significant differences were found.", CORRELATIONAL),
        ("There is no statistically significant difference between the two gels.", CORRELATIONAL),
        ("Tea drinking is not associated with gout.", CORRELATIONAL),
        ("Age does not predict relapse.", AMBIGUOUS),
    ],
)
def test_a_single_null_keeps_the_level_it_tested_and_asserts_no_relation(
    sentence: str, tested: Strength
) -> None:
    wording = grade_wording(sentence)
    assert wording.strength is tested
    assert wording.negated
    assert wording.asserted is NO_RELATION


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no difference in pain between the groups.",
        "The team found little difference in recall between tea drinkers and the rest.",
        "Researchers saw no differences in bone density.",
        "We did not find any difference in survival.",
    ],
)
def test_no_difference_in_one_study_keeps_the_relation_tested(sentence: str) -> None:
    wording = grade_wording(sentence)
    assert wording.strength is CORRELATIONAL
    assert wording.asserted is NO_RELATION


_SICKER = (
    "Women over eighty who lived alone on the island were more often and for longer "
    "sicker than women who shared a house with others."
)
_CHEAPER = (
    "Printed forms were in every one of the seventeen offices faster and cheaper to "
    "handle than the electronic ones that were tried."
)
_SHARPER = (
    "The camera that was put to the test delivered pictures whose sharpness and contrast "
    "were comparable to what the older and dearer one gave."
)


@pytest.mark.parametrize(
    ("sentence", "level"), [(_SICKER, CORRELATIONAL), (_CHEAPER, NONE), (_SHARPER, NONE)]
)
def test_a_comparison_relates_where_people_or_their_health_are_compared(
    sentence: str, level: Strength
) -> None:
    assert grade_wording(sentence).strength is level


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Deafness is due to long exposure to noise.", CAUSES),
        ("His deafness was, however, due to noise.", CAUSES),
        ("Such a rash depends on the dose.", CAUSES),
        ("The clinic sees children with deafness due to noise.", NONE),
        ("A germ responsible for the outbreak was sought in wells.", NONE),
    ],
)
def test_a_cause_that_only_qualifies_a_noun_is_not_stated(sentence: str, level: Strength) -> None:
    assert grade_wording(sentence).strength is level


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("These results could serve to improve the care of burns.", NONE),
        ("The findings of this survey would ease the choice of a drug.", NONE),
        ("These findings may be due to smoking.", CONDITIONAL),
        ("Our data suggest that zinc may shorten colds.", CONDITIONAL),
    ],
)
def test_what_findings_may_be_of_use_for_is_no_effect(sentence: str, level: Strength) -> None:
    assert grade_wording(sentence).strength is level


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The authors go on to analyse the impact of noise on sleep.", NONE),
        ("The chapter will discuss the effects of rest on healing.", NONE),
        ("Rates are similar in the east but substantially lower in the west.", CORRELATIONAL),
        ("Tea safely lowers the pulse.", CAUSES),
        ("A Gram stain prepared by the ward was read by two doctors.", NONE),
        ("A fistula is a complication seen after curative surgery.", NONE),
    ],
)
def test_what_is_looked_into_or_only_named_is_not_asserted(sentence: str, level: Strength) -> None:
    assert grade_wording(sentence).strength is level


@pytest.mark.parametrize("adverb", ["by far", "of course", "in fact", "at least"])
def test_an_adverb_made_of_a_preposition_does_not_govern_the_adjective(adverb: str) -> None:
    assert grade_wording(f"Walking is {adverb} an effective treatment for gout.").strength is CAUSES


def test_the_last_of_a_long_row_of_adjectives_is_said_of_its_subject() -> None:
    wording = grade_wording("Taping is a simple, cheap, quick and effective way of easing sprains.")
    assert wording.strength is CAUSES


def test_what_may_not_hold_is_held_back_not_denied() -> None:
    wording = grade_wording("Fish oil may not prevent dry eyes.")
    assert wording.strength is CONDITIONAL
    assert wording.negated


def test_no_more_than_denies_nothing() -> None:
    wording = grade_wording("The cream is used for no more than a week and has a role in healing.")
    assert not wording.negated
