"""``evidence/unsupported``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._verdicts import flag_verdicts


@rule(
    source="OCEBM 2011: the design must fit the question; design: nothing fit supports the claim, even in part",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(
                {
                    "type": "benefit",
                    "intervention": {"name": "nettle tea"},
                    "outcome": {"name": "knee pain"},
                    "citations": [
                        {"study": "lee2011", "stance": "supports", "indirect": ["species"]}
                    ],
                },
            ),
            studies={"lee2011": {"design": "experiment", "species": ["rat"], "sure": "verified"}},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(
                {
                    "type": "benefit",
                    "intervention": {"name": "nettle tea"},
                    "outcome": {"name": "knee pain"},
                    "citations": [{"study": "lee2021", "stance": "supports"}],
                },
            ),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "species": ["human"],
                    "sure": "verified",
                    "n": 120,
                    "comparator": "placebo",
                    "results": [
                        {
                            "outcome": {"name": "knee pain", "kind": "patient-important"},
                            "direction": "benefit",
                        }
                    ],
                }
            },
        ),
    ],
)
def unsupported(dossier: Dossier) -> Iterator[Flag]:
    """A claim that no fit study in its claims file supports, even in part.

    A treatment claim that rests on animals, cells, opinion or nothing gives the reader a promise that
    nobody has tested in people.

    Leave it out, or say what was studied: "in mice", "in the laboratory".
    """
    return flag_verdicts(dossier, VerdictKind.UNSUPPORTED)
