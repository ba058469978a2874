"""``regulation/eu-article-12``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._food_claims import flag_food_claims


@rule(
    source="Regulation (EC) 1924/2006 Article 12 (a) to (c)",
    preset=Preset.OFF,
    jurisdiction="eu",
    bad=[
        "[[If you do not take our tea daily, your body]] will pay for it.",
        "[[Lose 5 kg in two weeks]] with our capsules.",
        "The powder is [[recommended by leading cardiologists]].",
    ],
    good=[
        "Our tea is one way to drink more water.",
        "A parcel of 5 kg arrives in two weeks.",
        "Ask your doctor before you lose weight.",
    ],
)
def eu_article_12(dossier: Dossier) -> Iterator[Flag]:
    """Claims that no food may make in the EU: that going without it harms, how many kilos are lost, that a doctor
    recommends it.

    Article 12 forbids them whatever the evidence: they play on fear, on haste and on authority.

    Leave them out; use an authorised claim for the nutrient.
    """
    name = "Regulation (EC) 1924/2006, Article 12"
    return flag_food_claims(dossier, (f"{name}(a)", f"{name}(b)", f"{name}(c)"))
