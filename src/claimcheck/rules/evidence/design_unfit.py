"""``evidence/design-unfit``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.facts import facts_of
from claimcheck.appraisal.fitness import fitness_of
from claimcheck.dossier import Dossier
from claimcheck.model.claim import SUPPORTING
from claimcheck.model.finding import Level, VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial

_ALREADY_SAID = frozenset({VerdictKind.UNSUPPORTED, VerdictKind.CONTRADICTED})
_RAT = {"design": "experiment", "species": ["rat"], "sure": "verified"}


@rule(
    level=Level.NOTE,
    source="OCEBM 2011 levels of evidence: the design must fit the question",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may ease knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), cites("kim2009"), strength="conditional"),),
            studies={"lee2021": trial(), "kim2009": _RAT},
        ),
    ],
    good=[
        Case(
            "Nettle tea may ease knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial()},
        ),
        Case(
            "Knee pain is linked to damp weather.",
            claims=(claim("association", cites("roe2019"), strength="ambiguous"),),
            studies={"roe2019": study("cross-sectional", n=900)},
        ),
    ],
)
def design_unfit(dossier: Dossier) -> Iterator[Flag]:
    """A study cited for a claim that its design cannot carry, beside others that can.

    It makes the evidence look broader than it is. Where no cited study is fit, `evidence/unsupported` says so.

    Remove it, or cite it for what it does show: a mechanism, a case, an association.
    """
    for judged in dossier.claims:
        claim = judged.claim
        verdict = judged.verdict
        if not claim.anchored or verdict is None or verdict.kind in _ALREADY_SAID:
            continue
        if sum(c.stance in SUPPORTING for c in claim.citations) < 2:
            continue
        lines = [(s.key, fitness_of(claim, facts_of(s))) for s in dossier.backing(claim)]
        unfit = [(key, fitness.why) for key, fitness in lines if not fitness.carries]
        if unfit:
            yield Flag(
                "; ".join(f"{key}: {why}" for key, why in unfit),
                claim.span,
                claim=claim.id,
                studies=tuple(key for key, _ in unfit),
            )
