"""Suggested wordings: grammatical, no stronger than the evidence, and no weaker than needed."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.allowance import Rung
from claimcheck.appraisal.boosters import drop_boosters
from claimcheck.appraisal.fragments import opens_bare
from claimcheck.appraisal.framing import soften_frames
from claimcheck.appraisal.grammar import fix_articles, lower_first, with_tail
from claimcheck.appraisal.hedging import hedge_copula, hedge_verbs
from claimcheck.appraisal.linking import word_as_link
from claimcheck.appraisal.rewording import Needs, reword
from claimcheck.appraisal.verdict import judge
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import ClaimType, Stance
from claimcheck.model.finding import VerdictKind
from claimcheck.model.population import Population, Species
from claimcheck.model.study import Design, Risk, Study
from claimcheck.model.wording import Strength
from tests.appraisal.making import LEVEL, cite, claim, library, result, study
from tests.growth import TIMES, grows_steeply

LOW = study("a", Design.COHORT)


def suggestion(quote: str, of: Study = LOW, **more: object) -> str:
    more.setdefault("strength", Strength.CAUSES)
    made = claim(quote, cite("a"), **more)
    return judge(made, library(of)).suggestion


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Turmeric is highly effective for knee pain.", "Turmeric may be effective for knee pain."),
        ("Magnesium reduces migraine attacks.", "Magnesium may reduce migraine attacks."),
        ("Ginger cures nausea.", "Ginger may help with nausea."),
        (
            "Three cups of tea a day cut your risk of stroke.",
            "Three cups of tea a day may cut your risk of stroke.",
        ),
        (
            "Oats have long been known to lower cholesterol.",
            "Oats may lower cholesterol.",
        ),
        (
            "There is nothing better for a cough than a cup of thyme tea.",
            "A cup of thyme tea may help with a cough.",
        ),
        (
            "Say goodbye to bloating with our fennel drops.",
            "Our fennel drops may help with bloating.",
        ),
        ("Banish wrinkles with our rose balm.", "Our rose balm may banish wrinkles."),
        (
            "Tight socks prevent blood clots on long flights.",
            "Tight socks may prevent blood clots on long flights.",
        ),
        (
            "Sour cherries have put an end to gout.",
            "Sour cherries may have put an end to gout.",
        ),
        (
            "Skipping rope makes brittle bones strong again.",
            "Skipping rope may make brittle bones strong again.",
        ),
        (
            "It has been scientifically established that oats restore energy.",
            "Oats may restore energy.",
        ),
        (
            "Honey, unlike syrup, actually soothes the throat.",
            "Honey, unlike syrup, may actually soothe the throat.",
        ),
        ("Riboflavin means fewer headaches.", "Riboflavin may mean fewer headaches."),
        (
            "The answer to tired legs? A cold shower at noon.",
            "The answer to tired legs? Possibly a cold shower at noon.",
        ),
        (
            "Hypnosis has helped hundreds of men stop snoring.",
            "Hypnosis may have helped hundreds of men stop snoring.",
        ),
        (
            "A stroll at noon prevents blood sugar spikes and lifts your mood.",
            "A stroll at noon may prevent blood sugar spikes and lift your mood.",
        ),
        (
            "Regular rowing relieves back pain, a new trial proves.",
            "Regular rowing may relieve back pain, a new trial suggests.",
        ),
        (
            "Eating beans lowers blood pressure, scientists have found.",
            "Eating beans may lower blood pressure, scientists have found.",
        ),
        (
            "Eating beans slashes the risk of bowel cancer.",
            "Eating beans may reduce the risk of bowel cancer.",
        ),
        (
            "The balm healed eczema in every child who used it.",
            "The balm may have healed eczema in some children who used it.",
        ),
        (
            "Exercise, not rest, is what makes sore backs better.",
            "Exercise, not rest, may be what makes sore backs better.",
        ),
        (
            "No other sport does as much for your heart as rowing.",
            "It is possible that no other sport does as much for your heart as rowing.",
        ),
        (
            "Melatonin has been shown to significantly improve sleep quality.",
            "Melatonin may improve sleep quality.",
        ),
        ("Zinc lozenges are proven to shorten colds.", "Zinc lozenges may shorten colds."),
        (
            "Probiotics can treat irritable bowels and prevent bloating.",
            "Probiotics may treat irritable bowels and prevent bloating.",
        ),
        (
            "Collagen supplements strengthen joints and reduce stiffness.",
            "Collagen supplements may strengthen joints and reduce stiffness.",
        ),
        (
            "Vitamin D will protect you from infections of the lungs.",
            "Vitamin D may protect you from infections of the lungs.",
        ),
        (
            "Honey soothes a cough and helps children sleep.",
            "Honey may soothe a cough and help children sleep.",
        ),
        ("Garlic is clinically proven to lower cholesterol.", "Garlic may lower cholesterol."),
        (
            "Peppermint capsules ease cramps, and they improve digestion.",
            "Peppermint capsules may ease cramps, and they may improve digestion.",
        ),
        ("CBD oil eliminates chronic pain.", "CBD oil may help with chronic pain."),
        ("Elderberry is a miracle cure for flu.", "Elderberry may help with flu."),
        (
            "Chamomile calms nerves, eases tension and promotes sleep.",
            "Chamomile may calm nerves, ease tension and promote sleep.",
        ),
        (
            "Omega-3 fatty acids, found in oily fish, reduce inflammation.",
            "Omega-3 fatty acids, found in oily fish, may reduce inflammation.",
        ),
        (
            "By lowering homocysteine, folate protects the heart.",
            "By lowering homocysteine, folate may protect the heart.",
        ),
        (
            "A daily probiotic led to fewer infections.",
            "A daily probiotic may have led to fewer infections.",
        ),
        ("Vitamin K2 is crucial for bone health.", "Vitamin K2 may play a part in bone health."),
        (
            "Kefir contains bacteria that improve digestion.",
            "Kefir contains bacteria that may improve digestion.",
        ),
        ("This supplement is guaranteed to work.", "This supplement may work."),
        (
            "It is an incredibly effective remedy for insomnia.",
            "It may be an effective remedy for insomnia.",
        ),
        (
            "While it is no cure, acupuncture offers a valuable and safer alternative to tablets.",
            "While it is no cure, acupuncture may offer an alternative to tablets.",
        ),
        (
            "Cranberry juice is a natural, superior and effective way to prevent infections.",
            "Cranberry juice may be a natural and effective way to prevent infections.",
        ),
        (
            "Folate works in the pathway that makes new cells, which protects the heart.",
            "Folate may work in the pathway that makes new cells, which may protect the heart.",
        ),
        (
            "The swelling that injury brings causes lasting stiffness.",
            "The swelling that injury brings may cause lasting stiffness.",
        ),
        (
            "If you have arthritis, glucosamine rebuilds cartilage and eases stiffness.",
            "If you have arthritis, glucosamine may rebuild cartilage and ease stiffness.",
        ),
        (
            "Unlike tablets, patches are absorbed through the skin and provide faster relief.",
            "Unlike tablets, patches are absorbed through the skin and may provide faster relief.",
        ),
        (
            "Its effects on sleep and mood bring relief to tired parents.",
            "Its effects on sleep and mood may bring relief to tired parents.",
        ),
        (
            "Hemp oil has proven benefits for anxiety, sleep and pain.",
            "Hemp oil may have benefits for anxiety, sleep and pain.",
        ),
        (
            "Green tea boosts metabolism, helping you burn fat.",
            "Green tea may boost metabolism, helping you burn fat.",
        ),
        (
            "Garlic capsules ensure optimal circulation and guarantee a strong heart.",
            "Garlic capsules may help with circulation and help with a strong heart.",
        ),
        (
            "Peppermint has demonstrated soothing effects in clinical studies of bowel complaints.",
            "Peppermint may have soothing effects in bowel complaints.",
        ),
        (
            "Stiffness, which troubles most runners, is reversed by turmeric.",
            "Stiffness, which troubles most runners, may be reversed by turmeric.",
        ),
        (
            "Acupuncture is safer than tablets and works just as well.",
            "Acupuncture may be safer than tablets and work just as well.",
        ),
        (
            "Honey doesn't cure coughs, but it is a valuable ally that cuts their length.",
            "Honey doesn't cure coughs, but it is an ally that may cut their length.",
        ),
        (
            "Vitamins E, A and C are vital for eye health and can stop blindness.",
            "Vitamins E, A and C may play a part in eye health and stop blindness.",
        ),
        (
            "With daily use this cream visibly reduces wrinkles.",
            "With daily use this cream may visibly reduce wrinkles.",
        ),
        (
            "Kelp is an ideal choice for tired people, as it balances hormones.",
            "Kelp is a choice for tired people, as it may balance hormones.",
        ),
        (
            "Ginger is a powerful tool that eases nausea.",
            "Ginger may be a useful tool that eases nausea.",
        ),
    ],
)
def test_at_low_certainty_a_sentence_loses_its_excess_and_keeps_its_meaning(
    quote: str, better: str
) -> None:
    assert suggestion(quote) == better


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        # A condition, and what says which thing is meant, are not what the claim asserts.
        (
            "Turmeric helps where the pain comes from the joints.",
            "Turmeric may help where the pain comes from the joints.",
        ),
        (
            "As people age, their skin dries out, and collagen restores it.",
            "As people age, their skin may dry out, and collagen may restore it.",
        ),
        (
            "The swelling that comes from standing can cause cramps.",
            "The swelling that comes from standing may cause cramps.",
        ),
        (
            "Nerve damage that comes from drinking triggers burning pain in the feet.",
            "Nerve damage that comes from drinking may trigger burning pain in the feet.",
        ),
        (
            "What makes matcha special is that it calms the mind.",
            "What makes matcha special is that it may calm the mind.",
        ),
        (
            "When the gut absorbs too little iron, a tablet restores energy.",
            "When the gut absorbs too little iron, a tablet may restore energy.",
        ),
        # Reports.
        (
            "Trials have consistently shown that garlic reduces cholesterol.",
            "Trials suggest that garlic reduces cholesterol.",
        ),
        (
            "Research shows turmeric can ease knee pain.",
            "Research suggests turmeric may ease knee pain.",
        ),
        ("Research shows turmeric eases pain.", "Research suggests turmeric may ease pain."),
        (
            "It's no wonder that kefir is so good for digestion.",
            "Kefir may be good for digestion.",
        ),
        # Grammar of what is left.
        (
            "Berberine lowers blood sugar as effectively as tablets.",
            "Berberine may lower blood sugar as effectively as tablets.",
        ),
        (
            "Fasting triggers autophagy, which cleans out damaged cells and prevents cancer.",
            "Fasting may trigger autophagy, which may clean out damaged cells and prevent cancer.",
        ),
        (
            "Lion's mane repairs nerves and thereby improves memory.",
            "Lion's mane may repair nerves and thereby improve memory.",
        ),
        (
            "It eliminates the need for insulin.",
            "It may reduce the need for insulin.",
        ),
        (
            "Aspirin blocks pain signals directly and reduces fever.",
            "Aspirin may block pain signals directly and reduce fever.",
        ),
        ("You'll sleep better from the first night.", "You may sleep better from the first night."),
        (
            "Omega-3s are essential for a healthy brain.",
            "Omega-3s may play a part in a healthy brain.",
        ),
        (
            "Both ginger and vitamin B6 relieve nausea.",
            "Both ginger and vitamin B6 may relieve nausea.",
        ),
        (
            "Aloe vera soothes burns, heals wounds, and leaves skin soft.",
            "Aloe vera may soothe burns, heal wounds, and leave skin soft.",
        ),
        (
            "Compression socks relieve aching legs and stop clots from forming.",
            "Compression socks may relieve aching legs and stop clots from forming.",
        ),
        ("Gut bacteria control our mood.", "Gut bacteria may control our mood."),
        (
            "Omega-3 supplements during pregnancy make babies smarter.",
            "Omega-3 supplements during pregnancy may make babies smarter.",
        ),
        (
            "The evidence is overwhelming: yoga eases back pain.",
            "The evidence suggests that yoga eases back pain.",
        ),
        (
            "It not only lowers cholesterol but also prevents strokes.",
            "It may not only lower cholesterol but also prevent strokes.",
        ),
        (
            "Ginkgo improves blood flow and is therefore effective for dementia.",
            "Ginkgo may improve blood flow and therefore be effective for dementia.",
        ),
        (
            "There is no better remedy for a sore throat than honey.",
            "Honey may be a good remedy for a sore throat.",
        ),
        (
            "Surgery is the only cure for a slipped disc.",
            "Surgery may help with a slipped disc.",
        ),
        (
            "Tai chi reduces falls and helps everyone over 65.",
            "Tai chi may reduce falls and help everyone over 65.",
        ),
        (
            "Eating nuts is one of the best things you can do for your heart.",
            "Eating nuts may be one of the good things you can do for your heart.",
        ),
        ("Glucosamine doesn't work.", "Glucosamine may not work."),
        ("Take zinc to shorten your cold.", "Taking zinc may shorten your cold."),
        ("The cream does clear eczema.", "The cream may clear eczema."),
        ("It is clear that sugar harms teeth.", "Sugar may harm teeth."),
        ("Stress is the main cause of eczema.", "Stress may be a cause of eczema."),
        ("Nothing works better than ginger for nausea.", "Ginger may work for nausea."),
        ("Vitamin E has no side effects.", "Vitamin E may have few side effects."),
        ("Valerian: nature's answer to insomnia", "Valerian: possibly nature's answer to insomnia"),
        ("Proven to reduce wrinkles", "May reduce wrinkles"),
        ("Better sleep, guaranteed", "Possibly better sleep"),
        (
            "addressing pain that comes from the nerves",
            "possibly addressing pain that comes from the nerves",
        ),
    ],
)
def test_an_editor_finds_nothing_to_correct(quote: str, better: str) -> None:
    assert suggestion(quote) == better


def test_the_doubt_is_told_of_the_claim_and_not_of_what_defines_it() -> None:
    weak = study("a", Design.COHORT, n=80)
    assert (
        suggestion("It blocks the enzyme that breaks down cartilage.", weak)
        == "It may block the enzyme that breaks down cartilage, but the evidence is very uncertain."
    )
    assert (
        suggestion("People who take vitamin D get fewer colds.", weak)
        == "People who take vitamin D may get fewer colds."
    )
    assert "may have had" not in suggestion("After eight weeks, pain had eased by half.", weak)
    assert (
        suggestion("It cannot prevent colds, but it shortens them.", weak)
        == "It cannot prevent colds, but it may shorten them, though the evidence is very uncertain."
    )
    assert (
        suggestion("Those who eat fish live longer.", weak) == "Those who eat fish may live longer."
    )


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Relieves pain within days", "May relieve pain within days"),
        ("Rare; any excess is lost in urine.", "Possibly rare; any excess is lost in urine."),
        (
            "Slower, because levels have to build up.",
            "Possibly slower, because levels have to build up.",
        ),
        ("Faster recovery after exercise", "Possibly faster recovery after exercise"),
        ("Best for mild cases", "Possibly good for mild cases"),
    ],
)
def test_fragments_and_table_cells(quote: str, better: str) -> None:
    assert suggestion(quote) == better


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Magnesium reduces migraine attacks.", "Magnesium can reduce migraine attacks."),
        ("Turmeric is proven to ease knee pain.", "Turmeric can ease knee pain."),
        ("Regular saunas improved heart health.", "Regular saunas probably improved heart health."),
        ("The drug has reduced strokes.", "The drug has probably reduced strokes."),
    ],
)
def test_at_moderate_certainty_can_is_enough(quote: str, better: str) -> None:
    assert suggestion(quote, study("a", risk=Risk.SOME)) == better


def test_at_very_low_certainty_the_doubt_is_stated() -> None:
    weak = study("a", Design.COHORT, n=80)
    assert (
        suggestion("Magnesium reduces migraine attacks.", weak)
        == "Magnesium may reduce migraine attacks, but the evidence is very uncertain."
    )


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        (
            "Dry skin and brittle nails can be significant problems in people with low zinc.",
            "Dry skin and brittle nails may be problems in people with low zinc, but the evidence is very uncertain.",
        ),
        (
            "Zinc is most likely to help with hair loss where levels are low.",
            "Zinc may help with hair loss where levels are low, but the evidence is very uncertain.",
        ),
        (
            "The evidence suggests that zinc can clear the skin.",
            "The evidence suggests that zinc may clear the skin, though that evidence is very uncertain.",
        ),
    ],
)
def test_at_very_low_certainty_nothing_is_doubled(quote: str, better: str) -> None:
    assert suggestion(quote, study("a", Design.COHORT, n=80)) == better


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        (
            "Research suggests that quercetin calms mast cells.",
            "Research in animals or cells suggests that quercetin calms mast cells.",
        ),
        (
            "Quercetin plays a critical role in calming mast cells.",
            "In studies of animals or cells, quercetin plays a role in calming mast cells.",
        ),
        (
            "The benefits, among them calmer mast cells",
            "The benefits, among them calmer mast cells (as seen in animals or cells)",
        ),
    ],
)
def test_that_it_was_seen_in_animals_is_told_where_the_grammar_takes_it(
    quote: str, better: str
) -> None:
    rats = study("a", Design.EXPERIMENT, species=[Species.RAT])
    assert suggestion(quote, rats, kind=ClaimType.MECHANISM, outcome=LEVEL) == better


def test_safer_stays_where_safety_is_what_the_claim_is_about() -> None:
    text = "It is a valuable and safer way to sleep."
    assert drop_boosters(text) == "It is a way to sleep."
    assert drop_boosters(text, keep="safer") == "It is a safer way to sleep."


def test_where_breadth_is_the_excess_only_the_people_change() -> None:
    some = study("a", population=Population(status=("deficient",)))
    assert (
        suggestion("Iron relieves tiredness.", some)
        == "Iron relieves tiredness in people with a deficiency."
    )
    assert (
        suggestion("Iron works for everyone.", some) == "Iron works for people with a deficiency."
    )
    assert (
        suggestion("Iron relieves tiredness, which helps you to work.", some)
        == "If you have a deficiency, iron relieves tiredness, which helps you to work."
    )


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Iron gives everyone more energy.", "Iron gives people with a deficiency more energy."),
        ("Women feel less tired on iron.", "Women with a deficiency feel less tired on iron."),
        (
            "Do you feel tired? Iron will help.",
            "Do you feel tired? If you have a deficiency, iron will help.",
        ),
        (
            "If you are tired, iron helps.",
            "If you have a deficiency and you are tired, iron helps.",
        ),
        ("Iron is good for you.", "If you have a deficiency, iron is good for you."),
    ],
)
def test_the_people_are_told_where_the_grammar_takes_them(quote: str, better: str) -> None:
    some = study("a", population=Population(status=("deficient",)))
    assert suggestion(quote, some) == better


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Coffee lowers the risk of diabetes.", "Coffee is linked to a lower risk of diabetes."),
        ("Noise raises your blood pressure.", "Noise is linked to higher blood pressure."),
        ("Yoga eases your back pain.", "Yoga is linked to less back pain."),
        ("Sleep cuts colds.", "Sleep is linked to fewer colds."),
        ("Fish boosts children's intelligence.", "Fish boosts children's intelligence."),
        ("Sun causes the skin to age.", "Sun causes the skin to age."),
        ("Sun causes damage to the skin.", "Sun is linked to damage to the skin."),
    ],
)
def test_a_link_is_told_of_what_goes_along(text: str, linked: str) -> None:
    assert word_as_link(text) == linked


def test_a_question_is_not_answered_by_animals() -> None:
    rats = study("a", Design.EXPERIMENT, species=[Species.RAT])
    told = suggestion(
        "Does garlic help? It kills germs.", rats, kind=ClaimType.MECHANISM, outcome=LEVEL
    )
    assert told == "Does garlic help? In studies of animals or cells, it kills germs."


def test_where_animals_were_studied_they_are_named() -> None:
    mice = study("a", Design.EXPERIMENT, species=[Species.MOUSE])
    better = suggestion("It regrows nerves.", mice, kind=ClaimType.MECHANISM, outcome=LEVEL)
    assert better == "In studies of animals or cells, it regrows nerves."


def test_where_silence_is_the_excess_the_dissent_is_stated() -> None:
    made = claim("Zinc can shorten colds.", cite("a"), cite("b", Stance.DISPUTES))
    studies = library(study("a"), study("b"))
    found = judge(made, studies)
    assert found.exceeds == ("silence",)
    assert found.suggestion == "Zinc can shorten colds, but studies disagree."


def test_where_only_a_link_was_shown_a_link_is_stated() -> None:
    survey = study("a", Design.CROSS_SECTIONAL)
    better = suggestion("Low levels cause tiredness.", survey, kind=ClaimType.ASSOCIATION)
    assert better == "Low levels are linked to tiredness."


INVENTED = [
    "Acupuncture provides significant relief from back pain.",
    "Green tea dramatically boosts metabolism, leading to rapid weight loss.",
    "Yoga is a powerful tool against anxiety.",
    "Highly effective against hay fever",
    "The best treatment for eczema is evening primrose oil.",
    "Iron tablets give you more energy for everyone.",
    "Research confirms that curcumin fights arthritis.",
    "Creatine increases strength, which makes training easier.",
    "Taking vitamin C daily ensures that you never catch a cold.",
    "Biotin guarantees healthy hair.",
    "Whey protein always builds muscle.",
    "Echinacea, when taken early, stops colds in their tracks.",
    "Lavender oil has demonstrated calming effects.",
    "Does turmeric help? Yes, it reduces pain.",
    "Saffron relieved low mood as well as tablets did.",
    "An excellent remedy for migraine.",
    "Everyone who tries it gets better: it cures colds in all patients.",
    "Cold showers will definitely strengthen your defences!",
    "Scientists have proven that it stops hair loss",
    "Beetroot juice: lowers blood pressure in hours",
    "It works for everybody, regardless of age.",
    "Vitamin C is one of the most powerful cures for colds.",
    "Sleep was improved by melatonin in all people.",
    "There is strong evidence that it works.",
]
EVIDENCE = {
    "low": LOW,
    "very low": study("a", Design.COHORT, n=80),
    "moderate": study("a", risk=Risk.SOME),
    "no control": study("a", Design.BEFORE_AFTER),
    "deficient": study("a", population=Population(status=("deficient",))),
}


@pytest.mark.parametrize("evidence", EVIDENCE)
@pytest.mark.parametrize("quote", INVENTED)
def test_a_suggestion_is_never_overstated_itself(quote: str, evidence: str) -> None:
    studies = library(EVIDENCE[evidence])
    made = claim(quote, cite("a"), strength=Strength.CAUSES)
    found = judge(made, studies)
    assert found.kind is VerdictKind.OVERSTATED or not found.suggestion
    if found.kind is VerdictKind.OVERSTATED:
        better = found.suggestion
        assert better
        again = claim(better, cite("a"), strength=Strength.CAUSES)
        assert judge(again, studies).kind is VerdictKind.SUPPORTED
        assert "  " not in better
        assert " ," not in better
        assert better[0].isupper()


def test_no_wording_is_suggested_that_does_not_hold() -> None:
    assert reword("It helps.", Needs(Rung.MAY), lambda _: False) == ""
    assert reword("It helps.", Needs(Rung.MAY), lambda text: "may" in text) == "It may help."


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It is very safe.", "It is safe."),
        ("a highly effective cream", "an effective cream"),
        ("One of the most significant is its price.", "One of the most significant is its price."),
        ("The best way to sleep is to rise early.", "A good way to sleep is to rise early."),
        ("It is not very safe.", "It is not very safe."),
        ("Mint is the most powerful painkiller on earth.", "Mint is a painkiller."),
        ("Mint is the best oil in the world.", "Mint is a good oil."),
        ("The oil eases gout once and for all.", "The oil eases gout."),
        ("The oil stops colds in their tracks.", "The oil stops colds."),
        ("Very good sleep with remarkable calm", "Good sleep with calm"),
        ("It is strong.", "It is strong."),
    ],
)
def test_boosters_are_dropped_where_grammar_allows(text: str, plain: str) -> None:
    assert drop_boosters(text) == plain


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("It helps.", "It may help."),
        ("The helps at hand are many.", "The helps at hand are many."),
        ("It may help.", "It may help."),
        ("It does not help.", "It does not help."),
        ("It fails to reduce pain.", "It fails to reduce pain."),
        ("The effects on sleep were small.", "The effects on sleep were small."),
    ],
)
def test_only_finite_verbs_are_hedged(text: str, hedged: str) -> None:
    assert hedge_verbs(text, "may") == hedged


def test_small_edits() -> None:
    assert (
        fix_articles("an useful and a effective cream, a hour")
        == "a useful and an effective cream, an hour"
    )
    assert lower_first("Zinc helps") == "zinc helps"
    assert lower_first("NSAIDs help") == "NSAIDs help"
    assert lower_first("B12 helps") == "B12 helps"
    assert with_tail("It helps.", ", we think") == "It helps, we think."
    assert with_tail("It helps", ", we think") == "It helps, we think"
    assert hedge_copula("It is known that tea is hot.", "may") == "It is known that tea may be hot."
    assert soften_frames("Studies show that it works", "may") == "Studies suggest that it works"
    assert soften_frames("It cannot help.", "may") == "It cannot help."
    assert word_as_link("Stress can cause headaches.") == "Stress is linked to headaches."
    assert (
        word_as_link("Sleepless nights worsen pain.")
        == "Sleepless nights are linked to worse pain."
    )
    assert opens_bare("Rare; it passes.")
    assert not opens_bare("It is rare; it passes.")


@pytest.mark.parametrize("unit", ["may ", "is very ", "reduces, ", "that "])
def test_hostile_text_is_reworded_in_time_in_step_with_its_length(unit: str) -> None:
    def work(text: str) -> object:
        needs = Needs(Rung.MAY, people="deficient", dissent=True)
        return reword(f"{text}improve it", needs, lambda _: False)

    assert not grows_steeply(lambda: work(unit * 750), lambda: work(unit * 750 * TIMES))


def test_suggestions_read_as_softly_as_they_must() -> None:
    better = suggestion("Magnesium reduces migraine attacks.")
    assert grade_wording(better).strength is Strength.CONDITIONAL


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("Reiki heals cancer.", "Reiki may help with cancer."),
        (
            "Nine out of ten nurses drink it.",
            "Nine out of ten nurses may drink it.",
        ),
    ],
)
def test_a_softer_wording_is_one_that_people_would_write(text: str, soft: str) -> None:
    assert reword(text, Needs(Rung.MAY), lambda words: words == soft) == soft


def test_technical_text_is_told_in_the_words_of_research() -> None:
    survey = library(study("a", Design.CROSS_SECTIONAL))
    quote, strength = "Low levels cause tiredness.", Strength.CAUSES
    made = claim(quote, cite("a"), kind=ClaimType.ASSOCIATION, strength=strength)
    assert judge(made, survey).suggestion == "Low levels are linked to tiredness."
    technical = judge(made, survey, register="technical")
    assert technical.suggestion == "Low levels are associated with tiredness."


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        (
            "Every woman over forty should take magnesium.",
            "A woman over forty may want to take magnesium.",
        ),
        (
            "You must avoid gluten if your thyroid is underactive.",
            "You may want to avoid gluten if your thyroid is underactive.",
        ),
        ("Take zinc at the first sneeze.", "You may want to take zinc at the first sneeze."),
        ("Magnesium should be taken at night.", "Magnesium could be taken at night."),
        (
            "Older adults must not skip their soup at noon.",
            "Older adults may prefer not to skip their soup at noon.",
        ),
        (
            "To spare your joints, take rosehip daily.",
            "To spare your joints, you may want to take rosehip daily.",
        ),
        (
            "Start the day with a glass of lukewarm water.",
            "You may want to start the day with a glass of lukewarm water.",
        ),
        (
            "It is essential to drink a litre of water before noon.",
            "You may want to drink a litre of water before noon.",
        ),
        (
            "Do not eat after eight if you want to sleep well.",
            "You may prefer not to eat after eight if you want to sleep well.",
        ),
    ],
)
def test_firm_advice_is_left_to_choice(quote: str, better: str) -> None:
    assert suggestion(quote, kind=ClaimType.RECOMMENDATION, strength=Strength.NONE) == better


def test_a_condition_is_no_place_for_a_hedge() -> None:
    text = "A rash breaks out if the dose is high."
    assert hedge_copula(text, "may") == text


def test_no_harm_is_probable_rather_than_possible() -> None:
    small = study("a", n=120)
    found = suggestion("Garlic pills are completely harmless.", small, kind=ClaimType.HARM)
    assert found == "Garlic pills are probably harmless."


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Back schools greatly reduce pain.", "Back schools slightly reduce pain."),
        ("Yoga is highly effective for pain.", "Yoga is slightly effective for pain."),
        ("Yoga relieves pain.", "Yoga slightly relieves pain."),
    ],
)
def test_a_small_effect_is_told_as_small(quote: str, better: str) -> None:
    assert suggestion(quote, study("a", results=[result(size="small")])) == better


def test_what_has_happened_is_probable_rather_than_possible() -> None:
    found = suggestion("Sour cherries have put an end to gout.", study("a", n=120))
    assert found == "Sour cherries have probably put an end to gout."
