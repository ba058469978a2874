"""``evidence/superseded-version``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import Stance
from claimcheck.model.study import Status
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study

_NEW = study("meta-analysis", n=3100, comparator="placebo", supersedes=["ode2012"])
_OLD = study("meta-analysis", n=1100, comparator="placebo")


@rule(
    source="Cochrane Handbook 6.5, IV.2 (updates); CiTO updates; PubMed “Update in”",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("ode2012"), strength="conditional"),),
            studies={"ode2012": _OLD, "ode2022": _NEW},
        ),
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("ode2012"), strength="conditional"),),
            studies={"ode2012": study("meta-analysis", n=1100, status=["superseded"])},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("ode2012"), cites("ode2022"), strength="conditional"),),
            studies={"ode2012": _OLD, "ode2022": _NEW},
        ),
    ],
)
def superseded_version(dossier: Dossier) -> Iterator[Flag]:
    """A claim that cites an earlier version of a source and not the one that replaced it.

    Reviews and guidelines are updated because the answer may have changed; a preprint may change before it is
    published.

    Read the newer version and cite that.
    """
    newer = {
        old: s.key
        for s in dossier.studies.values()
        if s.appraisal and not s.fallen
        for old in s.appraisal.supersedes
    }
    for judged in dossier.claims:
        claim = judged.claim
        cited = {c.study for c in claim.citations}
        carrying = {c.study for c in claim.citations if c.stance is not Stance.NEUTRAL}
        for key in sorted(carrying) if claim.anchored else ():
            study = dossier.studies.get(key)
            ignored = newer.get(key, "") not in {"", *cited}
            marked = study and key not in newer and study.status & _OUTDATED
            if ignored or marked:
                by = f" by {newer[key]}, which is in the bibliography" if ignored else ""
                yield Flag(
                    f"{key} has been replaced{by}",
                    claim.span,
                    claim=claim.id,
                    studies=(key, newer[key]) if ignored else (key,),
                    suggestion="read the newer version and cite that",
                )


_OUTDATED = frozenset({Status.SUPERSEDED, Status.PREPRINT_PUBLISHED})
