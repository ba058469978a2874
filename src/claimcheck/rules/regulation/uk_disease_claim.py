"""``regulation/uk-disease-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._advertising import flag_disease_claims, flag_risk_claims


@rule(
    source="UK CAP Code 15.6.2 and 12.11",
    preset=Preset.OFF,
    jurisdiction="uk",
    precision=Precision(hits=40, right=30),
    bad=[
        "Our nettle tea [[relieves arthritis]].",
        "These drops [[help with diabetic neuropathy]].",
        "It [[prevents colds and flu]].",
        "A spoonful a day [[lowers your risk of heart disease]].",
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
def uk_disease_claim(dossier: Dossier) -> Iterator[Flag]:
    """A food or supplement said to prevent, treat or cure a disease, or to lower its risk, in a text that sells it.

    Under the CAP Code only licensed medicines may make medicinal claims. Conditions that need a doctor may not
    even be named as treatable, and less risk of a disease may be claimed in authorised words only.

    Use an authorised claim from the Great Britain register, in its own words.
    """
    yield from flag_disease_claims(dossier, "CAP Code 15.6.2")
    yield from flag_risk_claims(dossier, "CAP Code 15.6.2")
