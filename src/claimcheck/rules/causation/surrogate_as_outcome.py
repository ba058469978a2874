"""``causation/surrogate-as-outcome``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.facts import facts_of
from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, Indirectness
from claimcheck.model.population import OutcomeKind
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, result, trial
from claimcheck.rules._evidence import asserts_effect, keys_of

_PAIN = {"name": "knee pain", "kind": "patient-important"}
_MARKER = trial(results=[result("C-reactive protein", "benefit", kind="surrogate")])


@rule(
    source="SORT (Ebell 2004): patient-oriented evidence; Yavchitz et al. 2016, spin type 8",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), outcome=_PAIN),),
            studies={"lee2021": _MARKER},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021"), outcome=_PAIN),),
            studies={"lee2021": trial(results=[result("knee pain", "benefit")])},
        ),
        Case(
            "Nettle tea lowers C-reactive protein.",
            claims=(
                claim(
                    "benefit",
                    cites("lee2021"),
                    outcome={"name": "C-reactive protein", "kind": "surrogate"},
                ),
            ),
            studies={"lee2021": _MARKER},
        ),
    ],
)
def surrogate_as_outcome(dossier: Dossier) -> Iterator[Flag]:
    """An effect that people would feel, claimed from studies that measured only a marker.

    Some drugs have moved a blood value the right way and done nothing for patients, or harmed them. A change in a
    marker is a reason to test a treatment, not a result.

    Name what was measured, "lowered a marker of inflammation", and say that symptoms were not.
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        felt = claim.outcome is not None and claim.outcome.kind is OutcomeKind.PATIENT_IMPORTANT
        if backing and felt and asserts_effect(claim) and all(_marker(claim, s) for s in backing):
            measured = sorted(
                {
                    r.outcome.name
                    for s in backing
                    for r in facts_of(s).results
                    if r.outcome.kind is OutcomeKind.SURROGATE
                }
            )
            what = f" ({', '.join(measured)})" if measured else ""
            yield Flag(
                f"the studies behind this measured only markers{what}",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="name what was measured",
            )


def _marker(claim: Claim, study: Study) -> bool:
    marked = any(
        c.study == study.key and Indirectness.SURROGATE in c.indirect for c in claim.citations
    )
    return marked or facts_of(study).only_surrogates
