"""Which words of a sentence are its claim: sources deep in it, doubts at its end, denials kept."""

from __future__ import annotations

import pytest

from claimcheck.language.claims import find_claims


def claims_of(sentence: str) -> list[str]:
    return [claim.quote for claim in find_claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                "Jo Sand, head of the heart unit at Leeds, has read the trials and concludes that "
                "eating oats every day lowers cholesterol."
            ),
            "eating oats every day lowers cholesterol",
        ),
        (
            (
                "Last week the charity published a report that states that loneliness raises the "
                "risk of dementia."
            ),
            "loneliness raises the risk of dementia",
        ),
        (
            (
                "Parents can be reassured after a new trial run in York this spring showed a "
                "single dose did not harm the liver."
            ),
            "a single dose did not harm the liver",
        ),
        (
            "Their results join a growing body of research suggesting that naps improve memory.",
            "naps improve memory",
        ),
        (
            "There are two small trials that show that mint tea eases cramps.",
            "mint tea eases cramps",
        ),
        (
            (
                "If you skip lunch to lose weight, researchers are learning that hunger can lead to "
                "overeating."
            ),
            "hunger can lead to overeating",
        ),
        (
            "She pointed to a recent review of trials, which found that ginger relieves nausea.",
            "ginger relieves nausea",
        ),
    ],
)
def test_a_source_named_deep_in_a_sentence_is_left_out(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


def test_what_relates_something_before_the_source_is_a_claim_of_its_own() -> None:
    told = (
        "Tea lowers blood pressure, and the team from Leeds, led by a heart doctor, concludes "
        "that it also prevents strokes."
    )
    assert claims_of(told) == ["Tea lowers blood pressure", "it also prevents strokes"]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Zinc may shorten a cold, but more research is needed to confirm this.",
            "Zinc may shorten a cold",
        ),
        (
            "Honey soothes a cough, though the evidence is limited.",
            "Honey soothes a cough",
        ),
        (
            "Women have more migraines than men, although no one is sure why.",
            "Women have more migraines than men",
        ),
        (
            "The tablets lowered blood pressure, as reported in a heart journal.",
            "The tablets lowered blood pressure",
        ),
        (
            "The syrup does not shorten a cold, as I wrote last spring.",
            "The syrup does not shorten a cold",
        ),
    ],
)
def test_doubts_and_places_of_print_at_the_end_are_left_out(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zinc may shorten a cold, but studies show that it upsets the stomach.",
        "Honey soothes a cough, but people with limited sight need help with the spoon.",
    ],
)
def test_what_a_later_clause_asserts_is_kept(sentence: str) -> None:
    said = " … ".join(claims_of(sentence))
    assert "stomach" in said or "spoon" in said


@pytest.mark.parametrize(
    ("sentence", "denial"),
    [
        ("Researchers found no evidence that tea harms the heart.", "no evidence that"),
        ("The trial found no clear sign that tea harms the heart.", "no clear sign that"),
        ("Researchers found no proof for the idea that zinc prevents colds.", "no proof"),
        ("There is no study that shows that tea harms the heart.", "no study"),
        ("We have no studies that show tea helps the heart.", "no studies"),
        ("Few studies have shown that tea helps the heart.", "Few studies"),
        ("None of the trials found that tea helps the heart.", "None of the trials"),
        ("Neither study suggested that tea harms the kidneys.", "Neither study"),
        ("Doctors doubt that tea cures cancer, and no study suggests that it does.", "no study"),
        ("The study did not find that tea harms the heart.", "did not find"),
        ("None of the trials, all run in Leeds, found that tea helps the heart.", "None"),
        ("Neither trial, run in Leeds or York, found that tea helps the heart.", "Neither"),
        ("Scientists have not, in all these years, found that tea harms the heart.", "have not"),
        ("The team failed to show that tea lowers blood pressure.", "failed to show"),
        ("It has never been shown that tea cures cancer.", "never been shown"),
        (
            "There is no proof, say doctors, that tea cures cancer.",
            "no proof, say doctors, that tea",
        ),
        ("Critics reject the idea that vaccines cause autism.", "reject the idea"),
        ("The review rules out the idea that vaccines cause autism.", "rules out"),
        ("The belief that sugar causes hyperactivity is a myth.", "belief that sugar"),
    ],
)
def test_a_denial_is_never_parted_from_what_it_denies(sentence: str, denial: str) -> None:
    assert any(denial in claim for claim in claims_of(sentence))


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                "Use of painkillers in this group was not linked to falls in the year after the visit, "
                "reported R. Jo Sand, MD, of the University of Leeds, in a heart journal."
            ),
            "Use of painkillers in this group was not linked to falls in the year after the visit",
        ),
        (
            (
                "The drug did not lower blood pressure, noted Jo Sand, MD, and Ann Field, PhD, both of "
                "the University of Leeds, in an editorial."
            ),
            "The drug did not lower blood pressure",
        ),
        (
            (
                "An earlier study suggested the virus came from bats, and that the outbreak was made "
                "worse by a mild winter."
            ),
            "virus came from bats, and that the outbreak was made worse by a mild winter",
        ),
    ],
)
def test_who_reports_is_never_the_claim(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            (
                "Metformin changes the bacteria of the gut, Sand explained, which in turn lowers the "
                "level of sugar in the blood."
            ),
            [
                "Metformin changes the bacteria of the gut",
                "which in turn lowers the level of sugar in the blood",
            ],
        ),
        (
            (
                "The operation is no cure, Sand says, but it can reduce the swelling of the arm in "
                "breast cancer."
            ),
            ["it can reduce the swelling of the arm in breast cancer"],
        ),
        (
            (
                "Air pollution causes asthma, according to the World Health Organization, and it can "
                "also raise blood pressure."
            ),
            ["Air pollution causes asthma", "it can also raise blood pressure"],
        ),
    ],
)
def test_what_goes_on_after_an_attribution_is_claimed_too(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                "Jo Sand, who leads a project on rare diseases, said the new vaccine protects "
                "children against measles."
            ),
            "new vaccine protects children against measles",
        ),
        (
            (
                "The risk of a clot varied by the illness treated, co-author Jo Sand, PhD, of the "
                "University of Leeds in England, said in an email to us."
            ),
            "The risk of a clot varied by the illness treated",
        ),
        (
            "Vitamin D, a hormone made in the skin, reduces falls, said the report.",
            "Vitamin D, a hormone made in the skin, reduces falls",
        ),
        ("Sugar feeds tumours, said my neighbour.", "Sugar feeds tumours"),
        (
            "This is the strongest evidence to date that aspirin lowers the risk of bowel cancer.",
            "aspirin lowers the risk of bowel cancer",
        ),
    ],
)
def test_whoever_is_introduced_speaks(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Moreover, a daily walk lowers blood pressure.", "daily walk lowers blood pressure"),
        ("A trial found that a few almonds lower cholesterol.", "a few almonds lower cholesterol"),
        ("Surveys suggest that a third of nurses have asthma.", "a third of nurses have asthma"),
        ("A walk lowers blood pressure.", "A walk lowers blood pressure"),
    ],
)
def test_an_article_goes_with_the_words_before_it_unless_it_counts(
    sentence: str, claim: str
) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                '"Broken sleep raises the risk of diabetes," Dr Ann Sand, head of nursing at '
                "Leeds, wrote in a letter."
            ),
            "Broken sleep raises the risk of diabetes",
        ),
        (
            "“Iron tablets can upset the stomach,” the guidelines read.",
            "Iron tablets can upset the stomach",
        ),
        ("Zinc shortens colds (Roe, 2019).", "Zinc shortens colds"),
        ("Zinc shortens colds (Roe and Lee 2017; Sand et al., 2020).", "Zinc shortens colds"),
        ("Measles killed 90 children in 1990, per the WHO.", "Measles killed 90 children in 1990"),
    ],
)
def test_speakers_and_citations_at_the_end_are_left_out(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The trial found <5% of patients had a stroke.", "<5% of patients had a stroke"),
        ("A survey found ~40% of nurses had back pain.", "~40% of nurses had back pain"),
    ],
)
def test_a_mark_that_belongs_to_a_number_is_kept(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            'The report says that "quiet" statins cut the risk of stroke.',
            '"quiet" statins cut the risk of stroke',
        ),
        (
            "Researchers found that “high doses” raise the risk of falls.",
            "“high doses” raise the risk of falls",
        ),
        (
            'Smoking raises the risk of what doctors call "silent stroke".',
            'Smoking raises the risk of what doctors call "silent stroke"',
        ),
    ],
)
def test_a_quotation_mark_stays_with_its_other_half(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


def test_a_bracket_that_says_something_stays() -> None:
    assert claims_of("Zinc shortens colds (in adults).") == ["Zinc shortens colds (in adults)"]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Researchers have linked black tea to a lower risk of stroke.",
            "linked black tea to a lower risk of stroke",
        ),
        (
            "There is a growing body of research linking naps with better memory.",
            "linking naps with better memory",
        ),
        ("A review supports statins for stroke.", "supports statins for stroke"),
    ],
)
def test_a_verb_that_tells_the_relation_is_part_of_the_claim(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Oxidative stress may damage the arteries.", "Oxidative stress may damage the arteries"),
        (
            "As of May, confirmed measles cases have doubled, according to the WHO.",
            "As of May, confirmed measles cases have doubled",
        ),
        (
            "Gum disease, he wrote in a letter, “led to swelling of the joints.”",
            "led to swelling of the joints",
        ),
        (
            "In two trials the tablet has eased arthritis, with little harm to the stomach.",
            "tablet has eased arthritis, with little harm to the stomach",
        ),
        (
            "Results suggest the type of fat that clogs arteries raises cholesterol.",
            "type of fat that clogs arteries raises cholesterol",
        ),
    ],
)
def test_words_that_look_like_reporting_are_kept(sentence: str, claim: str) -> None:
    assert claims_of(sentence)[0].endswith(claim)


@pytest.mark.parametrize(
    "sentence",
    [
        "That's according to a study of stroke in JAMA.",
        "They recently reported their findings in the journal Obesity.",
    ],
)
def test_where_a_report_stands_is_no_claim(sentence: str) -> None:
    assert claims_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "While nobody knows the cause, it has been suggested that sunlight eases mild depression.",
            "sunlight eases mild depression",
        ),
        (
            "Doctors have known for decades that smoking harms the lungs.",
            "smoking harms the lungs",
        ),
        ("Evidence is mounting that noise harms the heart.", "noise harms the heart"),
        ("A second editorial agreed that aspirin prevents stroke.", "aspirin prevents stroke"),
    ],
)
def test_whoever_holds_it_is_left_out(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]


@pytest.mark.parametrize(
    "sentence",
    [
        "Another from 2019 suggested green tea eases migraine.",
        "The first, published in 2014, noted that green tea eases migraine.",
        "This one, for example, found that green tea eases migraine.",
        "She points to a trial that found green tea eases migraine.",
        "LEEDS, May 5 – Green tea eases migraine, according to a study in Gut.",
        "BOSTON -- Green tea eases migraine.",
        "Study: green tea eases migraine",
        "Green tea eases migraine – new study",
    ],
)
def test_what_stands_for_a_study_or_opens_a_press_release_is_left_out(sentence: str) -> None:
    assert [claim.lower() for claim in claims_of(sentence)] == ["green tea eases migraine"]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "The latest guidelines recommend a bone scan for women over 65.",
            "a bone scan for women over 65",
        ),
        (
            "In recent years, some doctors have tested whether fish oil could help treat psychosis.",
            "whether fish oil could help treat psychosis",
        ),
        (
            "ADHD – a disorder of attention – runs in families.",
            "ADHD – a disorder of attention – runs in families",
        ),
    ],
)
def test_who_advises_or_looks_into_it_is_left_out(sentence: str, claim: str) -> None:
    assert claims_of(sentence) == [claim]
