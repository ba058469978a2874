"""Claims that no food may make in the EU, or in the United Kingdom, which kept the rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.rulebook import Flag
from claimcheck.rules._advertising import is_commercial
from claimcheck.rules._looking import flag_pattern

_NOT_TAKING = pattern(
    r"\b(?:without\s(?:enough\s|our\s|this\s|it,?\s)[\w\s]{0,30}?,?\s?your\s(?:body|health|brain|immune\ssystem|bones|heart)\s(?:will|may|might|can(?:not|['’]t)|could|suffers?|is\sat\srisk)|"
    r"if\syou\s(?:do\snot|don['’]t|stop|skip)\s(?:tak(?:e|ing)|eat(?:ing)?|drink(?:ing)?)\s[^.;]{0,50}?\byour\s(?:body|health|brain|immune\ssystem|bones|heart))",
    re.IGNORECASE,
)
_WEIGHT = pattern(
    r"\b(?:los(?:e|ing)|shed(?:ding)?|drop(?:ping)?|burn(?:ing)?)\s(?:up\sto\s|over\s|about\s|as\smuch\sas\s)?\d+(?:[.,]\d+)?\s?"
    r"(?:kg|kilos?|kilograms?|pounds?|lbs?|stones?|%\sof\s(?:your\s)?(?:body\s)?weight|inches|dress\ssizes)\b(?:\s(?:in|within|per|a)\s[\w\s]{1,15}?(?:days?|weeks?|months?))?",
    re.IGNORECASE,
)
_DOCTOR = pattern(
    r"\b(?:recommended|endorsed|approved|trusted|developed|formulated)\sby\s(?:(?:a|our|leading|top|many|most|your)\s)?(?:doctors?|physicians?|dr\.?\s\w+|pharmacists?|dietitians?|nutritionists?|cardiologists?|"
    r"dermatologists?|paediatricians?|pediatricians?)|"
    r"\b(?:dr\.?\s[A-Z]\w+|(?:doctors?|physicians?|pharmacists?|dietitians?|nutritionists?))[\s-](?:recommends?|endorses?|recommended|approved)\b",
    re.IGNORECASE,
)


def flag_food_claims(dossier: Dossier, law: tuple[str, str, str]) -> Iterator[Flag]:
    """Flags for harm from not eating something, rates of weight loss, and doctors' recommendations.

    ``law`` names the provision for each of the three, in that order.
    """
    if not is_commercial(dossier):
        return
    kinds = (
        (("without", "if"), _NOT_TAKING, "suggests harm from not consuming it"),
        (
            ("lose", "losing", "shed", "shedding", "drop", "dropping", "burn", "burning"),
            _WEIGHT,
            "tells a rate or amount of weight loss",
        ),
        (
            (
                "recommended", "recommends", "recommend", "endorsed", "endorses", "approved", "trusted",
                "developed", "formulated",
            ),
            _DOCTOR,
            "relies on individual health professionals",
        ),
    )  # fmt: skip
    for (gates, wanted, what), where in zip(kinds, law, strict=True):
        yield from flag_pattern(
            dossier, gates, wanted, f"“{{words}}” {what}, which {where} forbids", "leave it out"
        )
