"""``evidence/funding-unstated``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._evidence import keys_of

_NOT_INDUSTRY = pattern(r"\b(?:no|not|non|without|none|public|free of)\b", re.IGNORECASE)
_INDUSTRY = pattern(
    r"\b(?:industry|manufacturer|maker|company|compan\w+|pharma\w*|inc|ltd|gmbh|llc|plc|corp\w*|ag|s\.?a\.?|sponsor\w*|vendor|brand)\b",
    re.IGNORECASE,
)
_SAID = pattern(
    r"\b(?:fund\w*|paid|pays|sponsor\w*|industry|manufacturer|maker|financ\w+)\b", re.IGNORECASE
)


@rule(
    level=Level.NOTE,
    source="HealthNewsReview criterion 6; Lundh 2017 (Cochrane MR000033): industry sponsorship and outcome",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(funding="Nettle Teas Ltd, the maker of the tea")},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieved knee pain in a trial that its maker paid for.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(funding="Nettle Teas Ltd, the maker of the tea")},
        ),
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(funding="not industry")},
        ),
    ],
)
def funding_unstated(dossier: Dossier) -> Iterator[Flag]:
    """A claim resting only on studies paid for by the maker of the product, where the text does not say so.

    Studies paid for by a product's seller come out in its favour more often than others do.

    Add who paid: "in a trial funded by its manufacturer".
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        if backing and claim.anchored and all(map(_paid_by_industry, backing)):
            if _SAID.search(claim.quote):
                continue
            payers = sorted({_funding(study) for study in backing})
            yield Flag(
                f"paid for by {'; '.join(payers)}; the text does not say so",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="say who paid for the study",
            )


def _funding(study: Study) -> str:
    judged = study.appraisal.funding if study.appraisal else None
    return judged or study.profile.funding or ""


def _paid_by_industry(study: Study) -> bool:
    funding = _funding(study)
    return bool(_INDUSTRY.search(funding)) and not _NOT_INDUSTRY.search(funding)
