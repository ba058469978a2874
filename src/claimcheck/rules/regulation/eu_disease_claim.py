"""``regulation/eu-disease-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._advertising import flag_disease_claims, flag_risk_claims


@rule(
    source="Regulation (EU) 1169/2011 Article 7(3); Regulation (EC) 1924/2006 Article 14",
    preset=Preset.OFF,
    jurisdiction="eu",
    precision=Precision(hits=40, right=30),
    bad=[
        "Our nettle tea [[relieves arthritis]].",
        "These drops [[help with diabetic neuropathy]].",
        "It [[prevents colds and flu]].",
        "A spoonful a day [[lowers your risk of heart disease]].",
        "Our tea works by [[combating infections]].",
    ],
    good=[
        "Plant sterols lower blood cholesterol, and high cholesterol is a risk factor for heart disease.",
        "Giving up smoking cuts the risk of stroke.",
        "Nettle tea is not meant to treat or prevent any disease.",
        "Vitamin B12 contributes to the normal function of the nervous system.",
        "Ask your doctor how arthritis is treated.",
        "Does it prevent flu?",
    ],
)
def eu_disease_claim(dossier: Dossier) -> Iterator[Flag]:
    """A food or supplement said to prevent, treat or cure a human disease, or to lower its risk, in a text that
    sells it.

    Information about a food must not say this of it, and inspectors look for the names of diseases and symptoms.
    A lower risk of a disease may be claimed only in the few wordings that were authorised one by one, and these
    name a risk factor. Whether the sentence is true does not matter here.

    Use an authorised health claim, or name the body function it concerns.
    """
    yield from flag_disease_claims(dossier, "Regulation (EU) 1169/2011, Article 7(3),")
    yield from flag_risk_claims(dossier, "Regulation (EC) 1924/2006, Article 14(1)(a),")
