"""``evidence/unsupported``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import benefit, cites, result, trial
from claimcheck.rules._verdicts import flag_verdicts


@rule(
    source="OCEBM 2011: the design must fit the question; design: nothing fit supports the claim, even in part",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(benefit("nettle tea", "knee pain", cites("lee2011", indirect=["species"])),),
            studies={"lee2011": {"design": "experiment", "species": ["rat"], "sure": "verified"}},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(benefit("nettle tea", "knee pain", cites("lee2021")),),
            studies={"lee2021": trial(n=120, results=[result("knee pain", "benefit")])},
        ),
    ],
)
def unsupported(dossier: Dossier) -> Iterator[Flag]:
    """A claim that no fit study in its claims file supports, even in part.

    A treatment claim that rests on animals, cells, opinion or nothing at all promises the reader something that
    nobody has tested in people.

    Leave it out, or say what was studied: "in mice", "in the laboratory".
    """
    return flag_verdicts(dossier, VerdictKind.UNSUPPORTED)
