"""``attribution/uncitable``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim


@rule(
    source="Design: a report of one particular source that nobody has identified; JAMA benchmarks (attribution)",
    needs=Need.CLAIMS,
    bad=[
        Case(
            "[[A 2015 study found that gardeners sleep longer.]]",
            claims=(
                {
                    "type": "association",
                    "attribution": {"kind": "vague", "words": "A 2015 study", "particular": True},
                },
            ),
        ),
    ],
    good=[
        Case(
            "A 2015 study found that gardeners sleep longer.",
            claims=(
                claim(
                    "association",
                    cites("smith2015"),
                    attribution={
                        "kind": "vague",
                        "words": "A 2015 study",
                        "particular": True,
                        "study": "smith2015",
                    },
                ),
            ),
            studies={"smith2015": {"design": "cross-sectional", "sure": "verified", "n": 900}},
        ),
    ],
)
def uncitable(dossier: Dossier) -> Iterator[Flag]:
    """A report of one particular source that no reviewer could identify.

    A claim about what "a 2015 study" found is a claim about that study. Until somebody knows which study it was,
    nobody can check the claim, however likely it sounds.

    Find the study and cite it, or leave the sentence out.
    """
    for judged in dossier.claims:
        if (
            judged.verdict
            and judged.verdict.kind is VerdictKind.UNCITABLE
            and judged.claim.anchored
        ):
            yield Flag(judged.verdict.reasons[0], judged.claim.span, claim=judged.claim.id)
