"""``causation/direction-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.excess import is_null
from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, ClaimType, Stance
from claimcheck.model.study import Direction, Result, Study
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, result, trial
from claimcheck.rules._evidence import EFFECTS, results_of

_PAIN = {"name": "knee pain"}


@rule(
    source="Jergas and Baethge 2015: major quotation errors; Yavchitz et al. 2016, spin type 13",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), outcome=_PAIN),),
            studies={"lee2021": trial(results=[result("knee pain", "no-difference")])},
        ),
        Case(
            "[[Nettle tea does not relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), outcome=_PAIN, strength="no-relation"),),
            studies={"lee2021": trial(results=[result("knee pain", "benefit")])},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021"), outcome=_PAIN),),
            studies={"lee2021": trial(results=[result("knee pain", "benefit")])},
        ),
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021", "disputes"), outcome=_PAIN),),
            studies={"lee2021": trial(results=[result("knee pain", "no-difference")])},
        ),
    ],
)
def direction_mismatch(dossier: Dossier) -> Iterator[Flag]:
    """A study recorded as supporting a claim although its own result on that outcome points elsewhere.

    Either the study was misread when it was cited, or the claim reverses its finding. In both cases the verdict
    rests on a mistake.

    Read the study's result again; then correct the stance in the claims file, or the sentence.
    """
    for judged in dossier.claims:
        claim = judged.claim
        if not claim.anchored or claim.type not in EFFECTS or claim.outcome is None:
            continue
        full = {c.study for c in claim.citations if c.stance is Stance.SUPPORTS}
        wrong = [s for s in dossier.backing(claim) if s.key in full and _turned(claim, s)]
        if wrong:
            found = ", ".join(f"{s.key} found {_found(claim, s)}" for s in wrong)
            yield Flag(
                f"cited as support, but {found}",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in wrong),
            )


def _turned(claim: Claim, study: Study) -> bool:
    directions = {r.direction for r in _named(claim, study)}
    if not directions:
        return False
    if is_null(claim):
        return directions <= {Direction.BENEFIT}
    if claim.type is ClaimType.HARM or claim.wording.strength < Strength.CONDITIONAL:
        return False
    return directions <= {Direction.NO_DIFFERENCE, Direction.HARM}


def _named(claim: Claim, study: Study) -> tuple[Result, ...]:
    """The results on an outcome that shares a word with the claim's."""
    wanted = set(claim.outcome.name.lower().split()) if claim.outcome else set()
    return tuple(
        r for r in results_of(claim, study) if wanted & set(r.outcome.name.lower().split())
    )


def _found(claim: Claim, study: Study) -> str:
    kinds = sorted({r.direction.value.replace("-", " ") for r in _named(claim, study)})
    return " and ".join(kinds)
