"""``regulation/us-establishment-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design, Study
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

_WANTED = pattern(
    r"\b(?:(?:clinically|scientifically|medically|laboratory|lab)[\s-](?:proven|tested|shown|validated|demonstrated|studied)|"
    r"(?:tests|studies|trials|research)\s(?:show|prove|confirm|demonstrate)s?|science[\s-]backed|backed\sby\s(?:science|research|clinical\s\w+)|"
    r"proven\s(?:by|in)\s(?:clinical\s)?(?:studies|trials|science|research|tests))\b",
    re.IGNORECASE,
)
GATES = (
    "clinically", "scientifically", "medically", "laboratory", "lab", "tests", "studies", "trials", "research", "science",
    "backed", "proven",
)  # fmt: skip
_TRIALS = frozenset({Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL, Design.META_ANALYSIS})


@rule(
    source="FTC Health Products Compliance Guidance 2022: “tests show” needs the randomised human trials it speaks of",
    preset=Preset.OFF,
    jurisdiction="us",
    bad=[
        "Our drops are [[clinically proven]] to calm.",
        "[[Science-backed]] comfort for your knees.",
    ],
    good=[
        "Our drops are not clinically proven.",
        "The bottle was tested for leaks.",
    ],
    words=GATES,
)
def us_establishment_claim(dossier: Dossier) -> Iterator[Flag]:
    """The words "clinically proven" or "tests show", in a text that sells, with no randomised trial recorded
    behind them.

    Whoever says that science has established something must have that evidence, as a rule randomised trials in
    people. Animal and laboratory work does not count.

    Cite the trial, or leave the words out.
    """
    if not is_commercial(dossier):
        return
    for read, match in find_pattern(dossier, GATES, _WANTED):
        span = Span(*match.span())
        if is_question(read) or is_negated(read, span):
            continue
        judged = dossier.claim_at(read.source_span(span))
        if not (judged and any(map(_is_trial, dossier.backing(judged.claim)))):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” says that trials in people established it; none is recorded",
                "cite the randomised trial, or leave the words out",
            )


def _is_trial(study: Study) -> bool:
    return study.design in _TRIALS
