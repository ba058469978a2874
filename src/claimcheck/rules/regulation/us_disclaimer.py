"""``regulation/us-disclaimer``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import ClaimType
from claimcheck.rulebook import Case, Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial

_EXACT = pattern(
    r"(?:this statement has|these statements have) not been evaluated by the food and drug administration\W+"
    r"this product is not intended to diagnose,? treat,? cure,? or prevent any disease",
    re.IGNORECASE,
)
_CLAIMS = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM})


@rule(
    source="21 CFR 101.93(c): the disclaimer for structure/function claims of dietary supplements",
    preset=Preset.OFF,
    jurisdiction="us",
    bad=[Case("Our nettle capsules support calm sleep. They improve mood.", whole=True)],
    good=[
        (
            "Our nettle capsules support calm sleep.*\n\n*This statement has not been evaluated by the Food and Drug "
            "Administration. This product is not intended to diagnose, treat, cure, or prevent any disease."
        ),
    ],
)
def us_disclaimer(dossier: Dossier) -> Iterator[Flag]:
    """A claim for a supplement, in a text that sells it, without the disclaimer in its exact words.

    The law sets the words and where they go: next to the claim, or linked to it by a symbol such as an asterisk.
    A paraphrase does not count.

    Add: "This statement has not been evaluated by the Food and Drug Administration. This product is not intended
    to diagnose, treat, cure, or prevent any disease."
    """
    claims = [j for j in dossier.claims if j.claim.type in _CLAIMS]
    if not is_commercial(dossier) or not claims:
        return
    if not any(_EXACT.search(" ".join(b.text.split())) for b in dossier.article.blocks):
        yield Flag(
            f"{len(claims)} claims, and the disclaimer of 21 CFR 101.93(c) is missing or reworded"
        )
