"""``causation/missing-caveat``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._caveats import caveat_in
from claimcheck.rules._evidence import OBSERVATIONAL, keys_of

_RELATES = frozenset(
    {ClaimType.ASSOCIATION, ClaimType.BENEFIT, ClaimType.HARM, ClaimType.PROGNOSIS}
)
_SURVEY = study("cross-sectional", n=4000)
_LINK = claim("association", cites("roe2019"), strength="ambiguous")


@rule(
    source="Sumner et al. 2014; InSciOut; Science Media Centre guidelines 2 and 3",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "Late dinners are linked to reflux.",
            claims=(_LINK,),
            studies={"roe2019": _SURVEY},
            whole=True,
        ),
    ],
    good=[
        Case(
            "Late dinners are linked to reflux. A survey cannot show that they cause it.",
            claims=({**_LINK, "quote": {"exact": "Late dinners are linked to reflux."}},),
            studies={"roe2019": _SURVEY},
        ),
        Case("Late dinners are linked to reflux.", claims=(_LINK,), studies={"roe2019": trial()}),
    ],
)
def missing_caveat(dossier: Dossier) -> Iterator[Flag]:
    """An article whose claims rest on observational evidence alone and which never says what such evidence can't
    show.

    People who differ in one habit differ in many others, and a survey cannot show which came first. In trials,
    press releases that said so were better understood and lost no readers.

    Add one sentence: "a survey cannot show that one causes the other".
    """
    resting = [j.claim for j in dossier.claims if _rests_on_observation(j.claim, dossier)]
    if resting and not caveat_in(dossier.article):
        names = ", ".join(claim.id for claim in resting[:3])
        more = f" and {len(resting) - 3} more" if len(resting) > 3 else ""
        yield Flag(
            f"claims rest on observational studies alone ({names}{more}), and the article does not say what those cannot show",
            studies=keys_of(s for claim in resting for s in dossier.backing(claim)),
            suggestion="add that such studies cannot show that one thing causes the other",
        )


def _rests_on_observation(claim: Claim, dossier: Dossier) -> bool:
    relates = claim.type in _RELATES and claim.wording.strength >= Strength.CORRELATIONAL
    backing = dossier.backing(claim) if relates and claim.anchored else ()
    return bool(backing) and all(study.design in OBSERVATIONAL for study in backing)
