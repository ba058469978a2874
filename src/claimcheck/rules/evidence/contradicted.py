"""``evidence/contradicted``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import benefit, cites, result, study
from claimcheck.rules._verdicts import flag_verdicts


@rule(
    source="GRADE; design: a fit and direct disputing source of at least moderate strength and no fit support",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Magnesium stops night cramps.]]",
            claims=(benefit("magnesium", "cramps", cites("roe2020", "disputes")),),
            studies={
                "roe2020": study(
                    "meta-analysis",
                    n=900,
                    comparator="placebo",
                    risk_of_bias="low",
                    results=[result("cramps", "no-difference", interval="-0.2 to 0.1")],
                )
            },
        ),
    ],
    good=[
        Case(
            "Magnesium probably makes little to no difference to night cramps.",
            claims=(benefit("magnesium", "cramps", cites("roe2020")),),
            studies={
                "roe2020": study(
                    "meta-analysis",
                    n=900,
                    comparator="placebo",
                    risk_of_bias="low",
                    results=[result("cramps", "no-difference", interval="-0.2 to 0.1")],
                )
            },
        ),
    ],
)
def contradicted(dossier: Dossier) -> Iterator[Flag]:
    """A claim that fit, direct evidence contradicts and none supports.

    The reader is told the opposite of what the best evidence found.

    Reverse the sentence to say what was found, and cite the source.
    """
    return flag_verdicts(dossier, VerdictKind.CONTRADICTED)
