"""``evidence/interval-crosses-null``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.study import Result, Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, result, trial
from claimcheck.rules._evidence import asserts_effect, keys_of, results_of

_WIDE = result("knee pain", "benefit", interval="-2.1 to 0.4", crosses_null=True)
_CLEAR = result("knee pain", "benefit", interval="-2.1 to -0.4", crosses_null=False)


@rule(
    source="GRADE guidelines 6, imprecision (Guyatt 2011); Boutron 2010, spin",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), outcome={"name": "knee pain"}),),
            studies={"lee2021": trial(results=[_WIDE])},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021"), outcome={"name": "knee pain"}),),
            studies={"lee2021": trial(results=[_CLEAR])},
        ),
        Case(
            "Nettle tea relieves knee pain.",
            claims=(
                claim("benefit", cites("lee2021"), cites("kim2022"), outcome={"name": "knee pain"}),
            ),
            studies={"lee2021": trial(results=[_WIDE]), "kim2022": trial(results=[_CLEAR])},
        ),
    ],
)
def interval_crosses_null(dossier: Dossier) -> Iterator[Flag]:
    """An effect asserted where the confidence interval of every supporting result on record includes no effect.

    The studies leave open whether there is any effect, and even whether it helps or harms.

    Write that the studies were too small to tell, and give the interval.
    """
    for judged in dossier.claims:
        claim = judged.claim
        if not asserts_effect(claim):
            continue
        backing = dossier.backing(claim)
        found = [
            (s, r) for s in backing for r in results_of(claim, s) if r.crosses_null is not None
        ]
        if found and all(r.crosses_null for _, r in found) and _all_known(found, len(backing)):
            intervals = sorted({f"{s.key}: {r.interval}" for s, r in found if r.interval})
            yield Flag(
                "the interval includes no effect"
                + (f" ({'; '.join(intervals)})" if intervals else ""),
                claim.span,
                claim=claim.id,
                studies=keys_of(s for s, _ in found),
            )


def _all_known(found: list[tuple[Study, Result]], studies: int) -> bool:
    """Whether every supporting study has an interval on record, so that no other can settle it."""
    return len({study.key for study, _ in found}) == studies
