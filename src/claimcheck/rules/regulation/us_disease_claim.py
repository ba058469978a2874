"""``regulation/us-disease-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._advertising import flag_disease_claims


@rule(
    source="21 CFR 101.93(g): disease claims for dietary supplements",
    preset=Preset.OFF,
    jurisdiction="us",
    precision=Precision(hits=40, right=30),
    bad=[
        "Our nettle tea [[relieves arthritis]].",
        "These drops [[help with diabetic neuropathy]].",
        "It [[prevents colds and flu]].",
    ],
    good=[
        "Nettle tea is not meant to treat or prevent any disease.",
        "Vitamin B12 contributes to the normal function of the nervous system.",
        "Ask your doctor how arthritis is treated.",
        "Does it prevent flu?",
    ],
)
def us_disease_claim(dossier: Dossier) -> Iterator[Flag]:
    """A supplement said to diagnose, mitigate, treat, cure or prevent a disease, in a text that sells it.

    A structure/function claim says what a nutrient does in the body; naming a disease turns the product into an
    unapproved drug. A disclaimer does not help.

    Describe structure or function: "supports joint comfort", with evidence and the disclaimer.
    """
    return flag_disease_claims(dossier, "21 CFR 101.93(g)")
