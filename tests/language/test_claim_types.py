from __future__ import annotations

import pytest

from claimcheck.model.claim import ClaimType as Type
from tests.language.reading import read_sentence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ginger eases nausea.", Type.BENEFIT),
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
