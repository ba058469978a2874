"""``regulation/uk-food-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._food_claims import flag_food_claims


@rule(
    source="UK CAP Code 15.6.1, 15.6.3 and 15.6.6",
    preset=Preset.OFF,
    jurisdiction="uk",
    bad=[
        "[[Shed 2 stone in three months]] with our shake.",
        "[[Formulated by pharmacists]], loved by all.",
    ],
    good=["The shake holds 2 g of salt.", "Ask a pharmacist how to store it."],
)
def uk_food_claim(dossier: Dossier) -> Iterator[Flag]:
    """Claims that no food may make in British advertising: that going without it harms, how much weight is lost,
    that a named doctor recommends it.

    The CAP Code forbids them whatever the evidence: they play on fear, on haste and on authority.

    Leave them out; use a claim from the Great Britain register.
    """
    return flag_food_claims(dossier, ("CAP Code 15.6.1", "CAP Code 15.6.6", "CAP Code 15.6.3"))
