"""``attribution/plural-for-single-study``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design
from claimcheck.model.text import Span
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

_REVIEWS = frozenset(
    {
        Design.META_ANALYSIS,
        Design.SYSTEMATIC_REVIEW,
        Design.UMBRELLA_REVIEW,
        Design.SCOPING_REVIEW,
        Design.NARRATIVE_REVIEW,
        Design.GUIDELINE,
        Design.CONSENSUS,
        Design.FACT_SHEET,
        Design.EXPERT_PANEL,
    }
)
_PLURAL = pattern(
    r"\b(?:(?:some|many|several|numerous|clinical|recent)\s)?(?:studies|trials)\b|\bresearch (?:shows|suggests|indicates|has shown)\b",
    re.IGNORECASE,
)


@rule(
    source="Informed Health Choices key concept “A study shows!”; Wikipedia Manual of Style, words to watch",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Studies]] of gardeners show that nettle tea lifts mood.",
            claims=(claim("benefit", cites("lee2018")),),
            studies={"lee2018": {"design": "randomised-trial", "sure": "verified", "n": 28}},
        ),
    ],
    good=[
        Case(
            "Studies of gardeners show that nettle tea lifts mood.",
            claims=(claim("benefit", cites("lee2018")),),
            studies={"lee2018": {"design": "meta-analysis", "sure": "verified", "n": 2800}},
        ),
        Case(
            "A study of 28 gardeners found that nettle tea lifts mood.",
            claims=(claim("benefit", cites("lee2018")),),
            studies={"lee2018": {"design": "randomised-trial", "sure": "verified", "n": 28}},
        ),
    ],
)
def plural_for_single_study(dossier: Dossier) -> Iterator[Flag]:
    """The words "studies" or "research" where only one primary study supports the claim.

    The plural suggests that several teams agree. One study, especially a small one, is only a first hint.

    Say that it was one study, and how large: "one study of 28 people".
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        if len(backing) != 1 or backing[0].design in _REVIEWS or not claim.anchored:
            continue
        written = dossier.article.quote(claim.span)
        if match := _PLURAL.search(written):
            study = backing[0]
            n = study.appraisal.n if study.appraisal else None
            size = f" of {n} people" if n else ""
            yield Flag(
                f"“{match[0]}” stands for one study{size} ({study.key})",
                Span(claim.span.start + match.start(), claim.span.start + match.end()),
                claim=claim.id,
                studies=(study.key,),
                suggestion=f"say “one study{size}”",
            )
