"""``citation/disputing-evidence-hidden``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import Stance
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

_SAID = pattern(
    r"\b(?:but|however|although|though|while|conflict\w*|mixed|inconsistent|disagree\w*|debat\w*|controvers\w*|"
    r"not all|other (?:studies|trials)|unclear|uncertain|no (?:effect|benefit|difference|evidence)|did not|does not|do not)\b",
    re.IGNORECASE,
)


@rule(
    source="SEPIO disputing evidence lines; DISCERN item 6 (balanced); WP:MEDRS (summarise consensus)",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), cites("kim2022", "disputes")),),
            studies={
                "lee2021": {"design": "randomised-trial", "sure": "verified", "n": 60},
                "kim2022": {"design": "randomised-trial", "sure": "verified", "n": 90},
            },
        ),
    ],
    good=[
        Case(
            "Nettle tea relieved knee pain in one trial, but a larger one found no effect.",
            claims=(claim("benefit", cites("lee2021"), cites("kim2022", "disputes")),),
            studies={
                "lee2021": {"design": "randomised-trial", "sure": "verified", "n": 60},
                "kim2022": {"design": "randomised-trial", "sure": "verified", "n": 90},
            },
        ),
    ],
)
def disputing_evidence_hidden(dossier: Dossier) -> Iterator[Flag]:
    """Evidence against a claim is known, and the text does not mention it.

    A reader who is shown only one side is misled even where each word is true. Leaving out contrary trials is
    among the commonest kinds of spin.

    Add what the other studies found: "… though a larger trial found no difference".
    """
    for judged in dossier.claims:
        claim = judged.claim
        against = [
            c.study
            for c in claim.citations
            if c.stance is Stance.DISPUTES
            and c.study in dossier.studies
            and not dossier.studies[c.study].fallen
        ]
        if against and claim.anchored and not _SAID.search(claim.quote):
            counting = "a study counts" if len(against) == 1 else f"{len(against)} studies count"
            yield Flag(
                f"{counting} against this and the text does not say so: {', '.join(against)}",
                claim.span,
                claim=claim.id,
                studies=tuple(against),
                suggestion="say what they found, in the same sentence or the next",
            )
