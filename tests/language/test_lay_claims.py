"""Which sentences of lay articles claim something of health, each judged by itself."""

from __future__ import annotations

import pytest

from claimcheck.language.claims import find_claims
from tests.language.reading import read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        # How many have it, how it goes.
        "Around one woman in eight will have it at some point in her life.",
        "Roughly two in five adults get it during their lifetime.",
        "One man in six develops it by the age of 80.",
        "Two thirds of people have another attack within five years.",
        "Most cases clear up within ten days.",
        "Four in five bouts pass by themselves in a week or so.",
        "Six in ten episodes settle without treatment.",
        "They are rarer in boys than in girls.",
        "They are more common in smokers, and in people over 70.",
        "It is usually painless at first.",
        "That works out at two extra cases for every 10,000 users over a year.",
        "They should be back to normal within a fortnight.",
        "Fewer than 1 in 200 patients need a second operation.",
        "More than a third of adults have some bleeding of the gums.",
        # Care without the name of an illness.
        "Call an ambulance at once if the pain does not let up.",
        "Ring 999 if they pass out.",
        "Toddlers should not take cough syrup at night.",
        "Aim for 30 minutes of brisk walking on most days.",
    ],
)
def test_frequency_course_and_emergency_are_claims_whatever_they_name(sentence: str) -> None:
    assert read_sentence(sentence).is_claim


@pytest.mark.parametrize(
    "sentence",
    [
        # What bodies, papers and offers do.
        "The Ministry of Health declined to say more about the trial.",
        "Three of the researchers have filed a patent on the enzyme.",
        "A consultation on the vaccine plan opens in March.",
        "The Flu Plan sets out the duties of hospitals and councils.",
        "All plans cover eight sessions of counselling a year.",
        "The jab is offered free to everyone over 65.",
        "This factsheet is for parents whose child has just been told they have asthma.",
        "Win a rowing machine!",
        "My recipe for bone broth.",
        "Ring the asthma clinic on extension 2291 to change your slot.",
        "The clinic will send you a letter when your scan is due.",
        # What is said of the work itself.
        "“We were amazed by how big the effect was,” said the senior author.",
        "Nutritionist Ann Lowe told us the results were “fun but far from final”.",
        "Professor Ellen Marr called the study “a useful first step”.",
        "The survey cannot tell whether the pain came before the low mood.",
        "Boffins in Norway followed 4,000 teenagers for six years.",
        "Two thirds of people own a bicycle.",
        # Who somebody is.
        "Retired bus driver Ken Holt, 71, from Hull, took up yoga after a fall in 2019.",
        "Mother-of-two Jane Pratt, 38, started eating beetroot last winter.",
        # What a thing is made of.
        "A gallstone is a hard pebble made of cholesterol or bile salts.",
        "Oat drinks are products made mainly from oats, water and oil.",
    ],
)
def test_news_errands_remarks_and_definitions_are_no_claims(sentence: str) -> None:
    assert not read_sentence(sentence).is_claim


@pytest.mark.parametrize(
    "label",
    [
        "Given by injection, often on a doctor's prescription.",
        "Swallowed with water.",
        "Available on prescription or over the counter.",
        "Applied to the skin, usually at night.",
    ],
)
def test_a_label_that_says_how_a_thing_is_had_is_no_claim(label: str) -> None:
    assert find_claims(label) == []


def test_what_is_had_in_some_way_may_be_said_to_work() -> None:
    assert find_claims("Given by injection, it relieves pain within an hour.")
