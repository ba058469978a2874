"""``evidence/grade-on-one-study``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import Stance
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._evidence import PRIMARY


@rule(
    level=Level.NOTE,
    preset=Preset.STRICT,
    source="Balshem 2011 (GRADE guidelines 3): certainty belongs to a body of evidence, not to a study",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), certainty={"rating": "high"}),),
            studies={"lee2021": trial()},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("ode2022"), certainty={"rating": "high"}),),
            studies={"ode2022": study("meta-analysis", n=2100, comparator="placebo")},
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(
                claim("benefit", cites("lee2021"), cites("kim2022"), certainty={"rating": "high"}),
            ),
            studies={"lee2021": trial(), "kim2022": trial()},
        ),
    ],
)
def grade_on_one_study(dossier: Dossier) -> Iterator[Flag]:
    """A GRADE rating recorded where a single primary study is all the evidence on the claim.

    Certainty is judged over all the evidence on an outcome. One study may be all there is, but then somebody must
    have searched for others; often it is a study's quality that was rated by mistake.

    Search for other studies and cite them, or note that there are none.
    """
    for judged in dossier.claims:
        claim = judged.claim
        keys = {c.study for c in claim.citations if c.stance is not Stance.NEUTRAL}
        studies = [dossier.studies[key] for key in keys if key in dossier.studies]
        if (
            claim.certainty
            and claim.anchored
            and len(studies) == 1
            and studies[0].design in PRIMARY
        ):
            yield Flag(
                f"a certainty is rated, but {studies[0].key} is the only evidence on the claim",
                claim.span,
                claim=claim.id,
                studies=(studies[0].key,),
            )
