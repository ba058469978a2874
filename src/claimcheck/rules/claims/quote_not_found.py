"""``claims/quote-not-found``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, Preset, rule


@rule(
    source="W3C Web Annotation TextQuoteSelector",
    level=Level.ERROR,
    needs=Need.CLAIMS,
    preset=Preset.CORE,
    bad=[
        Case(
            "Ginger may settle the stomach.",
            claims=(
                {
                    "type": "benefit",
                    "quote": {"exact": "Garlic thins the blood of elderly sailors."},
                },
            ),
            whole=True,
        ),
    ],
    good=[Case("Ginger may settle the stomach.", claims=({"type": "benefit"},))],
)
def quote_not_found(dossier: Dossier) -> Iterator[Flag]:
    """A modelled claim whose words are no longer in the article.

    The sentence was changed after it was modelled and reviewed, so nobody has judged the new one.

    Correct the quote, or model the claim again and have it reviewed.
    """
    for judged in dossier.claims:
        claim = judged.claim
        if not claim.anchored:
            near = f"; nearest: “{claim.nearest}”" if claim.nearest else ""
            yield Flag(
                f"the words of {claim.id} are not in the article: “{claim.quote}”{near}",
                claim=claim.id,
            )
