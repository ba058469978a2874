"""``evidence/single-study``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import VerdictKind
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._evidence import PRIMARY, asserts_effect

_SAID_OTHERWISE = frozenset({VerdictKind.UNSUPPORTED, VerdictKind.CONTRADICTED})
_ONE = pattern(
    r"\b(?:one|a|an|this|that|the|single|another)\s(?:[\w-]+\s){0,4}?(?:study|trial|experiment|analysis|survey|report|team)\b"
    r"|\b(?:study|trial) (?:of|in|from|by|published)\b|\bstudies\b|\bresearchers\b",
    re.IGNORECASE,
)


@rule(
    source="Wikipedia MEDRS: a single study is described as one; Informed Health Choices, “A study shows!”",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial()},
        ),
    ],
    good=[
        Case(
            "In one trial of 480 walkers, nettle tea relieved knee pain.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial()},
        ),
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("ode2022")),),
            studies={"ode2022": study("meta-analysis", n=2100, comparator="placebo")},
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial()},
        ),
    ],
)
def single_study(dossier: Dossier) -> Iterator[Flag]:
    """An effect presented as settled where one primary study is all that supports it, and the text does not say
    so.

    When others repeat a study, its effect shrinks or vanishes about as often as it holds. One study, however
    good, is a reason to look further.

    Say that it was one study, and of how many people, or use a softer verb: "may".
    """
    for judged in dossier.claims:
        claim = judged.claim
        fallen = judged.verdict is not None and judged.verdict.kind in _SAID_OTHERWISE
        if fallen or not asserts_effect(claim, least=Strength.CAN_CAUSE):
            continue
        backing = {s.key: s for s in dossier.backing(claim)}
        if len(backing) == 1 and not _ONE.search(claim.quote):
            (only,) = backing.values()
            if only.design in PRIMARY:
                yield Flag(
                    f"only one study supports this ({only.key}), and the text does not say so",
                    claim.span,
                    claim=claim.id,
                    studies=(only.key,),
                    suggestion="say that it was one study, and of how many people",
                )
