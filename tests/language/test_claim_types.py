from __future__ import annotations

import pytest

from claimcheck.model.claim import ClaimType as Type
from tests.language.reading import read_sentence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ginger eases nausea.", Type.BENEFIT),
        ("Cinnamon normalises fasting glucose.", Type.BENEFIT),
        ("Magnesium is involved in hundreds of enzyme reactions.", Type.MECHANISM),
        ("The dye caused reactions in two people.", Type.HARM),
        ("Yoga steadies blood pressure.", Type.BENEFIT),
        ("Statins reduce heart attacks.", Type.BENEFIT),
        ("Iron tablets can cause side effects such as constipation.", Type.HARM),
        ("Turmeric is safe for most people.", Type.HARM),
        ("Coffee is linked to a lower rate of gout.", Type.ASSOCIATION),
        ("About 20% of adults have chronic pain.", Type.PREVALENCE),
        ("Older adults are at higher risk of low vitamin B12.", Type.PREVALENCE),
        ("Shingles usually lasts for four weeks.", Type.PROGNOSIS),
        ("A blood test can confirm the diagnosis of coeliac disease.", Type.DIAGNOSIS),
        ("Caffeine works by blocking receptors in the brain.", Type.MECHANISM),
        ("Adults with gout should drink water.", Type.RECOMMENDATION),
        ("Eat two portions of oily fish a week.", Type.RECOMMENDATION),
        ("The tablet is absorbed in the small bowel.", Type.ADMINISTRATION),
        ("Yoga and massage were equally effective for back pain.", Type.COMPARISON),
        ("Liver is a good source of iron.", Type.FACT),
        ("NIH.gov: Effects of zinc on the common cold", Type.SOURCE_REFERENCE),
    ],
)
def test_claims_are_typed_by_what_they_assert(text: str, kind: Type) -> None:
    assert read_sentence(text).type is kind


def test_what_is_no_claim_has_no_type() -> None:
    assert read_sentence("Does ginger ease nausea?").type is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("One in a hundred users develops a rash.", Type.HARM),
        ("Half of users got a headache.", Type.HARM),
        ("Tinnitus is heard by one adult in seven.", Type.PREVALENCE),
        ("Tinnitus is heard by one adult in eleven.", Type.PREVALENCE),
        ("Fewer than 1 in 2,000 people have the disease.", Type.PREVALENCE),
        ("Long covid can drag on for more than a year.", Type.PROGNOSIS),
        ("A mild concussion is usually over in ten days.", Type.PROGNOSIS),
        ("Asthma was first described 2,000 years ago.", Type.FACT),
        ("Ibuprofen starts to act after half an hour.", Type.ADMINISTRATION),
        ("The maximum is 4 g of paracetamol in 24 hours.", Type.ADMINISTRATION),
        ("Gel works faster than a cream.", Type.COMPARISON),
    ],
)
def test_shares_and_lengths_of_time_tell_the_type(text: str, kind: Type) -> None:
    assert read_sentence(text).type is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Heat can kill.", Type.HARM),
        ("Asbestos kills workers.", Type.HARM),
        ("Bleach kills germs.", Type.MECHANISM),
        ("Donepezil modestly improved cognition at 24 weeks.", Type.BENEFIT),
        ("Noise raises blood pressure.", Type.HARM),
        ("Xylitol increases bone density.", Type.BENEFIT),
        ("House dust mites set off wheezing.", Type.HARM),
        ("Stress brings on flare-ups.", Type.HARM),
        ("Cadmium in rice harms the nerves of babies.", Type.HARM),
        ("Fennel, taken as capsules, settles morning sickness.", Type.BENEFIT),
        ("Balance training in nursing homes prevented falls.", Type.BENEFIT),
        ("Tight boots are to blame for corns.", Type.HARM),
    ],
)
def test_what_no_list_holds_does_good_or_harm_by_its_verb(text: str, kind: Type) -> None:
    assert read_sentence(text).type is kind
